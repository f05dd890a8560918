// SPDX-License-Identifier: Apache-2.0
// The result lines of the conformance matrix. Knows nothing of the API under test.

package dev.atoll.conformance;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.Paths;
import java.nio.file.StandardOpenOption;
import java.util.Map;
import java.util.stream.Collectors;

final class Results {
    private Results() {}

    /** Adds a line to the results of Java; nothing is written when nobody asked for results. */
    static synchronized void append(String name, Throwable problem, Map<String, String> outputs, String note) {
        String folder = System.getenv("CONFORMANCE_RESULTS");
        if (folder == null) {
            return;
        }
        String message = problem == null ? note : String.valueOf(problem);
        String line = "{\"case\": " + quoted(name) + ", \"result\": " + quoted(problem == null ? "pass" : "fail")
                + ", \"outputs\": {" + members(outputs) + "}, \"message\": " + quoted(message) + "}\n";
        write(Paths.get(folder, "java.jsonl"), line);
    }

    private static void write(Path file, String line) {
        try {
            byte[] bytes = line.getBytes(StandardCharsets.UTF_8);
            Files.write(file, bytes, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String members(Map<String, String> outputs) {
        return outputs.entrySet().stream().map(e -> quoted(e.getKey()) + ": " + quoted(e.getValue())).collect(Collectors.joining(", "));
    }

    private static String quoted(String text) {
        StringBuilder quoted = new StringBuilder("\"");
        for (char c : text.toCharArray()) {
            if (c == '"' || c == '\\') {
                quoted.append('\\').append(c);
            } else if (c < ' ') {
                quoted.append(String.format("\\u%04x", (int) c));
            } else {
                quoted.append(c);
            }
        }
        return quoted.append('"').toString();
    }
}
