/* SPDX-License-Identifier: Apache-2.0 */
/* What the generated JNI functions have in common. Knows no function of any API. */
#include "support.h"

#include <dlfcn.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

struct jni_bytes jni_bytes_take(JNIEnv *env, jobject direct, jbyteArray array, jint offset, jint size) {
  struct jni_bytes bytes = {NULL, (size_t)size, NULL, NULL};
  if (direct) bytes.data = (*env)->GetDirectBufferAddress(env, direct);
  if (!array) return bytes;
  bytes.elements = (*env)->GetByteArrayElements(env, array, NULL);
  bytes.array = array;
  bytes.data = bytes.elements ? bytes.elements + offset : NULL;
  return bytes;
}

void jni_bytes_give_back(JNIEnv *env, struct jni_bytes *bytes, bool written) {
  if (bytes->elements) (*env)->ReleaseByteArrayElements(env, bytes->array, bytes->elements, written ? 0 : JNI_ABORT);
}

const char *jni_text_take(JNIEnv *env, jbyteArray text) {
  return text ? (const char *)(*env)->GetByteArrayElements(env, text, NULL) : NULL;
}

void jni_text_give_back(JNIEnv *env, jbyteArray text, const char *chars) {
  if (chars) (*env)->ReleaseByteArrayElements(env, text, (jbyte *)(uintptr_t)chars, JNI_ABORT);
}

struct jni_ints jni_ints_take(JNIEnv *env, jintArray array) {
  struct jni_ints ints = {NULL, NULL, 0};
  if (!array) return ints;
  ints.elements = (*env)->GetIntArrayElements(env, array, NULL);
  ints.data = (const int *)ints.elements;
  ints.count = ints.elements ? (*env)->GetArrayLength(env, array) : 0;
  return ints;
}

void jni_ints_give_back(JNIEnv *env, jintArray array, struct jni_ints *ints) {
  if (ints->elements) (*env)->ReleaseIntArrayElements(env, array, ints->elements, JNI_ABORT);
}

static size_t total_size(JNIEnv *env, jobjectArray arrays, jsize count) {
  size_t total = 0;
  for (jsize i = 0; i < count; i++) {
    jbyteArray item = (jbyteArray)(*env)->GetObjectArrayElement(env, arrays, i);
    total += (size_t)(*env)->GetArrayLength(env, item);
    (*env)->DeleteLocalRef(env, item);
  }
  return total;
}

static void copy_strings(JNIEnv *env, jobjectArray arrays, struct jni_strings *strings, char *next) {
  for (jsize i = 0; i < strings->count; i++) {
    jbyteArray item = (jbyteArray)(*env)->GetObjectArrayElement(env, arrays, i);
    jsize size = (*env)->GetArrayLength(env, item);
    (*env)->GetByteArrayRegion(env, item, 0, size, (jbyte *)next);
    (*env)->DeleteLocalRef(env, item);
    strings->data[i] = next;
    strings->sizes[i] = (size_t)size;
    next += size;
  }
}

static void throw_out_of_memory(JNIEnv *env) {
  jclass type = (*env)->FindClass(env, "java/lang/OutOfMemoryError");
  if (type) (*env)->ThrowNew(env, type, "native memory");
}

struct jni_strings jni_strings_take(JNIEnv *env, jobjectArray arrays) {
  struct jni_strings strings = {NULL, NULL, (*env)->GetArrayLength(env, arrays)};
  size_t count = (size_t)strings.count;
  size_t tables = count * (sizeof(char *) + sizeof(size_t));
  char *block = malloc(tables + total_size(env, arrays, strings.count) + 1);
  if (!block) {
    throw_out_of_memory(env);
    return strings;
  }
  strings.data = (const char **)(void *)block;
  strings.sizes = (size_t *)(void *)(block + count * sizeof(char *));
  copy_strings(env, arrays, &strings, block + tables);
  return strings;
}

void jni_strings_give_back(struct jni_strings *strings) { free(strings->data); }

jbyteArray jni_bytes_make(JNIEnv *env, const void *data, size_t size) {
  if (!data) return NULL;
  if (size > INT32_MAX) {
    throw_out_of_memory(env);
    return NULL;
  }
  jbyteArray array = (*env)->NewByteArray(env, (jsize)size);
  if (array) (*env)->SetByteArrayRegion(env, array, 0, (jsize)size, data);
  return array;
}

jbyteArray jni_text_make(JNIEnv *env, const char *text) {
  return text ? jni_bytes_make(env, text, strlen(text)) : NULL;
}

void jni_bytes_put(JNIEnv *env, jobjectArray out, const void *bytes, size_t size) {
  /* An empty range may come without an address, and is not the same as no bytes at all. */
  jbyteArray array = jni_bytes_make(env, bytes ? bytes : "", bytes ? size : 0);
  if (array) (*env)->SetObjectArrayElement(env, out, 0, array);
}

jlong jni_callback_new(JNIEnv *env, jobject target) {
  struct jni_callback *callback = malloc(sizeof *callback);
  if (!callback) {
    throw_out_of_memory(env);
    return 0;
  }
  (*env)->GetJavaVM(env, &callback->vm);
  callback->target = (*env)->NewGlobalRef(env, target);
  return (jlong)(uintptr_t)callback;
}

void JNICALL jni_callback_delete(JNIEnv *env, jclass type, jlong address) {
  (void)type;
  struct jni_callback *callback = (struct jni_callback *)(uintptr_t)address;
  if (!callback) return;
  (*env)->DeleteGlobalRef(env, callback->target);
  free(callback);
}

bool jni_call_begin(const struct jni_callback *callback, struct jni_call *call) {
  void *env = NULL;
  call->attached = NULL;
  jint state = (*callback->vm)->GetEnv(callback->vm, &env, JNI_VERSION_1_6);
  if (state == JNI_EDETACHED) {
#ifdef __ANDROID__
    JNIEnv *attached_env = NULL;
    state = (*callback->vm)->AttachCurrentThreadAsDaemon(callback->vm, &attached_env, NULL);
    env = attached_env;
#else
    state = (*callback->vm)->AttachCurrentThreadAsDaemon(callback->vm, &env, NULL);
#endif
    call->attached = callback->vm;
  }
  call->env = (JNIEnv *)env;
  return state == JNI_OK && (*call->env)->PushLocalFrame(call->env, 8) == 0;
}

void jni_call_end(struct jni_call *call) {
  if ((*call->env)->ExceptionCheck(call->env)) (*call->env)->ExceptionClear(call->env);
  (*call->env)->PopLocalFrame(call->env, NULL);
  if (call->attached) (*call->attached)->DetachCurrentThread(call->attached);
}

jbyteArray jni_format(JNIEnv *env, const char *format, va_list args) {
  char line[512];
  va_list again;
  va_copy(again, args);
  int size = vsnprintf(line, sizeof line, format, args);
  char *text = line;
  if (size >= (int)sizeof line) {
    text = malloc((size_t)size + 1);
    if (text) vsnprintf(text, (size_t)size + 1, format, again);
  }
  va_end(again);
  jbyteArray bytes = size < 0 || !text ? jni_text_make(env, format) : jni_bytes_make(env, text, (size_t)size);
  if (text != line) free(text);
  return bytes;
}

static jbyteArray describe(JNIEnv *env, const char *form, const char *path, const char *detail) {
  char text[1024];
  snprintf(text, sizeof text, form, path, detail ? detail : "no reason given");
  return jni_text_make(env, text);
}

/* dlopen of a bare name searches the system; anything with a slash is that file. */
static jbyteArray fill(JNIEnv *env, const char *path, const struct jni_entry *entries, size_t count,
                       jbooleanArray present) {
  void *library = dlopen(path, RTLD_NOW | RTLD_LOCAL);
  if (!library) return describe(env, "cannot load %s: %s", path, dlerror());
  for (size_t i = 0; i < count; i++) {
    void *found = dlsym(library, entries[i].symbol);
    if (!found && !entries[i].optional) {
      jbyteArray problem = describe(env, "%s has no function %s", path, entries[i].symbol);
      dlclose(library);
      return problem;
    }
    memcpy(entries[i].slot, &found, sizeof found);
    jboolean is_there = found ? JNI_TRUE : JNI_FALSE;
    (*env)->SetBooleanArrayRegion(env, present, (jsize)i, 1, &is_there);
  }
  return NULL;
}

jbyteArray jni_library_open(JNIEnv *env, jbyteArray path, const struct jni_entry *entries, size_t count,
                            jbooleanArray present) {
  const char *chars = jni_text_take(env, path);
  jbyteArray problem = fill(env, chars, entries, count, present);
  jni_text_give_back(env, path, chars);
  return problem;
}

jobject JNICALL jni_buffer(JNIEnv *env, jclass type, jlong address, jlong size) {
  (void)type;
  static char nothing;
  void *memory = address ? (void *)(uintptr_t)address : &nothing;
  return (*env)->NewDirectByteBuffer(env, memory, size);
}

jlong JNICALL jni_buffer_address(JNIEnv *env, jclass type, jobject buffer) {
  (void)type;
  return (jlong)(uintptr_t)(*env)->GetDirectBufferAddress(env, buffer);
}
