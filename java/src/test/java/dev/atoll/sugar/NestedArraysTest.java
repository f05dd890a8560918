// SPDX-License-Identifier: Apache-2.0
package dev.atoll.sugar;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.atoll.Interpreter;
import dev.atoll.Model;
import dev.atoll.TestModels;
import java.lang.reflect.Array;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NestedArraysTest {
    @Test
    void aRunTakesAndGivesArrays() {
        try (Model model = TestModels.load(TestModels.ADD); Interpreter interpreter = new Interpreter(model)) {
            Object[] outputs = Runs.run(interpreter, (Object) new float[][] {{1, 2, 3, 4}});
            assertEquals(1, outputs.length);
            assertArrayEquals(new float[][] {{2, 3, 4, 5}}, (float[][]) outputs[0]);
        }
    }

    @Test
    void aRunFollowsTheShapeOfItsArrays() {
        try (Model model = TestModels.load(TestModels.ADD); Interpreter interpreter = new Interpreter(model)) {
            Object[] outputs = Runs.run(interpreter, (Object) new float[][] {{1, 2}, {3, 4}, {5, 6}});
            assertArrayEquals(new float[][] {{2, 3}, {4, 5}, {6, 7}}, (float[][]) outputs[0]);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"bool", "int8", "uint8", "int16", "uint16", "int32", "uint32", "int64", "float64"})
    void everyElementTypeComesBack(String type) {
        try (Model model = TestModels.load("copy_3_" + type); Interpreter interpreter = new Interpreter(model)) {
            interpreter.allocateTensors();
            Object sent = NestedArrays.read(interpreter.input(0));
            Array.set(sent, 1, one(sent));
            Object[] outputs = Runs.run(interpreter, sent);
            assertEquals(Array.getLength(sent), Array.getLength(outputs[0]));
            for (int i = 0; i < Array.getLength(sent); i++) {
                assertEquals(Array.get(sent, i), Array.get(outputs[0], i));
            }
        }
    }

    /** One as an element of an array, of whatever type. */
    private static Object one(Object array) {
        Object sample = Array.newInstance(array.getClass().getComponentType(), 1);
        if (sample instanceof boolean[]) {
            return true;
        }
        Array.setByte(sample, 0, (byte) 1);
        return Array.get(sample, 0);
    }

    @Test
    void theWrongArrayIsRefused() {
        try (Model model = TestModels.load(TestModels.ADD); Interpreter interpreter = new Interpreter(model)) {
            interpreter.allocateTensors();
            Object[] wrong = {new float[1][3], new float[4], new int[1][4], new float[2][4], "text"};
            for (Object array : wrong) {
                assertThrows(IllegalArgumentException.class, () -> NestedArrays.write(interpreter.input(0), array));
            }
        }
    }

    @Test
    void theShapeIsThatOfTheFirstElements() {
        assertArrayEquals(new int[] {2, 3, 1}, NestedArrays.shape(new byte[2][3][1]));
        assertArrayEquals(new int[] {0, 0}, NestedArrays.shape(new byte[0][3]));
    }
}
