// SPDX-License-Identifier: Apache-2.0
// What Foundation's headers mention of the runtime, for a syntax check. Not compiled into anything.
#ifndef OBJC_RUNTIME_H_
#define OBJC_RUNTIME_H_
#include "objc.h"
typedef struct objc_method *Method;
typedef struct objc_ivar *Ivar;
typedef struct objc_property *objc_property_t;
Class object_getClass(id object);
Class class_getSuperclass(Class class);
const char *class_getName(Class class);
const char *sel_getName(SEL selector);
struct objc_method_description {
  SEL name;
  char *types;
};
#endif
