// SPDX-License-Identifier: Apache-2.0
// Signatures in the style of the official guide: maps of names, through the interface and the class.

import java.io.File;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.tensorflow.lite.Interpreter;
import org.tensorflow.lite.TensorFlowLite;

public final class Signatures {
    public static void main(String[] args) {
        System.out.println(TensorFlowLite.schemaVersion());
        try (Interpreter interpreter = new Interpreter(new File(args[0]))) {
            for (String key : interpreter.getSignatureKeys()) {
                Map<String, Object> inputs = new HashMap<>();
                inputs.put("x", new float[] {3, -4});
                Map<String, Object> outputs = new HashMap<>();
                float[] result = new float[2];
                outputs.put("y", result);
                interpreter.runSignature(inputs, outputs, key);
                System.out.println(key + " " + Arrays.toString(interpreter.getSignatureInputs(key)) + " "
                        + Arrays.toString(interpreter.getSignatureOutputs(key)) + " " + Arrays.toString(result));
            }
        } catch (IllegalArgumentException e) {
            System.out.println(e.getMessage());
        }
    }
}
