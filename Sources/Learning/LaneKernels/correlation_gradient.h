/*
 * The gradients of correlations, included by template.h after correlation.h.
 */

/* ---- gradient of the weights ---- */

/* One kernel row of `channels` output channels and one input channel, one part of the lanes. */
INLINE void gradient_tile(
    const struct lane_correlation *s, const float *input, const float *delta, int channel, int c,
    int ky, int part, float (*sums_of_taps)[LANE_COUNT], const int channels, const int kernel,
    const int stride)
{
    const ptrdiff_t delta_stride = output_plane(s);
    const int first_y = (larger(0, s->padding_top - ky) + stride - 1) / stride;
    const int end_y =
        smaller(s->output_height, (s->input_height + s->padding_top - ky + stride - 1) / stride);
    const int first_inner = smaller((s->padding_left + stride - 1) / stride, s->output_width);
    const int end_inner = larger(
        first_inner,
        smaller(
            s->output_width, (s->input_width + s->padding_left - kernel + stride) / stride));
    vec sums[channels][kernel];
    UNROLL for (int o = 0; o < channels; o++)
        UNROLL for (int kx = 0; kx < kernel; kx++) sums[o][kx] = (vec){0};
    for (int y = first_y; y < end_y; y++) {
        const float *row = input + part * WIDTH
            + (((ptrdiff_t)c * s->input_height + y * stride + ky - s->padding_top)
                   * s->input_width
               - s->padding_left)
                * LANE_COUNT;
        const float *slope = delta + part * WIDTH + channel * delta_stride
            + (ptrdiff_t)y * s->output_width * LANE_COUNT;
#define GRADIENT_COLUMN(condition)                                                                \
    {                                                                                             \
        vec slopes[channels];                                                                     \
        UNROLL for (int o = 0; o < channels; o++)                                                 \
            slopes[o] = load(slope + o * delta_stride + x * LANE_COUNT);                          \
        UNROLL for (int kx = 0; kx < kernel; kx++) {                                              \
            if (!(condition)) continue;                                                           \
            const vec value = load(row + (x * stride + kx) * LANE_COUNT);                         \
            UNROLL for (int o = 0; o < channels; o++)                                             \
                sums[o][kx] = fma(slopes[o], value, sums[o][kx]);                                 \
        }                                                                                         \
    }
#define IS_INSIDE                                                                                 \
    (x * stride + kx >= s->padding_left && x * stride + kx < s->input_width + s->padding_left)
        for (int x = 0; x < first_inner; x++) GRADIENT_COLUMN(IS_INSIDE)
        for (int x = first_inner; x < end_inner; x++) GRADIENT_COLUMN(1)
        for (int x = end_inner; x < s->output_width; x++) GRADIENT_COLUMN(IS_INSIDE)
    }
    UNROLL for (int o = 0; o < channels; o++)
        UNROLL for (int kx = 0; kx < kernel; kx++)
            store(sums_of_taps[o * kernel + kx] + part * WIDTH, sums[o][kx]);
}

INLINE void gradient_of_channels(
    const struct lane_correlation *s, const float *input, const float *delta, int channel,
    float *weights, float *bias, const int channels, const int kernel, const int stride)
{
    __attribute__((aligned(64))) float sums[4 * LANE_LARGEST_KERNEL][LANE_COUNT];
    for (int c = 0; c < s->input_channels; c++)
        for (int ky = 0; ky < kernel; ky++) {
            for (int part = 0; part < PARTS; part++)
                gradient_tile(
                    s, input, delta, channel, c, ky, part, sums, channels, kernel, stride);
            for (int o = 0; o < channels; o++)
                for (int kx = 0; kx < kernel; kx++)
                    weights[(((channel + o) * s->input_channels + c) * kernel + ky) * kernel + kx] =
                        sum_of_lanes(sums[o * kernel + kx]);
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

#define GRADIENT_IN_TILES(kernel)                                                                 \
    static void gradient_in_tiles_##kernel(                                                       \
        const struct lane_correlation *s, const float *input, const float *delta, float *weights, \
        float *bias)                                                                              \
    {                                                                                             \
        for (int channel = 0; channel < s->output_channels;) {                                    \
            const int channels =                                                                  \
                smaller(TILE_SUMS / kernel, tile_channels(s->output_channels - channel));         \
            switch (channels) {                                                                   \
            case 4: GRADIENT_OF(4, kernel, 1)                                                     \
            case 3: GRADIENT_OF(3, kernel, 1)                                                     \
            case 2: GRADIENT_OF(2, kernel, 1)                                                     \
            default: GRADIENT_OF(1, kernel, 1)                                                    \
            }                                                                                     \
            channel += channels;                                                                  \
        }                                                                                         \
    }
#define GRADIENT_OF(channels, kernel, stride)                                                     \
    gradient_of_channels(                                                                         \
        s, input, delta, channel, weights, bias, channels, kernel, stride);                       \
    break;

GRADIENT_IN_TILES(1)
GRADIENT_IN_TILES(3)
GRADIENT_IN_TILES(5)

static void gradient_generally(
    const struct lane_correlation *s, const float *input, const float *delta, float *weights,
    float *bias)
{
    for (int channel = 0; channel < s->output_channels; channel++)
        switch (s->kernel) {
        case 1: GRADIENT_OF(1, 1, s->stride)
        case 2: GRADIENT_OF(1, 2, s->stride)
        case 3: GRADIENT_OF(1, 3, s->stride)
        case 4: GRADIENT_OF(1, 4, s->stride)
        case 5: GRADIENT_OF(1, 5, s->stride)
        case 6: GRADIENT_OF(1, 6, s->stride)
        default: GRADIENT_OF(1, LANE_LARGEST_KERNEL, s->stride)
        }
}

static void correlation_gradient(
    const struct lane_correlation *s, const float *input, const float *delta, float *weights,
    float *bias)
{
    void (*const of_all)(
        const struct lane_correlation *, const float *, const float *, float *, float *) =
        !has_tiles(s) ? gradient_generally
        : s->kernel == 1 ? gradient_in_tiles_1
        : s->kernel == 3 ? gradient_in_tiles_3 : gradient_in_tiles_5;
    if (!s->is_depthwise) {
        of_all(s, input, delta, weights, bias);
        return;
    }
    const struct lane_correlation one = of_one_channel(s);
    for (int c = 0; c < s->input_channels; c++)
        of_all(
            &one, input + c * input_plane(s), delta + c * output_plane(s),
            weights + c * s->kernel * s->kernel, bias + c);
}

/* ---- gradient of the input ---- */

/* One element of `channels` input channels, one part of the lanes. */
INLINE void input_gradient_tile(
    const struct lane_correlation *s, const float *delta, const float *weights,
    float *input_delta, int i, int j, int channel, int part, const int channels)
{
    const int taps = s->kernel * s->kernel;
    /* Where the element is in the padded input, and the outputs that see it. */
    const int row = i + s->padding_top;
    const int column = j + s->padding_left;
    const int first_y = row < s->kernel ? 0 : (row - s->kernel) / s->stride + 1;
    const int end_y = smaller(s->output_height, row / s->stride + 1);
    const int first_x = column < s->kernel ? 0 : (column - s->kernel) / s->stride + 1;
    const int end_x = smaller(s->output_width, column / s->stride + 1);
    vec sums[channels];
    UNROLL for (int c = 0; c < channels; c++) sums[c] = (vec){0};
    for (int o = 0; o < s->output_channels; o++)
        for (int y = first_y; y < end_y; y++)
            for (int x = first_x; x < end_x; x++) {
                const vec slope = load(
                    delta + part * WIDTH + o * output_plane(s)
                    + ((ptrdiff_t)y * s->output_width + x) * LANE_COUNT);
                const float *factors = weights
                    + ((ptrdiff_t)o * s->input_channels + channel) * taps
                    + (row - y * s->stride) * s->kernel + column - x * s->stride;
                UNROLL for (int c = 0; c < channels; c++)
                    sums[c] = fma(slope, broadcast(factors[c * taps]), sums[c]);
            }
    UNROLL for (int c = 0; c < channels; c++)
        store(
            input_delta + part * WIDTH + (channel + c) * input_plane(s)
                + ((ptrdiff_t)i * s->input_width + j) * LANE_COUNT,
            sums[c]);
}

static void input_gradient_of_all(
    const struct lane_correlation *s, const float *delta, const float *weights, float *input_delta)
{
#define INPUT_GRADIENT_TILES(channels)                                                            \
    for (; channel + (channels) <= s->input_channels; channel += (channels))                      \
        for (int i = 0; i < s->input_height; i++)                                                 \
            for (int j = 0; j < s->input_width; j++)                                              \
                for (int part = 0; part < PARTS; part++)                                          \
                    input_gradient_tile(                                                          \
                        s, delta, weights, input_delta, i, j, channel, part, channels);
    int channel = 0;
    INPUT_GRADIENT_TILES(8)
    INPUT_GRADIENT_TILES(1)
}

static void correlation_input_gradient(
    const struct lane_correlation *s, const float *delta, const float *weights, float *input_delta)
{
    if (!s->is_depthwise) {
        input_gradient_of_all(s, delta, weights, input_delta);
        return;
    }
    const struct lane_correlation one = of_one_channel(s);
    for (int c = 0; c < s->input_channels; c++)
        input_gradient_of_all(
            &one, delta + c * output_plane(s), weights + c * s->kernel * s->kernel,
            input_delta + c * input_plane(s));
}
