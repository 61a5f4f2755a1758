package org.opportune.scoring.candidate;

import java.time.Instant;
import java.time.Period;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.opportune.core.ContentHash;
import org.opportune.core.Violations;
import org.opportune.core.party.ContactChannel;
import org.opportune.core.service.NpsScale;
import org.opportune.core.service.ScoreScale;
import org.opportune.core.service.SurveyKind;
import org.opportune.core.time.Periods;
import org.opportune.scoring.ModelId;
import org.opportune.scoring.ReasonCode;
import org.opportune.scoring.Version;

/**
 * Finds customers who can be asked whether they know somebody who might buy: they are content, wait for no help, and let us
 * get in touch.
 *
 * <p>The first row that applies to a customer decides:
 *
 * <pre>
 * a support case of theirs is open                          none
 * they refused every channel                                none
 * nobody ever answered                                      undecided: the answer is missing
 * the latest answer has no score on a scale with cuts       undecided
 * the latest answer is not a promoter's                     none
 * the latest answer is older than {@code validFor}          undecided: ask again
 * nobody knows whether a case is open                       undecided
 * otherwise                                                 candidate
 * </pre>
 *
 * <p>The latest answer is that of the account or of any of its contacts; of two given at one moment that of the smaller id.
 * Whether we may get in touch is asked of the contact who answered, and of the account where that one has not said. Candidates
 * come in the order of their scores, as parts of the scale, the highest first; then the latest answers.
 *
 * @param id the policy
 * @param version its version
 * @param survey which answers tell whether they are content
 * @param scales from where on they count as promoters, one or more, each scale once
 * @param validFor how long an answer tells, above zero
 * @param channels by which ways we may ask, one or more
 */
public record Referral(
        ModelId id,
        Version version,
        SurveyKind survey,
        List<NpsScale> scales,
        Period validFor,
        List<ContactChannel> channels)
        implements CandidatePolicy {
    /** They are content, wait for no help and have not refused. */
    public static final ReasonCode PROMOTER = ReasonCode.of("referral.promoter");
    /** Their latest answer is not a promoter's. */
    public static final ReasonCode NO_PROMOTER = ReasonCode.of("referral.no-promoter");
    /** A support case of theirs is open. */
    public static final ReasonCode OPEN_CASE = ReasonCode.of("referral.open-case");
    /** They refused every way in which we may ask. */
    public static final ReasonCode REFUSED = ReasonCode.of("referral.refused");
    /** Nobody ever answered. */
    public static final ReasonCode NO_ANSWER = ReasonCode.of("referral.no-answer");
    /** Their latest answer has no score, or one on a scale without cuts. */
    public static final ReasonCode UNREADABLE_ANSWER = ReasonCode.of("referral.unreadable-answer");
    /** Their latest answer is too old to tell. */
    public static final ReasonCode STALE_ANSWER = ReasonCode.of("referral.stale-answer");

    /** Checks the parts. */
    public Referral {
        scales = List.copyOf(scales);
        channels = List.copyOf(channels);
        Violations wrong = Violations.of("candidate policy", id)
                .check(!scales.isEmpty(), "referral.scales", "scales", "", "must have at least one scale")
                .check(!channels.isEmpty(), "referral.channels", "channels", "", "must have at least one channel");
        Set<Object> seen = new HashSet<>();
        scales.forEach(one -> wrong.check(
                seen.add(one.scale()), "referral.repeated", "scales", one.scale(), "must not be told twice"));
        channels.forEach(
                one -> wrong.check(seen.add(one), "referral.repeated", "channels", one, "must not be told twice"));
        Periods.check(wrong, "validFor", validFor).orThrow();
    }

    /** {@return the policy by promoters of the net promoter score within a year, asked by mail or telephone; the year is ours} */
    public static Referral standard() {
        return new Referral(
                ModelId.of("referral"),
                Version.FIRST,
                SurveyKind.NPS,
                List.of(ScoreScale.ZERO_TO_TEN, ScoreScale.ONE_TO_TEN, ScoreScale.ZERO_TO_HUNDRED).stream()
                        .map(scale -> NpsScale.standard(scale).orElseThrow())
                        .toList(),
                Period.ofYears(1),
                List.of(ContactChannel.EMAIL, ContactChannel.PHONE));
    }

    @Override
    public ContentHash contentHash() {
        return ContentHash.of(content -> content.part("candidates", "referral")
                .part("id", id.value())
                .part("version", version.toString())
                .part("survey", survey.code())
                .list(
                        "scales",
                        scales,
                        (into, one) -> into.part("scale", one.scale().toString())
                                .part("passiveFrom", String.valueOf(one.passiveFrom()))
                                .part("promoterFrom", String.valueOf(one.promoterFrom())))
                .part("validFor", validFor.toString())
                .list("channels", channels, (into, one) -> into.part("channel", one.code())));
    }

    @Override
    public CandidateList find(CustomerBase base, Instant asOf, ZoneId zone) {
        CandidateSearch search = new CandidateSearch(asOf, zone);
        Referring referring = new Referring(this, base, search);
        base.accounts().stream().filter(search::isCustomer).forEach(referring::judge);
        return search.list(this);
    }
}
