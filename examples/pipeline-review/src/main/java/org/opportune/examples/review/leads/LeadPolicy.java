package org.opportune.examples.review.leads;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.immutables.value.Value;
import org.opportune.core.Probability;
import org.opportune.core.Violations;
import org.opportune.core.style.HouseStyle;
import org.opportune.scoring.Band;
import org.opportune.scoring.Explanation;
import org.opportune.scoring.ReasonCode;
import org.opportune.scoring.model.ScoreModel;
import org.opportune.scoring.qualification.QualificationFramework;
import org.opportune.scoring.temperature.TemperatureStrategy;

/** How leads are scored, qualified, rated and priced, as data. */
@Value.Immutable
@HouseStyle
public interface LeadPolicy extends WithLeadPolicy {

    /** {@return what a reader of the scores should know: what they rest on and how the points were chosen} */
    List<String> about();

    /** {@return which facts earn which points} */
    ScoreModel model();

    /** {@return why each rule earns points, in words} */
    Map<ReasonCode, String> reasons();

    /** {@return what must be found out before a lead is worth pursuing} */
    QualificationFramework framework();

    /** {@return what the facts alone tell about the framework's criteria} */
    List<FindingRule> findings();

    /** {@return how soon is hot, warm and cold} */
    TemperatureStrategy temperature();

    /** {@return the chance that a lead of a band, by its label, becomes a customer; empty if nobody has said} */
    Map<String, Probability> chances();

    /** {@return which leads the points were not chosen by; empty if that was never kept apart} */
    Optional<HeldOut> heldOut();

    /**
     * Says why a line of a score is there.
     *
     * @param line the line
     * @return the reason in words; its code when there are none
     */
    default String why(Explanation.Line line) {
        if (line instanceof Explanation.LimitLine limit) {
            boolean most = limit.reason().equals(Explanation.LimitLine.MAXIMUM);
            return (most ? "above the most" : "below the least") + " that "
                    + limit.of().toLowerCase(Locale.ROOT) + " counts for";
        }
        return reasons().getOrDefault(line.reason(), line.reason().code());
    }

    /** Verifies that nothing mandatory is missing and that its parts fit together, on every creation. */
    @Value.Check
    default void check() {
        Violations wrong = Violations.of("lead policy");
        wrong.require("model", model())
                .require("framework", framework())
                .require("temperature", temperature())
                .orThrow();
        for (FindingRule rule : findings()) {
            wrong.check(
                    framework().criterion(rule.criterion()).isPresent(),
                    "policy.criterion",
                    "findings.criterion",
                    rule.criterion(),
                    "must be a criterion of " + framework().id());
        }
        List<String> bands = model().bands().list().stream().map(Band::label).toList();
        for (String label : new TreeSet<>(chances().keySet())) {
            wrong.check(
                    bands.contains(label),
                    "policy.band",
                    "chances",
                    label,
                    "must be those of bands of the model " + bands);
        }
        wrong.orThrow();
    }

    /**
     * Starts a policy; model, framework and temperature are required.
     *
     * @return an empty builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a policy, one part at a time. */
    final class Builder extends ImmutableLeadPolicy.Builder {
        Builder() {}
    }
}
