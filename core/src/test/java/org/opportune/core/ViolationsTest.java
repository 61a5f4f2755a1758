package org.opportune.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.util.List;
import org.junit.jupiter.api.Test;

class ViolationsTest {

    @Test
    void aViolationReadsAsASentenceAndTheWayOut() {
        assertThat(new Violation(
                                "probability.range",
                                "deal D-1",
                                "probability",
                                "60",
                                "must be from 0 to 1",
                                "Maybe it is a percentage: write 0.6 for 60%.")
                        .message())
                .isEqualTo("The probability (60) of deal D-1 must be from 0 to 1."
                        + " Maybe it is a percentage: write 0.6 for 60%.");
    }

    @Test
    void aViolationLeavesOutWhatThereIsNot() {
        Violation missing = new Violation("missing", "", "stage", "", "is missing", "");

        assertThat(missing.message()).isEqualTo("The stage is missing.");
        assertThat(missing).hasToString("missing: The stage is missing.");
    }

    @Test
    void aViolationSeenFromOutsideHasALongerPath() {
        Violation inside = new Violation("c", "o", "label", "v", "must be", "Do.");

        assertThat(inside.under("stages[1]"))
                .isEqualTo(new Violation("c", "o", "stages[1].label", "v", "must be", "Do."));
    }

    @Test
    void everyProblemIsReportedAtOnceInTheOrderFound() {
        DomainException problems = catchThrowableOfType(
                DomainException.class,
                () -> Violations.of("stage proposal")
                        .require("label", null)
                        .require("id", "proposal")
                        .check(true, "never", "x", 1, "must hold")
                        .check(false, "days.positive", "expectedDays", -3, "must be above zero", "Leave it out.")
                        .add("stage.odd", "kind", "OPEN", "must not be odd", "")
                        .addAll(List.of(new Violation("other", "", "note", "", "is missing", "")))
                        .orThrow());

        assertThat(problems).hasMessage("""
                        The label of stage proposal is missing.
                        The expectedDays (-3) of stage proposal must be above zero. Leave it out.
                        The kind (OPEN) of stage proposal must not be odd.
                        The note is missing.""");
        assertThat(problems.code()).isEqualTo("missing");
        assertThat(problems.violations())
                .extracting(Violation::code)
                .containsExactly("missing", "days.positive", "stage.odd", "other");
        assertThatThrownBy(() -> problems.violations().clear()).isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    void nothingIsThrownWhenNothingWasFound() {
        Violations none = Violations.of("deal D-1").check(true, "c", "p", 1, "must hold");

        assertThat(none.isEmpty()).isTrue();
        assertThat(none.list()).isEmpty();
        assertThatCode(none::orThrow).doesNotThrowAnyException();
        assertThat(none.require("id", null).isEmpty()).isFalse();
    }

    @Test
    void anOwnerWhoseIdIsMissingIsNamedByItsKind() {
        assertThat(Violations.of("deal", DealId.of("D-1"))
                        .require("stage", null)
                        .list())
                .extracting(Violation::message)
                .containsExactly("The stage of deal D-1 is missing.");
        assertThat(Violations.of("deal", null).require("id", null).list())
                .extracting(Violation::message)
                .containsExactly("The id of a deal without id is missing.");
        assertThat(Violations.of("interaction", null).require("id", null).list())
                .extracting(Violation::message)
                .containsExactly("The id of an interaction without id is missing.");
        assertThat(Violations.of("the goal of metric", null)
                        .require("metric", null)
                        .list())
                .extracting(Violation::message)
                .containsExactly("The metric of the goal of metric without id is missing.");
    }

    @Test
    void nothingIsPutIntoWordsWhileNothingIsWrong() {
        Object unspeakable = new Object() {
            @Override
            public String toString() {
                throw new AssertionError("put into words");
            }
        };

        assertThatCode(() -> Violations.of("deal", unspeakable)
                        .require("stage", unspeakable)
                        .check(true, "a.b", "part", unspeakable, "must hold")
                        .orThrow())
                .doesNotThrowAnyException();
    }

    @Test
    void anExceptionSentToAnotherMachineKeepsItsViolations() throws IOException, ClassNotFoundException {
        DomainException sent = Violations.of("a").require("b", null).toException();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(sent);
        }
        try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
            assertThat(((DomainException) in.readObject()).violations()).isEqualTo(sent.violations());
        }
    }
}
