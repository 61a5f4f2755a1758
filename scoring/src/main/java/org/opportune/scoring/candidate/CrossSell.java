package org.opportune.scoring.candidate;

import java.time.Instant;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.opportune.core.ContentHash;
import org.opportune.core.Violations;
import org.opportune.core.contract.Share;
import org.opportune.scoring.ModelId;
import org.opportune.scoring.ReasonCode;
import org.opportune.scoring.Version;

/**
 * Finds customers to whom a further product can be offered: they bought one that leads on to it, and not the other.
 *
 * <p>That one product leads on to another is said by pairs, or counted from what the other customers bought, never the
 * customer in question. A customer has a line for each product that theirs lead on to. Candidates of a given pair come first,
 * then those of the higher confidence, then of the higher support.
 *
 * <p>For example with the floor {@code (2, 0.3, 0.6)}, where bought printers and ink, A-4 a printer, and A-5 paper:
 * of the four customers other than A-4 three bought a printer, and all three bought ink, so A-4 is a candidate for ink, by
 * support 3/4 and confidence 1.
 *
 * @param id the policy
 * @param version its version
 * @param pairs which products lead on to which, each pair once
 * @param floor from where on purchases made together count; empty when pairs alone decide, at least one of which is then given
 */
public record CrossSell(ModelId id, Version version, List<ProductPair> pairs, Optional<CoPurchaseFloor> floor)
        implements CandidatePolicy {
    /** A given pair says that what they bought leads on to it. */
    public static final ReasonCode PAIR = ReasonCode.of("crosssell.pair");
    /** Other customers who bought the same bought it too. */
    public static final ReasonCode BOUGHT_TOGETHER = ReasonCode.of("crosssell.bought-together");
    /** They bought it already. */
    public static final ReasonCode BOUGHT_ALREADY = ReasonCode.of("crosssell.bought-already");
    /** Nothing they bought leads on to anything else. */
    public static final ReasonCode LEADS_NOWHERE = ReasonCode.of("crosssell.leads-nowhere");
    /** A purchase may have been of that product: nobody noted of which. */
    public static final ReasonCode UNNAMED_PURCHASE = ReasonCode.of("crosssell.unnamed-purchase");

    /** Checks the pairs. */
    public CrossSell {
        pairs = List.copyOf(pairs);
        Violations wrong = Violations.of("candidate policy", id)
                .check(
                        !pairs.isEmpty() || floor.isPresent(),
                        "crosssell.empty",
                        "pairs and floor",
                        "",
                        "must not both be left out");
        Set<ProductPair> seen = new HashSet<>();
        pairs.forEach(
                pair -> wrong.check(seen.add(pair), "crosssell.repeated", "pairs", pair, "must not repeat a pair"));
        wrong.orThrow();
    }

    /**
     * {@return the policy by counts alone: at least 10 customers bought both, 1 % of all, and 30 % of those who bought the
     * first} The figures are ours.
     */
    public static CrossSell standard() {
        return new CrossSell(
                ModelId.of("cross-sell"),
                Version.FIRST,
                List.of(),
                Optional.of(new CoPurchaseFloor(10, Share.ofPercent("1"), Share.ofPercent("30"))));
    }

    @Override
    public ContentHash contentHash() {
        return ContentHash.of(content -> content.part("candidates", "crossSell")
                .part("id", id.value())
                .part("version", version.toString())
                .list(
                        "pairs",
                        pairs,
                        (into, pair) -> into.part("bought", pair.bought().value())
                                .part("other", pair.other().value()))
                .list(
                        "floor",
                        floor.stream().toList(),
                        (into, one) -> into.part("together", String.valueOf(one.together()))
                                .part("support", one.support().toString())
                                .part("confidence", one.confidence().toString())));
    }

    @Override
    public CandidateList find(CustomerBase base, Instant asOf, ZoneId zone) {
        CandidateSearch search = new CandidateSearch(asOf, zone);
        CrossSelling selling = new CrossSelling(this, base, search);
        base.accounts().stream().filter(search::isCustomer).forEach(account -> selling.judge(account.id()));
        return search.list(this);
    }
}
