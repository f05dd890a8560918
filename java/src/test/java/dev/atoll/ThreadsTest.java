// SPDX-License-Identifier: Apache-2.0
// What one thread may do while another is inside an interpreter: a log callback holds the other one there.

package dev.atoll;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ThreadsTest {
    private final CountDownLatch inside = new CountDownLatch(1);
    private final CountDownLatch go = new CountDownLatch(1);
    private final ExecutorService executor = Executors.newSingleThreadExecutor();
    private Interpreter interpreter;
    private CompletableFuture<Void> running;

    @BeforeEach
    void enter() throws InterruptedException {
        try (Model model = TestModels.load("broadcast_conflict_f32");
                InterpreterOptions options = new InterpreterOptions().setLogCallback(message -> hold())) {
            interpreter = new Interpreter(model, options);
        }
        running = interpreter.allocateTensorsAsync(executor);
        inside.await();
    }

    private void hold() {
        inside.countDown();
        try {
            go.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @AfterEach
    void leave() {
        go.countDown();
        assertThrows(Exception.class, running::join);
        interpreter.close();
        executor.shutdown();
    }

    @Test
    void aSecondCallIsBusy() {
        assertThrows(AtollException.Busy.class, () -> interpreter.inputCount());
        assertThrows(AtollException.Busy.class, () -> interpreter.invoke());
    }

    @Test
    void closingWhileACallRunsIsBusy() {
        assertThrows(AtollException.Busy.class, () -> interpreter.close());
        assertEquals(false, interpreter.isClosed());
    }

    @Test
    void cancelIsLetIn() {
        AtollException refused = assertThrows(AtollException.class, () -> interpreter.cancel());
        assertTrue(refused.code() != ErrorCode.BUSY, "cancel must not wait for the call that it cancels");
    }
}
