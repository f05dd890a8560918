/* SPDX-License-Identifier: Apache-2.0 */
/* Opening a library and filling a table of functions. Knows no function of any API. */
#include "NativeSupport.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#if defined(_WIN32)
#include <windows.h>

void *native_library_open(const char *path) { return (void *)LoadLibraryA(path); }

const char *native_library_error(void) { return "the library or one that it needs could not be loaded"; }

static void native_symbol(void *library, const char *symbol, void *slot) {
  FARPROC function = GetProcAddress((HMODULE)library, symbol);
  memcpy(slot, &function, sizeof function);
}
#else
#include <dlfcn.h>

void *native_library_open(const char *path) { return dlopen(path, RTLD_NOW | RTLD_LOCAL); }

const char *native_library_error(void) {
  const char *why = dlerror();
  return why ? why : "no reason given";
}

static void native_symbol(void *library, const char *symbol, void *slot) {
  void *function = dlsym(library, symbol);
  memcpy(slot, &function, sizeof function);
}
#endif

const char *native_table_fill(void *table, void *library, const struct native_entry *entries, size_t count) {
  const char *missing = NULL;
  for (size_t i = 0; i < count; i++) {
    void (*function)(void) = entries[i].bundled;
    if (library) native_symbol(library, entries[i].symbol, &function);
    memcpy((char *)table + entries[i].offset, &function, sizeof function);
    if (!function && !entries[i].optional && !missing) missing = entries[i].symbol;
  }
  return missing;
}

char *native_format(const char *format, va_list arguments) {
  va_list again;
  va_copy(again, arguments);
  int length = vsnprintf(NULL, 0, format, again);
  va_end(again);
  char *text = length < 0 ? NULL : malloc((size_t)length + 1);
  if (text) vsnprintf(text, (size_t)length + 1, format, arguments);
  return text;
}
