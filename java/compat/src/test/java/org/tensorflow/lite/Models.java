// SPDX-License-Identifier: Apache-2.0
// The small models of the conformance cases.

package org.tensorflow.lite;

import java.io.File;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;

final class Models {
    private Models() {}

    static File file(String name) {
        return new File(System.getenv("CONFORMANCE_FILES"), name + ".tflite");
    }

    static Interpreter open(String name) {
        return new Interpreter(file(name));
    }

    static ByteBuffer direct(String name) throws IOException {
        byte[] bytes = Files.readAllBytes(file(name).toPath());
        ByteBuffer buffer = ByteBuffer.allocateDirect(bytes.length).order(ByteOrder.nativeOrder());
        buffer.put(bytes);
        return buffer;
    }
}
