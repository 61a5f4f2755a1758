package org.opportune.metrics;

import java.util.Arrays;
import java.util.Optional;
import org.opportune.core.PipelineId;
import org.opportune.core.Probability;
import org.opportune.core.StageId;
import org.opportune.core.pipeline.Pipeline;
import org.opportune.core.pipeline.Stage;

/** The money of rows, in the smallest coin of the context; a negative answer says why there is none. */
final class Amounts {
    private static final int NOT_LOOKED_UP = Integer.MIN_VALUE;

    private final Columns columns;
    private final MetricContext context;
    private final Converter converter;
    private int[] weightByStage = new int[0];

    Amounts(Columns columns, MetricContext context) {
        this.columns = columns;
        this.context = context;
        this.converter = new Converter(context, columns.currencies);
    }

    /** Returns the answer that says a row was skipped. */
    static long skipped(SkipReason reason) {
        return -1L - reason.ordinal();
    }

    /** Returns why an answer below zero says a row was skipped. */
    static SkipReason reason(long answer) {
        return SkipReason.values()[(int) (-1 - answer)];
    }

    /** Returns what is summed of a row; for a weighted amount still without its weight. */
    long read(Quantity quantity, State state, int row, int day) {
        return switch (quantity) {
            case AMOUNT, WEIGHTED_AMOUNT -> amount(state, row, day);
            case LIST_VALUE -> list(row, day);
            case AMOUNT_OF_LISTED -> both(list(row, day), amount(state, row, day));
            case LIST_VALUE_OF_PRICED -> both(amount(state, row, day), list(row, day));
        };
    }

    private static long both(long other, long wanted) {
        return other < 0 ? other : wanted;
    }

    private long amount(State state, int row, int day) {
        int i = row - state.base;
        return state.currency[i] == State.NONE
                ? skipped(SkipReason.UNPRICED)
                : converted(state.amount[i], state.currency[i], day);
    }

    private long list(int row, int day) {
        return columns.listCurrency[row] == State.NONE
                ? skipped(SkipReason.UNPRICED)
                : converted(columns.list[row], columns.listCurrency[row], day);
    }

    private long converted(long coins, short currency, int day) {
        long converted = converter.convert(coins, currency, day);
        return converted == Converter.NO_RATE ? skipped(SkipReason.UNCONVERTED) : converted;
    }

    /** Returns the chance that a row is won, in millionths, or why there is none. */
    long weight(State state, int row) {
        int i = row - state.base;
        if (state.status[i] == State.OPEN && state.override[i] != State.NONE) {
            return state.override[i];
        }
        return weightOf(state.stage[i]);
    }

    private long weightOf(int stage) {
        if (stage >= weightByStage.length) {
            int known = weightByStage.length;
            weightByStage = Arrays.copyOf(weightByStage, columns.stages.size());
            Arrays.fill(weightByStage, known, weightByStage.length, NOT_LOOKED_UP);
        }
        if (weightByStage[stage] == NOT_LOOKED_UP) {
            weightByStage[stage] = lookUp(columns.stages.pipeline(stage), columns.stages.stage(stage));
        }
        int weight = weightByStage[stage];
        return weight == State.NONE ? skipped(SkipReason.UNWEIGHTED) : weight;
    }

    private int lookUp(PipelineId id, StageId stage) {
        Optional<Probability> chance = context.pipelines().stream()
                .filter(pipeline -> pipeline.id().equals(id))
                .findFirst()
                .flatMap((Pipeline pipeline) -> pipeline.stage(stage))
                .flatMap(Stage::chance);
        return chance.map(Probability::millionths).orElse(State.NONE);
    }

    /** Returns the day on which a row's money is converted: the day it closed, else the day in question. */
    static int day(State state, int row, int otherwise) {
        int i = row - state.base;
        boolean dated =
                (state.status[i] == State.WON || state.status[i] == State.LOST) && state.closed[i] != State.UNDATED;
        return dated ? state.closed[i] : otherwise;
    }
}
