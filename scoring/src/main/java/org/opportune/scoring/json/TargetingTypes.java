package org.opportune.scoring.json;

import static org.opportune.core.json.codec.TypeTable.Builder.arm;

import org.opportune.core.json.codec.TypeTable;
import org.opportune.scoring.candidate.Approach;
import org.opportune.scoring.candidate.Association;
import org.opportune.scoring.candidate.Because;
import org.opportune.scoring.candidate.Candidacy;
import org.opportune.scoring.candidate.CandidateList;
import org.opportune.scoring.candidate.CandidatePolicy;
import org.opportune.scoring.candidate.CoPurchaseFloor;
import org.opportune.scoring.candidate.CrossSell;
import org.opportune.scoring.candidate.CustomerBase;
import org.opportune.scoring.candidate.Ladder;
import org.opportune.scoring.candidate.ProductPair;
import org.opportune.scoring.candidate.Referral;
import org.opportune.scoring.candidate.SetAside;
import org.opportune.scoring.candidate.Upsell;
import org.opportune.scoring.candidate.WinBack;
import org.opportune.scoring.candidate.WinBackRule;
import org.opportune.scoring.targeting.AccountRollUp;
import org.opportune.scoring.targeting.AccountScore;
import org.opportune.scoring.targeting.IntentSignal;
import org.opportune.scoring.targeting.IntentSignals;
import org.opportune.scoring.targeting.MemberScore;
import org.opportune.scoring.targeting.PersonaMatch;
import org.opportune.scoring.targeting.ProfileFit;
import org.opportune.scoring.targeting.Segment;
import org.opportune.scoring.targeting.SegmentId;
import org.opportune.scoring.targeting.SegmentMembers;
import org.opportune.scoring.targeting.SegmentPlacement;
import org.opportune.scoring.targeting.Segmentation;

/** The lines of {@link ScoringTypes} for whom to turn to, and with what. */
final class TargetingTypes {
    private TargetingTypes() {}

    static void addTo(TypeTable.Builder table) {
        targeting(table);
        candidates(table);
    }

    private static void targeting(TypeTable.Builder table) {
        table.record("segment-id", SegmentId.class)
                .document("segmentation", 1, Segmentation.class)
                .definition("segment", Segment.class)
                .record("segment-placement", SegmentPlacement.class)
                .record("segment-line", SegmentPlacement.Line.class)
                .record("segment-members", SegmentMembers.class)
                .record("profile-fit", ProfileFit.class)
                .record("persona-match", PersonaMatch.class)
                .record("intent-signal", IntentSignal.class)
                .record("intent-signals", IntentSignals.class)
                .document(
                        "account-roll-up",
                        1,
                        AccountRollUp.class,
                        arm("cappedSum", AccountRollUp.CappedSum.class),
                        arm("topWeighted", AccountRollUp.TopWeighted.class))
                .record(
                        "member-score",
                        MemberScore.class,
                        arm("lead", MemberScore.OfLead.class),
                        arm("contact", MemberScore.OfContact.class))
                .record(
                        "account-score",
                        AccountScore.class,
                        arm("scored", AccountScore.Scored.class),
                        arm("unscored", AccountScore.Unscored.class))
                .record("account-score-line", AccountScore.Line.class)
                .record("account-score-left-out", AccountScore.LeftOut.class);
    }

    private static void candidates(TypeTable.Builder table) {
        table.document(
                        "candidate-policy",
                        1,
                        CandidatePolicy.class,
                        arm("crossSell", CrossSell.class),
                        arm("upsell", Upsell.class),
                        arm("referral", Referral.class),
                        arm("winBack", WinBack.class))
                .definition("product-pair", ProductPair.class)
                .definition("co-purchase-floor", CoPurchaseFloor.class)
                .definition("ladder", Ladder.class)
                .definition("win-back-rule", WinBackRule.class)
                .record("customer-base", CustomerBase.class)
                .record("association", Association.class)
                .record("approach", Approach.class)
                .record("because", Because.class)
                .record("set-aside", SetAside.class)
                .record(
                        "candidacy",
                        Candidacy.class,
                        arm("candidate", Candidacy.Candidate.class),
                        arm("notCandidate", Candidacy.NotCandidate.class),
                        arm("undecided", Candidacy.Undecided.class))
                .record("candidate-list", CandidateList.class);
    }
}
