#include "LaneKernels.h"

#if defined(__x86_64__)
#include <immintrin.h>

#pragma clang attribute push( \
    __attribute__((target("avx512f,avx512vl,avx512dq,avx512bw,avx2,fma"))), apply_to = function)

#define WIDTH 16
#define TILE_SUMS 24
#define HAS_FMA
#define GATHER(base, index) ((vec)_mm512_i32gather_ps((__m512i)(index), (base), 4))
#define PEAK_REGISTER "+v"
#define TABLE table
#define TABLE_NAME "AVX-512"
#include "template.h"

#pragma clang attribute pop

const struct lane_kernels *lane_kernels_avx512(void)
{
    return __builtin_cpu_supports("avx512f") && __builtin_cpu_supports("avx512vl")
            && __builtin_cpu_supports("avx512dq") && __builtin_cpu_supports("avx512bw")
            && __builtin_cpu_supports("fma")
        ? &table
        : 0;
}

#else

const struct lane_kernels *lane_kernels_avx512(void) { return 0; }

#endif
