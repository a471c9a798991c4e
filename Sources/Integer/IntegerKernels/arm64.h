/* What the kernels for arm64 have in common: 128-bit registers, and groups of four bytes. */
#include <arm_neon.h>

#include "IntegerKernels.h"

#define LANES 4
#define GROUP 4
#define TILE_COLUMNS 12
#define DENSE_IMAGES 10
#define MULTIPLY(a, b)                                                                            \
    ((wide)vmull_s32(vmovn_s64((int64x2_t)(a)), vmovn_s64((int64x2_t)(b))))
#define LOOK_UP(bytes, table) ((vec)look_up_bytes((uint8x16_t)(bytes), table))
#define TABLE table

/* 256 entries are four times four registers; an index beyond those leaves a byte as it is. */
static inline __attribute__((always_inline)) uint8x16_t look_up_bytes(
    uint8x16_t bytes, const uint8_t *table)
{
    uint8x16_t values = vqtbl4q_u8(vld1q_u8_x4(table), bytes);
    for (int i = 1; i < 4; i++)
        values = vqtbx4q_u8(
            values, vld1q_u8_x4(table + 64 * i), veorq_u8(bytes, vdupq_n_u8((uint8_t)(64 * i))));
    return values;
}

/* The bits of AT_HWCAP and AT_HWCAP2 that Linux sets. What Apple builds has what is compiled for. */
#if defined(__linux__)
#include <sys/auxv.h>
#define HAS_DOT_PRODUCT (getauxval(AT_HWCAP) >> 20 & 1)
#define HAS_MATRIX_PRODUCT (getauxval(AT_HWCAP2) >> 13 & 1)
#else
#if defined(__ARM_FEATURE_DOTPROD)
#define HAS_DOT_PRODUCT 1
#else
#define HAS_DOT_PRODUCT 0
#endif
#if defined(__ARM_FEATURE_MATMUL_INT8)
#define HAS_MATRIX_PRODUCT 1
#else
#define HAS_MATRIX_PRODUCT 0
#endif
#endif
