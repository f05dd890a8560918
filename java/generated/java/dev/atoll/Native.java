// SPDX-License-Identifier: Apache-2.0
// Generated from spec/ by generator/ (backends/java/templates/native.java.j2). Do not edit: run `./dev generate`.

package dev.atoll;

import java.nio.ByteBuffer;

/** One native method per function of the library. NativeLibrary fills the table behind them. */
final class Native {
    static final String LIBRARY = "atoll";
    static final String LIBRARY_VARIABLE = "ATOLL_LIBRARY";
    static final String JNI_LIBRARY = "atoll_jni";

    static final int HAS_ATOLL_ERROR_CREATE = 0;
    static final int HAS_ATOLL_ERROR_DELETE = 1;
    static final int HAS_ATOLL_ERROR_CLEAR = 2;
    static final int HAS_ATOLL_ERROR_GET_CODE = 3;
    static final int HAS_ATOLL_ERROR_GET_OPERATION = 4;
    static final int HAS_ATOLL_ERROR_GET_MESSAGE = 5;
    static final int HAS_ATOLL_ERROR_GET_OPERATOR_INDEX = 6;
    static final int HAS_ATOLL_ERROR_GET_OPERATOR_NAME = 7;
    static final int HAS_ATOLL_ERROR_GET_TENSOR_INDEX = 8;
    static final int HAS_TF_LITE_VERSION = 9;
    static final int HAS_TF_LITE_EXTENSION_APIS_VERSION = 10;
    static final int HAS_TF_LITE_SCHEMA_VERSION = 11;
    static final int HAS_ATOLL_VERSION = 12;
    static final int HAS_ATOLL_BUILD_FEATURES = 13;
    static final int HAS_TF_LITE_MODEL_CREATE_FROM_FILE = 14;
    static final int HAS_ATOLL_MODEL_CREATE_FROM_FILE = 15;
    static final int HAS_TF_LITE_MODEL_CREATE = 16;
    static final int HAS_ATOLL_MODEL_CREATE = 17;
    static final int HAS_ATOLL_MODEL_CREATE_COPY = 18;
    static final int HAS_ATOLL_MODEL_CREATE_FROM_FILE_DESCRIPTOR = 19;
    static final int HAS_ATOLL_MODEL_GET_DESCRIPTION = 20;
    static final int HAS_ATOLL_MODEL_GET_SUBGRAPH_COUNT = 21;
    static final int HAS_ATOLL_MODEL_GET_OPERATOR_COUNT = 22;
    static final int HAS_ATOLL_MODEL_GET_METADATA_COUNT = 23;
    static final int HAS_ATOLL_MODEL_GET_METADATA_NAME = 24;
    static final int HAS_ATOLL_MODEL_GET_METADATA = 25;
    static final int HAS_ATOLL_MODEL_GET_INPUT_COUNT = 26;
    static final int HAS_ATOLL_MODEL_GET_INPUT = 27;
    static final int HAS_ATOLL_MODEL_GET_OUTPUT_COUNT = 28;
    static final int HAS_ATOLL_MODEL_GET_OUTPUT = 29;
    static final int HAS_ATOLL_MODEL_GET_SIGNATURE_COUNT = 30;
    static final int HAS_ATOLL_MODEL_GET_SIGNATURE_KEY = 31;
    static final int HAS_ATOLL_MODEL_GET_SIGNATURE_INPUT_COUNT = 32;
    static final int HAS_ATOLL_MODEL_GET_SIGNATURE_INPUT_NAME = 33;
    static final int HAS_ATOLL_MODEL_GET_SIGNATURE_OUTPUT_COUNT = 34;
    static final int HAS_ATOLL_MODEL_GET_SIGNATURE_OUTPUT_NAME = 35;
    static final int HAS_TF_LITE_MODEL_DELETE = 36;
    static final int HAS_ATOLL_TENSOR_INFO_GET_NAME = 37;
    static final int HAS_ATOLL_TENSOR_INFO_GET_TYPE = 38;
    static final int HAS_ATOLL_TENSOR_INFO_GET_NUM_DIMS = 39;
    static final int HAS_ATOLL_TENSOR_INFO_GET_DIM = 40;
    static final int HAS_ATOLL_TENSOR_INFO_GET_DIM_SIGNATURE = 41;
    static final int HAS_ATOLL_TENSOR_INFO_GET_QUANTIZATION_PARAMS = 42;
    static final int HAS_TF_LITE_INTERPRETER_OPTIONS_CREATE = 43;
    static final int HAS_TF_LITE_INTERPRETER_OPTIONS_COPY = 44;
    static final int HAS_TF_LITE_INTERPRETER_OPTIONS_SET_NUM_THREADS = 45;
    static final int HAS_TF_LITE_INTERPRETER_OPTIONS_SET_ERROR_REPORTER = 46;
    static final int HAS_ATOLL_INTERPRETER_OPTIONS_SET_PASSES = 47;
    static final int HAS_TF_LITE_INTERPRETER_OPTIONS_ENABLE_CANCELLATION = 48;
    static final int HAS_ATOLL_INTERPRETER_OPTIONS_SET_MAX_TENSOR_BYTES = 49;
    static final int HAS_ATOLL_INTERPRETER_OPTIONS_SET_MAX_ARENA_BYTES = 50;
    static final int HAS_ATOLL_INTERPRETER_OPTIONS_SET_MAX_OPERATORS = 51;
    static final int HAS_ATOLL_INTERPRETER_OPTIONS_SET_MAX_DEPTH = 52;
    static final int HAS_ATOLL_INTERPRETER_OPTIONS_SET_MAX_ITERATIONS = 53;
    static final int HAS_TF_LITE_INTERPRETER_OPTIONS_DELETE = 54;
    static final int HAS_TF_LITE_INTERPRETER_CREATE = 55;
    static final int HAS_ATOLL_INTERPRETER_CREATE = 56;
    static final int HAS_TF_LITE_INTERPRETER_GET_INPUT_TENSOR_COUNT = 57;
    static final int HAS_TF_LITE_INTERPRETER_GET_OUTPUT_TENSOR_COUNT = 58;
    static final int HAS_TF_LITE_INTERPRETER_GET_INPUT_TENSOR = 59;
    static final int HAS_ATOLL_INTERPRETER_GET_LAST_ERROR = 60;
    static final int HAS_TF_LITE_INTERPRETER_GET_OUTPUT_TENSOR = 61;
    static final int HAS_TF_LITE_INTERPRETER_GET_INPUT_TENSOR_INDEX = 62;
    static final int HAS_TF_LITE_INTERPRETER_GET_OUTPUT_TENSOR_INDEX = 63;
    static final int HAS_ATOLL_INTERPRETER_GET_TENSOR_COUNT = 64;
    static final int HAS_TF_LITE_INTERPRETER_GET_TENSOR = 65;
    static final int HAS_ATOLL_INTERPRETER_GET_SUBGRAPH_TENSOR_COUNT = 66;
    static final int HAS_ATOLL_INTERPRETER_GET_SUBGRAPH_TENSOR = 67;
    static final int HAS_TF_LITE_INTERPRETER_GET_VARIABLE_TENSOR_COUNT = 68;
    static final int HAS_TF_LITE_INTERPRETER_GET_VARIABLE_TENSOR = 69;
    static final int HAS_TF_LITE_INTERPRETER_RESIZE_INPUT_TENSOR = 70;
    static final int HAS_ATOLL_INTERPRETER_RESIZE_INPUT_TENSOR_STRICT = 71;
    static final int HAS_TF_LITE_INTERPRETER_ALLOCATE_TENSORS = 72;
    static final int HAS_TF_LITE_INTERPRETER_INVOKE = 73;
    static final int HAS_TF_LITE_INTERPRETER_CANCEL = 74;
    static final int HAS_ATOLL_INTERPRETER_SET_DEADLINE = 75;
    static final int HAS_TF_LITE_INTERPRETER_RESET_VARIABLE_TENSORS = 76;
    static final int HAS_TF_LITE_INTERPRETER_GET_SIGNATURE_COUNT = 77;
    static final int HAS_TF_LITE_INTERPRETER_GET_SIGNATURE_KEY = 78;
    static final int HAS_TF_LITE_INTERPRETER_GET_SIGNATURE_RUNNER = 79;
    static final int HAS_ATOLL_INTERPRETER_GET_ARENA_BYTES = 80;
    static final int HAS_ATOLL_INTERPRETER_SET_INPUT_MEMORY = 81;
    static final int HAS_ATOLL_INTERPRETER_SET_OUTPUT_MEMORY = 82;
    static final int HAS_TF_LITE_INTERPRETER_DELETE = 83;
    static final int HAS_TF_LITE_SIGNATURE_RUNNER_GET_INPUT_COUNT = 84;
    static final int HAS_TF_LITE_SIGNATURE_RUNNER_GET_INPUT_NAME = 85;
    static final int HAS_TF_LITE_SIGNATURE_RUNNER_GET_OUTPUT_COUNT = 86;
    static final int HAS_TF_LITE_SIGNATURE_RUNNER_GET_OUTPUT_NAME = 87;
    static final int HAS_ATOLL_SIGNATURE_RUNNER_GET_SUBGRAPH = 88;
    static final int HAS_ATOLL_SIGNATURE_RUNNER_GET_INPUT_TENSOR_INDEX = 89;
    static final int HAS_ATOLL_SIGNATURE_RUNNER_GET_OUTPUT_TENSOR_INDEX = 90;
    static final int HAS_TF_LITE_SIGNATURE_RUNNER_GET_INPUT_TENSOR = 91;
    static final int HAS_TF_LITE_SIGNATURE_RUNNER_GET_OUTPUT_TENSOR = 92;
    static final int HAS_TF_LITE_SIGNATURE_RUNNER_RESIZE_INPUT_TENSOR = 93;
    static final int HAS_ATOLL_SIGNATURE_RUNNER_RESIZE_INPUT_TENSOR_LOOSE = 94;
    static final int HAS_TF_LITE_SIGNATURE_RUNNER_ALLOCATE_TENSORS = 95;
    static final int HAS_TF_LITE_SIGNATURE_RUNNER_INVOKE = 96;
    static final int HAS_TF_LITE_SIGNATURE_RUNNER_CANCEL = 97;
    static final int HAS_TF_LITE_SIGNATURE_RUNNER_DELETE = 98;
    static final int HAS_TF_LITE_TENSOR_NAME = 99;
    static final int HAS_TF_LITE_TENSOR_TYPE = 100;
    static final int HAS_TF_LITE_TENSOR_NUM_DIMS = 101;
    static final int HAS_TF_LITE_TENSOR_DIM = 102;
    static final int HAS_ATOLL_TENSOR_GET_NUM_DIMS_SIGNATURE = 103;
    static final int HAS_ATOLL_TENSOR_GET_DIM_SIGNATURE = 104;
    static final int HAS_TF_LITE_TENSOR_BYTE_SIZE = 105;
    static final int HAS_TF_LITE_TENSOR_QUANTIZATION_PARAMS = 106;
    static final int HAS_ATOLL_TENSOR_GET_QUANTIZATION_CHANNEL_COUNT = 107;
    static final int HAS_ATOLL_TENSOR_GET_QUANTIZATION_SCALE = 108;
    static final int HAS_ATOLL_TENSOR_GET_QUANTIZATION_ZERO_POINT = 109;
    static final int HAS_ATOLL_TENSOR_GET_QUANTIZED_DIMENSION = 110;
    static final int HAS_TF_LITE_TENSOR_DATA = 111;
    static final int HAS_TF_LITE_TENSOR_COPY_FROM_BUFFER = 112;
    static final int HAS_TF_LITE_TENSOR_COPY_TO_BUFFER = 113;
    static final int HAS_ATOLL_TENSOR_GET_STRING_COUNT = 114;
    static final int HAS_ATOLL_TENSOR_GET_STRING = 115;
    static final int HAS_ATOLL_TENSOR_SET_STRINGS = 116;

    /** Names of the functions, by entry. */
    static final String[] NAMES = {
        "AtollErrorCreate",
        "AtollErrorDelete",
        "AtollErrorClear",
        "AtollErrorGetCode",
        "AtollErrorGetOperation",
        "AtollErrorGetMessage",
        "AtollErrorGetOperatorIndex",
        "AtollErrorGetOperatorName",
        "AtollErrorGetTensorIndex",
        "TfLiteVersion",
        "TfLiteExtensionApisVersion",
        "TfLiteSchemaVersion",
        "AtollVersion",
        "AtollBuildFeatures",
        "TfLiteModelCreateFromFile",
        "AtollModelCreateFromFile",
        "TfLiteModelCreate",
        "AtollModelCreate",
        "AtollModelCreateCopy",
        "AtollModelCreateFromFileDescriptor",
        "AtollModelGetDescription",
        "AtollModelGetSubgraphCount",
        "AtollModelGetOperatorCount",
        "AtollModelGetMetadataCount",
        "AtollModelGetMetadataName",
        "AtollModelGetMetadata",
        "AtollModelGetInputCount",
        "AtollModelGetInput",
        "AtollModelGetOutputCount",
        "AtollModelGetOutput",
        "AtollModelGetSignatureCount",
        "AtollModelGetSignatureKey",
        "AtollModelGetSignatureInputCount",
        "AtollModelGetSignatureInputName",
        "AtollModelGetSignatureOutputCount",
        "AtollModelGetSignatureOutputName",
        "TfLiteModelDelete",
        "AtollTensorInfoGetName",
        "AtollTensorInfoGetType",
        "AtollTensorInfoGetNumDims",
        "AtollTensorInfoGetDim",
        "AtollTensorInfoGetDimSignature",
        "AtollTensorInfoGetQuantizationParams",
        "TfLiteInterpreterOptionsCreate",
        "TfLiteInterpreterOptionsCopy",
        "TfLiteInterpreterOptionsSetNumThreads",
        "TfLiteInterpreterOptionsSetErrorReporter",
        "AtollInterpreterOptionsSetPasses",
        "TfLiteInterpreterOptionsEnableCancellation",
        "AtollInterpreterOptionsSetMaxTensorBytes",
        "AtollInterpreterOptionsSetMaxArenaBytes",
        "AtollInterpreterOptionsSetMaxOperators",
        "AtollInterpreterOptionsSetMaxDepth",
        "AtollInterpreterOptionsSetMaxIterations",
        "TfLiteInterpreterOptionsDelete",
        "TfLiteInterpreterCreate",
        "AtollInterpreterCreate",
        "TfLiteInterpreterGetInputTensorCount",
        "TfLiteInterpreterGetOutputTensorCount",
        "TfLiteInterpreterGetInputTensor",
        "AtollInterpreterGetLastError",
        "TfLiteInterpreterGetOutputTensor",
        "TfLiteInterpreterGetInputTensorIndex",
        "TfLiteInterpreterGetOutputTensorIndex",
        "AtollInterpreterGetTensorCount",
        "TfLiteInterpreterGetTensor",
        "AtollInterpreterGetSubgraphTensorCount",
        "AtollInterpreterGetSubgraphTensor",
        "TfLiteInterpreterGetVariableTensorCount",
        "TfLiteInterpreterGetVariableTensor",
        "TfLiteInterpreterResizeInputTensor",
        "AtollInterpreterResizeInputTensorStrict",
        "TfLiteInterpreterAllocateTensors",
        "TfLiteInterpreterInvoke",
        "TfLiteInterpreterCancel",
        "AtollInterpreterSetDeadline",
        "TfLiteInterpreterResetVariableTensors",
        "TfLiteInterpreterGetSignatureCount",
        "TfLiteInterpreterGetSignatureKey",
        "TfLiteInterpreterGetSignatureRunner",
        "AtollInterpreterGetArenaBytes",
        "AtollInterpreterSetInputMemory",
        "AtollInterpreterSetOutputMemory",
        "TfLiteInterpreterDelete",
        "TfLiteSignatureRunnerGetInputCount",
        "TfLiteSignatureRunnerGetInputName",
        "TfLiteSignatureRunnerGetOutputCount",
        "TfLiteSignatureRunnerGetOutputName",
        "AtollSignatureRunnerGetSubgraph",
        "AtollSignatureRunnerGetInputTensorIndex",
        "AtollSignatureRunnerGetOutputTensorIndex",
        "TfLiteSignatureRunnerGetInputTensor",
        "TfLiteSignatureRunnerGetOutputTensor",
        "TfLiteSignatureRunnerResizeInputTensor",
        "AtollSignatureRunnerResizeInputTensorLoose",
        "TfLiteSignatureRunnerAllocateTensors",
        "TfLiteSignatureRunnerInvoke",
        "TfLiteSignatureRunnerCancel",
        "TfLiteSignatureRunnerDelete",
        "TfLiteTensorName",
        "TfLiteTensorType",
        "TfLiteTensorNumDims",
        "TfLiteTensorDim",
        "AtollTensorGetNumDimsSignature",
        "AtollTensorGetDimSignature",
        "TfLiteTensorByteSize",
        "TfLiteTensorQuantizationParams",
        "AtollTensorGetQuantizationChannelCount",
        "AtollTensorGetQuantizationScale",
        "AtollTensorGetQuantizationZeroPoint",
        "AtollTensorGetQuantizedDimension",
        "TfLiteTensorData",
        "TfLiteTensorCopyFromBuffer",
        "TfLiteTensorCopyToBuffer",
        "AtollTensorGetStringCount",
        "AtollTensorGetString",
        "AtollTensorSetStrings",
    };

    private Native() {}

    /** Loads a library; says which entries it has, or returns what is wrong. */
    static native byte[] open(byte[] path, boolean[] present);

    static native ByteBuffer buffer(long address, long size);

    static native long address(ByteBuffer buffer);

    static native void deleteCallback(long callback);

    static native long newLogCallback(LogCallback target);

    private static void callLogCallback(LogCallback target, byte[] message) {
        target.call(Text.decode(message));
    }

    static native long atollErrorCreate();

    static native void atollErrorDelete(long error);

    static native void atollErrorClear(long error);

    static native int atollErrorGetCode(long error);

    static native byte[] atollErrorGetOperation(long error);

    static native byte[] atollErrorGetMessage(long error);

    static native int atollErrorGetOperatorIndex(long error);

    static native byte[] atollErrorGetOperatorName(long error);

    static native int atollErrorGetTensorIndex(long error);

    static native byte[] tfLiteVersion();

    static native byte[] tfLiteExtensionApisVersion();

    static native int tfLiteSchemaVersion();

    static native byte[] atollVersion();

    static native byte[] atollBuildFeatures();

    static native long tfLiteModelCreateFromFile(byte[] model_path);

    static native long atollModelCreateFromFile(byte[] model_path, long error);

    static native long tfLiteModelCreate(ByteBuffer model_data_direct, byte[] model_data_array, int model_data_offset, int model_data_size);

    static native long atollModelCreate(ByteBuffer model_data_direct, byte[] model_data_array, int model_data_offset, int model_data_size, long error);

    static native long atollModelCreateCopy(ByteBuffer data_direct, byte[] data_array, int data_offset, int data_size, long error);

    static native long atollModelCreateFromFileDescriptor(int fd, long offset, long size, long error);

    static native byte[] atollModelGetDescription(long model);

    static native int atollModelGetSubgraphCount(long model);

    static native int atollModelGetOperatorCount(long model);

    static native int atollModelGetMetadataCount(long model);

    static native byte[] atollModelGetMetadataName(long model, int index);

    static native int atollModelGetMetadata(long model, byte[] name, byte[][] out, long error);

    static native int atollModelGetInputCount(long model);

    static native long atollModelGetInput(long model, int index);

    static native int atollModelGetOutputCount(long model);

    static native long atollModelGetOutput(long model, int index);

    static native int atollModelGetSignatureCount(long model);

    static native byte[] atollModelGetSignatureKey(long model, int index);

    static native int atollModelGetSignatureInputCount(long model, byte[] key);

    static native byte[] atollModelGetSignatureInputName(long model, byte[] key, int index);

    static native int atollModelGetSignatureOutputCount(long model, byte[] key);

    static native byte[] atollModelGetSignatureOutputName(long model, byte[] key, int index);

    static native void tfLiteModelDelete(long model);

    static native byte[] atollTensorInfoGetName(long info);

    static native int atollTensorInfoGetType(long info);

    static native int atollTensorInfoGetNumDims(long info);

    static native int atollTensorInfoGetDim(long info, int axis);

    static native int atollTensorInfoGetDimSignature(long info, int axis);

    static native byte[] atollTensorInfoGetQuantizationParams(long info);

    static native long tfLiteInterpreterOptionsCreate();

    static native long tfLiteInterpreterOptionsCopy(long options);

    static native void tfLiteInterpreterOptionsSetNumThreads(long options, int num_threads);

    static native void tfLiteInterpreterOptionsSetErrorReporter(long options, long reporter);

    static native void atollInterpreterOptionsSetPasses(long options, int passes);

    static native int tfLiteInterpreterOptionsEnableCancellation(long options, boolean enable);

    static native void atollInterpreterOptionsSetMaxTensorBytes(long options, long limit);

    static native void atollInterpreterOptionsSetMaxArenaBytes(long options, long limit);

    static native void atollInterpreterOptionsSetMaxOperators(long options, int limit);

    static native void atollInterpreterOptionsSetMaxDepth(long options, int limit);

    static native void atollInterpreterOptionsSetMaxIterations(long options, long limit);

    static native void tfLiteInterpreterOptionsDelete(long options);

    static native long tfLiteInterpreterCreate(long model, long optional_options);

    static native long atollInterpreterCreate(long model, long optional_options, long error);

    static native int tfLiteInterpreterGetInputTensorCount(long interpreter);

    static native int tfLiteInterpreterGetOutputTensorCount(long interpreter);

    static native long tfLiteInterpreterGetInputTensor(long interpreter, int input_index);

    static native int atollInterpreterGetLastError(long interpreter, long out);

    static native long tfLiteInterpreterGetOutputTensor(long interpreter, int output_index);

    static native int tfLiteInterpreterGetInputTensorIndex(long interpreter, int input_index);

    static native int tfLiteInterpreterGetOutputTensorIndex(long interpreter, int output_index);

    static native int atollInterpreterGetTensorCount(long interpreter);

    static native long tfLiteInterpreterGetTensor(long interpreter, int index);

    static native int atollInterpreterGetSubgraphTensorCount(long interpreter, int subgraph);

    static native long atollInterpreterGetSubgraphTensor(long interpreter, int subgraph, int index);

    static native int tfLiteInterpreterGetVariableTensorCount(long interpreter);

    static native long tfLiteInterpreterGetVariableTensor(long interpreter, int variable_index);

    static native int tfLiteInterpreterResizeInputTensor(long interpreter, int input_index, int[] input_dims);

    static native int atollInterpreterResizeInputTensorStrict(long interpreter, int input_index, int[] dims, long error);

    static native int tfLiteInterpreterAllocateTensors(long interpreter);

    static native int tfLiteInterpreterInvoke(long interpreter);

    static native int tfLiteInterpreterCancel(long interpreter);

    static native int atollInterpreterSetDeadline(long interpreter, long microseconds, long error);

    static native int tfLiteInterpreterResetVariableTensors(long interpreter);

    static native int tfLiteInterpreterGetSignatureCount(long interpreter);

    static native byte[] tfLiteInterpreterGetSignatureKey(long interpreter, int signature_index);

    static native long tfLiteInterpreterGetSignatureRunner(long interpreter, byte[] signature_key);

    static native long atollInterpreterGetArenaBytes(long interpreter);

    static native int atollInterpreterSetInputMemory(long interpreter, int index, ByteBuffer data_direct, byte[] data_array, int data_offset, int data_size, long error);

    static native int atollInterpreterSetOutputMemory(long interpreter, int index, ByteBuffer data_direct, byte[] data_array, int data_offset, int data_size, long error);

    static native void tfLiteInterpreterDelete(long interpreter);

    static native long tfLiteSignatureRunnerGetInputCount(long signature_runner);

    static native byte[] tfLiteSignatureRunnerGetInputName(long signature_runner, int input_index);

    static native long tfLiteSignatureRunnerGetOutputCount(long signature_runner);

    static native byte[] tfLiteSignatureRunnerGetOutputName(long signature_runner, int output_index);

    static native int atollSignatureRunnerGetSubgraph(long signature_runner);

    static native int atollSignatureRunnerGetInputTensorIndex(long signature_runner, int input_index);

    static native int atollSignatureRunnerGetOutputTensorIndex(long signature_runner, int output_index);

    static native long tfLiteSignatureRunnerGetInputTensor(long signature_runner, byte[] input_name);

    static native long tfLiteSignatureRunnerGetOutputTensor(long signature_runner, byte[] output_name);

    static native int tfLiteSignatureRunnerResizeInputTensor(long signature_runner, byte[] input_name, int[] input_dims);

    static native int atollSignatureRunnerResizeInputTensorLoose(long signature_runner, byte[] input_name, int[] input_dims, long error);

    static native int tfLiteSignatureRunnerAllocateTensors(long signature_runner);

    static native int tfLiteSignatureRunnerInvoke(long signature_runner);

    static native int tfLiteSignatureRunnerCancel(long signature_runner);

    static native void tfLiteSignatureRunnerDelete(long signature_runner);

    static native byte[] tfLiteTensorName(long tensor);

    static native int tfLiteTensorType(long tensor);

    static native int tfLiteTensorNumDims(long tensor);

    static native int tfLiteTensorDim(long tensor, int dim_index);

    static native int atollTensorGetNumDimsSignature(long tensor);

    static native int atollTensorGetDimSignature(long tensor, int axis);

    static native long tfLiteTensorByteSize(long tensor);

    static native byte[] tfLiteTensorQuantizationParams(long tensor);

    static native int atollTensorGetQuantizationChannelCount(long tensor);

    static native float atollTensorGetQuantizationScale(long tensor, int channel);

    static native int atollTensorGetQuantizationZeroPoint(long tensor, int channel);

    static native int atollTensorGetQuantizedDimension(long tensor);

    static native long tfLiteTensorData(long tensor);

    static native int tfLiteTensorCopyFromBuffer(long tensor, ByteBuffer input_data_direct, byte[] input_data_array, int input_data_offset, int input_data_size);

    static native int tfLiteTensorCopyToBuffer(long tensor, ByteBuffer output_data_direct, byte[] output_data_array, int output_data_offset, int output_data_size);

    static native int atollTensorGetStringCount(long tensor);

    static native int atollTensorGetString(long tensor, int index, byte[][] out, long error);

    static native int atollTensorSetStrings(long tensor, byte[][] strings, long error);
}
