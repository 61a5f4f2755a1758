package org.opportune.core.json;

import com.fasterxml.jackson.databind.json.JsonMapper;
import org.opportune.core.json.codec.Jackson2Module;

/**
 * Registers the values of this module with Jackson 2; nothing else needs to be registered for them.
 *
 * <pre>{@code
 * JsonMapper mapper = JsonMapper.builder().addModule(new OpportuneCoreJackson2()).build();
 * }</pre>
 */
public final class OpportuneCoreJackson2 extends Jackson2Module {
    private static final long serialVersionUID = 1L;

    /** Creates the module for hosts without conditions of their own. */
    public OpportuneCoreJackson2() {
        this(ConditionTypes.none());
    }

    /**
     * Creates the module.
     *
     * @param conditions how the host's own conditions are made
     */
    public OpportuneCoreJackson2(ConditionTypes conditions) {
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
