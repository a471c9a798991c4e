/* 128-bit registers: SSE2 on x86-64, and what the compiler makes of it elsewhere. */
#if defined(__SSE2__)
#include <emmintrin.h>
#endif

#define LANES 4
#define GROUP 2
#if defined(__SSE2__)
#define DOT(sums, elements, weights)                                                              \
    ((sums) + (vec)_mm_madd_epi16((__m128i)(elements), (__m128i)(weights)))
#else
/* The lower and the upper 16 bits of each lane, signed. */
#define LOWER(pair) ((vec)((signed_vec)(pair) << 16 >> 16))
#define UPPER(pair) ((vec)((signed_vec)(pair) >> 16))
#define DOT(sums, elements, weights)                                                              \
    ((sums) + LOWER(elements) * LOWER(weights) + UPPER(elements) * UPPER(weights))
#endif
#define TILE_COLUMNS 4
#define DENSE_IMAGES 4
#define TABLE table
#define TABLE_NAME "portable"
#include "template.h"

const struct integer_kernels *integer_kernels_portable(void) { return &table; }
