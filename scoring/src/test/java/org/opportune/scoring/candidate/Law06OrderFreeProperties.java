package org.opportune.scoring.candidate;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.opportune.core.AccountId;
import org.opportune.core.DealId;
import org.opportune.core.PipelineId;
import org.opportune.core.ProductId;
import org.opportune.core.StageId;
import org.opportune.core.SurveyAnswerId;
import org.opportune.core.contract.Share;
import org.opportune.core.deal.Deal;
import org.opportune.core.deal.DealState;
import org.opportune.core.deal.DealStatus;
import org.opportune.core.deal.LossReason;
import org.opportune.core.deal.Outcome;
import org.opportune.core.party.AccountStatus;
import org.opportune.core.service.Respondent;
import org.opportune.core.service.ScoreScale;
import org.opportune.core.service.SurveyAnswer;
import org.opportune.core.service.SurveyKind;
import org.opportune.core.time.Span;
import org.opportune.scoring.ModelId;
import org.opportune.scoring.Version;

/** Law 6: the order of the records does not matter; laws 3 and 4: every account is answered for, and none without a reason. */
class Law06OrderFreeProperties {
    private static final List<String> PRODUCTS = List.of("BASIC", "PLUS", "INK", "PRINTER");
    private static final List<CandidatePolicy> POLICIES = List.of(
            new CrossSell(
                    ModelId.of("cross"),
                    Version.FIRST,
                    List.of(ProductPair.of("PRINTER", "INK")),
                    Optional.of(new CoPurchaseFloor(1, Share.ofFraction("0.1"), Share.ofFraction("0.3")))),
            Upsell.standard(Ladder.of("plans", "BASIC", "PLUS")),
            Referral.standard(),
            WinBack.standard());

    @Property(tries = 60)
    void theOrderOfTheRecordsDoesNotMatter(@ForAll long seed) {
        CustomerBase base = base(new Random(seed));
        CustomerBase shuffled = shuffled(base, new Random(seed + 1));

        for (CandidatePolicy policy : POLICIES) {
            assertThat(Shop.find(policy, shuffled)).isEqualTo(Shop.find(policy, base));
        }
    }

    @Property(tries = 60)
    void everyAccountIsAnsweredForWithAReasonAndRanksHaveNoGaps(@ForAll long seed) {
        CustomerBase base = base(new Random(seed));

        for (CandidatePolicy policy : POLICIES) {
            CandidateList list = Shop.find(policy, base);
            assertThat(list.lines().stream()
                            .map(one -> one.approach().account())
                            .collect(Collectors.toSet()))
                    .containsExactlyInAnyOrderElementsOf(
                            base.accounts().stream().map(one -> one.id()).toList());
            assertThat(list.lines())
                    .allSatisfy(line -> assertThat(line.because()).isNotEmpty());
            assertThat(list.lines()).extracting(Candidacy::approach).doesNotHaveDuplicates();
            assertThat(list.undecided())
                    .allSatisfy(line -> assertThat(line.missing()).isNotEmpty());
            assertThat(list.candidates())
                    .allSatisfy(line -> assertThat(line.evidence()).isNotEmpty());
            for (int i = 0; i < list.candidates().size(); i++) {
                assertThat(list.candidates().get(i).rank()).isEqualTo(i + 1);
            }
        }
    }

    @Property(tries = 60)
    void whileThereMayBeMoreNobodyIsACandidate(@ForAll long seed) {
        CustomerBase base = base(new Random(seed)).withComplete(true);

        for (CandidatePolicy policy : POLICIES) {
            assertThat(Shop.find(policy, base.withComplete(false)).candidates()).isEmpty();
        }
    }

    private static CustomerBase base(Random random) {
        CustomerBase.Builder base = CustomerBase.builder().complete(random.nextBoolean());
        int accounts = 1 + random.nextInt(6);
        for (int i = 0; i < accounts; i++) {
            AccountStatus status = random.nextInt(5) == 0 ? AccountStatus.LOST : AccountStatus.ACTIVE;
            base.addAccounts(Shop.account("A-" + i, status));
        }
        int records = random.nextInt(12);
        for (int i = 0; i < records; i++) {
            String account = "A-" + random.nextInt(accounts + 1);
            LocalDate day = Shop.TODAY.plusDays(random.nextInt(300) - 280);
            ProductId product = ProductId.of(PRODUCTS.get(random.nextInt(4)));
            base.addPurchases(Shop.purchase("P-" + i, account, day)
                    .withProduct(random.nextInt(9) == 0 ? Optional.empty() : Optional.of(product)));
            base.addSubscriptions(Shop.subscription(
                    "S-" + i, account, PRODUCTS.get(random.nextInt(2)), Span.of(day, day.plusDays(200))));
            base.addAnswers(answer("N-" + i, account, random));
            base.addDeals(deal("D-" + i, account, random));
        }
        return base.build();
    }

    private static SurveyAnswer answer(String id, String account, Random random) {
        return SurveyAnswer.builder()
                .id(SurveyAnswerId.of(id))
                .kind(SurveyKind.NPS)
                .respondent(Respondent.of(AccountId.of(account)))
                .answeredAt(moment(random))
                .scale(ScoreScale.ZERO_TO_TEN)
                .score(random.nextInt(4) + 7)
                .build();
    }

    private static Deal deal(String id, String account, Random random) {
        DealStatus status = DealStatus.values()[random.nextInt(3)];
        Outcome outcome = random.nextInt(5) == 0 ? Outcome.undated() : Outcome.at(moment(random));
        Outcome told = status == DealStatus.LOST ? outcome.because(LossReason.NO_DECISION) : outcome;
        return Deal.builder()
                .id(DealId.of(id))
                .pipeline(PipelineId.of("sales"))
                .account(AccountId.of(account))
                .state(DealState.builder()
                        .stage(StageId.of("proposal"))
                        .status(status)
                        .outcome(status.isClosed() ? Optional.of(told) : Optional.empty())
                        .build())
                .build();
    }

    /** Few different moments, so that some are the same. */
    private static Instant moment(Random random) {
        return Shop.NOW.plusSeconds(86_400L * 40 * (random.nextInt(9) - 7));
    }

    private static CustomerBase shuffled(CustomerBase base, Random random) {
        return base.withAccounts(shuffled(base.accounts(), random))
                .withPurchases(shuffled(base.purchases(), random))
                .withSubscriptions(shuffled(base.subscriptions(), random))
                .withAnswers(shuffled(base.answers(), random))
                .withDeals(shuffled(base.deals(), random));
    }

    private static <T> List<T> shuffled(List<T> all, Random random) {
        List<T> copy = new ArrayList<>(all);
        Collections.shuffle(copy, random);
        return copy;
    }
}
