package org.opportune.scoring.verify;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.LongStream;
import org.opportune.scoring.model.DecayCurve;

/**
 * Proves a decay written in code: that it never grows, stays from 0 to 1, settles when it says, and gives the same factor
 * again and again and on every thread.
 *
 * <p>Ages are tried at a thousand places from 0 to twice the age at which it settles, and second by second around each
 * age that is given.
 */
public final class DecayVerifier {
    private static final int PLACES = 1_000;

    private DecayVerifier() {}

    /**
     * Runs every check.
     *
     * @param name what the decay is called in problems
     * @param curve the decay
     * @param ages where the author knows that something happens, such as the end of a step
     * @throws VerificationError naming every problem
     */
    public static void verify(String name, DecayCurve curve, Duration... ages) {
        Findings findings = new Findings();
        long settles = curve.settles().toSeconds();
        TreeSet<Long> tried = new TreeSet<>();
        LongStream.rangeClosed(0, PLACES).forEach(i -> tried.add(settles * 2 / PLACES * i));
        List.of(ages).forEach(age -> LongStream.rangeClosed(-1, 1).forEach(i -> tried.add(age.toSeconds() + i)));
        tried.addAll(List.of(settles - 1, settles, settles + 1));
        tried.removeIf(age -> age < 0);
        BigDecimal before = BigDecimal.ONE;
        for (long age : tried) {
            BigDecimal left = left(curve, age);
            check(findings, curve, age, before, left);
            before = left;
        }
        List<Long> ordered = List.copyOf(tried);
        List<BigDecimal> factors = ordered.stream().map(age -> left(curve, age)).toList();
        for (List<BigDecimal> others : OtherThreads.run(
                () -> ordered.stream().map(age -> left(curve, age)).toList())) {
            findings.check(others.equals(factors), Check.THREADS, "ages", "have other factors on another thread");
        }
        findings.check(
                curve.settles().equals(Duration.ofSeconds(settles)) && settles > 0,
                Check.CURVE,
                "settles",
                "must be whole seconds above zero, not " + curve.settles());
        findings.orThrow("decay " + name);
    }

    private static BigDecimal left(DecayCurve curve, long seconds) {
        return curve.left(Duration.ofSeconds(seconds));
    }

    private static void check(Findings findings, DecayCurve curve, long seconds, BigDecimal before, BigDecimal left) {
        Duration age = Duration.ofSeconds(seconds);
        String where = "age " + age;
        findings.check(
                left.signum() >= 0 && left.compareTo(BigDecimal.ONE) <= 0,
                Check.CURVE,
                where,
                left + " is not from 0 to 1");
        findings.check(left.compareTo(before) <= 0, Check.CURVE, where, left + " is more than " + before + " before");
        findings.check(
                age.compareTo(curve.settles()) < 0 || left.compareTo(curve.left(curve.settles())) == 0,
                Check.CURVE,
                where,
                left + " differs although it has settled");
        findings.check(
                curve.left(age).compareTo(left) == 0, Check.REPEATABLE, where, "gives another factor when asked again");
    }
}
