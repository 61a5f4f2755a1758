package org.opportune.scoring.model;

import java.time.Instant;
import java.util.Optional;
import org.opportune.core.Answer;
import org.opportune.core.Attributes;
import org.opportune.core.Condition;
import org.opportune.core.Facts;
import org.opportune.core.Occurrences;
import org.opportune.core.Truth;
import org.opportune.scoring.Outcome;

/** All that a model has found out about one lead: each fact once, what fired, and what it earned. Never changed once made. */
final class Evaluation {
    final Program program;
    final Instant asOf;
    final Answer<?>[] answers;
    final Masks masks;
    final long[] values;
    final Outcome[] outcomes;

    private Evaluation(
            Program program, Instant asOf, Answer<?>[] answers, Masks masks, long[] values, Outcome[] outcomes) {
        this.program = program;
        this.asOf = asOf;
        this.answers = answers;
        this.masks = masks;
        this.values = values;
        this.outcomes = outcomes;
    }

    static Evaluation of(Program program, Facts lead, Instant asOf) {
        Answer<?>[] answers = new Answer<?>[program.fields.size()];
        for (int i = 0; i < answers.length; i++) {
            answers[i] = lead.get(program.fields.get(i).key);
        }
        return of(program, answers, asOf);
    }

    private static Evaluation of(Program program, Answer<?>[] answers, Instant asOf) {
        Evaluation made = new Evaluation(
                program,
                asOf,
                answers,
                new Masks(program.words, 1),
                program.varying.isEmpty() ? program.noValues : new long[program.varying.size()],
                program.varying.isEmpty() ? program.noOutcomes : new Outcome[program.varying.size()]);
        for (int i = 0; i < answers.length; i++) {
            Field field = program.fields.get(i);
            field.add(field.cell(answers[i]), made.masks, 0);
        }
        made.settle(new Program.Dependents(program.probes, program.derived, program.varying));
        return made;
    }

    /** Returns what is found out once one fact has another answer; only what depends on it is looked at again. */
    Evaluation with(Field field, Answer<?> answer) {
        Answer<?>[] changed = answers.clone();
        changed[field.index] = answer;
        Program.Dependents dependents = program.dependents(field);
        boolean varies = !dependents.varying().isEmpty();
        Evaluation made = new Evaluation(
                program,
                asOf,
                changed,
                masks.copy(),
                varies ? values.clone() : values,
                varies ? outcomes.clone() : outcomes);
        field.replace(field.cell(answer), made.masks, 0);
        made.settle(dependents);
        return made;
    }

    Evaluation at(Instant moment) {
        return of(program, answers, moment);
    }

    private void settle(Program.Dependents dependents) {
        Facts facts = program.asksRowByRow() ? facts() : Attributes.none();
        for (int i = 0; i < dependents.probes().size(); i++) {
            Probe probe = dependents.probes().get(i);
            masks.set(probe.atom(), 0, probe.test(facts));
        }
        for (int i = 0; i < dependents.derived().size(); i++) {
            Derived derived = dependents.derived().get(i);
            masks.set(derived.atom(), 0, derived.when().of(masks, 0));
        }
        for (int i = 0; i < dependents.varying().size(); i++) {
            Program.vary(dependents.varying().get(i), facts, asOf, masks, values, 0, outcomes);
        }
    }

    Facts facts() {
        return AskedFacts.of(program, answers, asOf);
    }

    long total() {
        return program.total(masks, values, 0);
    }

    /** Returns the first moment after {@code asOf} when a part changes although no fact does. */
    Optional<Instant> validUntil() {
        Facts facts = facts();
        Optional<Instant> next = Optional.empty();
        for (Answer<?> answer : answers) {
            if (answer instanceof Answer.Known<?> known && known.value() instanceof Occurrences occurrences) {
                next = Moments.earlier(next, Moments.firstAfter(occurrences, asOf));
            }
        }
        for (Probe probe : program.probes) {
            Condition condition = probe.condition();
            next = Moments.earlier(next, Moments.nextChange(condition, facts, asOf));
        }
        for (RuleNode rule : program.varying) {
            boolean holds = rule.when == null || rule.when.of(masks, 0) == Truth.TRUE;
            if (holds && rule.variable != null) {
                next = Moments.earlier(next, rule.variable.nextChange(facts, asOf));
            }
        }
        return next;
    }
}
