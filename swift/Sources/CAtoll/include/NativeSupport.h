/* SPDX-License-Identifier: Apache-2.0 */
/* What Swift cannot say itself: opening a library, filling a table of its functions, and the counter behind a gate.
 * Knows no function of any API: names and places come from a generated list of entries. */
#ifndef NATIVE_SUPPORT_H_
#define NATIVE_SUPPORT_H_

#include <stdarg.h>
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

/* One function: its symbol, its place in the table, whether a library may lack it, and the function itself where the
 * runtime is linked into the program (NULL where it is not). */
struct native_entry {
  const char *symbol;
  size_t offset;
  bool optional;
  void (*bundled)(void);
};

/* Opens a shared library and keeps it open for good. NULL on failure: see native_library_error. */
void *native_library_open(const char *path);

/* Why the last native_library_open of this thread failed; never NULL, valid until the next call. */
const char *native_library_error(void);

/* Fills `table` from `library`, or from the functions linked into the program when `library` is NULL. Returns the
 * symbol of the first required entry that is missing, or NULL when there is none. */
const char *native_table_fill(void *table, void *library, const struct native_entry *entries, size_t count);

/* The text of a printf format and its arguments, to be freed by the caller; never NULL unless memory is short. */
char *native_format(const char *format, va_list arguments);

enum native_gate_answer { native_gate_entered = 0, native_gate_busy = 1, native_gate_closed = 2 };

/* Enters a gate that at most `limit` callers may hold at once. */
static inline enum native_gate_answer native_gate_enter(int32_t *gate, int32_t limit) {
  int32_t users = __atomic_load_n(gate, __ATOMIC_RELAXED);
  do {
    if (users < 0) return native_gate_closed;
    if (users >= limit) return native_gate_busy;
  } while (!__atomic_compare_exchange_n(gate, &users, users + 1, true, __ATOMIC_ACQUIRE, __ATOMIC_RELAXED));
  return native_gate_entered;
}

static inline void native_gate_leave(int32_t *gate) { __atomic_sub_fetch(gate, 1, __ATOMIC_RELEASE); }

/* Closes a gate that nobody holds, for good. */
static inline enum native_gate_answer native_gate_close(int32_t *gate) {
  int32_t users = 0;
  if (__atomic_compare_exchange_n(gate, &users, -1, false, __ATOMIC_ACQ_REL, __ATOMIC_RELAXED)) return native_gate_entered;
  return users < 0 ? native_gate_closed : native_gate_busy;
}

/* Keeps everybody else out of a gate that many may enter, waiting for those inside; false when it is closed. Only for
 * gates whose users leave at once. */
static inline bool native_gate_seize(int32_t *gate) {
  int32_t users = 0;
  while (!__atomic_compare_exchange_n(gate, &users, INT32_MAX, true, __ATOMIC_ACQUIRE, __ATOMIC_RELAXED)) {
    if (users < 0) return false;
    users = 0;
  }
  return true;
}

/* Gives a seized gate back, closed for good or open. */
static inline void native_gate_yield(int32_t *gate, bool closed) {
  __atomic_store_n(gate, closed ? -1 : 0, __ATOMIC_RELEASE);
}

static inline int32_t native_count_add(int32_t *count, int32_t by) {
  return __atomic_add_fetch(count, by, __ATOMIC_ACQ_REL);
}

static inline int32_t native_count(const int32_t *count) { return __atomic_load_n(count, __ATOMIC_ACQUIRE); }

#endif /* NATIVE_SUPPORT_H_ */
