package com.acme.host;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.opportune.core.Attributes;
import org.opportune.core.Condition;
import org.opportune.core.Key;
import org.opportune.core.Occurrences;
import org.opportune.core.Occurrences.Occurrence;
import org.opportune.core.ValueType;
import org.opportune.scoring.Dimension;
import org.opportune.scoring.Explanation;
import org.opportune.scoring.ModelId;
import org.opportune.scoring.Points;
import org.opportune.scoring.ReasonCode;
import org.opportune.scoring.Registry;
import org.opportune.scoring.RuleId;
import org.opportune.scoring.Score;
import org.opportune.scoring.model.Decay;
import org.opportune.scoring.model.Effect;
import org.opportune.scoring.model.GroupId;
import org.opportune.scoring.model.Limits;
import org.opportune.scoring.model.ModelDimension;
import org.opportune.scoring.model.ModelRule;
import org.opportune.scoring.model.RuleGroup;
import org.opportune.scoring.model.ScoreModel;
import org.opportune.scoring.qualification.QualificationFramework;

/** A host that knows ACME's ids and none of its classes. */
public final class Host {
    private static final Key<Occurrences> OPENED = Key.occurrences("interaction.EMAIL_OPENED");
    private static final Instant AS_OF = Instant.parse("2026-01-26T12:00:00Z");

    private Host() {}

    public static void main(String[] args) {
        // whatever plug-ins are there, by the host's own wish
        Registry registry = Registry.load(Host.class.getClassLoader());
        System.out.println("rules       " + registry.rules().keySet());
        System.out.println(
                "frameworks  " + registry.all(QualificationFramework.POINT).keySet());

        // a model that names them
        ScoreModel model = ScoreModel.builder()
                .id(ModelId.of("host:trials"))
                .addDimensions(ModelDimension.of(Dimension.FIT), ModelDimension.of(Dimension.ENGAGEMENT))
                .addGroups(RuleGroup.of("firm", Dimension.FIT), RuleGroup.of("mail", Dimension.ENGAGEMENT))
                .addRules(
                        coded("pays", "acme:pays-on-time", Limits.of(Points.of(-10), Points.of(10))),
                        coded("seats", "acme:trial-seats", Limits.of(Points.ZERO, Points.of(20))),
                        ModelRule.of("opened", "mail", Condition.always(), opened(100), "MAIL_OPENED"))
                .build();

        // a lead of 7 seats who pays on time and opened two mails, 25 and 64 days ago
        Attributes lead = Attributes.none()
                .with(Key.integer("acme:invoices"), 10L)
                .with(Key.integer("acme:invoices-on-time"), 9L)
                .with(Key.integer("acme:trial-seats"), 7L)
                .with(Key.of("acme:trial-ends", ValueType.INSTANT), AS_OF.plusSeconds(3600))
                .with(OPENED, Occurrences.of(List.of(mail(25), mail(64))));
        Score score = model.compile(registry).score(lead, AS_OF);
        System.out.println("total       " + score.total());
        for (Explanation.Line line : score.explanation().lines()) {
            System.out.println("  " + line.points() + " " + line.reason());
        }
    }

    private static ModelRule coded(String id, String rule, Limits limits) {
        return ModelRule.builder()
                .id(RuleId.of(id))
                .group(GroupId.of("firm"))
                .effect(Effect.coded(RuleId.of(rule)))
                .limits(limits)
                .reason(ReasonCode.of(rule))
                .build();
    }

    private static Effect opened(long days) {
        Attributes parameters = Attributes.none().with(Key.integer("acme:days"), days);
        return Effect.perOccurrence(OPENED, Points.of(4), 5, Decay.custom("acme:root", parameters));
    }

    private static Occurrence mail(int daysAgo) {
        return new Occurrence("mail-" + daysAgo, AS_OF.minus(Duration.ofDays(daysAgo)));
    }
}
