package org.opportune.core.json;

import org.opportune.core.json.codec.Jackson3Module;
import tools.jackson.databind.json.JsonMapper;

/**
 * Registers the values of this module with Jackson 3; nothing else needs to be registered for them.
 *
 * <pre>{@code
 * JsonMapper mapper = JsonMapper.builder().addModule(new OpportuneCoreJackson3()).build();
 * }</pre>
 */
public final class OpportuneCoreJackson3 extends Jackson3Module {
    private static final long serialVersionUID = 1L;

    /** Creates the module for hosts without conditions of their own. */
    public OpportuneCoreJackson3() {
        this(ConditionTypes.none());
    }

    /**
     * Creates the module.
     *
     * @param conditions how the host's own conditions are made
     */
    public OpportuneCoreJackson3(ConditionTypes conditions) {
        super("opportune-core", CoreTypes.table(conditions));
    }

    /**
     * Returns a mapper for JSON from strangers: bounded in depth, length and digits, strict about every property, and
     * without any property given twice.
     *
     * @return the mapper
     */
    public JsonMapper strictMapper() {
        return strictMapper(this);
    }
}
