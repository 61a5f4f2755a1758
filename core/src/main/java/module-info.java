/** The sales domain as immutable values: leads, deals, pipelines and the facts that figures need. */
@SuppressWarnings("module") // qualified opens name modules that may be absent
module org.opportune.core {
    requires transitive org.joda.money;
    requires static org.immutables.value.annotations;
    requires static org.jspecify;
    requires static com.fasterxml.jackson.annotation;
    requires static com.fasterxml.jackson.databind;
    requires static tools.jackson.databind;
    requires static jakarta.validation;

    exports org.opportune.core;
    exports org.opportune.core.time;
    exports org.opportune.core.money;
    exports org.opportune.core.pipeline;
    exports org.opportune.core.deal;
    exports org.opportune.core.party;
    exports org.opportune.core.activity;
    exports org.opportune.core.lead;
    exports org.opportune.core.aftersale;
    exports org.opportune.core.profile;
    exports org.opportune.core.contract;
    exports org.opportune.core.glossary;
    exports org.opportune.core.service;
    exports org.opportune.core.validation;
    exports org.opportune.core.json;
    exports org.opportune.core.json.codec to
            org.opportune.scoring,
            org.opportune.metrics;
    exports org.opportune.core.style to
            org.opportune.scoring,
            org.opportune.metrics;

    opens org.opportune.core to
            com.fasterxml.jackson.databind,
            tools.jackson.databind;
    opens org.opportune.core.time to
            com.fasterxml.jackson.databind,
            tools.jackson.databind;
    opens org.opportune.core.money to
            com.fasterxml.jackson.databind,
            tools.jackson.databind;
    opens org.opportune.core.pipeline to
            com.fasterxml.jackson.databind,
            tools.jackson.databind;
    opens org.opportune.core.deal to
            com.fasterxml.jackson.databind,
            tools.jackson.databind;
    opens org.opportune.core.party to
            com.fasterxml.jackson.databind,
            tools.jackson.databind;
    opens org.opportune.core.activity to
            com.fasterxml.jackson.databind,
            tools.jackson.databind;
    opens org.opportune.core.lead to
            com.fasterxml.jackson.databind,
            tools.jackson.databind;
    opens org.opportune.core.aftersale to
            com.fasterxml.jackson.databind,
            tools.jackson.databind;
    opens org.opportune.core.profile to
            com.fasterxml.jackson.databind,
            tools.jackson.databind;
    opens org.opportune.core.contract to
            com.fasterxml.jackson.databind,
            tools.jackson.databind;
    opens org.opportune.core.glossary to
            com.fasterxml.jackson.databind,
            tools.jackson.databind;
    opens org.opportune.core.service to
            com.fasterxml.jackson.databind,
            tools.jackson.databind;
}
