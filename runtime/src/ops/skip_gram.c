/* SPDX-License-Identifier: Apache-2.0
 * SKIP_GRAM: the word groups of a text, with words left out between them. */
#include <string.h>

#include "graph/string_block.h"
#include "ops/shape.h"

enum { WORDS_MAX = 1024 };

/* A word of the text, and which one it is. */
struct word {
	size_t at, size, number;
};

struct text {
	const char *data;
	size_t size;
};

/* What is done with each group; `output` is NULL while they are counted. */
struct groups {
	size_t count, bytes;
	size_t total;
	char *output;
};

static bool is_space(char c)
{
	return c == ' ' || (c >= '\t' && c <= '\r');
}

/* The first word that starts at `from` or later. A blank at the very start counts as part of the last word, as in the reference. */
static bool find_word(struct text text, size_t from, struct word *word)
{
	while (from < text.size) {
		size_t end = from > 0 ? from : 1;
		while (end < text.size && !is_space(text.data[end]))
			end++;
		if (end > from && (end == text.size || !is_space(text.data[from]))) {
			word->at = from;
			word->size = end - from;
			return true;
		}
		from = end + 1;
	}
	return false;
}

static bool follow(struct text text, struct word *word)
{
	if (!find_word(text, word->at + word->size + 1, word))
		return false;
	word->number++;
	return true;
}

static void store(char *block, size_t index, size_t value)
{
	for (size_t i = 0; i < 4; i++)
		block[4 * index + i] = (char)(uint8_t)(value >> (8 * i));
}

static void add_group(struct groups *groups, struct text text, const struct word *words, int n)
{
	size_t at = (groups->total + 2) * 4 + groups->bytes;
	if (groups->output != NULL)
		store(groups->output, 1 + groups->count, at);
	for (int i = 0; i < n; i++) {
		if (groups->output != NULL) {
			memcpy(groups->output + at, text.data + words[i].at, words[i].size);
			if (i + 1 < n)
				groups->output[at + words[i].size] = ' ';
		}
		at += words[i].size + 1;
		groups->bytes += words[i].size + (i + 1 < n);
	}
	groups->count++;
}

static bool reports(const TfLiteSkipGramParams *params, int depth)
{
	return depth == params->ngram_size || (params->include_all_ngrams && depth < params->ngram_size);
}

/* Every group of `depth + 1` words that starts with `words`, after the longer ones that start with it. */
static void visit(const TfLiteSkipGramParams *params, struct text text, struct word *words, struct groups *groups)
{
	struct word first;
	if (!find_word(text, 0, &first))
		return;
	first.number = 0;
	words[0] = first;
	int depth = 1;
	bool fresh = true; /* the word behind the last one has not been tried yet */
	while (depth > 0) {
		struct word *next = &words[depth];
		if (depth < params->ngram_size) {
			if (fresh)
				*next = words[depth - 1];
			if (next->number - words[depth - 1].number <= (size_t)params->max_skip_size &&
				follow(text, next)) {
				depth++;
				fresh = true;
				continue;
			}
		}
		if (reports(params, depth))
			add_group(groups, text, words, depth);
		depth--;
		fresh = false;
		if (depth == 0 && follow(text, &words[0])) {
			depth = 1;
			fresh = true;
		}
	}
}

static TfLiteStatus prepare(struct atoll_op *op)
{
	static const TfLiteType strings[] = {kTfLiteString, kTfLiteNoType};
	const TfLiteSkipGramParams *params = op->node->builtin_data;
	ATOLL_TRY(atoll_op_expect_tensors(op, 1, 1, 1));
	ATOLL_TRY(atoll_op_expect_type(op, atoll_op_input(op, 0), "input 0", strings));
	ATOLL_TRY(atoll_op_expect_type(op, atoll_op_output(op, 0), "the output", strings));
	if (params->ngram_size > WORDS_MAX || params->max_skip_size < 0)
		return atoll_op_fail(op, kAtollUnsupported,
			"groups of %d words with %d left out; the limits are %d and 0", params->ngram_size,
			params->max_skip_size, WORDS_MAX);
	op->state = op->services->keep(op, (WORDS_MAX + 1) * sizeof(struct word));
	return op->state == NULL ? kTfLiteError : atoll_op_defer(op, atoll_op_output(op, 0));
}

static size_t count_words(struct text text, size_t most)
{
	struct word word;
	size_t count = 0;
	if (!find_word(text, 0, &word))
		return 0;
	word.number = 0;
	do
		count++;
	while (count < most && follow(text, &word));
	return count;
}

static TfLiteStatus invoke(struct atoll_op *op)
{
	const TfLiteSkipGramParams *params = op->node->builtin_data;
	const TfLiteTensor *input = atoll_op_input(op, 0);
	TfLiteTensor *output = atoll_op_output(op, 0);
	struct groups groups = {0};
	struct text text;
	if (!atoll_string_block_valid(input->data.raw, input->bytes) || atoll_string_block_count(input->data.raw) < 1)
		return atoll_op_fail(op, kAtollInvalidArgument, "input 0 holds no string");
	atoll_string_block_at(input->data.raw, 0, &text.data, &text.size);
	const bool enough = params->ngram_size > 0 && count_words(text, WORDS_MAX) >= (size_t)params->ngram_size;
	if (enough)
		visit(params, text, op->state, &groups);
	const size_t bytes = (groups.count + 2) * 4 + groups.bytes;
	if (bytes > INT32_MAX)
		return atoll_op_fail(op, kAtollLimit, "the groups take more than 2 GiB");
	ATOLL_TRY(atoll_op_resize(op, output, &(struct atoll_dims){1, {(int)groups.count}}));
	ATOLL_TRY(op->services->resize_bytes(op, output, bytes));
	groups = (struct groups){.total = groups.count, .output = output->data.raw};
	store(output->data.raw, 0, groups.total);
	if (enough)
		visit(params, text, op->state, &groups);
	store(output->data.raw, 1 + groups.total, bytes);
	return kTfLiteOk;
}

static const struct atoll_op_def rows[] = {
	{kTfLiteBuiltinSkipGram, "SKIP_GRAM", 1, 1, prepare, invoke},
};
const struct atoll_op_family atoll_ops_skip_gram = ATOLL_OP_FAMILY(rows);
