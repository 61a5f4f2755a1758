package org.opportune.scoring.qualification;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;
import org.opportune.core.ContentHash;
import org.opportune.core.ContentHash.Encoder;

/** Writes a framework in its one canonical form, over which its fingerprint is taken. */
final class FrameworkContent {
    private FrameworkContent() {}

    static ContentHash hash(QualificationFramework framework) {
        return ContentHash.of(
                content -> content.part("framework", framework.id().value())
                        .part("version", framework.version().toString())
                        .part("label", framework.label())
                        .list("criteria", framework.criteria(), FrameworkContent::criterion)
                        .part("policy", policy(framework.policy()))
                        .part("evidence", framework.evidence().name())
                        .part("credits", credits(framework.credits())));
    }

    private static void criterion(Encoder content, Criterion criterion) {
        content.part("key", criterion.key().value())
                .part("label", criterion.label())
                .part("question", criterion.question())
                .part("weight", criterion.weight().toString())
                .part("required", String.valueOf(criterion.required()))
                .part("knockout", criterion.knockout().map(Enum::name).orElse(""));
    }

    private static String policy(DecisionPolicy policy) {
        if (policy instanceof DecisionPolicy.AtLeast some) {
            return "atLeast " + some.count();
        }
        return policy instanceof DecisionPolicy.Threshold some ? "threshold " + some.points() : "allOf";
    }

    private static String credits(Credits credits) {
        List<BigDecimal> parts = List.of(
                credits.met(),
                credits.partial(),
                credits.notMet(),
                credits.none(),
                credits.assumed(),
                credits.stated(),
                credits.verified());
        return parts.stream().map(BigDecimal::toPlainString).collect(Collectors.joining(" "));
    }
}
