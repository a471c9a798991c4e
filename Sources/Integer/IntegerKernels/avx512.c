#include "IntegerKernels.h"

#if defined(__x86_64__)
#include <immintrin.h>

#pragma clang attribute push( \
    __attribute__((target("avx512f,avx512vl,avx512dq,avx512bw,avx2,evex512"))), apply_to = function)

#define LANES 16
#define GROUP 2
#define DOT(sums, elements, weights)                                                              \
    ((sums) + (vec)_mm512_madd_epi16((__m512i)(elements), (__m512i)(weights)))
#define TILE_COLUMNS 12
#define DENSE_IMAGES 10
#define MULTIPLY(a, b) ((wide)_mm512_mul_epi32((__m512i)(a), (__m512i)(b)))
#define TABLE table
#define TABLE_NAME "AVX-512"
#include "template.h"

#pragma clang attribute pop

const struct integer_kernels *integer_kernels_avx512(void)
{
    return __builtin_cpu_supports("avx512f") && __builtin_cpu_supports("avx512vl")
            && __builtin_cpu_supports("avx512dq") && __builtin_cpu_supports("avx512bw")
        ? &table
        : 0;
}

#else

const struct integer_kernels *integer_kernels_avx512(void) { return 0; }

#endif
