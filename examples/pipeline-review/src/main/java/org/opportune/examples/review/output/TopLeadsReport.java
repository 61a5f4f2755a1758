package org.opportune.examples.review.output;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.opportune.examples.review.leads.LeadPolicy;
import org.opportune.examples.review.leads.LeadScores;
import org.opportune.examples.review.leads.ScoredLead;
import org.opportune.scoring.Dimension;
import org.opportune.scoring.Explanation;
import org.opportune.scoring.Points;
import org.opportune.scoring.model.ModelDimension;
import org.opportune.scoring.qualification.CriterionLine;
import org.opportune.scoring.qualification.Verdict;

/** Writes the best leads: what to know about each at a glance, then why it is there and what to ask it. */
final class TopLeadsReport {
    private static final int LEADS = 10;
    private static final int REASONS = 4;
    private static final String UNDER = "            ";

    private TopLeadsReport() {}

    static void write(LeadScores scores, Lines out) {
        List<ScoredLead> top = scores.ranked().stream().limit(LEADS).toList();
        if (top.isEmpty()) {
            return;
        }
        out.title("Top leads");
        TextTable table = new TextTable(heads(scores.policy()));
        top.forEach(lead -> table.row(cells(lead, scores)));
        out.print(table);
        out.title("Why, and what next");
        top.forEach(lead -> {
            out.wrapped(String.format(Locale.ROOT, "  %-9s ", lead.lead().id()), UNDER, reasons(lead, scores.policy()));
            out.wrapped(UNDER, UNDER, next(lead, scores));
        });
    }

    private static List<String> heads(LeadPolicy policy) {
        List<String> heads = new ArrayList<>(List.of("lead", "score"));
        policy.model().dimensions().stream()
                .map(ModelDimension::dimension)
                .map(dimension -> dimension.code().toLowerCase(Locale.ROOT))
                .forEach(heads::add);
        heads.addAll(List.of("band", "temperature", "verdict", "expected value", "score again"));
        return heads;
    }

    private static List<String> cells(ScoredLead lead, LeadScores scores) {
        List<String> cells = new ArrayList<>(
                List.of(lead.lead().id().value(), lead.score().total().toString()));
        for (ModelDimension dimension : scores.policy().model().dimensions()) {
            cells.add(points(lead, dimension.dimension()));
        }
        cells.add(lead.score().band().map(Object::toString).orElse(Texts.NONE));
        cells.add(lead.rating().temperature().map(Texts::words).orElse("unrated"));
        cells.add(lead.assessment().verdict().code().toLowerCase(Locale.ROOT).replace('_', ' '));
        cells.add(lead.expectedValue()
                .map(value -> Texts.grouped(value.getAmount()))
                .orElse(Texts.NONE));
        cells.add(lead.score()
                .validUntil()
                .map(until -> LocalDate.ofInstant(until, scores.zone()).toString())
                .orElse("no need"));
        return cells;
    }

    private static String points(ScoredLead lead, Dimension dimension) {
        return lead.score().dimensions().getOrDefault(dimension, Points.ZERO).toString();
    }

    /** The weightiest reasons and the sum of the others, so that they add up to the score. */
    private static String reasons(ScoredLead lead, LeadPolicy policy) {
        ScoredLead.Reasons reasons = lead.reasons(REASONS);
        List<String> parts = new ArrayList<>();
        for (Explanation.Line line : reasons.top()) {
            parts.add(signed(line.points()) + " " + policy.why(line));
        }
        if (reasons.others() > 0) {
            parts.add(signed(reasons.rest()) + " for " + reasons.others()
                    + (reasons.others() == 1 ? " other reason" : " other reasons"));
        }
        String why = parts.isEmpty() ? "no rule applies" : String.join(", ", parts);
        return lead.score().total() + " points: " + why + ".";
    }

    private static String signed(Points points) {
        return (points.signum() < 0 ? "" : "+") + points;
    }

    private static String next(ScoredLead lead, LeadScores scores) {
        Verdict verdict = lead.assessment().verdict();
        if (verdict instanceof Verdict.NeedsInfo needs) {
            return "Ask: " + needs.gaps().get(0).question();
        } else if (verdict instanceof Verdict.Nurture nurture) {
            return "Set aside"
                    + nurture.until()
                            .map(until -> " until " + LocalDate.ofInstant(until, scores.zone()))
                            .orElse("")
                    + ": " + notMet(nurture.reasons());
        } else if (verdict instanceof Verdict.LowPriority low) {
            return "Low priority: " + notMet(low.reasons());
        }
        return verdict instanceof Verdict.Disqualified no
                ? "Not worth pursuing: " + notMet(no.reasons())
                : verdict.text();
    }

    private static String notMet(List<CriterionLine> reasons) {
        return reasons.stream().map(line -> line.criterion().label()).collect(Collectors.joining(" and "))
                + " not met.";
    }
}
