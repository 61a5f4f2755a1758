package org.opportune.examples.review.output;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.joda.money.Money;
import org.opportune.core.lead.QualificationLevel;
import org.opportune.examples.review.leads.LeadScores;
import org.opportune.examples.review.leads.ScoredLead;
import org.opportune.scoring.Band;
import org.opportune.scoring.ModelStamp;
import org.opportune.scoring.qualification.Criterion;
import org.opportune.scoring.qualification.Standing;
import org.opportune.scoring.temperature.Rating;
import org.opportune.scoring.temperature.Temperature;

/** Writes how leads scored and what is known about them, as plain text for a terminal of 100 columns. */
public final class LeadScoreReport {
    private static final List<String> VERDICTS =
            List.of("QUALIFIED", "NEEDS_INFO", "NURTURE", "LOW_PRIORITY", "DISQUALIFIED");

    private final LeadScores scores;
    private final Lines out = new Lines();

    private LeadScoreReport(LeadScores scores) {
        this.scores = scores;
    }

    /**
     * Writes the scored leads: by band, level and criterion, the best ones with their reasons, and how good the scores were.
     *
     * @param scores the scored leads
     * @return the text, its lines ending in line feeds
     */
    public static String text(LeadScores scores) {
        LeadScoreReport report = new LeadScoreReport(scores);
        report.head();
        report.bands();
        report.levels();
        report.criteria();
        TopLeadsReport.write(scores, report.out);
        RankingReport.write(scores, report.out);
        return report.out.text();
    }

    private void head() {
        ModelStamp stamp = scores.policy().model().stamp();
        out.line("Lead scores");
        out.line("  model   " + stamp.id() + " " + stamp.version());
        out.line("  as of   " + scores.asOf().map(LocalDate::toString).orElse("any day, since nothing is dated"));
        out.line("  hold    " + validity());
        scores.policy().about().forEach(about -> out.wrapped("  ", "  ", about));
        if (scores.later() > 0) {
            out.line("  Left out, since not known yet on that day: " + Texts.count(scores.later()));
        }
    }

    private String validity() {
        long changing = count(lead -> lead.score().validUntil().isPresent());
        return scores.validUntil()
                .map(first -> "until time changes " + Texts.count(changing) + " of them, the first on "
                        + LocalDate.ofInstant(first, scores.zone()))
                .orElse("until a fact changes; time alone changes none");
    }

    private void bands() {
        out.title("Leads by band and temperature");
        TextTable table =
                new TextTable("band", "leads", "share", "hot", "warm", "cold", "unrated", "expected value", "unpriced");
        List<Band> highestFirst =
                new ArrayList<>(scores.policy().model().bands().list());
        Collections.reverse(highestFirst);
        for (Band band : highestFirst) {
            table.row(band(band.label(), lead -> isIn(band, lead)));
        }
        if (!scores.policy().model().disqualifiers().isEmpty()) {
            table.row(band("ruled out", lead -> lead.score().isDisqualified()));
        }
        table.row(band("all", lead -> true));
        out.print(table);
        unrated();
    }

    private static boolean isIn(Band band, ScoredLead lead) {
        return !lead.score().isDisqualified()
                && lead.score().band().filter(band::equals).isPresent();
    }

    private List<String> band(String name, Predicate<ScoredLead> which) {
        List<ScoredLead> leads = scores.ranked().stream().filter(which).toList();
        List<String> row = new ArrayList<>(List.of(
                name,
                Texts.count(leads.size()),
                Texts.share(leads.size(), scores.ranked().size())));
        for (Temperature temperature : Temperature.values()) {
            row.add(Texts.count(leads.stream()
                    .filter(lead -> lead.rating().temperature().equals(Optional.of(temperature)))
                    .count()));
        }
        row.add(Texts.count(leads.stream()
                .filter(lead -> lead.rating().temperature().isEmpty())
                .count()));
        List<Money> values =
                leads.stream().flatMap(lead -> lead.expectedValue().stream()).toList();
        row.add(
                values.isEmpty()
                        ? Texts.NONE
                        : Texts.grouped(Money.total(values).getAmount()));
        row.add(Texts.count(leads.size() - (long) values.size()));
        return row;
    }

    /** Unrated is not cold: the reasons are told. */
    private void unrated() {
        Map<String, Long> reasons = scores.ranked().stream()
                .map(ScoredLead::rating)
                .filter(Rating.Unrated.class::isInstance)
                .collect(Collectors.groupingBy(Rating::text, TreeMap::new, Collectors.counting()));
        reasons.forEach((text, count) -> out.line("  Unrated, which is not cold: " + Texts.count(count) + ". " + text));
    }

    private void levels() {
        out.title("Leads by level and verdict");
        TextTable table =
                new TextTable("level", "leads", "qualified", "needs info", "nurture", "low priority", "disqualified");
        for (QualificationLevel level : QualificationLevel.values()) {
            if (count(lead -> lead.lead().level() == level) > 0) {
                table.row(level(Texts.words(level), lead -> lead.lead().level() == level));
            }
        }
        table.row(level("all", lead -> true));
        out.print(table);
        if (count(lead -> lead.lead().level() != QualificationLevel.LEAD) == 0) {
            out.line("  Nobody has said more of them than that they are leads.");
        }
    }

    private List<String> level(String name, Predicate<ScoredLead> which) {
        List<String> row = new ArrayList<>(List.of(name, Texts.count(count(which))));
        VERDICTS.forEach(verdict -> row.add(Texts.count(
                count(which.and(lead -> lead.assessment().verdict().code().equals(verdict))))));
        return row;
    }

    private void criteria() {
        out.title("What is known: " + scores.policy().framework().label());
        TextTable table =
                new TextTable("criterion", "met", "in part", "not met", "no answer", "expired", "never asked");
        for (Criterion criterion : scores.policy().framework().criteria()) {
            List<String> row = new ArrayList<>(List.of(criterion.label()));
            for (Standing standing : Standing.values()) {
                row.add(Texts.count(count(lead -> stands(lead, criterion, standing))));
            }
            table.row(row);
        }
        out.print(table);
        for (Criterion criterion : scores.policy().framework().criteria()) {
            if (count(lead -> stands(lead, criterion, Standing.NOT_ASKED))
                    == scores.ranked().size()) {
                out.wrapped(
                        "  ",
                        "    ",
                        "Nothing tells the " + criterion.label() + " of any lead. Ask: " + criterion.question());
            }
        }
    }

    private static boolean stands(ScoredLead lead, Criterion criterion, Standing standing) {
        return lead.assessment().lines().stream()
                .anyMatch(line -> line.criterion().equals(criterion) && line.standing() == standing);
    }

    private long count(Predicate<ScoredLead> which) {
        return scores.ranked().stream().filter(which).count();
    }
}
