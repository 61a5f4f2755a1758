package org.opportune.scoring.temperature;

import org.opportune.core.ContentHash;
import org.opportune.scoring.ModelId;
import org.opportune.scoring.ModelStamp;
import org.opportune.scoring.Version;

/** A temperature strategy kept as data, with an id, a version and the fingerprint of what it says. */
public sealed interface TemperaturePolicy extends TemperatureStrategy
        permits TimeframeTemperature, ScoreTemperature, CoolingTemperature, CompositeTemperature {

    /** {@return the policy} */
    ModelId id();

    /** {@return its version} */
    Version version();

    /**
     * Writes everything this policy says into a fingerprint.
     *
     * @param into takes the parts
     */
    void encode(ContentHash.Encoder into);

    /** {@return the fingerprint of everything this policy says} */
    default ContentHash contentHash() {
        return ContentHash.of(this::encode);
    }

    /** {@return which policy this is, with the fingerprint of its content} */
    default ModelStamp stamp() {
        return new ModelStamp(id(), version(), contentHash());
    }
}
