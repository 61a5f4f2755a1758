package org.opportune.core.activity;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import org.immutables.value.Value;
import org.opportune.core.OwnerId;
import org.opportune.core.TaskId;
import org.opportune.core.Text;
import org.opportune.core.Violations;
import org.opportune.core.style.HouseStyle;

/**
 * Something that somebody is to do about a lead, a deal or an account, such as to send the offer by Friday.
 *
 * <p>Done or not, overdue or not: both are asked for a moment, so that the same task answers for last week as well.
 */
@Value.Immutable
@HouseStyle
public interface Task extends WithTask {

    /** {@return the identifier} */
    TaskId id();

    /** {@return what is to be done} */
    String what();

    /** {@return about whom or what} */
    Subject subject();

    /** {@return who is to do it; empty while nobody has taken it} */
    Optional<OwnerId> owner();

    /** {@return the last day on which it is done in time; empty when any day will do} */
    Optional<LocalDate> due();

    /** {@return when it was done; empty while it is not} */
    Optional<Instant> doneAt();

    /**
     * Tells whether it was done by a moment.
     *
     * @param asOf the moment; done at that very moment counts
     * @return whether it was done
     */
    default boolean isDone(Instant asOf) {
        return doneAt().filter(done -> !done.isAfter(asOf)).isPresent();
    }

    /**
     * Tells whether it was overdue at a moment: not done by then, and the day it was due over.
     *
     * <p>For example, a task due on 31 March is overdue in Vilnius from 1 April, 0:00, which is 31 March, 21:00 in UTC.
     *
     * @param asOf the moment
     * @param zone whose day counts
     * @return whether it was overdue; never without a due day
     */
    default boolean isOverdue(Instant asOf, ZoneId zone) {
        LocalDate today = LocalDate.ofInstant(asOf, zone);
        return !isDone(asOf) && due().filter(day -> day.isBefore(today)).isPresent();
    }

    /** Verifies the invariants, on every creation. */
    @Value.Check
    default void check() {
        Violations wrong = Violations.of("task", id())
                .require("id", id())
                .require("what", what())
                .require("subject", subject());
        if (what() != null) {
            wrong.check(!what().isBlank(), "text.blank", "what", Text.quoted(what()), "must not be blank");
        }
        wrong.orThrow();
    }

    /**
     * Starts a task; id, what and subject are required.
     *
     * @return an empty builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a task, one part at a time. */
    final class Builder extends ImmutableTask.Builder {
        Builder() {}
    }
}
