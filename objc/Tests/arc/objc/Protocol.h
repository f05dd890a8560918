// SPDX-License-Identifier: Apache-2.0
// See runtime.h.
#include "runtime.h"
