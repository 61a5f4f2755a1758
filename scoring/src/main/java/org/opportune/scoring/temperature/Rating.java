package org.opportune.scoring.temperature;

import java.util.Optional;
import org.opportune.core.Attributes;
import org.opportune.core.Facts;
import org.opportune.core.Key;
import org.opportune.scoring.ReasonCode;
import org.opportune.scoring.ScoreTexts;
import org.opportune.scoring.Statement;

/** What a strategy says about a lead: a temperature, or explicitly none, and why. */
public sealed interface Rating {
    /** The fact that holds the temperature: {@code HOT}, {@code WARM} or {@code COLD}; unknown when unrated. */
    Key<String> TEMPERATURE = Key.text("lead.temperature");
    /** The fact that holds the reason's code. */
    Key<String> REASON = Key.text("lead.temperatureReason");

    /** They want nothing; a candidate to be discarded. */
    ReasonCode NO_INTEREST = ReasonCode.of("temperature.no-interest");
    /** The time they named has passed; ask again. */
    ReasonCode TIMEFRAME_EXPIRED = ReasonCode.of("temperature.timeframe-expired");
    /** They want to buy at once, or so soon that it makes no difference. */
    ReasonCode IMMEDIATE = ReasonCode.of("temperature.immediate");
    /** They want to decide within about two months. */
    ReasonCode WITHIN_TWO_MONTHS = ReasonCode.of("temperature.within-two-months");
    /** They want to decide later than that. */
    ReasonCode BEYOND_WARM = ReasonCode.of("temperature.beyond-warm");
    /** They are interested and have no time in mind. */
    ReasonCode NO_TIMEFRAME = ReasonCode.of("temperature.no-timeframe");
    /** Its points say so. */
    ReasonCode SCORE = ReasonCode.of("temperature.score");
    /** It would be hotter, but nothing was heard of it for long. */
    ReasonCode COOLED = ReasonCode.of("temperature.cooled");
    /** Nobody has asked when, or whether they want it at all. */
    ReasonCode UNKNOWN = ReasonCode.of("temperature.unknown");

    /** {@return the temperature, empty when there is none} */
    Optional<Temperature> temperature();

    /** {@return why} */
    ReasonCode reason();

    /** {@return why, as an English sentence with the days put in} */
    String text();

    /** {@return the same, to be said in any language; empty when the strategy has only said it in English} */
    Optional<Statement> statement();

    /**
     * Says why in a reader's language.
     *
     * @param texts the texts in that language
     * @return the sentence, in English when the strategy has only said it in English
     */
    default String text(ScoreTexts texts) {
        return statement().map(texts::say).orElse(text());
    }

    /** {@return what conditions and score rules can ask about this rating} */
    default Facts facts() {
        Attributes why = Attributes.none().with(REASON, reason().code());
        return temperature().map(value -> why.with(TEMPERATURE, value.name())).orElse(why);
    }

    /**
     * A temperature.
     *
     * @param value the temperature
     * @param reason why
     * @param text why, as an English sentence
     * @param statement the same, to be said in any language
     */
    record Rated(Temperature value, ReasonCode reason, String text, Optional<Statement> statement) implements Rating {
        /**
         * Obtains a rating that is only said in English.
         *
         * @param value the temperature
         * @param reason why
         * @param text why, as an English sentence
         */
        public Rated(Temperature value, ReasonCode reason, String text) {
            this(value, reason, text, Optional.empty());
        }

        @Override
        public Optional<Temperature> temperature() {
            return Optional.of(value);
        }
    }

    /**
     * No temperature. That is not the same as cold.
     *
     * @param reason why there is none
     * @param text why, as an English sentence
     * @param statement the same, to be said in any language
     */
    record Unrated(ReasonCode reason, String text, Optional<Statement> statement) implements Rating {
        /**
         * Obtains a rating that is only said in English.
         *
         * @param reason why there is none
         * @param text why, as an English sentence
         */
        public Unrated(ReasonCode reason, String text) {
            this(reason, text, Optional.empty());
        }

        @Override
        public Optional<Temperature> temperature() {
            return Optional.empty();
        }
    }
}
