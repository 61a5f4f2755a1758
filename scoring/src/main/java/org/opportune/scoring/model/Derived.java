package org.opportune.scoring.model;

import java.util.Set;
import org.opportune.core.Key;

/** An atom whose answer follows from those of others. */
record Derived(int atom, Expression when, Set<Key<?>> reads) {}
