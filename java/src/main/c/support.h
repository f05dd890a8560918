/* SPDX-License-Identifier: Apache-2.0 */
/* What the generated JNI functions have in common: Java arrays and buffers as C memory, callbacks, symbols.
 * Knows no function of any API. */
#ifndef JNI_SUPPORT_H_
#define JNI_SUPPORT_H_

#include <jni.h>
#include <stdarg.h>
#include <stdbool.h>
#include <stddef.h>

/* --- Arguments: taken from Java before a call, given back after it. NULL stays NULL. --- */

/* Bytes of a direct buffer, in place, or of a range of an array, copied. */
struct jni_bytes {
  void *data;
  size_t size;
  jbyteArray array;
  jbyte *elements;
};

struct jni_bytes jni_bytes_take(JNIEnv *env, jobject direct, jbyteArray array, jint offset, jint size);

/* `written`: C changed the bytes, and the Java array has to see it. */
void jni_bytes_give_back(JNIEnv *env, struct jni_bytes *bytes, bool written);

/* UTF-8 that already ends with a zero. */
const char *jni_text_take(JNIEnv *env, jbyteArray text);
void jni_text_give_back(JNIEnv *env, jbyteArray text, const char *chars);

struct jni_ints {
  const int *data;
  jint *elements;
  jsize count;
};

struct jni_ints jni_ints_take(JNIEnv *env, jintArray array);
void jni_ints_give_back(JNIEnv *env, jintArray array, struct jni_ints *ints);

/* Copies of byte arrays, in one block. `data` is NULL when memory ran out: a Java error is pending then. */
struct jni_strings {
  const char **data;
  size_t *sizes;
  jsize count;
};

struct jni_strings jni_strings_take(JNIEnv *env, jobjectArray arrays);
void jni_strings_give_back(struct jni_strings *strings);

/* --- Results --- */

/* A copy; NULL for NULL. */
jbyteArray jni_bytes_make(JNIEnv *env, const void *data, size_t size);
jbyteArray jni_text_make(JNIEnv *env, const char *text);

/* Puts `bytes` into the only place of `out`. */
void jni_bytes_put(JNIEnv *env, jobjectArray out, const void *bytes, size_t size);

/* --- Callbacks --- */

/* A Java object that C calls; lives until jni_callback_delete. */
struct jni_callback {
  JavaVM *vm;
  jobject target;
};

jlong jni_callback_new(JNIEnv *env, jobject target);
void JNICALL jni_callback_delete(JNIEnv *env, jclass type, jlong callback);

/* One call from C into Java, on whatever thread it arrives. */
struct jni_call {
  JNIEnv *env;
  JavaVM *attached;
};

/* False when the virtual machine cannot take the call, which is then lost. */
bool jni_call_begin(const struct jni_callback *callback, struct jni_call *call);

/* Swallows whatever was thrown: C cannot pass it on. */
void jni_call_end(struct jni_call *call);

/* printf text as UTF-8 bytes. */
jbyteArray jni_format(JNIEnv *env, const char *format, va_list args);

/* --- The library --- */

struct jni_entry {
  const char *symbol;
  void *slot;
  bool optional;
};

/* Fills the slots from the library at `path`. NULL when all is well, else what is wrong, as Java text. */
jbyteArray jni_library_open(JNIEnv *env, jbyteArray path, const struct jni_entry *entries, size_t count,
                            jbooleanArray present);

/* A direct buffer over memory of the library. */
jobject JNICALL jni_buffer(JNIEnv *env, jclass type, jlong address, jlong size);

/* Where the memory of a direct buffer starts. */
jlong JNICALL jni_buffer_address(JNIEnv *env, jclass type, jobject buffer);

#endif /* JNI_SUPPORT_H_ */
