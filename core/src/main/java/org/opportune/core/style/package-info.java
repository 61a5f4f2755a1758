/** How every value type of the house is generated. Not exported to hosts. */
@NullMarked
package org.opportune.core.style;

import org.jspecify.annotations.NullMarked;
