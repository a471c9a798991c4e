/* 128-bit registers: NEON on arm64, where nothing more is needed. */
#if defined(__aarch64__) || defined(__FMA__)
#define HAS_FMA
#endif
#define WIDTH 4
#define TILE_SUMS 24
#if defined(__aarch64__)
#define PEAK_REGISTER "+w"
#elif defined(__x86_64__)
#define PEAK_REGISTER "+x"
#else
#define PEAK_REGISTER "+m"
#endif
#define TABLE table
#define TABLE_NAME "portable"
#include "template.h"

const struct lane_kernels *lane_kernels_portable(void) { return &table; }

int lane_portable_is_fast(void)
{
#ifdef HAS_FMA
    return 1;
#else
    return 0;
#endif
}
