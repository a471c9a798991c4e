/*
 * Correlations, included by template.h.
 *
 * Kernels of 1, 3 and 5 rows with stride 1 are computed in tiles for which all loop bounds are
 * known; everything else in general tiles. Which one it is changes no bits.
 */

/* The kernel's rows or columns that meet the input, the first of them being at `start`. */
INLINE int first_tap(int start) { return larger(0, -start); }
INLINE int end_tap(int start, int kernel, int extent) { return smaller(kernel, extent - start); }

/* One channel's share of a depthwise correlation. */
INLINE struct lane_correlation of_one_channel(const struct lane_correlation *s)
{
    struct lane_correlation one = *s;
    one.is_depthwise = 0;
    one.input_channels = 1;
    one.output_channels = 1;
    return one;
}

INLINE ptrdiff_t input_plane(const struct lane_correlation *s)
{
    return (ptrdiff_t)s->input_height * s->input_width * LANE_COUNT;
}

INLINE ptrdiff_t output_plane(const struct lane_correlation *s)
{
    return (ptrdiff_t)s->output_height * s->output_width * LANE_COUNT;
}

#define MAX_COLUMNS 8

/*
 * `columns` outputs of a row by `channels` output channels, one part of the lanes; stride 1. At the
 * edges some taps of some columns fall into the padding; which ones is checked tap by tap.
 */
INLINE void correlation_tile(
    const struct lane_correlation *s, const float *input, const float *weights, const float *bias,
    float *output, int y, int x, int channel, int part, const int kernel, const int columns,
    const int channels, const int at_edge)
{
    const int taps = kernel * kernel;
    const int per_channel = s->input_channels * taps;
    const ptrdiff_t row_stride = (ptrdiff_t)s->input_width * LANE_COUNT;
    const int top = y - s->padding_top;
    const int left = x - s->padding_left;
    const int first_row = first_tap(top);
    const int end_row = end_tap(top, kernel, s->input_height);
    vec sums[channels][columns];
    UNROLL for (int o = 0; o < channels; o++)
        UNROLL for (int r = 0; r < columns; r++)
            sums[o][r] = broadcast(bias ? bias[channel + o] : 0);
    const float *plane_weights = weights + (ptrdiff_t)channel * per_channel;
    const float *plane = input + part * WIDTH + top * row_stride + (ptrdiff_t)left * LANE_COUNT;
    for (int c = 0; c < s->input_channels; c++) {
        for (int ky = first_row; ky < end_row; ky++) {
            const float *row = plane + ky * row_stride;
            const float *row_weights = plane_weights + ky * kernel;
            UNROLL for (int kx = 0; kx < kernel; kx++) {
#define IS_PADDING(r) (left + (r) + kx < 0 || left + (r) + kx >= s->input_width)
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
        plane += input_plane(s);
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

/* A kernel of one element has no padding. */
#define CORRELATION_TILE(kernel, columns, channels)                                               \
    static void tile_##kernel##_##columns##_##channels(                                           \
        const struct lane_correlation *s, const float *input, const float *weights,               \
        const float *bias, float *output, int y, int x, int channel, int part)                    \
    {                                                                                             \
        const int last = x + columns + kernel - 1 - s->padding_left;                              \
        if (kernel > 1 && (x < s->padding_left || last > s->input_width))                         \
            correlation_tile(                                                                     \
                s, input, weights, bias, output, y, x, channel, part, kernel, columns, channels,  \
                1);                                                                               \
        else                                                                                      \
            correlation_tile(                                                                     \
                s, input, weights, bias, output, y, x, channel, part, kernel, columns, channels,  \
                0);                                                                               \
    }

#define CORRELATION_TILES(kernel, channels)                                                       \
    CORRELATION_TILE(kernel, 1, channels)                                                         \
    CORRELATION_TILE(kernel, 2, channels)                                                         \
    CORRELATION_TILE(kernel, 3, channels)                                                         \
    CORRELATION_TILE(kernel, 4, channels)                                                         \
    CORRELATION_TILE(kernel, 5, channels)                                                         \
    CORRELATION_TILE(kernel, 6, channels)                                                         \
    CORRELATION_TILE(kernel, 7, channels)                                                         \
    CORRELATION_TILE(kernel, 8, channels)

#define CORRELATION_TILES_OF(kernel)                                                              \
    CORRELATION_TILES(kernel, 1)                                                                  \
    CORRELATION_TILES(kernel, 2)                                                                  \
    CORRELATION_TILES(kernel, 3)                                                                  \
    CORRELATION_TILES(kernel, 4)

CORRELATION_TILES_OF(1)
CORRELATION_TILES_OF(3)
CORRELATION_TILES_OF(5)

#define TILE_ROW(kernel, channels)                                                                \
    {                                                                                             \
        tile_##kernel##_1_##channels, tile_##kernel##_2_##channels,                               \
            tile_##kernel##_3_##channels, tile_##kernel##_4_##channels,                           \
            tile_##kernel##_5_##channels, tile_##kernel##_6_##channels,                           \
            tile_##kernel##_7_##channels, tile_##kernel##_8_##channels                            \
    }
#define TILE_ROWS(kernel)                                                                         \
    {TILE_ROW(kernel, 1), TILE_ROW(kernel, 2), TILE_ROW(kernel, 3), TILE_ROW(kernel, 4)}

/* Of kernels of 1, 3 and 5 rows. */
static correlation_tile_function *const tiles[3][4][MAX_COLUMNS] = {
    TILE_ROWS(1), TILE_ROWS(3), TILE_ROWS(5)};

INLINE int has_tiles(const struct lane_correlation *s)
{
    return s->stride == 1 && s->kernel % 2 == 1 && s->kernel <= 5;
}

static void correlate_in_tiles(
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
                    tiles[s->kernel / 2][channels - 1][end - x - 1](
                        s, input, weights, bias, output, y, x, channel, part);
            }
            channel += channels;
        }
    }
}

/* `columns` outputs of a row by `channels` output channels, one part of the lanes; any kernel and
 * stride. */
INLINE void general_tile(
    const struct lane_correlation *s, const float *input, const float *weights, const float *bias,
    float *output, int y, int x, int channel, int part, const int columns, const int channels)
{
    const int taps = s->kernel * s->kernel;
    const ptrdiff_t per_channel = (ptrdiff_t)s->input_channels * taps;
    const ptrdiff_t row_stride = (ptrdiff_t)s->input_width * LANE_COUNT;
    const int top = y * s->stride - s->padding_top;
    const int left = x * s->stride - s->padding_left;
    vec sums[channels][columns];
    UNROLL for (int o = 0; o < channels; o++)
        UNROLL for (int r = 0; r < columns; r++)
            sums[o][r] = broadcast(bias ? bias[channel + o] : 0);
    for (int c = 0; c < s->input_channels; c++)
        for (int ky = first_tap(top); ky < end_tap(top, s->kernel, s->input_height); ky++) {
            const float *row =
                input + part * WIDTH + c * input_plane(s) + (top + ky) * row_stride;
            const float *row_weights =
                weights + channel * per_channel + (ptrdiff_t)c * taps + ky * s->kernel;
            for (int kx = 0; kx < s->kernel; kx++) {
                vec factors[channels];
                UNROLL for (int o = 0; o < channels; o++)
                    factors[o] = broadcast(row_weights[o * per_channel + kx]);
                UNROLL for (int r = 0; r < columns; r++) {
                    const int column = left + r * s->stride + kx;
                    if (column < 0 || column >= s->input_width) continue;
                    const vec value = load(row + (ptrdiff_t)column * LANE_COUNT);
                    UNROLL for (int o = 0; o < channels; o++)
                        sums[o][r] = fma(value, factors[o], sums[o][r]);
                }
            }
        }
    UNROLL for (int o = 0; o < channels; o++)
        UNROLL for (int r = 0; r < columns; r++)
            store(
                output + part * WIDTH + (channel + o) * output_plane(s)
                    + ((ptrdiff_t)y * s->output_width + x + r) * LANE_COUNT,
                sums[o][r]);
}

static void correlate_generally(
    const struct lane_correlation *s, const float *input, const float *weights, const float *bias,
    float *output)
{
#define GENERAL_TILES(columns, channels)                                                          \
    for (; x + (columns) <= s->output_width; x += (columns))                                      \
        for (int part = 0; part < PARTS; part++)                                                  \
            general_tile(                                                                         \
                s, input, weights, bias, output, y, x, channel, part, columns, channels);
#define GENERAL_ROW(channels)                                                                     \
    for (; channel + (channels) <= s->output_channels; channel += (channels)) {                   \
        int x = 0;                                                                                \
        GENERAL_TILES(4, channels)                                                                \
        GENERAL_TILES(1, channels)                                                                \
    }
    for (int y = 0; y < s->output_height; y++) {
        int channel = 0;
        GENERAL_ROW(2)
        GENERAL_ROW(1)
    }
}

static void correlate(
    const struct lane_correlation *s, const float *input, const float *weights, const float *bias,
    float *output)
{
    void (*const with_all)(
        const struct lane_correlation *, const float *, const float *, const float *, float *) =
        has_tiles(s) ? correlate_in_tiles : correlate_generally;
    if (!s->is_depthwise) {
        with_all(s, input, weights, bias, output);
        return;
    }
    const struct lane_correlation one = of_one_channel(s);
    for (int c = 0; c < s->input_channels; c++)
        with_all(
            &one, input + c * input_plane(s), weights + c * s->kernel * s->kernel,
            bias ? bias + c : NULL, output + c * output_plane(s));
}
