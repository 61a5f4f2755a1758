package org.opportune.examples.benchmarks;

import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.ToLongFunction;
import org.opportune.scoring.model.KnownLead;

/** The twenty rules as ifs over objects, and as loops over columns: what somebody would write without a library. */
final class ScoresByHand {
    private ScoresByHand() {}

    static int score(Prospect p) {
        int score = 0;
        if (p.country.equals("FR") || p.country.equals("LT") || p.country.equals("DE")) {
            score += 10;
        }
        if (p.country.equals("US")) {
            score += 5;
        }
        if (p.sector.equals("software")) {
            score += 15;
        }
        if (p.sector.equals("student") || p.sector.equals("nonprofit")) {
            score -= 10;
        }
        if (p.source.equals("referral")) {
            score += 20;
        }
        if (p.source.equals("webinar")) {
            score += 8;
        }
        if (p.source.equals("list")) {
            score -= 5;
        }
        if (p.jobTitle.equals("CXO")) {
            score += 25;
        }
        if (p.jobTitle.equals("VP")) {
            score += 15;
        }
        if (p.jobTitle.equals("intern")) {
            score -= 15;
        }
        if (p.employees >= 200 && p.employees < 1000) {
            score += 12;
        }
        if (p.employees >= 1000) {
            score += 20;
        }
        if (p.revenue > 1_000_000) {
            score += 10;
        }
        return score + deeds(p);
    }

    private static int deeds(Prospect p) {
        int score = 0;
        if (p.mailsOpened >= 3) {
            score += 5;
        }
        if (p.mailsOpened >= 10) {
            score += 7;
        }
        if (p.pagesSeen > 5 && p.idleDays <= 14) {
            score += 10;
        }
        if (p.idleDays > 60) {
            score -= 20;
        }
        if (p.budget) {
            score += 30;
        }
        if (p.demoAsked && !p.freeMail) {
            score += 25;
        }
        if (p.freeMail && p.employees < 10) {
            score -= 12;
        }
        return score;
    }

    /** The same leads, a column a field, texts as numbers. */
    static final class Columns {
        private static final int[] BY_COUNTRY = {10, 10, 10, 5, 0, 0, 0, 0};
        private static final int[] BY_SECTOR = {15, 0, 0, 0, 0, -10, -10};
        private static final int[] BY_SOURCE = {20, 8, -5, 0, 0, 0};
        private static final int[] BY_JOB_TITLE = {25, 15, 0, 0, 0, -15};

        private final byte[] country;
        private final byte[] sector;
        private final byte[] source;
        private final byte[] jobTitle;
        private final int[] employees;
        private final int[] revenue;
        private final int[] mailsOpened;
        private final int[] pagesSeen;
        private final int[] idleDays;
        private final boolean[] budget;
        private final boolean[] demoAsked;
        private final boolean[] freeMail;

        Columns(List<KnownLead> leads) {
            List<Prospect> all =
                    leads.stream().map(lead -> (Prospect) lead.facts()).toList();
            country = codes(all, Prospects.COUNTRIES, p -> p.country);
            sector = codes(all, Prospects.SECTORS, p -> p.sector);
            source = codes(all, Prospects.SOURCES, p -> p.source);
            jobTitle = codes(all, Prospects.JOB_TITLES, p -> p.jobTitle);
            employees = numbers(all, p -> p.employees);
            revenue = numbers(all, p -> p.revenue);
            mailsOpened = numbers(all, p -> p.mailsOpened);
            pagesSeen = numbers(all, p -> p.pagesSeen);
            idleDays = numbers(all, p -> p.idleDays);
            budget = flags(all, p -> p.budget);
            demoAsked = flags(all, p -> p.demoAsked);
            freeMail = flags(all, p -> p.freeMail);
        }

        private static byte[] codes(List<Prospect> all, List<String> names, Function<Prospect, String> field) {
            byte[] codes = new byte[all.size()];
            for (int i = 0; i < codes.length; i++) {
                codes[i] = (byte) names.indexOf(field.apply(all.get(i)));
            }
            return codes;
        }

        private static int[] numbers(List<Prospect> all, ToLongFunction<Prospect> field) {
            return all.stream().mapToInt(p -> (int) field.applyAsLong(p)).toArray();
        }

        private static boolean[] flags(List<Prospect> all, Predicate<Prospect> field) {
            boolean[] flags = new boolean[all.size()];
            for (int i = 0; i < flags.length; i++) {
                flags[i] = field.test(all.get(i));
            }
            return flags;
        }

        int[] scores() {
            int[] scores = new int[country.length];
            for (int i = 0; i < scores.length; i++) {
                scores[i] = BY_COUNTRY[country[i]]
                        + BY_SECTOR[sector[i]]
                        + BY_SOURCE[source[i]]
                        + BY_JOB_TITLE[jobTitle[i]];
            }
            for (int i = 0; i < scores.length; i++) {
                int staff = employees[i];
                scores[i] += (staff >= 1000 ? 20 : staff >= 200 ? 12 : 0) + (freeMail[i] && staff < 10 ? -12 : 0);
            }
            for (int i = 0; i < scores.length; i++) {
                scores[i] +=
                        (revenue[i] > 1_000_000 ? 10 : 0) + (mailsOpened[i] >= 10 ? 12 : mailsOpened[i] >= 3 ? 5 : 0);
            }
            for (int i = 0; i < scores.length; i++) {
                int idle = idleDays[i];
                scores[i] += (pagesSeen[i] > 5 && idle <= 14 ? 10 : 0) + (idle > 60 ? -20 : 0);
            }
            for (int i = 0; i < scores.length; i++) {
                scores[i] += (budget[i] ? 30 : 0) + (demoAsked[i] && !freeMail[i] ? 25 : 0);
            }
            return scores;
        }
    }
}
