package org.opportune.metrics.deal;

import org.opportune.core.Condition;
import org.opportune.core.deal.DealStatus;
import org.opportune.metrics.Measure;
import org.opportune.metrics.Moment;
import org.opportune.metrics.Quantity;

/** The measures that the metrics of this family share, so that a set accumulates each once. */
public final class DealMeasures {
    /** Deals won, by the day they closed. */
    public static final Measure.Count WON = new Measure.Count("won", Moment.CLOSED, Measure.is(DealStatus.WON));
    /** Deals lost, by the day they closed. */
    public static final Measure.Count LOST = new Measure.Count("lost", Moment.CLOSED, Measure.is(DealStatus.LOST));
    /** Deals opened and won since, by the day they were opened. */
    public static final Measure.Count OPENED_AND_WON =
            new Measure.Count("opened_and_won", Moment.OPENED, Measure.is(DealStatus.WON));
    /** Deals opened and lost since, by the day they were opened. */
    public static final Measure.Count OPENED_AND_LOST =
            new Measure.Count("opened_and_lost", Moment.OPENED, Measure.is(DealStatus.LOST));
    /** Deals opened and still open, by the day they were opened. */
    public static final Measure.Count STILL_OPEN =
            new Measure.Count("still_open", Moment.OPENED, Measure.is(DealStatus.OPEN));
    /** Deals won, whatever their dates. */
    public static final Measure.Count ALL_WON = new Measure.Count("all_won", Moment.KNOWN, Measure.is(DealStatus.WON));
    /** Deals lost, whatever their dates. */
    public static final Measure.Count ALL_LOST =
            new Measure.Count("all_lost", Moment.KNOWN, Measure.is(DealStatus.LOST));
    /** Deals that are open, whatever their dates. */
    public static final Measure.Count ALL_OPEN =
            new Measure.Count("all_open", Moment.KNOWN, Measure.is(DealStatus.OPEN));
    /** The amounts of the deals won, by the day they closed. */
    public static final Measure.Sum WON_AMOUNT =
            new Measure.Sum("won_amount", Moment.CLOSED, Measure.is(DealStatus.WON), Quantity.AMOUNT);
    /** The amounts of the deals lost, by the day they closed. */
    public static final Measure.Sum LOST_AMOUNT =
            new Measure.Sum("lost_amount", Moment.CLOSED, Measure.is(DealStatus.LOST), Quantity.AMOUNT);
    /** The list values of the deals won, by the day they closed. */
    public static final Measure.Sum WON_LIST_VALUE =
            new Measure.Sum("won_list_value", Moment.CLOSED, Measure.is(DealStatus.WON), Quantity.LIST_VALUE);
    /** The list values of the deals lost, by the day they closed. */
    public static final Measure.Sum LOST_LIST_VALUE =
            new Measure.Sum("lost_list_value", Moment.CLOSED, Measure.is(DealStatus.LOST), Quantity.LIST_VALUE);
    /** The amounts of the deals won whose list value is known too. */
    public static final Measure.Sum REALISED =
            new Measure.Sum("realised", Moment.CLOSED, Measure.is(DealStatus.WON), Quantity.AMOUNT_OF_LISTED);
    /** The list values of the deals won whose amount is known too. */
    public static final Measure.Sum LISTED =
            new Measure.Sum("listed", Moment.CLOSED, Measure.is(DealStatus.WON), Quantity.LIST_VALUE_OF_PRICED);
    /** The distribution of the amounts of the deals won. */
    public static final Measure.Values WON_AMOUNTS =
            new Measure.Values("won_amounts", Moment.CLOSED, Measure.is(DealStatus.WON), Quantity.AMOUNT);
    /** How long the deals won took from opening to closing. */
    public static final Measure.Days DAYS_TO_WIN = new Measure.Days("days_to_win", Measure.is(DealStatus.WON));
    /** How long the deals lost took from opening to closing. */
    public static final Measure.Days DAYS_TO_LOSE = new Measure.Days("days_to_lose", Measure.is(DealStatus.LOST));
    /** Deals open at the moment. */
    public static final Measure.Count OPEN = new Measure.Count("open", Moment.OPEN_AT, Condition.always());
    /** The amounts of the deals open at the moment. */
    public static final Measure.Sum OPEN_AMOUNT =
            new Measure.Sum("open_amount", Moment.OPEN_AT, Condition.always(), Quantity.AMOUNT);
    /** The amounts of the deals open at the moment, each times its chance. */
    public static final Measure.Sum WEIGHTED_AMOUNT =
            new Measure.Sum("weighted_amount", Moment.OPEN_AT, Condition.always(), Quantity.WEIGHTED_AMOUNT);

    private DealMeasures() {}
}
