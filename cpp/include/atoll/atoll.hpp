// SPDX-License-Identifier: Apache-2.0
// The whole SDK: the generated classes and the conveniences on top of them.
#ifndef ATOLL_ATOLL_HPP_
#define ATOLL_ATOLL_HPP_

#include "atoll/generated/all.hpp"
#include "atoll/tensor_values.hpp"

#endif  // ATOLL_ATOLL_HPP_
