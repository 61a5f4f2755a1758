package org.opportune.examples.review.output;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.joda.money.Money;
import org.opportune.examples.review.leads.LeadPolicy;
import org.opportune.examples.review.leads.LeadScores;
import org.opportune.examples.review.leads.ScoredLead;
import org.opportune.scoring.Coverage;
import org.opportune.scoring.Explanation;
import org.opportune.scoring.ModelStamp;
import org.opportune.scoring.Score;
import org.opportune.scoring.qualification.Assessment;
import org.opportune.scoring.qualification.CriterionLine;

/**
 * Writes the scored leads as JSON, best first.
 *
 * <ul>
 *   <li>{@code asOf}: the day, null when nothing is dated; {@code validUntil}: when time first changes a score, null if never;
 *       {@code later}: how many leads were not known yet
 *   <li>{@code model}: {@code id}, {@code version} and {@code hash}; {@code about}: what the points rest on; {@code framework}
 *       of the qualification, and its {@code questions} by criterion
 *   <li>{@code counts}: how many leads by {@code level}, {@code temperature} and its reason, {@code verdict} and {@code band}
 *   <li>{@code scored}: for each lead its {@code rank} and what put it {@code behind} the one before it; {@code lead},
 *       {@code score}, {@code converted} (null when nobody knows); {@code dimensions}, {@code band}, {@code ruledOut} with
 *       the reasons; {@code level}, {@code temperature} (null when unrated) and {@code why}; {@code verdict},
 *       {@code qualification} by criterion, {@code ask}: the criteria to ask about, the weightiest first; {@code expectedValue} with
 *       {@code currency}; {@code validUntil}; {@code reasons} that add up to the score; {@code unknown} facts with what
 *       they could take or give
 * </ul>
 */
final class LeadScoreJson {
    private final LeadPolicy policy;

    private LeadScoreJson(LeadPolicy policy) {
        this.policy = policy;
    }

    static void put(LeadScores scores, ObjectNode into) {
        LeadScoreJson json = new LeadScoreJson(scores.policy());
        Exact.putText(into, "asOf", scores.asOf().map(Object::toString));
        Exact.putText(into, "validUntil", scores.validUntil().map(Instant::toString));
        into.put("later", scores.later());
        into.set("model", json.model());
        ArrayNode about = into.putArray("about");
        scores.policy().about().forEach(about::add);
        into.put("framework", scores.policy().framework().id().value());
        ObjectNode questions = into.putObject("questions");
        scores.policy()
                .framework()
                .criteria()
                .forEach(one -> questions.put(one.key().value(), one.question()));
        into.set("counts", counts(scores.ranked()));
        ArrayNode scored = into.putArray("scored");
        scores.ranked().forEach(lead -> scored.add(json.lead(lead)));
    }

    private ObjectNode model() {
        ModelStamp stamp = policy.model().stamp();
        return Exact.object()
                .put("id", stamp.id().value())
                .put("version", stamp.version().toString())
                .put("hash", stamp.hash().hex());
    }

    private static ObjectNode counts(List<ScoredLead> leads) {
        ObjectNode counts = Exact.object();
        count(leads, counts, "level", lead -> lead.lead().level().name());
        count(
                leads,
                counts,
                "temperature",
                lead -> lead.rating().temperature().map(Enum::name).orElse("unrated"));
        count(leads, counts, "temperatureReason", lead -> lead.rating().reason().code());
        count(leads, counts, "verdict", lead -> lead.assessment().verdict().code());
        count(
                leads,
                counts,
                "band",
                lead -> lead.score().isDisqualified()
                        ? "ruledOut"
                        : lead.score().band().map(Object::toString).orElse("none"));
        return counts;
    }

    private static void count(
            List<ScoredLead> leads, ObjectNode into, String name, Function<ScoredLead, String> value) {
        ObjectNode counts = into.putObject(name);
        leads.stream()
                .collect(Collectors.groupingBy(value, TreeMap::new, Collectors.counting()))
                .forEach(counts::put);
    }

    private ObjectNode lead(ScoredLead one) {
        Score score = one.score();
        ObjectNode node = Exact.object()
                .put("rank", one.rank())
                .put("behind", one.behind())
                .put("lead", one.lead().id().value())
                .put("score", Exact.plain(score.total().toBigDecimal()));
        one.converted().ifPresentOrElse(is -> node.put("converted", is), () -> node.putNull("converted"));
        ObjectNode dimensions = node.putObject("dimensions");
        score.dimensions()
                .forEach((dimension, points) -> dimensions.put(dimension.code(), Exact.plain(points.toBigDecimal())));
        Exact.putText(node, "band", score.band().map(Object::toString));
        ArrayNode ruledOut = node.putArray("ruledOut");
        score.disqualifications().forEach(why -> ruledOut.add(why.reason().code()));
        node.put("level", one.lead().level().name());
        Exact.putText(node, "temperature", one.rating().temperature().map(Enum::name));
        node.put("why", one.rating().text());
        qualification(one.assessment(), node);
        Optional<Money> value = one.expectedValue();
        Exact.putText(node, "expectedValue", value.map(of -> of.getAmount().toPlainString()));
        Exact.putText(node, "currency", value.map(of -> of.getCurrencyUnit().getCode()));
        Exact.putText(node, "validUntil", score.validUntil().map(Instant::toString));
        ArrayNode reasons = node.putArray("reasons");
        score.explanation().lines().forEach(line -> reasons.add(reason(line)));
        ObjectNode unknown = node.putObject("unknown");
        score.coverage().missing().forEach(fact -> unknown.set(Names.shortName(fact.key()), stake(fact)));
        return node;
    }

    private static void qualification(Assessment assessment, ObjectNode node) {
        node.put("verdict", assessment.verdict().code());
        ObjectNode criteria = node.putObject("qualification");
        for (CriterionLine line : assessment.lines()) {
            criteria.put(line.criterion().key().value(), line.standing().name());
        }
        ArrayNode ask = node.putArray("ask");
        assessment.gaps().forEach(gap -> ask.add(gap.criterion().key().value()));
    }

    private ObjectNode reason(Explanation.Line line) {
        return Exact.object()
                .put("points", Exact.plain(line.points().toBigDecimal()))
                .put("code", line.reason().code())
                .put("why", policy.why(line));
    }

    private static ObjectNode stake(Coverage.Missing fact) {
        return Exact.object()
                .put("least", Exact.plain(fact.least().toBigDecimal()))
                .put("most", Exact.plain(fact.most().toBigDecimal()));
    }
}
