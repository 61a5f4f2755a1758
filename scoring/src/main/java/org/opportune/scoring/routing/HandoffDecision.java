package org.opportune.scoring.routing;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.opportune.core.Key;
import org.opportune.core.lead.LeadCommand;
import org.opportune.core.lead.NurtureReason;
import org.opportune.core.lead.QualificationLevel;
import org.opportune.core.lead.Receipt;
import org.opportune.scoring.ModelStamp;

/**
 * What becomes of a lead between marketing and sales, why, and what to do next.
 *
 * @param policy which policy decided, by which content
 * @param action what happens to its level
 * @param from the level it has
 * @param to the level it shall have; {@code from} when held
 * @param reasons why, in the order of the levels asked about; at least one
 * @param missing the facts nobody knows that might change the decision, in order
 * @param next what to do next, and who does it
 */
public record HandoffDecision(
        ModelStamp policy,
        Action action,
        QualificationLevel from,
        QualificationLevel to,
        List<RoutingReason> reasons,
        Set<Key<?>> missing,
        NextAction next) {

    /** What happens to a lead. */
    public enum Action {
        /** It rises. */
        PROMOTE,
        /** It stays at its level. */
        HOLD,
        /** It falls. */
        DEMOTE,
        /** Sales has given it back too often: it is nurtured until it is ready again. */
        RECYCLE
    }

    /** Copies reasons and keys. */
    public HandoffDecision {
        reasons = List.copyOf(reasons);
        missing = Collections.unmodifiableSortedSet(new TreeSet<>(missing));
    }

    /**
     * Returns the commands that do it, in order; none when the lead is held.
     *
     * <p>A promotion needs an occasion that says by whom: to SQL it is sales who says it, for that level is set when sales
     * accepts. Until then the lead is offered by {@link LeadCommand#qualify}; sales rejects it by
     * {@link org.opportune.core.lead.LeadCommand.Work} and a reason. A demotion and a recycling need the reason, such as
     * {@link #text()}.
     *
     * @param evidence the host's reference to this decision or what it rests on; the receipt of each level on the way up
     * @return the commands, each to be applied to what the one before it left
     */
    public List<LeadCommand> commands(String evidence) {
        LeadCommand level = new LeadCommand.ChangeLevel(to, receipts(evidence));
        return switch (action) {
            case HOLD -> List.of();
            case PROMOTE, DEMOTE -> List.of(level);
            case RECYCLE -> to == from ? List.of(recycled()) : List.of(recycled(), level);
        };
    }

    private static LeadCommand recycled() {
        return LeadCommand.nurture(NurtureReason.RECYCLED);
    }

    private List<Receipt> receipts(String evidence) {
        return Arrays.stream(QualificationLevel.values())
                .filter(level -> level.compareTo(from) > 0 && level.compareTo(to) <= 0)
                .map(level -> new Receipt(level, evidence))
                .toList();
    }

    /** {@return the decision, its reasons and what is next, as English sentences} */
    public String text() {
        String what = from == to ? action + " at " + from : action + " from " + from + " to " + to;
        return Stream.of(
                        Stream.of(what + '.'),
                        reasons.stream().map(RoutingReason::text),
                        Stream.of("Next, by " + next.by().name().toLowerCase(Locale.ROOT) + ": " + next.text()))
                .flatMap(part -> part)
                .collect(Collectors.joining(" "));
    }
}
