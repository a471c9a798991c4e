/*
 * golden_mixed: classifies a picture, in 8-bit integers.
 *
 * Model    golden_mixed, digest 0000000000000000000000000000000000000000000000000000000000000000
 * Made by  lenet 0.1.0; C99, needs only <stdint.h>; no heap, no floating point
 * Input    192 bytes, 12 rows of 16 grey pixels, 0 black, 255 white
 * Output   2 int8 scores and the class
 * Work     4842 multiply-accumulates a picture
 * Stack    no recursion, no array larger than 32 bytes
 *
 * Kernels, with bytes of constants in flash and of scratch memory in RAM:
 *   mve        320     184    Arm with the vector extension (Helium): Cortex-M52, M55, M85
 *   dsp        276     288    Arm Thumb-2 with signal processing: Cortex-M4, M7, M33
 *   packed     360     108    Cortex-M0, M0+, M3, M23; RV32 with multiplication
 *   avr        87      168    AVR with more than 64 KiB of flash: ATmega1280, 1284, 2560
 *   portable   121     60     C99, any processor
 *
 * Layers, with output shape (channels, rows, columns) and real = scale * (q - zero point):
 *   0   conv1           1x12x16   not stored
 *   1   conv1.relu      1x12x16   not stored
 *   2   conv1.maxpool   1x6x8     scale 0.028877744, zero point -128
 *   3   conv1.avgpool   1x3x4     scale 0.028877744, zero point -128
 *   4   fc1             3         not stored
 *   5   fc1.relu        3         scale 0.06596482, zero point -128
 *   6   fc2             2         scale 0.08226779, zero point 19
 *
 * These two files belong to whoever generated them; the generator claims no rights in them and
 * puts no licence on them.
 */
#include "golden_mixed.h"

/* The compiler shifts negative numbers arithmetically, as all known ones do, and has C99's int. */
typedef char golden_mixed_requires_arithmetic_shift[
    (((int32_t)-1 >> 1) == -1) && (((int64_t)-1 >> 1) == -1) ? 1 : -1];
typedef char golden_mixed_requires_int[(sizeof(int) >= sizeof(int16_t)) ? 1 : -1];

/*
 * Constants are to stay in flash. AVR reads them there by addresses of their own; FLASH is where an
 * array lies.
 */
#if defined(__GNUC__) && !defined(__clang__) && defined(__AVR_HAVE_LPMX__)
#define GOLDEN_MIXED_FLASH(name) \
    __attribute__((section(".text." #name), aligned(2)))
#define GOLDEN_MIXED_FLASH_ADDRESS(name) \
    (__extension__({ \
        int32_t address_; \
        __asm__("ldi %A0, lo8(%1)\n" \
            "ldi %B0, hi8(%1)\n" \
            "ldi %C0, hh8(%1)\n" \
            "ldi %D0, 0\n" : "=d"(address_) : "i"(name)); \
        address_; \
    }))
#elif defined(__GNUC__)
#define GOLDEN_MIXED_FLASH(name) __attribute__((aligned(4)))
#else
#define GOLDEN_MIXED_FLASH(name)
#endif

/* In loops that fill or copy memory, which compilers would make calls of memset and memmove. */
#if defined(__GNUC__)
#define GOLDEN_MIXED_NO_LIBRARY() __asm__ volatile("" ::: "memory")
#else
#define GOLDEN_MIXED_NO_LIBRARY() ((void)0)
#endif

/*
 * Before what tells debuggers where functions in assembly keep their callers' registers: a directive
 * where the compiler writes such itself, else a comment.
 */
#ifdef __GCC_HAVE_DWARF2_CFI_ASM
#define GOLDEN_MIXED_FRAME ".cfi_"
#else
#define GOLDEN_MIXED_FRAME "# "
#endif
/* Clang takes strings longer than the 4,095 characters that C99 asks for, and else warns. */
#ifdef __clang__
#pragma clang diagnostic ignored "-Woverlength-strings"
#endif

#ifdef GOLDEN_MIXED_TRACE
/* Shows a tensor that lies [channel][row][column], row by row. */
static void golden_mixed_show(int layer, const int8_t *values, int channels, int rows,
    int columns)
{
    for (int row = 0; row < rows; ++row) {
        for (int channel = 0; channel < channels; ++channel) {
            const int first = (channel * rows + row) * columns;

            golden_mixed_trace(layer, values + first, columns);
        }
    }
}

#define GOLDEN_MIXED_SHOW(layer, values, channels, rows, columns) \
    golden_mixed_show((layer), (values), (channels), (rows), (columns))
#else
#define GOLDEN_MIXED_SHOW(layer, values, channels, rows, columns) ((void)0)
#endif
#ifdef GOLDEN_MIXED_TRACE_STEPS
#define GOLDEN_MIXED_STEP(name, value) golden_mixed_trace_step((name), (value))
#else
#define GOLDEN_MIXED_STEP(name, value) ((void)0)
#endif

#if !defined(GOLDEN_MIXED_KERNELS_MVE) \
    && !defined(GOLDEN_MIXED_KERNELS_DSP) \
    && !defined(GOLDEN_MIXED_KERNELS_PACKED) \
    && !defined(GOLDEN_MIXED_KERNELS_AVR)

#if defined(__GNUC__) && !defined(__clang__) && defined(__AVR_HAVE_LPMX__)
typedef int32_t golden_mixed_weights;

static uint8_t golden_mixed_flash_byte(int32_t address)
{
    uint8_t byte;

    __asm__(
    #if defined(__AVR_HAVE_ELPMX__)
        "in __tmp_reg__, 0x3b\n"
        "out 0x3b, %C1\n"
        "movw r30, %A1\n"
        "elpm %0, Z\n"
        "out 0x3b, __tmp_reg__\n"
    #else
        "movw r30, %A1\n"
        "lpm %0, Z\n"
    #endif
        : "=r"(byte) : "r"(address) : "r30", "r31");
    return byte;
}

/* An element of one byte or four; the first is the lowest. */
static int32_t golden_mixed_flash_element(int32_t address, int byte_count)
{
    uint32_t bits = 0;

    if (byte_count == 1) {
        return (int8_t)golden_mixed_flash_byte(address);
    }
    for (int i = byte_count - 1; i >= 0; --i) {
        bits = (bits << 8) | golden_mixed_flash_byte(address + i);
    }
    return (int32_t)bits;
}

#define GOLDEN_MIXED_WEIGHTS(name) GOLDEN_MIXED_FLASH_ADDRESS(name)
#define GOLDEN_MIXED_WEIGHT(weights, index) \
    ((int8_t)golden_mixed_flash_byte((weights) + (index)))
#define GOLDEN_MIXED_CONSTANT(name, index) \
    golden_mixed_flash_element(GOLDEN_MIXED_FLASH_ADDRESS(name) \
        + (int32_t)(index) * (int32_t)sizeof((name)[0]), (int)sizeof((name)[0]))
#else
typedef const int8_t *golden_mixed_weights;

#define GOLDEN_MIXED_WEIGHTS(name) (name)
#define GOLDEN_MIXED_WEIGHT(weights, index) ((weights)[index])
#define GOLDEN_MIXED_CONSTANT(name, index) ((name)[index])
#endif

#endif

#if !defined(GOLDEN_MIXED_KERNELS_MVE) \
    && !defined(GOLDEN_MIXED_KERNELS_DSP) \
    && !defined(GOLDEN_MIXED_KERNELS_PACKED) \
    && !defined(GOLDEN_MIXED_KERNELS_AVR)

/*
 * conv1, conv1.relu, conv1.maxpool: 1x12x16 to 1x6x8.
 * Weights [filter][channel][row][column], -127...127.
 * No sum exceeds 165845 in magnitude, whatever the picture.
 */
static const int8_t golden_mixed_conv1_weights[25 + 1] GOLDEN_MIXED_FLASH(golden_mixed_conv1_weights) = {
    /* 0 */
    15, 54, -8, -18, -25, -9, -4, 46, 22, 29, -9, 34, -4, 1, 18, 53, 20, 25, -50, -31, 26, 48, 27,
    55, 7,
};
static const int32_t golden_mixed_conv1_bias[1] GOLDEN_MIXED_FLASH(golden_mixed_conv1_bias) = {
    -3155,
};
static const int32_t golden_mixed_conv1_multiplier[1] GOLDEN_MIXED_FLASH(golden_mixed_conv1_multiplier) = {
    1545669284,
};
static const uint8_t golden_mixed_conv1_shift[1 + 1] GOLDEN_MIXED_FLASH(golden_mixed_conv1_shift) = {
    38,
};

static golden_mixed_weights golden_mixed_conv1_weights_of(int channel)
{
    const int first = channel * 25;

    return GOLDEN_MIXED_WEIGHTS(golden_mixed_conv1_weights) + first;
}

#endif

#if !defined(GOLDEN_MIXED_KERNELS_MVE) \
    && !defined(GOLDEN_MIXED_KERNELS_DSP) \
    && !defined(GOLDEN_MIXED_KERNELS_PACKED) \
    && !defined(GOLDEN_MIXED_KERNELS_AVR)

/*
 * fc1, fc1.relu: 1x3x4 to 3.
 * Weights [unit][input], -127...127.
 * No sum exceeds 113101 in magnitude, whatever the picture.
 */
static const int8_t golden_mixed_fc1_weights[3 * 12] GOLDEN_MIXED_FLASH(golden_mixed_fc1_weights) = {
    /* 0 */
    42, -14, 20, -10, -58, -44, -3, -50, 12, -35, 52, -27,
    /* 1 */
    47, 46, 2, 20, 37, 56, -9, -49, -52, 41, 27, -54,
    /* 2 */
    59, 8, 19, 22, 26, 51, 2, 28, -44, 47, -19, 47,
};
static const int32_t golden_mixed_fc1_bias[3] GOLDEN_MIXED_FLASH(golden_mixed_fc1_bias) = {
    -3581, -901, -1471,
};
static const int32_t golden_mixed_fc1_multiplier[3] GOLDEN_MIXED_FLASH(golden_mixed_fc1_multiplier) = {
    1766798292, 1232864773, 2032116190,
};
static const uint8_t golden_mixed_fc1_shift[3 + 1] GOLDEN_MIXED_FLASH(golden_mixed_fc1_shift) = {
    39, 36, 38,
};

static golden_mixed_weights golden_mixed_fc1_weights_of(int channel)
{
    const int first = channel * 12;

    return GOLDEN_MIXED_WEIGHTS(golden_mixed_fc1_weights) + first;
}

#endif

#if !defined(GOLDEN_MIXED_KERNELS_MVE) \
    && !defined(GOLDEN_MIXED_KERNELS_DSP) \
    && !defined(GOLDEN_MIXED_KERNELS_PACKED) \
    && !defined(GOLDEN_MIXED_KERNELS_AVR)

/*
 * fc2: 3 to 2.
 * Weights [unit][input], -127...127.
 * No sum exceeds 35692 in magnitude, whatever the picture.
 */
static const int8_t golden_mixed_fc2_weights[2 * 3] GOLDEN_MIXED_FLASH(golden_mixed_fc2_weights) = {
    /* 0 */
    55, -13, -37,
    /* 1 */
    52, 16, -17,
};
static const int32_t golden_mixed_fc2_bias[2] GOLDEN_MIXED_FLASH(golden_mixed_fc2_bias) = {
    -8917, -3323,
};
static const int32_t golden_mixed_fc2_multiplier[2] GOLDEN_MIXED_FLASH(golden_mixed_fc2_multiplier) = {
    1771203427, 1655978210,
};
static const uint8_t golden_mixed_fc2_shift[2] GOLDEN_MIXED_FLASH(golden_mixed_fc2_shift) = {
    36, 35,
};

static golden_mixed_weights golden_mixed_fc2_weights_of(int channel)
{
    const int first = channel * 3;

    return GOLDEN_MIXED_WEIGHTS(golden_mixed_fc2_weights) + first;
}

#endif

#if !defined(GOLDEN_MIXED_KERNELS_MVE) \
    && !defined(GOLDEN_MIXED_KERNELS_DSP) \
    && !defined(GOLDEN_MIXED_KERNELS_PACKED) \
    && !defined(GOLDEN_MIXED_KERNELS_AVR)

/*
 * sum * multiplier / 2^shift, rounded to nearest, ties upward; plus the zero point; limited to
 * minimum...127. Cannot overflow: |sum| and multiplier are below 2^31, shift is 1...62.
 */
static int8_t golden_mixed_requantize(int32_t sum, int32_t multiplier, uint8_t shift,
    int32_t zero_point, int32_t minimum)
{
    int64_t value = (int64_t)sum * multiplier;

    GOLDEN_MIXED_STEP("accumulator", sum);
    GOLDEN_MIXED_STEP("multiplier", multiplier);
    GOLDEN_MIXED_STEP("shift", shift);
    GOLDEN_MIXED_STEP("product", value);
    value += (int64_t)1 << (shift - 1);
    GOLDEN_MIXED_STEP("with half", value);
    value >>= shift;
    GOLDEN_MIXED_STEP("shifted", value);
    value += zero_point;
    GOLDEN_MIXED_STEP("with zero point", value);
    if (value < minimum) {
        value = minimum;
    }
    if (value > 127) {
        value = 127;
    }
    GOLDEN_MIXED_STEP("clamped", value);
    return (int8_t)value;
}

#endif

#if !defined(GOLDEN_MIXED_KERNELS_MVE) \
    && !defined(GOLDEN_MIXED_KERNELS_DSP) \
    && !defined(GOLDEN_MIXED_KERNELS_PACKED) \
    && !defined(GOLDEN_MIXED_KERNELS_AVR)

/* What lies at a place of a channel of conv1's input; outside, padding. */
static int golden_mixed_conv1_value(const uint8_t *input, int channel, int row,
    int column)
{
    if (row < 0 || row > 11 || column < 0 || column > 15) {
        return 0;
    }
    return (int)input[(channel * 12 + row) * 16 + column];
}

/*
 * The bias and the products of the four 5x5 windows of conv1 that are pooled, wherever they lie.
 * Row and column are the first one's output's.
 */
static void golden_mixed_conv1_edge_sums(const uint8_t *input, golden_mixed_weights weights,
    int32_t bias, int row, int column, int32_t sums[4])
{
    int32_t sum0 = bias;
    int32_t sum1 = bias;
    int32_t sum2 = bias;
    int32_t sum3 = bias;

    for (int channel = 0; channel < 1; ++channel) {
        for (int i = -2; i < 3; ++i) {
            int upper = golden_mixed_conv1_value(input, channel, row + i, column - 2);
            int lower = golden_mixed_conv1_value(input, channel, row + i + 1, column - 2);

            for (int j = 0; j < 5; ++j) {
                const int weight = (int)GOLDEN_MIXED_WEIGHT(weights, j);

                sum0 += (int32_t)upper * weight;
                sum2 += (int32_t)lower * weight;
                upper = golden_mixed_conv1_value(input, channel, row + i, column + j - 1);
                lower = golden_mixed_conv1_value(input, channel, row + i + 1, column + j - 1);
                sum1 += (int32_t)upper * weight;
                sum3 += (int32_t)lower * weight;
            }
            weights += 5;
        }
    }
    sums[0] = sum0;
    sums[1] = sum1;
    sums[2] = sum2;
    sums[3] = sum3;
}

/* The same, and faster where no padding is read. */
static void golden_mixed_conv1_sums(const uint8_t *input, golden_mixed_weights weights,
    int32_t bias, int row, int column, int32_t sums[4])
{
    int32_t sum0 = bias;
    int32_t sum1 = bias;
    int32_t sum2 = bias;
    int32_t sum3 = bias;

    if (row < 2 || row > 8 || column < 2 || column > 12) {
        golden_mixed_conv1_edge_sums(input, weights, bias, row, column, sums);
        return;
    }
    for (int channel = 0; channel < 1; ++channel) {
        const uint8_t *source = input
            + ((channel * 12 + row - 2) * 16 + column - 2);

        for (int i = 0; i < 5; ++i) {
            int upper = (int)source[0];
            int lower = (int)source[16];
            int weight;

            weight = (int)GOLDEN_MIXED_WEIGHT(weights, 0);
            sum0 += (int32_t)upper * weight;
            sum2 += (int32_t)lower * weight;
            upper = (int)source[1];
            lower = (int)source[17];
            sum1 += (int32_t)upper * weight;
            sum3 += (int32_t)lower * weight;
            weight = (int)GOLDEN_MIXED_WEIGHT(weights, 1);
            sum0 += (int32_t)upper * weight;
            sum2 += (int32_t)lower * weight;
            upper = (int)source[2];
            lower = (int)source[18];
            sum1 += (int32_t)upper * weight;
            sum3 += (int32_t)lower * weight;
            weight = (int)GOLDEN_MIXED_WEIGHT(weights, 2);
            sum0 += (int32_t)upper * weight;
            sum2 += (int32_t)lower * weight;
            upper = (int)source[3];
            lower = (int)source[19];
            sum1 += (int32_t)upper * weight;
            sum3 += (int32_t)lower * weight;
            weight = (int)GOLDEN_MIXED_WEIGHT(weights, 3);
            sum0 += (int32_t)upper * weight;
            sum2 += (int32_t)lower * weight;
            upper = (int)source[4];
            lower = (int)source[20];
            sum1 += (int32_t)upper * weight;
            sum3 += (int32_t)lower * weight;
            weight = (int)GOLDEN_MIXED_WEIGHT(weights, 4);
            sum0 += (int32_t)upper * weight;
            sum2 += (int32_t)lower * weight;
            upper = (int)source[5];
            lower = (int)source[21];
            sum1 += (int32_t)upper * weight;
            sum3 += (int32_t)lower * weight;
            source += 16;
            weights += 5;
        }
    }
    sums[0] = sum0;
    sums[1] = sum1;
    sums[2] = sum2;
    sums[3] = sum3;
}

/* conv1, conv1.relu, conv1.maxpool: 1x12x16 to 1x6x8. */
static void golden_mixed_conv1(const uint8_t *input, int8_t *output)
{
    for (int filter = 0; filter < 1; ++filter) {
        const golden_mixed_weights weights = golden_mixed_conv1_weights_of(filter);
        const int32_t bias = GOLDEN_MIXED_CONSTANT(golden_mixed_conv1_bias, filter);

        for (int row = 0; row < 12; row += 2) {
            for (int column = 0; column < 16; column += 2) {
                int32_t largest = INT32_MIN;
                int32_t sums[4];

                golden_mixed_conv1_sums(input, weights, bias, row, column, sums);
                for (int corner = 0; corner < 4; ++corner) {
                    const int32_t sum = sums[corner];

                    GOLDEN_MIXED_STEP("corner sum", sum);
                    if (sum > largest) {
                        largest = sum;
                    }
                }
                *output = golden_mixed_requantize(largest,
                    GOLDEN_MIXED_CONSTANT(golden_mixed_conv1_multiplier, filter),
                    (uint8_t)GOLDEN_MIXED_CONSTANT(golden_mixed_conv1_shift, filter), -128, -128);
                GOLDEN_MIXED_STEP("output", *output);
                ++output;
            }
        }
    }
}

#endif

/* conv1.avgpool: 1x6x8 to 1x3x4. */
static void golden_mixed_conv1_avgpool(const int8_t *input, int8_t *output)
{
    for (int channel = 0; channel < 1; ++channel) {
        for (int row = 0; row < 3; ++row) {
            for (int column = 0; column < 4; ++column) {
                const int8_t *const source = input + (row * 16 + column * 2);
                int total = 0;

                for (int i = 0; i < 2; ++i) {
                    for (int j = 0; j < 2; ++j) {
                        total += (int)source[i * 8 + j];
                    }
                }
                GOLDEN_MIXED_STEP("window sum", total);
                *output = (int8_t)((total + 2) >> 2);
                GOLDEN_MIXED_STEP("output", *output);
                ++output;
            }
        }
        input += 48;
    }
}

#if !defined(GOLDEN_MIXED_KERNELS_MVE) \
    && !defined(GOLDEN_MIXED_KERNELS_DSP) \
    && !defined(GOLDEN_MIXED_KERNELS_PACKED) \
    && !defined(GOLDEN_MIXED_KERNELS_AVR)

/* fc1, fc1.relu: 1x3x4 to 3. */
static void golden_mixed_fc1(const int8_t *input, int8_t *output)
{
    for (int unit = 0; unit < 3; ++unit) {
        const golden_mixed_weights weights = golden_mixed_fc1_weights_of(unit);
        int32_t sum = GOLDEN_MIXED_CONSTANT(golden_mixed_fc1_bias, unit);

        for (int i = 0; i < 12; ++i) {
            sum += (int32_t)(input[i] + 128) * GOLDEN_MIXED_WEIGHT(weights, i);
        }
        output[unit] = golden_mixed_requantize(sum,
            GOLDEN_MIXED_CONSTANT(golden_mixed_fc1_multiplier, unit),
            (uint8_t)GOLDEN_MIXED_CONSTANT(golden_mixed_fc1_shift, unit), -128, -128);
        GOLDEN_MIXED_STEP("output", output[unit]);
    }
}

#endif

#if !defined(GOLDEN_MIXED_KERNELS_MVE) \
    && !defined(GOLDEN_MIXED_KERNELS_DSP) \
    && !defined(GOLDEN_MIXED_KERNELS_PACKED) \
    && !defined(GOLDEN_MIXED_KERNELS_AVR)

/* fc2: 3 to 2. */
static void golden_mixed_fc2(const int8_t *input, int8_t *output)
{
    for (int unit = 0; unit < 2; ++unit) {
        const golden_mixed_weights weights = golden_mixed_fc2_weights_of(unit);
        int32_t sum = GOLDEN_MIXED_CONSTANT(golden_mixed_fc2_bias, unit);

        for (int i = 0; i < 3; ++i) {
            sum += (int32_t)(input[i] + 128) * GOLDEN_MIXED_WEIGHT(weights, i);
        }
        output[unit] = golden_mixed_requantize(sum,
            GOLDEN_MIXED_CONSTANT(golden_mixed_fc2_multiplier, unit),
            (uint8_t)GOLDEN_MIXED_CONSTANT(golden_mixed_fc2_shift, unit), 19, -128);
        GOLDEN_MIXED_STEP("output", output[unit]);
    }
}

#endif

#if defined(GOLDEN_MIXED_KERNELS_MVE)

/* Its loads need the alignment that options to pack structures take away. */
typedef char golden_mixed_requires_alignment[
    (__alignof__(golden_mixed_scratch) >= sizeof(uint32_t)) ? 1 : -1];

/*
 * conv1, conv1.relu, conv1.maxpool: 1x12x16 to 1x6x8.
 * For each two filters: addends, multipliers and shifts of the rescaling, each for these filters
 * twice; where in the output two neighbours' values lie; weights [filter][row][column][channel], a
 * byte each.
 */
static const uint32_t golden_mixed_conv1_constants[32] = {
    0x000094adU, 0x000094adU, 0x000094adU, 0x000094adU, 0x5c210aa4U, 0x5c210aa4U, 0x5c210aa4U, 0x5c210aa4U,
    0xfffffffaU, 0xfffffffaU, 0xfffffffaU, 0xfffffffaU, 0x00000000U, 0x00000000U, 0x00000001U, 0x00000001U,
    0xeef8360fU, 0x2efcf7e7U, 0x22f71d16U, 0x351201fcU, 0xe1ce1914U, 0x371b301aU, 0x00000007U, 0x00000000U,
    0xeef8360fU, 0x2efcf7e7U, 0x22f71d16U, 0x351201fcU, 0xe1ce1914U, 0x371b301aU, 0x00000007U, 0x00000000U,
};
/* Where 25 inputs lie, and then such that meet weights of 0. */
static const uint32_t golden_mixed_conv1_offsets[8] = {
    0x03020100U, 0x16151404U, 0x29281817U, 0x3c2c2b2aU, 0x403f3e3dU, 0x53525150U, 0x00000054U, 0x00000000U,
};

/*
 * fc1, fc1.relu: 1x3x4 to 3.
 * For each four units: weights [16 inputs][unit], a byte each, and [unit][12 inputs]; addends,
 * multipliers and shifts of the rescaling.
 */
static const uint32_t golden_mixed_fc1_constants[24] = {
    0xf614f22aU, 0xcefdd4c6U, 0xe534dd0cU, 0x14022e2fU, 0xcff73825U, 0xca1b29ccU, 0x1613083bU, 0x1c02331aU,
    0x2fed2fd4U, 0x1613083bU, 0x1c02331aU, 0x2fed2fd4U, 0xffffb883U, 0x0000347bU, 0x00007541U, 0x00007541U,
    0x694f33d4U, 0x497c0605U, 0x791fa1deU, 0x791fa1deU, 0xfffffff9U, 0xfffffffcU, 0xfffffffaU, 0xfffffffaU,
};

/*
 * fc2: 3 to 2.
 * For each four units: weights [16 inputs][unit], a byte each, and [unit][4 inputs]; addends,
 * multipliers and shifts of the rescaling.
 */
static const uint32_t golden_mixed_fc2_constants[16] = {
    0x00dbf337U, 0x00ef1034U, 0x00ef1034U, 0x00ef1034U, 0xffffdfabU, 0x00000c85U, 0x00000c85U, 0x00000c85U,
    0x69926b63U, 0x62b438e2U, 0x62b438e2U, 0x62b438e2U, 0xfffffffcU, 0xfffffffdU, 0xfffffffdU, 0xfffffffdU,
};

/*
 * A row of windows of conv1. Rows and output are [column][channel].
 *
 * For each two filters, then for each two windows: the inputs of each corner of a window are gathered,
 * sixteen a vector, and multiplied by the weights of both filters. The largest sum of each window and
 * filter is kept; four of them are rescaled and stored at once.
 *
 * r0, r2, r4 and r6 are the first filter's sums, upper row before lower row, r8, r10, r12 and lr the
 * second's; r3 walks through the inputs, r5 through the outputs, r11 through the constants; r7 counts
 * windows, in twos; r9 is the output's zero point. Vectors: q0 and q1 where inputs lie, q2 to q5
 * weights, q6 and q7 inputs; sums and values in the highest ones. On the stack: rows, a free word,
 * output, end of the constants, sums.
 * Stack: 132 bytes.
 */
void golden_mixed_conv1_windows(const uint8_t *rows, const uint32_t *constants, uint8_t *output, const uint32_t *offsets);
__asm__(
    ".pushsection .text.golden_mixed_conv1_windows, \"ax\", %progbits\n"
    ".syntax unified\n.thumb\n.thumb_func\n"
    ".p2align 2\n"
    ".global golden_mixed_conv1_windows\n.hidden golden_mixed_conv1_windows\n.type golden_mixed_conv1_windows, %function\n"
    "golden_mixed_conv1_windows:\n"
    GOLDEN_MIXED_FRAME "sections .debug_frame\n" GOLDEN_MIXED_FRAME "startproc\n"
    "push {r4-r11, lr}\n"
    GOLDEN_MIXED_FRAME "adjust_cfa_offset 36\n" GOLDEN_MIXED_FRAME "rel_offset r4, 0\n"
    GOLDEN_MIXED_FRAME "rel_offset r5, 4\n" GOLDEN_MIXED_FRAME "rel_offset r6, 8\n"
    GOLDEN_MIXED_FRAME "rel_offset r7, 12\n" GOLDEN_MIXED_FRAME "rel_offset r8, 16\n"
    GOLDEN_MIXED_FRAME "rel_offset r9, 20\n" GOLDEN_MIXED_FRAME "rel_offset r10, 24\n"
    GOLDEN_MIXED_FRAME "rel_offset r11, 28\n" GOLDEN_MIXED_FRAME "rel_offset lr, 32\n"
    "vpush {d8-d15}\n"
    GOLDEN_MIXED_FRAME "adjust_cfa_offset 64\n" GOLDEN_MIXED_FRAME "rel_offset d8, 0\n"
    GOLDEN_MIXED_FRAME "rel_offset d9, 8\n" GOLDEN_MIXED_FRAME "rel_offset d10, 16\n"
    GOLDEN_MIXED_FRAME "rel_offset d11, 24\n" GOLDEN_MIXED_FRAME "rel_offset d12, 32\n"
    GOLDEN_MIXED_FRAME "rel_offset d13, 40\n" GOLDEN_MIXED_FRAME "rel_offset d14, 48\n"
    GOLDEN_MIXED_FRAME "rel_offset d15, 56\n"
    "sub sp, #32\n"
    GOLDEN_MIXED_FRAME "adjust_cfa_offset 32\n"
    "str r0, [sp]\n"
    "mov r11, r1\n"
    "str r2, [sp, #8]\n"
    "vldrw.32 q0, [r3, #0]\n"
    "vldrw.32 q1, [r3, #16]\n"
    "movw r7, #128\n"
    "add r7, r11\n"
    "str r7, [sp, #12]\n"
    "mov r9, #-128\n"
    /* Two filters. */
    "1:\n"
    "ldr r3, [sp]\n"
    "ldr r5, [sp, #8]\n"
    "vldrw.32 q2, [r11, #64]\n"
    "vldrw.32 q3, [r11, #80]\n"
    "vldrw.32 q4, [r11, #96]\n"
    "vldrw.32 q5, [r11, #112]\n"
    "movs r7, #4\n"
    "2:\n"
    "vldrb.u8 q6, [r3, q0]\n"
    "vldrb.u8 q7, [r3, q1]\n"
    "addw r3, r3, #20\n"
    "vmladav.s8 r0, q6, q2\n"
    "vmladav.s8 r8, q6, q4\n"
    "vmladava.s8 r0, q7, q3\n"
    "vmladava.s8 r8, q7, q5\n"
    "vldrb.u8 q6, [r3, q0]\n"
    "vldrb.u8 q7, [r3, q1]\n"
    "addw r3, r3, #1\n"
    "vmladav.s8 r4, q6, q2\n"
    "vmladav.s8 r12, q6, q4\n"
    "vmladava.s8 r4, q7, q3\n"
    "vmladava.s8 r12, q7, q5\n"
    "vldrb.u8 q6, [r3, q0]\n"
    "vldrb.u8 q7, [r3, q1]\n"
    "subw r3, r3, #20\n"
    "vmladav.s8 r6, q6, q2\n"
    "vmladav.s8 lr, q6, q4\n"
    "vmladava.s8 r6, q7, q3\n"
    "vmladava.s8 lr, q7, q5\n"
    "vldrb.u8 q6, [r3, q0]\n"
    "vldrb.u8 q7, [r3, q1]\n"
    "addw r3, r3, #1\n"
    "vmladav.s8 r2, q6, q2\n"
    "vmladav.s8 r10, q6, q4\n"
    "vmladava.s8 r2, q7, q3\n"
    "vmladava.s8 r10, q7, q5\n"
    "vmov q6[2], q6[0], r2, r4\n"
    "vmov q6[3], q6[1], r6, r6\n"
    "vmaxv.s32 r0, q6\n"
    "vmov q6[2], q6[0], r10, r12\n"
    "vmov q6[3], q6[1], lr, lr\n"
    "vmaxv.s32 r8, q6\n"
    "strd r0, r8, [sp, #16]\n"
    "vldrb.u8 q6, [r3, q0]\n"
    "vldrb.u8 q7, [r3, q1]\n"
    "addw r3, r3, #20\n"
    "vmladav.s8 r0, q6, q2\n"
    "vmladav.s8 r8, q6, q4\n"
    "vmladava.s8 r0, q7, q3\n"
    "vmladava.s8 r8, q7, q5\n"
    "vldrb.u8 q6, [r3, q0]\n"
    "vldrb.u8 q7, [r3, q1]\n"
    "addw r3, r3, #1\n"
    "vmladav.s8 r4, q6, q2\n"
    "vmladav.s8 r12, q6, q4\n"
    "vmladava.s8 r4, q7, q3\n"
    "vmladava.s8 r12, q7, q5\n"
    "vldrb.u8 q6, [r3, q0]\n"
    "vldrb.u8 q7, [r3, q1]\n"
    "subw r3, r3, #20\n"
    "vmladav.s8 r6, q6, q2\n"
    "vmladav.s8 lr, q6, q4\n"
    "vmladava.s8 r6, q7, q3\n"
    "vmladava.s8 lr, q7, q5\n"
    "vldrb.u8 q6, [r3, q0]\n"
    "vldrb.u8 q7, [r3, q1]\n"
    "addw r3, r3, #1\n"
    "vmladav.s8 r2, q6, q2\n"
    "vmladav.s8 r10, q6, q4\n"
    "vmladava.s8 r2, q7, q3\n"
    "vmladava.s8 r10, q7, q5\n"
    "vmov q6[2], q6[0], r2, r4\n"
    "vmov q6[3], q6[1], r6, r6\n"
    "vmaxv.s32 r0, q6\n"
    "vmov q6[2], q6[0], r10, r12\n"
    "vmov q6[3], q6[1], lr, lr\n"
    "vmaxv.s32 r8, q6\n"
    "strd r0, r8, [sp, #24]\n"
    "vldrw.32 q7, [sp, #16]\n"
    "vldrw.32 q6, [r11, #0]\n"
    "vadd.i32 q7, q7, q6\n"
    "vldrw.32 q6, [r11, #16]\n"
    "vmulh.s32 q7, q7, q6\n"
    "vldrw.32 q6, [r11, #32]\n"
    "vrshl.s32 q7, q7, q6\n"
    "vadd.i32 q7, q7, r9\n"
    "vqmovnb.s32 q7, q7\n"
    "vqmovnb.s16 q7, q7\n"
    "vldrw.32 q6, [r11, #48]\n"
    "vstrb.32 q7, [r5, q6]\n"
    "addw r5, r5, #2\n"
    "subs r7, #1\n"
    "bne.w 2b\n"
    /* The next two filters. */
    "ldrd r5, r7, [sp, #8]\n"
    "add r5, #2\n"
    "str r5, [sp, #8]\n"
    "addw r11, r11, #128\n"
    "cmp r11, r7\n"
    "bne.w 1b\n"
    "add sp, #32\n"
    GOLDEN_MIXED_FRAME "adjust_cfa_offset -32\n"
    "vpop {d8-d15}\n"
    GOLDEN_MIXED_FRAME "adjust_cfa_offset -64\n" GOLDEN_MIXED_FRAME "restore d8\n"
    GOLDEN_MIXED_FRAME "restore d9\n" GOLDEN_MIXED_FRAME "restore d10\n"
    GOLDEN_MIXED_FRAME "restore d11\n" GOLDEN_MIXED_FRAME "restore d12\n"
    GOLDEN_MIXED_FRAME "restore d13\n" GOLDEN_MIXED_FRAME "restore d14\n"
    GOLDEN_MIXED_FRAME "restore d15\n"
    "pop {r4-r11, pc}\n"
    GOLDEN_MIXED_FRAME "endproc\n"
    ".size golden_mixed_conv1_windows, . - golden_mixed_conv1_windows\n"
    ".popsection\n"
);

/*
 * All units of fc1.
 *
 * For each four units: all inputs, sixteen at a time, are multiplied by each unit's weights; the four
 * sums are rescaled and stored at once.
 *
 * r0 is where the inputs begin, r5 walks through them, r1 through the constants, r2 through the outputs;
 * r11 counts fours of units, lr rounds of the inner loop, r7 is how many; r4, r6, r8 and r10 are sums, r9
 * the zero point; q0 holds inputs and constants, q1 weights and values.
 * Stack: 36 bytes.
 */
void golden_mixed_fc1_units(const uint8_t *inputs, const uint32_t *constants, uint8_t *outputs);
__asm__(
    ".pushsection .text.golden_mixed_fc1_units, \"ax\", %progbits\n"
    ".syntax unified\n.thumb\n.thumb_func\n"
    ".p2align 2\n"
    ".global golden_mixed_fc1_units\n.hidden golden_mixed_fc1_units\n.type golden_mixed_fc1_units, %function\n"
    "golden_mixed_fc1_units:\n"
    GOLDEN_MIXED_FRAME "sections .debug_frame\n" GOLDEN_MIXED_FRAME "startproc\n"
    "push {r4-r11, lr}\n"
    GOLDEN_MIXED_FRAME "adjust_cfa_offset 36\n" GOLDEN_MIXED_FRAME "rel_offset r4, 0\n"
    GOLDEN_MIXED_FRAME "rel_offset r5, 4\n" GOLDEN_MIXED_FRAME "rel_offset r6, 8\n"
    GOLDEN_MIXED_FRAME "rel_offset r7, 12\n" GOLDEN_MIXED_FRAME "rel_offset r8, 16\n"
    GOLDEN_MIXED_FRAME "rel_offset r9, 20\n" GOLDEN_MIXED_FRAME "rel_offset r10, 24\n"
    GOLDEN_MIXED_FRAME "rel_offset r11, 28\n" GOLDEN_MIXED_FRAME "rel_offset lr, 32\n"
    "movw r11, #1\n"
    "movs r7, #12\n"
    "vctp.8 r7\n"
    "movw r7, #0\n"
    "mov r9, #-128\n"
    "1:\n"
    "mov r5, r0\n"
    "mov r4, #0\n"
    "mov r6, #0\n"
    "mov r8, #0\n"
    "mov r10, #0\n"
    "vpst\n"
    "vldrbt.u8 q0, [r5]\n"
    "vldrb.u8 q1, [r1], #12\n"
    "vmladava.s8 r4, q0, q1\n"
    "vldrb.u8 q1, [r1], #12\n"
    "vmladava.s8 r6, q0, q1\n"
    "vldrb.u8 q1, [r1], #12\n"
    "vmladava.s8 r8, q0, q1\n"
    "vldrb.u8 q1, [r1], #12\n"
    "vmladava.s8 r10, q0, q1\n"
    "vmov q1[2], q1[0], r4, r8\n"
    "vmov q1[3], q1[1], r6, r10\n"
    "vldrw.32 q0, [r1], #16\n"
    "vadd.i32 q1, q1, q0\n"
    "vldrw.32 q0, [r1], #16\n"
    "vmulh.s32 q1, q1, q0\n"
    "vldrw.32 q0, [r1], #16\n"
    "vrshl.s32 q1, q1, q0\n"
    "vadd.i32 q1, q1, r9\n"
    "vqmovnb.s32 q1, q1\n"
    "vqmovnb.s16 q1, q1\n"
    "vstrb.32 q1, [r2], #4\n"
    "subs r11, #1\n"
    "bne.w 1b\n"
    "pop {r4-r11, pc}\n"
    GOLDEN_MIXED_FRAME "endproc\n"
    ".size golden_mixed_fc1_units, . - golden_mixed_fc1_units\n"
    ".popsection\n"
);

/*
 * All units of fc2.
 *
 * For each four units: all inputs, sixteen at a time, are multiplied by each unit's weights; the four
 * sums are rescaled and stored at once.
 *
 * r0 is where the inputs begin, r5 walks through them, r1 through the constants, r2 through the outputs;
 * r11 counts fours of units, lr rounds of the inner loop, r7 is how many; r4, r6, r8 and r10 are sums, r9
 * the zero point; q0 holds inputs and constants, q1 weights and values.
 * Stack: 36 bytes.
 */
void golden_mixed_fc2_units(const uint8_t *inputs, const uint32_t *constants, uint8_t *outputs);
__asm__(
    ".pushsection .text.golden_mixed_fc2_units, \"ax\", %progbits\n"
    ".syntax unified\n.thumb\n.thumb_func\n"
    ".p2align 2\n"
    ".global golden_mixed_fc2_units\n.hidden golden_mixed_fc2_units\n.type golden_mixed_fc2_units, %function\n"
    "golden_mixed_fc2_units:\n"
    GOLDEN_MIXED_FRAME "sections .debug_frame\n" GOLDEN_MIXED_FRAME "startproc\n"
    "push {r4-r11, lr}\n"
    GOLDEN_MIXED_FRAME "adjust_cfa_offset 36\n" GOLDEN_MIXED_FRAME "rel_offset r4, 0\n"
    GOLDEN_MIXED_FRAME "rel_offset r5, 4\n" GOLDEN_MIXED_FRAME "rel_offset r6, 8\n"
    GOLDEN_MIXED_FRAME "rel_offset r7, 12\n" GOLDEN_MIXED_FRAME "rel_offset r8, 16\n"
    GOLDEN_MIXED_FRAME "rel_offset r9, 20\n" GOLDEN_MIXED_FRAME "rel_offset r10, 24\n"
    GOLDEN_MIXED_FRAME "rel_offset r11, 28\n" GOLDEN_MIXED_FRAME "rel_offset lr, 32\n"
    "movw r11, #1\n"
    "movs r7, #4\n"
    "vctp.8 r7\n"
    "movw r7, #0\n"
    "mov r9, #19\n"
    "1:\n"
    "mov r5, r0\n"
    "mov r4, #0\n"
    "mov r6, #0\n"
    "mov r8, #0\n"
    "mov r10, #0\n"
    "vpst\n"
    "vldrbt.u8 q0, [r5]\n"
    "vldrb.u8 q1, [r1], #4\n"
    "vmladava.s8 r4, q0, q1\n"
    "vldrb.u8 q1, [r1], #4\n"
    "vmladava.s8 r6, q0, q1\n"
    "vldrb.u8 q1, [r1], #4\n"
    "vmladava.s8 r8, q0, q1\n"
    "vldrb.u8 q1, [r1], #4\n"
    "vmladava.s8 r10, q0, q1\n"
    "vmov q1[2], q1[0], r4, r8\n"
    "vmov q1[3], q1[1], r6, r10\n"
    "vldrw.32 q0, [r1], #16\n"
    "vadd.i32 q1, q1, q0\n"
    "vldrw.32 q0, [r1], #16\n"
    "vmulh.s32 q1, q1, q0\n"
    "vldrw.32 q0, [r1], #16\n"
    "vrshl.s32 q1, q1, q0\n"
    "vadd.i32 q1, q1, r9\n"
    "vqmovnb.s32 q1, q1\n"
    "vqmovnb.s16 q1, q1\n"
    "vstrb.32 q1, [r2], #4\n"
    "subs r11, #1\n"
    "bne.w 1b\n"
    "pop {r4-r11, pc}\n"
    GOLDEN_MIXED_FRAME "endproc\n"
    ".size golden_mixed_fc2_units, . - golden_mixed_fc2_units\n"
    ".popsection\n"
);

/*
 * Fills words with a byte: the value that stands for zero.
 *
 * Four words at a time; of the last four as many as there are.
 *
 * r0 walks through the words, lr counts them; q0 is what they are filled with.
 * Stack: 8 bytes.
 */
void golden_mixed_clear(uint32_t *words, int count, int value);
__asm__(
    ".pushsection .text.golden_mixed_clear, \"ax\", %progbits\n"
    ".syntax unified\n.thumb\n.thumb_func\n"
    ".p2align 2\n"
    ".global golden_mixed_clear\n.hidden golden_mixed_clear\n.type golden_mixed_clear, %function\n"
    "golden_mixed_clear:\n"
    GOLDEN_MIXED_FRAME "sections .debug_frame\n" GOLDEN_MIXED_FRAME "startproc\n"
    "push {r4, lr}\n"
    GOLDEN_MIXED_FRAME "adjust_cfa_offset 8\n" GOLDEN_MIXED_FRAME "rel_offset r4, 0\n"
    GOLDEN_MIXED_FRAME "rel_offset lr, 4\n"
    "vdup.8 q0, r2\n"
    "dlstp.32 lr, r1\n"
    "1:\n"
    "vstrw.32 q0, [r0], #16\n"
    "letp lr, 1b\n"
    "pop {r4, pc}\n"
    GOLDEN_MIXED_FRAME "endproc\n"
    ".size golden_mixed_clear, . - golden_mixed_clear\n"
    ".popsection\n"
);

/*
 * Moves so many words of rows up by a distance in words.
 *
 * Four words at a time, the first ones first; of the last four as many as there are.
 *
 * r0 walks through where words go, r1 through where they are, lr counts them.
 * Stack: 8 bytes.
 */
void golden_mixed_move_rows(uint32_t *rows, int distance, int count);
__asm__(
    ".pushsection .text.golden_mixed_move_rows, \"ax\", %progbits\n"
    ".syntax unified\n.thumb\n.thumb_func\n"
    ".p2align 2\n"
    ".global golden_mixed_move_rows\n.hidden golden_mixed_move_rows\n.type golden_mixed_move_rows, %function\n"
    "golden_mixed_move_rows:\n"
    GOLDEN_MIXED_FRAME "sections .debug_frame\n" GOLDEN_MIXED_FRAME "startproc\n"
    "push {r4, lr}\n"
    GOLDEN_MIXED_FRAME "adjust_cfa_offset 8\n" GOLDEN_MIXED_FRAME "rel_offset r4, 0\n"
    GOLDEN_MIXED_FRAME "rel_offset lr, 4\n"
    "add r1, r0, r1, lsl #2\n"
    "dlstp.32 lr, r2\n"
    "1:\n"
    "vldrw.32 q0, [r1], #16\n"
    "vstrw.32 q0, [r0], #16\n"
    "letp lr, 1b\n"
    "pop {r4, pc}\n"
    GOLDEN_MIXED_FRAME "endproc\n"
    ".size golden_mixed_move_rows, . - golden_mixed_move_rows\n"
    ".popsection\n"
);

/*
 * Loads a row of a picture, less 128, [column][channel].
 *
 * 16 values at a time; of the last 16 as many as there are.
 *
 * r0 walks through where values go, r1 through where they are, lr counts them; q0 holds them.
 * Stack: 8 bytes.
 */
void golden_mixed_conv1_load_row(uint8_t *target, const uint8_t *values);
__asm__(
    ".pushsection .text.golden_mixed_conv1_load_row, \"ax\", %progbits\n"
    ".syntax unified\n.thumb\n.thumb_func\n"
    ".p2align 2\n"
    ".global golden_mixed_conv1_load_row\n.hidden golden_mixed_conv1_load_row\n.type golden_mixed_conv1_load_row, %function\n"
    "golden_mixed_conv1_load_row:\n"
    GOLDEN_MIXED_FRAME "sections .debug_frame\n" GOLDEN_MIXED_FRAME "startproc\n"
    "push {r4, lr}\n"
    GOLDEN_MIXED_FRAME "adjust_cfa_offset 8\n" GOLDEN_MIXED_FRAME "rel_offset r4, 0\n"
    GOLDEN_MIXED_FRAME "rel_offset lr, 4\n"
    "movs r2, #128\n"
    "vdup.8 q1, r2\n"
    "movs r3, #16\n"
    "dlstp.8 lr, r3\n"
    "1:\n"
    "vldrb.u8 q0, [r1], #16\n"
    "veor q0, q0, q1\n"
    "vstrb.8 q0, [r0], #16\n"
    "letp lr, 1b\n"
    "pop {r4, pc}\n"
    GOLDEN_MIXED_FRAME "endproc\n"
    ".size golden_mixed_conv1_load_row, . - golden_mixed_conv1_load_row\n"
    ".popsection\n"
);

#ifdef GOLDEN_MIXED_TRACE
/* Shows values that lie [column][channel]. */
static void golden_mixed_show_values(int layer, const uint8_t *values, int channels, int columns)
{
    for (int channel = 0; channel < channels; ++channel) {
        for (int column = 0; column < columns; ++column) {
            const int8_t value = (int8_t)values[column * channels + channel];

            golden_mixed_trace(layer, &value, 1);
        }
    }
}

#define GOLDEN_MIXED_SHOW_VALUES(layer, values, channels, columns) \
    golden_mixed_show_values((layer), (values), (channels), (columns))
#else
#define GOLDEN_MIXED_SHOW_VALUES(layer, values, channels, columns) ((void)0)
#endif

/* Row `row` of conv1, conv1.relu, conv1.maxpool, and of the layers before it what it needs. */
static void golden_mixed_conv1(const uint8_t *pixels, uint32_t *memory, int row, uint8_t *output)
{
    uint32_t *const rows = memory;
    int slot = 4;

    if (row == 0) {
        golden_mixed_clear(rows, 34, -128);
        slot = 2;
    }
    else {
        golden_mixed_move_rows(rows, 10, 20);
    }
    for (; slot < 6; ++slot) {
        const int input_row = 2 * row + slot - 2;
        uint8_t *const target = (uint8_t *)(rows + 5 * slot) + 2;

        if (input_row < 12) {
            golden_mixed_conv1_load_row(target,
                pixels + 16 * input_row);
        }
        else {
            golden_mixed_clear(rows + 5 * slot, 5, -128);
        }
    }
    golden_mixed_conv1_windows((const uint8_t *)rows, golden_mixed_conv1_constants, output, golden_mixed_conv1_offsets);
    GOLDEN_MIXED_SHOW_VALUES(2, output, 1, 8);
}

int golden_mixed_infer(const uint8_t pixels[GOLDEN_MIXED_PIXEL_COUNT],
    int8_t scores[GOLDEN_MIXED_SCORE_COUNT], golden_mixed_scratch *scratch)
{
    uint8_t *const bytes = (uint8_t *)scratch->words;
    int8_t *const conv1 = (int8_t *)scratch->words; /* 1x6x8, 48 bytes */
    int8_t *const conv1_avgpool = (int8_t *)scratch->words + 48; /* 1x3x4, 12 bytes */
    int answer = 0;

    for (int row = 0; row < 6; ++row) {
        golden_mixed_conv1(pixels, scratch->words, row,
            bytes + 136 + 8 * row);
    }
    for (int row = 0; row < 6; ++row) {
        const uint8_t *const values = bytes + 136 + row * 8;

        for (int channel = 0; channel < 1; ++channel) {
            for (int column = 0; column < 8; ++column) {
                conv1[(channel * 6 + row) * 8 + column]
                    = (int8_t)values[column + channel];
                GOLDEN_MIXED_NO_LIBRARY();
            }
        }
    }
    golden_mixed_conv1_avgpool(conv1, conv1_avgpool);
    GOLDEN_MIXED_SHOW(3, conv1_avgpool, 1, 3, 4);
    for (int i = 0; i < 12; ++i) {
        (bytes + 8)[i] = (uint8_t)conv1_avgpool[i];
        GOLDEN_MIXED_NO_LIBRARY();
    }
    golden_mixed_fc1_units(bytes + 8, golden_mixed_fc1_constants, bytes);
    GOLDEN_MIXED_SHOW_VALUES(5, bytes, 3, 1);
    golden_mixed_fc2_units(bytes, golden_mixed_fc2_constants, bytes + 4);
    for (int i = 0; i < 2; ++i) {
        scores[i] = (int8_t)bytes[i + 4];
        if (scores[i] > scores[answer]) {
            answer = i;
        }
    }
    GOLDEN_MIXED_SHOW(6, scores, 1, 1, 2);
    return answer;
}

#elif defined(GOLDEN_MIXED_KERNELS_DSP)

/* Its loads need the alignment that options to pack structures take away. */
typedef char golden_mixed_requires_alignment[
    (__alignof__(golden_mixed_scratch) >= sizeof(uint32_t)) ? 1 : -1];

/*
 * conv1, conv1.relu, conv1.maxpool: 1x12x16 to 1x6x8.
 * For each filter: what the accumulator starts with (64 bits), the weights;
 * then multiplier, constant (64 bits, the lower ones first) and shift - 32 of the rescaling. A weight word is w + w' * 2^21 with
 * columns 0 and none, then 2 and 1, then 4 and 3, in each case [channel][row].
 */
static const uint32_t golden_mixed_conv1_constants[21] = {
    0xac4055aaU, 0x011ee013U, 0x0000000fU, 0xfffffff7U, 0xfffffff7U, 0x00000035U, 0x0000001aU, 0x06bffff8U,
    0xff80002eU, 0x043ffffcU, 0x02800019U, 0x0600001bU, 0xfdbfffe7U, 0x02c0001dU, 0x00200012U, 0xf9bfffe1U,
    0x06e00007U, 0x5c210aa4U, 0x0c9d360cU, 0xffffc30dU, 0x00000006U,
};

/*
 * fc1, fc1.relu: 1x3x4 to 3.
 * For each four units: the weights, then multiplier, constant (64 bits, the lower ones first) and
 * shift - 32 of each unit's rescaling. A weight halfword is a + 256 b: units 0 and 1, inputs 0 and 2 in
 * the first word, units 2 and 3 in the second, and so on; then inputs 1 and 3.
 */
static const uint32_t golden_mixed_fc1_constants[28] = {
    0x02142f2aU, 0x0013003bU, 0x13f62df2U, 0x00160008U, 0xf6fd24c6U, 0x0002001aU, 0xcece37d4U, 0x001c0033U,
    0x1b34cc0cU, 0xffedffd4U, 0xc9e528ddU, 0x002f002fU, 0x694f33d4U, 0xe718037cU, 0xfffffa7eU, 0x00000007U,
    0x497c0605U, 0x5e7ed067U, 0xffffff05U, 0x00000004U, 0x791fa1deU, 0x033ce55eU, 0xfffffd68U, 0x00000006U,
    0x00000000U, 0x00000000U, 0x00000000U, 0x00000000U,
};

/*
 * fc2: 3 to 2.
 * For each four units: the weights, then multiplier, constant (64 bits, the lower ones first) and
 * shift - 32 of each unit's rescaling. A weight halfword is a + 256 b: units 0 and 1, inputs 0 and 1 in
 * the first word, units 2 and 3 in the second, and so on.
 */
static const uint32_t golden_mixed_fc2_constants[20] = {
    0x0ff33437U, 0x00000000U, 0x0000eedbU, 0x00000000U, 0x69926b63U, 0xb6e980a1U, 0xfffff2daU, 0x00000004U,
    0x62b438e2U, 0xc6a1a26aU, 0xfffffb9aU, 0x00000003U, 0x00000000U, 0x00000000U, 0x00000000U, 0x00000000U,
    0x00000000U, 0x00000000U, 0x00000000U, 0x00000000U,
};

/*
 * A row of windows of conv1, of four sums each. Rows are [column / 2][channel][6 rows], a word
 * each: the value of the even column + 2^21 * the odd one's. Output is [channel][column], a byte each.
 *
 * For each filter, then for each window: the products of words of columns with words of weights, in
 * each channel and row, are added to the accumulators of the window's two rows. Those of the even
 * column lack the highest digit of the accumulator before, which is kept from window to window.
 * The largest of the four sums is rescaled and stored.
 *
 * r0 walks through the rows, r1 through the constants; r2:r3 and r4:r5 are the accumulators of the
 * window's upper and lower row, r6 to lr weights and inputs. On the stack: output,
 * its end, the highest digits of the accumulators before, end of the constants.
 * Stack: 56 bytes.
 */
void golden_mixed_conv1_windows(const uint32_t *rows, const uint32_t *constants, void *output);
__asm__(
    ".pushsection .text.golden_mixed_conv1_windows, \"ax\", %progbits\n"
    ".syntax unified\n.thumb\n.thumb_func\n"
    ".p2align 2\n"
    ".global golden_mixed_conv1_windows\n.hidden golden_mixed_conv1_windows\n.type golden_mixed_conv1_windows, %function\n"
    "golden_mixed_conv1_windows:\n"
    GOLDEN_MIXED_FRAME "sections .debug_frame\n" GOLDEN_MIXED_FRAME "startproc\n"
    "push {r4-r11, lr}\n"
    GOLDEN_MIXED_FRAME "adjust_cfa_offset 36\n" GOLDEN_MIXED_FRAME "rel_offset r4, 0\n"
    GOLDEN_MIXED_FRAME "rel_offset r5, 4\n" GOLDEN_MIXED_FRAME "rel_offset r6, 8\n"
    GOLDEN_MIXED_FRAME "rel_offset r7, 12\n" GOLDEN_MIXED_FRAME "rel_offset r8, 16\n"
    GOLDEN_MIXED_FRAME "rel_offset r9, 20\n" GOLDEN_MIXED_FRAME "rel_offset r10, 24\n"
    GOLDEN_MIXED_FRAME "rel_offset r11, 28\n" GOLDEN_MIXED_FRAME "rel_offset lr, 32\n"
    "sub sp, #20\n"
    GOLDEN_MIXED_FRAME "adjust_cfa_offset 20\n"
    "str r2, [sp]\n"
    "movw r3, #84\n"
    "add r3, r1\n"
    "str r3, [sp, #16]\n"
    /* A filter. Before its first window, the accumulator before that of the first column. */
    "1:\n"
    "ldrd r2, r3, [r1]\n"
    "addw r1, r1, #28\n"
    "mov r4, r2\n"
    "mov r5, r3\n"
    ".rept 2\n"
    "ldmia r0!, {r11, r12, lr}\n"
    "ldmia r1!, {r6, r7, r8, r9, r10}\n"
    "smlal r2, r3, r11, r6\n"
    "smlal r2, r3, r12, r7\n"
    "smlal r4, r5, r12, r6\n"
    "smlal r2, r3, lr, r8\n"
    "smlal r4, r5, lr, r7\n"
    "ldmia r0!, {r11, r12, lr}\n"
    "smlal r2, r3, r11, r9\n"
    "smlal r4, r5, r11, r8\n"
    "smlal r2, r3, r12, r10\n"
    "smlal r4, r5, r12, r9\n"
    "smlal r4, r5, lr, r10\n"
    ".endr\n"
    "subw r0, r0, #48\n"
    "lsr r3, r3, #10\n"
    "lsr r5, r5, #10\n"
    "strd r3, r5, [sp, #8]\n"
    "subw r1, r1, #68\n"
    "ldr r11, [sp]\n"
    "addw r12, r11, #8\n"
    "str r12, [sp, #4]\n"
    "2:\n"
    "ldrd r2, r3, [r1], #8\n"
    "mov r4, r2\n"
    "mov r5, r3\n"
    ".rept 3\n"
    "ldmia r0!, {r11, r12, lr}\n"
    "ldmia r1!, {r6, r7, r8, r9, r10}\n"
    "smlal r2, r3, r11, r6\n"
    "smlal r2, r3, r12, r7\n"
    "smlal r4, r5, r12, r6\n"
    "smlal r2, r3, lr, r8\n"
    "smlal r4, r5, lr, r7\n"
    "ldmia r0!, {r11, r12, lr}\n"
    "smlal r2, r3, r11, r9\n"
    "smlal r4, r5, r11, r8\n"
    "smlal r2, r3, r12, r10\n"
    "smlal r4, r5, r12, r9\n"
    "smlal r4, r5, lr, r10\n"
    ".endr\n"
    "subw r0, r0, #48\n"
    /* Even columns' sums to r6 and r8, odd ones' to r7 and r9; keep the highest digits. */
    "ldrd r11, r12, [sp, #8]\n"
    "ubfx r6, r2, #0, #21\n"
    "lsr r7, r2, #21\n"
    "add r6, r6, r11\n"
    "bfi r7, r3, #11, #10\n"
    "ubfx r8, r4, #0, #21\n"
    "lsr r9, r4, #21\n"
    "add r8, r8, r12\n"
    "bfi r9, r5, #11, #10\n"
    "lsr r3, r3, #10\n"
    "lsr r5, r5, #10\n"
    "strd r3, r5, [sp, #8]\n"
    /* The largest of the four, brought to 8 bits. */
    "cmp r6, r7\n"
    "it lt\n"
    "movlt r6, r7\n"
    "cmp r8, r9\n"
    "it lt\n"
    "movlt r8, r9\n"
    "cmp r6, r8\n"
    "it lt\n"
    "movlt r6, r8\n"
    "ldmia r1!, {r7-r10}\n"
    "smlal r8, r9, r6, r7\n"
    "subw r1, r1, #84\n"
    "asr r9, r9, r10\n"
    "usat r9, #8, r9\n"
    "ldrd r11, r12, [sp]\n"
    "strb r9, [r11], #1\n"
    "str r11, [sp]\n"
    "cmp r11, r12\n"
    "bne.w 2b\n"
    /* The next filter. */
    "subw r0, r0, #192\n"
    "addw r1, r1, #84\n"
    "ldr r12, [sp, #16]\n"
    "cmp r1, r12\n"
    "bne.w 1b\n"
    "add sp, #20\n"
    GOLDEN_MIXED_FRAME "adjust_cfa_offset -20\n"
    "pop {r4-r11, pc}\n"
    GOLDEN_MIXED_FRAME "endproc\n"
    ".size golden_mixed_conv1_windows, . - golden_mixed_conv1_windows\n"
    ".popsection\n"
);

/*
 * All units of fc1. Inputs are halfwords; outputs are halfwords.
 *
 * For each four units: the products of all inputs, four at a time, with the weights of two units in a
 * halfword, a + 256 b, and with a alone are added up. That gives A + 256 B and A, so B as well. All
 * four sums are rescaled and stored.
 *
 * r0 walks through the inputs, up to r3, r1 through the constants, r2 through the outputs; r4 and r6
 * are A + 256 B of two units each, r5 and r7 their A; r8 to r11 weights, r12 and lr inputs. On the
 * stack: how many units are left, in fours.
 * Stack: 40 bytes.
 */
void golden_mixed_fc1_units(const uint32_t *inputs, const uint32_t *constants, void *output);
__asm__(
    ".pushsection .text.golden_mixed_fc1_units, \"ax\", %progbits\n"
    ".syntax unified\n.thumb\n.thumb_func\n"
    ".p2align 2\n"
    ".global golden_mixed_fc1_units\n.hidden golden_mixed_fc1_units\n.type golden_mixed_fc1_units, %function\n"
    "golden_mixed_fc1_units:\n"
    GOLDEN_MIXED_FRAME "sections .debug_frame\n" GOLDEN_MIXED_FRAME "startproc\n"
    "push {r3-r11, lr}\n"
    GOLDEN_MIXED_FRAME "adjust_cfa_offset 40\n" GOLDEN_MIXED_FRAME "rel_offset r4, 4\n"
    GOLDEN_MIXED_FRAME "rel_offset r5, 8\n" GOLDEN_MIXED_FRAME "rel_offset r6, 12\n"
    GOLDEN_MIXED_FRAME "rel_offset r7, 16\n" GOLDEN_MIXED_FRAME "rel_offset r8, 20\n"
    GOLDEN_MIXED_FRAME "rel_offset r9, 24\n" GOLDEN_MIXED_FRAME "rel_offset r10, 28\n"
    GOLDEN_MIXED_FRAME "rel_offset r11, 32\n" GOLDEN_MIXED_FRAME "rel_offset lr, 36\n"
    "movw r3, #1\n"
    "str r3, [sp]\n"
    "movw r3, #24\n"
    "add r3, r0\n"
    "1:\n"
    "mov r4, #0\n"
    "mov r5, #0\n"
    "mov r6, #0\n"
    "mov r7, #0\n"
    "2:\n"
    ".rept 3\n"
    "ldrd r12, lr, [r0], #8\n"
    "ldmia r1!, {r8-r11}\n"
    "smlad r4, r8, r12, r4\n"
    "sxtb16 r8, r8\n"
    "smlad r5, r8, r12, r5\n"
    "smlad r6, r9, r12, r6\n"
    "sxtb16 r9, r9\n"
    "smlad r7, r9, r12, r7\n"
    "smlad r4, r10, lr, r4\n"
    "sxtb16 r10, r10\n"
    "smlad r5, r10, lr, r5\n"
    "smlad r6, r11, lr, r6\n"
    "sxtb16 r11, r11\n"
    "smlad r7, r11, lr, r7\n"
    ".endr\n"
    "cmp r0, r3\n"
    "bne.w 2b\n"
    "sub r4, r4, r5\n"
    "asr r4, r4, #8\n"
    "sub r6, r6, r7\n"
    "asr r6, r6, #8\n"
    "movw r8, #24\n"
    "sub r0, r0, r8\n"
    "ldmia r1!, {r8-r11}\n"
    "smlal r9, r10, r5, r8\n"
    "asr r10, r10, r11\n"
    "usat r5, #8, r10\n"
    "ldmia r1!, {r8-r11}\n"
    "smlal r9, r10, r4, r8\n"
    "asr r10, r10, r11\n"
    "usat r4, #8, r10\n"
    "ldmia r1!, {r8-r11}\n"
    "smlal r9, r10, r7, r8\n"
    "asr r10, r10, r11\n"
    "usat r7, #8, r10\n"
    "ldmia r1!, {r8-r11}\n"
    "smlal r9, r10, r6, r8\n"
    "asr r10, r10, r11\n"
    "usat r6, #8, r10\n"
    "orr r5, r5, r4, lsl #16\n"
    "orr r7, r7, r6, lsl #16\n"
    "strd r5, r7, [r2], #8\n"
    "ldr r8, [sp]\n"
    "subs r8, #1\n"
    "str r8, [sp]\n"
    "bne.w 1b\n"
    "pop {r3-r11, pc}\n"
    GOLDEN_MIXED_FRAME "endproc\n"
    ".size golden_mixed_fc1_units, . - golden_mixed_fc1_units\n"
    ".popsection\n"
);

/*
 * All units of fc2. Inputs are halfwords; outputs are bytes, scores.
 *
 * For each four units: the products of all inputs, four at a time, with the weights of two units in a
 * halfword, a + 256 b, and with a alone are added up. That gives A + 256 B and A, so B as well. All
 * four sums are rescaled and stored.
 *
 * r0 walks through the inputs, up to r3, r1 through the constants, r2 through the outputs; r4 and r6
 * are A + 256 B of two units each, r5 and r7 their A; r8 to r11 weights, r12 and lr inputs. On the
 * stack: how many units are left, in fours.
 * Stack: 40 bytes.
 */
void golden_mixed_fc2_units(const uint32_t *inputs, const uint32_t *constants, void *output);
__asm__(
    ".pushsection .text.golden_mixed_fc2_units, \"ax\", %progbits\n"
    ".syntax unified\n.thumb\n.thumb_func\n"
    ".p2align 2\n"
    ".global golden_mixed_fc2_units\n.hidden golden_mixed_fc2_units\n.type golden_mixed_fc2_units, %function\n"
    "golden_mixed_fc2_units:\n"
    GOLDEN_MIXED_FRAME "sections .debug_frame\n" GOLDEN_MIXED_FRAME "startproc\n"
    "push {r3-r11, lr}\n"
    GOLDEN_MIXED_FRAME "adjust_cfa_offset 40\n" GOLDEN_MIXED_FRAME "rel_offset r4, 4\n"
    GOLDEN_MIXED_FRAME "rel_offset r5, 8\n" GOLDEN_MIXED_FRAME "rel_offset r6, 12\n"
    GOLDEN_MIXED_FRAME "rel_offset r7, 16\n" GOLDEN_MIXED_FRAME "rel_offset r8, 20\n"
    GOLDEN_MIXED_FRAME "rel_offset r9, 24\n" GOLDEN_MIXED_FRAME "rel_offset r10, 28\n"
    GOLDEN_MIXED_FRAME "rel_offset r11, 32\n" GOLDEN_MIXED_FRAME "rel_offset lr, 36\n"
    "movw r3, #1\n"
    "str r3, [sp]\n"
    "movw r3, #8\n"
    "add r3, r0\n"
    "1:\n"
    "mov r4, #0\n"
    "mov r5, #0\n"
    "mov r6, #0\n"
    "mov r7, #0\n"
    "2:\n"
    "ldrd r12, lr, [r0], #8\n"
    "ldmia r1!, {r8-r11}\n"
    "smlad r4, r8, r12, r4\n"
    "sxtb16 r8, r8\n"
    "smlad r5, r8, r12, r5\n"
    "smlad r6, r9, r12, r6\n"
    "sxtb16 r9, r9\n"
    "smlad r7, r9, r12, r7\n"
    "smlad r4, r10, lr, r4\n"
    "sxtb16 r10, r10\n"
    "smlad r5, r10, lr, r5\n"
    "smlad r6, r11, lr, r6\n"
    "sxtb16 r11, r11\n"
    "smlad r7, r11, lr, r7\n"
    "cmp r0, r3\n"
    "bne.w 2b\n"
    "sub r4, r4, r5\n"
    "asr r4, r4, #8\n"
    "sub r6, r6, r7\n"
    "asr r6, r6, #8\n"
    "movw r8, #8\n"
    "sub r0, r0, r8\n"
    "ldmia r1!, {r8-r11}\n"
    "smlal r9, r10, r5, r8\n"
    "asr r10, r10, r11\n"
    "ssat r10, #8, r10\n"
    "strb r10, [r2], #1\n"
    "ldmia r1!, {r8-r11}\n"
    "smlal r9, r10, r4, r8\n"
    "asr r10, r10, r11\n"
    "ssat r10, #8, r10\n"
    "strb r10, [r2], #1\n"
    "ldmia r1!, {r8-r11}\n"
    "smlal r9, r10, r7, r8\n"
    "asr r10, r10, r11\n"
    "ssat r10, #8, r10\n"
    "strb r10, [r2], #1\n"
    "ldmia r1!, {r8-r11}\n"
    "smlal r9, r10, r6, r8\n"
    "asr r10, r10, r11\n"
    "ssat r10, #8, r10\n"
    "strb r10, [r2], #1\n"
    "ldr r8, [sp]\n"
    "subs r8, #1\n"
    "str r8, [sp]\n"
    "bne.w 1b\n"
    "pop {r3-r11, pc}\n"
    GOLDEN_MIXED_FRAME "endproc\n"
    ".size golden_mixed_fc2_units, . - golden_mixed_fc2_units\n"
    ".popsection\n"
);

#ifdef GOLDEN_MIXED_TRACE
/* Shows values `step` bytes apart. */
static void golden_mixed_show_values(int layer, const uint8_t *values, int step, int count)
{
    for (int i = 0; i < count; ++i) {
        const int8_t value = (int8_t)((int)values[i * step] - 128);

        golden_mixed_trace(layer, &value, 1);
    }
}

#define GOLDEN_MIXED_SHOW_VALUES(layer, values, step, count) \
    golden_mixed_show_values((layer), (const uint8_t *)(values), (step), (count))
#define GOLDEN_MIXED_SHOW_ROW(layer, row, channels, columns, odd, slots) \
    golden_mixed_show_row((layer), (row), (channels), (columns), (odd), (slots))
#else
#define GOLDEN_MIXED_SHOW_VALUES(layer, values, step, count) ((void)0)
#define GOLDEN_MIXED_SHOW_ROW(layer, row, channels, columns, odd, slots) ((void)0)
#endif

/* Moves the 6 rows of `count` columns up by 2. */
static void golden_mixed_move_4_of_6_rows(uint32_t *rows, int count)
{
    for (; count > 0; --count) {
        for (int slot = 0; slot < 4; ++slot) {
            rows[slot] = rows[slot + 2];
        }
        rows += 6;
    }
}

/* Loads a row of pixels. */
static void golden_mixed_conv1_load_row(uint32_t *row, const uint8_t *values)
{
    for (int i = 0; i < 16; i += 2) {
        *row = values[i] | ((uint32_t)values[i + 1] << 21);
        row += 6;
    }
}

/* Row `row` of conv1, conv1.relu, conv1.maxpool, and of the layers before it what it needs. */
static void golden_mixed_conv1(const uint8_t *pixels, uint32_t *memory, int row,
    void *output)
{
    uint32_t *const rows = memory;
    int slot = 4;

    if (row == 0) {
        for (int i = 0; i < 60; ++i) {
            rows[i] = 0;
            GOLDEN_MIXED_NO_LIBRARY();
        }
        slot = 2;
    }
    else {
        golden_mixed_move_4_of_6_rows(rows, 10);
    }
    for (; slot < 6; ++slot) {
        const int input_row = 2 * row + slot - 2;

        if (input_row < 12) {
            golden_mixed_conv1_load_row(rows + 6 + slot,
                pixels + 16 * input_row);
        }
        else {
            for (int i = 0; i < 10; ++i) {
                rows[6 * i + slot] = 0;
            }
        }
    }
    golden_mixed_conv1_windows(rows, golden_mixed_conv1_constants, output);
    GOLDEN_MIXED_SHOW_VALUES(2, output, 1, 8);
}

int golden_mixed_infer(const uint8_t pixels[GOLDEN_MIXED_PIXEL_COUNT],
    int8_t scores[GOLDEN_MIXED_SCORE_COUNT], golden_mixed_scratch *scratch)
{
    uint32_t *const memory = scratch->words;
    int8_t *const conv1 = (int8_t *)scratch->words; /* 1x6x8, 48 bytes */
    int8_t *const conv1_avgpool = (int8_t *)scratch->words + 48; /* 1x3x4, 12 bytes */
    int answer = 0;

    for (int row = 0; row < 6; ++row) {
        golden_mixed_conv1(pixels, memory, row,
            (uint8_t *)memory + 240 + 8 * row);
    }
    for (int row = 0; row < 6; ++row) {
        const uint8_t *const values = (uint8_t *)memory + 240 + row * 8;

        for (int channel = 0; channel < 1; ++channel) {
            for (int column = 0; column < 8; ++column) {
                conv1[(channel * 6 + row) * 8 + column]
                    = (int8_t)((int)values[channel * 8 + column] - 128);
                GOLDEN_MIXED_NO_LIBRARY();
            }
        }
    }
    golden_mixed_conv1_avgpool(conv1, conv1_avgpool);
    GOLDEN_MIXED_SHOW(3, conv1_avgpool, 1, 3, 4);
    for (int i = 0; i < 12; ++i) {
        ((uint8_t *)memory + 24)[i] = (uint8_t)((int)conv1_avgpool[i] + 128);
        GOLDEN_MIXED_NO_LIBRARY();
    }
    /* A byte each becomes a halfword each: 0 and 2, then 1 and 3. */
    for (int i = 0; i < 3; ++i) {
        const uint32_t bytes = memory[i + 6];

        memory[2 * i + 1] = (bytes >> 8) & 0x00FF00FFU;
        memory[2 * i] = bytes & 0x00FF00FFU;
    }
    golden_mixed_fc1_units(memory, golden_mixed_fc1_constants, memory + 7);
    GOLDEN_MIXED_SHOW_VALUES(5, memory + 7, 2, 3);
    golden_mixed_fc2_units(memory + 7, golden_mixed_fc2_constants, memory);
    for (int i = 0; i < 2; ++i) {
        scores[i] = ((const int8_t *)memory)[i];
        if (scores[i] > scores[answer]) {
            answer = i;
        }
    }
    GOLDEN_MIXED_SHOW(6, scores, 1, 1, 2);
    return answer;
}

#elif defined(GOLDEN_MIXED_KERNELS_PACKED)

/* Its loads need the alignment that options to pack structures take away. */
typedef char golden_mixed_requires_alignment[
    (__alignof__(golden_mixed_scratch) >= sizeof(uint32_t)) ? 1 : -1];

/* A convolution's constants; bytes from a row of sums' inputs to the next one's, of an output channel. */
struct golden_mixed_layer {
    const uint32_t *constants;
    const uint32_t *pairs;
    uint16_t row_byte_count;
    uint16_t filters;
    uint16_t stride;
};

/*
 * conv1, conv1.relu, conv1.maxpool: 1x12x16 to 1x6x8.
 * For each two filters: multiplier, constant (64 bits, the lower ones first) and shift - 32 of each one's rescaling;
 * then for each shape how many rows of the kernel, or groups of rows, are taken in it, and these. The
 * shapes: rows 2 at a time; one at a time; in segments of 3 and 2 taps; in segments of 2, 2 and 1 tap.
 * Segments begin with an addend, rows with how far the inputs move on. A weight word is w + w' * 2^16, w of the first filter.
 */
static const uint32_t golden_mixed_conv1_constants[45] = {
    0x5c210aa4U, 0x0c9d360cU, 0xffffc30dU, 0x00000006U, 0x00000000U, 0x00000000U, 0x00000000U, 0x00000000U,
    0x00000002U, 0x00005da2U, 0x0000001eU, 0x00000035U, 0x00000014U, 0x00000019U, 0xffffffceU, 0xffffffe1U,
    0xfffffff6U, 0xfffffff7U, 0x00000022U, 0xfffffffcU, 0x00000001U, 0x00000012U, 0x00003fc0U, 0xffffffecU,
    0x0000000fU, 0x00000036U, 0xfffffff8U, 0xffffffeeU, 0xffffffe7U, 0x0000000aU, 0xfffffff7U, 0xfffffffcU,
    0x0000002eU, 0x00000016U, 0x0000001dU, 0x00000001U, 0x00000000U, 0x0000001eU, 0x0000001aU, 0x00000030U,
    0x0000001bU, 0x00000037U, 0x00000007U, 0x00000000U, 0x00000000U,
};
static const uint32_t golden_mixed_conv1_pairs[1] = {
    0,
};

/*
 * fc1, fc1.relu: 1x3x4 to 3.
 * For each four units, for each input, a weight of each: w + 128.
 */
static const uint8_t golden_mixed_fc1_weights[64] = {
    170, 175, 187, 128, 114, 174, 136, 128, 148, 130, 147, 128, 118, 148, 150, 128, 70, 165, 154,
    128, 84, 184, 179, 128, 125, 119, 130, 128, 78, 79, 156, 128, 140, 76, 84, 128, 93, 169, 175,
    128, 180, 155, 109, 128, 101, 74, 175, 128, 128, 128, 128, 128, 128, 128, 128, 128, 128, 128,
    128, 128, 128, 128, 128, 128,
};
/* Of each unit: multiplier, constant (64 bits, the lower ones first) and shift - 32 of its rescaling. */
static const uint32_t golden_mixed_fc1_rescaling[12] = {
    0x694f33d4U, 0xe718037cU, 0xfffffa7eU, 0x00000007U, 0x497c0605U, 0x5e7ed067U, 0xffffff05U, 0x00000004U,
    0x791fa1deU, 0x033ce55eU, 0xfffffd68U, 0x00000006U,
};

/*
 * fc2: 3 to 2.
 * For each four units, for each input, a weight of each: w + 128.
 */
static const uint8_t golden_mixed_fc2_weights[32] = {
    183, 180, 128, 128, 115, 144, 128, 128, 91, 111, 128, 128, 128, 128, 128, 128, 128, 128, 128,
    128, 128, 128, 128, 128, 128, 128, 128, 128, 128, 128, 128, 128,
};
/* Of each unit: multiplier, constant (64 bits, the lower ones first) and shift - 32 of its rescaling. */
static const uint32_t golden_mixed_fc2_rescaling[8] = {
    0x69926b63U, 0xb6e980a1U, 0xfffff2daU, 0x00000004U, 0x62b438e2U, 0xc6a1a26aU, 0xfffffb9aU, 0x00000003U,
};

#if defined(__riscv)
/*
 * The largest of a pooling window's four sums, of the first filter in the low half, of the second
 * in the high one.
 *
 * In each shape in which rows of the kernel lie in the constants: the inputs of two columns, in the
 * window's upper and lower row, are multiplied by both filters' weights, which share a word, and added
 * to packed sums. Behind a segment these are added to each filter's sums. Of the four, the largest is
 * the result.
 *
 * a0 and a3 walk through the inputs of the upper and the lower row, a1 through the constants; a4 to a7
 * are the packed sums of the window's columns in both rows; s0 to s3 the sums of these modulo 2^32, s4
 * to s7 the second filter's; t0 is a weight, t1 to t4 are inputs, t5 a product or how far the inputs move
 * on, t6 counts rows of the kernel, s8 is an addend.
 * Stack: 48 bytes.
 */
uint64_t golden_mixed_maximum_5x5(const uint8_t *inputs, const uint32_t *pair, uint32_t row_byte_count);
__asm__(
    ".pushsection .text.golden_mixed_maximum_5x5, \"ax\", %progbits\n"
    ".p2align 2\n"
    ".global golden_mixed_maximum_5x5\n.hidden golden_mixed_maximum_5x5\n.type golden_mixed_maximum_5x5, %function\n"
    "golden_mixed_maximum_5x5:\n"
    GOLDEN_MIXED_FRAME "startproc\n"
    "addi sp, sp, -48\n"
    GOLDEN_MIXED_FRAME "adjust_cfa_offset 48\n"
    "sw s0, 0(sp)\n"
    GOLDEN_MIXED_FRAME "rel_offset s0, 0\n"
    "sw s1, 4(sp)\n"
    GOLDEN_MIXED_FRAME "rel_offset s1, 4\n"
    "sw s2, 8(sp)\n"
    GOLDEN_MIXED_FRAME "rel_offset s2, 8\n"
    "sw s3, 12(sp)\n"
    GOLDEN_MIXED_FRAME "rel_offset s3, 12\n"
    "sw s4, 16(sp)\n"
    GOLDEN_MIXED_FRAME "rel_offset s4, 16\n"
    "sw s5, 20(sp)\n"
    GOLDEN_MIXED_FRAME "rel_offset s5, 20\n"
    "sw s6, 24(sp)\n"
    GOLDEN_MIXED_FRAME "rel_offset s6, 24\n"
    "sw s7, 28(sp)\n"
    GOLDEN_MIXED_FRAME "rel_offset s7, 28\n"
    "sw s8, 32(sp)\n"
    GOLDEN_MIXED_FRAME "rel_offset s8, 32\n"
    "li s0, 0\n"
    "li s1, 0\n"
    "li s2, 0\n"
    "li s3, 0\n"
    "li s4, 0\n"
    "li s5, 0\n"
    "li s6, 0\n"
    "li s7, 0\n"
    "add a3, a0, a2\n"
    /* Rows 2 at a time. */
    "lw t6, 0(a1)\n"
    "addi a1, a1, 4\n"
    "beqz t6, 3f\n"
    "2:\n"
    "lw s8, 0(a1)\n"
    "lw t5, 4(a1)\n"
    "add a0, a0, t5\n"
    "add a3, a3, t5\n"
    "lbu t1, 0(a0)\n"
    "lbu t3, 0(a3)\n"
    "lw t0, 8(a1)\n"
    "lbu t2, 1(a0)\n"
    "lbu t4, 1(a3)\n"
    "mul a4, t1, t0\n"
    "add a4, a4, s8\n"
    "mul a5, t2, t0\n"
    "add a5, a5, s8\n"
    "mul a6, t3, t0\n"
    "add a6, a6, s8\n"
    "mul a7, t4, t0\n"
    "add a7, a7, s8\n"
    "lw t0, 12(a1)\n"
    "lbu t1, 2(a0)\n"
    "lbu t3, 2(a3)\n"
    "mul t5, t2, t0\n"
    "add a4, a4, t5\n"
    "mul t5, t1, t0\n"
    "add a5, a5, t5\n"
    "mul t5, t4, t0\n"
    "add a6, a6, t5\n"
    "mul t5, t3, t0\n"
    "add a7, a7, t5\n"
    "lw t0, 16(a1)\n"
    "lbu t2, 3(a0)\n"
    "lbu t4, 3(a3)\n"
    "mul t5, t1, t0\n"
    "add a4, a4, t5\n"
    "mul t5, t2, t0\n"
    "add a5, a5, t5\n"
    "mul t5, t3, t0\n"
    "add a6, a6, t5\n"
    "mul t5, t4, t0\n"
    "add a7, a7, t5\n"
    "lw t0, 20(a1)\n"
    "lbu t1, 4(a0)\n"
    "lbu t3, 4(a3)\n"
    "mul t5, t2, t0\n"
    "add a4, a4, t5\n"
    "mul t5, t1, t0\n"
    "add a5, a5, t5\n"
    "mul t5, t4, t0\n"
    "add a6, a6, t5\n"
    "mul t5, t3, t0\n"
    "add a7, a7, t5\n"
    "lw t0, 24(a1)\n"
    "lbu t2, 5(a0)\n"
    "lbu t4, 5(a3)\n"
    "mul t5, t1, t0\n"
    "add a4, a4, t5\n"
    "mul t5, t2, t0\n"
    "add a5, a5, t5\n"
    "mul t5, t3, t0\n"
    "add a6, a6, t5\n"
    "mul t5, t4, t0\n"
    "add a7, a7, t5\n"
    "lw t5, 28(a1)\n"
    "add a0, a0, t5\n"
    "add a3, a3, t5\n"
    "lbu t1, 0(a0)\n"
    "lbu t3, 0(a3)\n"
    "lw t0, 32(a1)\n"
    "lbu t2, 1(a0)\n"
    "lbu t4, 1(a3)\n"
    "mul t5, t1, t0\n"
    "add a4, a4, t5\n"
    "mul t5, t2, t0\n"
    "add a5, a5, t5\n"
    "mul t5, t3, t0\n"
    "add a6, a6, t5\n"
    "mul t5, t4, t0\n"
    "add a7, a7, t5\n"
    "lw t0, 36(a1)\n"
    "lbu t1, 2(a0)\n"
    "lbu t3, 2(a3)\n"
    "mul t5, t2, t0\n"
    "add a4, a4, t5\n"
    "mul t5, t1, t0\n"
    "add a5, a5, t5\n"
    "mul t5, t4, t0\n"
    "add a6, a6, t5\n"
    "mul t5, t3, t0\n"
    "add a7, a7, t5\n"
    "lw t0, 40(a1)\n"
    "lbu t2, 3(a0)\n"
    "lbu t4, 3(a3)\n"
    "mul t5, t1, t0\n"
    "add a4, a4, t5\n"
    "mul t5, t2, t0\n"
    "add a5, a5, t5\n"
    "mul t5, t3, t0\n"
    "add a6, a6, t5\n"
    "mul t5, t4, t0\n"
    "add a7, a7, t5\n"
    "lw t0, 44(a1)\n"
    "lbu t1, 4(a0)\n"
    "lbu t3, 4(a3)\n"
    "mul t5, t2, t0\n"
    "add a4, a4, t5\n"
    "mul t5, t1, t0\n"
    "add a5, a5, t5\n"
    "mul t5, t4, t0\n"
    "add a6, a6, t5\n"
    "mul t5, t3, t0\n"
    "add a7, a7, t5\n"
    "lw t0, 48(a1)\n"
    "lbu t2, 5(a0)\n"
    "lbu t4, 5(a3)\n"
    "mul t5, t1, t0\n"
    "add a4, a4, t5\n"
    "mul t5, t2, t0\n"
    "add a5, a5, t5\n"
    "mul t5, t3, t0\n"
    "add a6, a6, t5\n"
    "mul t5, t4, t0\n"
    "add a7, a7, t5\n"
    "add s0, s0, a4\n"
    "srli a4, a4, 16\n"
    "add s4, s4, a4\n"
    "add s1, s1, a5\n"
    "srli a5, a5, 16\n"
    "add s5, s5, a5\n"
    "add s2, s2, a6\n"
    "srli a6, a6, 16\n"
    "add s6, s6, a6\n"
    "add s3, s3, a7\n"
    "srli a7, a7, 16\n"
    "add s7, s7, a7\n"
    "addi a1, a1, 52\n"
    "addi t6, t6, -1\n"
    "bnez t6, 2b\n"
    "3:\n"
    /* Rows one at a time. */
    "lw t6, 0(a1)\n"
    "addi a1, a1, 4\n"
    "beqz t6, 3f\n"
    "2:\n"
    "lw s8, 0(a1)\n"
    "lw t5, 4(a1)\n"
    "add a0, a0, t5\n"
    "add a3, a3, t5\n"
    "lbu t1, 0(a0)\n"
    "lbu t3, 0(a3)\n"
    "lw t0, 8(a1)\n"
    "lbu t2, 1(a0)\n"
    "lbu t4, 1(a3)\n"
    "mul a4, t1, t0\n"
    "add a4, a4, s8\n"
    "mul a5, t2, t0\n"
    "add a5, a5, s8\n"
    "mul a6, t3, t0\n"
    "add a6, a6, s8\n"
    "mul a7, t4, t0\n"
    "add a7, a7, s8\n"
    "lw t0, 12(a1)\n"
    "lbu t1, 2(a0)\n"
    "lbu t3, 2(a3)\n"
    "mul t5, t2, t0\n"
    "add a4, a4, t5\n"
    "mul t5, t1, t0\n"
    "add a5, a5, t5\n"
    "mul t5, t4, t0\n"
    "add a6, a6, t5\n"
    "mul t5, t3, t0\n"
    "add a7, a7, t5\n"
    "lw t0, 16(a1)\n"
    "lbu t2, 3(a0)\n"
    "lbu t4, 3(a3)\n"
    "mul t5, t1, t0\n"
    "add a4, a4, t5\n"
    "mul t5, t2, t0\n"
    "add a5, a5, t5\n"
    "mul t5, t3, t0\n"
    "add a6, a6, t5\n"
    "mul t5, t4, t0\n"
    "add a7, a7, t5\n"
    "lw t0, 20(a1)\n"
    "lbu t1, 4(a0)\n"
    "lbu t3, 4(a3)\n"
    "mul t5, t2, t0\n"
    "add a4, a4, t5\n"
    "mul t5, t1, t0\n"
    "add a5, a5, t5\n"
    "mul t5, t4, t0\n"
    "add a6, a6, t5\n"
    "mul t5, t3, t0\n"
    "add a7, a7, t5\n"
    "lw t0, 24(a1)\n"
    "lbu t2, 5(a0)\n"
    "lbu t4, 5(a3)\n"
    "mul t5, t1, t0\n"
    "add a4, a4, t5\n"
    "mul t5, t2, t0\n"
    "add a5, a5, t5\n"
    "mul t5, t3, t0\n"
    "add a6, a6, t5\n"
    "mul t5, t4, t0\n"
    "add a7, a7, t5\n"
    "add s0, s0, a4\n"
    "srli a4, a4, 16\n"
    "add s4, s4, a4\n"
    "add s1, s1, a5\n"
    "srli a5, a5, 16\n"
    "add s5, s5, a5\n"
    "add s2, s2, a6\n"
    "srli a6, a6, 16\n"
    "add s6, s6, a6\n"
    "add s3, s3, a7\n"
    "srli a7, a7, 16\n"
    "add s7, s7, a7\n"
    "addi a1, a1, 28\n"
    "addi t6, t6, -1\n"
    "bnez t6, 2b\n"
    "3:\n"
    /* Rows in segments of 3 and 2 taps. */
    "lw t6, 0(a1)\n"
    "addi a1, a1, 4\n"
    "beqz t6, 3f\n"
    "2:\n"
    "lw s8, 0(a1)\n"
    "lw t5, 4(a1)\n"
    "add a0, a0, t5\n"
    "add a3, a3, t5\n"
    "lbu t1, 0(a0)\n"
    "lbu t3, 0(a3)\n"
    "lw t0, 8(a1)\n"
    "lbu t2, 1(a0)\n"
    "lbu t4, 1(a3)\n"
    "mul a4, t1, t0\n"
    "add a4, a4, s8\n"
    "mul a5, t2, t0\n"
    "add a5, a5, s8\n"
    "mul a6, t3, t0\n"
    "add a6, a6, s8\n"
    "mul a7, t4, t0\n"
    "add a7, a7, s8\n"
    "lw t0, 12(a1)\n"
    "lbu t1, 2(a0)\n"
    "lbu t3, 2(a3)\n"
    "mul t5, t2, t0\n"
    "add a4, a4, t5\n"
    "mul t5, t1, t0\n"
    "add a5, a5, t5\n"
    "mul t5, t4, t0\n"
    "add a6, a6, t5\n"
    "mul t5, t3, t0\n"
    "add a7, a7, t5\n"
    "lw t0, 16(a1)\n"
    "lbu t2, 3(a0)\n"
    "lbu t4, 3(a3)\n"
    "mul t5, t1, t0\n"
    "add a4, a4, t5\n"
    "mul t5, t2, t0\n"
    "add a5, a5, t5\n"
    "mul t5, t3, t0\n"
    "add a6, a6, t5\n"
    "mul t5, t4, t0\n"
    "add a7, a7, t5\n"
    "add s0, s0, a4\n"
    "srli a4, a4, 16\n"
    "add s4, s4, a4\n"
    "add s1, s1, a5\n"
    "srli a5, a5, 16\n"
    "add s5, s5, a5\n"
    "add s2, s2, a6\n"
    "srli a6, a6, 16\n"
    "add s6, s6, a6\n"
    "add s3, s3, a7\n"
    "srli a7, a7, 16\n"
    "add s7, s7, a7\n"
    "lw s8, 20(a1)\n"
    "lbu t1, 3(a0)\n"
    "lbu t3, 3(a3)\n"
    "lw t0, 24(a1)\n"
    "lbu t2, 4(a0)\n"
    "lbu t4, 4(a3)\n"
    "mul a4, t1, t0\n"
    "add a4, a4, s8\n"
    "mul a5, t2, t0\n"
    "add a5, a5, s8\n"
    "mul a6, t3, t0\n"
    "add a6, a6, s8\n"
    "mul a7, t4, t0\n"
    "add a7, a7, s8\n"
    "lw t0, 28(a1)\n"
    "lbu t1, 5(a0)\n"
    "lbu t3, 5(a3)\n"
    "mul t5, t2, t0\n"
    "add a4, a4, t5\n"
    "mul t5, t1, t0\n"
    "add a5, a5, t5\n"
    "mul t5, t4, t0\n"
    "add a6, a6, t5\n"
    "mul t5, t3, t0\n"
    "add a7, a7, t5\n"
    "add s0, s0, a4\n"
    "srli a4, a4, 16\n"
    "add s4, s4, a4\n"
    "add s1, s1, a5\n"
    "srli a5, a5, 16\n"
    "add s5, s5, a5\n"
    "add s2, s2, a6\n"
    "srli a6, a6, 16\n"
    "add s6, s6, a6\n"
    "add s3, s3, a7\n"
    "srli a7, a7, 16\n"
    "add s7, s7, a7\n"
    "addi a1, a1, 32\n"
    "addi t6, t6, -1\n"
    "bnez t6, 2b\n"
    "3:\n"
    /* Rows in segments of 2, 2 and 1 tap. */
    "lw t6, 0(a1)\n"
    "addi a1, a1, 4\n"
    "beqz t6, 3f\n"
    "2:\n"
    "lw s8, 0(a1)\n"
    "lw t5, 4(a1)\n"
    "add a0, a0, t5\n"
    "add a3, a3, t5\n"
    "lbu t1, 0(a0)\n"
    "lbu t3, 0(a3)\n"
    "lw t0, 8(a1)\n"
    "lbu t2, 1(a0)\n"
    "lbu t4, 1(a3)\n"
    "mul a4, t1, t0\n"
    "add a4, a4, s8\n"
    "mul a5, t2, t0\n"
    "add a5, a5, s8\n"
    "mul a6, t3, t0\n"
    "add a6, a6, s8\n"
    "mul a7, t4, t0\n"
    "add a7, a7, s8\n"
    "lw t0, 12(a1)\n"
    "lbu t1, 2(a0)\n"
    "lbu t3, 2(a3)\n"
    "mul t5, t2, t0\n"
    "add a4, a4, t5\n"
    "mul t5, t1, t0\n"
    "add a5, a5, t5\n"
    "mul t5, t4, t0\n"
    "add a6, a6, t5\n"
    "mul t5, t3, t0\n"
    "add a7, a7, t5\n"
    "add s0, s0, a4\n"
    "srli a4, a4, 16\n"
    "add s4, s4, a4\n"
    "add s1, s1, a5\n"
    "srli a5, a5, 16\n"
    "add s5, s5, a5\n"
    "add s2, s2, a6\n"
    "srli a6, a6, 16\n"
    "add s6, s6, a6\n"
    "add s3, s3, a7\n"
    "srli a7, a7, 16\n"
    "add s7, s7, a7\n"
    "lw s8, 16(a1)\n"
    "lbu t1, 2(a0)\n"
    "lbu t3, 2(a3)\n"
    "lw t0, 20(a1)\n"
    "lbu t2, 3(a0)\n"
    "lbu t4, 3(a3)\n"
    "mul a4, t1, t0\n"
    "add a4, a4, s8\n"
    "mul a5, t2, t0\n"
    "add a5, a5, s8\n"
    "mul a6, t3, t0\n"
    "add a6, a6, s8\n"
    "mul a7, t4, t0\n"
    "add a7, a7, s8\n"
    "lw t0, 24(a1)\n"
    "lbu t1, 4(a0)\n"
    "lbu t3, 4(a3)\n"
    "mul t5, t2, t0\n"
    "add a4, a4, t5\n"
    "mul t5, t1, t0\n"
    "add a5, a5, t5\n"
    "mul t5, t4, t0\n"
    "add a6, a6, t5\n"
    "mul t5, t3, t0\n"
    "add a7, a7, t5\n"
    "add s0, s0, a4\n"
    "srli a4, a4, 16\n"
    "add s4, s4, a4\n"
    "add s1, s1, a5\n"
    "srli a5, a5, 16\n"
    "add s5, s5, a5\n"
    "add s2, s2, a6\n"
    "srli a6, a6, 16\n"
    "add s6, s6, a6\n"
    "add s3, s3, a7\n"
    "srli a7, a7, 16\n"
    "add s7, s7, a7\n"
    "lw s8, 28(a1)\n"
    "lbu t1, 4(a0)\n"
    "lbu t3, 4(a3)\n"
    "lw t0, 32(a1)\n"
    "lbu t2, 5(a0)\n"
    "lbu t4, 5(a3)\n"
    "mul a4, t1, t0\n"
    "add a4, a4, s8\n"
    "mul a5, t2, t0\n"
    "add a5, a5, s8\n"
    "mul a6, t3, t0\n"
    "add a6, a6, s8\n"
    "mul a7, t4, t0\n"
    "add a7, a7, s8\n"
    "add s0, s0, a4\n"
    "srli a4, a4, 16\n"
    "add s4, s4, a4\n"
    "add s1, s1, a5\n"
    "srli a5, a5, 16\n"
    "add s5, s5, a5\n"
    "add s2, s2, a6\n"
    "srli a6, a6, 16\n"
    "add s6, s6, a6\n"
    "add s3, s3, a7\n"
    "srli a7, a7, 16\n"
    "add s7, s7, a7\n"
    "addi a1, a1, 36\n"
    "addi t6, t6, -1\n"
    "bnez t6, 2b\n"
    "3:\n"
    "slli t0, s4, 16\n"
    "sub s0, s0, t0\n"
    "slli t0, s5, 16\n"
    "sub s1, s1, t0\n"
    "slli t0, s6, 16\n"
    "sub s2, s2, t0\n"
    "slli t0, s7, 16\n"
    "sub s3, s3, t0\n"
    "bgeu s0, s1, 4f\n"
    "mv s0, s1\n"
    "4:\n"
    "bgeu s0, s2, 4f\n"
    "mv s0, s2\n"
    "4:\n"
    "bgeu s0, s3, 4f\n"
    "mv s0, s3\n"
    "4:\n"
    "bgeu s4, s5, 4f\n"
    "mv s4, s5\n"
    "4:\n"
    "bgeu s4, s6, 4f\n"
    "mv s4, s6\n"
    "4:\n"
    "bgeu s4, s7, 4f\n"
    "mv s4, s7\n"
    "4:\n"
    "mv a0, s0\n"
    "mv a1, s4\n"
    "lw s0, 0(sp)\n"
    "lw s1, 4(sp)\n"
    "lw s2, 8(sp)\n"
    "lw s3, 12(sp)\n"
    "lw s4, 16(sp)\n"
    "lw s5, 20(sp)\n"
    "lw s6, 24(sp)\n"
    "lw s7, 28(sp)\n"
    "lw s8, 32(sp)\n"
    GOLDEN_MIXED_FRAME "restore s0\n" GOLDEN_MIXED_FRAME "restore s1\n"
    GOLDEN_MIXED_FRAME "restore s2\n" GOLDEN_MIXED_FRAME "restore s3\n"
    GOLDEN_MIXED_FRAME "restore s4\n" GOLDEN_MIXED_FRAME "restore s5\n"
    GOLDEN_MIXED_FRAME "restore s6\n" GOLDEN_MIXED_FRAME "restore s7\n"
    GOLDEN_MIXED_FRAME "restore s8\n"
    "addi sp, sp, 48\n"
    GOLDEN_MIXED_FRAME "adjust_cfa_offset -48\n"
    "ret\n"
    GOLDEN_MIXED_FRAME "endproc\n"
    ".size golden_mixed_maximum_5x5, . - golden_mixed_maximum_5x5\n"
    ".popsection\n"
);

/*
 * The sums of (w + 128) x of four units; count is a multiple of eight.
 *
 * For each eight inputs: the products of each with the four units' weights are added up.
 *
 * a0 walks through the inputs, up to a3, a1 through the weights; a4 to a7 are the sums, which go to
 * where a2 points, t0 is an input, t1 to t4 are weights and their products.
 * Stack: 0 bytes.
 */
void golden_mixed_four_units(const uint8_t *inputs, const uint8_t *weights, uint32_t *sums, uint32_t count);
__asm__(
    ".pushsection .text.golden_mixed_four_units, \"ax\", %progbits\n"
    ".p2align 2\n"
    ".global golden_mixed_four_units\n.hidden golden_mixed_four_units\n.type golden_mixed_four_units, %function\n"
    "golden_mixed_four_units:\n"
    GOLDEN_MIXED_FRAME "startproc\n"
    "add a3, a0, a3\n"
    "li a4, 0\n"
    "li a5, 0\n"
    "li a6, 0\n"
    "li a7, 0\n"
    "1:\n"
    "lbu t0, 0(a0)\n"
    "lbu t1, 0(a1)\n"
    "mul t1, t1, t0\n"
    "add a4, a4, t1\n"
    "lbu t2, 1(a1)\n"
    "mul t2, t2, t0\n"
    "add a5, a5, t2\n"
    "lbu t3, 2(a1)\n"
    "mul t3, t3, t0\n"
    "add a6, a6, t3\n"
    "lbu t4, 3(a1)\n"
    "mul t4, t4, t0\n"
    "add a7, a7, t4\n"
    "lbu t0, 1(a0)\n"
    "lbu t1, 4(a1)\n"
    "mul t1, t1, t0\n"
    "add a4, a4, t1\n"
    "lbu t2, 5(a1)\n"
    "mul t2, t2, t0\n"
    "add a5, a5, t2\n"
    "lbu t3, 6(a1)\n"
    "mul t3, t3, t0\n"
    "add a6, a6, t3\n"
    "lbu t4, 7(a1)\n"
    "mul t4, t4, t0\n"
    "add a7, a7, t4\n"
    "lbu t0, 2(a0)\n"
    "lbu t1, 8(a1)\n"
    "mul t1, t1, t0\n"
    "add a4, a4, t1\n"
    "lbu t2, 9(a1)\n"
    "mul t2, t2, t0\n"
    "add a5, a5, t2\n"
    "lbu t3, 10(a1)\n"
    "mul t3, t3, t0\n"
    "add a6, a6, t3\n"
    "lbu t4, 11(a1)\n"
    "mul t4, t4, t0\n"
    "add a7, a7, t4\n"
    "lbu t0, 3(a0)\n"
    "lbu t1, 12(a1)\n"
    "mul t1, t1, t0\n"
    "add a4, a4, t1\n"
    "lbu t2, 13(a1)\n"
    "mul t2, t2, t0\n"
    "add a5, a5, t2\n"
    "lbu t3, 14(a1)\n"
    "mul t3, t3, t0\n"
    "add a6, a6, t3\n"
    "lbu t4, 15(a1)\n"
    "mul t4, t4, t0\n"
    "add a7, a7, t4\n"
    "lbu t0, 4(a0)\n"
    "lbu t1, 16(a1)\n"
    "mul t1, t1, t0\n"
    "add a4, a4, t1\n"
    "lbu t2, 17(a1)\n"
    "mul t2, t2, t0\n"
    "add a5, a5, t2\n"
    "lbu t3, 18(a1)\n"
    "mul t3, t3, t0\n"
    "add a6, a6, t3\n"
    "lbu t4, 19(a1)\n"
    "mul t4, t4, t0\n"
    "add a7, a7, t4\n"
    "lbu t0, 5(a0)\n"
    "lbu t1, 20(a1)\n"
    "mul t1, t1, t0\n"
    "add a4, a4, t1\n"
    "lbu t2, 21(a1)\n"
    "mul t2, t2, t0\n"
    "add a5, a5, t2\n"
    "lbu t3, 22(a1)\n"
    "mul t3, t3, t0\n"
    "add a6, a6, t3\n"
    "lbu t4, 23(a1)\n"
    "mul t4, t4, t0\n"
    "add a7, a7, t4\n"
    "lbu t0, 6(a0)\n"
    "lbu t1, 24(a1)\n"
    "mul t1, t1, t0\n"
    "add a4, a4, t1\n"
    "lbu t2, 25(a1)\n"
    "mul t2, t2, t0\n"
    "add a5, a5, t2\n"
    "lbu t3, 26(a1)\n"
    "mul t3, t3, t0\n"
    "add a6, a6, t3\n"
    "lbu t4, 27(a1)\n"
    "mul t4, t4, t0\n"
    "add a7, a7, t4\n"
    "lbu t0, 7(a0)\n"
    "lbu t1, 28(a1)\n"
    "mul t1, t1, t0\n"
    "add a4, a4, t1\n"
    "lbu t2, 29(a1)\n"
    "mul t2, t2, t0\n"
    "add a5, a5, t2\n"
    "lbu t3, 30(a1)\n"
    "mul t3, t3, t0\n"
    "add a6, a6, t3\n"
    "lbu t4, 31(a1)\n"
    "mul t4, t4, t0\n"
    "add a7, a7, t4\n"
    "addi a0, a0, 8\n"
    "addi a1, a1, 32\n"
    "bne a0, a3, 1b\n"
    "sw a4, 0(a2)\n"
    "sw a5, 4(a2)\n"
    "sw a6, 8(a2)\n"
    "sw a7, 12(a2)\n"
    "ret\n"
    GOLDEN_MIXED_FRAME "endproc\n"
    ".size golden_mixed_four_units, . - golden_mixed_four_units\n"
    ".popsection\n"
);
#elif defined(__thumb2__)
/*
 * The largest of a pooling window's four sums, of the first filter in the low half, of the second
 * in the high one.
 *
 * For the window's upper row, then for its lower one, in each shape in which rows of the kernel lie in
 * the constants: the inputs of two columns are multiplied by both filters' weights, which share a word,
 * and added to packed sums. Behind a segment these are added to each filter's sums. The largest of
 * all four is kept.
 *
 * r0 walks through the inputs, r1 through the constants; r2 and r3 are the packed sums of an even and
 * an odd column; r4 and r5 the sums of these modulo 2^32, r6 and r7 the second filter's; r8 counts rows
 * of the kernel; r9 to r11 are weights, r12 and lr inputs. On the stack: the arguments, then the upper
 * row's largest sums.
 * Stack: 48 bytes.
 */
uint64_t golden_mixed_maximum_5x5(const uint8_t *inputs, const uint32_t *pair, uint32_t row_byte_count);
__asm__(
    ".pushsection .text.golden_mixed_maximum_5x5, \"ax\", %progbits\n"
    ".syntax unified\n.thumb\n.thumb_func\n"
    ".p2align 2\n"
    ".global golden_mixed_maximum_5x5\n.hidden golden_mixed_maximum_5x5\n.type golden_mixed_maximum_5x5, %function\n"
    "golden_mixed_maximum_5x5:\n"
    GOLDEN_MIXED_FRAME "sections .debug_frame\n" GOLDEN_MIXED_FRAME "startproc\n"
    "push {r0-r2, r4-r11, lr}\n"
    GOLDEN_MIXED_FRAME "adjust_cfa_offset 48\n" GOLDEN_MIXED_FRAME "rel_offset r4, 12\n"
    GOLDEN_MIXED_FRAME "rel_offset r5, 16\n" GOLDEN_MIXED_FRAME "rel_offset r6, 20\n"
    GOLDEN_MIXED_FRAME "rel_offset r7, 24\n" GOLDEN_MIXED_FRAME "rel_offset r8, 28\n"
    GOLDEN_MIXED_FRAME "rel_offset r9, 32\n" GOLDEN_MIXED_FRAME "rel_offset r10, 36\n"
    GOLDEN_MIXED_FRAME "rel_offset r11, 40\n" GOLDEN_MIXED_FRAME "rel_offset lr, 44\n"
    /* The window's upper row, then its lower one. */
    "1:\n"
    "mov r4, #0\n"
    "mov r5, #0\n"
    "mov r6, #0\n"
    "mov r7, #0\n"
    /* Rows 2 at a time. */
    "ldr r8, [r1], #4\n"
    "cmp r8, #0\n"
    "beq.w 3f\n"
    "2:\n"
    "ldmia r1!, {r2, r12}\n"
    "mov r3, r2\n"
    "add r0, r12\n"
    "ldmia r1!, {r9, r10, r11}\n"
    "ldrb r12, [r0, #0]\n"
    "mla r2, r12, r9, r2\n"
    "ldrb lr, [r0, #1]\n"
    "mla r3, lr, r9, r3\n"
    "mla r2, lr, r10, r2\n"
    "ldrb r12, [r0, #2]\n"
    "mla r3, r12, r10, r3\n"
    "mla r2, r12, r11, r2\n"
    "ldmia r1!, {r9, r10}\n"
    "ldrb lr, [r0, #3]\n"
    "mla r3, lr, r11, r3\n"
    "mla r2, lr, r9, r2\n"
    "ldrb r12, [r0, #4]\n"
    "mla r3, r12, r9, r3\n"
    "mla r2, r12, r10, r2\n"
    "ldrb lr, [r0, #5]\n"
    "mla r3, lr, r10, r3\n"
    "ldr r12, [r1], #4\n"
    "add r0, r12\n"
    "ldmia r1!, {r9, r10, r11}\n"
    "ldrb r12, [r0, #0]\n"
    "mla r2, r12, r9, r2\n"
    "ldrb lr, [r0, #1]\n"
    "mla r3, lr, r9, r3\n"
    "mla r2, lr, r10, r2\n"
    "ldrb r12, [r0, #2]\n"
    "mla r3, r12, r10, r3\n"
    "mla r2, r12, r11, r2\n"
    "ldmia r1!, {r9, r10}\n"
    "ldrb lr, [r0, #3]\n"
    "mla r3, lr, r11, r3\n"
    "mla r2, lr, r9, r2\n"
    "ldrb r12, [r0, #4]\n"
    "mla r3, r12, r9, r3\n"
    "mla r2, r12, r10, r2\n"
    "ldrb lr, [r0, #5]\n"
    "mla r3, lr, r10, r3\n"
    "add r4, r2\n"
    "add r6, r6, r2, lsr #16\n"
    "add r5, r3\n"
    "add r7, r7, r3, lsr #16\n"
    "subs r8, #1\n"
    "bne.w 2b\n"
    "3:\n"
    /* Rows one at a time. */
    "ldr r8, [r1], #4\n"
    "cmp r8, #0\n"
    "beq.w 3f\n"
    "2:\n"
    "ldmia r1!, {r2, r12}\n"
    "mov r3, r2\n"
    "add r0, r12\n"
    "ldmia r1!, {r9, r10, r11}\n"
    "ldrb r12, [r0, #0]\n"
    "mla r2, r12, r9, r2\n"
    "ldrb lr, [r0, #1]\n"
    "mla r3, lr, r9, r3\n"
    "mla r2, lr, r10, r2\n"
    "ldrb r12, [r0, #2]\n"
    "mla r3, r12, r10, r3\n"
    "mla r2, r12, r11, r2\n"
    "ldmia r1!, {r9, r10}\n"
    "ldrb lr, [r0, #3]\n"
    "mla r3, lr, r11, r3\n"
    "mla r2, lr, r9, r2\n"
    "ldrb r12, [r0, #4]\n"
    "mla r3, r12, r9, r3\n"
    "mla r2, r12, r10, r2\n"
    "ldrb lr, [r0, #5]\n"
    "mla r3, lr, r10, r3\n"
    "add r4, r2\n"
    "add r6, r6, r2, lsr #16\n"
    "add r5, r3\n"
    "add r7, r7, r3, lsr #16\n"
    "subs r8, #1\n"
    "bne.w 2b\n"
    "3:\n"
    /* Rows in segments of 3 and 2 taps. */
    "ldr r8, [r1], #4\n"
    "cmp r8, #0\n"
    "beq.w 3f\n"
    "2:\n"
    "ldmia r1!, {r2, r12}\n"
    "mov r3, r2\n"
    "add r0, r12\n"
    "ldmia r1!, {r9, r10, r11}\n"
    "ldrb r12, [r0, #0]\n"
    "mla r2, r12, r9, r2\n"
    "ldrb lr, [r0, #1]\n"
    "mla r3, lr, r9, r3\n"
    "mla r2, lr, r10, r2\n"
    "ldrb r12, [r0, #2]\n"
    "mla r3, r12, r10, r3\n"
    "mla r2, r12, r11, r2\n"
    "ldrb lr, [r0, #3]\n"
    "mla r3, lr, r11, r3\n"
    "add r4, r2\n"
    "add r6, r6, r2, lsr #16\n"
    "add r5, r3\n"
    "add r7, r7, r3, lsr #16\n"
    "ldr r2, [r1], #4\n"
    "mov r3, r2\n"
    "ldmia r1!, {r9, r10}\n"
    "ldrb lr, [r0, #3]\n"
    "mla r2, lr, r9, r2\n"
    "ldrb r12, [r0, #4]\n"
    "mla r3, r12, r9, r3\n"
    "mla r2, r12, r10, r2\n"
    "ldrb lr, [r0, #5]\n"
    "mla r3, lr, r10, r3\n"
    "add r4, r2\n"
    "add r6, r6, r2, lsr #16\n"
    "add r5, r3\n"
    "add r7, r7, r3, lsr #16\n"
    "subs r8, #1\n"
    "bne.w 2b\n"
    "3:\n"
    /* Rows in segments of 2, 2 and 1 tap. */
    "ldr r8, [r1], #4\n"
    "cmp r8, #0\n"
    "beq.w 3f\n"
    "2:\n"
    "ldmia r1!, {r2, r12}\n"
    "mov r3, r2\n"
    "add r0, r12\n"
    "ldmia r1!, {r9, r10}\n"
    "ldrb r12, [r0, #0]\n"
    "mla r2, r12, r9, r2\n"
    "ldrb lr, [r0, #1]\n"
    "mla r3, lr, r9, r3\n"
    "mla r2, lr, r10, r2\n"
    "ldrb r12, [r0, #2]\n"
    "mla r3, r12, r10, r3\n"
    "add r4, r2\n"
    "add r6, r6, r2, lsr #16\n"
    "add r5, r3\n"
    "add r7, r7, r3, lsr #16\n"
    "ldr r2, [r1], #4\n"
    "mov r3, r2\n"
    "ldmia r1!, {r9, r10}\n"
    "ldrb r12, [r0, #2]\n"
    "mla r2, r12, r9, r2\n"
    "ldrb lr, [r0, #3]\n"
    "mla r3, lr, r9, r3\n"
    "mla r2, lr, r10, r2\n"
    "ldrb r12, [r0, #4]\n"
    "mla r3, r12, r10, r3\n"
    "add r4, r2\n"
    "add r6, r6, r2, lsr #16\n"
    "add r5, r3\n"
    "add r7, r7, r3, lsr #16\n"
    "ldr r2, [r1], #4\n"
    "mov r3, r2\n"
    "ldmia r1!, {r9}\n"
    "ldrb r12, [r0, #4]\n"
    "mla r2, r12, r9, r2\n"
    "ldrb lr, [r0, #5]\n"
    "mla r3, lr, r9, r3\n"
    "add r4, r2\n"
    "add r6, r6, r2, lsr #16\n"
    "add r5, r3\n"
    "add r7, r7, r3, lsr #16\n"
    "subs r8, #1\n"
    "bne.w 2b\n"
    "3:\n"
    "sub r4, r4, r6, lsl #16\n"
    "sub r5, r5, r7, lsl #16\n"
    "cmp r4, r5\n"
    "it lo\n"
    "movlo r4, r5\n"
    "cmp r6, r7\n"
    "it lo\n"
    "movlo r6, r7\n"
    "ldrd r0, r1, [sp]\n"
    "ldr r3, [sp, #8]\n"
    "cbz r3, 4f\n"
    /* Behind the upper row its largest sums lie where the arguments did. */
    "strd r4, r6, [sp]\n"
    "mov r2, #0\n"
    "str r2, [sp, #8]\n"
    "add r0, r3\n"
    "b.w 1b\n"
    "4:\n"
    "cmp r0, r4\n"
    "it lo\n"
    "movlo r0, r4\n"
    "cmp r1, r6\n"
    "it lo\n"
    "movlo r1, r6\n"
    "add sp, #12\n"
    GOLDEN_MIXED_FRAME "adjust_cfa_offset -12\n"
    "pop {r4-r11, pc}\n"
    GOLDEN_MIXED_FRAME "endproc\n"
    ".size golden_mixed_maximum_5x5, . - golden_mixed_maximum_5x5\n"
    ".popsection\n"
);

/*
 * The sums of (w + 128) x of four units; count is a multiple of eight.
 *
 * For each eight inputs: the products of each with the four units' weights are added up.
 *
 * r0 walks through the inputs, up to r3, r1 through the weights; r4 to r7 are the sums, which go to
 * where r2 points, r8 an input, r12 and lr weights.
 * Stack: 24 bytes.
 */
void golden_mixed_four_units(const uint8_t *inputs, const uint8_t *weights, uint32_t *sums, uint32_t count);
__asm__(
    ".pushsection .text.golden_mixed_four_units, \"ax\", %progbits\n"
    ".syntax unified\n.thumb\n.thumb_func\n"
    ".p2align 2\n"
    ".global golden_mixed_four_units\n.hidden golden_mixed_four_units\n.type golden_mixed_four_units, %function\n"
    "golden_mixed_four_units:\n"
    GOLDEN_MIXED_FRAME "sections .debug_frame\n" GOLDEN_MIXED_FRAME "startproc\n"
    "push {r4-r8, lr}\n"
    GOLDEN_MIXED_FRAME "adjust_cfa_offset 24\n" GOLDEN_MIXED_FRAME "rel_offset r4, 0\n"
    GOLDEN_MIXED_FRAME "rel_offset r5, 4\n" GOLDEN_MIXED_FRAME "rel_offset r6, 8\n"
    GOLDEN_MIXED_FRAME "rel_offset r7, 12\n" GOLDEN_MIXED_FRAME "rel_offset r8, 16\n"
    GOLDEN_MIXED_FRAME "rel_offset lr, 20\n"
    "add r3, r0\n"
    "mov r4, #0\n"
    "mov r5, #0\n"
    "mov r6, #0\n"
    "mov r7, #0\n"
    "1:\n"
    "ldrb r8, [r0, #0]\n"
    "ldrb r12, [r1, #0]\n"
    "mla r4, r8, r12, r4\n"
    "ldrb lr, [r1, #1]\n"
    "mla r5, r8, lr, r5\n"
    "ldrb r12, [r1, #2]\n"
    "mla r6, r8, r12, r6\n"
    "ldrb lr, [r1, #3]\n"
    "mla r7, r8, lr, r7\n"
    "ldrb r8, [r0, #1]\n"
    "ldrb r12, [r1, #4]\n"
    "mla r4, r8, r12, r4\n"
    "ldrb lr, [r1, #5]\n"
    "mla r5, r8, lr, r5\n"
    "ldrb r12, [r1, #6]\n"
    "mla r6, r8, r12, r6\n"
    "ldrb lr, [r1, #7]\n"
    "mla r7, r8, lr, r7\n"
    "ldrb r8, [r0, #2]\n"
    "ldrb r12, [r1, #8]\n"
    "mla r4, r8, r12, r4\n"
    "ldrb lr, [r1, #9]\n"
    "mla r5, r8, lr, r5\n"
    "ldrb r12, [r1, #10]\n"
    "mla r6, r8, r12, r6\n"
    "ldrb lr, [r1, #11]\n"
    "mla r7, r8, lr, r7\n"
    "ldrb r8, [r0, #3]\n"
    "ldrb r12, [r1, #12]\n"
    "mla r4, r8, r12, r4\n"
    "ldrb lr, [r1, #13]\n"
    "mla r5, r8, lr, r5\n"
    "ldrb r12, [r1, #14]\n"
    "mla r6, r8, r12, r6\n"
    "ldrb lr, [r1, #15]\n"
    "mla r7, r8, lr, r7\n"
    "ldrb r8, [r0, #4]\n"
    "ldrb r12, [r1, #16]\n"
    "mla r4, r8, r12, r4\n"
    "ldrb lr, [r1, #17]\n"
    "mla r5, r8, lr, r5\n"
    "ldrb r12, [r1, #18]\n"
    "mla r6, r8, r12, r6\n"
    "ldrb lr, [r1, #19]\n"
    "mla r7, r8, lr, r7\n"
    "ldrb r8, [r0, #5]\n"
    "ldrb r12, [r1, #20]\n"
    "mla r4, r8, r12, r4\n"
    "ldrb lr, [r1, #21]\n"
    "mla r5, r8, lr, r5\n"
    "ldrb r12, [r1, #22]\n"
    "mla r6, r8, r12, r6\n"
    "ldrb lr, [r1, #23]\n"
    "mla r7, r8, lr, r7\n"
    "ldrb r8, [r0, #6]\n"
    "ldrb r12, [r1, #24]\n"
    "mla r4, r8, r12, r4\n"
    "ldrb lr, [r1, #25]\n"
    "mla r5, r8, lr, r5\n"
    "ldrb r12, [r1, #26]\n"
    "mla r6, r8, r12, r6\n"
    "ldrb lr, [r1, #27]\n"
    "mla r7, r8, lr, r7\n"
    "ldrb r8, [r0, #7]\n"
    "ldrb r12, [r1, #28]\n"
    "mla r4, r8, r12, r4\n"
    "ldrb lr, [r1, #29]\n"
    "mla r5, r8, lr, r5\n"
    "ldrb r12, [r1, #30]\n"
    "mla r6, r8, r12, r6\n"
    "ldrb lr, [r1, #31]\n"
    "mla r7, r8, lr, r7\n"
    "add r0, #8\n"
    "add r1, #32\n"
    "cmp r0, r3\n"
    "bne.w 1b\n"
    "stmia r2, {r4-r7}\n"
    "pop {r4-r8, pc}\n"
    GOLDEN_MIXED_FRAME "endproc\n"
    ".size golden_mixed_four_units, . - golden_mixed_four_units\n"
    ".popsection\n"
);
#else
/*
 * The largest of a pooling window's four sums, of the first filter in the low half, of the second
 * in the high one.
 *
 * For the window's upper row, then for its lower one, in each shape in which rows of the kernel lie in
 * the constants: the inputs of two columns are multiplied by both filters' weights, which share a word,
 * and added to packed sums. Behind a segment these are added to each filter's sums. The largest of
 * all four is kept.
 *
 * r0 walks through the inputs, r1 through the constants; r2 and r3 are the packed sums of an even and
 * an odd column; r8 and r9 the sums of these modulo 2^32, r10 and r11 the second filter's; r4 and r6
 * are weights, r5 an input; r7 counts rows of the kernel; r12 is row_byte_count, then 0. On the stack:
 * the arguments, then the upper row's largest sums.
 * Stack: 44 bytes.
 */
uint64_t golden_mixed_maximum_5x5(const uint8_t *inputs, const uint32_t *pair, uint32_t row_byte_count);
__asm__(
    ".pushsection .text.golden_mixed_maximum_5x5, \"ax\", %progbits\n"
    ".syntax unified\n.thumb\n.thumb_func\n"
    ".p2align 2\n"
    ".global golden_mixed_maximum_5x5\n.hidden golden_mixed_maximum_5x5\n.type golden_mixed_maximum_5x5, %function\n"
    "golden_mixed_maximum_5x5:\n"
    GOLDEN_MIXED_FRAME "sections .debug_frame\n" GOLDEN_MIXED_FRAME "startproc\n"
    "push {r0, r1, r4-r7, lr}\n"
    GOLDEN_MIXED_FRAME "adjust_cfa_offset 28\n" GOLDEN_MIXED_FRAME "rel_offset r4, 8\n"
    GOLDEN_MIXED_FRAME "rel_offset r5, 12\n" GOLDEN_MIXED_FRAME "rel_offset r6, 16\n"
    GOLDEN_MIXED_FRAME "rel_offset r7, 20\n" GOLDEN_MIXED_FRAME "rel_offset lr, 24\n"
    "mov r12, r2\n"
    "mov r4, r8\n"
    "mov r5, r9\n"
    "mov r6, r10\n"
    "mov r7, r11\n"
    "push {r4-r7}\n"
    GOLDEN_MIXED_FRAME "adjust_cfa_offset 16\n" GOLDEN_MIXED_FRAME "rel_offset r8, 0\n"
    GOLDEN_MIXED_FRAME "rel_offset r9, 4\n" GOLDEN_MIXED_FRAME "rel_offset r10, 8\n"
    GOLDEN_MIXED_FRAME "rel_offset r11, 12\n"
    /* The window's upper row, then its lower one. */
    "1:\n"
    "movs r4, #0\n"
    "mov r8, r4\n"
    "mov r9, r4\n"
    "mov r10, r4\n"
    "mov r11, r4\n"
    /* Rows 2 at a time. */
    "ldmia r1!, {r7}\n"
    "cmp r7, #0\n"
    "beq 3f\n"
    "2:\n"
    "ldmia r1!, {r2, r5}\n"
    "movs r3, r2\n"
    "adds r0, r0, r5\n"
    "ldmia r1!, {r4, r6}\n"
    "ldrb r5, [r0, #0]\n"
    "muls r5, r4, r5\n"
    "adds r2, r2, r5\n"
    "ldrb r5, [r0, #1]\n"
    "muls r5, r4, r5\n"
    "adds r3, r3, r5\n"
    "ldrb r5, [r0, #1]\n"
    "muls r5, r6, r5\n"
    "adds r2, r2, r5\n"
    "ldrb r5, [r0, #2]\n"
    "muls r5, r6, r5\n"
    "adds r3, r3, r5\n"
    "ldmia r1!, {r4, r6}\n"
    "ldrb r5, [r0, #2]\n"
    "muls r5, r4, r5\n"
    "adds r2, r2, r5\n"
    "ldrb r5, [r0, #3]\n"
    "muls r5, r4, r5\n"
    "adds r3, r3, r5\n"
    "ldrb r5, [r0, #3]\n"
    "muls r5, r6, r5\n"
    "adds r2, r2, r5\n"
    "ldrb r5, [r0, #4]\n"
    "muls r5, r6, r5\n"
    "adds r3, r3, r5\n"
    "ldmia r1!, {r4}\n"
    "ldrb r5, [r0, #4]\n"
    "muls r5, r4, r5\n"
    "adds r2, r2, r5\n"
    "ldrb r5, [r0, #5]\n"
    "muls r5, r4, r5\n"
    "adds r3, r3, r5\n"
    "ldmia r1!, {r5}\n"
    "adds r0, r0, r5\n"
    "ldmia r1!, {r4, r6}\n"
    "ldrb r5, [r0, #0]\n"
    "muls r5, r4, r5\n"
    "adds r2, r2, r5\n"
    "ldrb r5, [r0, #1]\n"
    "muls r5, r4, r5\n"
    "adds r3, r3, r5\n"
    "ldrb r5, [r0, #1]\n"
    "muls r5, r6, r5\n"
    "adds r2, r2, r5\n"
    "ldrb r5, [r0, #2]\n"
    "muls r5, r6, r5\n"
    "adds r3, r3, r5\n"
    "ldmia r1!, {r4, r6}\n"
    "ldrb r5, [r0, #2]\n"
    "muls r5, r4, r5\n"
    "adds r2, r2, r5\n"
    "ldrb r5, [r0, #3]\n"
    "muls r5, r4, r5\n"
    "adds r3, r3, r5\n"
    "ldrb r5, [r0, #3]\n"
    "muls r5, r6, r5\n"
    "adds r2, r2, r5\n"
    "ldrb r5, [r0, #4]\n"
    "muls r5, r6, r5\n"
    "adds r3, r3, r5\n"
    "ldmia r1!, {r4}\n"
    "ldrb r5, [r0, #4]\n"
    "muls r5, r4, r5\n"
    "adds r2, r2, r5\n"
    "ldrb r5, [r0, #5]\n"
    "muls r5, r4, r5\n"
    "adds r3, r3, r5\n"
    "add r8, r2\n"
    "lsrs r2, r2, #16\n"
    "add r10, r2\n"
    "add r9, r3\n"
    "lsrs r3, r3, #16\n"
    "add r11, r3\n"
    "subs r7, r7, #1\n"
    "bne 2b\n"
    "3:\n"
    /* Rows one at a time. */
    "ldmia r1!, {r7}\n"
    "cmp r7, #0\n"
    "beq 3f\n"
    "2:\n"
    "ldmia r1!, {r2, r5}\n"
    "movs r3, r2\n"
    "adds r0, r0, r5\n"
    "ldmia r1!, {r4, r6}\n"
    "ldrb r5, [r0, #0]\n"
    "muls r5, r4, r5\n"
    "adds r2, r2, r5\n"
    "ldrb r5, [r0, #1]\n"
    "muls r5, r4, r5\n"
    "adds r3, r3, r5\n"
    "ldrb r5, [r0, #1]\n"
    "muls r5, r6, r5\n"
    "adds r2, r2, r5\n"
    "ldrb r5, [r0, #2]\n"
    "muls r5, r6, r5\n"
    "adds r3, r3, r5\n"
    "ldmia r1!, {r4, r6}\n"
    "ldrb r5, [r0, #2]\n"
    "muls r5, r4, r5\n"
    "adds r2, r2, r5\n"
    "ldrb r5, [r0, #3]\n"
    "muls r5, r4, r5\n"
    "adds r3, r3, r5\n"
    "ldrb r5, [r0, #3]\n"
    "muls r5, r6, r5\n"
    "adds r2, r2, r5\n"
    "ldrb r5, [r0, #4]\n"
    "muls r5, r6, r5\n"
    "adds r3, r3, r5\n"
    "ldmia r1!, {r4}\n"
    "ldrb r5, [r0, #4]\n"
    "muls r5, r4, r5\n"
    "adds r2, r2, r5\n"
    "ldrb r5, [r0, #5]\n"
    "muls r5, r4, r5\n"
    "adds r3, r3, r5\n"
    "add r8, r2\n"
    "lsrs r2, r2, #16\n"
    "add r10, r2\n"
    "add r9, r3\n"
    "lsrs r3, r3, #16\n"
    "add r11, r3\n"
    "subs r7, r7, #1\n"
    "bne 2b\n"
    "3:\n"
    /* Rows in segments of 3 and 2 taps. */
    "ldmia r1!, {r7}\n"
    "cmp r7, #0\n"
    "beq 3f\n"
    "2:\n"
    "ldmia r1!, {r2, r5}\n"
    "movs r3, r2\n"
    "adds r0, r0, r5\n"
    "ldmia r1!, {r4, r6}\n"
    "ldrb r5, [r0, #0]\n"
    "muls r5, r4, r5\n"
    "adds r2, r2, r5\n"
    "ldrb r5, [r0, #1]\n"
    "muls r5, r4, r5\n"
    "adds r3, r3, r5\n"
    "ldrb r5, [r0, #1]\n"
    "muls r5, r6, r5\n"
    "adds r2, r2, r5\n"
    "ldrb r5, [r0, #2]\n"
    "muls r5, r6, r5\n"
    "adds r3, r3, r5\n"
    "ldmia r1!, {r4}\n"
    "ldrb r5, [r0, #2]\n"
    "muls r5, r4, r5\n"
    "adds r2, r2, r5\n"
    "ldrb r5, [r0, #3]\n"
    "muls r5, r4, r5\n"
    "adds r3, r3, r5\n"
    "add r8, r2\n"
    "lsrs r2, r2, #16\n"
    "add r10, r2\n"
    "add r9, r3\n"
    "lsrs r3, r3, #16\n"
    "add r11, r3\n"
    "ldmia r1!, {r2}\n"
    "movs r3, r2\n"
    "ldmia r1!, {r4, r6}\n"
    "ldrb r5, [r0, #3]\n"
    "muls r5, r4, r5\n"
    "adds r2, r2, r5\n"
    "ldrb r5, [r0, #4]\n"
    "muls r5, r4, r5\n"
    "adds r3, r3, r5\n"
    "ldrb r5, [r0, #4]\n"
    "muls r5, r6, r5\n"
    "adds r2, r2, r5\n"
    "ldrb r5, [r0, #5]\n"
    "muls r5, r6, r5\n"
    "adds r3, r3, r5\n"
    "add r8, r2\n"
    "lsrs r2, r2, #16\n"
    "add r10, r2\n"
    "add r9, r3\n"
    "lsrs r3, r3, #16\n"
    "add r11, r3\n"
    "subs r7, r7, #1\n"
    "bne 2b\n"
    "3:\n"
    /* Rows in segments of 2, 2 and 1 tap. */
    "ldmia r1!, {r7}\n"
    "cmp r7, #0\n"
    "beq 3f\n"
    "2:\n"
    "ldmia r1!, {r2, r5}\n"
    "movs r3, r2\n"
    "adds r0, r0, r5\n"
    "ldmia r1!, {r4, r6}\n"
    "ldrb r5, [r0, #0]\n"
    "muls r5, r4, r5\n"
    "adds r2, r2, r5\n"
    "ldrb r5, [r0, #1]\n"
    "muls r5, r4, r5\n"
    "adds r3, r3, r5\n"
    "ldrb r5, [r0, #1]\n"
    "muls r5, r6, r5\n"
    "adds r2, r2, r5\n"
    "ldrb r5, [r0, #2]\n"
    "muls r5, r6, r5\n"
    "adds r3, r3, r5\n"
    "add r8, r2\n"
    "lsrs r2, r2, #16\n"
    "add r10, r2\n"
    "add r9, r3\n"
    "lsrs r3, r3, #16\n"
    "add r11, r3\n"
    "ldmia r1!, {r2}\n"
    "movs r3, r2\n"
    "ldmia r1!, {r4, r6}\n"
    "ldrb r5, [r0, #2]\n"
    "muls r5, r4, r5\n"
    "adds r2, r2, r5\n"
    "ldrb r5, [r0, #3]\n"
    "muls r5, r4, r5\n"
    "adds r3, r3, r5\n"
    "ldrb r5, [r0, #3]\n"
    "muls r5, r6, r5\n"
    "adds r2, r2, r5\n"
    "ldrb r5, [r0, #4]\n"
    "muls r5, r6, r5\n"
    "adds r3, r3, r5\n"
    "add r8, r2\n"
    "lsrs r2, r2, #16\n"
    "add r10, r2\n"
    "add r9, r3\n"
    "lsrs r3, r3, #16\n"
    "add r11, r3\n"
    "ldmia r1!, {r2}\n"
    "movs r3, r2\n"
    "ldmia r1!, {r4}\n"
    "ldrb r5, [r0, #4]\n"
    "muls r5, r4, r5\n"
    "adds r2, r2, r5\n"
    "ldrb r5, [r0, #5]\n"
    "muls r5, r4, r5\n"
    "adds r3, r3, r5\n"
    "add r8, r2\n"
    "lsrs r2, r2, #16\n"
    "add r10, r2\n"
    "add r9, r3\n"
    "lsrs r3, r3, #16\n"
    "add r11, r3\n"
    "subs r7, r7, #1\n"
    "bne 2b\n"
    "3:\n"
    "mov r4, r10\n"
    "lsls r4, r4, #16\n"
    "mov r5, r8\n"
    "subs r5, r5, r4\n"
    "mov r8, r5\n"
    "mov r4, r11\n"
    "lsls r4, r4, #16\n"
    "mov r5, r9\n"
    "subs r5, r5, r4\n"
    "mov r9, r5\n"
    "mov r2, r8\n"
    "mov r3, r10\n"
    "cmp r2, r9\n"
    "bhs 5f\n"
    "mov r2, r9\n"
    "5:\n"
    "cmp r3, r11\n"
    "bhs 5f\n"
    "mov r3, r11\n"
    "5:\n"
    "ldr r0, [sp, #16]\n"
    "ldr r1, [sp, #20]\n"
    "mov r4, r12\n"
    "cmp r4, #0\n"
    "beq 4f\n"
    /* Behind the upper row its largest sums lie where the arguments did. */
    "str r2, [sp, #16]\n"
    "str r3, [sp, #20]\n"
    "movs r5, #0\n"
    "mov r12, r5\n"
    "adds r0, r0, r4\n"
    "b 1b\n"
    "4:\n"
    "cmp r0, r2\n"
    "bhs 5f\n"
    "mov r0, r2\n"
    "5:\n"
    "cmp r1, r3\n"
    "bhs 5f\n"
    "mov r1, r3\n"
    "5:\n"
    "pop {r4-r7}\n"
    GOLDEN_MIXED_FRAME "adjust_cfa_offset -16\n"
    "mov r8, r4\n"
    "mov r9, r5\n"
    "mov r10, r6\n"
    "mov r11, r7\n"
    GOLDEN_MIXED_FRAME "restore r8\n" GOLDEN_MIXED_FRAME "restore r9\n"
    GOLDEN_MIXED_FRAME "restore r10\n" GOLDEN_MIXED_FRAME "restore r11\n"
    "add sp, #8\n"
    GOLDEN_MIXED_FRAME "adjust_cfa_offset -8\n"
    "pop {r4-r7, pc}\n"
    GOLDEN_MIXED_FRAME "endproc\n"
    ".size golden_mixed_maximum_5x5, . - golden_mixed_maximum_5x5\n"
    ".popsection\n"
);

/*
 * The sums of (w + 128) x of four units; count is a multiple of eight.
 *
 * For each eight inputs: the products of each with the four units' weights are added up.
 *
 * r0 walks through the inputs, up to r12, r1 through the weights; r4 to r7 are the sums, r2 is an input,
 * r3 a weight and its product. On the stack: where the sums go.
 * Stack: 24 bytes.
 */
void golden_mixed_four_units(const uint8_t *inputs, const uint8_t *weights, uint32_t *sums, uint32_t count);
__asm__(
    ".pushsection .text.golden_mixed_four_units, \"ax\", %progbits\n"
    ".syntax unified\n.thumb\n.thumb_func\n"
    ".p2align 2\n"
    ".global golden_mixed_four_units\n.hidden golden_mixed_four_units\n.type golden_mixed_four_units, %function\n"
    "golden_mixed_four_units:\n"
    GOLDEN_MIXED_FRAME "sections .debug_frame\n" GOLDEN_MIXED_FRAME "startproc\n"
    "push {r2, r4-r7, lr}\n"
    GOLDEN_MIXED_FRAME "adjust_cfa_offset 24\n" GOLDEN_MIXED_FRAME "rel_offset r4, 4\n"
    GOLDEN_MIXED_FRAME "rel_offset r5, 8\n" GOLDEN_MIXED_FRAME "rel_offset r6, 12\n"
    GOLDEN_MIXED_FRAME "rel_offset r7, 16\n" GOLDEN_MIXED_FRAME "rel_offset lr, 20\n"
    "adds r3, r0, r3\n"
    "mov r12, r3\n"
    "movs r4, #0\n"
    "movs r5, #0\n"
    "movs r6, #0\n"
    "movs r7, #0\n"
    "1:\n"
    "ldrb r2, [r0, #0]\n"
    "ldrb r3, [r1, #0]\n"
    "muls r3, r2, r3\n"
    "adds r4, r4, r3\n"
    "ldrb r3, [r1, #1]\n"
    "muls r3, r2, r3\n"
    "adds r5, r5, r3\n"
    "ldrb r3, [r1, #2]\n"
    "muls r3, r2, r3\n"
    "adds r6, r6, r3\n"
    "ldrb r3, [r1, #3]\n"
    "muls r3, r2, r3\n"
    "adds r7, r7, r3\n"
    "ldrb r2, [r0, #1]\n"
    "ldrb r3, [r1, #4]\n"
    "muls r3, r2, r3\n"
    "adds r4, r4, r3\n"
    "ldrb r3, [r1, #5]\n"
    "muls r3, r2, r3\n"
    "adds r5, r5, r3\n"
    "ldrb r3, [r1, #6]\n"
    "muls r3, r2, r3\n"
    "adds r6, r6, r3\n"
    "ldrb r3, [r1, #7]\n"
    "muls r3, r2, r3\n"
    "adds r7, r7, r3\n"
    "ldrb r2, [r0, #2]\n"
    "ldrb r3, [r1, #8]\n"
    "muls r3, r2, r3\n"
    "adds r4, r4, r3\n"
    "ldrb r3, [r1, #9]\n"
    "muls r3, r2, r3\n"
    "adds r5, r5, r3\n"
    "ldrb r3, [r1, #10]\n"
    "muls r3, r2, r3\n"
    "adds r6, r6, r3\n"
    "ldrb r3, [r1, #11]\n"
    "muls r3, r2, r3\n"
    "adds r7, r7, r3\n"
    "ldrb r2, [r0, #3]\n"
    "ldrb r3, [r1, #12]\n"
    "muls r3, r2, r3\n"
    "adds r4, r4, r3\n"
    "ldrb r3, [r1, #13]\n"
    "muls r3, r2, r3\n"
    "adds r5, r5, r3\n"
    "ldrb r3, [r1, #14]\n"
    "muls r3, r2, r3\n"
    "adds r6, r6, r3\n"
    "ldrb r3, [r1, #15]\n"
    "muls r3, r2, r3\n"
    "adds r7, r7, r3\n"
    "ldrb r2, [r0, #4]\n"
    "ldrb r3, [r1, #16]\n"
    "muls r3, r2, r3\n"
    "adds r4, r4, r3\n"
    "ldrb r3, [r1, #17]\n"
    "muls r3, r2, r3\n"
    "adds r5, r5, r3\n"
    "ldrb r3, [r1, #18]\n"
    "muls r3, r2, r3\n"
    "adds r6, r6, r3\n"
    "ldrb r3, [r1, #19]\n"
    "muls r3, r2, r3\n"
    "adds r7, r7, r3\n"
    "ldrb r2, [r0, #5]\n"
    "ldrb r3, [r1, #20]\n"
    "muls r3, r2, r3\n"
    "adds r4, r4, r3\n"
    "ldrb r3, [r1, #21]\n"
    "muls r3, r2, r3\n"
    "adds r5, r5, r3\n"
    "ldrb r3, [r1, #22]\n"
    "muls r3, r2, r3\n"
    "adds r6, r6, r3\n"
    "ldrb r3, [r1, #23]\n"
    "muls r3, r2, r3\n"
    "adds r7, r7, r3\n"
    "ldrb r2, [r0, #6]\n"
    "ldrb r3, [r1, #24]\n"
    "muls r3, r2, r3\n"
    "adds r4, r4, r3\n"
    "ldrb r3, [r1, #25]\n"
    "muls r3, r2, r3\n"
    "adds r5, r5, r3\n"
    "ldrb r3, [r1, #26]\n"
    "muls r3, r2, r3\n"
    "adds r6, r6, r3\n"
    "ldrb r3, [r1, #27]\n"
    "muls r3, r2, r3\n"
    "adds r7, r7, r3\n"
    "ldrb r2, [r0, #7]\n"
    "ldrb r3, [r1, #28]\n"
    "muls r3, r2, r3\n"
    "adds r4, r4, r3\n"
    "ldrb r3, [r1, #29]\n"
    "muls r3, r2, r3\n"
    "adds r5, r5, r3\n"
    "ldrb r3, [r1, #30]\n"
    "muls r3, r2, r3\n"
    "adds r6, r6, r3\n"
    "ldrb r3, [r1, #31]\n"
    "muls r3, r2, r3\n"
    "adds r7, r7, r3\n"
    "adds r0, #8\n"
    "adds r1, #32\n"
    "cmp r0, r12\n"
    "beq 2f\n"
    "b 1b\n"
    "2:\n"
    "pop {r2}\n"
    GOLDEN_MIXED_FRAME "adjust_cfa_offset -4\n"
    "stmia r2!, {r4-r7}\n"
    "pop {r4-r7, pc}\n"
    GOLDEN_MIXED_FRAME "endproc\n"
    ".size golden_mixed_four_units, . - golden_mixed_four_units\n"
    ".popsection\n"
);
#endif

#ifdef GOLDEN_MIXED_TRACE
/* Shows values that lie as distances from -128, `stride` bytes from a channel to the next. */
static void golden_mixed_show_values(int layer, const uint8_t *values, int channels, int stride,
    int columns)
{
    for (int channel = 0; channel < channels; ++channel) {
        for (int column = 0; column < columns; ++column) {
            const int8_t value = (int8_t)((int)values[channel * stride + column] - 128);

            golden_mixed_trace(layer, &value, 1);
        }
    }
}

#define GOLDEN_MIXED_SHOW_VALUES(layer, values, channels, stride, columns) \
    golden_mixed_show_values((layer), (values), (channels), (stride), (columns))
#else
#define GOLDEN_MIXED_SHOW_VALUES(layer, values, channels, stride, columns) ((void)0)
#endif

#if defined(__thumb__) && !defined(__thumb2__)
/*
 * (sum * multiplier + constant) / 2^shift, rounded downward and limited to lowest...lowest + 255.
 *
 * No loop: four products of halves make the one of 64 bits, which no instruction gives.
 *
 * r0 and r6 are the product's upper and lower word, r1 walks through the constants, r2 is the lowest,
 * then the highest result; r3, r4 and r5 are halves and parts of the product.
 * Stack: 16 bytes.
 */
int32_t golden_mixed_rescale(int32_t sum, const uint32_t *constants, int32_t lowest);
__asm__(
    ".pushsection .text.golden_mixed_rescale, \"ax\", %progbits\n"
    ".syntax unified\n.thumb\n.thumb_func\n"
    ".p2align 2\n"
    ".global golden_mixed_rescale\n.hidden golden_mixed_rescale\n.type golden_mixed_rescale, %function\n"
    "golden_mixed_rescale:\n"
    GOLDEN_MIXED_FRAME "sections .debug_frame\n" GOLDEN_MIXED_FRAME "startproc\n"
    "push {r4-r6, lr}\n"
    GOLDEN_MIXED_FRAME "adjust_cfa_offset 16\n" GOLDEN_MIXED_FRAME "rel_offset r4, 0\n"
    GOLDEN_MIXED_FRAME "rel_offset r5, 4\n" GOLDEN_MIXED_FRAME "rel_offset r6, 8\n"
    GOLDEN_MIXED_FRAME "rel_offset lr, 12\n"
    "ldmia r1!, {r3}\n"
    "uxth r4, r0\n"
    "asrs r0, r0, #16\n"
    "uxth r5, r3\n"
    "lsrs r3, r3, #16\n"
    "movs r6, r4\n"
    "muls r6, r5, r6\n"
    "muls r5, r0, r5\n"
    "muls r4, r3, r4\n"
    "muls r0, r3, r0\n"
    "asrs r3, r5, #16\n"
    "lsls r5, r5, #16\n"
    "adds r6, r6, r5\n"
    "adcs r0, r0, r3\n"
    "lsrs r3, r4, #16\n"
    "lsls r4, r4, #16\n"
    "adds r6, r6, r4\n"
    "adcs r0, r0, r3\n"
    "ldmia r1!, {r3, r4}\n"
    "adds r6, r6, r3\n"
    "adcs r0, r0, r4\n"
    "ldr r3, [r1]\n"
    "asrs r0, r0, r3\n"
    "cmp r0, r2\n"
    "bge 1f\n"
    "movs r0, r2\n"
    "1:\n"
    "adds r2, r2, #255\n"
    "cmp r0, r2\n"
    "ble 2f\n"
    "movs r0, r2\n"
    "2:\n"
    "pop {r4-r6, pc}\n"
    GOLDEN_MIXED_FRAME "endproc\n"
    ".size golden_mixed_rescale, . - golden_mixed_rescale\n"
    ".popsection\n"
);
#else
/* (sum * multiplier + constant) / 2^shift, rounded downward and limited to lowest...lowest + 255. */
static int32_t golden_mixed_rescale(int32_t sum, const uint32_t *constants, int32_t lowest)
{
    const uint64_t constant = ((uint64_t)constants[2] << 32) | constants[1];
    const int64_t product = (int64_t)sum * (int32_t)constants[0];
    int32_t value = (int32_t)((product + (int64_t)constant) >> 32) >> constants[3];

    if (value < lowest) {
        value = lowest;
    }
    if (value > lowest + 255) {
        value = lowest + 255;
    }
    return value;
}
#endif

static const struct golden_mixed_layer golden_mixed_conv1_layer = {
    golden_mixed_conv1_constants, golden_mixed_conv1_pairs,
    10, 1, 8
};

/* Some windows of a row, of all filters. */
static void golden_mixed_windows_5x5(const struct golden_mixed_layer *layer, const uint8_t *rows,
    int windows, uint8_t *output)
{
    for (int filter = 0; filter < (int)layer->filters; filter += 2) {
        const uint32_t *const pair = layer->constants + layer->pairs[filter / 2];

        for (int window = 0; window < windows; ++window) {
            const uint64_t sums = golden_mixed_maximum_5x5(rows + 2 * window, pair + 8,
                layer->row_byte_count);

            output[window] = (uint8_t)golden_mixed_rescale((int32_t)(uint32_t)sums, pair, 0);
            if (filter + 1 < (int)layer->filters) {
                output[window + (int)layer->stride] =
                    (uint8_t)golden_mixed_rescale((int32_t)(sums >> 32), pair + 4, 0);
            }
        }
        output += 2 * (int)layer->stride;
    }
}

/*
 * Loads 6 rows of 10 pixels, of which the first is at the given row and column; 0
 * outside the picture.
 */
static void golden_mixed_load_tile(uint32_t *words, const uint8_t *pixels, int row, int column)
{
    const int left = column < 0 ? 0 : column;
    const int right = column > 6 ? 16 : column + 10;
    uint8_t *tile = (uint8_t *)words + (left - column);

    for (int i = 0; i < 15; ++i) {
        words[i] = 0;
        GOLDEN_MIXED_NO_LIBRARY();
    }
    for (int slot = 0; slot < 6; ++slot) {
        if (row + slot >= 0 && row + slot < 12) {
            const uint8_t *const source = pixels + 16 * (row + slot) + left;

            for (int i = 0; i < right - left; i += 2) {
                tile[i] = source[i];
                tile[i + 1] = source[i + 1];
                GOLDEN_MIXED_NO_LIBRARY();
            }
        }
        tile += 10;
    }
}

/* Row `row` of conv1, conv1.relu, conv1.maxpool. */
static void golden_mixed_conv1(const uint8_t *pixels, uint32_t *memory, int row, uint8_t *output)
{
    uint32_t *const tile = memory;

    for (int window = 0; window < 8; window += 3) {
        golden_mixed_load_tile(tile, pixels, 2 * row - 2, 2 * window - 2);
        golden_mixed_windows_5x5(&golden_mixed_conv1_layer, (const uint8_t *)tile,
            window + 3 > 8 ? 8 - window : 3, output + window);
    }
    GOLDEN_MIXED_SHOW_VALUES(2, output, 1, 8, 8);
}

/* All units of a dense layer. What the sums of (w + 128) x have too much is subtracted. */
static void golden_mixed_units(const uint8_t *inputs, int input_count, const uint8_t *weights,
    const uint32_t *rescaling, int units, int32_t lowest, uint8_t *outputs)
{
    uint32_t excess = 0;

    for (int i = 0; i < input_count; ++i) {
        excess += 128U * inputs[i];
    }
    for (int unit = 0; unit < units; unit += 4) {
        uint32_t sums[4];

        golden_mixed_four_units(inputs, weights, sums, (uint32_t)input_count);
        for (int i = 0; i < 4 && unit + i < units; ++i) {
            const uint32_t sum = sums[i] - excess;

            outputs[unit + i] = (uint8_t)golden_mixed_rescale((int32_t)sum, rescaling + 4 * (unit + i), lowest);
        }
        weights += 4 * input_count;
    }
}

/* fc1, fc1.relu: 1x3x4 to 3. */
static void golden_mixed_fc1(const uint8_t *inputs, uint8_t *outputs)
{
    golden_mixed_units(inputs, 16, golden_mixed_fc1_weights, golden_mixed_fc1_rescaling,
        3, 0, outputs);
    GOLDEN_MIXED_SHOW_VALUES(5, outputs, 1, 0, 3);
}

/* fc2: 3 to 2. */
static void golden_mixed_fc2(const uint8_t *inputs, uint8_t *outputs)
{
    golden_mixed_units(inputs, 8, golden_mixed_fc2_weights, golden_mixed_fc2_rescaling,
        2, -128, outputs);
}

int golden_mixed_infer(const uint8_t pixels[GOLDEN_MIXED_PIXEL_COUNT],
    int8_t scores[GOLDEN_MIXED_SCORE_COUNT], golden_mixed_scratch *scratch)
{
    uint8_t *const bytes = (uint8_t *)scratch->words;
    int8_t *const conv1 = (int8_t *)scratch->words; /* 1x6x8, 48 bytes */
    int8_t *const conv1_avgpool = (int8_t *)scratch->words + 48; /* 1x3x4, 12 bytes */
    int answer = 0;

    for (int row = 0; row < 6; ++row) {
        golden_mixed_conv1(pixels, scratch->words, row,
            bytes + 60 + 8 * row);
    }
    for (int row = 0; row < 6; ++row) {
        const uint8_t *const values = bytes + 60 + row * 8;

        for (int channel = 0; channel < 1; ++channel) {
            for (int column = 0; column < 8; ++column) {
                conv1[(channel * 6 + row) * 8 + column]
                    = (int8_t)((int)values[channel * 8 + column] - 128);
                GOLDEN_MIXED_NO_LIBRARY();
            }
        }
    }
    golden_mixed_conv1_avgpool(conv1, conv1_avgpool);
    GOLDEN_MIXED_SHOW(3, conv1_avgpool, 1, 3, 4);
    for (int i = 0; i < 12; ++i) {
        (bytes)[i] = (uint8_t)((int)conv1_avgpool[i] + 128);
        GOLDEN_MIXED_NO_LIBRARY();
    }
    golden_mixed_fc1(bytes, bytes + 16);
    golden_mixed_fc2(bytes + 16, (uint8_t *)scores);
    GOLDEN_MIXED_SHOW(6, scores, 1, 1, 2);

    for (int i = 1; i < 2; ++i) {
        if (scores[i] > scores[answer]) {
            answer = i;
        }
    }
    return answer;
}

#elif defined(GOLDEN_MIXED_KERNELS_AVR)

/*
 * fc1, fc1.relu: 1x3x4 to 3.
 * For each block of 3 units: weights + 128 as [input][unit],
 * then each unit's
 * start (24 bits), constant (16 bits) and multiplier (32 bits) of the rescaling.
 */
static const uint8_t golden_mixed_fc1_constants[64] GOLDEN_MIXED_FLASH(golden_mixed_fc1_constants) = {
    170, 175, 187, 114, 174, 136, 148, 130, 147, 118, 148, 150, 70, 165, 154, 84, 184, 179, 125,
    119, 130, 78, 79, 156, 140, 76, 84, 93, 169, 175, 180, 155, 109, 101, 74, 175, 158, 242, 255,
    91, 15, 245, 204, 83, 26, 150, 252, 255, 222, 127, 10, 12, 248, 146, 132, 250, 255, 90, 38, 239,
    208, 143, 60,
};

/*
 * fc2: 3 to 2.
 * For each block of 2 units: weights + 128 as [input][unit],
 * then each unit's
 * start (24 bits), constant (16 bits) and multiplier (32 bits) of the rescaling.
 */
static const uint8_t golden_mixed_fc2_constants[24] GOLDEN_MIXED_FLASH(golden_mixed_fc2_constants) = {
    183, 180, 115, 144, 91, 111, 133, 243, 255, 48, 77, 99, 107, 146, 105, 249, 254, 255, 206, 91,
    196, 113, 104, 197,
};

/*
 * A row of conv1, a 2x2 window at a time.
 *
 * For each filter, in a row, every weight's magnitude is multiplied by the inputs that it meets, and
 * added to the sums or subtracted, in groups that fit 16 bits. Behind a group, a sum's upper byte
 * goes to two further bytes. The largest sum is rescaled and stored.
 *
 * Y walks through the inputs, X through the outputs. A group's sums are in r2 to r9, their further
 * bytes in r10 to r14, r24, r25 and r31; inputs are in r16 to r22, a weight in r23, zero in r15; r30
 * counts windows.
 * Stack: 24 bytes.
 */
void golden_mixed_conv1_windows(const uint8_t *rows, uint8_t *output);
__asm__(
    ".pushsection .text.golden_mixed_conv1_windows, \"ax\", %progbits\n"
    ".p2align 2\n"
    ".global golden_mixed_conv1_windows\n.hidden golden_mixed_conv1_windows\n.type golden_mixed_conv1_windows, %function\n"
    "golden_mixed_conv1_windows:\n"
    GOLDEN_MIXED_FRAME "startproc\n"
    "push r2\n"
    GOLDEN_MIXED_FRAME "adjust_cfa_offset 1\n" GOLDEN_MIXED_FRAME "rel_offset 2, 1\n"
    "push r3\n"
    GOLDEN_MIXED_FRAME "adjust_cfa_offset 1\n" GOLDEN_MIXED_FRAME "rel_offset 3, 1\n"
    "push r4\n"
    GOLDEN_MIXED_FRAME "adjust_cfa_offset 1\n" GOLDEN_MIXED_FRAME "rel_offset 4, 1\n"
    "push r5\n"
    GOLDEN_MIXED_FRAME "adjust_cfa_offset 1\n" GOLDEN_MIXED_FRAME "rel_offset 5, 1\n"
    "push r6\n"
    GOLDEN_MIXED_FRAME "adjust_cfa_offset 1\n" GOLDEN_MIXED_FRAME "rel_offset 6, 1\n"
    "push r7\n"
    GOLDEN_MIXED_FRAME "adjust_cfa_offset 1\n" GOLDEN_MIXED_FRAME "rel_offset 7, 1\n"
    "push r8\n"
    GOLDEN_MIXED_FRAME "adjust_cfa_offset 1\n" GOLDEN_MIXED_FRAME "rel_offset 8, 1\n"
    "push r9\n"
    GOLDEN_MIXED_FRAME "adjust_cfa_offset 1\n" GOLDEN_MIXED_FRAME "rel_offset 9, 1\n"
    "push r10\n"
    GOLDEN_MIXED_FRAME "adjust_cfa_offset 1\n" GOLDEN_MIXED_FRAME "rel_offset 10, 1\n"
    "push r11\n"
    GOLDEN_MIXED_FRAME "adjust_cfa_offset 1\n" GOLDEN_MIXED_FRAME "rel_offset 11, 1\n"
    "push r12\n"
    GOLDEN_MIXED_FRAME "adjust_cfa_offset 1\n" GOLDEN_MIXED_FRAME "rel_offset 12, 1\n"
    "push r13\n"
    GOLDEN_MIXED_FRAME "adjust_cfa_offset 1\n" GOLDEN_MIXED_FRAME "rel_offset 13, 1\n"
    "push r14\n"
    GOLDEN_MIXED_FRAME "adjust_cfa_offset 1\n" GOLDEN_MIXED_FRAME "rel_offset 14, 1\n"
    "push r15\n"
    GOLDEN_MIXED_FRAME "adjust_cfa_offset 1\n" GOLDEN_MIXED_FRAME "rel_offset 15, 1\n"
    "push r16\n"
    GOLDEN_MIXED_FRAME "adjust_cfa_offset 1\n" GOLDEN_MIXED_FRAME "rel_offset 16, 1\n"
    "push r17\n"
    GOLDEN_MIXED_FRAME "adjust_cfa_offset 1\n" GOLDEN_MIXED_FRAME "rel_offset 17, 1\n"
    "push r28\n"
    GOLDEN_MIXED_FRAME "adjust_cfa_offset 1\n" GOLDEN_MIXED_FRAME "rel_offset 28, 1\n"
    "push r29\n"
    GOLDEN_MIXED_FRAME "adjust_cfa_offset 1\n" GOLDEN_MIXED_FRAME "rel_offset 29, 1\n"
    "movw r28, r24\n"
    "movw r26, r22\n"
    "clr r15\n"
    "ldi r30, 8\n"
    "1:\n"
    /* Filter 0. */
    "ldi r23, 73\n"
    "clr r2\n"
    "mov r3, r23\n"
    "clr r10\n"
    "clr r11\n"
    "clr r4\n"
    "mov r5, r23\n"
    "clr r12\n"
    "clr r13\n"
    "clr r6\n"
    "mov r7, r23\n"
    "clr r14\n"
    "clr r25\n"
    "clr r8\n"
    "mov r9, r23\n"
    "clr r24\n"
    "clr r31\n"
    "ldi r23, 15\n"
    "ldd r16, Y+0\n"
    "mul r23, r16\n"
    "add r2, r0\n"
    "adc r3, r1\n"
    "ldd r16, Y+6\n"
    "mul r23, r16\n"
    "add r4, r0\n"
    "adc r5, r1\n"
    "ldd r17, Y+1\n"
    "mul r23, r17\n"
    "add r6, r0\n"
    "adc r7, r1\n"
    "ldd r18, Y+7\n"
    "mul r23, r18\n"
    "add r8, r0\n"
    "adc r9, r1\n"
    "ldi r23, 54\n"
    "mul r23, r16\n"
    "add r2, r0\n"
    "adc r3, r1\n"
    "ldd r16, Y+12\n"
    "mul r23, r16\n"
    "add r4, r0\n"
    "adc r5, r1\n"
    "mul r23, r18\n"
    "add r6, r0\n"
    "adc r7, r1\n"
    "ldd r19, Y+13\n"
    "mul r23, r19\n"
    "add r8, r0\n"
    "adc r9, r1\n"
    "ldi r23, 8\n"
    "mul r23, r16\n"
    "sub r2, r0\n"
    "sbc r3, r1\n"
    "ldd r16, Y+18\n"
    "mul r23, r16\n"
    "sub r4, r0\n"
    "sbc r5, r1\n"
    "mul r23, r19\n"
    "sub r6, r0\n"
    "sbc r7, r1\n"
    "ldd r20, Y+19\n"
    "mul r23, r20\n"
    "sub r8, r0\n"
    "sbc r9, r1\n"
    "ldi r23, 18\n"
    "mul r23, r16\n"
    "sub r2, r0\n"
    "sbc r3, r1\n"
    "ldd r16, Y+24\n"
    "mul r23, r16\n"
    "sub r4, r0\n"
    "sbc r5, r1\n"
    "mul r23, r20\n"
    "sub r6, r0\n"
    "sbc r7, r1\n"
    "ldd r21, Y+25\n"
    "mul r23, r21\n"
    "sub r8, r0\n"
    "sbc r9, r1\n"
    "ldi r23, 25\n"
    "mul r23, r16\n"
    "sub r2, r0\n"
    "sbc r3, r1\n"
    "ldd r16, Y+30\n"
    "mul r23, r16\n"
    "sub r4, r0\n"
    "sbc r5, r1\n"
    "mul r23, r21\n"
    "sub r6, r0\n"
    "sbc r7, r1\n"
    "ldd r16, Y+31\n"
    "mul r23, r16\n"
    "sub r8, r0\n"
    "sbc r9, r1\n"
    "ldi r23, 9\n"
    "mul r23, r17\n"
    "sub r2, r0\n"
    "sbc r3, r1\n"
    "mul r23, r18\n"
    "sub r4, r0\n"
    "sbc r5, r1\n"
    "ldd r17, Y+2\n"
    "mul r23, r17\n"
    "sub r6, r0\n"
    "sbc r7, r1\n"
    "ldd r22, Y+8\n"
    "mul r23, r22\n"
    "sub r8, r0\n"
    "sbc r9, r1\n"
    "ldi r23, 4\n"
    "mul r23, r18\n"
    "sub r2, r0\n"
    "sbc r3, r1\n"
    "mul r23, r19\n"
    "sub r4, r0\n"
    "sbc r5, r1\n"
    "mul r23, r22\n"
    "sub r6, r0\n"
    "sbc r7, r1\n"
    "ldd r18, Y+14\n"
    "mul r23, r18\n"
    "sub r8, r0\n"
    "sbc r9, r1\n"
    "ldi r23, 46\n"
    "mul r23, r19\n"
    "add r2, r0\n"
    "adc r3, r1\n"
    "mul r23, r20\n"
    "add r4, r0\n"
    "adc r5, r1\n"
    "mul r23, r18\n"
    "add r6, r0\n"
    "adc r7, r1\n"
    "ldd r19, Y+20\n"
    "mul r23, r19\n"
    "add r8, r0\n"
    "adc r9, r1\n"
    "ldi r23, 22\n"
    "mul r23, r20\n"
    "add r2, r0\n"
    "adc r3, r1\n"
    "mul r23, r21\n"
    "add r4, r0\n"
    "adc r5, r1\n"
    "mul r23, r19\n"
    "add r6, r0\n"
    "adc r7, r1\n"
    "ldd r20, Y+26\n"
    "mul r23, r20\n"
    "add r8, r0\n"
    "adc r9, r1\n"
    "ldi r23, 29\n"
    "mul r23, r21\n"
    "add r2, r0\n"
    "adc r3, r1\n"
    "mul r23, r16\n"
    "add r4, r0\n"
    "adc r5, r1\n"
    "mul r23, r20\n"
    "add r6, r0\n"
    "adc r7, r1\n"
    "ldd r16, Y+32\n"
    "mul r23, r16\n"
    "add r8, r0\n"
    "adc r9, r1\n"
    "ldi r23, 9\n"
    "mul r23, r17\n"
    "sub r2, r0\n"
    "sbc r3, r1\n"
    "mul r23, r22\n"
    "sub r4, r0\n"
    "sbc r5, r1\n"
    "ldd r17, Y+3\n"
    "mul r23, r17\n"
    "sub r6, r0\n"
    "sbc r7, r1\n"
    "ldd r21, Y+9\n"
    "mul r23, r21\n"
    "sub r8, r0\n"
    "sbc r9, r1\n"
    "ldi r23, 85\n"
    "add r10, r3\n"
    "adc r11, r15\n"
    "mov r3, r23\n"
    "add r12, r5\n"
    "adc r13, r15\n"
    "mov r5, r23\n"
    "add r14, r7\n"
    "adc r25, r15\n"
    "mov r7, r23\n"
    "add r24, r9\n"
    "adc r31, r15\n"
    "mov r9, r23\n"
    "ldi r23, 34\n"
    "mul r23, r22\n"
    "add r2, r0\n"
    "adc r3, r1\n"
    "mul r23, r18\n"
    "add r4, r0\n"
    "adc r5, r1\n"
    "mul r23, r21\n"
    "add r6, r0\n"
    "adc r7, r1\n"
    "ldd r22, Y+15\n"
    "mul r23, r22\n"
    "add r8, r0\n"
    "adc r9, r1\n"
    "ldi r23, 4\n"
    "mul r23, r18\n"
    "sub r2, r0\n"
    "sbc r3, r1\n"
    "mul r23, r19\n"
    "sub r4, r0\n"
    "sbc r5, r1\n"
    "mul r23, r22\n"
    "sub r6, r0\n"
    "sbc r7, r1\n"
    "ldd r18, Y+21\n"
    "mul r23, r18\n"
    "sub r8, r0\n"
    "sbc r9, r1\n"
    "ldi r23, 1\n"
    "mul r23, r19\n"
    "add r2, r0\n"
    "adc r3, r1\n"
    "mul r23, r20\n"
    "add r4, r0\n"
    "adc r5, r1\n"
    "mul r23, r18\n"
    "add r6, r0\n"
    "adc r7, r1\n"
    "ldd r19, Y+27\n"
    "mul r23, r19\n"
    "add r8, r0\n"
    "adc r9, r1\n"
    "ldi r23, 18\n"
    "mul r23, r20\n"
    "add r2, r0\n"
    "adc r3, r1\n"
    "mul r23, r16\n"
    "add r4, r0\n"
    "adc r5, r1\n"
    "mul r23, r19\n"
    "add r6, r0\n"
    "adc r7, r1\n"
    "ldd r16, Y+33\n"
    "mul r23, r16\n"
    "add r8, r0\n"
    "adc r9, r1\n"
    "ldi r23, 53\n"
    "mul r23, r17\n"
    "add r2, r0\n"
    "adc r3, r1\n"
    "mul r23, r21\n"
    "add r4, r0\n"
    "adc r5, r1\n"
    "ldd r17, Y+4\n"
    "mul r23, r17\n"
    "add r6, r0\n"
    "adc r7, r1\n"
    "ldd r20, Y+10\n"
    "mul r23, r20\n"
    "add r8, r0\n"
    "adc r9, r1\n"
    "ldi r23, 20\n"
    "mul r23, r21\n"
    "add r2, r0\n"
    "adc r3, r1\n"
    "mul r23, r22\n"
    "add r4, r0\n"
    "adc r5, r1\n"
    "mul r23, r20\n"
    "add r6, r0\n"
    "adc r7, r1\n"
    "ldd r21, Y+16\n"
    "mul r23, r21\n"
    "add r8, r0\n"
    "adc r9, r1\n"
    "ldi r23, 25\n"
    "mul r23, r22\n"
    "add r2, r0\n"
    "adc r3, r1\n"
    "mul r23, r18\n"
    "add r4, r0\n"
    "adc r5, r1\n"
    "mul r23, r21\n"
    "add r6, r0\n"
    "adc r7, r1\n"
    "ldd r22, Y+22\n"
    "mul r23, r22\n"
    "add r8, r0\n"
    "adc r9, r1\n"
    "ldi r23, 50\n"
    "mul r23, r18\n"
    "sub r2, r0\n"
    "sbc r3, r1\n"
    "mul r23, r19\n"
    "sub r4, r0\n"
    "sbc r5, r1\n"
    "mul r23, r22\n"
    "sub r6, r0\n"
    "sbc r7, r1\n"
    "ldd r18, Y+28\n"
    "mul r23, r18\n"
    "sub r8, r0\n"
    "sbc r9, r1\n"
    "ldi r23, 31\n"
    "mul r23, r19\n"
    "sub r2, r0\n"
    "sbc r3, r1\n"
    "mul r23, r16\n"
    "sub r4, r0\n"
    "sbc r5, r1\n"
    "mul r23, r18\n"
    "sub r6, r0\n"
    "sbc r7, r1\n"
    "ldd r16, Y+34\n"
    "mul r23, r16\n"
    "sub r8, r0\n"
    "sbc r9, r1\n"
    "ldi r23, 0\n"
    "add r10, r3\n"
    "adc r11, r15\n"
    "mov r3, r23\n"
    "add r12, r5\n"
    "adc r13, r15\n"
    "mov r5, r23\n"
    "add r14, r7\n"
    "adc r25, r15\n"
    "mov r7, r23\n"
    "add r24, r9\n"
    "adc r31, r15\n"
    "mov r9, r23\n"
    "ldi r23, 26\n"
    "mul r23, r17\n"
    "add r2, r0\n"
    "adc r3, r1\n"
    "mul r23, r20\n"
    "add r4, r0\n"
    "adc r5, r1\n"
    "ldd r17, Y+5\n"
    "mul r23, r17\n"
    "add r6, r0\n"
    "adc r7, r1\n"
    "ldd r17, Y+11\n"
    "mul r23, r17\n"
    "add r8, r0\n"
    "adc r9, r1\n"
    "ldi r23, 48\n"
    "mul r23, r20\n"
    "add r2, r0\n"
    "adc r3, r1\n"
    "mul r23, r21\n"
    "add r4, r0\n"
    "adc r5, r1\n"
    "mul r23, r17\n"
    "add r6, r0\n"
    "adc r7, r1\n"
    "ldd r17, Y+17\n"
    "mul r23, r17\n"
    "add r8, r0\n"
    "adc r9, r1\n"
    "ldi r23, 27\n"
    "mul r23, r21\n"
    "add r2, r0\n"
    "adc r3, r1\n"
    "mul r23, r22\n"
    "add r4, r0\n"
    "adc r5, r1\n"
    "mul r23, r17\n"
    "add r6, r0\n"
    "adc r7, r1\n"
    "ldd r17, Y+23\n"
    "mul r23, r17\n"
    "add r8, r0\n"
    "adc r9, r1\n"
    "ldi r23, 55\n"
    "mul r23, r22\n"
    "add r2, r0\n"
    "adc r3, r1\n"
    "mul r23, r18\n"
    "add r4, r0\n"
    "adc r5, r1\n"
    "mul r23, r17\n"
    "add r6, r0\n"
    "adc r7, r1\n"
    "ldd r17, Y+29\n"
    "mul r23, r17\n"
    "add r8, r0\n"
    "adc r9, r1\n"
    "ldi r23, 7\n"
    "mul r23, r18\n"
    "add r2, r0\n"
    "adc r3, r1\n"
    "mul r23, r16\n"
    "add r4, r0\n"
    "adc r5, r1\n"
    "mul r23, r17\n"
    "add r6, r0\n"
    "adc r7, r1\n"
    "ldd r16, Y+35\n"
    "mul r23, r16\n"
    "add r8, r0\n"
    "adc r9, r1\n"
    "ldi r23, 169\n"
    "mov r1, r23\n"
    "ldi r16, 5\n"
    "ldi r17, 86\n"
    "ldi r18, 255\n"
    "ldi r19, 67\n"
    "ldi r20, 72\n"
    "ldi r21, 21\n"
    "ldi r22, 66\n"
    "ldi r23, 184\n"
    "call 3f\n"
    "adiw r26, 8\n"
    "sbiw r26, 7\n"
    "adiw r28, 12\n"
    "dec r30\n"
    "breq 2f\n"
    "jmp 1b\n"
    "2:\n"
    GOLDEN_MIXED_FRAME "remember_state\n"
    "pop r29\n"
    GOLDEN_MIXED_FRAME "adjust_cfa_offset -1\n" GOLDEN_MIXED_FRAME "restore 29\n"
    "pop r28\n"
    GOLDEN_MIXED_FRAME "adjust_cfa_offset -1\n" GOLDEN_MIXED_FRAME "restore 28\n"
    "pop r17\n"
    GOLDEN_MIXED_FRAME "adjust_cfa_offset -1\n" GOLDEN_MIXED_FRAME "restore 17\n"
    "pop r16\n"
    GOLDEN_MIXED_FRAME "adjust_cfa_offset -1\n" GOLDEN_MIXED_FRAME "restore 16\n"
    "pop r15\n"
    GOLDEN_MIXED_FRAME "adjust_cfa_offset -1\n" GOLDEN_MIXED_FRAME "restore 15\n"
    "pop r14\n"
    GOLDEN_MIXED_FRAME "adjust_cfa_offset -1\n" GOLDEN_MIXED_FRAME "restore 14\n"
    "pop r13\n"
    GOLDEN_MIXED_FRAME "adjust_cfa_offset -1\n" GOLDEN_MIXED_FRAME "restore 13\n"
    "pop r12\n"
    GOLDEN_MIXED_FRAME "adjust_cfa_offset -1\n" GOLDEN_MIXED_FRAME "restore 12\n"
    "pop r11\n"
    GOLDEN_MIXED_FRAME "adjust_cfa_offset -1\n" GOLDEN_MIXED_FRAME "restore 11\n"
    "pop r10\n"
    GOLDEN_MIXED_FRAME "adjust_cfa_offset -1\n" GOLDEN_MIXED_FRAME "restore 10\n"
    "pop r9\n"
    GOLDEN_MIXED_FRAME "adjust_cfa_offset -1\n" GOLDEN_MIXED_FRAME "restore 9\n"
    "pop r8\n"
    GOLDEN_MIXED_FRAME "adjust_cfa_offset -1\n" GOLDEN_MIXED_FRAME "restore 8\n"
    "pop r7\n"
    GOLDEN_MIXED_FRAME "adjust_cfa_offset -1\n" GOLDEN_MIXED_FRAME "restore 7\n"
    "pop r6\n"
    GOLDEN_MIXED_FRAME "adjust_cfa_offset -1\n" GOLDEN_MIXED_FRAME "restore 6\n"
    "pop r5\n"
    GOLDEN_MIXED_FRAME "adjust_cfa_offset -1\n" GOLDEN_MIXED_FRAME "restore 5\n"
    "pop r4\n"
    GOLDEN_MIXED_FRAME "adjust_cfa_offset -1\n" GOLDEN_MIXED_FRAME "restore 4\n"
    "pop r3\n"
    GOLDEN_MIXED_FRAME "adjust_cfa_offset -1\n" GOLDEN_MIXED_FRAME "restore 3\n"
    "pop r2\n"
    GOLDEN_MIXED_FRAME "adjust_cfa_offset -1\n" GOLDEN_MIXED_FRAME "restore 2\n"
    "clr r1\n"
    "ret\n"
    GOLDEN_MIXED_FRAME "restore_state\n"
    /* The sum, brought to 8 bits. r16: start; r19, r1: constant; r20: multiplier. */
    "3:\n"
    GOLDEN_MIXED_FRAME "adjust_cfa_offset 3\n"
    "add r10, r3\n"
    "adc r11, r15\n"
    "mov r3, r10\n"
    "add r12, r5\n"
    "adc r13, r15\n"
    "mov r5, r12\n"
    "add r14, r7\n"
    "adc r25, r15\n"
    "mov r7, r14\n"
    "add r24, r9\n"
    "adc r31, r15\n"
    "mov r9, r24\n"
    "cp r2, r4\n"
    "cpc r3, r5\n"
    "cpc r11, r13\n"
    "brge 31f\n"
    "mov r2, r4\n"
    "mov r3, r5\n"
    "mov r11, r13\n"
    "31:\n"
    "cp r6, r8\n"
    "cpc r7, r9\n"
    "cpc r25, r31\n"
    "brge 31f\n"
    "mov r6, r8\n"
    "mov r7, r9\n"
    "mov r25, r31\n"
    "31:\n"
    "cp r2, r6\n"
    "cpc r3, r7\n"
    "cpc r11, r25\n"
    "brge 31f\n"
    "mov r2, r6\n"
    "mov r3, r7\n"
    "mov r11, r25\n"
    "31:\n"
    "add r2, r16\n"
    "adc r3, r17\n"
    "adc r11, r18\n"
    "brpl 34f\n"
    "clr r2\n"
    "clr r3\n"
    "clr r11\n"
    "34:\n"
    "mov r24, r1\n"
    "mul r2, r21\n"
    "add r19, r1\n"
    "adc r24, r15\n"
    "mul r3, r20\n"
    "add r19, r1\n"
    "adc r24, r15\n"
    "clr r16\n"
    "mul r2, r22\n"
    "add r19, r0\n"
    "adc r24, r1\n"
    "adc r16, r15\n"
    "mul r3, r21\n"
    "add r19, r0\n"
    "adc r24, r1\n"
    "adc r16, r15\n"
    "mul r11, r20\n"
    "add r19, r0\n"
    "adc r24, r1\n"
    "adc r16, r15\n"
    "clr r17\n"
    "mul r2, r23\n"
    "add r24, r0\n"
    "adc r16, r1\n"
    "adc r17, r15\n"
    "mul r3, r22\n"
    "add r24, r0\n"
    "adc r16, r1\n"
    "adc r17, r15\n"
    "mul r11, r21\n"
    "add r24, r0\n"
    "adc r16, r1\n"
    "adc r17, r15\n"
    "clr r18\n"
    "mul r3, r23\n"
    "add r16, r0\n"
    "adc r17, r1\n"
    "adc r18, r15\n"
    "mul r11, r22\n"
    "add r16, r0\n"
    "adc r17, r1\n"
    "adc r18, r15\n"
    "mul r11, r23\n"
    "add r17, r0\n"
    "adc r18, r1\n"
    "lsl r16\n"
    "rol r17\n"
    "rol r18\n"
    "cpse r18, r15\n"
    "ldi r17, 255\n"
    "st X, r17\n"
    "ret\n"
    GOLDEN_MIXED_FRAME "endproc\n"
    ".size golden_mixed_conv1_windows, . - golden_mixed_conv1_windows\n"
    ".popsection\n"
);

/*
 * Blocks of 3 units of fc1.
 *
 * The sum of the inputs gives what all units' sums start with. For each block: every input but those
 * that are zero is multiplied by each unit's weight + 128; the sums are rescaled and stored.
 *
 * X walks through the inputs, Y through the outputs, Z and RAMPZ through the constants. Sums are in r2
 * to r10, a weight in r20, an input in r21, zero in r22; r23 counts blocks, r24 and r25 inputs. On the
 * stack: RAMPZ, inputs, the start, the sums.
 * Stack: 36 bytes.
 */
void golden_mixed_fc1_units(const uint8_t *inputs, uint8_t *output, int32_t constants, uint8_t blocks);
__asm__(
    ".pushsection .text.golden_mixed_fc1_units, \"ax\", %progbits\n"
    ".p2align 2\n"
    ".global golden_mixed_fc1_units\n.hidden golden_mixed_fc1_units\n.type golden_mixed_fc1_units, %function\n"
    "golden_mixed_fc1_units:\n"
    GOLDEN_MIXED_FRAME "startproc\n"
    "push r2\n"
    GOLDEN_MIXED_FRAME "adjust_cfa_offset 1\n" GOLDEN_MIXED_FRAME "rel_offset 2, 1\n"
    "push r3\n"
    GOLDEN_MIXED_FRAME "adjust_cfa_offset 1\n" GOLDEN_MIXED_FRAME "rel_offset 3, 1\n"
    "push r4\n"
    GOLDEN_MIXED_FRAME "adjust_cfa_offset 1\n" GOLDEN_MIXED_FRAME "rel_offset 4, 1\n"
    "push r5\n"
    GOLDEN_MIXED_FRAME "adjust_cfa_offset 1\n" GOLDEN_MIXED_FRAME "rel_offset 5, 1\n"
    "push r6\n"
    GOLDEN_MIXED_FRAME "adjust_cfa_offset 1\n" GOLDEN_MIXED_FRAME "rel_offset 6, 1\n"
    "push r7\n"
    GOLDEN_MIXED_FRAME "adjust_cfa_offset 1\n" GOLDEN_MIXED_FRAME "rel_offset 7, 1\n"
    "push r8\n"
    GOLDEN_MIXED_FRAME "adjust_cfa_offset 1\n" GOLDEN_MIXED_FRAME "rel_offset 8, 1\n"
    "push r9\n"
    GOLDEN_MIXED_FRAME "adjust_cfa_offset 1\n" GOLDEN_MIXED_FRAME "rel_offset 9, 1\n"
    "push r10\n"
    GOLDEN_MIXED_FRAME "adjust_cfa_offset 1\n" GOLDEN_MIXED_FRAME "rel_offset 10, 1\n"
    "push r11\n"
    GOLDEN_MIXED_FRAME "adjust_cfa_offset 1\n" GOLDEN_MIXED_FRAME "rel_offset 11, 1\n"
    "push r12\n"
    GOLDEN_MIXED_FRAME "adjust_cfa_offset 1\n" GOLDEN_MIXED_FRAME "rel_offset 12, 1\n"
    "push r13\n"
    GOLDEN_MIXED_FRAME "adjust_cfa_offset 1\n" GOLDEN_MIXED_FRAME "rel_offset 13, 1\n"
    "push r14\n"
    GOLDEN_MIXED_FRAME "adjust_cfa_offset 1\n" GOLDEN_MIXED_FRAME "rel_offset 14, 1\n"
    "push r15\n"
    GOLDEN_MIXED_FRAME "adjust_cfa_offset 1\n" GOLDEN_MIXED_FRAME "rel_offset 15, 1\n"
    "push r16\n"
    GOLDEN_MIXED_FRAME "adjust_cfa_offset 1\n" GOLDEN_MIXED_FRAME "rel_offset 16, 1\n"
    "push r17\n"
    GOLDEN_MIXED_FRAME "adjust_cfa_offset 1\n" GOLDEN_MIXED_FRAME "rel_offset 17, 1\n"
    "push r28\n"
    GOLDEN_MIXED_FRAME "adjust_cfa_offset 1\n" GOLDEN_MIXED_FRAME "rel_offset 28, 1\n"
    "push r29\n"
    GOLDEN_MIXED_FRAME "adjust_cfa_offset 1\n" GOLDEN_MIXED_FRAME "rel_offset 29, 1\n"
    "movw r26, r24\n"
    "movw r28, r22\n"
    "mov r23, r16\n"
    "in r0, 0x3b\n"
    "push r0\n"
    GOLDEN_MIXED_FRAME "adjust_cfa_offset 1\n"
    "out 0x3b, r20\n"
    "movw r30, r18\n"
    "push r25\n"
    GOLDEN_MIXED_FRAME "adjust_cfa_offset 1\n"
    "push r24\n"
    GOLDEN_MIXED_FRAME "adjust_cfa_offset 1\n"
    "clr r22\n"
    "clr r2\n"
    "clr r3\n"
    "clr r4\n"
    "clr r5\n"
    "ldi r24, lo8(12)\n"
    "ldi r25, hi8(12)\n"
    "1:\n"
    "ld r0, X+\n"
    "add r2, r0\n"
    "adc r3, r22\n"
    "adc r4, r22\n"
    "sbiw r24, 1\n"
    "brne 1b\n"
    "lsr r4\n"
    "ror r3\n"
    "ror r2\n"
    "ror r5\n"
    "ldi r16, 0\n"
    "sub r16, r5\n"
    "ldi r17, 0\n"
    "sbc r17, r2\n"
    "ldi r18, 0\n"
    "sbc r18, r3\n"
    "push r18\n"
    GOLDEN_MIXED_FRAME "adjust_cfa_offset 1\n"
    "push r17\n"
    GOLDEN_MIXED_FRAME "adjust_cfa_offset 1\n"
    "push r16\n"
    GOLDEN_MIXED_FRAME "adjust_cfa_offset 1\n"
    ".rept 9\n"
    "push r22\n"
    GOLDEN_MIXED_FRAME "adjust_cfa_offset 1\n"
    ".endr\n"
    /* A block. */
    "2:\n"
    "in r26, 0x3d\n"
    "in r27, 0x3e\n"
    "adiw r26, 10\n"
    "ld r2, X+\n"
    "ld r3, X+\n"
    "ld r4, X+\n"
    "ld r20, X+\n"
    "ld r27, X\n"
    "mov r26, r20\n"
    "mov r5, r2\n"
    "mov r6, r3\n"
    "mov r7, r4\n"
    "mov r8, r2\n"
    "mov r9, r3\n"
    "mov r10, r4\n"
    "ldi r24, lo8(6)\n"
    "ldi r25, hi8(6)\n"
    "rjmp 3f\n"
    "40:\n"
    "adiw r30, 3\n"
    "brcc 50f\n"
    "in r0, 0x3b\n"
    "inc r0\n"
    "out 0x3b, r0\n"
    "rjmp 50f\n"
    "3:\n"
    "ld r21, X+\n"
    "tst r21\n"
    "breq 40b\n"
    "elpm r20, Z+\n"
    "mul r20, r21\n"
    "add r2, r0\n"
    "adc r3, r1\n"
    "adc r4, r22\n"
    "elpm r20, Z+\n"
    "mul r20, r21\n"
    "add r5, r0\n"
    "adc r6, r1\n"
    "adc r7, r22\n"
    "elpm r20, Z+\n"
    "mul r20, r21\n"
    "add r8, r0\n"
    "adc r9, r1\n"
    "adc r10, r22\n"
    "50:\n"
    "ld r21, X+\n"
    "tst r21\n"
    "breq 41f\n"
    "elpm r20, Z+\n"
    "mul r20, r21\n"
    "add r2, r0\n"
    "adc r3, r1\n"
    "adc r4, r22\n"
    "elpm r20, Z+\n"
    "mul r20, r21\n"
    "add r5, r0\n"
    "adc r6, r1\n"
    "adc r7, r22\n"
    "elpm r20, Z+\n"
    "mul r20, r21\n"
    "add r8, r0\n"
    "adc r9, r1\n"
    "adc r10, r22\n"
    "51:\n"
    "sbiw r24, 1\n"
    "breq 8f\n"
    "rjmp 3b\n"
    "41:\n"
    "adiw r30, 3\n"
    "brcc 51b\n"
    "in r0, 0x3b\n"
    "inc r0\n"
    "out 0x3b, r0\n"
    "rjmp 51b\n"
    "8:\n"
    "in r26, 0x3d\n"
    "in r27, 0x3e\n"
    "adiw r26, 1\n"
    "st X+, r2\n"
    "st X+, r3\n"
    "st X+, r4\n"
    "st X+, r5\n"
    "st X+, r6\n"
    "st X+, r7\n"
    "st X+, r8\n"
    "st X+, r9\n"
    "st X+, r10\n"
    "sbiw r26, 9\n"
    "ldi r24, 3\n"
    "5:\n"
    "ld r2, X+\n"
    "ld r3, X+\n"
    "ld r4, X+\n"
    "elpm r16, Z+\n"
    "elpm r17, Z+\n"
    "elpm r18, Z+\n"
    "add r2, r16\n"
    "adc r3, r17\n"
    "adc r4, r18\n"
    "brpl 34f\n"
    "clr r2\n"
    "clr r3\n"
    "clr r4\n"
    "34:\n"
    "elpm r6, Z+\n"
    "elpm r7, Z+\n"
    "elpm r16, Z+\n"
    "elpm r17, Z+\n"
    "elpm r18, Z+\n"
    "elpm r19, Z+\n"
    "mul r2, r17\n"
    "add r6, r1\n"
    "adc r7, r22\n"
    "mul r3, r16\n"
    "add r6, r1\n"
    "adc r7, r22\n"
    "clr r8\n"
    "mul r2, r18\n"
    "add r6, r0\n"
    "adc r7, r1\n"
    "adc r8, r22\n"
    "mul r3, r17\n"
    "add r6, r0\n"
    "adc r7, r1\n"
    "adc r8, r22\n"
    "mul r4, r16\n"
    "add r6, r0\n"
    "adc r7, r1\n"
    "adc r8, r22\n"
    "clr r20\n"
    "mul r2, r19\n"
    "add r7, r0\n"
    "adc r8, r1\n"
    "adc r20, r22\n"
    "mul r3, r18\n"
    "add r7, r0\n"
    "adc r8, r1\n"
    "adc r20, r22\n"
    "mul r4, r17\n"
    "add r7, r0\n"
    "adc r8, r1\n"
    "adc r20, r22\n"
    "clr r21\n"
    "mul r3, r19\n"
    "add r8, r0\n"
    "adc r20, r1\n"
    "adc r21, r22\n"
    "mul r4, r18\n"
    "add r8, r0\n"
    "adc r20, r1\n"
    "adc r21, r22\n"
    "mul r4, r19\n"
    "add r20, r0\n"
    "adc r21, r1\n"
    "lsl r8\n"
    "rol r20\n"
    "rol r21\n"
    "lsl r8\n"
    "rol r20\n"
    "rol r21\n"
    "lsl r8\n"
    "rol r20\n"
    "rol r21\n"
    "cpse r21, r22\n"
    "ldi r20, 255\n"
    "st Y+, r20\n"
    "dec r24\n"
    "breq 6f\n"
    "jmp 5b\n"
    "6:\n"
    "dec r23\n"
    "breq 7f\n"
    "jmp 2b\n"
    "7:\n"
    ".rept 14\n"
    "pop r0\n"
    GOLDEN_MIXED_FRAME "adjust_cfa_offset -1\n"
    ".endr\n"
    "pop r0\n"
    GOLDEN_MIXED_FRAME "adjust_cfa_offset -1\n"
    "out 0x3b, r0\n"
    "pop r29\n"
    GOLDEN_MIXED_FRAME "adjust_cfa_offset -1\n" GOLDEN_MIXED_FRAME "restore 29\n"
    "pop r28\n"
    GOLDEN_MIXED_FRAME "adjust_cfa_offset -1\n" GOLDEN_MIXED_FRAME "restore 28\n"
    "pop r17\n"
    GOLDEN_MIXED_FRAME "adjust_cfa_offset -1\n" GOLDEN_MIXED_FRAME "restore 17\n"
    "pop r16\n"
    GOLDEN_MIXED_FRAME "adjust_cfa_offset -1\n" GOLDEN_MIXED_FRAME "restore 16\n"
    "pop r15\n"
    GOLDEN_MIXED_FRAME "adjust_cfa_offset -1\n" GOLDEN_MIXED_FRAME "restore 15\n"
    "pop r14\n"
    GOLDEN_MIXED_FRAME "adjust_cfa_offset -1\n" GOLDEN_MIXED_FRAME "restore 14\n"
    "pop r13\n"
    GOLDEN_MIXED_FRAME "adjust_cfa_offset -1\n" GOLDEN_MIXED_FRAME "restore 13\n"
    "pop r12\n"
    GOLDEN_MIXED_FRAME "adjust_cfa_offset -1\n" GOLDEN_MIXED_FRAME "restore 12\n"
    "pop r11\n"
    GOLDEN_MIXED_FRAME "adjust_cfa_offset -1\n" GOLDEN_MIXED_FRAME "restore 11\n"
    "pop r10\n"
    GOLDEN_MIXED_FRAME "adjust_cfa_offset -1\n" GOLDEN_MIXED_FRAME "restore 10\n"
    "pop r9\n"
    GOLDEN_MIXED_FRAME "adjust_cfa_offset -1\n" GOLDEN_MIXED_FRAME "restore 9\n"
    "pop r8\n"
    GOLDEN_MIXED_FRAME "adjust_cfa_offset -1\n" GOLDEN_MIXED_FRAME "restore 8\n"
    "pop r7\n"
    GOLDEN_MIXED_FRAME "adjust_cfa_offset -1\n" GOLDEN_MIXED_FRAME "restore 7\n"
    "pop r6\n"
    GOLDEN_MIXED_FRAME "adjust_cfa_offset -1\n" GOLDEN_MIXED_FRAME "restore 6\n"
    "pop r5\n"
    GOLDEN_MIXED_FRAME "adjust_cfa_offset -1\n" GOLDEN_MIXED_FRAME "restore 5\n"
    "pop r4\n"
    GOLDEN_MIXED_FRAME "adjust_cfa_offset -1\n" GOLDEN_MIXED_FRAME "restore 4\n"
    "pop r3\n"
    GOLDEN_MIXED_FRAME "adjust_cfa_offset -1\n" GOLDEN_MIXED_FRAME "restore 3\n"
    "pop r2\n"
    GOLDEN_MIXED_FRAME "adjust_cfa_offset -1\n" GOLDEN_MIXED_FRAME "restore 2\n"
    "clr r1\n"
    "ret\n"
    GOLDEN_MIXED_FRAME "endproc\n"
    ".size golden_mixed_fc1_units, . - golden_mixed_fc1_units\n"
    ".popsection\n"
);

/*
 * Blocks of 2 units of fc2.
 *
 * The sum of the inputs gives what all units' sums start with. For each block: every input but those
 * that are zero is multiplied by each unit's weight + 128; the sums are rescaled and stored.
 *
 * X walks through the inputs, Y through the outputs, Z and RAMPZ through the constants. Sums are in r2
 * to r7, a weight in r20, an input in r21, zero in r22; r23 counts blocks, r24 and r25 inputs. On the
 * stack: RAMPZ, inputs, the start, the sums.
 * Stack: 33 bytes.
 */
void golden_mixed_fc2_units(const uint8_t *inputs, uint8_t *output, int32_t constants, uint8_t blocks);
__asm__(
    ".pushsection .text.golden_mixed_fc2_units, \"ax\", %progbits\n"
    ".p2align 2\n"
    ".global golden_mixed_fc2_units\n.hidden golden_mixed_fc2_units\n.type golden_mixed_fc2_units, %function\n"
    "golden_mixed_fc2_units:\n"
    GOLDEN_MIXED_FRAME "startproc\n"
    "push r2\n"
    GOLDEN_MIXED_FRAME "adjust_cfa_offset 1\n" GOLDEN_MIXED_FRAME "rel_offset 2, 1\n"
    "push r3\n"
    GOLDEN_MIXED_FRAME "adjust_cfa_offset 1\n" GOLDEN_MIXED_FRAME "rel_offset 3, 1\n"
    "push r4\n"
    GOLDEN_MIXED_FRAME "adjust_cfa_offset 1\n" GOLDEN_MIXED_FRAME "rel_offset 4, 1\n"
    "push r5\n"
    GOLDEN_MIXED_FRAME "adjust_cfa_offset 1\n" GOLDEN_MIXED_FRAME "rel_offset 5, 1\n"
    "push r6\n"
    GOLDEN_MIXED_FRAME "adjust_cfa_offset 1\n" GOLDEN_MIXED_FRAME "rel_offset 6, 1\n"
    "push r7\n"
    GOLDEN_MIXED_FRAME "adjust_cfa_offset 1\n" GOLDEN_MIXED_FRAME "rel_offset 7, 1\n"
    "push r8\n"
    GOLDEN_MIXED_FRAME "adjust_cfa_offset 1\n" GOLDEN_MIXED_FRAME "rel_offset 8, 1\n"
    "push r9\n"
    GOLDEN_MIXED_FRAME "adjust_cfa_offset 1\n" GOLDEN_MIXED_FRAME "rel_offset 9, 1\n"
    "push r10\n"
    GOLDEN_MIXED_FRAME "adjust_cfa_offset 1\n" GOLDEN_MIXED_FRAME "rel_offset 10, 1\n"
    "push r11\n"
    GOLDEN_MIXED_FRAME "adjust_cfa_offset 1\n" GOLDEN_MIXED_FRAME "rel_offset 11, 1\n"
    "push r12\n"
    GOLDEN_MIXED_FRAME "adjust_cfa_offset 1\n" GOLDEN_MIXED_FRAME "rel_offset 12, 1\n"
    "push r13\n"
    GOLDEN_MIXED_FRAME "adjust_cfa_offset 1\n" GOLDEN_MIXED_FRAME "rel_offset 13, 1\n"
    "push r14\n"
    GOLDEN_MIXED_FRAME "adjust_cfa_offset 1\n" GOLDEN_MIXED_FRAME "rel_offset 14, 1\n"
    "push r15\n"
    GOLDEN_MIXED_FRAME "adjust_cfa_offset 1\n" GOLDEN_MIXED_FRAME "rel_offset 15, 1\n"
    "push r16\n"
    GOLDEN_MIXED_FRAME "adjust_cfa_offset 1\n" GOLDEN_MIXED_FRAME "rel_offset 16, 1\n"
    "push r17\n"
    GOLDEN_MIXED_FRAME "adjust_cfa_offset 1\n" GOLDEN_MIXED_FRAME "rel_offset 17, 1\n"
    "push r28\n"
    GOLDEN_MIXED_FRAME "adjust_cfa_offset 1\n" GOLDEN_MIXED_FRAME "rel_offset 28, 1\n"
    "push r29\n"
    GOLDEN_MIXED_FRAME "adjust_cfa_offset 1\n" GOLDEN_MIXED_FRAME "rel_offset 29, 1\n"
    "movw r26, r24\n"
    "movw r28, r22\n"
    "mov r23, r16\n"
    "in r0, 0x3b\n"
    "push r0\n"
    GOLDEN_MIXED_FRAME "adjust_cfa_offset 1\n"
    "out 0x3b, r20\n"
    "movw r30, r18\n"
    "push r25\n"
    GOLDEN_MIXED_FRAME "adjust_cfa_offset 1\n"
    "push r24\n"
    GOLDEN_MIXED_FRAME "adjust_cfa_offset 1\n"
    "clr r22\n"
    "clr r2\n"
    "clr r3\n"
    "clr r4\n"
    "clr r5\n"
    "ldi r24, lo8(3)\n"
    "ldi r25, hi8(3)\n"
    "1:\n"
    "ld r0, X+\n"
    "add r2, r0\n"
    "adc r3, r22\n"
    "adc r4, r22\n"
    "sbiw r24, 1\n"
    "brne 1b\n"
    "lsr r4\n"
    "ror r3\n"
    "ror r2\n"
    "ror r5\n"
    "ldi r16, 0\n"
    "sub r16, r5\n"
    "ldi r17, 0\n"
    "sbc r17, r2\n"
    "ldi r18, 0\n"
    "sbc r18, r3\n"
    "push r18\n"
    GOLDEN_MIXED_FRAME "adjust_cfa_offset 1\n"
    "push r17\n"
    GOLDEN_MIXED_FRAME "adjust_cfa_offset 1\n"
    "push r16\n"
    GOLDEN_MIXED_FRAME "adjust_cfa_offset 1\n"
    ".rept 6\n"
    "push r22\n"
    GOLDEN_MIXED_FRAME "adjust_cfa_offset 1\n"
    ".endr\n"
    /* A block. */
    "2:\n"
    "in r26, 0x3d\n"
    "in r27, 0x3e\n"
    "adiw r26, 7\n"
    "ld r2, X+\n"
    "ld r3, X+\n"
    "ld r4, X+\n"
    "ld r20, X+\n"
    "ld r27, X\n"
    "mov r26, r20\n"
    "mov r5, r2\n"
    "mov r6, r3\n"
    "mov r7, r4\n"
    "ldi r24, lo8(3)\n"
    "ldi r25, hi8(3)\n"
    "rjmp 3f\n"
    "40:\n"
    "adiw r30, 2\n"
    "brcc 50f\n"
    "in r0, 0x3b\n"
    "inc r0\n"
    "out 0x3b, r0\n"
    "rjmp 50f\n"
    "3:\n"
    "ld r21, X+\n"
    "tst r21\n"
    "breq 40b\n"
    "elpm r20, Z+\n"
    "mul r20, r21\n"
    "add r2, r0\n"
    "adc r3, r1\n"
    "adc r4, r22\n"
    "elpm r20, Z+\n"
    "mul r20, r21\n"
    "add r5, r0\n"
    "adc r6, r1\n"
    "adc r7, r22\n"
    "50:\n"
    "sbiw r24, 1\n"
    "breq 8f\n"
    "rjmp 3b\n"
    "8:\n"
    "in r26, 0x3d\n"
    "in r27, 0x3e\n"
    "adiw r26, 1\n"
    "st X+, r2\n"
    "st X+, r3\n"
    "st X+, r4\n"
    "st X+, r5\n"
    "st X+, r6\n"
    "st X+, r7\n"
    "sbiw r26, 6\n"
    "ldi r24, 2\n"
    "5:\n"
    "ld r2, X+\n"
    "ld r3, X+\n"
    "ld r4, X+\n"
    "elpm r16, Z+\n"
    "elpm r17, Z+\n"
    "elpm r18, Z+\n"
    "add r2, r16\n"
    "adc r3, r17\n"
    "adc r4, r18\n"
    "brpl 34f\n"
    "clr r2\n"
    "clr r3\n"
    "clr r4\n"
    "34:\n"
    "elpm r6, Z+\n"
    "elpm r7, Z+\n"
    "elpm r16, Z+\n"
    "elpm r17, Z+\n"
    "elpm r18, Z+\n"
    "elpm r19, Z+\n"
    "mul r2, r17\n"
    "add r6, r1\n"
    "adc r7, r22\n"
    "mul r3, r16\n"
    "add r6, r1\n"
    "adc r7, r22\n"
    "clr r8\n"
    "mul r2, r18\n"
    "add r6, r0\n"
    "adc r7, r1\n"
    "adc r8, r22\n"
    "mul r3, r17\n"
    "add r6, r0\n"
    "adc r7, r1\n"
    "adc r8, r22\n"
    "mul r4, r16\n"
    "add r6, r0\n"
    "adc r7, r1\n"
    "adc r8, r22\n"
    "clr r20\n"
    "mul r2, r19\n"
    "add r7, r0\n"
    "adc r8, r1\n"
    "adc r20, r22\n"
    "mul r3, r18\n"
    "add r7, r0\n"
    "adc r8, r1\n"
    "adc r20, r22\n"
    "mul r4, r17\n"
    "add r7, r0\n"
    "adc r8, r1\n"
    "adc r20, r22\n"
    "clr r21\n"
    "mul r3, r19\n"
    "add r8, r0\n"
    "adc r20, r1\n"
    "adc r21, r22\n"
    "mul r4, r18\n"
    "add r8, r0\n"
    "adc r20, r1\n"
    "adc r21, r22\n"
    "mul r4, r19\n"
    "add r20, r0\n"
    "adc r21, r1\n"
    "lsl r8\n"
    "rol r20\n"
    "rol r21\n"
    "lsl r8\n"
    "rol r20\n"
    "rol r21\n"
    "lsl r8\n"
    "rol r20\n"
    "rol r21\n"
    "lsl r8\n"
    "rol r20\n"
    "rol r21\n"
    "cpse r21, r22\n"
    "ldi r20, 255\n"
    "st Y+, r20\n"
    "dec r24\n"
    "breq 6f\n"
    "jmp 5b\n"
    "6:\n"
    "dec r23\n"
    "breq 7f\n"
    "jmp 2b\n"
    "7:\n"
    ".rept 11\n"
    "pop r0\n"
    GOLDEN_MIXED_FRAME "adjust_cfa_offset -1\n"
    ".endr\n"
    "pop r0\n"
    GOLDEN_MIXED_FRAME "adjust_cfa_offset -1\n"
    "out 0x3b, r0\n"
    "pop r29\n"
    GOLDEN_MIXED_FRAME "adjust_cfa_offset -1\n" GOLDEN_MIXED_FRAME "restore 29\n"
    "pop r28\n"
    GOLDEN_MIXED_FRAME "adjust_cfa_offset -1\n" GOLDEN_MIXED_FRAME "restore 28\n"
    "pop r17\n"
    GOLDEN_MIXED_FRAME "adjust_cfa_offset -1\n" GOLDEN_MIXED_FRAME "restore 17\n"
    "pop r16\n"
    GOLDEN_MIXED_FRAME "adjust_cfa_offset -1\n" GOLDEN_MIXED_FRAME "restore 16\n"
    "pop r15\n"
    GOLDEN_MIXED_FRAME "adjust_cfa_offset -1\n" GOLDEN_MIXED_FRAME "restore 15\n"
    "pop r14\n"
    GOLDEN_MIXED_FRAME "adjust_cfa_offset -1\n" GOLDEN_MIXED_FRAME "restore 14\n"
    "pop r13\n"
    GOLDEN_MIXED_FRAME "adjust_cfa_offset -1\n" GOLDEN_MIXED_FRAME "restore 13\n"
    "pop r12\n"
    GOLDEN_MIXED_FRAME "adjust_cfa_offset -1\n" GOLDEN_MIXED_FRAME "restore 12\n"
    "pop r11\n"
    GOLDEN_MIXED_FRAME "adjust_cfa_offset -1\n" GOLDEN_MIXED_FRAME "restore 11\n"
    "pop r10\n"
    GOLDEN_MIXED_FRAME "adjust_cfa_offset -1\n" GOLDEN_MIXED_FRAME "restore 10\n"
    "pop r9\n"
    GOLDEN_MIXED_FRAME "adjust_cfa_offset -1\n" GOLDEN_MIXED_FRAME "restore 9\n"
    "pop r8\n"
    GOLDEN_MIXED_FRAME "adjust_cfa_offset -1\n" GOLDEN_MIXED_FRAME "restore 8\n"
    "pop r7\n"
    GOLDEN_MIXED_FRAME "adjust_cfa_offset -1\n" GOLDEN_MIXED_FRAME "restore 7\n"
    "pop r6\n"
    GOLDEN_MIXED_FRAME "adjust_cfa_offset -1\n" GOLDEN_MIXED_FRAME "restore 6\n"
    "pop r5\n"
    GOLDEN_MIXED_FRAME "adjust_cfa_offset -1\n" GOLDEN_MIXED_FRAME "restore 5\n"
    "pop r4\n"
    GOLDEN_MIXED_FRAME "adjust_cfa_offset -1\n" GOLDEN_MIXED_FRAME "restore 4\n"
    "pop r3\n"
    GOLDEN_MIXED_FRAME "adjust_cfa_offset -1\n" GOLDEN_MIXED_FRAME "restore 3\n"
    "pop r2\n"
    GOLDEN_MIXED_FRAME "adjust_cfa_offset -1\n" GOLDEN_MIXED_FRAME "restore 2\n"
    "clr r1\n"
    "ret\n"
    GOLDEN_MIXED_FRAME "endproc\n"
    ".size golden_mixed_fc2_units, . - golden_mixed_fc2_units\n"
    ".popsection\n"
);

#ifdef GOLDEN_MIXED_TRACE
/* Shows values that lie as distances from -128. */
static void golden_mixed_show_values(int layer, const uint8_t *values, int channels, int stride,
    int columns, int step)
{
    for (int channel = 0; channel < channels; ++channel) {
        for (int column = 0; column < columns; ++column) {
            const int8_t value = (int8_t)((int)values[channel * stride + column * step] - 128);

            golden_mixed_trace(layer, &value, 1);
        }
    }
}

#define GOLDEN_MIXED_SHOW_VALUES(layer, values, channels, stride, columns, step) \
    golden_mixed_show_values((layer), (values), (channels), (stride), (columns), (step))
#else
#define GOLDEN_MIXED_SHOW_VALUES(layer, values, channels, stride, columns, step) ((void)0)
#endif

/* Moves the 6 rows of `count` columns up by 2. */
static void golden_mixed_move_4_of_6_rows(uint8_t *rows, int count)
{
    for (; count > 0; --count) {
        rows[0] = rows[2];
        rows[1] = rows[3];
        rows[2] = rows[4];
        rows[3] = rows[5];
        rows += 6;
    }
}

/*
 * Row `row` of conv1, conv1.relu, conv1.maxpool, and of the layers before it what it needs.
 * A column's rows of inputs lie next to each other.
 */
static void golden_mixed_conv1(const uint8_t *pixels, uint8_t *memory, int row,
    uint8_t *output)
{
    uint8_t *const rows = memory;
    int slot = 4;

    if (row == 0) {
        for (int i = 0; i < 120; ++i) {
            rows[i] = 0;
            GOLDEN_MIXED_NO_LIBRARY();
        }
        slot = 2;
    }
    else {
        golden_mixed_move_4_of_6_rows(rows, 20);
    }
    for (; slot < 6; ++slot) {
        const int input_row = 2 * row + slot - 2;
        uint8_t *const target = rows + slot + 12;

        if (input_row < 12) {
            for (int i = 0; i < 16; ++i) {
                target[6 * i] = pixels[16 * input_row + i];
            }
        }
        else {
            for (int i = 0; i < 18; ++i) {
                target[6 * i] = 0;
            }
        }
    }
    golden_mixed_conv1_windows(rows, output);
    GOLDEN_MIXED_SHOW_VALUES(2, output, 1, 8, 8, 1);
}

int golden_mixed_infer(const uint8_t pixels[GOLDEN_MIXED_PIXEL_COUNT],
    int8_t scores[GOLDEN_MIXED_SCORE_COUNT], golden_mixed_scratch *scratch)
{
    uint8_t *const memory = (uint8_t *)scratch->words;
    int8_t *const conv1 = (int8_t *)scratch->words; /* 1x6x8, 48 bytes */
    int8_t *const conv1_avgpool = (int8_t *)scratch->words + 48; /* 1x3x4, 12 bytes */
    int answer = 0;

    for (int row = 0; row < 6; ++row) {
        golden_mixed_conv1(pixels, memory, row,
            memory + 120 + 8 * row);
    }
    for (int row = 0; row < 6; ++row) {
        const uint8_t *const values = memory + 120 + row * 8;

        for (int channel = 0; channel < 1; ++channel) {
            for (int column = 0; column < 8; ++column) {
                conv1[(channel * 6 + row) * 8 + column]
                    = (int8_t)((int)values[channel * 8 + column] - 128);
                GOLDEN_MIXED_NO_LIBRARY();
            }
        }
    }
    golden_mixed_conv1_avgpool(conv1, conv1_avgpool);
    GOLDEN_MIXED_SHOW(3, conv1_avgpool, 1, 3, 4);
    for (int i = 0; i < 12; ++i) {
        (memory + 3)[i] = (uint8_t)((int)conv1_avgpool[i] + 128);
        GOLDEN_MIXED_NO_LIBRARY();
    }
    golden_mixed_fc1_units(memory + 3, memory,
        GOLDEN_MIXED_FLASH_ADDRESS(golden_mixed_fc1_constants), 1);
    GOLDEN_MIXED_SHOW_VALUES(5, memory, 1, 0, 3, 1);
    golden_mixed_fc2_units(memory, memory + 13,
        GOLDEN_MIXED_FLASH_ADDRESS(golden_mixed_fc2_constants), 1);
    for (int i = 0; i < 2; ++i) {
        scores[i] = (int8_t)((int)memory[i + 13] - 128);
        if (scores[i] > scores[answer]) {
            answer = i;
        }
    }
    GOLDEN_MIXED_SHOW(6, scores, 1, 1, 2);
    return answer;
}

#else

int golden_mixed_infer(const uint8_t pixels[GOLDEN_MIXED_PIXEL_COUNT],
    int8_t scores[GOLDEN_MIXED_SCORE_COUNT], golden_mixed_scratch *scratch)
{
    /* Outputs lie at the two ends of the scratch memory in turn; only two are alive. */
    int8_t *const memory = (int8_t *)scratch->words;
    int8_t *const conv1 = memory; /* 1x6x8, 48 bytes */
    int8_t *const conv1_avgpool = memory + 48; /* 1x3x4, 12 bytes */
    int8_t *const fc1 = memory; /* 3, 3 bytes */
    int answer = 0;

    golden_mixed_conv1(pixels, conv1);
    GOLDEN_MIXED_SHOW(2, conv1, 1, 6, 8);
    golden_mixed_conv1_avgpool(conv1, conv1_avgpool);
    GOLDEN_MIXED_SHOW(3, conv1_avgpool, 1, 3, 4);
    golden_mixed_fc1(conv1_avgpool, fc1);
    GOLDEN_MIXED_SHOW(5, fc1, 1, 1, 3);
    golden_mixed_fc2(fc1, scores);
    GOLDEN_MIXED_SHOW(6, scores, 1, 1, 2);

    for (int i = 1; i < GOLDEN_MIXED_SCORE_COUNT; ++i) {
        if (scores[i] > scores[answer]) {
            answer = i;
        }
    }
    return answer;
}

#endif

/*
 * base^exponent in units of 2^-16, of a base in units of 2^-32: the product of the squares of squares
 * that the exponent's bits stand for.
 */
static uint32_t golden_mixed_power(uint32_t base, uint32_t exponent)
{
    uint32_t product = UINT32_MAX;

    while (exponent > 0U) {
        if ((exponent & 1U) != 0U) {
            product = (uint32_t)(((uint64_t)product * base) >> 32);
        }
        base = (uint32_t)(((uint64_t)base * base) >> 32);
        exponent >>= 1;
    }
    return ((product >> 15) + 1U) >> 1;
}

/*
 * A score above 38 is evidence enough. With each step below, a score's part falls by the base, in
 * units of 2^-32; parts are in units of 2^-16.
 */
int golden_mixed_has_evidence(const int8_t scores[GOLDEN_MIXED_SCORE_COUNT])
{
    uint32_t sum = 0;

    for (int i = 0; i < GOLDEN_MIXED_SCORE_COUNT; ++i) {
        if (scores[i] > 38) {
            return 1;
        }
        sum += golden_mixed_power(3955773471U, (uint32_t)(38 - scores[i]));
    }
    return sum >= 61529U;
}

/* A probability falls by the base, in units of 2^-32, with each step of a score. */
uint16_t golden_mixed_confidence(const int8_t scores[GOLDEN_MIXED_SCORE_COUNT], int answer)
{
    int largest = (int)scores[0];
    uint32_t sum = 0;
    uint32_t power;

    for (int i = 0; i < GOLDEN_MIXED_SCORE_COUNT; ++i) {
        if (scores[i] > largest) {
            largest = (int)scores[i];
        }
    }
    for (int i = 0; i < GOLDEN_MIXED_SCORE_COUNT; ++i) {
        sum += golden_mixed_power(4021398421U, (uint32_t)(largest - scores[i]));
    }
    power = golden_mixed_power(4021398421U, (uint32_t)(largest - scores[answer]));
    return (uint16_t)((power * GOLDEN_MIXED_CERTAIN + sum / 2U) / sum);
}

#ifdef GOLDEN_MIXED_CLASS_NAMES
const char *const golden_mixed_class_names[GOLDEN_MIXED_SCORE_COUNT] = {
    "even",
    "odd",
};
#endif

#ifdef GOLDEN_MIXED_STATIC_SCRATCH
int golden_mixed_infer_static(const uint8_t pixels[GOLDEN_MIXED_PIXEL_COUNT],
    int8_t scores[GOLDEN_MIXED_SCORE_COUNT])
{
    static golden_mixed_scratch scratch;

    return golden_mixed_infer(pixels, scores, &scratch);
}
#endif
