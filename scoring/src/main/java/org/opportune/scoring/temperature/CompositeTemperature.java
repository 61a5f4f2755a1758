package org.opportune.scoring.temperature;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.opportune.core.ContentHash;
import org.opportune.core.Facts;
import org.opportune.core.Violations;
import org.opportune.scoring.ModelId;
import org.opportune.scoring.Statement;
import org.opportune.scoring.Version;

/**
 * Asks several policies and takes the answer of one of them; its reason says whose.
 *
 * <p>Policies that cannot rate a lead are passed over. If none can, the lead is unrated, for the first one's reason. Of
 * several that say the same the earlier decides.
 *
 * @param id the policy
 * @param version its version
 * @param mode whose answer is taken
 * @param of the policies, at least one, in order
 */
public record CompositeTemperature(ModelId id, Version version, Mode mode, List<TemperaturePolicy> of)
        implements TemperaturePolicy {

    /** Whose answer is taken. */
    public enum Mode {
        /** The first that rates the lead. */
        FIRST,
        /** The hottest. */
        HOTTEST,
        /** The coldest. */
        COLDEST
    }

    /** Copies the policies, and refuses to be without any. */
    public CompositeTemperature {
        of = List.copyOf(of);
        Violations.of("temperature policy", id)
                .check(!of.isEmpty(), "temperature.parts", "of", "none", "must be at least one policy")
                .orThrow();
    }

    @Override
    public void encode(ContentHash.Encoder into) {
        into.part("temperature", "composite")
                .part("id", id.value())
                .part("version", version.toString())
                .part("mode", mode.name())
                .list("of", of, (encoder, policy) -> policy.encode(encoder));
    }

    @Override
    public Rating rate(Facts lead, Instant asOf, ZoneId zone) {
        List<Named> ratings = of.stream()
                .map(policy -> new Named(policy, policy.rate(lead, asOf, zone)))
                .toList();
        return ratings.stream()
                .filter(named -> named.rating().temperature().isPresent())
                .reduce(this::decides)
                .orElse(ratings.get(0))
                .signed();
    }

    /** Returns the one of two whose answer is taken, the earlier if they say the same. */
    private Named decides(Named earlier, Named later) {
        int hotter = Comparator.comparing(Named::degree).compare(later, earlier);
        return switch (mode) {
            case FIRST -> earlier;
            case HOTTEST -> hotter > 0 ? later : earlier;
            case COLDEST -> hotter < 0 ? later : earlier;
        };
    }

    /** What one policy says. */
    private record Named(TemperaturePolicy policy, Rating rating) {
        int degree() {
            return rating.temperature().map(value -> -value.ordinal()).orElseThrow();
        }

        Rating signed() {
            String text = "By " + policy.id() + ": " + rating.text();
            Optional<Statement> statement = rating.statement()
                    .map(said -> Statement.of(
                            "rating.by", new Statement.Name(policy.id().value()), Statement.Nested.of(said)));
            Optional<Temperature> temperature = rating.temperature();
            return temperature.isPresent()
                    ? new Rating.Rated(temperature.get(), rating.reason(), text, statement)
                    : new Rating.Unrated(rating.reason(), text, statement);
        }
    }
}
