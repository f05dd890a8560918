// SPDX-License-Identifier: Apache-2.0
package dev.atoll;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;

class AsyncTest {
    private final List<Runnable> waiting = new ArrayList<>();
    private final List<String> seen = new ArrayList<>();

    private CompletableFuture<String> start() {
        return Async.run(waiting::add, () -> {
            seen.add("run");
            return "done";
        }, () -> seen.add("cancel"));
    }

    @Test
    void theExecutorRunsTheCall() {
        CompletableFuture<String> future = start();
        assertFalse(future.isDone());
        waiting.get(0).run();
        assertEquals("done", future.join());
        assertFalse(future.cancel(true));
        assertEquals(1, seen.size());
    }

    @Test
    void aCancelledFutureDoesNotStart() {
        CompletableFuture<String> future = start();
        assertTrue(future.cancel(true));
        waiting.get(0).run();
        assertTrue(future.isCancelled());
        assertEquals(List.of("cancel"), seen);
    }

    @Test
    void cancellingWithoutInterruptingLeavesTheCallAlone() {
        assertTrue(start().cancel(false));
        assertEquals(List.of(), seen);
    }
}
