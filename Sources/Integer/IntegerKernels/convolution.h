/*
 * The other convolutions: the lanes are filters. A tile is two rows of the output, which become
 * one in pooling, by a few columns, all in registers. An input row that both output rows need is
 * read once for both.
 */

/* The products of one input row with the kernels' row above, below or both. */
#define ROW_PRODUCTS(USES_UPPER, USES_LOWER)                                                      \
    for (int group = 0; group < group_count; group++) {                                           \
        vec upper_weights, lower_weights;                                                         \
        if (USES_UPPER) upper_weights = load(weights + group * LANES);                            \
        if (USES_LOWER) lower_weights = load(weights + (group - group_count) * LANES);            \
        UNROLL for (int c = 0; c < columns; c++) {                                                \
            const vec elements = broadcast(*(const word *)(input + c * channels + group * GROUP)); \
            if (USES_UPPER) upper[c] = DOT(upper[c], elements, upper_weights);                    \
            if (USES_LOWER) lower[c] = DOT(lower[c], elements, lower_weights);                    \
        }                                                                                         \
    }

INLINE void convolution_tile(
    const struct integer_convolution *layer, const element *input, element *output, int block,
    const int columns, const int channels)
{
    const int group_count = layer->group_count;
    const ptrdiff_t row_groups = (ptrdiff_t)group_count * LANES;
    const int32_t *weights = layer->weights + block * INTEGER_KERNEL_SIZE * row_groups;
    vec upper[columns], lower[columns];
    const vec bias = load(layer->requantization.bias + block * LANES);
    UNROLL for (int c = 0; c < columns; c++) upper[c] = lower[c] = bias;
    ROW_PRODUCTS(1, 0)
    for (int row = 1; row < INTEGER_KERNEL_SIZE; row++) {
        input += layer->input_pitch;
        weights += row_groups;
        ROW_PRODUCTS(1, 1)
    }
    input += layer->input_pitch;
    weights += row_groups;
    ROW_PRODUCTS(0, 1)

    const struct scaling scaling = channel_lanes(&layer->requantization, block * LANES);
    const int count = smaller(LANES, layer->filters - block * LANES);
    element *target = output + block * LANES;
    UNROLL for (int c = 0; c < columns; c += 2) {
        vec values;
        if (layer->pools_sums) {
            const vec largest = larger_lanes(
                larger_lanes(upper[c], lower[c]), larger_lanes(upper[c + 1], lower[c + 1]));
            /* Of the four bytes only the first counts. */
            values = after_table(&scaling, requantized(&scaling, largest)) & 255;
        } else {
            const vec four = requantized(&scaling, upper[c])
                | requantized(&scaling, upper[c + 1]) << 8
                | requantized(&scaling, lower[c]) << 16
                | requantized(&scaling, lower[c + 1]) << 24;
            values = pooled(after_table(&scaling, four), layer->takes_average);
        }
        store_elements(target, values, count);
        target += layer->filters;
    }
}

typedef void convolution_tile_function(
    const struct integer_convolution *layer, const element *input, element *output, int block);

#define CONVOLUTION_TILE(columns)                                                                 \
    static void tile_##columns(                                                                   \
        const struct integer_convolution *layer, const element *input, element *output, int block) \
    {                                                                                             \
        convolution_tile(layer, input, output, block, columns, layer->input_channels);            \
    }

CONVOLUTION_TILE(2)
CONVOLUTION_TILE(4)
#if TILE_COLUMNS >= 6
CONVOLUTION_TILE(6)
#endif
#if TILE_COLUMNS >= 12
CONVOLUTION_TILE(8)
CONVOLUTION_TILE(10)
CONVOLUTION_TILE(12)
#endif

/* By half the columns. */
static convolution_tile_function *const convolution_tiles[] = {
    0, tile_2, tile_4,
#if TILE_COLUMNS >= 6
    tile_6,
#endif
#if TILE_COLUMNS >= 12
    tile_8, tile_10, tile_12,
#endif
};

static void convolution(
    const struct integer_convolution *layer, const void *raw_input, void *raw_output)
{
    const int blocks = (layer->filters + LANES - 1) / LANES;
    /* As few tiles as can be, of columns as equal as can be. */
    const int tiles = (2 * layer->output_width + TILE_COLUMNS - 1) / TILE_COLUMNS;
    for (int y = 0; y < layer->output_height; y++) {
        const element *input
            = (const element *)raw_input + 2 * y * (ptrdiff_t)layer->input_pitch;
        element *output = (element *)raw_output + y * (ptrdiff_t)layer->output_pitch;
        int first = 0;
        for (int tile = 0; tile < tiles; tile++) {
            const int end = layer->output_width * (tile + 1) / tiles;
            for (int block = 0; block < blocks; block++)
                convolution_tiles[end - first](
                    layer, input + 2 * first * (ptrdiff_t)layer->input_channels,
                    output + first * (ptrdiff_t)layer->filters, block);
            first = end;
        }
    }
}
