package org.opportune.scoring.temperature;

import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneId;
import java.util.Optional;
import org.opportune.core.ContentHash;
import org.opportune.core.Facts;
import org.opportune.core.Violations;
import org.opportune.core.lead.Interest;
import org.opportune.core.lead.LeadKeys;
import org.opportune.scoring.ModelId;
import org.opportune.scoring.ReasonCode;
import org.opportune.scoring.Statement;
import org.opportune.scoring.Statement.Day;
import org.opportune.scoring.Version;

/**
 * Rates a lead by when it wants to decide: hot at once, warm within about two months, cold without a time in mind.
 *
 * <p>The first row that applies decides; <em>today</em> is the day of rating:
 *
 * <pre>
 * they want nothing                                     unrated  NO_INTEREST
 * the day they named is past                            cold     TIMEFRAME_EXPIRED
 * at once, or by today + hotWithin                      hot      IMMEDIATE
 * by today + warmWithin + tolerance                     warm     WITHIN_TWO_MONTHS
 * later                                                 cold     BEYOND_WARM
 * no time in mind, but interest                         cold     NO_TIMEFRAME
 * nobody asked when, or whether they want it            unrated  UNKNOWN
 * </pre>
 *
 * <p>Who said <em>at once</em> is past when {@code hotWithin} has gone by since that day. Who named a day has shown
 * interest, whether or not anybody noted it. Months are calendar months: two months from 31 December end on the last of
 * February.
 *
 * <p>For example, with the standard policy on 10 January 2026: warm until 10 March + 15 days = 25 March 2026.
 *
 * @param id the policy
 * @param version its version
 * @param hotWithin how soon is at once; zero or more
 * @param warmWithin how soon is warm, above zero
 * @param tolerance how many days more still pass for {@code warmWithin}; zero or more
 */
public record TimeframeTemperature(ModelId id, Version version, Period hotWithin, Period warmWithin, Period tolerance)
        implements TemperaturePolicy {
    private static final TimeframeTemperature STANDARD = new TimeframeTemperature(
            ModelId.of("timeframe"), Version.FIRST, Period.ofDays(7), Period.ofMonths(2), Period.ofDays(15));

    /** Refuses periods that lead backward or too far, and a warm stretch that ends before the hot one. */
    public TimeframeTemperature {
        Violations wrong = Violations.of("temperature policy", id);
        Periods.check(wrong, "hotWithin", hotWithin);
        Periods.check(wrong, "warmWithin", warmWithin);
        Periods.check(wrong, "tolerance", tolerance);
        Periods.checkOrder(wrong, "hotWithin", hotWithin, "warmWithin", warmWithin);
        wrong.orThrow();
    }

    /** {@return the policy of the founding texts: at once means a week, warm two months, give or take 15 days} */
    public static TimeframeTemperature standard() {
        return STANDARD;
    }

    @Override
    public void encode(ContentHash.Encoder into) {
        into.part("temperature", "timeframe")
                .part("id", id.value())
                .part("version", version.toString())
                .part("hotWithin", hotWithin.toString())
                .part("warmWithin", warmWithin.toString())
                .part("tolerance", tolerance.toString());
    }

    @Override
    public Rating rate(Facts lead, Instant asOf, ZoneId zone) {
        Optional<String> interest = lead.get(LeadKeys.INTEREST).toOptional();
        if (interest.filter(Interest.NONE.name()::equals).isPresent()) {
            return new Rating.Unrated(
                    Rating.NO_INTEREST, "They want nothing.", Optional.of(Statement.of("rating.no-interest")));
        }
        String timeframe = lead.get(LeadKeys.TIMEFRAME).toOptional().orElse("");
        Optional<LocalDate> due = lead.get(LeadKeys.DUE).toOptional();
        LocalDate today = LocalDate.ofInstant(asOf, zone);
        if (timeframe.equals("IMMEDIATE")) {
            return atOnce(due.orElse(today), today);
        }
        return due.map(day -> by(day, today)).orElseGet(() -> undated(timeframe, interest));
    }

    private Rating atOnce(LocalDate said, LocalDate today) {
        LocalDate until = said.plus(hotWithin);
        return until.isBefore(today)
                ? rated(
                        Temperature.COLD,
                        Rating.TIMEFRAME_EXPIRED,
                        "They wanted to buy at once on " + said + ", which held until " + until + ": ask again.",
                        Statement.of("rating.at-once-past", new Day(said), new Day(until)))
                : rated(Temperature.HOT, Rating.IMMEDIATE, "They want to buy at once.", Statement.of("rating.at-once"));
    }

    private Rating by(LocalDate day, LocalDate today) {
        LocalDate hotUntil = today.plus(hotWithin);
        LocalDate warmUntil = today.plus(warmWithin).plus(tolerance);
        String wants = "They want to decide by " + day;
        if (day.isBefore(today)) {
            return rated(
                    Temperature.COLD,
                    Rating.TIMEFRAME_EXPIRED,
                    "They wanted to decide by " + day + ", which is past: ask again.",
                    Statement.of("rating.past", new Day(day)));
        } else if (!day.isAfter(hotUntil)) {
            return rated(
                    Temperature.HOT,
                    Rating.IMMEDIATE,
                    wants + "; hot reaches until " + hotUntil + ".",
                    Statement.of("rating.hot-until", new Day(day), new Day(hotUntil)));
        } else if (!day.isAfter(warmUntil)) {
            return rated(
                    Temperature.WARM,
                    Rating.WITHIN_TWO_MONTHS,
                    wants + "; warm reaches until " + warmUntil + ".",
                    Statement.of("rating.warm-until", new Day(day), new Day(warmUntil)));
        }
        return rated(
                Temperature.COLD,
                Rating.BEYOND_WARM,
                wants + "; warm reaches only until " + warmUntil + ".",
                Statement.of("rating.later", new Day(day), new Day(warmUntil)));
    }

    private static Rating undated(String timeframe, Optional<String> interest) {
        if (timeframe.equals("NONE") && interest.isPresent()) {
            return rated(
                    Temperature.COLD,
                    Rating.NO_TIMEFRAME,
                    "They are interested and have no time in mind.",
                    Statement.of("rating.no-time"));
        }
        return interest.isPresent()
                ? new Rating.Unrated(
                        Rating.UNKNOWN,
                        "Nobody has asked when they want to decide.",
                        Optional.of(Statement.of("rating.not-asked-when")))
                : new Rating.Unrated(
                        Rating.UNKNOWN,
                        "Nobody has asked whether they want it, or when.",
                        Optional.of(Statement.of("rating.not-asked")));
    }

    private static Rating rated(Temperature temperature, ReasonCode reason, String text, Statement statement) {
        return new Rating.Rated(temperature, reason, text, Optional.of(statement));
    }
}
