/* SPDX-License-Identifier: Apache-2.0
 * One row per field: slot of the file, kind, place in the struct, default. Checks no values: operators do. */
#include "model/options.h"

#include <string.h>

#include "schema/tflite_schema.h"
#include "tensorflow/lite/builtin_ops.h"
#include "tensorflow/lite/c/builtin_op_data.h"

enum field_kind {
	FIELD_INT, /* int -> int */
	FIELD_LONG, /* long -> int64_t */
	FIELD_LONG_AS_INT, /* long -> int, truncated */
	FIELD_FLOAT,
	FIELD_BOOL,
	FIELD_ENUM, /* byte -> int, plus `absent` (the C enums start with Unknown = 0) */
	FIELD_TYPE, /* TensorType -> TfLiteType */
	FIELD_TEXT, /* string -> const char * */
	FIELD_INTS, /* [int] -> int32_t[8] with its count at `extra` */
	FIELD_LONGS, /* [long] -> int64_t[] of `limit` */
	FIELD_COUNTED_LONGS, /* [long] -> int64_t[8] with its count at `extra` */
	FIELD_FLOATS, /* [float] -> const float * with its count at `extra` */
	FIELD_BYTES /* [ubyte] -> const uint8_t * with its size_t at `extra` */
};

struct field {
	uint8_t slot;
	uint8_t kind;
	uint16_t offset;
	int16_t absent; /* default; for FIELD_ENUM what is added */
	uint16_t extra; /* offset of the count */
	uint16_t limit;
};

struct options {
	int32_t code;
	uint8_t slot; /* of the union value: builtin_options or builtin_options_2 */
	uint8_t tag;
	uint16_t bytes;
	uint16_t count;
	const struct field *fields;
};

#define AT(type, member) (uint16_t)offsetof(type, member)
#define ROW(table, name, kind, type, member, absent)                                                                   \
	{                                                                                                              \
		ATOLL_##table##_OPTIONS_##name, kind, AT(type, member), absent, 0, 0                                   \
	}
#define ROW_N(table, name, kind, type, member, counter, limit)                                                         \
	{                                                                                                              \
		ATOLL_##table##_OPTIONS_##name, kind, AT(type, member), 0, AT(type, counter), limit                    \
	}
#define ACTIVATION(table, type) ROW(table, FUSED_ACTIVATION_FUNCTION, FIELD_ENUM, type, activation, 0)
#define HYBRID(table, type) ROW(table, ASYMMETRIC_QUANTIZE_INPUTS, FIELD_BOOL, type, asymmetric_quantize_inputs, 0)

static const struct field conv[] = {
	ROW(CONV2_D, PADDING, FIELD_ENUM, TfLiteConvParams, padding, 1),
	ROW(CONV2_D, STRIDE_W, FIELD_INT, TfLiteConvParams, stride_width, 0),
	ROW(CONV2_D, STRIDE_H, FIELD_INT, TfLiteConvParams, stride_height, 0),
	ACTIVATION(CONV2_D, TfLiteConvParams),
	ROW(CONV2_D, DILATION_W_FACTOR, FIELD_INT, TfLiteConvParams, dilation_width_factor, 1),
	ROW(CONV2_D, DILATION_H_FACTOR, FIELD_INT, TfLiteConvParams, dilation_height_factor, 1),
	ROW(CONV2_D, QUANTIZED_BIAS_TYPE, FIELD_TYPE, TfLiteConvParams, quantized_bias_type, 0),
};
static const struct field conv_3d[] = {
	ROW(CONV3_D, PADDING, FIELD_ENUM, TfLiteConv3DParams, padding, 1),
	ROW(CONV3_D, STRIDE_D, FIELD_INT, TfLiteConv3DParams, stride_depth, 0),
	ROW(CONV3_D, STRIDE_W, FIELD_INT, TfLiteConv3DParams, stride_width, 0),
	ROW(CONV3_D, STRIDE_H, FIELD_INT, TfLiteConv3DParams, stride_height, 0),
	ACTIVATION(CONV3_D, TfLiteConv3DParams),
	ROW(CONV3_D, DILATION_D_FACTOR, FIELD_INT, TfLiteConv3DParams, dilation_depth_factor, 1),
	ROW(CONV3_D, DILATION_W_FACTOR, FIELD_INT, TfLiteConv3DParams, dilation_width_factor, 1),
	ROW(CONV3_D, DILATION_H_FACTOR, FIELD_INT, TfLiteConv3DParams, dilation_height_factor, 1),
};
static const struct field depthwise[] = {
	ROW(DEPTHWISE_CONV2_D, PADDING, FIELD_ENUM, TfLiteDepthwiseConvParams, padding, 1),
	ROW(DEPTHWISE_CONV2_D, STRIDE_W, FIELD_INT, TfLiteDepthwiseConvParams, stride_width, 0),
	ROW(DEPTHWISE_CONV2_D, STRIDE_H, FIELD_INT, TfLiteDepthwiseConvParams, stride_height, 0),
	ROW(DEPTHWISE_CONV2_D, DEPTH_MULTIPLIER, FIELD_INT, TfLiteDepthwiseConvParams, depth_multiplier, 0),
	ACTIVATION(DEPTHWISE_CONV2_D, TfLiteDepthwiseConvParams),
	ROW(DEPTHWISE_CONV2_D, DILATION_W_FACTOR, FIELD_INT, TfLiteDepthwiseConvParams, dilation_width_factor, 1),
	ROW(DEPTHWISE_CONV2_D, DILATION_H_FACTOR, FIELD_INT, TfLiteDepthwiseConvParams, dilation_height_factor, 1),
};
static const struct field pool[] = {
	ROW(POOL2_D, PADDING, FIELD_ENUM, TfLitePoolParams, padding, 1),
	ROW(POOL2_D, STRIDE_W, FIELD_INT, TfLitePoolParams, stride_width, 0),
	ROW(POOL2_D, STRIDE_H, FIELD_INT, TfLitePoolParams, stride_height, 0),
	ROW(POOL2_D, FILTER_WIDTH, FIELD_INT, TfLitePoolParams, filter_width, 0),
	ROW(POOL2_D, FILTER_HEIGHT, FIELD_INT, TfLitePoolParams, filter_height, 0),
	ACTIVATION(POOL2_D, TfLitePoolParams),
};
static const struct field transpose_conv[] = {
	ROW(TRANSPOSE_CONV, PADDING, FIELD_ENUM, TfLiteTransposeConvParams, padding, 1),
	ROW(TRANSPOSE_CONV, STRIDE_W, FIELD_INT, TfLiteTransposeConvParams, stride_width, 0),
	ROW(TRANSPOSE_CONV, STRIDE_H, FIELD_INT, TfLiteTransposeConvParams, stride_height, 0),
	ACTIVATION(TRANSPOSE_CONV, TfLiteTransposeConvParams),
	ROW(TRANSPOSE_CONV, QUANTIZED_BIAS_TYPE, FIELD_TYPE, TfLiteTransposeConvParams, quantized_bias_type, 0),
};
static const struct field fully_connected[] = {
	ACTIVATION(FULLY_CONNECTED, TfLiteFullyConnectedParams),
	ROW(FULLY_CONNECTED, WEIGHTS_FORMAT, FIELD_ENUM, TfLiteFullyConnectedParams, weights_format, 0),
	ROW(FULLY_CONNECTED, KEEP_NUM_DIMS, FIELD_BOOL, TfLiteFullyConnectedParams, keep_num_dims, 0),
	HYBRID(FULLY_CONNECTED, TfLiteFullyConnectedParams),
	ROW(FULLY_CONNECTED, QUANTIZED_BIAS_TYPE, FIELD_TYPE, TfLiteFullyConnectedParams, quantized_bias_type, 0),
};
static const struct field batch_matmul[] = {
	ROW(BATCH_MAT_MUL, ADJ_X, FIELD_BOOL, TfLiteBatchMatMulParams, adj_x, 0),
	ROW(BATCH_MAT_MUL, ADJ_Y, FIELD_BOOL, TfLiteBatchMatMulParams, adj_y, 0),
	HYBRID(BATCH_MAT_MUL, TfLiteBatchMatMulParams),
};
static const struct field add[] = {
	ACTIVATION(ADD, TfLiteAddParams),
	ROW(ADD, POT_SCALE_INT16, FIELD_BOOL, TfLiteAddParams, pot_scale_int16, 1),
};
static const struct field sub[] = {
	ACTIVATION(SUB, TfLiteSubParams),
	ROW(SUB, POT_SCALE_INT16, FIELD_BOOL, TfLiteSubParams, pot_scale_int16, 1),
};
static const struct field mul[] = {ACTIVATION(MUL, TfLiteMulParams)};
static const struct field divide[] = {ACTIVATION(DIV, TfLiteDivParams)};
static const struct field l2_norm[] = {ACTIVATION(L2_NORM, TfLiteL2NormParams)};
static const struct field local_response[] = {
	ROW(LOCAL_RESPONSE_NORMALIZATION, RADIUS, FIELD_INT, TfLiteLocalResponseNormParams, radius, 0),
	ROW(LOCAL_RESPONSE_NORMALIZATION, BIAS, FIELD_FLOAT, TfLiteLocalResponseNormParams, bias, 0),
	ROW(LOCAL_RESPONSE_NORMALIZATION, ALPHA, FIELD_FLOAT, TfLiteLocalResponseNormParams, alpha, 0),
	ROW(LOCAL_RESPONSE_NORMALIZATION, BETA, FIELD_FLOAT, TfLiteLocalResponseNormParams, beta, 0),
};
static const struct field softmax[] = {ROW(SOFTMAX, BETA, FIELD_FLOAT, TfLiteSoftmaxParams, beta, 0)};
static const struct field concatenation[] = {
	ROW(CONCATENATION, AXIS, FIELD_INT, TfLiteConcatenationParams, axis, 0),
	ACTIVATION(CONCATENATION, TfLiteConcatenationParams),
};
static const struct field svdf[] = {
	ROW(SVDF, RANK, FIELD_INT, TfLiteSVDFParams, rank, 0),
	ACTIVATION(SVDF, TfLiteSVDFParams),
	HYBRID(SVDF, TfLiteSVDFParams),
};
static const struct field rnn[] = {ACTIVATION(RNN, TfLiteRNNParams), HYBRID(RNN, TfLiteRNNParams)};
static const struct field sequence_rnn[] = {
	ROW(SEQUENCE_RNN, TIME_MAJOR, FIELD_BOOL, TfLiteSequenceRNNParams, time_major, 0),
	ACTIVATION(SEQUENCE_RNN, TfLiteSequenceRNNParams),
	HYBRID(SEQUENCE_RNN, TfLiteSequenceRNNParams),
};
static const struct field bidirectional_rnn[] = {
	ROW(BIDIRECTIONAL_SEQUENCE_RNN, TIME_MAJOR, FIELD_BOOL, TfLiteBidirectionalSequenceRNNParams, time_major, 0),
	ACTIVATION(BIDIRECTIONAL_SEQUENCE_RNN, TfLiteBidirectionalSequenceRNNParams),
	ROW(BIDIRECTIONAL_SEQUENCE_RNN, MERGE_OUTPUTS, FIELD_BOOL, TfLiteBidirectionalSequenceRNNParams, merge_outputs, 0),
	HYBRID(BIDIRECTIONAL_SEQUENCE_RNN, TfLiteBidirectionalSequenceRNNParams),
};
static const struct field lstm[] = {
	ACTIVATION(LSTM, TfLiteLSTMParams),
	ROW(LSTM, CELL_CLIP, FIELD_FLOAT, TfLiteLSTMParams, cell_clip, 0),
	ROW(LSTM, PROJ_CLIP, FIELD_FLOAT, TfLiteLSTMParams, proj_clip, 0),
	ROW(LSTM, KERNEL_TYPE, FIELD_ENUM, TfLiteLSTMParams, kernel_type, 0),
	HYBRID(LSTM, TfLiteLSTMParams),
};
static const struct field unidirectional_lstm[] = {
	ACTIVATION(UNIDIRECTIONAL_SEQUENCE_LSTM, TfLiteUnidirectionalSequenceLSTMParams),
	ROW(UNIDIRECTIONAL_SEQUENCE_LSTM, CELL_CLIP, FIELD_FLOAT, TfLiteUnidirectionalSequenceLSTMParams, cell_clip, 0),
	ROW(UNIDIRECTIONAL_SEQUENCE_LSTM, PROJ_CLIP, FIELD_FLOAT, TfLiteUnidirectionalSequenceLSTMParams, proj_clip, 0),
	ROW(UNIDIRECTIONAL_SEQUENCE_LSTM, TIME_MAJOR, FIELD_BOOL, TfLiteUnidirectionalSequenceLSTMParams, time_major, 0),
	HYBRID(UNIDIRECTIONAL_SEQUENCE_LSTM, TfLiteUnidirectionalSequenceLSTMParams),
	ROW(UNIDIRECTIONAL_SEQUENCE_LSTM, DIAGONAL_RECURRENT_TENSORS, FIELD_BOOL, TfLiteUnidirectionalSequenceLSTMParams,
            diagonal_recurrent_tensors, 0),
};
static const struct field bidirectional_lstm[] = {
	ACTIVATION(BIDIRECTIONAL_SEQUENCE_LSTM, TfLiteBidirectionalSequenceLSTMParams),
	ROW(BIDIRECTIONAL_SEQUENCE_LSTM, CELL_CLIP, FIELD_FLOAT, TfLiteBidirectionalSequenceLSTMParams, cell_clip, 0),
	ROW(BIDIRECTIONAL_SEQUENCE_LSTM, PROJ_CLIP, FIELD_FLOAT, TfLiteBidirectionalSequenceLSTMParams, proj_clip, 0),
	ROW(BIDIRECTIONAL_SEQUENCE_LSTM, MERGE_OUTPUTS, FIELD_BOOL, TfLiteBidirectionalSequenceLSTMParams, merge_outputs, 0),
	ROW(BIDIRECTIONAL_SEQUENCE_LSTM, TIME_MAJOR, FIELD_BOOL, TfLiteBidirectionalSequenceLSTMParams, time_major, 1),
	HYBRID(BIDIRECTIONAL_SEQUENCE_LSTM, TfLiteBidirectionalSequenceLSTMParams),
};
static const struct field resize_bilinear[] = {
	ROW(RESIZE_BILINEAR, ALIGN_CORNERS, FIELD_BOOL, TfLiteResizeBilinearParams, align_corners, 0),
	ROW(RESIZE_BILINEAR, HALF_PIXEL_CENTERS, FIELD_BOOL, TfLiteResizeBilinearParams, half_pixel_centers, 0),
};
static const struct field resize_nearest[] = {
	ROW(RESIZE_NEAREST_NEIGHBOR, ALIGN_CORNERS, FIELD_BOOL, TfLiteResizeNearestNeighborParams, align_corners, 0),
	ROW(RESIZE_NEAREST_NEIGHBOR, HALF_PIXEL_CENTERS, FIELD_BOOL, TfLiteResizeNearestNeighborParams, half_pixel_centers, 0),
};
static const struct field reshape[] = {
	ROW_N(RESHAPE, NEW_SHAPE, FIELD_INTS, TfLiteReshapeParams, shape, num_dimensions, 8),
};
static const struct field squeeze[] = {
	ROW_N(SQUEEZE, SQUEEZE_DIMS, FIELD_INTS, TfLiteSqueezeParams, squeeze_dims, num_squeeze_dims, 8),
};
static const struct field skip_gram[] = {
	ROW(SKIP_GRAM, NGRAM_SIZE, FIELD_INT, TfLiteSkipGramParams, ngram_size, 0),
	ROW(SKIP_GRAM, MAX_SKIP_SIZE, FIELD_INT, TfLiteSkipGramParams, max_skip_size, 0),
	ROW(SKIP_GRAM, INCLUDE_ALL_NGRAMS, FIELD_BOOL, TfLiteSkipGramParams, include_all_ngrams, 0),
};
static const struct field space_to_depth[] = {ROW(SPACE_TO_DEPTH, BLOCK_SIZE, FIELD_INT, TfLiteSpaceToDepthParams, block_size, 0)};
static const struct field depth_to_space[] = {ROW(DEPTH_TO_SPACE, BLOCK_SIZE, FIELD_INT, TfLiteDepthToSpaceParams, block_size, 0)};
static const struct field cast[] = {
	ROW(CAST, IN_DATA_TYPE, FIELD_TYPE, TfLiteCastParams, in_data_type, 0),
	ROW(CAST, OUT_DATA_TYPE, FIELD_TYPE, TfLiteCastParams, out_data_type, 0),
};
static const struct field embedding_sparse[] = {
	ROW(EMBEDDING_LOOKUP_SPARSE, COMBINER, FIELD_ENUM, TfLiteEmbeddingLookupSparseParams, combiner, 0),
};
static const struct field lsh_projection[] = {ROW(LSH_PROJECTION, TYPE, FIELD_ENUM, TfLiteLSHProjectionParams, type, 0)};
static const struct field gather[] = {
	ROW(GATHER, AXIS, FIELD_INT, TfLiteGatherParams, axis, 0),
	ROW(GATHER, BATCH_DIMS, FIELD_INT, TfLiteGatherParams, batch_dims, 0),
};
static const struct field reducer[] = {ROW(REDUCER, KEEP_DIMS, FIELD_BOOL, TfLiteReducerParams, keep_dims, 0)};
static const struct field split[] = {ROW(SPLIT, NUM_SPLITS, FIELD_INT, TfLiteSplitParams, num_splits, 0)};
static const struct field split_v[] = {ROW(SPLIT_V, NUM_SPLITS, FIELD_INT, TfLiteSplitVParams, num_splits, 0)};
static const struct field strided_slice[] = {
	ROW(STRIDED_SLICE, BEGIN_MASK, FIELD_INT, TfLiteStridedSliceParams, begin_mask, 0),
	ROW(STRIDED_SLICE, END_MASK, FIELD_INT, TfLiteStridedSliceParams, end_mask, 0),
	ROW(STRIDED_SLICE, ELLIPSIS_MASK, FIELD_INT, TfLiteStridedSliceParams, ellipsis_mask, 0),
	ROW(STRIDED_SLICE, NEW_AXIS_MASK, FIELD_INT, TfLiteStridedSliceParams, new_axis_mask, 0),
	ROW(STRIDED_SLICE, SHRINK_AXIS_MASK, FIELD_INT, TfLiteStridedSliceParams, shrink_axis_mask, 0),
	ROW(STRIDED_SLICE, OFFSET, FIELD_BOOL, TfLiteStridedSliceParams, offset, 0),
};
static const struct field arg_max[] = {ROW(ARG_MAX, OUTPUT_TYPE, FIELD_TYPE, TfLiteArgMaxParams, output_type, 0)};
static const struct field arg_min[] = {ROW(ARG_MIN, OUTPUT_TYPE, FIELD_TYPE, TfLiteArgMinParams, output_type, 0)};
static const struct field sparse_to_dense[] = {
	ROW(SPARSE_TO_DENSE, VALIDATE_INDICES, FIELD_BOOL, TfLiteSparseToDenseParams, validate_indices, 0),
};
static const struct field shape[] = {ROW(SHAPE, OUT_TYPE, FIELD_TYPE, TfLiteShapeParams, out_type, 0)};
static const struct field fake_quant[] = {
	ROW(FAKE_QUANT, MIN, FIELD_FLOAT, TfLiteFakeQuantParams, min, 0),
	ROW(FAKE_QUANT, MAX, FIELD_FLOAT, TfLiteFakeQuantParams, max, 0),
	ROW(FAKE_QUANT, NUM_BITS, FIELD_INT, TfLiteFakeQuantParams, num_bits, 0),
	ROW(FAKE_QUANT, NARROW_RANGE, FIELD_BOOL, TfLiteFakeQuantParams, narrow_range, 0),
};
static const struct field pack[] = {
	ROW(PACK, VALUES_COUNT, FIELD_INT, TfLitePackParams, values_count, 0),
	ROW(PACK, AXIS, FIELD_INT, TfLitePackParams, axis, 0),
};
static const struct field one_hot[] = {ROW(ONE_HOT, AXIS, FIELD_INT, TfLiteOneHotParams, axis, 0)};
static const struct field unpack[] = {
	ROW(UNPACK, NUM, FIELD_INT, TfLiteUnpackParams, num, 0),
	ROW(UNPACK, AXIS, FIELD_INT, TfLiteUnpackParams, axis, 0),
};
static const struct field leaky_relu[] = {ROW(LEAKY_RELU, ALPHA, FIELD_FLOAT, TfLiteLeakyReluParams, alpha, 0)};
static const struct field mirror_pad[] = {ROW(MIRROR_PAD, MODE, FIELD_ENUM, TfLiteMirrorPaddingParams, mode, 1)};
/* TensorType INT32 is the default; absent reads as 2. */
static const struct field unique[] = {ROW(UNIQUE, IDX_OUT_TYPE, FIELD_TYPE, TfLiteUniqueParams, index_out_type, 2)};
static const struct field reverse_sequence[] = {
	ROW(REVERSE_SEQUENCE, SEQ_DIM, FIELD_INT, TfLiteReverseSequenceParams, seq_dim, 0),
	ROW(REVERSE_SEQUENCE, BATCH_DIM, FIELD_INT, TfLiteReverseSequenceParams, batch_dim, 0),
};
static const struct field if_then[] = {
	ROW(IF, THEN_SUBGRAPH_INDEX, FIELD_INT, TfLiteIfParams, then_subgraph_index, 0),
	ROW(IF, ELSE_SUBGRAPH_INDEX, FIELD_INT, TfLiteIfParams, else_subgraph_index, 0),
};
static const struct field while_loop[] = {
	ROW(WHILE, COND_SUBGRAPH_INDEX, FIELD_INT, TfLiteWhileParams, cond_subgraph_index, 0),
	ROW(WHILE, BODY_SUBGRAPH_INDEX, FIELD_INT, TfLiteWhileParams, body_subgraph_index, 0),
};
static const struct field call_once[] = {
	ROW(CALL_ONCE, INIT_SUBGRAPH_INDEX, FIELD_INT, TfLiteCallOnceParams, init_subgraph_index, 0),
};
static const struct field cumsum[] = {
	ROW(CUMSUM, EXCLUSIVE, FIELD_BOOL, TfLiteCumsumParams, exclusive, 0),
	ROW(CUMSUM, REVERSE, FIELD_BOOL, TfLiteCumsumParams, reverse, 0),
};
static const struct field hashtable[] = {
	ROW(HASHTABLE, TABLE_ID, FIELD_INT, TfLiteHashtableParams, table_id, 0),
	ROW(HASHTABLE, KEY_DTYPE, FIELD_TYPE, TfLiteHashtableParams, key_dtype, 0),
	ROW(HASHTABLE, VALUE_DTYPE, FIELD_TYPE, TfLiteHashtableParams, value_dtype, 0),
};
static const struct field var_handle[] = {
	ROW(VAR_HANDLE, CONTAINER, FIELD_TEXT, TfLiteVarHandleParams, container, 0),
	ROW(VAR_HANDLE, SHARED_NAME, FIELD_TEXT, TfLiteVarHandleParams, shared_name, 0),
};
static const struct field random[] = {
	ROW(RANDOM, SEED, FIELD_LONG_AS_INT, TfLiteRandomParams, seed, 0),
	ROW(RANDOM, SEED2, FIELD_LONG_AS_INT, TfLiteRandomParams, seed2, 0),
};
static const struct field bucketize[] = {
	ROW_N(BUCKETIZE, BOUNDARIES, FIELD_FLOATS, TfLiteBucketizeParams, boundaries, num_boundaries, 0),
};
static const struct field gelu[] = {ROW(GELU, APPROXIMATE, FIELD_BOOL, TfLiteGeluParams, approximate, 0)};
static const struct field hlo_concatenate[] = {
	ROW(STABLEHLO_CONCATENATE, DIMENSION, FIELD_LONG, TfLiteStablehloConcatenateParams, dimension, 0),
};
static const struct field hlo_scatter[] = {
	ROW(STABLEHLO_SCATTER, INDICES_ARE_SORTED, FIELD_BOOL, TfLiteStablehloScatterParams, indices_are_sorted, 0),
	ROW_N(STABLEHLO_SCATTER, UPDATE_WINDOW_DIMS, FIELD_COUNTED_LONGS, TfLiteStablehloScatterParams, update_window_dims,
	      num_update_window_dims, 8),
	ROW_N(STABLEHLO_SCATTER, INSERTED_WINDOW_DIMS, FIELD_COUNTED_LONGS, TfLiteStablehloScatterParams, inserted_window_dims,
	      num_inserted_window_dims, 8),
	ROW_N(STABLEHLO_SCATTER, SCATTER_DIMS_TO_OPERAND_DIMS, FIELD_COUNTED_LONGS, TfLiteStablehloScatterParams,
	      scatter_dims_to_operand_dims, num_scatter_dims_to_operand_dims, 8),
	ROW(STABLEHLO_SCATTER, INDEX_VECTOR_DIM, FIELD_LONG, TfLiteStablehloScatterParams, index_vector_dim, 0),
	ROW(STABLEHLO_SCATTER, UNIQUE_INDICES, FIELD_BOOL, TfLiteStablehloScatterParams, unique_indices, 0),
	ROW(STABLEHLO_SCATTER, UPDATE_COMPUTATION_SUBGRAPH_INDEX, FIELD_INT, TfLiteStablehloScatterParams,
            update_computation_subgraph_index, 0),
};
static const struct field hlo_gather[] = {
	ROW_N(STABLEHLO_GATHER, OFFSET_DIMS, FIELD_COUNTED_LONGS, TfLiteStablehloGatherParams, offset_dims, num_offset_dims, 8),
	ROW_N(STABLEHLO_GATHER, COLLAPSED_SLICE_DIMS, FIELD_COUNTED_LONGS, TfLiteStablehloGatherParams, collapsed_slice_dims,
	      num_collapsed_slice_dims, 8),
	ROW_N(STABLEHLO_GATHER, START_INDEX_MAP, FIELD_COUNTED_LONGS, TfLiteStablehloGatherParams, start_index_map,
	      num_start_index_map, 8),
	ROW(STABLEHLO_GATHER, INDEX_VECTOR_DIM, FIELD_LONG, TfLiteStablehloGatherParams, index_vector_dim, 0),
	ROW_N(STABLEHLO_GATHER, SLICE_SIZES, FIELD_COUNTED_LONGS, TfLiteStablehloGatherParams, slice_sizes, num_slice_sizes, 8),
	ROW(STABLEHLO_GATHER, INDICES_ARE_SORTED, FIELD_BOOL, TfLiteStablehloGatherParams, indices_are_sorted, 0),
};
#define LONGS(table, name, type, member, limit)                                                                        \
	{                                                                                                              \
		ATOLL_##table##_OPTIONS_##name, FIELD_LONGS, AT(type, member), 0, 0, limit                             \
	}
static const struct field hlo_reduce_window[] = {
	LONGS(STABLEHLO_REDUCE_WINDOW, WINDOW_DIMENSIONS, TfLiteStablehloReduceWindowParams, window_dimensions, 8),
	LONGS(STABLEHLO_REDUCE_WINDOW, WINDOW_STRIDES, TfLiteStablehloReduceWindowParams, window_strides, 8),
	LONGS(STABLEHLO_REDUCE_WINDOW, BASE_DILATIONS, TfLiteStablehloReduceWindowParams, base_dilations, 8),
	LONGS(STABLEHLO_REDUCE_WINDOW, WINDOW_DILATIONS, TfLiteStablehloReduceWindowParams, window_dilations, 8),
	LONGS(STABLEHLO_REDUCE_WINDOW, PADDING, TfLiteStablehloReduceWindowParams, padding, 16),
	ROW(STABLEHLO_REDUCE_WINDOW, BODY_SUBGRAPH_INDEX, FIELD_INT, TfLiteStablehloReduceWindowParams, body_subgraph_index, 0),
};
static const struct field hlo_pad[] = {
	LONGS(STABLEHLO_PAD, EDGE_PADDING_LOW, TfLiteStablehloPadParams, edge_padding_low, 8),
	LONGS(STABLEHLO_PAD, EDGE_PADDING_HIGH, TfLiteStablehloPadParams, edge_padding_high, 8),
	LONGS(STABLEHLO_PAD, INTERIOR_PADDING, TfLiteStablehloPadParams, interior_padding, 8),
};
static const struct field hlo_rng[] = {
	ROW(STABLEHLO_RNG_BIT_GENERATOR, ALGORITHM, FIELD_ENUM, TfLiteStablehloRngBitGeneratorParams, algorithm, 1),
};
static const struct field hlo_composite[] = {
	{ATOLL_STABLE_HLO_COMPOSITE_OPTIONS_NAME, FIELD_TEXT, AT(TfLiteStablehloCompositeParams, name), 0, 0, 0},
	{ATOLL_STABLE_HLO_COMPOSITE_OPTIONS_DECOMPOSITION_SUBGRAPH_INDEX, FIELD_INT,
         AT(TfLiteStablehloCompositeParams, subgraph_index), 0, 0, 0},
	{ATOLL_STABLE_HLO_COMPOSITE_OPTIONS_VERSION, FIELD_INT, AT(TfLiteStablehloCompositeParams, version), 0, 0, 0},
	{ATOLL_STABLE_HLO_COMPOSITE_OPTIONS_COMPOSITE_ATTRIBUTES, FIELD_BYTES, AT(TfLiteStablehloCompositeParams, attributes), 0,
         AT(TfLiteStablehloCompositeParams, attributes_size), 0},
};
static const struct field hlo_case[] = {
	ROW_N(STABLEHLO_CASE, BRANCH_SUBGRAPH_INDICES, FIELD_INTS, TfLiteStablehloCaseParams, branch_subgraph_indices,
	      num_branches, 20),
};

#define ONE(code, tag, type, fields)                                                                                   \
	{                                                                                                              \
		kTfLiteBuiltin##code, ATOLL_OPERATOR_BUILTIN_OPTIONS, ATOLL_BUILTIN_OPTIONS_IS_##tag##_OPTIONS,        \
			sizeof(type), sizeof(fields) / sizeof((fields)[0]), fields                                     \
	}
#define TWO(code, tag, type, fields)                                                                                   \
	{                                                                                                              \
		kTfLiteBuiltin##code, ATOLL_OPERATOR_BUILTIN_OPTIONS_2, ATOLL_BUILTIN_OPTIONS2_IS_##tag##_OPTIONS,     \
			sizeof(type), sizeof(fields) / sizeof((fields)[0]), fields                                     \
	}

static const struct options table[] = {
	ONE(Conv2d, CONV2_D, TfLiteConvParams, conv),
	ONE(Conv3d, CONV3_D, TfLiteConv3DParams, conv_3d),
	ONE(Conv3dTranspose, CONV3_D, TfLiteConv3DParams, conv_3d),
	ONE(DepthwiseConv2d, DEPTHWISE_CONV2_D, TfLiteDepthwiseConvParams, depthwise),
	ONE(AveragePool2d, POOL2_D, TfLitePoolParams, pool),
	ONE(MaxPool2d, POOL2_D, TfLitePoolParams, pool),
	ONE(L2Pool2d, POOL2_D, TfLitePoolParams, pool),
	ONE(TransposeConv, TRANSPOSE_CONV, TfLiteTransposeConvParams, transpose_conv),
	ONE(FullyConnected, FULLY_CONNECTED, TfLiteFullyConnectedParams, fully_connected),
	ONE(BatchMatmul, BATCH_MAT_MUL, TfLiteBatchMatMulParams, batch_matmul),
	ONE(Add, ADD, TfLiteAddParams, add),
	ONE(Sub, SUB, TfLiteSubParams, sub),
	ONE(Mul, MUL, TfLiteMulParams, mul),
	ONE(Div, DIV, TfLiteDivParams, divide),
	ONE(L2Normalization, L2_NORM, TfLiteL2NormParams, l2_norm),
	ONE(LocalResponseNormalization, LOCAL_RESPONSE_NORMALIZATION, TfLiteLocalResponseNormParams, local_response),
	ONE(Softmax, SOFTMAX, TfLiteSoftmaxParams, softmax),
	ONE(Concatenation, CONCATENATION, TfLiteConcatenationParams, concatenation),
	ONE(Svdf, SVDF, TfLiteSVDFParams, svdf),
	ONE(Rnn, RNN, TfLiteRNNParams, rnn),
	ONE(UnidirectionalSequenceRnn, SEQUENCE_RNN, TfLiteSequenceRNNParams, sequence_rnn),
	ONE(BidirectionalSequenceRnn, BIDIRECTIONAL_SEQUENCE_RNN, TfLiteBidirectionalSequenceRNNParams, bidirectional_rnn),
	ONE(Lstm, LSTM, TfLiteLSTMParams, lstm),
	ONE(UnidirectionalSequenceLstm, UNIDIRECTIONAL_SEQUENCE_LSTM, TfLiteUnidirectionalSequenceLSTMParams, unidirectional_lstm),
	ONE(BidirectionalSequenceLstm, BIDIRECTIONAL_SEQUENCE_LSTM, TfLiteBidirectionalSequenceLSTMParams, bidirectional_lstm),
	ONE(ResizeBilinear, RESIZE_BILINEAR, TfLiteResizeBilinearParams, resize_bilinear),
	ONE(ResizeNearestNeighbor, RESIZE_NEAREST_NEIGHBOR, TfLiteResizeNearestNeighborParams, resize_nearest),
	ONE(Reshape, RESHAPE, TfLiteReshapeParams, reshape),
	ONE(Squeeze, SQUEEZE, TfLiteSqueezeParams, squeeze),
	ONE(SkipGram, SKIP_GRAM, TfLiteSkipGramParams, skip_gram),
	ONE(SpaceToDepth, SPACE_TO_DEPTH, TfLiteSpaceToDepthParams, space_to_depth),
	ONE(DepthToSpace, DEPTH_TO_SPACE, TfLiteDepthToSpaceParams, depth_to_space),
	ONE(Cast, CAST, TfLiteCastParams, cast),
	ONE(EmbeddingLookupSparse, EMBEDDING_LOOKUP_SPARSE, TfLiteEmbeddingLookupSparseParams, embedding_sparse),
	ONE(LshProjection, LSH_PROJECTION, TfLiteLSHProjectionParams, lsh_projection),
	ONE(Gather, GATHER, TfLiteGatherParams, gather),
	ONE(Mean, REDUCER, TfLiteReducerParams, reducer),
	ONE(Sum, REDUCER, TfLiteReducerParams, reducer),
	ONE(ReduceProd, REDUCER, TfLiteReducerParams, reducer),
	ONE(ReduceMax, REDUCER, TfLiteReducerParams, reducer),
	ONE(ReduceMin, REDUCER, TfLiteReducerParams, reducer),
	ONE(ReduceAny, REDUCER, TfLiteReducerParams, reducer),
	ONE(ReduceAll, REDUCER, TfLiteReducerParams, reducer),
	ONE(Split, SPLIT, TfLiteSplitParams, split),
	ONE(SplitV, SPLIT_V, TfLiteSplitVParams, split_v),
	ONE(StridedSlice, STRIDED_SLICE, TfLiteStridedSliceParams, strided_slice),
	ONE(ArgMax, ARG_MAX, TfLiteArgMaxParams, arg_max),
	ONE(ArgMin, ARG_MIN, TfLiteArgMinParams, arg_min),
	ONE(SparseToDense, SPARSE_TO_DENSE, TfLiteSparseToDenseParams, sparse_to_dense),
	ONE(Shape, SHAPE, TfLiteShapeParams, shape),
	ONE(FakeQuant, FAKE_QUANT, TfLiteFakeQuantParams, fake_quant),
	ONE(Pack, PACK, TfLitePackParams, pack),
	ONE(OneHot, ONE_HOT, TfLiteOneHotParams, one_hot),
	ONE(Unpack, UNPACK, TfLiteUnpackParams, unpack),
	ONE(LeakyRelu, LEAKY_RELU, TfLiteLeakyReluParams, leaky_relu),
	ONE(MirrorPad, MIRROR_PAD, TfLiteMirrorPaddingParams, mirror_pad),
	ONE(Unique, UNIQUE, TfLiteUniqueParams, unique),
	ONE(ReverseSequence, REVERSE_SEQUENCE, TfLiteReverseSequenceParams, reverse_sequence),
	ONE(If, IF, TfLiteIfParams, if_then),
	ONE(While, WHILE, TfLiteWhileParams, while_loop),
	ONE(CallOnce, CALL_ONCE, TfLiteCallOnceParams, call_once),
	ONE(Cumsum, CUMSUM, TfLiteCumsumParams, cumsum),
	ONE(Hashtable, HASHTABLE, TfLiteHashtableParams, hashtable),
	ONE(VarHandle, VAR_HANDLE, TfLiteVarHandleParams, var_handle),
	ONE(RandomUniform, RANDOM, TfLiteRandomParams, random),
	ONE(RandomStandardNormal, RANDOM, TfLiteRandomParams, random),
	ONE(Multinomial, RANDOM, TfLiteRandomParams, random),
	ONE(Bucketize, BUCKETIZE, TfLiteBucketizeParams, bucketize),
	ONE(Gelu, GELU, TfLiteGeluParams, gelu),
	TWO(StablehloConcatenate, STABLEHLO_CONCATENATE, TfLiteStablehloConcatenateParams, hlo_concatenate),
	TWO(StablehloScatter, STABLEHLO_SCATTER, TfLiteStablehloScatterParams, hlo_scatter),
	TWO(StablehloGather, STABLEHLO_GATHER, TfLiteStablehloGatherParams, hlo_gather),
	TWO(StablehloReduceWindow, STABLEHLO_REDUCE_WINDOW, TfLiteStablehloReduceWindowParams, hlo_reduce_window),
	TWO(StablehloPad, STABLEHLO_PAD, TfLiteStablehloPadParams, hlo_pad),
	TWO(StablehloRngBitGenerator, STABLEHLO_RNG_BIT_GENERATOR, TfLiteStablehloRngBitGeneratorParams, hlo_rng),
	TWO(StablehloComposite, STABLE_HLO_COMPOSITE, TfLiteStablehloCompositeParams, hlo_composite),
	TWO(StablehloCase, STABLEHLO_CASE, TfLiteStablehloCaseParams, hlo_case),
};

TfLiteType atoll_model_type(int tensor_type)
{
	/* In the order of TensorType. */
	static const uint8_t types[] = {
		kTfLiteFloat32, kTfLiteFloat16, kTfLiteInt32, kTfLiteUInt8, kTfLiteInt64, kTfLiteString,
		kTfLiteBool, kTfLiteInt16, kTfLiteComplex64, kTfLiteInt8, kTfLiteFloat64, kTfLiteComplex128,
		kTfLiteUInt64, kTfLiteResource, kTfLiteVariant, kTfLiteUInt32, kTfLiteUInt16, kTfLiteInt4,
		kTfLiteBFloat16, kTfLiteInt2, kTfLiteUInt4, kTfLiteFloat8E4M3FN, kTfLiteFloat8E5M2,
	};
	if (tensor_type < 0 || (size_t)tensor_type >= sizeof(types))
		return kTfLiteNoType;
	return (TfLiteType)types[tensor_type];
}

static void put_int(void *at, int value)
{
	memcpy(at, &value, sizeof(value));
}

static bool put_text(struct atoll_region *region, struct atoll_fb_vector text, void *at)
{
	char *copy = atoll_region_text(region, (const char *)text.data, text.count);
	memcpy(at, &copy, sizeof(copy));
	return copy != NULL;
}

static bool put_floats(struct atoll_region *region, struct atoll_fb_vector values, void *at)
{
	float *copy = atoll_region_alloc(region, values.count, sizeof(float));
	if (copy == NULL)
		return false;
	for (size_t i = 0; i < values.count; i++)
		copy[i] = atoll_fb_f32_at(values, i);
	memcpy(at, &copy, sizeof(copy));
	return true;
}

static size_t at_most(size_t count, size_t limit)
{
	return count < limit ? count : limit;
}

static bool put_vector(struct atoll_region *region, struct atoll_fb_vector values, const struct field *field, char *params)
{
	char *at = params + field->offset;
	switch (field->kind) {
	case FIELD_INTS:
		for (size_t i = 0; i < at_most(values.count, field->limit); i++)
			put_int(at + 4 * i, atoll_fb_i32_at(values, i));
		/* More entries than fit: the count says so, and the operator refuses it. */
		put_int(params + field->extra, (int)at_most(values.count, INT16_MAX));
		return true;
	case FIELD_COUNTED_LONGS:
		put_int(params + field->extra, (int)at_most(values.count, INT16_MAX)); /* fall through */
	case FIELD_LONGS:
		for (size_t i = 0; i < at_most(values.count, field->limit); i++) {
			const int64_t value = atoll_fb_i64_at(values, i);
			memcpy(at + 8 * i, &value, sizeof(value));
		}
		return true;
	case FIELD_FLOATS:
		put_int(params + field->extra, (int)at_most(values.count, INT32_MAX));
		return put_floats(region, values, at);
	default: /* FIELD_BYTES */
		memcpy(params + field->extra, &values.count, sizeof(values.count));
		return put_text(region, values, at);
	}
}

static bool put_field(struct atoll_region *region, struct atoll_fb_ref from, const struct field *field, char *params)
{
	char *at = params + field->offset;
	int64_t wide;
	float real;
	switch (field->kind) {
	case FIELD_INT:
		put_int(at, atoll_fb_i32(from, field->slot, field->absent));
		return true;
	case FIELD_LONG:
		wide = atoll_fb_i64(from, field->slot, field->absent);
		memcpy(at, &wide, sizeof(wide));
		return true;
	case FIELD_LONG_AS_INT:
		put_int(at, (int)(uint32_t)atoll_fb_u64(from, field->slot, 0));
		return true;
	case FIELD_FLOAT:
		real = atoll_fb_f32(from, field->slot, 0);
		memcpy(at, &real, sizeof(real));
		return true;
	case FIELD_BOOL:
		*at = atoll_fb_u8(from, field->slot, (uint8_t)field->absent) != 0;
		return true;
	case FIELD_ENUM:
		put_int(at, atoll_fb_i8(from, field->slot, 0) + field->absent);
		return true;
	case FIELD_TYPE:
		put_int(at, (int)atoll_model_type(atoll_fb_i8(from, field->slot, (int8_t)field->absent)));
		return true;
	case FIELD_TEXT:
		return put_text(region, atoll_fb_vector(from, field->slot), at);
	default:
		return put_vector(region, atoll_fb_vector(from, field->slot), field, params);
	}
}

bool atoll_model_options(struct atoll_region *region, struct atoll_fb_ref operator_table, int32_t code, void **params)
{
	*params = NULL;
	for (size_t i = 0; i < sizeof(table) / sizeof(table[0]); i++) {
		const struct options *row = &table[i];
		if (row->code != code)
			continue;
		struct atoll_fb_ref from = {operator_table.data, 0};
		if (atoll_fb_u8(operator_table, row->slot - 1u, 0) == row->tag)
			from = atoll_fb_table(operator_table, row->slot);
		char *memory = atoll_region_alloc(region, 1, row->bytes);
		if (memory == NULL)
			return false;
		for (size_t f = 0; f < row->count; f++)
			if (!put_field(region, from, &row->fields[f], memory))
				return false;
		*params = memory;
		return true;
	}
	return true;
}
