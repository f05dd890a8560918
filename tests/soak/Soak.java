// SPDX-License-Identifier: Apache-2.0
// Soak in Java: Soak LIBRARY SECONDS MODEL...; see README.md for what a round is. Prints the rounds done.

import dev.atoll.AtollException;
import dev.atoll.ErrorCode;
import dev.atoll.Interpreter;
import dev.atoll.InterpreterOptions;
import dev.atoll.Model;
import dev.atoll.NativeLibrary;
import dev.atoll.SignatureRunner;
import dev.atoll.Tensor;
import dev.atoll.TensorType;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Paths;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

public final class Soak {
    private Soak() {}

    public static void main(String[] args) throws IOException {
        NativeLibrary.load(args[0]);
        long end = System.nanoTime() + Long.parseLong(args[1]) * 1_000_000_000L;
        Map<String, List<byte[]>> known = new HashMap<>();
        long number = 0;
        for (; System.nanoTime() < end; number++) {
            for (String path : Arrays.asList(args).subList(2, args.length)) {
                List<byte[]> outputs = visit(path, number);
                require(equal(known.computeIfAbsent(path, key -> outputs), outputs), path + ": a round differs from the first");
            }
        }
        System.out.println("rounds " + number);
    }

    private static List<byte[]> visit(String path, long number) throws IOException {
        try (Model model = open(path, number);
                InterpreterOptions options = new InterpreterOptions().setNumThreads(1 + (int) (number % 2));
                Interpreter interpreter = new Interpreter(model, options)) {
            interpreter.allocateTensors();
            List<byte[]> first = results(interpreter);
            resizeAndBack(interpreter);
            stopAndGoOn(interpreter);
            for (String key : model.signatureKeys()) {
                try (SignatureRunner runner = interpreter.signatureRunner(key)) {
                    runner.allocateTensors();
                }
            }
            require(equal(results(interpreter), first), path + ": the outputs changed within a round");
            return first;
        }
    }

    private static Model open(String path, long number) throws IOException {
        return number % 2 == 1 ? Model.fromFile(path) : Model.fromBytes(Files.readAllBytes(Paths.get(path)));
    }

    private static List<byte[]> results(Interpreter interpreter) {
        for (Tensor input : interpreter.inputs()) {
            TensorType type = input.type();
            if (type == TensorType.STRING) {
                continue;
            }
            byte[] bytes = new byte[Math.toIntExact(input.byteSize())];
            if (type == TensorType.FLOAT32 || type == TensorType.UINT8 || type == TensorType.INT8) {
                Arrays.fill(bytes, (byte) 0x3c);
            }
            input.copyFrom(ByteBuffer.wrap(bytes));
        }
        interpreter.resetVariableTensors();
        interpreter.invoke();
        List<byte[]> outputs = new ArrayList<>();
        for (Tensor output : interpreter.outputs()) {
            outputs.add(output.copyTo());
        }
        return outputs;
    }

    private static void resizeAndBack(Interpreter interpreter) {
        int[] shape = interpreter.input(0).shape();
        int[] other = shape.length == 0 ? new int[] {2} : shape.clone();
        other[other.length - 1] += shape.length == 0 ? 0 : 1;
        interpreter.resizeInput(0, other);
        try {
            interpreter.allocateTensors();
        } catch (AtollException oneShapeOnly) {
            require(oneShapeOnly.getMessage() != null, "an error without a text");
        }
        interpreter.resizeInput(0, shape);
        interpreter.allocateTensors();
    }

    private static void stopAndGoOn(Interpreter interpreter) {
        interpreter.setDeadline(1);
        try {
            interpreter.invoke();
        } catch (AtollException late) {
            require(late.code() == ErrorCode.DEADLINE, late.getMessage());
        }
        interpreter.setDeadline(0);
    }

    private static boolean equal(List<byte[]> a, List<byte[]> b) {
        return Arrays.deepEquals(a.toArray(), b.toArray());
    }

    private static void require(boolean condition, String problem) {
        if (!condition) {
            throw new IllegalStateException(problem);
        }
    }
}
