package org.opportune.examples.review.leads;

import static java.util.Objects.requireNonNull;

import java.math.RoundingMode;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.joda.money.Money;
import org.opportune.core.LeadId;
import org.opportune.core.Probability;
import org.opportune.core.lead.Lead;
import org.opportune.metrics.MetricContext;
import org.opportune.scoring.Score;
import org.opportune.scoring.model.CompiledModel;
import org.opportune.scoring.predict.LabelledScore;
import org.opportune.scoring.predict.LabelledScores;
import org.opportune.scoring.qualification.Assessment;
import org.opportune.scoring.qualification.Finding;
import org.opportune.scoring.routing.LeadRanking;
import org.opportune.scoring.routing.RankableLead;
import org.opportune.scoring.temperature.Rating;

/**
 * Leads qualified, rated, scored and ranked; the same however they come.
 *
 * <pre>{@code
 * LeadScores scores = LeadScores.of(policy, cases, Optional.of(today), zone);
 * scores.ranked().get(0).reasons(4);   // why the best lead is the best
 * scores.labelled().auc().value();     // how well the scores told the future
 * }</pre>
 *
 * @param policy how
 * @param asOf the day at whose end the leads are looked at; empty when nothing about them is dated
 * @param zone where that day ends
 * @param ranked the leads, best first
 * @param later how many leads were not yet known on that day, and so are not among them
 */
public record LeadScores(
        LeadPolicy policy, Optional<LocalDate> asOf, ZoneId zone, List<ScoredLead> ranked, long later) {

    /** Copies the list. */
    public LeadScores {
        ranked = List.copyOf(ranked);
    }

    /**
     * Qualifies, rates, scores and ranks leads.
     *
     * @param policy how
     * @param cases the leads, in any order
     * @param asOf the day at whose end to look at them; may be left out when nothing about them is dated
     * @param zone where that day ends
     * @return the leads, best first
     */
    public static LeadScores of(LeadPolicy policy, List<LeadCase> cases, Optional<LocalDate> asOf, ZoneId zone) {
        // where nothing is dated, every moment gives the same scores
        Instant moment = asOf.map(day -> MetricContext.endOf(day, zone)).orElse(Instant.EPOCH);
        Predicate<LeadCase> known = one -> asOf.isEmpty()
                || one.outcome().lead().createdAt().filter(moment::isBefore).isEmpty();
        Scorer scorer = new Scorer(policy, policy.model().compile(), moment, zone);
        List<LeadCase> scored = cases.stream().filter(known).toList();
        return new LeadScores(policy, asOf, zone, scorer.ranked(scored), cases.size() - scored.size());
    }

    /** {@return the scores of the leads whose outcome is known} */
    public LabelledScores labelled() {
        return labelled(id -> true);
    }

    /**
     * Returns the scores of some leads whose outcome is known.
     *
     * @param which which leads
     * @return their scores, the best first
     */
    public LabelledScores labelled(Predicate<LeadId> which) {
        return LabelledScores.of(ranked.stream()
                .filter(lead -> which.test(lead.lead().id()))
                .flatMap(
                        lead -> lead
                                .converted()
                                .map(converted -> LabelledScore.of(lead.lead().id(), lead.score(), converted))
                                .stream())
                .toList());
    }

    /** {@return the first moment at which time alone changes a score, empty when it changes none} */
    public Optional<Instant> validUntil() {
        return ranked.stream()
                .flatMap(lead -> lead.score().validUntil().stream())
                .min(Instant::compareTo);
    }

    private record Judged(LeadCase of, Rating rating, RankableLead lead) {}

    private record Scorer(LeadPolicy policy, CompiledModel model, Instant moment, ZoneId zone) {

        List<ScoredLead> ranked(List<LeadCase> cases) {
            List<Judged> judged = cases.stream().map(this::judge).toList();
            Map<LeadId, Judged> byId = new HashMap<>();
            judged.forEach(one -> byId.put(one.lead().id(), one));
            return LeadRanking.of(judged.stream().map(Judged::lead).toList()).positions().stream()
                    .map(place ->
                            scored(place, requireNonNull(byId.get(place.lead().id()))))
                    .toList();
        }

        private Judged judge(LeadCase one) {
            Lead lead = one.outcome().lead();
            Score score = model.score(lead.facts(), moment);
            Rating rating = policy.temperature().rate(lead.facts().or(score.facts()), moment, zone);
            RankableLead rankable = RankableLead.of(lead.id(), lead.facts(), score, rating)
                    .withExpectedValue(expectedValue(lead, score));
            return new Judged(one, rating, rankable);
        }

        private ScoredLead scored(LeadRanking.Position place, Judged judged) {
            return new ScoredLead(
                    place.rank(),
                    place.text(),
                    judged.of().outcome().lead(),
                    judged.of().outcome().converted(),
                    place.lead().score(),
                    judged.rating(),
                    assess(judged.of()),
                    place.lead().expectedValue());
        }

        private Assessment assess(LeadCase one) {
            Stream<Finding> told = policy.findings().stream()
                    .flatMap(rule -> rule.find(one.outcome().lead().facts(), moment).stream());
            return policy.framework()
                    .assess(Stream.concat(one.findings().stream(), told).toList(), moment);
        }

        /** What a lead that is ruled out may be worth is nobody's expectation. */
        private Optional<Money> expectedValue(Lead lead, Score score) {
            Optional<Probability> chance = score.band()
                    .filter(band -> !score.isDisqualified())
                    .flatMap(band -> Optional.ofNullable(policy.chances().get(band.label())));
            return chance.flatMap(of ->
                    lead.estimatedValue().map(value -> value.multipliedBy(of.fraction(), RoundingMode.HALF_EVEN)));
        }
    }
}
