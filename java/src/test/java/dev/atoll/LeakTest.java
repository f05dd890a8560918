// SPDX-License-Identifier: Apache-2.0
// Native memory is given back: by close, and by the collector where nobody closed.

package dev.atoll;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Paths;
import org.junit.jupiter.api.Test;

class LeakTest {
    private static final int ROUNDS = 60;
    private static final int ELEMENTS = 1 << 20;
    /** What one round holds: an input and an output of float32, all of it written by the run. */
    private static final long BYTES = 2L * 4 * ELEMENTS;

    private static long resident() throws IOException {
        String[] words = new String(Files.readAllBytes(Paths.get("/proc/self/statm")), "UTF-8").split(" ");
        return Long.parseLong(words[1]) * 4096;
    }

    private static Interpreter round(Model model) {
        Interpreter interpreter = new Interpreter(model);
        interpreter.resizeInput(0, ELEMENTS / 4, 4);
        interpreter.allocateTensors();
        try (View view = interpreter.input(0).data()) {
            for (int page = 0; page < view.buffer().capacity(); page += 4096) {
                view.buffer().put(page, (byte) 0);
            }
        }
        interpreter.invoke();
        return interpreter;
    }

    private static void assertGivenBack(long before) throws IOException {
        long grown = resident() - before;
        assertTrue(grown < ROUNDS * BYTES / 4, grown + " bytes stayed after " + ROUNDS + " rounds of " + BYTES);
    }

    @Test
    void closingGivesMemoryBack() throws IOException {
        try (Model model = TestModels.load(TestModels.ADD)) {
            round(model).close();
            long before = resident();
            for (int i = 0; i < ROUNDS; i++) {
                round(model).close();
            }
            assertGivenBack(before);
        }
    }

    @Test
    void theCollectorGivesMemoryBack() throws Exception {
        try (Model model = TestModels.load(TestModels.ADD)) {
            round(model).close();
            int held = Hold.open();
            long before = resident();
            for (int i = 0; i < ROUNDS; i++) {
                round(model);
                System.gc();
            }
            for (int i = 0; i < 100 && Hold.open() > held; i++) {
                System.gc();
                Thread.sleep(20);
            }
            assertTrue(Hold.open() <= held, "forgotten interpreters are still held");
            assertGivenBack(before);
        }
    }
}
