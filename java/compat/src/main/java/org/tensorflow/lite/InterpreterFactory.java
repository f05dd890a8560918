// SPDX-License-Identifier: Apache-2.0
// Makes interpreters by where the runtime comes from, which is one place here.

package org.tensorflow.lite;

import java.io.File;
import java.nio.ByteBuffer;

/** Makes interpreters. */
public class InterpreterFactory {
    /** Makes a factory. */
    public InterpreterFactory() {}

    /**
     * Makes an interpreter for a file.
     *
     * @param modelFile the file of a model
     * @param options how to make it, null for the defaults
     * @return the interpreter
     */
    public InterpreterApi create(File modelFile, InterpreterApi.Options options) {
        return new Interpreter(modelFile, ours(options));
    }

    /**
     * Makes an interpreter for the bytes of a model.
     *
     * @param byteBuffer a mapped file, or a direct buffer of the machine's byte order
     * @param options how to make it, null for the defaults
     * @return the interpreter
     */
    public InterpreterApi create(ByteBuffer byteBuffer, InterpreterApi.Options options) {
        return new Interpreter(byteBuffer, ours(options));
    }

    private static Interpreter.Options ours(InterpreterApi.Options options) {
        return options == null ? null : new Interpreter.Options(options);
    }
}
