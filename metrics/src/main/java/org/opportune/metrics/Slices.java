package org.opportune.metrics;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.opportune.core.time.Grain;
import org.opportune.core.time.Window;

/** The periods of a report: the whole window first, then the parts it is cut into, each with its last moment. */
final class Slices {
    private final List<Window> windows;
    private final long[] lastSecond;
    private final int[] byDay;
    private final int firstDay;

    Slices(MetricContext context, Optional<Grain> grain) {
        windows = new ArrayList<>();
        windows.add(context.window());
        grain.ifPresent(g -> windows.addAll(context.window().split(g)));
        long asOf = context.asOf().getEpochSecond();
        lastSecond = windows.stream()
                .mapToLong(w -> Math.min(asOf, endOf(w, context.zone())))
                .toArray();
        firstDay = Math.toIntExact(context.window().from().toEpochDay());
        byDay = new int[Math.toIntExact(context.window().days())];
        for (int slice = 1; slice < windows.size(); slice++) {
            Window window = windows.get(slice);
            java.util.Arrays.fill(
                    byDay,
                    Math.toIntExact(window.from().toEpochDay()) - firstDay,
                    Math.toIntExact(window.to().toEpochDay()) - firstDay,
                    slice);
        }
    }

    private static long endOf(Window window, ZoneId zone) {
        LocalDate last = window.to().minusDays(1);
        return MetricContext.endOf(last, zone).getEpochSecond();
    }

    int count() {
        return windows.size();
    }

    Window window(int slice) {
        return windows.get(slice);
    }

    /** Returns the last second of a slice at which deals are looked at, never after the as-of moment. */
    long lastSecond(int slice) {
        return lastSecond[slice];
    }

    /** Returns whether a day is in the whole window. */
    boolean contains(int day) {
        return day >= firstDay && day - firstDay < byDay.length;
    }

    /** Returns the part that a day of the window is in, 0 when the window is not cut. */
    int ofDay(int day) {
        return byDay[day - firstDay];
    }

    int firstDay() {
        return firstDay;
    }

    int days() {
        return byDay.length;
    }
}
