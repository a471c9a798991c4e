#include "IntegerKernels.h"

#if defined(__x86_64__)
#include <immintrin.h>

#pragma clang attribute push(__attribute__((target("avx2,avxvnni"))), apply_to = function)

#include "avx2.h"

#define GROUP 4
/* Not the saturating form of the instruction. */
#define DOT(sums, elements, weights)                                                              \
    ((vec)_mm256_dpbusd_avx_epi32((__m256i)(sums), (__m256i)(elements), (__m256i)(weights)))
#define TABLE_NAME "AVX-VNNI"
#include "template.h"

#pragma clang attribute pop

const struct integer_kernels *integer_kernels_avxvnni(void)
{
    return __builtin_cpu_supports("avx2") && __builtin_cpu_supports("avxvnni") ? &table : 0;
}

#else

const struct integer_kernels *integer_kernels_avxvnni(void) { return 0; }

#endif
