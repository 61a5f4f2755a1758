package org.opportune.examples.review.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.opportune.core.Key;
import org.opportune.core.deal.Deal;
import org.opportune.core.deal.DealStatus;
import org.opportune.core.deal.TrackedDeal;
import org.opportune.examples.review.SmallExport;
import org.opportune.examples.review.csv.Effect;
import org.opportune.examples.review.figures.Valuation;
import org.opportune.examples.review.mapping.Mappings;
import org.opportune.examples.review.mapping.TableKind;

class ImporterTest {
    private static final Key<String> REGION = Key.text("export:region");

    @TempDir
    Path folder;

    @Test
    void aClosedDealStoodInTheMappedStageAtListPriceWhileItWasOpen() {
        TrackedDeal won = only(new SmallExport(folder).deals(SmallExport.WON));
        assertThat(won.deal().status()).isEqualTo(DealStatus.WON);
        assertThat(won.deal().state().amount()).contains(Money.parse("EUR 90.00"));
        assertThat(won.deal().listValue()).contains(Money.parse("EUR 100.00"));
        Deal before = won.asOf(Instant.parse("2026-01-15T00:00:00Z")).orElseThrow();
        assertThat(before.status()).isEqualTo(DealStatus.OPEN);
        assertThat(before.state().stage().value()).isEqualTo("talking");
        assertThat(before.state().amount()).contains(Money.parse("EUR 100.00"));
    }

    @Test
    void itIsOpenFromTheDayItWasOpenedAndNoLongerOnTheDayItWasClosed() {
        TrackedDeal won = only(new SmallExport(folder).deals(SmallExport.WON));
        assertThat(won.asOf(Instant.parse("2026-01-09T23:59:59Z"))).isEmpty();
        assertThat(won.asOf(Instant.parse("2026-01-10T00:00:00Z")).map(Deal::status))
                .contains(DealStatus.OPEN);
        assertThat(won.asOf(Instant.parse("2026-01-19T23:59:59Z")).map(Deal::status))
                .contains(DealStatus.OPEN);
        assertThat(won.asOf(Instant.parse("2026-01-20T00:00:00Z")).map(Deal::status))
                .contains(DealStatus.WON);
    }

    @Test
    void anOpenDealWithoutAnAmountIsWorthItsListPriceAndMarkedSo() {
        Deal open = only(new SmallExport(folder).deals(SmallExport.OPEN)).deal();
        assertThat(open.state().amount()).contains(Money.parse("EUR 100.00"));
        assertThat(open.attributes().get(Valuation.STAND_IN).toOptional()).contains("list price");
    }

    @Test
    void anOpenDealKeepsTheAmountThatSomebodyRecorded() {
        Deal open = only(new SmallExport(folder).deals("D-2,bob,Basic,Acme,Talking,2026-02-01,,70,"))
                .deal();
        assertThat(open.state().amount()).contains(Money.parse("EUR 70.00"));
        assertThat(open.attributes().get(Valuation.STAND_IN).toOptional()).isEmpty();
    }

    @Test
    void withoutTheOptionOpenDealsAreUnpriced() {
        SmallExport export = new SmallExport(folder)
                .mapped("\"openValue\": \"listPrice\",", "")
                .deals(SmallExport.WON, SmallExport.OPEN);
        List<TrackedDeal> deals = export.imported().deals();
        assertThat(deals.get(1).deal().state().amount()).isEmpty();
        assertThat(deals.get(0)
                        .asOf(Instant.parse("2026-01-15T00:00:00Z"))
                        .flatMap(deal -> deal.state().amount()))
                .isEmpty();
        assertThat(deals)
                .allMatch(deal -> deal.deal()
                        .attributes()
                        .get(Valuation.STAND_IN)
                        .toOptional()
                        .isEmpty());
    }

    @Test
    void aDealTakesOverTheAttributesOfItsAccount() {
        Deal deal = only(new SmallExport(folder).deals(SmallExport.WON)).deal();
        assertThat(deal.facts().get(REGION).toOptional()).contains("North");
    }

    @Test
    void aCurrencyOfTheRowGoesBeforeThatOfTheMapping() {
        Deal deal = only(new SmallExport(folder).deals("D-1,ann,Basic,Acme,Won,2026-01-10,2026-01-20,9000,JPY"))
                .deal();
        assertThat(deal.state().amount()).contains(Money.parse("JPY 9000"));
    }

    @Test
    void whatIsBlankIsUnknownAndReportedByWhatFollows() {
        SmallExport export = new SmallExport(folder).deals("D-1,,,,Won,,,,", "D-2,ann,Basic,Acme,Talking,,,70,");
        TrackedDeal blank = export.imported().deals().get(0);
        assertThat(blank.deal().state().amount()).isEmpty();
        assertThat(blank.deal().openedAt()).isEmpty();
        assertThat(blank.deal().state().outcome().flatMap(outcome -> outcome.closedAt()))
                .isEmpty();
        assertThat(messages(export, "deals.csv"))
                .contains(
                        "owner cell.blank.won 1 [2]",
                        "account cell.blank.won 1 [2]",
                        "product cell.blank.won 1 [2]",
                        "closed cell.blank.won 1 [2]",
                        "amount cell.blank.won 1 [2]",
                        "opened cell.blank.open 1 [3]")
                .doesNotContain("closed cell.blank.open 1 [3]");
    }

    @Test
    void theSameOddityInManyRowsIsOneFindingWithItsLinesAndValues() {
        SmallExport export = new SmallExport(folder)
                .deals(
                        "D-1,ann,BASIC,Acme,Won,2026-01-10,2026-01-20,90,EUR",
                        "D-2,ann,BASIC,Acme,Won,2026-01-10,2026-01-20,90,EUR",
                        "D-3,ann,Basic,Acme,Won,2026-01-10,2026-01-20,90,EUR",
                        "D-4,ann,BASIC,Acme,Won,2026-01-10,2026-01-20,90,EUR");
        Finding finding = finding(export, "cell.alias");
        assertThat(finding.lines()).isEqualTo("2-3, 5");
        assertThat(finding.count()).isEqualTo(3);
        assertThat(finding.values()).containsExactly(java.util.Map.entry("BASIC = Basic", 3L));
        assertThat(finding.first().effect()).isEqualTo(Effect.VALUE_CHANGED);
        assertThat(export.imported().deals())
                .allMatch(deal -> deal.deal().product().orElseThrow().value().equals("Basic"));
    }

    @Test
    void aProductThatIsNotInTheListIsReportedAndTheDealCounts() {
        SmallExport export = new SmallExport(folder).deals("D-1,ann,Deluxe,Acme,Won,2026-01-10,2026-01-20,90,EUR");
        assertThat(only(export).deal().listValue()).isEmpty();
        Finding finding = finding(export, "reference.unlisted");
        assertThat(finding.first().toString())
                .isEqualTo("deals.csv:2 column \"product\" (Deluxe) must be in the file of the products;"
                        + " what stands there about it is unknown; add it there, or add an alias to the column in the"
                        + " mapping [used, with a gap]");
    }

    @Test
    void anAccountWithoutDealsIsReported() {
        SmallExport export = new SmallExport(folder)
                .write("accounts.csv", "account,region", "Acme,North", "Bolt,South")
                .deals(SmallExport.WON);
        assertThat(messages(export, "accounts.csv")).containsExactly("account reference.unused 1 [3]");
    }

    @Test
    void datesThatDoNotFitTogetherAreReportedAndTheDealCounts() {
        SmallExport export = new SmallExport(folder)
                .deals(
                        "D-1,ann,Basic,Acme,Won,2026-01-20,2026-01-10,90,EUR",
                        "D-2,ann,Basic,Acme,Talking,2026-01-20,2026-02-01,90,EUR");
        assertThat(export.imported().deals()).hasSize(2);
        assertThat(messages(export, "deals.csv"))
                .containsExactly("closed date.closed.early 1 [2]", "closed date.closed.open 1 [3]");
    }

    @Test
    void anExportThatBeginsInTheMiddleIsNoticed() {
        // the first closing comes 30 days after the first opening; the cycles are 30, 4 and 6 days
        SmallExport export = new SmallExport(folder)
                .deals(
                        "D-1,ann,Basic,Acme,Won,2026-01-01,2026-01-31,90,EUR",
                        "D-2,ann,Basic,Acme,Won,2026-01-28,2026-02-01,90,EUR",
                        "D-3,ann,Basic,Acme,Lost,2026-01-30,2026-02-05,90,EUR");
        assertThat(finding(export, "history.begins").first().message())
                .startsWith(
                        "deals.csv column \"closed\" (2026-01-31) is the first closing, 30 days after the first opening,"
                                + " though half of the deals close within 6:");
    }

    @Test
    void lostDealsWorthNothingAreReported() {
        SmallExport export = new SmallExport(folder).deals("D-1,ann,Basic,Acme,Lost,2026-01-10,2026-01-20,0,EUR");
        assertThat(messages(export, "deals.csv")).containsExactly("amount amount.zero.lost 1 [2]");
    }

    @Test
    void aValueSpelledInTwoWaysAndAColumnThatTellsNothingAreReported() {
        SmallExport export = new SmallExport(folder)
                .write("accounts.csv", "account,region,size", "Acme,North East,1", "Bolt,north-east,2")
                .deals(SmallExport.WON, "D-2,ann,Basic,Bolt,Won,2026-01-10,2026-01-20,90,EUR");
        assertThat(finding(export, "column.spelling").first().place().value()).isEqualTo("North East / north-east");
        assertThat(finding(export, "column.unread").column()).isEqualTo("size");
        export.write("accounts.csv", "account,region", "Acme,North", "Bolt,North");
        assertThat(finding(export, "column.constant").first().place().value()).isEqualTo("North");
    }

    @Test
    void daysAndNumbersAreReadAsTheMappingSaysTheyAreWritten() {
        SmallExport export = new SmallExport(folder)
                .mapped(
                        "\"currency\": \"EUR\",\n  \"pipe",
                        "\"currency\": \"EUR\", \"csv\": {\"delimiter\": \";\"}, \"unknown\": [\"n/a\"],"
                                + "\"dates\": [\"d.M.yyyy\", \"MMM d, yyyy\"],"
                                + "\"numbers\": {\"decimal\": \",\", \"grouping\": \".\"},\n  \"pipe")
                .write("products.csv", "product;price", "Basic;1.100,50")
                .write("accounts.csv", "account;region", "Acme;n/a")
                .write(
                        "deals.csv",
                        SmallExport.HEADER.replace(',', ';'),
                        "D-1;ann;Basic;Acme;Won;3.1.2026;Jan 20, 2026;1.000,25;EUR");
        Deal deal = only(export).deal();
        assertThat(deal.openedAt()).contains(Instant.parse("2026-01-03T00:00:00Z"));
        assertThat(deal.state().outcome().orElseThrow().closedAt()).contains(Instant.parse("2026-01-20T00:00:00Z"));
        assertThat(deal.state().amount()).contains(Money.parse("EUR 1000.25"));
        assertThat(deal.listValue()).contains(Money.parse("EUR 1100.50"));
        assertThat(deal.facts().get(REGION).toOptional()).isEmpty();
        assertThat(messages(export, "accounts.csv")).contains("region cell.unknown 1 [2]");
    }

    @Test
    void aDayBeginsWhereTheMappingSays() {
        SmallExport export = new SmallExport(folder)
                .mapped(
                        "\"currency\": \"EUR\",\n  \"pipe",
                        "\"currency\": \"EUR\", \"zone\": \"Europe/Vilnius\",\n  \"pipe")
                .deals(SmallExport.WON);
        assertThat(only(export).deal().openedAt()).contains(Instant.parse("2026-01-09T22:00:00Z"));
    }

    @Test
    void everyRowIsToldToTheProgress() {
        SmallExport export = new SmallExport(folder).deals(SmallExport.WON, SmallExport.OPEN);
        List<String> told = new ArrayList<>();
        Importer.read(
                Mappings.load(folder.resolve("mapping.json").toString()),
                export.folder(),
                (file, rows) -> told.add(file + " " + rows));
        assertThat(told).containsExactly("products.csv 1", "accounts.csv 1", "deals.csv 1", "deals.csv 2");
    }

    @Test
    void theRowsOfEachFileAreCounted() {
        SmallExport export = new SmallExport(folder).deals(SmallExport.WON, SmallExport.WON, "", SmallExport.OPEN);
        assertThat(export.imported().files())
                .contains(
                        new FileCount(TableKind.DEALS, "deals.csv", 3, 2),
                        new FileCount(TableKind.PRODUCTS, "products.csv", 1, 1));
    }

    private static TrackedDeal only(SmallExport export) {
        List<TrackedDeal> deals = export.imported().deals();
        assertThat(deals).hasSize(1);
        return deals.get(0);
    }

    private static Finding finding(SmallExport export, String code) {
        Optional<Finding> found = export.imported().findings().stream()
                .filter(finding -> finding.first().code().equals(code))
                .findFirst();
        return found.orElseThrow();
    }

    private static List<String> messages(SmallExport export, String file) {
        return export.imported().findings().stream()
                .filter(finding -> finding.file().equals(file))
                .map(f -> f.column() + " " + f.first().code() + " " + f.count() + " [" + f.lines() + "]")
                .toList();
    }
}
