# SPDX-License-Identifier: Apache-2.0
"""The .tflite schema as Python data. Generated from spec/schema/tflite.yaml: edit that file.

Must not know how a field is read or written: see encode.py and decode.py.
"""

from __future__ import annotations

from enum import IntEnum

from atoll.build.field import Field


class TensorType(IntEnum):
    FLOAT32 = 0
    FLOAT16 = 1
    INT32 = 2
    UINT8 = 3
    INT64 = 4
    STRING = 5
    BOOL = 6
    INT16 = 7
    COMPLEX64 = 8
    INT8 = 9
    FLOAT64 = 10
    COMPLEX128 = 11
    UINT64 = 12
    RESOURCE = 13
    VARIANT = 14
    UINT32 = 15
    UINT16 = 16
    INT4 = 17
    BFLOAT16 = 18
    INT2 = 19
    UINT4 = 20
    FLOAT8_E4M3FN = 21
    FLOAT8_E5M2 = 22


class BuiltinOperator(IntEnum):
    ADD = 0
    AVERAGE_POOL_2D = 1
    CONCATENATION = 2
    CONV_2D = 3
    DEPTHWISE_CONV_2D = 4
    DEPTH_TO_SPACE = 5
    DEQUANTIZE = 6
    EMBEDDING_LOOKUP = 7
    FLOOR = 8
    FULLY_CONNECTED = 9
    HASHTABLE_LOOKUP = 10
    L2_NORMALIZATION = 11
    L2_POOL_2D = 12
    LOCAL_RESPONSE_NORMALIZATION = 13
    LOGISTIC = 14
    LSH_PROJECTION = 15
    LSTM = 16
    MAX_POOL_2D = 17
    MUL = 18
    RELU = 19
    RELU_N1_TO_1 = 20
    RELU6 = 21
    RESHAPE = 22
    RESIZE_BILINEAR = 23
    RNN = 24
    SOFTMAX = 25
    SPACE_TO_DEPTH = 26
    SVDF = 27
    TANH = 28
    CONCAT_EMBEDDINGS = 29
    SKIP_GRAM = 30
    CALL = 31
    CUSTOM = 32
    EMBEDDING_LOOKUP_SPARSE = 33
    PAD = 34
    UNIDIRECTIONAL_SEQUENCE_RNN = 35
    GATHER = 36
    BATCH_TO_SPACE_ND = 37
    SPACE_TO_BATCH_ND = 38
    TRANSPOSE = 39
    MEAN = 40
    SUB = 41
    DIV = 42
    SQUEEZE = 43
    UNIDIRECTIONAL_SEQUENCE_LSTM = 44
    STRIDED_SLICE = 45
    BIDIRECTIONAL_SEQUENCE_RNN = 46
    EXP = 47
    TOPK_V2 = 48
    SPLIT = 49
    LOG_SOFTMAX = 50
    DELEGATE = 51
    BIDIRECTIONAL_SEQUENCE_LSTM = 52
    CAST = 53
    PRELU = 54
    MAXIMUM = 55
    ARG_MAX = 56
    MINIMUM = 57
    LESS = 58
    NEG = 59
    PADV2 = 60
    GREATER = 61
    GREATER_EQUAL = 62
    LESS_EQUAL = 63
    SELECT = 64
    SLICE = 65
    SIN = 66
    TRANSPOSE_CONV = 67
    SPARSE_TO_DENSE = 68
    TILE = 69
    EXPAND_DIMS = 70
    EQUAL = 71
    NOT_EQUAL = 72
    LOG = 73
    SUM = 74
    SQRT = 75
    RSQRT = 76
    SHAPE = 77
    POW = 78
    ARG_MIN = 79
    FAKE_QUANT = 80
    REDUCE_PROD = 81
    REDUCE_MAX = 82
    PACK = 83
    LOGICAL_OR = 84
    ONE_HOT = 85
    LOGICAL_AND = 86
    LOGICAL_NOT = 87
    UNPACK = 88
    REDUCE_MIN = 89
    FLOOR_DIV = 90
    REDUCE_ANY = 91
    SQUARE = 92
    ZEROS_LIKE = 93
    FILL = 94
    FLOOR_MOD = 95
    RANGE = 96
    RESIZE_NEAREST_NEIGHBOR = 97
    LEAKY_RELU = 98
    SQUARED_DIFFERENCE = 99
    MIRROR_PAD = 100
    ABS = 101
    SPLIT_V = 102
    UNIQUE = 103
    CEIL = 104
    REVERSE_V2 = 105
    ADD_N = 106
    GATHER_ND = 107
    COS = 108
    WHERE = 109
    RANK = 110
    ELU = 111
    REVERSE_SEQUENCE = 112
    MATRIX_DIAG = 113
    QUANTIZE = 114
    MATRIX_SET_DIAG = 115
    ROUND = 116
    HARD_SWISH = 117
    IF = 118
    WHILE = 119
    NON_MAX_SUPPRESSION_V4 = 120
    NON_MAX_SUPPRESSION_V5 = 121
    SCATTER_ND = 122
    SELECT_V2 = 123
    DENSIFY = 124
    SEGMENT_SUM = 125
    BATCH_MATMUL = 126
    PLACEHOLDER_FOR_GREATER_OP_CODES = 127
    CUMSUM = 128
    CALL_ONCE = 129
    BROADCAST_TO = 130
    RFFT2D = 131
    CONV_3D = 132
    IMAG = 133
    REAL = 134
    COMPLEX_ABS = 135
    HASHTABLE = 136
    HASHTABLE_FIND = 137
    HASHTABLE_IMPORT = 138
    HASHTABLE_SIZE = 139
    REDUCE_ALL = 140
    CONV_3D_TRANSPOSE = 141
    VAR_HANDLE = 142
    READ_VARIABLE = 143
    ASSIGN_VARIABLE = 144
    BROADCAST_ARGS = 145
    RANDOM_STANDARD_NORMAL = 146
    BUCKETIZE = 147
    RANDOM_UNIFORM = 148
    MULTINOMIAL = 149
    GELU = 150
    DYNAMIC_UPDATE_SLICE = 151
    RELU_0_TO_1 = 152
    UNSORTED_SEGMENT_PROD = 153
    UNSORTED_SEGMENT_MAX = 154
    UNSORTED_SEGMENT_SUM = 155
    ATAN2 = 156
    UNSORTED_SEGMENT_MIN = 157
    SIGN = 158
    BITCAST = 159
    BITWISE_XOR = 160
    RIGHT_SHIFT = 161
    STABLEHLO_LOGISTIC = 162
    STABLEHLO_ADD = 163
    STABLEHLO_DIVIDE = 164
    STABLEHLO_MULTIPLY = 165
    STABLEHLO_MAXIMUM = 166
    STABLEHLO_RESHAPE = 167
    STABLEHLO_CLAMP = 168
    STABLEHLO_CONCATENATE = 169
    STABLEHLO_BROADCAST_IN_DIM = 170
    STABLEHLO_CONVOLUTION = 171
    STABLEHLO_SLICE = 172
    STABLEHLO_CUSTOM_CALL = 173
    STABLEHLO_REDUCE = 174
    STABLEHLO_ABS = 175
    STABLEHLO_AND = 176
    STABLEHLO_COSINE = 177
    STABLEHLO_EXPONENTIAL = 178
    STABLEHLO_FLOOR = 179
    STABLEHLO_LOG = 180
    STABLEHLO_MINIMUM = 181
    STABLEHLO_NEGATE = 182
    STABLEHLO_OR = 183
    STABLEHLO_POWER = 184
    STABLEHLO_REMAINDER = 185
    STABLEHLO_RSQRT = 186
    STABLEHLO_SELECT = 187
    STABLEHLO_SUBTRACT = 188
    STABLEHLO_TANH = 189
    STABLEHLO_SCATTER = 190
    STABLEHLO_COMPARE = 191
    STABLEHLO_CONVERT = 192
    STABLEHLO_DYNAMIC_SLICE = 193
    STABLEHLO_DYNAMIC_UPDATE_SLICE = 194
    STABLEHLO_PAD = 195
    STABLEHLO_IOTA = 196
    STABLEHLO_DOT_GENERAL = 197
    STABLEHLO_REDUCE_WINDOW = 198
    STABLEHLO_SORT = 199
    STABLEHLO_WHILE = 200
    STABLEHLO_GATHER = 201
    STABLEHLO_TRANSPOSE = 202
    DILATE = 203
    STABLEHLO_RNG_BIT_GENERATOR = 204
    REDUCE_WINDOW = 205
    STABLEHLO_COMPOSITE = 206
    STABLEHLO_SHIFT_LEFT = 207
    STABLEHLO_CBRT = 208
    STABLEHLO_CASE = 209


class DimensionType(IntEnum):
    DENSE = 0
    SPARSE_CSR = 1


class StablehloPrecisionConfig(IntEnum):
    DEFAULT = 0
    HIGH = 1
    HIGHEST = 2


class StablehloComparisonDirection(IntEnum):
    STABLEHLO_COMPARISON_DIRECTION_EQ = 0
    STABLEHLO_COMPARISON_DIRECTION_NE = 1
    STABLEHLO_COMPARISON_DIRECTION_GE = 2
    STABLEHLO_COMPARISON_DIRECTION_GT = 3
    STABLEHLO_COMPARISON_DIRECTION_LE = 4
    STABLEHLO_COMPARISON_DIRECTION_LT = 5


class StablehloComparisonType(IntEnum):
    STABLEHLO_COMPARISON_TYPE_NOTYPE = 0
    STABLEHLO_COMPARISON_TYPE_FLOAT = 1
    STABLEHLO_COMPARISON_TYPE_FLOAT_TOTAL_ORDER = 2
    STABLEHLO_COMPARISON_TYPE_SIGNED = 3
    STABLEHLO_COMPARISON_TYPE_UNSIGNED = 4


class RngAlgorithm(IntEnum):
    DEFAULT = 0
    PHILOX = 1
    THREEFRY = 2


class Padding(IntEnum):
    SAME = 0
    VALID = 1


class ActivationFunctionType(IntEnum):
    NONE = 0
    RELU = 1
    RELU_N1_TO_1 = 2
    RELU6 = 3
    TANH = 4
    SIGN_BIT = 5


class LSHProjectionType(IntEnum):
    UNKNOWN = 0
    SPARSE = 1
    DENSE = 2


class FullyConnectedOptionsWeightsFormat(IntEnum):
    DEFAULT = 0
    SHUFFLED4x16INT8 = 1


class LSTMKernelType(IntEnum):
    FULL = 0
    BASIC = 1


class CombinerType(IntEnum):
    SUM = 0
    MEAN = 1
    SQRTN = 2


class MirrorPadMode(IntEnum):
    REFLECT = 0
    SYMMETRIC = 1


class ReduceWindowFunction(IntEnum):
    UNSUPPORTED = 0
    ADD = 1
    MUL = 2
    MINIMUM = 3
    MAXIMUM = 4
    ALL = 5
    ANY = 6


class CustomOptionsFormat(IntEnum):
    FLEXBUFFERS = 0


ROOT = "Model"
IDENTIFIER = b"TFL3"
VERSION = 3

ENUMS: dict[str, type[IntEnum]] = {
    "TensorType": TensorType,
    "BuiltinOperator": BuiltinOperator,
    "DimensionType": DimensionType,
    "StablehloPrecisionConfig": StablehloPrecisionConfig,
    "StablehloComparisonDirection": StablehloComparisonDirection,
    "StablehloComparisonType": StablehloComparisonType,
    "RngAlgorithm": RngAlgorithm,
    "Padding": Padding,
    "ActivationFunctionType": ActivationFunctionType,
    "LSHProjectionType": LSHProjectionType,
    "FullyConnectedOptionsWeightsFormat": FullyConnectedOptionsWeightsFormat,
    "LSTMKernelType": LSTMKernelType,
    "CombinerType": CombinerType,
    "MirrorPadMode": MirrorPadMode,
    "ReduceWindowFunction": ReduceWindowFunction,
    "CustomOptionsFormat": CustomOptionsFormat,
}

ENUM_STORAGE = {
    "TensorType": "byte",
    "BuiltinOperator": "int",
    "DimensionType": "byte",
    "StablehloPrecisionConfig": "uint",
    "StablehloComparisonDirection": "uint",
    "StablehloComparisonType": "uint",
    "RngAlgorithm": "byte",
    "Padding": "byte",
    "ActivationFunctionType": "byte",
    "LSHProjectionType": "byte",
    "FullyConnectedOptionsWeightsFormat": "byte",
    "LSTMKernelType": "byte",
    "CombinerType": "byte",
    "MirrorPadMode": "byte",
    "ReduceWindowFunction": "int",
    "CustomOptionsFormat": "byte",
}

UNIONS: dict[str, tuple[str, ...]] = {
    "QuantizationDetails": (
        "CustomQuantization",
        "BlockwiseQuantization",
        "MultiAxisQuantization",
    ),
    "SparseIndexVector": (
        "Int32Vector",
        "Uint16Vector",
        "Uint8Vector",
    ),
    "BuiltinOptions": (
        "Conv2DOptions",
        "DepthwiseConv2DOptions",
        "ConcatEmbeddingsOptions",
        "LSHProjectionOptions",
        "Pool2DOptions",
        "SVDFOptions",
        "RNNOptions",
        "FullyConnectedOptions",
        "SoftmaxOptions",
        "ConcatenationOptions",
        "AddOptions",
        "L2NormOptions",
        "LocalResponseNormalizationOptions",
        "LSTMOptions",
        "ResizeBilinearOptions",
        "CallOptions",
        "ReshapeOptions",
        "SkipGramOptions",
        "SpaceToDepthOptions",
        "EmbeddingLookupSparseOptions",
        "MulOptions",
        "PadOptions",
        "GatherOptions",
        "BatchToSpaceNDOptions",
        "SpaceToBatchNDOptions",
        "TransposeOptions",
        "ReducerOptions",
        "SubOptions",
        "DivOptions",
        "SqueezeOptions",
        "SequenceRNNOptions",
        "StridedSliceOptions",
        "ExpOptions",
        "TopKV2Options",
        "SplitOptions",
        "LogSoftmaxOptions",
        "CastOptions",
        "DequantizeOptions",
        "MaximumMinimumOptions",
        "ArgMaxOptions",
        "LessOptions",
        "NegOptions",
        "PadV2Options",
        "GreaterOptions",
        "GreaterEqualOptions",
        "LessEqualOptions",
        "SelectOptions",
        "SliceOptions",
        "TransposeConvOptions",
        "SparseToDenseOptions",
        "TileOptions",
        "ExpandDimsOptions",
        "EqualOptions",
        "NotEqualOptions",
        "ShapeOptions",
        "PowOptions",
        "ArgMinOptions",
        "FakeQuantOptions",
        "PackOptions",
        "LogicalOrOptions",
        "OneHotOptions",
        "LogicalAndOptions",
        "LogicalNotOptions",
        "UnpackOptions",
        "FloorDivOptions",
        "SquareOptions",
        "ZerosLikeOptions",
        "FillOptions",
        "BidirectionalSequenceLSTMOptions",
        "BidirectionalSequenceRNNOptions",
        "UnidirectionalSequenceLSTMOptions",
        "FloorModOptions",
        "RangeOptions",
        "ResizeNearestNeighborOptions",
        "LeakyReluOptions",
        "SquaredDifferenceOptions",
        "MirrorPadOptions",
        "AbsOptions",
        "SplitVOptions",
        "UniqueOptions",
        "ReverseV2Options",
        "AddNOptions",
        "GatherNdOptions",
        "CosOptions",
        "WhereOptions",
        "RankOptions",
        "ReverseSequenceOptions",
        "MatrixDiagOptions",
        "QuantizeOptions",
        "MatrixSetDiagOptions",
        "HardSwishOptions",
        "IfOptions",
        "WhileOptions",
        "DepthToSpaceOptions",
        "NonMaxSuppressionV4Options",
        "NonMaxSuppressionV5Options",
        "ScatterNdOptions",
        "SelectV2Options",
        "DensifyOptions",
        "SegmentSumOptions",
        "BatchMatMulOptions",
        "CumsumOptions",
        "CallOnceOptions",
        "BroadcastToOptions",
        "Rfft2dOptions",
        "Conv3DOptions",
        "HashtableOptions",
        "HashtableFindOptions",
        "HashtableImportOptions",
        "HashtableSizeOptions",
        "VarHandleOptions",
        "ReadVariableOptions",
        "AssignVariableOptions",
        "RandomOptions",
        "BucketizeOptions",
        "GeluOptions",
        "DynamicUpdateSliceOptions",
        "UnsortedSegmentProdOptions",
        "UnsortedSegmentMaxOptions",
        "UnsortedSegmentMinOptions",
        "UnsortedSegmentSumOptions",
        "ATan2Options",
        "SignOptions",
        "BitcastOptions",
        "BitwiseXorOptions",
        "RightShiftOptions",
    ),
    "BuiltinOptions2": (
        "StablehloConcatenateOptions",
        "StablehloBroadcastInDimOptions",
        "StablehloSliceOptions",
        "StablehloConvolutionOptions",
        "StablehloCustomCallOptions",
        "StablehloReduceOptions",
        "StablehloScatterOptions",
        "StablehloCompareOptions",
        "StablehloDynamicSliceOptions",
        "StablehloPadOptions",
        "StablehloIotaOptions",
        "StablehloDotGeneralOptions",
        "StablehloReduceWindowOptions",
        "StablehloSortOptions",
        "StablehloWhileOptions",
        "StablehloGatherOptions",
        "StablehloTransposeOptions",
        "DilateOptions",
        "StablehloRngBitGeneratorOptions",
        "ReduceWindowOptions",
        "StableHLOCompositeOptions",
        "StablehloShiftLeftOptions",
        "StablehloCaseOptions",
    ),
}

TABLES: dict[str, tuple[Field, ...]] = {
    "Model": (
        Field(0, "version", "uint"),
        Field(1, "operator_codes", "[OperatorCode]"),
        Field(2, "subgraphs", "[SubGraph]"),
        Field(3, "description", "string"),
        Field(4, "buffers", "[Buffer]"),
        Field(5, "metadata_buffer", "[int]"),
        Field(6, "metadata", "[Metadata]"),
        Field(7, "signature_defs", "[SignatureDef]"),
        Field(8, "external_buffer_groups", "[ExternalBufferGroup]"),
        Field(9, "external_buffers", "[ExternalBuffer]"),
    ),
    "OperatorCode": (
        Field(0, "deprecated_builtin_code", "byte"),
        Field(1, "custom_code", "string"),
        Field(2, "version", "int", default=1),
        Field(3, "builtin_code", "BuiltinOperator"),
    ),
    "SubGraph": (
        Field(0, "tensors", "[Tensor]"),
        Field(1, "inputs", "[int]"),
        Field(2, "outputs", "[int]"),
        Field(3, "operators", "[Operator]"),
        Field(4, "name", "string"),
        Field(5, "debug_metadata_index", "int", default=-1),
    ),
    "Operator": (
        Field(0, "opcode_index", "uint"),
        Field(1, "inputs", "[int]"),
        Field(2, "outputs", "[int]"),
        Field(4, "builtin_options", "BuiltinOptions"),
        Field(5, "custom_options", "[ubyte]"),
        Field(6, "custom_options_format", "CustomOptionsFormat"),
        Field(7, "mutating_variable_inputs", "[bool]"),
        Field(8, "intermediates", "[int]"),
        Field(9, "large_custom_options_offset", "ulong"),
        Field(10, "large_custom_options_size", "ulong"),
        Field(12, "builtin_options_2", "BuiltinOptions2"),
        Field(13, "debug_metadata_index", "int", default=-1),
    ),
    "Tensor": (
        Field(0, "shape", "[int]"),
        Field(1, "type", "TensorType"),
        Field(2, "buffer", "uint"),
        Field(3, "name", "string"),
        Field(4, "quantization", "QuantizationParameters"),
        Field(5, "is_variable", "bool"),
        Field(6, "sparsity", "SparsityParameters"),
        Field(7, "shape_signature", "[int]"),
        Field(8, "has_rank", "bool"),
        Field(9, "variant_tensors", "[VariantSubType]"),
        Field(10, "external_buffer", "uint"),
    ),
    "Buffer": (
        Field(0, "data", "[ubyte]", force_align=16),
        Field(1, "offset", "ulong"),
        Field(2, "size", "ulong"),
    ),
    "Metadata": (
        Field(0, "name", "string"),
        Field(1, "buffer", "uint"),
    ),
    "SignatureDef": (
        Field(0, "inputs", "[TensorMap]"),
        Field(1, "outputs", "[TensorMap]"),
        Field(2, "signature_key", "string"),
        Field(3, "deprecated_tag", "string", deprecated=True),
        Field(4, "subgraph_index", "uint"),
    ),
    "TensorMap": (
        Field(0, "name", "string"),
        Field(1, "tensor_index", "uint"),
    ),
    "QuantizationParameters": (
        Field(0, "min", "[float]"),
        Field(1, "max", "[float]"),
        Field(2, "scale", "[float]"),
        Field(3, "zero_point", "[long]"),
        Field(5, "details", "QuantizationDetails"),
        Field(6, "quantized_dimension", "int"),
    ),
    "CustomQuantization": (Field(0, "custom", "[ubyte]", force_align=16),),
    "BlockwiseQuantization": (
        Field(0, "scales", "int"),
        Field(1, "zero_points", "int"),
        Field(2, "block_size", "int"),
    ),
    "MultiAxisQuantization": (
        Field(0, "scales", "int"),
        Field(1, "zero_points", "int"),
        Field(2, "block_size", "int"),
        Field(3, "quantized_dimensions", "[int]"),
    ),
    "SparsityParameters": (
        Field(0, "traversal_order", "[int]"),
        Field(1, "block_map", "[int]"),
        Field(2, "dim_metadata", "[DimensionMetadata]"),
    ),
    "DimensionMetadata": (
        Field(0, "format", "DimensionType"),
        Field(1, "dense_size", "int"),
        Field(3, "array_segments", "SparseIndexVector"),
        Field(5, "array_indices", "SparseIndexVector"),
    ),
    "Int32Vector": (Field(0, "values", "[int]"),),
    "Uint16Vector": (Field(0, "values", "[ushort]", force_align=4),),
    "Uint8Vector": (Field(0, "values", "[ubyte]", force_align=4),),
    "VariantSubType": (
        Field(0, "shape", "[int]"),
        Field(1, "type", "TensorType"),
        Field(2, "has_rank", "bool"),
    ),
    "ExternalBufferGroup": (Field(0, "name", "string"),),
    "ExternalBuffer": (
        Field(0, "id", "uint"),
        Field(1, "group", "uint"),
        Field(2, "offset", "ulong"),
        Field(3, "length", "ulong"),
        Field(4, "packing", "string"),
    ),
    "Conv2DOptions": (
        Field(0, "padding", "Padding"),
        Field(1, "stride_w", "int"),
        Field(2, "stride_h", "int"),
        Field(3, "fused_activation_function", "ActivationFunctionType"),
        Field(4, "dilation_w_factor", "int", default=1),
        Field(5, "dilation_h_factor", "int", default=1),
        Field(6, "quantized_bias_type", "TensorType"),
    ),
    "DepthwiseConv2DOptions": (
        Field(0, "padding", "Padding"),
        Field(1, "stride_w", "int"),
        Field(2, "stride_h", "int"),
        Field(3, "depth_multiplier", "int"),
        Field(4, "fused_activation_function", "ActivationFunctionType"),
        Field(5, "dilation_w_factor", "int", default=1),
        Field(6, "dilation_h_factor", "int", default=1),
    ),
    "ConcatEmbeddingsOptions": (
        Field(0, "num_channels", "int"),
        Field(1, "num_columns_per_channel", "[int]"),
        Field(2, "embedding_dim_per_channel", "[int]"),
    ),
    "LSHProjectionOptions": (Field(0, "type", "LSHProjectionType"),),
    "Pool2DOptions": (
        Field(0, "padding", "Padding"),
        Field(1, "stride_w", "int"),
        Field(2, "stride_h", "int"),
        Field(3, "filter_width", "int"),
        Field(4, "filter_height", "int"),
        Field(5, "fused_activation_function", "ActivationFunctionType"),
    ),
    "SVDFOptions": (
        Field(0, "rank", "int"),
        Field(1, "fused_activation_function", "ActivationFunctionType"),
        Field(2, "asymmetric_quantize_inputs", "bool"),
    ),
    "RNNOptions": (
        Field(0, "fused_activation_function", "ActivationFunctionType"),
        Field(1, "asymmetric_quantize_inputs", "bool"),
    ),
    "FullyConnectedOptions": (
        Field(0, "fused_activation_function", "ActivationFunctionType"),
        Field(1, "weights_format", "FullyConnectedOptionsWeightsFormat", default=0),
        Field(2, "keep_num_dims", "bool"),
        Field(3, "asymmetric_quantize_inputs", "bool"),
        Field(4, "quantized_bias_type", "TensorType"),
    ),
    "SoftmaxOptions": (Field(0, "beta", "float"),),
    "ConcatenationOptions": (
        Field(0, "axis", "int"),
        Field(1, "fused_activation_function", "ActivationFunctionType"),
    ),
    "AddOptions": (
        Field(0, "fused_activation_function", "ActivationFunctionType"),
        Field(1, "pot_scale_int16", "bool", default=1),
    ),
    "L2NormOptions": (Field(0, "fused_activation_function", "ActivationFunctionType"),),
    "LocalResponseNormalizationOptions": (
        Field(0, "radius", "int"),
        Field(1, "bias", "float"),
        Field(2, "alpha", "float"),
        Field(3, "beta", "float"),
    ),
    "LSTMOptions": (
        Field(0, "fused_activation_function", "ActivationFunctionType"),
        Field(1, "cell_clip", "float"),
        Field(2, "proj_clip", "float"),
        Field(3, "kernel_type", "LSTMKernelType", default=0),
        Field(4, "asymmetric_quantize_inputs", "bool"),
    ),
    "ResizeBilinearOptions": (
        Field(0, "new_height", "int", deprecated=True),
        Field(1, "new_width", "int", deprecated=True),
        Field(2, "align_corners", "bool"),
        Field(3, "half_pixel_centers", "bool"),
    ),
    "CallOptions": (Field(0, "subgraph", "uint"),),
    "ReshapeOptions": (Field(0, "new_shape", "[int]"),),
    "SkipGramOptions": (
        Field(0, "ngram_size", "int"),
        Field(1, "max_skip_size", "int"),
        Field(2, "include_all_ngrams", "bool"),
    ),
    "SpaceToDepthOptions": (Field(0, "block_size", "int"),),
    "EmbeddingLookupSparseOptions": (Field(0, "combiner", "CombinerType"),),
    "MulOptions": (Field(0, "fused_activation_function", "ActivationFunctionType"),),
    "PadOptions": (),
    "GatherOptions": (
        Field(0, "axis", "int"),
        Field(1, "batch_dims", "int"),
    ),
    "BatchToSpaceNDOptions": (),
    "SpaceToBatchNDOptions": (),
    "TransposeOptions": (),
    "ReducerOptions": (Field(0, "keep_dims", "bool"),),
    "SubOptions": (
        Field(0, "fused_activation_function", "ActivationFunctionType"),
        Field(1, "pot_scale_int16", "bool", default=1),
    ),
    "DivOptions": (Field(0, "fused_activation_function", "ActivationFunctionType"),),
    "SqueezeOptions": (Field(0, "squeeze_dims", "[int]"),),
    "SequenceRNNOptions": (
        Field(0, "time_major", "bool"),
        Field(1, "fused_activation_function", "ActivationFunctionType"),
        Field(2, "asymmetric_quantize_inputs", "bool"),
    ),
    "StridedSliceOptions": (
        Field(0, "begin_mask", "int"),
        Field(1, "end_mask", "int"),
        Field(2, "ellipsis_mask", "int"),
        Field(3, "new_axis_mask", "int"),
        Field(4, "shrink_axis_mask", "int"),
        Field(5, "offset", "bool"),
    ),
    "ExpOptions": (),
    "TopKV2Options": (),
    "SplitOptions": (Field(0, "num_splits", "int"),),
    "LogSoftmaxOptions": (),
    "CastOptions": (
        Field(0, "in_data_type", "TensorType"),
        Field(1, "out_data_type", "TensorType"),
    ),
    "DequantizeOptions": (),
    "MaximumMinimumOptions": (),
    "ArgMaxOptions": (Field(0, "output_type", "TensorType"),),
    "LessOptions": (),
    "NegOptions": (),
    "PadV2Options": (),
    "GreaterOptions": (),
    "GreaterEqualOptions": (),
    "LessEqualOptions": (),
    "SelectOptions": (),
    "SliceOptions": (),
    "TransposeConvOptions": (
        Field(0, "padding", "Padding"),
        Field(1, "stride_w", "int"),
        Field(2, "stride_h", "int"),
        Field(3, "fused_activation_function", "ActivationFunctionType", default=0),
        Field(4, "quantized_bias_type", "TensorType"),
    ),
    "SparseToDenseOptions": (Field(0, "validate_indices", "bool"),),
    "TileOptions": (),
    "ExpandDimsOptions": (),
    "EqualOptions": (),
    "NotEqualOptions": (),
    "ShapeOptions": (Field(0, "out_type", "TensorType"),),
    "PowOptions": (),
    "ArgMinOptions": (Field(0, "output_type", "TensorType"),),
    "FakeQuantOptions": (
        Field(0, "min", "float"),
        Field(1, "max", "float"),
        Field(2, "num_bits", "int"),
        Field(3, "narrow_range", "bool"),
    ),
    "PackOptions": (
        Field(0, "values_count", "int"),
        Field(1, "axis", "int"),
    ),
    "LogicalOrOptions": (),
    "OneHotOptions": (Field(0, "axis", "int"),),
    "LogicalAndOptions": (),
    "LogicalNotOptions": (),
    "UnpackOptions": (
        Field(0, "num", "int"),
        Field(1, "axis", "int"),
    ),
    "FloorDivOptions": (),
    "SquareOptions": (),
    "ZerosLikeOptions": (),
    "FillOptions": (),
    "BidirectionalSequenceLSTMOptions": (
        Field(0, "fused_activation_function", "ActivationFunctionType"),
        Field(1, "cell_clip", "float"),
        Field(2, "proj_clip", "float"),
        Field(3, "merge_outputs", "bool"),
        Field(4, "time_major", "bool", default=1),
        Field(5, "asymmetric_quantize_inputs", "bool"),
    ),
    "BidirectionalSequenceRNNOptions": (
        Field(0, "time_major", "bool"),
        Field(1, "fused_activation_function", "ActivationFunctionType"),
        Field(2, "merge_outputs", "bool"),
        Field(3, "asymmetric_quantize_inputs", "bool"),
    ),
    "UnidirectionalSequenceLSTMOptions": (
        Field(0, "fused_activation_function", "ActivationFunctionType"),
        Field(1, "cell_clip", "float"),
        Field(2, "proj_clip", "float"),
        Field(3, "time_major", "bool"),
        Field(4, "asymmetric_quantize_inputs", "bool"),
        Field(5, "diagonal_recurrent_tensors", "bool"),
    ),
    "FloorModOptions": (),
    "RangeOptions": (),
    "ResizeNearestNeighborOptions": (
        Field(0, "align_corners", "bool"),
        Field(1, "half_pixel_centers", "bool"),
    ),
    "LeakyReluOptions": (Field(0, "alpha", "float"),),
    "SquaredDifferenceOptions": (),
    "MirrorPadOptions": (Field(0, "mode", "MirrorPadMode"),),
    "AbsOptions": (),
    "SplitVOptions": (Field(0, "num_splits", "int"),),
    "UniqueOptions": (Field(0, "idx_out_type", "TensorType", default=2),),
    "ReverseV2Options": (),
    "AddNOptions": (),
    "GatherNdOptions": (),
    "CosOptions": (),
    "WhereOptions": (),
    "RankOptions": (),
    "ReverseSequenceOptions": (
        Field(0, "seq_dim", "int"),
        Field(1, "batch_dim", "int"),
    ),
    "MatrixDiagOptions": (),
    "QuantizeOptions": (),
    "MatrixSetDiagOptions": (),
    "HardSwishOptions": (),
    "IfOptions": (
        Field(0, "then_subgraph_index", "int"),
        Field(1, "else_subgraph_index", "int"),
    ),
    "WhileOptions": (
        Field(0, "cond_subgraph_index", "int"),
        Field(1, "body_subgraph_index", "int"),
    ),
    "DepthToSpaceOptions": (Field(0, "block_size", "int"),),
    "NonMaxSuppressionV4Options": (),
    "NonMaxSuppressionV5Options": (),
    "ScatterNdOptions": (),
    "SelectV2Options": (),
    "DensifyOptions": (),
    "SegmentSumOptions": (),
    "BatchMatMulOptions": (
        Field(0, "adj_x", "bool"),
        Field(1, "adj_y", "bool"),
        Field(2, "asymmetric_quantize_inputs", "bool"),
    ),
    "CumsumOptions": (
        Field(0, "exclusive", "bool"),
        Field(1, "reverse", "bool"),
    ),
    "CallOnceOptions": (Field(0, "init_subgraph_index", "int"),),
    "BroadcastToOptions": (),
    "Rfft2dOptions": (),
    "Conv3DOptions": (
        Field(0, "padding", "Padding"),
        Field(1, "stride_d", "int"),
        Field(2, "stride_w", "int"),
        Field(3, "stride_h", "int"),
        Field(4, "fused_activation_function", "ActivationFunctionType"),
        Field(5, "dilation_d_factor", "int", default=1),
        Field(6, "dilation_w_factor", "int", default=1),
        Field(7, "dilation_h_factor", "int", default=1),
    ),
    "HashtableOptions": (
        Field(0, "table_id", "int"),
        Field(1, "key_dtype", "TensorType"),
        Field(2, "value_dtype", "TensorType"),
    ),
    "HashtableFindOptions": (),
    "HashtableImportOptions": (),
    "HashtableSizeOptions": (),
    "VarHandleOptions": (
        Field(0, "container", "string"),
        Field(1, "shared_name", "string"),
    ),
    "ReadVariableOptions": (),
    "AssignVariableOptions": (),
    "RandomOptions": (
        Field(0, "seed", "long"),
        Field(1, "seed2", "long"),
    ),
    "BucketizeOptions": (Field(0, "boundaries", "[float]"),),
    "GeluOptions": (Field(0, "approximate", "bool"),),
    "DynamicUpdateSliceOptions": (),
    "UnsortedSegmentProdOptions": (),
    "UnsortedSegmentMaxOptions": (),
    "UnsortedSegmentMinOptions": (),
    "UnsortedSegmentSumOptions": (),
    "ATan2Options": (),
    "SignOptions": (),
    "BitcastOptions": (),
    "BitwiseXorOptions": (),
    "RightShiftOptions": (),
    "StablehloConcatenateOptions": (Field(0, "dimension", "long"),),
    "StablehloBroadcastInDimOptions": (Field(0, "broadcast_dimensions", "[long]"),),
    "StablehloSliceOptions": (
        Field(0, "start_indices", "[long]"),
        Field(1, "limit_indices", "[long]"),
        Field(2, "strides", "[long]"),
    ),
    "StablehloConvolutionOptions": (
        Field(0, "window_strides", "[long]"),
        Field(1, "padding", "[long]"),
        Field(2, "lhs_dilation", "[long]"),
        Field(3, "rhs_dilation", "[long]"),
        Field(4, "window_reversal", "[bool]"),
        Field(5, "input_batch_dimension", "long"),
        Field(6, "input_feature_dimension", "long"),
        Field(7, "input_spatial_dimensions", "[long]"),
        Field(8, "kernel_input_feature_dimension", "long"),
        Field(9, "kernel_output_feature_dimension", "long"),
        Field(10, "kernel_spatial_dimensions", "[long]"),
        Field(11, "output_batch_dimension", "long"),
        Field(12, "output_feature_dimension", "long"),
        Field(13, "output_spatial_dimensions", "[long]"),
        Field(14, "feature_group_count", "long"),
        Field(15, "batch_group_count", "long"),
        Field(16, "precision_config", "[StablehloPrecisionConfig]"),
    ),
    "StablehloCustomCallOptions": (
        Field(0, "call_target_name", "string"),
        Field(1, "has_side_effect", "bool"),
        Field(2, "backend_config", "string"),
        Field(3, "api_version", "int"),
        Field(4, "called_computations", "[int]"),
        Field(5, "custom_attributes", "[ubyte]"),
    ),
    "StablehloReduceOptions": (
        Field(0, "dimensions", "[long]"),
        Field(1, "body_subgraph_index", "int"),
    ),
    "StablehloScatterOptions": (
        Field(0, "indices_are_sorted", "bool"),
        Field(1, "update_window_dims", "[long]"),
        Field(2, "inserted_window_dims", "[long]"),
        Field(3, "scatter_dims_to_operand_dims", "[long]"),
        Field(4, "index_vector_dim", "long"),
        Field(5, "unique_indices", "bool"),
        Field(6, "update_computation_subgraph_index", "int"),
    ),
    "StablehloCompareOptions": (
        Field(0, "comparison_direction", "StablehloComparisonDirection"),
        Field(1, "compare_type", "StablehloComparisonType"),
    ),
    "StablehloDynamicSliceOptions": (Field(0, "slice_sizes", "[long]"),),
    "StablehloPadOptions": (
        Field(0, "edge_padding_low", "[long]"),
        Field(1, "edge_padding_high", "[long]"),
        Field(2, "interior_padding", "[long]"),
    ),
    "StablehloIotaOptions": (Field(0, "iota_dimension", "long"),),
    "StablehloDotGeneralOptions": (
        Field(0, "lhs_batching_dimensions", "[long]"),
        Field(1, "rhs_batching_dimensions", "[long]"),
        Field(2, "lhs_contracting_dimensions", "[long]"),
        Field(3, "rhs_contracting_dimensions", "[long]"),
        Field(4, "precision_config", "[StablehloPrecisionConfig]"),
    ),
    "StablehloReduceWindowOptions": (
        Field(0, "window_dimensions", "[long]"),
        Field(1, "window_strides", "[long]"),
        Field(2, "base_dilations", "[long]"),
        Field(3, "window_dilations", "[long]"),
        Field(4, "padding", "[long]"),
        Field(5, "body_subgraph_index", "int"),
    ),
    "StablehloSortOptions": (
        Field(0, "dimension", "long"),
        Field(1, "is_stable", "bool"),
        Field(2, "comparator_subgraph_index", "int"),
    ),
    "StablehloWhileOptions": (
        Field(0, "cond_subgraph_index", "int"),
        Field(1, "body_subgraph_index", "int"),
    ),
    "StablehloGatherOptions": (
        Field(0, "offset_dims", "[long]"),
        Field(1, "collapsed_slice_dims", "[long]"),
        Field(2, "start_index_map", "[long]"),
        Field(3, "index_vector_dim", "long"),
        Field(4, "slice_sizes", "[long]"),
        Field(5, "indices_are_sorted", "bool"),
    ),
    "StablehloTransposeOptions": (Field(0, "permutation", "[long]"),),
    "DilateOptions": (),
    "StablehloRngBitGeneratorOptions": (Field(0, "algorithm", "RngAlgorithm"),),
    "ReduceWindowOptions": (Field(0, "reduce_function", "ReduceWindowFunction"),),
    "StableHLOCompositeOptions": (
        Field(0, "name", "string"),
        Field(1, "decomposition_subgraph_index", "int"),
        Field(2, "composite_attributes", "[ubyte]"),
        Field(3, "composite_attributes_format", "CustomOptionsFormat"),
        Field(4, "version", "int"),
    ),
    "StablehloShiftLeftOptions": (),
    "StablehloCaseOptions": (Field(0, "branch_subgraph_indices", "[int]"),),
}

OPERATOR_OPTIONS = {
    "ADD": "AddOptions",
    "AVERAGE_POOL_2D": "Pool2DOptions",
    "CONCATENATION": "ConcatenationOptions",
    "CONV_2D": "Conv2DOptions",
    "DEPTHWISE_CONV_2D": "DepthwiseConv2DOptions",
    "DEPTH_TO_SPACE": "DepthToSpaceOptions",
    "DEQUANTIZE": "DequantizeOptions",
    "FULLY_CONNECTED": "FullyConnectedOptions",
    "L2_NORMALIZATION": "L2NormOptions",
    "L2_POOL_2D": "Pool2DOptions",
    "LOCAL_RESPONSE_NORMALIZATION": "LocalResponseNormalizationOptions",
    "LSH_PROJECTION": "LSHProjectionOptions",
    "LSTM": "LSTMOptions",
    "MAX_POOL_2D": "Pool2DOptions",
    "MUL": "MulOptions",
    "RESHAPE": "ReshapeOptions",
    "RESIZE_BILINEAR": "ResizeBilinearOptions",
    "RNN": "RNNOptions",
    "SOFTMAX": "SoftmaxOptions",
    "SPACE_TO_DEPTH": "SpaceToDepthOptions",
    "SVDF": "SVDFOptions",
    "CONCAT_EMBEDDINGS": "ConcatEmbeddingsOptions",
    "SKIP_GRAM": "SkipGramOptions",
    "CALL": "CallOptions",
    "EMBEDDING_LOOKUP_SPARSE": "EmbeddingLookupSparseOptions",
    "PAD": "PadOptions",
    "UNIDIRECTIONAL_SEQUENCE_RNN": "SequenceRNNOptions",
    "GATHER": "GatherOptions",
    "BATCH_TO_SPACE_ND": "BatchToSpaceNDOptions",
    "SPACE_TO_BATCH_ND": "SpaceToBatchNDOptions",
    "TRANSPOSE": "TransposeOptions",
    "MEAN": "ReducerOptions",
    "SUB": "SubOptions",
    "DIV": "DivOptions",
    "SQUEEZE": "SqueezeOptions",
    "UNIDIRECTIONAL_SEQUENCE_LSTM": "UnidirectionalSequenceLSTMOptions",
    "STRIDED_SLICE": "StridedSliceOptions",
    "BIDIRECTIONAL_SEQUENCE_RNN": "BidirectionalSequenceRNNOptions",
    "EXP": "ExpOptions",
    "TOPK_V2": "TopKV2Options",
    "SPLIT": "SplitOptions",
    "LOG_SOFTMAX": "LogSoftmaxOptions",
    "BIDIRECTIONAL_SEQUENCE_LSTM": "BidirectionalSequenceLSTMOptions",
    "CAST": "CastOptions",
    "MAXIMUM": "MaximumMinimumOptions",
    "ARG_MAX": "ArgMaxOptions",
    "MINIMUM": "MaximumMinimumOptions",
    "LESS": "LessOptions",
    "NEG": "NegOptions",
    "PADV2": "PadV2Options",
    "GREATER": "GreaterOptions",
    "GREATER_EQUAL": "GreaterEqualOptions",
    "LESS_EQUAL": "LessEqualOptions",
    "SELECT": "SelectOptions",
    "SLICE": "SliceOptions",
    "TRANSPOSE_CONV": "TransposeConvOptions",
    "SPARSE_TO_DENSE": "SparseToDenseOptions",
    "TILE": "TileOptions",
    "EXPAND_DIMS": "ExpandDimsOptions",
    "EQUAL": "EqualOptions",
    "NOT_EQUAL": "NotEqualOptions",
    "SUM": "ReducerOptions",
    "SHAPE": "ShapeOptions",
    "POW": "PowOptions",
    "ARG_MIN": "ArgMinOptions",
    "FAKE_QUANT": "FakeQuantOptions",
    "REDUCE_PROD": "ReducerOptions",
    "REDUCE_MAX": "ReducerOptions",
    "PACK": "PackOptions",
    "LOGICAL_OR": "LogicalOrOptions",
    "ONE_HOT": "OneHotOptions",
    "LOGICAL_AND": "LogicalAndOptions",
    "LOGICAL_NOT": "LogicalNotOptions",
    "UNPACK": "UnpackOptions",
    "REDUCE_MIN": "ReducerOptions",
    "FLOOR_DIV": "FloorDivOptions",
    "REDUCE_ANY": "ReducerOptions",
    "SQUARE": "SquareOptions",
    "ZEROS_LIKE": "ZerosLikeOptions",
    "FILL": "FillOptions",
    "FLOOR_MOD": "FloorModOptions",
    "RANGE": "RangeOptions",
    "RESIZE_NEAREST_NEIGHBOR": "ResizeNearestNeighborOptions",
    "LEAKY_RELU": "LeakyReluOptions",
    "SQUARED_DIFFERENCE": "SquaredDifferenceOptions",
    "MIRROR_PAD": "MirrorPadOptions",
    "ABS": "AbsOptions",
    "SPLIT_V": "SplitVOptions",
    "UNIQUE": "UniqueOptions",
    "REVERSE_V2": "ReverseV2Options",
    "ADD_N": "AddNOptions",
    "GATHER_ND": "GatherNdOptions",
    "COS": "CosOptions",
    "WHERE": "WhereOptions",
    "RANK": "RankOptions",
    "REVERSE_SEQUENCE": "ReverseSequenceOptions",
    "MATRIX_DIAG": "MatrixDiagOptions",
    "QUANTIZE": "QuantizeOptions",
    "MATRIX_SET_DIAG": "MatrixSetDiagOptions",
    "HARD_SWISH": "HardSwishOptions",
    "IF": "IfOptions",
    "WHILE": "WhileOptions",
    "NON_MAX_SUPPRESSION_V4": "NonMaxSuppressionV4Options",
    "NON_MAX_SUPPRESSION_V5": "NonMaxSuppressionV5Options",
    "SCATTER_ND": "ScatterNdOptions",
    "SELECT_V2": "SelectV2Options",
    "DENSIFY": "DensifyOptions",
    "SEGMENT_SUM": "SegmentSumOptions",
    "BATCH_MATMUL": "BatchMatMulOptions",
    "CUMSUM": "CumsumOptions",
    "CALL_ONCE": "CallOnceOptions",
    "BROADCAST_TO": "BroadcastToOptions",
    "RFFT2D": "Rfft2dOptions",
    "CONV_3D": "Conv3DOptions",
    "HASHTABLE": "HashtableOptions",
    "HASHTABLE_FIND": "HashtableFindOptions",
    "HASHTABLE_IMPORT": "HashtableImportOptions",
    "HASHTABLE_SIZE": "HashtableSizeOptions",
    "REDUCE_ALL": "ReducerOptions",
    "CONV_3D_TRANSPOSE": "Conv3DOptions",
    "VAR_HANDLE": "VarHandleOptions",
    "READ_VARIABLE": "ReadVariableOptions",
    "ASSIGN_VARIABLE": "AssignVariableOptions",
    "RANDOM_STANDARD_NORMAL": "RandomOptions",
    "BUCKETIZE": "BucketizeOptions",
    "RANDOM_UNIFORM": "RandomOptions",
    "MULTINOMIAL": "RandomOptions",
    "GELU": "GeluOptions",
    "DYNAMIC_UPDATE_SLICE": "DynamicUpdateSliceOptions",
    "UNSORTED_SEGMENT_PROD": "UnsortedSegmentProdOptions",
    "UNSORTED_SEGMENT_MAX": "UnsortedSegmentMaxOptions",
    "UNSORTED_SEGMENT_SUM": "UnsortedSegmentSumOptions",
    "ATAN2": "ATan2Options",
    "UNSORTED_SEGMENT_MIN": "UnsortedSegmentMinOptions",
    "SIGN": "SignOptions",
    "BITCAST": "BitcastOptions",
    "BITWISE_XOR": "BitwiseXorOptions",
    "RIGHT_SHIFT": "RightShiftOptions",
    "STABLEHLO_CONCATENATE": "StablehloConcatenateOptions",
    "STABLEHLO_BROADCAST_IN_DIM": "StablehloBroadcastInDimOptions",
    "STABLEHLO_CONVOLUTION": "StablehloConvolutionOptions",
    "STABLEHLO_SLICE": "StablehloSliceOptions",
    "STABLEHLO_CUSTOM_CALL": "StablehloCustomCallOptions",
    "STABLEHLO_REDUCE": "StablehloReduceOptions",
    "STABLEHLO_SCATTER": "StablehloScatterOptions",
    "STABLEHLO_COMPARE": "StablehloCompareOptions",
    "STABLEHLO_DYNAMIC_SLICE": "StablehloDynamicSliceOptions",
    "STABLEHLO_PAD": "StablehloPadOptions",
    "STABLEHLO_IOTA": "StablehloIotaOptions",
    "STABLEHLO_DOT_GENERAL": "StablehloDotGeneralOptions",
    "STABLEHLO_REDUCE_WINDOW": "StablehloReduceWindowOptions",
    "STABLEHLO_SORT": "StablehloSortOptions",
    "STABLEHLO_WHILE": "StablehloWhileOptions",
    "STABLEHLO_GATHER": "StablehloGatherOptions",
    "STABLEHLO_TRANSPOSE": "StablehloTransposeOptions",
    "DILATE": "DilateOptions",
    "STABLEHLO_RNG_BIT_GENERATOR": "StablehloRngBitGeneratorOptions",
    "REDUCE_WINDOW": "ReduceWindowOptions",
    "STABLEHLO_COMPOSITE": "StableHLOCompositeOptions",
    "STABLEHLO_SHIFT_LEFT": "StablehloShiftLeftOptions",
    "STABLEHLO_CASE": "StablehloCaseOptions",
}
