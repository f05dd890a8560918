// SPDX-License-Identifier: Apache-2.0
// One set of sources for ARC and manual retain-release, for Clang on Apple systems and for GCC and Clang under GNUstep.
// Only macros; knows no class.
#ifndef ATL_DEFINES_H_
#define ATL_DEFINES_H_

#import <Foundation/Foundation.h>

#ifndef __has_feature
#define __has_feature(x) 0
#endif
#ifndef __has_attribute
#define __has_attribute(x) 0
#endif

#if __has_feature(objc_arc)
#define ATL_RETAIN(object) (object)
#define ATL_RELEASE(object) ((void)0)
#define ATL_AUTORELEASE(object) (object)
#define ATL_SUPER_DEALLOC() ((void)0)
#define ATL_BRIDGE __bridge
#define ATL_UNSAFE __unsafe_unretained
#define ATL_AUTORELEASING __autoreleasing
#else
#define ATL_RETAIN(object) [(object) retain]
#define ATL_RELEASE(object) [(object) release]
#define ATL_AUTORELEASE(object) [(object) autorelease]
#define ATL_SUPER_DEALLOC() [super dealloc]
#define ATL_BRIDGE
#define ATL_UNSAFE
#define ATL_AUTORELEASING
#endif

// Replaces what an instance variable holds, keeping the new object.
#if __has_feature(objc_arc)
#define ATL_ASSIGN(variable, object) ((variable) = (object))
#else
#define ATL_ASSIGN(variable, object) \
  do {                               \
    id atl_old = (variable);         \
    (variable) = [(object) retain];  \
    [atl_old release];               \
  } while (0)
#endif

#if defined(__clang__)
#define ATL_NULLABLE nullable
#define ATL_NULLABLE_TYPE _Nullable
#define ATL_NONNULL_BEGIN _Pragma("clang assume_nonnull begin")
#define ATL_NONNULL_END _Pragma("clang assume_nonnull end")
#define ATL_ERROR_OUT NSError *_Nullable *_Nullable
#define ATL_ARRAY(...) NSArray<__VA_ARGS__> *
#else
#define ATL_NULLABLE
#define ATL_NULLABLE_TYPE
#define ATL_NONNULL_BEGIN
#define ATL_NONNULL_END
#define ATL_ERROR_OUT NSError **
#define ATL_ARRAY(...) NSArray *
#endif

// A pool for objects made on a thread that may have none.
#if defined(__clang__)
#define ATL_POOL_OPEN @autoreleasepool {
#define ATL_POOL_CLOSE }
#else
#define ATL_POOL_OPEN \
  {                   \
    NSAutoreleasePool *atl_pool = [[NSAutoreleasePool alloc] init];
#define ATL_POOL_CLOSE \
  [atl_pool release];  \
  }
#endif

// A method whose name begins like `copy` but whose result the caller does not own.
#if __has_attribute(objc_method_family)
#define ATL_NOT_OWNED __attribute__((objc_method_family(none)))
#else
#define ATL_NOT_OWNED
#endif

// An enumeration of error codes that belongs to a domain.
#if defined(NS_ERROR_ENUM)
#define ATL_ERROR_ENUM(domain, name) NS_ERROR_ENUM(domain, name)
#else
#define ATL_ERROR_ENUM(domain, name) NS_ENUM(NSInteger, name)
#endif

#ifdef __cplusplus
#define ATL_EXPORT extern "C"
#else
#define ATL_EXPORT extern
#endif

#endif  // ATL_DEFINES_H_
