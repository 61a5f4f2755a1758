package org.opportune.scoring.verify;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.opportune.core.Facts;
import org.opportune.scoring.Explanation.FailedLine;
import org.opportune.scoring.Explanation.LimitLine;
import org.opportune.scoring.Explanation.Line;
import org.opportune.scoring.Explanation.RuleLine;
import org.opportune.scoring.LeadScorer;
import org.opportune.scoring.Points;
import org.opportune.scoring.Score;

/**
 * Scores as they were once found right, to be compared with those of today: a text that is kept beside the tests.
 *
 * <pre>{@code
 * L-1 = 43
 *   rule mid-size +25 COMPANY_SIZE
 *   rule opened +20 MAIL_OPENED
 *   limit GROUP mail -2
 * L-2 = 0
 * }</pre>
 */
final class GoldenScores {
    private static final String TOTAL = "total";

    private final Map<String, Map<String, String>> leads;

    private GoldenScores(Map<String, Map<String, String>> leads) {
        this.leads = leads;
    }

    static GoldenScores of(LeadScorer scorer, Map<String, Facts> samples, Instant asOf) {
        Map<String, Map<String, String>> leads = new LinkedHashMap<>();
        samples.forEach((name, facts) -> leads.put(name, lines(scorer.score(facts, asOf))));
        return new GoldenScores(leads);
    }

    private static Map<String, String> lines(Score score) {
        Map<String, String> lines = new LinkedHashMap<>();
        lines.put(TOTAL, score.total().toString());
        for (Line line : score.explanation().lines()) {
            if (line instanceof RuleLine rule) {
                lines.put("rule " + rule.rule(), signed(rule.points()) + " " + rule.reason());
            } else if (line instanceof LimitLine limit) {
                lines.put("limit " + limit.scope() + " " + limit.of(), signed(limit.points()));
            } else if (line instanceof FailedLine failed) {
                lines.put("failed " + failed.rule(), failed.cause());
            }
        }
        return lines;
    }

    private static String signed(Points points) {
        return points.signum() < 0 ? points.toString() : "+" + points;
    }

    /** Reads what {@link #toString()} writes; blank lines do not count. */
    static GoldenScores parse(String text) {
        Map<String, Map<String, String>> leads = new LinkedHashMap<>();
        Map<String, String> lines = new LinkedHashMap<>();
        for (String line : text.lines().filter(any -> !any.isBlank()).toList()) {
            if (line.startsWith(" ")) {
                put(lines, line.strip());
            } else {
                int equals = line.lastIndexOf(" = ");
                lines = new LinkedHashMap<>();
                leads.put(equals < 0 ? line.strip() : line.substring(0, equals), lines);
                lines.put(TOTAL, equals < 0 ? "" : line.substring(equals + 3).strip());
            }
        }
        return new GoldenScores(leads);
    }

    /** Splits a line before its value: the points, or what has failed, which come after what the line is about. */
    private static void put(Map<String, String> lines, String line) {
        String[] words = line.split(" ", -1);
        int name = words[0].equals("limit") ? 3 : 2;
        int end = 0;
        for (int i = 0; i < name && i < words.length; i++) {
            end += words[i].length() + 1;
        }
        lines.put(line.substring(0, Math.max(0, end - 1)), line.substring(Math.min(end, line.length())));
    }

    /** Reports, for each lead that scores otherwise, only what has changed. */
    void compare(GoldenScores today, Findings findings) {
        Set<String> names = new LinkedHashSet<>(leads.keySet());
        names.addAll(today.leads.keySet());
        for (String name : names) {
            Map<String, String> before = leads.getOrDefault(name, Map.of());
            Map<String, String> now = today.leads.getOrDefault(name, Map.of());
            List<String> changes = changes(before, now);
            findings.check(changes.isEmpty(), Check.GOLDEN, name, String.join("; ", changes));
        }
    }

    private static List<String> changes(Map<String, String> before, Map<String, String> now) {
        Set<String> parts = new LinkedHashSet<>(before.keySet());
        parts.addAll(now.keySet());
        List<String> changes = new ArrayList<>();
        for (String part : parts) {
            String was = before.getOrDefault(part, "nothing");
            String is = now.getOrDefault(part, "nothing");
            if (!was.equals(is)) {
                changes.add(part + ": " + was + " -> " + is);
            }
        }
        return changes;
    }

    @Override
    public String toString() {
        StringBuilder text = new StringBuilder();
        leads.forEach((name, lines) -> {
            text.append(name).append(" = ").append(lines.get(TOTAL)).append('\n');
            lines.forEach((part, value) -> {
                if (!part.equals(TOTAL)) {
                    text.append("  ").append(part).append(' ').append(value).append('\n');
                }
            });
        });
        return text.toString();
    }
}
