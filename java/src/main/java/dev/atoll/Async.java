// SPDX-License-Identifier: Apache-2.0
// A blocking call as a future. Knows no native function.

package dev.atoll;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.function.Supplier;

/** Runs a call on an executor; cancelling the future runs {@code cancel} first. */
final class Async<T> extends CompletableFuture<T> {
    private final Runnable cancel;

    private Async(Runnable cancel) {
        this.cancel = cancel;
    }

    static <T> CompletableFuture<T> run(Executor executor, Supplier<T> call, Runnable cancel) {
        Async<T> future = new Async<>(cancel);
        executor.execute(() -> future.settle(call));
        return future;
    }

    /** A call without result. */
    static Supplier<Void> of(Runnable call) {
        return () -> {
            call.run();
            return null;
        };
    }

    private void settle(Supplier<T> call) {
        if (isDone()) {
            return;
        }
        try {
            complete(call.get());
        } catch (Throwable problem) {
            completeExceptionally(problem);
        }
    }

    @Override
    public boolean cancel(boolean mayInterruptIfRunning) {
        if (mayInterruptIfRunning && !isDone()) {
            cancel.run();
        }
        return super.cancel(mayInterruptIfRunning);
    }
}
