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
     * Returns a mapper for JSON from strangers: at most 64 levels, 1 MiB of text and 15,000 names, values and brackets;
     * strict about every property, and without any property given twice.
     *
     * <p>What it refuses it refuses for less than 10 MB. A host that wants records of data with properties that nobody
     * knows takes {@code strictMapper().rebuild().disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES).build()}, as
     * bounded; definitions stay strict.
     *
     * @return the mapper
     */
    public JsonMapper strictMapper() {
        return strictMapper(this);
    }
}
