package org.opportune.core.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.YearMonth;
import java.util.Optional;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;
import org.opportune.core.CampaignId;
import org.opportune.core.DomainException;
import org.opportune.core.LeadSource;
import org.opportune.core.time.Window;

class MarketingFactsTest {
    private static final Window MARCH = Window.month(YearMonth.of(2026, 3));

    @Test
    void visitsAreCountedByChannelAndCampaignWhereTheyAreKnown() {
        VisitCount visits =
                new VisitCount(MARCH, Optional.of(LeadSource.SEO), Optional.of(CampaignId.of("spring-2026")), 100);

        assertThat(visits.channel()).contains(LeadSource.SEO);
        assertThat(new VisitCount(MARCH, Optional.empty(), Optional.empty(), 0).visits())
                .isZero();
    }

    @Test
    void thereAreNoFewerVisitsThanNone() {
        assertThatThrownBy(() -> new VisitCount(MARCH, Optional.empty(), Optional.empty(), -1))
                .isInstanceOf(DomainException.class)
                .hasMessage("The visits (-1) of the visits of [2026-03-01, 2026-04-01) must be zero or more.");
    }

    @Test
    void spendSaysForWhatItWas() {
        Spend media = spend("EUR 5000")
                .kind(SpendKind.MEDIA)
                .channel(LeadSource.WEBINAR)
                .build();
        Spend people = spend("EUR 7000").kind(SpendKind.PEOPLE).build();

        assertThat(media.channel()).contains(LeadSource.WEBINAR);
        assertThat(people.channel()).isEmpty();
        assertThat(media.amount().plus(people.amount())).isEqualTo(Money.parse("EUR 12000"));
    }

    @Test
    void spendIsZeroOrMoreAndOfAKind() {
        assertThat(spend("EUR 0").kind(SpendKind.OTHER).build().amount().isZero())
                .isTrue();
        assertThatThrownBy(spend("EUR -0.01")::build)
                .isInstanceOf(DomainException.class)
                .hasMessageContaining("The kind of spend is missing.")
                .hasMessageContaining("The amount (EUR -0.01) of spend must be zero or more.");
    }

    private static Spend.Builder spend(String amount) {
        return Spend.builder().window(MARCH).amount(Money.parse(amount));
    }
}
