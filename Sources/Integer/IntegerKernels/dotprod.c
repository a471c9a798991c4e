#include "IntegerKernels.h"

#if defined(__aarch64__)
#include "arm64.h"

#pragma clang attribute push(__attribute__((target("dotprod"))), apply_to = function)

#define ELEMENT_OFFSET 128
#define DOT(sums, elements, weights)                                                              \
    ((vec)vdotq_s32(                                                                              \
        (int32x4_t)(sums), (int8x16_t)((elements) ^ 0x80808080), (int8x16_t)(weights)))
#define TABLE_NAME "NEON dot product"
#include "template.h"

#pragma clang attribute pop

const struct integer_kernels *integer_kernels_dotprod(void) { return HAS_DOT_PRODUCT ? &table : 0; }

#else

const struct integer_kernels *integer_kernels_dotprod(void) { return 0; }

#endif
