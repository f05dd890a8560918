// SPDX-License-Identifier: Apache-2.0
#import "ATLView.h"

#import "ATLGate.h"
#import "ATLInside.h"
#import "ATLViewInside.h"

static char nothing;
static const ATLPlace viewing = {"View", "view"};

@implementation ATLView
@synthesize length = _length;

- (instancetype)initWithObject:(ATLObject *)object
                       address:(const void *)address
                        length:(NSUInteger)length
                       isLease:(BOOL)isLease
                    isReadOnly:(BOOL)isReadOnly {
  self = [super init];
  if (!self) return nil;
  _object = ATL_RETAIN(object);
  _address = address ? (void *)address : &nothing;  // so that NULL always means failure
  _length = length;
  _isLease = isLease;
  _isReadOnly = isReadOnly;
  _isOpen = YES;
  _generation = [[object gate] generation];
  if (isLease) [[object gate] openLease];
  return self;
}

- (void)dealloc {
  [self close];
  ATL_RELEASE(_object);
  ATL_SUPER_DEALLOC();
}

- (void)close {
  if (_isOpen && _isLease) [[_object gate] endLease];
  _isOpen = NO;
}

- (BOOL)isFresh:(NSError **)error {
  if (_generation == [[_object gate] generation] && (_isOpen || !_isLease)) return YES;
  return ATLTell(&viewing, error, ATLRoleStaleView, @"the memory has moved, or the lease was closed");
}

- (const void *)bytesWithError:(NSError **)error {
  return [self isFresh:error] ? _address : NULL;
}

- (void *)mutableBytesWithError:(NSError **)error {
  if (![self isFresh:error]) return NULL;
  if (!_isReadOnly) return _address;
  ATLTell(&viewing, error, ATLRoleReadOnly, @"the memory may be read only");
  return NULL;
}

- (NSData *)dataWithError:(NSError **)error {
  if (![self isFresh:error]) return nil;
  return [NSData dataWithBytesNoCopy:_address length:_length freeWhenDone:NO];
}

@end

ATLView *ATLMakeView(ATLObject *object, const void *address, NSUInteger length, BOOL isLease, BOOL isReadOnly) {
  ATLView *view = [ATLView alloc];
  return ATL_AUTORELEASE([view initWithObject:object
                                      address:address
                                       length:length
                                      isLease:isLease
                                   isReadOnly:isReadOnly]);
}
