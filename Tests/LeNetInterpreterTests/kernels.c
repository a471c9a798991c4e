/*
 * Runs the kernels of every instruction set that this processor has on random layers, compares with
 * plain loops, and prints the sets' names. It packs weights as
 * IntegerKernels.h describes, so that no part of the interpreter is needed where it runs.
 */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "IntegerKernels.h"

enum { LAYERS = 60, MOST = 1 << 15 };

static uint64_t state = 1;

static int random_in(int lower, int upper)
{
    state = state * 6364136223846793005u + 1442695040888963407u;
    return lower + (int)((state >> 33) % (uint64_t)(upper - lower + 1));
}

static int group, lanes;
static const struct integer_kernels *kernels;

static int rounded_up(int count, int multiple) { return (count + multiple - 1) / multiple * multiple; }

/* Aligned as vectors want it; nothing is freed. */
static void *memory(size_t count)
{
    void *base = aligned_alloc(64, (count + 127) / 64 * 64);
    memset(base, 0, (count + 127) / 64 * 64);
    return base;
}

static int get(const void *elements, int index)
{
    return group == 4 ? ((const uint8_t *)elements)[index] : ((const uint16_t *)elements)[index];
}

static void set(void *elements, int index, int value)
{
    if (group == 4) ((uint8_t *)elements)[index] = (uint8_t)value;
    else ((uint16_t *)elements)[index] = (uint16_t)value;
}

static void *elements_with_random_values(int count)
{
    void *elements = memory((size_t)count * (size_t)(4 / group) + INTEGER_MARGIN);
    for (int i = 0; i < count; i++) set(elements, i, random_in(0, 3) ? random_in(0, 255) : 255);
    return elements;
}

/* ---- requantization ---- */

struct channel { int32_t bias, multiplier, shift; };

static struct channel channels[64];
static int zero, clamps;
static uint8_t table[256];

/* The least sum that gives at least this element. */
static int32_t first_sum(const struct channel *c, int element)
{
    int64_t below = -(INT64_C(1) << 31), first = (INT64_C(1) << 31) - 1;
    while (first - below > 1) {
        const int64_t sum = (below + first) / 2;
        const int64_t found = ((sum * c->multiplier + (INT64_C(1) << (c->shift - 1))) >> c->shift) + zero;
        if (found >= element) first = sum;
        else below = sum;
    }
    return (int32_t)first;
}

/* Factors are below 1, so that sums alone may be cut, exactly; or results are, and sums far outside. */
static struct integer_requantization requantization(int count, int products, const int *weight_sums)
{
    const int pitch = rounded_up(count, lanes);
    int32_t *arrays = memory((size_t)pitch * 20);
    struct integer_requantization r = {
        arrays, arrays + pitch, arrays + 2 * pitch, arrays + 3 * pitch, arrays + 4 * pitch,
        0, random_in(0, 1), 0, 255, random_in(0, 1) ? table : 0};
    zero = random_in(0, 255);
    clamps = !r.table && random_in(0, 1);
    r.zero = 2 * zero + 1;
    r.least = clamps ? zero : 0;
    r.greatest = clamps ? random_in(zero, 255) : 255;
    int size = 0;
    while (products >> (2 * size)) size++;
    for (int i = 0; i < count; i++) {
        channels[i] = (struct channel){
            random_in(-20000, 20000), random_in(1 << 30, INT32_MAX), 37 + size + random_in(-1, 1)};
        arrays[i] = channels[i].bias + kernels->element_offset * weight_sums[i];
        /* Where results are far outside. */
        const int32_t far = (int32_t)((INT64_C(1) << channels[i].shift) / (1 << 20));
        arrays[pitch + i] = r.cuts_results ? -far : first_sum(channels + i, r.least);
        arrays[2 * pitch + i] = r.cuts_results ? far : first_sum(channels + i, r.greatest);
        arrays[3 * pitch + i] = channels[i].multiplier;
        arrays[4 * pitch + i] = channels[i].shift - 1;
    }
    for (int i = 0; i < 256; i++) table[i] = (uint8_t)random_in(0, 255);
    return r;
}

static int compare_bytes(const void *a, const void *b)
{
    return *(const uint8_t *)a - *(const uint8_t *)b;
}

/* The largest sum is only asked for where tables never decrease. */
static void fit_table(enum integer_pooling pooling)
{
    if (pooling == INTEGER_POOLING_LARGEST_SUM) qsort(table, 256, 1, compare_bytes);
}

static int expected_element(const struct integer_requantization *r, int channel, int32_t sum)
{
    const struct channel *c = channels + channel;
    const int64_t rounded
        = ((int64_t)sum * c->multiplier + (INT64_C(1) << (c->shift - 1))) >> c->shift;
    int64_t element = rounded + zero;
    if (element < r->least) element = r->least;
    if (element > r->greatest) element = r->greatest;
    return r->table ? r->table[element] : (int)element;
}

static void expect(const char *what, int found, int expected)
{
    if (found == expected) return;
    printf("%s, %s: found %d, expected %d\n", kernels->name, what, found, expected);
    exit(1);
}

/* ---- layers ---- */

static int8_t weights[MOST];
static int weight_sums[64];

/* `count` for each channel. */
static void draw_weights(int channel_count, int count)
{
    for (int channel = 0; channel < channel_count; channel++) {
        weight_sums[channel] = 0;
        for (int i = 0; i < count; i++) {
            weights[channel * count + i] = (int8_t)random_in(-127, 127);
            weight_sums[channel] += weights[channel * count + i];
        }
    }
}

/* The element of a 2x2 pooling, or of the output itself. */
static int pooled(enum integer_pooling pooling, const int four[4])
{
    if (pooling == INTEGER_POOLING_NONE) return four[0];
    if (pooling == INTEGER_POOLING_AVERAGE) return (four[0] + four[1] + four[2] + four[3] + 2) / 4;
    int largest = four[0];
    for (int i = 1; i < 4; i++) if (four[i] > largest) largest = four[i];
    return largest;
}

static void check_convolution(void)
{
    const int size = random_in(1, 7), stride = random_in(1, 2), depth = random_in(1, 9);
    const int filters = random_in(1, 40), height = random_in(1, 5), width = random_in(1, 15);
    const enum integer_pooling pooling = (enum integer_pooling)random_in(0, 3);
    const int step = pooling == INTEGER_POOLING_NONE ? 1 : 2;
    const int pitch = ((width * step - 1) * stride + size + random_in(0, 2)) * depth;
    const int run = size * depth, group_count = (run + group - 1) / group;
    draw_weights(filters, size * run);
    void *packed = memory((size_t)(rounded_up(filters, lanes) * size * group_count) * 4);
    for (int f = 0; f < filters; f++)
        for (int row = 0; row < size; row++)
            for (int i = 0; i < run; i++)
                set(packed,
                    (((f / lanes * size + row) * group_count + i / group) * lanes + f % lanes) * group
                        + i % group,
                    weights[(f * size + row) * run + i]);
    struct integer_convolution layer = {
        .size = size, .stride = stride, .column_pitch = stride * depth, .input_pitch = pitch,
        .group_count = group_count, .filters = filters, .output_height = height,
        .output_width = width, .output_pitch = width * filters + random_in(0, 9),
        .pooling = pooling, .weights = packed,
        .requantization = requantization(filters, size * run, weight_sums)};
    fit_table(pooling);
    const int rows = ((height * step + 1) * stride + size + 1);
    void *input = elements_with_random_values(rows * pitch + stride * depth);
    void *output = memory((size_t)(height * layer.output_pitch * (4 / group)) + INTEGER_MARGIN);
    kernels->convolution(&layer, input, output);
    for (int y = 0; y < height; y++)
        for (int x = 0; x < width; x++)
            for (int f = 0; f < filters; f++) {
                int four[4] = {0};
                for (int part = 0; part < step * step; part++) {
                    int32_t sum = channels[f].bias;
                    for (int row = 0; row < size; row++)
                        for (int i = 0; i < run; i++)
                            sum += weights[(f * size + row) * run + i]
                                * get(input, ((y * step + part / 2) * stride + row) * pitch
                                        + (x * step + part % 2) * stride * depth + i);
                    four[part] = expected_element(&layer.requantization, f, sum);
                }
                expect("convolution", get(output, y * layer.output_pitch + x * filters + f),
                    pooled(pooling, four));
            }
}

static void check_first_convolution(void)
{
    const int filters = random_in(1, 20), padding = 2 * random_in(0, 1);
    const int side = (INTEGER_IMAGE_SIDE + 2 * padding - 4) / 2;
    const int row_parts = INTEGER_KERNEL_SIZE / group, per_filter = kernels->first_group_count;
    draw_weights(filters, 25);
    void *packed = memory((size_t)(rounded_up(filters, 2) * per_filter) * 4);
    for (int i = 0; i < filters * 25; i++) {
        const int row = i % 25 / 5, column = i % 5;
        const int place = column < 4 ? row * row_parts * group + column
            : row < 4                ? 5 * row_parts * group + row
                                     : (5 * row_parts + 4 / group) * group + group - 1;
        set(packed, i / 25 * per_filter * group + place, weights[i]);
    }
    struct integer_convolution layer = {
        .size = 5, .stride = 1, .padding = padding, .filters = filters, .output_height = side,
        .output_width = side, .output_pitch = side * filters,
        .pooling = (enum integer_pooling)random_in(1, 3), .weights = packed,
        .requantization = requantization(rounded_up(filters, 2), 25, weight_sums)};
    fit_table(layer.pooling);
    uint8_t pixels[28 * 28];
    for (int i = 0; i < 28 * 28; i++) pixels[i] = (uint8_t)random_in(0, 255);
    void *output = memory((size_t)(side * side * filters * (4 / group)) + INTEGER_MARGIN);
    kernels->first_convolution(&layer, pixels, memory(INTEGER_IMAGE_MEMORY), output);
    for (int i = 0; i < side * side * filters; i++) {
        const int f = i % filters, x = i / filters % side, y = i / filters / side;
        int four[4] = {0};
        for (int part = 0; part < 4; part++) {
            int32_t sum = channels[f].bias;
            for (int tap = 0; tap < 25; tap++) {
                const int row = 2 * y + part / 2 + tap / 5 - padding;
                const int column = 2 * x + part % 2 + tap % 5 - padding;
                if (row >= 0 && row < 28 && column >= 0 && column < 28)
                    sum += weights[f * 25 + tap] * pixels[row * 28 + column];
            }
            four[part] = expected_element(&layer.requantization, f, sum);
        }
        expect("first convolution", get(output, i), pooled(layer.pooling, four));
    }
}

static void check_windows(void)
{
    const int depth = random_in(1, 40), size = random_in(1, 8), stride = random_in(1, 8);
    const int height = random_in(1, 4), width = random_in(1, 4);
    const int pitch = rounded_up(depth, lanes), is_mean = random_in(0, 1), count = size * size;
    const int tap_pitch = is_mean ? 0 : pitch;
    draw_weights(depth, count);
    for (int channel = 0; is_mean && channel < depth; channel++) {
        memset(weights + channel * count, weights[channel * count], (size_t)count);
        weight_sums[channel] = count * weights[channel * count];
    }
    void *packed = memory((size_t)(count * pitch) * 4);
    for (int i = 0; i < depth * size * size; i++)
        set(packed, (i % (size * size) * tap_pitch + i / (size * size)) * group, weights[i]);
    const struct integer_windows layer = {
        size, size, stride, depth, ((width - 1) * stride + size) * depth, height, width,
        width * depth, packed, tap_pitch, requantization(depth, size * size, weight_sums)};
    const int rows = (height - 1) * stride + size;
    void *input = elements_with_random_values(rows * layer.input_pitch);
    const size_t byte_count = (size_t)(height * width * depth * (4 / group)) + INTEGER_MARGIN;
    void *weighted = memory(byte_count), *largest = memory(byte_count);
    kernels->weighted_windows(&layer, input, weighted);
    kernels->largest_of_windows(&layer, input, largest);
    for (int i = 0; i < height * width * depth; i++) {
        const int channel = i % depth, x = i / depth % width, y = i / depth / width;
        int32_t sum = channels[channel].bias;
        int most = 0;
        for (int tap = 0; tap < size * size; tap++) {
            const int element = get(input, (y * stride + tap / size) * layer.input_pitch
                    + (x * stride + tap % size) * depth + channel);
            sum += weights[channel * size * size + tap] * element;
            if (element > most) most = element;
        }
        expect("weighted window", get(weighted, i),
            expected_element(&layer.requantization, channel, sum));
        expect("largest of window", get(largest, i),
            layer.requantization.table ? table[most] : most);
    }
}

static void check_dense(void)
{
    const int inputs = random_in(1, 300), units = random_in(1, 64), images = random_in(1, 12);
    const int group_count = (inputs + group - 1) / group;
    draw_weights(units, inputs);
    void *packed = memory((size_t)(rounded_up(units, lanes) * group_count) * 4);
    for (int i = 0; i < units * inputs; i++) {
        const int unit = i / inputs, input = i % inputs;
        set(packed, ((unit / lanes * group_count + input / group) * lanes + unit % lanes) * group
                + input % group, weights[i]);
    }
    const struct integer_dense layer = {
        group_count, units, group_count * group, units, packed,
        requantization(units, inputs, weight_sums)};
    void *input = elements_with_random_values(images * layer.input_pitch);
    void *output = memory((size_t)(images * units * (4 / group)) + INTEGER_MARGIN);
    kernels->dense(&layer, input, images, output);
    int8_t scores[12 * 64];
    kernels->scores(output, images * units, scores);
    for (int i = 0; i < images * units; i++) {
        int32_t sum = channels[i % units].bias;
        for (int k = 0; k < inputs; k++)
            sum += weights[i % units * inputs + k]
                * get(input, i / units * layer.input_pitch + k);
        expect("dense layer", scores[i],
            expected_element(&layer.requantization, i % units, sum) - 128);
    }
}

static void check_picture(void)
{
    const int depth = random_in(1, 3), height = random_in(1, 20), width = random_in(1, 20);
    const int pitch = width * depth + random_in(0, 5);
    uint8_t pixels[3 * 20 * 20];
    for (int i = 0; i < depth * height * width; i++) pixels[i] = (uint8_t)random_in(0, 255);
    void *output = memory((size_t)(height * pitch * (4 / group)) + INTEGER_MARGIN);
    kernels->picture(pixels, depth, height, width, pitch, output);
    for (int i = 0; i < depth * height * width; i++) {
        const int channel = i / (height * width), y = i / width % height, x = i % width;
        expect("picture", get(output, y * pitch + x * depth + channel), pixels[i]);
    }
}

int main(void)
{
    const struct integer_kernels *sets[] = {
        integer_kernels_vnni(), integer_kernels_avxvnni(), integer_kernels_avx512(),
        integer_kernels_avx2(), integer_kernels_i8mm(), integer_kernels_dotprod(),
        integer_kernels_neon(), integer_kernels_portable()};
    for (unsigned i = 0; i < sizeof sets / sizeof *sets; i++) {
        if (!sets[i]) continue;
        kernels = sets[i];
        group = kernels->group;
        lanes = kernels->lanes;
        for (int layer = 0; layer < LAYERS; layer++) {
            check_convolution();
            check_first_convolution();
            check_windows();
            check_dense();
            check_picture();
        }
        printf("%s\n", kernels->name);
    }
    return 0;
}
