/*
 * The kernels for one register width, included by a file for each instruction set after it has
 * defined:
 *
 *   WIDTH       floats of a register: 16, 8 or 4
 *   TILE_SUMS   sums that a tile may hold in registers
 *   HAS_FMA     where the processor has a fused multiply-add
 *   GATHER      (base, indices) where the processor reads base[index] for all lanes at once
 *   TABLE       the name of the table to define
 *   TABLE_NAME  the instruction set, for people
 */
#include <stddef.h>
#include <string.h>

#include "LaneKernels.h"

#pragma STDC FP_CONTRACT OFF

typedef float vec __attribute__((vector_size(4 * WIDTH), aligned(4 * WIDTH), may_alias));
typedef int32_t mask __attribute__((vector_size(4 * WIDTH)));
/* A register's worth of floats that need not be aligned. */
typedef float row_vec __attribute__((vector_size(4 * WIDTH), aligned(4), may_alias));

#define PARTS (LANE_COUNT / WIDTH)
#define INLINE static inline __attribute__((always_inline))
#define UNROLL _Pragma("clang loop unroll(full)")

INLINE vec load(const float *address) { return *(const vec *)address; }
INLINE void store(float *address, vec value) { *(vec *)address = value; }
INLINE vec broadcast(float value) { return value - (vec){0}; }
#ifdef HAS_FMA
INLINE vec fma(vec a, vec b, vec c) { return __builtin_elementwise_fma(a, b, c); }
#else
/* By the C library, out of line: four calls in each of a tile's steps would be a megabyte. */
static __attribute__((noinline)) vec fma(vec a, vec b, vec c)
{
    return __builtin_elementwise_fma(a, b, c);
}
#endif
INLINE vec choose(mask condition, vec yes, vec no)
{
    return (vec)((condition & (mask)yes) | (~condition & (mask)no));
}
INLINE int smaller(int a, int b) { return a < b ? a : b; }
INLINE int larger(int a, int b) { return a > b ? a : b; }

/* The upper half to the lower until one is left. */
INLINE float sum_of_lanes(const float *lanes)
{
    float sums[LANE_COUNT / 2];
    for (int lane = 0; lane < 8; lane++) sums[lane] = lanes[lane] + lanes[lane + 8];
    for (int lane = 0; lane < 4; lane++) sums[lane] += sums[lane + 4];
    for (int lane = 0; lane < 2; lane++) sums[lane] += sums[lane + 2];
    return sums[0] + sums[1];
}

/* Channels of the next tile: four, or three where that divides what is left. */
INLINE int tile_channels(int left)
{
    return left % 4 == 0 || left > 6 ? 4 : left % 3 == 0 ? 3 : smaller(left, 4);
}

#include "correlation.h"
#include "correlation_gradient.h"

/* ---- dense layers ---- */

INLINE void multiply_tile(
    const float *input, int input_count, const float *weights, ptrdiff_t output_stride,
    ptrdiff_t input_stride, const float *bias, float *output, const int outputs)
{
    vec sums[outputs][PARTS];
    UNROLL for (int o = 0; o < outputs; o++)
        UNROLL for (int part = 0; part < PARTS; part++)
            sums[o][part] = broadcast(bias ? bias[o] : 0);
    for (int i = 0; i < input_count; i++) {
        vec values[PARTS];
        UNROLL for (int part = 0; part < PARTS; part++)
            values[part] = load(input + (ptrdiff_t)i * LANE_COUNT + part * WIDTH);
        UNROLL for (int o = 0; o < outputs; o++) {
            const vec weight = broadcast(weights[o * output_stride + i * input_stride]);
            UNROLL for (int part = 0; part < PARTS; part++)
                sums[o][part] = fma(values[part], weight, sums[o][part]);
        }
    }
    UNROLL for (int o = 0; o < outputs; o++)
        UNROLL for (int part = 0; part < PARTS; part++)
            store(output + (ptrdiff_t)o * LANE_COUNT + part * WIDTH, sums[o][part]);
}

static void multiply(
    const float *input, int input_count, const float *weights, int output_stride,
    int input_stride, const float *bias, float *output, int output_count)
{
    int o = 0;
#define MULTIPLY_TILES(outputs)                                                                   \
    for (; o + (outputs) <= output_count; o += (outputs))                                         \
        multiply_tile(                                                                            \
            input, input_count, weights + (ptrdiff_t)o * output_stride, output_stride,            \
            input_stride, bias ? bias + o : NULL, output + (ptrdiff_t)o * LANE_COUNT, outputs);
    MULTIPLY_TILES(12 / (PARTS > 2 ? 2 : PARTS))
    MULTIPLY_TILES(5)
    MULTIPLY_TILES(2)
    MULTIPLY_TILES(1)
}

/* `units` rows by `columns` registers of the weights' gradient. */
INLINE void dense_gradient_tile(
    const float *inputs, int input_pitch, const float *deltas, int delta_pitch, int image_count,
    float *weights, int input_count, int i, const int units, const int columns)
{
    vec sums[units][columns];
    UNROLL for (int unit = 0; unit < units; unit++)
        UNROLL for (int column = 0; column < columns; column++) sums[unit][column] = (vec){0};
    for (int image = 0; image < image_count; image++) {
        const float *row = inputs + (ptrdiff_t)image * input_pitch + i;
        const float *slopes = deltas + (ptrdiff_t)image * delta_pitch;
        vec values[columns];
        UNROLL for (int column = 0; column < columns; column++)
            values[column] = load(row + column * WIDTH);
        UNROLL for (int unit = 0; unit < units; unit++) {
            const vec slope = broadcast(slopes[unit]);
            UNROLL for (int column = 0; column < columns; column++)
                sums[unit][column] = fma(values[column], slope, sums[unit][column]);
        }
    }
    UNROLL for (int unit = 0; unit < units; unit++)
        UNROLL for (int column = 0; column < columns; column++) {
            float *target = weights + (ptrdiff_t)unit * input_count + i + column * WIDTH;
            const int count = smaller(WIDTH, input_count - i - column * WIDTH);
            const vec value = sums[unit][column];
            if (count == WIDTH)
                *(row_vec *)target = value;
            else if (count > 0)
                memcpy(target, &value, sizeof(float) * (size_t)count);
        }
}

/* Registers of a tile's width and units of its height. */
#define GRADIENT_COLUMNS 2
#define GRADIENT_UNITS (TILE_SUMS >= 24 ? 12 : 6)

static void dense_gradient(
    const float *inputs, int input_count, int input_pitch, const float *deltas, int delta_pitch,
    int image_count, int first_unit, int end_unit, float *weights, float *bias)
{
    int i = 0;
#define DENSE_TILES(units, columns)                                                               \
    for (; unit + (units) <= end_unit; unit += (units))                                           \
        dense_gradient_tile(                                                                      \
            inputs, input_pitch, deltas + unit, delta_pitch, image_count,                         \
            weights + (ptrdiff_t)unit * input_count, input_count, i, units, columns);
    for (; i + GRADIENT_COLUMNS * WIDTH <= input_pitch; i += GRADIENT_COLUMNS * WIDTH) {
        int unit = first_unit;
        DENSE_TILES(GRADIENT_UNITS, GRADIENT_COLUMNS)
        DENSE_TILES(1, GRADIENT_COLUMNS)
    }
    for (; i < input_pitch; i += WIDTH) {
        int unit = first_unit;
        DENSE_TILES(GRADIENT_UNITS, 1)
        DENSE_TILES(1, 1)
    }
    for (int unit = first_unit; unit < end_unit; unit++) {
        float sum = 0;
        for (int image = 0; image < image_count; image++)
            sum += deltas[(ptrdiff_t)image * delta_pitch + unit];
        bias[unit] = sum;
    }
}

static void to_rows(const float *source, int count, float *target, int pitch)
{
    for (int first = 0; first < count; first += LANE_COUNT) {
        const int elements = smaller(LANE_COUNT, count - first);
        for (int lane = 0; lane < LANE_COUNT; lane++) {
            float *row = target + (ptrdiff_t)lane * pitch + first;
            const float *column = source + (ptrdiff_t)first * LANE_COUNT + lane;
            if (elements == LANE_COUNT) {
                UNROLL for (int element = 0; element < LANE_COUNT; element++)
                    row[element] = column[element * LANE_COUNT];
            } else {
                for (int element = 0; element < LANE_COUNT; element++)
                    row[element] = element < elements ? column[element * LANE_COUNT] : 0;
            }
        }
    }
}

static void to_lanes(const float *source, int pitch, float *target, int count)
{
    for (int first = 0; first < count; first += 4) {
        const int end = smaller(first + 4, count);
        for (int lane = 0; lane < LANE_COUNT; lane++) {
            const float *row = source + (ptrdiff_t)lane * pitch;
            for (int element = first; element < end; element++)
                target[(ptrdiff_t)element * LANE_COUNT + lane] = row[element];
        }
    }
}

/* ---- activations ---- */

/* For each register's worth of floats: the result, of `value`, which comes from `from`, to `to`. */
#define EACH(count, from, to, result)                                                             \
    for (ptrdiff_t index = 0; index < (ptrdiff_t)(count) * LANE_COUNT; index += WIDTH) {          \
        const vec value = load((from) + index);                                                   \
        store((to) + index, result);                                                              \
    }

static void relu(const float *input, float *output, int count)
{
    EACH(count, input, output, choose(value <= (vec){0}, (vec){0}, value))
}

static void relu_gradient(const float *output, float *delta, int count)
{
    EACH(count, output, delta, choose(value <= (vec){0}, (vec){0}, load(delta + index)))
}

static void relu6(const float *input, float *output, int count)
{
    const vec six = broadcast(6);
    EACH(
        count, input, output,
        choose(value <= (vec){0}, (vec){0}, choose(value >= six, six, value)))
}

static void relu6_gradient(const float *output, float *delta, int count)
{
    const vec six = broadcast(6);
    EACH(
        count, output, delta,
        choose((value <= (vec){0}) | (value >= six), (vec){0}, load(delta + index)))
}

static void leaky_relu(const float *input, float slope, float *output, int count)
{
    const vec factor = broadcast(slope);
    EACH(count, input, output, choose(value <= (vec){0}, value * factor, value))
}

static void leaky_relu_gradient(const float *output, float slope, float *delta, int count)
{
    const vec factor = broadcast(slope);
    EACH(
        count, output, delta,
        choose(value <= (vec){0}, load(delta + index) * factor, load(delta + index)))
}

#include "pooling.h"
#include "picture.h"

/* ---- updates ---- */

static void sgd(
    float *parameters, const float *gradient, const float *decay, float *velocity, int count,
    float rate, float momentum)
{
    for (int index = 0; index < count; index += WIDTH) {
        const vec weight = load(parameters + index);
        const vec slope = fma(load(decay + index), weight, load(gradient + index));
        const vec speed = fma(broadcast(momentum), load(velocity + index), slope);
        store(velocity + index, speed);
        store(parameters + index, fma(broadcast(-rate), speed, weight));
    }
}

static void adamw(
    float *parameters, const float *gradient, const float *decay, float *mean, float *square,
    int count, const struct lane_adamw *step)
{
    for (int index = 0; index < count; index += WIDTH) {
        const vec slope = load(gradient + index);
        const vec m = load(mean + index);
        const vec v = load(square + index);
        const vec new_mean = fma(slope - m, broadcast(step->one_minus_beta1), m);
        const vec new_square = fma(slope * slope - v, broadcast(step->one_minus_beta2), v);
        store(mean + index, new_mean);
        store(square + index, new_square);
        const vec root =
            __builtin_elementwise_sqrt(new_square * broadcast(step->correction2));
        const vec weight = load(parameters + index);
        const vec direction = fma(
            load(decay + index), weight,
            new_mean * broadcast(step->correction1) / (root + broadcast(step->epsilon)));
        store(parameters + index, fma(broadcast(-step->rate), direction, weight));
    }
}

static void blend(float *average, const float *parameters, int count, float step)
{
    for (int index = 0; index < count; index += WIDTH) {
        const vec old = load(average + index);
        store(average + index, fma(broadcast(step), load(parameters + index) - old, old));
    }
}

#include "distortion.h"

/* ---- measurement ---- */

static int64_t peak(int64_t rounds, float *sink)
{
    enum { CHAINS = 12 };
    vec sums[CHAINS];
    UNROLL for (int chain = 0; chain < CHAINS; chain++) sums[chain] = broadcast(sink[chain]);
    const vec factor = broadcast(sink[0]);
    for (int64_t round = 0; round < rounds; round++)
        UNROLL for (int chain = 0; chain < CHAINS; chain++) {
            sums[chain] = fma(sums[chain], factor, factor);
            /* Keeps the sum in a register, and the loop from being worked out ahead. */
            __asm__ volatile("" : PEAK_REGISTER(sums[chain]));
        }
    vec total = {0};
    UNROLL for (int chain = 0; chain < CHAINS; chain++) total += sums[chain];
    memcpy(sink, &total, sizeof(float) * WIDTH);
    return rounds * CHAINS * WIDTH;
}

static const struct lane_kernels TABLE = {
    TABLE_NAME, correlate, correlation_gradient, correlation_input_gradient, multiply,
    dense_gradient, to_rows, to_lanes, relu, relu_gradient, relu6, relu6_gradient, leaky_relu,
    leaky_relu_gradient, max_pool, max_pool_gradient, average_pool, average_pool_gradient, sgd,
    adamw, blend, distort, peak, picture_correlate, picture_multiply, picture_max_pool,
    picture_average_pool, picture_pixels};
