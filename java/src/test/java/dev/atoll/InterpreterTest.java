// SPDX-License-Identifier: Apache-2.0
package dev.atoll;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.util.List;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class InterpreterTest {
    private final ByteBuffer ramp = ByteBuffer.allocate(24).order(ByteOrder.nativeOrder());
    private Interpreter interpreter;

    @BeforeEach
    void allocate() {
        for (float x : new float[] {99, 1, 2, 3, 4, 99}) {
            ramp.putFloat(x);
        }
        ramp.position(4).limit(20);
        try (Model model = TestModels.load(TestModels.ADD)) {
            interpreter = new Interpreter(model);
        }
        interpreter.allocateTensors();
    }

    @AfterEach
    void close() {
        interpreter.close();
    }

    private float[] run() {
        interpreter.invoke();
        float[] floats = new float[4];
        ByteBuffer.wrap(interpreter.output(0).copyTo()).order(ByteOrder.nativeOrder()).asFloatBuffer().get(floats);
        return floats;
    }

    @Test
    void heapBuffersAreReadFromPositionToLimit() {
        interpreter.input(0).copyFrom(ramp);
        assertEquals(4, ramp.position());
        assertArrayEquals(new float[] {2, 3, 4, 5}, run());
    }

    @Test
    void readOnlyHeapBuffersAreReadToo() {
        interpreter.input(0).copyFrom(ramp.asReadOnlyBuffer());
        assertArrayEquals(new float[] {2, 3, 4, 5}, run());
    }

    @Test
    void directBuffersAreReadFromPositionToLimit() {
        ByteBuffer direct = ByteBuffer.allocateDirect(32);
        direct.position(8);
        direct.put(ramp.duplicate());
        direct.flip().position(8);
        interpreter.input(0).copyFrom(direct);
        assertArrayEquals(new float[] {2, 3, 4, 5}, run());
    }

    @Test
    void buffersAreFilledFromPositionToLimit() {
        interpreter.input(0).copyFrom(ramp);
        interpreter.invoke();
        for (ByteBuffer target : new ByteBuffer[] {ByteBuffer.allocate(24), ByteBuffer.allocateDirect(24)}) {
            target.order(ByteOrder.nativeOrder()).position(4).limit(20);
            interpreter.output(0).copyTo(target);
            target.clear();
            assertEquals(0, target.getFloat(0));
            assertEquals(2, target.getFloat(4));
            assertEquals(5, target.getFloat(16));
            assertEquals(0, target.getFloat(20));
        }
    }

    @Test
    void aWrongSizeIsRefused() {
        ramp.limit(16);
        assertThrows(AtollException.SizeMismatch.class, () -> interpreter.input(0).copyFrom(ramp));
        assertThrows(AtollException.SizeMismatch.class, () -> interpreter.output(0).copyTo(ByteBuffer.allocate(17)));
    }

    @Test
    void nullIsRefusedBeforeAnyCall() {
        assertThrows(AtollException.InvalidArgument.class, () -> Model.fromFile(null));
        assertThrows(AtollException.InvalidArgument.class, () -> Model.fromBytes((byte[]) null));
        assertThrows(AtollException.InvalidArgument.class, () -> new Interpreter((Model) null));
        assertThrows(AtollException.InvalidArgument.class, () -> Model.fromFile("a\0b"));
    }

    @Test
    void modelBytesMayBeCollectedByTheCaller() throws Exception {
        Model model = Model.fromBytes(Files.readAllBytes(TestModels.path(TestModels.ADD)));
        System.gc();
        try (Interpreter other = new Interpreter(model)) {
            model.close();
            System.gc();
            other.allocateTensors();
            other.invoke();
            assertEquals(4, other.output(0).shape()[1]);
        }
    }

    @Test
    void outputsMayOnlyBeRead() {
        Tensor output = interpreter.output(0);
        assertThrows(AtollException.class, () -> output.copyFrom(new byte[16]));
        try (View view = output.data()) {
            assertTrue(view.buffer().isReadOnly());
        }
    }

    @Test
    void aFutureHasTheResult() {
        interpreter.input(0).copyFrom(ramp);
        interpreter.invokeAsync(Runnable::run).join();
        assertArrayEquals(new float[] {2, 3, 4, 5}, run());
    }

    @Test
    void aFutureFailsWithWhatTheCallThrows() {
        interpreter.resizeInput(0, 2, 4);
        CompletionException failed =
                assertThrows(CompletionException.class, () -> interpreter.invokeAsync(Runnable::run).join());
        assertSame(AtollException.NotAllocated.class, failed.getCause().getClass());
    }

    @Test
    void callingAnInterpreterFromItsOwnCallbackIsBusy() {
        List<Throwable> seen = new CopyOnWriteArrayList<>();
        Interpreter[] self = new Interpreter[1];
        LogCallback callback = message -> seen.add(assertThrows(AtollException.class, () -> self[0].inputCount()));
        try (InterpreterOptions options = new InterpreterOptions().setLogCallback(callback);
                Model model = TestModels.load("broadcast_conflict_f32")) {
            self[0] = new Interpreter(model, options);
        }
        assertThrows(AtollException.class, () -> self[0].allocateTensors());
        self[0].close();
        assertTrue(seen.size() > 0, "the callback was never called");
        assertSame(AtollException.Busy.class, seen.get(0).getClass());
    }

    @Test
    void aCallbackCanBeTakenBack() {
        List<String> seen = new CopyOnWriteArrayList<>();
        try (InterpreterOptions options = new InterpreterOptions().setLogCallback(seen::add).setLogCallback(null);
                Model model = TestModels.load("broadcast_conflict_f32");
                Interpreter other = new Interpreter(model, options)) {
            assertThrows(AtollException.class, other::allocateTensors);
        }
        assertEquals(0, seen.size());
    }

    @Test
    void anExceptionInACallbackIsSwallowed() {
        LogCallback callback = message -> {
            throw new IllegalStateException(message);
        };
        try (InterpreterOptions options = new InterpreterOptions().setLogCallback(callback);
                Model model = TestModels.load("broadcast_conflict_f32");
                Interpreter other = new Interpreter(model, options)) {
            assertThrows(AtollException.class, other::allocateTensors);
        }
    }
}
