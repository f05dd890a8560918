/* SPDX-License-Identifier: Apache-2.0
 * What generated conformance tests in C stand on: files, checks, records, results. It knows no API and no case. */
#ifndef CONFORMANCE_SUPPORT_H_
#define CONFORMANCE_SUPPORT_H_

#include <stdarg.h>
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#define SUPPORT_OUTPUTS_MAX 8

struct support_output {
	const char *label;
	char digest[65];
};

/* One run of one case. */
struct support_run {
	const char *files; /* folder of the files that cases read */
	bool failed;
	char message[512];
	struct support_output outputs[SUPPORT_OUTPUTS_MAX];
	int outputs_count;
	void **kept; /* freed at the end of the case */
	size_t kept_count;
};

/* A case: its function, or why C cannot express it. */
struct support_case {
	const char *name;
	void (*run)(struct support_run *run);
	const char *beyond_c;
};

/* Runs every case (or those named in argv) and writes `<CONFORMANCE_RESULTS>/c.jsonl`. Returns the exit status. */
int support_main(int argc, char **argv, const struct support_case *cases, size_t count);

/* Notes the first failure of a case; returns false, so that checks can end with it. */
#if defined(__GNUC__)
__attribute__((format(printf, 3, 4)))
#endif
bool support_fail(struct support_run *run, const char *where, const char *format, ...);

const char *support_path(struct support_run *run, const char *name);
/* The first `limit` bytes of a file (SIZE_MAX: all of it), kept until the case ends; NULL and a failure if it cannot be read. */
const void *support_file(struct support_run *run, const char *name, size_t limit, size_t *size);
int support_open(struct support_run *run, const char *name);
/* Zeroed memory aligned to 64 bytes, kept until the case ends. */
void *support_memory(struct support_run *run, size_t size);

bool support_code(struct support_run *run, const char *where, int code, int expected, const char *message);
bool support_int(struct support_run *run, const char *where, long long value, long long expected);
bool support_at_least(struct support_run *run, const char *where, long long value, long long minimum);
bool support_float(struct support_run *run, const char *where, double value, double expected);
bool support_text(struct support_run *run, const char *where, const char *value, const char *expected);
bool support_contains(struct support_run *run, const char *where, const char *value, const char *part);
bool support_bytes(struct support_run *run, const char *where, const void *value, size_t size, const void *expected,
                   size_t expected_size);
void support_record(struct support_run *run, const char *label, const void *data, size_t size);

/* Texts that a callback got. */
struct support_recorder {
	char text[4096];
	size_t used;
};

void support_recorder_text(void *recorder, const char *text);
void support_recorder_format(void *recorder, const char *format, va_list arguments);

#endif /* CONFORMANCE_SUPPORT_H_ */
