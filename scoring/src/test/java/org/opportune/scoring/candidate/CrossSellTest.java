package org.opportune.scoring.candidate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.opportune.scoring.candidate.Shop.account;
import static org.opportune.scoring.candidate.Shop.candidates;
import static org.opportune.scoring.candidate.Shop.find;
import static org.opportune.scoring.candidate.Shop.only;
import static org.opportune.scoring.candidate.Shop.purchase;
import static org.opportune.scoring.candidate.Shop.reason;
import static org.opportune.scoring.candidate.Shop.subscription;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.opportune.core.DomainException;
import org.opportune.core.contract.Share;
import org.opportune.core.party.AccountStatus;
import org.opportune.core.time.Span;
import org.opportune.scoring.ModelId;
import org.opportune.scoring.Version;
import org.opportune.scoring.candidate.Candidacy.Candidate;
import org.opportune.scoring.candidate.Candidacy.NotCandidate;
import org.opportune.scoring.candidate.Candidacy.Undecided;

class CrossSellTest {
    private static final CrossSell INK = new CrossSell(
            ModelId.of("acme:ink"), Version.FIRST, List.of(ProductPair.of("PRINTER", "INK")), Optional.empty());
    private static final CustomerBase ONE = CustomerBase.builder()
            .addAccounts(account("A-1"))
            .addPurchases(purchase("P-1", "A-1", "PRINTER"))
            .complete(true)
            .build();

    private static CrossSell counted(int together, String support, String confidence) {
        return new CrossSell(
                ModelId.of("acme:counted"),
                Version.FIRST,
                List.of(),
                Optional.of(new CoPurchaseFloor(together, Share.ofFraction(support), Share.ofFraction(confidence))));
    }

    /** The example of the policy: bought printers and ink, A-4 a printer, A-5 paper. */
    private static CustomerBase five() {
        CustomerBase.Builder base = CustomerBase.builder().complete(true);
        for (int i = 1; i <= 5; i++) {
            base.addAccounts(account("A-" + i))
                    .addPurchases(purchase("P-" + i, "A-" + i, i == 5 ? "PAPER" : "PRINTER"));
            if (i <= 3) {
                base.addPurchases(purchase("Q-" + i, "A-" + i, "INK"));
            }
        }
        return base.build();
    }

    @Test
    void whoBoughtAPrinterAndNoInkIsACandidateForInk() {
        assertThat(only(find(INK, ONE)))
                .isEqualTo(new Candidate(
                        Approach.to(ONE.accounts().get(0).id())
                                .with(ProductPair.of("PRINTER", "INK").other()),
                        1,
                        List.of(new Because(CrossSell.PAIR, "bought PRINTER, which leads on to it")),
                        List.of("purchase P-1")));
    }

    @Test
    void whoBoughtItAlreadyIsNone() {
        Candidacy line =
                only(find(INK, ONE.withPurchases(purchase("P-1", "A-1", "PRINTER"), purchase("P-2", "A-1", "INK"))));

        assertThat(line).isInstanceOf(NotCandidate.class);
        assertThat(line.because()).containsExactly(new Because(CrossSell.BOUGHT_ALREADY, "bought INK on 2026-01-05"));
    }

    @Test
    void aSubscriptionIsAPurchaseTooEvenOneThatHasRunOut() {
        CustomerBase base = ONE.withSubscriptions(
                subscription("S-1", "A-1", "INK", Span.of(LocalDate.of(2025, 1, 1), LocalDate.of(2025, 7, 1))));

        assertThat(reason(only(find(INK, base)))).isEqualTo(CrossSell.BOUGHT_ALREADY);
    }

    @Test
    void whatNobodyKnowsTheyDidNotBuyTheyMayHaveBought() {
        Candidacy line = only(find(INK, ONE.withComplete(false)));

        assertThat(line)
                .isEqualTo(new Undecided(
                        line.approach(),
                        List.of(new Because(CandidatePolicy.INCOMPLETE, "there may be more purchases than are known")),
                        List.of("all purchases of account A-1")));
    }

    @Test
    void aPurchaseOfWhichNobodyNotedTheProductMayHaveBeenInk() {
        CustomerBase base =
                ONE.withPurchases(purchase("P-1", "A-1", "PRINTER"), purchase("P-2", "A-1", LocalDate.of(2026, 1, 6)));
        Candidacy line = only(find(INK, base));

        assertThat(reason(line)).isEqualTo(CrossSell.UNNAMED_PURCHASE);
        assertThat(((Undecided) line).missing()).containsExactly("product of purchase P-2");
        Candidacy nothingElse =
                only(find(INK, base.withPurchases(base.purchases().get(1))));
        assertThat(reason(nothingElse)).isEqualTo(CrossSell.UNNAMED_PURCHASE);
    }

    @Test
    void whoseProductsLeadNowhereIsNone() {
        assertThat(reason(only(find(INK, ONE.withPurchases(purchase("P-1", "A-1", "PAPER"))))))
                .isEqualTo(CrossSell.LEADS_NOWHERE);
        assertThat(reason(only(find(INK, ONE.withPurchases(List.of()).withComplete(false)))))
                .isEqualTo(CandidatePolicy.INCOMPLETE);
    }

    @Test
    void whoIsNoCustomerIsNone() {
        CustomerBase base = ONE.withAccounts(account("A-1", AccountStatus.LOST));

        assertThat(only(find(INK, base)).because())
                .containsExactly(new Because(CandidatePolicy.NO_CUSTOMER, "is no customer (LOST)"));
    }

    @Test
    void recordsOfNobodyAndOfLaterAreSetAsideAndReported() {
        CustomerBase base = ONE.withPurchases(
                        purchase("P-1", "A-1", "PRINTER"),
                        purchase("P-2", "A-9", "INK"),
                        purchase("P-3", "A-1", Shop.TODAY.plusDays(1)),
                        purchase("P-4", "A-1", Shop.TODAY)
                                .withProduct(ProductPair.of("PRINTER", "PAPER").other()))
                .withSubscriptions(
                        subscription("S-1", "A-9", "INK", Span.from(LocalDate.of(2025, 1, 1))),
                        subscription("S-2", "A-1", "INK", Span.from(Shop.TODAY.plusDays(1))));
        CandidateList list = find(INK, base);

        assertThat(list.setAside())
                .containsExactly(
                        new SetAside("purchase P-2", SetAside.NO_ACCOUNT),
                        new SetAside("purchase P-3", SetAside.LATER),
                        new SetAside("subscription S-1", SetAside.NO_ACCOUNT),
                        new SetAside("subscription S-2", SetAside.LATER));
        assertThat(candidates(list)).containsExactly("A-1, product INK");
    }

    @Test
    void theOthersPurchasesDecideByCountsNeverTheirOwn() {
        CandidateList list = find(counted(2, "0.3", "0.6"), five());

        assertThat(candidates(list)).containsExactly("A-4, product INK");
        assertThat(list.candidates().get(0).because())
                .containsExactly(new Because(
                        CrossSell.BOUGHT_TOGETHER,
                        "of 3 other customers who bought PRINTER, 3 bought INK too (support 3/4, confidence 1/1)"));
        assertThat(list.others()).extracting(Shop::reason).contains(CrossSell.BOUGHT_ALREADY, CrossSell.LEADS_NOWHERE);
    }

    @Test
    void everyFloorCounts() {
        assertThat(find(counted(3, "0.75", "1"), five()).candidates()).hasSize(1);
        assertThat(find(counted(4, "0.75", "1"), five()).candidates()).isEmpty();
        assertThat(find(counted(3, "0.750001", "1"), five()).candidates()).isEmpty();
        CustomerBase without = five().withPurchases(five().purchases().stream()
                .filter(one -> !one.id().orElseThrow().value().equals("Q-3"))
                .toList());
        assertThat(candidates(find(counted(2, "0.5", "0.666666"), without)))
                .containsExactly("A-3, product INK", "A-4, product INK");
        assertThat(find(counted(2, "0.5", "0.666667"), without).candidates()).isEmpty();
    }

    @Test
    void givenPairsComeBeforeCountedOnes() {
        CrossSell both = new CrossSell(
                ModelId.of("acme:both"),
                Version.FIRST,
                List.of(ProductPair.of("PAPER", "SCREEN")),
                Optional.of(new CoPurchaseFloor(2, Share.ofFraction("0.3"), Share.ofFraction("0.6"))));

        CandidateList list = find(both, five());

        assertThat(candidates(list)).containsExactly("A-5, product SCREEN", "A-4, product INK");
        assertThat(list.candidates()).extracting(Candidate::rank).containsExactly(1, 2);
    }

    @Test
    void aGivenPairSpeaksBeforeACountedOneAndBothAreTold() {
        CrossSell both = new CrossSell(
                ModelId.of("acme:both"),
                Version.FIRST,
                List.of(ProductPair.of("DESK", "INK")),
                Optional.of(new CoPurchaseFloor(2, Share.ofFraction("0.3"), Share.ofFraction("0.6"))));
        CustomerBase base = five();
        Candidate line = find(
                        both,
                        base.withPurchases(
                                Stream.concat(base.purchases().stream(), Stream.of(purchase("R-4", "A-4", "DESK")))
                                        .toList()))
                .candidates()
                .get(0);

        assertThat(line.because())
                .extracting(Because::reason)
                .containsExactly(CrossSell.PAIR, CrossSell.BOUGHT_TOGETHER);
        assertThat(line.evidence()).containsExactly("purchase P-4", "purchase R-4");
    }

    @Test
    void aPolicyThatSaysNothingOrTheSameTwiceIsRefused() {
        assertThatThrownBy(() -> new CrossSell(ModelId.of("x"), Version.FIRST, List.of(), Optional.empty()))
                .isInstanceOf(DomainException.class)
                .hasMessageContaining("must not both be left out");
        assertThatThrownBy(() -> new CrossSell(
                        ModelId.of("x"),
                        Version.FIRST,
                        List.of(ProductPair.of("A", "B"), ProductPair.of("A", "B")),
                        Optional.empty()))
                .hasMessageContaining("must not repeat a pair");
        assertThatThrownBy(() -> ProductPair.of("A", "A")).hasMessageContaining("must be another product");
        assertThatThrownBy(() -> counted(0, "0", "0")).hasMessageContaining("must be one or more");
        assertThat(CrossSell.standard().floor()).isPresent();
    }

    @Test
    void aBaseThatRepeatsAnIdIsRefused() {
        assertThatThrownBy(() -> ONE.withPurchases(purchase("P-1", "A-1", "INK"), purchase("P-1", "A-1", "INK")))
                .isInstanceOf(DomainException.class)
                .hasMessageContaining("must not repeat an id");
    }
}
