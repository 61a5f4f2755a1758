package org.opportune.examples.review.output;

import org.opportune.core.StageId;
import org.opportune.core.deal.DealKeys;
import org.opportune.core.pipeline.Pipeline;
import org.opportune.core.pipeline.Stage;
import org.opportune.core.time.Window;
import org.opportune.examples.review.figures.Figures;
import org.opportune.examples.review.figures.States;
import org.opportune.metrics.Group;
import org.opportune.metrics.MetricResult;

/** Writes the figures of a review as plain text for a terminal of 100 columns, the same in every locale. */
public final class TerminalReport {
    private final Figures figures;
    private final Lines out = new Lines();

    private TerminalReport(Figures figures) {
        this.figures = figures;
    }

    /**
     * Writes the figures.
     *
     * @param figures the figures
     * @return the text, its lines ending in line feeds
     */
    public static String text(Figures figures) {
        TerminalReport report = new TerminalReport(figures);
        report.head();
        report.states();
        report.stages();
        new FigureTables(figures, report.out).write();
        new PeriodTables(figures, report.out).write();
        figures.groupings().forEach(key -> GroupTable.write(key, figures.by(key), report.out));
        return report.out.text();
    }

    private void head() {
        Window window = figures.context().window();
        out.line("Pipeline review");
        out.line("  window  " + window.from() + " to " + window.to().minusDays(1));
        out.line("  as of   " + figures.asOf());
        out.line("  money   " + figures.context().currency());
    }

    private void states() {
        out.title("Deals by status");
        States states = figures.total().states();
        TextTable table = new TextTable("status", "deals");
        table.row("won", Texts.count(states.won()));
        table.row("lost", Texts.count(states.lost()));
        table.row("open", Texts.count(states.open()));
        table.row("undated", Texts.count(states.undated()));
        table.row("not opened yet", Texts.count(states.later()));
        table.row("all", Texts.count(states.all()));
        out.print(table);
        if (states.undated() > 0) {
            out.line("  Undated deals are open nobody knows since when, or closed nobody knows when.");
        }
    }

    /** The stages in the order in which deals pass through them. */
    private void stages() {
        out.title("Deals by stage");
        TextTable table = new TextTable("stage", "deals", "chance");
        for (Pipeline pipeline : figures.context().pipelines()) {
            for (Stage stage : pipeline.stages()) {
                table.row(stage.label(), deals(stage.id()), chance(stage));
            }
        }
        out.print(table);
        boolean assumed = figures.context().pipelines().stream()
                .flatMap(pipeline -> pipeline.stages().stream())
                .flatMap(stage -> stage.probability().stream())
                .anyMatch(chance -> chance.isAssumed());
        if (assumed) {
            out.line("  Chances are assumed, not measured; the weighted pipeline is as good as they are.");
        }
    }

    private String deals(StageId stage) {
        MetricResult<Long> count = figures.stages().get(Group.of(DealKeys.STAGE, stage.value()));
        return count == null ? Texts.count(0) : Texts.of(count);
    }

    private static String chance(Stage stage) {
        return stage.chance().map(chance -> Texts.percent(chance.fraction())).orElse(Texts.NONE);
    }
}
