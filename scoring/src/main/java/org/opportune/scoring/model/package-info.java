/**
 * Score models as versioned data: what earns points, within which limits, how points fade, and why.
 *
 * <p>Start with {@link org.opportune.scoring.model.ScoreModel}: it says in which order points are worked out. Compiled, it
 * scores {@linkplain org.opportune.scoring.model.CompiledModel#score(org.opportune.core.Facts, java.time.Instant) one
 * lead}, {@linkplain org.opportune.scoring.model.ScoreBatch many at once}, or {@linkplain
 * org.opportune.scoring.model.ScoreState signal by signal}, always with the same result. Depends on the contract of
 * scoring only.
 *
 * <p>Points are constant, {@linkplain org.opportune.scoring.model.Effect.PerOccurrence for each time something happened},
 * {@linkplain org.opportune.scoring.model.Effect.Table by what a text says}, {@linkplain
 * org.opportune.scoring.model.Effect.PiecewiseLinear along lines} by a number, {@linkplain
 * org.opportune.scoring.model.Effect.Multiplier a factor} for a group, or come from {@linkplain
 * org.opportune.scoring.model.Effect.Coded code}. {@code org.opportune.scoring.review} looks a model through before it is
 * published.
 *
 * <p>A model of two dimensions, with points that fade and a rule written in code by a plug-in:
 *
 * <pre>{@code
 * // the plug-in: a rule names what it reads, and says "unknown" rather than guess
 * record Seats() implements ScoringRule {
 *     static final Key<Long> SEATS = Key.integer("acme:seats");
 *
 *     public RuleId id() {
 *         return RuleId.of("acme:seats");
 *     }
 *
 *     public Set<Key<?>> reads() {
 *         return Set.of(SEATS);
 *     }
 *
 *     public Outcome judge(Facts lead, Instant asOf) {
 *         return lead.get(SEATS) instanceof Answer.Known<Long> seats
 *                 ? Outcome.fired(Points.of(seats.value()))
 *                 : Outcome.unknown(SEATS);
 *     }
 * }
 *
 * // the model: data, with an id, a version and a content hash
 * ScoreModel model = ScoreModel.builder()
 *         .id(ModelId.of("acme:b2b"))
 *         .addDimensions(ModelDimension.of(Dimension.FIT), ModelDimension.of(Dimension.ENGAGEMENT))
 *         .addGroups(
 *                 RuleGroup.of("firm", Dimension.FIT),
 *                 RuleGroup.of("mail", Dimension.ENGAGEMENT, Limits.atMost(Points.of(12))))
 *         .addRules(
 *                 ModelRule.of(
 *                         "mid-size",
 *                         "firm",
 *                         Condition.range(LeadKeys.EMPLOYEES, 200L, 1000L),
 *                         Effect.points(25),
 *                         "COMPANY_SIZE"),
 *                 ModelRule.builder()
 *                         .id(RuleId.of("seats"))
 *                         .group(GroupId.of("firm"))
 *                         .effect(Effect.coded(RuleId.of("acme:seats")))
 *                         .limits(Limits.of(Points.ZERO, Points.of(6)))
 *                         .reason(ReasonCode.of("SEATS"))
 *                         .build(),
 *                 ModelRule.of(
 *                         "opened",
 *                         "mail",
 *                         Condition.always(),
 *                         Effect.perOccurrence(opened, Points.of(8), 10, Decay.halfLife(Duration.ofDays(10))),
 *                         "MAIL_OPENED"))
 *         .build();
 *
 * // the score: opened today, ten and twenty days ago, 300 people, 9 seats
 * Score score = model.compile(Registry.builder().rule(new Seats()).build()).score(lead, asOf);
 *
 * // +25  COMPANY_SIZE  mid-size
 * // +9   SEATS         seats
 * // -3   limit.max     seats          nine seats count for six
 * // +14  MAIL_OPENED   opened         8 + 4 + 2
 * // -2   limit.max     mail           fourteen count for twelve
 * // = 43
 * }</pre>
 */
@NullMarked
package org.opportune.scoring.model;

import org.jspecify.annotations.NullMarked;
