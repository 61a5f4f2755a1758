package org.opportune.core.deal;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.joda.money.Money;
import org.opportune.core.OwnerId;
import org.opportune.core.Probability;
import org.opportune.core.StageId;
import org.opportune.core.party.BuyingCenter;
import org.opportune.core.pipeline.PipelineVersion;

/**
 * Something to be done to a deal, as data: {@link TrackedDeal#check} says what stands against it, and
 * {@link TrackedDeal#apply} does it.
 *
 * <p>When, by whom and why stands in the {@link org.opportune.core.Occasion}. A command may be late: it then changes what
 * it names from that moment on, and leaves alone what later events say.
 */
public sealed interface DealCommand {

    /** A command that tells what happens in the sale; {@link Correct} and {@link Withdraw} mend the record of it. */
    sealed interface Step extends DealCommand {}

    /**
     * Moves an open deal to another open stage.
     *
     * @param stage the stage to enter
     */
    record MoveTo(StageId stage) implements Step {}

    /**
     * Moves an open deal to an open stage of another pipeline, or of another version of its own. The transition policy and what
     * its stage asks to go on are not asked, but what the new stage asks to enter is.
     *
     * @param pipeline the pipeline and version to enter; must be among those given with the command
     * @param stage the stage to enter; empty to stay in the stage of the same id, in another version of its own pipeline
     */
    record MoveToPipeline(PipelineVersion pipeline, Optional<StageId> stage) implements Step {}

    /**
     * Changes the value of the whole deal, to an estimate if it has items that add up to something else.
     *
     * @param amount the new value, zero or more, in the currency of the items; empty when nobody knows any longer
     */
    record ChangeAmount(Optional<Money> amount) implements Step {}

    /**
     * Changes what is offered, and with it the amount: it becomes what the items add up to, and empty when there are none
     * or one of them runs without end. An estimate may then be said by {@link ChangeAmount}.
     *
     * @param items the new rows, all of them, in one currency
     */
    record ChangeItems(List<LineItem> items) implements Step {
        /** Copies the list. */
        public ChangeItems {
            items = List.copyOf(items);
        }
    }

    /**
     * Changes the day the deal is expected to close.
     *
     * @param expectedClose the new day; empty when nobody knows any longer
     */
    record ChangeCloseDate(Optional<LocalDate> expectedClose) implements Step {}

    /**
     * Hands the deal to somebody else.
     *
     * @param owner the new owner; empty when nobody works on it any longer
     */
    record ChangeOwner(Optional<OwnerId> owner) implements Step {}

    /**
     * Sets the chance of winning by hand.
     *
     * @param probability the chance; empty to give it back to the stage
     */
    record OverrideProbability(Optional<Probability> probability) implements Step {}

    /**
     * Changes what is to happen next.
     *
     * @param nextStep the new step; empty when nothing is agreed any longer
     */
    record ChangeNextStep(Optional<NextStep> nextStep) implements Step {}

    /**
     * Changes who else is known to bid for the deal. Told late, it adds and takes away those whom it names anew or no longer,
     * and leaves alone those whom later events name.
     *
     * @param competitors their names, all of them
     */
    record ChangeCompetitors(Set<String> competitors) implements Step {
        /** Copies the set, in the order of the names. */
        public ChangeCompetitors {
            competitors = Competitors.of(competitors);
        }
    }

    /**
     * Changes who takes part on the buyer's side, and how. Told late, it adds and takes away the contacts and roles that it
     * names anew or no longer, and leaves alone those that later events name.
     *
     * @param contacts all who take part
     */
    record ChangeContacts(BuyingCenter contacts) implements Step {}

    /**
     * Lets an open deal rest, or changes why and until when it does.
     *
     * @param hold why, and until when
     */
    record PutOnHold(Hold hold) implements Step {}

    /** Lets a deal that rests go on. Winning or losing it ends its rest as well. */
    record Resume() implements Step {}

    /**
     * Concludes an open deal with a sale, at the moment it takes effect.
     *
     * @param stage the won stage to enter; empty for the pipeline's first
     */
    record Win(Optional<StageId> stage) implements Step {}

    /**
     * Ends an open deal without a sale, at the moment it takes effect.
     *
     * @param stage the lost stage to enter; empty for the pipeline's first
     * @param reason why; must be given to be applied
     * @param competitor who won it instead, if that is known
     * @param note what else there is to say; must be given when the reason is {@link LossReason#OTHER}
     */
    record Lose(
            Optional<StageId> stage, Optional<LossReason> reason, Optional<String> competitor, Optional<String> note)
            implements Step {

        /**
         * Returns this command with the competitor who got the sale.
         *
         * @param who the competitor
         * @return the new command
         */
        public Lose to(String who) {
            return new Lose(stage, reason, Optional.of(who), note);
        }

        /**
         * Returns this command with a note.
         *
         * @param words what else there is to say
         * @return the new command
         */
        public Lose noting(String words) {
            return new Lose(stage, reason, competitor, Optional.of(words));
        }
    }

    /**
     * Brings a closed deal back to life, for a reason; how it ended stays in the history, and its chance is the stage's.
     *
     * @param stage the open stage to enter
     */
    record Reopen(StageId stage) implements Step {}

    /**
     * Mends the record, for a reason: the only way to change a closed deal.
     *
     * <p>It tells how things really were, so neither the transition policy nor the stages' criteria are asked.
     *
     * @param change what really happened, when the occasion says
     * @param replaces the revision of the event that was wrong; empty when none was, but something is to be added
     */
    record Correct(Step change, Optional<Long> replaces) implements DealCommand {}

    /**
     * Takes an event back that never happened, for a reason. An event that it had replaced stays replaced.
     *
     * @param revision the event's revision
     */
    record Withdraw(long revision) implements DealCommand {}

    /**
     * Obtains a {@link MoveTo}.
     *
     * @param stage the open stage to enter
     * @return the command
     */
    static Step moveTo(StageId stage) {
        return new MoveTo(stage);
    }

    /**
     * Obtains a {@link MoveToPipeline}.
     *
     * @param pipeline the pipeline and version to enter
     * @param stage the open stage to enter
     * @return the command
     */
    static Step moveToPipeline(PipelineVersion pipeline, StageId stage) {
        return new MoveToPipeline(pipeline, Optional.of(stage));
    }

    /**
     * Obtains a {@link MoveToPipeline} that leaves the deal in the stage of the same id.
     *
     * @param version another version of its own pipeline
     * @return the command
     */
    static Step moveToVersion(PipelineVersion version) {
        return new MoveToPipeline(version, Optional.empty());
    }

    /**
     * Obtains a {@link ChangeAmount}.
     *
     * @param amount the new value
     * @return the command
     */
    static Step changeAmount(Money amount) {
        return new ChangeAmount(Optional.of(amount));
    }

    /**
     * Obtains a {@link ChangeItems}.
     *
     * @param items the new rows, all of them
     * @return the command
     */
    static Step changeItems(LineItem... items) {
        return new ChangeItems(List.of(items));
    }

    /**
     * Obtains a {@link ChangeCloseDate}.
     *
     * @param expectedClose the new day
     * @return the command
     */
    static Step changeCloseDate(LocalDate expectedClose) {
        return new ChangeCloseDate(Optional.of(expectedClose));
    }

    /**
     * Obtains a {@link ChangeOwner}.
     *
     * @param owner the new owner
     * @return the command
     */
    static Step changeOwner(OwnerId owner) {
        return new ChangeOwner(Optional.of(owner));
    }

    /**
     * Obtains an {@link OverrideProbability}.
     *
     * @param probability the chance set by hand
     * @return the command
     */
    static Step overrideProbability(Probability probability) {
        return new OverrideProbability(Optional.of(probability));
    }

    /** {@return an {@link OverrideProbability} that gives the chance back to the stage} */
    static Step clearProbability() {
        return new OverrideProbability(Optional.empty());
    }

    /**
     * Obtains a {@link ChangeNextStep}.
     *
     * @param nextStep the new step
     * @return the command
     */
    static Step changeNextStep(NextStep nextStep) {
        return new ChangeNextStep(Optional.of(nextStep));
    }

    /**
     * Obtains a {@link ChangeCompetitors}.
     *
     * @param competitors their names, all of them
     * @return the command
     */
    static Step changeCompetitors(String... competitors) {
        return new ChangeCompetitors(Competitors.of(List.of(competitors)));
    }

    /**
     * Obtains a {@link ChangeContacts}.
     *
     * @param contacts all who take part
     * @return the command
     */
    static Step changeContacts(BuyingCenter contacts) {
        return new ChangeContacts(contacts);
    }

    /**
     * Obtains a {@link PutOnHold}.
     *
     * @param hold why, and until when
     * @return the command
     */
    static Step putOnHold(Hold hold) {
        return new PutOnHold(hold);
    }

    /** {@return a {@link Resume}} */
    static Step resume() {
        return new Resume();
    }

    /** {@return a {@link Win} into the pipeline's first won stage} */
    static Step win() {
        return new Win(Optional.empty());
    }

    /**
     * Obtains a {@link Lose} into the pipeline's first lost stage.
     *
     * @param reason why
     * @return the command
     */
    static Lose lose(LossReason reason) {
        return new Lose(Optional.empty(), Optional.of(reason), Optional.empty(), Optional.empty());
    }

    /**
     * Obtains a {@link Reopen}.
     *
     * @param stage the open stage to enter
     * @return the command
     */
    static Step reopen(StageId stage) {
        return new Reopen(stage);
    }

    /**
     * Obtains a {@link Correct} that adds what was left out.
     *
     * @param change what really happened
     * @return the command
     */
    static DealCommand correct(Step change) {
        return new Correct(change, Optional.empty());
    }

    /**
     * Obtains a {@link Correct} that replaces an event.
     *
     * @param revision the revision of the event that was wrong
     * @param change what really happened
     * @return the command
     */
    static DealCommand correct(long revision, Step change) {
        return new Correct(change, Optional.of(revision));
    }

    /**
     * Obtains a {@link Withdraw}.
     *
     * @param revision the revision of the event that never happened
     * @return the command
     */
    static DealCommand withdraw(long revision) {
        return new Withdraw(revision);
    }
}
