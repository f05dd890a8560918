/* SPDX-License-Identifier: Apache-2.0
 * What generated conformance tests in C stand on: files, checks, records, results. It knows no API and no case. */
#define _POSIX_C_SOURCE 200809L

#include "support.h"

#include <fcntl.h>
#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "sha256.h"

/* --- what a case holds ------------------------------------------------------------------------------------ */

static void *keep(struct support_run *run, void *memory)
{
	void **grown = realloc(run->kept, (run->kept_count + 1) * sizeof *grown);
	if (!memory || !grown)
		abort(); /* a test without memory has nothing to say */
	run->kept = grown;
	run->kept[run->kept_count++] = memory;
	return memory;
}

bool support_fail(struct support_run *run, const char *where, const char *format, ...)
{
	if (run->failed)
		return false;
	run->failed = true;
	int used = snprintf(run->message, sizeof run->message, "%s: ", where);
	va_list arguments;
	va_start(arguments, format);
	vsnprintf(run->message + used, sizeof run->message - (size_t)used, format, arguments);
	va_end(arguments);
	return false;
}

const char *support_path(struct support_run *run, const char *name)
{
	size_t size = strlen(run->files) + strlen(name) + 2;
	char *path = keep(run, malloc(size));
	snprintf(path, size, "%s/%s", run->files, name);
	return path;
}

const void *support_file(struct support_run *run, const char *name, size_t limit, size_t *size)
{
	FILE *file = fopen(support_path(run, name), "rb");
	*size = 0;
	if (!file) {
		support_fail(run, name, "cannot be opened");
		return NULL;
	}
	fseek(file, 0, SEEK_END);
	size_t whole = (size_t)ftell(file);
	*size = whole < limit ? whole : limit;
	rewind(file);
	void *bytes = support_memory(run, *size);
	if (fread(bytes, 1, *size, file) != *size)
		support_fail(run, name, "cannot be read");
	fclose(file);
	return bytes;
}

int support_open(struct support_run *run, const char *name)
{
	int fd = open(support_path(run, name), O_RDONLY | O_CLOEXEC);
	if (fd < 0)
		support_fail(run, name, "cannot be opened");
	return fd;
}

void *support_memory(struct support_run *run, size_t size)
{
	void *memory = NULL;
	if (posix_memalign(&memory, 64, size ? size : 1))
		abort();
	return memset(keep(run, memory), 0, size);
}

/* --- checks ------------------------------------------------------------------------------------------------- */

bool support_code(struct support_run *run, const char *where, int code, int expected, const char *message)
{
	if (code == expected)
		return true;
	return support_fail(run, where, "code %d, expected %d (%s)", code, expected, message ? message : "no text");
}

bool support_int(struct support_run *run, const char *where, long long value, long long expected)
{
	return value == expected || support_fail(run, where, "%lld, expected %lld", value, expected);
}

bool support_at_least(struct support_run *run, const char *where, long long value, long long minimum)
{
	return value >= minimum || support_fail(run, where, "%lld, expected at least %lld", value, minimum);
}

bool support_float(struct support_run *run, const char *where, double value, double expected)
{
	return !(value < expected || value > expected) || support_fail(run, where, "%g, expected %g", value, expected);
}

bool support_text(struct support_run *run, const char *where, const char *value, const char *expected)
{
	if (!value || !expected)
		return value == expected || support_fail(run, where, "%s, expected %s", value ? value : "NULL", expected ? expected : "NULL");
	return !strcmp(value, expected) || support_fail(run, where, "\"%s\", expected \"%s\"", value, expected);
}

bool support_contains(struct support_run *run, const char *where, const char *value, const char *part)
{
	return (value && strstr(value, part)) || support_fail(run, where, "\"%s\" has no \"%s\" in it", value ? value : "NULL", part);
}

bool support_bytes(struct support_run *run, const char *where, const void *value, size_t size, const void *expected,
                   size_t expected_size)
{
	if (size != expected_size)
		return support_fail(run, where, "%zu bytes, expected %zu", size, expected_size);
	const unsigned char *a = value, *b = expected;
	for (size_t i = 0; i < size; i++)
		if (a[i] != b[i])
			return support_fail(run, where, "byte %zu is 0x%02x, expected 0x%02x", i, a[i], b[i]);
	return true;
}

void support_record(struct support_run *run, const char *label, const void *data, size_t size)
{
	if (run->outputs_count == SUPPORT_OUTPUTS_MAX)
		abort();
	struct support_output *output = &run->outputs[run->outputs_count++];
	output->label = label;
	sha256_hex(data, size, output->digest);
}

void support_recorder_text(void *recorder, const char *text)
{
	struct support_recorder *r = recorder;
	int written = snprintf(r->text + r->used, sizeof r->text - r->used, "%s\n", text);
	if (written > 0 && r->used + (size_t)written < sizeof r->text)
		r->used += (size_t)written;
}

void support_recorder_format(void *recorder, const char *format, va_list arguments)
{
	char text[1024];
	vsnprintf(text, sizeof text, format, arguments);
	support_recorder_text(recorder, text);
}

/* --- results -------------------------------------------------------------------------------------------------- */

static void print_json(FILE *out, const char *text)
{
	fputc('"', out);
	for (; *text; text++) {
		unsigned char c = (unsigned char)*text;
		if (c == '"' || c == '\\')
			fprintf(out, "\\%c", c);
		else if (c < 0x20)
			fprintf(out, "\\u%04x", c);
		else
			fputc(c, out);
	}
	fputc('"', out);
}

static void print_result(FILE *out, const char *name, const struct support_run *run)
{
	fprintf(out, "{\"case\": ");
	print_json(out, name);
	fprintf(out, ", \"result\": \"%s\", \"outputs\": {", run->failed ? "fail" : "pass");
	for (int i = 0; i < run->outputs_count; i++) {
		fprintf(out, i ? ", " : "");
		print_json(out, run->outputs[i].label);
		fprintf(out, ": \"%s\"", run->outputs[i].digest);
	}
	fprintf(out, "}, \"message\": ");
	print_json(out, run->message);
	fprintf(out, "}\n");
	fflush(out); /* a later case may crash */
}

static FILE *open_results(void)
{
	const char *folder = getenv("CONFORMANCE_RESULTS");
	if (!folder)
		return NULL;
	char path[4096];
	snprintf(path, sizeof path, "%s/c.jsonl", folder);
	FILE *out = fopen(path, "w");
	if (!out) {
		fprintf(stderr, "cannot write %s\n", path);
		exit(2);
	}
	return out;
}

static bool wanted(int argc, char **argv, const char *name)
{
	for (int i = 1; i < argc; i++)
		if (!strcmp(argv[i], name))
			return true;
	return argc < 2;
}

static void run_case(const struct support_case *c, struct support_run *run)
{
	if (c->run)
		c->run(run);
	else
		support_fail(run, c->name, "C cannot express this: %s", c->beyond_c);
	for (size_t i = 0; i < run->kept_count; i++)
		free(run->kept[i]);
	free(run->kept);
}

int support_main(int argc, char **argv, const struct support_case *cases, size_t count)
{
	const char *files = getenv("CONFORMANCE_FILES");
	FILE *out = open_results();
	int passed = 0, failed = 0, beyond = 0;
	for (size_t i = 0; i < count; i++) {
		if (!wanted(argc, argv, cases[i].name))
			continue;
		struct support_run run = {.files = files ? files : "."};
		run_case(&cases[i], &run);
		beyond += !cases[i].run;
		passed += !run.failed;
		failed += run.failed && cases[i].run;
		if (run.failed && cases[i].run)
			printf("FAIL %s: %s\n", cases[i].name, run.message);
		if (out)
			print_result(out, cases[i].name, &run);
	}
	if (out)
		fclose(out);
	printf("%d cases are beyond C: the SDKs add what they check\n", beyond);
	printf("%d passed, %d failed\n", passed, failed);
	return failed != 0;
}
