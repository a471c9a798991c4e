/*
 * golden_domain: classifies a picture, in 8-bit integers.
 *
 * Model    golden_domain, digest 0000000000000000000000000000000000000000000000000000000000000000
 * Made by  lenet 0.1.0; C99, needs only <stdint.h>; no heap, no floating point
 * Input    2340 bytes, 30 rows of 26 pixels: all of red, then of green, then of blue
 * Output   3 int8 scores and the class
 * Work     3030 multiply-accumulates a picture
 * Stack    no recursion, no array larger than 32 bytes
 *
 * Kernels, with bytes of constants in flash and of scratch memory in RAM:
 *   mve        976     1008   Arm with the vector extension (Helium): Cortex-M52, M55, M85
 *   dsp        1136    1104   Arm Thumb-2 with signal processing: Cortex-M4, M7, M33
 *   packed     1120    1008   Cortex-M0, M0+, M3, M23; RV32 with multiplication
 *   avr        512     1008   AVR with more than 64 KiB of flash: ATmega1280, 1284, 2560
 *   portable   653     1008   C99, any processor
 *
 * Layers, with output shape (channels, rows, columns) and real = scale * (q - zero point):
 *   0   input.avgpool   3x14x12   scale 0.003921569, zero point -128
 *   1   input.leaky-relu 3x14x12   scale 0.028877744, zero point 39
 *   2   conv1           2x7x6     not stored
 *   3   conv1.relu6     2x7x6     scale 0.08226779, zero point 19
 *   4   conv2           2x7x6     not stored
 *   5   conv2.sigmoid   2x7x6     scale 0.021289824, zero point 118
 *   6   conv2.avgpool   2x2x2     scale 0.021289824, zero point 118
 *   7   conv2.relu      2x2x2     scale 0.021289824, zero point 118
 *   8   conv2.maxpool   2         scale 0.021289824, zero point 118
 *   9   conv3           3         scale 0.02738897, zero point -50
 *   10  conv3.mean      3         scale 0.02738897, zero point -50
 *
 * These two files belong to whoever generated them; the generator claims no rights in them and
 * puts no licence on them.
 */
#include "golden_domain.h"

/* The compiler shifts negative numbers arithmetically, as all known ones do, and has C99's int. */
typedef char golden_domain_requires_arithmetic_shift[
    (((int32_t)-1 >> 1) == -1) && (((int64_t)-1 >> 1) == -1) ? 1 : -1];
typedef char golden_domain_requires_int[(sizeof(int) >= sizeof(int16_t)) ? 1 : -1];

/*
 * Constants are to stay in flash. AVR reads them there by addresses of their own; FLASH is where an
 * array lies.
 */
#if defined(__GNUC__) && !defined(__clang__) && defined(__AVR_HAVE_LPMX__)
#define GOLDEN_DOMAIN_FLASH(name) \
    __attribute__((section(".text." #name), aligned(2)))
#define GOLDEN_DOMAIN_FLASH_ADDRESS(name) \
    (__extension__({ \
        int32_t address_; \
        __asm__("ldi %A0, lo8(%1)\n" \
            "ldi %B0, hi8(%1)\n" \
            "ldi %C0, hh8(%1)\n" \
            "ldi %D0, 0\n" : "=d"(address_) : "i"(name)); \
        address_; \
    }))
#elif defined(__GNUC__)
#define GOLDEN_DOMAIN_FLASH(name) __attribute__((aligned(4)))
#else
#define GOLDEN_DOMAIN_FLASH(name)
#endif

/* In loops that fill or copy memory, which compilers would make calls of memset and memmove. */
#if defined(__GNUC__)
#define GOLDEN_DOMAIN_NO_LIBRARY() __asm__ volatile("" ::: "memory")
#else
#define GOLDEN_DOMAIN_NO_LIBRARY() ((void)0)
#endif

/*
 * Before what tells debuggers where functions in assembly keep their callers' registers: a directive
 * where the compiler writes such itself, else a comment.
 */
#ifdef __GCC_HAVE_DWARF2_CFI_ASM
#define GOLDEN_DOMAIN_FRAME ".cfi_"
#else
#define GOLDEN_DOMAIN_FRAME "# "
#endif
/* Clang takes strings longer than the 4,095 characters that C99 asks for, and else warns. */
#ifdef __clang__
#pragma clang diagnostic ignored "-Woverlength-strings"
#endif

#ifdef GOLDEN_DOMAIN_TRACE
/* Shows a tensor that lies [channel][row][column], row by row. */
static void golden_domain_show(int layer, const int8_t *values, int channels, int rows,
    int columns)
{
    for (int row = 0; row < rows; ++row) {
        for (int channel = 0; channel < channels; ++channel) {
            const int first = (channel * rows + row) * columns;

            golden_domain_trace(layer, values + first, columns);
        }
    }
}

#define GOLDEN_DOMAIN_SHOW(layer, values, channels, rows, columns) \
    golden_domain_show((layer), (values), (channels), (rows), (columns))
#else
#define GOLDEN_DOMAIN_SHOW(layer, values, channels, rows, columns) ((void)0)
#endif
#ifdef GOLDEN_DOMAIN_TRACE_STEPS
#define GOLDEN_DOMAIN_STEP(name, value) golden_domain_trace_step((name), (value))
#else
#define GOLDEN_DOMAIN_STEP(name, value) ((void)0)
#endif

#if defined(__GNUC__) && !defined(__clang__) && defined(__AVR_HAVE_LPMX__)
typedef int32_t golden_domain_weights;

static uint8_t golden_domain_flash_byte(int32_t address)
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
static int32_t golden_domain_flash_element(int32_t address, int byte_count)
{
    uint32_t bits = 0;

    if (byte_count == 1) {
        return (int8_t)golden_domain_flash_byte(address);
    }
    for (int i = byte_count - 1; i >= 0; --i) {
        bits = (bits << 8) | golden_domain_flash_byte(address + i);
    }
    return (int32_t)bits;
}

#define GOLDEN_DOMAIN_WEIGHTS(name) GOLDEN_DOMAIN_FLASH_ADDRESS(name)
#define GOLDEN_DOMAIN_WEIGHT(weights, index) \
    ((int8_t)golden_domain_flash_byte((weights) + (index)))
#define GOLDEN_DOMAIN_CONSTANT(name, index) \
    golden_domain_flash_element(GOLDEN_DOMAIN_FLASH_ADDRESS(name) \
        + (int32_t)(index) * (int32_t)sizeof((name)[0]), (int)sizeof((name)[0]))
#else
typedef const int8_t *golden_domain_weights;

#define GOLDEN_DOMAIN_WEIGHTS(name) (name)
#define GOLDEN_DOMAIN_WEIGHT(weights, index) ((weights)[index])
#define GOLDEN_DOMAIN_CONSTANT(name, index) ((name)[index])
#endif

/* input.leaky-relu: 3x14x12 to 3x14x12. */
/* leaky ReLU of q at index q + 128. */
static const int8_t golden_domain_input_leaky_relu_leaky_relu[256]
    GOLDEN_DOMAIN_FLASH(golden_domain_input_leaky_relu_leaky_relu) = {
    -101, 17, -96, 118, 79, -66, 83, -44, -49, 31, -42, 18, 59, -36, -97, 22, 73, -24, -97, -64,
    -15, 14, 29, 33, -23, -69, -55, -45, 4, 62, -31, -62, 55, 121, 124, 59, -22, -18, -96, 104, -75,
    -40, 115, 36, -94, -66, -98, -80, 51, -38, 64, 31, -43, 9, 19, -38, 49, 79, 75, -47, 101, 39,
    -93, -98, 40, -88, 57, 68, -1, -61, 19, -28, -127, -11, 1, 67, -77, -66, 123, -20, 95, -29,
    -101, -19, -91, -16, 58, -82, -110, -116, 70, -69, 58, 86, -38, -103, 13, 112, 39, -57, -33,
    -83, -15, -128, -26, -108, -96, 68, -87, -87, 76, -103, -116, 50, 120, -88, 121, 38, 65, -31,
    31, -92, -29, 106, 118, -27, 53, 111, 120, -127, 81, -3, -76, 6, 72, 44, -48, 77, -76, -44, 0,
    -83, -102, 110, -62, 37, -103, -28, 115, 114, -20, -94, 81, 83, -90, 83, 74, -44, 51, -81, -118,
    -71, 96, 8, 75, -128, -47, -48, 122, -109, -77, -41, -90, 119, -83, 116, -20, -89, -112, 126,
    109, 45, 67, -74, -58, 111, -31, 37, -7, 39, -125, 123, -86, -92, -52, -1, 12, 69, -45, -57, 6,
    -25, 82, -7, -10, -45, -61, 98, -43, -78, -94, -77, -45, -39, -34, -117, -35, 25, 61, -65, 21,
    -100, 116, -25, 65, -14, 121, 1, -116, -69, 126, -3, -110, -73, -14, -58, 80, -128, 40, 55, 113,
    35, -98, 42, 84, 63, 89, -90, 82, -5, 98, 103, -96, -22, -13, 41,
};

#if !defined(GOLDEN_DOMAIN_KERNELS_MVE) \
    && !defined(GOLDEN_DOMAIN_KERNELS_DSP) \
    && !defined(GOLDEN_DOMAIN_KERNELS_PACKED) \
    && !defined(GOLDEN_DOMAIN_KERNELS_AVR)

/*
 * conv1, conv1.relu6: 3x14x12 to 2x7x6.
 * Weights [filter][channel][row][column], -127...127.
 * No sum exceeds 323988 in magnitude, whatever the picture.
 */
static const int8_t golden_domain_conv1_weights[2 * 27] GOLDEN_DOMAIN_FLASH(golden_domain_conv1_weights) = {
    /* 0 */
    -8, 97, 46, 61, -19, 71, -9, 3, 38, 112, 42, 53, -105, -65, -111, 55, 101, 57, 117, 14, 90, 110,
    18, 92, 88, -29, 42,
    /* 1 */
    -21, -122, -94, -6, -105, 26, -74, 111, -58, 99, 98, 4, 43, 79, 119, -18, -104, -110, 87, 58,
    -115, 18, 125, 16, 40, 47, 56,
};
static const int32_t golden_domain_conv1_bias[2] GOLDEN_DOMAIN_FLASH(golden_domain_conv1_bias) = {
    820, 14537,
};
static const int32_t golden_domain_conv1_multiplier[2] GOLDEN_DOMAIN_FLASH(golden_domain_conv1_multiplier) = {
    1812618296, 1170291926,
};
static const uint8_t golden_domain_conv1_shift[2] GOLDEN_DOMAIN_FLASH(golden_domain_conv1_shift) = {
    42, 40,
};

static golden_domain_weights golden_domain_conv1_weights_of(int channel)
{
    const int first = channel * 27;

    return GOLDEN_DOMAIN_WEIGHTS(golden_domain_conv1_weights) + first;
}

#endif

#if !defined(GOLDEN_DOMAIN_KERNELS_MVE) \
    && !defined(GOLDEN_DOMAIN_KERNELS_DSP) \
    && !defined(GOLDEN_DOMAIN_KERNELS_PACKED) \
    && !defined(GOLDEN_DOMAIN_KERNELS_AVR)

/*
 * conv2, conv2.sigmoid: 2x7x6 to 2x7x6.
 * Weights [channel][row][column], -127...127.
 * No sum exceeds 94693 in magnitude, whatever the picture.
 */
static const int8_t golden_domain_conv2_weights[2 * 9] GOLDEN_DOMAIN_FLASH(golden_domain_conv2_weights) = {
    /* 0 */
    -56, -15, 102, 66, -47, -47, -107, -8, -71,
    /* 1 */
    103, -2, 116, -27, -79, 110, 33, -36, -8,
};
static const int32_t golden_domain_conv2_bias[2] GOLDEN_DOMAIN_FLASH(golden_domain_conv2_bias) = {
    -3323, -19135,
};
static const int32_t golden_domain_conv2_multiplier[2] GOLDEN_DOMAIN_FLASH(golden_domain_conv2_multiplier) = {
    1655978210, 1594244708,
};
static const uint8_t golden_domain_conv2_shift[2] GOLDEN_DOMAIN_FLASH(golden_domain_conv2_shift) = {
    37, 41,
};
/* sigmoid of q at index q + 128. */
static const int8_t golden_domain_conv2_sigmoid[256] GOLDEN_DOMAIN_FLASH(golden_domain_conv2_sigmoid) = {
    32, 87, -73, -119, 115, 84, 82, 119, -123, -126, 12, -124, -65, -114, 94, -2, 95, 39, 97, 69,
    84, -12, -47, -104, 35, 95, -92, -28, 43, -39, 110, -75, 123, 40, 85, -92, 30, -7, -13, -127,
    -10, 31, 18, -1, 101, 106, 111, 83, 119, -26, -89, 2, -56, -124, -36, 98, 102, -115, 106, 120,
    -14, -121, 125, -128, 57, -71, -114, -41, -98, -122, -101, -71, -84, -15, -111, -111, -96, 67,
    -107, -113, -23, -126, 40, 90, -101, -85, -77, -24, -29, -12, -39, -47, -77, 82, -6, 73, 94, 84,
    55, -112, -110, 35, 112, 1, -43, 88, 61, 62, -124, 52, -107, -46, -69, 68, 66, -10, -63, -48,
    -102, 114, -83, -11, -4, 109, 51, 53, -38, 9, -65, -100, 57, 125, -21, -46, -46, 110, 50, -104,
    -82, 71, 69, 27, 83, -40, -14, 102, -125, 114, -117, 83, -1, 78, -38, 82, 26, -41, 1, -114, 85,
    -66, 99, 98, -126, -28, 110, 76, 98, 70, -47, -86, 31, -16, 51, -48, 93, 57, 37, -68, -39, 17,
    -122, 98, 63, -82, -89, -59, 101, 10, 63, 11, 66, 11, 114, -76, -29, 119, 122, 31, 42, -94,
    -108, -83, 47, 3, -55, -124, -62, -23, 64, 75, -79, -13, 86, 48, 82, -99, -6, -88, -51, -7, -31,
    109, -96, -24, -104, 64, -103, 108, 18, -39, 95, 11, 15, 58, 67, -34, -51, 60, 13, -70, -16,
    123, 66, -118, -45, -35, -26, -31, 0, 62, 118, 76, 26, 37, -119, -43,
};

static golden_domain_weights golden_domain_conv2_weights_of(int channel)
{
    const int first = channel * 9;

    return GOLDEN_DOMAIN_WEIGHTS(golden_domain_conv2_weights) + first;
}

#endif

#if !defined(GOLDEN_DOMAIN_KERNELS_MVE) \
    && !defined(GOLDEN_DOMAIN_KERNELS_DSP) \
    && !defined(GOLDEN_DOMAIN_KERNELS_PACKED) \
    && !defined(GOLDEN_DOMAIN_KERNELS_AVR)

/*
 * conv3: 2 to 3.
 * Weights [filter][channel][row][column], -127...127.
 * No sum exceeds 44322 in magnitude, whatever the picture.
 */
static const int8_t golden_domain_conv3_weights[3 * 2] GOLDEN_DOMAIN_FLASH(golden_domain_conv3_weights) = {
    /* 0 */
    -20, -102,
    /* 1 */
    100, 39,
    /* 2 */
    28, 86,
};
static const int32_t golden_domain_conv3_bias[3] GOLDEN_DOMAIN_FLASH(golden_domain_conv3_bias) = {
    -14310, -341, -5535,
};
static const int32_t golden_domain_conv3_multiplier[3] GOLDEN_DOMAIN_FLASH(golden_domain_conv3_multiplier) = {
    1162817357, 1172290197, 1757174710,
};
static const uint8_t golden_domain_conv3_shift[3 + 1] GOLDEN_DOMAIN_FLASH(golden_domain_conv3_shift) = {
    37, 39, 39,
};

static golden_domain_weights golden_domain_conv3_weights_of(int channel)
{
    const int first = channel * 2;

    return GOLDEN_DOMAIN_WEIGHTS(golden_domain_conv3_weights) + first;
}

#endif

#if !defined(GOLDEN_DOMAIN_KERNELS_MVE) \
    && !defined(GOLDEN_DOMAIN_KERNELS_DSP) \
    && !defined(GOLDEN_DOMAIN_KERNELS_PACKED) \
    && !defined(GOLDEN_DOMAIN_KERNELS_AVR)

/*
 * sum * multiplier / 2^shift, rounded to nearest, ties upward; plus the zero point; limited to
 * minimum...127. Cannot overflow: |sum| and multiplier are below 2^31, shift is 1...62.
 */
static int8_t golden_domain_requantize(int32_t sum, int32_t multiplier, uint8_t shift,
    int32_t zero_point, int32_t minimum)
{
    int64_t value = (int64_t)sum * multiplier;

    GOLDEN_DOMAIN_STEP("accumulator", sum);
    GOLDEN_DOMAIN_STEP("multiplier", multiplier);
    GOLDEN_DOMAIN_STEP("shift", shift);
    GOLDEN_DOMAIN_STEP("product", value);
    value += (int64_t)1 << (shift - 1);
    GOLDEN_DOMAIN_STEP("with half", value);
    value >>= shift;
    GOLDEN_DOMAIN_STEP("shifted", value);
    value += zero_point;
    GOLDEN_DOMAIN_STEP("with zero point", value);
    if (value < minimum) {
        value = minimum;
    }
    if (value > 127) {
        value = 127;
    }
    GOLDEN_DOMAIN_STEP("clamped", value);
    return (int8_t)value;
}

#endif

#if !defined(GOLDEN_DOMAIN_KERNELS_MVE) \
    && !defined(GOLDEN_DOMAIN_KERNELS_DSP) \
    && !defined(GOLDEN_DOMAIN_KERNELS_PACKED) \
    && !defined(GOLDEN_DOMAIN_KERNELS_AVR)

/* Behind it, for ReLU6, which cuts off above, too. */
static int8_t golden_domain_limit(int8_t value, int8_t maximum)
{
    int8_t limited = value;

    if (limited > maximum) {
        limited = maximum;
    }
    GOLDEN_DOMAIN_STEP("clamped", limited);
    return limited;
}

#endif

/* input.avgpool: 3x30x26 to 3x14x12. */
static void golden_domain_input_avgpool(const uint8_t *input, int8_t *output)
{
    for (int channel = 0; channel < 3; ++channel) {
        for (int row = 0; row < 14; ++row) {
            for (int column = 0; column < 12; ++column) {
                const uint8_t *const source = input + (row * 52 + column * 2);
                int total = 0;

                for (int i = 0; i < 3; ++i) {
                    for (int j = 0; j < 3; ++j) {
                        total += (int)source[i * 26 + j] - 128;
                    }
                }
                GOLDEN_DOMAIN_STEP("window sum", total);
                *output = (int8_t)((int)(((uint32_t)(total + 1156) * 1821U) >> 14) - 128);
                GOLDEN_DOMAIN_STEP("output", *output);
                ++output;
            }
        }
        input += 780;
    }
}

/* input.leaky-relu: 3x14x12 to 3x14x12. */
static void golden_domain_input_leaky_relu(const int8_t *input, int8_t *output)
{
    for (int i = 0; i < 504; ++i) {
        const int q = (int)input[i];

        GOLDEN_DOMAIN_STEP("clamped", q);
        output[i] = (int8_t)GOLDEN_DOMAIN_CONSTANT(golden_domain_input_leaky_relu_leaky_relu, q
            + 128);
        GOLDEN_DOMAIN_STEP("leaky ReLU", output[i]);
        GOLDEN_DOMAIN_STEP("output", output[i]);
    }
}

#if !defined(GOLDEN_DOMAIN_KERNELS_MVE) \
    && !defined(GOLDEN_DOMAIN_KERNELS_DSP) \
    && !defined(GOLDEN_DOMAIN_KERNELS_PACKED) \
    && !defined(GOLDEN_DOMAIN_KERNELS_AVR)

/*
 * The bias and the products of a 3x3 window of conv1, output row and column given.
 * Outside the input is zero, so only kernel rows and columns inside it are visited.
 */
static int32_t golden_domain_conv1_sum(const int8_t *input, golden_domain_weights weights,
    int32_t bias, int row, int column)
{
    const int first_row = row * 2;
    const int first_column = column * 2;
    const int bottom = first_row > 11 ? 14 - first_row : 3;
    const int right = first_column > 9 ? 12 - first_column : 3;
    int32_t sum = bias;

    for (int channel = 0; channel < 3; ++channel) {
        for (int i = 0; i < bottom; ++i) {
            const int first = (first_row + i) * 12;
            const int8_t *const source = input + first;

            for (int j = 0; j < right; ++j) {
                sum += (int32_t)(source[first_column + j] - 39)
                    * GOLDEN_DOMAIN_WEIGHT(weights, i * 3 + j);
            }
        }
        weights += 9;
        input += 168;
    }
    return sum;
}

/* conv1, conv1.relu6: 3x14x12 to 2x7x6. */
static void golden_domain_conv1(const int8_t *input, int8_t *output)
{
    for (int filter = 0; filter < 2; ++filter) {
        const golden_domain_weights weights = golden_domain_conv1_weights_of(filter);
        const int32_t bias = GOLDEN_DOMAIN_CONSTANT(golden_domain_conv1_bias, filter);

        for (int row = 0; row < 7; ++row) {
            for (int column = 0; column < 6; ++column) {
                const int32_t sum = golden_domain_conv1_sum(input, weights, bias, row, column);

                *output = golden_domain_limit(golden_domain_requantize(sum,
                    GOLDEN_DOMAIN_CONSTANT(golden_domain_conv1_multiplier, filter),
                    (uint8_t)GOLDEN_DOMAIN_CONSTANT(golden_domain_conv1_shift, filter), 19, 19),
                    92);
                GOLDEN_DOMAIN_STEP("output", *output);
                ++output;
            }
        }
    }
}

#endif

#if !defined(GOLDEN_DOMAIN_KERNELS_MVE) \
    && !defined(GOLDEN_DOMAIN_KERNELS_DSP) \
    && !defined(GOLDEN_DOMAIN_KERNELS_PACKED) \
    && !defined(GOLDEN_DOMAIN_KERNELS_AVR)

/*
 * The bias and the products of a 3x3 window of conv2, output row and column given.
 * Outside the input is zero, so only kernel rows and columns inside it are visited.
 */
static int32_t golden_domain_conv2_sum(const int8_t *input, golden_domain_weights weights,
    int32_t bias, int row, int column)
{
    const int first_row = row - 1;
    const int first_column = column - 1;
    const int top = first_row < 0 ? -first_row : 0;
    const int bottom = first_row > 4 ? 7 - first_row : 3;
    const int left = first_column < 0 ? -first_column : 0;
    const int right = first_column > 3 ? 6 - first_column : 3;
    int32_t sum = bias;

    for (int i = top; i < bottom; ++i) {
        const int first = (first_row + i) * 6;
        const int8_t *const source = input + first;

        for (int j = left; j < right; ++j) {
            sum += (int32_t)(source[first_column + j] - 19)
                * GOLDEN_DOMAIN_WEIGHT(weights, i * 3 + j);
        }
    }
    return sum;
}

/* conv2, conv2.sigmoid: 2x7x6 to 2x7x6. */
static void golden_domain_conv2(const int8_t *input, int8_t *output)
{
    for (int filter = 0; filter < 2; ++filter) {
        const golden_domain_weights weights = golden_domain_conv2_weights_of(filter);
        const int32_t bias = GOLDEN_DOMAIN_CONSTANT(golden_domain_conv2_bias, filter);

        for (int row = 0; row < 7; ++row) {
            for (int column = 0; column < 6; ++column) {
                const int32_t sum = golden_domain_conv2_sum(input, weights, bias, row, column);

                const int8_t q = golden_domain_requantize(sum,
                    GOLDEN_DOMAIN_CONSTANT(golden_domain_conv2_multiplier, filter),
                    (uint8_t)GOLDEN_DOMAIN_CONSTANT(golden_domain_conv2_shift, filter), 64, -128);
                *output = (int8_t)GOLDEN_DOMAIN_CONSTANT(golden_domain_conv2_sigmoid, q + 128);
                GOLDEN_DOMAIN_STEP("sigmoid", *output);
                GOLDEN_DOMAIN_STEP("output", *output);
                ++output;
            }
        }
        input += 42;
    }
}

#endif

/* conv2.avgpool: 2x7x6 to 2x2x2. */
static void golden_domain_conv2_avgpool(const int8_t *input, int8_t *output)
{
    for (int channel = 0; channel < 2; ++channel) {
        for (int row = 0; row < 2; ++row) {
            for (int column = 0; column < 2; ++column) {
                const int8_t *const source = input + (row * 18 + column * 3);
                int total = 0;

                for (int i = 0; i < 3; ++i) {
                    for (int j = 0; j < 3; ++j) {
                        total += (int)source[i * 6 + j];
                    }
                }
                GOLDEN_DOMAIN_STEP("window sum", total);
                *output = (int8_t)((int)(((uint32_t)(total + 1156) * 1821U) >> 14) - 128);
                GOLDEN_DOMAIN_STEP("output", *output);
                ++output;
            }
        }
        input += 42;
    }
}

/* conv2.relu: 2x2x2 to 2x2x2. */
static void golden_domain_conv2_relu(const int8_t *input, int8_t *output)
{
    for (int i = 0; i < 8; ++i) {
        int q = (int)input[i];

        if (q < 118) {
            q = 118;
        }
        GOLDEN_DOMAIN_STEP("clamped", q);
        output[i] = (int8_t)q;
        GOLDEN_DOMAIN_STEP("output", output[i]);
    }
}

/* conv2.maxpool: 2x2x2 to 2. */
static void golden_domain_conv2_maxpool(const int8_t *input, int8_t *output)
{
    for (int channel = 0; channel < 2; ++channel) {
        for (int row = 0; row < 1; ++row) {
            for (int column = 0; column < 1; ++column) {
                const int8_t *const source = input + (row * 2 + column);
                int largest = INT8_MIN;

                for (int i = 0; i < 2; ++i) {
                    for (int j = 0; j < 2; ++j) {
                        const int value = (int)source[i * 2 + j];

                        if (value > largest) {
                            largest = value;
                        }
                    }
                }
                *output = (int8_t)largest;
                GOLDEN_DOMAIN_STEP("output", *output);
                ++output;
            }
        }
        input += 4;
    }
}

#if !defined(GOLDEN_DOMAIN_KERNELS_MVE) \
    && !defined(GOLDEN_DOMAIN_KERNELS_DSP) \
    && !defined(GOLDEN_DOMAIN_KERNELS_PACKED) \
    && !defined(GOLDEN_DOMAIN_KERNELS_AVR)

/* The bias and the products of a 1x1 window of conv3, output row and column given. */
static int32_t golden_domain_conv3_sum(const int8_t *input, golden_domain_weights weights,
    int32_t bias, int row, int column)
{
    int32_t sum = bias;

    for (int channel = 0; channel < 2; ++channel) {
        sum += (int32_t)(input[row + column] - 118) * GOLDEN_DOMAIN_WEIGHT(weights, channel);
        input += 1;
    }
    return sum;
}

/* conv3: 2 to 3. */
static void golden_domain_conv3(const int8_t *input, int8_t *output)
{
    for (int filter = 0; filter < 3; ++filter) {
        const golden_domain_weights weights = golden_domain_conv3_weights_of(filter);
        const int32_t bias = GOLDEN_DOMAIN_CONSTANT(golden_domain_conv3_bias, filter);

        for (int row = 0; row < 1; ++row) {
            for (int column = 0; column < 1; ++column) {
                const int32_t sum = golden_domain_conv3_sum(input, weights, bias, row, column);

                *output = golden_domain_requantize(sum,
                    GOLDEN_DOMAIN_CONSTANT(golden_domain_conv3_multiplier, filter),
                    (uint8_t)GOLDEN_DOMAIN_CONSTANT(golden_domain_conv3_shift, filter), -50, -128);
                GOLDEN_DOMAIN_STEP("output", *output);
                ++output;
            }
        }
    }
}

#endif

/* conv3.mean: 3 to 3. */
static void golden_domain_conv3_mean(const int8_t *input, int8_t *output)
{
    for (int channel = 0; channel < 3; ++channel) {
        int total = 0;

        for (int i = 0; i < 1; ++i) {
            total += (int)input[i];
        }
        GOLDEN_DOMAIN_STEP("window sum", total);
        output[channel] = (int8_t)total;
        GOLDEN_DOMAIN_STEP("output", output[channel]);
        input += 1;
        GOLDEN_DOMAIN_NO_LIBRARY();
    }
}

#if defined(GOLDEN_DOMAIN_KERNELS_MVE)

/* Its loads need the alignment that options to pack structures take away. */
typedef char golden_domain_requires_alignment[
    (__alignof__(golden_domain_scratch) >= sizeof(uint32_t)) ? 1 : -1];

/*
 * conv1, conv1.relu6: 3x14x12 to 2x7x6.
 * For each two filters: addends, multipliers and shifts of the rescaling, each for these filters
 * twice; where in the output two neighbours' values lie; weights [filter][row][column][channel], a
 * byte each.
 */
static const uint32_t golden_domain_conv1_constants[32] = {
    0xffff70cdU, 0x00001a78U, 0xffff70cdU, 0x00001a78U, 0x6c0a5c38U, 0x45c13cd6U, 0x6c0a5c38U, 0x45c13cd6U,
    0xfffffff6U, 0xfffffff8U, 0xfffffff6U, 0xfffffff8U, 0x00000000U, 0x00000001U, 0x00000002U, 0x00000003U,
    0x617570f8U, 0x352e0e2aU, 0x6e973d5aU, 0x4712bfedU, 0x37f75c91U, 0xe3650358U, 0x002a3926U, 0x00000000U,
    0x865763ebU, 0x04a23a62U, 0x122bfa8dU, 0x1a7d4f97U, 0xeeb61077U, 0x2f986f28U, 0x003892c6U, 0x00000000U,
};
/* Where 27 inputs lie, and then such that meet weights of 0. */
static const uint32_t golden_domain_conv1_offsets[8] = {
    0x03020100U, 0x07060504U, 0x2a292808U, 0x2e2d2c2bU, 0x5150302fU, 0x55545352U, 0x00585756U, 0x00000000U,
};

/*
 * conv2, conv2.sigmoid: 2x7x6 to 2x7x6.
 * For each two filters: addends, multipliers and shifts of the rescaling, each for these filters
 * twice; where in the output two neighbours' values lie; weights [filter][row][column][channel], a
 * byte each.
 */
static const uint32_t golden_domain_conv2_constants[24] = {
    0x0000009aU, 0xffffa5abU, 0x0000009aU, 0xffffa5abU, 0x62b438e2U, 0x5f063e64U, 0x62b438e2U, 0x5f063e64U,
    0xfffffffbU, 0xfffffff7U, 0xfffffffbU, 0xfffffff7U, 0x00000000U, 0x00000001U, 0x00000002U, 0x00000003U,
    0x4266f1c8U, 0xf895d1d1U, 0x000000b9U, 0x00000000U, 0xe574fe67U, 0xdc216eb1U, 0x000000f8U, 0x00000000U,
};
/* Where 9 inputs lie, and then such that meet weights of 0. */
static const uint32_t golden_domain_conv2_offsets[4] = {
    0x10040200U, 0x22201412U, 0x00000024U, 0x00000000U,
};

/*
 * conv3: 2 to 3.
 * For each two filters: addends, multipliers and shifts of the rescaling, each for these filters
 * twice; where in the output two neighbours' values lie; weights [16 inputs][row][filter], inputs
 * [column][channel], a byte each.
 */
static const uint32_t golden_domain_conv3_constants[48] = {
    0x00000056U, 0xffffbe99U, 0x00000056U, 0xffffbe99U, 0x454f2f4dU, 0x45dfba95U, 0x454f2f4dU, 0x45dfba95U,
    0xfffffffbU, 0xfffffff9U, 0xfffffffbU, 0xfffffff9U, 0x00000000U, 0x00000001U, 0x00000003U, 0x00000004U,
    0x00009aecU, 0x00000000U, 0x00000000U, 0x00000000U, 0x00002764U, 0x00000000U, 0x00000000U, 0x00000000U,
    0xffffb5d5U, 0xffffb5d5U, 0xffffb5d5U, 0xffffb5d5U, 0x68bc5bb6U, 0x68bc5bb6U, 0x68bc5bb6U, 0x68bc5bb6U,
    0xfffffff9U, 0xfffffff9U, 0xfffffff9U, 0xfffffff9U, 0x00000000U, 0x00000000U, 0x00000003U, 0x00000003U,
    0x0000561cU, 0x00000000U, 0x00000000U, 0x00000000U, 0x0000561cU, 0x00000000U, 0x00000000U, 0x00000000U,
};

/*
 * A row of sums of conv1. Rows and output are [column][channel].
 *
 * For each two filters, then for each four columns: the inputs of each of four sums are gathered,
 * sixteen a vector, and multiplied by the weights of both filters. All sums are rescaled and stored,
 * two of both filters at once.
 *
 * r0, r2, r4 and r6 are the first filter's sums, r8, r10, r12 and lr the second's; r3 walks through
 * the inputs, r5 through the outputs, r11 through the constants; r7 counts columns, in fours; r9 is
 * the output's zero point. Vectors: q0 and q1 where inputs lie, q2 to q5 weights, q6 and q7 inputs;
 * sums and values in the highest ones. On the stack: rows, a free word, output, end of the constants.
 * Stack: 116 bytes.
 */
void golden_domain_conv1_windows(const uint8_t *rows, const uint32_t *constants, uint8_t *output, const uint32_t *offsets);
__asm__(
    ".pushsection .text.golden_domain_conv1_windows, \"ax\", %progbits\n"
    ".syntax unified\n.thumb\n.thumb_func\n"
    ".p2align 2\n"
    ".global golden_domain_conv1_windows\n.hidden golden_domain_conv1_windows\n.type golden_domain_conv1_windows, %function\n"
    "golden_domain_conv1_windows:\n"
    GOLDEN_DOMAIN_FRAME "sections .debug_frame\n" GOLDEN_DOMAIN_FRAME "startproc\n"
    "push {r4-r11, lr}\n"
    GOLDEN_DOMAIN_FRAME "adjust_cfa_offset 36\n" GOLDEN_DOMAIN_FRAME "rel_offset r4, 0\n"
    GOLDEN_DOMAIN_FRAME "rel_offset r5, 4\n" GOLDEN_DOMAIN_FRAME "rel_offset r6, 8\n"
    GOLDEN_DOMAIN_FRAME "rel_offset r7, 12\n" GOLDEN_DOMAIN_FRAME "rel_offset r8, 16\n"
    GOLDEN_DOMAIN_FRAME "rel_offset r9, 20\n" GOLDEN_DOMAIN_FRAME "rel_offset r10, 24\n"
    GOLDEN_DOMAIN_FRAME "rel_offset r11, 28\n" GOLDEN_DOMAIN_FRAME "rel_offset lr, 32\n"
    "vpush {d8-d15}\n"
    GOLDEN_DOMAIN_FRAME "adjust_cfa_offset 64\n" GOLDEN_DOMAIN_FRAME "rel_offset d8, 0\n"
    GOLDEN_DOMAIN_FRAME "rel_offset d9, 8\n" GOLDEN_DOMAIN_FRAME "rel_offset d10, 16\n"
    GOLDEN_DOMAIN_FRAME "rel_offset d11, 24\n" GOLDEN_DOMAIN_FRAME "rel_offset d12, 32\n"
    GOLDEN_DOMAIN_FRAME "rel_offset d13, 40\n" GOLDEN_DOMAIN_FRAME "rel_offset d14, 48\n"
    GOLDEN_DOMAIN_FRAME "rel_offset d15, 56\n"
    "sub sp, #16\n"
    GOLDEN_DOMAIN_FRAME "adjust_cfa_offset 16\n"
    "str r0, [sp]\n"
    "mov r11, r1\n"
    "str r2, [sp, #8]\n"
    "vldrw.32 q0, [r3, #0]\n"
    "vldrw.32 q1, [r3, #16]\n"
    "movw r7, #128\n"
    "add r7, r11\n"
    "str r7, [sp, #12]\n"
    "mov r9, #19\n"
    /* Two filters. */
    "1:\n"
    "ldr r3, [sp]\n"
    "ldr r5, [sp, #8]\n"
    "vldrw.32 q2, [r11, #64]\n"
    "vldrw.32 q3, [r11, #80]\n"
    "vldrw.32 q4, [r11, #96]\n"
    "vldrw.32 q5, [r11, #112]\n"
    "movs r7, #1\n"
    "2:\n"
    "vldrb.u8 q6, [r3, q0]\n"
    "vldrb.u8 q7, [r3, q1]\n"
    "addw r3, r3, #6\n"
    "vmladav.s8 r0, q6, q2\n"
    "vmladav.s8 r8, q6, q4\n"
    "vmladava.s8 r0, q7, q3\n"
    "vmladava.s8 r8, q7, q5\n"
    "vldrb.u8 q6, [r3, q0]\n"
    "vldrb.u8 q7, [r3, q1]\n"
    "addw r3, r3, #6\n"
    "vmladav.s8 r2, q6, q2\n"
    "vmladav.s8 r10, q6, q4\n"
    "vmladava.s8 r2, q7, q3\n"
    "vmladava.s8 r10, q7, q5\n"
    "vldrb.u8 q6, [r3, q0]\n"
    "vldrb.u8 q7, [r3, q1]\n"
    "addw r3, r3, #6\n"
    "vmladav.s8 r4, q6, q2\n"
    "vmladav.s8 r12, q6, q4\n"
    "vmladava.s8 r4, q7, q3\n"
    "vmladava.s8 r12, q7, q5\n"
    "vldrb.u8 q6, [r3, q0]\n"
    "vldrb.u8 q7, [r3, q1]\n"
    "addw r3, r3, #6\n"
    "vmladav.s8 r6, q6, q2\n"
    "vmladav.s8 lr, q6, q4\n"
    "vmladava.s8 r6, q7, q3\n"
    "vmladava.s8 lr, q7, q5\n"
    "vmov q6[2], q6[0], r0, r2\n"
    "vmov q6[3], q6[1], r8, r10\n"
    "vmov q7[2], q7[0], r4, r6\n"
    "vmov q7[3], q7[1], r12, lr\n"
    "vldrw.32 q5, [r11, #0]\n"
    "vadd.i32 q6, q6, q5\n"
    "vadd.i32 q7, q7, q5\n"
    "vldrw.32 q5, [r11, #16]\n"
    "vmulh.s32 q6, q6, q5\n"
    "vmulh.s32 q7, q7, q5\n"
    "vldrw.32 q5, [r11, #32]\n"
    "vrshl.s32 q6, q6, q5\n"
    "vrshl.s32 q7, q7, q5\n"
    "vmov.i32 q5, #0\n"
    "vmax.s32 q6, q6, q5\n"
    "vmax.s32 q7, q7, q5\n"
    "vmov.i32 q5, #73\n"
    "vmin.s32 q6, q6, q5\n"
    "vmin.s32 q7, q7, q5\n"
    "vadd.i32 q6, q6, r9\n"
    "vadd.i32 q7, q7, r9\n"
    "vldrw.32 q5, [r11, #48]\n"
    "vstrb.32 q6, [r5, q5]\n"
    "addw r5, r5, #4\n"
    "vldrw.32 q5, [r11, #48]\n"
    "vstrb.32 q7, [r5, q5]\n"
    "addw r5, r5, #4\n"
    "vldrw.32 q5, [r11, #112]\n"
    "subs r7, #1\n"
    "bne.w 2b\n"
    "vldrb.u8 q6, [r3, q0]\n"
    "vldrb.u8 q7, [r3, q1]\n"
    "addw r3, r3, #6\n"
    "vmladav.s8 r0, q6, q2\n"
    "vmladav.s8 r8, q6, q4\n"
    "vmladava.s8 r0, q7, q3\n"
    "vmladava.s8 r8, q7, q5\n"
    "vldrb.u8 q6, [r3, q0]\n"
    "vldrb.u8 q7, [r3, q1]\n"
    "addw r3, r3, #6\n"
    "vmladav.s8 r2, q6, q2\n"
    "vmladav.s8 r10, q6, q4\n"
    "vmladava.s8 r2, q7, q3\n"
    "vmladava.s8 r10, q7, q5\n"
    "vmov q6[2], q6[0], r0, r2\n"
    "vmov q6[3], q6[1], r8, r10\n"
    "vldrw.32 q5, [r11, #0]\n"
    "vadd.i32 q6, q6, q5\n"
    "vldrw.32 q5, [r11, #16]\n"
    "vmulh.s32 q6, q6, q5\n"
    "vldrw.32 q5, [r11, #32]\n"
    "vrshl.s32 q6, q6, q5\n"
    "vmov.i32 q5, #0\n"
    "vmax.s32 q6, q6, q5\n"
    "vmov.i32 q5, #73\n"
    "vmin.s32 q6, q6, q5\n"
    "vadd.i32 q6, q6, r9\n"
    "vldrw.32 q5, [r11, #48]\n"
    "vstrb.32 q6, [r5, q5]\n"
    "addw r5, r5, #4\n"
    /* The next two filters. */
    "ldrd r5, r7, [sp, #8]\n"
    "add r5, #2\n"
    "str r5, [sp, #8]\n"
    "addw r11, r11, #128\n"
    "cmp r11, r7\n"
    "bne.w 1b\n"
    "add sp, #16\n"
    GOLDEN_DOMAIN_FRAME "adjust_cfa_offset -16\n"
    "vpop {d8-d15}\n"
    GOLDEN_DOMAIN_FRAME "adjust_cfa_offset -64\n" GOLDEN_DOMAIN_FRAME "restore d8\n"
    GOLDEN_DOMAIN_FRAME "restore d9\n" GOLDEN_DOMAIN_FRAME "restore d10\n"
    GOLDEN_DOMAIN_FRAME "restore d11\n" GOLDEN_DOMAIN_FRAME "restore d12\n"
    GOLDEN_DOMAIN_FRAME "restore d13\n" GOLDEN_DOMAIN_FRAME "restore d14\n"
    GOLDEN_DOMAIN_FRAME "restore d15\n"
    "pop {r4-r11, pc}\n"
    GOLDEN_DOMAIN_FRAME "endproc\n"
    ".size golden_domain_conv1_windows, . - golden_domain_conv1_windows\n"
    ".popsection\n"
);

/*
 * A row of sums of conv2. Rows and output are [column][channel].
 *
 * For each two filters, then for each four columns: the inputs of each of four sums are gathered,
 * sixteen a vector, and multiplied by the weights of the filter whose channel it is. All sums are
 * rescaled and stored, two of both filters at once.
 *
 * r0, r2, r4 and r6 are the first filter's sums, r8, r10, r12 and lr the second's; r3 and r1 walk
 * through the inputs of the two, r5 through the outputs, r11 through the constants; r7 counts columns,
 * in fours; r9 is how far the second filter's channel is away. Vectors: q0 where inputs lie, q1 and q2
 * weights, q3 to q6 inputs; sums and values in the highest ones. On the stack: rows, table, output,
 * end of the constants.
 * Stack: 116 bytes.
 */
void golden_domain_conv2_windows(const uint8_t *rows, const uint32_t *constants, uint8_t *output, const uint32_t *offsets, const int8_t *table);
__asm__(
    ".pushsection .text.golden_domain_conv2_windows, \"ax\", %progbits\n"
    ".syntax unified\n.thumb\n.thumb_func\n"
    ".p2align 2\n"
    ".global golden_domain_conv2_windows\n.hidden golden_domain_conv2_windows\n.type golden_domain_conv2_windows, %function\n"
    "golden_domain_conv2_windows:\n"
    GOLDEN_DOMAIN_FRAME "sections .debug_frame\n" GOLDEN_DOMAIN_FRAME "startproc\n"
    "push {r4-r11, lr}\n"
    GOLDEN_DOMAIN_FRAME "adjust_cfa_offset 36\n" GOLDEN_DOMAIN_FRAME "rel_offset r4, 0\n"
    GOLDEN_DOMAIN_FRAME "rel_offset r5, 4\n" GOLDEN_DOMAIN_FRAME "rel_offset r6, 8\n"
    GOLDEN_DOMAIN_FRAME "rel_offset r7, 12\n" GOLDEN_DOMAIN_FRAME "rel_offset r8, 16\n"
    GOLDEN_DOMAIN_FRAME "rel_offset r9, 20\n" GOLDEN_DOMAIN_FRAME "rel_offset r10, 24\n"
    GOLDEN_DOMAIN_FRAME "rel_offset r11, 28\n" GOLDEN_DOMAIN_FRAME "rel_offset lr, 32\n"
    "vpush {d8-d15}\n"
    GOLDEN_DOMAIN_FRAME "adjust_cfa_offset 64\n" GOLDEN_DOMAIN_FRAME "rel_offset d8, 0\n"
    GOLDEN_DOMAIN_FRAME "rel_offset d9, 8\n" GOLDEN_DOMAIN_FRAME "rel_offset d10, 16\n"
    GOLDEN_DOMAIN_FRAME "rel_offset d11, 24\n" GOLDEN_DOMAIN_FRAME "rel_offset d12, 32\n"
    GOLDEN_DOMAIN_FRAME "rel_offset d13, 40\n" GOLDEN_DOMAIN_FRAME "rel_offset d14, 48\n"
    GOLDEN_DOMAIN_FRAME "rel_offset d15, 56\n"
    "sub sp, #16\n"
    GOLDEN_DOMAIN_FRAME "adjust_cfa_offset 16\n"
    "str r0, [sp]\n"
    "mov r11, r1\n"
    "str r2, [sp, #8]\n"
    "ldr r0, [sp, #116]\n"
    "addw r0, r0, #192\n"
    "str r0, [sp, #4]\n"
    "vldrw.32 q0, [r3, #0]\n"
    "movw r7, #96\n"
    "add r7, r11\n"
    "str r7, [sp, #12]\n"
    /* Two filters. */
    "1:\n"
    "ldr r3, [sp]\n"
    "ldr r5, [sp, #8]\n"
    "ldr r9, [r11, #52]\n"
    "vldrw.32 q1, [r11, #64]\n"
    "vldrw.32 q2, [r11, #80]\n"
    "movs r7, #1\n"
    "2:\n"
    "add r1, r3, r9\n"
    "vldrb.u8 q3, [r3, q0]\n"
    "addw r3, r3, #2\n"
    "vmladav.s8 r0, q3, q1\n"
    "vldrb.u8 q3, [r1, q0]\n"
    "addw r1, r1, #2\n"
    "vmladav.s8 r8, q3, q2\n"
    "vldrb.u8 q3, [r3, q0]\n"
    "addw r3, r3, #2\n"
    "vmladav.s8 r2, q3, q1\n"
    "vldrb.u8 q3, [r1, q0]\n"
    "addw r1, r1, #2\n"
    "vmladav.s8 r10, q3, q2\n"
    "vldrb.u8 q3, [r3, q0]\n"
    "addw r3, r3, #2\n"
    "vmladav.s8 r4, q3, q1\n"
    "vldrb.u8 q3, [r1, q0]\n"
    "addw r1, r1, #2\n"
    "vmladav.s8 r12, q3, q2\n"
    "vldrb.u8 q3, [r3, q0]\n"
    "addw r3, r3, #2\n"
    "vmladav.s8 r6, q3, q1\n"
    "vldrb.u8 q3, [r1, q0]\n"
    "addw r1, r1, #2\n"
    "vmladav.s8 lr, q3, q2\n"
    "vmov q6[2], q6[0], r0, r2\n"
    "vmov q6[3], q6[1], r8, r10\n"
    "vmov q7[2], q7[0], r4, r6\n"
    "vmov q7[3], q7[1], r12, lr\n"
    "ldr r0, [sp, #4]\n"
    "vldrw.32 q5, [r11, #0]\n"
    "vadd.i32 q6, q6, q5\n"
    "vadd.i32 q7, q7, q5\n"
    "vldrw.32 q5, [r11, #16]\n"
    "vmulh.s32 q6, q6, q5\n"
    "vmulh.s32 q7, q7, q5\n"
    "vldrw.32 q5, [r11, #32]\n"
    "vrshl.s32 q6, q6, q5\n"
    "vrshl.s32 q7, q7, q5\n"
    "vmvn.i32 q5, #191\n"
    "vmax.s32 q6, q6, q5\n"
    "vmax.s32 q7, q7, q5\n"
    "vmov.i32 q5, #63\n"
    "vmin.s32 q6, q6, q5\n"
    "vmin.s32 q7, q7, q5\n"
    "vldrb.s32 q5, [r0, q6]\n"
    "vldrb.s32 q6, [r0, q7]\n"
    "vldrw.32 q7, [r11, #48]\n"
    "vstrb.32 q5, [r5, q7]\n"
    "addw r5, r5, #4\n"
    "vldrw.32 q7, [r11, #48]\n"
    "vstrb.32 q6, [r5, q7]\n"
    "addw r5, r5, #4\n"
    "subs r7, #1\n"
    "bne.w 2b\n"
    "add r1, r3, r9\n"
    "vldrb.u8 q3, [r3, q0]\n"
    "addw r3, r3, #2\n"
    "vmladav.s8 r0, q3, q1\n"
    "vldrb.u8 q3, [r1, q0]\n"
    "addw r1, r1, #2\n"
    "vmladav.s8 r8, q3, q2\n"
    "vldrb.u8 q3, [r3, q0]\n"
    "addw r3, r3, #2\n"
    "vmladav.s8 r2, q3, q1\n"
    "vldrb.u8 q3, [r1, q0]\n"
    "addw r1, r1, #2\n"
    "vmladav.s8 r10, q3, q2\n"
    "vmov q6[2], q6[0], r0, r2\n"
    "vmov q6[3], q6[1], r8, r10\n"
    "ldr r0, [sp, #4]\n"
    "vldrw.32 q5, [r11, #0]\n"
    "vadd.i32 q6, q6, q5\n"
    "vldrw.32 q5, [r11, #16]\n"
    "vmulh.s32 q6, q6, q5\n"
    "vldrw.32 q5, [r11, #32]\n"
    "vrshl.s32 q6, q6, q5\n"
    "vmvn.i32 q5, #191\n"
    "vmax.s32 q6, q6, q5\n"
    "vmov.i32 q5, #63\n"
    "vmin.s32 q6, q6, q5\n"
    "vldrb.s32 q5, [r0, q6]\n"
    "vldrw.32 q7, [r11, #48]\n"
    "vstrb.32 q5, [r5, q7]\n"
    "addw r5, r5, #4\n"
    /* The next two filters. */
    "ldrd r5, r7, [sp, #8]\n"
    "add r5, #2\n"
    "str r5, [sp, #8]\n"
    "ldr r3, [sp]\n"
    "add r3, #2\n"
    "str r3, [sp]\n"
    "addw r11, r11, #96\n"
    "cmp r11, r7\n"
    "bne.w 1b\n"
    "add sp, #16\n"
    GOLDEN_DOMAIN_FRAME "adjust_cfa_offset -16\n"
    "vpop {d8-d15}\n"
    GOLDEN_DOMAIN_FRAME "adjust_cfa_offset -64\n" GOLDEN_DOMAIN_FRAME "restore d8\n"
    GOLDEN_DOMAIN_FRAME "restore d9\n" GOLDEN_DOMAIN_FRAME "restore d10\n"
    GOLDEN_DOMAIN_FRAME "restore d11\n" GOLDEN_DOMAIN_FRAME "restore d12\n"
    GOLDEN_DOMAIN_FRAME "restore d13\n" GOLDEN_DOMAIN_FRAME "restore d14\n"
    GOLDEN_DOMAIN_FRAME "restore d15\n"
    "pop {r4-r11, pc}\n"
    GOLDEN_DOMAIN_FRAME "endproc\n"
    ".size golden_domain_conv2_windows, . - golden_domain_conv2_windows\n"
    ".popsection\n"
);

/*
 * A row of sums of conv3. Rows and output are [column][channel].
 *
 * For each two filters, then for each four columns: sixteen inputs at a time are multiplied by the
 * weights of both filters, row by row. All sums are rescaled and stored, two of both filters at once.
 *
 * r0, r2, r4 and r6 are the first filter's sums, r8, r10, r12 and lr the second's; r3 walks through
 * the inputs, r5 through the outputs, r11 through the constants; r7 counts columns, in fours; r9 is
 * the output's zero point. Vectors: q0 and q1 weights, q2 to q5 inputs; sums and values in the highest
 * ones. On the stack: rows, a free word, output, end of the constants.
 * Stack: 116 bytes.
 */
void golden_domain_conv3_windows(const uint8_t *rows, const uint32_t *constants, uint8_t *output);
__asm__(
    ".pushsection .text.golden_domain_conv3_windows, \"ax\", %progbits\n"
    ".syntax unified\n.thumb\n.thumb_func\n"
    ".p2align 2\n"
    ".global golden_domain_conv3_windows\n.hidden golden_domain_conv3_windows\n.type golden_domain_conv3_windows, %function\n"
    "golden_domain_conv3_windows:\n"
    GOLDEN_DOMAIN_FRAME "sections .debug_frame\n" GOLDEN_DOMAIN_FRAME "startproc\n"
    "push {r4-r11, lr}\n"
    GOLDEN_DOMAIN_FRAME "adjust_cfa_offset 36\n" GOLDEN_DOMAIN_FRAME "rel_offset r4, 0\n"
    GOLDEN_DOMAIN_FRAME "rel_offset r5, 4\n" GOLDEN_DOMAIN_FRAME "rel_offset r6, 8\n"
    GOLDEN_DOMAIN_FRAME "rel_offset r7, 12\n" GOLDEN_DOMAIN_FRAME "rel_offset r8, 16\n"
    GOLDEN_DOMAIN_FRAME "rel_offset r9, 20\n" GOLDEN_DOMAIN_FRAME "rel_offset r10, 24\n"
    GOLDEN_DOMAIN_FRAME "rel_offset r11, 28\n" GOLDEN_DOMAIN_FRAME "rel_offset lr, 32\n"
    "vpush {d8-d15}\n"
    GOLDEN_DOMAIN_FRAME "adjust_cfa_offset 64\n" GOLDEN_DOMAIN_FRAME "rel_offset d8, 0\n"
    GOLDEN_DOMAIN_FRAME "rel_offset d9, 8\n" GOLDEN_DOMAIN_FRAME "rel_offset d10, 16\n"
    GOLDEN_DOMAIN_FRAME "rel_offset d11, 24\n" GOLDEN_DOMAIN_FRAME "rel_offset d12, 32\n"
    GOLDEN_DOMAIN_FRAME "rel_offset d13, 40\n" GOLDEN_DOMAIN_FRAME "rel_offset d14, 48\n"
    GOLDEN_DOMAIN_FRAME "rel_offset d15, 56\n"
    "sub sp, #16\n"
    GOLDEN_DOMAIN_FRAME "adjust_cfa_offset 16\n"
    "str r0, [sp]\n"
    "mov r11, r1\n"
    "str r2, [sp, #8]\n"
    "movw r7, #192\n"
    "add r7, r11\n"
    "str r7, [sp, #12]\n"
    "mov r9, #-50\n"
    /* Two filters. */
    "1:\n"
    "ldr r3, [sp]\n"
    "ldr r5, [sp, #8]\n"
    "vldrw.32 q0, [r11, #64]\n"
    "vldrw.32 q1, [r11, #80]\n"
    "vldrb.u8 q2, [r3]\n"
    "vmladav.s8 r0, q2, q0\n"
    "vmladav.s8 r8, q2, q1\n"
    "addw r3, r3, #2\n"
    "vmov q6[2], q6[0], r0, r0\n"
    "vmov q6[3], q6[1], r8, r8\n"
    "vldrw.32 q5, [r11, #0]\n"
    "vadd.i32 q6, q6, q5\n"
    "vldrw.32 q5, [r11, #16]\n"
    "vmulh.s32 q6, q6, q5\n"
    "vldrw.32 q5, [r11, #32]\n"
    "vrshl.s32 q6, q6, q5\n"
    "vadd.i32 q6, q6, r9\n"
    "vqmovnb.s32 q6, q6\n"
    "vqmovnb.s16 q6, q6\n"
    "vldrw.32 q5, [r11, #48]\n"
    "mov r0, #2\n"
    "vctp.32 r0\n"
    "vpst\n"
    "vstrbt.32 q6, [r5, q5]\n"
    /* The next two filters. */
    "ldrd r5, r7, [sp, #8]\n"
    "add r5, #2\n"
    "str r5, [sp, #8]\n"
    "addw r11, r11, #96\n"
    "cmp r11, r7\n"
    "bne.w 1b\n"
    "add sp, #16\n"
    GOLDEN_DOMAIN_FRAME "adjust_cfa_offset -16\n"
    "vpop {d8-d15}\n"
    GOLDEN_DOMAIN_FRAME "adjust_cfa_offset -64\n" GOLDEN_DOMAIN_FRAME "restore d8\n"
    GOLDEN_DOMAIN_FRAME "restore d9\n" GOLDEN_DOMAIN_FRAME "restore d10\n"
    GOLDEN_DOMAIN_FRAME "restore d11\n" GOLDEN_DOMAIN_FRAME "restore d12\n"
    GOLDEN_DOMAIN_FRAME "restore d13\n" GOLDEN_DOMAIN_FRAME "restore d14\n"
    GOLDEN_DOMAIN_FRAME "restore d15\n"
    "pop {r4-r11, pc}\n"
    GOLDEN_DOMAIN_FRAME "endproc\n"
    ".size golden_domain_conv3_windows, . - golden_domain_conv3_windows\n"
    ".popsection\n"
);

/* Sigmoid, of values, from -128. */
static const int8_t golden_domain_conv2_sigmoid_bytes[256] = {
    32, 87, -73, -119, 115, 84, 82, 119, -123, -126, 12, -124, -65, -114, 94, -2, 95, 39, 97, 69,
    84, -12, -47, -104, 35, 95, -92, -28, 43, -39, 110, -75, 123, 40, 85, -92, 30, -7, -13, -127,
    -10, 31, 18, -1, 101, 106, 111, 83, 119, -26, -89, 2, -56, -124, -36, 98, 102, -115, 106, 120,
    -14, -121, 125, -128, 57, -71, -114, -41, -98, -122, -101, -71, -84, -15, -111, -111, -96, 67,
    -107, -113, -23, -126, 40, 90, -101, -85, -77, -24, -29, -12, -39, -47, -77, 82, -6, 73, 94, 84,
    55, -112, -110, 35, 112, 1, -43, 88, 61, 62, -124, 52, -107, -46, -69, 68, 66, -10, -63, -48,
    -102, 114, -83, -11, -4, 109, 51, 53, -38, 9, -65, -100, 57, 125, -21, -46, -46, 110, 50, -104,
    -82, 71, 69, 27, 83, -40, -14, 102, -125, 114, -117, 83, -1, 78, -38, 82, 26, -41, 1, -114, 85,
    -66, 99, 98, -126, -28, 110, 76, 98, 70, -47, -86, 31, -16, 51, -48, 93, 57, 37, -68, -39, 17,
    -122, 98, 63, -82, -89, -59, 101, 10, 63, 11, 66, 11, 114, -76, -29, 119, 122, 31, 42, -94,
    -108, -83, 47, 3, -55, -124, -62, -23, 64, 75, -79, -13, 86, 48, 82, -99, -6, -88, -51, -7, -31,
    109, -96, -24, -104, 64, -103, 108, 18, -39, 95, 11, 15, 58, 67, -34, -51, 60, 13, -70, -16,
    123, 66, -118, -45, -35, -26, -31, 0, 62, 118, 76, 26, 37, -119, -43,
};

/*
 * Fills words with a byte: the value that stands for zero.
 *
 * Four words at a time; of the last four as many as there are.
 *
 * r0 walks through the words, lr counts them; q0 is what they are filled with.
 * Stack: 8 bytes.
 */
void golden_domain_clear(uint32_t *words, int count, int value);
__asm__(
    ".pushsection .text.golden_domain_clear, \"ax\", %progbits\n"
    ".syntax unified\n.thumb\n.thumb_func\n"
    ".p2align 2\n"
    ".global golden_domain_clear\n.hidden golden_domain_clear\n.type golden_domain_clear, %function\n"
    "golden_domain_clear:\n"
    GOLDEN_DOMAIN_FRAME "sections .debug_frame\n" GOLDEN_DOMAIN_FRAME "startproc\n"
    "push {r4, lr}\n"
    GOLDEN_DOMAIN_FRAME "adjust_cfa_offset 8\n" GOLDEN_DOMAIN_FRAME "rel_offset r4, 0\n"
    GOLDEN_DOMAIN_FRAME "rel_offset lr, 4\n"
    "vdup.8 q0, r2\n"
    "dlstp.32 lr, r1\n"
    "1:\n"
    "vstrw.32 q0, [r0], #16\n"
    "letp lr, 1b\n"
    "pop {r4, pc}\n"
    GOLDEN_DOMAIN_FRAME "endproc\n"
    ".size golden_domain_clear, . - golden_domain_clear\n"
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
void golden_domain_move_rows(uint32_t *rows, int distance, int count);
__asm__(
    ".pushsection .text.golden_domain_move_rows, \"ax\", %progbits\n"
    ".syntax unified\n.thumb\n.thumb_func\n"
    ".p2align 2\n"
    ".global golden_domain_move_rows\n.hidden golden_domain_move_rows\n.type golden_domain_move_rows, %function\n"
    "golden_domain_move_rows:\n"
    GOLDEN_DOMAIN_FRAME "sections .debug_frame\n" GOLDEN_DOMAIN_FRAME "startproc\n"
    "push {r4, lr}\n"
    GOLDEN_DOMAIN_FRAME "adjust_cfa_offset 8\n" GOLDEN_DOMAIN_FRAME "rel_offset r4, 0\n"
    GOLDEN_DOMAIN_FRAME "rel_offset lr, 4\n"
    "add r1, r0, r1, lsl #2\n"
    "dlstp.32 lr, r2\n"
    "1:\n"
    "vldrw.32 q0, [r1], #16\n"
    "vstrw.32 q0, [r0], #16\n"
    "letp lr, 1b\n"
    "pop {r4, pc}\n"
    GOLDEN_DOMAIN_FRAME "endproc\n"
    ".size golden_domain_move_rows, . - golden_domain_move_rows\n"
    ".popsection\n"
);

/*
 * Loads a row of a tensor, [column][channel].
 *
 * For each channel: 16 values at a time; of the last 16 as many as there are.
 *
 * r0 is where a channel's first value goes, r3 walks on from there, r1 through where values are; r2
 * counts channels, lr values; q0 holds these, q2 says how far they go from r3.
 * Stack: 8 bytes.
 */
void golden_domain_conv1_load_row(uint8_t *target, const int8_t *values);
__asm__(
    ".pushsection .text.golden_domain_conv1_load_row, \"ax\", %progbits\n"
    ".syntax unified\n.thumb\n.thumb_func\n"
    ".p2align 2\n"
    ".global golden_domain_conv1_load_row\n.hidden golden_domain_conv1_load_row\n.type golden_domain_conv1_load_row, %function\n"
    "golden_domain_conv1_load_row:\n"
    GOLDEN_DOMAIN_FRAME "sections .debug_frame\n" GOLDEN_DOMAIN_FRAME "startproc\n"
    "push {r4, lr}\n"
    GOLDEN_DOMAIN_FRAME "adjust_cfa_offset 8\n" GOLDEN_DOMAIN_FRAME "rel_offset r4, 0\n"
    GOLDEN_DOMAIN_FRAME "rel_offset lr, 4\n"
    "movs r4, #0\n"
    "vidup.u8 q2, r4, #1\n"
    "movw r2, #3\n"
    "vmul.i8 q2, q2, r2\n"
    "2:\n"
    "mov r3, r0\n"
    "movs r4, #12\n"
    "dlstp.8 lr, r4\n"
    "1:\n"
    "vldrb.u8 q0, [r1], #16\n"
    "vstrb.8 q0, [r3, q2]\n"
    "addw r3, r3, #48\n"
    "letp lr, 1b\n"
    "adds r0, #1\n"
    "addw r1, r1, #152\n"
    "subs r2, #1\n"
    "bne 2b\n"
    "pop {r4, pc}\n"
    GOLDEN_DOMAIN_FRAME "endproc\n"
    ".size golden_domain_conv1_load_row, . - golden_domain_conv1_load_row\n"
    ".popsection\n"
);

/*
 * Loads a row of a tensor, [column][channel].
 *
 * For each channel: 16 values at a time; of the last 16 as many as there are.
 *
 * r0 is where a channel's first value goes, r3 walks on from there, r1 through where values are; r2
 * counts channels, lr values; q0 holds these, q2 says how far they go from r3.
 * Stack: 8 bytes.
 */
void golden_domain_conv3_load_row(uint8_t *target, const int8_t *values);
__asm__(
    ".pushsection .text.golden_domain_conv3_load_row, \"ax\", %progbits\n"
    ".syntax unified\n.thumb\n.thumb_func\n"
    ".p2align 2\n"
    ".global golden_domain_conv3_load_row\n.hidden golden_domain_conv3_load_row\n.type golden_domain_conv3_load_row, %function\n"
    "golden_domain_conv3_load_row:\n"
    GOLDEN_DOMAIN_FRAME "sections .debug_frame\n" GOLDEN_DOMAIN_FRAME "startproc\n"
    "push {r4, lr}\n"
    GOLDEN_DOMAIN_FRAME "adjust_cfa_offset 8\n" GOLDEN_DOMAIN_FRAME "rel_offset r4, 0\n"
    GOLDEN_DOMAIN_FRAME "rel_offset lr, 4\n"
    "movs r4, #0\n"
    "vidup.u8 q2, r4, #1\n"
    "movw r2, #2\n"
    "vmul.i8 q2, q2, r2\n"
    "2:\n"
    "mov r3, r0\n"
    "movs r4, #1\n"
    "dlstp.8 lr, r4\n"
    "1:\n"
    "vldrb.u8 q0, [r1], #16\n"
    "vstrb.8 q0, [r3, q2]\n"
    "addw r3, r3, #32\n"
    "letp lr, 1b\n"
    "adds r0, #1\n"
    "subw r1, r1, #15\n"
    "subs r2, #1\n"
    "bne 2b\n"
    "pop {r4, pc}\n"
    GOLDEN_DOMAIN_FRAME "endproc\n"
    ".size golden_domain_conv3_load_row, . - golden_domain_conv3_load_row\n"
    ".popsection\n"
);

#ifdef GOLDEN_DOMAIN_TRACE
/* Shows values that lie [column][channel]. */
static void golden_domain_show_values(int layer, const uint8_t *values, int channels, int columns)
{
    for (int channel = 0; channel < channels; ++channel) {
        for (int column = 0; column < columns; ++column) {
            const int8_t value = (int8_t)values[column * channels + channel];

            golden_domain_trace(layer, &value, 1);
        }
    }
}

#define GOLDEN_DOMAIN_SHOW_VALUES(layer, values, channels, columns) \
    golden_domain_show_values((layer), (values), (channels), (columns))
#else
#define GOLDEN_DOMAIN_SHOW_VALUES(layer, values, channels, columns) ((void)0)
#endif

/* Row `row` of conv1, conv1.relu6, and of the layers before it what it needs. */
static void golden_domain_conv1(const int8_t *tensor, uint32_t *memory, int row, uint8_t *output)
{
    uint32_t *const rows = memory;
    int slot = 1;

    if (row == 0) {
        golden_domain_clear(rows, 34, 39);
        slot = 0;
    }
    else {
        golden_domain_move_rows(rows, 20, 10);
    }
    for (; slot < 3; ++slot) {
        const int input_row = 2 * row + slot;
        uint8_t *const target = (uint8_t *)(rows + 10 * slot);

        if (input_row < 14) {
            golden_domain_conv1_load_row(target,
                tensor + 12 * input_row);
        }
        else {
            golden_domain_clear(rows + 10 * slot, 10, 39);
        }
    }
    golden_domain_conv1_windows((const uint8_t *)rows, golden_domain_conv1_constants, output, golden_domain_conv1_offsets);
    GOLDEN_DOMAIN_SHOW_VALUES(3, output, 2, 6);
}

/* Row `row` of conv2, conv2.sigmoid, and of the layers before it what it needs. */
static void golden_domain_conv2(const int8_t *tensor, uint32_t *memory, int row, uint8_t *output)
{
    uint32_t *const rows = memory + 34;
    int slot = 2;

    if (row == 0) {
        golden_domain_clear(rows, 16, 19);
        slot = 1;
    }
    else {
        golden_domain_move_rows(rows, 4, 8);
    }
    for (; slot < 3; ++slot) {
        const int input_row = row + slot - 1;
        uint8_t *const target = (uint8_t *)(rows + 4 * slot) + 2;

        if (input_row < 7) {
            golden_domain_conv1(tensor, memory, input_row, target);
        }
        else {
            golden_domain_clear(rows + 4 * slot, 4, 19);
        }
    }
    golden_domain_conv2_windows((const uint8_t *)rows, golden_domain_conv2_constants, output, golden_domain_conv2_offsets, golden_domain_conv2_sigmoid_bytes);
    GOLDEN_DOMAIN_SHOW_VALUES(5, output, 2, 6);
}

/* Row `row` of conv3, and of the layers before it what it needs. */
static void golden_domain_conv3(const int8_t *tensor, uint32_t *memory, int row, uint8_t *output)
{
    uint32_t *const rows = memory;
    int slot = 0;

    if (row == 0) {
        golden_domain_clear(rows, 5, 118);
        slot = 0;
    }
    for (; slot < 1; ++slot) {
        const int input_row = row + slot;
        uint8_t *const target = (uint8_t *)(rows + slot);

        golden_domain_conv3_load_row(target,
            tensor + input_row);
    }
    golden_domain_conv3_windows((const uint8_t *)rows, golden_domain_conv3_constants, output);
    GOLDEN_DOMAIN_SHOW_VALUES(9, output, 3, 1);
}

int golden_domain_infer(const uint8_t pixels[GOLDEN_DOMAIN_PIXEL_COUNT],
    int8_t scores[GOLDEN_DOMAIN_SCORE_COUNT], golden_domain_scratch *scratch)
{
    uint8_t *const bytes = (uint8_t *)scratch->words;
    int8_t *const input_avgpool = (int8_t *)scratch->words; /* 3x14x12, 504 bytes */
    int8_t *const input_leaky_relu = (int8_t *)scratch->words + 504; /* 3x14x12, 504 bytes */
    int8_t *const conv2 = (int8_t *)scratch->words; /* 2x7x6, 84 bytes */
    int8_t *const conv2_avgpool = (int8_t *)scratch->words + 84; /* 2x2x2, 8 bytes */
    int8_t *const conv2_relu = (int8_t *)scratch->words; /* 2x2x2, 8 bytes */
    int8_t *const conv2_maxpool = (int8_t *)scratch->words + 24; /* 2, 2 bytes */
    int8_t *const conv3 = (int8_t *)scratch->words; /* 3, 3 bytes */
    int answer = 0;

    golden_domain_input_avgpool(pixels, input_avgpool);
    GOLDEN_DOMAIN_SHOW(0, input_avgpool, 3, 14, 12);
    golden_domain_input_leaky_relu(input_avgpool, input_leaky_relu);
    GOLDEN_DOMAIN_SHOW(1, input_leaky_relu, 3, 14, 12);
    for (int row = 0; row < 7; ++row) {
        golden_domain_conv2(input_leaky_relu, scratch->words, row,
            bytes + 200 + 12 * row);
    }
    for (int row = 0; row < 7; ++row) {
        const uint8_t *const values = bytes + 200 + row * 12;

        for (int channel = 0; channel < 2; ++channel) {
            for (int column = 0; column < 6; ++column) {
                conv2[(channel * 7 + row) * 6 + column]
                    = (int8_t)values[column * 2 + channel];
                GOLDEN_DOMAIN_NO_LIBRARY();
            }
        }
    }
    golden_domain_conv2_avgpool(conv2, conv2_avgpool);
    GOLDEN_DOMAIN_SHOW(6, conv2_avgpool, 2, 2, 2);
    golden_domain_conv2_relu(conv2_avgpool, conv2_relu);
    GOLDEN_DOMAIN_SHOW(7, conv2_relu, 2, 2, 2);
    golden_domain_conv2_maxpool(conv2_relu, conv2_maxpool);
    GOLDEN_DOMAIN_SHOW(8, conv2_maxpool, 2, 1, 1);
    for (int row = 0; row < 1; ++row) {
        golden_domain_conv3(conv2_maxpool, scratch->words, row,
            bytes + 20 + 3 * row);
    }
    for (int row = 0; row < 1; ++row) {
        const uint8_t *const values = bytes + 20 + row * 3;

        for (int channel = 0; channel < 3; ++channel) {
            for (int column = 0; column < 1; ++column) {
                conv3[channel + row + column]
                    = (int8_t)values[column * 3 + channel];
                GOLDEN_DOMAIN_NO_LIBRARY();
            }
        }
    }
    golden_domain_conv3_mean(conv3, scores);
    GOLDEN_DOMAIN_SHOW(10, scores, 3, 1, 1);

    for (int i = 1; i < 3; ++i) {
        if (scores[i] > scores[answer]) {
            answer = i;
        }
    }
    return answer;
}

#elif defined(GOLDEN_DOMAIN_KERNELS_DSP)

/* Its loads need the alignment that options to pack structures take away. */
typedef char golden_domain_requires_alignment[
    (__alignof__(golden_domain_scratch) >= sizeof(uint32_t)) ? 1 : -1];

/*
 * conv1, conv1.relu6: 3x14x12 to 2x7x6.
 * For each filter: what the accumulator starts with (64 bits), the weights;
 * then multiplier, constant (64 bits, the lower ones first) and shift - 32 of the rescaling. A weight word is w + w' * 2^21 with
 * columns 0 and none, then none and 1, in each case [channel][row].
 * A channel's even and odd rows and columns are four, [row][column], with a kernel each.
 */
static const uint32_t golden_domain_conv1_constants[108] = {
    0x14c0ea15U, 0x01ba442bU, 0xfffffff8U, 0xfffffff7U, 0x00000061U, 0x00000003U, 0x0000003dU, 0x00000000U,
    0xffffffedU, 0x00000000U, 0x00000070U, 0x00000037U, 0x0000002aU, 0x00000065U, 0xffffff97U, 0x00000000U,
    0xffffffbfU, 0x00000000U, 0x00000075U, 0x00000058U, 0x0000000eU, 0xffffffe3U, 0x0000006eU, 0x00000000U,
    0x00000012U, 0x00000000U, 0x05c00000U, 0x04c00000U, 0x00000000U, 0x00000000U, 0x08e00000U, 0x00000000U,
    0x00000000U, 0x00000000U, 0x06a00000U, 0x07200000U, 0x00000000U, 0x00000000U, 0xf2200000U, 0x00000000U,
    0x00000000U, 0x00000000U, 0x0b400000U, 0x05400000U, 0x00000000U, 0x00000000U, 0x0b800000U, 0x00000000U,
    0x00000000U, 0x00000000U, 0x6c0a5c38U, 0x43b23088U, 0x0000b553U, 0x0000000aU, 0xf8a1c03eU, 0x05de1c66U,
    0xffffffebU, 0xffffffb6U, 0xffffff86U, 0x0000006fU, 0xfffffffaU, 0x00000000U, 0xffffff97U, 0x00000000U,
    0x00000063U, 0xffffffeeU, 0x00000062U, 0xffffff98U, 0x0000002bU, 0x00000000U, 0x0000004fU, 0x00000000U,
    0x00000057U, 0x00000028U, 0x0000003aU, 0x0000002fU, 0x00000012U, 0x00000000U, 0x0000007dU, 0x00000000U,
    0xf4400000U, 0xf8c00000U, 0x00000000U, 0x00000000U, 0x03400000U, 0x00000000U, 0x00000000U, 0x00000000U,
    0x00800000U, 0xf2400000U, 0x00000000U, 0x00000000U, 0x0ee00000U, 0x00000000U, 0x00000000U, 0x00000000U,
    0xf1a00000U, 0x07000000U, 0x00000000U, 0x00000000U, 0x02000000U, 0x00000000U, 0x00000000U, 0x00000000U,
    0x45c13cd6U, 0xcf5548a2U, 0xffff9f23U, 0x00000008U,
};

/*
 * conv2, conv2.sigmoid: 2x7x6 to 2x7x6.
 * For each filter: what the accumulator starts with (64 bits), the weights;
 * then multiplier, constant (64 bits, the lower ones first) and shift - 32 of the rescaling. A weight word is w + w' * 2^21 with
 * columns 0 and none, then 2 and 1, in each case [channel][row].
 */
static const uint32_t golden_domain_conv2_constants[24] = {
    0xb42117e7U, 0x0116e82bU, 0xffffffc8U, 0x00000042U, 0xffffff95U, 0xfe200066U, 0xfa1fffd1U, 0xfeffffb9U,
    0x62b438e2U, 0x05db1ed2U, 0xffffb4c5U, 0x00000005U, 0xed0022ddU, 0x01d22c12U, 0x00000067U, 0xffffffe5U,
    0x00000021U, 0xffc00074U, 0xf620006eU, 0xfb7ffff8U, 0x5f063e64U, 0x6810c82cU, 0x0001004bU, 0x00000009U,
};

/*
 * conv3: 2 to 3.
 * For each filter: what the accumulator starts with (64 bits), the weights;
 * then multiplier, constant (64 bits, the lower ones first) and shift - 32 of the rescaling. A weight word is w + w' * 2^21 with
 * columns 0 and none, in each case [channel][row].
 */
static const uint32_t golden_domain_conv3_constants[24] = {
    0x30c07986U, 0x0000000fU, 0xffffffecU, 0xffffff9aU, 0x454f2f4dU, 0x72111590U, 0xfffff984U, 0x00000005U,
    0x00000000U, 0x00000000U, 0x00000064U, 0x00000027U, 0x45dfba95U, 0xd774a58dU, 0x0000026dU, 0x00000007U,
    0x00000000U, 0x00000000U, 0x0000001cU, 0x00000056U, 0x68bc5bb6U, 0x056e766eU, 0xfffff196U, 0x00000007U,
};

/*
 * A row of windows of conv1, of two sums each. Rows are [column / 2][channel][2 rows], a word
 * each: the value of the even column + 2^21 * the odd one's. Output is a row of the next convolution's.
 *
 * For each filter, then for each window: the products of words of columns with words of weights, in
 * each channel and row, are added to the accumulators of the window's row. Those of the even
 * column lack the highest digit of the accumulator before, which is kept from window to window.
 * Its two sums are rescaled and stored.
 *
 * r0 walks through the rows, r1 through the constants; r2:r3 is the accumulator, the others up to lr
 * weights and inputs. On the stack: output,
 * its end, the highest digits of the accumulators before, end of the constants.
 * Stack: 56 bytes.
 */
void golden_domain_conv1_windows(const uint32_t *rows, const uint32_t *constants, void *output);
__asm__(
    ".pushsection .text.golden_domain_conv1_windows, \"ax\", %progbits\n"
    ".syntax unified\n.thumb\n.thumb_func\n"
    ".p2align 2\n"
    ".global golden_domain_conv1_windows\n.hidden golden_domain_conv1_windows\n.type golden_domain_conv1_windows, %function\n"
    "golden_domain_conv1_windows:\n"
    GOLDEN_DOMAIN_FRAME "sections .debug_frame\n" GOLDEN_DOMAIN_FRAME "startproc\n"
    "push {r4-r11, lr}\n"
    GOLDEN_DOMAIN_FRAME "adjust_cfa_offset 36\n" GOLDEN_DOMAIN_FRAME "rel_offset r4, 0\n"
    GOLDEN_DOMAIN_FRAME "rel_offset r5, 4\n" GOLDEN_DOMAIN_FRAME "rel_offset r6, 8\n"
    GOLDEN_DOMAIN_FRAME "rel_offset r7, 12\n" GOLDEN_DOMAIN_FRAME "rel_offset r8, 16\n"
    GOLDEN_DOMAIN_FRAME "rel_offset r9, 20\n" GOLDEN_DOMAIN_FRAME "rel_offset r10, 24\n"
    GOLDEN_DOMAIN_FRAME "rel_offset r11, 28\n" GOLDEN_DOMAIN_FRAME "rel_offset lr, 32\n"
    "sub sp, #20\n"
    GOLDEN_DOMAIN_FRAME "adjust_cfa_offset 20\n"
    "str r2, [sp]\n"
    "movw r3, #432\n"
    "add r3, r1\n"
    "str r3, [sp, #16]\n"
    /* A filter. Before its first window, the accumulator before that of the first column. */
    "1:\n"
    "ldrd r2, r3, [r1]\n"
    "addw r1, r1, #104\n"
    ".rept 12\n"
    "ldmia r0!, {r4, r5}\n"
    "ldmia r1!, {r9, r10}\n"
    "smlal r2, r3, r4, r9\n"
    "smlal r2, r3, r5, r10\n"
    ".endr\n"
    "subw r0, r0, #96\n"
    "lsr r3, r3, #10\n"
    "strd r3, r5, [sp, #8]\n"
    "subw r1, r1, #200\n"
    "ldr r11, [sp]\n"
    "movw r12, #72\n"
    "add r12, r11\n"
    "str r12, [sp, #4]\n"
    "2:\n"
    "ldrd r2, r3, [r1], #8\n"
    ".rept 24\n"
    "ldmia r0!, {r4, r5}\n"
    "ldmia r1!, {r9, r10}\n"
    "smlal r2, r3, r4, r9\n"
    "smlal r2, r3, r5, r10\n"
    ".endr\n"
    "subw r0, r0, #96\n"
    /* Even columns' sums to r6 and r8, odd ones' to r7 and r9; keep the highest digits. */
    "ldrd r11, r12, [sp, #8]\n"
    "ubfx r6, r2, #0, #21\n"
    "lsr r7, r2, #21\n"
    "add r6, r6, r11\n"
    "bfi r7, r3, #11, #10\n"
    "lsr r3, r3, #10\n"
    "strd r3, r5, [sp, #8]\n"
    /* Each brought to 8 bits. */
    "ldmia r1!, {r10-r12, lr}\n"
    "subw r1, r1, #216\n"
    "mov r4, r11\n"
    "mov r5, r12\n"
    "smlal r4, r5, r6, r10\n"
    "asr r5, r5, lr\n"
    "usat r6, #8, r5\n"
    "cmp r6, #147\n"
    "it lt\n"
    "movlt r6, #147\n"
    "cmp r6, #220\n"
    "it gt\n"
    "movgt r6, #220\n"
    "smlal r11, r12, r7, r10\n"
    "asr r12, r12, lr\n"
    "usat r7, #8, r12\n"
    "cmp r7, #147\n"
    "it lt\n"
    "movlt r7, #147\n"
    "cmp r7, #220\n"
    "it gt\n"
    "movgt r7, #220\n"
    "ldr r11, [sp]\n"
    "lsl r6, r6, #5\n"
    "strh r6, [r11, #2]\n"
    "addw r11, r11, #24\n"
    "ldr r12, [sp, #4]\n"
    "strh r7, [r11]\n"
    "str r11, [sp]\n"
    "cmp r11, r12\n"
    "bne.w 2b\n"
    "subw r11, r11, #60\n"
    "str r11, [sp]\n"
    /* The next filter. */
    "subw r0, r0, #288\n"
    "addw r1, r1, #216\n"
    "ldr r12, [sp, #16]\n"
    "cmp r1, r12\n"
    "bne.w 1b\n"
    "add sp, #20\n"
    GOLDEN_DOMAIN_FRAME "adjust_cfa_offset -20\n"
    "pop {r4-r11, pc}\n"
    GOLDEN_DOMAIN_FRAME "endproc\n"
    ".size golden_domain_conv1_windows, . - golden_domain_conv1_windows\n"
    ".popsection\n"
);

/*
 * A row of windows of conv2, of two sums each. Rows are [column / 2][channel][3 rows], a word
 * each: the value of the even column + 2^21 * the odd one's. Output is [channel][column], a byte each.
 *
 * For each filter, then for each window: the products of words of columns with words of weights, in
 * each channel and row, are added to the accumulators of the window's row. Those of the even
 * column lack the highest digit of the accumulator before, which is kept from window to window.
 * Its two sums are rescaled and stored.
 *
 * r0 walks through the rows, r1 through the constants; r2:r3 is the accumulator, the others up to lr
 * weights and inputs. On the stack: output,
 * its end, the highest digits of the accumulators before, end of the constants, table.
 * Stack: 60 bytes.
 */
void golden_domain_conv2_windows(const uint32_t *rows, const uint32_t *constants, void *output, const uint8_t *table);
__asm__(
    ".pushsection .text.golden_domain_conv2_windows, \"ax\", %progbits\n"
    ".syntax unified\n.thumb\n.thumb_func\n"
    ".p2align 2\n"
    ".global golden_domain_conv2_windows\n.hidden golden_domain_conv2_windows\n.type golden_domain_conv2_windows, %function\n"
    "golden_domain_conv2_windows:\n"
    GOLDEN_DOMAIN_FRAME "sections .debug_frame\n" GOLDEN_DOMAIN_FRAME "startproc\n"
    "push {r4-r11, lr}\n"
    GOLDEN_DOMAIN_FRAME "adjust_cfa_offset 36\n" GOLDEN_DOMAIN_FRAME "rel_offset r4, 0\n"
    GOLDEN_DOMAIN_FRAME "rel_offset r5, 4\n" GOLDEN_DOMAIN_FRAME "rel_offset r6, 8\n"
    GOLDEN_DOMAIN_FRAME "rel_offset r7, 12\n" GOLDEN_DOMAIN_FRAME "rel_offset r8, 16\n"
    GOLDEN_DOMAIN_FRAME "rel_offset r9, 20\n" GOLDEN_DOMAIN_FRAME "rel_offset r10, 24\n"
    GOLDEN_DOMAIN_FRAME "rel_offset r11, 28\n" GOLDEN_DOMAIN_FRAME "rel_offset lr, 32\n"
    "sub sp, #24\n"
    GOLDEN_DOMAIN_FRAME "adjust_cfa_offset 24\n"
    "str r2, [sp]\n"
    "str r3, [sp, #20]\n"
    "movw r3, #96\n"
    "add r3, r1\n"
    "str r3, [sp, #16]\n"
    /* A filter. Before its first window, the accumulator before that of the first column. */
    "1:\n"
    "ldrd r2, r3, [r1]\n"
    "addw r1, r1, #20\n"
    "ldmia r0!, {r4, r5, r6}\n"
    "ldmia r1!, {r9, r10, r11}\n"
    "smlal r2, r3, r4, r9\n"
    "smlal r2, r3, r5, r10\n"
    "smlal r2, r3, r6, r11\n"
    "addw r0, r0, #12\n"
    "subw r0, r0, #24\n"
    "lsr r3, r3, #10\n"
    "strd r3, r5, [sp, #8]\n"
    "subw r1, r1, #32\n"
    "ldr r11, [sp]\n"
    "addw r12, r11, #6\n"
    "str r12, [sp, #4]\n"
    "2:\n"
    "ldrd r2, r3, [r1], #8\n"
    "ldmia r0!, {r4, r5, r6}\n"
    "ldmia r1!, {r9, r10, r11}\n"
    "smlal r2, r3, r4, r9\n"
    "smlal r2, r3, r5, r10\n"
    "smlal r2, r3, r6, r11\n"
    "addw r0, r0, #12\n"
    "ldmia r0!, {r4, r5, r6}\n"
    "ldmia r1!, {r9, r10, r11}\n"
    "smlal r2, r3, r4, r9\n"
    "smlal r2, r3, r5, r10\n"
    "smlal r2, r3, r6, r11\n"
    "addw r0, r0, #12\n"
    "subw r0, r0, #24\n"
    /* Even columns' sums to r6 and r8, odd ones' to r7 and r9; keep the highest digits. */
    "ldrd r11, r12, [sp, #8]\n"
    "ubfx r6, r2, #0, #21\n"
    "lsr r7, r2, #21\n"
    "add r6, r6, r11\n"
    "bfi r7, r3, #11, #10\n"
    "lsr r3, r3, #10\n"
    "strd r3, r5, [sp, #8]\n"
    /* Each brought to 8 bits. */
    "ldmia r1!, {r10-r12, lr}\n"
    "subw r1, r1, #48\n"
    "mov r4, r11\n"
    "mov r5, r12\n"
    "smlal r4, r5, r6, r10\n"
    "asr r5, r5, lr\n"
    "usat r6, #8, r5\n"
    "smlal r11, r12, r7, r10\n"
    "asr r12, r12, lr\n"
    "usat r7, #8, r12\n"
    "ldr r10, [sp, #20]\n"
    "ldrb r6, [r10, r6]\n"
    "ldrb r7, [r10, r7]\n"
    "ldrd r11, r12, [sp]\n"
    "strb r6, [r11], #1\n"
    "strb r7, [r11], #1\n"
    "str r11, [sp]\n"
    "cmp r11, r12\n"
    "bne.w 2b\n"
    /* The next filter. */
    "subw r0, r0, #60\n"
    "addw r1, r1, #48\n"
    "ldr r12, [sp, #16]\n"
    "cmp r1, r12\n"
    "bne.w 1b\n"
    "add sp, #24\n"
    GOLDEN_DOMAIN_FRAME "adjust_cfa_offset -24\n"
    "pop {r4-r11, pc}\n"
    GOLDEN_DOMAIN_FRAME "endproc\n"
    ".size golden_domain_conv2_windows, . - golden_domain_conv2_windows\n"
    ".popsection\n"
);

/*
 * A row of windows of conv3, of two sums each. Rows are [column / 2][channel][1 rows], a word
 * each: the value of the even column + 2^21 * the odd one's. Output is [channel][column], a byte each.
 *
 * For each filter, then for each window: the products of words of columns with words of weights, in
 * each channel and row, are added to the accumulators of the window's row. Those of the even
 * column lack the highest digit of the accumulator before, which is kept from window to window.
 * Its two sums are rescaled and stored.
 *
 * r0 walks through the rows, r1 through the constants; r2:r3 is the accumulator, the others up to lr
 * weights and inputs. On the stack: output,
 * its end, the highest digits of the accumulators before, end of the constants.
 * Stack: 56 bytes.
 */
void golden_domain_conv3_windows(const uint32_t *rows, const uint32_t *constants, void *output);
__asm__(
    ".pushsection .text.golden_domain_conv3_windows, \"ax\", %progbits\n"
    ".syntax unified\n.thumb\n.thumb_func\n"
    ".p2align 2\n"
    ".global golden_domain_conv3_windows\n.hidden golden_domain_conv3_windows\n.type golden_domain_conv3_windows, %function\n"
    "golden_domain_conv3_windows:\n"
    GOLDEN_DOMAIN_FRAME "sections .debug_frame\n" GOLDEN_DOMAIN_FRAME "startproc\n"
    "push {r4-r11, lr}\n"
    GOLDEN_DOMAIN_FRAME "adjust_cfa_offset 36\n" GOLDEN_DOMAIN_FRAME "rel_offset r4, 0\n"
    GOLDEN_DOMAIN_FRAME "rel_offset r5, 4\n" GOLDEN_DOMAIN_FRAME "rel_offset r6, 8\n"
    GOLDEN_DOMAIN_FRAME "rel_offset r7, 12\n" GOLDEN_DOMAIN_FRAME "rel_offset r8, 16\n"
    GOLDEN_DOMAIN_FRAME "rel_offset r9, 20\n" GOLDEN_DOMAIN_FRAME "rel_offset r10, 24\n"
    GOLDEN_DOMAIN_FRAME "rel_offset r11, 28\n" GOLDEN_DOMAIN_FRAME "rel_offset lr, 32\n"
    "sub sp, #20\n"
    GOLDEN_DOMAIN_FRAME "adjust_cfa_offset 20\n"
    "str r2, [sp]\n"
    "movw r3, #96\n"
    "add r3, r1\n"
    "str r3, [sp, #16]\n"
    /* A filter. Before its first window, the accumulator before that of the first column. */
    "1:\n"
    "ldrd r2, r3, [r1]\n"
    "addw r1, r1, #16\n"
    "lsr r3, r3, #10\n"
    "strd r3, r5, [sp, #8]\n"
    "subw r1, r1, #16\n"
    "ldr r11, [sp]\n"
    "ldrd r2, r3, [r1], #8\n"
    ".rept 2\n"
    "ldr r4, [r0], #4\n"
    "ldr r9, [r1], #4\n"
    "smlal r2, r3, r4, r9\n"
    ".endr\n"
    /* Even columns' sums to r6 and r8, odd ones' to r7 and r9; keep the highest digits. */
    "ldrd r11, r12, [sp, #8]\n"
    "ubfx r6, r2, #0, #21\n"
    "lsr r7, r2, #21\n"
    "add r6, r6, r11\n"
    "bfi r7, r3, #11, #10\n"
    "lsr r3, r3, #10\n"
    "strd r3, r5, [sp, #8]\n"
    /* Each brought to 8 bits. */
    "ldmia r1!, {r10-r12, lr}\n"
    "subw r1, r1, #32\n"
    "mov r4, r11\n"
    "mov r5, r12\n"
    "smlal r4, r5, r6, r10\n"
    "asr r5, r5, lr\n"
    "usat r6, #8, r5\n"
    "smlal r11, r12, r7, r10\n"
    "asr r12, r12, lr\n"
    "usat r7, #8, r12\n"
    "ldr r11, [sp]\n"
    "strb r6, [r11], #1\n"
    "str r11, [sp]\n"
    /* The next filter. */
    "subw r0, r0, #8\n"
    "addw r1, r1, #32\n"
    "ldr r12, [sp, #16]\n"
    "cmp r1, r12\n"
    "bne.w 1b\n"
    "add sp, #20\n"
    GOLDEN_DOMAIN_FRAME "adjust_cfa_offset -20\n"
    "pop {r4-r11, pc}\n"
    GOLDEN_DOMAIN_FRAME "endproc\n"
    ".size golden_domain_conv3_windows, . - golden_domain_conv3_windows\n"
    ".popsection\n"
);

/* Sigmoid, of values + 128. */
static const uint8_t golden_domain_conv2_sigmoid_bytes[256] = {
    160, 215, 55, 9, 243, 212, 210, 247, 5, 2, 140, 4, 63, 14, 222, 126, 223, 167, 225, 197, 212,
    116, 81, 24, 163, 223, 36, 100, 171, 89, 238, 53, 251, 168, 213, 36, 158, 121, 115, 1, 118, 159,
    146, 127, 229, 234, 239, 211, 247, 102, 39, 130, 72, 4, 92, 226, 230, 13, 234, 248, 114, 7, 253,
    0, 185, 57, 14, 87, 30, 6, 27, 57, 44, 113, 17, 17, 32, 195, 21, 15, 105, 2, 168, 218, 27, 43,
    51, 104, 99, 116, 89, 81, 51, 210, 122, 201, 222, 212, 183, 16, 18, 163, 240, 129, 85, 216, 189,
    190, 4, 180, 21, 82, 59, 196, 194, 118, 65, 80, 26, 242, 45, 117, 124, 237, 179, 181, 90, 137,
    63, 28, 185, 253, 107, 82, 82, 238, 178, 24, 46, 199, 197, 155, 211, 88, 114, 230, 3, 242, 11,
    211, 127, 206, 90, 210, 154, 87, 129, 14, 213, 62, 227, 226, 2, 100, 238, 204, 226, 198, 81, 42,
    159, 112, 179, 80, 221, 185, 165, 60, 89, 145, 6, 226, 191, 46, 39, 69, 229, 138, 191, 139, 194,
    139, 242, 52, 99, 247, 250, 159, 170, 34, 20, 45, 175, 131, 73, 4, 66, 105, 192, 203, 49, 115,
    214, 176, 210, 29, 122, 40, 77, 121, 97, 237, 32, 104, 24, 192, 25, 236, 146, 89, 223, 139, 143,
    186, 195, 94, 77, 188, 141, 58, 112, 251, 194, 10, 83, 93, 102, 97, 128, 190, 246, 204, 154,
    165, 9, 85,
};

#ifdef GOLDEN_DOMAIN_TRACE
/* Shows values `step` bytes apart. */
static void golden_domain_show_values(int layer, const uint8_t *values, int step, int count)
{
    for (int i = 0; i < count; ++i) {
        const int8_t value = (int8_t)((int)values[i * step] - 128);

        golden_domain_trace(layer, &value, 1);
    }
}

/* Shows a row in which two columns share a word; whether the first is its upper one. */
static void golden_domain_show_row(int layer, const uint32_t *row, int channels, int columns,
    int odd, int slots)
{
    for (int channel = 0; channel < channels; ++channel) {
        for (int column = 0; column < columns; ++column) {
            const uint32_t word = row[((column + odd) / 2 * channels + channel) * slots];
            const uint8_t value = (uint8_t)(word >> ((column + odd) % 2 * 21));

            golden_domain_show_values(layer, &value, 1, 1);
        }
    }
}

#define GOLDEN_DOMAIN_SHOW_VALUES(layer, values, step, count) \
    golden_domain_show_values((layer), (const uint8_t *)(values), (step), (count))
#define GOLDEN_DOMAIN_SHOW_ROW(layer, row, channels, columns, odd, slots) \
    golden_domain_show_row((layer), (row), (channels), (columns), (odd), (slots))
#else
#define GOLDEN_DOMAIN_SHOW_VALUES(layer, values, step, count) ((void)0)
#define GOLDEN_DOMAIN_SHOW_ROW(layer, row, channels, columns, odd, slots) ((void)0)
#endif

/* Moves the 2 rows of `count` columns up by 1. */
static void golden_domain_move_1_of_2_rows(uint32_t *rows, int count)
{
    for (; count > 0; --count) {
        for (int slot = 0; slot < 1; ++slot) {
            rows[slot] = rows[slot + 1];
        }
        rows += 2;
    }
}

/* Moves the 3 rows of `count` columns up by 1. */
static void golden_domain_move_2_of_3_rows(uint32_t *rows, int count)
{
    for (; count > 0; --count) {
        for (int slot = 0; slot < 2; ++slot) {
            rows[slot] = rows[slot + 1];
        }
        rows += 3;
    }
}

/* Loads a row of a tensor. */
static void golden_domain_conv1_load_row(uint32_t *row, const int8_t *values)
{
    for (int channel = 0; channel < 3; ++channel) {
        uint32_t *word = row;

        for (int i = 0; i < 12; i += 4) {
            for (int phase = 0; phase < 2; ++phase) {
                const int first = i + phase;
                const int second = i + phase + 2;
                const uint32_t low = first >= 0 && first < 12
                    ? (uint32_t)(uint8_t)((uint8_t)values[first] ^ 0x80U) : 167U;
                const uint32_t high = second >= 0 && second < 12
                    ? (uint32_t)(uint8_t)((uint8_t)values[second] ^ 0x80U) : 167U;

                word[2 * phase] = low | (high << 21);
            }
            word += 24;
        }
        values += 168;
        row += 8;
    }
}

/* Loads a row of a tensor. */
static void golden_domain_conv3_load_row(uint32_t *row, const int8_t *values)
{
    for (int channel = 0; channel < 2; ++channel) {
        uint32_t *word = row;

        *word = (uint8_t)((uint8_t)values[0] ^ 0x80U) | ((uint32_t)246 << 21);
        values += 1;
        row += 1;
    }
}

/* Row `row` of conv1, conv1.relu6, and of the layers before it what it needs. */
static void golden_domain_conv1(const int8_t *tensor, uint32_t *memory, int row,
    void *output)
{
    uint32_t *const rows = memory;
    int slot = 1;

    if (row == 0) {
        for (int i = 0; i < 96; ++i) {
            rows[i] = 0x14e000a7U;
            GOLDEN_DOMAIN_NO_LIBRARY();
        }
        slot = 0;
    }
    else {
        golden_domain_move_1_of_2_rows(rows, 48);
    }
    for (; slot < 3; ++slot) {
        const int input_row = 2 * row + slot;

        if (input_row < 14) {
            golden_domain_conv1_load_row(rows + slot % 2 * 4 + slot / 2,
                tensor + 12 * input_row);
        }
        else {
            for (int i = 0; i < 12; ++i) {
                rows[8 * i + slot % 2 * 4 + slot / 2] = 0x14e000a7U;
                rows[8 * i + slot % 2 * 4 + slot / 2 + 2] = 0x14e000a7U;
            }
        }
    }
    golden_domain_conv1_windows(rows, golden_domain_conv1_constants, output);
    GOLDEN_DOMAIN_SHOW_ROW(3, output, 2, 6, 1, 3);
}

/* Row `row` of conv2, conv2.sigmoid, and of the layers before it what it needs. */
static void golden_domain_conv2(const int8_t *tensor, uint32_t *memory, int row,
    void *output)
{
    uint32_t *const rows = memory + 105;
    int slot = 2;

    if (row == 0) {
        for (int i = 0; i < 24; ++i) {
            rows[i] = 0x12600093U;
            GOLDEN_DOMAIN_NO_LIBRARY();
        }
        slot = 1;
    }
    else {
        golden_domain_move_2_of_3_rows(rows, 8);
    }
    for (; slot < 3; ++slot) {
        const int input_row = row + slot - 1;

        if (input_row < 7) {
            golden_domain_conv1(tensor, memory, input_row, rows + slot);
        }
        else {
            for (int i = 0; i < 8; ++i) {
                rows[3 * i + slot] = 0x12600093U;
            }
        }
    }
    golden_domain_conv2_windows(rows, golden_domain_conv2_constants, output, golden_domain_conv2_sigmoid_bytes);
    GOLDEN_DOMAIN_SHOW_VALUES(5, output, 1, 12);
}

/* Row `row` of conv3, and of the layers before it what it needs. */
static void golden_domain_conv3(const int8_t *tensor, uint32_t *memory, int row,
    void *output)
{
    uint32_t *const rows = memory;
    int slot = 0;

    if (row == 0) {
        for (int i = 0; i < 2; ++i) {
            rows[i] = 0x1ec000f6U;
            GOLDEN_DOMAIN_NO_LIBRARY();
        }
        slot = 0;
    }
    for (; slot < 1; ++slot) {
        const int input_row = row + slot;

        golden_domain_conv3_load_row(rows + slot,
            tensor + input_row);
    }
    golden_domain_conv3_windows(rows, golden_domain_conv3_constants, output);
    GOLDEN_DOMAIN_SHOW_VALUES(9, output, 1, 3);
}

int golden_domain_infer(const uint8_t pixels[GOLDEN_DOMAIN_PIXEL_COUNT],
    int8_t scores[GOLDEN_DOMAIN_SCORE_COUNT], golden_domain_scratch *scratch)
{
    uint32_t *const memory = scratch->words;
    int8_t *const input_avgpool = (int8_t *)scratch->words; /* 3x14x12, 504 bytes */
    int8_t *const input_leaky_relu = (int8_t *)scratch->words + 600; /* 3x14x12, 504 bytes */
    int8_t *const conv2 = (int8_t *)scratch->words; /* 2x7x6, 84 bytes */
    int8_t *const conv2_avgpool = (int8_t *)scratch->words + 84; /* 2x2x2, 8 bytes */
    int8_t *const conv2_relu = (int8_t *)scratch->words; /* 2x2x2, 8 bytes */
    int8_t *const conv2_maxpool = (int8_t *)scratch->words + 11; /* 2, 2 bytes */
    int8_t *const conv3 = (int8_t *)scratch->words; /* 3, 3 bytes */
    int answer = 0;

    golden_domain_input_avgpool(pixels, input_avgpool);
    GOLDEN_DOMAIN_SHOW(0, input_avgpool, 3, 14, 12);
    golden_domain_input_leaky_relu(input_avgpool, input_leaky_relu);
    GOLDEN_DOMAIN_SHOW(1, input_leaky_relu, 3, 14, 12);
    for (int row = 0; row < 7; ++row) {
        golden_domain_conv2(input_leaky_relu, memory, row,
            (uint8_t *)memory + 516 + 12 * row);
    }
    for (int row = 0; row < 7; ++row) {
        const uint8_t *const values = (uint8_t *)memory + 516 + row * 12;

        for (int channel = 0; channel < 2; ++channel) {
            for (int column = 0; column < 6; ++column) {
                conv2[(channel * 7 + row) * 6 + column]
                    = (int8_t)((int)values[channel * 6 + column] - 128);
                GOLDEN_DOMAIN_NO_LIBRARY();
            }
        }
    }
    golden_domain_conv2_avgpool(conv2, conv2_avgpool);
    GOLDEN_DOMAIN_SHOW(6, conv2_avgpool, 2, 2, 2);
    golden_domain_conv2_relu(conv2_avgpool, conv2_relu);
    GOLDEN_DOMAIN_SHOW(7, conv2_relu, 2, 2, 2);
    golden_domain_conv2_maxpool(conv2_relu, conv2_maxpool);
    GOLDEN_DOMAIN_SHOW(8, conv2_maxpool, 2, 1, 1);
    for (int row = 0; row < 1; ++row) {
        golden_domain_conv3(conv2_maxpool, memory, row,
            (uint8_t *)memory + 8 + 3 * row);
    }
    for (int row = 0; row < 1; ++row) {
        const uint8_t *const values = (uint8_t *)memory + 8 + row * 3;

        for (int channel = 0; channel < 3; ++channel) {
            for (int column = 0; column < 1; ++column) {
                conv3[channel + row + column]
                    = (int8_t)((int)values[channel + column] - 128);
                GOLDEN_DOMAIN_NO_LIBRARY();
            }
        }
    }
    golden_domain_conv3_mean(conv3, scores);
    GOLDEN_DOMAIN_SHOW(10, scores, 3, 1, 1);

    for (int i = 1; i < 3; ++i) {
        if (scores[i] > scores[answer]) {
            answer = i;
        }
    }
    return answer;
}

#elif defined(GOLDEN_DOMAIN_KERNELS_PACKED)

/* Its loads need the alignment that options to pack structures take away. */
typedef char golden_domain_requires_alignment[
    (__alignof__(golden_domain_scratch) >= sizeof(uint32_t)) ? 1 : -1];

/*
 * A convolution's constants; bytes from a row of sums' inputs to the next one's, of an output channel;
 * what outputs are limited to.
 */
struct golden_domain_layer {
    const uint32_t *constants;
    const uint32_t *pairs;
    const uint8_t *table;
    uint16_t row_byte_count;
    uint16_t filters;
    uint16_t stride;
    uint8_t lowest;
    uint8_t highest;
};

/*
 * conv1, conv1.relu6: 3x14x12 to 2x7x6.
 * For each two filters: multiplier, constant (64 bits, the lower ones first) and shift - 32 of each one's rescaling;
 * then for each shape how many rows of the kernel, or groups of rows, are taken in it, and these. The
 * shapes: rows 3 at a time; 2 at a time; one at a time; in segments of 2 and 1 tap.
 * Segments begin with an addend, rows with how far the inputs move on. A weight word is w + w' * 2^16, w of the first filter.
 */
static const uint32_t golden_domain_conv1_constants[59] = {
    0x6c0a5c38U, 0x43b23088U, 0x0000b553U, 0x0000000aU, 0x45c13cd6U, 0xcf5548a2U, 0xffff9f23U, 0x00000008U,
    0x00000000U, 0x00000000U, 0x00000007U, 0xec1307f8U, 0x00000000U, 0xffeafff8U, 0xff860061U, 0xffa2002eU,
    0x6e9112edU, 0x0000002aU, 0xfffa003dU, 0xff96ffedU, 0x001a0047U, 0x837c08f7U, 0x0000002aU, 0xffb5fff7U,
    0x006f0003U, 0xffc60026U, 0x00000000U, 0xffffffbaU, 0x00630070U, 0x0062002aU, 0x00040035U, 0xe7180000U,
    0x00000054U, 0xffee0037U, 0xff980065U, 0xff920039U, 0x00000000U, 0xffffffe4U, 0x0012006eU, 0x007d0012U,
    0x0010005cU, 0x00001ce3U, 0x0000002aU, 0x00280058U, 0x002effe3U, 0x0038002aU, 0x00000002U, 0x0000a956U,
    0xffffffc8U, 0x002aff97U, 0x004effbfU, 0x00006e91U, 0x0076ff91U, 0x00000000U, 0xffffffe4U, 0x00570075U,
    0x003a000eU, 0x728d0000U, 0xff8d005aU,
};
static const uint32_t golden_domain_conv1_pairs[1] = {
    0,
};

/*
 * conv2, conv2.sigmoid: 2x7x6 to 2x7x6.
 * For each filter: multiplier, constant (64 bits, the lower ones first) and shift - 32 of its rescaling, four zeros;
 * then for each shape how many rows of the kernel, or groups of rows, are taken in it, and these. The
 * shapes: rows 3 at a time; 2 at a time; one at a time; in segments of 2 and 1 tap.
 * Segments begin with an addend, rows with how far the inputs move on. A weight is a word.
 */
static const uint32_t golden_domain_conv2_constants[54] = {
    0x62b438e2U, 0x05db1ed2U, 0xffffb4c5U, 0x00000005U, 0x00000000U, 0x00000000U, 0x00000000U, 0x00000000U,
    0x00000000U, 0x00000000U, 0x00000003U, 0x000046b9U, 0x00000000U, 0xffffffc8U, 0xfffffff1U, 0x00000066U,
    0x00005da2U, 0x00000010U, 0x00000042U, 0xffffffd1U, 0xffffffd1U, 0x0000b946U, 0x00000010U, 0xffffff95U,
    0xfffffff8U, 0xffffffb9U, 0x00000000U, 0x5f063e64U, 0x6810c82cU, 0x0001004bU, 0x00000009U, 0x00000000U,
    0x00000000U, 0x00000000U, 0x00000000U, 0x00000000U, 0x00000000U, 0x00000003U, 0x000001feU, 0x00000008U,
    0x00000067U, 0xfffffffeU, 0x00000074U, 0x00006996U, 0x00000010U, 0xffffffe5U, 0xffffffb1U, 0x0000006eU,
    0x00002bd4U, 0x00000010U, 0x00000021U, 0xffffffdcU, 0xfffffff8U, 0x00000000U,
};
static const uint32_t golden_domain_conv2_pairs[2] = {
    0, 27,
};

/*
 * conv3: 2 to 3.
 * For each two filters: multiplier, constant (64 bits, the lower ones first) and shift - 32 of each one's rescaling;
 * then for each shape how many rows of the kernel, or groups of rows, are taken in it, and these. The
 * shapes: rows 8 at a time; 4 at a time; 2 at a time; one at a time.
 * Segments begin with an addend, rows with how far the inputs move on. A weight word is w + w' * 2^16, w of the first filter.
 */
static const uint32_t golden_domain_conv3_constants[34] = {
    0x454f2f4dU, 0x72111590U, 0xfffff984U, 0x00000005U, 0x45dfba95U, 0xd774a58dU, 0x0000026dU, 0x00000007U,
    0x00000000U, 0x00000000U, 0x00000001U, 0x00007986U, 0x00000002U, 0x0026ff9aU, 0xfffffffeU, 0x0063ffecU,
    0x00000000U, 0x68bc5bb6U, 0x056e766eU, 0xfffff196U, 0x00000007U, 0x00000000U, 0x00000000U, 0x00000000U,
    0x00000000U, 0x00000000U, 0x00000000U, 0x00000001U, 0x00000000U, 0x00000002U, 0x00000056U, 0xfffffffeU,
    0x0000001cU, 0x00000000U,
};
static const uint32_t golden_domain_conv3_pairs[2] = {
    0, 17,
};

#if defined(__riscv)
/*
 * The sums of two columns of a row, of the first filter, then of the second.
 *
 * In each shape in which rows of the kernel lie in the constants: the inputs of two columns are
 * multiplied by both filters' weights, which share a word, and added
 * to packed sums. Behind a segment these are added to each filter's sums. All are stored.
 *
 * a0 walks through the inputs, a1 through the constants; a4 and a5
 * are the packed sums of the window's columns; s0 and s1 the sums of these modulo 2^32, s2
 * and s3 the second filter's; t0 is a weight, t1 and t2 are inputs, t5 a product or how far the inputs move
 * on, t6 counts rows of the kernel, s4 is an addend.
 * Stack: 32 bytes.
 */
void golden_domain_row_sums_3x3_stride_2(const uint8_t *inputs, const uint32_t *pair, uint32_t *sums);
__asm__(
    ".pushsection .text.golden_domain_row_sums_3x3_stride_2, \"ax\", %progbits\n"
    ".p2align 2\n"
    ".global golden_domain_row_sums_3x3_stride_2\n.hidden golden_domain_row_sums_3x3_stride_2\n.type golden_domain_row_sums_3x3_stride_2, %function\n"
    "golden_domain_row_sums_3x3_stride_2:\n"
    GOLDEN_DOMAIN_FRAME "startproc\n"
    "addi sp, sp, -32\n"
    GOLDEN_DOMAIN_FRAME "adjust_cfa_offset 32\n"
    "sw s0, 0(sp)\n"
    GOLDEN_DOMAIN_FRAME "rel_offset s0, 0\n"
    "sw s1, 4(sp)\n"
    GOLDEN_DOMAIN_FRAME "rel_offset s1, 4\n"
    "sw s2, 8(sp)\n"
    GOLDEN_DOMAIN_FRAME "rel_offset s2, 8\n"
    "sw s3, 12(sp)\n"
    GOLDEN_DOMAIN_FRAME "rel_offset s3, 12\n"
    "sw s4, 16(sp)\n"
    GOLDEN_DOMAIN_FRAME "rel_offset s4, 16\n"
    "li s0, 0\n"
    "li s1, 0\n"
    "li s2, 0\n"
    "li s3, 0\n"
    /* Rows 3 at a time. */
    "lw t6, 0(a1)\n"
    "addi a1, a1, 4\n"
    "beqz t6, 3f\n"
    "2:\n"
    "lw s4, 0(a1)\n"
    "lw t5, 4(a1)\n"
    "add a0, a0, t5\n"
    "lbu t1, 0(a0)\n"
    "lw t0, 8(a1)\n"
    "lbu t2, 2(a0)\n"
    "mul a4, t1, t0\n"
    "add a4, a4, s4\n"
    "mul a5, t2, t0\n"
    "add a5, a5, s4\n"
    "lbu t1, 1(a0)\n"
    "lw t0, 12(a1)\n"
    "lbu t2, 3(a0)\n"
    "mul t5, t1, t0\n"
    "add a4, a4, t5\n"
    "mul t5, t2, t0\n"
    "add a5, a5, t5\n"
    "lbu t1, 2(a0)\n"
    "lw t0, 16(a1)\n"
    "lbu t2, 4(a0)\n"
    "mul t5, t1, t0\n"
    "add a4, a4, t5\n"
    "mul t5, t2, t0\n"
    "add a5, a5, t5\n"
    "lw t5, 20(a1)\n"
    "add a0, a0, t5\n"
    "lbu t1, 0(a0)\n"
    "lw t0, 24(a1)\n"
    "lbu t2, 2(a0)\n"
    "mul t5, t1, t0\n"
    "add a4, a4, t5\n"
    "mul t5, t2, t0\n"
    "add a5, a5, t5\n"
    "lbu t1, 1(a0)\n"
    "lw t0, 28(a1)\n"
    "lbu t2, 3(a0)\n"
    "mul t5, t1, t0\n"
    "add a4, a4, t5\n"
    "mul t5, t2, t0\n"
    "add a5, a5, t5\n"
    "lbu t1, 2(a0)\n"
    "lw t0, 32(a1)\n"
    "lbu t2, 4(a0)\n"
    "mul t5, t1, t0\n"
    "add a4, a4, t5\n"
    "mul t5, t2, t0\n"
    "add a5, a5, t5\n"
    "lw t5, 36(a1)\n"
    "add a0, a0, t5\n"
    "lbu t1, 0(a0)\n"
    "lw t0, 40(a1)\n"
    "lbu t2, 2(a0)\n"
    "mul t5, t1, t0\n"
    "add a4, a4, t5\n"
    "mul t5, t2, t0\n"
    "add a5, a5, t5\n"
    "lbu t1, 1(a0)\n"
    "lw t0, 44(a1)\n"
    "lbu t2, 3(a0)\n"
    "mul t5, t1, t0\n"
    "add a4, a4, t5\n"
    "mul t5, t2, t0\n"
    "add a5, a5, t5\n"
    "lbu t1, 2(a0)\n"
    "lw t0, 48(a1)\n"
    "lbu t2, 4(a0)\n"
    "mul t5, t1, t0\n"
    "add a4, a4, t5\n"
    "mul t5, t2, t0\n"
    "add a5, a5, t5\n"
    "add s0, s0, a4\n"
    "srli a4, a4, 16\n"
    "add s2, s2, a4\n"
    "add s1, s1, a5\n"
    "srli a5, a5, 16\n"
    "add s3, s3, a5\n"
    "addi a1, a1, 52\n"
    "addi t6, t6, -1\n"
    "bnez t6, 2b\n"
    "3:\n"
    /* Rows 2 at a time. */
    "lw t6, 0(a1)\n"
    "addi a1, a1, 4\n"
    "beqz t6, 3f\n"
    "2:\n"
    "lw s4, 0(a1)\n"
    "lw t5, 4(a1)\n"
    "add a0, a0, t5\n"
    "lbu t1, 0(a0)\n"
    "lw t0, 8(a1)\n"
    "lbu t2, 2(a0)\n"
    "mul a4, t1, t0\n"
    "add a4, a4, s4\n"
    "mul a5, t2, t0\n"
    "add a5, a5, s4\n"
    "lbu t1, 1(a0)\n"
    "lw t0, 12(a1)\n"
    "lbu t2, 3(a0)\n"
    "mul t5, t1, t0\n"
    "add a4, a4, t5\n"
    "mul t5, t2, t0\n"
    "add a5, a5, t5\n"
    "lbu t1, 2(a0)\n"
    "lw t0, 16(a1)\n"
    "lbu t2, 4(a0)\n"
    "mul t5, t1, t0\n"
    "add a4, a4, t5\n"
    "mul t5, t2, t0\n"
    "add a5, a5, t5\n"
    "lw t5, 20(a1)\n"
    "add a0, a0, t5\n"
    "lbu t1, 0(a0)\n"
    "lw t0, 24(a1)\n"
    "lbu t2, 2(a0)\n"
    "mul t5, t1, t0\n"
    "add a4, a4, t5\n"
    "mul t5, t2, t0\n"
    "add a5, a5, t5\n"
    "lbu t1, 1(a0)\n"
    "lw t0, 28(a1)\n"
    "lbu t2, 3(a0)\n"
    "mul t5, t1, t0\n"
    "add a4, a4, t5\n"
    "mul t5, t2, t0\n"
    "add a5, a5, t5\n"
    "lbu t1, 2(a0)\n"
    "lw t0, 32(a1)\n"
    "lbu t2, 4(a0)\n"
    "mul t5, t1, t0\n"
    "add a4, a4, t5\n"
    "mul t5, t2, t0\n"
    "add a5, a5, t5\n"
    "add s0, s0, a4\n"
    "srli a4, a4, 16\n"
    "add s2, s2, a4\n"
    "add s1, s1, a5\n"
    "srli a5, a5, 16\n"
    "add s3, s3, a5\n"
    "addi a1, a1, 36\n"
    "addi t6, t6, -1\n"
    "bnez t6, 2b\n"
    "3:\n"
    /* Rows one at a time. */
    "lw t6, 0(a1)\n"
    "addi a1, a1, 4\n"
    "beqz t6, 3f\n"
    "2:\n"
    "lw s4, 0(a1)\n"
    "lw t5, 4(a1)\n"
    "add a0, a0, t5\n"
    "lbu t1, 0(a0)\n"
    "lw t0, 8(a1)\n"
    "lbu t2, 2(a0)\n"
    "mul a4, t1, t0\n"
    "add a4, a4, s4\n"
    "mul a5, t2, t0\n"
    "add a5, a5, s4\n"
    "lbu t1, 1(a0)\n"
    "lw t0, 12(a1)\n"
    "lbu t2, 3(a0)\n"
    "mul t5, t1, t0\n"
    "add a4, a4, t5\n"
    "mul t5, t2, t0\n"
    "add a5, a5, t5\n"
    "lbu t1, 2(a0)\n"
    "lw t0, 16(a1)\n"
    "lbu t2, 4(a0)\n"
    "mul t5, t1, t0\n"
    "add a4, a4, t5\n"
    "mul t5, t2, t0\n"
    "add a5, a5, t5\n"
    "add s0, s0, a4\n"
    "srli a4, a4, 16\n"
    "add s2, s2, a4\n"
    "add s1, s1, a5\n"
    "srli a5, a5, 16\n"
    "add s3, s3, a5\n"
    "addi a1, a1, 20\n"
    "addi t6, t6, -1\n"
    "bnez t6, 2b\n"
    "3:\n"
    /* Rows in segments of 2 and 1 tap. */
    "lw t6, 0(a1)\n"
    "addi a1, a1, 4\n"
    "beqz t6, 3f\n"
    "2:\n"
    "lw s4, 0(a1)\n"
    "lw t5, 4(a1)\n"
    "add a0, a0, t5\n"
    "lbu t1, 0(a0)\n"
    "lw t0, 8(a1)\n"
    "lbu t2, 2(a0)\n"
    "mul a4, t1, t0\n"
    "add a4, a4, s4\n"
    "mul a5, t2, t0\n"
    "add a5, a5, s4\n"
    "lbu t1, 1(a0)\n"
    "lw t0, 12(a1)\n"
    "lbu t2, 3(a0)\n"
    "mul t5, t1, t0\n"
    "add a4, a4, t5\n"
    "mul t5, t2, t0\n"
    "add a5, a5, t5\n"
    "add s0, s0, a4\n"
    "srli a4, a4, 16\n"
    "add s2, s2, a4\n"
    "add s1, s1, a5\n"
    "srli a5, a5, 16\n"
    "add s3, s3, a5\n"
    "lw s4, 16(a1)\n"
    "lbu t1, 2(a0)\n"
    "lw t0, 20(a1)\n"
    "lbu t2, 4(a0)\n"
    "mul a4, t1, t0\n"
    "add a4, a4, s4\n"
    "mul a5, t2, t0\n"
    "add a5, a5, s4\n"
    "add s0, s0, a4\n"
    "srli a4, a4, 16\n"
    "add s2, s2, a4\n"
    "add s1, s1, a5\n"
    "srli a5, a5, 16\n"
    "add s3, s3, a5\n"
    "addi a1, a1, 24\n"
    "addi t6, t6, -1\n"
    "bnez t6, 2b\n"
    "3:\n"
    "slli t0, s2, 16\n"
    "sub s0, s0, t0\n"
    "slli t0, s3, 16\n"
    "sub s1, s1, t0\n"
    "sw s0, 0(a2)\n"
    "sw s1, 4(a2)\n"
    "sw s2, 8(a2)\n"
    "sw s3, 12(a2)\n"
    "lw s0, 0(sp)\n"
    "lw s1, 4(sp)\n"
    "lw s2, 8(sp)\n"
    "lw s3, 12(sp)\n"
    "lw s4, 16(sp)\n"
    GOLDEN_DOMAIN_FRAME "restore s0\n" GOLDEN_DOMAIN_FRAME "restore s1\n"
    GOLDEN_DOMAIN_FRAME "restore s2\n" GOLDEN_DOMAIN_FRAME "restore s3\n"
    GOLDEN_DOMAIN_FRAME "restore s4\n"
    "addi sp, sp, 32\n"
    GOLDEN_DOMAIN_FRAME "adjust_cfa_offset -32\n"
    "ret\n"
    GOLDEN_DOMAIN_FRAME "endproc\n"
    ".size golden_domain_row_sums_3x3_stride_2, . - golden_domain_row_sums_3x3_stride_2\n"
    ".popsection\n"
);

/*
 * The sums of two columns of a row, of the first filter, then of the second.
 *
 * In each shape in which rows of the kernel lie in the constants: the inputs of two columns are
 * multiplied by both filters' weights, which share a word, and added
 * to packed sums. Behind a segment these are added to each filter's sums. All are stored.
 *
 * a0 walks through the inputs, a1 through the constants; a4 and a5
 * are the packed sums of the window's columns; s0 and s1 the sums of these modulo 2^32, s2
 * and s3 the second filter's; t0 is a weight, t1 and t2 are inputs, t5 a product or how far the inputs move
 * on, t6 counts rows of the kernel, s4 is an addend.
 * Stack: 32 bytes.
 */
void golden_domain_row_sums_3x3(const uint8_t *inputs, const uint32_t *pair, uint32_t *sums);
__asm__(
    ".pushsection .text.golden_domain_row_sums_3x3, \"ax\", %progbits\n"
    ".p2align 2\n"
    ".global golden_domain_row_sums_3x3\n.hidden golden_domain_row_sums_3x3\n.type golden_domain_row_sums_3x3, %function\n"
    "golden_domain_row_sums_3x3:\n"
    GOLDEN_DOMAIN_FRAME "startproc\n"
    "addi sp, sp, -32\n"
    GOLDEN_DOMAIN_FRAME "adjust_cfa_offset 32\n"
    "sw s0, 0(sp)\n"
    GOLDEN_DOMAIN_FRAME "rel_offset s0, 0\n"
    "sw s1, 4(sp)\n"
    GOLDEN_DOMAIN_FRAME "rel_offset s1, 4\n"
    "sw s2, 8(sp)\n"
    GOLDEN_DOMAIN_FRAME "rel_offset s2, 8\n"
    "sw s3, 12(sp)\n"
    GOLDEN_DOMAIN_FRAME "rel_offset s3, 12\n"
    "sw s4, 16(sp)\n"
    GOLDEN_DOMAIN_FRAME "rel_offset s4, 16\n"
    "li s0, 0\n"
    "li s1, 0\n"
    "li s2, 0\n"
    "li s3, 0\n"
    /* Rows 3 at a time. */
    "lw t6, 0(a1)\n"
    "addi a1, a1, 4\n"
    "beqz t6, 3f\n"
    "2:\n"
    "lw s4, 0(a1)\n"
    "lw t5, 4(a1)\n"
    "add a0, a0, t5\n"
    "lbu t1, 0(a0)\n"
    "lw t0, 8(a1)\n"
    "lbu t2, 1(a0)\n"
    "mul a4, t1, t0\n"
    "add a4, a4, s4\n"
    "mul a5, t2, t0\n"
    "add a5, a5, s4\n"
    "lw t0, 12(a1)\n"
    "lbu t1, 2(a0)\n"
    "mul t5, t2, t0\n"
    "add a4, a4, t5\n"
    "mul t5, t1, t0\n"
    "add a5, a5, t5\n"
    "lw t0, 16(a1)\n"
    "lbu t2, 3(a0)\n"
    "mul t5, t1, t0\n"
    "add a4, a4, t5\n"
    "mul t5, t2, t0\n"
    "add a5, a5, t5\n"
    "lw t5, 20(a1)\n"
    "add a0, a0, t5\n"
    "lbu t1, 0(a0)\n"
    "lw t0, 24(a1)\n"
    "lbu t2, 1(a0)\n"
    "mul t5, t1, t0\n"
    "add a4, a4, t5\n"
    "mul t5, t2, t0\n"
    "add a5, a5, t5\n"
    "lw t0, 28(a1)\n"
    "lbu t1, 2(a0)\n"
    "mul t5, t2, t0\n"
    "add a4, a4, t5\n"
    "mul t5, t1, t0\n"
    "add a5, a5, t5\n"
    "lw t0, 32(a1)\n"
    "lbu t2, 3(a0)\n"
    "mul t5, t1, t0\n"
    "add a4, a4, t5\n"
    "mul t5, t2, t0\n"
    "add a5, a5, t5\n"
    "lw t5, 36(a1)\n"
    "add a0, a0, t5\n"
    "lbu t1, 0(a0)\n"
    "lw t0, 40(a1)\n"
    "lbu t2, 1(a0)\n"
    "mul t5, t1, t0\n"
    "add a4, a4, t5\n"
    "mul t5, t2, t0\n"
    "add a5, a5, t5\n"
    "lw t0, 44(a1)\n"
    "lbu t1, 2(a0)\n"
    "mul t5, t2, t0\n"
    "add a4, a4, t5\n"
    "mul t5, t1, t0\n"
    "add a5, a5, t5\n"
    "lw t0, 48(a1)\n"
    "lbu t2, 3(a0)\n"
    "mul t5, t1, t0\n"
    "add a4, a4, t5\n"
    "mul t5, t2, t0\n"
    "add a5, a5, t5\n"
    "add s0, s0, a4\n"
    "srli a4, a4, 16\n"
    "add s2, s2, a4\n"
    "add s1, s1, a5\n"
    "srli a5, a5, 16\n"
    "add s3, s3, a5\n"
    "addi a1, a1, 52\n"
    "addi t6, t6, -1\n"
    "bnez t6, 2b\n"
    "3:\n"
    /* Rows 2 at a time. */
    "lw t6, 0(a1)\n"
    "addi a1, a1, 4\n"
    "beqz t6, 3f\n"
    "2:\n"
    "lw s4, 0(a1)\n"
    "lw t5, 4(a1)\n"
    "add a0, a0, t5\n"
    "lbu t1, 0(a0)\n"
    "lw t0, 8(a1)\n"
    "lbu t2, 1(a0)\n"
    "mul a4, t1, t0\n"
    "add a4, a4, s4\n"
    "mul a5, t2, t0\n"
    "add a5, a5, s4\n"
    "lw t0, 12(a1)\n"
    "lbu t1, 2(a0)\n"
    "mul t5, t2, t0\n"
    "add a4, a4, t5\n"
    "mul t5, t1, t0\n"
    "add a5, a5, t5\n"
    "lw t0, 16(a1)\n"
    "lbu t2, 3(a0)\n"
    "mul t5, t1, t0\n"
    "add a4, a4, t5\n"
    "mul t5, t2, t0\n"
    "add a5, a5, t5\n"
    "lw t5, 20(a1)\n"
    "add a0, a0, t5\n"
    "lbu t1, 0(a0)\n"
    "lw t0, 24(a1)\n"
    "lbu t2, 1(a0)\n"
    "mul t5, t1, t0\n"
    "add a4, a4, t5\n"
    "mul t5, t2, t0\n"
    "add a5, a5, t5\n"
    "lw t0, 28(a1)\n"
    "lbu t1, 2(a0)\n"
    "mul t5, t2, t0\n"
    "add a4, a4, t5\n"
    "mul t5, t1, t0\n"
    "add a5, a5, t5\n"
    "lw t0, 32(a1)\n"
    "lbu t2, 3(a0)\n"
    "mul t5, t1, t0\n"
    "add a4, a4, t5\n"
    "mul t5, t2, t0\n"
    "add a5, a5, t5\n"
    "add s0, s0, a4\n"
    "srli a4, a4, 16\n"
    "add s2, s2, a4\n"
    "add s1, s1, a5\n"
    "srli a5, a5, 16\n"
    "add s3, s3, a5\n"
    "addi a1, a1, 36\n"
    "addi t6, t6, -1\n"
    "bnez t6, 2b\n"
    "3:\n"
    /* Rows one at a time. */
    "lw t6, 0(a1)\n"
    "addi a1, a1, 4\n"
    "beqz t6, 3f\n"
    "2:\n"
    "lw s4, 0(a1)\n"
    "lw t5, 4(a1)\n"
    "add a0, a0, t5\n"
    "lbu t1, 0(a0)\n"
    "lw t0, 8(a1)\n"
    "lbu t2, 1(a0)\n"
    "mul a4, t1, t0\n"
    "add a4, a4, s4\n"
    "mul a5, t2, t0\n"
    "add a5, a5, s4\n"
    "lw t0, 12(a1)\n"
    "lbu t1, 2(a0)\n"
    "mul t5, t2, t0\n"
    "add a4, a4, t5\n"
    "mul t5, t1, t0\n"
    "add a5, a5, t5\n"
    "lw t0, 16(a1)\n"
    "lbu t2, 3(a0)\n"
    "mul t5, t1, t0\n"
    "add a4, a4, t5\n"
    "mul t5, t2, t0\n"
    "add a5, a5, t5\n"
    "add s0, s0, a4\n"
    "srli a4, a4, 16\n"
    "add s2, s2, a4\n"
    "add s1, s1, a5\n"
    "srli a5, a5, 16\n"
    "add s3, s3, a5\n"
    "addi a1, a1, 20\n"
    "addi t6, t6, -1\n"
    "bnez t6, 2b\n"
    "3:\n"
    /* Rows in segments of 2 and 1 tap. */
    "lw t6, 0(a1)\n"
    "addi a1, a1, 4\n"
    "beqz t6, 3f\n"
    "2:\n"
    "lw s4, 0(a1)\n"
    "lw t5, 4(a1)\n"
    "add a0, a0, t5\n"
    "lbu t1, 0(a0)\n"
    "lw t0, 8(a1)\n"
    "lbu t2, 1(a0)\n"
    "mul a4, t1, t0\n"
    "add a4, a4, s4\n"
    "mul a5, t2, t0\n"
    "add a5, a5, s4\n"
    "lw t0, 12(a1)\n"
    "lbu t1, 2(a0)\n"
    "mul t5, t2, t0\n"
    "add a4, a4, t5\n"
    "mul t5, t1, t0\n"
    "add a5, a5, t5\n"
    "add s0, s0, a4\n"
    "srli a4, a4, 16\n"
    "add s2, s2, a4\n"
    "add s1, s1, a5\n"
    "srli a5, a5, 16\n"
    "add s3, s3, a5\n"
    "lw s4, 16(a1)\n"
    "lbu t1, 2(a0)\n"
    "lw t0, 20(a1)\n"
    "lbu t2, 3(a0)\n"
    "mul a4, t1, t0\n"
    "add a4, a4, s4\n"
    "mul a5, t2, t0\n"
    "add a5, a5, s4\n"
    "add s0, s0, a4\n"
    "srli a4, a4, 16\n"
    "add s2, s2, a4\n"
    "add s1, s1, a5\n"
    "srli a5, a5, 16\n"
    "add s3, s3, a5\n"
    "addi a1, a1, 24\n"
    "addi t6, t6, -1\n"
    "bnez t6, 2b\n"
    "3:\n"
    "slli t0, s2, 16\n"
    "sub s0, s0, t0\n"
    "slli t0, s3, 16\n"
    "sub s1, s1, t0\n"
    "sw s0, 0(a2)\n"
    "sw s1, 4(a2)\n"
    "sw s2, 8(a2)\n"
    "sw s3, 12(a2)\n"
    "lw s0, 0(sp)\n"
    "lw s1, 4(sp)\n"
    "lw s2, 8(sp)\n"
    "lw s3, 12(sp)\n"
    "lw s4, 16(sp)\n"
    GOLDEN_DOMAIN_FRAME "restore s0\n" GOLDEN_DOMAIN_FRAME "restore s1\n"
    GOLDEN_DOMAIN_FRAME "restore s2\n" GOLDEN_DOMAIN_FRAME "restore s3\n"
    GOLDEN_DOMAIN_FRAME "restore s4\n"
    "addi sp, sp, 32\n"
    GOLDEN_DOMAIN_FRAME "adjust_cfa_offset -32\n"
    "ret\n"
    GOLDEN_DOMAIN_FRAME "endproc\n"
    ".size golden_domain_row_sums_3x3, . - golden_domain_row_sums_3x3\n"
    ".popsection\n"
);

/*
 * The sums of two columns of a row, of the first filter, then of the second.
 *
 * In each shape in which rows of the kernel lie in the constants: the inputs of two columns are
 * multiplied by both filters' weights, which share a word, and added
 * to packed sums. Behind a segment these are added to each filter's sums. All are stored.
 *
 * a0 walks through the inputs, a1 through the constants; a4 and a5
 * are the packed sums of the window's columns; s0 and s1 the sums of these modulo 2^32, s2
 * and s3 the second filter's; t0 is a weight, t1 and t2 are inputs, t5 a product or how far the inputs move
 * on, t6 counts rows of the kernel, s4 is an addend.
 * Stack: 32 bytes.
 */
void golden_domain_row_sums_1x1(const uint8_t *inputs, const uint32_t *pair, uint32_t *sums);
__asm__(
    ".pushsection .text.golden_domain_row_sums_1x1, \"ax\", %progbits\n"
    ".p2align 2\n"
    ".global golden_domain_row_sums_1x1\n.hidden golden_domain_row_sums_1x1\n.type golden_domain_row_sums_1x1, %function\n"
    "golden_domain_row_sums_1x1:\n"
    GOLDEN_DOMAIN_FRAME "startproc\n"
    "addi sp, sp, -32\n"
    GOLDEN_DOMAIN_FRAME "adjust_cfa_offset 32\n"
    "sw s0, 0(sp)\n"
    GOLDEN_DOMAIN_FRAME "rel_offset s0, 0\n"
    "sw s1, 4(sp)\n"
    GOLDEN_DOMAIN_FRAME "rel_offset s1, 4\n"
    "sw s2, 8(sp)\n"
    GOLDEN_DOMAIN_FRAME "rel_offset s2, 8\n"
    "sw s3, 12(sp)\n"
    GOLDEN_DOMAIN_FRAME "rel_offset s3, 12\n"
    "sw s4, 16(sp)\n"
    GOLDEN_DOMAIN_FRAME "rel_offset s4, 16\n"
    "li s0, 0\n"
    "li s1, 0\n"
    "li s2, 0\n"
    "li s3, 0\n"
    /* Rows 8 at a time. */
    "lw t6, 0(a1)\n"
    "addi a1, a1, 4\n"
    "beqz t6, 3f\n"
    "2:\n"
    "lw s4, 0(a1)\n"
    "lw t5, 4(a1)\n"
    "add a0, a0, t5\n"
    "lbu t1, 0(a0)\n"
    "lw t0, 8(a1)\n"
    "lbu t2, 1(a0)\n"
    "mul a4, t1, t0\n"
    "add a4, a4, s4\n"
    "mul a5, t2, t0\n"
    "add a5, a5, s4\n"
    "lw t5, 12(a1)\n"
    "add a0, a0, t5\n"
    "lbu t1, 0(a0)\n"
    "lw t0, 16(a1)\n"
    "lbu t2, 1(a0)\n"
    "mul t5, t1, t0\n"
    "add a4, a4, t5\n"
    "mul t5, t2, t0\n"
    "add a5, a5, t5\n"
    "lw t5, 20(a1)\n"
    "add a0, a0, t5\n"
    "lbu t1, 0(a0)\n"
    "lw t0, 24(a1)\n"
    "lbu t2, 1(a0)\n"
    "mul t5, t1, t0\n"
    "add a4, a4, t5\n"
    "mul t5, t2, t0\n"
    "add a5, a5, t5\n"
    "lw t5, 28(a1)\n"
    "add a0, a0, t5\n"
    "lbu t1, 0(a0)\n"
    "lw t0, 32(a1)\n"
    "lbu t2, 1(a0)\n"
    "mul t5, t1, t0\n"
    "add a4, a4, t5\n"
    "mul t5, t2, t0\n"
    "add a5, a5, t5\n"
    "lw t5, 36(a1)\n"
    "add a0, a0, t5\n"
    "lbu t1, 0(a0)\n"
    "lw t0, 40(a1)\n"
    "lbu t2, 1(a0)\n"
    "mul t5, t1, t0\n"
    "add a4, a4, t5\n"
    "mul t5, t2, t0\n"
    "add a5, a5, t5\n"
    "lw t5, 44(a1)\n"
    "add a0, a0, t5\n"
    "lbu t1, 0(a0)\n"
    "lw t0, 48(a1)\n"
    "lbu t2, 1(a0)\n"
    "mul t5, t1, t0\n"
    "add a4, a4, t5\n"
    "mul t5, t2, t0\n"
    "add a5, a5, t5\n"
    "lw t5, 52(a1)\n"
    "add a0, a0, t5\n"
    "lbu t1, 0(a0)\n"
    "lw t0, 56(a1)\n"
    "lbu t2, 1(a0)\n"
    "mul t5, t1, t0\n"
    "add a4, a4, t5\n"
    "mul t5, t2, t0\n"
    "add a5, a5, t5\n"
    "lw t5, 60(a1)\n"
    "add a0, a0, t5\n"
    "lbu t1, 0(a0)\n"
    "lw t0, 64(a1)\n"
    "lbu t2, 1(a0)\n"
    "mul t5, t1, t0\n"
    "add a4, a4, t5\n"
    "mul t5, t2, t0\n"
    "add a5, a5, t5\n"
    "add s0, s0, a4\n"
    "srli a4, a4, 16\n"
    "add s2, s2, a4\n"
    "add s1, s1, a5\n"
    "srli a5, a5, 16\n"
    "add s3, s3, a5\n"
    "addi a1, a1, 68\n"
    "addi t6, t6, -1\n"
    "bnez t6, 2b\n"
    "3:\n"
    /* Rows 4 at a time. */
    "lw t6, 0(a1)\n"
    "addi a1, a1, 4\n"
    "beqz t6, 3f\n"
    "2:\n"
    "lw s4, 0(a1)\n"
    "lw t5, 4(a1)\n"
    "add a0, a0, t5\n"
    "lbu t1, 0(a0)\n"
    "lw t0, 8(a1)\n"
    "lbu t2, 1(a0)\n"
    "mul a4, t1, t0\n"
    "add a4, a4, s4\n"
    "mul a5, t2, t0\n"
    "add a5, a5, s4\n"
    "lw t5, 12(a1)\n"
    "add a0, a0, t5\n"
    "lbu t1, 0(a0)\n"
    "lw t0, 16(a1)\n"
    "lbu t2, 1(a0)\n"
    "mul t5, t1, t0\n"
    "add a4, a4, t5\n"
    "mul t5, t2, t0\n"
    "add a5, a5, t5\n"
    "lw t5, 20(a1)\n"
    "add a0, a0, t5\n"
    "lbu t1, 0(a0)\n"
    "lw t0, 24(a1)\n"
    "lbu t2, 1(a0)\n"
    "mul t5, t1, t0\n"
    "add a4, a4, t5\n"
    "mul t5, t2, t0\n"
    "add a5, a5, t5\n"
    "lw t5, 28(a1)\n"
    "add a0, a0, t5\n"
    "lbu t1, 0(a0)\n"
    "lw t0, 32(a1)\n"
    "lbu t2, 1(a0)\n"
    "mul t5, t1, t0\n"
    "add a4, a4, t5\n"
    "mul t5, t2, t0\n"
    "add a5, a5, t5\n"
    "add s0, s0, a4\n"
    "srli a4, a4, 16\n"
    "add s2, s2, a4\n"
    "add s1, s1, a5\n"
    "srli a5, a5, 16\n"
    "add s3, s3, a5\n"
    "addi a1, a1, 36\n"
    "addi t6, t6, -1\n"
    "bnez t6, 2b\n"
    "3:\n"
    /* Rows 2 at a time. */
    "lw t6, 0(a1)\n"
    "addi a1, a1, 4\n"
    "beqz t6, 3f\n"
    "2:\n"
    "lw s4, 0(a1)\n"
    "lw t5, 4(a1)\n"
    "add a0, a0, t5\n"
    "lbu t1, 0(a0)\n"
    "lw t0, 8(a1)\n"
    "lbu t2, 1(a0)\n"
    "mul a4, t1, t0\n"
    "add a4, a4, s4\n"
    "mul a5, t2, t0\n"
    "add a5, a5, s4\n"
    "lw t5, 12(a1)\n"
    "add a0, a0, t5\n"
    "lbu t1, 0(a0)\n"
    "lw t0, 16(a1)\n"
    "lbu t2, 1(a0)\n"
    "mul t5, t1, t0\n"
    "add a4, a4, t5\n"
    "mul t5, t2, t0\n"
    "add a5, a5, t5\n"
    "add s0, s0, a4\n"
    "srli a4, a4, 16\n"
    "add s2, s2, a4\n"
    "add s1, s1, a5\n"
    "srli a5, a5, 16\n"
    "add s3, s3, a5\n"
    "addi a1, a1, 20\n"
    "addi t6, t6, -1\n"
    "bnez t6, 2b\n"
    "3:\n"
    /* Rows one at a time. */
    "lw t6, 0(a1)\n"
    "addi a1, a1, 4\n"
    "beqz t6, 3f\n"
    "2:\n"
    "lw s4, 0(a1)\n"
    "lw t5, 4(a1)\n"
    "add a0, a0, t5\n"
    "lbu t1, 0(a0)\n"
    "lw t0, 8(a1)\n"
    "lbu t2, 1(a0)\n"
    "mul a4, t1, t0\n"
    "add a4, a4, s4\n"
    "mul a5, t2, t0\n"
    "add a5, a5, s4\n"
    "add s0, s0, a4\n"
    "srli a4, a4, 16\n"
    "add s2, s2, a4\n"
    "add s1, s1, a5\n"
    "srli a5, a5, 16\n"
    "add s3, s3, a5\n"
    "addi a1, a1, 12\n"
    "addi t6, t6, -1\n"
    "bnez t6, 2b\n"
    "3:\n"
    "slli t0, s2, 16\n"
    "sub s0, s0, t0\n"
    "slli t0, s3, 16\n"
    "sub s1, s1, t0\n"
    "sw s0, 0(a2)\n"
    "sw s1, 4(a2)\n"
    "sw s2, 8(a2)\n"
    "sw s3, 12(a2)\n"
    "lw s0, 0(sp)\n"
    "lw s1, 4(sp)\n"
    "lw s2, 8(sp)\n"
    "lw s3, 12(sp)\n"
    "lw s4, 16(sp)\n"
    GOLDEN_DOMAIN_FRAME "restore s0\n" GOLDEN_DOMAIN_FRAME "restore s1\n"
    GOLDEN_DOMAIN_FRAME "restore s2\n" GOLDEN_DOMAIN_FRAME "restore s3\n"
    GOLDEN_DOMAIN_FRAME "restore s4\n"
    "addi sp, sp, 32\n"
    GOLDEN_DOMAIN_FRAME "adjust_cfa_offset -32\n"
    "ret\n"
    GOLDEN_DOMAIN_FRAME "endproc\n"
    ".size golden_domain_row_sums_1x1, . - golden_domain_row_sums_1x1\n"
    ".popsection\n"
);
#elif defined(__thumb2__)
/*
 * The sums of two columns of a row, of the first filter, then of the second.
 *
 * In each shape in which rows of the kernel lie in
 * the constants: the inputs of two columns are multiplied by both filters' weights, which share a word,
 * and added to packed sums. Behind a segment these are added to each filter's sums. Both are
 * stored.
 *
 * r0 walks through the inputs, r1 through the constants; r2 and r3 are the packed sums of an even and
 * an odd column; r4 and r5 the sums of these modulo 2^32, r6 and r7 the second filter's; r8 counts rows
 * of the kernel; r9 to r11 are weights, r12 and lr inputs. On the stack: the arguments.
 * Stack: 40 bytes.
 */
void golden_domain_row_sums_3x3_stride_2(const uint8_t *inputs, const uint32_t *pair, uint32_t *sums);
__asm__(
    ".pushsection .text.golden_domain_row_sums_3x3_stride_2, \"ax\", %progbits\n"
    ".syntax unified\n.thumb\n.thumb_func\n"
    ".p2align 2\n"
    ".global golden_domain_row_sums_3x3_stride_2\n.hidden golden_domain_row_sums_3x3_stride_2\n.type golden_domain_row_sums_3x3_stride_2, %function\n"
    "golden_domain_row_sums_3x3_stride_2:\n"
    GOLDEN_DOMAIN_FRAME "sections .debug_frame\n" GOLDEN_DOMAIN_FRAME "startproc\n"
    "push {r2, r4-r11, lr}\n"
    GOLDEN_DOMAIN_FRAME "adjust_cfa_offset 40\n" GOLDEN_DOMAIN_FRAME "rel_offset r4, 4\n"
    GOLDEN_DOMAIN_FRAME "rel_offset r5, 8\n" GOLDEN_DOMAIN_FRAME "rel_offset r6, 12\n"
    GOLDEN_DOMAIN_FRAME "rel_offset r7, 16\n" GOLDEN_DOMAIN_FRAME "rel_offset r8, 20\n"
    GOLDEN_DOMAIN_FRAME "rel_offset r9, 24\n" GOLDEN_DOMAIN_FRAME "rel_offset r10, 28\n"
    GOLDEN_DOMAIN_FRAME "rel_offset r11, 32\n" GOLDEN_DOMAIN_FRAME "rel_offset lr, 36\n"
    "mov r4, #0\n"
    "mov r5, #0\n"
    "mov r6, #0\n"
    "mov r7, #0\n"
    /* Rows 3 at a time. */
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
    "ldrb lr, [r0, #2]\n"
    "mla r3, lr, r9, r3\n"
    "ldrb r12, [r0, #1]\n"
    "mla r2, r12, r10, r2\n"
    "ldrb lr, [r0, #3]\n"
    "mla r3, lr, r10, r3\n"
    "ldrb r12, [r0, #2]\n"
    "mla r2, r12, r11, r2\n"
    "ldrb lr, [r0, #4]\n"
    "mla r3, lr, r11, r3\n"
    "ldr r12, [r1], #4\n"
    "add r0, r12\n"
    "ldmia r1!, {r9, r10, r11}\n"
    "ldrb r12, [r0, #0]\n"
    "mla r2, r12, r9, r2\n"
    "ldrb lr, [r0, #2]\n"
    "mla r3, lr, r9, r3\n"
    "ldrb r12, [r0, #1]\n"
    "mla r2, r12, r10, r2\n"
    "ldrb lr, [r0, #3]\n"
    "mla r3, lr, r10, r3\n"
    "ldrb r12, [r0, #2]\n"
    "mla r2, r12, r11, r2\n"
    "ldrb lr, [r0, #4]\n"
    "mla r3, lr, r11, r3\n"
    "ldr r12, [r1], #4\n"
    "add r0, r12\n"
    "ldmia r1!, {r9, r10, r11}\n"
    "ldrb r12, [r0, #0]\n"
    "mla r2, r12, r9, r2\n"
    "ldrb lr, [r0, #2]\n"
    "mla r3, lr, r9, r3\n"
    "ldrb r12, [r0, #1]\n"
    "mla r2, r12, r10, r2\n"
    "ldrb lr, [r0, #3]\n"
    "mla r3, lr, r10, r3\n"
    "ldrb r12, [r0, #2]\n"
    "mla r2, r12, r11, r2\n"
    "ldrb lr, [r0, #4]\n"
    "mla r3, lr, r11, r3\n"
    "add r4, r2\n"
    "add r6, r6, r2, lsr #16\n"
    "add r5, r3\n"
    "add r7, r7, r3, lsr #16\n"
    "subs r8, #1\n"
    "bne.w 2b\n"
    "3:\n"
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
    "ldrb lr, [r0, #2]\n"
    "mla r3, lr, r9, r3\n"
    "ldrb r12, [r0, #1]\n"
    "mla r2, r12, r10, r2\n"
    "ldrb lr, [r0, #3]\n"
    "mla r3, lr, r10, r3\n"
    "ldrb r12, [r0, #2]\n"
    "mla r2, r12, r11, r2\n"
    "ldrb lr, [r0, #4]\n"
    "mla r3, lr, r11, r3\n"
    "ldr r12, [r1], #4\n"
    "add r0, r12\n"
    "ldmia r1!, {r9, r10, r11}\n"
    "ldrb r12, [r0, #0]\n"
    "mla r2, r12, r9, r2\n"
    "ldrb lr, [r0, #2]\n"
    "mla r3, lr, r9, r3\n"
    "ldrb r12, [r0, #1]\n"
    "mla r2, r12, r10, r2\n"
    "ldrb lr, [r0, #3]\n"
    "mla r3, lr, r10, r3\n"
    "ldrb r12, [r0, #2]\n"
    "mla r2, r12, r11, r2\n"
    "ldrb lr, [r0, #4]\n"
    "mla r3, lr, r11, r3\n"
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
    "ldrb lr, [r0, #2]\n"
    "mla r3, lr, r9, r3\n"
    "ldrb r12, [r0, #1]\n"
    "mla r2, r12, r10, r2\n"
    "ldrb lr, [r0, #3]\n"
    "mla r3, lr, r10, r3\n"
    "ldrb r12, [r0, #2]\n"
    "mla r2, r12, r11, r2\n"
    "ldrb lr, [r0, #4]\n"
    "mla r3, lr, r11, r3\n"
    "add r4, r2\n"
    "add r6, r6, r2, lsr #16\n"
    "add r5, r3\n"
    "add r7, r7, r3, lsr #16\n"
    "subs r8, #1\n"
    "bne.w 2b\n"
    "3:\n"
    /* Rows in segments of 2 and 1 tap. */
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
    "ldrb lr, [r0, #2]\n"
    "mla r3, lr, r9, r3\n"
    "ldrb r12, [r0, #1]\n"
    "mla r2, r12, r10, r2\n"
    "ldrb lr, [r0, #3]\n"
    "mla r3, lr, r10, r3\n"
    "add r4, r2\n"
    "add r6, r6, r2, lsr #16\n"
    "add r5, r3\n"
    "add r7, r7, r3, lsr #16\n"
    "ldr r2, [r1], #4\n"
    "mov r3, r2\n"
    "ldmia r1!, {r9}\n"
    "ldrb r12, [r0, #2]\n"
    "mla r2, r12, r9, r2\n"
    "ldrb lr, [r0, #4]\n"
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
    "ldr r2, [sp]\n"
    "strd r4, r5, [r2], #8\n"
    "strd r6, r7, [r2]\n"
    "add sp, #4\n"
    GOLDEN_DOMAIN_FRAME "adjust_cfa_offset -4\n"
    "pop {r4-r11, pc}\n"
    GOLDEN_DOMAIN_FRAME "endproc\n"
    ".size golden_domain_row_sums_3x3_stride_2, . - golden_domain_row_sums_3x3_stride_2\n"
    ".popsection\n"
);

/*
 * The sums of two columns of a row, of the first filter, then of the second.
 *
 * In each shape in which rows of the kernel lie in
 * the constants: the inputs of two columns are multiplied by both filters' weights, which share a word,
 * and added to packed sums. Behind a segment these are added to each filter's sums. Both are
 * stored.
 *
 * r0 walks through the inputs, r1 through the constants; r2 and r3 are the packed sums of an even and
 * an odd column; r4 and r5 the sums of these modulo 2^32, r6 and r7 the second filter's; r8 counts rows
 * of the kernel; r9 to r11 are weights, r12 and lr inputs. On the stack: the arguments.
 * Stack: 40 bytes.
 */
void golden_domain_row_sums_3x3(const uint8_t *inputs, const uint32_t *pair, uint32_t *sums);
__asm__(
    ".pushsection .text.golden_domain_row_sums_3x3, \"ax\", %progbits\n"
    ".syntax unified\n.thumb\n.thumb_func\n"
    ".p2align 2\n"
    ".global golden_domain_row_sums_3x3\n.hidden golden_domain_row_sums_3x3\n.type golden_domain_row_sums_3x3, %function\n"
    "golden_domain_row_sums_3x3:\n"
    GOLDEN_DOMAIN_FRAME "sections .debug_frame\n" GOLDEN_DOMAIN_FRAME "startproc\n"
    "push {r2, r4-r11, lr}\n"
    GOLDEN_DOMAIN_FRAME "adjust_cfa_offset 40\n" GOLDEN_DOMAIN_FRAME "rel_offset r4, 4\n"
    GOLDEN_DOMAIN_FRAME "rel_offset r5, 8\n" GOLDEN_DOMAIN_FRAME "rel_offset r6, 12\n"
    GOLDEN_DOMAIN_FRAME "rel_offset r7, 16\n" GOLDEN_DOMAIN_FRAME "rel_offset r8, 20\n"
    GOLDEN_DOMAIN_FRAME "rel_offset r9, 24\n" GOLDEN_DOMAIN_FRAME "rel_offset r10, 28\n"
    GOLDEN_DOMAIN_FRAME "rel_offset r11, 32\n" GOLDEN_DOMAIN_FRAME "rel_offset lr, 36\n"
    "mov r4, #0\n"
    "mov r5, #0\n"
    "mov r6, #0\n"
    "mov r7, #0\n"
    /* Rows 3 at a time. */
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
    "ldrb lr, [r0, #3]\n"
    "mla r3, lr, r11, r3\n"
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
    "ldrb lr, [r0, #3]\n"
    "mla r3, lr, r11, r3\n"
    "add r4, r2\n"
    "add r6, r6, r2, lsr #16\n"
    "add r5, r3\n"
    "add r7, r7, r3, lsr #16\n"
    "subs r8, #1\n"
    "bne.w 2b\n"
    "3:\n"
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
    "ldrb lr, [r0, #3]\n"
    "mla r3, lr, r11, r3\n"
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
    "ldrb lr, [r0, #3]\n"
    "mla r3, lr, r11, r3\n"
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
    "ldrb lr, [r0, #3]\n"
    "mla r3, lr, r11, r3\n"
    "add r4, r2\n"
    "add r6, r6, r2, lsr #16\n"
    "add r5, r3\n"
    "add r7, r7, r3, lsr #16\n"
    "subs r8, #1\n"
    "bne.w 2b\n"
    "3:\n"
    /* Rows in segments of 2 and 1 tap. */
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
    "ldmia r1!, {r9}\n"
    "ldrb r12, [r0, #2]\n"
    "mla r2, r12, r9, r2\n"
    "ldrb lr, [r0, #3]\n"
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
    "ldr r2, [sp]\n"
    "strd r4, r5, [r2], #8\n"
    "strd r6, r7, [r2]\n"
    "add sp, #4\n"
    GOLDEN_DOMAIN_FRAME "adjust_cfa_offset -4\n"
    "pop {r4-r11, pc}\n"
    GOLDEN_DOMAIN_FRAME "endproc\n"
    ".size golden_domain_row_sums_3x3, . - golden_domain_row_sums_3x3\n"
    ".popsection\n"
);

/*
 * The sums of two columns of a row, of the first filter, then of the second.
 *
 * In each shape in which rows of the kernel lie in
 * the constants: the inputs of two columns are multiplied by both filters' weights, which share a word,
 * and added to packed sums. Behind a segment these are added to each filter's sums. Both are
 * stored.
 *
 * r0 walks through the inputs, r1 through the constants; r2 and r3 are the packed sums of an even and
 * an odd column; r4 and r5 the sums of these modulo 2^32, r6 and r7 the second filter's; r8 counts rows
 * of the kernel; r9 to r11 are weights, r12 and lr inputs. On the stack: the arguments.
 * Stack: 40 bytes.
 */
void golden_domain_row_sums_1x1(const uint8_t *inputs, const uint32_t *pair, uint32_t *sums);
__asm__(
    ".pushsection .text.golden_domain_row_sums_1x1, \"ax\", %progbits\n"
    ".syntax unified\n.thumb\n.thumb_func\n"
    ".p2align 2\n"
    ".global golden_domain_row_sums_1x1\n.hidden golden_domain_row_sums_1x1\n.type golden_domain_row_sums_1x1, %function\n"
    "golden_domain_row_sums_1x1:\n"
    GOLDEN_DOMAIN_FRAME "sections .debug_frame\n" GOLDEN_DOMAIN_FRAME "startproc\n"
    "push {r2, r4-r11, lr}\n"
    GOLDEN_DOMAIN_FRAME "adjust_cfa_offset 40\n" GOLDEN_DOMAIN_FRAME "rel_offset r4, 4\n"
    GOLDEN_DOMAIN_FRAME "rel_offset r5, 8\n" GOLDEN_DOMAIN_FRAME "rel_offset r6, 12\n"
    GOLDEN_DOMAIN_FRAME "rel_offset r7, 16\n" GOLDEN_DOMAIN_FRAME "rel_offset r8, 20\n"
    GOLDEN_DOMAIN_FRAME "rel_offset r9, 24\n" GOLDEN_DOMAIN_FRAME "rel_offset r10, 28\n"
    GOLDEN_DOMAIN_FRAME "rel_offset r11, 32\n" GOLDEN_DOMAIN_FRAME "rel_offset lr, 36\n"
    "mov r4, #0\n"
    "mov r5, #0\n"
    "mov r6, #0\n"
    "mov r7, #0\n"
    /* Rows 8 at a time. */
    "ldr r8, [r1], #4\n"
    "cmp r8, #0\n"
    "beq.w 3f\n"
    "2:\n"
    "ldmia r1!, {r2, r12}\n"
    "mov r3, r2\n"
    "add r0, r12\n"
    "ldmia r1!, {r9}\n"
    "ldrb r12, [r0, #0]\n"
    "mla r2, r12, r9, r2\n"
    "ldrb lr, [r0, #1]\n"
    "mla r3, lr, r9, r3\n"
    "ldr r12, [r1], #4\n"
    "add r0, r12\n"
    "ldmia r1!, {r9}\n"
    "ldrb r12, [r0, #0]\n"
    "mla r2, r12, r9, r2\n"
    "ldrb lr, [r0, #1]\n"
    "mla r3, lr, r9, r3\n"
    "ldr r12, [r1], #4\n"
    "add r0, r12\n"
    "ldmia r1!, {r9}\n"
    "ldrb r12, [r0, #0]\n"
    "mla r2, r12, r9, r2\n"
    "ldrb lr, [r0, #1]\n"
    "mla r3, lr, r9, r3\n"
    "ldr r12, [r1], #4\n"
    "add r0, r12\n"
    "ldmia r1!, {r9}\n"
    "ldrb r12, [r0, #0]\n"
    "mla r2, r12, r9, r2\n"
    "ldrb lr, [r0, #1]\n"
    "mla r3, lr, r9, r3\n"
    "ldr r12, [r1], #4\n"
    "add r0, r12\n"
    "ldmia r1!, {r9}\n"
    "ldrb r12, [r0, #0]\n"
    "mla r2, r12, r9, r2\n"
    "ldrb lr, [r0, #1]\n"
    "mla r3, lr, r9, r3\n"
    "ldr r12, [r1], #4\n"
    "add r0, r12\n"
    "ldmia r1!, {r9}\n"
    "ldrb r12, [r0, #0]\n"
    "mla r2, r12, r9, r2\n"
    "ldrb lr, [r0, #1]\n"
    "mla r3, lr, r9, r3\n"
    "ldr r12, [r1], #4\n"
    "add r0, r12\n"
    "ldmia r1!, {r9}\n"
    "ldrb r12, [r0, #0]\n"
    "mla r2, r12, r9, r2\n"
    "ldrb lr, [r0, #1]\n"
    "mla r3, lr, r9, r3\n"
    "ldr r12, [r1], #4\n"
    "add r0, r12\n"
    "ldmia r1!, {r9}\n"
    "ldrb r12, [r0, #0]\n"
    "mla r2, r12, r9, r2\n"
    "ldrb lr, [r0, #1]\n"
    "mla r3, lr, r9, r3\n"
    "add r4, r2\n"
    "add r6, r6, r2, lsr #16\n"
    "add r5, r3\n"
    "add r7, r7, r3, lsr #16\n"
    "subs r8, #1\n"
    "bne.w 2b\n"
    "3:\n"
    /* Rows 4 at a time. */
    "ldr r8, [r1], #4\n"
    "cmp r8, #0\n"
    "beq.w 3f\n"
    "2:\n"
    "ldmia r1!, {r2, r12}\n"
    "mov r3, r2\n"
    "add r0, r12\n"
    "ldmia r1!, {r9}\n"
    "ldrb r12, [r0, #0]\n"
    "mla r2, r12, r9, r2\n"
    "ldrb lr, [r0, #1]\n"
    "mla r3, lr, r9, r3\n"
    "ldr r12, [r1], #4\n"
    "add r0, r12\n"
    "ldmia r1!, {r9}\n"
    "ldrb r12, [r0, #0]\n"
    "mla r2, r12, r9, r2\n"
    "ldrb lr, [r0, #1]\n"
    "mla r3, lr, r9, r3\n"
    "ldr r12, [r1], #4\n"
    "add r0, r12\n"
    "ldmia r1!, {r9}\n"
    "ldrb r12, [r0, #0]\n"
    "mla r2, r12, r9, r2\n"
    "ldrb lr, [r0, #1]\n"
    "mla r3, lr, r9, r3\n"
    "ldr r12, [r1], #4\n"
    "add r0, r12\n"
    "ldmia r1!, {r9}\n"
    "ldrb r12, [r0, #0]\n"
    "mla r2, r12, r9, r2\n"
    "ldrb lr, [r0, #1]\n"
    "mla r3, lr, r9, r3\n"
    "add r4, r2\n"
    "add r6, r6, r2, lsr #16\n"
    "add r5, r3\n"
    "add r7, r7, r3, lsr #16\n"
    "subs r8, #1\n"
    "bne.w 2b\n"
    "3:\n"
    /* Rows 2 at a time. */
    "ldr r8, [r1], #4\n"
    "cmp r8, #0\n"
    "beq.w 3f\n"
    "2:\n"
    "ldmia r1!, {r2, r12}\n"
    "mov r3, r2\n"
    "add r0, r12\n"
    "ldmia r1!, {r9}\n"
    "ldrb r12, [r0, #0]\n"
    "mla r2, r12, r9, r2\n"
    "ldrb lr, [r0, #1]\n"
    "mla r3, lr, r9, r3\n"
    "ldr r12, [r1], #4\n"
    "add r0, r12\n"
    "ldmia r1!, {r9}\n"
    "ldrb r12, [r0, #0]\n"
    "mla r2, r12, r9, r2\n"
    "ldrb lr, [r0, #1]\n"
    "mla r3, lr, r9, r3\n"
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
    "ldmia r1!, {r9}\n"
    "ldrb r12, [r0, #0]\n"
    "mla r2, r12, r9, r2\n"
    "ldrb lr, [r0, #1]\n"
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
    "ldr r2, [sp]\n"
    "strd r4, r5, [r2], #8\n"
    "strd r6, r7, [r2]\n"
    "add sp, #4\n"
    GOLDEN_DOMAIN_FRAME "adjust_cfa_offset -4\n"
    "pop {r4-r11, pc}\n"
    GOLDEN_DOMAIN_FRAME "endproc\n"
    ".size golden_domain_row_sums_1x1, . - golden_domain_row_sums_1x1\n"
    ".popsection\n"
);
#else
/*
 * The sums of two columns of a row, of the first filter, then of the second.
 *
 * In each shape in which rows of the kernel lie in
 * the constants: the inputs of two columns are multiplied by both filters' weights, which share a word,
 * and added to packed sums. Behind a segment these are added to each filter's sums. Both are
 * stored.
 *
 * r0 walks through the inputs, r1 through the constants; r2 and r3 are the packed sums of an even and
 * an odd column; r8 and r9 the sums of these modulo 2^32, r10 and r11 the second filter's; r4 and r6
 * are weights, r5 an input; r7 counts rows of the kernel. On the stack:
 * the arguments.
 * Stack: 40 bytes.
 */
void golden_domain_row_sums_3x3_stride_2(const uint8_t *inputs, const uint32_t *pair, uint32_t *sums);
__asm__(
    ".pushsection .text.golden_domain_row_sums_3x3_stride_2, \"ax\", %progbits\n"
    ".syntax unified\n.thumb\n.thumb_func\n"
    ".p2align 2\n"
    ".global golden_domain_row_sums_3x3_stride_2\n.hidden golden_domain_row_sums_3x3_stride_2\n.type golden_domain_row_sums_3x3_stride_2, %function\n"
    "golden_domain_row_sums_3x3_stride_2:\n"
    GOLDEN_DOMAIN_FRAME "sections .debug_frame\n" GOLDEN_DOMAIN_FRAME "startproc\n"
    "push {r2, r4-r7, lr}\n"
    GOLDEN_DOMAIN_FRAME "adjust_cfa_offset 24\n" GOLDEN_DOMAIN_FRAME "rel_offset r4, 4\n"
    GOLDEN_DOMAIN_FRAME "rel_offset r5, 8\n" GOLDEN_DOMAIN_FRAME "rel_offset r6, 12\n"
    GOLDEN_DOMAIN_FRAME "rel_offset r7, 16\n" GOLDEN_DOMAIN_FRAME "rel_offset lr, 20\n"
    "mov r4, r8\n"
    "mov r5, r9\n"
    "mov r6, r10\n"
    "mov r7, r11\n"
    "push {r4-r7}\n"
    GOLDEN_DOMAIN_FRAME "adjust_cfa_offset 16\n" GOLDEN_DOMAIN_FRAME "rel_offset r8, 0\n"
    GOLDEN_DOMAIN_FRAME "rel_offset r9, 4\n" GOLDEN_DOMAIN_FRAME "rel_offset r10, 8\n"
    GOLDEN_DOMAIN_FRAME "rel_offset r11, 12\n"
    "movs r4, #0\n"
    "mov r8, r4\n"
    "mov r9, r4\n"
    "mov r10, r4\n"
    "mov r11, r4\n"
    /* Rows 3 at a time. */
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
    "ldrb r5, [r0, #2]\n"
    "muls r5, r4, r5\n"
    "adds r3, r3, r5\n"
    "ldrb r5, [r0, #1]\n"
    "muls r5, r6, r5\n"
    "adds r2, r2, r5\n"
    "ldrb r5, [r0, #3]\n"
    "muls r5, r6, r5\n"
    "adds r3, r3, r5\n"
    "ldmia r1!, {r4}\n"
    "ldrb r5, [r0, #2]\n"
    "muls r5, r4, r5\n"
    "adds r2, r2, r5\n"
    "ldrb r5, [r0, #4]\n"
    "muls r5, r4, r5\n"
    "adds r3, r3, r5\n"
    "ldmia r1!, {r5}\n"
    "adds r0, r0, r5\n"
    "ldmia r1!, {r4, r6}\n"
    "ldrb r5, [r0, #0]\n"
    "muls r5, r4, r5\n"
    "adds r2, r2, r5\n"
    "ldrb r5, [r0, #2]\n"
    "muls r5, r4, r5\n"
    "adds r3, r3, r5\n"
    "ldrb r5, [r0, #1]\n"
    "muls r5, r6, r5\n"
    "adds r2, r2, r5\n"
    "ldrb r5, [r0, #3]\n"
    "muls r5, r6, r5\n"
    "adds r3, r3, r5\n"
    "ldmia r1!, {r4}\n"
    "ldrb r5, [r0, #2]\n"
    "muls r5, r4, r5\n"
    "adds r2, r2, r5\n"
    "ldrb r5, [r0, #4]\n"
    "muls r5, r4, r5\n"
    "adds r3, r3, r5\n"
    "ldmia r1!, {r5}\n"
    "adds r0, r0, r5\n"
    "ldmia r1!, {r4, r6}\n"
    "ldrb r5, [r0, #0]\n"
    "muls r5, r4, r5\n"
    "adds r2, r2, r5\n"
    "ldrb r5, [r0, #2]\n"
    "muls r5, r4, r5\n"
    "adds r3, r3, r5\n"
    "ldrb r5, [r0, #1]\n"
    "muls r5, r6, r5\n"
    "adds r2, r2, r5\n"
    "ldrb r5, [r0, #3]\n"
    "muls r5, r6, r5\n"
    "adds r3, r3, r5\n"
    "ldmia r1!, {r4}\n"
    "ldrb r5, [r0, #2]\n"
    "muls r5, r4, r5\n"
    "adds r2, r2, r5\n"
    "ldrb r5, [r0, #4]\n"
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
    "ldrb r5, [r0, #2]\n"
    "muls r5, r4, r5\n"
    "adds r3, r3, r5\n"
    "ldrb r5, [r0, #1]\n"
    "muls r5, r6, r5\n"
    "adds r2, r2, r5\n"
    "ldrb r5, [r0, #3]\n"
    "muls r5, r6, r5\n"
    "adds r3, r3, r5\n"
    "ldmia r1!, {r4}\n"
    "ldrb r5, [r0, #2]\n"
    "muls r5, r4, r5\n"
    "adds r2, r2, r5\n"
    "ldrb r5, [r0, #4]\n"
    "muls r5, r4, r5\n"
    "adds r3, r3, r5\n"
    "ldmia r1!, {r5}\n"
    "adds r0, r0, r5\n"
    "ldmia r1!, {r4, r6}\n"
    "ldrb r5, [r0, #0]\n"
    "muls r5, r4, r5\n"
    "adds r2, r2, r5\n"
    "ldrb r5, [r0, #2]\n"
    "muls r5, r4, r5\n"
    "adds r3, r3, r5\n"
    "ldrb r5, [r0, #1]\n"
    "muls r5, r6, r5\n"
    "adds r2, r2, r5\n"
    "ldrb r5, [r0, #3]\n"
    "muls r5, r6, r5\n"
    "adds r3, r3, r5\n"
    "ldmia r1!, {r4}\n"
    "ldrb r5, [r0, #2]\n"
    "muls r5, r4, r5\n"
    "adds r2, r2, r5\n"
    "ldrb r5, [r0, #4]\n"
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
    "ldrb r5, [r0, #2]\n"
    "muls r5, r4, r5\n"
    "adds r3, r3, r5\n"
    "ldrb r5, [r0, #1]\n"
    "muls r5, r6, r5\n"
    "adds r2, r2, r5\n"
    "ldrb r5, [r0, #3]\n"
    "muls r5, r6, r5\n"
    "adds r3, r3, r5\n"
    "ldmia r1!, {r4}\n"
    "ldrb r5, [r0, #2]\n"
    "muls r5, r4, r5\n"
    "adds r2, r2, r5\n"
    "ldrb r5, [r0, #4]\n"
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
    /* Rows in segments of 2 and 1 tap. */
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
    "ldrb r5, [r0, #2]\n"
    "muls r5, r4, r5\n"
    "adds r3, r3, r5\n"
    "ldrb r5, [r0, #1]\n"
    "muls r5, r6, r5\n"
    "adds r2, r2, r5\n"
    "ldrb r5, [r0, #3]\n"
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
    "ldrb r5, [r0, #2]\n"
    "muls r5, r4, r5\n"
    "adds r2, r2, r5\n"
    "ldrb r5, [r0, #4]\n"
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
    "ldr r5, [sp, #16]\n"
    "mov r6, r9\n"
    "mov r7, r11\n"
    "str r2, [r5]\n"
    "str r6, [r5, #4]\n"
    "str r3, [r5, #8]\n"
    "str r7, [r5, #12]\n"
    "pop {r4-r7}\n"
    GOLDEN_DOMAIN_FRAME "adjust_cfa_offset -16\n"
    "mov r8, r4\n"
    "mov r9, r5\n"
    "mov r10, r6\n"
    "mov r11, r7\n"
    GOLDEN_DOMAIN_FRAME "restore r8\n" GOLDEN_DOMAIN_FRAME "restore r9\n"
    GOLDEN_DOMAIN_FRAME "restore r10\n" GOLDEN_DOMAIN_FRAME "restore r11\n"
    "add sp, #4\n"
    GOLDEN_DOMAIN_FRAME "adjust_cfa_offset -4\n"
    "pop {r4-r7, pc}\n"
    GOLDEN_DOMAIN_FRAME "endproc\n"
    ".size golden_domain_row_sums_3x3_stride_2, . - golden_domain_row_sums_3x3_stride_2\n"
    ".popsection\n"
);

/*
 * The sums of two columns of a row, of the first filter, then of the second.
 *
 * In each shape in which rows of the kernel lie in
 * the constants: the inputs of two columns are multiplied by both filters' weights, which share a word,
 * and added to packed sums. Behind a segment these are added to each filter's sums. Both are
 * stored.
 *
 * r0 walks through the inputs, r1 through the constants; r2 and r3 are the packed sums of an even and
 * an odd column; r8 and r9 the sums of these modulo 2^32, r10 and r11 the second filter's; r4 and r6
 * are weights, r5 an input; r7 counts rows of the kernel. On the stack:
 * the arguments.
 * Stack: 40 bytes.
 */
void golden_domain_row_sums_3x3(const uint8_t *inputs, const uint32_t *pair, uint32_t *sums);
__asm__(
    ".pushsection .text.golden_domain_row_sums_3x3, \"ax\", %progbits\n"
    ".syntax unified\n.thumb\n.thumb_func\n"
    ".p2align 2\n"
    ".global golden_domain_row_sums_3x3\n.hidden golden_domain_row_sums_3x3\n.type golden_domain_row_sums_3x3, %function\n"
    "golden_domain_row_sums_3x3:\n"
    GOLDEN_DOMAIN_FRAME "sections .debug_frame\n" GOLDEN_DOMAIN_FRAME "startproc\n"
    "push {r2, r4-r7, lr}\n"
    GOLDEN_DOMAIN_FRAME "adjust_cfa_offset 24\n" GOLDEN_DOMAIN_FRAME "rel_offset r4, 4\n"
    GOLDEN_DOMAIN_FRAME "rel_offset r5, 8\n" GOLDEN_DOMAIN_FRAME "rel_offset r6, 12\n"
    GOLDEN_DOMAIN_FRAME "rel_offset r7, 16\n" GOLDEN_DOMAIN_FRAME "rel_offset lr, 20\n"
    "mov r4, r8\n"
    "mov r5, r9\n"
    "mov r6, r10\n"
    "mov r7, r11\n"
    "push {r4-r7}\n"
    GOLDEN_DOMAIN_FRAME "adjust_cfa_offset 16\n" GOLDEN_DOMAIN_FRAME "rel_offset r8, 0\n"
    GOLDEN_DOMAIN_FRAME "rel_offset r9, 4\n" GOLDEN_DOMAIN_FRAME "rel_offset r10, 8\n"
    GOLDEN_DOMAIN_FRAME "rel_offset r11, 12\n"
    "movs r4, #0\n"
    "mov r8, r4\n"
    "mov r9, r4\n"
    "mov r10, r4\n"
    "mov r11, r4\n"
    /* Rows 3 at a time. */
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
    "ldmia r1!, {r4}\n"
    "ldrb r5, [r0, #2]\n"
    "muls r5, r4, r5\n"
    "adds r2, r2, r5\n"
    "ldrb r5, [r0, #3]\n"
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
    "subs r7, r7, #1\n"
    "bne 2b\n"
    "3:\n"
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
    "ldmia r1!, {r4}\n"
    "ldrb r5, [r0, #2]\n"
    "muls r5, r4, r5\n"
    "adds r2, r2, r5\n"
    "ldrb r5, [r0, #3]\n"
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
    "subs r7, r7, #1\n"
    "bne 2b\n"
    "3:\n"
    /* Rows in segments of 2 and 1 tap. */
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
    "ldr r5, [sp, #16]\n"
    "mov r6, r9\n"
    "mov r7, r11\n"
    "str r2, [r5]\n"
    "str r6, [r5, #4]\n"
    "str r3, [r5, #8]\n"
    "str r7, [r5, #12]\n"
    "pop {r4-r7}\n"
    GOLDEN_DOMAIN_FRAME "adjust_cfa_offset -16\n"
    "mov r8, r4\n"
    "mov r9, r5\n"
    "mov r10, r6\n"
    "mov r11, r7\n"
    GOLDEN_DOMAIN_FRAME "restore r8\n" GOLDEN_DOMAIN_FRAME "restore r9\n"
    GOLDEN_DOMAIN_FRAME "restore r10\n" GOLDEN_DOMAIN_FRAME "restore r11\n"
    "add sp, #4\n"
    GOLDEN_DOMAIN_FRAME "adjust_cfa_offset -4\n"
    "pop {r4-r7, pc}\n"
    GOLDEN_DOMAIN_FRAME "endproc\n"
    ".size golden_domain_row_sums_3x3, . - golden_domain_row_sums_3x3\n"
    ".popsection\n"
);

/*
 * The sums of two columns of a row, of the first filter, then of the second.
 *
 * In each shape in which rows of the kernel lie in
 * the constants: the inputs of two columns are multiplied by both filters' weights, which share a word,
 * and added to packed sums. Behind a segment these are added to each filter's sums. Both are
 * stored.
 *
 * r0 walks through the inputs, r1 through the constants; r2 and r3 are the packed sums of an even and
 * an odd column; r8 and r9 the sums of these modulo 2^32, r10 and r11 the second filter's; r4 and r6
 * are weights, r5 an input; r7 counts rows of the kernel. On the stack:
 * the arguments.
 * Stack: 40 bytes.
 */
void golden_domain_row_sums_1x1(const uint8_t *inputs, const uint32_t *pair, uint32_t *sums);
__asm__(
    ".pushsection .text.golden_domain_row_sums_1x1, \"ax\", %progbits\n"
    ".syntax unified\n.thumb\n.thumb_func\n"
    ".p2align 2\n"
    ".global golden_domain_row_sums_1x1\n.hidden golden_domain_row_sums_1x1\n.type golden_domain_row_sums_1x1, %function\n"
    "golden_domain_row_sums_1x1:\n"
    GOLDEN_DOMAIN_FRAME "sections .debug_frame\n" GOLDEN_DOMAIN_FRAME "startproc\n"
    "push {r2, r4-r7, lr}\n"
    GOLDEN_DOMAIN_FRAME "adjust_cfa_offset 24\n" GOLDEN_DOMAIN_FRAME "rel_offset r4, 4\n"
    GOLDEN_DOMAIN_FRAME "rel_offset r5, 8\n" GOLDEN_DOMAIN_FRAME "rel_offset r6, 12\n"
    GOLDEN_DOMAIN_FRAME "rel_offset r7, 16\n" GOLDEN_DOMAIN_FRAME "rel_offset lr, 20\n"
    "mov r4, r8\n"
    "mov r5, r9\n"
    "mov r6, r10\n"
    "mov r7, r11\n"
    "push {r4-r7}\n"
    GOLDEN_DOMAIN_FRAME "adjust_cfa_offset 16\n" GOLDEN_DOMAIN_FRAME "rel_offset r8, 0\n"
    GOLDEN_DOMAIN_FRAME "rel_offset r9, 4\n" GOLDEN_DOMAIN_FRAME "rel_offset r10, 8\n"
    GOLDEN_DOMAIN_FRAME "rel_offset r11, 12\n"
    "movs r4, #0\n"
    "mov r8, r4\n"
    "mov r9, r4\n"
    "mov r10, r4\n"
    "mov r11, r4\n"
    /* Rows 8 at a time. */
    "ldmia r1!, {r7}\n"
    "cmp r7, #0\n"
    "beq 3f\n"
    "2:\n"
    "ldmia r1!, {r2, r5}\n"
    "movs r3, r2\n"
    "adds r0, r0, r5\n"
    "ldmia r1!, {r4}\n"
    "ldrb r5, [r0, #0]\n"
    "muls r5, r4, r5\n"
    "adds r2, r2, r5\n"
    "ldrb r5, [r0, #1]\n"
    "muls r5, r4, r5\n"
    "adds r3, r3, r5\n"
    "ldmia r1!, {r5}\n"
    "adds r0, r0, r5\n"
    "ldmia r1!, {r4}\n"
    "ldrb r5, [r0, #0]\n"
    "muls r5, r4, r5\n"
    "adds r2, r2, r5\n"
    "ldrb r5, [r0, #1]\n"
    "muls r5, r4, r5\n"
    "adds r3, r3, r5\n"
    "ldmia r1!, {r5}\n"
    "adds r0, r0, r5\n"
    "ldmia r1!, {r4}\n"
    "ldrb r5, [r0, #0]\n"
    "muls r5, r4, r5\n"
    "adds r2, r2, r5\n"
    "ldrb r5, [r0, #1]\n"
    "muls r5, r4, r5\n"
    "adds r3, r3, r5\n"
    "ldmia r1!, {r5}\n"
    "adds r0, r0, r5\n"
    "ldmia r1!, {r4}\n"
    "ldrb r5, [r0, #0]\n"
    "muls r5, r4, r5\n"
    "adds r2, r2, r5\n"
    "ldrb r5, [r0, #1]\n"
    "muls r5, r4, r5\n"
    "adds r3, r3, r5\n"
    "ldmia r1!, {r5}\n"
    "adds r0, r0, r5\n"
    "ldmia r1!, {r4}\n"
    "ldrb r5, [r0, #0]\n"
    "muls r5, r4, r5\n"
    "adds r2, r2, r5\n"
    "ldrb r5, [r0, #1]\n"
    "muls r5, r4, r5\n"
    "adds r3, r3, r5\n"
    "ldmia r1!, {r5}\n"
    "adds r0, r0, r5\n"
    "ldmia r1!, {r4}\n"
    "ldrb r5, [r0, #0]\n"
    "muls r5, r4, r5\n"
    "adds r2, r2, r5\n"
    "ldrb r5, [r0, #1]\n"
    "muls r5, r4, r5\n"
    "adds r3, r3, r5\n"
    "ldmia r1!, {r5}\n"
    "adds r0, r0, r5\n"
    "ldmia r1!, {r4}\n"
    "ldrb r5, [r0, #0]\n"
    "muls r5, r4, r5\n"
    "adds r2, r2, r5\n"
    "ldrb r5, [r0, #1]\n"
    "muls r5, r4, r5\n"
    "adds r3, r3, r5\n"
    "ldmia r1!, {r5}\n"
    "adds r0, r0, r5\n"
    "ldmia r1!, {r4}\n"
    "ldrb r5, [r0, #0]\n"
    "muls r5, r4, r5\n"
    "adds r2, r2, r5\n"
    "ldrb r5, [r0, #1]\n"
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
    /* Rows 4 at a time. */
    "ldmia r1!, {r7}\n"
    "cmp r7, #0\n"
    "beq 3f\n"
    "2:\n"
    "ldmia r1!, {r2, r5}\n"
    "movs r3, r2\n"
    "adds r0, r0, r5\n"
    "ldmia r1!, {r4}\n"
    "ldrb r5, [r0, #0]\n"
    "muls r5, r4, r5\n"
    "adds r2, r2, r5\n"
    "ldrb r5, [r0, #1]\n"
    "muls r5, r4, r5\n"
    "adds r3, r3, r5\n"
    "ldmia r1!, {r5}\n"
    "adds r0, r0, r5\n"
    "ldmia r1!, {r4}\n"
    "ldrb r5, [r0, #0]\n"
    "muls r5, r4, r5\n"
    "adds r2, r2, r5\n"
    "ldrb r5, [r0, #1]\n"
    "muls r5, r4, r5\n"
    "adds r3, r3, r5\n"
    "ldmia r1!, {r5}\n"
    "adds r0, r0, r5\n"
    "ldmia r1!, {r4}\n"
    "ldrb r5, [r0, #0]\n"
    "muls r5, r4, r5\n"
    "adds r2, r2, r5\n"
    "ldrb r5, [r0, #1]\n"
    "muls r5, r4, r5\n"
    "adds r3, r3, r5\n"
    "ldmia r1!, {r5}\n"
    "adds r0, r0, r5\n"
    "ldmia r1!, {r4}\n"
    "ldrb r5, [r0, #0]\n"
    "muls r5, r4, r5\n"
    "adds r2, r2, r5\n"
    "ldrb r5, [r0, #1]\n"
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
    /* Rows 2 at a time. */
    "ldmia r1!, {r7}\n"
    "cmp r7, #0\n"
    "beq 3f\n"
    "2:\n"
    "ldmia r1!, {r2, r5}\n"
    "movs r3, r2\n"
    "adds r0, r0, r5\n"
    "ldmia r1!, {r4}\n"
    "ldrb r5, [r0, #0]\n"
    "muls r5, r4, r5\n"
    "adds r2, r2, r5\n"
    "ldrb r5, [r0, #1]\n"
    "muls r5, r4, r5\n"
    "adds r3, r3, r5\n"
    "ldmia r1!, {r5}\n"
    "adds r0, r0, r5\n"
    "ldmia r1!, {r4}\n"
    "ldrb r5, [r0, #0]\n"
    "muls r5, r4, r5\n"
    "adds r2, r2, r5\n"
    "ldrb r5, [r0, #1]\n"
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
    "ldmia r1!, {r4}\n"
    "ldrb r5, [r0, #0]\n"
    "muls r5, r4, r5\n"
    "adds r2, r2, r5\n"
    "ldrb r5, [r0, #1]\n"
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
    "ldr r5, [sp, #16]\n"
    "mov r6, r9\n"
    "mov r7, r11\n"
    "str r2, [r5]\n"
    "str r6, [r5, #4]\n"
    "str r3, [r5, #8]\n"
    "str r7, [r5, #12]\n"
    "pop {r4-r7}\n"
    GOLDEN_DOMAIN_FRAME "adjust_cfa_offset -16\n"
    "mov r8, r4\n"
    "mov r9, r5\n"
    "mov r10, r6\n"
    "mov r11, r7\n"
    GOLDEN_DOMAIN_FRAME "restore r8\n" GOLDEN_DOMAIN_FRAME "restore r9\n"
    GOLDEN_DOMAIN_FRAME "restore r10\n" GOLDEN_DOMAIN_FRAME "restore r11\n"
    "add sp, #4\n"
    GOLDEN_DOMAIN_FRAME "adjust_cfa_offset -4\n"
    "pop {r4-r7, pc}\n"
    GOLDEN_DOMAIN_FRAME "endproc\n"
    ".size golden_domain_row_sums_1x1, . - golden_domain_row_sums_1x1\n"
    ".popsection\n"
);
#endif

/* Sigmoid, of values + 128. */
static const uint8_t golden_domain_conv2_sigmoid_bytes[256] = {
    160, 215, 55, 9, 243, 212, 210, 247, 5, 2, 140, 4, 63, 14, 222, 126, 223, 167, 225, 197, 212,
    116, 81, 24, 163, 223, 36, 100, 171, 89, 238, 53, 251, 168, 213, 36, 158, 121, 115, 1, 118, 159,
    146, 127, 229, 234, 239, 211, 247, 102, 39, 130, 72, 4, 92, 226, 230, 13, 234, 248, 114, 7, 253,
    0, 185, 57, 14, 87, 30, 6, 27, 57, 44, 113, 17, 17, 32, 195, 21, 15, 105, 2, 168, 218, 27, 43,
    51, 104, 99, 116, 89, 81, 51, 210, 122, 201, 222, 212, 183, 16, 18, 163, 240, 129, 85, 216, 189,
    190, 4, 180, 21, 82, 59, 196, 194, 118, 65, 80, 26, 242, 45, 117, 124, 237, 179, 181, 90, 137,
    63, 28, 185, 253, 107, 82, 82, 238, 178, 24, 46, 199, 197, 155, 211, 88, 114, 230, 3, 242, 11,
    211, 127, 206, 90, 210, 154, 87, 129, 14, 213, 62, 227, 226, 2, 100, 238, 204, 226, 198, 81, 42,
    159, 112, 179, 80, 221, 185, 165, 60, 89, 145, 6, 226, 191, 46, 39, 69, 229, 138, 191, 139, 194,
    139, 242, 52, 99, 247, 250, 159, 170, 34, 20, 45, 175, 131, 73, 4, 66, 105, 192, 203, 49, 115,
    214, 176, 210, 29, 122, 40, 77, 121, 97, 237, 32, 104, 24, 192, 25, 236, 146, 89, 223, 139, 143,
    186, 195, 94, 77, 188, 141, 58, 112, 251, 194, 10, 83, 93, 102, 97, 128, 190, 246, 204, 154,
    165, 9, 85,
};

#ifdef GOLDEN_DOMAIN_TRACE
/* Shows values that lie as distances from -128, `stride` bytes from a channel to the next. */
static void golden_domain_show_values(int layer, const uint8_t *values, int channels, int stride,
    int columns)
{
    for (int channel = 0; channel < channels; ++channel) {
        for (int column = 0; column < columns; ++column) {
            const int8_t value = (int8_t)((int)values[channel * stride + column] - 128);

            golden_domain_trace(layer, &value, 1);
        }
    }
}

#define GOLDEN_DOMAIN_SHOW_VALUES(layer, values, channels, stride, columns) \
    golden_domain_show_values((layer), (values), (channels), (stride), (columns))
#else
#define GOLDEN_DOMAIN_SHOW_VALUES(layer, values, channels, stride, columns) ((void)0)
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
int32_t golden_domain_rescale(int32_t sum, const uint32_t *constants, int32_t lowest);
__asm__(
    ".pushsection .text.golden_domain_rescale, \"ax\", %progbits\n"
    ".syntax unified\n.thumb\n.thumb_func\n"
    ".p2align 2\n"
    ".global golden_domain_rescale\n.hidden golden_domain_rescale\n.type golden_domain_rescale, %function\n"
    "golden_domain_rescale:\n"
    GOLDEN_DOMAIN_FRAME "sections .debug_frame\n" GOLDEN_DOMAIN_FRAME "startproc\n"
    "push {r4-r6, lr}\n"
    GOLDEN_DOMAIN_FRAME "adjust_cfa_offset 16\n" GOLDEN_DOMAIN_FRAME "rel_offset r4, 0\n"
    GOLDEN_DOMAIN_FRAME "rel_offset r5, 4\n" GOLDEN_DOMAIN_FRAME "rel_offset r6, 8\n"
    GOLDEN_DOMAIN_FRAME "rel_offset lr, 12\n"
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
    GOLDEN_DOMAIN_FRAME "endproc\n"
    ".size golden_domain_rescale, . - golden_domain_rescale\n"
    ".popsection\n"
);

/*
 * The same of some sums, in place, limited to 0...255.
 *
 * For each sum: four products of halves make the one of 64 bits, which no instruction gives.
 *
 * r0 walks through the sums, up to r12; r1 and r2 are the multiplier's lower and upper half; r3 and r5
 * are the product's upper and lower word; r4, r6 and r7 halves and parts of it. On the stack: the
 * constant and the shift.
 * Stack: 32 bytes.
 */
void golden_domain_rescale_all(uint32_t *sums, int count, const uint32_t *constants);
__asm__(
    ".pushsection .text.golden_domain_rescale_all, \"ax\", %progbits\n"
    ".syntax unified\n.thumb\n.thumb_func\n"
    ".p2align 2\n"
    ".global golden_domain_rescale_all\n.hidden golden_domain_rescale_all\n.type golden_domain_rescale_all, %function\n"
    "golden_domain_rescale_all:\n"
    GOLDEN_DOMAIN_FRAME "sections .debug_frame\n" GOLDEN_DOMAIN_FRAME "startproc\n"
    "push {r4-r7, lr}\n"
    GOLDEN_DOMAIN_FRAME "adjust_cfa_offset 20\n" GOLDEN_DOMAIN_FRAME "rel_offset r4, 0\n"
    GOLDEN_DOMAIN_FRAME "rel_offset r5, 4\n" GOLDEN_DOMAIN_FRAME "rel_offset r6, 8\n"
    GOLDEN_DOMAIN_FRAME "rel_offset r7, 12\n" GOLDEN_DOMAIN_FRAME "rel_offset lr, 16\n"
    "ldmia r2!, {r3-r6}\n"
    "lsls r1, r1, #2\n"
    "adds r1, r1, r0\n"
    "mov r12, r1\n"
    "push {r4-r6}\n"
    GOLDEN_DOMAIN_FRAME "adjust_cfa_offset 12\n"
    "uxth r1, r3\n"
    "lsrs r2, r3, #16\n"
    "1:\n"
    "ldr r3, [r0]\n"
    "uxth r4, r3\n"
    "lsrs r3, r3, #16\n"
    "movs r5, r4\n"
    "muls r5, r1, r5\n"
    "muls r4, r2, r4\n"
    "movs r6, r3\n"
    "muls r6, r1, r6\n"
    "muls r3, r2, r3\n"
    "lsrs r7, r6, #16\n"
    "lsls r6, r6, #16\n"
    "adds r5, r5, r6\n"
    "adcs r3, r3, r7\n"
    "lsrs r7, r4, #16\n"
    "lsls r4, r4, #16\n"
    "adds r5, r5, r4\n"
    "adcs r3, r3, r7\n"
    "ldr r7, [sp]\n"
    "adds r5, r5, r7\n"
    "ldr r7, [sp, #4]\n"
    "adcs r3, r3, r7\n"
    "ldr r7, [sp, #8]\n"
    "asrs r3, r3, r7\n"
    /* Below 0 becomes 0, above 255 becomes 255. */
    "uxtb r7, r3\n"
    "cmp r3, r7\n"
    "beq 2f\n"
    "mvns r3, r3\n"
    "asrs r3, r3, #31\n"
    "uxtb r3, r3\n"
    "2:\n"
    "stmia r0!, {r3}\n"
    "cmp r0, r12\n"
    "bne 1b\n"
    "add sp, #12\n"
    GOLDEN_DOMAIN_FRAME "adjust_cfa_offset -12\n"
    "pop {r4-r7, pc}\n"
    GOLDEN_DOMAIN_FRAME "endproc\n"
    ".size golden_domain_rescale_all, . - golden_domain_rescale_all\n"
    ".popsection\n"
);
#else
/* (sum * multiplier + constant) / 2^shift, rounded downward and limited to lowest...lowest + 255. */
static int32_t golden_domain_rescale(int32_t sum, const uint32_t *constants, int32_t lowest)
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

/* The same of some sums, in place, limited to 0...255. */
static void golden_domain_rescale_all(uint32_t *sums, int count, const uint32_t *constants)
{
    for (int i = 0; i < count; ++i) {
        sums[i] = (uint32_t)golden_domain_rescale((int32_t)sums[i], constants, 0);
    }
}
#endif

/* What ReLU or ReLU6 makes of a value. */
static uint32_t golden_domain_limit(uint32_t value, const struct golden_domain_layer *layer)
{
    if (value < layer->lowest) {
        value = layer->lowest;
    }
    if (value > layer->highest) {
        value = layer->highest;
    }
    return value;
}

static const struct golden_domain_layer golden_domain_conv1_layer = {
    golden_domain_conv1_constants, golden_domain_conv1_pairs,
    0,
    84, 2, 8, 147, 220
};
static const struct golden_domain_layer golden_domain_conv2_layer = {
    golden_domain_conv2_constants, golden_domain_conv2_pairs,
    golden_domain_conv2_sigmoid_bytes,
    16, 2, 6, 0, 255
};
static const struct golden_domain_layer golden_domain_conv3_layer = {
    golden_domain_conv3_constants, golden_domain_conv3_pairs,
    0,
    4, 3, 1, 0, 255
};

/* Some columns of a row, of all filters. */
static void golden_domain_rows_3x3_stride_2_limited(const struct golden_domain_layer *layer, const uint8_t *rows,
    int columns, uint8_t *output)
{
    for (int filter = 0; filter < (int)layer->filters; filter += 2) {
        const uint32_t *const pair = layer->constants + layer->pairs[filter / 2];

        for (int column = 0; column < columns; column += 2) {
            uint32_t sums[4];

            golden_domain_row_sums_3x3_stride_2(rows + 2 * column, pair + 8, sums);
            for (int i = 0; i < 2 && filter + i < (int)layer->filters; ++i) {
                uint32_t *const values = sums + 2 * i;
                uint8_t *const place = output + i * (int)layer->stride;

                golden_domain_rescale_all(values, 2, pair + 4 * i);
                place[column] = (uint8_t)golden_domain_limit(values[0], layer);
                if (column + 1 < columns) {
                    place[column + 1] = (uint8_t)golden_domain_limit(values[1], layer);
                }
            }
        }
        output += 2 * (int)layer->stride;
    }
}

/* Some columns of a row, of all filters. */
static void golden_domain_rows_3x3_each_of_table(const struct golden_domain_layer *layer, const uint8_t *rows,
    int columns, uint8_t *output)
{
    const uint8_t *const table = layer->table;

    for (int filter = 0; filter < (int)layer->filters; ++filter) {
        const uint32_t *const pair = layer->constants + layer->pairs[filter];

        for (int column = 0; column < columns; column += 2) {
            uint32_t sums[4];

            golden_domain_row_sums_3x3(rows + column, pair + 8, sums);
            golden_domain_rescale_all(sums, 2, pair);
            output[column] = (uint8_t)table[sums[0]];
            if (column + 1 < columns) {
                output[column + 1] = (uint8_t)table[sums[1]];
            }
        }
        output += (int)layer->stride;
    }
}

/* Some columns of a row, of all filters. */
static void golden_domain_rows_1x1(const struct golden_domain_layer *layer, const uint8_t *rows,
    int columns, uint8_t *output)
{
    for (int filter = 0; filter < (int)layer->filters; filter += 2) {
        const uint32_t *const pair = layer->constants + layer->pairs[filter / 2];

        for (int column = 0; column < columns; column += 2) {
            uint32_t sums[4];

            golden_domain_row_sums_1x1(rows + column, pair + 8, sums);
            for (int i = 0; i < 2 && filter + i < (int)layer->filters; ++i) {
                uint32_t *const values = sums + 2 * i;
                uint8_t *const place = output + i * (int)layer->stride;

                golden_domain_rescale_all(values, 2, pair + 4 * i);
                place[column] = (uint8_t)values[0];
                if (column + 1 < columns) {
                    place[column + 1] = (uint8_t)values[1];
                }
            }
        }
        output += 2 * (int)layer->stride;
    }
}

/* Moves rows up by so many words. */
static void golden_domain_move_rows(uint32_t *rows, int words, int kept)
{
    for (int i = 0; i < kept; ++i) {
        rows[i] = rows[i + words];
        GOLDEN_DOMAIN_NO_LIBRARY();
    }
}

/* Row `row` of conv1, conv1.relu6, and of the layers before it what it needs. */
static void golden_domain_conv1(const int8_t *tensor, uint32_t *memory, int row, uint8_t *output)
{
    uint32_t *const words = memory + 30;
    uint8_t *const rows = (uint8_t *)words;
    int slot = 1;

    if (row == 0) {
        for (int i = 0; i < 32; ++i) {
            words[i] = 0xa7a7a7a7U;
            GOLDEN_DOMAIN_NO_LIBRARY();
        }
        slot = 0;
    }
    else {
        golden_domain_move_rows(words, 21, 11);
    }
    for (; slot < 3; ++slot) {
        const int input_row = 2 * row + slot;
        uint8_t *const target = rows + 42 * slot;

        if (input_row < 14) {
            for (int channel = 0; channel < 3; ++channel) {
                const int8_t *const values = tensor + (channel * 14 + input_row) * 12;

                for (int i = 0; i < 12; ++i) {
                    target[channel * 14 + i] = (uint8_t)((int)values[i] + 128);
                }
            }
        }
        else {
            for (int i = 0; i < 42; ++i) {
                target[i] = 167;
                GOLDEN_DOMAIN_NO_LIBRARY();
            }
        }
    }
    golden_domain_rows_3x3_stride_2_limited(&golden_domain_conv1_layer, rows, 6, output);
    GOLDEN_DOMAIN_SHOW_VALUES(3, output, 2, 8, 6);
}

/* Row `row` of conv2, conv2.sigmoid, and of the layers before it what it needs. */
static void golden_domain_conv2(const int8_t *tensor, uint32_t *memory, int row, uint8_t *output)
{
    uint32_t *const words = memory;
    uint8_t *const rows = (uint8_t *)words;
    int slot = 2;

    if (row == 0) {
        for (int i = 0; i < 12; ++i) {
            words[i] = 0x93939393U;
            GOLDEN_DOMAIN_NO_LIBRARY();
        }
        slot = 1;
    }
    else {
        golden_domain_move_rows(words, 4, 8);
    }
    for (; slot < 3; ++slot) {
        const int input_row = row + slot - 1;
        uint8_t *const target = rows + 16 * slot + 1;

        if (input_row < 7) {
            golden_domain_conv1(tensor, memory, input_row, target);
        }
        else {
            for (int i = 0; i < 15; ++i) {
                target[i] = 147;
                GOLDEN_DOMAIN_NO_LIBRARY();
            }
        }
    }
    golden_domain_rows_3x3_each_of_table(&golden_domain_conv2_layer, rows, 6, output);
    GOLDEN_DOMAIN_SHOW_VALUES(5, output, 2, 6, 6);
}

/* Row `row` of conv3, and of the layers before it what it needs. */
static void golden_domain_conv3(const int8_t *tensor, uint32_t *memory, int row, uint8_t *output)
{
    uint32_t *const words = memory;
    uint8_t *const rows = (uint8_t *)words;
    int slot = 0;

    if (row == 0) {
        for (int i = 0; i < 1; ++i) {
            words[i] = 0xf6f6f6f6U;
            GOLDEN_DOMAIN_NO_LIBRARY();
        }
        slot = 0;
    }
    for (; slot < 1; ++slot) {
        const int input_row = row + slot;
        uint8_t *const target = rows + 4 * slot;

        for (int channel = 0; channel < 2; ++channel) {
            const int8_t *const values = tensor + channel + input_row;

            for (int i = 0; i < 1; ++i) {
                target[channel * 2 + i] = (uint8_t)((int)values[i] + 128);
            }
        }
    }
    golden_domain_rows_1x1(&golden_domain_conv3_layer, rows, 1, output);
    GOLDEN_DOMAIN_SHOW_VALUES(9, output, 3, 1, 1);
}

int golden_domain_infer(const uint8_t pixels[GOLDEN_DOMAIN_PIXEL_COUNT],
    int8_t scores[GOLDEN_DOMAIN_SCORE_COUNT], golden_domain_scratch *scratch)
{
    uint8_t *const bytes = (uint8_t *)scratch->words;
    int8_t *const input_avgpool = (int8_t *)scratch->words; /* 3x14x12, 504 bytes */
    int8_t *const input_leaky_relu = (int8_t *)scratch->words + 504; /* 3x14x12, 504 bytes */
    int8_t *const conv2 = (int8_t *)scratch->words + 132; /* 2x7x6, 84 bytes */
    int8_t *const conv2_avgpool = (int8_t *)scratch->words; /* 2x2x2, 8 bytes */
    int8_t *const conv2_relu = (int8_t *)scratch->words + 8; /* 2x2x2, 8 bytes */
    int8_t *const conv2_maxpool = (int8_t *)scratch->words + 16; /* 2, 2 bytes */
    int8_t *const conv3 = (int8_t *)scratch->words; /* 3, 3 bytes */
    int answer = 0;

    golden_domain_input_avgpool(pixels, input_avgpool);
    GOLDEN_DOMAIN_SHOW(0, input_avgpool, 3, 14, 12);
    golden_domain_input_leaky_relu(input_avgpool, input_leaky_relu);
    GOLDEN_DOMAIN_SHOW(1, input_leaky_relu, 3, 14, 12);
    for (int row = 0; row < 7; ++row) {
        golden_domain_conv2(input_leaky_relu, scratch->words, row,
            bytes + 48 + 12 * row);
    }
    for (int row = 0; row < 7; ++row) {
        const uint8_t *const values = bytes + 48 + row * 12;

        for (int channel = 0; channel < 2; ++channel) {
            for (int column = 0; column < 6; ++column) {
                conv2[(channel * 7 + row) * 6 + column]
                    = (int8_t)((int)values[channel * 6 + column] - 128);
                GOLDEN_DOMAIN_NO_LIBRARY();
            }
        }
    }
    golden_domain_conv2_avgpool(conv2, conv2_avgpool);
    GOLDEN_DOMAIN_SHOW(6, conv2_avgpool, 2, 2, 2);
    golden_domain_conv2_relu(conv2_avgpool, conv2_relu);
    GOLDEN_DOMAIN_SHOW(7, conv2_relu, 2, 2, 2);
    golden_domain_conv2_maxpool(conv2_relu, conv2_maxpool);
    GOLDEN_DOMAIN_SHOW(8, conv2_maxpool, 2, 1, 1);
    for (int row = 0; row < 1; ++row) {
        golden_domain_conv3(conv2_maxpool, scratch->words, row,
            bytes + 4 + 3 * row);
    }
    for (int row = 0; row < 1; ++row) {
        const uint8_t *const values = bytes + 4 + row * 3;

        for (int channel = 0; channel < 3; ++channel) {
            for (int column = 0; column < 1; ++column) {
                conv3[channel + row + column]
                    = (int8_t)((int)values[channel + column] - 128);
                GOLDEN_DOMAIN_NO_LIBRARY();
            }
        }
    }
    golden_domain_conv3_mean(conv3, scores);
    GOLDEN_DOMAIN_SHOW(10, scores, 3, 1, 1);

    for (int i = 1; i < 3; ++i) {
        if (scores[i] > scores[answer]) {
            answer = i;
        }
    }
    return answer;
}

#elif defined(GOLDEN_DOMAIN_KERNELS_AVR)

/*
 * A row of conv1, 3 outputs at a time.
 *
 * For each filter, in a row, every weight's magnitude is multiplied by the inputs that it meets, and
 * added to the sums or subtracted, in groups that fit 16 bits. Behind a group, a sum's upper byte
 * goes to two further bytes. The sums are rescaled and stored.
 *
 * Y walks through the inputs, X through the outputs. A group's sums are in r2 to r9, their further
 * bytes in r10 to r14, r24, r25 and r31; inputs are in r16 to r22, a weight in r23, zero in r15; r30
 * counts groups of outputs.
 * Stack: 24 bytes.
 */
void golden_domain_conv1_windows(const uint8_t *rows, uint8_t *output);
__asm__(
    ".pushsection .text.golden_domain_conv1_windows, \"ax\", %progbits\n"
    ".p2align 2\n"
    ".global golden_domain_conv1_windows\n.hidden golden_domain_conv1_windows\n.type golden_domain_conv1_windows, %function\n"
    "golden_domain_conv1_windows:\n"
    GOLDEN_DOMAIN_FRAME "startproc\n"
    "push r2\n"
    GOLDEN_DOMAIN_FRAME "adjust_cfa_offset 1\n" GOLDEN_DOMAIN_FRAME "rel_offset 2, 1\n"
    "push r3\n"
    GOLDEN_DOMAIN_FRAME "adjust_cfa_offset 1\n" GOLDEN_DOMAIN_FRAME "rel_offset 3, 1\n"
    "push r4\n"
    GOLDEN_DOMAIN_FRAME "adjust_cfa_offset 1\n" GOLDEN_DOMAIN_FRAME "rel_offset 4, 1\n"
    "push r5\n"
    GOLDEN_DOMAIN_FRAME "adjust_cfa_offset 1\n" GOLDEN_DOMAIN_FRAME "rel_offset 5, 1\n"
    "push r6\n"
    GOLDEN_DOMAIN_FRAME "adjust_cfa_offset 1\n" GOLDEN_DOMAIN_FRAME "rel_offset 6, 1\n"
    "push r7\n"
    GOLDEN_DOMAIN_FRAME "adjust_cfa_offset 1\n" GOLDEN_DOMAIN_FRAME "rel_offset 7, 1\n"
    "push r8\n"
    GOLDEN_DOMAIN_FRAME "adjust_cfa_offset 1\n" GOLDEN_DOMAIN_FRAME "rel_offset 8, 1\n"
    "push r9\n"
    GOLDEN_DOMAIN_FRAME "adjust_cfa_offset 1\n" GOLDEN_DOMAIN_FRAME "rel_offset 9, 1\n"
    "push r10\n"
    GOLDEN_DOMAIN_FRAME "adjust_cfa_offset 1\n" GOLDEN_DOMAIN_FRAME "rel_offset 10, 1\n"
    "push r11\n"
    GOLDEN_DOMAIN_FRAME "adjust_cfa_offset 1\n" GOLDEN_DOMAIN_FRAME "rel_offset 11, 1\n"
    "push r12\n"
    GOLDEN_DOMAIN_FRAME "adjust_cfa_offset 1\n" GOLDEN_DOMAIN_FRAME "rel_offset 12, 1\n"
    "push r13\n"
    GOLDEN_DOMAIN_FRAME "adjust_cfa_offset 1\n" GOLDEN_DOMAIN_FRAME "rel_offset 13, 1\n"
    "push r14\n"
    GOLDEN_DOMAIN_FRAME "adjust_cfa_offset 1\n" GOLDEN_DOMAIN_FRAME "rel_offset 14, 1\n"
    "push r15\n"
    GOLDEN_DOMAIN_FRAME "adjust_cfa_offset 1\n" GOLDEN_DOMAIN_FRAME "rel_offset 15, 1\n"
    "push r16\n"
    GOLDEN_DOMAIN_FRAME "adjust_cfa_offset 1\n" GOLDEN_DOMAIN_FRAME "rel_offset 16, 1\n"
    "push r17\n"
    GOLDEN_DOMAIN_FRAME "adjust_cfa_offset 1\n" GOLDEN_DOMAIN_FRAME "rel_offset 17, 1\n"
    "push r28\n"
    GOLDEN_DOMAIN_FRAME "adjust_cfa_offset 1\n" GOLDEN_DOMAIN_FRAME "rel_offset 28, 1\n"
    "push r29\n"
    GOLDEN_DOMAIN_FRAME "adjust_cfa_offset 1\n" GOLDEN_DOMAIN_FRAME "rel_offset 29, 1\n"
    "movw r28, r24\n"
    "movw r26, r22\n"
    "clr r15\n"
    "ldi r30, 2\n"
    "1:\n"
    /* Filter 0. */
    "ldi r23, 27\n"
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
    "ldi r23, 8\n"
    "ldd r16, Y+0\n"
    "mul r23, r16\n"
    "sub r2, r0\n"
    "sbc r3, r1\n"
    "ldd r16, Y+6\n"
    "mul r23, r16\n"
    "sub r4, r0\n"
    "sbc r5, r1\n"
    "ldd r17, Y+12\n"
    "mul r23, r17\n"
    "sub r6, r0\n"
    "sbc r7, r1\n"
    "ldi r23, 97\n"
    "ldd r18, Y+3\n"
    "mul r23, r18\n"
    "add r2, r0\n"
    "adc r3, r1\n"
    "ldd r18, Y+9\n"
    "mul r23, r18\n"
    "add r4, r0\n"
    "adc r5, r1\n"
    "ldd r18, Y+15\n"
    "mul r23, r18\n"
    "add r6, r0\n"
    "adc r7, r1\n"
    "ldi r23, 46\n"
    "mul r23, r16\n"
    "add r2, r0\n"
    "adc r3, r1\n"
    "mul r23, r17\n"
    "add r4, r0\n"
    "adc r5, r1\n"
    "ldd r16, Y+18\n"
    "mul r23, r16\n"
    "add r6, r0\n"
    "adc r7, r1\n"
    "ldi r23, 61\n"
    "ldd r16, Y+1\n"
    "mul r23, r16\n"
    "add r2, r0\n"
    "adc r3, r1\n"
    "ldd r16, Y+7\n"
    "mul r23, r16\n"
    "add r4, r0\n"
    "adc r5, r1\n"
    "ldd r17, Y+13\n"
    "mul r23, r17\n"
    "add r6, r0\n"
    "adc r7, r1\n"
    "ldi r23, 19\n"
    "ldd r18, Y+4\n"
    "mul r23, r18\n"
    "sub r2, r0\n"
    "sbc r3, r1\n"
    "ldd r18, Y+10\n"
    "mul r23, r18\n"
    "sub r4, r0\n"
    "sbc r5, r1\n"
    "ldd r18, Y+16\n"
    "mul r23, r18\n"
    "sub r6, r0\n"
    "sbc r7, r1\n"
    "ldi r23, 9\n"
    "add r10, r3\n"
    "adc r11, r15\n"
    "mov r3, r23\n"
    "add r12, r5\n"
    "adc r13, r15\n"
    "mov r5, r23\n"
    "add r14, r7\n"
    "adc r25, r15\n"
    "mov r7, r23\n"
    "ldi r23, 71\n"
    "mul r23, r16\n"
    "add r2, r0\n"
    "adc r3, r1\n"
    "mul r23, r17\n"
    "add r4, r0\n"
    "adc r5, r1\n"
    "ldd r16, Y+19\n"
    "mul r23, r16\n"
    "add r6, r0\n"
    "adc r7, r1\n"
    "ldi r23, 9\n"
    "ldd r16, Y+2\n"
    "mul r23, r16\n"
    "sub r2, r0\n"
    "sbc r3, r1\n"
    "ldd r16, Y+8\n"
    "mul r23, r16\n"
    "sub r4, r0\n"
    "sbc r5, r1\n"
    "ldd r17, Y+14\n"
    "mul r23, r17\n"
    "sub r6, r0\n"
    "sbc r7, r1\n"
    "ldi r23, 3\n"
    "ldd r18, Y+5\n"
    "mul r23, r18\n"
    "add r2, r0\n"
    "adc r3, r1\n"
    "ldd r18, Y+11\n"
    "mul r23, r18\n"
    "add r4, r0\n"
    "adc r5, r1\n"
    "ldd r18, Y+17\n"
    "mul r23, r18\n"
    "add r6, r0\n"
    "adc r7, r1\n"
    "ldi r23, 38\n"
    "mul r23, r16\n"
    "add r2, r0\n"
    "adc r3, r1\n"
    "mul r23, r17\n"
    "add r4, r0\n"
    "adc r5, r1\n"
    "ldd r16, Y+20\n"
    "mul r23, r16\n"
    "add r6, r0\n"
    "adc r7, r1\n"
    "ldi r23, 112\n"
    "ldd r16, Y+39\n"
    "mul r23, r16\n"
    "add r2, r0\n"
    "adc r3, r1\n"
    "ldd r16, Y+45\n"
    "mul r23, r16\n"
    "add r4, r0\n"
    "adc r5, r1\n"
    "ldd r17, Y+51\n"
    "mul r23, r17\n"
    "add r6, r0\n"
    "adc r7, r1\n"
    "ldi r23, 105\n"
    "add r10, r3\n"
    "adc r11, r15\n"
    "mov r3, r23\n"
    "add r12, r5\n"
    "adc r13, r15\n"
    "mov r5, r23\n"
    "add r14, r7\n"
    "adc r25, r15\n"
    "mov r7, r23\n"
    "ldi r23, 42\n"
    "ldd r18, Y+42\n"
    "mul r23, r18\n"
    "add r2, r0\n"
    "adc r3, r1\n"
    "ldd r18, Y+48\n"
    "mul r23, r18\n"
    "add r4, r0\n"
    "adc r5, r1\n"
    "ldd r18, Y+54\n"
    "mul r23, r18\n"
    "add r6, r0\n"
    "adc r7, r1\n"
    "ldi r23, 53\n"
    "mul r23, r16\n"
    "add r2, r0\n"
    "adc r3, r1\n"
    "mul r23, r17\n"
    "add r4, r0\n"
    "adc r5, r1\n"
    "ldd r16, Y+57\n"
    "mul r23, r16\n"
    "add r6, r0\n"
    "adc r7, r1\n"
    "ldi r23, 105\n"
    "ldd r16, Y+40\n"
    "mul r23, r16\n"
    "sub r2, r0\n"
    "sbc r3, r1\n"
    "ldd r16, Y+46\n"
    "mul r23, r16\n"
    "sub r4, r0\n"
    "sbc r5, r1\n"
    "ldd r17, Y+52\n"
    "mul r23, r17\n"
    "sub r6, r0\n"
    "sbc r7, r1\n"
    "ldi r23, 176\n"
    "add r10, r3\n"
    "adc r11, r15\n"
    "mov r3, r23\n"
    "add r12, r5\n"
    "adc r13, r15\n"
    "mov r5, r23\n"
    "add r14, r7\n"
    "adc r25, r15\n"
    "mov r7, r23\n"
    "ldi r23, 65\n"
    "ldd r18, Y+43\n"
    "mul r23, r18\n"
    "sub r2, r0\n"
    "sbc r3, r1\n"
    "ldd r18, Y+49\n"
    "mul r23, r18\n"
    "sub r4, r0\n"
    "sbc r5, r1\n"
    "ldd r18, Y+55\n"
    "mul r23, r18\n"
    "sub r6, r0\n"
    "sbc r7, r1\n"
    "ldi r23, 111\n"
    "mul r23, r16\n"
    "sub r2, r0\n"
    "sbc r3, r1\n"
    "mul r23, r17\n"
    "sub r4, r0\n"
    "sbc r5, r1\n"
    "ldd r16, Y+58\n"
    "mul r23, r16\n"
    "sub r6, r0\n"
    "sbc r7, r1\n"
    "ldi r23, 55\n"
    "ldd r16, Y+41\n"
    "mul r23, r16\n"
    "add r2, r0\n"
    "adc r3, r1\n"
    "ldd r16, Y+47\n"
    "mul r23, r16\n"
    "add r4, r0\n"
    "adc r5, r1\n"
    "ldd r17, Y+53\n"
    "mul r23, r17\n"
    "add r6, r0\n"
    "adc r7, r1\n"
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
    "ldi r23, 101\n"
    "ldd r18, Y+44\n"
    "mul r23, r18\n"
    "add r2, r0\n"
    "adc r3, r1\n"
    "ldd r18, Y+50\n"
    "mul r23, r18\n"
    "add r4, r0\n"
    "adc r5, r1\n"
    "ldd r18, Y+56\n"
    "mul r23, r18\n"
    "add r6, r0\n"
    "adc r7, r1\n"
    "ldi r23, 57\n"
    "mul r23, r16\n"
    "add r2, r0\n"
    "adc r3, r1\n"
    "mul r23, r17\n"
    "add r4, r0\n"
    "adc r5, r1\n"
    "ldd r16, Y+59\n"
    "mul r23, r16\n"
    "add r6, r0\n"
    "adc r7, r1\n"
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
    "ldi r23, 117\n"
    "subi r28, lo8(-78)\n"
    "sbci r29, hi8(-78)\n"
    "ldd r16, Y+0\n"
    "mul r23, r16\n"
    "add r2, r0\n"
    "adc r3, r1\n"
    "ldd r16, Y+6\n"
    "mul r23, r16\n"
    "add r4, r0\n"
    "adc r5, r1\n"
    "ldd r17, Y+12\n"
    "mul r23, r17\n"
    "add r6, r0\n"
    "adc r7, r1\n"
    "ldi r23, 14\n"
    "ldd r18, Y+3\n"
    "mul r23, r18\n"
    "add r2, r0\n"
    "adc r3, r1\n"
    "ldd r18, Y+9\n"
    "mul r23, r18\n"
    "add r4, r0\n"
    "adc r5, r1\n"
    "ldd r18, Y+15\n"
    "mul r23, r18\n"
    "add r6, r0\n"
    "adc r7, r1\n"
    "ldi r23, 90\n"
    "mul r23, r16\n"
    "add r2, r0\n"
    "adc r3, r1\n"
    "mul r23, r17\n"
    "add r4, r0\n"
    "adc r5, r1\n"
    "ldd r16, Y+18\n"
    "mul r23, r16\n"
    "add r6, r0\n"
    "adc r7, r1\n"
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
    "ldi r23, 110\n"
    "ldd r16, Y+1\n"
    "mul r23, r16\n"
    "add r2, r0\n"
    "adc r3, r1\n"
    "ldd r16, Y+7\n"
    "mul r23, r16\n"
    "add r4, r0\n"
    "adc r5, r1\n"
    "ldd r17, Y+13\n"
    "mul r23, r17\n"
    "add r6, r0\n"
    "adc r7, r1\n"
    "ldi r23, 18\n"
    "ldd r18, Y+4\n"
    "mul r23, r18\n"
    "add r2, r0\n"
    "adc r3, r1\n"
    "ldd r18, Y+10\n"
    "mul r23, r18\n"
    "add r4, r0\n"
    "adc r5, r1\n"
    "ldd r18, Y+16\n"
    "mul r23, r18\n"
    "add r6, r0\n"
    "adc r7, r1\n"
    "ldi r23, 92\n"
    "mul r23, r16\n"
    "add r2, r0\n"
    "adc r3, r1\n"
    "mul r23, r17\n"
    "add r4, r0\n"
    "adc r5, r1\n"
    "ldd r16, Y+19\n"
    "mul r23, r16\n"
    "add r6, r0\n"
    "adc r7, r1\n"
    "ldi r23, 29\n"
    "add r10, r3\n"
    "adc r11, r15\n"
    "mov r3, r23\n"
    "add r12, r5\n"
    "adc r13, r15\n"
    "mov r5, r23\n"
    "add r14, r7\n"
    "adc r25, r15\n"
    "mov r7, r23\n"
    "ldi r23, 88\n"
    "ldd r16, Y+2\n"
    "mul r23, r16\n"
    "add r2, r0\n"
    "adc r3, r1\n"
    "ldd r16, Y+8\n"
    "mul r23, r16\n"
    "add r4, r0\n"
    "adc r5, r1\n"
    "ldd r17, Y+14\n"
    "mul r23, r17\n"
    "add r6, r0\n"
    "adc r7, r1\n"
    "ldi r23, 29\n"
    "ldd r18, Y+5\n"
    "mul r23, r18\n"
    "sub r2, r0\n"
    "sbc r3, r1\n"
    "ldd r18, Y+11\n"
    "mul r23, r18\n"
    "sub r4, r0\n"
    "sbc r5, r1\n"
    "ldd r18, Y+17\n"
    "mul r23, r18\n"
    "sub r6, r0\n"
    "sbc r7, r1\n"
    "ldi r23, 42\n"
    "mul r23, r16\n"
    "add r2, r0\n"
    "adc r3, r1\n"
    "mul r23, r17\n"
    "add r4, r0\n"
    "adc r5, r1\n"
    "ldd r16, Y+20\n"
    "mul r23, r16\n"
    "add r6, r0\n"
    "adc r7, r1\n"
    "subi r28, lo8(78)\n"
    "sbci r29, hi8(78)\n"
    "ldi r23, 17\n"
    "mov r1, r23\n"
    "ldi r16, 75\n"
    "ldi r17, 172\n"
    "ldi r18, 1\n"
    "ldi r19, 27\n"
    "ldi r20, 14\n"
    "ldi r21, 151\n"
    "ldi r22, 2\n"
    "ldi r23, 27\n"
    "call 3f\n"
    "adiw r26, 18\n"
    /* Filter 1. */
    "ldi r23, 243\n"
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
    "ldi r23, 21\n"
    "ldd r16, Y+0\n"
    "mul r23, r16\n"
    "sub r2, r0\n"
    "sbc r3, r1\n"
    "ldd r16, Y+6\n"
    "mul r23, r16\n"
    "sub r4, r0\n"
    "sbc r5, r1\n"
    "ldd r17, Y+12\n"
    "mul r23, r17\n"
    "sub r6, r0\n"
    "sbc r7, r1\n"
    "ldi r23, 122\n"
    "ldd r18, Y+3\n"
    "mul r23, r18\n"
    "sub r2, r0\n"
    "sbc r3, r1\n"
    "ldd r18, Y+9\n"
    "mul r23, r18\n"
    "sub r4, r0\n"
    "sbc r5, r1\n"
    "ldd r18, Y+15\n"
    "mul r23, r18\n"
    "sub r6, r0\n"
    "sbc r7, r1\n"
    "ldi r23, 94\n"
    "mul r23, r16\n"
    "sub r2, r0\n"
    "sbc r3, r1\n"
    "mul r23, r17\n"
    "sub r4, r0\n"
    "sbc r5, r1\n"
    "ldd r16, Y+18\n"
    "mul r23, r16\n"
    "sub r6, r0\n"
    "sbc r7, r1\n"
    "ldi r23, 6\n"
    "ldd r16, Y+1\n"
    "mul r23, r16\n"
    "sub r2, r0\n"
    "sbc r3, r1\n"
    "ldd r16, Y+7\n"
    "mul r23, r16\n"
    "sub r4, r0\n"
    "sbc r5, r1\n"
    "ldd r17, Y+13\n"
    "mul r23, r17\n"
    "sub r6, r0\n"
    "sbc r7, r1\n"
    "ldi r23, 179\n"
    "add r10, r3\n"
    "adc r11, r15\n"
    "mov r3, r23\n"
    "add r12, r5\n"
    "adc r13, r15\n"
    "mov r5, r23\n"
    "add r14, r7\n"
    "adc r25, r15\n"
    "mov r7, r23\n"
    "ldi r23, 105\n"
    "ldd r18, Y+4\n"
    "mul r23, r18\n"
    "sub r2, r0\n"
    "sbc r3, r1\n"
    "ldd r18, Y+10\n"
    "mul r23, r18\n"
    "sub r4, r0\n"
    "sbc r5, r1\n"
    "ldd r18, Y+16\n"
    "mul r23, r18\n"
    "sub r6, r0\n"
    "sbc r7, r1\n"
    "ldi r23, 26\n"
    "mul r23, r16\n"
    "add r2, r0\n"
    "adc r3, r1\n"
    "mul r23, r17\n"
    "add r4, r0\n"
    "adc r5, r1\n"
    "ldd r16, Y+19\n"
    "mul r23, r16\n"
    "add r6, r0\n"
    "adc r7, r1\n"
    "ldi r23, 74\n"
    "ldd r16, Y+2\n"
    "mul r23, r16\n"
    "sub r2, r0\n"
    "sbc r3, r1\n"
    "ldd r16, Y+8\n"
    "mul r23, r16\n"
    "sub r4, r0\n"
    "sbc r5, r1\n"
    "ldd r17, Y+14\n"
    "mul r23, r17\n"
    "sub r6, r0\n"
    "sbc r7, r1\n"
    "ldi r23, 58\n"
    "add r10, r3\n"
    "adc r11, r15\n"
    "mov r3, r23\n"
    "add r12, r5\n"
    "adc r13, r15\n"
    "mov r5, r23\n"
    "add r14, r7\n"
    "adc r25, r15\n"
    "mov r7, r23\n"
    "ldi r23, 111\n"
    "ldd r18, Y+5\n"
    "mul r23, r18\n"
    "add r2, r0\n"
    "adc r3, r1\n"
    "ldd r18, Y+11\n"
    "mul r23, r18\n"
    "add r4, r0\n"
    "adc r5, r1\n"
    "ldd r18, Y+17\n"
    "mul r23, r18\n"
    "add r6, r0\n"
    "adc r7, r1\n"
    "ldi r23, 58\n"
    "mul r23, r16\n"
    "sub r2, r0\n"
    "sbc r3, r1\n"
    "mul r23, r17\n"
    "sub r4, r0\n"
    "sbc r5, r1\n"
    "ldd r16, Y+20\n"
    "mul r23, r16\n"
    "sub r6, r0\n"
    "sbc r7, r1\n"
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
    "ldi r23, 99\n"
    "ldd r16, Y+39\n"
    "mul r23, r16\n"
    "add r2, r0\n"
    "adc r3, r1\n"
    "ldd r16, Y+45\n"
    "mul r23, r16\n"
    "add r4, r0\n"
    "adc r5, r1\n"
    "ldd r17, Y+51\n"
    "mul r23, r17\n"
    "add r6, r0\n"
    "adc r7, r1\n"
    "ldi r23, 98\n"
    "ldd r18, Y+42\n"
    "mul r23, r18\n"
    "add r2, r0\n"
    "adc r3, r1\n"
    "ldd r18, Y+48\n"
    "mul r23, r18\n"
    "add r4, r0\n"
    "adc r5, r1\n"
    "ldd r18, Y+54\n"
    "mul r23, r18\n"
    "add r6, r0\n"
    "adc r7, r1\n"
    "ldi r23, 4\n"
    "mul r23, r16\n"
    "add r2, r0\n"
    "adc r3, r1\n"
    "mul r23, r17\n"
    "add r4, r0\n"
    "adc r5, r1\n"
    "ldd r16, Y+57\n"
    "mul r23, r16\n"
    "add r6, r0\n"
    "adc r7, r1\n"
    "ldi r23, 43\n"
    "ldd r16, Y+40\n"
    "mul r23, r16\n"
    "add r2, r0\n"
    "adc r3, r1\n"
    "ldd r16, Y+46\n"
    "mul r23, r16\n"
    "add r4, r0\n"
    "adc r5, r1\n"
    "ldd r17, Y+52\n"
    "mul r23, r17\n"
    "add r6, r0\n"
    "adc r7, r1\n"
    "ldi r23, 18\n"
    "add r10, r3\n"
    "adc r11, r15\n"
    "mov r3, r23\n"
    "add r12, r5\n"
    "adc r13, r15\n"
    "mov r5, r23\n"
    "add r14, r7\n"
    "adc r25, r15\n"
    "mov r7, r23\n"
    "ldi r23, 79\n"
    "ldd r18, Y+43\n"
    "mul r23, r18\n"
    "add r2, r0\n"
    "adc r3, r1\n"
    "ldd r18, Y+49\n"
    "mul r23, r18\n"
    "add r4, r0\n"
    "adc r5, r1\n"
    "ldd r18, Y+55\n"
    "mul r23, r18\n"
    "add r6, r0\n"
    "adc r7, r1\n"
    "ldi r23, 119\n"
    "mul r23, r16\n"
    "add r2, r0\n"
    "adc r3, r1\n"
    "mul r23, r17\n"
    "add r4, r0\n"
    "adc r5, r1\n"
    "ldd r16, Y+58\n"
    "mul r23, r16\n"
    "add r6, r0\n"
    "adc r7, r1\n"
    "ldi r23, 18\n"
    "ldd r16, Y+41\n"
    "mul r23, r16\n"
    "sub r2, r0\n"
    "sbc r3, r1\n"
    "ldd r16, Y+47\n"
    "mul r23, r16\n"
    "sub r4, r0\n"
    "sbc r5, r1\n"
    "ldd r17, Y+53\n"
    "mul r23, r17\n"
    "sub r6, r0\n"
    "sbc r7, r1\n"
    "ldi r23, 214\n"
    "add r10, r3\n"
    "adc r11, r15\n"
    "mov r3, r23\n"
    "add r12, r5\n"
    "adc r13, r15\n"
    "mov r5, r23\n"
    "add r14, r7\n"
    "adc r25, r15\n"
    "mov r7, r23\n"
    "ldi r23, 104\n"
    "ldd r18, Y+44\n"
    "mul r23, r18\n"
    "sub r2, r0\n"
    "sbc r3, r1\n"
    "ldd r18, Y+50\n"
    "mul r23, r18\n"
    "sub r4, r0\n"
    "sbc r5, r1\n"
    "ldd r18, Y+56\n"
    "mul r23, r18\n"
    "sub r6, r0\n"
    "sbc r7, r1\n"
    "ldi r23, 110\n"
    "mul r23, r16\n"
    "sub r2, r0\n"
    "sbc r3, r1\n"
    "mul r23, r17\n"
    "sub r4, r0\n"
    "sbc r5, r1\n"
    "ldd r16, Y+59\n"
    "mul r23, r16\n"
    "sub r6, r0\n"
    "sbc r7, r1\n"
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
    "ldi r23, 87\n"
    "subi r28, lo8(-78)\n"
    "sbci r29, hi8(-78)\n"
    "ldd r16, Y+0\n"
    "mul r23, r16\n"
    "add r2, r0\n"
    "adc r3, r1\n"
    "ldd r16, Y+6\n"
    "mul r23, r16\n"
    "add r4, r0\n"
    "adc r5, r1\n"
    "ldd r17, Y+12\n"
    "mul r23, r17\n"
    "add r6, r0\n"
    "adc r7, r1\n"
    "ldi r23, 58\n"
    "ldd r18, Y+3\n"
    "mul r23, r18\n"
    "add r2, r0\n"
    "adc r3, r1\n"
    "ldd r18, Y+9\n"
    "mul r23, r18\n"
    "add r4, r0\n"
    "adc r5, r1\n"
    "ldd r18, Y+15\n"
    "mul r23, r18\n"
    "add r6, r0\n"
    "adc r7, r1\n"
    "ldi r23, 115\n"
    "add r10, r3\n"
    "adc r11, r15\n"
    "mov r3, r23\n"
    "add r12, r5\n"
    "adc r13, r15\n"
    "mov r5, r23\n"
    "add r14, r7\n"
    "adc r25, r15\n"
    "mov r7, r23\n"
    "ldi r23, 115\n"
    "mul r23, r16\n"
    "sub r2, r0\n"
    "sbc r3, r1\n"
    "mul r23, r17\n"
    "sub r4, r0\n"
    "sbc r5, r1\n"
    "ldd r16, Y+18\n"
    "mul r23, r16\n"
    "sub r6, r0\n"
    "sbc r7, r1\n"
    "ldi r23, 18\n"
    "ldd r16, Y+1\n"
    "mul r23, r16\n"
    "add r2, r0\n"
    "adc r3, r1\n"
    "ldd r16, Y+7\n"
    "mul r23, r16\n"
    "add r4, r0\n"
    "adc r5, r1\n"
    "ldd r17, Y+13\n"
    "mul r23, r17\n"
    "add r6, r0\n"
    "adc r7, r1\n"
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
    "ldi r23, 125\n"
    "ldd r18, Y+4\n"
    "mul r23, r18\n"
    "add r2, r0\n"
    "adc r3, r1\n"
    "ldd r18, Y+10\n"
    "mul r23, r18\n"
    "add r4, r0\n"
    "adc r5, r1\n"
    "ldd r18, Y+16\n"
    "mul r23, r18\n"
    "add r6, r0\n"
    "adc r7, r1\n"
    "ldi r23, 16\n"
    "mul r23, r16\n"
    "add r2, r0\n"
    "adc r3, r1\n"
    "mul r23, r17\n"
    "add r4, r0\n"
    "adc r5, r1\n"
    "ldd r16, Y+19\n"
    "mul r23, r16\n"
    "add r6, r0\n"
    "adc r7, r1\n"
    "ldi r23, 40\n"
    "ldd r16, Y+2\n"
    "mul r23, r16\n"
    "add r2, r0\n"
    "adc r3, r1\n"
    "ldd r16, Y+8\n"
    "mul r23, r16\n"
    "add r4, r0\n"
    "adc r5, r1\n"
    "ldd r17, Y+14\n"
    "mul r23, r17\n"
    "add r6, r0\n"
    "adc r7, r1\n"
    "ldi r23, 47\n"
    "ldd r18, Y+5\n"
    "mul r23, r18\n"
    "add r2, r0\n"
    "adc r3, r1\n"
    "ldd r18, Y+11\n"
    "mul r23, r18\n"
    "add r4, r0\n"
    "adc r5, r1\n"
    "ldd r18, Y+17\n"
    "mul r23, r18\n"
    "add r6, r0\n"
    "adc r7, r1\n"
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
    "ldi r23, 56\n"
    "mul r23, r16\n"
    "add r2, r0\n"
    "adc r3, r1\n"
    "mul r23, r17\n"
    "add r4, r0\n"
    "adc r5, r1\n"
    "ldd r16, Y+20\n"
    "mul r23, r16\n"
    "add r6, r0\n"
    "adc r7, r1\n"
    "subi r28, lo8(78)\n"
    "sbci r29, hi8(78)\n"
    "ldi r23, 4\n"
    "mov r1, r23\n"
    "ldi r16, 75\n"
    "ldi r17, 153\n"
    "ldi r18, 254\n"
    "ldi r19, 201\n"
    "ldi r20, 214\n"
    "ldi r21, 60\n"
    "ldi r22, 193\n"
    "ldi r23, 69\n"
    "call 3f\n"
    "adiw r26, 18\n"
    "sbiw r26, 39\n"
    "adiw r28, 18\n"
    "dec r30\n"
    "breq 2f\n"
    "jmp 1b\n"
    "2:\n"
    GOLDEN_DOMAIN_FRAME "remember_state\n"
    "pop r29\n"
    GOLDEN_DOMAIN_FRAME "adjust_cfa_offset -1\n" GOLDEN_DOMAIN_FRAME "restore 29\n"
    "pop r28\n"
    GOLDEN_DOMAIN_FRAME "adjust_cfa_offset -1\n" GOLDEN_DOMAIN_FRAME "restore 28\n"
    "pop r17\n"
    GOLDEN_DOMAIN_FRAME "adjust_cfa_offset -1\n" GOLDEN_DOMAIN_FRAME "restore 17\n"
    "pop r16\n"
    GOLDEN_DOMAIN_FRAME "adjust_cfa_offset -1\n" GOLDEN_DOMAIN_FRAME "restore 16\n"
    "pop r15\n"
    GOLDEN_DOMAIN_FRAME "adjust_cfa_offset -1\n" GOLDEN_DOMAIN_FRAME "restore 15\n"
    "pop r14\n"
    GOLDEN_DOMAIN_FRAME "adjust_cfa_offset -1\n" GOLDEN_DOMAIN_FRAME "restore 14\n"
    "pop r13\n"
    GOLDEN_DOMAIN_FRAME "adjust_cfa_offset -1\n" GOLDEN_DOMAIN_FRAME "restore 13\n"
    "pop r12\n"
    GOLDEN_DOMAIN_FRAME "adjust_cfa_offset -1\n" GOLDEN_DOMAIN_FRAME "restore 12\n"
    "pop r11\n"
    GOLDEN_DOMAIN_FRAME "adjust_cfa_offset -1\n" GOLDEN_DOMAIN_FRAME "restore 11\n"
    "pop r10\n"
    GOLDEN_DOMAIN_FRAME "adjust_cfa_offset -1\n" GOLDEN_DOMAIN_FRAME "restore 10\n"
    "pop r9\n"
    GOLDEN_DOMAIN_FRAME "adjust_cfa_offset -1\n" GOLDEN_DOMAIN_FRAME "restore 9\n"
    "pop r8\n"
    GOLDEN_DOMAIN_FRAME "adjust_cfa_offset -1\n" GOLDEN_DOMAIN_FRAME "restore 8\n"
    "pop r7\n"
    GOLDEN_DOMAIN_FRAME "adjust_cfa_offset -1\n" GOLDEN_DOMAIN_FRAME "restore 7\n"
    "pop r6\n"
    GOLDEN_DOMAIN_FRAME "adjust_cfa_offset -1\n" GOLDEN_DOMAIN_FRAME "restore 6\n"
    "pop r5\n"
    GOLDEN_DOMAIN_FRAME "adjust_cfa_offset -1\n" GOLDEN_DOMAIN_FRAME "restore 5\n"
    "pop r4\n"
    GOLDEN_DOMAIN_FRAME "adjust_cfa_offset -1\n" GOLDEN_DOMAIN_FRAME "restore 4\n"
    "pop r3\n"
    GOLDEN_DOMAIN_FRAME "adjust_cfa_offset -1\n" GOLDEN_DOMAIN_FRAME "restore 3\n"
    "pop r2\n"
    GOLDEN_DOMAIN_FRAME "adjust_cfa_offset -1\n" GOLDEN_DOMAIN_FRAME "restore 2\n"
    "clr r1\n"
    "ret\n"
    GOLDEN_DOMAIN_FRAME "restore_state\n"
    /* The sums, brought to 8 bits. r16: start; r19, r1: constant; r20: multiplier. */
    "3:\n"
    GOLDEN_DOMAIN_FRAME "adjust_cfa_offset 3\n"
    "add r10, r3\n"
    "adc r11, r15\n"
    "mov r3, r10\n"
    "add r12, r5\n"
    "adc r13, r15\n"
    "mov r5, r12\n"
    "add r14, r7\n"
    "adc r25, r15\n"
    "mov r7, r14\n"
    "add r2, r16\n"
    "adc r3, r17\n"
    "adc r11, r18\n"
    "brpl 34f\n"
    "clr r2\n"
    "clr r3\n"
    "clr r11\n"
    "34:\n"
    "add r4, r16\n"
    "adc r5, r17\n"
    "adc r13, r18\n"
    "brpl 34f\n"
    "clr r4\n"
    "clr r5\n"
    "clr r13\n"
    "34:\n"
    "add r6, r16\n"
    "adc r7, r17\n"
    "adc r25, r18\n"
    "brpl 34f\n"
    "clr r6\n"
    "clr r7\n"
    "clr r25\n"
    "34:\n"
    "mov r12, r1\n"
    "mov r10, r19\n"
    "mov r14, r12\n"
    "mul r2, r21\n"
    "add r10, r1\n"
    "adc r14, r15\n"
    "mul r3, r20\n"
    "add r10, r1\n"
    "adc r14, r15\n"
    "clr r16\n"
    "mul r2, r22\n"
    "add r10, r0\n"
    "adc r14, r1\n"
    "adc r16, r15\n"
    "mul r3, r21\n"
    "add r10, r0\n"
    "adc r14, r1\n"
    "adc r16, r15\n"
    "mul r11, r20\n"
    "add r10, r0\n"
    "adc r14, r1\n"
    "adc r16, r15\n"
    "clr r17\n"
    "mul r2, r23\n"
    "add r14, r0\n"
    "adc r16, r1\n"
    "adc r17, r15\n"
    "mul r3, r22\n"
    "add r14, r0\n"
    "adc r16, r1\n"
    "adc r17, r15\n"
    "mul r11, r21\n"
    "add r14, r0\n"
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
    "cpse r18, r15\n"
    "ldi r17, 255\n"
    "cpi r17, 147\n"
    "brsh 35f\n"
    "ldi r17, 147\n"
    "35:\n"
    "cpi r17, 220\n"
    "brlo 35f\n"
    "ldi r17, 220\n"
    "35:\n"
    "mov r2, r17\n"
    "mov r10, r19\n"
    "mov r14, r12\n"
    "mul r4, r21\n"
    "add r10, r1\n"
    "adc r14, r15\n"
    "mul r5, r20\n"
    "add r10, r1\n"
    "adc r14, r15\n"
    "clr r16\n"
    "mul r4, r22\n"
    "add r10, r0\n"
    "adc r14, r1\n"
    "adc r16, r15\n"
    "mul r5, r21\n"
    "add r10, r0\n"
    "adc r14, r1\n"
    "adc r16, r15\n"
    "mul r13, r20\n"
    "add r10, r0\n"
    "adc r14, r1\n"
    "adc r16, r15\n"
    "clr r17\n"
    "mul r4, r23\n"
    "add r14, r0\n"
    "adc r16, r1\n"
    "adc r17, r15\n"
    "mul r5, r22\n"
    "add r14, r0\n"
    "adc r16, r1\n"
    "adc r17, r15\n"
    "mul r13, r21\n"
    "add r14, r0\n"
    "adc r16, r1\n"
    "adc r17, r15\n"
    "clr r18\n"
    "mul r5, r23\n"
    "add r16, r0\n"
    "adc r17, r1\n"
    "adc r18, r15\n"
    "mul r13, r22\n"
    "add r16, r0\n"
    "adc r17, r1\n"
    "adc r18, r15\n"
    "mul r13, r23\n"
    "add r17, r0\n"
    "adc r18, r1\n"
    "cpse r18, r15\n"
    "ldi r17, 255\n"
    "cpi r17, 147\n"
    "brsh 35f\n"
    "ldi r17, 147\n"
    "35:\n"
    "cpi r17, 220\n"
    "brlo 35f\n"
    "ldi r17, 220\n"
    "35:\n"
    "mov r4, r17\n"
    "mov r10, r19\n"
    "mov r14, r12\n"
    "mul r6, r21\n"
    "add r10, r1\n"
    "adc r14, r15\n"
    "mul r7, r20\n"
    "add r10, r1\n"
    "adc r14, r15\n"
    "clr r16\n"
    "mul r6, r22\n"
    "add r10, r0\n"
    "adc r14, r1\n"
    "adc r16, r15\n"
    "mul r7, r21\n"
    "add r10, r0\n"
    "adc r14, r1\n"
    "adc r16, r15\n"
    "mul r25, r20\n"
    "add r10, r0\n"
    "adc r14, r1\n"
    "adc r16, r15\n"
    "clr r17\n"
    "mul r6, r23\n"
    "add r14, r0\n"
    "adc r16, r1\n"
    "adc r17, r15\n"
    "mul r7, r22\n"
    "add r14, r0\n"
    "adc r16, r1\n"
    "adc r17, r15\n"
    "mul r25, r21\n"
    "add r14, r0\n"
    "adc r16, r1\n"
    "adc r17, r15\n"
    "clr r18\n"
    "mul r7, r23\n"
    "add r16, r0\n"
    "adc r17, r1\n"
    "adc r18, r15\n"
    "mul r25, r22\n"
    "add r16, r0\n"
    "adc r17, r1\n"
    "adc r18, r15\n"
    "mul r25, r23\n"
    "add r17, r0\n"
    "adc r18, r1\n"
    "cpse r18, r15\n"
    "ldi r17, 255\n"
    "cpi r17, 147\n"
    "brsh 35f\n"
    "ldi r17, 147\n"
    "35:\n"
    "cpi r17, 220\n"
    "brlo 35f\n"
    "ldi r17, 220\n"
    "35:\n"
    "mov r6, r17\n"
    "st X, r2\n"
    "adiw r26, 3\n"
    "st X, r4\n"
    "adiw r26, 3\n"
    "st X, r6\n"
    "ret\n"
    GOLDEN_DOMAIN_FRAME "endproc\n"
    ".size golden_domain_conv1_windows, . - golden_domain_conv1_windows\n"
    ".popsection\n"
);

/*
 * A row of conv2, 3 outputs at a time.
 *
 * For each filter, in a row, every weight's magnitude is multiplied by the inputs that it meets, and
 * added to the sums or subtracted, in groups that fit 16 bits. Behind a group, a sum's upper byte
 * goes to two further bytes. The sums are rescaled, looked up in the table and stored.
 *
 * Y walks through the inputs, X through the outputs. A group's sums are in r2 to r9, their further
 * bytes in r10 to r14, r24, r25 and r31; inputs are in r16 to r22, a weight in r23, zero in r15; r30
 * counts groups of outputs. On the stack: RAMPZ, the middle byte of the table's address.
 * Stack: 27 bytes.
 */
void golden_domain_conv2_windows(const uint8_t *rows, uint8_t *output, uint16_t table);
__asm__(
    ".pushsection .text.golden_domain_conv2_windows, \"ax\", %progbits\n"
    ".p2align 2\n"
    ".global golden_domain_conv2_windows\n.hidden golden_domain_conv2_windows\n.type golden_domain_conv2_windows, %function\n"
    "golden_domain_conv2_windows:\n"
    GOLDEN_DOMAIN_FRAME "startproc\n"
    "push r2\n"
    GOLDEN_DOMAIN_FRAME "adjust_cfa_offset 1\n" GOLDEN_DOMAIN_FRAME "rel_offset 2, 1\n"
    "push r3\n"
    GOLDEN_DOMAIN_FRAME "adjust_cfa_offset 1\n" GOLDEN_DOMAIN_FRAME "rel_offset 3, 1\n"
    "push r4\n"
    GOLDEN_DOMAIN_FRAME "adjust_cfa_offset 1\n" GOLDEN_DOMAIN_FRAME "rel_offset 4, 1\n"
    "push r5\n"
    GOLDEN_DOMAIN_FRAME "adjust_cfa_offset 1\n" GOLDEN_DOMAIN_FRAME "rel_offset 5, 1\n"
    "push r6\n"
    GOLDEN_DOMAIN_FRAME "adjust_cfa_offset 1\n" GOLDEN_DOMAIN_FRAME "rel_offset 6, 1\n"
    "push r7\n"
    GOLDEN_DOMAIN_FRAME "adjust_cfa_offset 1\n" GOLDEN_DOMAIN_FRAME "rel_offset 7, 1\n"
    "push r8\n"
    GOLDEN_DOMAIN_FRAME "adjust_cfa_offset 1\n" GOLDEN_DOMAIN_FRAME "rel_offset 8, 1\n"
    "push r9\n"
    GOLDEN_DOMAIN_FRAME "adjust_cfa_offset 1\n" GOLDEN_DOMAIN_FRAME "rel_offset 9, 1\n"
    "push r10\n"
    GOLDEN_DOMAIN_FRAME "adjust_cfa_offset 1\n" GOLDEN_DOMAIN_FRAME "rel_offset 10, 1\n"
    "push r11\n"
    GOLDEN_DOMAIN_FRAME "adjust_cfa_offset 1\n" GOLDEN_DOMAIN_FRAME "rel_offset 11, 1\n"
    "push r12\n"
    GOLDEN_DOMAIN_FRAME "adjust_cfa_offset 1\n" GOLDEN_DOMAIN_FRAME "rel_offset 12, 1\n"
    "push r13\n"
    GOLDEN_DOMAIN_FRAME "adjust_cfa_offset 1\n" GOLDEN_DOMAIN_FRAME "rel_offset 13, 1\n"
    "push r14\n"
    GOLDEN_DOMAIN_FRAME "adjust_cfa_offset 1\n" GOLDEN_DOMAIN_FRAME "rel_offset 14, 1\n"
    "push r15\n"
    GOLDEN_DOMAIN_FRAME "adjust_cfa_offset 1\n" GOLDEN_DOMAIN_FRAME "rel_offset 15, 1\n"
    "push r16\n"
    GOLDEN_DOMAIN_FRAME "adjust_cfa_offset 1\n" GOLDEN_DOMAIN_FRAME "rel_offset 16, 1\n"
    "push r17\n"
    GOLDEN_DOMAIN_FRAME "adjust_cfa_offset 1\n" GOLDEN_DOMAIN_FRAME "rel_offset 17, 1\n"
    "push r28\n"
    GOLDEN_DOMAIN_FRAME "adjust_cfa_offset 1\n" GOLDEN_DOMAIN_FRAME "rel_offset 28, 1\n"
    "push r29\n"
    GOLDEN_DOMAIN_FRAME "adjust_cfa_offset 1\n" GOLDEN_DOMAIN_FRAME "rel_offset 29, 1\n"
    "movw r28, r24\n"
    "movw r26, r22\n"
    "clr r15\n"
    "in r0, 0x3b\n"
    "out 0x3b, r21\n"
    "push r0\n"
    GOLDEN_DOMAIN_FRAME "adjust_cfa_offset 1\n"
    "push r20\n"
    GOLDEN_DOMAIN_FRAME "adjust_cfa_offset 1\n"
    "ldi r30, 2\n"
    "1:\n"
    /* Filter 0. */
    "ldi r23, 71\n"
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
    "ldi r23, 56\n"
    "ldd r16, Y+0\n"
    "mul r23, r16\n"
    "sub r2, r0\n"
    "sbc r3, r1\n"
    "ldd r16, Y+3\n"
    "mul r23, r16\n"
    "sub r4, r0\n"
    "sbc r5, r1\n"
    "ldd r17, Y+6\n"
    "mul r23, r17\n"
    "sub r6, r0\n"
    "sbc r7, r1\n"
    "ldi r23, 15\n"
    "mul r23, r16\n"
    "sub r2, r0\n"
    "sbc r3, r1\n"
    "mul r23, r17\n"
    "sub r4, r0\n"
    "sbc r5, r1\n"
    "ldd r16, Y+9\n"
    "mul r23, r16\n"
    "sub r6, r0\n"
    "sbc r7, r1\n"
    "ldi r23, 102\n"
    "mul r23, r17\n"
    "add r2, r0\n"
    "adc r3, r1\n"
    "mul r23, r16\n"
    "add r4, r0\n"
    "adc r5, r1\n"
    "ldd r16, Y+12\n"
    "mul r23, r16\n"
    "add r6, r0\n"
    "adc r7, r1\n"
    "ldi r23, 66\n"
    "ldd r16, Y+1\n"
    "mul r23, r16\n"
    "add r2, r0\n"
    "adc r3, r1\n"
    "ldd r16, Y+4\n"
    "mul r23, r16\n"
    "add r4, r0\n"
    "adc r5, r1\n"
    "ldd r17, Y+7\n"
    "mul r23, r17\n"
    "add r6, r0\n"
    "adc r7, r1\n"
    "ldi r23, 209\n"
    "add r10, r3\n"
    "adc r11, r15\n"
    "mov r3, r23\n"
    "add r12, r5\n"
    "adc r13, r15\n"
    "mov r5, r23\n"
    "add r14, r7\n"
    "adc r25, r15\n"
    "mov r7, r23\n"
    "ldi r23, 47\n"
    "mul r23, r16\n"
    "sub r2, r0\n"
    "sbc r3, r1\n"
    "mul r23, r17\n"
    "sub r4, r0\n"
    "sbc r5, r1\n"
    "ldd r16, Y+10\n"
    "mul r23, r16\n"
    "sub r6, r0\n"
    "sbc r7, r1\n"
    "ldi r23, 47\n"
    "mul r23, r17\n"
    "sub r2, r0\n"
    "sbc r3, r1\n"
    "mul r23, r16\n"
    "sub r4, r0\n"
    "sbc r5, r1\n"
    "ldd r16, Y+13\n"
    "mul r23, r16\n"
    "sub r6, r0\n"
    "sbc r7, r1\n"
    "ldi r23, 107\n"
    "ldd r16, Y+2\n"
    "mul r23, r16\n"
    "sub r2, r0\n"
    "sbc r3, r1\n"
    "ldd r16, Y+5\n"
    "mul r23, r16\n"
    "sub r4, r0\n"
    "sbc r5, r1\n"
    "ldd r17, Y+8\n"
    "mul r23, r17\n"
    "sub r6, r0\n"
    "sbc r7, r1\n"
    "ldi r23, 8\n"
    "mul r23, r16\n"
    "sub r2, r0\n"
    "sbc r3, r1\n"
    "mul r23, r17\n"
    "sub r4, r0\n"
    "sbc r5, r1\n"
    "ldd r16, Y+11\n"
    "mul r23, r16\n"
    "sub r6, r0\n"
    "sbc r7, r1\n"
    "ldi r23, 71\n"
    "add r10, r3\n"
    "adc r11, r15\n"
    "mov r3, r23\n"
    "add r12, r5\n"
    "adc r13, r15\n"
    "mov r5, r23\n"
    "add r14, r7\n"
    "adc r25, r15\n"
    "mov r7, r23\n"
    "ldi r23, 71\n"
    "mul r23, r17\n"
    "sub r2, r0\n"
    "sbc r3, r1\n"
    "mul r23, r16\n"
    "sub r4, r0\n"
    "sbc r5, r1\n"
    "ldd r16, Y+14\n"
    "mul r23, r16\n"
    "sub r6, r0\n"
    "sbc r7, r1\n"
    "ldi r23, 129\n"
    "mov r1, r23\n"
    "ldi r16, 130\n"
    "ldi r17, 59\n"
    "ldi r18, 255\n"
    "ldi r19, 173\n"
    "ldi r20, 196\n"
    "ldi r21, 113\n"
    "ldi r22, 104\n"
    "ldi r23, 197\n"
    "call 3f\n"
    "adiw r26, 4\n"
    /* Filter 1. */
    "ldi r23, 29\n"
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
    "ldi r23, 103\n"
    "ldd r16, Y+24\n"
    "mul r23, r16\n"
    "add r2, r0\n"
    "adc r3, r1\n"
    "ldd r16, Y+27\n"
    "mul r23, r16\n"
    "add r4, r0\n"
    "adc r5, r1\n"
    "ldd r17, Y+30\n"
    "mul r23, r17\n"
    "add r6, r0\n"
    "adc r7, r1\n"
    "ldi r23, 2\n"
    "mul r23, r16\n"
    "sub r2, r0\n"
    "sbc r3, r1\n"
    "mul r23, r17\n"
    "sub r4, r0\n"
    "sbc r5, r1\n"
    "ldd r16, Y+33\n"
    "mul r23, r16\n"
    "sub r6, r0\n"
    "sbc r7, r1\n"
    "ldi r23, 116\n"
    "mul r23, r17\n"
    "add r2, r0\n"
    "adc r3, r1\n"
    "mul r23, r16\n"
    "add r4, r0\n"
    "adc r5, r1\n"
    "ldd r16, Y+36\n"
    "mul r23, r16\n"
    "add r6, r0\n"
    "adc r7, r1\n"
    "ldi r23, 27\n"
    "ldd r16, Y+25\n"
    "mul r23, r16\n"
    "sub r2, r0\n"
    "sbc r3, r1\n"
    "ldd r16, Y+28\n"
    "mul r23, r16\n"
    "sub r4, r0\n"
    "sbc r5, r1\n"
    "ldd r17, Y+31\n"
    "mul r23, r17\n"
    "sub r6, r0\n"
    "sbc r7, r1\n"
    "ldi r23, 79\n"
    "add r10, r3\n"
    "adc r11, r15\n"
    "mov r3, r23\n"
    "add r12, r5\n"
    "adc r13, r15\n"
    "mov r5, r23\n"
    "add r14, r7\n"
    "adc r25, r15\n"
    "mov r7, r23\n"
    "ldi r23, 79\n"
    "mul r23, r16\n"
    "sub r2, r0\n"
    "sbc r3, r1\n"
    "mul r23, r17\n"
    "sub r4, r0\n"
    "sbc r5, r1\n"
    "ldd r16, Y+34\n"
    "mul r23, r16\n"
    "sub r6, r0\n"
    "sbc r7, r1\n"
    "ldi r23, 110\n"
    "mul r23, r17\n"
    "add r2, r0\n"
    "adc r3, r1\n"
    "mul r23, r16\n"
    "add r4, r0\n"
    "adc r5, r1\n"
    "ldd r16, Y+37\n"
    "mul r23, r16\n"
    "add r6, r0\n"
    "adc r7, r1\n"
    "ldi r23, 33\n"
    "ldd r16, Y+26\n"
    "mul r23, r16\n"
    "add r2, r0\n"
    "adc r3, r1\n"
    "ldd r16, Y+29\n"
    "mul r23, r16\n"
    "add r4, r0\n"
    "adc r5, r1\n"
    "ldd r17, Y+32\n"
    "mul r23, r17\n"
    "add r6, r0\n"
    "adc r7, r1\n"
    "ldi r23, 44\n"
    "add r10, r3\n"
    "adc r11, r15\n"
    "mov r3, r23\n"
    "add r12, r5\n"
    "adc r13, r15\n"
    "mov r5, r23\n"
    "add r14, r7\n"
    "adc r25, r15\n"
    "mov r7, r23\n"
    "ldi r23, 36\n"
    "mul r23, r16\n"
    "sub r2, r0\n"
    "sbc r3, r1\n"
    "mul r23, r17\n"
    "sub r4, r0\n"
    "sbc r5, r1\n"
    "ldd r16, Y+35\n"
    "mul r23, r16\n"
    "sub r6, r0\n"
    "sbc r7, r1\n"
    "ldi r23, 8\n"
    "mul r23, r17\n"
    "sub r2, r0\n"
    "sbc r3, r1\n"
    "mul r23, r16\n"
    "sub r4, r0\n"
    "sbc r5, r1\n"
    "ldd r16, Y+38\n"
    "mul r23, r16\n"
    "sub r6, r0\n"
    "sbc r7, r1\n"
    "ldi r23, 1\n"
    "mov r1, r23\n"
    "ldi r16, 224\n"
    "ldi r17, 177\n"
    "ldi r18, 2\n"
    "ldi r19, 30\n"
    "ldi r20, 205\n"
    "ldi r21, 199\n"
    "ldi r22, 224\n"
    "ldi r23, 11\n"
    "call 3f\n"
    "adiw r26, 4\n"
    "sbiw r26, 9\n"
    "adiw r28, 9\n"
    "dec r30\n"
    "breq 2f\n"
    "jmp 1b\n"
    "2:\n"
    GOLDEN_DOMAIN_FRAME "remember_state\n"
    "pop r0\n"
    GOLDEN_DOMAIN_FRAME "adjust_cfa_offset -1\n"
    "pop r0\n"
    GOLDEN_DOMAIN_FRAME "adjust_cfa_offset -1\n"
    "out 0x3b, r0\n"
    "pop r29\n"
    GOLDEN_DOMAIN_FRAME "adjust_cfa_offset -1\n" GOLDEN_DOMAIN_FRAME "restore 29\n"
    "pop r28\n"
    GOLDEN_DOMAIN_FRAME "adjust_cfa_offset -1\n" GOLDEN_DOMAIN_FRAME "restore 28\n"
    "pop r17\n"
    GOLDEN_DOMAIN_FRAME "adjust_cfa_offset -1\n" GOLDEN_DOMAIN_FRAME "restore 17\n"
    "pop r16\n"
    GOLDEN_DOMAIN_FRAME "adjust_cfa_offset -1\n" GOLDEN_DOMAIN_FRAME "restore 16\n"
    "pop r15\n"
    GOLDEN_DOMAIN_FRAME "adjust_cfa_offset -1\n" GOLDEN_DOMAIN_FRAME "restore 15\n"
    "pop r14\n"
    GOLDEN_DOMAIN_FRAME "adjust_cfa_offset -1\n" GOLDEN_DOMAIN_FRAME "restore 14\n"
    "pop r13\n"
    GOLDEN_DOMAIN_FRAME "adjust_cfa_offset -1\n" GOLDEN_DOMAIN_FRAME "restore 13\n"
    "pop r12\n"
    GOLDEN_DOMAIN_FRAME "adjust_cfa_offset -1\n" GOLDEN_DOMAIN_FRAME "restore 12\n"
    "pop r11\n"
    GOLDEN_DOMAIN_FRAME "adjust_cfa_offset -1\n" GOLDEN_DOMAIN_FRAME "restore 11\n"
    "pop r10\n"
    GOLDEN_DOMAIN_FRAME "adjust_cfa_offset -1\n" GOLDEN_DOMAIN_FRAME "restore 10\n"
    "pop r9\n"
    GOLDEN_DOMAIN_FRAME "adjust_cfa_offset -1\n" GOLDEN_DOMAIN_FRAME "restore 9\n"
    "pop r8\n"
    GOLDEN_DOMAIN_FRAME "adjust_cfa_offset -1\n" GOLDEN_DOMAIN_FRAME "restore 8\n"
    "pop r7\n"
    GOLDEN_DOMAIN_FRAME "adjust_cfa_offset -1\n" GOLDEN_DOMAIN_FRAME "restore 7\n"
    "pop r6\n"
    GOLDEN_DOMAIN_FRAME "adjust_cfa_offset -1\n" GOLDEN_DOMAIN_FRAME "restore 6\n"
    "pop r5\n"
    GOLDEN_DOMAIN_FRAME "adjust_cfa_offset -1\n" GOLDEN_DOMAIN_FRAME "restore 5\n"
    "pop r4\n"
    GOLDEN_DOMAIN_FRAME "adjust_cfa_offset -1\n" GOLDEN_DOMAIN_FRAME "restore 4\n"
    "pop r3\n"
    GOLDEN_DOMAIN_FRAME "adjust_cfa_offset -1\n" GOLDEN_DOMAIN_FRAME "restore 3\n"
    "pop r2\n"
    GOLDEN_DOMAIN_FRAME "adjust_cfa_offset -1\n" GOLDEN_DOMAIN_FRAME "restore 2\n"
    "clr r1\n"
    "ret\n"
    GOLDEN_DOMAIN_FRAME "restore_state\n"
    /* The sums, brought to 8 bits. r16: start; r19, r1: constant; r20: multiplier. */
    "3:\n"
    GOLDEN_DOMAIN_FRAME "adjust_cfa_offset 3\n"
    "add r10, r3\n"
    "adc r11, r15\n"
    "mov r3, r10\n"
    "add r12, r5\n"
    "adc r13, r15\n"
    "mov r5, r12\n"
    "add r14, r7\n"
    "adc r25, r15\n"
    "mov r7, r14\n"
    "add r2, r16\n"
    "adc r3, r17\n"
    "adc r11, r18\n"
    "brpl 34f\n"
    "clr r2\n"
    "clr r3\n"
    "clr r11\n"
    "34:\n"
    "add r4, r16\n"
    "adc r5, r17\n"
    "adc r13, r18\n"
    "brpl 34f\n"
    "clr r4\n"
    "clr r5\n"
    "clr r13\n"
    "34:\n"
    "add r6, r16\n"
    "adc r7, r17\n"
    "adc r25, r18\n"
    "brpl 34f\n"
    "clr r6\n"
    "clr r7\n"
    "clr r25\n"
    "34:\n"
    "mov r12, r1\n"
    "mov r10, r19\n"
    "mov r14, r12\n"
    "mul r2, r21\n"
    "add r10, r1\n"
    "adc r14, r15\n"
    "mul r3, r20\n"
    "add r10, r1\n"
    "adc r14, r15\n"
    "clr r16\n"
    "mul r2, r22\n"
    "add r10, r0\n"
    "adc r14, r1\n"
    "adc r16, r15\n"
    "mul r3, r21\n"
    "add r10, r0\n"
    "adc r14, r1\n"
    "adc r16, r15\n"
    "mul r11, r20\n"
    "add r10, r0\n"
    "adc r14, r1\n"
    "adc r16, r15\n"
    "clr r17\n"
    "mul r2, r23\n"
    "add r14, r0\n"
    "adc r16, r1\n"
    "adc r17, r15\n"
    "mul r3, r22\n"
    "add r14, r0\n"
    "adc r16, r1\n"
    "adc r17, r15\n"
    "mul r11, r21\n"
    "add r14, r0\n"
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
    "lsl r16\n"
    "rol r17\n"
    "rol r18\n"
    "cpse r18, r15\n"
    "ldi r17, 255\n"
    "mov r2, r17\n"
    "mov r10, r19\n"
    "mov r14, r12\n"
    "mul r4, r21\n"
    "add r10, r1\n"
    "adc r14, r15\n"
    "mul r5, r20\n"
    "add r10, r1\n"
    "adc r14, r15\n"
    "clr r16\n"
    "mul r4, r22\n"
    "add r10, r0\n"
    "adc r14, r1\n"
    "adc r16, r15\n"
    "mul r5, r21\n"
    "add r10, r0\n"
    "adc r14, r1\n"
    "adc r16, r15\n"
    "mul r13, r20\n"
    "add r10, r0\n"
    "adc r14, r1\n"
    "adc r16, r15\n"
    "clr r17\n"
    "mul r4, r23\n"
    "add r14, r0\n"
    "adc r16, r1\n"
    "adc r17, r15\n"
    "mul r5, r22\n"
    "add r14, r0\n"
    "adc r16, r1\n"
    "adc r17, r15\n"
    "mul r13, r21\n"
    "add r14, r0\n"
    "adc r16, r1\n"
    "adc r17, r15\n"
    "clr r18\n"
    "mul r5, r23\n"
    "add r16, r0\n"
    "adc r17, r1\n"
    "adc r18, r15\n"
    "mul r13, r22\n"
    "add r16, r0\n"
    "adc r17, r1\n"
    "adc r18, r15\n"
    "mul r13, r23\n"
    "add r17, r0\n"
    "adc r18, r1\n"
    "lsl r16\n"
    "rol r17\n"
    "rol r18\n"
    "lsl r16\n"
    "rol r17\n"
    "rol r18\n"
    "cpse r18, r15\n"
    "ldi r17, 255\n"
    "mov r4, r17\n"
    "mov r10, r19\n"
    "mov r14, r12\n"
    "mul r6, r21\n"
    "add r10, r1\n"
    "adc r14, r15\n"
    "mul r7, r20\n"
    "add r10, r1\n"
    "adc r14, r15\n"
    "clr r16\n"
    "mul r6, r22\n"
    "add r10, r0\n"
    "adc r14, r1\n"
    "adc r16, r15\n"
    "mul r7, r21\n"
    "add r10, r0\n"
    "adc r14, r1\n"
    "adc r16, r15\n"
    "mul r25, r20\n"
    "add r10, r0\n"
    "adc r14, r1\n"
    "adc r16, r15\n"
    "clr r17\n"
    "mul r6, r23\n"
    "add r14, r0\n"
    "adc r16, r1\n"
    "adc r17, r15\n"
    "mul r7, r22\n"
    "add r14, r0\n"
    "adc r16, r1\n"
    "adc r17, r15\n"
    "mul r25, r21\n"
    "add r14, r0\n"
    "adc r16, r1\n"
    "adc r17, r15\n"
    "clr r18\n"
    "mul r7, r23\n"
    "add r16, r0\n"
    "adc r17, r1\n"
    "adc r18, r15\n"
    "mul r25, r22\n"
    "add r16, r0\n"
    "adc r17, r1\n"
    "adc r18, r15\n"
    "mul r25, r23\n"
    "add r17, r0\n"
    "adc r18, r1\n"
    "lsl r16\n"
    "rol r17\n"
    "rol r18\n"
    "lsl r16\n"
    "rol r17\n"
    "rol r18\n"
    "cpse r18, r15\n"
    "ldi r17, 255\n"
    "mov r6, r17\n"
    "push r30\n"
    GOLDEN_DOMAIN_FRAME "adjust_cfa_offset 1\n"
    "in r30, 0x3d\n"
    "in r31, 0x3e\n"
    "ldd r31, Z+5\n"
    "mov r30, r2\n"
    "elpm r2, Z\n"
    "mov r30, r4\n"
    "elpm r4, Z\n"
    "mov r30, r6\n"
    "elpm r6, Z\n"
    "pop r30\n"
    GOLDEN_DOMAIN_FRAME "adjust_cfa_offset -1\n"
    "st X+, r2\n"
    "st X+, r4\n"
    "st X, r6\n"
    "ret\n"
    GOLDEN_DOMAIN_FRAME "endproc\n"
    ".size golden_domain_conv2_windows, . - golden_domain_conv2_windows\n"
    ".popsection\n"
);

/*
 * A row of conv3, an output at a time.
 *
 * For each filter, in a row, every weight's magnitude is multiplied by the inputs that it meets, and
 * added to the sum or subtracted, in groups that fit 16 bits. Behind a group, a sum's upper byte
 * goes to two further bytes. The sum is rescaled and stored.
 *
 * Y walks through the inputs, X through the outputs. A group's sums are in r2 to r9, their further
 * bytes in r10 to r14, r24, r25 and r31; inputs are in r16 to r22, a weight in r23, zero in r15; r30
 * counts outputs.
 * Stack: 24 bytes.
 */
void golden_domain_conv3_windows(const uint8_t *rows, uint8_t *output);
__asm__(
    ".pushsection .text.golden_domain_conv3_windows, \"ax\", %progbits\n"
    ".p2align 2\n"
    ".global golden_domain_conv3_windows\n.hidden golden_domain_conv3_windows\n.type golden_domain_conv3_windows, %function\n"
    "golden_domain_conv3_windows:\n"
    GOLDEN_DOMAIN_FRAME "startproc\n"
    "push r2\n"
    GOLDEN_DOMAIN_FRAME "adjust_cfa_offset 1\n" GOLDEN_DOMAIN_FRAME "rel_offset 2, 1\n"
    "push r3\n"
    GOLDEN_DOMAIN_FRAME "adjust_cfa_offset 1\n" GOLDEN_DOMAIN_FRAME "rel_offset 3, 1\n"
    "push r4\n"
    GOLDEN_DOMAIN_FRAME "adjust_cfa_offset 1\n" GOLDEN_DOMAIN_FRAME "rel_offset 4, 1\n"
    "push r5\n"
    GOLDEN_DOMAIN_FRAME "adjust_cfa_offset 1\n" GOLDEN_DOMAIN_FRAME "rel_offset 5, 1\n"
    "push r6\n"
    GOLDEN_DOMAIN_FRAME "adjust_cfa_offset 1\n" GOLDEN_DOMAIN_FRAME "rel_offset 6, 1\n"
    "push r7\n"
    GOLDEN_DOMAIN_FRAME "adjust_cfa_offset 1\n" GOLDEN_DOMAIN_FRAME "rel_offset 7, 1\n"
    "push r8\n"
    GOLDEN_DOMAIN_FRAME "adjust_cfa_offset 1\n" GOLDEN_DOMAIN_FRAME "rel_offset 8, 1\n"
    "push r9\n"
    GOLDEN_DOMAIN_FRAME "adjust_cfa_offset 1\n" GOLDEN_DOMAIN_FRAME "rel_offset 9, 1\n"
    "push r10\n"
    GOLDEN_DOMAIN_FRAME "adjust_cfa_offset 1\n" GOLDEN_DOMAIN_FRAME "rel_offset 10, 1\n"
    "push r11\n"
    GOLDEN_DOMAIN_FRAME "adjust_cfa_offset 1\n" GOLDEN_DOMAIN_FRAME "rel_offset 11, 1\n"
    "push r12\n"
    GOLDEN_DOMAIN_FRAME "adjust_cfa_offset 1\n" GOLDEN_DOMAIN_FRAME "rel_offset 12, 1\n"
    "push r13\n"
    GOLDEN_DOMAIN_FRAME "adjust_cfa_offset 1\n" GOLDEN_DOMAIN_FRAME "rel_offset 13, 1\n"
    "push r14\n"
    GOLDEN_DOMAIN_FRAME "adjust_cfa_offset 1\n" GOLDEN_DOMAIN_FRAME "rel_offset 14, 1\n"
    "push r15\n"
    GOLDEN_DOMAIN_FRAME "adjust_cfa_offset 1\n" GOLDEN_DOMAIN_FRAME "rel_offset 15, 1\n"
    "push r16\n"
    GOLDEN_DOMAIN_FRAME "adjust_cfa_offset 1\n" GOLDEN_DOMAIN_FRAME "rel_offset 16, 1\n"
    "push r17\n"
    GOLDEN_DOMAIN_FRAME "adjust_cfa_offset 1\n" GOLDEN_DOMAIN_FRAME "rel_offset 17, 1\n"
    "push r28\n"
    GOLDEN_DOMAIN_FRAME "adjust_cfa_offset 1\n" GOLDEN_DOMAIN_FRAME "rel_offset 28, 1\n"
    "push r29\n"
    GOLDEN_DOMAIN_FRAME "adjust_cfa_offset 1\n" GOLDEN_DOMAIN_FRAME "rel_offset 29, 1\n"
    "movw r28, r24\n"
    "movw r26, r22\n"
    "clr r15\n"
    "ldi r30, 1\n"
    "1:\n"
    /* Filter 0. */
    "ldi r23, 122\n"
    "clr r2\n"
    "mov r3, r23\n"
    "clr r10\n"
    "clr r11\n"
    "ldi r23, 20\n"
    "ldd r16, Y+0\n"
    "mul r23, r16\n"
    "sub r2, r0\n"
    "sbc r3, r1\n"
    "ldi r23, 102\n"
    "ldd r16, Y+1\n"
    "mul r23, r16\n"
    "sub r2, r0\n"
    "sbc r3, r1\n"
    "ldi r23, 40\n"
    "mov r1, r23\n"
    "ldi r16, 148\n"
    "ldi r17, 231\n"
    "ldi r18, 255\n"
    "ldi r19, 88\n"
    "ldi r20, 154\n"
    "ldi r21, 94\n"
    "ldi r22, 158\n"
    "ldi r23, 138\n"
    "call 3f\n"
    "adiw r26, 1\n"
    /* Filter 1. */
    "ldi r23, 0\n"
    "clr r2\n"
    "mov r3, r23\n"
    "clr r10\n"
    "clr r11\n"
    "ldi r23, 100\n"
    "ldd r16, Y+0\n"
    "mul r23, r16\n"
    "add r2, r0\n"
    "adc r3, r1\n"
    "ldi r23, 39\n"
    "ldd r16, Y+1\n"
    "mul r23, r16\n"
    "add r2, r0\n"
    "adc r3, r1\n"
    "ldi r23, 9\n"
    "mov r1, r23\n"
    "ldi r16, 230\n"
    "ldi r17, 8\n"
    "ldi r18, 0\n"
    "ldi r19, 60\n"
    "ldi r20, 75\n"
    "ldi r21, 221\n"
    "ldi r22, 239\n"
    "ldi r23, 34\n"
    "call 3f\n"
    "adiw r26, 1\n"
    /* Filter 2. */
    "ldi r23, 0\n"
    "clr r2\n"
    "mov r3, r23\n"
    "clr r10\n"
    "clr r11\n"
    "ldi r23, 28\n"
    "ldd r16, Y+0\n"
    "mul r23, r16\n"
    "add r2, r0\n"
    "adc r3, r1\n"
    "ldi r23, 86\n"
    "ldd r16, Y+1\n"
    "mul r23, r16\n"
    "add r2, r0\n"
    "adc r3, r1\n"
    "ldi r23, 41\n"
    "mov r1, r23\n"
    "ldi r16, 196\n"
    "ldi r17, 220\n"
    "ldi r18, 255\n"
    "ldi r19, 102\n"
    "ldi r20, 219\n"
    "ldi r21, 45\n"
    "ldi r22, 94\n"
    "ldi r23, 52\n"
    "call 3f\n"
    "adiw r26, 1\n"
    "sbiw r26, 2\n"
    "adiw r28, 1\n"
    "dec r30\n"
    "breq 2f\n"
    "jmp 1b\n"
    "2:\n"
    GOLDEN_DOMAIN_FRAME "remember_state\n"
    "pop r29\n"
    GOLDEN_DOMAIN_FRAME "adjust_cfa_offset -1\n" GOLDEN_DOMAIN_FRAME "restore 29\n"
    "pop r28\n"
    GOLDEN_DOMAIN_FRAME "adjust_cfa_offset -1\n" GOLDEN_DOMAIN_FRAME "restore 28\n"
    "pop r17\n"
    GOLDEN_DOMAIN_FRAME "adjust_cfa_offset -1\n" GOLDEN_DOMAIN_FRAME "restore 17\n"
    "pop r16\n"
    GOLDEN_DOMAIN_FRAME "adjust_cfa_offset -1\n" GOLDEN_DOMAIN_FRAME "restore 16\n"
    "pop r15\n"
    GOLDEN_DOMAIN_FRAME "adjust_cfa_offset -1\n" GOLDEN_DOMAIN_FRAME "restore 15\n"
    "pop r14\n"
    GOLDEN_DOMAIN_FRAME "adjust_cfa_offset -1\n" GOLDEN_DOMAIN_FRAME "restore 14\n"
    "pop r13\n"
    GOLDEN_DOMAIN_FRAME "adjust_cfa_offset -1\n" GOLDEN_DOMAIN_FRAME "restore 13\n"
    "pop r12\n"
    GOLDEN_DOMAIN_FRAME "adjust_cfa_offset -1\n" GOLDEN_DOMAIN_FRAME "restore 12\n"
    "pop r11\n"
    GOLDEN_DOMAIN_FRAME "adjust_cfa_offset -1\n" GOLDEN_DOMAIN_FRAME "restore 11\n"
    "pop r10\n"
    GOLDEN_DOMAIN_FRAME "adjust_cfa_offset -1\n" GOLDEN_DOMAIN_FRAME "restore 10\n"
    "pop r9\n"
    GOLDEN_DOMAIN_FRAME "adjust_cfa_offset -1\n" GOLDEN_DOMAIN_FRAME "restore 9\n"
    "pop r8\n"
    GOLDEN_DOMAIN_FRAME "adjust_cfa_offset -1\n" GOLDEN_DOMAIN_FRAME "restore 8\n"
    "pop r7\n"
    GOLDEN_DOMAIN_FRAME "adjust_cfa_offset -1\n" GOLDEN_DOMAIN_FRAME "restore 7\n"
    "pop r6\n"
    GOLDEN_DOMAIN_FRAME "adjust_cfa_offset -1\n" GOLDEN_DOMAIN_FRAME "restore 6\n"
    "pop r5\n"
    GOLDEN_DOMAIN_FRAME "adjust_cfa_offset -1\n" GOLDEN_DOMAIN_FRAME "restore 5\n"
    "pop r4\n"
    GOLDEN_DOMAIN_FRAME "adjust_cfa_offset -1\n" GOLDEN_DOMAIN_FRAME "restore 4\n"
    "pop r3\n"
    GOLDEN_DOMAIN_FRAME "adjust_cfa_offset -1\n" GOLDEN_DOMAIN_FRAME "restore 3\n"
    "pop r2\n"
    GOLDEN_DOMAIN_FRAME "adjust_cfa_offset -1\n" GOLDEN_DOMAIN_FRAME "restore 2\n"
    "clr r1\n"
    "ret\n"
    GOLDEN_DOMAIN_FRAME "restore_state\n"
    /* The sum, brought to 8 bits. r16: start; r19, r1: constant; r20: multiplier. */
    "3:\n"
    GOLDEN_DOMAIN_FRAME "adjust_cfa_offset 3\n"
    "add r10, r3\n"
    "adc r11, r15\n"
    "mov r3, r10\n"
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
    "lsl r16\n"
    "rol r17\n"
    "rol r18\n"
    "cpse r18, r15\n"
    "ldi r17, 255\n"
    "st X, r17\n"
    "ret\n"
    GOLDEN_DOMAIN_FRAME "endproc\n"
    ".size golden_domain_conv3_windows, . - golden_domain_conv3_windows\n"
    ".popsection\n"
);

/* Sigmoid, of values + 128. */
static const uint8_t golden_domain_conv2_sigmoid_bytes[256] GOLDEN_DOMAIN_FLASH(golden_domain_conv2_sigmoid_bytes)
    __attribute__((aligned(256))) = {
    160, 215, 55, 9, 243, 212, 210, 247, 5, 2, 140, 4, 63, 14, 222, 126, 223, 167, 225, 197, 212,
    116, 81, 24, 163, 223, 36, 100, 171, 89, 238, 53, 251, 168, 213, 36, 158, 121, 115, 1, 118, 159,
    146, 127, 229, 234, 239, 211, 247, 102, 39, 130, 72, 4, 92, 226, 230, 13, 234, 248, 114, 7, 253,
    0, 185, 57, 14, 87, 30, 6, 27, 57, 44, 113, 17, 17, 32, 195, 21, 15, 105, 2, 168, 218, 27, 43,
    51, 104, 99, 116, 89, 81, 51, 210, 122, 201, 222, 212, 183, 16, 18, 163, 240, 129, 85, 216, 189,
    190, 4, 180, 21, 82, 59, 196, 194, 118, 65, 80, 26, 242, 45, 117, 124, 237, 179, 181, 90, 137,
    63, 28, 185, 253, 107, 82, 82, 238, 178, 24, 46, 199, 197, 155, 211, 88, 114, 230, 3, 242, 11,
    211, 127, 206, 90, 210, 154, 87, 129, 14, 213, 62, 227, 226, 2, 100, 238, 204, 226, 198, 81, 42,
    159, 112, 179, 80, 221, 185, 165, 60, 89, 145, 6, 226, 191, 46, 39, 69, 229, 138, 191, 139, 194,
    139, 242, 52, 99, 247, 250, 159, 170, 34, 20, 45, 175, 131, 73, 4, 66, 105, 192, 203, 49, 115,
    214, 176, 210, 29, 122, 40, 77, 121, 97, 237, 32, 104, 24, 192, 25, 236, 146, 89, 223, 139, 143,
    186, 195, 94, 77, 188, 141, 58, 112, 251, 194, 10, 83, 93, 102, 97, 128, 190, 246, 204, 154,
    165, 9, 85,
};

#ifdef GOLDEN_DOMAIN_TRACE
/* Shows values that lie as distances from -128. */
static void golden_domain_show_values(int layer, const uint8_t *values, int channels, int stride,
    int columns, int step)
{
    for (int channel = 0; channel < channels; ++channel) {
        for (int column = 0; column < columns; ++column) {
            const int8_t value = (int8_t)((int)values[channel * stride + column * step] - 128);

            golden_domain_trace(layer, &value, 1);
        }
    }
}

#define GOLDEN_DOMAIN_SHOW_VALUES(layer, values, channels, stride, columns, step) \
    golden_domain_show_values((layer), (values), (channels), (stride), (columns), (step))
#else
#define GOLDEN_DOMAIN_SHOW_VALUES(layer, values, channels, stride, columns, step) ((void)0)
#endif

/* Moves the 3 rows of `count` columns up by 2. */
static void golden_domain_move_1_of_3_rows(uint8_t *rows, int count)
{
    for (; count > 0; --count) {
        rows[0] = rows[2];
        rows += 3;
    }
}

/* Moves the 3 rows of `count` columns up by 1. */
static void golden_domain_move_2_of_3_rows(uint8_t *rows, int count)
{
    for (; count > 0; --count) {
        rows[0] = rows[1];
        rows[1] = rows[2];
        rows += 3;
    }
}

/*
 * Row `row` of conv1, conv1.relu6, and of the layers before it what it needs.
 * A column's rows of inputs lie next to each other.
 */
static void golden_domain_conv1(const int8_t *tensor, uint8_t *memory, int row,
    uint8_t *output)
{
    uint8_t *const rows = memory;
    int slot = 1;

    if (row == 0) {
        for (int i = 0; i < 117; ++i) {
            rows[i] = 167;
            GOLDEN_DOMAIN_NO_LIBRARY();
        }
        slot = 0;
    }
    else {
        golden_domain_move_1_of_3_rows(rows, 39);
    }
    for (; slot < 3; ++slot) {
        const int input_row = 2 * row + slot;
        uint8_t *const target = rows + slot;

        if (input_row < 14) {
            for (int channel = 0; channel < 3; ++channel) {
                const int8_t *const values = tensor + (channel * 14 + input_row) * 12;

                for (int i = 0; i < 12; ++i) {
                    target[3 * (channel * 13 + i)] = (uint8_t)((int)values[i] + 128);
                }
            }
        }
        else {
            for (int i = 0; i < 39; ++i) {
                target[3 * i] = 167;
            }
        }
    }
    golden_domain_conv1_windows(rows, output);
    GOLDEN_DOMAIN_SHOW_VALUES(3, output, 2, 24, 6, 3);
}

/*
 * Row `row` of conv2, conv2.sigmoid, and of the layers before it what it needs.
 * A column's rows of inputs lie next to each other.
 */
static void golden_domain_conv2(const int8_t *tensor, uint8_t *memory, int row,
    uint8_t *output)
{
    uint8_t *const rows = memory + 117;
    int slot = 2;

    if (row == 0) {
        for (int i = 0; i < 48; ++i) {
            rows[i] = 147;
            GOLDEN_DOMAIN_NO_LIBRARY();
        }
        slot = 1;
    }
    else {
        golden_domain_move_2_of_3_rows(rows, 16);
    }
    for (; slot < 3; ++slot) {
        const int input_row = row + slot - 1;
        uint8_t *const target = rows + slot + 3;

        if (input_row < 7) {
            golden_domain_conv1(tensor, memory, input_row, target);
        }
        else {
            for (int i = 0; i < 15; ++i) {
                target[3 * i] = 147;
            }
        }
    }
    golden_domain_conv2_windows(rows, output, (uint16_t)(GOLDEN_DOMAIN_FLASH_ADDRESS(golden_domain_conv2_sigmoid_bytes) >> 8));
    GOLDEN_DOMAIN_SHOW_VALUES(5, output, 2, 6, 6, 1);
}

/*
 * Row `row` of conv3, and of the layers before it what it needs.
 * A column's rows of inputs lie next to each other.
 */
static void golden_domain_conv3(const int8_t *tensor, uint8_t *memory, int row,
    uint8_t *output)
{
    uint8_t *const rows = memory;
    int slot = 0;

    if (row == 0) {
        slot = 0;
    }
    for (; slot < 1; ++slot) {
        const int input_row = row + slot;
        uint8_t *const target = rows + slot;

        for (int channel = 0; channel < 2; ++channel) {
            const int8_t *const values = tensor + channel + input_row;

            for (int i = 0; i < 1; ++i) {
                target[(channel + i)] = (uint8_t)((int)values[i] + 128);
                GOLDEN_DOMAIN_NO_LIBRARY();
            }
        }
    }
    golden_domain_conv3_windows(rows, output);
    GOLDEN_DOMAIN_SHOW_VALUES(9, output, 3, 1, 1, 1);
}

int golden_domain_infer(const uint8_t pixels[GOLDEN_DOMAIN_PIXEL_COUNT],
    int8_t scores[GOLDEN_DOMAIN_SCORE_COUNT], golden_domain_scratch *scratch)
{
    uint8_t *const memory = (uint8_t *)scratch->words;
    int8_t *const input_avgpool = (int8_t *)scratch->words; /* 3x14x12, 504 bytes */
    int8_t *const input_leaky_relu = (int8_t *)scratch->words + 504; /* 3x14x12, 504 bytes */
    int8_t *const conv2 = (int8_t *)scratch->words; /* 2x7x6, 84 bytes */
    int8_t *const conv2_avgpool = (int8_t *)scratch->words + 84; /* 2x2x2, 8 bytes */
    int8_t *const conv2_relu = (int8_t *)scratch->words; /* 2x2x2, 8 bytes */
    int8_t *const conv2_maxpool = (int8_t *)scratch->words + 8; /* 2, 2 bytes */
    int8_t *const conv3 = (int8_t *)scratch->words + 5; /* 3, 3 bytes */
    int answer = 0;

    golden_domain_input_avgpool(pixels, input_avgpool);
    GOLDEN_DOMAIN_SHOW(0, input_avgpool, 3, 14, 12);
    golden_domain_input_leaky_relu(input_avgpool, input_leaky_relu);
    GOLDEN_DOMAIN_SHOW(1, input_leaky_relu, 3, 14, 12);
    for (int row = 0; row < 7; ++row) {
        golden_domain_conv2(input_leaky_relu, memory, row,
            memory + 165 + 12 * row);
    }
    for (int row = 0; row < 7; ++row) {
        const uint8_t *const values = memory + 165 + row * 12;

        for (int channel = 0; channel < 2; ++channel) {
            for (int column = 0; column < 6; ++column) {
                conv2[(channel * 7 + row) * 6 + column]
                    = (int8_t)((int)values[channel * 6 + column] - 128);
                GOLDEN_DOMAIN_NO_LIBRARY();
            }
        }
    }
    golden_domain_conv2_avgpool(conv2, conv2_avgpool);
    GOLDEN_DOMAIN_SHOW(6, conv2_avgpool, 2, 2, 2);
    golden_domain_conv2_relu(conv2_avgpool, conv2_relu);
    GOLDEN_DOMAIN_SHOW(7, conv2_relu, 2, 2, 2);
    golden_domain_conv2_maxpool(conv2_relu, conv2_maxpool);
    GOLDEN_DOMAIN_SHOW(8, conv2_maxpool, 2, 1, 1);
    for (int row = 0; row < 1; ++row) {
        golden_domain_conv3(conv2_maxpool, memory, row,
            memory + 2 + 3 * row);
    }
    for (int row = 0; row < 1; ++row) {
        const uint8_t *const values = memory + 2 + row * 3;

        for (int channel = 0; channel < 3; ++channel) {
            for (int column = 0; column < 1; ++column) {
                conv3[channel + row + column]
                    = (int8_t)((int)values[channel + column] - 128);
                GOLDEN_DOMAIN_NO_LIBRARY();
            }
        }
    }
    golden_domain_conv3_mean(conv3, scores);
    GOLDEN_DOMAIN_SHOW(10, scores, 3, 1, 1);

    for (int i = 1; i < 3; ++i) {
        if (scores[i] > scores[answer]) {
            answer = i;
        }
    }
    return answer;
}

#else

int golden_domain_infer(const uint8_t pixels[GOLDEN_DOMAIN_PIXEL_COUNT],
    int8_t scores[GOLDEN_DOMAIN_SCORE_COUNT], golden_domain_scratch *scratch)
{
    /* Outputs lie at the two ends of the scratch memory in turn; only two are alive. */
    int8_t *const memory = (int8_t *)scratch->words;
    int8_t *const input_avgpool = memory; /* 3x14x12, 504 bytes */
    int8_t *const input_leaky_relu = memory + 504; /* 3x14x12, 504 bytes */
    int8_t *const conv1 = memory; /* 2x7x6, 84 bytes */
    int8_t *const conv2 = memory + 924; /* 2x7x6, 84 bytes */
    int8_t *const conv2_avgpool = memory; /* 2x2x2, 8 bytes */
    int8_t *const conv2_relu = memory + 1000; /* 2x2x2, 8 bytes */
    int8_t *const conv2_maxpool = memory; /* 2, 2 bytes */
    int8_t *const conv3 = memory + 1005; /* 3, 3 bytes */
    int answer = 0;

    golden_domain_input_avgpool(pixels, input_avgpool);
    GOLDEN_DOMAIN_SHOW(0, input_avgpool, 3, 14, 12);
    golden_domain_input_leaky_relu(input_avgpool, input_leaky_relu);
    GOLDEN_DOMAIN_SHOW(1, input_leaky_relu, 3, 14, 12);
    golden_domain_conv1(input_leaky_relu, conv1);
    GOLDEN_DOMAIN_SHOW(3, conv1, 2, 7, 6);
    golden_domain_conv2(conv1, conv2);
    GOLDEN_DOMAIN_SHOW(5, conv2, 2, 7, 6);
    golden_domain_conv2_avgpool(conv2, conv2_avgpool);
    GOLDEN_DOMAIN_SHOW(6, conv2_avgpool, 2, 2, 2);
    golden_domain_conv2_relu(conv2_avgpool, conv2_relu);
    GOLDEN_DOMAIN_SHOW(7, conv2_relu, 2, 2, 2);
    golden_domain_conv2_maxpool(conv2_relu, conv2_maxpool);
    GOLDEN_DOMAIN_SHOW(8, conv2_maxpool, 2, 1, 1);
    golden_domain_conv3(conv2_maxpool, conv3);
    GOLDEN_DOMAIN_SHOW(9, conv3, 3, 1, 1);
    golden_domain_conv3_mean(conv3, scores);
    GOLDEN_DOMAIN_SHOW(10, scores, 3, 1, 1);

    for (int i = 1; i < GOLDEN_DOMAIN_SCORE_COUNT; ++i) {
        if (scores[i] > scores[answer]) {
            answer = i;
        }
    }
    return answer;
}

#endif

#ifdef GOLDEN_DOMAIN_CLASS_NAMES
const char *const golden_domain_class_names[GOLDEN_DOMAIN_SCORE_COUNT] = {
    "cat",
    "dog",
    "none",
};
#endif

#ifdef GOLDEN_DOMAIN_STATIC_SCRATCH
int golden_domain_infer_static(const uint8_t pixels[GOLDEN_DOMAIN_PIXEL_COUNT],
    int8_t scores[GOLDEN_DOMAIN_SCORE_COUNT])
{
    static golden_domain_scratch scratch;

    return golden_domain_infer(pixels, scores, &scratch);
}
#endif
