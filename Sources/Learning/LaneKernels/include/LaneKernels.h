/*
 * The inner loops of training and float inference, once for each instruction set, with the same
 * bits from all of them.
 *
 * A lane vector is sixteen consecutive floats, aligned to 64 bytes, one for each image of a group.
 * Maps of lane vectors are [channel][row][column][16]. With images in the lanes, every layer is a
 * broadcast weight times a vector, without shuffles, whatever the shapes.
 *
 * What makes the bits equal: every sum is one chain of fused multiply-adds in the order that the
 * function states; how many of these chains run side by side, and in how wide registers, is all
 * that differs. Nothing is contracted or reassociated by the compiler.
 */
#ifndef LANE_KERNELS_H
#define LANE_KERNELS_H

#include <stdint.h>

enum { LANE_COUNT = 16, LANE_CHANNELS = 8, LANE_LARGEST_KERNEL = 7 };

/* A correlation over maps, and its gradients. Padding is never stored: what lies beyond the edges
 * adds nothing to a sum. Below and on the right it is what the output's size leaves. */
struct lane_correlation {
    /* Rows and columns, 1 to LANE_LARGEST_KERNEL. */
    int kernel;
    /* Rows, or columns, of the input from one output to the next. */
    int stride;
    /* Less than the kernel's rows. */
    int padding_top;
    int padding_left;
    /* Whether each channel has a kernel of its own; then there are as many output channels. */
    int is_depthwise;
    int input_channels;
    int input_height;
    int input_width;
    int output_channels;
    int output_height;
    int output_width;
};

/* Windows of a map, from each of which one output is made. All lie in the map; they may overlap. */
struct lane_pooling {
    int rows;
    int columns;
    /* Rows, or columns, from one window to the next. */
    int stride;
    int channels;
    int input_height;
    int input_width;
    int output_height;
    int output_width;
};

/* One step of AdamW; see Update.swift for the formula. */
struct lane_adamw {
    float rate;
    float one_minus_beta1;
    float one_minus_beta2;
    float epsilon;
    float correction1;
    float correction2;
};

enum {
    LANE_IMAGE_SIDE = 28,
    /* Control points that reach a pixel, along each axis. */
    LANE_SPLINE_TAPS = 4,
    LANE_MOST_CONTROLS = 16,
    /* Of a row of a field's weights. */
    LANE_FIELD_PITCH = 32,
    /* Floats of memory that `distort` works in. */
    LANE_DISTORTION_COUNT = (2 * (LANE_IMAGE_SIDE + 2) + 2 * LANE_MOST_CONTROLS) * LANE_FIELD_PITCH
};

/* How a smooth field is made of a square of control points; the same along both axes. */
struct lane_field {
    /* Along each axis; at most LANE_MOST_CONTROLS. */
    int count;
    /* [count][LANE_FIELD_PITCH]: of a control point for a pixel. */
    const float *weights;
    /* [LANE_IMAGE_SIDE]: the first of the control points with weight for a pixel. */
    const uint8_t *first;
};

/* With (u, v) a pixel's column and row, counted from the middle of the image, and (a, b) the
 * field's values there, the pixel comes from
 * column xx * u + xy * v + dx + a and row yx * u + yy * v + dy + b, counted alike. */
struct lane_distortion {
    float xx, xy, yx, yy, dx, dy;
    /* Pixels by which the ink's outline moves outwards, -1 to 1. */
    float outline;
    /* Null for none. */
    const struct lane_field *field;
    /* [count][LANE_MOST_CONTROLS]: pixels, of the columns' field and of the rows'. */
    const float *column_points;
    const float *row_points;
};

struct lane_kernels {
    /* The instruction set, for people. */
    const char *name;

    /*
     * output[o][y][x] = bias[o] + sum over c, ky, kx, in that order, of
     * weights[o][c][ky][kx]
     *     * input[c][y * stride + ky - padding_top][x * stride + kx - padding_left].
     * A null bias stands for zeros. Depthwise the sum is over ky, kx, with weights[o][ky][kx] and
     * channel o of the input.
     *
     * Kernels of 1, 3 and 5 rows with stride 1 have tiles of their own.
     */
    void (*correlate)(
        const struct lane_correlation *shape, const float *input, const float *weights,
        const float *bias, float *output);

    /*
     * weights[o][c][ky][kx] = sum over y, x, in that order, then over the lanes, of
     * delta[o][y][x] * input[c][y * stride + ky - padding_top][x * stride + kx - padding_left], and
     * bias[o] = sum over y, x, in that order, then over the lanes, of delta[o][y][x].
     * The lanes' sum adds the upper half to the lower until one is left. Depthwise c is o.
     */
    void (*correlation_gradient)(
        const struct lane_correlation *shape, const float *input, const float *delta,
        float *weights, float *bias);

    /*
     * input_delta[c][i][j] = sum over o, y, x, in that order, of
     * weights[o][c][ky][kx] * delta[o][y][x], for the outputs that the element has part in:
     * ky = i + padding_top - y * stride and kx = j + padding_left - x * stride lie in the kernel.
     * Depthwise o is c. With stride 1 `correlate` with flipped weights gives the same bits, faster.
     */
    void (*correlation_input_gradient)(
        const struct lane_correlation *shape, const float *delta, const float *weights,
        float *input_delta);

    /*
     * output[o] = bias[o] + sum over i, in that order, of
     * weights[o * output_stride + i * input_stride] * input[i].
     * A null bias stands for zeros.
     */
    void (*multiply)(
        const float *input, int input_count, const float *weights, int output_stride,
        int input_stride, const float *bias, float *output, int output_count);

    /*
     * For the units first_unit ..< end_unit:
     * weights[unit][i] = sum over images, in that order, of
     * deltas[image][unit] * inputs[image][i], and
     * bias[unit] = sum over images, in that order, of deltas[image][unit].
     * Here the rows are images: [image][pitch], the pitch a multiple of sixteen.
     */
    void (*dense_gradient)(
        const float *inputs, int input_count, int input_pitch, const float *deltas,
        int delta_pitch, int image_count, int first_unit, int end_unit, float *weights,
        float *bias);

    /* target[lane][element] = source[element][lane]; rows of `pitch` floats, elements beyond
     * count up to the next multiple of sixteen are set to zero. */
    void (*to_rows)(const float *source, int count, float *target, int pitch);

    /* target[element][lane] = source[lane][element]; rows of `pitch` floats. */
    void (*to_lanes)(const float *source, int pitch, float *target, int count);

    /* max(x, 0), element by element; NaN stays NaN, so that a diverged training shows. As of all
     * activations the output may be the input. */
    void (*relu)(const float *input, float *output, int count);

    /* delta = output > 0 ? delta : 0 */
    void (*relu_gradient)(const float *output, float *delta, int count);

    /* min(max(x, 0), 6), element by element; NaN stays NaN. */
    void (*relu6)(const float *input, float *output, int count);

    /* delta = 0 < output < 6 ? delta : 0 */
    void (*relu6_gradient)(const float *output, float *delta, int count);

    /* x > 0 ? x : slope * x, element by element; NaN stays NaN. */
    void (*leaky_relu)(const float *input, float slope, float *output, int count);

    /* delta = output > 0 ? delta : slope * delta */
    void (*leaky_relu_gradient)(const float *output, float slope, float *delta, int count);

    /* The largest of each window. */
    void (*max_pool)(const struct lane_pooling *shape, const float *input, float *output);

    /* Gives the delta of each window to the first of its largest elements, row by row; an element
     * gets the sum over its windows, row by row, and zero without one. */
    void (*max_pool_gradient)(
        const struct lane_pooling *shape, const float *input, const float *output,
        const float *output_delta, float *input_delta);

    /* The sum of each window times 1.0f / elements: of 2x2 elements (a + b) + (c + d), of any other
     * number the sum row by row. */
    void (*average_pool)(const struct lane_pooling *shape, const float *input, float *output);

    /* Gives the delta of each window, times 1.0f / elements, to each of its elements; an element
     * gets the sum over its windows, row by row, and zero without one. */
    void (*average_pool_gradient)(
        const struct lane_pooling *shape, const float *output_delta, float *input_delta);

    /* velocity = fma(momentum, velocity, fma(decay, w, g)); w = fma(-rate, velocity, w) */
    void (*sgd)(
        float *parameters, const float *gradient, const float *decay, float *velocity, int count,
        float rate, float momentum);

    void (*adamw)(
        float *parameters, const float *gradient, const float *decay, float *mean, float *square,
        int count, const struct lane_adamw *step);

    /* average = fma(step, parameters - average, average) */
    void (*blend)(float *average, const float *parameters, int count, float step);

    /*
     * Moves the outline of an image of 28x28 bytes, then maps it, bilinear, black outside, into
     * 784 floats, 0 to 1.
     *
     * Outwards: ink + outline * (the steepest rise to one of the eight neighbours, or 0), which is
     * a dilation with a radius of a fraction of a pixel. Inwards: ink - (-outline) * (the steepest
     * central difference), at least 0: ridges have none, so a thin stroke becomes thinner but
     * does not vanish. At edges softened over a pixel, as MNIST's are, that moves the outline by
     * three quarters of the amount, at hard ones by half.
     *
     * memory: LANE_DISTORTION_COUNT floats, zeros before the first use.
     */
    void (*distort)(
        const struct lane_distortion *how, const uint8_t *pixels, float *memory, float *target);

    /* Independent fused multiply-adds of whole registers, to measure the processor's peak.
     * Returns how many multiply-adds of single floats were executed. */
    int64_t (*peak)(int64_t rounds, float *sink);

    /*
     * What follows computes one picture: no lanes but its channels, and the same bits as above. Maps
     * are [row][column][pitch]: the channels of an element, then what nobody reads up to a pitch
     * that is the next multiple of LANE_CHANNELS, unless it is given. Buffers are aligned to
     * 32 bytes. Weights are [tap][pitch] in the order of the sums, the pitch that of the output's
     * channels, and so is the bias, which is not null; of channels that are none they are zeros.
     */

    /* As `correlate`; any input_pitch unless depthwise, where it is the next multiple. */
    void (*picture_correlate)(
        const struct lane_correlation *shape, int input_pitch, const float *input,
        const float *weights, const float *bias, float *output);

    /* As `multiply` of a map of `elements` places, in the order channel, row, column. */
    void (*picture_multiply)(
        const float *input, int channels, int elements, int input_pitch, const float *weights,
        const float *bias, float *output, int output_count);

    void (*picture_max_pool)(const struct lane_pooling *shape, const float *input, float *output);

    void (*picture_average_pool)(
        const struct lane_pooling *shape, const float *input, float *output);

    /* target[i] = pixels[i] / 255 */
    void (*picture_pixels)(const uint8_t *pixels, int count, float *target);
};

/* Tells the processor that the thread waits in a loop. */
static inline void lane_pause(void)
{
#if defined(__x86_64__)
    __builtin_ia32_pause();
#elif defined(__aarch64__)
    __asm__ volatile("yield");
#endif
}

/* The kernels of each instruction set: null where the processor lacks it. */
const struct lane_kernels *lane_kernels_avx512(void);
const struct lane_kernels *lane_kernels_avx2(void);
/* Runs on any processor; without a fused multiply-add in hardware it is very slow. */
const struct lane_kernels *lane_kernels_portable(void);

/* Whether the portable kernels have a fused multiply-add in hardware. */
int lane_portable_is_fast(void);

#endif
