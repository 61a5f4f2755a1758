package org.opportune.core.json;

import static org.opportune.core.json.codec.TypeTable.Builder.arm;

import org.opportune.core.json.codec.TypeTable;
import org.opportune.core.pipeline.Criterion;
import org.opportune.core.pipeline.Pipeline;
import org.opportune.core.pipeline.PipelineVersion;
import org.opportune.core.pipeline.RotLimit;
import org.opportune.core.pipeline.Stage;
import org.opportune.core.pipeline.StageProbability;
import org.opportune.core.pipeline.TransitionPolicy;
import org.opportune.core.profile.IdealCustomerProfile;
import org.opportune.core.profile.Persona;
import org.opportune.core.profile.ProfileMatch;

/** The lines of {@link CoreTypes} for pipelines and profiles. */
final class PipelineTypes {
    private PipelineTypes() {}

    static void addTo(TypeTable.Builder table) {
        table.record("pipeline-version", PipelineVersion.class)
                .document("pipeline", 1, Pipeline.class)
                .document("ideal-customer-profile", 1, IdealCustomerProfile.class)
                .document("persona", 1, Persona.class)
                .definition("persona-trait", Persona.Trait.class)
                .definition("stage", Stage.class)
                .definition("criterion", Criterion.class)
                .definition("transition-policy", TransitionPolicy.class)
                .definition("transition-edge", TransitionPolicy.Edge.class)
                .definition("stage-probability", StageProbability.class)
                .definition(
                        "rot-limit",
                        RotLimit.class,
                        arm("elapsed", RotLimit.Elapsed.class),
                        arm("workdays", RotLimit.Workdays.class),
                        arm("workingTime", RotLimit.WorkingTime.class))
                .record("profile-match", ProfileMatch.class)
                .record("profile-line", ProfileMatch.Line.class);
    }
}
