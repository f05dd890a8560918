// SPDX-License-Identifier: Apache-2.0
// Where the small models of the tests lie.

package dev.atoll;

import java.nio.file.Path;
import java.nio.file.Paths;

public final class TestModels {
    /** y = x + 1 for float32 of shape [1, 4]. */
    public static final String ADD = "add_1x4_f32";

    private TestModels() {}

    public static Path path(String name) {
        String folder = System.getenv("CONFORMANCE_FILES");
        if (folder == null) {
            throw new IllegalStateException("CONFORMANCE_FILES is not set: run the tests through java/build.py");
        }
        return Paths.get(folder, name + ".tflite");
    }

    public static Model load(String name) {
        return Model.fromFile(path(name).toString());
    }
}
