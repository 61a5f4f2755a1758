package org.opportune.core.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.json.JsonMapper;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.OptionalInt;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.opportune.core.AccountId;
import org.opportune.core.Attributes;
import org.opportune.core.Condition;
import org.opportune.core.Condition.CountWithin;
import org.opportune.core.ContactId;
import org.opportune.core.DealId;
import org.opportune.core.Key;
import org.opportune.core.PipelineId;
import org.opportune.core.Probability;
import org.opportune.core.ProductId;
import org.opportune.core.StageId;
import org.opportune.core.ValueType;
import org.opportune.core.deal.Billing;
import org.opportune.core.deal.Deal;
import org.opportune.core.deal.DealState;
import org.opportune.core.deal.Discount;
import org.opportune.core.deal.LineItem;
import org.opportune.core.party.BuyingCenter;
import org.opportune.core.party.BuyingRole;
import org.opportune.core.pipeline.PipelineVersion;

/** Whatever is written by one Jackson is read back as an equal value by either, and written again letter for letter. */
class JsonRoundTripProperties {
    private static final JsonMapper TWO = new OpportuneCoreJackson2(OwnConditions.TYPES).strictMapper();
    private static final tools.jackson.databind.json.JsonMapper THREE =
            new OpportuneCoreJackson3(OwnConditions.TYPES).strictMapper();

    private static final Key<String> NOTE = Key.text("acme:note");
    private static final Key<Long> SEATS = Key.integer("acme:seats");
    private static final Key<BigDecimal> SHARE = Key.of("acme:share", ValueType.DECIMAL);

    @Property(edgeCases = EdgeCasesMode.NONE)
    void aConditionSurvives(@ForAll("conditions") Condition condition) throws Exception {
        checkSurvives(condition, Condition.class);
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void aDealSurvives(@ForAll("deals") Deal deal) throws Exception {
        checkSurvives(deal, Deal.class);
    }

    private static <T> void checkSurvives(T value, Class<T> type) throws Exception {
        String text = TWO.writeValueAsString(value);

        assertThat(THREE.writeValueAsString(value)).isEqualTo(text);
        assertThat(TWO.readValue(text, type)).isEqualTo(value);
        assertThat(THREE.readValue(text, type)).isEqualTo(value);
        assertThat(TWO.writeValueAsString(THREE.readValue(text, type))).isEqualTo(text);
    }

    @Provide
    Arbitrary<Condition> conditions() {
        return conditions(3);
    }

    private static Arbitrary<Condition> conditions(int depth) {
        Arbitrary<Condition> questions = Arbitraries.oneOf(
                Arbitraries.just(Condition.always()),
                Arbitraries.just(Condition.exists(SHARE)),
                texts().map(part -> Condition.contains(NOTE, part)),
                texts().list().ofMaxSize(4).map(values -> Condition.in(NOTE, values.toArray(String[]::new))),
                decimals().map(from -> Condition.atLeast(SHARE, from)),
                Arbitraries.longs().lessOrEqual(Long.MAX_VALUE - 1).map(n -> Condition.range(SEATS, n, n + 1)),
                Arbitraries.longs().greaterOrEqual(1).map(OwnConditions.Multiple::new),
                Combinators.combine(
                                Arbitraries.integers().between(0, 9),
                                Arbitraries.integers().between(-1, 9))
                        .as((least, more) -> new CountWithin(
                                Key.occurrences("interaction.DEMO"),
                                Duration.ofHours(least + 1L),
                                least,
                                more < 0 ? OptionalInt.empty() : OptionalInt.of(least + more))));
        if (depth == 0) {
            return questions;
        }
        Arbitrary<List<Condition>> parts = conditions(depth - 1).list().ofMaxSize(3);
        return Arbitraries.oneOf(
                questions,
                parts.map(Condition.All::new),
                parts.map(Condition.Any::new),
                conditions(depth - 1).map(Condition::not));
    }

    @Provide
    Arbitrary<Deal> deals() {
        return Combinators.combine(
                        texts().optional(),
                        amounts().optional(),
                        Arbitraries.integers().between(0, 1_000_000).optional(),
                        days().optional(),
                        moments().optional(),
                        attributes(),
                        Arbitraries.longs().greaterOrEqual(0),
                        Arbitraries.integers().between(1, 1_000_000).list().ofMaxSize(3))
                .as((name, amount, millionths, close, opened, attributes, revision, rows) -> Deal.builder()
                        .id(DealId.of("D-1"))
                        .name(name)
                        .pipeline(PipelineId.of("sales"))
                        .state(DealState.builder()
                                .stage(StageId.of("lead"))
                                .amount(amount)
                                .items(amount.map(price -> items(price, rows)).orElse(List.of()))
                                .probabilityOverride(millionths.map(n -> Probability.ofFraction(
                                        BigDecimal.valueOf(n).movePointLeft(6))))
                                .expectedClose(close)
                                .movedTo(rows.stream()
                                        .findFirst()
                                        .map(n -> PipelineVersion.of(PipelineId.of("P-" + n), n)))
                                .buyingCenter(buyers(rows))
                                .build())
                        .openedAt(opened)
                        .account(name.map(ignored -> AccountId.of("A-1")))
                        .attributes(attributes)
                        .revision(revision)
                        .build());
    }

    private static BuyingCenter buyers(List<Integer> rows) {
        BuyingCenter buyers = BuyingCenter.none();
        for (int n : rows) {
            List<BuyingRole> roles = List.of(BuyingRole.values());
            buyers = buyers.with(ContactId.of("C-" + n), roles.subList(0, n % 9).toArray(BuyingRole[]::new));
        }
        return buyers;
    }

    private static List<LineItem> items(Money price, List<Integer> rows) {
        return rows.stream()
                .map(n -> LineItem.of(ProductId.of("P-" + n), 1, price)
                        .withQuantity(BigDecimal.valueOf(n, 3))
                        .withDiscount(Discount.ofFraction(BigDecimal.valueOf(n, 6)))
                        .withUnitCost(price)
                        .withBilling(
                                n % 2 == 0
                                        ? Billing.once()
                                        : Billing.every(Period.ofDays(n % 1_000), Period.ofDays(n % 1_000 * 3))))
                .toList();
    }

    private static Arbitrary<Attributes> attributes() {
        return Combinators.combine(
                        texts().optional(),
                        Arbitraries.longs().optional(),
                        decimals().optional())
                .as((note, seats, share) -> {
                    Attributes some = note.map(value -> Attributes.none().with(NOTE, value))
                            .orElse(Attributes.none());
                    Attributes more = seats.isPresent() ? some.with(SEATS, seats.get()) : some;
                    return share.isPresent() ? more.with(SHARE, share.get()) : more;
                });
    }

    private static Arbitrary<String> texts() {
        return Arbitraries.strings()
                .excludeChars('\uFFFE', '\uFFFF')
                .ofMinLength(1)
                .ofMaxLength(20)
                .filter(text ->
                        text.codePoints().noneMatch(c -> c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE));
    }

    private static Arbitrary<BigDecimal> decimals() {
        return Arbitraries.bigDecimals()
                .between(BigDecimal.valueOf(-1e30), BigDecimal.valueOf(1e30))
                .ofScale(20);
    }

    private static Arbitrary<Money> amounts() {
        return Combinators.combine(Arbitraries.longs().greaterOrEqual(0), Arbitraries.of("EUR", "JPY", "BHD"))
                .as((minor, currency) -> Money.ofMinor(CurrencyUnit.of(currency), minor));
    }

    private static Arbitrary<LocalDate> days() {
        return Arbitraries.longs().between(-1_000_000, 1_000_000).map(LocalDate::ofEpochDay);
    }

    private static Arbitrary<Instant> moments() {
        return Combinators.combine(
                        Arbitraries.longs().between(-100_000_000_000L, 100_000_000_000L),
                        Arbitraries.integers().between(0, 999_999_999))
                .as((seconds, nanos) -> Instant.ofEpochSecond(seconds, nanos));
    }
}
