// SPDX-License-Identifier: Apache-2.0
// What every Java object that stands for a native one has in common. Knows no native function.

package dev.atoll;

/** A native object that is entered through a gate: its own, or that of the object it lives in. */
abstract class Part {
    private final String type;
    private final NativeObject object;
    private final Gate gate;
    private final Part owner;
    private final boolean readOnly;
    private int states;

    /** An object of its own. */
    Part(String type, NativeObject object, boolean confined) {
        this.type = type;
        this.object = object;
        this.gate = new Gate(type, confined);
        this.owner = null;
        this.readOnly = false;
    }

    /** An object inside {@code owner}, which it keeps reachable. */
    Part(String type, NativeObject object, Part owner, boolean readOnly) {
        this.type = type;
        this.object = object;
        this.gate = owner.gate;
        this.owner = owner;
        this.readOnly = readOnly;
    }

    final void enter(String operation) {
        gate.enter(operation);
        if (isClosed()) {
            gate.leave();
            throw closed(operation);
        }
    }

    final void leave() {
        gate.leave();
    }

    final void visit(String operation) {
        gate.visit(operation);
        if (isClosed()) {
            gate.endVisit();
            throw closed(operation);
        }
    }

    final void endVisit() {
        gate.endVisit();
    }

    /** Keeps an argument, if there is one, from being closed during a call. */
    static void visit(Part argument, String operation) {
        if (argument != null) {
            argument.visit(operation);
        }
    }

    static void endVisit(Part argument) {
        if (argument != null) {
            argument.endVisit();
        }
    }

    /** The native object of an argument; 0 for null. */
    static long address(Part argument) {
        return argument == null ? 0 : argument.address();
    }

    final Gate gate() {
        return gate;
    }

    final Part owner() {
        return owner;
    }

    final NativeObject object() {
        return object;
    }

    final long address() {
        return object.address;
    }

    /** The native object of the given type among this one and those it lives in. */
    final long addressOf(String wanted) {
        Part part = this;
        while (!part.type.equals(wanted)) {
            part = part.owner;
        }
        return part.address();
    }

    boolean isClosed() {
        return owner == null ? gate.isClosed() : owner.isClosed();
    }

    private RuntimeException closed(String operation) {
        return Errors.of(Errors.CLOSED, operation, "the " + type + " was closed");
    }

    final void requireWritable(String operation) {
        if (readOnly) {
            throw Errors.of(Errors.READ_ONLY, operation, "this " + type + " may only be read");
        }
    }

    final boolean isReadOnly() {
        return readOnly;
    }

    final void requireState(int state, int error, String operation, String name) {
        if ((states & state) == 0) {
            throw Errors.of(error, operation, "the " + type + " is not " + name);
        }
    }

    final void setState(int state) {
        states |= state;
    }

    final void clearState(int state) {
        states &= ~state;
    }
}
