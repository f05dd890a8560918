// SPDX-License-Identifier: Apache-2.0
// Finds and loads the native libraries: the JNI glue, then the runtime. Knows no function of either.

package dev.atoll;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Locale;

/**
 * The native library that everything in this package calls.
 *
 * <p>One library per process, loaded at the first use of any object: the path given to {@link #load}, else the one
 * named by the environment, else the one bundled with this package.
 */
public final class NativeLibrary {
    private static final String JNI_PROPERTY = Native.LIBRARY + ".jni";

    private static volatile boolean[] present;
    private static String path;

    private NativeLibrary() {}

    /**
     * Loads the library at {@code file}. To be called before any other use of this package.
     *
     * @param file path of a shared library
     */
    public static synchronized void load(String file) {
        if (present != null && !file.equals(path)) {
            throw Errors.of(Errors.INVALID_ARGUMENT, "load", "the library " + path + " is loaded already");
        }
        if (present == null) {
            open(file);
        }
    }

    /**
     * The library that is loaded, which this call loads if none was.
     *
     * @return the path it was loaded from
     */
    public static synchronized String path() {
        ensure();
        return path;
    }

    static void ensure() {
        if (present == null) {
            loadDefault();
        }
    }

    static boolean has(int entry) {
        ensure();
        return present[entry];
    }

    private static synchronized void loadDefault() {
        if (present == null) {
            String named = System.getenv(Native.LIBRARY_VARIABLE);
            open(named != null && !named.isEmpty() ? named : bundled(Native.LIBRARY));
        }
    }

    private static void open(String file) {
        loadGlue();
        boolean[] found = new boolean[Native.NAMES.length];
        byte[] problem = Native.open(Text.encode(file, "load"), found);
        if (problem != null) {
            throw Errors.of(Errors.UNSUPPORTED, "load", Text.decode(problem));
        }
        path = file;
        present = found;
    }

    private static void loadGlue() {
        String named = System.getProperty(JNI_PROPERTY);
        if (named != null) {
            System.load(new File(named).getAbsolutePath());
        } else if (NativeLibrary.class.getResource(resource(Native.JNI_LIBRARY)) != null) {
            System.load(bundled(Native.JNI_LIBRARY));
        } else {
            System.loadLibrary(Native.JNI_LIBRARY);
        }
    }

    /** The bundled library as a file, or its bare name where the system's own search has to find it. */
    private static String bundled(String library) {
        String resource = resource(library);
        try (InputStream in = NativeLibrary.class.getResourceAsStream(resource)) {
            return in == null ? System.mapLibraryName(library) : extract(in, library);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot unpack " + resource, e);
        }
    }

    private static String extract(InputStream in, String library) throws IOException {
        Path folder = Files.createTempDirectory(library);
        Path file = folder.resolve(System.mapLibraryName(library));
        Files.copy(in, file, StandardCopyOption.REPLACE_EXISTING);
        folder.toFile().deleteOnExit();
        file.toFile().deleteOnExit();
        return file.toString();
    }

    private static String resource(String library) {
        return "native/" + platform() + "/" + System.mapLibraryName(library);
    }

    private static String platform() {
        String system = System.getProperty("os.name").toLowerCase(Locale.ROOT);
        if (system.startsWith("mac")) {
            return "macos-" + machine();
        }
        return (system.startsWith("win") ? "windows-" : "linux-") + machine();
    }

    private static String machine() {
        String machine = System.getProperty("os.arch").toLowerCase(Locale.ROOT);
        if (machine.equals("amd64")) {
            return "x86_64";
        }
        return machine.equals("arm64") ? "aarch64" : machine;
    }
}
