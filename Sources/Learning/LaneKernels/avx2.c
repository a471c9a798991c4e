#include "LaneKernels.h"

#if defined(__x86_64__)
#include <immintrin.h>

#pragma clang attribute push(__attribute__((target("avx2,fma"))), apply_to = function)

#define WIDTH 8
#define TILE_SUMS 10
#define HAS_FMA
#define GATHER(base, index) ((vec)_mm256_i32gather_ps((base), (__m256i)(index), 4))
#define PEAK_REGISTER "+x"
#define TABLE table
#define TABLE_NAME "AVX2 and FMA"
#include "template.h"

#pragma clang attribute pop

const struct lane_kernels *lane_kernels_avx2(void)
{
    return __builtin_cpu_supports("avx2") && __builtin_cpu_supports("fma") ? &table : 0;
}

#else

const struct lane_kernels *lane_kernels_avx2(void) { return 0; }

#endif
