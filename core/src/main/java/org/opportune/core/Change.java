package org.opportune.core;

import java.util.List;

/**
 * What a command did: the new value, and the events that tell how it came about.
 *
 * @param value the new value; the old one is untouched
 * @param events what happened, oldest first
 * @param <T> the type of the value
 */
public record Change<T>(T value, List<? extends Event> events) {
    /** Copies the events. */
    public Change {
        events = List.copyOf(events);
    }
}
