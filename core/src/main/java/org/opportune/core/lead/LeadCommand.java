package org.opportune.core.lead;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import org.joda.money.Money;
import org.opportune.core.OwnerId;
import org.opportune.core.Violations;
import org.opportune.core.time.Periods;
import org.opportune.core.time.Timeframe;

/**
 * Something to be done to a lead, as data: {@link Lead#check(LeadCommand, org.opportune.core.Occasion)} says what stands
 * against it, and {@link Lead#apply} does it.
 *
 * <p>Which status may follow which is told by {@link LeadStatus#next()}.
 */
public sealed interface LeadCommand {

    /**
     * Takes a lead up, or takes it up again: after it was set aside, and, for a reason, after it was disqualified or sales
     * did not accept it.
     *
     * @param owner who works on it; empty for whoever did
     */
    record Work(Optional<OwnerId> owner) implements LeadCommand {}

    /**
     * Finds a lead worth pursuing as a deal; the occasion must say who found so.
     *
     * @param evidence the host's reference to the assessment; must be given to be applied
     */
    record Qualify(Optional<String> evidence) implements LeadCommand {}

    /**
     * Sets a lead aside, to be nurtured until later; the reason may also be told in words, and need not be told of a new
     * lead.
     *
     * @param reason why it is not pursued now
     * @param revisitOn the day to take it up again; must be given after a purchase from a competitor
     * @param nurture why it is nurtured, {@link NurtureReason#SET_ASIDE} when empty; a suspect alone is educated, and what
     *     sales worked on alone is recycled
     * @param cadence how much time to leave between two contacts; empty for what the {@link NurturePolicy} says
     */
    record SetAside(
            Optional<DisqualificationReason> reason,
            Optional<LocalDate> revisitOn,
            Optional<NurtureReason> nurture,
            Optional<Period> cadence)
            implements LeadCommand {

        /** Checks the cadence. */
        public SetAside {
            Violations wrong = Violations.of("a command to set aside");
            cadence.ifPresent(period -> Periods.check(wrong, "cadence", period));
            wrong.orThrow();
        }

        /**
         * Sets aside, to be contacted as the policy says.
         *
         * @param reason why it is not pursued now
         * @param revisitOn the day to take it up again
         */
        public SetAside(Optional<DisqualificationReason> reason, Optional<LocalDate> revisitOn) {
            this(reason, revisitOn, Optional.empty(), Optional.empty());
        }
    }

    /**
     * Gives a lead up.
     *
     * @param reason why; must be given to be applied, and be explained in words when it is
     *     {@link DisqualificationReason#OTHER}
     */
    record Disqualify(Optional<DisqualificationReason> reason) implements LeadCommand {}

    /**
     * Notes what a qualified lead was turned into; {@link LeadConversion} makes that, and gives this command.
     *
     * @param into what it was turned into; must be given to be applied
     */
    record Convert(Optional<Conversion> into) implements LeadCommand {}

    /**
     * Raises a lead's level on evidence, or lowers it for a reason.
     *
     * @param level the new level
     * @param receipts one for every level on the way up; a level may be passed over, its receipt may not
     */
    record ChangeLevel(QualificationLevel level, List<Receipt> receipts) implements LeadCommand {
        /** Copies the receipts. */
        public ChangeLevel {
            receipts = List.copyOf(receipts);
        }
    }

    /**
     * Notes what they said; what is empty stays as it is. To say the same interest again makes it younger.
     *
     * @param interest how much they want it
     * @param timeframe when they want to decide
     * @param estimatedValue what a deal with them may be worth, zero or more
     */
    record Learn(Optional<Interest> interest, Optional<Timeframe> timeframe, Optional<Money> estimatedValue)
            implements LeadCommand {}

    /**
     * Obtains a {@link Work}.
     *
     * @param owner who works on it
     * @return the command
     */
    static LeadCommand work(OwnerId owner) {
        return new Work(Optional.of(owner));
    }

    /**
     * Obtains a {@link Qualify}.
     *
     * @param evidence the host's reference to the assessment
     * @return the command
     */
    static LeadCommand qualify(String evidence) {
        return new Qualify(Optional.of(evidence));
    }

    /**
     * Obtains a {@link SetAside}.
     *
     * @param reason why
     * @param revisitOn the day to take it up again
     * @return the command
     */
    static LeadCommand setAside(DisqualificationReason reason, LocalDate revisitOn) {
        return new SetAside(Optional.of(reason), Optional.of(revisitOn));
    }

    /**
     * Obtains a {@link SetAside} of a lead to be contacted again and again, as the policy says of the reason.
     *
     * @param why why it is nurtured
     * @return the command
     */
    static LeadCommand nurture(NurtureReason why) {
        return new SetAside(Optional.empty(), Optional.empty(), Optional.of(why), Optional.empty());
    }

    /**
     * Obtains a {@link Disqualify}.
     *
     * @param reason why
     * @return the command
     */
    static LeadCommand disqualify(DisqualificationReason reason) {
        return new Disqualify(Optional.of(reason));
    }

    /**
     * Obtains a {@link ChangeLevel}.
     *
     * @param level the new level
     * @param receipts one for every level on the way up, none on the way down
     * @return the command
     */
    static LeadCommand changeLevel(QualificationLevel level, Receipt... receipts) {
        return new ChangeLevel(level, List.of(receipts));
    }

    /**
     * Obtains a {@link Learn} of both interest and timeframe.
     *
     * @param interest how much they want it
     * @param timeframe when they want to decide
     * @return the command
     */
    static LeadCommand learn(Interest interest, Timeframe timeframe) {
        return new Learn(Optional.of(interest), Optional.of(timeframe), Optional.empty());
    }
}
