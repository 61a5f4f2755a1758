package org.opportune.examples.review.output;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.opportune.core.deal.TrackedDeal;
import org.opportune.examples.review.SmallReview;

class TerminalReportTest {
    private static final String TEXT = text(SmallReview.deals());

    @Test
    void theHeadTellsWindowAsOfDayAndCurrency() {
        assertThat(TEXT.lines().limit(4))
                .containsExactly(
                        "Pipeline review",
                        "  window  2026-01-01 to 2026-12-31",
                        "  as of   2026-06-30",
                        "  money   EUR");
    }

    @Test
    void eachFigureStandsBesideHowManyDealsItUsedAndSkipped() {
        assertThat(TEXT)
                .containsPattern("Win rate \\(closed\\) +66\\.7 % +3 +-\n")
                .containsPattern("Win rate \\(created\\) +50\\.0 % +4 +1 undated\n")
                .containsPattern("Bookings +380\\.00 +2 +-\n")
                .containsPattern("Weighted pipeline +100\\.00 +1 +1 undated\n");
    }

    @Test
    void fiveWonOfFiftyIsTenPercent() {
        assertThat(text(SmallReview.fiveOfFifty())).containsPattern("Win rate \\(closed\\) +10\\.0 % +50 +-\n");
    }

    @Test
    void aWinRateByValueOfOneIsExplainedWithTheListValueBesideIt() {
        assertThat(TEXT).contains("is 1 because lost deals carry the amount 0;\n  by list value it is 66.7 %.");
        List<TrackedDeal> wonOnly = SmallReview.deals().subList(0, 2);
        assertThat(text(wonOnly)).doesNotContain("lost deals carry");
    }

    @Test
    void velocityStandsWithItsPartsAndCyclesWithBothRules() {
        assertThat(TEXT)
                .containsPattern("\n  1 +66\\.7 % +190\\.00 +20\\.0 +6\\.33\n")
                .containsPattern("\n  won +nearest rank +2 +20\\.0 +10\\.0 +10\\.0 +30\\.0 +30\\.0\n")
                .containsPattern("\n  won +type 7 +2 +20\\.0 +15\\.0 +20\\.0 +25\\.0 +28\\.0\n");
    }

    @Test
    void stagesComeInTheOrderInWhichDealsPassThroughThem() {
        assertThat(TEXT).containsPattern("(?s)  Talking +2 +25\\.0 %\n  Sold +2 +100\\.0 %\n  Lost +1 +0\\.0 %\n");
    }

    @Test
    void whatIsOnlyTheListPriceIsSaid() {
        assertThat(TEXT)
                .contains("The list price stands in for the amount of 1 of 1 open deals;\n"
                        + "  the amounts of the others come to 0.00.");
    }

    @Test
    void aFigureWithoutAnAnswerSaysWhy() {
        assertThat(TEXT).contains("Pipeline coverage (of what remains) has no answer: no quota in EUR for the period.");
    }

    @Test
    void monthEndsTellWhatIsOpenUndatedAndUnpriced() {
        assertThat(TEXT)
                .containsPattern("2026-02-28 +1 +300\\.00 +1 +75\\.00 +1 +1 undated\n")
                .doesNotContain("2026-07-31");
    }

    @Test
    void bookingsStandByMonthAndQuarter() {
        assertThat(TEXT)
                .containsPattern("2026-03 +1 +290\\.00 +1 +- +100\\.0 % +1\n")
                .containsPattern("2026-Q1 +2 +380\\.00");
    }

    @Test
    void groupsComeByBookingsTheTopTwelveOnly() {
        assertThat(TEXT).containsPattern("(?s)By owner\n.*  bob .*  ann .*  \\(unknown\\) ");
        assertThat(text(SmallReview.fiveOfFifty())).contains("  and 38 more\n");
    }

    @Test
    void noLineIsWiderThanTheTerminal() {
        assertThat(TEXT.lines()).allMatch(line -> line.length() <= 100).noneMatch(line -> line.endsWith(" "));
    }

    @Test
    void theTextIsTheSameInEveryLocale() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG"));
            assertThat(text(SmallReview.deals())).isEqualTo(TEXT);
        } finally {
            Locale.setDefault(before);
        }
    }

    private static String text(List<TrackedDeal> deals) {
        return TerminalReport.text(SmallReview.figures(deals));
    }
}
