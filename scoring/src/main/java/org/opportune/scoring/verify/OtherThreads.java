package org.opportune.scoring.verify;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.function.Supplier;

/** Runs a task on several threads at once, none of them the one that asks. */
final class OtherThreads {
    private static final int COUNT = 4;

    private OtherThreads() {}

    static <T> List<T> run(Supplier<T> task) {
        List<FutureTask<T>> tasks = new ArrayList<>();
        for (int i = 0; i < COUNT; i++) {
            FutureTask<T> each = new FutureTask<>(task::get);
            tasks.add(each);
            new Thread(each, "verifier " + i).start();
        }
        return tasks.stream().map(OtherThreads::result).toList();
    }

    private static <T> T result(FutureTask<T> task) {
        boolean interrupted = false;
        try {
            while (true) {
                try {
                    return task.get();
                } catch (InterruptedException e) {
                    interrupted = true;
                } catch (ExecutionException e) {
                    throw new IllegalStateException(e.getCause());
                }
            }
        } finally {
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }
}
