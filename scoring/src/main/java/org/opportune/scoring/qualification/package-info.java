/**
 * Qualification: is a lead worth pursuing, and what is still to be asked?
 *
 * <p>A {@link org.opportune.scoring.qualification.QualificationFramework} is a list of criteria as data. What somebody
 * found out about a criterion is a {@link org.opportune.scoring.qualification.Finding}. Both together, as of a moment,
 * are an {@link org.opportune.scoring.qualification.Assessment}: a score whose lines add up, a verdict, and the gaps
 * with the question to ask for each. For example:
 *
 * <pre>{@code
 * Instant monday = Instant.parse("2026-01-12T09:00:00Z");
 * Assessment assessment = Bant.framework().assess(List.of(
 *     Finding.of(Bant.BUDGET, CriterionAnswer.NOT_MET, EvidenceLevel.STATED, monday),
 *     Finding.of(Bant.NEED, CriterionAnswer.MET, EvidenceLevel.VERIFIED, monday)), monday);
 * assessment.verdict();           // low priority: there is no budget
 * assessment.score();             // 25 of 100, all of it for the need
 * assessment.gaps().get(0);       // Budget: Is there money for this, how much, and who holds it?
 * }</pre>
 *
 * <p>Unknown is not the same as not met: a lead that nobody asked about its budget needs information, it is not of low
 * priority. Assessments offer facts ({@code qualification.bant.budget}, {@code qualification.bant.verdict}), so stage
 * criteria and score rules can ask about them. {@link org.opportune.scoring.qualification.Frameworks} names what else
 * is built in. Depends on the contract of scoring and on {@code core} only.
 */
@NullMarked
package org.opportune.scoring.qualification;

import org.jspecify.annotations.NullMarked;
