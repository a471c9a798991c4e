#include "IntegerKernels.h"

#if defined(__x86_64__)
#include <immintrin.h>

#pragma clang attribute push(__attribute__((target("avx2"))), apply_to = function)

#include "avx2.h"

#define GROUP 2
#define DOT(sums, elements, weights)                                                              \
    ((sums) + (vec)_mm256_madd_epi16((__m256i)(elements), (__m256i)(weights)))
#define TABLE_NAME "AVX2"
#include "template.h"

#pragma clang attribute pop

const struct integer_kernels *integer_kernels_avx2(void)
{
    return __builtin_cpu_supports("avx2") ? &table : 0;
}

#else

const struct integer_kernels *integer_kernels_avx2(void) { return 0; }

#endif
