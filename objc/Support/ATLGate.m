// SPDX-License-Identifier: Apache-2.0
// Counters that threads share, so all of them are atomic.
#import "ATLGate.h"

static ATLGateAnswer take(int32_t *gate, int32_t limit) {
  int32_t users = __atomic_load_n(gate, __ATOMIC_RELAXED);
  do {
    if (users < 0) return ATLGateClosed;
    if (users >= limit) return ATLGateBusy;
  } while (!__atomic_compare_exchange_n(gate, &users, users + 1, 1, __ATOMIC_ACQUIRE, __ATOMIC_RELAXED));
  return ATLGateEntered;
}

static BOOL seize(int32_t *gate, int32_t value) {
  int32_t users = 0;
  return __atomic_compare_exchange_n(gate, &users, value, 0, __ATOMIC_ACQ_REL, __ATOMIC_RELAXED);
}

@implementation ATLGate

- (instancetype)initConfined:(BOOL)confined {
  self = [super init];
  if (self) _limit = confined ? 1 : INT32_MAX - 1;
  return self;
}

- (ATLGateAnswer)enter {
  return take(&_users, _limit);
}

- (void)leave {
  __atomic_sub_fetch(&_users, 1, __ATOMIC_RELEASE);
}

- (ATLGateAnswer)visit {
  ATLGateAnswer answer;
  do {
    answer = take(&_visitors, INT32_MAX);
  } while (answer == ATLGateBusy);
  return answer;
}

- (void)endVisit {
  __atomic_sub_fetch(&_visitors, 1, __ATOMIC_RELEASE);
}

- (ATLGateAnswer)close {
  if ([self hasLease]) return ATLGateViewOpen;
  if (!seize(&_users, -1)) return __atomic_load_n(&_users, __ATOMIC_ACQUIRE) < 0 ? ATLGateClosed : ATLGateBusy;
  while (!seize(&_visitors, -1)) continue;
  return ATLGateEntered;
}

- (void)holdVisitors {
  while (!seize(&_visitors, INT32_MAX)) continue;
}

- (void)admitVisitors {
  __atomic_store_n(&_visitors, 0, __ATOMIC_RELEASE);
}

- (void)openLease {
  __atomic_add_fetch(&_leases, 1, __ATOMIC_ACQ_REL);
}

- (void)endLease {
  __atomic_sub_fetch(&_leases, 1, __ATOMIC_ACQ_REL);
}

- (BOOL)hasLease {
  return __atomic_load_n(&_leases, __ATOMIC_ACQUIRE) > 0;
}

- (NSUInteger)generation {
  return __atomic_load_n(&_generation, __ATOMIC_ACQUIRE);
}

- (void)moveMemory {
  __atomic_add_fetch(&_generation, 1, __ATOMIC_ACQ_REL);
}

@end
