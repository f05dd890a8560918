// SPDX-License-Identifier: Apache-2.0
// Generated from spec/ by generator/ (backends/java/templates/object.java.j2). Do not edit: run `./dev generate`.

package dev.atoll;

/** Facts about the loaded library. */
public final class Runtime {
    private Runtime() {
    }

    /**
     * Level of the TensorFlow Lite C API that the library implements.
     *
     * @return The version, such as {@code 2.21.0}; never null.
     */
    public static String version() {
        NativeLibrary.ensure();
        return Text.decode(Native.tfLiteVersion());
    }

    /**
     * Level of the interface for operators and delegates that the library implements.
     *
     * @return The version, such as {@code 2.21.0}; never null.
     */
    public static String extensionApisVersion() {
        NativeLibrary.ensure();
        return Text.decode(Native.tfLiteExtensionApisVersion());
    }

    /**
     * Version of the model file format that the library reads.
     *
     * @return The schema version, 3.
     */
    public static int schemaVersion() {
        NativeLibrary.ensure();
        return Native.tfLiteSchemaVersion();
    }

    /**
     * Version of Atoll itself.
     *
     * @return The version, such as {@code 0.1.0}; never null.
     * @throws AtollException if it fails; the code says why
     */
    public static String atollVersion() {
        NativeLibrary.ensure();
        Check.has(Native.HAS_ATOLL_VERSION, "atoll_version");
        return Text.decode(Native.atollVersion());
    }

    /**
     * What the library was built with, such as instruction sets and optional parts.
     *
     * @return Words separated by single spaces, possibly none; never null.
     * @throws AtollException if it fails; the code says why
     */
    public static String buildFeatures() {
        NativeLibrary.ensure();
        Check.has(Native.HAS_ATOLL_BUILD_FEATURES, "build_features");
        return Text.decode(Native.atollBuildFeatures());
    }
}
