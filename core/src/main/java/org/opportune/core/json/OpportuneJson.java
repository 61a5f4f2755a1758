package org.opportune.core.json;

import java.util.List;
import java.util.Optional;
import org.opportune.core.DomainException;
import org.opportune.core.Violation;

/** What is the same for either Jackson. */
public final class OpportuneJson {
    private OpportuneJson() {}

    /**
     * Finds everything that was wrong with JSON that could not be read.
     *
     * <p>Either Jackson wraps the {@link DomainException} in an exception of its own, {@code JsonMappingException} or
     * {@code DatabindException}. The path of each violation is a JSON pointer within the value that was read, such as
     * {@code /stages/1/probability}.
     *
     * @param failure what the mapper threw
     * @return the violations; empty if the failure is of another kind, such as text that is no JSON at all
     */
    public static List<Violation> problems(Throwable failure) {
        for (Optional<Throwable> cause = Optional.of(failure);
                cause.isPresent();
                cause = Optional.ofNullable(cause.get().getCause())) {
            if (cause.get() instanceof DomainException found) {
                return found.violations();
            }
        }
        return List.of();
    }
}
