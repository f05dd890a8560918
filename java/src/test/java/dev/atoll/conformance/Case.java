// SPDX-License-Identifier: Apache-2.0
// One conformance case while it runs: its files, what it has to close, what it reports. Knows nothing of the API
// under test.

package dev.atoll.conformance;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.IOException;
import java.lang.reflect.Field;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.Paths;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CopyOnWriteArrayList;

final class Case {
    private final Deque<AutoCloseable> open = new ArrayDeque<>();
    private final Map<String, List<String>> recorders = new TreeMap<>();
    private final Map<String, String> outputs = new TreeMap<>();
    private String note = "";

    /** The steps of a case. */
    interface Steps {
        void run(Case test) throws Exception;
    }

    /** Runs a case, closes what it left open, and reports it. */
    static void run(String name, Steps steps) {
        Case test = new Case();
        Throwable problem = test.attempt(steps);
        Results.append(name, problem, test.outputs, test.note);
        if (problem != null) {
            throw new AssertionError(name + ": " + problem, problem);
        }
    }

    private Throwable attempt(Steps steps) {
        Throwable problem = null;
        try {
            steps.run(this);
        } catch (Throwable thrown) {
            problem = thrown;
        }
        while (!open.isEmpty()) {
            try {
                open.pop().close();
            } catch (Throwable thrown) {
                problem = problem == null ? thrown : problem;
            }
        }
        return problem;
    }

    /** Closed at the end of the case, in reverse order. */
    <T extends AutoCloseable> T closing(T object) {
        open.push(object);
        return object;
    }

    void note(String text) {
        note = text;
    }

    String path(String file) {
        String folder = System.getenv("CONFORMANCE_FILES");
        assertTrue(folder != null, "CONFORMANCE_FILES is not set");
        return Paths.get(folder, file).toString();
    }

    byte[] bytes(String file) throws IOException {
        return Files.readAllBytes(Paths.get(path(file)));
    }

    byte[] bytes(String file, int size) throws IOException {
        return Arrays.copyOf(bytes(file), size);
    }

    /** The number of a file descriptor, which Java only tells by force: see --add-opens where the tests are run. */
    int descriptor(String file) throws IOException, ReflectiveOperationException {
        FileInputStream stream = closing(new FileInputStream(path(file)));
        Field number = FileDescriptor.class.getDeclaredField("fd");
        number.setAccessible(true);
        return number.getInt(stream.getFD());
    }

    List<String> recorder(String name) {
        return recorders.computeIfAbsent(name, key -> new CopyOnWriteArrayList<>());
    }

    void assertRecorded(String name, String... words) {
        List<String> texts = recorder(name);
        assertTrue(
                texts.stream().anyMatch(text -> Arrays.stream(words).allMatch(text::contains)),
                () -> "no message of " + texts + " contains " + Arrays.toString(words));
    }

    byte[] record(String label, byte[] bytes) throws NoSuchAlgorithmException {
        StringBuilder digits = new StringBuilder();
        for (byte b : MessageDigest.getInstance("SHA-256").digest(bytes)) {
            digits.append(String.format("%02x", b));
        }
        outputs.put(label, digits.toString());
        return bytes;
    }
}
