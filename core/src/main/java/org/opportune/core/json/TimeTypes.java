package org.opportune.core.json;

import static org.opportune.core.json.codec.TypeTable.Builder.arm;

import org.opportune.core.json.codec.TypeTable;
import org.opportune.core.time.DayHours;
import org.opportune.core.time.FiscalCalendar;
import org.opportune.core.time.FiscalPeriod;
import org.opportune.core.time.FiscalYearRule;
import org.opportune.core.time.Holiday;
import org.opportune.core.time.Span;
import org.opportune.core.time.Timeframe;
import org.opportune.core.time.Window;
import org.opportune.core.time.WorkCalendar;
import org.opportune.core.time.WorkHours;

/** The lines of {@link CoreTypes} for time. */
final class TimeTypes {
    private TimeTypes() {}

    static void addTo(TypeTable.Builder table) {
        table.record("window", Window.class)
                .record("fiscal-period", FiscalPeriod.class)
                .record(
                        "timeframe",
                        Timeframe.class,
                        arm("immediate", Timeframe.Immediate.class),
                        arm("byDate", Timeframe.ByDate.class),
                        arm("withinPeriod", Timeframe.WithinPeriod.class),
                        arm("none", Timeframe.NoTimeframe.class),
                        arm("unknown", Timeframe.Unknown.class))
                .record("span", Span.class)
                .document("fiscal-calendar", 1, FiscalCalendar.class)
                .definition(
                        "fiscal-year-rule",
                        FiscalYearRule.class,
                        arm("calendarMonths", FiscalYearRule.CalendarMonths.class),
                        arm("wholeWeeks", FiscalYearRule.WholeWeeks.class))
                .document("work-calendar", 1, WorkCalendar.class)
                .definition("work-hours", WorkHours.class)
                .definition("day-hours", DayHours.class)
                .definition("holiday", Holiday.class);
    }
}
