// SPDX-License-Identifier: Apache-2.0
// Several inputs and outputs in the style of the official guide, through the interface.

import java.io.File;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.FloatBuffer;
import java.util.HashMap;
import java.util.Map;
import org.tensorflow.lite.InterpreterApi;

public final class SeveralOutputs {
    public static void main(String[] args) {
        Object[] inputs = {new float[] {1, 2, 3}, new float[] {4, 5, 6}};
        Map<Integer, Object> mapOfIndicesToOutputs = new HashMap<>();
        FloatBuffer first = ByteBuffer.allocateDirect(3 * 4).order(ByteOrder.nativeOrder()).asFloatBuffer();
        float[] second = new float[3];
        mapOfIndicesToOutputs.put(0, first);
        mapOfIndicesToOutputs.put(1, second);
        try (InterpreterApi interpreter =
                        InterpreterApi.create(new File(args[0]), new InterpreterApi.Options().setNumThreads(1))) {
            interpreter.runForMultipleInputsOutputs(inputs, mapOfIndicesToOutputs);
            first.rewind();
            System.out.println(first.get() + " " + second[0]);
            System.out.println(interpreter.getLastNativeInferenceDurationNanoseconds() > 0);
        }
    }
}
