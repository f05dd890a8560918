// SPDX-License-Identifier: Apache-2.0
#import "ATLGate.h"
#import "ATLInside.h"
#import "ATLLibrary.h"

// A native object and what has to stay alive as long as it does. Deleted when the last object lets go of it.
@interface ATLNative : NSObject {
 @public
  void *_pointer;
  ATLDelete _delete;
  NSArray *_needed;
  NSMutableDictionary *_kept;
}
@end

@implementation ATLNative
- (void)dealloc {
  if (_delete) _delete(_pointer);
  ATL_RELEASE(_needed);
  ATL_RELEASE(_kept);
  ATL_SUPER_DEALLOC();
}
@end

static ATLNative *makeNative(void *pointer, NSArray *needed, ATLDelete deleter) {
  ATLNative *native = [[ATLNative alloc] init];
  native->_pointer = pointer;
  native->_delete = deleter;
  native->_needed = ATL_RETAIN(needed);
  return native;
}

static BOOL answer(ATLGateAnswer given, const ATLPlace *place, NSError **error) {
  switch (given) {
    case ATLGateEntered:
      return YES;
    case ATLGateBusy:
      return ATLTell(place, error, ATLRoleBusy, @"another thread, or a call further out, is inside");
    case ATLGateClosed:
      return ATLTell(place, error, ATLRoleClosed, @"closed before");
    case ATLGateViewOpen:
      return ATLTell(place, error, ATLRoleViewOpen, @"a view of its memory is open");
  }
  return NO;
}

@interface ATLLibrary (Inside)
- (const void *)table;
@end

@interface ATLObject (Parts)
- (void *)pointerAt:(const ATLPlace *)place error:(NSError **)error;
- (void)letGo;
- (void)adopt:(ATLObject *)part;
- (void)disown:(ATLObject *)part;
- (BOOL)closePartAt:(const ATLPlace *)place error:(NSError **)error;
@end

@implementation ATLObject

- (instancetype)initWithLibrary:(ATLLibrary *)library
                         native:(void *)pointer
                       confined:(BOOL)confined
                           kept:(NSArray *)kept
                         delete:(ATLDelete)deleter {
  self = [super init];
  if (!self) return nil;
  _library = ATL_RETAIN(library);
  _gate = [[ATLGate alloc] initConfined:confined];
  _native = makeNative(pointer, kept, deleter);
  return self;
}

- (instancetype)initWithOwner:(ATLObject *)owner
                       native:(void *)pointer
                      isConst:(BOOL)isConst
                       delete:(ATLDelete)deleter {
  self = [super init];
  if (!self) return nil;
  _owner = ATL_RETAIN(owner);
  _library = ATL_RETAIN(owner->_library);
  _gate = ATL_RETAIN(owner->_gate);
  _isConst = isConst;
  _native = makeNative(pointer, [NSArray arrayWithObject:owner->_native], deleter);
  if (deleter) [owner adopt:self];
  return self;
}

- (void)dealloc {
  if (_native && _native->_delete) [_owner disown:self];
  ATL_RELEASE(_native);
  ATL_RELEASE(_parts);
  ATL_RELEASE(_gate);
  ATL_RELEASE(_library);
  ATL_RELEASE(_owner);
  ATL_SUPER_DEALLOC();
}

- (ATLLibrary *)library {
  return _library;
}

- (ATLGate *)gate {
  return _gate;
}

- (BOOL)isClosed {
  return !_native || [_owner isClosed];
}

- (BOOL)closeWithError:(NSError **)error {
  if ([self isClosed]) return YES;
  const char *type = [NSStringFromClass([self class]) UTF8String];
  ATLPlace place = {type, "close"};
  if (_owner) return [self closePartAt:&place error:error];
  ATLGateAnswer given = [_gate close];
  if (given == ATLGateClosed) return YES;
  if (!answer(given, &place, error)) return NO;
  [_gate moveMemory];
  @synchronized(_gate) {
    for (NSValue *part in _parts) [(ATLObject *)[part nonretainedObjectValue] letGo];
    [self letGo];
  }
  return YES;
}

- (BOOL)closePartAt:(const ATLPlace *)place error:(NSError **)error {
  if (!answer([_gate enter], place, error)) return NO;
  BOOL ok = ![_gate hasLease] || answer(ATLGateViewOpen, place, error);
  if (ok) {
    [_gate holdVisitors];
    [_gate moveMemory];
    [_owner disown:self];
    [self letGo];
    [_gate admitVisitors];
  }
  [_gate leave];
  return ok;
}

- (void)letGo {
  ATL_ASSIGN(_native, (ATLNative *)nil);
}

// Parts are not retained: they disown themselves when they go.
- (void)adopt:(ATLObject *)part {
  @synchronized(_gate) {
    if (!_parts) _parts = [[NSMutableArray alloc] init];
    [_parts addObject:[NSValue valueWithNonretainedObject:part]];
  }
}

- (void)disown:(ATLObject *)part {
  @synchronized(_gate) {
    [_parts removeObject:[NSValue valueWithNonretainedObject:part]];
  }
}

- (void *)pointerAt:(const ATLPlace *)place error:(NSError **)error {
  if (!_native || [_owner isClosed]) {
    answer(ATLGateClosed, place, error);
    return NULL;
  }
  return _native->_pointer;
}

- (ATLNative *)native {
  return _native;
}

- (void *)ownerPointer {
  ATLNative *native = [_owner native];
  return native ? native->_pointer : NULL;
}

- (NSUInteger)states {
  return _states;
}

- (void)setStates:(NSUInteger)states {
  _states = states;
}

- (BOOL)isConst {
  return _isConst;
}

- (void)keep:(id)object in:(NSString *)slot {
  if (!_native->_kept) _native->_kept = [[NSMutableDictionary alloc] init];
  if (object) {
    [_native->_kept setObject:object forKey:slot];
  } else {
    [_native->_kept removeObjectForKey:slot];
  }
}

@end

id ATLMakePart(Class type, ATLObject *owner, const void *native, BOOL isConst, ATLDelete deleter) {
  ATLObject *made = [type alloc];
  return ATL_AUTORELEASE([made initWithOwner:owner native:(void *)native isConst:isConst delete:deleter]);
}

id ATLMakeOwn(Class type, ATLObject *giver, void *native, BOOL confined, ATLDelete deleter) {
  ATLObject *made = [type alloc];
  NSArray *kept = [NSArray arrayWithObject:ATLNativePart(giver)];
  ATLLibrary *library = [giver library];
  return ATL_AUTORELEASE([made initWithLibrary:library native:native confined:confined kept:kept delete:deleter]);
}

id ATLNativePart(ATLObject *object) { return [object native]; }

void ATLKeepPart(NSMutableArray *kept, ATLObject *object) {
  id part = ATLNativePart(object);
  if (part) [kept addObject:part];
}

void *ATLEnter(ATLObject *object, const ATLPlace *place, NSError **error) {
  if (!answer([[object gate] enter], place, error)) return NULL;
  void *pointer = [object pointerAt:place error:error];
  if (!pointer) [[object gate] leave];
  return pointer;
}

void ATLLeave(ATLObject *object) { [[object gate] leave]; }

void *ATLVisit(ATLObject *object, const ATLPlace *place, NSError **error) {
  if (!answer([[object gate] visit], place, error)) return NULL;
  void *pointer = [object pointerAt:place error:error];
  if (!pointer) [[object gate] endVisit];
  return pointer;
}

void ATLEndVisit(ATLObject *object) { [[object gate] endVisit]; }

const void *ATLTableOf(ATLObject *object) { return [[object library] table]; }

const void *ATLTableOfLibrary(ATLLibrary *library) { return [library table]; }

void *ATLOwnerPointer(ATLObject *object) { return [object ownerPointer]; }

void ATLSetState(ATLObject *object, NSUInteger state) { [object setStates:[object states] | state]; }

void ATLClearState(ATLObject *object, NSUInteger state) { [object setStates:[object states] & ~state]; }

BOOL ATLNeedState(ATLObject *object, NSUInteger state, NSInteger code, const ATLPlace *place, NSError **error) {
  return ([object states] & state) || ATLTellCode(place, error, code);
}

BOOL ATLNeedMutable(ATLObject *object, const ATLPlace *place, NSError **error) {
  return ![object isConst] || ATLTell(place, error, ATLRoleReadOnly, @"it may be read only");
}

BOOL ATLNeedNoView(ATLObject *object, const ATLPlace *place, NSError **error) {
  return ![[object gate] hasLease] || answer(ATLGateViewOpen, place, error);
}

void ATLMoveMemory(ATLObject *object) { [[object gate] moveMemory]; }

void ATLKeep(ATLObject *object, id kept, NSString *slot) { [object keep:kept in:slot]; }
