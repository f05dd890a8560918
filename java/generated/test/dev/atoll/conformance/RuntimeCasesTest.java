// SPDX-License-Identifier: Apache-2.0
// Generated from spec/ by generator/ (backends/java/templates/cases.java.j2). Do not edit: run `./dev generate`.

package dev.atoll.conformance;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.atoll.Runtime;
import java.nio.ByteBuffer;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class RuntimeCasesTest {
    /** The library says its own version and how it was built. */
    @Test
    void runtimeAtollVersion() {
        Case.run("runtime_atoll_version", test -> {
            Bytes.assertContains(Runtime.atollVersion(), "0.1");
            Bytes.assertContains(Runtime.buildFeatures());
        });
    }

    /** The library says which API level and which file format it implements. */
    @Test
    void runtimeVersion() {
        Case.run("runtime_version", test -> {
            Bytes.assertContains(Runtime.version(), "2.");
            Bytes.assertContains(Runtime.extensionApisVersion(), ".");
            assertEquals(3, Runtime.schemaVersion());
        });
    }
}
