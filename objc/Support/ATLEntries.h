// SPDX-License-Identifier: Apache-2.0
// What the generated part tells the hand-written one: the function table, the codes, the environment variable.
#import "ATLDefines.h"

// One function: its symbol, its place in the table, whether a library may lack it, and the function itself where the
// program is linked with the runtime (NULL where it is not).
struct ATLEntry {
  const char *symbol;
  size_t offset;
  BOOL optional;
  void (*bundled)(void);
};

const struct ATLEntry *ATLEntries(size_t *count);
size_t ATLTableSize(void);
NSString *ATLLibraryVariable(void);

// The failures that are found on this side of the library.
typedef enum {
  ATLRoleGeneric,
  ATLRoleUnsupported,
  ATLRoleClosed,
  ATLRoleBusy,
  ATLRoleViewOpen,
  ATLRoleStaleView,
  ATLRoleOutOfRange,
  ATLRoleInvalidArgument,
  ATLRoleReadOnly,
  ATLRoleSizeMismatch,
} ATLRole;

NSInteger ATLRoleCode(ATLRole role);
NSString *ATLRoleDomain(void);
