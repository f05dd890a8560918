/* SPDX-License-Identifier: Apache-2.0
 * Generated from spec/schema/tflite.yaml by generator/schema/to_c.py: edit those.
 * The rows that the verifier walks. */
#include "schema/tflite_schema.h"

static const struct atoll_fb_field model[] = {
	{ATOLL_FB_SCALAR, 4, 0},
	{ATOLL_FB_VECTOR_TABLE, 0, ATOLL_TABLE_OPERATOR_CODE},
	{ATOLL_FB_VECTOR_TABLE, 0, ATOLL_TABLE_SUB_GRAPH},
	{ATOLL_FB_STRING, 0, 0},
	{ATOLL_FB_VECTOR_TABLE, 0, ATOLL_TABLE_BUFFER},
	{ATOLL_FB_VECTOR_SCALAR, 4, 0},
	{ATOLL_FB_VECTOR_TABLE, 0, ATOLL_TABLE_METADATA},
	{ATOLL_FB_VECTOR_TABLE, 0, ATOLL_TABLE_SIGNATURE_DEF},
	{ATOLL_FB_VECTOR_TABLE, 0, ATOLL_TABLE_EXTERNAL_BUFFER_GROUP},
	{ATOLL_FB_VECTOR_TABLE, 0, ATOLL_TABLE_EXTERNAL_BUFFER},
};

static const struct atoll_fb_field operator_code[] = {
	{ATOLL_FB_SCALAR, 1, 0},
	{ATOLL_FB_STRING, 0, 0},
	{ATOLL_FB_SCALAR, 4, 0},
	{ATOLL_FB_SCALAR, 4, 0},
};

static const struct atoll_fb_field sub_graph[] = {
	{ATOLL_FB_VECTOR_TABLE, 0, ATOLL_TABLE_TENSOR},
	{ATOLL_FB_VECTOR_SCALAR, 4, 0},
	{ATOLL_FB_VECTOR_SCALAR, 4, 0},
	{ATOLL_FB_VECTOR_TABLE, 0, ATOLL_TABLE_OPERATOR},
	{ATOLL_FB_STRING, 0, 0},
	{ATOLL_FB_SCALAR, 4, 0},
};

static const struct atoll_fb_field operator[] = {
	{ATOLL_FB_SCALAR, 4, 0},
	{ATOLL_FB_VECTOR_SCALAR, 4, 0},
	{ATOLL_FB_VECTOR_SCALAR, 4, 0},
	{ATOLL_FB_SCALAR, 1, 0},
	{ATOLL_FB_UNION, 0, ATOLL_UNION_BUILTIN_OPTIONS},
	{ATOLL_FB_VECTOR_SCALAR, 1, 0},
	{ATOLL_FB_SCALAR, 1, 0},
	{ATOLL_FB_VECTOR_SCALAR, 1, 0},
	{ATOLL_FB_VECTOR_SCALAR, 4, 0},
	{ATOLL_FB_SCALAR, 8, 0},
	{ATOLL_FB_SCALAR, 8, 0},
	{ATOLL_FB_SCALAR, 1, 0},
	{ATOLL_FB_UNION, 0, ATOLL_UNION_BUILTIN_OPTIONS2},
	{ATOLL_FB_SCALAR, 4, 0},
};

static const struct atoll_fb_field tensor[] = {
	{ATOLL_FB_VECTOR_SCALAR, 4, 0},
	{ATOLL_FB_SCALAR, 1, 0},
	{ATOLL_FB_SCALAR, 4, 0},
	{ATOLL_FB_STRING, 0, 0},
	{ATOLL_FB_TABLE, 0, ATOLL_TABLE_QUANTIZATION_PARAMETERS},
	{ATOLL_FB_SCALAR, 1, 0},
	{ATOLL_FB_TABLE, 0, ATOLL_TABLE_SPARSITY_PARAMETERS},
	{ATOLL_FB_VECTOR_SCALAR, 4, 0},
	{ATOLL_FB_SCALAR, 1, 0},
	{ATOLL_FB_VECTOR_TABLE, 0, ATOLL_TABLE_VARIANT_SUB_TYPE},
	{ATOLL_FB_SCALAR, 4, 0},
};

static const struct atoll_fb_field buffer[] = {
	{ATOLL_FB_VECTOR_SCALAR, 1, 0},
	{ATOLL_FB_SCALAR, 8, 0},
	{ATOLL_FB_SCALAR, 8, 0},
};

static const struct atoll_fb_field metadata[] = {
	{ATOLL_FB_STRING, 0, 0},
	{ATOLL_FB_SCALAR, 4, 0},
};

static const struct atoll_fb_field signature_def[] = {
	{ATOLL_FB_VECTOR_TABLE, 0, ATOLL_TABLE_TENSOR_MAP},
	{ATOLL_FB_VECTOR_TABLE, 0, ATOLL_TABLE_TENSOR_MAP},
	{ATOLL_FB_STRING, 0, 0},
	{ATOLL_FB_STRING, 0, 0},
	{ATOLL_FB_SCALAR, 4, 0},
};

static const struct atoll_fb_field tensor_map[] = {
	{ATOLL_FB_STRING, 0, 0},
	{ATOLL_FB_SCALAR, 4, 0},
};

static const struct atoll_fb_field quantization_parameters[] = {
	{ATOLL_FB_VECTOR_SCALAR, 4, 0},
	{ATOLL_FB_VECTOR_SCALAR, 4, 0},
	{ATOLL_FB_VECTOR_SCALAR, 4, 0},
	{ATOLL_FB_VECTOR_SCALAR, 8, 0},
	{ATOLL_FB_SCALAR, 1, 0},
	{ATOLL_FB_UNION, 0, ATOLL_UNION_QUANTIZATION_DETAILS},
	{ATOLL_FB_SCALAR, 4, 0},
};

static const struct atoll_fb_field custom_quantization[] = {
	{ATOLL_FB_VECTOR_SCALAR, 1, 0},
};

static const struct atoll_fb_field blockwise_quantization[] = {
	{ATOLL_FB_SCALAR, 4, 0},
	{ATOLL_FB_SCALAR, 4, 0},
	{ATOLL_FB_SCALAR, 4, 0},
};

static const struct atoll_fb_field multi_axis_quantization[] = {
	{ATOLL_FB_SCALAR, 4, 0},
	{ATOLL_FB_SCALAR, 4, 0},
	{ATOLL_FB_SCALAR, 4, 0},
	{ATOLL_FB_VECTOR_SCALAR, 4, 0},
};

static const struct atoll_fb_field sparsity_parameters[] = {
	{ATOLL_FB_VECTOR_SCALAR, 4, 0},
	{ATOLL_FB_VECTOR_SCALAR, 4, 0},
	{ATOLL_FB_VECTOR_TABLE, 0, ATOLL_TABLE_DIMENSION_METADATA},
};

static const struct atoll_fb_field dimension_metadata[] = {
	{ATOLL_FB_SCALAR, 1, 0},
	{ATOLL_FB_SCALAR, 4, 0},
	{ATOLL_FB_SCALAR, 1, 0},
	{ATOLL_FB_UNION, 0, ATOLL_UNION_SPARSE_INDEX_VECTOR},
	{ATOLL_FB_SCALAR, 1, 0},
	{ATOLL_FB_UNION, 0, ATOLL_UNION_SPARSE_INDEX_VECTOR},
};

static const struct atoll_fb_field int32_vector[] = {
	{ATOLL_FB_VECTOR_SCALAR, 4, 0},
};

static const struct atoll_fb_field uint16_vector[] = {
	{ATOLL_FB_VECTOR_SCALAR, 2, 0},
};

static const struct atoll_fb_field uint8_vector[] = {
	{ATOLL_FB_VECTOR_SCALAR, 1, 0},
};

static const struct atoll_fb_field variant_sub_type[] = {
	{ATOLL_FB_VECTOR_SCALAR, 4, 0},
	{ATOLL_FB_SCALAR, 1, 0},
	{ATOLL_FB_SCALAR, 1, 0},
};

static const struct atoll_fb_field external_buffer_group[] = {
	{ATOLL_FB_STRING, 0, 0},
};

static const struct atoll_fb_field external_buffer[] = {
	{ATOLL_FB_SCALAR, 4, 0},
	{ATOLL_FB_SCALAR, 4, 0},
	{ATOLL_FB_SCALAR, 8, 0},
	{ATOLL_FB_SCALAR, 8, 0},
	{ATOLL_FB_STRING, 0, 0},
};

static const struct atoll_fb_field conv2_d_options[] = {
	{ATOLL_FB_SCALAR, 1, 0},
	{ATOLL_FB_SCALAR, 4, 0},
	{ATOLL_FB_SCALAR, 4, 0},
	{ATOLL_FB_SCALAR, 1, 0},
	{ATOLL_FB_SCALAR, 4, 0},
	{ATOLL_FB_SCALAR, 4, 0},
	{ATOLL_FB_SCALAR, 1, 0},
};

static const struct atoll_fb_field depthwise_conv2_d_options[] = {
	{ATOLL_FB_SCALAR, 1, 0},
	{ATOLL_FB_SCALAR, 4, 0},
	{ATOLL_FB_SCALAR, 4, 0},
	{ATOLL_FB_SCALAR, 4, 0},
	{ATOLL_FB_SCALAR, 1, 0},
	{ATOLL_FB_SCALAR, 4, 0},
	{ATOLL_FB_SCALAR, 4, 0},
};

static const struct atoll_fb_field concat_embeddings_options[] = {
	{ATOLL_FB_SCALAR, 4, 0},
	{ATOLL_FB_VECTOR_SCALAR, 4, 0},
	{ATOLL_FB_VECTOR_SCALAR, 4, 0},
};

static const struct atoll_fb_field lsh_projection_options[] = {
	{ATOLL_FB_SCALAR, 1, 0},
};

static const struct atoll_fb_field pool2_d_options[] = {
	{ATOLL_FB_SCALAR, 1, 0},
	{ATOLL_FB_SCALAR, 4, 0},
	{ATOLL_FB_SCALAR, 4, 0},
	{ATOLL_FB_SCALAR, 4, 0},
	{ATOLL_FB_SCALAR, 4, 0},
	{ATOLL_FB_SCALAR, 1, 0},
};

static const struct atoll_fb_field svdf_options[] = {
	{ATOLL_FB_SCALAR, 4, 0},
	{ATOLL_FB_SCALAR, 1, 0},
	{ATOLL_FB_SCALAR, 1, 0},
};

static const struct atoll_fb_field rnn_options[] = {
	{ATOLL_FB_SCALAR, 1, 0},
	{ATOLL_FB_SCALAR, 1, 0},
};

static const struct atoll_fb_field fully_connected_options[] = {
	{ATOLL_FB_SCALAR, 1, 0},
	{ATOLL_FB_SCALAR, 1, 0},
	{ATOLL_FB_SCALAR, 1, 0},
	{ATOLL_FB_SCALAR, 1, 0},
	{ATOLL_FB_SCALAR, 1, 0},
};

static const struct atoll_fb_field softmax_options[] = {
	{ATOLL_FB_SCALAR, 4, 0},
};

static const struct atoll_fb_field concatenation_options[] = {
	{ATOLL_FB_SCALAR, 4, 0},
	{ATOLL_FB_SCALAR, 1, 0},
};

static const struct atoll_fb_field add_options[] = {
	{ATOLL_FB_SCALAR, 1, 0},
	{ATOLL_FB_SCALAR, 1, 0},
};

static const struct atoll_fb_field l2_norm_options[] = {
	{ATOLL_FB_SCALAR, 1, 0},
};

static const struct atoll_fb_field local_response_normalization_options[] = {
	{ATOLL_FB_SCALAR, 4, 0},
	{ATOLL_FB_SCALAR, 4, 0},
	{ATOLL_FB_SCALAR, 4, 0},
	{ATOLL_FB_SCALAR, 4, 0},
};

static const struct atoll_fb_field lstm_options[] = {
	{ATOLL_FB_SCALAR, 1, 0},
	{ATOLL_FB_SCALAR, 4, 0},
	{ATOLL_FB_SCALAR, 4, 0},
	{ATOLL_FB_SCALAR, 1, 0},
	{ATOLL_FB_SCALAR, 1, 0},
};

static const struct atoll_fb_field resize_bilinear_options[] = {
	{ATOLL_FB_SCALAR, 4, 0},
	{ATOLL_FB_SCALAR, 4, 0},
	{ATOLL_FB_SCALAR, 1, 0},
	{ATOLL_FB_SCALAR, 1, 0},
};

static const struct atoll_fb_field call_options[] = {
	{ATOLL_FB_SCALAR, 4, 0},
};

static const struct atoll_fb_field reshape_options[] = {
	{ATOLL_FB_VECTOR_SCALAR, 4, 0},
};

static const struct atoll_fb_field skip_gram_options[] = {
	{ATOLL_FB_SCALAR, 4, 0},
	{ATOLL_FB_SCALAR, 4, 0},
	{ATOLL_FB_SCALAR, 1, 0},
};

static const struct atoll_fb_field space_to_depth_options[] = {
	{ATOLL_FB_SCALAR, 4, 0},
};

static const struct atoll_fb_field embedding_lookup_sparse_options[] = {
	{ATOLL_FB_SCALAR, 1, 0},
};

static const struct atoll_fb_field mul_options[] = {
	{ATOLL_FB_SCALAR, 1, 0},
};

static const struct atoll_fb_field gather_options[] = {
	{ATOLL_FB_SCALAR, 4, 0},
	{ATOLL_FB_SCALAR, 4, 0},
};

static const struct atoll_fb_field reducer_options[] = {
	{ATOLL_FB_SCALAR, 1, 0},
};

static const struct atoll_fb_field sub_options[] = {
	{ATOLL_FB_SCALAR, 1, 0},
	{ATOLL_FB_SCALAR, 1, 0},
};

static const struct atoll_fb_field div_options[] = {
	{ATOLL_FB_SCALAR, 1, 0},
};

static const struct atoll_fb_field squeeze_options[] = {
	{ATOLL_FB_VECTOR_SCALAR, 4, 0},
};

static const struct atoll_fb_field sequence_rnn_options[] = {
	{ATOLL_FB_SCALAR, 1, 0},
	{ATOLL_FB_SCALAR, 1, 0},
	{ATOLL_FB_SCALAR, 1, 0},
};

static const struct atoll_fb_field strided_slice_options[] = {
	{ATOLL_FB_SCALAR, 4, 0},
	{ATOLL_FB_SCALAR, 4, 0},
	{ATOLL_FB_SCALAR, 4, 0},
	{ATOLL_FB_SCALAR, 4, 0},
	{ATOLL_FB_SCALAR, 4, 0},
	{ATOLL_FB_SCALAR, 1, 0},
};

static const struct atoll_fb_field split_options[] = {
	{ATOLL_FB_SCALAR, 4, 0},
};

static const struct atoll_fb_field cast_options[] = {
	{ATOLL_FB_SCALAR, 1, 0},
	{ATOLL_FB_SCALAR, 1, 0},
};

static const struct atoll_fb_field arg_max_options[] = {
	{ATOLL_FB_SCALAR, 1, 0},
};

static const struct atoll_fb_field transpose_conv_options[] = {
	{ATOLL_FB_SCALAR, 1, 0},
	{ATOLL_FB_SCALAR, 4, 0},
	{ATOLL_FB_SCALAR, 4, 0},
	{ATOLL_FB_SCALAR, 1, 0},
	{ATOLL_FB_SCALAR, 1, 0},
};

static const struct atoll_fb_field sparse_to_dense_options[] = {
	{ATOLL_FB_SCALAR, 1, 0},
};

static const struct atoll_fb_field shape_options[] = {
	{ATOLL_FB_SCALAR, 1, 0},
};

static const struct atoll_fb_field arg_min_options[] = {
	{ATOLL_FB_SCALAR, 1, 0},
};

static const struct atoll_fb_field fake_quant_options[] = {
	{ATOLL_FB_SCALAR, 4, 0},
	{ATOLL_FB_SCALAR, 4, 0},
	{ATOLL_FB_SCALAR, 4, 0},
	{ATOLL_FB_SCALAR, 1, 0},
};

static const struct atoll_fb_field pack_options[] = {
	{ATOLL_FB_SCALAR, 4, 0},
	{ATOLL_FB_SCALAR, 4, 0},
};

static const struct atoll_fb_field one_hot_options[] = {
	{ATOLL_FB_SCALAR, 4, 0},
};

static const struct atoll_fb_field unpack_options[] = {
	{ATOLL_FB_SCALAR, 4, 0},
	{ATOLL_FB_SCALAR, 4, 0},
};

static const struct atoll_fb_field bidirectional_sequence_lstm_options[] = {
	{ATOLL_FB_SCALAR, 1, 0},
	{ATOLL_FB_SCALAR, 4, 0},
	{ATOLL_FB_SCALAR, 4, 0},
	{ATOLL_FB_SCALAR, 1, 0},
	{ATOLL_FB_SCALAR, 1, 0},
	{ATOLL_FB_SCALAR, 1, 0},
};

static const struct atoll_fb_field bidirectional_sequence_rnn_options[] = {
	{ATOLL_FB_SCALAR, 1, 0},
	{ATOLL_FB_SCALAR, 1, 0},
	{ATOLL_FB_SCALAR, 1, 0},
	{ATOLL_FB_SCALAR, 1, 0},
};

static const struct atoll_fb_field unidirectional_sequence_lstm_options[] = {
	{ATOLL_FB_SCALAR, 1, 0},
	{ATOLL_FB_SCALAR, 4, 0},
	{ATOLL_FB_SCALAR, 4, 0},
	{ATOLL_FB_SCALAR, 1, 0},
	{ATOLL_FB_SCALAR, 1, 0},
	{ATOLL_FB_SCALAR, 1, 0},
};

static const struct atoll_fb_field resize_nearest_neighbor_options[] = {
	{ATOLL_FB_SCALAR, 1, 0},
	{ATOLL_FB_SCALAR, 1, 0},
};

static const struct atoll_fb_field leaky_relu_options[] = {
	{ATOLL_FB_SCALAR, 4, 0},
};

static const struct atoll_fb_field mirror_pad_options[] = {
	{ATOLL_FB_SCALAR, 1, 0},
};

static const struct atoll_fb_field split_v_options[] = {
	{ATOLL_FB_SCALAR, 4, 0},
};

static const struct atoll_fb_field unique_options[] = {
	{ATOLL_FB_SCALAR, 1, 0},
};

static const struct atoll_fb_field reverse_sequence_options[] = {
	{ATOLL_FB_SCALAR, 4, 0},
	{ATOLL_FB_SCALAR, 4, 0},
};

static const struct atoll_fb_field if_options[] = {
	{ATOLL_FB_SCALAR, 4, 0},
	{ATOLL_FB_SCALAR, 4, 0},
};

static const struct atoll_fb_field while_options[] = {
	{ATOLL_FB_SCALAR, 4, 0},
	{ATOLL_FB_SCALAR, 4, 0},
};

static const struct atoll_fb_field depth_to_space_options[] = {
	{ATOLL_FB_SCALAR, 4, 0},
};

static const struct atoll_fb_field batch_mat_mul_options[] = {
	{ATOLL_FB_SCALAR, 1, 0},
	{ATOLL_FB_SCALAR, 1, 0},
	{ATOLL_FB_SCALAR, 1, 0},
};

static const struct atoll_fb_field cumsum_options[] = {
	{ATOLL_FB_SCALAR, 1, 0},
	{ATOLL_FB_SCALAR, 1, 0},
};

static const struct atoll_fb_field call_once_options[] = {
	{ATOLL_FB_SCALAR, 4, 0},
};

static const struct atoll_fb_field conv3_d_options[] = {
	{ATOLL_FB_SCALAR, 1, 0},
	{ATOLL_FB_SCALAR, 4, 0},
	{ATOLL_FB_SCALAR, 4, 0},
	{ATOLL_FB_SCALAR, 4, 0},
	{ATOLL_FB_SCALAR, 1, 0},
	{ATOLL_FB_SCALAR, 4, 0},
	{ATOLL_FB_SCALAR, 4, 0},
	{ATOLL_FB_SCALAR, 4, 0},
};

static const struct atoll_fb_field hashtable_options[] = {
	{ATOLL_FB_SCALAR, 4, 0},
	{ATOLL_FB_SCALAR, 1, 0},
	{ATOLL_FB_SCALAR, 1, 0},
};

static const struct atoll_fb_field var_handle_options[] = {
	{ATOLL_FB_STRING, 0, 0},
	{ATOLL_FB_STRING, 0, 0},
};

static const struct atoll_fb_field random_options[] = {
	{ATOLL_FB_SCALAR, 8, 0},
	{ATOLL_FB_SCALAR, 8, 0},
};

static const struct atoll_fb_field bucketize_options[] = {
	{ATOLL_FB_VECTOR_SCALAR, 4, 0},
};

static const struct atoll_fb_field gelu_options[] = {
	{ATOLL_FB_SCALAR, 1, 0},
};

static const struct atoll_fb_field stablehlo_concatenate_options[] = {
	{ATOLL_FB_SCALAR, 8, 0},
};

static const struct atoll_fb_field stablehlo_broadcast_in_dim_options[] = {
	{ATOLL_FB_VECTOR_SCALAR, 8, 0},
};

static const struct atoll_fb_field stablehlo_slice_options[] = {
	{ATOLL_FB_VECTOR_SCALAR, 8, 0},
	{ATOLL_FB_VECTOR_SCALAR, 8, 0},
	{ATOLL_FB_VECTOR_SCALAR, 8, 0},
};

static const struct atoll_fb_field stablehlo_convolution_options[] = {
	{ATOLL_FB_VECTOR_SCALAR, 8, 0},
	{ATOLL_FB_VECTOR_SCALAR, 8, 0},
	{ATOLL_FB_VECTOR_SCALAR, 8, 0},
	{ATOLL_FB_VECTOR_SCALAR, 8, 0},
	{ATOLL_FB_VECTOR_SCALAR, 1, 0},
	{ATOLL_FB_SCALAR, 8, 0},
	{ATOLL_FB_SCALAR, 8, 0},
	{ATOLL_FB_VECTOR_SCALAR, 8, 0},
	{ATOLL_FB_SCALAR, 8, 0},
	{ATOLL_FB_SCALAR, 8, 0},
	{ATOLL_FB_VECTOR_SCALAR, 8, 0},
	{ATOLL_FB_SCALAR, 8, 0},
	{ATOLL_FB_SCALAR, 8, 0},
	{ATOLL_FB_VECTOR_SCALAR, 8, 0},
	{ATOLL_FB_SCALAR, 8, 0},
	{ATOLL_FB_SCALAR, 8, 0},
	{ATOLL_FB_VECTOR_SCALAR, 4, 0},
};

static const struct atoll_fb_field stablehlo_custom_call_options[] = {
	{ATOLL_FB_STRING, 0, 0},
	{ATOLL_FB_SCALAR, 1, 0},
	{ATOLL_FB_STRING, 0, 0},
	{ATOLL_FB_SCALAR, 4, 0},
	{ATOLL_FB_VECTOR_SCALAR, 4, 0},
	{ATOLL_FB_VECTOR_SCALAR, 1, 0},
};

static const struct atoll_fb_field stablehlo_reduce_options[] = {
	{ATOLL_FB_VECTOR_SCALAR, 8, 0},
	{ATOLL_FB_SCALAR, 4, 0},
};

static const struct atoll_fb_field stablehlo_scatter_options[] = {
	{ATOLL_FB_SCALAR, 1, 0},
	{ATOLL_FB_VECTOR_SCALAR, 8, 0},
	{ATOLL_FB_VECTOR_SCALAR, 8, 0},
	{ATOLL_FB_VECTOR_SCALAR, 8, 0},
	{ATOLL_FB_SCALAR, 8, 0},
	{ATOLL_FB_SCALAR, 1, 0},
	{ATOLL_FB_SCALAR, 4, 0},
};

static const struct atoll_fb_field stablehlo_compare_options[] = {
	{ATOLL_FB_SCALAR, 4, 0},
	{ATOLL_FB_SCALAR, 4, 0},
};

static const struct atoll_fb_field stablehlo_dynamic_slice_options[] = {
	{ATOLL_FB_VECTOR_SCALAR, 8, 0},
};

static const struct atoll_fb_field stablehlo_pad_options[] = {
	{ATOLL_FB_VECTOR_SCALAR, 8, 0},
	{ATOLL_FB_VECTOR_SCALAR, 8, 0},
	{ATOLL_FB_VECTOR_SCALAR, 8, 0},
};

static const struct atoll_fb_field stablehlo_iota_options[] = {
	{ATOLL_FB_SCALAR, 8, 0},
};

static const struct atoll_fb_field stablehlo_dot_general_options[] = {
	{ATOLL_FB_VECTOR_SCALAR, 8, 0},
	{ATOLL_FB_VECTOR_SCALAR, 8, 0},
	{ATOLL_FB_VECTOR_SCALAR, 8, 0},
	{ATOLL_FB_VECTOR_SCALAR, 8, 0},
	{ATOLL_FB_VECTOR_SCALAR, 4, 0},
};

static const struct atoll_fb_field stablehlo_reduce_window_options[] = {
	{ATOLL_FB_VECTOR_SCALAR, 8, 0},
	{ATOLL_FB_VECTOR_SCALAR, 8, 0},
	{ATOLL_FB_VECTOR_SCALAR, 8, 0},
	{ATOLL_FB_VECTOR_SCALAR, 8, 0},
	{ATOLL_FB_VECTOR_SCALAR, 8, 0},
	{ATOLL_FB_SCALAR, 4, 0},
};

static const struct atoll_fb_field stablehlo_sort_options[] = {
	{ATOLL_FB_SCALAR, 8, 0},
	{ATOLL_FB_SCALAR, 1, 0},
	{ATOLL_FB_SCALAR, 4, 0},
};

static const struct atoll_fb_field stablehlo_while_options[] = {
	{ATOLL_FB_SCALAR, 4, 0},
	{ATOLL_FB_SCALAR, 4, 0},
};

static const struct atoll_fb_field stablehlo_gather_options[] = {
	{ATOLL_FB_VECTOR_SCALAR, 8, 0},
	{ATOLL_FB_VECTOR_SCALAR, 8, 0},
	{ATOLL_FB_VECTOR_SCALAR, 8, 0},
	{ATOLL_FB_SCALAR, 8, 0},
	{ATOLL_FB_VECTOR_SCALAR, 8, 0},
	{ATOLL_FB_SCALAR, 1, 0},
};

static const struct atoll_fb_field stablehlo_transpose_options[] = {
	{ATOLL_FB_VECTOR_SCALAR, 8, 0},
};

static const struct atoll_fb_field stablehlo_rng_bit_generator_options[] = {
	{ATOLL_FB_SCALAR, 1, 0},
};

static const struct atoll_fb_field reduce_window_options[] = {
	{ATOLL_FB_SCALAR, 4, 0},
};

static const struct atoll_fb_field stable_hlo_composite_options[] = {
	{ATOLL_FB_STRING, 0, 0},
	{ATOLL_FB_SCALAR, 4, 0},
	{ATOLL_FB_VECTOR_SCALAR, 1, 0},
	{ATOLL_FB_SCALAR, 1, 0},
	{ATOLL_FB_SCALAR, 4, 0},
};

static const struct atoll_fb_field stablehlo_case_options[] = {
	{ATOLL_FB_VECTOR_SCALAR, 4, 0},
};

static const uint16_t quantization_details_members[] = {
	ATOLL_TABLE_CUSTOM_QUANTIZATION,
	ATOLL_TABLE_BLOCKWISE_QUANTIZATION,
	ATOLL_TABLE_MULTI_AXIS_QUANTIZATION,
};

static const uint16_t sparse_index_vector_members[] = {
	ATOLL_TABLE_INT32_VECTOR,
	ATOLL_TABLE_UINT16_VECTOR,
	ATOLL_TABLE_UINT8_VECTOR,
};

static const uint16_t builtin_options_members[] = {
	ATOLL_TABLE_CONV2_D_OPTIONS,
	ATOLL_TABLE_DEPTHWISE_CONV2_D_OPTIONS,
	ATOLL_TABLE_CONCAT_EMBEDDINGS_OPTIONS,
	ATOLL_TABLE_LSH_PROJECTION_OPTIONS,
	ATOLL_TABLE_POOL2_D_OPTIONS,
	ATOLL_TABLE_SVDF_OPTIONS,
	ATOLL_TABLE_RNN_OPTIONS,
	ATOLL_TABLE_FULLY_CONNECTED_OPTIONS,
	ATOLL_TABLE_SOFTMAX_OPTIONS,
	ATOLL_TABLE_CONCATENATION_OPTIONS,
	ATOLL_TABLE_ADD_OPTIONS,
	ATOLL_TABLE_L2_NORM_OPTIONS,
	ATOLL_TABLE_LOCAL_RESPONSE_NORMALIZATION_OPTIONS,
	ATOLL_TABLE_LSTM_OPTIONS,
	ATOLL_TABLE_RESIZE_BILINEAR_OPTIONS,
	ATOLL_TABLE_CALL_OPTIONS,
	ATOLL_TABLE_RESHAPE_OPTIONS,
	ATOLL_TABLE_SKIP_GRAM_OPTIONS,
	ATOLL_TABLE_SPACE_TO_DEPTH_OPTIONS,
	ATOLL_TABLE_EMBEDDING_LOOKUP_SPARSE_OPTIONS,
	ATOLL_TABLE_MUL_OPTIONS,
	ATOLL_TABLE_PAD_OPTIONS,
	ATOLL_TABLE_GATHER_OPTIONS,
	ATOLL_TABLE_BATCH_TO_SPACE_ND_OPTIONS,
	ATOLL_TABLE_SPACE_TO_BATCH_ND_OPTIONS,
	ATOLL_TABLE_TRANSPOSE_OPTIONS,
	ATOLL_TABLE_REDUCER_OPTIONS,
	ATOLL_TABLE_SUB_OPTIONS,
	ATOLL_TABLE_DIV_OPTIONS,
	ATOLL_TABLE_SQUEEZE_OPTIONS,
	ATOLL_TABLE_SEQUENCE_RNN_OPTIONS,
	ATOLL_TABLE_STRIDED_SLICE_OPTIONS,
	ATOLL_TABLE_EXP_OPTIONS,
	ATOLL_TABLE_TOP_KV2_OPTIONS,
	ATOLL_TABLE_SPLIT_OPTIONS,
	ATOLL_TABLE_LOG_SOFTMAX_OPTIONS,
	ATOLL_TABLE_CAST_OPTIONS,
	ATOLL_TABLE_DEQUANTIZE_OPTIONS,
	ATOLL_TABLE_MAXIMUM_MINIMUM_OPTIONS,
	ATOLL_TABLE_ARG_MAX_OPTIONS,
	ATOLL_TABLE_LESS_OPTIONS,
	ATOLL_TABLE_NEG_OPTIONS,
	ATOLL_TABLE_PAD_V2_OPTIONS,
	ATOLL_TABLE_GREATER_OPTIONS,
	ATOLL_TABLE_GREATER_EQUAL_OPTIONS,
	ATOLL_TABLE_LESS_EQUAL_OPTIONS,
	ATOLL_TABLE_SELECT_OPTIONS,
	ATOLL_TABLE_SLICE_OPTIONS,
	ATOLL_TABLE_TRANSPOSE_CONV_OPTIONS,
	ATOLL_TABLE_SPARSE_TO_DENSE_OPTIONS,
	ATOLL_TABLE_TILE_OPTIONS,
	ATOLL_TABLE_EXPAND_DIMS_OPTIONS,
	ATOLL_TABLE_EQUAL_OPTIONS,
	ATOLL_TABLE_NOT_EQUAL_OPTIONS,
	ATOLL_TABLE_SHAPE_OPTIONS,
	ATOLL_TABLE_POW_OPTIONS,
	ATOLL_TABLE_ARG_MIN_OPTIONS,
	ATOLL_TABLE_FAKE_QUANT_OPTIONS,
	ATOLL_TABLE_PACK_OPTIONS,
	ATOLL_TABLE_LOGICAL_OR_OPTIONS,
	ATOLL_TABLE_ONE_HOT_OPTIONS,
	ATOLL_TABLE_LOGICAL_AND_OPTIONS,
	ATOLL_TABLE_LOGICAL_NOT_OPTIONS,
	ATOLL_TABLE_UNPACK_OPTIONS,
	ATOLL_TABLE_FLOOR_DIV_OPTIONS,
	ATOLL_TABLE_SQUARE_OPTIONS,
	ATOLL_TABLE_ZEROS_LIKE_OPTIONS,
	ATOLL_TABLE_FILL_OPTIONS,
	ATOLL_TABLE_BIDIRECTIONAL_SEQUENCE_LSTM_OPTIONS,
	ATOLL_TABLE_BIDIRECTIONAL_SEQUENCE_RNN_OPTIONS,
	ATOLL_TABLE_UNIDIRECTIONAL_SEQUENCE_LSTM_OPTIONS,
	ATOLL_TABLE_FLOOR_MOD_OPTIONS,
	ATOLL_TABLE_RANGE_OPTIONS,
	ATOLL_TABLE_RESIZE_NEAREST_NEIGHBOR_OPTIONS,
	ATOLL_TABLE_LEAKY_RELU_OPTIONS,
	ATOLL_TABLE_SQUARED_DIFFERENCE_OPTIONS,
	ATOLL_TABLE_MIRROR_PAD_OPTIONS,
	ATOLL_TABLE_ABS_OPTIONS,
	ATOLL_TABLE_SPLIT_V_OPTIONS,
	ATOLL_TABLE_UNIQUE_OPTIONS,
	ATOLL_TABLE_REVERSE_V2_OPTIONS,
	ATOLL_TABLE_ADD_N_OPTIONS,
	ATOLL_TABLE_GATHER_ND_OPTIONS,
	ATOLL_TABLE_COS_OPTIONS,
	ATOLL_TABLE_WHERE_OPTIONS,
	ATOLL_TABLE_RANK_OPTIONS,
	ATOLL_TABLE_REVERSE_SEQUENCE_OPTIONS,
	ATOLL_TABLE_MATRIX_DIAG_OPTIONS,
	ATOLL_TABLE_QUANTIZE_OPTIONS,
	ATOLL_TABLE_MATRIX_SET_DIAG_OPTIONS,
	ATOLL_TABLE_HARD_SWISH_OPTIONS,
	ATOLL_TABLE_IF_OPTIONS,
	ATOLL_TABLE_WHILE_OPTIONS,
	ATOLL_TABLE_DEPTH_TO_SPACE_OPTIONS,
	ATOLL_TABLE_NON_MAX_SUPPRESSION_V4_OPTIONS,
	ATOLL_TABLE_NON_MAX_SUPPRESSION_V5_OPTIONS,
	ATOLL_TABLE_SCATTER_ND_OPTIONS,
	ATOLL_TABLE_SELECT_V2_OPTIONS,
	ATOLL_TABLE_DENSIFY_OPTIONS,
	ATOLL_TABLE_SEGMENT_SUM_OPTIONS,
	ATOLL_TABLE_BATCH_MAT_MUL_OPTIONS,
	ATOLL_TABLE_CUMSUM_OPTIONS,
	ATOLL_TABLE_CALL_ONCE_OPTIONS,
	ATOLL_TABLE_BROADCAST_TO_OPTIONS,
	ATOLL_TABLE_RFFT2D_OPTIONS,
	ATOLL_TABLE_CONV3_D_OPTIONS,
	ATOLL_TABLE_HASHTABLE_OPTIONS,
	ATOLL_TABLE_HASHTABLE_FIND_OPTIONS,
	ATOLL_TABLE_HASHTABLE_IMPORT_OPTIONS,
	ATOLL_TABLE_HASHTABLE_SIZE_OPTIONS,
	ATOLL_TABLE_VAR_HANDLE_OPTIONS,
	ATOLL_TABLE_READ_VARIABLE_OPTIONS,
	ATOLL_TABLE_ASSIGN_VARIABLE_OPTIONS,
	ATOLL_TABLE_RANDOM_OPTIONS,
	ATOLL_TABLE_BUCKETIZE_OPTIONS,
	ATOLL_TABLE_GELU_OPTIONS,
	ATOLL_TABLE_DYNAMIC_UPDATE_SLICE_OPTIONS,
	ATOLL_TABLE_UNSORTED_SEGMENT_PROD_OPTIONS,
	ATOLL_TABLE_UNSORTED_SEGMENT_MAX_OPTIONS,
	ATOLL_TABLE_UNSORTED_SEGMENT_MIN_OPTIONS,
	ATOLL_TABLE_UNSORTED_SEGMENT_SUM_OPTIONS,
	ATOLL_TABLE_A_TAN2_OPTIONS,
	ATOLL_TABLE_SIGN_OPTIONS,
	ATOLL_TABLE_BITCAST_OPTIONS,
	ATOLL_TABLE_BITWISE_XOR_OPTIONS,
	ATOLL_TABLE_RIGHT_SHIFT_OPTIONS,
};

static const uint16_t builtin_options2_members[] = {
	ATOLL_TABLE_STABLEHLO_CONCATENATE_OPTIONS,
	ATOLL_TABLE_STABLEHLO_BROADCAST_IN_DIM_OPTIONS,
	ATOLL_TABLE_STABLEHLO_SLICE_OPTIONS,
	ATOLL_TABLE_STABLEHLO_CONVOLUTION_OPTIONS,
	ATOLL_TABLE_STABLEHLO_CUSTOM_CALL_OPTIONS,
	ATOLL_TABLE_STABLEHLO_REDUCE_OPTIONS,
	ATOLL_TABLE_STABLEHLO_SCATTER_OPTIONS,
	ATOLL_TABLE_STABLEHLO_COMPARE_OPTIONS,
	ATOLL_TABLE_STABLEHLO_DYNAMIC_SLICE_OPTIONS,
	ATOLL_TABLE_STABLEHLO_PAD_OPTIONS,
	ATOLL_TABLE_STABLEHLO_IOTA_OPTIONS,
	ATOLL_TABLE_STABLEHLO_DOT_GENERAL_OPTIONS,
	ATOLL_TABLE_STABLEHLO_REDUCE_WINDOW_OPTIONS,
	ATOLL_TABLE_STABLEHLO_SORT_OPTIONS,
	ATOLL_TABLE_STABLEHLO_WHILE_OPTIONS,
	ATOLL_TABLE_STABLEHLO_GATHER_OPTIONS,
	ATOLL_TABLE_STABLEHLO_TRANSPOSE_OPTIONS,
	ATOLL_TABLE_DILATE_OPTIONS,
	ATOLL_TABLE_STABLEHLO_RNG_BIT_GENERATOR_OPTIONS,
	ATOLL_TABLE_REDUCE_WINDOW_OPTIONS,
	ATOLL_TABLE_STABLE_HLO_COMPOSITE_OPTIONS,
	ATOLL_TABLE_STABLEHLO_SHIFT_LEFT_OPTIONS,
	ATOLL_TABLE_STABLEHLO_CASE_OPTIONS,
};

static const struct atoll_fb_table tables[] = {
	{model, 10},
	{operator_code, 4},
	{sub_graph, 6},
	{operator, 14},
	{tensor, 11},
	{buffer, 3},
	{metadata, 2},
	{signature_def, 5},
	{tensor_map, 2},
	{quantization_parameters, 7},
	{custom_quantization, 1},
	{blockwise_quantization, 3},
	{multi_axis_quantization, 4},
	{sparsity_parameters, 3},
	{dimension_metadata, 6},
	{int32_vector, 1},
	{uint16_vector, 1},
	{uint8_vector, 1},
	{variant_sub_type, 3},
	{external_buffer_group, 1},
	{external_buffer, 5},
	{conv2_d_options, 7},
	{depthwise_conv2_d_options, 7},
	{concat_embeddings_options, 3},
	{lsh_projection_options, 1},
	{pool2_d_options, 6},
	{svdf_options, 3},
	{rnn_options, 2},
	{fully_connected_options, 5},
	{softmax_options, 1},
	{concatenation_options, 2},
	{add_options, 2},
	{l2_norm_options, 1},
	{local_response_normalization_options, 4},
	{lstm_options, 5},
	{resize_bilinear_options, 4},
	{call_options, 1},
	{reshape_options, 1},
	{skip_gram_options, 3},
	{space_to_depth_options, 1},
	{embedding_lookup_sparse_options, 1},
	{mul_options, 1},
	{0, 0},
	{gather_options, 2},
	{0, 0},
	{0, 0},
	{0, 0},
	{reducer_options, 1},
	{sub_options, 2},
	{div_options, 1},
	{squeeze_options, 1},
	{sequence_rnn_options, 3},
	{strided_slice_options, 6},
	{0, 0},
	{0, 0},
	{split_options, 1},
	{0, 0},
	{cast_options, 2},
	{0, 0},
	{0, 0},
	{arg_max_options, 1},
	{0, 0},
	{0, 0},
	{0, 0},
	{0, 0},
	{0, 0},
	{0, 0},
	{0, 0},
	{0, 0},
	{transpose_conv_options, 5},
	{sparse_to_dense_options, 1},
	{0, 0},
	{0, 0},
	{0, 0},
	{0, 0},
	{shape_options, 1},
	{0, 0},
	{arg_min_options, 1},
	{fake_quant_options, 4},
	{pack_options, 2},
	{0, 0},
	{one_hot_options, 1},
	{0, 0},
	{0, 0},
	{unpack_options, 2},
	{0, 0},
	{0, 0},
	{0, 0},
	{0, 0},
	{bidirectional_sequence_lstm_options, 6},
	{bidirectional_sequence_rnn_options, 4},
	{unidirectional_sequence_lstm_options, 6},
	{0, 0},
	{0, 0},
	{resize_nearest_neighbor_options, 2},
	{leaky_relu_options, 1},
	{0, 0},
	{mirror_pad_options, 1},
	{0, 0},
	{split_v_options, 1},
	{unique_options, 1},
	{0, 0},
	{0, 0},
	{0, 0},
	{0, 0},
	{0, 0},
	{0, 0},
	{reverse_sequence_options, 2},
	{0, 0},
	{0, 0},
	{0, 0},
	{0, 0},
	{if_options, 2},
	{while_options, 2},
	{depth_to_space_options, 1},
	{0, 0},
	{0, 0},
	{0, 0},
	{0, 0},
	{0, 0},
	{0, 0},
	{batch_mat_mul_options, 3},
	{cumsum_options, 2},
	{call_once_options, 1},
	{0, 0},
	{0, 0},
	{conv3_d_options, 8},
	{hashtable_options, 3},
	{0, 0},
	{0, 0},
	{0, 0},
	{var_handle_options, 2},
	{0, 0},
	{0, 0},
	{random_options, 2},
	{bucketize_options, 1},
	{gelu_options, 1},
	{0, 0},
	{0, 0},
	{0, 0},
	{0, 0},
	{0, 0},
	{0, 0},
	{0, 0},
	{0, 0},
	{0, 0},
	{0, 0},
	{stablehlo_concatenate_options, 1},
	{stablehlo_broadcast_in_dim_options, 1},
	{stablehlo_slice_options, 3},
	{stablehlo_convolution_options, 17},
	{stablehlo_custom_call_options, 6},
	{stablehlo_reduce_options, 2},
	{stablehlo_scatter_options, 7},
	{stablehlo_compare_options, 2},
	{stablehlo_dynamic_slice_options, 1},
	{stablehlo_pad_options, 3},
	{stablehlo_iota_options, 1},
	{stablehlo_dot_general_options, 5},
	{stablehlo_reduce_window_options, 6},
	{stablehlo_sort_options, 3},
	{stablehlo_while_options, 2},
	{stablehlo_gather_options, 6},
	{stablehlo_transpose_options, 1},
	{0, 0},
	{stablehlo_rng_bit_generator_options, 1},
	{reduce_window_options, 1},
	{stable_hlo_composite_options, 5},
	{0, 0},
	{stablehlo_case_options, 1},
};

static const struct atoll_fb_union unions[] = {
	{quantization_details_members, 3},
	{sparse_index_vector_members, 3},
	{builtin_options_members, 126},
	{builtin_options2_members, 23},
};

const struct atoll_fb_schema atoll_tflite_schema = {tables, unions, ATOLL_TABLE_MODEL, ATOLL_SCHEMA_IDENTIFIER};

static const char *const builtin_names[] = {
	[0] = "ADD",
	[1] = "AVERAGE_POOL_2D",
	[2] = "CONCATENATION",
	[3] = "CONV_2D",
	[4] = "DEPTHWISE_CONV_2D",
	[5] = "DEPTH_TO_SPACE",
	[6] = "DEQUANTIZE",
	[7] = "EMBEDDING_LOOKUP",
	[8] = "FLOOR",
	[9] = "FULLY_CONNECTED",
	[10] = "HASHTABLE_LOOKUP",
	[11] = "L2_NORMALIZATION",
	[12] = "L2_POOL_2D",
	[13] = "LOCAL_RESPONSE_NORMALIZATION",
	[14] = "LOGISTIC",
	[15] = "LSH_PROJECTION",
	[16] = "LSTM",
	[17] = "MAX_POOL_2D",
	[18] = "MUL",
	[19] = "RELU",
	[20] = "RELU_N1_TO_1",
	[21] = "RELU6",
	[22] = "RESHAPE",
	[23] = "RESIZE_BILINEAR",
	[24] = "RNN",
	[25] = "SOFTMAX",
	[26] = "SPACE_TO_DEPTH",
	[27] = "SVDF",
	[28] = "TANH",
	[29] = "CONCAT_EMBEDDINGS",
	[30] = "SKIP_GRAM",
	[31] = "CALL",
	[32] = "CUSTOM",
	[33] = "EMBEDDING_LOOKUP_SPARSE",
	[34] = "PAD",
	[35] = "UNIDIRECTIONAL_SEQUENCE_RNN",
	[36] = "GATHER",
	[37] = "BATCH_TO_SPACE_ND",
	[38] = "SPACE_TO_BATCH_ND",
	[39] = "TRANSPOSE",
	[40] = "MEAN",
	[41] = "SUB",
	[42] = "DIV",
	[43] = "SQUEEZE",
	[44] = "UNIDIRECTIONAL_SEQUENCE_LSTM",
	[45] = "STRIDED_SLICE",
	[46] = "BIDIRECTIONAL_SEQUENCE_RNN",
	[47] = "EXP",
	[48] = "TOPK_V2",
	[49] = "SPLIT",
	[50] = "LOG_SOFTMAX",
	[51] = "DELEGATE",
	[52] = "BIDIRECTIONAL_SEQUENCE_LSTM",
	[53] = "CAST",
	[54] = "PRELU",
	[55] = "MAXIMUM",
	[56] = "ARG_MAX",
	[57] = "MINIMUM",
	[58] = "LESS",
	[59] = "NEG",
	[60] = "PADV2",
	[61] = "GREATER",
	[62] = "GREATER_EQUAL",
	[63] = "LESS_EQUAL",
	[64] = "SELECT",
	[65] = "SLICE",
	[66] = "SIN",
	[67] = "TRANSPOSE_CONV",
	[68] = "SPARSE_TO_DENSE",
	[69] = "TILE",
	[70] = "EXPAND_DIMS",
	[71] = "EQUAL",
	[72] = "NOT_EQUAL",
	[73] = "LOG",
	[74] = "SUM",
	[75] = "SQRT",
	[76] = "RSQRT",
	[77] = "SHAPE",
	[78] = "POW",
	[79] = "ARG_MIN",
	[80] = "FAKE_QUANT",
	[81] = "REDUCE_PROD",
	[82] = "REDUCE_MAX",
	[83] = "PACK",
	[84] = "LOGICAL_OR",
	[85] = "ONE_HOT",
	[86] = "LOGICAL_AND",
	[87] = "LOGICAL_NOT",
	[88] = "UNPACK",
	[89] = "REDUCE_MIN",
	[90] = "FLOOR_DIV",
	[91] = "REDUCE_ANY",
	[92] = "SQUARE",
	[93] = "ZEROS_LIKE",
	[94] = "FILL",
	[95] = "FLOOR_MOD",
	[96] = "RANGE",
	[97] = "RESIZE_NEAREST_NEIGHBOR",
	[98] = "LEAKY_RELU",
	[99] = "SQUARED_DIFFERENCE",
	[100] = "MIRROR_PAD",
	[101] = "ABS",
	[102] = "SPLIT_V",
	[103] = "UNIQUE",
	[104] = "CEIL",
	[105] = "REVERSE_V2",
	[106] = "ADD_N",
	[107] = "GATHER_ND",
	[108] = "COS",
	[109] = "WHERE",
	[110] = "RANK",
	[111] = "ELU",
	[112] = "REVERSE_SEQUENCE",
	[113] = "MATRIX_DIAG",
	[114] = "QUANTIZE",
	[115] = "MATRIX_SET_DIAG",
	[116] = "ROUND",
	[117] = "HARD_SWISH",
	[118] = "IF",
	[119] = "WHILE",
	[120] = "NON_MAX_SUPPRESSION_V4",
	[121] = "NON_MAX_SUPPRESSION_V5",
	[122] = "SCATTER_ND",
	[123] = "SELECT_V2",
	[124] = "DENSIFY",
	[125] = "SEGMENT_SUM",
	[126] = "BATCH_MATMUL",
	[127] = "PLACEHOLDER_FOR_GREATER_OP_CODES",
	[128] = "CUMSUM",
	[129] = "CALL_ONCE",
	[130] = "BROADCAST_TO",
	[131] = "RFFT2D",
	[132] = "CONV_3D",
	[133] = "IMAG",
	[134] = "REAL",
	[135] = "COMPLEX_ABS",
	[136] = "HASHTABLE",
	[137] = "HASHTABLE_FIND",
	[138] = "HASHTABLE_IMPORT",
	[139] = "HASHTABLE_SIZE",
	[140] = "REDUCE_ALL",
	[141] = "CONV_3D_TRANSPOSE",
	[142] = "VAR_HANDLE",
	[143] = "READ_VARIABLE",
	[144] = "ASSIGN_VARIABLE",
	[145] = "BROADCAST_ARGS",
	[146] = "RANDOM_STANDARD_NORMAL",
	[147] = "BUCKETIZE",
	[148] = "RANDOM_UNIFORM",
	[149] = "MULTINOMIAL",
	[150] = "GELU",
	[151] = "DYNAMIC_UPDATE_SLICE",
	[152] = "RELU_0_TO_1",
	[153] = "UNSORTED_SEGMENT_PROD",
	[154] = "UNSORTED_SEGMENT_MAX",
	[155] = "UNSORTED_SEGMENT_SUM",
	[156] = "ATAN2",
	[157] = "UNSORTED_SEGMENT_MIN",
	[158] = "SIGN",
	[159] = "BITCAST",
	[160] = "BITWISE_XOR",
	[161] = "RIGHT_SHIFT",
	[162] = "STABLEHLO_LOGISTIC",
	[163] = "STABLEHLO_ADD",
	[164] = "STABLEHLO_DIVIDE",
	[165] = "STABLEHLO_MULTIPLY",
	[166] = "STABLEHLO_MAXIMUM",
	[167] = "STABLEHLO_RESHAPE",
	[168] = "STABLEHLO_CLAMP",
	[169] = "STABLEHLO_CONCATENATE",
	[170] = "STABLEHLO_BROADCAST_IN_DIM",
	[171] = "STABLEHLO_CONVOLUTION",
	[172] = "STABLEHLO_SLICE",
	[173] = "STABLEHLO_CUSTOM_CALL",
	[174] = "STABLEHLO_REDUCE",
	[175] = "STABLEHLO_ABS",
	[176] = "STABLEHLO_AND",
	[177] = "STABLEHLO_COSINE",
	[178] = "STABLEHLO_EXPONENTIAL",
	[179] = "STABLEHLO_FLOOR",
	[180] = "STABLEHLO_LOG",
	[181] = "STABLEHLO_MINIMUM",
	[182] = "STABLEHLO_NEGATE",
	[183] = "STABLEHLO_OR",
	[184] = "STABLEHLO_POWER",
	[185] = "STABLEHLO_REMAINDER",
	[186] = "STABLEHLO_RSQRT",
	[187] = "STABLEHLO_SELECT",
	[188] = "STABLEHLO_SUBTRACT",
	[189] = "STABLEHLO_TANH",
	[190] = "STABLEHLO_SCATTER",
	[191] = "STABLEHLO_COMPARE",
	[192] = "STABLEHLO_CONVERT",
	[193] = "STABLEHLO_DYNAMIC_SLICE",
	[194] = "STABLEHLO_DYNAMIC_UPDATE_SLICE",
	[195] = "STABLEHLO_PAD",
	[196] = "STABLEHLO_IOTA",
	[197] = "STABLEHLO_DOT_GENERAL",
	[198] = "STABLEHLO_REDUCE_WINDOW",
	[199] = "STABLEHLO_SORT",
	[200] = "STABLEHLO_WHILE",
	[201] = "STABLEHLO_GATHER",
	[202] = "STABLEHLO_TRANSPOSE",
	[203] = "DILATE",
	[204] = "STABLEHLO_RNG_BIT_GENERATOR",
	[205] = "REDUCE_WINDOW",
	[206] = "STABLEHLO_COMPOSITE",
	[207] = "STABLEHLO_SHIFT_LEFT",
	[208] = "STABLEHLO_CBRT",
	[209] = "STABLEHLO_CASE",
};

const char *atoll_builtin_name(int32_t code)
{
	if (code < 0 || (size_t)code >= sizeof(builtin_names) / sizeof(builtin_names[0]))
		return NULL;
	return builtin_names[code];
}
