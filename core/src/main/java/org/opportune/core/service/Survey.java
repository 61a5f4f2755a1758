package org.opportune.core.service;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.opportune.core.ContentHash;
import org.opportune.core.SurveyId;
import org.opportune.core.Text;
import org.opportune.core.Violations;
import org.opportune.core.style.HouseStyle;
import org.opportune.core.time.Grain;

/**
 * Questions that are asked together, once or again and again.
 *
 * <p>A {@linkplain SurveyKind#PULSE pulse survey} has at most ten questions and is asked every week, month or quarter.
 */
@Value.Immutable
@HouseStyle
public interface Survey extends WithSurvey {

    /**
     * One question.
     *
     * @param id tells it from the others of the survey, and its answers name it; not blank
     * @param text the question as people read it, not blank
     * @param scale the numbers to answer with; empty for a question to be answered in words
     */
    record Question(String id, String text, Optional<ScoreScale> scale) {
        /** Checks the texts. */
        public Question {
            Violations.of("question " + id)
                    .check(!id.isBlank(), "text.blank", "id", Text.quoted(id), "must not be blank")
                    .check(!text.isBlank(), "text.blank", "text", Text.quoted(text), "must not be blank")
                    .orThrow();
        }
    }

    /** {@return the identifier} */
    SurveyId id();

    /** {@return the version, from 1; 1 unless said otherwise} */
    @Value.Default
    default int version() {
        return 1;
    }

    /** {@return what it asks} */
    SurveyKind kind();

    /** {@return how often it is asked; empty for once or on occasion} */
    Optional<Grain> every();

    /** {@return the questions in their order, at least one} */
    List<Question> questions();

    /** {@return the fingerprint of everything this survey says} */
    default ContentHash contentHash() {
        return ContentHash.of(content -> content.part("type", "survey")
                .part("id", id().value())
                .part("version", String.valueOf(version()))
                .part("kind", kind().code())
                .optional("every", every(), Grain::name)
                .list(
                        "questions",
                        questions(),
                        (into, question) -> into.part("id", question.id())
                                .part("text", question.text())
                                .optional("scale", question.scale(), ScoreScale::toString)));
    }

    /** Verifies the invariants, on every creation. */
    @Value.Check
    default void check() {
        boolean pulse = SurveyKind.PULSE.equals(kind());
        long different = questions().stream().map(Question::id).distinct().count();
        Violations.of("survey", id())
                .require("id", id())
                .require("kind", kind())
                .check(version() > 0, "policy.version", "version", version(), "must be above zero")
                .check(!questions().isEmpty(), "survey.questions", "questions", "", "must name a question")
                .check(
                        different == questions().size(),
                        "survey.question",
                        "questions",
                        questions().stream().map(Question::id).toList(),
                        "must have an id each")
                .check(
                        !pulse || questions().size() <= 10,
                        "survey.pulse.questions",
                        "questions",
                        questions().size(),
                        "must be at most ten in a pulse survey")
                .check(
                        !pulse
                                || every().filter(EnumSet.of(Grain.WEEK, Grain.MONTH, Grain.QUARTER)::contains)
                                        .isPresent(),
                        "survey.pulse.every",
                        "every",
                        every().map(Grain::name).orElse(""),
                        "must be WEEK, MONTH or QUARTER in a pulse survey")
                .orThrow();
    }

    /**
     * Starts a survey; id, kind and a question are required.
     *
     * @return an empty builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a survey, one part at a time. */
    final class Builder extends ImmutableSurvey.Builder {
        Builder() {}
    }
}
