#include "IntegerKernels.h"

#if defined(__aarch64__)
#include "arm64.h"

/* Four products of signed bytes a lane; two fit 16 bits, as 2 * 128 * 127 does. */
#define ELEMENT_OFFSET 128
#define DOT(sums, elements, weights)                                                              \
    ((vec)dot((int32x4_t)(sums), (int8x16_t)((elements) ^ 0x80808080), (int8x16_t)(weights)))

static inline __attribute__((always_inline)) int32x4_t dot(
    int32x4_t sums, int8x16_t elements, int8x16_t weights)
{
    const int16x8_t lower = vmull_s8(vget_low_s8(elements), vget_low_s8(weights));
    const int16x8_t upper = vmull_high_s8(elements, weights);
    return vpadalq_s16(sums, vpaddq_s16(lower, upper));
}

#define TABLE_NAME "NEON"
#include "template.h"

const struct integer_kernels *integer_kernels_neon(void) { return &table; }

#else

const struct integer_kernels *integer_kernels_neon(void) { return 0; }

#endif
