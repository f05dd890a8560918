// SPDX-License-Identifier: Apache-2.0
// A whole run in one call. Knows no native code.

package dev.atoll.sugar;

import dev.atoll.Interpreter;
import dev.atoll.Tensor;
import java.util.Arrays;

/** Runs an interpreter on Java arrays and gives back arrays that it made itself. */
public final class Runs {
    private Runs() {}

    /**
     * Gives the inputs the shapes of the arrays where they differ, allocates, writes, runs and reads.
     *
     * @param interpreter the interpreter to run
     * @param inputs one array for each input, as {@link NestedArrays#write} takes them
     * @return one array for each output, as {@link NestedArrays#read} gives them
     */
    public static Object[] run(Interpreter interpreter, Object... inputs) {
        if (inputs.length != interpreter.inputCount()) {
            throw new IllegalArgumentException(interpreter.inputCount() + " inputs are needed, not " + inputs.length);
        }
        for (int i = 0; i < inputs.length; i++) {
            resize(interpreter, i, inputs[i]);
        }
        interpreter.allocateTensors();
        for (int i = 0; i < inputs.length; i++) {
            NestedArrays.write(interpreter.input(i), inputs[i]);
        }
        interpreter.invoke();
        return interpreter.outputs().stream().map(NestedArrays::read).toArray();
    }

    private static void resize(Interpreter interpreter, int index, Object input) {
        Tensor tensor = interpreter.input(index);
        int[] wanted = NestedArrays.shape(input);
        boolean scalar = tensor.shape().length == 0 && Arrays.equals(wanted, new int[] {1});
        if (!scalar && !Arrays.equals(wanted, tensor.shape())) {
            interpreter.resizeInput(index, wanted);
        }
    }
}
