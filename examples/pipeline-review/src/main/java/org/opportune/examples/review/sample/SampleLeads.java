package org.opportune.examples.review.sample;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Period;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.opportune.core.Attributes;
import org.opportune.core.LeadId;
import org.opportune.core.LeadSource;
import org.opportune.core.activity.Interaction;
import org.opportune.core.activity.InteractionType;
import org.opportune.core.lead.Interest;
import org.opportune.core.lead.Lead;
import org.opportune.core.lead.QualificationLevel;
import org.opportune.core.party.Organization;
import org.opportune.core.party.Person;
import org.opportune.core.time.Timeframe;
import org.opportune.examples.review.figures.LeadOutcome;
import org.opportune.examples.review.leads.LeadCase;

/**
 * Made-up leads of the small sales team of {@link SamplePipeline}: who they are, what they did, and what they said.
 *
 * <p>Every kind of answer occurs, and so does its absence: some never said when they want to decide, of some nobody knows
 * how large the firm is, of some not all interactions were noted. What became of them nobody knows yet.
 */
public final class SampleLeads {
    private static final List<String> TREES =
            List.of("Alder", "Aspen", "Birch", "Cedar", "Hazel", "Linden", "Maple", "Poplar", "Rowan", "Willow");
    private static final List<String> SECTORS =
            List.of("Logistics", "Manufacturing", "Retail", "Media", "Health", "Education");
    private static final List<String> TITLES =
            List.of("Managing director", "Head of purchasing", "Engineer", "Office manager");
    private static final List<LeadSource> SOURCES = List.of(
            LeadSource.CUSTOMER_REFERRAL,
            LeadSource.WEBINAR,
            LeadSource.TRADE_SHOW,
            LeadSource.WEBSITE_VISIT,
            LeadSource.EMAIL_MARKETING,
            LeadSource.COLD_CALL);
    private static final int DAYS = 150;
    /** How keen a lead is, from 0 to 3: the keener, the more it does and the more it has said. */
    private static final int KEENEST = 3;

    private final SplitMix random;
    private final String id;
    private final int keen;
    private final LocalDate created;
    private final boolean competitor;

    private SampleLeads(SplitMix random, String id) {
        this.random = random;
        this.id = id;
        this.keen = random.below(KEENEST + 1);
        this.created = SamplePipeline.AS_OF.minusDays(random.below(DAYS));
        this.competitor = random.below(30) == 0;
    }

    /**
     * Makes up leads.
     *
     * @param seed the same seed gives the same leads
     * @param count how many
     * @return the leads, with what was found out by asking them
     */
    public static List<LeadCase> leads(long seed, int count) {
        SplitMix random = new SplitMix(seed);
        List<LeadCase> leads = new ArrayList<>(count);
        for (int i = 1; i <= count; i++) {
            leads.add(new SampleLeads(random, String.format(Locale.ROOT, "L-%03d", i)).lead());
        }
        return leads;
    }

    private LeadCase lead() {
        String sector = oneOf(SECTORS);
        Lead.Builder lead = Lead.builder()
                .id(LeadId.of(id))
                .createdAt(morning(created))
                .source(oneOf(SOURCES))
                .level(level())
                .person(Person.builder()
                        .name("Contact " + id)
                        .jobTitle(unless(8, oneOf(TITLES)))
                        .build())
                .organization(Organization.builder()
                        .name(oneOf(TREES) + " " + sector)
                        .sector(sector)
                        .employees(employees())
                        .build())
                .interactions(interactions())
                .interactionsComplete(random.below(10) > 0)
                .estimatedValue(unless(10, Money.ofMajor(CurrencyUnit.EUR, 1_200L * (1 + random.below(20)))))
                .attributes(Attributes.none().with(SampleLeadPolicy.COMPETITOR, competitor));
        wishes(lead);
        return new LeadCase(
                new LeadOutcome(lead.build(), Optional.empty()),
                new SampleFindings(random, keen, created, competitor).all());
    }

    private QualificationLevel level() {
        return QualificationLevel.values()[Math.min(KEENEST, (keen + random.below(3)) / 2 + random.below(2))];
    }

    private OptionalLong employees() {
        return random.below(8) == 0 ? OptionalLong.empty() : OptionalLong.of(5L + random.below(900));
    }

    /** Whether and when they want to buy; some were never asked. */
    private void wishes(Lead.Builder lead) {
        if (random.below(6) == 0) {
            return;
        }
        boolean nothing = keen == 0 && random.below(4) == 0;
        lead.interest(nothing ? Interest.NONE : keen >= 2 ? Interest.STRONG : Interest.EXPRESSED);
        LocalDate said = SamplePipeline.AS_OF.minusDays(random.below(
                1 + Math.min(20, (int) (SamplePipeline.AS_OF.toEpochDay() - created.toEpochDay()))));
        lead.timeframe(
                switch (random.below(6)) {
                    case 0 -> Timeframe.unknown();
                    case 1 -> Timeframe.none();
                    case 2 -> Timeframe.immediate(said);
                    case 3 -> Timeframe.within(Period.ofMonths(2), said);
                    case 4 -> Timeframe.by(said.plusDays(14L + random.below(60)));
                    default -> Timeframe.within(Period.ofMonths(6), said);
                });
    }

    private List<Interaction> interactions() {
        List<Interaction> all = new ArrayList<>();
        happened(all, InteractionType.EMAIL_OPENED, random.below(3 + 3 * keen));
        happened(all, InteractionType.WEBSITE_VISIT, random.below(2 + 3 * keen));
        happened(all, InteractionType.DEMO, random.below(KEENEST + 2) < keen ? 1 : 0);
        happened(all, InteractionType.TRIAL_SIGNUP, random.below(2 * KEENEST) < keen ? 1 : 0);
        happened(all, SampleLeadPolicy.UNSUBSCRIBED, random.below(12) == 0 ? 1 : 0);
        return all;
    }

    private void happened(List<Interaction> all, InteractionType type, int times) {
        int age = (int) (SamplePipeline.AS_OF.toEpochDay() - created.toEpochDay());
        for (int i = 0; i < times; i++) {
            String number = id + "-" + (all.size() + 1);
            all.add(Interaction.of(number, type, morning(created.plusDays(random.below(age + 1)))));
        }
    }

    private <T> Optional<T> unless(int oneIn, T value) {
        return random.below(oneIn) == 0 ? Optional.empty() : Optional.of(value);
    }

    private <T> T oneOf(List<T> some) {
        return some.get(random.below(some.size()));
    }

    static Instant morning(LocalDate day) {
        return day.atTime(LocalTime.of(9, 0)).toInstant(ZoneOffset.UTC);
    }
}
