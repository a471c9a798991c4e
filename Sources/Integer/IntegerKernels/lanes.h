/*
 * Vectors of 32-bit lanes, and how sums become elements.
 *
 * Lanes are unsigned but where signs matter. A `wide` is the same register as 64-bit lanes.
 */
#include <stddef.h>
#include <string.h>

#include "IntegerKernels.h"

typedef uint32_t vec __attribute__((vector_size(4 * LANES), aligned(4 * LANES), may_alias));
typedef int32_t signed_vec __attribute__((vector_size(4 * LANES), aligned(4 * LANES), may_alias));
typedef int64_t wide __attribute__((vector_size(4 * LANES), aligned(4 * LANES), may_alias));
typedef uint64_t unsigned_wide
    __attribute__((vector_size(4 * LANES), aligned(4 * LANES), may_alias));
typedef uint8_t byte_row __attribute__((vector_size(LANES), aligned(1), may_alias));
typedef uint32_t word __attribute__((aligned(1), may_alias));

#if GROUP == 4
typedef uint8_t element;
#else
typedef uint16_t element;
#endif
typedef element element_row
    __attribute__((vector_size(LANES * sizeof(element)), aligned(1), may_alias));

#define ELEMENT_BITS (32 / GROUP)
#define INLINE static inline __attribute__((always_inline))
#define UNROLL _Pragma("clang loop unroll(full)")

INLINE vec load(const void *address) { return *(const vec *)address; }
INLINE void store(void *address, vec value) { *(vec *)address = value; }
INLINE vec broadcast(uint32_t value) { return value - (vec){0}; }
INLINE int smaller(int a, int b) { return a < b ? a : b; }

INLINE vec larger_lanes(vec a, vec b)
{
    return (vec)__builtin_elementwise_max((signed_vec)a, (signed_vec)b);
}
INLINE vec smaller_lanes(vec a, vec b)
{
    return (vec)__builtin_elementwise_min((signed_vec)a, (signed_vec)b);
}

#ifndef MULTIPLY
/* The products of the lower halves of the 64-bit lanes, signed. */
#define MULTIPLY(a, b) (((wide)(a) << 32 >> 32) * ((wide)(b) << 32 >> 32))
#endif

/* ---- requantization ---- */

/* The parameters of the channels of a vector's lanes, or of one channel for all lanes. */
struct scaling {
    vec least_sum, greatest_sum, multiplier, shift;
    vec zero, least, greatest;
    int cuts_results;
    const uint8_t *table;
};

INLINE struct scaling channel_lanes(const struct integer_requantization *r, int channel)
{
    return (struct scaling){
        load(r->least_sum + channel), load(r->greatest_sum + channel),
        load(r->multiplier + channel), load(r->shift + channel), broadcast((uint32_t)r->zero),
        broadcast((uint32_t)r->least), broadcast((uint32_t)r->greatest), r->cuts_results,
        r->table};
}

INLINE struct scaling one_channel(const struct integer_requantization *r, int channel)
{
    return (struct scaling){
        broadcast((uint32_t)r->least_sum[channel]), broadcast((uint32_t)r->greatest_sum[channel]),
        broadcast((uint32_t)r->multiplier[channel]),
        /* Of the 64-bit lanes. */
        (vec)((wide){0} + r->shift[channel]), broadcast((uint32_t)r->zero),
        broadcast((uint32_t)r->least), broadcast((uint32_t)r->greatest), r->cuts_results,
        r->table};
}

INLINE vec cut(const struct scaling *s, vec sums)
{
    return larger_lanes(smaller_lanes(sums, s->greatest_sum), s->least_sum);
}

INLINE vec elements_of(const struct scaling *s, vec shifted)
{
    const vec values = (vec)((signed_vec)(shifted + s->zero) >> 1);
    if (!s->cuts_results) return values;
    return smaller_lanes(larger_lanes(values, s->least), s->greatest);
}

/* Elements 0...255, before any table, in the lower halves of the 64-bit lanes; the upper halves
 * are anything. */
INLINE vec requantized_lower(const struct scaling *s, vec sums)
{
    return elements_of(
        s, (vec)(MULTIPLY((wide)cut(s, sums), (wide)s->multiplier) >> (wide)s->shift));
}

/* Elements 0...255 in the 32-bit lanes, before any table. */
INLINE vec requantized(const struct scaling *s, vec sums)
{
    const wide lower_half = (wide){0} + 0xffffffff;
    const wide inside = (wide)cut(s, sums);
    const wide lower = MULTIPLY(inside, (wide)s->multiplier) >> ((wide)s->shift & lower_half);
    const wide upper
        = MULTIPLY(inside >> 32, (wide)s->multiplier >> 32) >> ((wide)s->shift >> 32);
    return elements_of(s, (vec)((lower & lower_half) | upper << 32));
}

/* ---- tables and pooling, of four bytes in each lane ---- */

#ifndef LOOK_UP
INLINE vec look_up(vec bytes, const uint8_t *table)
{
    uint8_t values[4 * LANES] __attribute__((aligned(4 * LANES)));
    store(values, bytes);
    for (int i = 0; i < 4 * LANES; i++) values[i] = table[values[i]];
    return load(values);
}
#define LOOK_UP(bytes, table) look_up(bytes, table)
#endif

INLINE vec after_table(const struct scaling *s, vec bytes)
{
    return s->table ? LOOK_UP(bytes, s->table) : bytes;
}

INLINE vec four_sum(vec v) { return (v & 255) + (v >> 8 & 255) + (v >> 16 & 255) + (v >> 24); }

INLINE vec four_largest(vec v)
{
    const vec a = larger_lanes(v & 255, v >> 8 & 255);
    return larger_lanes(a, larger_lanes(v >> 16 & 255, v >> 24));
}

/* The four elements q + 128 have the average (sum of q + 2 >> 2) + 128 = sum of elements + 2 >> 2. */
INLINE vec pooled(vec four_bytes, enum integer_pooling pooling)
{
    return pooling == INTEGER_POOLING_AVERAGE ? (four_sum(four_bytes) + 2) >> 2
                                              : four_largest(four_bytes);
}

/* ---- loading and storing ---- */

/* Elements side by side, one in each lane. */
INLINE vec load_elements(const element *source)
{
    return __builtin_convertvector(*(const element_row *)source, vec);
}

/* The first `count` lanes as elements. */
INLINE void store_elements(element *target, vec values, int count)
{
    if (count == LANES) {
        *(element_row *)target = __builtin_convertvector(values, element_row);
    } else {
        uint32_t lanes[LANES] __attribute__((aligned(4 * LANES)));
        store(lanes, values);
        for (int lane = 0; lane < count; lane++) target[lane] = (element)lanes[lane];
    }
}
