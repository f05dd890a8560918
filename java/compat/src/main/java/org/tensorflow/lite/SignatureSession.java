// SPDX-License-Identifier: Apache-2.0
// One signature with named values. That of the primary subgraph runs as the interpreter does, and shares its tensors.

package org.tensorflow.lite;

import dev.atoll.AtollException;
import dev.atoll.Interpreter;
import dev.atoll.SignatureRunner;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A signature. */
final class SignatureSession {
    private final Session session;
    private final SignatureRunner runner;
    private final List<String> inputNames;
    private final List<String> outputNames;
    private final Map<String, TensorImpl> inputs = new HashMap<>();
    private final Map<String, TensorImpl> outputs = new HashMap<>();
    private final Map<String, Integer> inputPlaces;
    private final Map<String, Integer> outputPlaces;
    private final boolean primary;
    private boolean allocated;

    SignatureSession(Session session, SignatureRunner runner, Interpreter interpreter, Views views) {
        this.session = session;
        this.runner = runner;
        this.inputNames = runner.inputNames();
        this.outputNames = runner.outputNames();
        this.primary = runner.subgraph() == 0;
        int[] inputIndices = runner.inputTensorIndices();
        int[] outputIndices = runner.outputTensorIndices();
        for (int i = 0; i < inputIndices.length; i++) {
            String name = inputNames.get(i);
            inputs.put(name, new TensorImpl(runner.input(name), inputIndices[i], views));
        }
        for (int i = 0; i < outputIndices.length; i++) {
            String name = outputNames.get(i);
            outputs.put(name, new TensorImpl(runner.output(name), outputIndices[i], views));
        }
        inputPlaces = places(inputNames, inputIndices, interpreter.inputTensorIndices());
        outputPlaces = places(outputNames, outputIndices, interpreter.outputTensorIndices());
    }

    /** Where the tensors of names are among those of the interpreter. */
    private static Map<String, Integer> places(List<String> names, int[] indices, int[] all) {
        Map<String, Integer> found = new HashMap<>();
        for (int i = 0; i < indices.length; i++) {
            for (int place = 0; place < all.length; place++) {
                if (all[place] == indices[i]) {
                    found.put(names.get(i), place);
                }
            }
        }
        return found;
    }

    String[] inputNames() {
        return inputNames.toArray(new String[0]);
    }

    String[] outputNames() {
        return outputNames.toArray(new String[0]);
    }

    TensorImpl input(String name) {
        TensorImpl found = inputs.get(name);
        if (found == null) {
            throw new IllegalArgumentException("Input error: input " + name + " not found.");
        }
        return found;
    }

    TensorImpl output(String name) {
        TensorImpl found = outputs.get(name);
        if (found == null) {
            throw new IllegalArgumentException("Input error: output " + name + " not found.");
        }
        return found;
    }

    /** Runs, and gives the nanoseconds. */
    long run(Map<String, Object> values, Map<String, Object> results) {
        values.keySet().forEach(this::input);
        results.keySet().forEach(this::output);
        if (primary) {
            return runPrimary(values, results);
        }
        values.forEach(this::resize);
        if (!allocated) {
            session.prepare(runner::allocateTensors);
            allocated = true;
        }
        values.forEach((name, value) -> input(name).setTo(value));
        long nanoseconds = session.timed(runner::invoke);
        results.forEach((name, target) -> {
            if (target != null) {
                output(name).copyTo(target);
            }
        });
        return nanoseconds;
    }

    private long runPrimary(Map<String, Object> values, Map<String, Object> results) {
        List<Object> placed = new ArrayList<>(java.util.Collections.nCopies(inputPlaces.size(), null));
        values.forEach((name, value) -> placed.set(inputPlaces.get(name), value));
        Map<Integer, Object> targets = new HashMap<>();
        results.forEach((name, target) -> targets.put(outputPlaces.get(name), target));
        session.run(placed.toArray(), targets);
        return session.lastNanoseconds();
    }

    private void resize(String name, Object value) {
        int[] shape = input(name).shapeIfDifferent(value);
        if (shape == null) {
            return;
        }
        try {
            runner.resizeInputLoose(name, shape);
        } catch (AtollException e) {
            throw new IllegalArgumentException("Internal error: Failed to resize input " + name + ": " + e.getMessage(), e);
        }
        allocated = false;
    }
}
