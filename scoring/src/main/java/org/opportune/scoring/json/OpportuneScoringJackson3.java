package org.opportune.scoring.json;

import java.util.List;
import org.opportune.core.json.ConditionTypes;
import org.opportune.core.json.OpportuneCoreJackson3;
import org.opportune.core.json.codec.Jackson3Module;
import org.opportune.scoring.Registry;
import tools.jackson.databind.JacksonModule;
import tools.jackson.databind.json.JsonMapper;

/** Registers the values of this module and of core with Jackson 3; nothing else needs to be registered for them. */
public final class OpportuneScoringJackson3 extends Jackson3Module {
    private static final long serialVersionUID = 1L;

    private final transient ConditionTypes conditions;

    /** Creates the module for hosts without conditions of their own. */
    public OpportuneScoringJackson3() {
        this(ConditionTypes.none());
    }

    /**
     * Creates the module.
     *
     * @param conditions how the host's own conditions are made
     */
    public OpportuneScoringJackson3(ConditionTypes conditions) {
        super("opportune-scoring", ScoringTypes.table(conditions));
        this.conditions = conditions;
    }

    /**
     * Creates the module for a host with plug-ins.
     *
     * @param registry how the conditions of the host and its plug-ins are made
     */
    public OpportuneScoringJackson3(Registry registry) {
        this(ConditionTypes.of(registry.conditions()));
    }

    @Override
    public Iterable<? extends JacksonModule> getDependencies() {
        return List.of(new OpportuneCoreJackson3(conditions));
    }

    /**
     * Returns a mapper for JSON from strangers: at most 64 levels, 1 MiB of text and 15,000 names, values and brackets;
     * strict about every property, and without any property given twice.
     *
     * @return the mapper
     */
    public JsonMapper strictMapper() {
        return strictMapper(this);
    }
}
