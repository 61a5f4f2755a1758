package org.opportune.scoring.candidate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.opportune.core.AccountId;
import org.opportune.core.ProductId;
import org.opportune.core.contract.Share;
import org.opportune.scoring.ModelId;
import org.opportune.scoring.Version;
import org.opportune.scoring.predict.Ratio;

/** The counts and offers that co_purchases.py worked out from scratch. */
class CoPurchasesTest {
    private static final JsonNode FIXTURE = fixture();

    private static JsonNode fixture() {
        try (InputStream in = CoPurchasesTest.class.getResourceAsStream("/fixtures/co-purchases.json")) {
            return new ObjectMapper().readTree(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Map<AccountId, Set<ProductId>> baskets() {
        Map<AccountId, Set<ProductId>> baskets = new HashMap<>();
        FIXTURE.get("baskets").properties().forEach(one -> {
            Set<ProductId> products = new TreeSet<>();
            one.getValue().forEach(product -> products.add(ProductId.of(product.asText())));
            baskets.put(AccountId.of(one.getKey()), products);
        });
        return baskets;
    }

    @Test
    void everyPairHasTheSupportAndConfidenceThatPythonCounted() {
        List<Association> expected = new ArrayList<>();
        FIXTURE.get("associations")
                .forEach(row -> expected.add(new Association(
                        ProductPair.of(
                                row.get("bought").asText(), row.get("other").asText()),
                        row.get("together").asLong(),
                        row.get("having").asLong(),
                        row.get("customers").asLong())));

        List<Association> counted = CoPurchases.of(baskets()).associations();

        assertThat(counted)
                .containsExactlyElementsOf(expected)
                .hasSize(FIXTURE.get("associations").size());
        for (int i = 0; i < counted.size(); i++) {
            JsonNode row = FIXTURE.get("associations").get(i);
            assertThat(counted.get(i).support())
                    .isEqualTo(fraction(row.get("support").asText()));
            assertThat(counted.get(i).confidence())
                    .isEqualTo(fraction(row.get("confidence").asText()));
        }
    }

    private static Ratio fraction(String text) {
        String[] parts = text.split("/", -1);
        return Ratio.of(Long.parseLong(parts[0]), parts.length == 1 ? 1 : Long.parseLong(parts[1]));
    }

    @Test
    void theOffersAreThoseThatPythonFoundInItsOrder() {
        JsonNode floor = FIXTURE.get("floor");
        CrossSell policy = new CrossSell(
                ModelId.of("python"),
                Version.FIRST,
                List.of(),
                Optional.of(new CoPurchaseFloor(
                        floor.get("together").asInt(),
                        Share.ofFraction(floor.get("support").asText()),
                        Share.ofFraction(floor.get("confidence").asText()))));
        CustomerBase.Builder base = CustomerBase.builder().complete(true);
        baskets().forEach((account, products) -> {
            base.addAccounts(Shop.account(account.value()));
            products.forEach(product ->
                    base.addPurchases(Shop.purchase(account + " " + product, account.value(), product.value())));
        });

        List<Candidacy.Candidate> found = Shop.find(policy, base.build()).candidates();

        List<String> expected = new ArrayList<>();
        FIXTURE.get("offers")
                .forEach(row -> expected.add(row.get("customer").asText() + ", product "
                        + row.get("product").asText() + ", "
                        + row.get("reasons").asInt()));
        assertThat(found)
                .extracting(one -> one.approach() + ", " + one.because().size())
                .containsExactlyElementsOf(expected)
                .isNotEmpty();
    }

    @Test
    void ofFiveCustomersThreeBoughtAPrinterAndTwoOfTheseInk() {
        Association counted = new Association(ProductPair.of("PRINTER", "INK"), 2, 3, 5);

        assertThat(counted.support()).isEqualTo(Ratio.of(2, 5));
        assertThat(counted.confidence()).isEqualTo(Ratio.of(2, 3));
    }

    @Test
    void aPairThatNobodyBoughtHasNoConfidence() {
        ProductPair pair = ProductPair.of("NOTHING", "INK");

        assertThat(CoPurchases.of(Map.of()).of(pair).support())
                .isEqualTo(new Ratio.Undefined(Association.NO_CUSTOMERS, "there is no customer to count"));
        assertThat(CoPurchases.of(baskets()).of(pair).confidence())
                .isEqualTo(new Ratio.Undefined(Association.NOBODY_BOUGHT, "no customer bought NOTHING"));
        assertThat(CoPurchases.of(baskets()).of(pair).support()).isEqualTo(Ratio.of(0, 1));
        assertThatThrownBy(() -> new Association(pair, 2, 1, 3)).hasMessageContaining("must be zero or more");
        assertThatThrownBy(() -> new Association(pair, 1, 4, 3)).hasMessageContaining("must be zero or more");
        assertThatThrownBy(() -> new Association(pair, -1, 1, 3)).hasMessageContaining("must be zero or more");
    }
}
