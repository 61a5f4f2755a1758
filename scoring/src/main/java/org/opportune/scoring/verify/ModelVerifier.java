package org.opportune.scoring.verify;

import java.time.Instant;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.opportune.core.Facts;
import org.opportune.core.Key;
import org.opportune.scoring.Dimension;
import org.opportune.scoring.Registry;
import org.opportune.scoring.model.ScoreModel;

/**
 * Proves a score model on samples: that its scores explain themselves, hold whatever the order, the thread and the way of
 * scoring, and are those its author wants.
 *
 * <p>Whatever the samples, these are checked: the lines add up to the total, limits are kept, no rule fails, scores are
 * the same when asked again, on many threads, with rules and groups in another order, at once and signal by signal, and
 * a total can be in every band. More is checked on request. Immutable: every call gives a new verifier.
 *
 * <pre>{@code
 * ModelVerifier.of(model, registry, asOf)
 *         .sample("small", small)
 *         .sample("large", large)
 *         .coversBoundaries()
 *         .neverLowers(LeadKeys.EMPLOYEES, Dimension.FIT)
 *         .golden(text)
 *         .verify();
 * }</pre>
 */
public final class ModelVerifier {
    private final ScoreModel model;
    private final Registry registry;
    private final Instant asOf;
    private final Map<String, Facts> samples;
    private final List<BiConsumer<ModelChecks, Findings>> wanted;

    private ModelVerifier(
            ScoreModel model,
            Registry registry,
            Instant asOf,
            Map<String, Facts> samples,
            List<BiConsumer<ModelChecks, Findings>> wanted) {
        this.model = model;
        this.registry = registry;
        this.asOf = asOf;
        this.samples = Collections.unmodifiableMap(new LinkedHashMap<>(samples));
        this.wanted = List.copyOf(wanted);
    }

    /**
     * Starts with a model, and no sample.
     *
     * @param model the model
     * @param registry the code that the model names
     * @param asOf the moment of scoring
     * @return the verifier
     */
    public static ModelVerifier of(ScoreModel model, Registry registry, Instant asOf) {
        return new ModelVerifier(model, registry, asOf, Map.of(), List.of());
    }

    /**
     * Adds a sample.
     *
     * @param name what the lead is called in problems and golden scores; one of the same name takes its place
     * @param lead what is known about it
     * @return the new verifier
     */
    public ModelVerifier sample(String name, Facts lead) {
        Map<String, Facts> more = new LinkedHashMap<>(samples);
        more.put(name, lead);
        return new ModelVerifier(model, registry, asOf, more, wanted);
    }

    private ModelVerifier also(BiConsumer<ModelChecks, Findings> check) {
        return new ModelVerifier(
                model,
                registry,
                asOf,
                samples,
                Stream.concat(wanted.stream(), Stream.of(check)).toList());
    }

    /** {@return the new verifier, by which every rule and disqualifier must apply to at least one sample} */
    public ModelVerifier coversRules() {
        return also(ModelChecks::rules);
    }

    /** {@return the new verifier, by which at least one sample must be in each band} */
    public ModelVerifier coversBands() {
        return also(ModelChecks::bands);
    }

    /**
     * Asks for samples just below, at and just above each number at which a range changes its answer, and for counts that
     * just do and just do not suffice. Just below and above is one unit of the last decimal in which the number is
     * written: 199 and 201 around 200; a day around a date, a second around a moment, a cent around an amount.
     *
     * @return the new verifier
     */
    public ModelVerifier coversBoundaries() {
        return also(ModelChecks::boundaries);
    }

    /**
     * Asks that more of a fact never lowers a dimension: each sample is scored with every value of the fact that another
     * sample has, or that lies at or around a number at which a condition changes its answer.
     *
     * @param fact the fact
     * @param dimension the dimension
     * @param <T> the type of the fact
     * @return the new verifier
     */
    public <T> ModelVerifier neverLowers(Key<T> fact, Dimension dimension) {
        return also((checks, findings) -> checks.monotone(fact, dimension, findings));
    }

    /**
     * Asks that the model survives being written and read again.
     *
     * @param roundTrip writes a model, such as by the host's JSON mapper, and reads what it has written
     * @return the new verifier
     */
    public ModelVerifier survives(UnaryOperator<ScoreModel> roundTrip) {
        return also((checks, findings) -> checks.roundTrip(roundTrip, findings));
    }

    /**
     * Asks that every sample scores as recorded; a problem says for each lead what has changed, rule by rule.
     *
     * @param recorded what {@link #golden()} gave once, and a person has found right
     * @return the new verifier
     */
    public ModelVerifier golden(String recorded) {
        return also((checks, findings) ->
                GoldenScores.parse(recorded).compare(GoldenScores.parse(checks.golden()), findings));
    }

    /** {@return the scores of the samples as text, with their lines, to be read over and kept} */
    public String golden() {
        return checks().golden();
    }

    /**
     * Runs every check.
     *
     * @throws VerificationError naming every problem
     * @throws org.opportune.core.DomainException if the model cannot be compiled
     */
    public void verify() {
        Findings findings = new Findings();
        ModelChecks checks = checks();
        checks.run(findings);
        wanted.forEach(check -> check.accept(checks, findings));
        findings.orThrow("score model " + model.id());
    }

    private ModelChecks checks() {
        return new ModelChecks(model, registry, asOf, samples);
    }
}
