package org.opportune.core.json.breach;

import jakarta.validation.Validator;
import java.io.InputStream;

/** A reader of JSON that opens streams and validates. */
@SuppressWarnings("unused")
public final class JsonBreach {
    private InputStream stream;
    private Validator validator;
}
