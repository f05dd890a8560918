/* SPDX-License-Identifier: Apache-2.0
 * Which elements of a sparse constant are stored. Order, block map and segments are checked here once, so that whoever
 * walks them can trust them. */
#include "model/source.h"

static TfLiteStatus index_vector(const struct atoll_source *source, struct atoll_fb_ref row, unsigned tag_slot, unsigned slot,
                                 TfLiteIntArray **array)
{
	const struct atoll_fb_ref table = atoll_fb_table(row, slot);
	const uint8_t tag = table.at == 0 ? 0 : atoll_fb_u8(row, tag_slot, 0);
	if (tag == ATOLL_SPARSE_INDEX_VECTOR_IS_INT32_VECTOR)
		return atoll_source_ints(source, atoll_fb_vector(table, ATOLL_INT32_VECTOR_VALUES), array);
	if (tag != ATOLL_SPARSE_INDEX_VECTOR_IS_UINT16_VECTOR && tag != ATOLL_SPARSE_INDEX_VECTOR_IS_UINT8_VECTOR)
		return atoll_source_fail(source, "a sparse dimension lacks its indices");
	/* Both tables hold one vector in slot 0. */
	const struct atoll_fb_vector values = atoll_fb_vector(table, ATOLL_UINT16_VECTOR_VALUES);
	void *memory = NULL;
	ATOLL_TRY(atoll_source_alloc(source, values.count + 1, sizeof(int), &memory));
	TfLiteIntArray *made = memory;
	made->size = (int)values.count;
	for (size_t i = 0; i < values.count; i++)
		made->data[i] = tag == ATOLL_SPARSE_INDEX_VECTOR_IS_UINT8_VECTOR ? values.data[i] : atoll_fb_u16_at(values, i);
	*array = made;
	return kTfLiteOk;
}

static bool ascending_from_zero(const TfLiteIntArray *segments)
{
	if (segments->size < 1 || segments->data[0] != 0)
		return false;
	for (int i = 1; i < segments->size; i++)
		if (segments->data[i] < segments->data[i - 1])
			return false;
	return true;
}

static TfLiteStatus dimension(const struct atoll_source *source, struct atoll_fb_ref row, TfLiteDimensionMetadata *made)
{
	const int8_t format = atoll_fb_i8(row, ATOLL_DIMENSION_METADATA_FORMAT, 0);
	if (format == ATOLL_DIMENSION_TYPE_IS_DENSE) {
		made->format = kTfLiteDimDense;
		made->dense_size = atoll_fb_i32(row, ATOLL_DIMENSION_METADATA_DENSE_SIZE, 0);
		return made->dense_size >= 0 ? kTfLiteOk : atoll_source_fail(source, "a sparse tensor has a dimension of %d", made->dense_size);
	}
	if (format != ATOLL_DIMENSION_TYPE_IS_SPARSE_CSR)
		return atoll_source_fail(source, "dimension format %d does not exist", (int)format);
	made->format = kTfLiteDimSparseCSR;
	ATOLL_TRY(index_vector(source, row, ATOLL_DIMENSION_METADATA_ARRAY_SEGMENTS_TYPE, ATOLL_DIMENSION_METADATA_ARRAY_SEGMENTS,
	                       &made->array_segments));
	ATOLL_TRY(index_vector(source, row, ATOLL_DIMENSION_METADATA_ARRAY_INDICES_TYPE, ATOLL_DIMENSION_METADATA_ARRAY_INDICES,
	                       &made->array_indices));
	if (!ascending_from_zero(made->array_segments) ||
	    made->array_segments->data[made->array_segments->size - 1] != made->array_indices->size)
		return atoll_source_fail(source, "the segments of a sparse dimension do not match its indices");
	return kTfLiteOk;
}

/* `order` must be a permutation, the blocks of the last axes ascending behind the dense ones. */
static bool is_permutation(const TfLiteIntArray *order)
{
	for (int value = 0; value < order->size; value++) {
		int found = 0;
		for (int i = 0; i < order->size; i++)
			found += order->data[i] == value;
		if (found != 1)
			return false;
	}
	return true;
}

static TfLiteStatus check_order(const struct atoll_source *source, const struct atoll_graph_tensor *tensor, const TfLiteSparsity *sparsity)
{
	enum { ORDER_MAX = 64 };
	const int rank = tensor->dims->size;
	const int blocks = sparsity->block_map->size;
	if (sparsity->traversal_order->size > ORDER_MAX || sparsity->traversal_order->size != rank + blocks ||
	    !is_permutation(sparsity->traversal_order))
		return atoll_source_fail(source, "the traversal order of sparse tensor '%s' is damaged", tensor->name);
	for (int i = 0; i < blocks; i++)
		if (sparsity->block_map->data[i] < 0 || sparsity->block_map->data[i] >= rank)
			return atoll_source_fail(source, "the block map of sparse tensor '%s' is damaged", tensor->name);
	if (sparsity->dim_metadata_size != sparsity->traversal_order->size)
		return atoll_source_fail(source, "sparse tensor '%s' lacks dimensions", tensor->name);
	return kTfLiteOk;
}

TfLiteStatus atoll_source_sparsity(const struct atoll_source *source, struct atoll_fb_ref from, struct atoll_graph_tensor *tensor)
{
	const struct atoll_fb_vector rows = atoll_fb_vector(from, ATOLL_SPARSITY_PARAMETERS_DIM_METADATA);
	void *memory = NULL;
	ATOLL_TRY(atoll_source_alloc(source, 1, sizeof(TfLiteSparsity), &memory));
	TfLiteSparsity *made = memory;
	ATOLL_TRY(atoll_source_ints(source, atoll_fb_vector(from, ATOLL_SPARSITY_PARAMETERS_TRAVERSAL_ORDER), &made->traversal_order));
	ATOLL_TRY(atoll_source_ints(source, atoll_fb_vector(from, ATOLL_SPARSITY_PARAMETERS_BLOCK_MAP), &made->block_map));
	ATOLL_TRY(atoll_source_alloc(source, rows.count + 1, sizeof(TfLiteDimensionMetadata), &memory));
	made->dim_metadata = memory;
	made->dim_metadata_size = (int)rows.count;
	ATOLL_TRY(check_order(source, tensor, made));
	for (size_t i = 0; i < rows.count; i++)
		ATOLL_TRY(dimension(source, atoll_fb_table_at(rows, i), &made->dim_metadata[i]));
	tensor->sparsity = made;
	return kTfLiteOk;
}
