/*
 * The inner loops of the int8 interpreter, once for each instruction set, with the same integers
 * from all of them: `Models/ARITHMETIC.md` says which.
 *
 * An activation q is kept as the element u = q + 128, 0...255, so that a pixel is its own element,
 * ReLU and pooling compare elements as they are, and the padding, the real number 0, is the element
 * z + 128. With it
 *
 *     sum (q - z) * w = sum u * w - (z + 128) * sum w
 *
 * where the last term belongs to the bias. Every partial sum is the whole sum of an input whose
 * missing values are -128, so the page's bound holds for it and 32 bits suffice all the way.
 *
 * The primitive is: to each 32-bit lane, add the products of a group of elements with a group of
 * weights, both 32 bits wide. Where the processor multiplies bytes, a group is four elements of
 * 8 bits, else two of 16 bits. No intermediate result saturates.
 *
 * Elements are stored row, column, channel, so that a row of a kernel meets one run of memory.
 * Weights are padded with zeros to whole groups and whole lanes; an element that meets such a zero
 * may be anything, but lies inside the memory that the caller gives.
 */
#ifndef INTEGER_KERNELS_H
#define INTEGER_KERNELS_H

#include <stdint.h>

enum {
    /* What `first_convolution` knows. */
    INTEGER_KERNEL_SIZE = 5,
    INTEGER_IMAGE_SIDE = 28,
    /* Bytes that `first_convolution` works in. */
    INTEGER_IMAGE_MEMORY = 16384,
    /* Bytes behind the last element of an input that may be read. */
    INTEGER_MARGIN = 64,
    INTEGER_LEAST_SHIFT = 2
};

/*
 * From sums to elements. Each array has an entry for each output channel, and zeros up to a
 * multiple of the lanes.
 *
 *     element = (((sum * multiplier) >> (s - 1)) + 2 * (z' + 128) + 1) >> 1
 *
 * is the page's z' + ((sum * multiplier + 2^(s - 1)) >> s), + 128, since
 * (x + 2^(s - 1)) >> s = ((x >> (s - 1)) + 1) >> 1.
 *
 * Saturation comes first: sums are cut to where results are least and greatest. Where a step of a
 * sum is at most a step of a result, that is all; else the result is cut as well.
 *
 * s is at least INTEGER_LEAST_SHIFT, so that what is shifted fits 32 bits: a sum at which results
 * are greatest or least makes at most 2^31 / 2 more than a sum beside it. With less, every sum but 0
 * saturates, and the caller gives another multiplier and shift that do so, too.
 */
struct integer_requantization {
    /* b - (z + 128 - integer_kernels.element_offset) * sum w */
    const int32_t *bias;
    const int32_t *least_sum;
    const int32_t *greatest_sum;
    const int32_t *multiplier;
    /* s - 1 */
    const int32_t *shift;
    /* 2 * (z' + 128) + 1 */
    int32_t zero;
    /* Whether some factor, multiplier / 2^s, is above 1. */
    int32_t cuts_results;
    /* The least and the greatest element: 0 and 255, or what a clamp leaves. */
    int32_t least;
    int32_t greatest;
    /* 256 bytes from element to element, for activations that do not only clamp; or null. */
    const uint8_t *table;
};

/* What becomes of the four sums of 2x2 outputs. */
enum integer_pooling {
    INTEGER_POOLING_NONE,
    /* The largest sum is requantized. */
    INTEGER_POOLING_LARGEST_SUM,
    /* All are requantized, and the largest is kept. */
    INTEGER_POOLING_LARGEST,
    INTEGER_POOLING_AVERAGE
};

/* A convolution, its activation, and a 2x2 pooling if there is one. */
struct integer_convolution {
    /* Rows and columns of a kernel, and rows from one output to the next. */
    int size;
    int stride;
    /* Of the first convolution only; the input of the others holds its padding. */
    int padding;
    /* Elements from what an output reads to what its neighbour does: the stride times the channels. */
    int column_pitch;
    /* Elements of a row of the input, its padding included. */
    int input_pitch;
    /* Groups that hold a row of a kernel. */
    int group_count;
    int filters;
    /* Rows and columns behind the pooling. */
    int output_height;
    int output_width;
    /* Elements from a row of the output to the next. */
    int output_pitch;
    enum integer_pooling pooling;
    /* The first convolution: [filter][integer_kernels.first_group_count], see
     * `first_convolution.h`. The others: [block of lanes][kernel row][group_count][lane]. A group
     * each. */
    const int32_t *weights;
    struct integer_requantization requantization;
};

/* What reads windows of each channel by itself: depthwise convolutions, averages and maxima, with
 * the activation behind them. */
struct integer_windows {
    /* Of a window. */
    int rows;
    int columns;
    int stride;
    int channels;
    int input_pitch;
    int output_height;
    int output_width;
    int output_pitch;
    /* [row][column][channel], a group each, whose first element counts. Unused by maxima. */
    const int32_t *weights;
    /* Groups from the weights of a row and column to the next; 0 if all are the same. */
    int tap_pitch;
    /* Of maxima the table alone. */
    struct integer_requantization requantization;
};

/* A dense layer and its activation. */
struct integer_dense {
    int group_count;
    int units;
    /* Elements from an image to the next. */
    int input_pitch;
    int output_pitch;
    /* [block of lanes][group_count][lane], a group each. */
    const int32_t *weights;
    struct integer_requantization requantization;
};

struct integer_kernels {
    /* The instruction set, for people. */
    const char *name;
    /* 32-bit sums of a vector. */
    int lanes;
    /* Elements of a group: 4 of a byte or 2 of two bytes. */
    int group;
    /* What is taken off every element before it is multiplied: 128 where bytes are multiplied as
     * signed ones, else 0. */
    int element_offset;
    /* Groups of a kernel of the first convolution. */
    int first_group_count;
    /* Images that `dense` does best at once. */
    int dense_images;

    /* pixels: 784. memory: INTEGER_IMAGE_MEMORY bytes aligned to 64, zeros before the first use
     * with one and the same padding. */
    void (*first_convolution)(
        const struct integer_convolution *layer, const uint8_t *pixels, void *memory,
        void *output);

    /* pixels: [channel][row][column]. output: at the first element inside its padding. */
    void (*picture)(
        const uint8_t *pixels, int channels, int height, int width, int output_pitch, void *output);

    /* input: at the corner of its padding, with a stride's rows and columns behind it that may be
     * read. output: at the first element inside its padding. */
    void (*convolution)(
        const struct integer_convolution *layer, const void *input, void *output);

    /* As for `convolution`. */
    void (*weighted_windows)(const struct integer_windows *layer, const void *input, void *output);
    void (*largest_of_windows)(
        const struct integer_windows *layer, const void *input, void *output);

    void (*dense)(
        const struct integer_dense *layer, const void *input, int image_count, void *output);

    /* scores[i] = elements[i] - 128 */
    void (*scores)(const void *elements, int count, int8_t *scores);
};

/* The kernels of each instruction set: null where the processor lacks it. */
const struct integer_kernels *integer_kernels_vnni(void);
const struct integer_kernels *integer_kernels_avxvnni(void);
const struct integer_kernels *integer_kernels_avx512(void);
const struct integer_kernels *integer_kernels_avx2(void);
const struct integer_kernels *integer_kernels_i8mm(void);
const struct integer_kernels *integer_kernels_dotprod(void);
const struct integer_kernels *integer_kernels_neon(void);
/* Runs on any processor. */
const struct integer_kernels *integer_kernels_portable(void);

#endif
