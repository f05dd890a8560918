// SPDX-License-Identifier: Apache-2.0
// Runs a model from Java: RunModel LIBRARY MODEL INPUT.bin OUTPUT.bin [THREADS]. Reads the raw inputs, writes the raw
// outputs one after the other, prints `ms` and the milliseconds of the run. Uses the public API of the Java SDK only.

import dev.atoll.Interpreter;
import dev.atoll.InterpreterOptions;
import dev.atoll.Model;
import dev.atoll.NativeLibrary;
import dev.atoll.Tensor;
import dev.atoll.View;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Paths;
import java.util.Locale;

public final class RunModel {
    private RunModel() {}

    public static void main(String[] args) throws IOException {
        if (args.length < 4 || args.length > 5) {
            System.err.println("usage: RunModel LIBRARY MODEL INPUT.bin OUTPUT.bin [THREADS]");
            System.exit(2);
        }
        NativeLibrary.load(args[0]);
        try (InterpreterOptions options = new InterpreterOptions();
                Model model = Model.fromFile(args[1]);
                Interpreter interpreter = new Interpreter(model, options.setNumThreads(threads(args)))) {
            interpreter.allocateTensors();
            read(interpreter, ByteBuffer.wrap(Files.readAllBytes(Paths.get(args[2]))));
            long start = System.nanoTime();
            interpreter.invoke();
            System.out.printf(Locale.ROOT, "ms %.3f%n", (System.nanoTime() - start) / 1e6);
            write(interpreter, args[3]);
        }
    }

    private static int threads(String[] args) {
        return args.length == 5 ? Integer.parseInt(args[4]) : 1;
    }

    /** One input after the other, as many bytes as each takes. */
    private static void read(Interpreter interpreter, ByteBuffer bytes) {
        for (Tensor input : interpreter.inputs()) {
            bytes.limit(Math.toIntExact(bytes.position() + input.byteSize()));
            input.copyFrom(bytes);
            bytes.position(bytes.limit());
        }
    }

    private static void write(Interpreter interpreter, String path) throws IOException {
        try (OutputStream file = Files.newOutputStream(Paths.get(path))) {
            for (Tensor output : interpreter.outputs()) {
                file.write(output.copyTo());
            }
        }
    }
}
