#include "LaneKernels.h"

#if defined(__x86_64__)

#pragma clang attribute push(__attribute__((target("avx2,fma"))), apply_to = function)

#define WIDTH 8
#define TILE_SUMS 10
#define HAS_FMA
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
