package org.opportune.scoring.verify;

import java.util.List;
import java.util.stream.Collectors;

/** Everything that is wrong with a rule, decay or model; every test framework reports it as a failed test. */
public final class VerificationError extends AssertionError {
    private static final long serialVersionUID = 1L;

    private final transient List<Problem> problems;

    VerificationError(String what, List<Problem> problems) {
        super(problems.size() + (problems.size() == 1 ? " problem" : " problems") + " with " + what
                + problems.stream().map(problem -> "\n  " + problem).collect(Collectors.joining()));
        this.problems = List.copyOf(problems);
    }

    /** {@return every problem, check by check} */
    public List<Problem> problems() {
        return problems;
    }
}
