// SPDX-License-Identifier: Apache-2.0
// What generated methods are made of: entering an object, checking, converting, telling failures. Not for users.
// Knows no native function.
#include <stdarg.h>

#import "ATLEntries.h"
#import "ATLObject.h"

// Where a call is: the class and the operation, for messages.
typedef struct {
  const char *type;
  const char *operation;
} ATLPlace;

typedef void (*ATLDelete)(void *);

// Tells a failure of this side; always NO.
BOOL ATLTell(const ATLPlace *place, NSError **error, ATLRole role, NSString *format, ...);

// The same with a code of the API and no more text than the code has.
BOOL ATLTellCode(const ATLPlace *place, NSError **error, NSInteger code);

// An error with the facts that every error has.
NSError *ATLMakeError(NSInteger code, NSString *operation, NSString *message, NSDictionary *more);

// Raises what a property cannot return.
void ATLRaise(NSError *error);

@interface ATLObject (Inside)
// A native object of its own; `kept` are objects, or objects' native parts, that it needs as long as it lives.
- (instancetype)initWithLibrary:(ATLLibrary *)library
                         native:(void *)pointer
                       confined:(BOOL)confined
                           kept:(NSArray *)kept
                         delete:(ATLDelete)deleter;

// A native object that lives inside `owner`; `deleter` may be NULL.
- (instancetype)initWithOwner:(ATLObject *)owner native:(void *)pointer isConst:(BOOL)isConst delete:(ATLDelete)deleter;

- (ATLLibrary *)library;
- (ATLGate *)gate;
- (ATLNative *)native;
- (void *)ownerPointer;
- (BOOL)isConst;
- (NSUInteger)states;
- (void)setStates:(NSUInteger)states;
- (void)keep:(id)object in:(NSString *)slot;
@end

// An object that lives inside another one; `deleter` may be NULL.
id ATLMakePart(Class type, ATLObject *owner, const void *native, BOOL isConst, ATLDelete deleter);

// An object of its own that another one gave, and whatever that one keeps.
id ATLMakeOwn(Class type, ATLObject *giver, void *native, BOOL confined, ATLDelete deleter);

// The object's native part, to be kept by another object.
id ATLNativePart(ATLObject *object);

// Adds it to what a new object keeps, unless the object is nil or closed.
void ATLKeepPart(NSMutableArray *kept, ATLObject *object);

// Enters an object: its native pointer, or NULL and an error.
void *ATLEnter(ATLObject *object, const ATLPlace *place, NSError **error);
void ATLLeave(ATLObject *object);

// The same for short calls that are allowed while another call is in progress.
void *ATLVisit(ATLObject *object, const ATLPlace *place, NSError **error);
void ATLEndVisit(ATLObject *object);

// The table of functions of an object's library, or of a library.
const void *ATLTableOf(ATLObject *object);
const void *ATLTableOfLibrary(ATLLibrary *library);

// The native pointer of the object this one belongs to; the caller is inside.
void *ATLOwnerPointer(ATLObject *object);

// Call states, by the bits of the generated list.
void ATLSetState(ATLObject *object, NSUInteger state);
void ATLClearState(ATLObject *object, NSUInteger state);
BOOL ATLNeedState(ATLObject *object, NSUInteger state, NSInteger code, const ATLPlace *place, NSError **error);

BOOL ATLNeedMutable(ATLObject *object, const ATLPlace *place, NSError **error);
BOOL ATLNeedNoView(ATLObject *object, const ATLPlace *place, NSError **error);
void ATLMoveMemory(ATLObject *object);

// Keeps an object that the native one uses until another takes its place.
void ATLKeep(ATLObject *object, id kept, NSString *slot);

BOOL ATLNeedMemory(const void *address, size_t size, NSInteger code, const ATLPlace *place, NSError **error);
BOOL ATLNeedSize(size_t size, size_t wanted, const char *name, const ATLPlace *place, NSError **error);
BOOL ATLNeedRange(long long value, long long low, long long high, const char *name, const ATLPlace *place,
                  NSError **error);

// A function that libraries may lack.
BOOL ATLNeedFunction(BOOL found, const char *symbol, const ATLPlace *place, NSError **error);

// Conversions of arguments. NULL and NO mean failure, which was told. Memory is that of autoreleased objects.
BOOL ATLNarrow(NSInteger value, int32_t *narrow, const char *name, const ATLPlace *place, NSError **error);
const char *ATLText(NSString *text, const char *name, const ATLPlace *place, NSError **error);
const int *ATLInts(NSArray *numbers, const char *name, const ATLPlace *place, NSError **error);
const void *ATLBytes(NSData *data);  // NULL for nil only
const char *const *ATLPointers(NSArray *datas);
const size_t *ATLSizes(NSArray *datas);

// Conversions of results.
NSString *ATLString(const char *text);
NSString *ATLFormatted(const char *format, va_list arguments);
