package org.opportune.core.service;

import java.time.Instant;
import java.util.Optional;
import java.util.OptionalInt;
import org.immutables.value.Value;
import org.opportune.core.SurveyAnswerId;
import org.opportune.core.SurveyId;
import org.opportune.core.Violations;
import org.opportune.core.style.HouseStyle;

/**
 * What one respondent answered to one question, or that they have not: asked and not answered is a fact too, and the share
 * of those who answer is counted by it.
 *
 * <pre>{@code
 * SurveyAnswer asked = SurveyAnswer.builder()
 *     .id(SurveyAnswerId.of("S-1"))
 *     .kind(SurveyKind.NPS)
 *     .respondent(Respondent.of(ContactId.of("C-1")))
 *     .askedAt(monday)
 *     .scale(ScoreScale.ZERO_TO_TEN)
 *     .build();
 * asked.isAnswered(tuesday)                                        // false
 * asked.withAnsweredAt(tuesday).withScore(9).isAnswered(tuesday)   // true, by a promoter
 * }</pre>
 */
@Value.Immutable
@HouseStyle
public interface SurveyAnswer extends WithSurveyAnswer {

    /** {@return the identifier} */
    SurveyAnswerId id();

    /** {@return the survey it belongs to, if it was planned as one} */
    Optional<SurveyId> survey();

    /** {@return what was asked} */
    SurveyKind kind();

    /** {@return who was asked} */
    Respondent respondent();

    /** {@return when they were asked, if anybody noted it} */
    Optional<Instant> askedAt();

    /** {@return when they answered; empty while they have not} */
    Optional<Instant> answeredAt();

    /** {@return the numbers they may answer with; empty for a question to be answered in words} */
    Optional<ScoreScale> scale();

    /** {@return the number they answered with, on the scale} */
    OptionalInt score();

    /** {@return which of the survey's questions it was} */
    Optional<String> question();

    /** {@return the question as they read it} */
    Optional<String> text();

    /** {@return what they said in words} */
    Optional<String> comment();

    /**
     * Tells whether they had answered by a moment.
     *
     * @param asOf the moment; what happened at that very moment counts
     * @return whether they had
     */
    default boolean isAnswered(Instant asOf) {
        return answeredAt().filter(at -> !at.isAfter(asOf)).isPresent();
    }

    /** Verifies the invariants, on every creation. */
    @Value.Check
    default void check() {
        boolean saidSomething = score().isPresent() || comment().isPresent();
        Violations wrong = Violations.of("survey answer", id())
                .require("id", id())
                .require("kind", kind())
                .require("respondent", respondent())
                .check(
                        askedAt().isPresent() || answeredAt().isPresent(),
                        "answer.moment",
                        "askedAt and answeredAt",
                        "",
                        "must not both be missing")
                .check(
                        askedAt().isEmpty()
                                || answeredAt()
                                        .filter(at -> at.isBefore(askedAt().get()))
                                        .isEmpty(),
                        "answer.order",
                        "answeredAt",
                        answeredAt().map(Instant::toString).orElse(""),
                        "must not be before they were asked")
                .check(
                        answeredAt().isPresent() == saidSomething,
                        "answer.said",
                        "score and comment",
                        "",
                        "must be given when they answered, one or both, and left out when they have not")
                .check(
                        score().isEmpty()
                                || scale().filter(some -> some.contains(score().getAsInt()))
                                        .isPresent(),
                        "answer.score",
                        "score",
                        score().isPresent() ? score().getAsInt() : "",
                        "must be on the scale ("
                                + scale().map(ScoreScale::toString).orElse("none") + ")");
        checkText(wrong, "question", question());
        checkText(wrong, "text", text());
        checkText(wrong, "comment", comment());
        wrong.orThrow();
    }

    private static void checkText(Violations wrong, String path, Optional<String> text) {
        wrong.check(
                text.filter(String::isBlank).isEmpty(),
                "text.blank",
                path,
                "",
                "must not be blank",
                "Leave it out if there is none.");
    }

    /**
     * Starts an answer; id, kind, respondent, and askedAt or answeredAt are required.
     *
     * @return an empty builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds an answer, one part at a time. */
    final class Builder extends ImmutableSurveyAnswer.Builder {
        Builder() {}
    }
}
