// SPDX-License-Identifier: Apache-2.0
// Generated from spec/ by generator/ (backends/java/templates/object.java.j2). Do not edit: run `./dev generate`.

package dev.atoll;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * A verified model. It never changes, so any number of interpreters, in any number of threads, may share it.
 * Interpreters keep what they need of it: it may be closed before them.
 *
 * <p>May be used by any number of threads at once.
 */
public final class Model extends Handle {
    Model(NativeObject made) {
        super("Model", made, false);
    }

    /**
     * Loads a model from a file. The file is mapped where the system can; it must not be changed or truncated as long
     * as the model or an interpreter made from it exists.
     *
     * @param path Path of the model file, in the encoding of the file system.
     * @return the new object, to be closed
     * @throws AtollException if it fails; the code says why
     */
    public static Model fromFile(String path) {
        NativeLibrary.ensure();
        byte[] nativePath = Text.encode(Check.notNull(path, "from_file", "path"), "from_file");
        long error = Errors.create();
        try {
            long result = NativeLibrary.has(Native.HAS_ATOLL_MODEL_CREATE_FROM_FILE)
                    ? Native.atollModelCreateFromFile(nativePath, error)
                    : Native.tfLiteModelCreateFromFile(nativePath);
            if (result == 0) {
                throw Errors.read(error, Errors.ERROR, "from_file");
            }
            NativeObject made = new NativeObject(result, Native::tfLiteModelDelete);
            return new Model(made);
        } finally {
            Errors.delete(error);
        }
    }

    /**
     * Wraps the bytes of a model without copying them. Every offset and length in them is verified first.
     *
     * @param data The bytes of a model file; they must not change as long as the model or an interpreter made from it
     *     exists.
     * @return the new object, to be closed
     * @throws AtollException if it fails; the code says why
     */
    public static Model fromBytes(ByteBuffer data) {
        NativeLibrary.ensure();
        Memory nativeData = Memory.pin(Check.notNull(data, "from_bytes", "data"));
        long error = Errors.create();
        try {
            long result = NativeLibrary.has(Native.HAS_ATOLL_MODEL_CREATE)
                    ? Native.atollModelCreate(nativeData.direct, nativeData.array, nativeData.offset, nativeData.size, error)
                    : Native.tfLiteModelCreate(nativeData.direct, nativeData.array, nativeData.offset, nativeData.size);
            if (result == 0) {
                throw Errors.read(error, Errors.ERROR, "from_bytes");
            }
            NativeObject made = new NativeObject(result, Native::tfLiteModelDelete);
            made.keep("data", NativeObject.pin(nativeData.direct));
            return new Model(made);
        } finally {
            Errors.delete(error);
        }
    }

    /**
     * Wraps the bytes of a model without copying them. Every offset and length in them is verified first.
     *
     * @param data The bytes of a model file; they must not change as long as the model or an interpreter made from it
     *     exists.
     * @return the new object, to be closed
     * @throws AtollException if it fails; the code says why
     */
    public static Model fromBytes(byte[] data) {
        Check.notNull(data, "from_bytes", "data");
        return fromBytes(ByteBuffer.wrap(data));
    }

    /**
     * Copies the bytes of a model and verifies them.
     *
     * @param data The bytes of a model file; free to change once the call returned.
     * @return the new object, to be closed
     * @throws AtollException if it fails; the code says why
     */
    public static Model fromBytesCopy(ByteBuffer data) {
        NativeLibrary.ensure();
        Memory nativeData = Memory.borrow(Check.notNull(data, "from_bytes_copy", "data"));
        Check.has(Native.HAS_ATOLL_MODEL_CREATE_COPY, "from_bytes_copy");
        long error = Errors.create();
        try {
            long result = Native.atollModelCreateCopy(
                    nativeData.direct, nativeData.array, nativeData.offset, nativeData.size, error);
            if (result == 0) {
                throw Errors.read(error, Errors.ERROR, "from_bytes_copy");
            }
            NativeObject made = new NativeObject(result, Native::tfLiteModelDelete);
            return new Model(made);
        } finally {
            Errors.delete(error);
        }
    }

    /**
     * Copies the bytes of a model and verifies them.
     *
     * @param data The bytes of a model file; free to change once the call returned.
     * @return the new object, to be closed
     * @throws AtollException if it fails; the code says why
     */
    public static Model fromBytesCopy(byte[] data) {
        Check.notNull(data, "from_bytes_copy", "data");
        return fromBytesCopy(ByteBuffer.wrap(data));
    }

    /**
     * Loads a model from a range of an open file, such as an asset inside a package. The range need not be aligned.
     *
     * @param fd An open file descriptor. It stays open and belongs to the caller; it may be closed after the call.
     * @param offset Byte of the file where the model starts.
     * @param size Size of the model in bytes; -1 means up to the end of the file.
     * @return the new object, to be closed
     * @throws AtollException if it fails; the code says why
     */
    public static Model fromFileDescriptor(int fd, long offset, long size) {
        NativeLibrary.ensure();
        Check.range(offset, 0, Long.MAX_VALUE, "from_file_descriptor", "offset");
        Check.range(size, -1, Long.MAX_VALUE, "from_file_descriptor", "size");
        Check.has(Native.HAS_ATOLL_MODEL_CREATE_FROM_FILE_DESCRIPTOR, "from_file_descriptor");
        long error = Errors.create();
        try {
            long result = Native.atollModelCreateFromFileDescriptor(fd, offset, size, error);
            if (result == 0) {
                throw Errors.read(error, Errors.ERROR, "from_file_descriptor");
            }
            NativeObject made = new NativeObject(result, Native::tfLiteModelDelete);
            return new Model(made);
        } finally {
            Errors.delete(error);
        }
    }

    /**
     * Loads a model from a range of an open file, such as an asset inside a package. The range need not be aligned.
     *
     * @param fd An open file descriptor. It stays open and belongs to the caller; it may be closed after the call.
     * @param offset Byte of the file where the model starts.
     * @return the new object, to be closed
     * @throws AtollException if it fails; the code says why
     */
    public static Model fromFileDescriptor(int fd, long offset) {
        return fromFileDescriptor(fd, offset, -1);
    }

    /**
     * Loads a model from a range of an open file, such as an asset inside a package. The range need not be aligned.
     *
     * @param fd An open file descriptor. It stays open and belongs to the caller; it may be closed after the call.
     * @return the new object, to be closed
     * @throws AtollException if it fails; the code says why
     */
    public static Model fromFileDescriptor(int fd) {
        return fromFileDescriptor(fd, 0, -1);
    }

    /**
     * What the model says about itself.
     *
     * @return The description; null when the model has none.
     * @throws AtollException if it fails; the code says why
     */
    public String description() {
        enter("description");
        try {
            Check.has(Native.HAS_ATOLL_MODEL_GET_DESCRIPTION, "description");
            byte[] result = Native.atollModelGetDescription(address());
            return Text.decode(result);
        } finally {
            leave();
        }
    }

    /**
     * Number of subgraphs; the first one is the primary subgraph, which an interpreter runs.
     *
     * @return The count, at least 1.
     * @throws AtollException if it fails; the code says why
     */
    public int subgraphCount() {
        enter("subgraph_count");
        try {
            Check.has(Native.HAS_ATOLL_MODEL_GET_SUBGRAPH_COUNT, "subgraph_count");
            return Native.atollModelGetSubgraphCount(address());
        } finally {
            leave();
        }
    }

    /**
     * Number of operators of the primary subgraph.
     *
     * @return The count.
     * @throws AtollException if it fails; the code says why
     */
    public int operatorCount() {
        enter("operator_count");
        try {
            Check.has(Native.HAS_ATOLL_MODEL_GET_OPERATOR_COUNT, "operator_count");
            return Native.atollModelGetOperatorCount(address());
        } finally {
            leave();
        }
    }

    /**
     * Names of the metadata entries, in the order of the file.
     *
     * @return the elements: The name of one entry.
     * @throws AtollException if it fails; the code says why
     */
    public List<String> metadataNames() {
        enter("metadata_names");
        try {
            Check.has(Native.HAS_ATOLL_MODEL_GET_METADATA_COUNT, "metadata_names");
            Check.has(Native.HAS_ATOLL_MODEL_GET_METADATA_NAME, "metadata_names");
            int count = Native.atollModelGetMetadataCount(address());
            List<String> list = new ArrayList<>(count);
            for (int i = 0; i < count; i++) {
                byte[] item = Native.atollModelGetMetadataName(address(), i);
                if (item == null) {
                    throw Errors.of(Errors.ERROR, "metadata_names", "there is no element " + i);
                }
                list.add(Text.decode(item));
            }
            return Collections.unmodifiableList(list);
        } finally {
            leave();
        }
    }

    /**
     * Finds a metadata entry by name. An unknown name is the error {@link ErrorCode#NOT_FOUND}.
     *
     * @param name Name of the entry.
     * @return The bytes of the entry, without a copy; they live as long as the model.
     * @throws AtollException if it fails; the code says why
     */
    public byte[] metadata(String name) {
        byte[] nativeName = Text.encode(Check.notNull(name, "metadata", "name"), "metadata");
        enter("metadata");
        try {
            Check.has(Native.HAS_ATOLL_MODEL_GET_METADATA, "metadata");
            byte[][] out = new byte[1][];
            long error = Errors.create();
            try {
                int status = Native.atollModelGetMetadata(address(), nativeName, out, error);
                if (status != Errors.OK) {
                    throw Errors.read(error, Errors.code(status, Errors.ERROR), "metadata");
                }
                return out[0];
            } finally {
                Errors.delete(error);
            }
        } finally {
            leave();
        }
    }

    /**
     * The inputs of the primary subgraph, in order.
     *
     * @return the elements: One input.
     * @throws AtollException if it fails; the code says why
     */
    public List<TensorInfo> inputs() {
        enter("inputs");
        try {
            Check.has(Native.HAS_ATOLL_MODEL_GET_INPUT_COUNT, "inputs");
            Check.has(Native.HAS_ATOLL_MODEL_GET_INPUT, "inputs");
            int count = Native.atollModelGetInputCount(address());
            List<TensorInfo> list = new ArrayList<>(count);
            for (int i = 0; i < count; i++) {
                long item = Native.atollModelGetInput(address(), i);
                if (item == 0) {
                    throw Errors.of(Errors.ERROR, "inputs", "there is no element " + i);
                }
                list.add(new TensorInfo(item, this, true));
            }
            return Collections.unmodifiableList(list);
        } finally {
            leave();
        }
    }

    /**
     * The outputs of the primary subgraph, in order.
     *
     * @return the elements: One output.
     * @throws AtollException if it fails; the code says why
     */
    public List<TensorInfo> outputs() {
        enter("outputs");
        try {
            Check.has(Native.HAS_ATOLL_MODEL_GET_OUTPUT_COUNT, "outputs");
            Check.has(Native.HAS_ATOLL_MODEL_GET_OUTPUT, "outputs");
            int count = Native.atollModelGetOutputCount(address());
            List<TensorInfo> list = new ArrayList<>(count);
            for (int i = 0; i < count; i++) {
                long item = Native.atollModelGetOutput(address(), i);
                if (item == 0) {
                    throw Errors.of(Errors.ERROR, "outputs", "there is no element " + i);
                }
                list.add(new TensorInfo(item, this, true));
            }
            return Collections.unmodifiableList(list);
        } finally {
            leave();
        }
    }

    /**
     * Keys of the signatures, in the order of the file.
     *
     * @return the elements: The key of one signature.
     * @throws AtollException if it fails; the code says why
     */
    public List<String> signatureKeys() {
        enter("signature_keys");
        try {
            Check.has(Native.HAS_ATOLL_MODEL_GET_SIGNATURE_COUNT, "signature_keys");
            Check.has(Native.HAS_ATOLL_MODEL_GET_SIGNATURE_KEY, "signature_keys");
            int count = Native.atollModelGetSignatureCount(address());
            List<String> list = new ArrayList<>(count);
            for (int i = 0; i < count; i++) {
                byte[] item = Native.atollModelGetSignatureKey(address(), i);
                if (item == null) {
                    throw Errors.of(Errors.ERROR, "signature_keys", "there is no element " + i);
                }
                list.add(Text.decode(item));
            }
            return Collections.unmodifiableList(list);
        } finally {
            leave();
        }
    }

    /**
     * Names of the inputs of a signature, in ascending byte order. An unknown key is the error {@link
     * ErrorCode#NOT_FOUND}.
     *
     * @param key Key of the signature.
     * @return the elements: The name of one input.
     * @throws AtollException if it fails; the code says why
     */
    public List<String> signatureInputs(String key) {
        byte[] nativeKey = Text.encode(Check.notNull(key, "signature_inputs", "key"), "signature_inputs");
        enter("signature_inputs");
        try {
            Check.has(Native.HAS_ATOLL_MODEL_GET_SIGNATURE_INPUT_COUNT, "signature_inputs");
            Check.has(Native.HAS_ATOLL_MODEL_GET_SIGNATURE_INPUT_NAME, "signature_inputs");
            int count = Native.atollModelGetSignatureInputCount(address(), nativeKey);
            if (count < 0) {
                throw Errors.of(Errors.NOT_FOUND, "signature_inputs", "there is no such list");
            }
            List<String> list = new ArrayList<>(count);
            for (int i = 0; i < count; i++) {
                byte[] item = Native.atollModelGetSignatureInputName(address(), nativeKey, i);
                if (item == null) {
                    throw Errors.of(Errors.ERROR, "signature_inputs", "there is no element " + i);
                }
                list.add(Text.decode(item));
            }
            return Collections.unmodifiableList(list);
        } finally {
            leave();
        }
    }

    /**
     * Names of the outputs of a signature, in ascending byte order. An unknown key is the error {@link
     * ErrorCode#NOT_FOUND}.
     *
     * @param key Key of the signature.
     * @return the elements: The name of one output.
     * @throws AtollException if it fails; the code says why
     */
    public List<String> signatureOutputs(String key) {
        byte[] nativeKey = Text.encode(Check.notNull(key, "signature_outputs", "key"), "signature_outputs");
        enter("signature_outputs");
        try {
            Check.has(Native.HAS_ATOLL_MODEL_GET_SIGNATURE_OUTPUT_COUNT, "signature_outputs");
            Check.has(Native.HAS_ATOLL_MODEL_GET_SIGNATURE_OUTPUT_NAME, "signature_outputs");
            int count = Native.atollModelGetSignatureOutputCount(address(), nativeKey);
            if (count < 0) {
                throw Errors.of(Errors.NOT_FOUND, "signature_outputs", "there is no such list");
            }
            List<String> list = new ArrayList<>(count);
            for (int i = 0; i < count; i++) {
                byte[] item = Native.atollModelGetSignatureOutputName(address(), nativeKey, i);
                if (item == null) {
                    throw Errors.of(Errors.ERROR, "signature_outputs", "there is no element " + i);
                }
                list.add(Text.decode(item));
            }
            return Collections.unmodifiableList(list);
        } finally {
            leave();
        }
    }
}
