package org.opportune.core.time;

import java.time.LocalDate;
import org.opportune.core.Text;

/**
 * A day on which nobody works, whatever day of the week it is.
 *
 * @param day the day
 * @param name what it is called, such as {@code Labour Day}
 */
public record Holiday(LocalDate day, String name) {

    /** Checks the name. */
    public Holiday {
        Text.check("holiday", "name", name);
    }
}
