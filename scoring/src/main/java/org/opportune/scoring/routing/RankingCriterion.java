package org.opportune.scoring.routing;

import java.util.Comparator;
import org.opportune.scoring.Statement;
import org.opportune.scoring.Statement.Name;
import org.opportune.scoring.Statement.Word;
import org.opportune.scoring.qualification.Verdict;

/** One thing that puts a lead before another; what nobody knows comes last, except for {@link #VERDICT}. */
public enum RankingCriterion {
    /** Leads that a rule rules out come after all others. */
    DISQUALIFICATION,
    /**
     * The better verdict of qualification first: qualified, needs info, not assessed, low priority, nurture, disqualified. Who
     * was not assessed comes before those of low priority, since nothing is known against them.
     */
    VERDICT,
    /** The higher band first, by its lower end; leads without a band last. */
    BAND,
    /** More points first. */
    TOTAL,
    /** The hotter first, the unrated last. */
    TEMPERATURE,
    /** The greater expected value first, the unpriced last. */
    EXPECTED_VALUE,
    /** The later buying signal first, leads without any last. */
    BUYING_SIGNAL,
    /** The smaller identifier first: no reason at all, but the same order every time. */
    ID;

    /** {@return the order in which this criterion alone puts leads, the best first} */
    public Comparator<RankableLead> order() {
        return switch (this) {
            case DISQUALIFICATION -> BestFirst.DISQUALIFICATION;
            case VERDICT -> BestFirst.VERDICT;
            case BAND -> BestFirst.BAND;
            case TOTAL -> BestFirst.TOTAL;
            case TEMPERATURE -> BestFirst.TEMPERATURE;
            case EXPECTED_VALUE -> BestFirst.EXPECTED_VALUE;
            case BUYING_SIGNAL -> BestFirst.BUYING_SIGNAL;
            case ID -> BestFirst.ID;
        };
    }

    /**
     * Returns what this criterion looks at.
     *
     * @param lead the lead
     * @return its value in words, such as {@code 61 points}
     */
    public String text(RankableLead lead) {
        return switch (this) {
            case DISQUALIFICATION -> lead.score().isDisqualified() ? "disqualified" : "not disqualified";
            case VERDICT -> lead.verdict().map(Verdict::code).orElse("not assessed");
            case BAND -> lead.score().band().map(band -> "band " + band).orElse("no band");
            case TOTAL -> lead.score().total() + " points";
            case TEMPERATURE -> lead.temperature().map(Enum::name).orElse("unrated");
            case EXPECTED_VALUE ->
                lead.expectedValue().map(value -> "expected value " + value).orElse("unpriced");
            case BUYING_SIGNAL ->
                lead.lastBuyingSignal().map(at -> "buying signal at " + at).orElse("no buying signal");
            case ID -> "id " + lead.id();
        };
    }

    /**
     * Returns what this criterion looks at, to be said in any language.
     *
     * @param lead the lead
     * @return the same as {@link #text}
     */
    public Statement statement(RankableLead lead) {
        return switch (this) {
            case DISQUALIFICATION ->
                Statement.of(lead.score().isDisqualified() ? "ranking.disqualified" : "ranking.notDisqualified");
            case VERDICT ->
                lead.verdict()
                        .map(verdict -> Statement.of(
                                "ranking.verdict", new Word("ranking.verdict." + verdict.code(), verdict.code())))
                        .orElse(Statement.of("ranking.notAssessed"));
            case BAND ->
                lead.score()
                        .band()
                        .map(band -> Statement.of("ranking.band", new Word("band." + band, band.label())))
                        .orElse(Statement.of("ranking.noBand"));
            case TOTAL ->
                Statement.of("ranking.total", Statement.Figure.of(lead.score().total()));
            case TEMPERATURE ->
                lead.temperature()
                        .map(value ->
                                Statement.of("ranking.temperature", new Word("temperature." + value, value.name())))
                        .orElse(Statement.of("ranking.unrated"));
            case EXPECTED_VALUE ->
                lead.expectedValue()
                        .map(value -> Statement.of(
                                "ranking.value",
                                new Name(value.getCurrencyUnit().getCode()),
                                new Statement.Figure(value.getAmount())))
                        .orElse(Statement.of("ranking.unpriced"));
            case BUYING_SIGNAL ->
                lead.lastBuyingSignal()
                        .map(at -> Statement.of("ranking.signal", new Statement.Moment(at)))
                        .orElse(Statement.of("ranking.noSignal"));
            case ID -> Statement.of("ranking.id", new Name(lead.id().value()));
        };
    }
}
