package org.opportune.scoring.temperature;

import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.opportune.core.ContentHash;
import org.opportune.core.Facts;
import org.opportune.core.Occurrences;
import org.opportune.core.Violations;
import org.opportune.core.lead.LeadKeys;
import org.opportune.scoring.ModelId;
import org.opportune.scoring.Statement;
import org.opportune.scoring.Version;

/**
 * Cools what another policy says when a lead falls silent: one step after a first period, down to cold after a second.
 *
 * <p>Silent since the last interaction, or since the lead became known if there was none; the day that a period ends on
 * still counts. While nobody knows since when, the other policy's rating stands.
 *
 * <p>For example, cooling after 14 days and cold after 30: a hot lead last heard of on 1 March is hot until 15 March, warm
 * until 31 March, then cold.
 *
 * @param id the policy
 * @param version its version
 * @param of the policy whose rating is cooled
 * @param cooler for how long a rating stands, above zero
 * @param cold after how long nothing but cold is left, longer than {@code cooler}
 */
public record CoolingTemperature(ModelId id, Version version, TemperaturePolicy of, Period cooler, Period cold)
        implements TemperaturePolicy {

    /** Refuses periods that lead backward or too far, and a second one that is not longer than the first. */
    public CoolingTemperature {
        Violations wrong = Violations.of("temperature policy", id);
        Periods.check(wrong, "cooler", cooler);
        Periods.check(wrong, "cold", cold);
        Periods.checkOrder(wrong, "cooler", cooler, "cold", cold);
        wrong.orThrow();
    }

    @Override
    public void encode(ContentHash.Encoder into) {
        into.part("temperature", "cooling")
                .part("id", id.value())
                .part("version", version.toString())
                .list("of", List.of(of), (encoder, policy) -> policy.encode(encoder))
                .part("cooler", cooler.toString())
                .part("cold", cold.toString());
    }

    @Override
    public Rating rate(Facts lead, Instant asOf, ZoneId zone) {
        Rating rating = of.rate(lead, asOf, zone);
        Optional<LocalDate> silent = silentSince(lead, asOf).map(at -> LocalDate.ofInstant(at, zone));
        LocalDate today = LocalDate.ofInstant(asOf, zone);
        return rating.temperature()
                .flatMap(was -> silent.flatMap(since -> cooled(rating, was, since, today)))
                .orElse(rating);
    }

    private Optional<Rating> cooled(Rating rating, Temperature was, LocalDate since, LocalDate today) {
        boolean isCold = since.plus(cold).isBefore(today);
        boolean isCooler = since.plus(cooler).isBefore(today);
        Temperature now = isCold ? Temperature.COLD : isCooler ? oneStepDown(was) : was;
        return now == was
                ? Optional.empty()
                : Optional.of(new Rating.Rated(
                        now,
                        Rating.COOLED,
                        rating.text() + " But nothing was heard since " + since + ", so it cooled from " + was + " to "
                                + now + ".",
                        rating.statement()
                                .map(said -> Statement.of(
                                        "rating.cooled",
                                        Statement.Nested.of(said),
                                        new Statement.Day(since),
                                        word(was),
                                        word(now)))));
    }

    private static Statement.Word word(Temperature temperature) {
        return new Statement.Word("temperature." + temperature, temperature.name());
    }

    private static Temperature oneStepDown(Temperature was) {
        return was == Temperature.HOT ? Temperature.WARM : Temperature.COLD;
    }

    private static Optional<Instant> silentSince(Facts lead, Instant asOf) {
        return lead.get(LeadKeys.INTERACTIONS)
                .toOptional()
                .flatMap(all -> latest(all, asOf))
                .or(() -> lead.get(LeadKeys.CREATED_AT).toOptional());
    }

    private static Optional<Instant> latest(Occurrences interactions, Instant asOf) {
        return interactions.toList().stream()
                .map(Occurrences.Occurrence::at)
                .filter(at -> !at.isAfter(asOf))
                .reduce((earlier, later) -> later);
    }
}
