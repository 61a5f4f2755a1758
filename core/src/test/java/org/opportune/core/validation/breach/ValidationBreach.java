package org.opportune.core.validation.breach;

import com.fasterxml.jackson.databind.ObjectMapper;

/** A constraint that reads JSON. */
@SuppressWarnings("unused")
public final class ValidationBreach {
    private ObjectMapper mapper;
}
