package org.opportune.core.validation;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.classmate.ResolvedType;
import jakarta.validation.Validation;
import java.nio.file.Path;
import java.util.Map;
import org.hibernate.validator.HibernateValidator;
import org.jboss.logging.Logger;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.opportune.house.HostModule;

/** The constraints at work in a host's module, which opens nothing. */
class ValidationOnModulePathTest {
    private static final String MODULE = """
            module host {
                requires org.opportune.core;
                requires jakarta.validation;
                requires org.hibernate.validator;
            }
            """;
    private static final String MAIN = """
            package host;

            import jakarta.validation.Validation;
            import java.math.BigDecimal;
            import java.util.Locale;
            import java.util.Set;
            import org.hibernate.validator.HibernateValidator;
            import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
            import org.opportune.core.LeadId;
            import org.opportune.core.lead.Lead;
            import org.opportune.core.party.Person;
            import org.opportune.core.validation.*;

            final class Main {
                void open(
                        @Contactable Lead lead,
                        @IdText String id,
                        @EmailText String email,
                        @PhoneText String phone,
                        @CurrencyCode String currency,
                        @LeadSourceCode String source,
                        @Fraction BigDecimal chance) {}

                public static void main(String[] args) throws Exception {
                    Lead lead = Lead.builder()
                            .id(LeadId.of("L-1"))
                            .person(Person.builder().name("Ada").build())
                            .build();
                    Object[] wrong = {lead, "", "ada", "12", "EURO", " ", new BigDecimal("60")};
                    var open = Main.class.getDeclaredMethod("open", Lead.class, String.class, String.class,
                            String.class, String.class, String.class, BigDecimal.class);
                    Locale locale = Locale.forLanguageTag(args[0]);
                    Validation.byProvider(HibernateValidator.class)
                            .configure()
                            .messageInterpolator(new ParameterMessageInterpolator(Set.of(locale), locale, false))
                            .buildValidatorFactory()
                            .getValidator()
                            .forExecutables()
                            .validateParameters(new Main(), open, wrong)
                            .stream()
                            .map(violation -> violation.getPropertyPath() + " " + violation.getMessage())
                            .sorted()
                            .forEach(line -> System.out.println("- " + line));
                }
            }
            """;

    private static String said(Path folder, String locale) throws Exception {
        return new HostModule(folder)
                .with(Money.class, Validation.class, HibernateValidator.class, Logger.class, ResolvedType.class)
                .run(Map.of("module-info.java", MODULE, "host/Main.java", MAIN), locale);
    }

    @Test
    void everyViolationIsReportedOnTheModulePath(@TempDir Path folder) throws Exception {
        assertThat(said(folder, "en").lines().filter(line -> line.startsWith("- ")))
                .hasSize(7)
                .anyMatch(line -> line.startsWith("- open.arg0 must have an e-mail address"))
                .anyMatch(line -> line.startsWith("- open.arg6 60 looks like a percentage"));
    }

    @Test
    void theLanguageAskedForIsSpokenOnTheModulePath(@TempDir Path folder) throws Exception {
        assertThat(said(folder, "fr")).contains("- open.arg4 doit être le code d'une devise, par exemple EUR");
    }
}
