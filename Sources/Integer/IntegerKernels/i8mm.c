#include "IntegerKernels.h"

#if defined(__aarch64__)
#include "arm64.h"

#pragma clang attribute push(__attribute__((target("i8mm"))), apply_to = function)

#define DOT(sums, elements, weights)                                                              \
    ((vec)vusdotq_s32((int32x4_t)(sums), (uint8x16_t)(elements), (int8x16_t)(weights)))
#define TABLE_NAME "NEON i8mm"
#include "template.h"

#pragma clang attribute pop

const struct integer_kernels *integer_kernels_i8mm(void) { return HAS_MATRIX_PRODUCT ? &table : 0; }

#else

const struct integer_kernels *integer_kernels_i8mm(void) { return 0; }

#endif
