/*
 * golden_tanh_average: reads a handwritten digit, in 8-bit integers.
 *
 * Model    golden_tanh_average, digest 0000000000000000000000000000000000000000000000000000000000000000
 * Made by  lenet 0.1.0; C99, needs only <stdint.h>; no heap, no floating point
 * Input    784 bytes, 28 rows of 28 pixels, 0 background, 255 ink (light on dark)
 * Output   ten int8 scores and the digit
 * Work     21822 multiply-accumulates a picture
 * Stack    no recursion, no array larger than 16 bytes
 *
 * Kernels, with bytes of constants in flash and of scratch memory in RAM:
 *   portable   1059    216    C99, any processor
 *
 * Layers, with output shape (channels, rows, columns) and real = scale * (q - zero point):
 *   0   conv1           1x24x24   not stored
 *   1   conv1.tanh      1x24x24   not stored
 *   2   conv1.avgpool   1x12x12   scale 0.08226779, zero point 19
 *   3   conv2           2x12x12   not stored
 *   4   conv2.tanh      2x12x12   not stored
 *   5   conv2.maxpool   2x6x6     scale 0.021289824, zero point 118
 *   6   conv3           1x2x2     not stored
 *   7   conv3.relu      1x2x2     not stored
 *   8   conv3.avgpool   1         scale 0.02738897, zero point -50
 *   9   fc1             2         not stored
 *   10  fc1.tanh        2         scale 0.066622674, zero point -115
 *   11  fc2             10        scale 0.07847306, zero point -25
 *
 * These two files belong to whoever generated them; the generator claims no rights in them and
 * puts no licence on them.
 */
#include "golden_tanh_average.h"

/* The compiler shifts negative numbers arithmetically, as all known ones do, and has C99's int. */
typedef char golden_tanh_average_requires_arithmetic_shift[
    (((int32_t)-1 >> 1) == -1) && (((int64_t)-1 >> 1) == -1) ? 1 : -1];
typedef char golden_tanh_average_requires_int[(sizeof(int) >= sizeof(int16_t)) ? 1 : -1];

/*
 * Constants are to stay in flash. AVR reads them there by addresses of their own; FLASH is where an
 * array lies.
 */
#if defined(__GNUC__) && !defined(__clang__) && defined(__AVR_HAVE_LPMX__)
#define GOLDEN_TANH_AVERAGE_FLASH(name) \
    __attribute__((section(".text." #name), aligned(2)))
#define GOLDEN_TANH_AVERAGE_FLASH_ADDRESS(name) \
    (__extension__({ \
        int32_t address_; \
        __asm__("ldi %A0, lo8(%1)\n" \
            "ldi %B0, hi8(%1)\n" \
            "ldi %C0, hh8(%1)\n" \
            "ldi %D0, 0\n" : "=d"(address_) : "i"(name)); \
        address_; \
    }))
#elif defined(__GNUC__)
#define GOLDEN_TANH_AVERAGE_FLASH(name) __attribute__((aligned(4)))
#else
#define GOLDEN_TANH_AVERAGE_FLASH(name)
#endif

#ifdef GOLDEN_TANH_AVERAGE_TRACE
/* Shows a tensor that lies [channel][row][column], row by row. */
static void golden_tanh_average_show(int layer, const int8_t *values, int channels, int rows,
    int columns)
{
    for (int row = 0; row < rows; ++row) {
        for (int channel = 0; channel < channels; ++channel) {
            const int first = (channel * rows + row) * columns;

            golden_tanh_average_trace(layer, values + first, columns);
        }
    }
}

#define GOLDEN_TANH_AVERAGE_SHOW(layer, values, channels, rows, columns) \
    golden_tanh_average_show((layer), (values), (channels), (rows), (columns))
#else
#define GOLDEN_TANH_AVERAGE_SHOW(layer, values, channels, rows, columns) ((void)0)
#endif
#ifdef GOLDEN_TANH_AVERAGE_TRACE_STEPS
#define GOLDEN_TANH_AVERAGE_STEP(name, value) golden_tanh_average_trace_step((name), (value))
#else
#define GOLDEN_TANH_AVERAGE_STEP(name, value) ((void)0)
#endif

#if defined(__GNUC__) && !defined(__clang__) && defined(__AVR_HAVE_LPMX__)
typedef int32_t golden_tanh_average_weights;

static uint8_t golden_tanh_average_flash_byte(int32_t address)
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
static int32_t golden_tanh_average_flash_element(int32_t address, int byte_count)
{
    uint32_t bits = 0;

    if (byte_count == 1) {
        return (int8_t)golden_tanh_average_flash_byte(address);
    }
    for (int i = byte_count - 1; i >= 0; --i) {
        bits = (bits << 8) | golden_tanh_average_flash_byte(address + i);
    }
    return (int32_t)bits;
}

#define GOLDEN_TANH_AVERAGE_WEIGHTS(name) GOLDEN_TANH_AVERAGE_FLASH_ADDRESS(name)
#define GOLDEN_TANH_AVERAGE_WEIGHT(weights, index) \
    ((int8_t)golden_tanh_average_flash_byte((weights) + (index)))
#define GOLDEN_TANH_AVERAGE_CONSTANT(name, index) \
    golden_tanh_average_flash_element(GOLDEN_TANH_AVERAGE_FLASH_ADDRESS(name) \
        + (int32_t)(index) * (int32_t)sizeof((name)[0]), (int)sizeof((name)[0]))
#else
typedef const int8_t *golden_tanh_average_weights;

#define GOLDEN_TANH_AVERAGE_WEIGHTS(name) (name)
#define GOLDEN_TANH_AVERAGE_WEIGHT(weights, index) ((weights)[index])
#define GOLDEN_TANH_AVERAGE_CONSTANT(name, index) ((name)[index])
#endif

/*
 * conv1, conv1.tanh, conv1.avgpool: 1x28x28 to 1x12x12.
 * Weights [filter][channel][row][column], -127...127.
 * No sum exceeds 412361 in magnitude, whatever the picture.
 */
static const int8_t golden_tanh_average_conv1_weights[25 + 1] GOLDEN_TANH_AVERAGE_FLASH(golden_tanh_average_conv1_weights) = {
    /* 0 */
    -9, 3, 38, 112, 42, 53, -105, -65, -111, 55, 101, 57, 117, 14, 90, 110, 18, 92, 88, -29, 42,
    -21, -122, -94, -6,
};
static const int32_t golden_tanh_average_conv1_bias[1] GOLDEN_TANH_AVERAGE_FLASH(golden_tanh_average_conv1_bias) = {
    5891,
};
static const int32_t golden_tanh_average_conv1_multiplier[1] GOLDEN_TANH_AVERAGE_FLASH(golden_tanh_average_conv1_multiplier) = {
    1725870413,
};
static const uint8_t golden_tanh_average_conv1_shift[1 + 1] GOLDEN_TANH_AVERAGE_FLASH(golden_tanh_average_conv1_shift) = {
    39,
};
/* tanh of q at index q + 128. */
static const int8_t golden_tanh_average_conv1_tanh[256] GOLDEN_TANH_AVERAGE_FLASH(golden_tanh_average_conv1_tanh) = {
    -103, -116, 50, 120, -88, 121, 38, 65, -31, 31, -92, -29, 106, 118, -27, 53, 111, 120, -127, 81,
    -3, -76, 6, 72, 44, -48, 77, -76, -44, 0, -83, -102, 110, -62, 37, -103, -28, 115, 114, -20,
    -94, 81, 83, -90, 83, 74, -44, 51, -81, -118, -71, 96, 8, 75, -128, -47, -48, 122, -109, -77,
    -41, -90, 119, -83, 116, -20, -89, -112, 126, 109, 45, 67, -74, -58, 111, -31, 37, -7, 39, -125,
    123, -86, -92, -52, -1, 12, 69, -45, -57, 6, -25, 82, -7, -10, -45, -61, 98, -43, -78, -94, -77,
    -45, -39, -34, -117, -35, 25, 61, -65, 21, -100, 116, -25, 65, -14, 121, 1, -116, -69, 126, -3,
    -110, -73, -14, -58, 80, -128, 40, 55, 113, 35, -98, 42, 84, 63, 89, -90, 82, -5, 98, 103, -96,
    -22, -13, 41, 32, 87, -73, -119, 115, 84, 82, 119, -123, -126, 12, -124, -65, -114, 94, -2, 95,
    39, 97, 69, 84, -12, -47, -104, 35, 95, -92, -28, 43, -39, 110, -75, 123, 40, 85, -92, 30, -7,
    -13, -127, -10, 31, 18, -1, 101, 106, 111, 83, 119, -26, -89, 2, -56, -124, -36, 98, 102, -115,
    106, 120, -14, -121, 125, -128, 57, -71, -114, -41, -98, -122, -101, -71, -84, -15, -111, -111,
    -96, 67, -107, -113, -23, -126, 40, 90, -101, -85, -77, -24, -29, -12, -39, -47, -77, 82, -6,
    73, 94, 84, 55, -112, -110, 35, 112, 1, -43, 88, 61, 62, -124, 52, -107,
};

static golden_tanh_average_weights golden_tanh_average_conv1_weights_of(int channel)
{
    const int first = channel * 25;

    return GOLDEN_TANH_AVERAGE_WEIGHTS(golden_tanh_average_conv1_weights) + first;
}

/*
 * conv2, conv2.tanh, conv2.maxpool: 1x12x12 to 2x6x6.
 * Weights [filter][channel][row][column], -127...127.
 * No sum exceeds 250069 in magnitude, whatever the picture.
 */
static const int8_t golden_tanh_average_conv2_weights[2 * 25] GOLDEN_TANH_AVERAGE_FLASH(golden_tanh_average_conv2_weights) = {
    /* 0 */
    -58, 99, 98, 4, 43, 79, 119, -18, -104, -110, 87, 58, -115, 18, 125, 16, 40, 47, 56, 107, 4, 60,
    -93, 99, -40,
    /* 1 */
    99, -60, -56, -15, 102, 66, -47, -47, -107, -8, -71, 103, -2, 116, -27, -79, 110, 33, -36, -8,
    -44, 22, -77, 12, 11,
};
static const int32_t golden_tanh_average_conv2_bias[2] GOLDEN_TANH_AVERAGE_FLASH(golden_tanh_average_conv2_bias) = {
    -610, 16301,
};
static const int32_t golden_tanh_average_conv2_multiplier[2] GOLDEN_TANH_AVERAGE_FLASH(golden_tanh_average_conv2_multiplier) = {
    1927614406, 1311087161,
};
static const uint8_t golden_tanh_average_conv2_shift[2] GOLDEN_TANH_AVERAGE_FLASH(golden_tanh_average_conv2_shift) = {
    41, 40,
};
/* tanh of q at index q + 128. */
static const int8_t golden_tanh_average_conv2_tanh[256] GOLDEN_TANH_AVERAGE_FLASH(golden_tanh_average_conv2_tanh) = {
    -46, -69, 68, 66, -10, -63, -48, -102, 114, -83, -11, -4, 109, 51, 53, -38, 9, -65, -100, 57,
    125, -21, -46, -46, 110, 50, -104, -82, 71, 69, 27, 83, -40, -14, 102, -125, 114, -117, 83, -1,
    78, -38, 82, 26, -41, 1, -114, 85, -66, 99, 98, -126, -28, 110, 76, 98, 70, -47, -86, 31, -16,
    51, -48, 93, 57, 37, -68, -39, 17, -122, 98, 63, -82, -89, -59, 101, 10, 63, 11, 66, 11, 114,
    -76, -29, 119, 122, 31, 42, -94, -108, -83, 47, 3, -55, -124, -62, -23, 64, 75, -79, -13, 86,
    48, 82, -99, -6, -88, -51, -7, -31, 109, -96, -24, -104, 64, -103, 108, 18, -39, 95, 11, 15, 58,
    67, -34, -51, 60, 13, -70, -16, 123, 66, -118, -45, -35, -26, -31, 0, 62, 118, 76, 26, 37, -119,
    -43, 51, 55, -51, 54, -59, -55, -46, -67, -33, 112, -69, -92, 83, 87, 117, 89, 119, -71, -6,
    -116, 44, 57, 36, -68, 33, 53, 16, -57, -111, -5, -39, 103, -57, -83, -65, -20, 55, 32, 60, -49,
    -112, 114, 37, 96, -110, -96, 124, 44, -127, 29, -97, 9, -18, -37, 3, -15, 13, -47, -124, -9,
    52, -106, -1, -54, 64, 114, -124, 72, -10, -96, -59, 115, 19, 17, -82, -77, -104, -34, 78, -117,
    124, 56, 120, -65, -10, -93, -82, 95, -41, 120, -7, -80, -98, -109, -77, -101, -89, -118, -99,
    81, -80, 50, 3, -3, -48, 87, -113, 37, 82, 65, -60,
};

static golden_tanh_average_weights golden_tanh_average_conv2_weights_of(int channel)
{
    const int first = channel * 25;

    return GOLDEN_TANH_AVERAGE_WEIGHTS(golden_tanh_average_conv2_weights) + first;
}

/*
 * conv3, conv3.relu, conv3.avgpool: 2x6x6 to 1.
 * Weights [filter][channel][row][column], -127...127.
 * No sum exceeds 889016 in magnitude, whatever the picture.
 */
static const int8_t golden_tanh_average_conv3_weights[50] GOLDEN_TANH_AVERAGE_FLASH(golden_tanh_average_conv3_weights) = {
    /* 0 */
    86, 87, 36, -81, 17, 28, 123, -75, -42, 90, 111, -96, -1, 27, -111, 32, -10, -49, 62, -45, 84,
    79, -97, 86, -110, -69, 92, 31, -106, -55, 104, 31, 64, 113, -114, -99, -95, 105, 59, 73, 83,
    -124, -66, 97, 66, -73, -7, -4, -69, 106,
};
static const int32_t golden_tanh_average_conv3_bias[1] GOLDEN_TANH_AVERAGE_FLASH(golden_tanh_average_conv3_bias) = {
    -10796,
};
static const int32_t golden_tanh_average_conv3_multiplier[1] GOLDEN_TANH_AVERAGE_FLASH(golden_tanh_average_conv3_multiplier) = {
    1290438426,
};
static const uint8_t golden_tanh_average_conv3_shift[1 + 1] GOLDEN_TANH_AVERAGE_FLASH(golden_tanh_average_conv3_shift) = {
    42,
};

static golden_tanh_average_weights golden_tanh_average_conv3_weights_of(int channel)
{
    const int first = channel * 50;

    return GOLDEN_TANH_AVERAGE_WEIGHTS(golden_tanh_average_conv3_weights) + first;
}

/*
 * fc1, fc1.tanh: 1 to 2.
 * Weights [unit][input], -127...127.
 * No sum exceeds 21584 in magnitude, whatever the picture.
 */
static const int8_t golden_tanh_average_fc1_weights[2] GOLDEN_TANH_AVERAGE_FLASH(golden_tanh_average_fc1_weights) = {
    /* 0 */
    88,
    /* 1 */
    -13,
};
static const int32_t golden_tanh_average_fc1_bias[2] GOLDEN_TANH_AVERAGE_FLASH(golden_tanh_average_fc1_bias) = {
    6008, 305,
};
static const int32_t golden_tanh_average_fc1_multiplier[2] GOLDEN_TANH_AVERAGE_FLASH(golden_tanh_average_fc1_multiplier) = {
    1108051308, 1359235404,
};
static const uint8_t golden_tanh_average_fc1_shift[2] GOLDEN_TANH_AVERAGE_FLASH(golden_tanh_average_fc1_shift) = {
    35, 37,
};
/* tanh of q at index q + 128. */
static const int8_t golden_tanh_average_fc1_tanh[256] GOLDEN_TANH_AVERAGE_FLASH(golden_tanh_average_fc1_tanh) = {
    -114, -14, 14, -124, -100, -13, -50, -41, 122, -124, 49, -81, -47, 97, -35, 38, -126, -49, -18,
    -19, -17, -6, 6, -33, 54, 28, -4, -24, 47, -113, -59, -7, 43, 92, 104, 56, 51, 96, -95, -101,
    -45, -83, 5, -74, 1, -103, 47, -22, -47, 82, -76, 122, 81, -10, -57, 0, 81, -40, -119, -82, -86,
    22, -89, -70, -76, -113, 25, 17, -80, 85, 84, -123, 60, 75, 47, 79, 100, -58, -107, -110, 46,
    85, 56, 27, -99, -74, -45, 115, 90, -35, -69, 105, 99, -22, -86, 15, -70, -65, 101, 112, 89,
    -39, 17, -66, 7, -16, 43, 14, 122, 84, 77, -84, -38, -52, 59, 87, -67, -113, 50, -123, 3, 77,
    -60, 115, -120, 18, 60, 28, -49, 7, -102, 4, -115, -14, 71, -77, 27, 55, 14, 83, 45, -17, -70,
    37, 30, -21, 84, 54, 62, 72, -4, 24, 30, 1, -38, 60, 101, -2, -104, 96, -11, 83, 12, 49, -120,
    89, -113, -102, 16, -60, 81, 78, -74, 115, 58, -51, -17, 14, -50, -9, -119, -115, 26, 37, 68,
    -113, 107, -66, -88, 39, -57, -123, 45, 89, 8, -108, -63, -91, 23, -99, -48, 5, -7, -24, 84, 45,
    -80, -103, 50, 93, -82, -113, -61, -99, 75, 71, -87, 81, 79, 25, 117, 101, -12, 14, -121, 29,
    -10, 58, -31, -17, 88, -11, 16, -45, 109, -26, -105, 75, -19, -54, 79, -29, -70, 118, 49, 39,
    -122, 11, 77, 53, -25, -105, -97, -44, -43, 46,
};

static golden_tanh_average_weights golden_tanh_average_fc1_weights_of(int channel)
{
    const int first = channel;

    return GOLDEN_TANH_AVERAGE_WEIGHTS(golden_tanh_average_fc1_weights) + first;
}

/*
 * fc2: 2 to 10.
 * Weights [unit][input], -127...127.
 * No sum exceeds 72871 in magnitude, whatever the picture.
 */
static const int8_t golden_tanh_average_fc2_weights[10 * 2] GOLDEN_TANH_AVERAGE_FLASH(golden_tanh_average_fc2_weights) = {
    /* 0 */
    -97, 85,
    /* 1 */
    -119, -109,
    /* 2 */
    90, -79,
    /* 3 */
    -49, -53,
    /* 4 */
    81, -27,
    /* 5 */
    -89, 35,
    /* 6 */
    30, -88,
    /* 7 */
    40, -71,
    /* 8 */
    -60, 127,
    /* 9 */
    67, -109,
};
static const int32_t golden_tanh_average_fc2_bias[10] GOLDEN_TANH_AVERAGE_FLASH(golden_tanh_average_fc2_bias) = {
    448, 17695, -18120, -15477, 7638, 7616, -14625, 18698, -6748, 18982,
};
static const int32_t golden_tanh_average_fc2_multiplier[10] GOLDEN_TANH_AVERAGE_FLASH(golden_tanh_average_fc2_multiplier) = {
    1553546542, 1676595726, 1584305877, 1362972598, 1517894822, 1221427907, 2091131292, 1281794761,
    1522366641, 1136992119,
};
static const uint8_t golden_tanh_average_fc2_shift[10] GOLDEN_TANH_AVERAGE_FLASH(golden_tanh_average_fc2_shift) = {
    38, 38, 36, 40, 38, 36, 40, 37, 37, 36,
};

static golden_tanh_average_weights golden_tanh_average_fc2_weights_of(int channel)
{
    const int first = channel * 2;

    return GOLDEN_TANH_AVERAGE_WEIGHTS(golden_tanh_average_fc2_weights) + first;
}

/*
 * sum * multiplier / 2^shift, rounded to nearest, ties upward; plus the zero point; limited to
 * minimum...127. Cannot overflow: |sum| and multiplier are below 2^31, shift is 1...62.
 */
static int8_t golden_tanh_average_requantize(int32_t sum, int32_t multiplier, uint8_t shift,
    int32_t zero_point, int32_t minimum)
{
    int64_t value = (int64_t)sum * multiplier;

    GOLDEN_TANH_AVERAGE_STEP("accumulator", sum);
    GOLDEN_TANH_AVERAGE_STEP("multiplier", multiplier);
    GOLDEN_TANH_AVERAGE_STEP("shift", shift);
    GOLDEN_TANH_AVERAGE_STEP("product", value);
    value += (int64_t)1 << (shift - 1);
    GOLDEN_TANH_AVERAGE_STEP("with half", value);
    value >>= shift;
    GOLDEN_TANH_AVERAGE_STEP("shifted", value);
    value += zero_point;
    GOLDEN_TANH_AVERAGE_STEP("with zero point", value);
    if (value < minimum) {
        value = minimum;
    }
    if (value > 127) {
        value = 127;
    }
    GOLDEN_TANH_AVERAGE_STEP("clamped", value);
    return (int8_t)value;
}

/*
 * The bias and the products of the four 5x5 windows of conv1 that are pooled. Row and
 * column are the first one's output's.
 */
static void golden_tanh_average_conv1_sums(const uint8_t *input, golden_tanh_average_weights weights,
    int32_t bias, int row, int column, int32_t sums[4])
{
    int32_t sum0 = bias;
    int32_t sum1 = bias;
    int32_t sum2 = bias;
    int32_t sum3 = bias;

    for (int channel = 0; channel < 1; ++channel) {
        const uint8_t *source = input
            + ((channel * 28 + row) * 28 + column);

        for (int i = 0; i < 5; ++i) {
            int upper = (int)source[0];
            int lower = (int)source[28];
            int weight;

            weight = (int)GOLDEN_TANH_AVERAGE_WEIGHT(weights, 0);
            sum0 += (int32_t)upper * weight;
            sum2 += (int32_t)lower * weight;
            upper = (int)source[1];
            lower = (int)source[29];
            sum1 += (int32_t)upper * weight;
            sum3 += (int32_t)lower * weight;
            weight = (int)GOLDEN_TANH_AVERAGE_WEIGHT(weights, 1);
            sum0 += (int32_t)upper * weight;
            sum2 += (int32_t)lower * weight;
            upper = (int)source[2];
            lower = (int)source[30];
            sum1 += (int32_t)upper * weight;
            sum3 += (int32_t)lower * weight;
            weight = (int)GOLDEN_TANH_AVERAGE_WEIGHT(weights, 2);
            sum0 += (int32_t)upper * weight;
            sum2 += (int32_t)lower * weight;
            upper = (int)source[3];
            lower = (int)source[31];
            sum1 += (int32_t)upper * weight;
            sum3 += (int32_t)lower * weight;
            weight = (int)GOLDEN_TANH_AVERAGE_WEIGHT(weights, 3);
            sum0 += (int32_t)upper * weight;
            sum2 += (int32_t)lower * weight;
            upper = (int)source[4];
            lower = (int)source[32];
            sum1 += (int32_t)upper * weight;
            sum3 += (int32_t)lower * weight;
            weight = (int)GOLDEN_TANH_AVERAGE_WEIGHT(weights, 4);
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

/* conv1, conv1.tanh, conv1.avgpool: 1x28x28 to 1x12x12. */
static void golden_tanh_average_conv1(const uint8_t *input, int8_t *output)
{
    for (int filter = 0; filter < 1; ++filter) {
        const golden_tanh_average_weights weights = golden_tanh_average_conv1_weights_of(filter);
        const int32_t bias = GOLDEN_TANH_AVERAGE_CONSTANT(golden_tanh_average_conv1_bias, filter);

        for (int row = 0; row < 24; row += 2) {
            for (int column = 0; column < 24; column += 2) {
                int total = 0;
                int32_t sums[4];

                golden_tanh_average_conv1_sums(input, weights, bias, row, column, sums);
                for (int corner = 0; corner < 4; ++corner) {
                    const int32_t sum = sums[corner];
                    const int8_t q = golden_tanh_average_requantize(sum,
                        GOLDEN_TANH_AVERAGE_CONSTANT(golden_tanh_average_conv1_multiplier, filter),
                        (uint8_t)GOLDEN_TANH_AVERAGE_CONSTANT(golden_tanh_average_conv1_shift, filter), 39, -128);
                    const int8_t value = (int8_t)GOLDEN_TANH_AVERAGE_CONSTANT(golden_tanh_average_conv1_tanh, q + 128);
                    GOLDEN_TANH_AVERAGE_STEP("tanh", value);

                    total += value;
                }
                GOLDEN_TANH_AVERAGE_STEP("window sum", total);
                *output = (int8_t)((total + 2) >> 2);
                GOLDEN_TANH_AVERAGE_STEP("output", *output);
                ++output;
            }
        }
    }
}

/* What lies at a place of a channel of conv2's input; outside, padding. */
static int golden_tanh_average_conv2_value(const int8_t *input, int channel, int row,
    int column)
{
    if (row < 0 || row > 11 || column < 0 || column > 11) {
        return 0;
    }
    return input[(channel * 12 + row) * 12 + column] - 19;
}

/*
 * The bias and the products of the four 5x5 windows of conv2 that are pooled, wherever they lie.
 * Row and column are the first one's output's.
 */
static void golden_tanh_average_conv2_edge_sums(const int8_t *input, golden_tanh_average_weights weights,
    int32_t bias, int row, int column, int32_t sums[4])
{
    int32_t sum0 = bias;
    int32_t sum1 = bias;
    int32_t sum2 = bias;
    int32_t sum3 = bias;

    for (int channel = 0; channel < 1; ++channel) {
        for (int i = -2; i < 3; ++i) {
            int upper = golden_tanh_average_conv2_value(input, channel, row + i, column - 2);
            int lower = golden_tanh_average_conv2_value(input, channel, row + i + 1, column - 2);

            for (int j = 0; j < 5; ++j) {
                const int weight = (int)GOLDEN_TANH_AVERAGE_WEIGHT(weights, j);

                sum0 += (int32_t)upper * weight;
                sum2 += (int32_t)lower * weight;
                upper = golden_tanh_average_conv2_value(input, channel, row + i, column + j - 1);
                lower = golden_tanh_average_conv2_value(input, channel, row + i + 1, column + j - 1);
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
static void golden_tanh_average_conv2_sums(const int8_t *input, golden_tanh_average_weights weights,
    int32_t bias, int row, int column, int32_t sums[4])
{
    int32_t sum0 = bias;
    int32_t sum1 = bias;
    int32_t sum2 = bias;
    int32_t sum3 = bias;

    if (row < 2 || row > 8 || column < 2 || column > 8) {
        golden_tanh_average_conv2_edge_sums(input, weights, bias, row, column, sums);
        return;
    }
    for (int channel = 0; channel < 1; ++channel) {
        const int8_t *source = input
            + ((channel * 12 + row - 2) * 12 + column - 2);

        for (int i = 0; i < 5; ++i) {
            int upper = source[0] - 19;
            int lower = source[12] - 19;
            int weight;

            weight = (int)GOLDEN_TANH_AVERAGE_WEIGHT(weights, 0);
            sum0 += (int32_t)upper * weight;
            sum2 += (int32_t)lower * weight;
            upper = source[1] - 19;
            lower = source[13] - 19;
            sum1 += (int32_t)upper * weight;
            sum3 += (int32_t)lower * weight;
            weight = (int)GOLDEN_TANH_AVERAGE_WEIGHT(weights, 1);
            sum0 += (int32_t)upper * weight;
            sum2 += (int32_t)lower * weight;
            upper = source[2] - 19;
            lower = source[14] - 19;
            sum1 += (int32_t)upper * weight;
            sum3 += (int32_t)lower * weight;
            weight = (int)GOLDEN_TANH_AVERAGE_WEIGHT(weights, 2);
            sum0 += (int32_t)upper * weight;
            sum2 += (int32_t)lower * weight;
            upper = source[3] - 19;
            lower = source[15] - 19;
            sum1 += (int32_t)upper * weight;
            sum3 += (int32_t)lower * weight;
            weight = (int)GOLDEN_TANH_AVERAGE_WEIGHT(weights, 3);
            sum0 += (int32_t)upper * weight;
            sum2 += (int32_t)lower * weight;
            upper = source[4] - 19;
            lower = source[16] - 19;
            sum1 += (int32_t)upper * weight;
            sum3 += (int32_t)lower * weight;
            weight = (int)GOLDEN_TANH_AVERAGE_WEIGHT(weights, 4);
            sum0 += (int32_t)upper * weight;
            sum2 += (int32_t)lower * weight;
            upper = source[5] - 19;
            lower = source[17] - 19;
            sum1 += (int32_t)upper * weight;
            sum3 += (int32_t)lower * weight;
            source += 12;
            weights += 5;
        }
    }
    sums[0] = sum0;
    sums[1] = sum1;
    sums[2] = sum2;
    sums[3] = sum3;
}

/* conv2, conv2.tanh, conv2.maxpool: 1x12x12 to 2x6x6. */
static void golden_tanh_average_conv2(const int8_t *input, int8_t *output)
{
    for (int filter = 0; filter < 2; ++filter) {
        const golden_tanh_average_weights weights = golden_tanh_average_conv2_weights_of(filter);
        const int32_t bias = GOLDEN_TANH_AVERAGE_CONSTANT(golden_tanh_average_conv2_bias, filter);

        for (int row = 0; row < 12; row += 2) {
            for (int column = 0; column < 12; column += 2) {
                int8_t largest = INT8_MIN;
                int32_t sums[4];

                golden_tanh_average_conv2_sums(input, weights, bias, row, column, sums);
                for (int corner = 0; corner < 4; ++corner) {
                    const int32_t sum = sums[corner];
                    const int8_t q = golden_tanh_average_requantize(sum,
                        GOLDEN_TANH_AVERAGE_CONSTANT(golden_tanh_average_conv2_multiplier, filter),
                        (uint8_t)GOLDEN_TANH_AVERAGE_CONSTANT(golden_tanh_average_conv2_shift, filter), 64, -128);
                    const int8_t value = (int8_t)GOLDEN_TANH_AVERAGE_CONSTANT(golden_tanh_average_conv2_tanh, q + 128);
                    GOLDEN_TANH_AVERAGE_STEP("tanh", value);

                    if (value > largest) {
                        largest = value;
                    }
                }
                *output = largest;
                GOLDEN_TANH_AVERAGE_STEP("output", *output);
                ++output;
            }
        }
    }
}

/*
 * The bias and the products of the four 5x5 windows of conv3 that are pooled. Row and
 * column are the first one's output's.
 */
static void golden_tanh_average_conv3_sums(const int8_t *input, golden_tanh_average_weights weights,
    int32_t bias, int row, int column, int32_t sums[4])
{
    int32_t sum0 = bias;
    int32_t sum1 = bias;
    int32_t sum2 = bias;
    int32_t sum3 = bias;

    for (int channel = 0; channel < 2; ++channel) {
        const int8_t *source = input
            + ((channel * 6 + row) * 6 + column);

        for (int i = 0; i < 5; ++i) {
            int upper = source[0] - 118;
            int lower = source[6] - 118;
            int weight;

            weight = (int)GOLDEN_TANH_AVERAGE_WEIGHT(weights, 0);
            sum0 += (int32_t)upper * weight;
            sum2 += (int32_t)lower * weight;
            upper = source[1] - 118;
            lower = source[7] - 118;
            sum1 += (int32_t)upper * weight;
            sum3 += (int32_t)lower * weight;
            weight = (int)GOLDEN_TANH_AVERAGE_WEIGHT(weights, 1);
            sum0 += (int32_t)upper * weight;
            sum2 += (int32_t)lower * weight;
            upper = source[2] - 118;
            lower = source[8] - 118;
            sum1 += (int32_t)upper * weight;
            sum3 += (int32_t)lower * weight;
            weight = (int)GOLDEN_TANH_AVERAGE_WEIGHT(weights, 2);
            sum0 += (int32_t)upper * weight;
            sum2 += (int32_t)lower * weight;
            upper = source[3] - 118;
            lower = source[9] - 118;
            sum1 += (int32_t)upper * weight;
            sum3 += (int32_t)lower * weight;
            weight = (int)GOLDEN_TANH_AVERAGE_WEIGHT(weights, 3);
            sum0 += (int32_t)upper * weight;
            sum2 += (int32_t)lower * weight;
            upper = source[4] - 118;
            lower = source[10] - 118;
            sum1 += (int32_t)upper * weight;
            sum3 += (int32_t)lower * weight;
            weight = (int)GOLDEN_TANH_AVERAGE_WEIGHT(weights, 4);
            sum0 += (int32_t)upper * weight;
            sum2 += (int32_t)lower * weight;
            upper = source[5] - 118;
            lower = source[11] - 118;
            sum1 += (int32_t)upper * weight;
            sum3 += (int32_t)lower * weight;
            source += 6;
            weights += 5;
        }
    }
    sums[0] = sum0;
    sums[1] = sum1;
    sums[2] = sum2;
    sums[3] = sum3;
}

/* conv3, conv3.relu, conv3.avgpool: 2x6x6 to 1. */
static void golden_tanh_average_conv3(const int8_t *input, int8_t *output)
{
    for (int filter = 0; filter < 1; ++filter) {
        const golden_tanh_average_weights weights = golden_tanh_average_conv3_weights_of(filter);
        const int32_t bias = GOLDEN_TANH_AVERAGE_CONSTANT(golden_tanh_average_conv3_bias, filter);

        for (int row = 0; row < 2; row += 2) {
            for (int column = 0; column < 2; column += 2) {
                int total = 0;
                int32_t sums[4];

                golden_tanh_average_conv3_sums(input, weights, bias, row, column, sums);
                for (int corner = 0; corner < 4; ++corner) {
                    const int32_t sum = sums[corner];
                    const int8_t value = golden_tanh_average_requantize(sum,
                        GOLDEN_TANH_AVERAGE_CONSTANT(golden_tanh_average_conv3_multiplier, filter),
                        (uint8_t)GOLDEN_TANH_AVERAGE_CONSTANT(golden_tanh_average_conv3_shift, filter), -50, -50);

                    total += value;
                }
                GOLDEN_TANH_AVERAGE_STEP("window sum", total);
                *output = (int8_t)((total + 2) >> 2);
                GOLDEN_TANH_AVERAGE_STEP("output", *output);
                ++output;
            }
        }
    }
}

/* fc1, fc1.tanh: 1 to 2. */
static void golden_tanh_average_fc1(const int8_t *input, int8_t *output)
{
    for (int unit = 0; unit < 2; ++unit) {
        const golden_tanh_average_weights weights = golden_tanh_average_fc1_weights_of(unit);
        int32_t sum = GOLDEN_TANH_AVERAGE_CONSTANT(golden_tanh_average_fc1_bias, unit);

        for (int i = 0; i < 1; ++i) {
            sum += (int32_t)(input[i] + 50) * GOLDEN_TANH_AVERAGE_WEIGHT(weights, i);
        }
        const int8_t q = golden_tanh_average_requantize(sum,
            GOLDEN_TANH_AVERAGE_CONSTANT(golden_tanh_average_fc1_multiplier, unit),
            (uint8_t)GOLDEN_TANH_AVERAGE_CONSTANT(golden_tanh_average_fc1_shift, unit), 91, -128);
        output[unit] = (int8_t)GOLDEN_TANH_AVERAGE_CONSTANT(golden_tanh_average_fc1_tanh, q + 128);
        GOLDEN_TANH_AVERAGE_STEP("tanh", output[unit]);
        GOLDEN_TANH_AVERAGE_STEP("output", output[unit]);
    }
}

/* fc2: 2 to 10. */
static void golden_tanh_average_fc2(const int8_t *input, int8_t *output)
{
    for (int unit = 0; unit < 10; ++unit) {
        const golden_tanh_average_weights weights = golden_tanh_average_fc2_weights_of(unit);
        int32_t sum = GOLDEN_TANH_AVERAGE_CONSTANT(golden_tanh_average_fc2_bias, unit);

        for (int i = 0; i < 2; ++i) {
            sum += (int32_t)(input[i] + 115) * GOLDEN_TANH_AVERAGE_WEIGHT(weights, i);
        }
        output[unit] = golden_tanh_average_requantize(sum,
            GOLDEN_TANH_AVERAGE_CONSTANT(golden_tanh_average_fc2_multiplier, unit),
            (uint8_t)GOLDEN_TANH_AVERAGE_CONSTANT(golden_tanh_average_fc2_shift, unit), -25, -128);
        GOLDEN_TANH_AVERAGE_STEP("output", output[unit]);
    }
}

int golden_tanh_average_infer(const uint8_t pixels[GOLDEN_TANH_AVERAGE_PIXEL_COUNT],
    int8_t scores[GOLDEN_TANH_AVERAGE_SCORE_COUNT], golden_tanh_average_scratch *scratch)
{
    /* Outputs lie at the two ends of the scratch memory in turn; only two are alive. */
    int8_t *const memory = (int8_t *)scratch->words;
    int8_t *const conv1 = memory; /* 1x12x12, 144 bytes */
    int8_t *const conv2 = memory + 144; /* 2x6x6, 72 bytes */
    int8_t *const conv3 = memory; /* 1, 1 bytes */
    int8_t *const fc1 = memory + 214; /* 2, 2 bytes */
    int digit = 0;

    golden_tanh_average_conv1(pixels, conv1);
    GOLDEN_TANH_AVERAGE_SHOW(2, conv1, 1, 12, 12);
    golden_tanh_average_conv2(conv1, conv2);
    GOLDEN_TANH_AVERAGE_SHOW(5, conv2, 2, 6, 6);
    golden_tanh_average_conv3(conv2, conv3);
    GOLDEN_TANH_AVERAGE_SHOW(8, conv3, 1, 1, 1);
    golden_tanh_average_fc1(conv3, fc1);
    GOLDEN_TANH_AVERAGE_SHOW(10, fc1, 1, 1, 2);
    golden_tanh_average_fc2(fc1, scores);
    GOLDEN_TANH_AVERAGE_SHOW(11, scores, 1, 1, 10);

    for (int i = 1; i < GOLDEN_TANH_AVERAGE_SCORE_COUNT; ++i) {
        if (scores[i] > scores[digit]) {
            digit = i;
        }
    }
    return digit;
}

#ifdef GOLDEN_TANH_AVERAGE_STATIC_SCRATCH
int golden_tanh_average_infer_static(const uint8_t pixels[GOLDEN_TANH_AVERAGE_PIXEL_COUNT],
    int8_t scores[GOLDEN_TANH_AVERAGE_SCORE_COUNT])
{
    static golden_tanh_average_scratch scratch;

    return golden_tanh_average_infer(pixels, scores, &scratch);
}
#endif
