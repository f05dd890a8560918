// SPDX-License-Identifier: Apache-2.0
// The types of an Objective-C runtime with ARC, for a syntax check. Not compiled into anything.
#ifndef OBJC_OBJC_H_
#define OBJC_OBJC_H_
#include <stdbool.h>
#include <stddef.h>
typedef struct objc_class *Class;
typedef struct objc_object {
  Class isa;
} *id;
typedef struct objc_selector *SEL;
typedef id (*IMP)(id, SEL, ...);
typedef signed char BOOL;
#define YES ((BOOL)1)
#define NO ((BOOL)0)
#define nil ((id)0)
#define Nil ((Class)0)
#endif
