package org.opportune.scoring.review;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.opportune.core.Condition;
import org.opportune.scoring.Band;
import org.opportune.scoring.Points;
import org.opportune.scoring.model.Bands;
import org.opportune.scoring.model.Disqualifier;
import org.opportune.scoring.model.Effect;
import org.opportune.scoring.model.Grid;
import org.opportune.scoring.model.Limits;
import org.opportune.scoring.model.ModelDimension;
import org.opportune.scoring.model.ModelRule;
import org.opportune.scoring.model.RuleGroup;
import org.opportune.scoring.model.ScoreModel;

/** What a model says, part by part and field by field, each in one line of text. */
final class ModelTexts {
    private ModelTexts() {}

    static Map<String, Map<String, String>> of(ScoreModel model) {
        Map<String, Map<String, String>> parts = new LinkedHashMap<>();
        parts.put("model", whole(model));
        model.dimensions().forEach(one -> parts.put("dimension " + one.dimension(), dimension(one)));
        model.groups().forEach(group -> parts.put("group " + group.id(), group(group)));
        model.rules().forEach(rule -> parts.put("rule " + rule.id(), rule(rule)));
        model.disqualifiers().forEach(rule -> parts.put("disqualifier " + rule.id(), disqualifier(rule)));
        return parts;
    }

    private static Map<String, String> whole(ScoreModel model) {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("id", model.id().value());
        fields.put("version", model.version().toString());
        fields.put("status", model.status().name());
        limits(fields, "total", model.total());
        bands(fields, "bands", model.bands());
        model.hysteresis().ifPresent(points -> fields.put("hysteresis", points.toString()));
        model.grid().ifPresent(grid -> {
            bands(fields, "grid rows by " + grid.rows().dimension(), grid.rows().bands());
            bands(
                    fields,
                    "grid columns by " + grid.columns().dimension(),
                    grid.columns().bands());
            grid.cells().forEach(cell -> fields.put("grid cell " + cell.row() + " " + cell.column(), grade(cell)));
        });
        return fields;
    }

    private static String grade(Grid.Cell cell) {
        return cell.grade().label()
                + cell.grade().recommendation().map(code -> " (" + code + ")").orElse("");
    }

    private static Map<String, String> dimension(ModelDimension dimension) {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("decays", String.valueOf(dimension.decays()));
        limits(fields, "limits", dimension.limits());
        return fields;
    }

    private static Map<String, String> group(RuleGroup group) {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("dimension", group.dimension().code());
        limits(fields, "limits", group.limits());
        return fields;
    }

    private static Map<String, String> rule(ModelRule rule) {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("group", rule.group().value());
        fields.put("when", condition(rule.when()));
        fields.put("effect", effect(rule.effect()));
        limits(fields, "limits", rule.limits());
        fields.put("reason", rule.reason().code());
        rule.validFrom().map(Instant::toString).ifPresent(from -> fields.put("validFrom", from));
        rule.validTo().map(Instant::toString).ifPresent(to -> fields.put("validTo", to));
        return fields;
    }

    private static Map<String, String> disqualifier(Disqualifier rule) {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("when", condition(rule.when()));
        fields.put("reason", rule.reason().code());
        return fields;
    }

    private static String effect(Effect effect) {
        return effect instanceof Effect.Constant constant
                ? constant.points() + " points"
                : effect instanceof Effect.Multiplier multiplier
                        ? "times " + multiplier.factor().toPlainString()
                        : effect.toString();
    }

    static String condition(Condition condition) {
        if (condition instanceof Condition.All all) {
            return joined(all.parts(), "always", " and ");
        }
        if (condition instanceof Condition.Any any) {
            return joined(any.parts(), "never", " or ");
        }
        if (condition instanceof Condition.Not not) {
            return "not (" + condition(not.part()) + ")";
        }
        if (condition instanceof Condition.In<?> in) {
            return in.key() + " in " + in.values();
        }
        if (condition instanceof Condition.Range<?> range) {
            return range.key()
                    + range.from().map(from -> " from " + from).orElse("")
                    + range.to().map(to -> " below " + to).orElse("");
        }
        return condition instanceof Condition.Always
                ? "always"
                : condition instanceof Condition.Exists exists ? exists.key() + " is known" : condition.toString();
    }

    private static String joined(List<Condition> parts, String none, String by) {
        return parts.isEmpty()
                ? none
                : parts.stream().map(part -> "(" + condition(part) + ")").collect(Collectors.joining(by));
    }

    private static void limits(Map<String, String> fields, String name, Limits limits) {
        if (!limits.equals(Limits.none())) {
            fields.put(
                    name,
                    (limits.min().map(min -> "from " + min + " ").orElse("")
                                    + limits.max().map(max -> "up to " + max).orElse(""))
                            .trim());
        }
    }

    private static void bands(Map<String, String> fields, String name, Bands bands) {
        if (!bands.list().isEmpty()) {
            fields.put(name, bands.list().stream().map(ModelTexts::band).collect(Collectors.joining(", ")));
        }
    }

    private static String band(Band band) {
        return band.label()
                + band.from().map(Points::toString).map(from -> " from " + from).orElse("");
    }
}
