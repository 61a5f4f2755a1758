package org.opportune.core.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** Cutting a window loses no day and counts none twice. */
class WindowProperties {

    @Property
    void partsJoinWithoutGapOrOverlap(
            @ForAll @IntRange(min = -800_000, max = 800_000) int first,
            @ForAll @IntRange(min = 1, max = 2_000) int days,
            @ForAll Grain grain) {
        Window window = Window.of(LocalDate.ofEpochDay(first), LocalDate.ofEpochDay(first + days));
        List<Window> parts = window.split(grain);

        assertThat(parts.get(0).from()).isEqualTo(window.from());
        assertThat(parts.get(parts.size() - 1).to()).isEqualTo(window.to());
        for (int i = 1; i < parts.size(); i++) {
            assertThat(parts.get(i).from()).isEqualTo(parts.get(i - 1).to());
        }
        assertThat(parts)
                .allSatisfy(
                        part -> assertThat(grain.start(part.to().minusDays(1))).isEqualTo(grain.start(part.from())));
        assertThat(parts.stream().mapToLong(Window::days).sum()).isEqualTo(days);
        assertThat(window.previous().days()).isEqualTo(days);
    }
}
