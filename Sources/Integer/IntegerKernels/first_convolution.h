/*
 * The first convolution: one input channel, and often too few filters to fill the lanes. The
 * lanes are columns of the output instead.
 *
 * For each pixel of the padded image the group of it and the next ones of its row is kept, and the
 * group of it and the next ones of its column, the latter of the column four further on:
 *
 *     row_groups[part][y][x] = pixels (y, x + part * GROUP) ... (y, x + part * GROUP + GROUP - 1)
 *     column_groups[y][x]    = pixels (y, x + 4) ... (y + GROUP - 1, x + 4)
 *
 * A kernel is, for each of its rows, ROW_PARTS row groups; the last column's upper four taps are
 * column groups, and its last tap is the last of another column group, whose other weights are 0.
 */
enum {
    FIRST_LANES = 32,
    ROW_PARTS = INTEGER_KERNEL_SIZE / GROUP,
    COLUMN_PARTS = (INTEGER_KERNEL_SIZE - 1) / GROUP,
    FIRST_GROUPS = INTEGER_KERNEL_SIZE * ROW_PARTS + COLUMN_PARTS + 1,
    /* Groups from a row of the padded image to the next. */
    FIRST_PITCH = (ROW_PARTS + 1) * FIRST_LANES,
    PADDED_SIDE = INTEGER_IMAGE_SIDE + 4,
    PADDED_PITCH = 64,
    /* Filters whose sums are computed at once. */
    FIRST_FILTERS = 2,
};

struct image_memory {
    uint32_t groups[PADDED_SIDE * FIRST_PITCH];
    /* Zeros, which is what the padding of a picture is, wherever no pixel is ever written. */
    uint8_t padded[PADDED_SIDE * PADDED_PITCH];
};
_Static_assert(sizeof(struct image_memory) <= INTEGER_IMAGE_MEMORY, "the caller gives enough");

INLINE vec pixels_at(const uint8_t *address)
{
    return __builtin_convertvector(*(const byte_row *)address, vec);
}

INLINE void gather_groups(struct image_memory *memory, int side)
{
    for (int x = 0; x < FIRST_LANES; x += LANES) {
        vec column = {0};
        for (int y = 0; y < side; y++) {
            const uint8_t *row = memory->padded + y * PADDED_PITCH + x;
            uint32_t *target = memory->groups + y * FIRST_PITCH + x;
            UNROLL for (int part = 0; part < ROW_PARTS; part++) {
                vec group = pixels_at(row + part * GROUP);
                UNROLL for (int k = 1; k < GROUP; k++)
                    group |= pixels_at(row + part * GROUP + k) << (k * ELEMENT_BITS);
                store(target + part * FIRST_LANES, group);
            }
            column = column >> ELEMENT_BITS | pixels_at(row + 4) << (32 - ELEMENT_BITS);
            if (y >= GROUP - 1)
                store(target - (GROUP - 1) * FIRST_PITCH + ROW_PARTS * FIRST_LANES, column);
        }
    }
}

/* From the output's row and column to the group's place. */
INLINE int first_offset(int group)
{
    if (group < INTEGER_KERNEL_SIZE * ROW_PARTS)
        return group / ROW_PARTS * FIRST_PITCH + group % ROW_PARTS * FIRST_LANES;
    const int part = group - INTEGER_KERNEL_SIZE * ROW_PARTS;
    const int row = part < COLUMN_PARTS ? part * GROUP : INTEGER_KERNEL_SIZE - GROUP;
    return row * FIRST_PITCH + ROW_PARTS * FIRST_LANES;
}

/* The elements of one filter in the 64-bit lanes, one for each two columns of two rows; before the
 * table where sums are pooled. */
INLINE wide first_elements(
    const struct integer_convolution *layer, vec upper, vec lower, int filter, int is_plain)
{
    struct scaling scaling = one_channel(&layer->requantization, filter);
    const wide byte = (wide){0} + 255;
    if (is_plain || layer->pooling == INTEGER_POOLING_LARGEST_SUM) {
        if (is_plain) scaling.cuts_results = 0;
        const vec largest = larger_lanes(upper, lower);
        const vec pair = larger_lanes(largest, (vec)((unsigned_wide)largest >> 32));
        return (wide)requantized_lower(&scaling, pair) & byte;
    }
    scaling.shift = broadcast((uint32_t)layer->requantization.shift[filter]);
    const vec two = requantized(&scaling, upper) | requantized(&scaling, lower) << 8;
    const vec four = (vec)((unsigned_wide)two | (unsigned_wide)two >> 16);
    return (wide)pooled(after_table(&scaling, four), layer->pooling) & byte;
}

/* The elements of `count` filters side by side in the 64-bit lanes. Some filters are computed at
 * once, for no sum waits for another then; those behind the last one are not stored. Plain is a
 * layer that pools sums and does not cut results: there are no branches between its sums, which
 * would keep them apart. */
INLINE wide first_lanes(
    const struct integer_convolution *layer, const uint32_t *groups, int first, int count,
    const int is_plain)
{
    wide lanes = {0};
    const int32_t *weights = layer->weights + (ptrdiff_t)first * FIRST_GROUPS;
    for (int filter = 0; filter < count; filter += FIRST_FILTERS) {
        vec upper[FIRST_FILTERS], lower[FIRST_FILTERS];
        UNROLL for (int i = 0; i < FIRST_FILTERS; i++)
            upper[i] = lower[i]
                = broadcast((uint32_t)layer->requantization.bias[first + filter + i]);
        UNROLL for (int group = 0; group < FIRST_GROUPS; group++) {
            const uint32_t *upper_groups = groups + first_offset(group);
            UNROLL for (int i = 0; i < FIRST_FILTERS; i++) {
                const vec weight = broadcast((uint32_t)weights[i * FIRST_GROUPS + group]);
                upper[i] = DOT(upper[i], load(upper_groups), weight);
                lower[i] = DOT(lower[i], load(upper_groups + FIRST_PITCH), weight);
            }
        }
        UNROLL for (int i = 0; i < FIRST_FILTERS; i++)
            lanes |= first_elements(layer, upper[i], lower[i], first + filter + i, is_plain)
                << ((filter + i) * ELEMENT_BITS);
        weights += FIRST_FILTERS * FIRST_GROUPS;
    }
    const uint8_t *table = layer->requantization.table;
    if (table && layer->pooling == INTEGER_POOLING_LARGEST_SUM) {
        /* Of elements of 16 bits the upper bytes are none. */
        const vec bytes = broadcast(GROUP == 4 ? 0xffffffff : 0x00ff00ff);
        lanes = (wide)(LOOK_UP((vec)lanes, table) & bytes);
    }
    return lanes;
}

/* The first `size` bytes of each 64-bit lane. */
INLINE void copy_lanes(
    element *target, wide lanes, int positions, int filters, const size_t size)
{
    uint64_t values[LANES / 2] __attribute__((aligned(4 * LANES)));
    store(values, (vec)lanes);
    for (int position = 0; position < positions; position++)
        memcpy(target + (ptrdiff_t)position * filters, values + position, size);
}

static void first_convolution(
    const struct integer_convolution *layer, const uint8_t *pixels, void *raw_memory,
    void *raw_output)
{
    enum { FILTERS = 64 / ELEMENT_BITS };
    struct image_memory *memory = raw_memory;
    element *output = raw_output;
    for (int y = 0; y < INTEGER_IMAGE_SIDE; y++)
        memcpy(
            memory->padded + (y + layer->padding) * PADDED_PITCH + layer->padding,
            pixels + y * INTEGER_IMAGE_SIDE, INTEGER_IMAGE_SIDE);
    gather_groups(memory, INTEGER_IMAGE_SIDE + 2 * layer->padding);
    const int filters = layer->filters;
    const int is_plain = layer->pooling == INTEGER_POOLING_LARGEST_SUM
        && !layer->requantization.cuts_results;
    for (int y = 0; y < layer->output_height; y++) {
        for (int x = 0; x < layer->output_width; x += LANES / 2) {
            const uint32_t *groups = memory->groups + 2 * y * FIRST_PITCH + 2 * x;
            const int positions = smaller(LANES / 2, layer->output_width - x);
            for (int first = 0; first < filters; first += FILTERS) {
                const int count = smaller(FILTERS, filters - first);
                const wide lanes = is_plain ? first_lanes(layer, groups, first, count, 1)
                                            : first_lanes(layer, groups, first, count, 0);
                element *target = output + (ptrdiff_t)y * layer->output_pitch
                    + (ptrdiff_t)x * filters + first;
                switch (count * sizeof(element)) {
#define COPY(size) case size: copy_lanes(target, lanes, positions, filters, size); break;
                    COPY(1) COPY(2) COPY(3) COPY(4) COPY(5) COPY(6) COPY(7) COPY(8)
#undef COPY
                }
            }
        }
    }
}
