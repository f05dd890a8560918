/* SPDX-License-Identifier: Apache-2.0
 * Generated from spec/ by generator/ (backends/c/templates/header.h.j2). Do not edit: run `./dev generate`.
 *
 * Codes of the builtin operators, as the model file numbers them.
 */
#ifndef TENSORFLOW_LITE_BUILTIN_OPS_H_
#define TENSORFLOW_LITE_BUILTIN_OPS_H_

#ifdef __cplusplus
extern "C" {
#endif

/* Codes of the builtin operators. */
typedef enum TfLiteBuiltinOperator {
  /* The operator ADD. */
  kTfLiteBuiltinAdd = 0,
  /* The operator AVERAGE_POOL2D. */
  kTfLiteBuiltinAveragePool2d = 1,
  /* The operator CONCATENATION. */
  kTfLiteBuiltinConcatenation = 2,
  /* The operator CONV2D. */
  kTfLiteBuiltinConv2d = 3,
  /* The operator DEPTHWISE_CONV2D. */
  kTfLiteBuiltinDepthwiseConv2d = 4,
  /* The operator DEPTH_TO_SPACE. */
  kTfLiteBuiltinDepthToSpace = 5,
  /* The operator DEQUANTIZE. */
  kTfLiteBuiltinDequantize = 6,
  /* The operator EMBEDDING_LOOKUP. */
  kTfLiteBuiltinEmbeddingLookup = 7,
  /* The operator FLOOR. */
  kTfLiteBuiltinFloor = 8,
  /* The operator FULLY_CONNECTED. */
  kTfLiteBuiltinFullyConnected = 9,
  /* The operator HASHTABLE_LOOKUP. */
  kTfLiteBuiltinHashtableLookup = 10,
  /* The operator L2_NORMALIZATION. */
  kTfLiteBuiltinL2Normalization = 11,
  /* The operator L2_POOL2D. */
  kTfLiteBuiltinL2Pool2d = 12,
  /* The operator LOCAL_RESPONSE_NORMALIZATION. */
  kTfLiteBuiltinLocalResponseNormalization = 13,
  /* The operator LOGISTIC. */
  kTfLiteBuiltinLogistic = 14,
  /* The operator LSH_PROJECTION. */
  kTfLiteBuiltinLshProjection = 15,
  /* The operator LSTM. */
  kTfLiteBuiltinLstm = 16,
  /* The operator MAX_POOL2D. */
  kTfLiteBuiltinMaxPool2d = 17,
  /* The operator MUL. */
  kTfLiteBuiltinMul = 18,
  /* The operator RELU. */
  kTfLiteBuiltinRelu = 19,
  /* The operator RELU_N1_TO1. */
  kTfLiteBuiltinReluN1To1 = 20,
  /* The operator RELU6. */
  kTfLiteBuiltinRelu6 = 21,
  /* The operator RESHAPE. */
  kTfLiteBuiltinReshape = 22,
  /* The operator RESIZE_BILINEAR. */
  kTfLiteBuiltinResizeBilinear = 23,
  /* The operator RNN. */
  kTfLiteBuiltinRnn = 24,
  /* The operator SOFTMAX. */
  kTfLiteBuiltinSoftmax = 25,
  /* The operator SPACE_TO_DEPTH. */
  kTfLiteBuiltinSpaceToDepth = 26,
  /* The operator SVDF. */
  kTfLiteBuiltinSvdf = 27,
  /* The operator TANH. */
  kTfLiteBuiltinTanh = 28,
  /* The operator CONCAT_EMBEDDINGS. */
  kTfLiteBuiltinConcatEmbeddings = 29,
  /* The operator SKIP_GRAM. */
  kTfLiteBuiltinSkipGram = 30,
  /* The operator CALL. */
  kTfLiteBuiltinCall = 31,
  /* The operator CUSTOM. */
  kTfLiteBuiltinCustom = 32,
  /* The operator EMBEDDING_LOOKUP_SPARSE. */
  kTfLiteBuiltinEmbeddingLookupSparse = 33,
  /* The operator PAD. */
  kTfLiteBuiltinPad = 34,
  /* The operator UNIDIRECTIONAL_SEQUENCE_RNN. */
  kTfLiteBuiltinUnidirectionalSequenceRnn = 35,
  /* The operator GATHER. */
  kTfLiteBuiltinGather = 36,
  /* The operator BATCH_TO_SPACE_ND. */
  kTfLiteBuiltinBatchToSpaceNd = 37,
  /* The operator SPACE_TO_BATCH_ND. */
  kTfLiteBuiltinSpaceToBatchNd = 38,
  /* The operator TRANSPOSE. */
  kTfLiteBuiltinTranspose = 39,
  /* The operator MEAN. */
  kTfLiteBuiltinMean = 40,
  /* The operator SUB. */
  kTfLiteBuiltinSub = 41,
  /* The operator DIV. */
  kTfLiteBuiltinDiv = 42,
  /* The operator SQUEEZE. */
  kTfLiteBuiltinSqueeze = 43,
  /* The operator UNIDIRECTIONAL_SEQUENCE_LSTM. */
  kTfLiteBuiltinUnidirectionalSequenceLstm = 44,
  /* The operator STRIDED_SLICE. */
  kTfLiteBuiltinStridedSlice = 45,
  /* The operator BIDIRECTIONAL_SEQUENCE_RNN. */
  kTfLiteBuiltinBidirectionalSequenceRnn = 46,
  /* The operator EXP. */
  kTfLiteBuiltinExp = 47,
  /* The operator TOPK_V2. */
  kTfLiteBuiltinTopkV2 = 48,
  /* The operator SPLIT. */
  kTfLiteBuiltinSplit = 49,
  /* The operator LOG_SOFTMAX. */
  kTfLiteBuiltinLogSoftmax = 50,
  /* The operator DELEGATE. */
  kTfLiteBuiltinDelegate = 51,
  /* The operator BIDIRECTIONAL_SEQUENCE_LSTM. */
  kTfLiteBuiltinBidirectionalSequenceLstm = 52,
  /* The operator CAST. */
  kTfLiteBuiltinCast = 53,
  /* The operator PRELU. */
  kTfLiteBuiltinPrelu = 54,
  /* The operator MAXIMUM. */
  kTfLiteBuiltinMaximum = 55,
  /* The operator ARG_MAX. */
  kTfLiteBuiltinArgMax = 56,
  /* The operator MINIMUM. */
  kTfLiteBuiltinMinimum = 57,
  /* The operator LESS. */
  kTfLiteBuiltinLess = 58,
  /* The operator NEG. */
  kTfLiteBuiltinNeg = 59,
  /* The operator PADV2. */
  kTfLiteBuiltinPadv2 = 60,
  /* The operator GREATER. */
  kTfLiteBuiltinGreater = 61,
  /* The operator GREATER_EQUAL. */
  kTfLiteBuiltinGreaterEqual = 62,
  /* The operator LESS_EQUAL. */
  kTfLiteBuiltinLessEqual = 63,
  /* The operator SELECT. */
  kTfLiteBuiltinSelect = 64,
  /* The operator SLICE. */
  kTfLiteBuiltinSlice = 65,
  /* The operator SIN. */
  kTfLiteBuiltinSin = 66,
  /* The operator TRANSPOSE_CONV. */
  kTfLiteBuiltinTransposeConv = 67,
  /* The operator SPARSE_TO_DENSE. */
  kTfLiteBuiltinSparseToDense = 68,
  /* The operator TILE. */
  kTfLiteBuiltinTile = 69,
  /* The operator EXPAND_DIMS. */
  kTfLiteBuiltinExpandDims = 70,
  /* The operator EQUAL. */
  kTfLiteBuiltinEqual = 71,
  /* The operator NOT_EQUAL. */
  kTfLiteBuiltinNotEqual = 72,
  /* The operator LOG. */
  kTfLiteBuiltinLog = 73,
  /* The operator SUM. */
  kTfLiteBuiltinSum = 74,
  /* The operator SQRT. */
  kTfLiteBuiltinSqrt = 75,
  /* The operator RSQRT. */
  kTfLiteBuiltinRsqrt = 76,
  /* The operator SHAPE. */
  kTfLiteBuiltinShape = 77,
  /* The operator POW. */
  kTfLiteBuiltinPow = 78,
  /* The operator ARG_MIN. */
  kTfLiteBuiltinArgMin = 79,
  /* The operator FAKE_QUANT. */
  kTfLiteBuiltinFakeQuant = 80,
  /* The operator REDUCE_PROD. */
  kTfLiteBuiltinReduceProd = 81,
  /* The operator REDUCE_MAX. */
  kTfLiteBuiltinReduceMax = 82,
  /* The operator PACK. */
  kTfLiteBuiltinPack = 83,
  /* The operator LOGICAL_OR. */
  kTfLiteBuiltinLogicalOr = 84,
  /* The operator ONE_HOT. */
  kTfLiteBuiltinOneHot = 85,
  /* The operator LOGICAL_AND. */
  kTfLiteBuiltinLogicalAnd = 86,
  /* The operator LOGICAL_NOT. */
  kTfLiteBuiltinLogicalNot = 87,
  /* The operator UNPACK. */
  kTfLiteBuiltinUnpack = 88,
  /* The operator REDUCE_MIN. */
  kTfLiteBuiltinReduceMin = 89,
  /* The operator FLOOR_DIV. */
  kTfLiteBuiltinFloorDiv = 90,
  /* The operator REDUCE_ANY. */
  kTfLiteBuiltinReduceAny = 91,
  /* The operator SQUARE. */
  kTfLiteBuiltinSquare = 92,
  /* The operator ZEROS_LIKE. */
  kTfLiteBuiltinZerosLike = 93,
  /* The operator FILL. */
  kTfLiteBuiltinFill = 94,
  /* The operator FLOOR_MOD. */
  kTfLiteBuiltinFloorMod = 95,
  /* The operator RANGE. */
  kTfLiteBuiltinRange = 96,
  /* The operator RESIZE_NEAREST_NEIGHBOR. */
  kTfLiteBuiltinResizeNearestNeighbor = 97,
  /* The operator LEAKY_RELU. */
  kTfLiteBuiltinLeakyRelu = 98,
  /* The operator SQUARED_DIFFERENCE. */
  kTfLiteBuiltinSquaredDifference = 99,
  /* The operator MIRROR_PAD. */
  kTfLiteBuiltinMirrorPad = 100,
  /* The operator ABS. */
  kTfLiteBuiltinAbs = 101,
  /* The operator SPLIT_V. */
  kTfLiteBuiltinSplitV = 102,
  /* The operator UNIQUE. */
  kTfLiteBuiltinUnique = 103,
  /* The operator CEIL. */
  kTfLiteBuiltinCeil = 104,
  /* The operator REVERSE_V2. */
  kTfLiteBuiltinReverseV2 = 105,
  /* The operator ADD_N. */
  kTfLiteBuiltinAddN = 106,
  /* The operator GATHER_ND. */
  kTfLiteBuiltinGatherNd = 107,
  /* The operator COS. */
  kTfLiteBuiltinCos = 108,
  /* The operator WHERE. */
  kTfLiteBuiltinWhere = 109,
  /* The operator RANK. */
  kTfLiteBuiltinRank = 110,
  /* The operator ELU. */
  kTfLiteBuiltinElu = 111,
  /* The operator REVERSE_SEQUENCE. */
  kTfLiteBuiltinReverseSequence = 112,
  /* The operator MATRIX_DIAG. */
  kTfLiteBuiltinMatrixDiag = 113,
  /* The operator QUANTIZE. */
  kTfLiteBuiltinQuantize = 114,
  /* The operator MATRIX_SET_DIAG. */
  kTfLiteBuiltinMatrixSetDiag = 115,
  /* The operator ROUND. */
  kTfLiteBuiltinRound = 116,
  /* The operator HARD_SWISH. */
  kTfLiteBuiltinHardSwish = 117,
  /* The operator IF. */
  kTfLiteBuiltinIf = 118,
  /* The operator WHILE. */
  kTfLiteBuiltinWhile = 119,
  /* The operator NON_MAX_SUPPRESSION_V4. */
  kTfLiteBuiltinNonMaxSuppressionV4 = 120,
  /* The operator NON_MAX_SUPPRESSION_V5. */
  kTfLiteBuiltinNonMaxSuppressionV5 = 121,
  /* The operator SCATTER_ND. */
  kTfLiteBuiltinScatterNd = 122,
  /* The operator SELECT_V2. */
  kTfLiteBuiltinSelectV2 = 123,
  /* The operator DENSIFY. */
  kTfLiteBuiltinDensify = 124,
  /* The operator SEGMENT_SUM. */
  kTfLiteBuiltinSegmentSum = 125,
  /* The operator BATCH_MATMUL. */
  kTfLiteBuiltinBatchMatmul = 126,
  /* The operator PLACEHOLDER_FOR_GREATER_OP_CODES. */
  kTfLiteBuiltinPlaceholderForGreaterOpCodes = 127,
  /* The operator CUMSUM. */
  kTfLiteBuiltinCumsum = 128,
  /* The operator CALL_ONCE. */
  kTfLiteBuiltinCallOnce = 129,
  /* The operator BROADCAST_TO. */
  kTfLiteBuiltinBroadcastTo = 130,
  /* The operator RFFT2D. */
  kTfLiteBuiltinRfft2d = 131,
  /* The operator CONV3D. */
  kTfLiteBuiltinConv3d = 132,
  /* The operator IMAG. */
  kTfLiteBuiltinImag = 133,
  /* The operator REAL. */
  kTfLiteBuiltinReal = 134,
  /* The operator COMPLEX_ABS. */
  kTfLiteBuiltinComplexAbs = 135,
  /* The operator HASHTABLE. */
  kTfLiteBuiltinHashtable = 136,
  /* The operator HASHTABLE_FIND. */
  kTfLiteBuiltinHashtableFind = 137,
  /* The operator HASHTABLE_IMPORT. */
  kTfLiteBuiltinHashtableImport = 138,
  /* The operator HASHTABLE_SIZE. */
  kTfLiteBuiltinHashtableSize = 139,
  /* The operator REDUCE_ALL. */
  kTfLiteBuiltinReduceAll = 140,
  /* The operator CONV3D_TRANSPOSE. */
  kTfLiteBuiltinConv3dTranspose = 141,
  /* The operator VAR_HANDLE. */
  kTfLiteBuiltinVarHandle = 142,
  /* The operator READ_VARIABLE. */
  kTfLiteBuiltinReadVariable = 143,
  /* The operator ASSIGN_VARIABLE. */
  kTfLiteBuiltinAssignVariable = 144,
  /* The operator BROADCAST_ARGS. */
  kTfLiteBuiltinBroadcastArgs = 145,
  /* The operator RANDOM_STANDARD_NORMAL. */
  kTfLiteBuiltinRandomStandardNormal = 146,
  /* The operator BUCKETIZE. */
  kTfLiteBuiltinBucketize = 147,
  /* The operator RANDOM_UNIFORM. */
  kTfLiteBuiltinRandomUniform = 148,
  /* The operator MULTINOMIAL. */
  kTfLiteBuiltinMultinomial = 149,
  /* The operator GELU. */
  kTfLiteBuiltinGelu = 150,
  /* The operator DYNAMIC_UPDATE_SLICE. */
  kTfLiteBuiltinDynamicUpdateSlice = 151,
  /* The operator RELU0_TO1. */
  kTfLiteBuiltinRelu0To1 = 152,
  /* The operator UNSORTED_SEGMENT_PROD. */
  kTfLiteBuiltinUnsortedSegmentProd = 153,
  /* The operator UNSORTED_SEGMENT_MAX. */
  kTfLiteBuiltinUnsortedSegmentMax = 154,
  /* The operator UNSORTED_SEGMENT_SUM. */
  kTfLiteBuiltinUnsortedSegmentSum = 155,
  /* The operator ATAN2. */
  kTfLiteBuiltinAtan2 = 156,
  /* The operator UNSORTED_SEGMENT_MIN. */
  kTfLiteBuiltinUnsortedSegmentMin = 157,
  /* The operator SIGN. */
  kTfLiteBuiltinSign = 158,
  /* The operator BITCAST. */
  kTfLiteBuiltinBitcast = 159,
  /* The operator BITWISE_XOR. */
  kTfLiteBuiltinBitwiseXor = 160,
  /* The operator RIGHT_SHIFT. */
  kTfLiteBuiltinRightShift = 161,
  /* The operator STABLEHLO_LOGISTIC. */
  kTfLiteBuiltinStablehloLogistic = 162,
  /* The operator STABLEHLO_ADD. */
  kTfLiteBuiltinStablehloAdd = 163,
  /* The operator STABLEHLO_DIVIDE. */
  kTfLiteBuiltinStablehloDivide = 164,
  /* The operator STABLEHLO_MULTIPLY. */
  kTfLiteBuiltinStablehloMultiply = 165,
  /* The operator STABLEHLO_MAXIMUM. */
  kTfLiteBuiltinStablehloMaximum = 166,
  /* The operator STABLEHLO_RESHAPE. */
  kTfLiteBuiltinStablehloReshape = 167,
  /* The operator STABLEHLO_CLAMP. */
  kTfLiteBuiltinStablehloClamp = 168,
  /* The operator STABLEHLO_CONCATENATE. */
  kTfLiteBuiltinStablehloConcatenate = 169,
  /* The operator STABLEHLO_BROADCAST_IN_DIM. */
  kTfLiteBuiltinStablehloBroadcastInDim = 170,
  /* The operator STABLEHLO_CONVOLUTION. */
  kTfLiteBuiltinStablehloConvolution = 171,
  /* The operator STABLEHLO_SLICE. */
  kTfLiteBuiltinStablehloSlice = 172,
  /* The operator STABLEHLO_CUSTOM_CALL. */
  kTfLiteBuiltinStablehloCustomCall = 173,
  /* The operator STABLEHLO_REDUCE. */
  kTfLiteBuiltinStablehloReduce = 174,
  /* The operator STABLEHLO_ABS. */
  kTfLiteBuiltinStablehloAbs = 175,
  /* The operator STABLEHLO_AND. */
  kTfLiteBuiltinStablehloAnd = 176,
  /* The operator STABLEHLO_COSINE. */
  kTfLiteBuiltinStablehloCosine = 177,
  /* The operator STABLEHLO_EXPONENTIAL. */
  kTfLiteBuiltinStablehloExponential = 178,
  /* The operator STABLEHLO_FLOOR. */
  kTfLiteBuiltinStablehloFloor = 179,
  /* The operator STABLEHLO_LOG. */
  kTfLiteBuiltinStablehloLog = 180,
  /* The operator STABLEHLO_MINIMUM. */
  kTfLiteBuiltinStablehloMinimum = 181,
  /* The operator STABLEHLO_NEGATE. */
  kTfLiteBuiltinStablehloNegate = 182,
  /* The operator STABLEHLO_OR. */
  kTfLiteBuiltinStablehloOr = 183,
  /* The operator STABLEHLO_POWER. */
  kTfLiteBuiltinStablehloPower = 184,
  /* The operator STABLEHLO_REMAINDER. */
  kTfLiteBuiltinStablehloRemainder = 185,
  /* The operator STABLEHLO_RSQRT. */
  kTfLiteBuiltinStablehloRsqrt = 186,
  /* The operator STABLEHLO_SELECT. */
  kTfLiteBuiltinStablehloSelect = 187,
  /* The operator STABLEHLO_SUBTRACT. */
  kTfLiteBuiltinStablehloSubtract = 188,
  /* The operator STABLEHLO_TANH. */
  kTfLiteBuiltinStablehloTanh = 189,
  /* The operator STABLEHLO_SCATTER. */
  kTfLiteBuiltinStablehloScatter = 190,
  /* The operator STABLEHLO_COMPARE. */
  kTfLiteBuiltinStablehloCompare = 191,
  /* The operator STABLEHLO_CONVERT. */
  kTfLiteBuiltinStablehloConvert = 192,
  /* The operator STABLEHLO_DYNAMIC_SLICE. */
  kTfLiteBuiltinStablehloDynamicSlice = 193,
  /* The operator STABLEHLO_DYNAMIC_UPDATE_SLICE. */
  kTfLiteBuiltinStablehloDynamicUpdateSlice = 194,
  /* The operator STABLEHLO_PAD. */
  kTfLiteBuiltinStablehloPad = 195,
  /* The operator STABLEHLO_IOTA. */
  kTfLiteBuiltinStablehloIota = 196,
  /* The operator STABLEHLO_DOT_GENERAL. */
  kTfLiteBuiltinStablehloDotGeneral = 197,
  /* The operator STABLEHLO_REDUCE_WINDOW. */
  kTfLiteBuiltinStablehloReduceWindow = 198,
  /* The operator STABLEHLO_SORT. */
  kTfLiteBuiltinStablehloSort = 199,
  /* The operator STABLEHLO_WHILE. */
  kTfLiteBuiltinStablehloWhile = 200,
  /* The operator STABLEHLO_GATHER. */
  kTfLiteBuiltinStablehloGather = 201,
  /* The operator STABLEHLO_TRANSPOSE. */
  kTfLiteBuiltinStablehloTranspose = 202,
  /* The operator DILATE. */
  kTfLiteBuiltinDilate = 203,
  /* The operator STABLEHLO_RNG_BIT_GENERATOR. */
  kTfLiteBuiltinStablehloRngBitGenerator = 204,
  /* The operator REDUCE_WINDOW. */
  kTfLiteBuiltinReduceWindow = 205,
  /* The operator STABLEHLO_COMPOSITE. */
  kTfLiteBuiltinStablehloComposite = 206,
  /* The operator STABLEHLO_SHIFT_LEFT. */
  kTfLiteBuiltinStablehloShiftLeft = 207,
  /* The operator STABLEHLO_CBRT. */
  kTfLiteBuiltinStablehloCbrt = 208,
  /* The operator STABLEHLO_CASE. */
  kTfLiteBuiltinStablehloCase = 209,
} TfLiteBuiltinOperator;

#ifdef __cplusplus
}
#endif

#endif /* TENSORFLOW_LITE_BUILTIN_OPS_H_ */
