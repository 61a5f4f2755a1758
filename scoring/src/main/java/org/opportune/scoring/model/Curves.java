package org.opportune.scoring.model;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Function;
import org.opportune.core.Attributes;
import org.opportune.core.DomainException;
import org.opportune.core.Violations;
import org.opportune.scoring.Named;
import org.opportune.scoring.Registry;

/** Makes the curves that a model names, and reports those that cannot be made by their place in the model. */
final class Curves {
    private final Registry registry;
    private final Violations wrong;

    Curves(Registry registry, Violations wrong) {
        this.registry = registry;
        this.wrong = wrong;
    }

    Optional<DecayCurve> make(Decay.Custom decay, String path) {
        Optional<Named<Function<Attributes, ? extends DecayCurve>>> made =
                registry.find(DecayCurve.POINT, decay.name());
        wrong.check(
                made.isPresent(),
                "model.decayName",
                path + ".name",
                decay.name(),
                "must be registered, and only these are: "
                        + registry.all(DecayCurve.POINT).keySet(),
                "Add the plug-in that has it to the registry.");
        return made.flatMap(maker -> make(maker.what(), decay, path));
    }

    private Optional<DecayCurve> make(
            Function<Attributes, ? extends DecayCurve> maker, Decay.Custom decay, String path) {
        try {
            DecayCurve curve = maker.apply(decay.parameters());
            check(curve, decay, path);
            return Optional.of(curve);
        } catch (DomainException e) {
            e.violations().forEach(violation -> wrong.addAll(java.util.List.of(violation.under(path + ".parameters"))));
        } catch (RuntimeException | LinkageError e) {
            wrong.check(
                    false,
                    "decay.parameters",
                    path + ".parameters",
                    decay.parameters(),
                    "must be such that the plug-in does not fail (" + e + ")");
        }
        return Optional.empty();
    }

    private void check(DecayCurve curve, Decay.Custom decay, String path) {
        Duration settles = curve.settles();
        boolean inTime = settles.compareTo(Duration.ofSeconds(1)) >= 0 && settles.compareTo(Decay.LONGEST) <= 0;
        wrong.check(
                inTime && settles.equals(Duration.ofSeconds(settles.toSeconds())),
                "decay.settles",
                path,
                decay.name(),
                "must settle within whole seconds, above zero and at most " + Decay.LONGEST + ", not " + settles);
        if (inTime) {
            BigDecimal fresh = curve.left(Duration.ZERO);
            BigDecimal old = curve.left(settles);
            wrong.check(
                    fresh.compareTo(BigDecimal.ONE) <= 0 && old.compareTo(fresh) <= 0 && old.signum() >= 0,
                    "decay.curve",
                    path,
                    decay.name(),
                    "must fall from 1 or less to 0 or more, not from " + fresh + " to " + old);
        }
    }
}
