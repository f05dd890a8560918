// SPDX-License-Identifier: Apache-2.0
// Runs a model with what the package brings, libraries included.

import dev.atoll.Interpreter;
import dev.atoll.Model;
import dev.atoll.NativeLibrary;
import dev.atoll.Runtime;
import dev.atoll.sugar.Runs;
import java.util.Arrays;

public final class Consumer {
    private Consumer() {}

    public static void main(String[] args) {
        try (Model model = Model.fromFile(args[0]); Interpreter interpreter = new Interpreter(model)) {
            float[][] y = (float[][]) Runs.run(interpreter, (Object) new float[][] {{1, 2, 3, 4}})[0];
            System.out.println(Runtime.atollVersion() + " " + Arrays.toString(y[0]) + " " + NativeLibrary.path());
        }
    }
}
