// SPDX-License-Identifier: Apache-2.0
// What applications rely on: results, implicit resizes, exception classes and the texts they look for.

package org.tensorflow.lite;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.io.RandomAccessFile;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.FloatBuffer;
import java.nio.MappedByteBuffer;
import java.nio.channels.FileChannel;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

final class InterpreterTest {
    private static final float[][] ONES = {{1, 1, 1, 1}};

    private static void fails(Class<? extends Exception> type, String text, Executable call) {
        String found = assertThrows(type, call).getMessage();
        assertTrue(found.contains(text), () -> found + "\ndoes not contain\n" + text);
    }

    private static void refuses(String text, Executable call) {
        fails(IllegalArgumentException.class, text, call);
    }

    // --- models -------------------------------------------------------------------------------------------

    @Test
    void modelsComeFromFilesAndDirectBuffers() throws Exception {
        float[][] y = new float[1][4];
        try (Interpreter interpreter = new Interpreter(Models.direct("add_1x4_f32"))) {
            interpreter.run(ONES, y);
        }
        assertArrayEquals(new float[] {2, 2, 2, 2}, y[0]);
        try (RandomAccessFile file = new RandomAccessFile(Models.file("add_1x4_f32"), "r")) {
            MappedByteBuffer map = file.getChannel().map(FileChannel.MapMode.READ_ONLY, 0, file.length());
            try (InterpreterApi interpreter = InterpreterApi.create(map, new InterpreterApi.Options())) {
                interpreter.run(ONES, y);
            }
        }
        try (InterpreterApi interpreter = InterpreterApi.create(Models.file("add_1x4_f32"), null)) {
            interpreter.run(ONES, y);
        }
    }

    @Test
    void modelsThatAreNone() {
        refuses("does not encode a valid TensorFlow Lite model", () -> new Interpreter(Models.file("words")));
        refuses("Could not open 'nowhere.tflite'", () -> new Interpreter(new File("nowhere.tflite")));
        refuses("Model ByteBuffer should be either a MappedByteBuffer of the model file, or a direct ByteBuffer",
                () -> new Interpreter(ByteBuffer.allocate(10)));
        refuses("ByteBuffer is not a valid TensorFlow Lite model flatbuffer",
                () -> new Interpreter(ByteBuffer.allocateDirect(10).order(ByteOrder.nativeOrder())));
        fails(IllegalStateException.class, "Encountered unresolved custom op: NobodyKnowsThis.",
                () -> Models.open("unknown_custom_op"));
        fails(IllegalStateException.class, "Unexpected failure when preparing tensor allocations",
                () -> Models.open("broadcast_conflict_f32"));
    }

    // --- running ------------------------------------------------------------------------------------------

    @Test
    void runsGiveInputsTheirShapes() {
        try (Interpreter interpreter = Models.open("add_dynamic_batch_f32")) {
            float[][] y = new float[3][4];
            interpreter.run(new float[3][4], y);
            assertArrayEquals(new int[] {3, 4}, interpreter.getInputTensor(0).shape());
            assertArrayEquals(new int[] {-1, 4}, interpreter.getInputTensor(0).shapeSignature());
            assertArrayEquals(new int[] {3, 4}, interpreter.getOutputTensor(0).shape());
            assertArrayEquals(new float[] {1, 1, 1, 1}, y[2]);
        }
    }

    @Test
    void runsWithoutInputsOrOutputs() {
        try (Interpreter interpreter = Models.open("add_1x4_f32")) {
            Map<Integer, Object> outputs = new HashMap<>();
            refuses("Input error: Inputs should not be null or empty.",
                    () -> interpreter.runForMultipleInputsOutputs(null, outputs));
            refuses("Input error: Inputs should not be null or empty.",
                    () -> interpreter.runForMultipleInputsOutputs(new Object[0], outputs));
            refuses("Input error: Outputs should not be null.",
                    () -> interpreter.runForMultipleInputsOutputs(new Object[] {ONES}, null));
            refuses("Null inputs are allowed only if the Tensor is bound to a buffer handle.",
                    () -> interpreter.run(null, new float[1][4]));
            refuses("Invalid input Tensor index: 1",
                    () -> interpreter.runForMultipleInputsOutputs(new Object[] {ONES, ONES}, outputs));
            outputs.put(5, new float[1][4]);
            refuses("Invalid output Tensor index: 5",
                    () -> interpreter.runForMultipleInputsOutputs(new Object[] {ONES}, outputs));
            interpreter.run(ONES, null);
            interpreter.runForMultipleInputsOutputs(new Object[] {ONES}, Collections.emptyMap());
            assertEquals(2, interpreter.getOutputTensor(0).asReadOnlyBuffer().getFloat());
        }
    }

    @Test
    void valuesThatDoNotFit() {
        try (Interpreter interpreter = Models.open("add_1x4_f32")) {
            float[][] y = new float[1][4];
            refuses("Cannot convert between a TensorFlowLite tensor with type FLOAT32 and a Java object of type [[I (which "
                            + "is compatible with the TensorFlowLite type INT32).",
                    () -> interpreter.run(new int[1][4], y));
            refuses("Cannot copy from a TensorFlowLite tensor (y) with shape [1, 4] to a Java object with shape [4].",
                    () -> interpreter.run(ONES, new float[4]));
            refuses("DataType error: cannot resolve DataType of [[D", () -> interpreter.run(new double[1][4], y));
            refuses("Array lengths cannot be 0.", () -> interpreter.run(new float[0][4], y));
            refuses("Mismatched lengths (4 and 3) in dimension 1",
                    () -> interpreter.run(new float[][] {new float[4], new float[3]}, y));
            interpreter.run(ONES, y);
            assertArrayEquals(new float[] {2, 2, 2, 2}, y[0]);
        }
    }

    @Test
    void buffersThatDoNotFit() {
        try (Interpreter interpreter = Models.open("add_1x4_f32")) {
            float[][] y = new float[1][4];
            refuses("Cannot copy to a TensorFlowLite tensor (x) with 16 bytes from a Java Buffer with 12 bytes.",
                    () -> interpreter.run(ByteBuffer.allocateDirect(12), y));
            refuses("Cannot copy to a TensorFlowLite tensor (x) with 16 bytes from a Java Buffer with 20 bytes.",
                    () -> interpreter.run(FloatBuffer.allocate(5), y));
            refuses("Cannot copy from a TensorFlowLite tensor (y) with 16 bytes to a Java Buffer with 12 bytes.",
                    () -> interpreter.run(ONES, FloatBuffer.allocate(3)));
            refuses("Cannot convert between", () -> interpreter.run(java.nio.LongBuffer.allocate(2), y));
        }
    }

    @Test
    void buffersAreReadWholeAndWrittenFromTheirPosition() {
        try (Interpreter interpreter = Models.open("add_1x4_f32")) {
            ByteBuffer filled = ByteBuffer.allocateDirect(16).order(ByteOrder.nativeOrder());
            for (int i = 0; i < 4; i++) {
                filled.putFloat(i); // and not rewound, as in many applications
            }
            FloatBuffer y = FloatBuffer.allocate(6);
            y.position(2);
            interpreter.run(filled, y);
            assertEquals(16, filled.position());
            assertEquals(6, y.position());
            assertArrayEquals(new float[] {0, 0, 1, 2, 3, 4}, y.array());
            ByteBuffer heap = ByteBuffer.allocate(16).order(ByteOrder.nativeOrder());
            heap.putFloat(12, 9);
            y.rewind();
            interpreter.run(heap, y);
            assertEquals(10, y.get(3));
            ByteBuffer out = ByteBuffer.allocateDirect(16).order(ByteOrder.nativeOrder());
            interpreter.run(FloatBuffer.wrap(new float[] {5, 6, 7, 8}), out);
            out.rewind();
            assertEquals(6, out.getFloat());
        }
    }

    @Test
    void everyTypeHasItsArrays() {
        Map<String, Object> values = new HashMap<>();
        values.put("bool", new boolean[] {true, false, true});
        values.put("int16", new short[] {-1, 2, 3});
        values.put("int32", new int[] {-1, 2, 3});
        values.put("int64", new long[] {-1, 2, 3});
        values.put("int8", new byte[] {-1, 2, 3});
        values.put("uint8", new byte[] {-1, 2, 3});
        values.forEach((type, value) -> {
            Object result = java.lang.reflect.Array.newInstance(value.getClass().getComponentType(), 3);
            try (Interpreter interpreter = Models.open("copy_3_" + type)) {
                interpreter.run(value, result);
                assertEquals(DataType.valueOf(type.toUpperCase(java.util.Locale.ROOT)),
                        interpreter.getInputTensor(0).dataType());
            }
            for (int i = 0; i < 3; i++) {
                assertEquals(java.lang.reflect.Array.get(value, i), java.lang.reflect.Array.get(result, i), type);
            }
        });
        try (Interpreter interpreter = Models.open("copy_3_float16")) {
            refuses("DataType error: DataType 10 is not recognized in Java", () -> interpreter.getInputTensor(0));
        }
    }

    @Test
    void scalarsAndStrings() {
        try (Interpreter interpreter = Models.open("add_scalar_f32")) {
            float[] y = new float[1];
            interpreter.run(41f, y);
            assertEquals(42, y[0]);
            assertEquals(0, interpreter.getInputTensor(0).numDimensions());
            assertEquals(1, interpreter.getInputTensor(0).numElements());
        }
        try (Interpreter interpreter = Models.open("reshape_2_str")) {
            Tensor output = interpreter.getOutputTensor(0);
            Object y = java.lang.reflect.Array.newInstance(String.class, output.shape());
            interpreter.run(new String[] {"a\u00e9", "\u65e5\u672c"}, y);
            assertEquals(DataType.STRING, output.dataType());
            Object first = y;
            while (first instanceof Object[]) {
                first = ((Object[]) first)[0];
            }
            assertEquals("a\u00e9", first);
        }
    }

    @Test
    void severalInputsAndOutputs() {
        try (Interpreter interpreter = Models.open("two_in_two_out_f32")) {
            assertEquals(2, interpreter.getInputTensorCount());
            assertEquals(2, interpreter.getOutputTensorCount());
            Map<Integer, Object> outputs = new HashMap<>();
            float[] first = new float[3];
            float[] second = new float[3];
            outputs.put(0, first);
            outputs.put(1, second);
            interpreter.runForMultipleInputsOutputs(
                    new Object[] {new float[] {1, 2, 3}, new float[] {10, 20, 30}}, outputs);
            assertArrayEquals(new float[] {11, 22, 33}, first);
            assertEquals(0, interpreter.getInputIndex("a"));
            assertEquals(1, interpreter.getInputIndex("b"));
            refuses("Input error: 'c' is not a valid name for any input. Names of inputs and their indexes are {a=0, b=1}",
                    () -> interpreter.getInputIndex("c"));
            refuses("Input error: 'a' is not a valid name for any output. Names of outputs and their indexes are {",
                    () -> interpreter.getOutputIndex("a"));
            refuses("Invalid input Tensor index: 2", () -> interpreter.getInputTensor(2));
            refuses("Invalid output Tensor index: -1", () -> interpreter.getOutputTensor(-1));
            assertEquals(4, interpreter.getOutputTensor(1).index());
        }
    }

    @Test
    void runsTakeTime() {
        try (Interpreter interpreter = Models.open("add_1x4_f32")) {
            assertNull(interpreter.getLastNativeInferenceDurationNanoseconds());
            interpreter.run(ONES, null);
            assertNotNull(interpreter.getLastNativeInferenceDurationNanoseconds());
            assertTrue(interpreter.getLastNativeInferenceDurationNanoseconds() > 0);
        }
    }

    // --- shapes and memory --------------------------------------------------------------------------------

    @Test
    void resizes() {
        try (Interpreter interpreter = Models.open("add_dynamic_batch_f32")) {
            interpreter.resizeInput(0, new int[] {2, 4}, true);
            interpreter.allocateTensors();
            assertArrayEquals(new int[] {2, 4}, interpreter.getOutputTensor(0).shape());
            refuses("Internal error: Failed to resize 0-th input", () -> interpreter.resizeInput(0, new int[] {2, 5}, true));
            refuses("Internal error: Failed to resize 0-th input", () -> interpreter.resizeInput(0, new int[] {-2, 5}));
            refuses("Input error: Can not resize 1-th input for a model having 1 inputs.",
                    () -> interpreter.resizeInput(1, new int[] {2, 4}));
            interpreter.resizeInput(0, new int[] {3, 5});
            fails(IllegalStateException.class, "Unexpected failure when preparing tensor allocations", () -> {
                interpreter.resizeInput(0, new int[] {Integer.MAX_VALUE, 2});
                interpreter.allocateTensors();
            });
        }
    }

    @Test
    void readOnlyBuffersFollowRuns() {
        try (Interpreter interpreter = Models.open("add_dynamic_batch_f32")) {
            ByteBuffer y = interpreter.getOutputTensor(0).asReadOnlyBuffer();
            assertTrue(y.isReadOnly());
            assertEquals(ByteOrder.nativeOrder(), y.order());
            for (int i = 1; i < 4; i++) {
                interpreter.run(new float[][] {{i, i, i, i}}, null);
                assertEquals(i + 1, y.getFloat(0));
            }
            interpreter.run(new float[2][4], null);
            assertEquals(32, interpreter.getOutputTensor(0).asReadOnlyBuffer().remaining());
        }
    }

    @Test
    void stateIsKeptUntilReset() {
        try (Interpreter interpreter = Models.open("counter_f32")) {
            float[][] y = new float[1][1];
            interpreter.run(new float[][] {{1}}, y);
            float first = y[0][0];
            interpreter.run(new float[][] {{1}}, y);
            float second = y[0][0];
            assertTrue(first != second);
            interpreter.resetVariableTensors();
            interpreter.run(new float[][] {{1}}, y);
            assertEquals(first, y[0][0]);
        }
    }

    @Test
    void quantization() {
        try (Interpreter interpreter = Models.open("quantize_1x4_i8")) {
            Tensor.QuantizationParams found = interpreter.getOutputTensor(0).quantizationParams();
            assertTrue(found.getScale() > 0);
            assertEquals(0, interpreter.getInputTensor(0).quantizationParams().getScale());
            byte[][] y = new byte[1][4];
            interpreter.run(ONES, y);
            assertEquals(Math.round(1 / found.getScale()) + found.getZeroPoint(), y[0][0]);
        }
    }

    @Test
    void closedInterpreters() {
        Interpreter interpreter = Models.open("add_1x4_f32");
        interpreter.close();
        interpreter.close();
        fails(IllegalStateException.class, "Internal error: The Interpreter has already been closed.",
                () -> interpreter.run(ONES, null));
        fails(IllegalStateException.class, "already been closed", interpreter::getInputTensorCount);
    }

    // --- options ------------------------------------------------------------------------------------------

    @Test
    void options() {
        Interpreter.Options options =
                new Interpreter.Options().setNumThreads(2).setUseXNNPACK(true).setCancellable(true).setUseNNAPI(false);
        Interpreter.Options copy = new Interpreter.Options(options);
        assertEquals(2, copy.getNumThreads());
        assertTrue(copy.isCancellable());
        for (int threads = -1; threads < 4; threads++) {
            try (Interpreter interpreter =
                            new Interpreter(Models.file("add_1x4_f32"), new Interpreter.Options().setNumThreads(threads))) {
                interpreter.run(ONES, null);
            }
        }
        refuses("num_threads should be >= 0 or just -1",
                () -> new Interpreter(Models.file("add_1x4_f32"), new Interpreter.Options().setNumThreads(-2)));
        fails(IllegalStateException.class, "Couldn't find TensorFlow Lite runtime's InterpreterFactoryImpl class",
                () -> InterpreterApi.create(Models.file("add_1x4_f32"), new InterpreterApi.Options().setRuntime(InterpreterApi.Options.TfLiteRuntime.FROM_SYSTEM_ONLY)));
    }

    @Test
    void delegatesAreRefused() {
        Interpreter.Options options = new Interpreter.Options().addDelegate(() -> 0);
        assertEquals(1, options.getDelegates().size());
        refuses("Internal error: Failed to apply delegate", () -> new Interpreter(Models.file("add_1x4_f32"), options));
    }

    @Test
    void cancelling() {
        try (Interpreter interpreter = Models.open("add_1x4_f32")) {
            fails(IllegalStateException.class,
                    "Cannot cancel the inference. Have you called InterpreterApi.Options.setCancellable?",
                    () -> interpreter.setCancelled(true));
        }
        Interpreter.Options options = new Interpreter.Options().setCancellable(true);
        try (Interpreter interpreter = new Interpreter(Models.file("add_1x4_f32"), options)) {
            interpreter.setCancelled(true);
            refuses("Client requested cancel during Invoke()", () -> interpreter.run(ONES, null));
            refuses("Client requested cancel during Invoke()", () -> interpreter.run(ONES, null));
            interpreter.setCancelled(false);
            interpreter.run(ONES, null);
        }
    }

    @Test
    void manyThreadsWithAnInterpreterEach() throws Exception {
        AtomicReference<Throwable> failure = new AtomicReference<>();
        Thread[] threads = new Thread[4];
        for (int t = 0; t < threads.length; t++) {
            threads[t] = new Thread(() -> {
                try (Interpreter interpreter = Models.open("add_1x4_f32")) {
                    float[][] y = new float[1][4];
                    for (int i = 0; i < 200; i++) {
                        interpreter.run(new float[][] {{i, i, i, i}}, y);
                        assertEquals(i + 1, y[0][3]);
                    }
                } catch (Throwable e) {
                    failure.set(e);
                }
            });
            threads[t].start();
        }
        for (Thread thread : threads) {
            thread.join();
        }
        assertNull(failure.get());
    }

    @Test
    void closingWaitsForRunsOfOtherThreads() throws Exception {
        for (int round = 0; round < 20; round++) {
            Interpreter interpreter = Models.open("many_adds_f32");
            AtomicReference<Throwable> end = new AtomicReference<>();
            Thread[] threads = new Thread[2];
            for (int t = 0; t < threads.length; t++) {
                threads[t] = new Thread(() -> {
                    float[] y = new float[64];
                    try {
                        while (true) {
                            interpreter.run(new float[64], y);
                            assertEquals(8, y[63]);
                        }
                    } catch (IllegalStateException e) {
                        assertTrue(e.getMessage().contains("already been closed"));
                    } catch (Throwable e) {
                        end.set(e);
                    }
                });
                threads[t].start();
            }
            Thread.sleep(2);
            interpreter.close();
            for (Thread thread : threads) {
                thread.join();
            }
            assertNull(end.get());
        }
    }

    // --- signatures ---------------------------------------------------------------------------------------

    @Test
    void signatures() {
        try (Interpreter interpreter = Models.open("two_signatures_f32")) {
            assertArrayEquals(new String[] {"plus", "twice"}, interpreter.getSignatureKeys());
            assertArrayEquals(new String[] {"x"}, interpreter.getSignatureInputs("plus"));
            assertArrayEquals(new String[] {"y"}, interpreter.getSignatureOutputs("plus"));
            for (String key : interpreter.getSignatureKeys()) {
                float[] y = new float[2];
                Map<String, Object> inputs = Collections.singletonMap("x", new float[] {3, -4});
                interpreter.runSignature(inputs, Collections.singletonMap("y", y), key);
                assertArrayEquals(key.equals("plus") ? new float[] {4, -3} : new float[] {6, -8}, y);
                float[][] z = new float[3][2];
                inputs = Collections.singletonMap("x", new float[3][2]);
                interpreter.runSignature(inputs, Collections.singletonMap("y", z), key);
                assertArrayEquals(new int[] {3, 2}, interpreter.getOutputTensorFromSignature("y", key).shape());
            }
            assertEquals("u", interpreter.getInputTensorFromSignature("x", "twice").name());
            assertTrue(interpreter.getLastNativeInferenceDurationNanoseconds() > 0);
        }
    }

    @Test
    void signaturesThatAreWrong() {
        Map<String, Object> none = Collections.emptyMap();
        Map<String, Object> x = Collections.singletonMap("x", new float[2]);
        Map<String, Object> z = Collections.singletonMap("z", new float[2]);
        try (Interpreter interpreter = Models.open("two_signatures_f32")) {
            refuses("Input error: Signature nobody not found.", () -> interpreter.runSignature(x, none, "nobody"));
            refuses("Input error: SignatureDef signatureKey should not be null. null is only allowed if the model has a "
                            + "single Signature. Available Signatures: [plus, twice]",
                    () -> interpreter.runSignature(x, none));
            refuses("Input error: Inputs should not be null or empty.", () -> interpreter.runSignature(none, none, "plus"));
            refuses("Input error: Outputs should not be null.", () -> interpreter.runSignature(x, null, "plus"));
            refuses("Input error: input z not found.", () -> interpreter.runSignature(z, none, "plus"));
            refuses("Input error: output z not found.", () -> interpreter.runSignature(x, z, "twice"));
            refuses("Input error: input z not found.", () -> interpreter.getInputTensorFromSignature("z", "twice"));
        }
    }

    @Test
    void theOnlySignatureNeedsNoKey() {
        try (Interpreter interpreter = Models.open("signature_add_f32")) {
            Map<String, Object> inputs = new HashMap<>();
            inputs.put("a", new float[] {1, 2});
            inputs.put("b", new float[] {10, 20});
            float[] sum = new float[2];
            interpreter.runSignature(inputs, Collections.singletonMap("sum", sum));
            assertArrayEquals(new float[] {11, 22}, sum);
            assertArrayEquals(new String[] {"a", "b"}, interpreter.getSignatureInputs(null));
        }
    }

    // --- the library --------------------------------------------------------------------------------------

    @Test
    @SuppressWarnings("deprecation")
    void versions() {
        TensorFlowLite.init();
        assertTrue(TensorFlowLite.runtimeVersion().matches("\\d+\\.\\d+\\.\\d+.*"));
        assertEquals("3", TensorFlowLite.schemaVersion());
        assertEquals("3", TensorFlowLite.version());
        assertEquals(TensorFlowLite.runtimeVersion(),
                TensorFlowLite.runtimeVersion(InterpreterApi.Options.TfLiteRuntime.FROM_APPLICATION_ONLY));
    }
}
