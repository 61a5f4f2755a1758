package org.opportune.scoring.json;

import com.fasterxml.jackson.databind.Module;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.List;
import org.opportune.core.json.ConditionTypes;
import org.opportune.core.json.OpportuneCoreJackson2;
import org.opportune.core.json.codec.Jackson2Module;
import org.opportune.scoring.Registry;

/** Registers the values of this module and of core with Jackson 2; nothing else needs to be registered for them. */
public final class OpportuneScoringJackson2 extends Jackson2Module {
    private static final long serialVersionUID = 1L;

    private final transient ConditionTypes conditions;

    /** Creates the module for hosts without conditions of their own. */
    public OpportuneScoringJackson2() {
        this(ConditionTypes.none());
    }

    /**
     * Creates the module.
     *
     * @param conditions how the host's own conditions are made
     */
    public OpportuneScoringJackson2(ConditionTypes conditions) {
        super("opportune-scoring", ScoringTypes.table(conditions));
        this.conditions = conditions;
    }

    /**
     * Creates the module for a host with plug-ins.
     *
     * @param registry how the conditions of the host and its plug-ins are made
     */
    public OpportuneScoringJackson2(Registry registry) {
        this(ConditionTypes.of(registry.conditions()));
    }

    @Override
    public Iterable<? extends Module> getDependencies() {
        return List.of(new OpportuneCoreJackson2(conditions));
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
