package org.opportune.scoring.qualification;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;
import org.opportune.core.ContentHash;
import org.opportune.core.Key;
import org.opportune.core.ValueType;
import org.opportune.core.Violations;
import org.opportune.core.style.HouseStyle;
import org.opportune.scoring.ExtensionPoint;
import org.opportune.scoring.Points;
import org.opportune.scoring.Version;

/**
 * What to find out about a lead before it is worth pursuing, and when enough is found out: versioned data.
 *
 * <p>{@link Bant} is one; a host builds its own. A criterion counts as met when the answer is
 * {@link CriterionAnswer#MET} and the evidence is good enough.
 */
@Value.Immutable
@HouseStyle
public interface QualificationFramework extends WithQualificationFramework {
    /** Where plug-ins add frameworks. */
    ExtensionPoint<QualificationFramework> POINT =
            ExtensionPoint.of("framework", framework -> framework.id().value());

    /** {@return the identifier} */
    FrameworkId id();

    /** {@return the version, raised by the host when anything changes; 1.0.0 unless said otherwise} */
    @Value.Default
    default Version version() {
        return Version.FIRST;
    }

    /** {@return the name people read; the id's text when none is given} */
    @Value.Default
    default String label() {
        return String.valueOf(id());
    }

    /** {@return the criteria, in the order in which they are asked} */
    List<Criterion> criteria();

    /** {@return how much must be met; all of it unless said otherwise} */
    @Value.Default
    default DecisionPolicy policy() {
        return DecisionPolicy.allOf();
    }

    /** {@return the weakest evidence with which a criterion counts as met; stated unless said otherwise} */
    @Value.Default
    default EvidenceLevel evidence() {
        return EvidenceLevel.STATED;
    }

    /** {@return which part of its weight a finding earns; the standard credits unless said otherwise} */
    @Value.Default
    default Credits credits() {
        return Credits.standard();
    }

    /** {@return the points of a lead that meets everything, verified} */
    default Points most() {
        return criteria().stream().map(Criterion::weight).reduce(Points.ZERO, Points::plus);
    }

    /**
     * Finds a criterion.
     *
     * @param key its name
     * @return the criterion, empty when the framework has none of that name
     */
    default Optional<Criterion> criterion(CriterionKey key) {
        return criteria().stream()
                .filter(criterion -> criterion.key().equals(key))
                .findFirst();
    }

    /**
     * Applies the framework to what was found out.
     *
     * @param findings what was found out, in any order; of several on one criterion the latest counts
     * @param asOf the moment of the assessment; later findings are set aside and reported
     * @return the assessment
     * @throws org.opportune.core.DomainException naming every finding on a criterion that the framework does not have
     */
    default Assessment assess(Collection<Finding> findings, Instant asOf) {
        return Assessment.builder()
                .framework(this)
                .findings(findings)
                .asOf(asOf)
                .build();
    }

    /**
     * Returns the fact that holds the answer to a criterion, such as {@code qualification.bant.budget}.
     *
     * @param criterion the criterion
     * @return the key of a text: {@code MET}, {@code PARTIAL} or {@code NOT_MET}; unknown while nobody knows
     */
    default Key<String> answerKey(CriterionKey criterion) {
        return Key.text(prefix() + criterion);
    }

    /** {@return the fact that holds the verdict's code, such as {@code qualification.bant.verdict}} */
    default Key<String> verdictKey() {
        return Key.text(prefix() + "verdict");
    }

    /** {@return the fact that holds the points, such as {@code qualification.bant.score}} */
    default Key<BigDecimal> scoreKey() {
        return Key.of(prefix() + "score", ValueType.DECIMAL);
    }

    private String prefix() {
        return "qualification." + id() + ".";
    }

    /** {@return the fingerprint of everything this framework says} */
    @Value.Lazy
    default ContentHash contentHash() {
        return FrameworkContent.hash(this);
    }

    /** Verifies the invariants, on every creation. */
    @Value.Check
    default void check() {
        Violations wrong = Violations.of("qualification framework", id()).require("id", id());
        wrong.check(!criteria().isEmpty(), "framework.empty", "criteria", "", "must have at least one criterion");
        Set<CriterionKey> seen = new HashSet<>();
        for (int i = 0; i < criteria().size(); i++) {
            CriterionKey key = criteria().get(i).key();
            String path = "criteria[" + i + "].key";
            wrong.check(seen.add(key), "framework.duplicate", path, key, "must not be repeated")
                    .check(
                            !Set.of("verdict", "score").contains(key.value()),
                            "framework.reserved",
                            path,
                            key,
                            "must not be verdict or score, which are facts of every assessment");
        }
        if (policy() instanceof DecisionPolicy.AtLeast some) {
            wrong.check(
                    some.count() <= criteria().size(),
                    "framework.unreachable",
                    "policy.count",
                    some.count(),
                    "must not be above the number of criteria (" + criteria().size() + ")");
        } else if (policy() instanceof DecisionPolicy.Threshold some) {
            wrong.check(
                    some.points().compareTo(most()) <= 0,
                    "framework.unreachable",
                    "policy.points",
                    some.points(),
                    "must not be above the sum of the weights (" + most() + ")");
        }
        wrong.orThrow();
    }

    /**
     * Starts a framework; id and criteria are required.
     *
     * @return an empty builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a framework, one part at a time. */
    final class Builder extends ImmutableQualificationFramework.Builder {
        Builder() {}
    }
}
