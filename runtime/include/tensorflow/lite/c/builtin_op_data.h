/* SPDX-License-Identifier: Apache-2.0
 * Generated from spec/ by generator/ (backends/c/templates/header.h.j2). Do not edit: run `./dev generate`.
 *
 * Parameters of the builtin operators, as an operator finds them in the builtin_data of its node.
 */
#ifndef TENSORFLOW_LITE_C_BUILTIN_OP_DATA_H_
#define TENSORFLOW_LITE_C_BUILTIN_OP_DATA_H_

#include "tensorflow/lite/c/common.h"

#ifdef __cplusplus
extern "C" {
#endif

typedef struct EmptyStructPlaceholder EmptyStructPlaceholder;

typedef struct TfLitePaddingValues TfLitePaddingValues;

typedef struct TfLiteMirrorPaddingParams TfLiteMirrorPaddingParams;

typedef struct TfLiteConvParams TfLiteConvParams;

typedef struct TfLiteConv3DParams TfLiteConv3DParams;

typedef struct TfLitePoolParams TfLitePoolParams;

typedef struct TfLiteDepthwiseConvParams TfLiteDepthwiseConvParams;

typedef struct TfLiteSVDFParams TfLiteSVDFParams;

typedef struct TfLiteRNNParams TfLiteRNNParams;

typedef struct TfLiteSequenceRNNParams TfLiteSequenceRNNParams;

typedef struct TfLiteBidirectionalSequenceRNNParams TfLiteBidirectionalSequenceRNNParams;

typedef struct TfLiteFullyConnectedParams TfLiteFullyConnectedParams;

typedef struct TfLiteLSHProjectionParams TfLiteLSHProjectionParams;

typedef struct TfLiteSoftmaxParams TfLiteSoftmaxParams;

typedef struct TfLiteConcatenationParams TfLiteConcatenationParams;

typedef struct TfLiteAddParams TfLiteAddParams;

typedef struct TfLiteSpaceToBatchNDParams TfLiteSpaceToBatchNDParams;

typedef struct TfLiteBatchToSpaceNDParams TfLiteBatchToSpaceNDParams;

typedef struct TfLiteBatchMatMulParams TfLiteBatchMatMulParams;

typedef struct TfLiteMulParams TfLiteMulParams;

typedef struct TfLiteSubParams TfLiteSubParams;

typedef struct TfLiteDivParams TfLiteDivParams;

typedef struct TfLiteL2NormParams TfLiteL2NormParams;

typedef struct TfLiteLocalResponseNormParams TfLiteLocalResponseNormParams;

typedef struct TfLiteLSTMParams TfLiteLSTMParams;

typedef struct TfLiteUnidirectionalSequenceLSTMParams TfLiteUnidirectionalSequenceLSTMParams;

typedef struct TfLiteBidirectionalSequenceLSTMParams TfLiteBidirectionalSequenceLSTMParams;

typedef struct TfLiteResizeBilinearParams TfLiteResizeBilinearParams;

typedef struct TfLiteResizeNearestNeighborParams TfLiteResizeNearestNeighborParams;

typedef struct TfLitePadParams TfLitePadParams;

typedef struct TfLitePadV2Params TfLitePadV2Params;

typedef struct TfLiteReshapeParams TfLiteReshapeParams;

typedef struct TfLiteSkipGramParams TfLiteSkipGramParams;

typedef struct TfLiteSpaceToDepthParams TfLiteSpaceToDepthParams;

typedef struct TfLiteDepthToSpaceParams TfLiteDepthToSpaceParams;

typedef struct TfLiteCastParams TfLiteCastParams;

typedef struct TfLiteEmbeddingLookupSparseParams TfLiteEmbeddingLookupSparseParams;

typedef struct TfLiteGatherParams TfLiteGatherParams;

typedef struct TfLiteTransposeParams TfLiteTransposeParams;

typedef struct TfLiteReducerParams TfLiteReducerParams;

typedef struct TfLiteSplitParams TfLiteSplitParams;

typedef struct TfLiteSplitVParams TfLiteSplitVParams;

typedef struct TfLiteSqueezeParams TfLiteSqueezeParams;

typedef struct TfLiteStridedSliceParams TfLiteStridedSliceParams;

typedef struct TfLiteArgMaxParams TfLiteArgMaxParams;

typedef struct TfLiteArgMinParams TfLiteArgMinParams;

typedef struct TfLiteTransposeConvParams TfLiteTransposeConvParams;

typedef struct TfLiteSparseToDenseParams TfLiteSparseToDenseParams;

typedef struct TfLiteShapeParams TfLiteShapeParams;

typedef struct TfLiteRankParams TfLiteRankParams;

typedef struct TfLiteFakeQuantParams TfLiteFakeQuantParams;

typedef struct TfLitePackParams TfLitePackParams;

typedef struct TfLiteOneHotParams TfLiteOneHotParams;

typedef struct TfLiteUnpackParams TfLiteUnpackParams;

typedef struct TfLiteLeakyReluParams TfLiteLeakyReluParams;

typedef struct TfLiteUniqueParams TfLiteUniqueParams;

typedef struct TfLiteReverseSequenceParams TfLiteReverseSequenceParams;

typedef struct TfLiteMatrixDiagParams TfLiteMatrixDiagParams;

typedef struct TfLiteMatrixSetDiagParams TfLiteMatrixSetDiagParams;

typedef struct TfLiteIfParams TfLiteIfParams;

typedef struct TfLiteWhileParams TfLiteWhileParams;

typedef struct TfLiteCumsumParams TfLiteCumsumParams;

typedef struct TfLiteCallOnceParams TfLiteCallOnceParams;

typedef struct TfLiteHashtableParams TfLiteHashtableParams;

typedef struct TfLiteVarHandleParams TfLiteVarHandleParams;

typedef struct TfLiteRandomParams TfLiteRandomParams;

typedef struct TfLiteBucketizeParams TfLiteBucketizeParams;

typedef struct TfLiteGeluParams TfLiteGeluParams;

typedef struct TfLiteStablehloConcatenateParams TfLiteStablehloConcatenateParams;

typedef struct TfLiteStablehloScatterParams TfLiteStablehloScatterParams;

typedef struct TfLiteStablehloRngBitGeneratorParams TfLiteStablehloRngBitGeneratorParams;

typedef struct TfLiteStablehloGatherParams TfLiteStablehloGatherParams;

typedef struct TfLiteStablehloReduceWindowParams TfLiteStablehloReduceWindowParams;

typedef struct TfLiteReduceWindowParams TfLiteReduceWindowParams;

typedef struct TfLiteStablehloPadParams TfLiteStablehloPadParams;

typedef struct TfLiteStablehloCompositeParams TfLiteStablehloCompositeParams;

typedef struct TfLiteStablehloCaseParams TfLiteStablehloCaseParams;

/* Most axes in the parameters of RESHAPE. */
#define TFLITE_RESHAPE_PARAMS_MAX_DIMENSION_COUNT 8

/* Most axes in the parameters of STABLEHLO_SCATTER. */
#define TFLITE_STABLEHLO_SCATTER_PARAMS_MAX_DIMENSION_COUNT 8

/* How a window may reach over the border. */
typedef enum TfLitePadding {
  /* Not set. */
  kTfLitePaddingUnknown = 0,
  /* The output has as many positions as the input, divided by the stride. */
  kTfLitePaddingSame = 1,
  /* Only whole windows. */
  kTfLitePaddingValid = 2,
} TfLitePadding;

/* How padding mirrors the data. */
typedef enum TfLiteMirrorPaddingMode {
  /* Not set. */
  kTfLiteMirrorPaddingUnknown = 0,
  /* Without the border itself. */
  kTfLiteMirrorPaddingReflect = 1,
  /* Border included. */
  kTfLiteMirrorPaddingSymmetric = 2,
} TfLiteMirrorPaddingMode;

/* A function applied to the result of an operator. */
typedef enum TfLiteFusedActivation {
  /* None. */
  kTfLiteActNone = 0,
  /* At least 0. */
  kTfLiteActRelu = 1,
  /* Between -1 and 1. */
  kTfLiteActReluN1To1 = 2,
  /* Between 0 and 6. */
  kTfLiteActRelu6 = 3,
  /* Hyperbolic tangent. */
  kTfLiteActTanh = 4,
  /* The sign bit. */
  kTfLiteActSignBit = 5,
  /* Logistic function. */
  kTfLiteActSigmoid = 6,
} TfLiteFusedActivation;

/* Layout of the weights of a fully connected layer. */
typedef enum TfLiteFullyConnectedWeightsFormat {
  /* Row by row. */
  kTfLiteFullyConnectedWeightsFormatDefault = 0,
  /* Blocks of 4 rows and 16 columns of int8. */
  kTfLiteFullyConnectedWeightsFormatShuffled4x16Int8 = 1,
} TfLiteFullyConnectedWeightsFormat;

/* Kind of a locality-sensitive projection. */
typedef enum TfLiteLSHProjectionType {
  /* Not set. */
  kTfLiteLshProjectionUnknown = 0,
  /* Sparse result. */
  kTfLiteLshProjectionSparse = 1,
  /* Dense result. */
  kTfLiteLshProjectionDense = 2,
} TfLiteLSHProjectionType;

/* Which form an LSTM has. */
typedef enum TfLiteLSTMKernelType {
  /* With all options. */
  kTfLiteLSTMFullKernel = 0,
  /* The basic form of five inputs. */
  kTfLiteLSTMBasicKernel = 1,
} TfLiteLSTMKernelType;

/* How embeddings are combined. */
typedef enum TfLiteCombinerType {
  /* Their sum. */
  kTfLiteCombinerTypeSum = 0,
  /* Their mean. */
  kTfLiteCombinerTypeMean = 1,
  /* Their sum over the root of the squared weights. */
  kTfLiteCombinerTypeSqrtn = 2,
} TfLiteCombinerType;

/* A random number generator. */
typedef enum TfLiteRngAlgorithm {
  /* Not set. */
  kTfLiteRngAlgorithmUnknown = 0,
  /* The default one. */
  kTfLiteRngAlgorithmDefault = 1,
  /* Philox. */
  kTfLiteRngAlgorithmPhilox = 2,
  /* Threefry. */
  kTfLiteRngAlgorithmThreefry = 3,
} TfLiteRngAlgorithm;

/* What a window is reduced with. */
typedef enum TfLiteReduceWindowFunction {
  /* None that is supported. */
  TfLiteReduceWindowFunctionUnsupported = 0,
  /* Sum. */
  TfLiteReduceWindowFunctionAdd = 1,
  /* Product. */
  TfLiteReduceWindowFunctionMul = 2,
  /* Minimum. */
  TfLiteReduceWindowFunctionMin = 3,
  /* Maximum. */
  TfLiteReduceWindowFunctionMax = 4,
  /* Logical and. */
  TfLiteReduceWindowFunctionAll = 5,
  /* Logical or. */
  TfLiteReduceWindowFunctionAny = 6,
} TfLiteReduceWindowFunction;

/* Stands in structures that would otherwise be empty, which C++ and C measure differently. */
struct EmptyStructPlaceholder {
  char dummy;
};

/* Padding in elements before each spatial axis; the offset is what comes on top behind it. */
struct TfLitePaddingValues {
  int width;
  int height;
  int width_offset;
  int height_offset;
};

/* Parameters of mirror padding. */
struct TfLiteMirrorPaddingParams {
  TfLiteMirrorPaddingMode mode;
};

/* Parameters of conv. */
struct TfLiteConvParams {
  TfLitePadding padding;
  int stride_width;
  int stride_height;
  TfLiteFusedActivation activation;
  int dilation_width_factor;
  int dilation_height_factor;
  TfLiteType quantized_bias_type;
};

/* Parameters of conv3 d. */
struct TfLiteConv3DParams {
  TfLitePadding padding;
  int stride_width;
  int stride_height;
  int stride_depth;
  int dilation_width_factor;
  int dilation_height_factor;
  int dilation_depth_factor;
  TfLiteFusedActivation activation;
};

/* Parameters of pool. */
struct TfLitePoolParams {
  TfLitePadding padding;
  int stride_width;
  int stride_height;
  int filter_width;
  int filter_height;
  TfLiteFusedActivation activation;
  struct { TfLitePaddingValues padding; } computed;
};

/* Parameters of depthwise conv. */
struct TfLiteDepthwiseConvParams {
  TfLitePadding padding;
  int stride_width;
  int stride_height;
  int depth_multiplier;
  TfLiteFusedActivation activation;
  int dilation_width_factor;
  int dilation_height_factor;
};

/* Parameters of svdf. */
struct TfLiteSVDFParams {
  int rank;
  TfLiteFusedActivation activation;
  bool asymmetric_quantize_inputs;
};

/* Parameters of rnn. */
struct TfLiteRNNParams {
  TfLiteFusedActivation activation;
  bool asymmetric_quantize_inputs;
};

/* Parameters of sequence rnn. */
struct TfLiteSequenceRNNParams {
  bool time_major;
  TfLiteFusedActivation activation;
  bool asymmetric_quantize_inputs;
};

/* Parameters of bidirectional sequence rnn. */
struct TfLiteBidirectionalSequenceRNNParams {
  bool time_major;
  TfLiteFusedActivation activation;
  bool merge_outputs;
  bool asymmetric_quantize_inputs;
};

/* Parameters of fully connected. */
struct TfLiteFullyConnectedParams {
  TfLiteFusedActivation activation;
  TfLiteFullyConnectedWeightsFormat weights_format;
  bool keep_num_dims;
  bool asymmetric_quantize_inputs;
  TfLiteType quantized_bias_type;
};

/* Parameters of lshprojection. */
struct TfLiteLSHProjectionParams {
  TfLiteLSHProjectionType type;
};

/* Parameters of softmax. */
struct TfLiteSoftmaxParams {
  float beta;
};

/* Parameters of concatenation. */
struct TfLiteConcatenationParams {
  int axis;
  TfLiteFusedActivation activation;
};

/* Parameters of add. */
struct TfLiteAddParams {
  TfLiteFusedActivation activation;
  bool pot_scale_int16;
};

/* Parameters of space to batch nd. */
struct TfLiteSpaceToBatchNDParams {
  EmptyStructPlaceholder placeholder;
};

/* Parameters of batch to space nd. */
struct TfLiteBatchToSpaceNDParams {
  EmptyStructPlaceholder placeholder;
};

/* Parameters of batch mat mul. */
struct TfLiteBatchMatMulParams {
  bool adj_x;
  bool adj_y;
  bool asymmetric_quantize_inputs;
};

/* Parameters of mul. */
struct TfLiteMulParams {
  TfLiteFusedActivation activation;
};

/* Parameters of sub. */
struct TfLiteSubParams {
  TfLiteFusedActivation activation;
  bool pot_scale_int16;
};

/* Parameters of div. */
struct TfLiteDivParams {
  TfLiteFusedActivation activation;
};

/* Parameters of l2 norm. */
struct TfLiteL2NormParams {
  TfLiteFusedActivation activation;
};

/* Parameters of local response norm. */
struct TfLiteLocalResponseNormParams {
  int radius;
  float bias;
  float alpha;
  float beta;
};

/* Parameters of lstm. */
struct TfLiteLSTMParams {
  TfLiteFusedActivation activation;
  float cell_clip;
  float proj_clip;
  TfLiteLSTMKernelType kernel_type;
  bool asymmetric_quantize_inputs;
};

/* Parameters of unidirectional sequence lstm. */
struct TfLiteUnidirectionalSequenceLSTMParams {
  TfLiteFusedActivation activation;
  float cell_clip;
  float proj_clip;
  bool time_major;
  bool asymmetric_quantize_inputs;
  bool diagonal_recurrent_tensors;
};

/* Parameters of bidirectional sequence lstm. */
struct TfLiteBidirectionalSequenceLSTMParams {
  TfLiteFusedActivation activation;
  float cell_clip;
  float proj_clip;
  bool merge_outputs;
  bool time_major;
  bool asymmetric_quantize_inputs;
};

/* Parameters of resize bilinear. */
struct TfLiteResizeBilinearParams {
  bool align_corners;
  bool half_pixel_centers;
};

/* Parameters of resize nearest neighbor. */
struct TfLiteResizeNearestNeighborParams {
  bool align_corners;
  bool half_pixel_centers;
};

/* Parameters of pad. */
struct TfLitePadParams {
  EmptyStructPlaceholder placeholder;
};

/* Parameters of pad v2. */
struct TfLitePadV2Params {
  EmptyStructPlaceholder placeholder;
};

/* Parameters of reshape. */
struct TfLiteReshapeParams {
  int32_t shape[8];
  int num_dimensions;
};

/* Parameters of skip gram. */
struct TfLiteSkipGramParams {
  int ngram_size;
  int max_skip_size;
  bool include_all_ngrams;
};

/* Parameters of space to depth. */
struct TfLiteSpaceToDepthParams {
  int block_size;
};

/* Parameters of depth to space. */
struct TfLiteDepthToSpaceParams {
  int block_size;
};

/* Parameters of cast. */
struct TfLiteCastParams {
  TfLiteType in_data_type;
  TfLiteType out_data_type;
};

/* Parameters of embedding lookup sparse. */
struct TfLiteEmbeddingLookupSparseParams {
  TfLiteCombinerType combiner;
};

/* Parameters of gather. */
struct TfLiteGatherParams {
  int axis;
  int batch_dims;
};

/* Parameters of transpose. */
struct TfLiteTransposeParams {
  EmptyStructPlaceholder placeholder;
};

/* Parameters of reducer. */
struct TfLiteReducerParams {
  bool keep_dims;
};

/* Parameters of split. */
struct TfLiteSplitParams {
  int num_splits;
};

/* Parameters of split v. */
struct TfLiteSplitVParams {
  int num_splits;
};

/* Parameters of squeeze. */
struct TfLiteSqueezeParams {
  int32_t squeeze_dims[8];
  int num_squeeze_dims;
};

/* Parameters of strided slice. */
struct TfLiteStridedSliceParams {
  int begin_mask;
  int end_mask;
  int ellipsis_mask;
  int new_axis_mask;
  int shrink_axis_mask;
  bool offset;
};

/* Parameters of arg max. */
struct TfLiteArgMaxParams {
  TfLiteType output_type;
};

/* Parameters of arg min. */
struct TfLiteArgMinParams {
  TfLiteType output_type;
};

/* Parameters of transpose conv. */
struct TfLiteTransposeConvParams {
  TfLitePadding padding;
  int stride_width;
  int stride_height;
  TfLiteFusedActivation activation;
  TfLiteType quantized_bias_type;
};

/* Parameters of sparse to dense. */
struct TfLiteSparseToDenseParams {
  bool validate_indices;
};

/* Parameters of shape. */
struct TfLiteShapeParams {
  TfLiteType out_type;
};

/* Parameters of rank. */
struct TfLiteRankParams {
  EmptyStructPlaceholder placeholder;
};

/* Parameters of fake quant. */
struct TfLiteFakeQuantParams {
  float min;
  float max;
  int num_bits;
  bool narrow_range;
};

/* Parameters of pack. */
struct TfLitePackParams {
  int values_count;
  int axis;
};

/* Parameters of one hot. */
struct TfLiteOneHotParams {
  int axis;
};

/* Parameters of unpack. */
struct TfLiteUnpackParams {
  int num;
  int axis;
};

/* Parameters of leaky relu. */
struct TfLiteLeakyReluParams {
  float alpha;
};

/* Parameters of unique. */
struct TfLiteUniqueParams {
  TfLiteType index_out_type;
};

/* Parameters of reverse sequence. */
struct TfLiteReverseSequenceParams {
  int seq_dim;
  int batch_dim;
};

/* Parameters of matrix diag. */
struct TfLiteMatrixDiagParams {
  EmptyStructPlaceholder placeholder;
};

/* Parameters of matrix set diag. */
struct TfLiteMatrixSetDiagParams {
  EmptyStructPlaceholder placeholder;
};

/* Parameters of if. */
struct TfLiteIfParams {
  int then_subgraph_index;
  int else_subgraph_index;
};

/* Parameters of while. */
struct TfLiteWhileParams {
  int cond_subgraph_index;
  int body_subgraph_index;
};

/* Parameters of cumsum. */
struct TfLiteCumsumParams {
  bool exclusive;
  bool reverse;
};

/* Parameters of call once. */
struct TfLiteCallOnceParams {
  int init_subgraph_index;
};

/* Parameters of hashtable. */
struct TfLiteHashtableParams {
  int table_id;
  TfLiteType key_dtype;
  TfLiteType value_dtype;
};

/* Parameters of var handle. */
struct TfLiteVarHandleParams {
  const char* container;
  const char* shared_name;
};

/* Parameters of random. */
struct TfLiteRandomParams {
  int seed;
  int seed2;
};

/* Parameters of bucketize. */
struct TfLiteBucketizeParams {
  int num_boundaries;
  const float* boundaries;
};

/* Parameters of gelu. */
struct TfLiteGeluParams {
  bool approximate;
};

/* Parameters of stablehlo concatenate. */
struct TfLiteStablehloConcatenateParams {
  int64_t dimension;
};

/* Parameters of stablehlo scatter. */
struct TfLiteStablehloScatterParams {
  bool indices_are_sorted;
  int64_t update_window_dims[8];
  int num_update_window_dims;
  int64_t inserted_window_dims[8];
  int num_inserted_window_dims;
  int64_t scatter_dims_to_operand_dims[8];
  int num_scatter_dims_to_operand_dims;
  int64_t index_vector_dim;
  bool unique_indices;
  int update_computation_subgraph_index;
};

/* Parameters of stablehlo rng bit generator. */
struct TfLiteStablehloRngBitGeneratorParams {
  TfLiteRngAlgorithm algorithm;
};

/* Parameters of stablehlo gather. */
struct TfLiteStablehloGatherParams {
  int64_t offset_dims[8];
  int num_offset_dims;
  int64_t collapsed_slice_dims[8];
  int num_collapsed_slice_dims;
  int64_t start_index_map[8];
  int num_start_index_map;
  int64_t index_vector_dim;
  int64_t slice_sizes[8];
  int num_slice_sizes;
  bool indices_are_sorted;
};

/* Parameters of stablehlo reduce window. */
struct TfLiteStablehloReduceWindowParams {
  int64_t window_dimensions[8];
  int64_t window_strides[8];
  int64_t base_dilations[8];
  int64_t window_dilations[8];
  int64_t padding[16];
  int body_subgraph_index;
};

/* Parameters of reduce window. */
struct TfLiteReduceWindowParams {
  enum TfLiteReduceWindowFunction reduce_function;
};

/* Parameters of stablehlo pad. */
struct TfLiteStablehloPadParams {
  int64_t edge_padding_low[8];
  int64_t edge_padding_high[8];
  int64_t interior_padding[8];
};

/* Parameters of stablehlo composite. */
struct TfLiteStablehloCompositeParams {
  const char* name;
  int32_t subgraph_index;
  int32_t version;
  const uint8_t* attributes;
  size_t attributes_size;
};

/* Parameters of stablehlo case. */
struct TfLiteStablehloCaseParams {
  int32_t branch_subgraph_indices[20];
  uint32_t num_branches;
};

#ifdef __cplusplus
}
#endif

#endif /* TENSORFLOW_LITE_C_BUILTIN_OP_DATA_H_ */
