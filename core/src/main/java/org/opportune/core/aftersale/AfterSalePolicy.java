package org.opportune.core.aftersale;

import java.time.Period;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.immutables.value.Value;
import org.opportune.core.ContentHash;
import org.opportune.core.Violations;
import org.opportune.core.activity.Task;
import org.opportune.core.deal.TrackedDeal;
import org.opportune.core.style.HouseStyle;

/**
 * What is done for a customer once a deal is won, as versioned data.
 *
 * <pre>{@code
 * AfterSalePolicy policy = AfterSalePolicy.standard();
 * AfterSaleContext context = AfterSaleContext.of(vilnius).withDeliveredOn(LocalDate.of(2026, 4, 1));
 * List<Task> tasks = policy.plan(deal, context).tasks();
 *
 * AfterSaleChange change = policy.update(reopened, context, tasks);      // change.fallingAway(): what is not to be done
 * }</pre>
 *
 * <p>The id of a task is made of the event that won the deal, the step and the how-manieth time: {@code D-1#7/follow-up/2}. So
 * planning twice gives the same tasks, and a deal that is won again after it was lost gets new ones.
 */
@Value.Immutable
@HouseStyle
public interface AfterSalePolicy extends WithAfterSalePolicy {

    /** {@return the identifier} */
    String id();

    /** {@return the version, from 1; 1 unless said otherwise} */
    @Value.Default
    default int version() {
        return 1;
    }

    /** {@return what is to be done, in any order} */
    List<AfterSaleStep> steps();

    /**
     * Plans what is to be done for a deal as it stands.
     *
     * @param deal the deal
     * @param context delivery, zone, and who does what
     * @return the tasks; none while the deal is not won
     */
    default AfterSalePlan plan(TrackedDeal deal, AfterSaleContext context) {
        return new Planning(this, deal, context).plan();
    }

    /**
     * Says what has to change about the tasks of a deal so that they are those of the plan. Done twice, the second time changes
     * nothing.
     *
     * @param deal the deal, won or reopened since
     * @param context delivery, zone, and who does what
     * @param tasks the tasks that the host keeps for the deal; others than those of this policy are left alone
     * @return what to open, what to move to another day, and what falls away
     */
    default AfterSaleChange update(TrackedDeal deal, AfterSaleContext context, Collection<Task> tasks) {
        return new Planning(this, deal, context).update(tasks);
    }

    /** {@return the fingerprint of everything this policy says} */
    default ContentHash contentHash() {
        return ContentHash.of(content -> content.part("type", "after-sale-policy")
                .part("id", id())
                .part("version", String.valueOf(version()))
                .list("steps", steps(), (into, step) -> step.encode(into)));
    }

    /** Verifies the invariants, on every creation. */
    @Value.Check
    default void check() {
        Violations wrong = Violations.of("policy after the sale", id())
                .require("id", id())
                .check(id() == null || !id().isBlank(), "text.blank", "id", "", "must not be blank")
                .check(version() > 0, "policy.version", "version", version(), "must be above zero");
        Set<String> seen = new HashSet<>();
        for (AfterSaleStep step : steps()) {
            wrong.check(seen.add(step.id()), "afterSale.step", "steps", step.id(), "must not repeat an id");
        }
        wrong.orThrow();
    }

    /**
     * Returns the policy of the founding texts: the customer is prepared for what they bought, asked after the delivery whether
     * all is well, and kept in touch with regularly.
     *
     * <p>The texts name no days. That the first two take a week each, and that somebody is in touch every three months for a year,
     * is this library's assumption.
     *
     * @return onboarding a week after the win, a check a week after the delivery, four follow-ups three months apart
     */
    static AfterSalePolicy standard() {
        return builder()
                .id("standard")
                .addSteps(
                        AfterSaleStep.builder()
                                .id("onboarding")
                                .what("prepare the customer to use what they bought")
                                .after(Period.ofDays(7))
                                .build(),
                        AfterSaleStep.builder()
                                .id("delivery-check")
                                .what("ask whether all is well after the delivery")
                                .start(AfterSaleStart.DELIVERY)
                                .after(Period.ofDays(7))
                                .build(),
                        AfterSaleStep.builder()
                                .id("follow-up")
                                .what("be in touch: care for the relationship rather than sell")
                                .start(AfterSaleStart.DELIVERY)
                                .after(Period.ofMonths(3))
                                .every(Period.ofMonths(3))
                                .times(4)
                                .build())
                .build();
    }

    /**
     * Starts a policy; the id is required.
     *
     * @return an empty builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a policy, one part at a time. */
    final class Builder extends ImmutableAfterSalePolicy.Builder {
        Builder() {}
    }
}
