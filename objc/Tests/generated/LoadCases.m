// SPDX-License-Identifier: Apache-2.0
// Generated from spec/ by generator/ (cases.m.j2). Do not edit: run `./dev generate`.
#import "ATLConformanceCase.h"
#import "Atoll.h"
#import "ATLRecorders.h"

// One step a line, however long.
// clang-format off
@interface LoadCases : ATLConformanceCase
@end

@implementation LoadCases

// Even the last bytes are needed.
- (void)testLoadAlmostComplete {
  [self begin:@"load_almost_complete"];
  NSError *error = nil;
  ATL_FAILS(ATLErrorCodeInvalidModel, @"load_almost_complete.yaml:4", ATL_AUTORELEASE([[ATLModel alloc] initWithBytes:[self contents:@"two_signatures_f32.tflite" first:400] error:&error]));
}

// No bytes at all are not a model.
- (void)testLoadEmptyBytes {
  [self begin:@"load_empty_bytes"];
  NSError *error = nil;
  ATL_FAILS(ATLErrorCodeInvalidModel, @"load_empty_bytes.yaml:4", ATL_AUTORELEASE([[ATLModel alloc] initWithBytes:[NSData data] error:&error]));
}

// An empty file is not a model.
- (void)testLoadEmptyFile {
  [self begin:@"load_empty_file"];
  NSError *error = nil;
  ATL_FAILS(ATLErrorCodeInvalidModel, @"load_empty_file.yaml:4", ATL_AUTORELEASE([[ATLModel alloc] initWithFile:[self path:@"empty.tflite"] error:&error]));
}

// A file of something else is not a model.
- (void)testLoadFileOfWords {
  [self begin:@"load_file_of_words"];
  NSError *error = nil;
  ATL_FAILS(ATLErrorCodeInvalidModel, @"load_file_of_words.yaml:4", ATL_AUTORELEASE([[ATLModel alloc] initWithFile:[self path:@"words.tflite"] error:&error]));
}

// A model loads from bytes that the caller keeps.
- (void)testLoadFromBytes {
  [self begin:@"load_from_bytes"];
  NSError *error = nil;
  ATLModel *model_ = nil;
  ATLInterpreter *interpreter_ = nil;
  ATL_MUST(@"load_from_bytes.yaml:4", model_ = ATL_AUTORELEASE([[ATLModel alloc] initWithBytes:[self contents:@"add_1x4_f32.tflite"] error:&error]));
  ATL_MUST(@"load_from_bytes.yaml:5", interpreter_ = ATL_AUTORELEASE([[ATLInterpreter alloc] initWithModel:model_ options:nil error:&error]));
  {
    NSInteger  found;
    ATL_MUST(@"load_from_bytes.yaml:6", found = [interpreter_ inputCount]);
    [self equal:[NSNumber numberWithInteger:found] to:[NSNumber numberWithInteger:1] at:@"load_from_bytes.yaml:6"];
  }
  {
    NSInteger  found;
    ATL_MUST(@"load_from_bytes.yaml:7", found = [interpreter_ outputCount]);
    [self equal:[NSNumber numberWithInteger:found] to:[NSNumber numberWithInteger:1] at:@"load_from_bytes.yaml:7"];
  }
}

// A copied model does not need the bytes it came from.
- (void)testLoadFromBytesCopy {
  [self begin:@"load_from_bytes_copy"];
  NSError *error = nil;
  ATLModel *model_ = nil;
  ATL_MUST(@"load_from_bytes_copy.yaml:4", model_ = ATL_AUTORELEASE([[ATLModel alloc] initWithBytesCopy:[self contents:@"add_1x4_f32.tflite"] error:&error]));
  {
    NSString *found;
    ATL_MUST(@"load_from_bytes_copy.yaml:5", found = [model_ text]);
    [self equal:found to:@"y = x + 1" at:@"load_from_bytes_copy.yaml:5"];
  }
}

// Copying bytes that stop early fails like wrapping them.
- (void)testLoadFromBytesCopyTruncated {
  [self begin:@"load_from_bytes_copy_truncated"];
  NSError *error = nil;
  ATL_FAILS(ATLErrorCodeInvalidModel, @"load_from_bytes_copy_truncated.yaml:4", ATL_AUTORELEASE([[ATLModel alloc] initWithBytesCopy:[self contents:@"add_1x4_f32.tflite" first:200] error:&error]));
}

// A model loads from a path and says what it takes and gives.
- (void)testLoadFromFile {
  [self begin:@"load_from_file"];
  NSError *error = nil;
  ATLModel *model_ = nil;
  ATLTensorInfo *x_ = nil;
  ATL_MUST(@"fixtures.yaml:4", model_ = ATL_AUTORELEASE([[ATLModel alloc] initWithFile:[self path:@"add_1x4_f32.tflite"] error:&error]));
  {
    NSArray *found;
    ATL_MUST(@"load_from_file.yaml:5", found = [model_ inputs]);
    [self equal:[NSNumber numberWithUnsignedInteger:[found count]] to:[NSNumber numberWithInteger:1] at:@"load_from_file.yaml:5"];
  }
  ATL_MUST(@"load_from_file.yaml:6", x_ = [[model_ inputs] objectAtIndex:0]);
  {
    NSString *found;
    ATL_MUST(@"load_from_file.yaml:7", found = [x_ name]);
    [self equal:found to:@"x" at:@"load_from_file.yaml:7"];
  }
  {
    ATLTensorType  found;
    ATL_MUST(@"load_from_file.yaml:8", found = [x_ type]);
    [self equal:[NSNumber numberWithInteger:found] to:[NSNumber numberWithInteger:ATLTensorTypeFloat32] at:@"load_from_file.yaml:8"];
  }
  {
    NSArray *found;
    ATL_MUST(@"load_from_file.yaml:9", found = [x_ shape]);
    [self equal:found to:[NSArray arrayWithObjects:[NSNumber numberWithInteger:1], [NSNumber numberWithInteger:4], nil] at:@"load_from_file.yaml:9"];
  }
}

// A model is a range of an open file.
- (void)testLoadFromFileDescriptor {
  [self begin:@"load_from_file_descriptor"];
  NSError *error = nil;
  ATLModel *model_ = nil;
  ATL_MUST(@"load_from_file_descriptor.yaml:4", model_ = ATL_AUTORELEASE([[ATLModel alloc] initWithFileDescriptor:[self open:@"packed.bin"] offset:4096 size:576 error:&error]));
  {
    NSInteger  found;
    ATL_MUST(@"load_from_file_descriptor.yaml:5", found = [model_ operatorCount]);
    [self equal:[NSNumber numberWithInteger:found] to:[NSNumber numberWithInteger:1] at:@"load_from_file_descriptor.yaml:5"];
  }
}

// Without offset and size the whole file is the model.
- (void)testLoadFromFileDescriptorWhole {
  [self begin:@"load_from_file_descriptor_whole"];
  NSError *error = nil;
  ATLModel *model_ = nil;
  ATL_MUST(@"load_from_file_descriptor_whole.yaml:4", model_ = ATL_AUTORELEASE([[ATLModel alloc] initWithFileDescriptor:[self open:@"add_1x4_f32.tflite"] offset:0 size:-1 error:&error]));
  {
    NSInteger  found;
    ATL_MUST(@"load_from_file_descriptor_whole.yaml:5", found = [model_ subgraphCount]);
    [self equal:[NSNumber numberWithInteger:found] to:[NSNumber numberWithInteger:1] at:@"load_from_file_descriptor_whole.yaml:5"];
  }
}

// A range that starts elsewhere holds no model.
- (void)testLoadFromFileDescriptorWrongRange {
  [self begin:@"load_from_file_descriptor_wrong_range"];
  NSError *error = nil;
  ATL_FAILS(ATLErrorCodeInvalidModel, @"load_from_file_descriptor_wrong_range.yaml:4", ATL_AUTORELEASE([[ATLModel alloc] initWithFileDescriptor:[self open:@"packed.bin"] offset:0 size:576 error:&error]));
}

// A path without a file is the error not_found, and the text names the path.
- (void)testLoadMissingFile {
  [self begin:@"load_missing_file"];
  NSError *error = nil;
  ATL_FAILS(ATLErrorCodeNotFound, @"load_missing_file.yaml:4", ATL_AUTORELEASE([[ATLModel alloc] initWithFile:[self path:@"no_such_model.tflite"] error:&error]));
  [self text:[[error userInfo] objectForKey:NSLocalizedDescriptionKey] contains:[NSArray arrayWithObjects:@"no_such_model.tflite", nil] at:@"load_missing_file.yaml:4"];
}

// Bytes of something else are not a model.
- (void)testLoadNotAModel {
  [self begin:@"load_not_a_model"];
  NSError *error = nil;
  ATL_FAILS(ATLErrorCodeInvalidModel, @"load_not_a_model.yaml:4", ATL_AUTORELEASE([[ATLModel alloc] initWithBytes:ATL_DATA(uint8_t, 84, 104, 101, 115, 101, 32, 97, 114, 101, 32, 119, 111, 114, 100, 115, 44, 32, 97, 110, 100, 32, 116, 104, 101, 114, 101, 32, 97, 114, 101, 32, 101, 110, 111, 117, 103, 104, 32, 111, 102, 32, 116, 104, 101, 109, 32, 116, 111, 32, 98, 101, 32, 114, 101, 97, 100, 32, 97, 115, 32, 97, 32, 104, 101, 97, 100, 101, 114, 46) error:&error]));
}

// Bytes that stop early are not a model.
- (void)testLoadTruncatedBytes {
  [self begin:@"load_truncated_bytes"];
  NSError *error = nil;
  ATL_FAILS(ATLErrorCodeInvalidModel, @"load_truncated_bytes.yaml:4", ATL_AUTORELEASE([[ATLModel alloc] initWithBytes:[self contents:@"add_1x4_f32.tflite" first:100] error:&error]));
}

@end
