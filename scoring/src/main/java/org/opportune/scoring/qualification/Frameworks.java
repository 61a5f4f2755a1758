package org.opportune.scoring.qualification;

import java.util.List;
import java.util.Optional;
import org.opportune.core.Language;
import org.opportune.scoring.Registry;

/**
 * The frameworks that come with the library.
 *
 * <p>What their letters stand for is common knowledge of the trade; the questions, the equal weights and what a missing
 * criterion decides are this library's choice, except for the rule that no budget or no need means low priority. A host
 * changes a copy: {@code Bant.framework().withPolicy(DecisionPolicy.atLeast(3)).withId(...)}.
 */
public final class Frameworks {
    private static final List<QualificationFramework> BUILT_IN = List.of(
            Bant.framework(),
            Anum.framework(),
            Champ.framework(),
            Meddic.framework(),
            Meddpicc.framework(),
            GpctbaCi.framework(),
            Spiced.framework());

    private Frameworks() {}

    /** {@return BANT, ANUM, CHAMP, MEDDIC, MEDDPICC, GPCTBA/C&amp;I and SPICED} */
    public static List<QualificationFramework> builtIn() {
        return BUILT_IN;
    }

    /**
     * Returns a framework with its labels and questions in another language, as far as they are those of this library.
     *
     * <p>What is asked and how it is weighed stays the same, so findings and keys fit both; what a host has worded itself
     * stays as it is.
     *
     * <pre>{@code
     * Frameworks.in(Language.FRENCH, Bant.framework()).criteria().get(0).question();
     * // Y a-t-il de l’argent pour cela, combien, et qui en dispose ?
     * }</pre>
     *
     * @param language the language
     * @param framework the framework, worded in English
     * @return the same framework in that language
     */
    public static QualificationFramework in(Language language, QualificationFramework framework) {
        return FrameworkTexts.in(language, framework);
    }

    /**
     * Finds a built-in framework.
     *
     * @param id its identifier, such as {@code meddic}
     * @return the framework, empty when there is none of that id
     */
    public static Optional<QualificationFramework> builtIn(FrameworkId id) {
        return BUILT_IN.stream().filter(framework -> framework.id().equals(id)).findFirst();
    }

    /**
     * Finds a framework that is built in or that the host or a plug-in has registered.
     *
     * @param id its identifier, such as {@code meddic} or {@code acme:enterprise}
     * @param registry what was registered
     * @return the framework, empty when there is none of that id
     */
    public static Optional<QualificationFramework> find(FrameworkId id, Registry registry) {
        return builtIn(id).or(() -> registry.find(QualificationFramework.POINT, id.value()));
    }
}
