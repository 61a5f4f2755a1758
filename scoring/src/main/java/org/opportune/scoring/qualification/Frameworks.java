package org.opportune.scoring.qualification;

import java.util.List;
import java.util.Optional;

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
     * Finds a built-in framework.
     *
     * @param id its identifier, such as {@code meddic}
     * @return the framework, empty when there is none of that id
     */
    public static Optional<QualificationFramework> builtIn(FrameworkId id) {
        return BUILT_IN.stream().filter(framework -> framework.id().equals(id)).findFirst();
    }
}
