package org.opportune.house;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.type;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.io.IOException;
import java.io.Serializable;

/** Law 1: the same arguments give the same result, on every machine and thread. */
@AnalyzeClasses(packages = "org.opportune", importOptions = ThisModule.class)
public class Law01PureTest {
    static final Forbidden CLOCKS = Forbidden.of(
            "reads a clock",
            "java.time.*.now(*)",
            "java.time.chrono.*.dateNow(*)",
            "java.time.Clock.system*(*)",
            "java.time.Clock.tick*(*)",
            "java.time.InstantSource.system()",
            "java.lang.System.currentTimeMillis()",
            "java.lang.System.nanoTime()",
            "java.util.Date.<init>()",
            "java.util.Calendar.getInstance(*)",
            "java.util.GregorianCalendar.<init>(*)");

    static final Forbidden DEFAULTS = Forbidden.of(
            "depends on the default locale, time zone or charset",
            "java.util.Locale.getDefault(*)",
            "java.time.ZoneId.systemDefault()",
            "java.util.TimeZone.getDefault()",
            "java.lang.String.format(java.lang.String, [Ljava.lang.Object;)",
            "java.lang.String.formatted([Ljava.lang.Object;)",
            "java.lang.String.toUpperCase()",
            "java.lang.String.toLowerCase()",
            "java.lang.String.getBytes()",
            "java.lang.String.<init>([B)",
            "java.util.Formatter.<init>()",
            "java.util.Formatter.<init>(java.lang.Appendable)",
            "java.util.ResourceBundle.getBundle(java.lang.String)",
            "java.util.ResourceBundle.getBundle(java.lang.String, java.lang.Module)",
            "java.util.ResourceBundle.getBundle(java.lang.String, java.util.ResourceBundle$Control)",
            "java.util.Locale.getDisplay*()",
            "java.util.Currency.getSymbol()",
            "java.util.Currency.getDisplayName()",
            "org.joda.money.CurrencyUnit.getSymbol()",
            "org.joda.money.format.MoneyFormatterBuilder.toFormatter()",
            "java.text.NumberFormat.get*Instance()",
            "java.text.DateFormat.get*Instance()",
            "java.text.DecimalFormat.<init>()",
            "java.text.DecimalFormat.<init>(java.lang.String)",
            "java.text.DecimalFormatSymbols.<init>()",
            "java.text.DecimalFormatSymbols.getInstance()",
            "java.text.SimpleDateFormat.<init>()",
            "java.text.SimpleDateFormat.<init>(java.lang.String)",
            "java.text.MessageFormat.<init>(java.lang.String)",
            "java.text.MessageFormat.format(java.lang.String, [Ljava.lang.Object;)",
            "java.text.Collator.getInstance()",
            "java.text.BreakIterator.get*Instance()",
            "java.time.format.DateTimeFormatter.ofPattern(java.lang.String)",
            "java.time.format.DateTimeFormatter.ofLocalized*(*)",
            "java.time.format.DateTimeFormatterBuilder.toFormatter()");

    static final Forbidden RANDOMNESS = Forbidden.of(
            "is random without a seed",
            "java.lang.Math.random()",
            "java.lang.StrictMath.random()",
            "java.util.Random.<init>()",
            "java.util.SplittableRandom.<init>()",
            "java.util.concurrent.ThreadLocalRandom.*",
            "java.security.SecureRandom.*",
            "java.util.random.RandomGenerator.getDefault()",
            "java.util.random.RandomGenerator.of(java.lang.String)",
            "java.util.random.RandomGeneratorFactory.create()",
            "java.util.Collections.shuffle(java.util.List)",
            "java.util.UUID.randomUUID()");

    static final Forbidden SURROUNDINGS = Forbidden.of(
            "looks at or changes the machine it runs on",
            "java.lang.System.in",
            "java.lang.System.out",
            "java.lang.System.err",
            "java.lang.Throwable.printStackTrace()",
            "java.lang.System.getProperty(*)",
            "java.lang.System.getProperties()",
            "java.lang.System.setProperty(*)",
            "java.lang.System.getenv(*)",
            "java.lang.System.lineSeparator()",
            "java.lang.System.identityHashCode(*)",
            "java.lang.System.getLogger(*)",
            "java.lang.System.exit(*)",
            "java.lang.Runtime.*",
            "java.lang.ProcessBuilder.<init>(*)",
            "java.lang.ProcessHandle.current()",
            "java.lang.Boolean.getBoolean(*)",
            "java.lang.Integer.getInteger(*)",
            "java.lang.Long.getLong(*)");

    @ArchTest
    static final ArchRule readsNoClock = noClasses().should().accessTargetWhere(CLOCKS);

    @ArchTest
    static final ArchRule dependsOnNoDefault = noClasses().should().accessTargetWhere(DEFAULTS);

    @ArchTest
    static final ArchRule isNotRandomWithoutSeed = noClasses().should().accessTargetWhere(RANDOMNESS);

    @ArchTest
    static final ArchRule looksAtNoSurroundings = noClasses().should().accessTargetWhere(SURROUNDINGS);

    @ArchTest
    static final ArchRule touchesNoFileStreamSocketOrLog = noClasses()
            .that()
            .resideOutsideOfPackage("org.opportune.*.json..")
            .should()
            .dependOnClassesThat(resideInAnyPackage(
                            "java.io..",
                            "java.nio.file..",
                            "java.nio.channels..",
                            "java.net..",
                            "java.sql..",
                            "java.util.logging..",
                            "java.util.prefs..",
                            "org.slf4j..")
                    .and(not(type(Serializable.class))));

    @ArchTest
    static final ArchRule jsonMayOnlyDeclareTheExceptionOfStreams = noClasses()
            .that()
            .resideInAPackage("org.opportune.*.json..")
            .should()
            .dependOnClassesThat(resideInAnyPackage(
                            "java.io..", "java.nio.file..", "java.nio.channels..", "java.net..", "java.sql..")
                    .and(not(type(Serializable.class)))
                    .and(not(type(IOException.class))))
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule reflectsOnlyForJson = noClasses()
            .that()
            .resideOutsideOfPackage("org.opportune.*.json..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("java.lang.reflect..", "java.beans..")
            .orShould()
            .accessTargetWhere(Forbidden.of("looks up a class by name", "java.lang.Class.forName(*)"));
}
