// SPDX-License-Identifier: Apache-2.0
// What the headers of the facade need beyond Foundation. Only macros.
#ifndef TFL_DEFINES_H_
#define TFL_DEFINES_H_

#import "ATLDefines.h"

#if defined(__clang__)
#define TFL_NO_INIT                                 \
  -(instancetype)init __attribute__((unavailable)); \
  +(instancetype) new __attribute__((unavailable));
#define TFL_DICTIONARY(...) NSDictionary<__VA_ARGS__> *
#else
#define TFL_NO_INIT
#define TFL_DICTIONARY(...) NSDictionary *
#endif

#endif  // TFL_DEFINES_H_
