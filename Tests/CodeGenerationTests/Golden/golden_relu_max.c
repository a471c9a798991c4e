/*
 * golden_relu_max: reads a handwritten digit, in 8-bit integers.
 *
 * Model    golden_relu_max, digest 0000000000000000000000000000000000000000000000000000000000000000
 * Made by  lenet 0.1.0; C99, needs only <stdint.h>; no heap, no floating point
 * Input    784 bytes, 28 rows of 28 pixels, 0 background, 255 ink (light on dark)
 * Output   ten int8 scores and the digit
 * Work     40406 multiply-accumulates a picture
 * Stack    no recursion, no array larger than 16 bytes
 *
 * Kernels, with bytes of constants in flash and of scratch memory in RAM:
 *   portable   1391    395    C99, any processor
 *
 * Layers, with output shape (channels, rows, columns) and real = scale * (q - zero point):
 *   0   conv1           2x28x28   not stored
 *   1   conv1.relu      2x28x28   not stored
 *   2   conv1.maxpool   2x14x14   scale 0.028877744, zero point 39
 *   3   fc1             3         not stored
 *   4   fc1.relu        3         scale 0.08226779, zero point 19
 *   5   fc2             10        scale 0.042957637, zero point 64
 *
 * These two files belong to whoever generated them; the generator claims no rights in them and
 * puts no licence on them.
 */
#include "golden_relu_max.h"

/* The compiler shifts negative numbers arithmetically, as all known ones do, and has C99's int. */
typedef char golden_relu_max_requires_arithmetic_shift[
    (((int32_t)-1 >> 1) == -1) && (((int64_t)-1 >> 1) == -1) ? 1 : -1];
typedef char golden_relu_max_requires_int[(sizeof(int) >= sizeof(int16_t)) ? 1 : -1];

/*
 * Constants are to stay in flash. AVR reads them there by addresses of their own; FLASH is where an
 * array lies.
 */
#if defined(__GNUC__) && !defined(__clang__) && defined(__AVR_HAVE_LPMX__)
#define GOLDEN_RELU_MAX_FLASH(name) \
    __attribute__((section(".text." #name), aligned(2)))
#define GOLDEN_RELU_MAX_FLASH_ADDRESS(name) \
    (__extension__({ \
        int32_t address_; \
        __asm__("ldi %A0, lo8(%1)\n" \
            "ldi %B0, hi8(%1)\n" \
            "ldi %C0, hh8(%1)\n" \
            "ldi %D0, 0\n" : "=d"(address_) : "i"(name)); \
        address_; \
    }))
#elif defined(__GNUC__)
#define GOLDEN_RELU_MAX_FLASH(name) __attribute__((aligned(4)))
#else
#define GOLDEN_RELU_MAX_FLASH(name)
#endif

#ifdef GOLDEN_RELU_MAX_TRACE
/* Shows a tensor that lies [channel][row][column], row by row. */
static void golden_relu_max_show(int layer, const int8_t *values, int channels, int rows,
    int columns)
{
    for (int row = 0; row < rows; ++row) {
        for (int channel = 0; channel < channels; ++channel) {
            const int first = (channel * rows + row) * columns;

            golden_relu_max_trace(layer, values + first, columns);
        }
    }
}

#define GOLDEN_RELU_MAX_SHOW(layer, values, channels, rows, columns) \
    golden_relu_max_show((layer), (values), (channels), (rows), (columns))
#else
#define GOLDEN_RELU_MAX_SHOW(layer, values, channels, rows, columns) ((void)0)
#endif
#ifdef GOLDEN_RELU_MAX_TRACE_STEPS
#define GOLDEN_RELU_MAX_STEP(name, value) golden_relu_max_trace_step((name), (value))
#else
#define GOLDEN_RELU_MAX_STEP(name, value) ((void)0)
#endif

#if defined(__GNUC__) && !defined(__clang__) && defined(__AVR_HAVE_LPMX__)
typedef int32_t golden_relu_max_weights;

static uint8_t golden_relu_max_flash_byte(int32_t address)
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
static int32_t golden_relu_max_flash_element(int32_t address, int byte_count)
{
    uint32_t bits = 0;

    if (byte_count == 1) {
        return (int8_t)golden_relu_max_flash_byte(address);
    }
    for (int i = byte_count - 1; i >= 0; --i) {
        bits = (bits << 8) | golden_relu_max_flash_byte(address + i);
    }
    return (int32_t)bits;
}

#define GOLDEN_RELU_MAX_WEIGHTS(name) GOLDEN_RELU_MAX_FLASH_ADDRESS(name)
#define GOLDEN_RELU_MAX_WEIGHT(weights, index) \
    ((int8_t)golden_relu_max_flash_byte((weights) + (index)))
#define GOLDEN_RELU_MAX_CONSTANT(name, index) \
    golden_relu_max_flash_element(GOLDEN_RELU_MAX_FLASH_ADDRESS(name) \
        + (int32_t)(index) * (int32_t)sizeof((name)[0]), (int)sizeof((name)[0]))
#else
typedef const int8_t *golden_relu_max_weights;

#define GOLDEN_RELU_MAX_WEIGHTS(name) (name)
#define GOLDEN_RELU_MAX_WEIGHT(weights, index) ((weights)[index])
#define GOLDEN_RELU_MAX_CONSTANT(name, index) ((name)[index])
#endif

/*
 * conv1, conv1.relu, conv1.maxpool: 1x28x28 to 2x14x14.
 * Weights [filter][channel][row][column], -127...127.
 * No sum exceeds 458158 in magnitude, whatever the picture.
 */
static const int8_t golden_relu_max_conv1_weights[2 * 25] GOLDEN_RELU_MAX_FLASH(golden_relu_max_conv1_weights) = {
    /* 0 */
    -17, -39, -52, -19, -8, 97, 46, 61, -19, 71, -9, 3, 38, 112, 42, 53, -105, -65, -111, 55, 101,
    57, 117, 14, 90,
    /* 1 */
    110, 18, 92, 88, -29, 42, -21, -122, -94, -6, -105, 26, -74, 111, -58, 99, 98, 4, 43, 79, 119,
    -18, -104, -110, 87,
};
static const int32_t golden_relu_max_conv1_bias[2] GOLDEN_RELU_MAX_FLASH(golden_relu_max_conv1_bias) = {
    18821, 10123,
};
static const int32_t golden_relu_max_conv1_multiplier[2] GOLDEN_RELU_MAX_FLASH(golden_relu_max_conv1_multiplier) = {
    1679722276, 1630878506,
};
static const uint8_t golden_relu_max_conv1_shift[2] GOLDEN_RELU_MAX_FLASH(golden_relu_max_conv1_shift) = {
    38, 38,
};

static golden_relu_max_weights golden_relu_max_conv1_weights_of(int channel)
{
    const int first = channel * 25;

    return GOLDEN_RELU_MAX_WEIGHTS(golden_relu_max_conv1_weights) + first;
}

/*
 * fc1, fc1.relu: 2x14x14 to 3.
 * Weights [unit][input], -127...127.
 * No sum exceeds 4405186 in magnitude, whatever the picture.
 */
static const int8_t golden_relu_max_fc1_weights[3 * 392] GOLDEN_RELU_MAX_FLASH(golden_relu_max_fc1_weights) = {
    /* 0 */
    107, 4, 60, -93, 99, -40, 99, -60, -56, -15, 102, 66, -47, -47, -107, -8, -71, 103, -2, 116,
    -27, -79, 110, 33, -36, -8, -44, 22, -77, 12, 11, 16, -14, -37, -20, -102, 100, 39, 28, 86, 87,
    36, -81, 17, 28, 123, -75, -42, 90, 111, -96, -1, 27, -111, 32, -10, -49, 62, -45, 84, 79, -97,
    86, -110, -69, 92, 31, -106, -55, 104, 31, 64, 113, -114, -99, -95, 105, 59, 73, 83, -124, -66,
    97, 66, -73, -7, -4, -69, 106, 110, 32, -24, 53, 88, -13, -92, 34, 62, 30, 48, -77, 90, -64,
    -97, 85, -119, -109, 90, -79, -49, -53, 81, -27, -89, 35, 30, -88, 40, -71, -60, 127, 67, -109,
    100, 1, 117, -127, -61, 51, 62, -5, 108, -33, 99, 27, 109, 37, 112, -70, 46, 18, 12, -58, 59,
    -70, -42, 90, 25, -115, -16, -89, 71, 95, 45, 113, 0, 102, 20, 32, -60, 41, 41, -52, 25, 12,
    -78, -8, 40, -7, -90, -63, 97, -97, 36, 99, -22, -10, 101, -75, -17, -8, 1, -47, 125, 52, -122,
    -56, -84, 80, -51, 52, 84, 45, 26, -18, 66, -91, 25, 100, -13, -14, 108, 34, -47, -45, 38, -45,
    -54, 84, -77, 47, 10, 57, -32, -120, -53, 0, 81, 80, -6, 19, 51, 87, 38, -9, 45, -12, 108, 39,
    16, -2, -19, -83, -61, 54, 70, -17, 97, -91, 121, -89, 3, -5, 42, 36, 76, 127, -116, -59, 83,
    71, -122, 103, -46, 121, 118, 83, 67, -30, 85, 50, 34, 51, 83, 89, 94, 11, 93, -103, -67, 63,
    -107, 28, -12, 103, -63, 114, -7, -127, 12, 59, -2, 125, 18, 55, 114, 70, -48, 0, -88, -73, -15,
    -93, 30, -86, -44, -65, -39, 38, -46, 123, -30, -25, 32, 106, 115, -87, -96, -41, 55, 9, -13,
    -44, -46, -9, 5, 2, -116, 4, 63, 14, -34, 126, -33, -89, -31, -59, -44, 116, 81, 24, -93, -33,
    36, 100, -85, 89, -18, 53, -5, -88, -43, 36, -98, 121, 115, 1, 118, -97, -110, 127, -27, -22,
    -17, -45, -9, 102, 39, -126, 72, 4, 92, -30, -26, 13, -22, -8, 114, 7, -3, 0, -71, 57, 14, 87,
    30, 6, 27, 57, 44, 113, 17, 17, 32, -61, 21, 15, 105, 2, -88, -38, 27,
    /* 1 */
    43, 51, 104, 99, 116, 89, 81, 51, -46, 122, -55, -34, -44, -73, 16, 18, -93, -16, -127, 85, -40,
    -67, -66, 4, -76, 21, 82, 59, -60, -62, 118, 65, 80, 26, -14, 45, 117, 124, -19, -77, -75, 90,
    -119, 63, 28, -71, -3, 107, 82, 82, -18, -78, 24, 46, -57, -59, -101, -45, 88, 114, -26, 3, -14,
    11, -45, 127, -50, 90, -46, -102, 87, -127, 14, -43, 62, -29, -30, 2, 100, -18, -52, -30, -58,
    81, 42, -97, 112, -77, 80, -35, -71, -91, 60, 89, -111, 6, -30, -65, 46, 39, 69, -27, -118, -65,
    -117, -62, -117, -14, 52, 99, -9, -6, -97, -86, 34, 20, 45, -81, -125, 73, 4, 66, 105, -64, -53,
    49, 115, -42, -80, -46, 29, 122, 40, 77, 121, 97, -19, 32, 104, 24, -64, 25, -20, -110, 89, -33,
    -117, -113, -70, -61, 94, 77, -68, -115, 58, 112, -5, -62, 10, 83, 93, 102, 97, -66, -10, -52,
    -102, -91, 9, 85, -77, -73, 77, -74, 69, 73, 82, 61, 95, -16, 59, 36, -45, -41, -11, -39, -9,
    57, 122, 12, -84, -71, -92, 60, -95, -75, -112, 71, 17, 123, 89, -25, 71, 45, 63, 108, -73, -96,
    -68, 79, 16, -14, -91, -32, 18, 32, -4, -84, 1, -99, 31, -119, 110, 91, -125, 113, -115, 81, 4,
    119, -76, 22, 127, 74, -64, -14, 4, -56, 118, 32, 69, -13, -109, -111, 46, 51, 24, 94, -50, 11,
    -4, -72, -8, 63, 118, 35, 46, -33, 87, -8, 121, 48, 30, 19, 51, 27, 39, 10, 29, -47, 48, -78,
    -125, 125, 80, -41, 15, -91, -46, -63, 68, 14, 114, -114, 4, 28, 115, 78, 87, -6, 4, -79, 47,
    81, -31, 93, -90, 2, 79, 110, 109, 111, 122, -122, 95, -74, -100, 124, 104, -81, 15, 69, 121,
    -85, -36, -24, -72, -77, -32, 33, 27, 83, 45, -123, 54, -127, 25, -81, 106, 81, -46, 52, -6,
    -47, 118, 71, -47, 88, 9, 46, 42, -106, 39, 58, 52, 15, -103, -111, 48, -43, -44, 5, -68, -53,
    -81, -49, -28, 70, 21, 18, -82, -43, -72, -101, 29, 54, 83, -13, -38, 93, 59, -23, -29, 106, 42,
    -113, 58, 63, -27, -16, -39, 89, -111, 62, -121, 112, -85, -114, -6, -44, -51, 44,
    /* 2 */
    90, 76, -69, -41, 61, 15, -78, 5, -125, -51, 68, -13, 8, -110, -68, -100, 79, -121, 26, -124,
    13, 114, -57, 51, -101, -73, -114, -45, -83, 111, 58, -91, -98, 107, -44, -74, -66, -56, 124,
    -104, -98, -127, 90, -68, -27, 126, 24, -32, 117, -45, -116, -79, 8, -39, 15, 26, -112, 68, -47,
    -50, 54, -13, -70, 77, 111, -114, 78, 119, 9, 13, -102, -91, -60, 15, -21, 62, 40, -89, 71, 5,
    -83, -39, -120, 20, 65, 37, -105, 29, 80, -123, 121, 104, -44, -83, 48, 25, -78, -35, 46, 15,
    67, 29, -53, -57, 41, -47, -49, -103, -11, -27, 116, -114, 7, -99, 118, -70, 97, 111, -40, 117,
    -112, 83, -19, 102, 23, -53, 109, 74, -49, 99, 58, -10, -79, -89, 6, -117, -51, -75, 103, 23,
    31, 84, 85, -82, -116, 72, 111, -12, 126, -107, 56, -89, -65, 108, -117, 67, 15, 127, -26, -6,
    17, 79, 113, 118, 92, -24, 11, -121, 18, 103, 79, -19, 29, 12, -114, -125, 99, -87, -93, -101,
    -38, 85, 31, -58, -123, 24, -72, 108, -105, 101, -121, 20, -25, -43, 26, -68, -119, -10, 3, 96,
    82, -42, 39, 67, -46, -47, 83, -118, 86, -101, -67, 44, -127, -63, 41, 34, -24, 39, -42, -50, 2,
    93, -111, -29, 69, -59, 96, 81, -20, 124, 50, 87, 125, 2, -107, 36, -118, -122, 69, -41, 89,
    -96, -62, 97, 76, -53, -79, 28, -57, 94, -50, -66, 61, 20, -93, 46, 77, -59, -65, 117, 125, 90,
    -93, 94, 64, 74, -9, -124, 63, 78, 94, -53, -8, -61, 106, 35, 122, 105, 6, 111, 82, -113, 92,
    -28, -109, -27, 18, -84, -73, -10, 60, 25, 45, -30, 58, -31, 47, 71, 83, 53, -95, 60, -78, -76,
    40, 58, -97, 17, -72, -109, -125, -111, 31, 100, 26, -78, -28, 111, 83, -42, 73, -25, -3, -44,
    61, -87, -86, 1, 96, -56, -20, 56, -58, 31, -64, 79, 108, 35, 95, -112, 70, 55, 74, -115, 4,
    -42, 66, 19, -81, -92, 71, 84, 60, -65, -99, -56, -95, -46, 81, 97, -78, -82, 12, -67, 52, 95,
    -53, -105, 97, -59, -114, -17, -74, -109, -93, -50, 34, 92, -5, 53, -78, -43, -65, -119, -16,
    -50, 3, 72, 39, -26, -105, -8,
};
static const int32_t golden_relu_max_fc1_bias[3] GOLDEN_RELU_MAX_FLASH(golden_relu_max_fc1_bias) = {
    -8159, -13946, -2231,
};
static const int32_t golden_relu_max_fc1_multiplier[3] GOLDEN_RELU_MAX_FLASH(golden_relu_max_fc1_multiplier) = {
    1736915606, 1987529874, 1865466507,
};
static const uint8_t golden_relu_max_fc1_shift[3 + 1] GOLDEN_RELU_MAX_FLASH(golden_relu_max_fc1_shift) = {
    43, 43, 42,
};

static golden_relu_max_weights golden_relu_max_fc1_weights_of(int channel)
{
    const int first = channel * 392;

    return GOLDEN_RELU_MAX_WEIGHTS(golden_relu_max_fc1_weights) + first;
}

/*
 * fc2: 3 to 10.
 * Weights [unit][input], -127...127.
 * No sum exceeds 60362 in magnitude, whatever the picture.
 */
static const int8_t golden_relu_max_fc2_weights[10 * 3] GOLDEN_RELU_MAX_FLASH(golden_relu_max_fc2_weights) = {
    /* 0 */
    88, -20, 92,
    /* 1 */
    41, 105, 119,
    /* 2 */
    -34, 27, -77,
    /* 3 */
    -27, 13, -81,
    /* 4 */
    -12, 91, -25,
    /* 5 */
    14, -101, -12,
    /* 6 */
    -106, -77, -68,
    /* 7 */
    23, 68, -36,
    /* 8 */
    122, 3, -6,
    /* 9 */
    101, -122, -123,
};
static const int32_t golden_relu_max_fc2_bias[10] GOLDEN_RELU_MAX_FLASH(golden_relu_max_fc2_bias) = {
    4378, -14613, -18596, 3245, -14263, 19331, 10999, 12077, 1193, 9500,
};
static const int32_t golden_relu_max_fc2_multiplier[10] GOLDEN_RELU_MAX_FLASH(golden_relu_max_fc2_multiplier) = {
    2101418673, 1673245862, 1907192703, 1542060502, 1831344331, 1326366464, 1152532219, 2138955966,
    1653016278, 1928653478,
};
static const uint8_t golden_relu_max_fc2_shift[10] GOLDEN_RELU_MAX_FLASH(golden_relu_max_fc2_shift) = {
    40, 40, 38, 40, 37, 36, 36, 38, 38, 40,
};

static golden_relu_max_weights golden_relu_max_fc2_weights_of(int channel)
{
    const int first = channel * 3;

    return GOLDEN_RELU_MAX_WEIGHTS(golden_relu_max_fc2_weights) + first;
}

/*
 * sum * multiplier / 2^shift, rounded to nearest, ties upward; plus the zero point; limited to
 * minimum...127. Cannot overflow: |sum| and multiplier are below 2^31, shift is 1...62.
 */
static int8_t golden_relu_max_requantize(int32_t sum, int32_t multiplier, uint8_t shift,
    int32_t zero_point, int32_t minimum)
{
    int64_t value = (int64_t)sum * multiplier;

    GOLDEN_RELU_MAX_STEP("accumulator", sum);
    GOLDEN_RELU_MAX_STEP("multiplier", multiplier);
    GOLDEN_RELU_MAX_STEP("shift", shift);
    GOLDEN_RELU_MAX_STEP("product", value);
    value += (int64_t)1 << (shift - 1);
    GOLDEN_RELU_MAX_STEP("with half", value);
    value >>= shift;
    GOLDEN_RELU_MAX_STEP("shifted", value);
    value += zero_point;
    GOLDEN_RELU_MAX_STEP("with zero point", value);
    if (value < minimum) {
        value = minimum;
    }
    if (value > 127) {
        value = 127;
    }
    GOLDEN_RELU_MAX_STEP("clamped", value);
    return (int8_t)value;
}

/* What lies at a place of a channel of conv1's input; outside, padding. */
static int golden_relu_max_conv1_value(const uint8_t *input, int channel, int row,
    int column)
{
    if (row < 0 || row > 27 || column < 0 || column > 27) {
        return 0;
    }
    return (int)input[(channel * 28 + row) * 28 + column];
}

/*
 * The bias and the products of the four 5x5 windows of conv1 that are pooled, wherever they lie.
 * Row and column are the first one's output's.
 */
static void golden_relu_max_conv1_edge_sums(const uint8_t *input, golden_relu_max_weights weights,
    int32_t bias, int row, int column, int32_t sums[4])
{
    int32_t sum0 = bias;
    int32_t sum1 = bias;
    int32_t sum2 = bias;
    int32_t sum3 = bias;

    for (int channel = 0; channel < 1; ++channel) {
        for (int i = -2; i < 3; ++i) {
            int upper = golden_relu_max_conv1_value(input, channel, row + i, column - 2);
            int lower = golden_relu_max_conv1_value(input, channel, row + i + 1, column - 2);

            for (int j = 0; j < 5; ++j) {
                const int weight = (int)GOLDEN_RELU_MAX_WEIGHT(weights, j);

                sum0 += (int32_t)upper * weight;
                sum2 += (int32_t)lower * weight;
                upper = golden_relu_max_conv1_value(input, channel, row + i, column + j - 1);
                lower = golden_relu_max_conv1_value(input, channel, row + i + 1, column + j - 1);
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
static void golden_relu_max_conv1_sums(const uint8_t *input, golden_relu_max_weights weights,
    int32_t bias, int row, int column, int32_t sums[4])
{
    int32_t sum0 = bias;
    int32_t sum1 = bias;
    int32_t sum2 = bias;
    int32_t sum3 = bias;

    if (row < 2 || row > 24 || column < 2 || column > 24) {
        golden_relu_max_conv1_edge_sums(input, weights, bias, row, column, sums);
        return;
    }
    for (int channel = 0; channel < 1; ++channel) {
        const uint8_t *source = input
            + ((channel * 28 + row - 2) * 28 + column - 2);

        for (int i = 0; i < 5; ++i) {
            int upper = (int)source[0];
            int lower = (int)source[28];
            int weight;

            weight = (int)GOLDEN_RELU_MAX_WEIGHT(weights, 0);
            sum0 += (int32_t)upper * weight;
            sum2 += (int32_t)lower * weight;
            upper = (int)source[1];
            lower = (int)source[29];
            sum1 += (int32_t)upper * weight;
            sum3 += (int32_t)lower * weight;
            weight = (int)GOLDEN_RELU_MAX_WEIGHT(weights, 1);
            sum0 += (int32_t)upper * weight;
            sum2 += (int32_t)lower * weight;
            upper = (int)source[2];
            lower = (int)source[30];
            sum1 += (int32_t)upper * weight;
            sum3 += (int32_t)lower * weight;
            weight = (int)GOLDEN_RELU_MAX_WEIGHT(weights, 2);
            sum0 += (int32_t)upper * weight;
            sum2 += (int32_t)lower * weight;
            upper = (int)source[3];
            lower = (int)source[31];
            sum1 += (int32_t)upper * weight;
            sum3 += (int32_t)lower * weight;
            weight = (int)GOLDEN_RELU_MAX_WEIGHT(weights, 3);
            sum0 += (int32_t)upper * weight;
            sum2 += (int32_t)lower * weight;
            upper = (int)source[4];
            lower = (int)source[32];
            sum1 += (int32_t)upper * weight;
            sum3 += (int32_t)lower * weight;
            weight = (int)GOLDEN_RELU_MAX_WEIGHT(weights, 4);
            sum0 += (int32_t)upper * weight;
            sum2 += (int32_t)lower * weight;
            upper = (int)source[5];
            lower = (int)source[33];
            sum1 += (int32_t)upper * weight;
            sum3 += (int32_t)lower * weight;
            source += 28;
            weights += 5;
        }
    }
    sums[0] = sum0;
    sums[1] = sum1;
    sums[2] = sum2;
    sums[3] = sum3;
}

/* conv1, conv1.relu, conv1.maxpool: 1x28x28 to 2x14x14. */
static void golden_relu_max_conv1(const uint8_t *input, int8_t *output)
{
    for (int filter = 0; filter < 2; ++filter) {
        const golden_relu_max_weights weights = golden_relu_max_conv1_weights_of(filter);
        const int32_t bias = GOLDEN_RELU_MAX_CONSTANT(golden_relu_max_conv1_bias, filter);

        for (int row = 0; row < 28; row += 2) {
            for (int column = 0; column < 28; column += 2) {
                int32_t largest = INT32_MIN;
                int32_t sums[4];

                golden_relu_max_conv1_sums(input, weights, bias, row, column, sums);
                for (int corner = 0; corner < 4; ++corner) {
                    const int32_t sum = sums[corner];

                    GOLDEN_RELU_MAX_STEP("corner sum", sum);
                    if (sum > largest) {
                        largest = sum;
                    }
                }
                *output = golden_relu_max_requantize(largest,
                    GOLDEN_RELU_MAX_CONSTANT(golden_relu_max_conv1_multiplier, filter),
                    (uint8_t)GOLDEN_RELU_MAX_CONSTANT(golden_relu_max_conv1_shift, filter), 39, 39);
                GOLDEN_RELU_MAX_STEP("output", *output);
                ++output;
            }
        }
    }
}

/* fc1, fc1.relu: 2x14x14 to 3. */
static void golden_relu_max_fc1(const int8_t *input, int8_t *output)
{
    for (int unit = 0; unit < 3; ++unit) {
        const golden_relu_max_weights weights = golden_relu_max_fc1_weights_of(unit);
        int32_t sum = GOLDEN_RELU_MAX_CONSTANT(golden_relu_max_fc1_bias, unit);

        for (int i = 0; i < 392; ++i) {
            sum += (int32_t)(input[i] - 39) * GOLDEN_RELU_MAX_WEIGHT(weights, i);
        }
        output[unit] = golden_relu_max_requantize(sum,
            GOLDEN_RELU_MAX_CONSTANT(golden_relu_max_fc1_multiplier, unit),
            (uint8_t)GOLDEN_RELU_MAX_CONSTANT(golden_relu_max_fc1_shift, unit), 19, 19);
        GOLDEN_RELU_MAX_STEP("output", output[unit]);
    }
}

/* fc2: 3 to 10. */
static void golden_relu_max_fc2(const int8_t *input, int8_t *output)
{
    for (int unit = 0; unit < 10; ++unit) {
        const golden_relu_max_weights weights = golden_relu_max_fc2_weights_of(unit);
        int32_t sum = GOLDEN_RELU_MAX_CONSTANT(golden_relu_max_fc2_bias, unit);

        for (int i = 0; i < 3; ++i) {
            sum += (int32_t)(input[i] - 19) * GOLDEN_RELU_MAX_WEIGHT(weights, i);
        }
        output[unit] = golden_relu_max_requantize(sum,
            GOLDEN_RELU_MAX_CONSTANT(golden_relu_max_fc2_multiplier, unit),
            (uint8_t)GOLDEN_RELU_MAX_CONSTANT(golden_relu_max_fc2_shift, unit), 64, -128);
        GOLDEN_RELU_MAX_STEP("output", output[unit]);
    }
}

int golden_relu_max_infer(const uint8_t pixels[GOLDEN_RELU_MAX_PIXEL_COUNT],
    int8_t scores[GOLDEN_RELU_MAX_SCORE_COUNT], golden_relu_max_scratch *scratch)
{
    /* Outputs lie at the two ends of the scratch memory in turn; only two are alive. */
    int8_t *const memory = (int8_t *)scratch->words;
    int8_t *const conv1 = memory; /* 2x14x14, 392 bytes */
    int8_t *const fc1 = memory + 392; /* 3, 3 bytes */
    int digit = 0;

    golden_relu_max_conv1(pixels, conv1);
    GOLDEN_RELU_MAX_SHOW(2, conv1, 2, 14, 14);
    golden_relu_max_fc1(conv1, fc1);
    GOLDEN_RELU_MAX_SHOW(4, fc1, 1, 1, 3);
    golden_relu_max_fc2(fc1, scores);
    GOLDEN_RELU_MAX_SHOW(5, scores, 1, 1, 10);

    for (int i = 1; i < GOLDEN_RELU_MAX_SCORE_COUNT; ++i) {
        if (scores[i] > scores[digit]) {
            digit = i;
        }
    }
    return digit;
}

#ifdef GOLDEN_RELU_MAX_STATIC_SCRATCH
int golden_relu_max_infer_static(const uint8_t pixels[GOLDEN_RELU_MAX_PIXEL_COUNT],
    int8_t scores[GOLDEN_RELU_MAX_SCORE_COUNT])
{
    static golden_relu_max_scratch scratch;

    return golden_relu_max_infer(pixels, scores, &scratch);
}
#endif
