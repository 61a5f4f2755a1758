/**
 * JSON for the values of this module: one object to register with Jackson 2, one with Jackson 3.
 */
@NullMarked
package org.opportune.core.json;

import org.jspecify.annotations.NullMarked;
