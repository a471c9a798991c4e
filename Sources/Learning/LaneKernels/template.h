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

/* The kernel rows or columns that meet the input, for an output position. */
INLINE int first_tap(int padding, int position) { return larger(0, padding - position); }
INLINE int end_tap(int padding, int position, int extent)
{
    return smaller(LANE_KERNEL_SIZE, extent + padding - position);
}

/* The upper half to the lower until one is left. */
INLINE float sum_of_lanes(const float *lanes)
{
    float sums[LANE_COUNT / 2];
    for (int lane = 0; lane < 8; lane++) sums[lane] = lanes[lane] + lanes[lane + 8];
    for (int lane = 0; lane < 4; lane++) sums[lane] += sums[lane + 4];
    for (int lane = 0; lane < 2; lane++) sums[lane] += sums[lane + 2];
    return sums[0] + sums[1];
}

/* ---- correlation ---- */

#define MAX_COLUMNS 8

/*
 * `columns` outputs of a row by `channels` output channels, one part of the lanes. At the edges
 * some taps of some columns fall into the padding; which ones is checked tap by tap.
 */
INLINE void correlation_tile(
    const struct lane_correlation *s, const float *input, const float *weights, const float *bias,
    float *output, int y, int x, int channel, int part, const int columns, const int channels,
    const int at_edge)
{
    const int taps = LANE_KERNEL_SIZE * LANE_KERNEL_SIZE;
    const int per_channel = s->input_channels * taps;
    const ptrdiff_t row_stride = (ptrdiff_t)s->input_width * LANE_COUNT;
    const ptrdiff_t plane_stride = s->input_height * row_stride;
    const int first_row = first_tap(s->padding, y);
    const int end_row = end_tap(s->padding, y, s->input_height);
    vec sums[channels][columns];
    UNROLL for (int o = 0; o < channels; o++)
        UNROLL for (int r = 0; r < columns; r++)
            sums[o][r] = broadcast(bias ? bias[channel + o] : 0);
    const float *plane_weights = weights + (ptrdiff_t)channel * per_channel;
    const float *plane = input + part * WIDTH + (y - s->padding) * row_stride
        + (ptrdiff_t)(x - s->padding) * LANE_COUNT;
    for (int c = 0; c < s->input_channels; c++) {
        for (int ky = first_row; ky < end_row; ky++) {
            const float *row = plane + ky * row_stride;
            const float *row_weights = plane_weights + ky * LANE_KERNEL_SIZE;
            UNROLL for (int kx = 0; kx < LANE_KERNEL_SIZE; kx++) {
#define IS_PADDING(r) (x + (r) + kx < s->padding || x + (r) + kx >= s->input_width + s->padding)
                /* What there is more of is loaded once and kept. */
                if (columns >= channels) {
                    vec factors[channels];
                    UNROLL for (int o = 0; o < channels; o++)
                        factors[o] = broadcast(row_weights[o * per_channel + kx]);
                    UNROLL for (int r = 0; r < columns; r++) {
                        if (at_edge && IS_PADDING(r)) continue;
                        const vec value = load(row + (r + kx) * LANE_COUNT);
                        UNROLL for (int o = 0; o < channels; o++)
                            sums[o][r] = fma(value, factors[o], sums[o][r]);
                    }
                } else {
                    vec values[columns];
                    UNROLL for (int r = 0; r < columns; r++)
                        values[r] = at_edge && IS_PADDING(r)
                            ? (vec){0} : load(row + (r + kx) * LANE_COUNT);
                    UNROLL for (int o = 0; o < channels; o++) {
                        const vec factor = broadcast(row_weights[o * per_channel + kx]);
                        UNROLL for (int r = 0; r < columns; r++) {
                            if (at_edge && IS_PADDING(r)) continue;
                            sums[o][r] = fma(values[r], factor, sums[o][r]);
                        }
                    }
                }
            }
        }
        plane += plane_stride;
        plane_weights += taps;
    }
    UNROLL for (int o = 0; o < channels; o++)
        UNROLL for (int r = 0; r < columns; r++)
            store(
                output + part * WIDTH
                    + (((ptrdiff_t)(channel + o) * s->output_height + y) * s->output_width + x + r)
                        * LANE_COUNT,
                sums[o][r]);
}

typedef void correlation_tile_function(
    const struct lane_correlation *s, const float *input, const float *weights, const float *bias,
    float *output, int y, int x, int channel, int part);

#define CORRELATION_TILE(columns, channels)                                                       \
    static void tile_##columns##_##channels(                                                      \
        const struct lane_correlation *s, const float *input, const float *weights,               \
        const float *bias, float *output, int y, int x, int channel, int part)                    \
    {                                                                                             \
        const int last = x + columns + LANE_KERNEL_SIZE - 1 - s->padding;                         \
        if (x < s->padding || last > s->input_width)                                              \
            correlation_tile(                                                                     \
                s, input, weights, bias, output, y, x, channel, part, columns, channels, 1);      \
        else                                                                                      \
            correlation_tile(                                                                     \
                s, input, weights, bias, output, y, x, channel, part, columns, channels, 0);      \
    }

#define CORRELATION_TILES(channels)                                                               \
    CORRELATION_TILE(1, channels)                                                                 \
    CORRELATION_TILE(2, channels)                                                                 \
    CORRELATION_TILE(3, channels)                                                                 \
    CORRELATION_TILE(4, channels)                                                                 \
    CORRELATION_TILE(5, channels)                                                                 \
    CORRELATION_TILE(6, channels)                                                                 \
    CORRELATION_TILE(7, channels)                                                                 \
    CORRELATION_TILE(8, channels)

CORRELATION_TILES(1)
CORRELATION_TILES(2)
CORRELATION_TILES(3)
CORRELATION_TILES(4)

#define TILE_ROW(channels)                                                                        \
    {                                                                                             \
        tile_1_##channels, tile_2_##channels, tile_3_##channels, tile_4_##channels,               \
            tile_5_##channels, tile_6_##channels, tile_7_##channels, tile_8_##channels            \
    }

static correlation_tile_function *const tiles[4][MAX_COLUMNS] = {
    TILE_ROW(1), TILE_ROW(2), TILE_ROW(3), TILE_ROW(4)};

/* Channels of the next tile: four, or three where that divides what is left. */
INLINE int tile_channels(int left)
{
    return left % 4 == 0 || left > 6 ? 4 : left % 3 == 0 ? 3 : smaller(left, 4);
}

static void correlate(
    const struct lane_correlation *s, const float *input, const float *weights, const float *bias,
    float *output)
{
    for (int y = 0; y < s->output_height; y++) {
        for (int channel = 0; channel < s->output_channels;) {
            const int channels = tile_channels(s->output_channels - channel);
            const int most = smaller(MAX_COLUMNS, TILE_SUMS / channels);
            const int tile_count = (s->output_width + most - 1) / most;
            for (int tile = 0; tile < tile_count; tile++) {
                const int x = s->output_width * tile / tile_count;
                const int end = s->output_width * (tile + 1) / tile_count;
                for (int part = 0; part < PARTS; part++)
                    tiles[channels - 1][end - x - 1](
                        s, input, weights, bias, output, y, x, channel, part);
            }
            channel += channels;
        }
    }
}

/* One kernel row of `channels` output channels and one input channel, one part of the lanes. */
INLINE void gradient_tile(
    const struct lane_correlation *s, const float *input, const float *delta, int channel, int c,
    int ky, int part, float (*sums_of_taps)[LANE_COUNT], const int channels)
{
    const ptrdiff_t delta_stride = (ptrdiff_t)s->output_height * s->output_width * LANE_COUNT;
    const int first_y = larger(0, s->padding - ky);
    const int end_y = smaller(s->output_height, s->input_height + s->padding - ky);
    const int first_inner = smaller(s->padding, s->output_width);
    const int end_inner = larger(
        first_inner,
        smaller(s->output_width, s->input_width + s->padding - (LANE_KERNEL_SIZE - 1)));
    vec sums[channels][LANE_KERNEL_SIZE];
    UNROLL for (int o = 0; o < channels; o++)
        UNROLL for (int kx = 0; kx < LANE_KERNEL_SIZE; kx++) sums[o][kx] = (vec){0};
    for (int y = first_y; y < end_y; y++) {
        const float *row = input + part * WIDTH
            + (((ptrdiff_t)c * s->input_height + y + ky - s->padding) * s->input_width
               - s->padding)
                * LANE_COUNT;
        const float *slope = delta + part * WIDTH + channel * delta_stride
            + (ptrdiff_t)y * s->output_width * LANE_COUNT;
#define GRADIENT_COLUMN(condition)                                                                \
    {                                                                                             \
        vec slopes[channels];                                                                     \
        UNROLL for (int o = 0; o < channels; o++)                                                 \
            slopes[o] = load(slope + o * delta_stride + x * LANE_COUNT);                          \
        UNROLL for (int kx = 0; kx < LANE_KERNEL_SIZE; kx++) {                                    \
            if (!(condition)) continue;                                                           \
            const vec value = load(row + (x + kx) * LANE_COUNT);                                  \
            UNROLL for (int o = 0; o < channels; o++)                                             \
                sums[o][kx] = fma(slopes[o], value, sums[o][kx]);                                 \
        }                                                                                         \
    }
#define IS_INSIDE (x + kx >= s->padding && x + kx < s->input_width + s->padding)
        for (int x = 0; x < first_inner; x++) GRADIENT_COLUMN(IS_INSIDE)
        for (int x = first_inner; x < end_inner; x++) GRADIENT_COLUMN(1)
        for (int x = end_inner; x < s->output_width; x++) GRADIENT_COLUMN(IS_INSIDE)
    }
    UNROLL for (int o = 0; o < channels; o++)
        UNROLL for (int kx = 0; kx < LANE_KERNEL_SIZE; kx++)
            store(sums_of_taps[o * LANE_KERNEL_SIZE + kx] + part * WIDTH, sums[o][kx]);
}

INLINE void gradient_of_channels(
    const struct lane_correlation *s, const float *input, const float *delta, int channel,
    float *weights, float *bias, const int channels)
{
    const int taps = LANE_KERNEL_SIZE * LANE_KERNEL_SIZE;
    __attribute__((aligned(64))) float sums[4 * LANE_KERNEL_SIZE][LANE_COUNT];
    for (int c = 0; c < s->input_channels; c++)
        for (int ky = 0; ky < LANE_KERNEL_SIZE; ky++) {
            for (int part = 0; part < PARTS; part++)
                gradient_tile(s, input, delta, channel, c, ky, part, sums, channels);
            for (int o = 0; o < channels; o++)
                for (int kx = 0; kx < LANE_KERNEL_SIZE; kx++)
                    weights[((channel + o) * s->input_channels + c) * taps + ky * LANE_KERNEL_SIZE
                            + kx] = sum_of_lanes(sums[o * LANE_KERNEL_SIZE + kx]);
        }
    const int count = s->output_height * s->output_width;
    for (int part = 0; part < PARTS; part++) {
        const float *slope = delta + part * WIDTH + (ptrdiff_t)channel * count * LANE_COUNT;
        vec totals[channels];
        UNROLL for (int o = 0; o < channels; o++) totals[o] = (vec){0};
        for (int index = 0; index < count; index++)
            UNROLL for (int o = 0; o < channels; o++)
                totals[o] += load(slope + ((ptrdiff_t)o * count + index) * LANE_COUNT);
        UNROLL for (int o = 0; o < channels; o++) store(sums[o] + part * WIDTH, totals[o]);
    }
    for (int o = 0; o < channels; o++) bias[channel + o] = sum_of_lanes(sums[o]);
}

static void correlation_gradient(
    const struct lane_correlation *s, const float *input, const float *delta, float *weights,
    float *bias)
{
    const int most = TILE_SUMS / LANE_KERNEL_SIZE;
    for (int channel = 0; channel < s->output_channels;) {
        const int channels =
            smaller(most, tile_channels(s->output_channels - channel));
        switch (channels) {
        case 4: gradient_of_channels(s, input, delta, channel, weights, bias, 4); break;
        case 3: gradient_of_channels(s, input, delta, channel, weights, bias, 3); break;
        case 2: gradient_of_channels(s, input, delta, channel, weights, bias, 2); break;
        default: gradient_of_channels(s, input, delta, channel, weights, bias, 1); break;
        }
        channel += channels;
    }
}

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

/* ---- activation and pooling ---- */

static void relu(const float *input, float *output, int count)
{
    for (ptrdiff_t index = 0; index < (ptrdiff_t)count * LANE_COUNT; index += WIDTH) {
        const vec value = load(input + index);
        store(output + index, choose(value <= (vec){0}, (vec){0}, value));
    }
}

static void relu_gradient(const float *output, float *delta, int count)
{
    for (ptrdiff_t index = 0; index < (ptrdiff_t)count * LANE_COUNT; index += WIDTH)
        store(
            delta + index,
            choose(load(output + index) <= (vec){0}, (vec){0}, load(delta + index)));
}

INLINE vec largest(vec a, vec b) { return choose(b > a, b, a); }

static void max_pool(const float *input, int channels, int height, int width, float *output)
{
    const ptrdiff_t row = (ptrdiff_t)width * LANE_COUNT;
    for (int channel = 0; channel < channels; channel++)
        for (int y = 0; y < height / 2; y++) {
            const float *top = input + ((ptrdiff_t)channel * height + 2 * y) * row;
            for (int x = 0; x < width / 2; x++)
                for (int part = 0; part < PARTS; part++) {
                    const float *a = top + 2 * x * LANE_COUNT + part * WIDTH;
                    const vec upper = largest(load(a), load(a + LANE_COUNT));
                    const vec left = largest(upper, load(a + row));
                    store(output + part * WIDTH, largest(left, load(a + row + LANE_COUNT)));
                    output += part == PARTS - 1 ? LANE_COUNT : 0;
                }
        }
}

static void max_pool_gradient(
    const float *input, const float *output, const float *output_delta, int channels, int height,
    int width, float *input_delta)
{
    const ptrdiff_t row = (ptrdiff_t)width * LANE_COUNT;
    if (height % 2 == 1 || width % 2 == 1)
        memset(input_delta, 0, sizeof(float) * (size_t)(channels * height * row));
    ptrdiff_t window = 0;
    for (int channel = 0; channel < channels; channel++)
        for (int y = 0; y < height / 2; y++) {
            const ptrdiff_t top = ((ptrdiff_t)channel * height + 2 * y) * row;
            for (int x = 0; x < width / 2; x++) {
                for (int part = 0; part < PARTS; part++) {
                    const ptrdiff_t a = top + 2 * x * LANE_COUNT + part * WIDTH;
                    const vec value = load(output + window + part * WIDTH);
                    vec left = load(output_delta + window + part * WIDTH);
#define TAKE(position)                                                                            \
    {                                                                                             \
        const mask chosen = load(input + (position)) == value;                                    \
        store(input_delta + (position), choose(chosen, left, (vec){0}));                          \
        left = choose(chosen, (vec){0}, left);                                                    \
    }
                    TAKE(a)
                    TAKE(a + LANE_COUNT)
                    TAKE(a + row)
                    store(input_delta + a + row + LANE_COUNT, left);
                }
                window += LANE_COUNT;
            }
        }
}

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
    TABLE_NAME, correlate, correlation_gradient, multiply, dense_gradient, to_rows, to_lanes,
    relu, relu_gradient, max_pool, max_pool_gradient, sgd, adamw, blend, distort, peak};
