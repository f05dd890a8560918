// SPDX-License-Identifier: Apache-2.0
// What a generated case calls: expectations, files, recorded outputs, and the line it leaves. Knows no member of any
// API.
#import "ATLMemory.h"
#import "ATLTestCase.h"
#import "ATLView.h"

// Numbers as they lie in memory.
#define ATL_DATA(type, ...) \
  [NSData dataWithBytes:(const type[]){__VA_ARGS__} length:sizeof((const type[]){__VA_ARGS__})]

// A list of whole numbers.
#define ATL_NUMBERS(...) \
  [self numbers:(const long long[]){__VA_ARGS__} count:sizeof((const long long[]){__VA_ARGS__}) / sizeof(long long)]

// Runs a step that may not fail; ends the case when it does.
#define ATL_MUST(place, ...)            \
  do {                                  \
    error = nil;                        \
    __VA_ARGS__;                        \
    if (error) {                        \
      [self unexpected:error at:place]; \
      return;                           \
    }                                   \
  } while (0)

// Runs a step that has to fail with a code. Properties raise what methods return.
#define ATL_FAILS(expected, place, ...)                                 \
  do {                                                                  \
    error = nil;                                                        \
    @try {                                                              \
      (void)(__VA_ARGS__);                                              \
    } @catch (NSException * exception) {                                \
      error = [[exception userInfo] objectForKey:NSUnderlyingErrorKey]; \
    }                                                                   \
    [self failed:error code:expected at:place];                         \
  } while (0)

@interface ATLRecorder : NSObject {
  NSMutableArray *_texts;
}
- (void)add:(NSString *)text;
- (NSArray *)texts;
@end

@interface ATLConformanceCase : ATLTestCase {
  NSString *_name;
  NSMutableDictionary *_outputs;
  NSMutableDictionary *_recorders;
  NSMutableArray *_opened;
}
- (void)begin:(NSString *)name;

- (NSArray *)numbers:(const long long *)values count:(NSUInteger)count;
- (NSString *)path:(NSString *)file;
- (NSData *)contents:(NSString *)file;
- (NSData *)contents:(NSString *)file first:(NSUInteger)size;
- (int)open:(NSString *)file;
- (id)recorder:(NSString *)name of:(Class)type;

- (void)unexpected:(NSError *)error at:(NSString *)place;
- (void)failed:(NSError *)error code:(NSInteger)code at:(NSString *)place;
- (void)equal:(id)actual to:(id)expected at:(NSString *)place;
- (void)near:(NSData *)actual floats:(NSData *)expected within:(double)within at:(NSString *)place;
- (void)near:(NSData *)actual doubles:(NSData *)expected within:(double)within at:(NSString *)place;
- (void)text:(NSString *)actual contains:(NSArray *)parts at:(NSString *)place;
- (void)number:(NSNumber *)actual atLeast:(long long)minimum at:(NSString *)place;
- (void)absent:(id)actual at:(NSString *)place;
- (void)recorder:(NSString *)name heard:(NSArray *)parts at:(NSString *)place;
- (void)record:(NSData *)bytes as:(NSString *)label;

- (NSData *)read:(ATLView *)view error:(NSError **)error;
- (void)write:(NSData *)bytes to:(ATLView *)view error:(NSError **)error;
- (NSData *)readMemory:(ATLMemory *)memory;
- (void)write:(NSData *)bytes toMemory:(ATLMemory *)memory;
@end
