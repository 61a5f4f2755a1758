/**
 * After the sale: cases in which a customer needs help, and what customers and colleagues answer in surveys.
 *
 * <p>Start with {@link org.opportune.core.service.SupportCase} and {@link org.opportune.core.service.SurveyAnswer}. Depends
 * on the root package and {@code time} only.
 */
@NullMarked
package org.opportune.core.service;

import org.jspecify.annotations.NullMarked;
