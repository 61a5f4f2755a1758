/** Every figure a sales team steers by: defined once, exact, explained. */
@SuppressWarnings("module") // qualified opens name modules that may be absent
module org.opportune.metrics {
    requires transitive org.opportune.core;
    requires static org.immutables.value.annotations;
    requires static org.jspecify;
    requires static com.fasterxml.jackson.annotation;
    requires static com.fasterxml.jackson.databind;
    requires static tools.jackson.databind;

    exports org.opportune.metrics;
    exports org.opportune.metrics.deal;
    exports org.opportune.metrics.json;
    exports org.opportune.metrics.team;

    opens org.opportune.metrics to
            com.fasterxml.jackson.databind,
            tools.jackson.databind;
    opens org.opportune.metrics.deal to
            com.fasterxml.jackson.databind,
            tools.jackson.databind;
}
