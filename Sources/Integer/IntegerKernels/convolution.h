/*
 * Convolutions: the lanes are filters. A tile is two rows of the output, which become one in
 * pooling, by a few columns, all in registers. An input row that both output rows need is read once
 * for both.
 *
 * Where there is no second row, or an odd number of columns, what is computed beyond them is not
 * stored.
 */

/* The products of `count` input rows with the kernels' row for the output row above, below or
 * both. */
#define ROW_PRODUCTS(count, USES_UPPER, USES_LOWER)                                               \
    for (int row = 0; row < count; row++) {                                                       \
        for (int group = 0; group < group_count; group++) {                                       \
            vec upper_weights, lower_weights;                                                     \
            if (USES_UPPER) upper_weights = load(weights + group * LANES);                        \
            if (USES_LOWER) lower_weights = load(weights - lower_offset + group * LANES);         \
            UNROLL for (int c = 0; c < columns; c++) {                                            \
                const vec elements                                                                \
                    = broadcast(*(const word *)(input + c * column_pitch + group * GROUP));       \
                if (USES_UPPER) upper[c] = DOT(upper[c], elements, upper_weights);                \
                if (USES_LOWER) lower[c] = DOT(lower[c], elements, lower_weights);                \
            }                                                                                     \
        }                                                                                         \
        input += layer->input_pitch;                                                              \
        weights += row_groups;                                                                    \
    }

/* A block's part of a tile. */
struct convolution_place {
    const element *input;
    element *output;
    int block;
    /* That are stored, where nothing is pooled. */
    int rows;
    int columns;
};

INLINE void convolution_tile(
    const struct integer_convolution *layer, const struct convolution_place *place,
    const int columns)
{
    const int group_count = layer->group_count, column_pitch = layer->column_pitch;
    const int size = layer->size, stride = layer->stride, block = place->block;
    const ptrdiff_t row_groups = (ptrdiff_t)group_count * LANES;
    const ptrdiff_t lower_offset = stride * row_groups;
    const element *input = place->input;
    const int32_t *weights = layer->weights + block * size * row_groups;
    vec upper[columns], lower[columns];
    const vec bias = load(layer->requantization.bias + block * LANES);
    UNROLL for (int c = 0; c < columns; c++) upper[c] = lower[c] = bias;
    const int apart = smaller(stride, size);
    ROW_PRODUCTS(apart, 1, 0)
    ROW_PRODUCTS(size - stride, 1, 1)
    input += (stride - apart) * (ptrdiff_t)layer->input_pitch;
    weights += (stride - apart) * row_groups;
    ROW_PRODUCTS(apart, 0, 1)

    const struct scaling scaling = channel_lanes(&layer->requantization, block * LANES);
    const int count = smaller(LANES, layer->filters - block * LANES);
    element *target = place->output + block * LANES;
    if (layer->pooling == INTEGER_POOLING_NONE) {
        UNROLL for (int c = 0; c < columns; c++) {
            if (c == place->columns) break;
            store_elements(
                target, after_table(&scaling, requantized(&scaling, upper[c])) & 255, count);
            if (place->rows == 2)
                store_elements(
                    target + layer->output_pitch,
                    after_table(&scaling, requantized(&scaling, lower[c])) & 255, count);
            target += layer->filters;
        }
        return;
    }
    UNROLL for (int c = 0; c < columns; c += 2) {
        vec values;
        if (layer->pooling == INTEGER_POOLING_LARGEST_SUM) {
            const vec largest = larger_lanes(
                larger_lanes(upper[c], lower[c]), larger_lanes(upper[c + 1], lower[c + 1]));
            /* Of the four bytes only the first counts. */
            values = after_table(&scaling, requantized(&scaling, largest)) & 255;
        } else {
            const vec four = requantized(&scaling, upper[c])
                | requantized(&scaling, upper[c + 1]) << 8
                | requantized(&scaling, lower[c]) << 16
                | requantized(&scaling, lower[c + 1]) << 24;
            values = pooled(after_table(&scaling, four), layer->pooling);
        }
        store_elements(target, values, count);
        target += layer->filters;
    }
}

typedef void convolution_tile_function(
    const struct integer_convolution *layer, const struct convolution_place *place);

#define CONVOLUTION_TILE(columns)                                                                 \
    static void tile_##columns(                                                                   \
        const struct integer_convolution *layer, const struct convolution_place *place)           \
    {                                                                                             \
        convolution_tile(layer, place, columns);                                                  \
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
    const int is_pooled = layer->pooling != INTEGER_POOLING_NONE;
    const int width = layer->output_width, height = layer->output_height;
    /* Pairs of rows and of columns; as few tiles as can be, of columns as equal as can be. */
    const int row_pairs = is_pooled ? height : (height + 1) / 2;
    const int pairs = is_pooled ? width : (width + 1) / 2;
    const int tiles = (2 * pairs + TILE_COLUMNS - 1) / TILE_COLUMNS;
    for (int y = 0; y < row_pairs; y++) {
        const element *input = (const element *)raw_input
            + 2 * y * layer->stride * (ptrdiff_t)layer->input_pitch;
        element *output = (element *)raw_output
            + (is_pooled ? y : 2 * y) * (ptrdiff_t)layer->output_pitch;
        int first = 0;
        for (int tile = 0; tile < tiles; tile++) {
            const int end = pairs * (tile + 1) / tiles;
            struct convolution_place place = {
                .input = input + 2 * first * (ptrdiff_t)layer->column_pitch,
                .output = output + (is_pooled ? first : 2 * first) * (ptrdiff_t)layer->filters,
                .rows = smaller(2, height - 2 * y),
                .columns = width - 2 * first,
            };
            for (place.block = 0; place.block < blocks; place.block++)
                convolution_tiles[end - first](layer, &place);
            first = end;
        }
    }
}
