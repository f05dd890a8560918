// SPDX-License-Identifier: Apache-2.0
// Generated from spec/ by generator/ (class.h.j2). Do not edit: run `./dev generate`.
#import "ATLValues.h"
#import "ATLObject.h"

@class ATLLibrary;
@class ATLMemory;
@class ATLView;

ATL_NONNULL_BEGIN

// Facts about the loaded library.
//
// Never changes, so any number of threads may use it.
@interface ATLRuntime : NSObject

// Level of the TensorFlow Lite C API that the library implements.
+ (ATL_NULLABLE NSString *)versionInLibrary:(ATL_NULLABLE ATLLibrary *)library error:(ATL_ERROR_OUT)error;

// Level of the interface for operators and delegates that the library implements.
+ (ATL_NULLABLE NSString *)extensionApisVersionInLibrary:(ATL_NULLABLE ATLLibrary *)library error:(ATL_ERROR_OUT)error;

// Version of the model file format that the library reads.
+ (NSInteger)schemaVersionInLibrary:(ATL_NULLABLE ATLLibrary *)library error:(ATL_ERROR_OUT)error;

// Version of Atoll itself.
+ (ATL_NULLABLE NSString *)atollVersionInLibrary:(ATL_NULLABLE ATLLibrary *)library error:(ATL_ERROR_OUT)error;

// What the library was built with, such as instruction sets and optional parts.
+ (ATL_NULLABLE NSString *)buildFeaturesInLibrary:(ATL_NULLABLE ATLLibrary *)library error:(ATL_ERROR_OUT)error;

@end

ATL_NONNULL_END
