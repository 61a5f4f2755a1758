package org.opportune.scoring;

import org.opportune.core.ContentHash;

/**
 * Which definition a score came from: the same stamp and the same facts give the same score.
 *
 * @param id the model
 * @param version its version
 * @param hash the fingerprint of its content
 */
public record ModelStamp(ModelId id, Version version, ContentHash hash) {}
