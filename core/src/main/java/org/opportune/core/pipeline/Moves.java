package org.opportune.core.pipeline;

import java.util.List;
import org.opportune.core.StageId;
import org.opportune.core.Violation;
import org.opportune.core.Violations;

/** What a pipeline's policy has against a move from one of its stages to another. */
final class Moves {
    private final Pipeline pipeline;
    private final TransitionPolicy policy;
    private final Violations wrong;

    private Moves(Pipeline pipeline) {
        this.pipeline = pipeline;
        this.policy = pipeline.transitionPolicy();
        this.wrong = Violations.of("pipeline", pipeline.id());
    }

    static List<Violation> check(Pipeline pipeline, StageId from, StageId to) {
        return new Moves(pipeline).check(from, to);
    }

    private List<Violation> check(StageId from, StageId to) {
        int left = position("stage to leave", from);
        int entered = position("stage to enter", to);
        if (left < 0 || entered < 0 || pipeline.stages().get(entered).kind() == StageKind.LOST) {
            return wrong.list();
        }
        String value = from + " to " + to;
        if (!policy.edges().isEmpty()) {
            wrong.check(
                    policy.edges().contains(new TransitionPolicy.Edge(from, to)),
                    "transition.edge",
                    "move",
                    value,
                    "must be one of those that its policy names");
            return wrong.list();
        }
        boolean won = pipeline.stages().get(entered).kind() == StageKind.WON;
        wrong.check(
                        policy.backward() || won || entered >= left,
                        "transition.backward",
                        "move",
                        value,
                        "must not lead back to an earlier stage")
                .check(
                        policy.skipForward()
                                || !openBetween(left, won ? pipeline.stages().size() : entered),
                        "transition.skip",
                        "move",
                        value,
                        "must not pass over an open stage");
        return wrong.list();
    }

    private int position(String path, StageId id) {
        for (int i = 0; i < pipeline.stages().size(); i++) {
            if (pipeline.stages().get(i).id().equals(id)) {
                return i;
            }
        }
        wrong.add("stage.unknown", path, id, "must be one of its stages", "");
        return -1;
    }

    private boolean openBetween(int left, int entered) {
        return left + 1 < entered
                && pipeline.stages().subList(left + 1, entered).stream()
                        .anyMatch(stage -> stage.kind() == StageKind.OPEN);
    }
}
