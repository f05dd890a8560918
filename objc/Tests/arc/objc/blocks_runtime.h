// SPDX-License-Identifier: Apache-2.0
// Enough of the block runtime for a syntax check under ARC. Not compiled into anything.
#ifndef OBJC_BLOCKS_RUNTIME_H_
#define OBJC_BLOCKS_RUNTIME_H_
void *_Block_copy(const void *block);
void _Block_release(const void *block);
#define Block_copy(...) ((__typeof(__VA_ARGS__))_Block_copy((const void *)(__VA_ARGS__)))
#define Block_release(...) _Block_release((const void *)(__VA_ARGS__))
#endif
