/** Score models as versioned data. */
@NullMarked
package org.opportune.scoring.model;

import org.jspecify.annotations.NullMarked;
