/*
 * golden_domain: classifies a picture, in 8-bit integers.
 *
 * Model    golden_domain, digest 0000000000000000000000000000000000000000000000000000000000000000
 * Made by  lenet 0.1.0; C99, needs only <stdint.h>; no heap, no floating point
 * Input    2340 bytes, 30 rows of 26 pixels: all of red, then of green, then of blue
 * Output   3 int8 scores and the class
 * Work     3030 multiply-accumulates a picture
 * Stack    no recursion, no array larger than 16 bytes
 *
 * Kernels, with bytes of constants in flash and of scratch memory in RAM:
 *   portable   653     1008   C99, any processor
 *
 * Layers, with output shape (channels, rows, columns) and real = scale * (q - zero point):
 *   0   input.avgpool   3x14x12   scale 0.003921569, zero point -128
 *   1   input.leaky-relu 3x14x12   scale 0.028877744, zero point 39
 *   2   conv1           2x7x6     not stored
 *   3   conv1.relu6     2x7x6     scale 0.08226779, zero point 19
 *   4   conv2           2x7x6     not stored
 *   5   conv2.sigmoid   2x7x6     not stored
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

/*
 * conv2, conv2.sigmoid, conv2.avgpool: 2x7x6 to 2x2x2.
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
    const int left = first_column < 0 ? -first_column : 0;
    const int right = first_column > 3 ? 6 - first_column : 3;
    int32_t sum = bias;

    for (int i = top; i < 3; ++i) {
        const int first = (first_row + i) * 6;
        const int8_t *const source = input + first;

        for (int j = left; j < right; ++j) {
            sum += (int32_t)(source[first_column + j] - 19)
                * GOLDEN_DOMAIN_WEIGHT(weights, i * 3 + j);
        }
    }
    return sum;
}

/* conv2, conv2.sigmoid, conv2.avgpool: 2x7x6 to 2x2x2. */
static void golden_domain_conv2(const int8_t *input, int8_t *output)
{
    for (int filter = 0; filter < 2; ++filter) {
        const golden_domain_weights weights = golden_domain_conv2_weights_of(filter);
        const int32_t bias = GOLDEN_DOMAIN_CONSTANT(golden_domain_conv2_bias, filter);

        for (int row = 0; row < 6; row += 3) {
            for (int column = 0; column < 6; column += 3) {
                int total = 0;

                for (int i = 0; i < 3; ++i) {
                    for (int j = 0; j < 3; ++j) {
                        const int32_t sum = golden_domain_conv2_sum(input, weights, bias, row + i,
                            column + j);
                        const int8_t q = golden_domain_requantize(sum,
                            GOLDEN_DOMAIN_CONSTANT(golden_domain_conv2_multiplier, filter),
                            (uint8_t)GOLDEN_DOMAIN_CONSTANT(golden_domain_conv2_shift, filter), 64,
                                -128);
                        const int8_t value = (int8_t)GOLDEN_DOMAIN_CONSTANT(golden_domain_conv2_sigmoid,
                            q + 128);
                        GOLDEN_DOMAIN_STEP("sigmoid", value);

                        total += value;
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

int golden_domain_infer(const uint8_t pixels[GOLDEN_DOMAIN_PIXEL_COUNT],
    int8_t scores[GOLDEN_DOMAIN_SCORE_COUNT], golden_domain_scratch *scratch)
{
    /* Outputs lie at the two ends of the scratch memory in turn; only two are alive. */
    int8_t *const memory = (int8_t *)scratch->words;
    int8_t *const input_avgpool = memory; /* 3x14x12, 504 bytes */
    int8_t *const input_leaky_relu = memory + 504; /* 3x14x12, 504 bytes */
    int8_t *const conv1 = memory; /* 2x7x6, 84 bytes */
    int8_t *const conv2 = memory + 1000; /* 2x2x2, 8 bytes */
    int8_t *const conv2_relu = memory; /* 2x2x2, 8 bytes */
    int8_t *const conv2_maxpool = memory + 1006; /* 2, 2 bytes */
    int8_t *const conv3 = memory; /* 3, 3 bytes */
    int answer = 0;

    golden_domain_input_avgpool(pixels, input_avgpool);
    GOLDEN_DOMAIN_SHOW(0, input_avgpool, 3, 14, 12);
    golden_domain_input_leaky_relu(input_avgpool, input_leaky_relu);
    GOLDEN_DOMAIN_SHOW(1, input_leaky_relu, 3, 14, 12);
    golden_domain_conv1(input_leaky_relu, conv1);
    GOLDEN_DOMAIN_SHOW(3, conv1, 2, 7, 6);
    golden_domain_conv2(conv1, conv2);
    GOLDEN_DOMAIN_SHOW(6, conv2, 2, 2, 2);
    golden_domain_conv2_relu(conv2, conv2_relu);
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
