/**
 * The rules of the house, as tests that every library module runs on its own classes.
 *
 * <p>The folder is a test source folder of each module; nothing of it is shipped. A test named after a law fails when
 * the law is broken.
 */
@NullMarked
package org.opportune.house;

import org.jspecify.annotations.NullMarked;
