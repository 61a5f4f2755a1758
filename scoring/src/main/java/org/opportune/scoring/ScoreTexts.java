package org.opportune.scoring;

import java.math.BigDecimal;
import java.text.DecimalFormatSymbols;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.opportune.core.Language;

/**
 * Says scores, ratings and assessments in a reader's language: in English, French, Lithuanian or Russian.
 *
 * <p>The library has words for what it says itself: limits, decay, what is missing. What a model's own reason codes mean
 * only its author knows, who adds a bundle or a function; a code without a text is said as it is.
 *
 * <pre>{@code
 * ScoreTexts french = ScoreTexts.in(Language.FRENCH)
 *     .with(language -> ResourceBundle.getBundle("acme.reasons_" + language.code(), Locale.ROOT));
 * french.text(score);
 * // Score : 43, tranche A
 * // +25 : L’entreprise a la bonne taille
 * // +14 : Courriels ouverts (24 avant décroissance)
 * // ...
 * }</pre>
 *
 * <p>A bundle's keys are reason codes, and the words of {@link Statement.Word}: {@code fact.<key>} for facts,
 * {@code rule.<id>}, {@code group.<id>}, {@code dimension.<code>} and {@code total.<id>} for what limits limit. Numbers are written exactly,
 * with the decimal separator of the locale; days, moments and identifiers are the same in every language. Immutable and
 * thread-safe.
 */
public final class ScoreTexts {
    private static final Pattern PLACE = Pattern.compile("\\{(\\d)}");

    private final Language language;
    private final Locale locale;
    private final Function<String, Optional<String>> texts;

    private ScoreTexts(Language language, Locale locale, Function<String, Optional<String>> texts) {
        this.language = language;
        this.locale = locale;
        this.texts = texts;
    }

    /**
     * Obtains the texts in a language.
     *
     * @param language the language, which numbers are written in too
     * @return the texts
     */
    public static ScoreTexts in(Language language) {
        return of(language, Locale.forLanguageTag(language.code()));
    }

    /**
     * Obtains the texts in the language of a locale.
     *
     * @param locale the locale, such as {@code fr-CH}, which says how numbers are written
     * @return the texts, empty if none come in its language
     */
    public static Optional<ScoreTexts> in(Locale locale) {
        return Language.of(locale).map(language -> of(language, locale));
    }

    private static ScoreTexts of(Language language, Locale locale) {
        return new ScoreTexts(language, locale, find(bundle(language)));
    }

    private static ResourceBundle bundle(Language language) {
        return ResourceBundle.getBundle("org.opportune.scoring.texts_" + language.code(), Locale.ROOT);
    }

    private static Function<String, Optional<String>> find(ResourceBundle bundle) {
        return code -> bundle.containsKey(code) ? Optional.of(bundle.getString(code)) : Optional.empty();
    }

    /**
     * Adds an author's own texts, which come before those added earlier and those of the library.
     *
     * @param bundles finds the author's texts in a language
     * @return texts that know these too
     * @throws java.util.MissingResourceException if there is no such bundle
     */
    public ScoreTexts with(Function<Language, ResourceBundle> bundles) {
        return withTexts(find(bundles.apply(language)));
    }

    /**
     * Adds an author's own texts, wherever they come from.
     *
     * @param more finds the text of a code in the language of these texts, empty when there is none
     * @return texts that know these too
     */
    public ScoreTexts withTexts(Function<String, Optional<String>> more) {
        return new ScoreTexts(language, locale, code -> more.apply(code).or(() -> texts.apply(code)));
    }

    /** {@return the language} */
    public Language language() {
        return language;
    }

    /**
     * Says a statement.
     *
     * @param statement the statement
     * @return the words of its code with the values put in; where there are no words, the code and the values
     */
    public String say(Statement statement) {
        List<String> values = statement.values().stream().map(this::written).toList();
        String code = statement.code().code();
        return texts.apply(code)
                .map(text -> PLACE.matcher(text).replaceAll(place -> value(place, values)))
                .orElseGet(() -> values.isEmpty() ? code : code + " (" + String.join(", ", values) + ")");
    }

    private static String value(MatchResult place, List<String> values) {
        int number = Integer.parseInt(place.group(1));
        return Matcher.quoteReplacement(number < values.size() ? values.get(number) : place.group());
    }

    /**
     * Says a score: its total, what ruled it out, each line with its evidence, and what nobody knows.
     *
     * @param score the score, as given or as recorded
     * @return a line for each
     */
    public List<String> lines(Score score) {
        return new ScoreStatements(score).all().stream().map(this::say).toList();
    }

    /**
     * Says a score.
     *
     * @param score the score, as given or as recorded
     * @return its {@linkplain #lines lines}, joined
     */
    public String text(Score score) {
        return String.join("\n", lines(score));
    }

    /**
     * Says a score in a few lines: its total, what earned and what cost most, the rest in one line, and what to find out.
     *
     * <p>The points of the lines still add up to the total, and how many facts are known is said in any case.
     *
     * @param score the score, as given or as recorded
     * @param count how many of each at most, zero or more
     * @return a line for each
     */
    public List<String> brief(Score score, int count) {
        return new ScoreStatements(score).brief(count).stream().map(this::say).toList();
    }

    /**
     * Says why one score is not the other.
     *
     * @param difference the difference
     * @return both totals, then each part; the points of the parts add up
     */
    public List<String> lines(ScoreDifference difference) {
        return ScoreStatements.of(difference).stream().map(this::say).toList();
    }

    /**
     * Says why.
     *
     * @param reason the reason
     * @return its text, or the code itself where there is none
     */
    public String text(ReasonCode reason) {
        return texts.apply(reason.code()).orElse(reason.code());
    }

    private String written(Statement.Value value) {
        if (value instanceof Statement.Figure figure) {
            return number(figure.value());
        } else if (value instanceof Statement.Earned earned) {
            return (earned.points().signum() > 0 ? "+" : "")
                    + number(earned.points().toBigDecimal());
        } else if (value instanceof Statement.Day day) {
            return day.value().toString();
        } else if (value instanceof Statement.Moment moment) {
            return moment.value().toString();
        } else if (value instanceof Statement.Word word) {
            return texts.apply(word.code()).orElse(word.otherwise());
        } else if (value instanceof Statement.Nested nested) {
            return nested.statements().stream().map(this::say).collect(Collectors.joining("; "));
        }
        return ((Statement.Name) value).text();
    }

    private String number(BigDecimal value) {
        char separator = DecimalFormatSymbols.getInstance(locale).getDecimalSeparator();
        return value.toPlainString().replace('.', separator);
    }
}
