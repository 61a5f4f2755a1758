package org.opportune.core.service;

/** How urgent a case is, the least urgent first. */
public enum CasePriority {
    /** Whenever there is time. */
    LOW,
    /** In its turn. */
    NORMAL,
    /** Before others. */
    HIGH,
    /** At once: they cannot work. */
    URGENT
}
