package org.opportune.core.breach;

import org.opportune.core.json.breach.JsonBreach;
import org.opportune.core.validation.breach.ValidationBreach;
import org.opportune.scoring.ContractBreach;

/** Something of core that knows what stands above it. */
@SuppressWarnings("unused")
final class UpwardBreach {
    private ContractBreach scoring;
    private JsonBreach json;
    private ValidationBreach validation;
}
