package org.opportune.scoring;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * Something to be said, in no language yet: a code that finds the words, and the values that are put in.
 *
 * <p>{@link ScoreTexts#say(Statement)} says it. For example the code {@code rating.by} with the values {@code acme:points}
 * and another statement.
 *
 * @param code finds the words, in which <code>{0}</code> stands for the first value and <code>{9}</code> for the tenth
 * @param values the values
 */
public record Statement(ReasonCode code, List<Value> values) {

    /** Copies the values. */
    public Statement {
        values = List.copyOf(values);
    }

    /**
     * Obtains a statement.
     *
     * @param code finds the words
     * @param values the values
     * @return the statement
     */
    public static Statement of(String code, Value... values) {
        return new Statement(ReasonCode.of(code), List.of(values));
    }

    /** A value, which each language writes in its own way. */
    public sealed interface Value {}

    /**
     * A number, written with the decimal separator of the language.
     *
     * @param value the number
     */
    public record Figure(BigDecimal value) implements Value {
        /**
         * Obtains some points.
         *
         * @param points the points
         * @return the number
         */
        public static Figure of(Points points) {
            return new Figure(points.toBigDecimal());
        }
    }

    /**
     * Points that are added or taken away, written with their sign.
     *
     * @param points the points
     */
    public record Earned(Points points) implements Value {}

    /**
     * A day, written as in ISO 8601 in every language.
     *
     * @param value the day
     */
    public record Day(LocalDate value) implements Value {}

    /**
     * A moment, written as in ISO 8601 in every language.
     *
     * @param value the moment
     */
    public record Moment(Instant value) implements Value {}

    /**
     * A word with a text of its own in each language.
     *
     * @param code finds the text, such as {@code temperature.HOT}
     * @param otherwise what is said where no language has it
     */
    public record Word(String code, String otherwise) implements Value {}

    /**
     * A text that is the same in every language, such as an identifier.
     *
     * @param text the text
     */
    public record Name(String text) implements Value {}

    /**
     * Other statements, written one after the other with a semicolon between them.
     *
     * @param statements the statements
     */
    public record Nested(List<Statement> statements) implements Value {
        /** Copies the statements. */
        public Nested {
            statements = List.copyOf(statements);
        }

        /**
         * Obtains another statement as a value.
         *
         * @param statement the statement
         * @return the value
         */
        public static Nested of(Statement statement) {
            return new Nested(List.of(statement));
        }
    }
}
