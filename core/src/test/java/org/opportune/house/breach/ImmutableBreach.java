package org.opportune.house.breach;

import tools.jackson.databind.ObjectMapper;

/** A generated implementation that everybody sees, with Jackson 3 in it. */
@SuppressWarnings("unused")
public final class ImmutableBreach {
    private ObjectMapper mapper;
}
