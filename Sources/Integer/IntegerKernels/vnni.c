#include "IntegerKernels.h"

#if defined(__x86_64__)
#include <immintrin.h>

#pragma clang attribute push( \
    __attribute__((target( \
        "avx512f,avx512vl,avx512dq,avx512bw,avx512vnni,avx512vbmi,avx2,evex512"))), \
    apply_to = function)

/* 256 entries are two pairs of registers; the highest bit of a byte chooses the pair. */
static inline __attribute__((always_inline)) __m512i look_up_bytes(
    __m512i bytes, const uint8_t *table)
{
    const __m512i lower = _mm512_permutex2var_epi8(
        _mm512_loadu_si512(table), bytes, _mm512_loadu_si512(table + 64));
    const __m512i upper = _mm512_permutex2var_epi8(
        _mm512_loadu_si512(table + 128), bytes, _mm512_loadu_si512(table + 192));
    return _mm512_mask_blend_epi8(_mm512_movepi8_mask(bytes), lower, upper);
}

#define LANES 16
#define GROUP 4
/* Not the saturating form of the instruction. */
#define DOT(sums, elements, weights)                                                              \
    ((vec)_mm512_dpbusd_epi32((__m512i)(sums), (__m512i)(elements), (__m512i)(weights)))
#define TILE_COLUMNS 12
#define DENSE_IMAGES 10
#define MULTIPLY(a, b) ((wide)_mm512_mul_epi32((__m512i)(a), (__m512i)(b)))
#define LOOK_UP(bytes, table) ((vec)look_up_bytes((__m512i)(bytes), table))
#define TABLE table
#define TABLE_NAME "AVX-512 VNNI"
#include "template.h"

#pragma clang attribute pop

const struct integer_kernels *integer_kernels_vnni(void)
{
    return __builtin_cpu_supports("avx512f") && __builtin_cpu_supports("avx512vl")
            && __builtin_cpu_supports("avx512dq") && __builtin_cpu_supports("avx512bw")
            && __builtin_cpu_supports("avx512vnni") && __builtin_cpu_supports("avx512vbmi")
        ? &table
        : 0;
}

#else

const struct integer_kernels *integer_kernels_vnni(void) { return 0; }

#endif
