/**
 * How values become JSON, whichever Jackson reads and writes it: a small tree of JSON, and one codec for each type.
 *
 * <p>A {@link org.opportune.core.json.codec.TypeTable} lists the types of one jar and works out their codecs. Not exported
 * to hosts, who use the modules of {@code org.opportune.core.json}. Depends on the root package only.
 */
@NullMarked
package org.opportune.core.json.codec;

import org.jspecify.annotations.NullMarked;
