// SPDX-License-Identifier: Apache-2.0
// The library as a whole. Knows no model.

package org.tensorflow.lite;

import dev.atoll.AtollException;
import dev.atoll.Runtime;
import org.tensorflow.lite.InterpreterApi.Options.TfLiteRuntime;

/** The version of the runtime, and its loading. */
public final class TensorFlowLite {
    private TensorFlowLite() {}

    /**
     * The version of the file format.
     *
     * @return the same as {@link #schemaVersion()}
     * @deprecated use {@link #runtimeVersion()} or {@link #schemaVersion()}
     */
    @Deprecated
    public static String version() {
        return schemaVersion();
    }

    /**
     * The version of TensorFlow Lite whose API this is.
     *
     * @return such as {@code 2.21.0}
     */
    public static String runtimeVersion() {
        init();
        return Runtime.version();
    }

    /**
     * The version of a runtime.
     *
     * @param runtime where the runtime is to come from
     * @return such as {@code 2.21.0}
     */
    public static String runtimeVersion(TfLiteRuntime runtime) {
        requireOurs(runtime);
        return runtimeVersion();
    }

    /**
     * The version of the file format.
     *
     * @return such as {@code 3}
     */
    public static String schemaVersion() {
        init();
        return Integer.toString(Runtime.schemaVersion());
    }

    /**
     * The version of the file format of a runtime.
     *
     * @param runtime where the runtime is to come from
     * @return such as {@code 3}
     */
    public static String schemaVersion(TfLiteRuntime runtime) {
        requireOurs(runtime);
        return schemaVersion();
    }

    /**
     * Loads the native library; done by itself before its first use.
     *
     * @throws UnsatisfiedLinkError if it cannot be loaded
     */
    public static void init() {
        try {
            Runtime.version();
        } catch (AtollException e) {
            UnsatisfiedLinkError error = new UnsatisfiedLinkError(
                    "Failed to load native TensorFlow Lite methods. Check that the correct native libraries are present: "
                    + e.getMessage());
            error.initCause(e);
            throw error;
        }
    }

    /** There is one runtime, inside the application. */
    static void requireOurs(TfLiteRuntime runtime) {
        if (runtime == TfLiteRuntime.FROM_SYSTEM_ONLY) {
            throw new IllegalStateException(
                    "Couldn't find TensorFlow Lite runtime's InterpreterFactoryImpl class -- make sure your app links in "
                    + "the right TensorFlow Lite runtime. Atoll is a runtime of the application: choose "
                    + "FROM_APPLICATION_ONLY or PREFER_SYSTEM_OVER_APPLICATION.");
        }
    }
}
