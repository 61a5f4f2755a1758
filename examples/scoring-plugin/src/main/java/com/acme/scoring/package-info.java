/** ACME's plug-in for scoring: two rules, one decay, one qualification framework. */
@NullMarked
package com.acme.scoring;

import org.jspecify.annotations.NullMarked;
