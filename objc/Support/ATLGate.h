// SPDX-License-Identifier: Apache-2.0
// Who may be inside a native object at this moment, and which views of its memory are open. Knows no native function.
#import "ATLDefines.h"

typedef enum {
  ATLGateEntered,
  ATLGateBusy,
  ATLGateClosed,
  ATLGateViewOpen,
} ATLGateAnswer;

// The one door to a native object and to everything that lives inside it. A confined object lets one caller in at a
// time; a shared one lets many in, but cannot be closed while one of them is inside. Visitors make short calls that are
// allowed at any time.
@interface ATLGate : NSObject {
  int32_t _users;
  int32_t _visitors;
  int32_t _leases;
  int32_t _limit;
  NSUInteger _generation;
}
- (instancetype)initConfined:(BOOL)confined;
- (ATLGateAnswer)enter;
- (void)leave;
- (ATLGateAnswer)visit;
- (void)endVisit;

// Closes the gate for good once nobody is inside; `entered` when this call closed it.
- (ATLGateAnswer)close;

// Keeps visitors out while a part of the object goes away.
- (void)holdVisitors;
- (void)admitVisitors;

- (void)openLease;
- (void)endLease;
- (BOOL)hasLease;

// Counts how often memory has moved: a view of an older generation is stale.
- (NSUInteger)generation;
- (void)moveMemory;
@end
