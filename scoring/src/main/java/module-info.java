/** Qualifies, rates, scores and ranks leads, and explains every point. */
@SuppressWarnings("module") // qualified opens name modules that may be absent
module org.opportune.scoring {
    requires transitive org.opportune.core;
    requires static org.immutables.value.annotations;
    requires static org.jspecify;
    requires static com.fasterxml.jackson.annotation;
    requires static com.fasterxml.jackson.databind;
    requires static tools.jackson.databind;

    exports org.opportune.scoring;
    exports org.opportune.scoring.candidate;
    exports org.opportune.scoring.history;
    exports org.opportune.scoring.json;
    exports org.opportune.scoring.model;
    exports org.opportune.scoring.predict;
    exports org.opportune.scoring.qualification;
    exports org.opportune.scoring.review;
    exports org.opportune.scoring.routing;
    exports org.opportune.scoring.targeting;
    exports org.opportune.scoring.temperature;
    exports org.opportune.scoring.verify;
    exports org.opportune.scoring.whatif;

    uses org.opportune.scoring.Plugin;

    opens org.opportune.scoring to
            com.fasterxml.jackson.databind,
            tools.jackson.databind;
    opens org.opportune.scoring.history to
            com.fasterxml.jackson.databind,
            tools.jackson.databind;
    opens org.opportune.scoring.model to
            com.fasterxml.jackson.databind,
            tools.jackson.databind;
    opens org.opportune.scoring.temperature to
            com.fasterxml.jackson.databind,
            tools.jackson.databind;
    opens org.opportune.scoring.qualification to
            com.fasterxml.jackson.databind,
            tools.jackson.databind;
    opens org.opportune.scoring.review to
            com.fasterxml.jackson.databind,
            tools.jackson.databind;
    opens org.opportune.scoring.routing to
            com.fasterxml.jackson.databind,
            tools.jackson.databind;
    opens org.opportune.scoring.whatif to
            com.fasterxml.jackson.databind,
            tools.jackson.databind;
    opens org.opportune.scoring.predict to
            com.fasterxml.jackson.databind,
            tools.jackson.databind;
    opens org.opportune.scoring.candidate to
            com.fasterxml.jackson.databind,
            tools.jackson.databind;
    opens org.opportune.scoring.targeting to
            com.fasterxml.jackson.databind,
            tools.jackson.databind;
}
