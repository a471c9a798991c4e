/* Dense layers: the lanes are units. A tile is some images by some blocks of units. */

INLINE void dense_tile(
    const struct integer_dense *layer, const element *input, element *output, int first_block,
    const int images, const int blocks)
{
    const ptrdiff_t block_groups = (ptrdiff_t)layer->group_count * LANES;
    const int32_t *weights = layer->weights + first_block * block_groups;
    const struct integer_requantization *r = &layer->requantization;
    vec sums[blocks][images];
    UNROLL for (int block = 0; block < blocks; block++)
        UNROLL for (int image = 0; image < images; image++)
            sums[block][image] = load(r->bias + (first_block + block) * LANES);
    for (int group = 0; group < layer->group_count; group++) {
        vec factors[blocks];
        UNROLL for (int block = 0; block < blocks; block++)
            factors[block] = load(weights + block * block_groups + (ptrdiff_t)group * LANES);
        UNROLL for (int image = 0; image < images; image++) {
            const vec elements = broadcast(
                *(const word *)(input + (ptrdiff_t)image * layer->input_pitch + group * GROUP));
            UNROLL for (int block = 0; block < blocks; block++)
                sums[block][image] = DOT(sums[block][image], elements, factors[block]);
        }
    }
    UNROLL for (int block = 0; block < blocks; block++) {
        const int unit = (first_block + block) * LANES;
        const struct scaling scaling = channel_lanes(r, unit);
        UNROLL for (int image = 0; image < images; image++)
            store_elements(
                output + (ptrdiff_t)image * layer->output_pitch + unit,
                after_table(&scaling, requantized(&scaling, sums[block][image])) & 255,
                smaller(LANES, layer->units - unit));
    }
}

typedef void dense_tile_function(
    const struct integer_dense *layer, const element *input, element *output, int first_block);

#define DENSE_TILE_NAMED(name, images, blocks)                                                    \
    static void name(                                                                             \
        const struct integer_dense *layer, const element *input, element *output, int first_block) \
    {                                                                                             \
        dense_tile(layer, input, output, first_block, images, blocks);                            \
    }
DENSE_TILE_NAMED(one_by_1, 1, 1)
DENSE_TILE_NAMED(one_by_2, 1, 2)
DENSE_TILE_NAMED(one_by_4, 1, 4)
DENSE_TILE_NAMED(one_by_8, 1, 8)
DENSE_TILE_NAMED(many_by_1, DENSE_IMAGES, 1)
DENSE_TILE_NAMED(many_by_2, DENSE_IMAGES, 2)

static void dense(
    const struct integer_dense *layer, const void *raw_input, int image_count, void *raw_output)
{
    const int blocks = (layer->units + LANES - 1) / LANES;
    const element *input = raw_input;
    element *output = raw_output;
    int image = 0;
    while (image < image_count) {
        const int images = image_count - image < DENSE_IMAGES ? 1 : DENSE_IMAGES;
        int block = 0;
        while (block < blocks) {
            const int left = blocks - block;
            int size;
            dense_tile_function *tile;
            if (images > 1) {
                size = left >= 2 ? 2 : 1;
                tile = size == 2 ? many_by_2 : many_by_1;
            } else {
                size = left >= 8 ? 8 : left >= 4 ? 4 : left >= 2 ? 2 : 1;
                tile = size == 8 ? one_by_8 : size == 4 ? one_by_4 : size == 2 ? one_by_2 : one_by_1;
            }
            tile(
                layer, input + (ptrdiff_t)image * layer->input_pitch,
                output + (ptrdiff_t)image * layer->output_pitch, block);
            block += size;
        }
        image += images;
    }
}
