package org.opportune.core.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import jakarta.validation.ValidatorFactory;
import java.lang.annotation.Annotation;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.hibernate.validator.HibernateValidator;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.opportune.core.ContactId;
import org.opportune.core.LeadId;
import org.opportune.core.lead.Lead;
import org.opportune.core.party.Contact;
import org.opportune.core.party.EmailAddress;
import org.opportune.core.party.Organization;
import org.opportune.core.party.Person;
import org.opportune.core.party.PhoneNumber;

/** A violation of each constraint is reported by Hibernate Validator, without an expression language. */
class ConstraintsTest {
    private static final Person NAMED = Person.builder().name("Ada").build();
    private static final Person MAILED = NAMED.withEmail(EmailAddress.of("ada@example.org"));
    private static final Person CALLED = NAMED.withPhone(PhoneNumber.of("112"));

    /** What a host takes in. */
    record Form(
            @Nullable @IdText String id,
            @Nullable @EmailText String email,
            @Nullable @PhoneText String phone,
            @Nullable @CurrencyCode String currency,
            @Nullable @LeadSourceCode String source,
            @Nullable @Fraction String chance,
            @Nullable @Fraction BigDecimal share) {}

    /** What a host holds of the domain. */
    record Held(
            @Nullable @Contactable Lead lead,
            @Nullable @Contactable Contact contact,
            @Nullable @Contactable Person person) {}

    /** Items are held to a rule too, and a host may say it in its own words. */
    record Offer(
            List<@CurrencyCode String> currencies,
            @Fraction(message = "is no share") String share) {}

    private static List<String> found(Object bean) {
        return found(bean, Locale.ENGLISH);
    }

    private static List<String> found(Object bean, Locale locale) {
        try (ValidatorFactory factory = Validation.byProvider(HibernateValidator.class)
                .configure()
                .messageInterpolator(new ParameterMessageInterpolator(Set.of(locale), locale, false))
                .buildValidatorFactory()) {
            Validator validator = factory.getValidator();
            return validator.validate(bean).stream()
                    .map(ConstraintsTest::shown)
                    .sorted()
                    .toList();
        }
    }

    private static String shown(ConstraintViolation<?> violation) {
        return violation.getPropertyPath() + " " + violation.getMessage();
    }

    private static Form form(String part, String value) {
        return new Form(
                part.equals("id") ? value : null,
                part.equals("email") ? value : null,
                part.equals("phone") ? value : null,
                part.equals("currency") ? value : null,
                part.equals("source") ? value : null,
                part.equals("chance") ? value : null,
                part.equals("share") ? new BigDecimal(value) : null);
    }

    @Test
    void thereIsNoExpressionLanguageHere() {
        assertThatExceptionOfType(ClassNotFoundException.class)
                .isThrownBy(() -> Class.forName("jakarta.el.ExpressionFactory"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "id | `` | must have 1 to 128 characters, without blanks around them, line breaks or other control characters",
                "email | ada@localhost | must look like name@example.org",
                "phone | 12 | must have 3 to 20 digits, such as +370 600 00000",
                "currency | EURO | must be the code of a currency, such as EUR",
                "currency | `` | must be the code of a currency, such as EUR",
                "source | ` BLOG` | must be the code of a source, such as CUSTOMER_REFERRAL: 1 to 128 characters, without blanks around them or control characters",
                "chance | x | must be a fraction from 0 to 1 with at most six decimals, such as 0.6 for 60 %",
                "chance | -0.1 | must be a fraction from 0 to 1 with at most six decimals, such as 0.6 for 60 %",
                "chance | 60 | 60 looks like a percentage: write it as a fraction, such as 0.6 for 60 %",
                "share | 1.01 | 1.01 looks like a percentage: write it as a fraction, such as 0.6 for 60 %",
                "share | 100 | 100 looks like a percentage: write it as a fraction, such as 0.6 for 60 %",
                "share | 100.1 | must be a fraction from 0 to 1 with at most six decimals, such as 0.6 for 60 %",
                "share | 0.1234567 | must be a fraction from 0 to 1 with at most six decimals, such as 0.6 for 60 %",
                "share | 1e1000000000 | must be a fraction from 0 to 1 with at most six decimals, such as 0.6 for 60 %"
            })
    void aViolationIsReported(String part, String value, String message) {
        assertThat(found(form(part, value))).containsExactly(part + " " + message);
    }

    static Stream<Arguments> fine() {
        return Stream.of(
                arguments("id", "L-1"),
                arguments("email", "ada@example.org"),
                arguments("phone", "+370 600 00000"),
                arguments("currency", "EUR"),
                arguments("source", "BLOG"),
                arguments("source", "acme:podcast"),
                arguments("chance", "0"),
                arguments("chance", "0.123456"),
                arguments("share", "1.00"));
    }

    @ParameterizedTest
    @MethodSource("fine")
    void whatTheDomainTakesIsFine(String part, String value) {
        assertThat(found(form(part, value))).isEmpty();
    }

    @Test
    void nothingGivenIsFine() {
        assertThat(found(form("", ""))).isEmpty();
        assertThat(found(new Held(null, null, null))).isEmpty();
    }

    @Test
    void aLeadAContactAndAPersonNobodyCanReachAreReported() {
        Lead lead = Lead.builder().id(LeadId.of("L-1")).person(NAMED).build();
        Contact contact =
                Contact.builder().id(ContactId.of("C-1")).person(NAMED).build();

        assertThat(found(new Held(lead, contact, NAMED)))
                .containsExactly(
                        "contact must have an e-mail address or a telephone number",
                        "lead must have an e-mail address or a telephone number",
                        "person must have an e-mail address or a telephone number");
    }

    @Test
    void anOrganizationWithoutAPersonCannotBeReached() {
        Lead lead = Lead.builder()
                .id(LeadId.of("L-1"))
                .organization(Organization.builder().name("Acme").build())
                .build();

        assertThat(found(new Held(lead, null, null)))
                .containsExactly("lead must have an e-mail address or a telephone number");
    }

    @Test
    void aLeadAContactAndAPersonThatCanBeReachedAreFine() {
        Lead lead = Lead.builder().id(LeadId.of("L-1")).person(MAILED).build();
        Contact contact =
                Contact.builder().id(ContactId.of("C-1")).person(CALLED).build();

        assertThat(found(new Held(lead, contact, CALLED))).isEmpty();
    }

    @Test
    void eachItemOfAListIsHeldToTheRule() {
        assertThat(found(new Offer(List.of("EUR", "EURO"), "1")))
                .containsExactly("currencies[1].<list element> must be the code of a currency, such as EUR");
    }

    @Test
    void aHostsOwnWordsAreKept() {
        assertThat(found(new Offer(List.of(), "60"))).containsExactly("share is no share");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en | currency must be the code of a currency, such as EUR",
                "en-GB | currency must be the code of a currency, such as EUR",
                "fr | currency doit être le code d'une devise, par exemple EUR",
                "fr-CA | currency doit être le code d'une devise, par exemple EUR",
                "lt | currency turi būti valiutos kodas, pavyzdžiui, EUR",
                "ru | currency должен быть код валюты, например EUR"
            })
    void theMessageComesInTheLanguageAskedFor(String locale, String message) {
        assertThat(found(form("currency", "EURO"), Locale.forLanguageTag(locale)))
                .containsExactly(message);
    }

    @ParameterizedTest
    @ValueSource(strings = {"fr", "lt", "ru"})
    void aPercentageIsNamedInEveryLanguage(String language) {
        assertThat(found(form("chance", "60"), Locale.forLanguageTag(language)))
                .singleElement()
                .asString()
                .startsWith("chance 60 ")
                .contains("0.6")
                .doesNotContain("{");
    }

    static Stream<Class<? extends Annotation>> constraints() {
        return Stream.of(
                Contactable.class,
                CurrencyCode.class,
                EmailText.class,
                Fraction.class,
                IdText.class,
                LeadSourceCode.class,
                PhoneText.class);
    }

    @ParameterizedTest
    @MethodSource("constraints")
    void everyConstraintHasAMessageInEveryLanguage(Class<? extends Annotation> constraint) throws Exception {
        String key = (String) constraint.getMethod("message").getDefaultValue();

        for (org.opportune.core.Language language : org.opportune.core.Language.values()) {
            assertThat(messages(language.code())).containsKey(key.substring(1, key.length() - 1));
        }
    }

    private static java.util.Map<String, String> messages(String language) throws java.io.IOException {
        String suffix = language.equals("en") ? "" : "_" + language;
        try (java.io.Reader reader = new java.io.InputStreamReader(
                java.util.Objects.requireNonNull(ConstraintsTest.class.getResourceAsStream(
                        "/ContributorValidationMessages" + suffix + ".properties")),
                java.nio.charset.StandardCharsets.UTF_8)) {
            java.util.Properties properties = new java.util.Properties();
            properties.load(reader);
            java.util.Map<String, String> messages = new java.util.TreeMap<>();
            properties.forEach((key, text) -> messages.put((String) key, (String) text));
            return messages;
        }
    }
}
