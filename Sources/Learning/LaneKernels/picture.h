/*
 * The forward pass of one picture, included by template.h.
 *
 * Maps are [row][column][channel]: a register holds neighbouring channels of one element, and what
 * is read of the input is broadcast. Every output is the same chain of fused multiply-adds as in a
 * lane of the kernels for sixteen pictures.
 */

/* A processor with registers of sixteen floats computes as much with twice as many of eight, and
 * six channels waste less of those. */
#define CHANNELS (WIDTH < LANE_CHANNELS ? WIDTH : LANE_CHANNELS)

typedef float channel_vec
    __attribute__((vector_size(4 * CHANNELS), aligned(4 * CHANNELS), may_alias));
typedef int32_t channel_mask __attribute__((vector_size(4 * CHANNELS)));

INLINE channel_vec load_channels(const float *address) { return *(const channel_vec *)address; }
INLINE void store_channels(float *address, channel_vec value) { *(channel_vec *)address = value; }
INLINE channel_vec broadcast_to_channels(float value) { return value - (channel_vec){0}; }
#ifdef HAS_FMA
INLINE channel_vec fma_channels(channel_vec a, channel_vec b, channel_vec c)
{
    return __builtin_elementwise_fma(a, b, c);
}
#else
static __attribute__((noinline)) channel_vec fma_channels(
    channel_vec a, channel_vec b, channel_vec c)
{
    return __builtin_elementwise_fma(a, b, c);
}
#endif

/* Floats from one element of a map to the next. */
INLINE int channel_pitch(int channels)
{
    return (channels + LANE_CHANNELS - 1) / LANE_CHANNELS * LANE_CHANNELS;
}

/* Where the factors of a sum lie: for each channel, row and column of a kernel, in that order, a
 * factor in the input and a row of weights. Distances are in floats. */
struct taps {
    int channels;
    /* Of the kernel's rows, those that meet the input. */
    int first_row;
    int end_row;
    int columns;
    ptrdiff_t channel_step;
    ptrdiff_t row_step;
    ptrdiff_t column_step;
    /* From the factors of one output to those of its right neighbour. */
    ptrdiff_t output_step;
    /* From the weights of one tap to those of the next, and from those of one channel to the next. */
    ptrdiff_t pitch;
    ptrdiff_t channel_weights;
    /* Columns that lie in the input, counted from the first that the tile reads. */
    int first_inside;
    int end_inside;
    /* For each column of the kernel a bit for each output of the tile: whether it meets the input. */
    uint32_t meets[LANE_LARGEST_KERNEL];
};

/* Without a fused multiply-add larger tiles would gain nothing but size. */
#if TILE_SUMS >= 24 && defined(HAS_FMA)
#define HAS_MANY_REGISTERS 1
#else
#define HAS_MANY_REGISTERS 0
#endif

/* What the registers hold: sums of a tile of any kernel; registers of channels and outputs, by
 * those, of a tile of a kernel's rows, whose weights take registers too; registers of channels of a
 * tile of one output. */
#if HAS_MANY_REGISTERS
enum { ANY_SUMS = 14, ROW_SUMS = 20, ROW_VECTORS = 2, UNIT_VECTORS = 15 };
#define ROW_COLUMNS(vectors) ((vectors) == 2 ? 10 : 14)
#else
enum { ANY_SUMS = 10, ROW_SUMS = 7, ROW_VECTORS = 1, UNIT_VECTORS = 12 };
#define ROW_COLUMNS(vectors) 7
#endif

#define PICTURE_PARAMETERS                                                                        \
    const struct taps *taps, const float *input, const float *weights, const float *bias,         \
        float *output
#define PICTURE_ARGUMENTS taps, input, weights, bias, output

typedef void picture_tile_function(PICTURE_PARAMETERS, int at_edge);

#define EACH_SUM(statement)                                                                       \
    UNROLL for (int r = 0; r < columns; r++)                                                      \
        UNROLL for (int v = 0; v < vectors; v++) { statement }

/* `columns` outputs of a row by `vectors` registers of channels; any kernel and stride. */
INLINE void picture_tile(
    PICTURE_PARAMETERS, const int columns, const int vectors, const int is_depthwise,
    const int at_edge)
{
    /* Outputs that one pointer reaches with what a processor adds to an address. */
    enum { REACH = 5 };
    const ptrdiff_t step = taps->output_step, column_step = taps->column_step;
    const ptrdiff_t pitch = taps->pitch;
    const int kernel_columns = taps->columns;
    channel_vec sums[ANY_SUMS > UNIT_VECTORS ? ANY_SUMS : UNIT_VECTORS];
    EACH_SUM(sums[r * vectors + v] = load_channels(bias + v * CHANNELS);)
    for (int c = 0; c < taps->channels; c++) {
        const float *factors = weights + c * taps->channel_weights
            + (ptrdiff_t)taps->first_row * kernel_columns * pitch;
        for (int ky = taps->first_row; ky < taps->end_row; ky++) {
            const float *values[(ANY_SUMS + REACH - 1) / REACH];
            UNROLL for (int group = 0; group * REACH < columns; group++)
                values[group] = input + c * taps->channel_step + ky * taps->row_step
                    + group * REACH * step;
            for (int kx = 0; kx < kernel_columns; kx++) {
                const uint32_t meets = at_edge ? taps->meets[kx] : 0;
                UNROLL for (int r = 0; r < columns; r++) {
                    if (at_edge && !(meets & 1u << r)) continue;
                    const float *from = values[r / REACH] + r % REACH * step;
                    UNROLL for (int v = 0; v < vectors; v++)
                        sums[r * vectors + v] = fma_channels(
                            is_depthwise
                                ? load_channels(from + v * CHANNELS) : broadcast_to_channels(*from),
                            load_channels(factors + v * CHANNELS), sums[r * vectors + v]);
                }
                UNROLL for (int group = 0; group * REACH < columns; group++) {
                    values[group] += column_step;
                    /* Keeps the pointers apart: the compiler would make a register of each sum. */
                    __asm__("" : "+r"(values[group]));
                }
                factors += pitch;
            }
        }
    }
    EACH_SUM(store_channels(output + r * pitch + v * CHANNELS, sums[r * vectors + v]);)
}

/* The same for a kernel of known size and stride 1: its row of weights stays in registers, and each
 * element of the input is read once for all of them. */
INLINE void row_tile(
    PICTURE_PARAMETERS, const int columns, const int vectors, const int kernel, const int at_edge)
{
    const ptrdiff_t pitch = taps->pitch;
    channel_vec sums[ROW_SUMS];
    EACH_SUM(sums[r * vectors + v] = load_channels(bias + v * CHANNELS);)
    for (int c = 0; c < taps->channels; c++) {
        const float *plane_weights = weights + c * taps->channel_weights;
        for (int ky = taps->first_row; ky < taps->end_row; ky++) {
            const float *row = input + c * taps->channel_step + ky * taps->row_step;
            channel_vec factors[5 * ROW_VECTORS];
            UNROLL for (int kx = 0; kx < kernel; kx++)
                UNROLL for (int v = 0; v < vectors; v++)
                    factors[kx * vectors + v] =
                        load_channels(plane_weights + (ky * kernel + kx) * pitch + v * CHANNELS);
            UNROLL for (int column = 0; column < columns + kernel - 1; column++) {
                if (at_edge && (column < taps->first_inside || column >= taps->end_inside))
                    continue;
                const channel_vec value = broadcast_to_channels(row[column * taps->column_step]);
                UNROLL for (int kx = 0; kx < kernel; kx++) {
                    const int r = column - kx;
                    if (r < 0 || r >= columns) continue;
                    UNROLL for (int v = 0; v < vectors; v++)
                        sums[r * vectors + v] =
                            fma_channels(value, factors[kx * vectors + v], sums[r * vectors + v]);
                }
            }
        }
    }
    EACH_SUM(store_channels(output + r * pitch + v * CHANNELS, sums[r * vectors + v]);)
}

/* Tiles of 1 output to as many, by the macro that defines one. */
#define TILES_TO_5(TILE, ...)                                                                     \
    TILE(1, __VA_ARGS__) TILE(2, __VA_ARGS__) TILE(3, __VA_ARGS__) TILE(4, __VA_ARGS__)           \
    TILE(5, __VA_ARGS__)
#define TILES_TO_7(TILE, ...)                                                                     \
    TILES_TO_5(TILE, __VA_ARGS__) TILE(6, __VA_ARGS__) TILE(7, __VA_ARGS__)
#define TILES_TO_10(TILE, ...)                                                                    \
    TILES_TO_7(TILE, __VA_ARGS__)                                                                 \
    TILE(8, __VA_ARGS__) TILE(9, __VA_ARGS__) TILE(10, __VA_ARGS__)
#define TILES_TO_12(TILE, ...)                                                                    \
    TILES_TO_10(TILE, __VA_ARGS__) TILE(11, __VA_ARGS__) TILE(12, __VA_ARGS__)
#define TILES_TO_14(TILE, ...)                                                                    \
    TILES_TO_12(TILE, __VA_ARGS__) TILE(13, __VA_ARGS__) TILE(14, __VA_ARGS__)

#define DEFINE_TILE(columns, name, tile, ...)                                                     \
    static void name##_##columns(PICTURE_PARAMETERS, int at_edge)                                 \
    {                                                                                             \
        if (at_edge)                                                                              \
            tile(PICTURE_ARGUMENTS, columns, __VA_ARGS__, 1);                                     \
        else                                                                                      \
            tile(PICTURE_ARGUMENTS, columns, __VA_ARGS__, 0);                                     \
    }
#define NAME_TILE(columns, name, ...) name##_##columns,

#if HAS_MANY_REGISTERS
#define ANY_TILES_1(TILE, ...) TILES_TO_14(TILE, __VA_ARGS__)
#define ANY_TILES_2(TILE, ...) TILES_TO_7(TILE, __VA_ARGS__)
#define ROW_TILES_1(TILE, ...) TILES_TO_14(TILE, __VA_ARGS__)
#define ROW_TILES_2(TILE, ...) TILES_TO_10(TILE, __VA_ARGS__)
#define UNIT_TILES(TILE, ...) TILES_TO_14(TILE, __VA_ARGS__) TILE(15, __VA_ARGS__)
#else
#define ANY_TILES_1(TILE, ...) TILES_TO_10(TILE, __VA_ARGS__)
#define ANY_TILES_2(TILE, ...) TILES_TO_5(TILE, __VA_ARGS__)
#define ROW_TILES_1(TILE, ...) TILES_TO_7(TILE, __VA_ARGS__)
#define ROW_TILES_2(TILE, ...)
#define UNIT_TILES(TILE, ...) TILES_TO_12(TILE, __VA_ARGS__)
#endif

ANY_TILES_1(DEFINE_TILE, any_tile_1, picture_tile, 1, 0)
ANY_TILES_2(DEFINE_TILE, any_tile_2, picture_tile, 2, 0)
TILES_TO_7(DEFINE_TILE, depthwise_tile, picture_tile, 1, 1)
ROW_TILES_1(DEFINE_TILE, row_tile_3_1, row_tile, 1, 3)
ROW_TILES_2(DEFINE_TILE, row_tile_3_2, row_tile, 2, 3)
ROW_TILES_1(DEFINE_TILE, row_tile_5_1, row_tile, 1, 5)
ROW_TILES_2(DEFINE_TILE, row_tile_5_2, row_tile, 2, 5)

/* By outputs. */
typedef picture_tile_function *const picture_tiles[14];
static picture_tiles any_tiles[2] = {
    {ANY_TILES_1(NAME_TILE, any_tile_1)}, {ANY_TILES_2(NAME_TILE, any_tile_2)}};
static picture_tiles depthwise_tiles = {TILES_TO_7(NAME_TILE, depthwise_tile)};
/* Of kernels of 3 and of 5 rows, by registers of channels. */
static picture_tiles row_tiles[2][2] = {
    {{ROW_TILES_1(NAME_TILE, row_tile_3_1)}, {ROW_TILES_2(NAME_TILE, row_tile_3_2)}},
    {{ROW_TILES_1(NAME_TILE, row_tile_5_1)}, {ROW_TILES_2(NAME_TILE, row_tile_5_2)}}};

/* Of one output, by registers of channels. */
#define DEFINE_UNIT_TILE(vectors, ...)                                                            \
    static void unit_tile_##vectors(PICTURE_PARAMETERS)                                           \
    {                                                                                             \
        picture_tile(PICTURE_ARGUMENTS, 1, vectors, 0, 0);                                        \
    }
UNIT_TILES(DEFINE_UNIT_TILE)
static void (*const unit_tiles[UNIT_VECTORS])(PICTURE_PARAMETERS) = {UNIT_TILES(NAME_TILE, unit_tile)};

/* All channels of one output that has all its taps. */
static void unit(PICTURE_PARAMETERS)
{
    const int vectors = (int)taps->pitch / CHANNELS;
    const int tile_count = (vectors + UNIT_VECTORS - 1) / UNIT_VECTORS;
    for (int tile = 0; tile < tile_count; tile++) {
        const int first = vectors * tile / tile_count;
        const int end = vectors * (tile + 1) / tile_count;
        const ptrdiff_t channel = first * CHANNELS;
        unit_tiles[end - first - 1](
            taps, input, weights + channel, bias + channel, output + channel);
    }
}

static void picture_multiply(
    const float *input, int channels, int elements, int input_pitch, const float *weights,
    const float *bias, float *output, int output_count)
{
    /* Without the loop over elements if there is one. */
    const int is_vector = elements == 1;
    const struct taps taps = {
        .channels = 1,
        .end_row = is_vector ? 1 : channels,
        .columns = is_vector ? channels : elements,
        .row_step = 1,
        .column_step = is_vector ? 1 : input_pitch,
        .pitch = channel_pitch(output_count),
    };
    unit(&taps, input, weights, bias, output);
}

INLINE int is_pointwise(const struct lane_correlation *s)
{
    return s->kernel == 1 && !s->is_depthwise;
}

INLINE int has_row_tiles(const struct lane_correlation *s)
{
    return s->stride == 1 && (s->kernel == 3 || s->kernel == 5) && !s->is_depthwise;
}

/* The taps of all outputs but for what depends on their place. */
INLINE struct taps taps_of(const struct lane_correlation *s, int input_pitch)
{
    const int pitch = channel_pitch(s->output_channels);
    struct taps taps = {
        .channels = s->is_depthwise ? 1 : s->input_channels,
        .end_row = s->kernel,
        .columns = s->kernel,
        .channel_step = 1,
        .row_step = (ptrdiff_t)s->input_width * input_pitch,
        .column_step = input_pitch,
        .output_step = (ptrdiff_t)s->stride * input_pitch,
        .pitch = pitch,
        .channel_weights = (ptrdiff_t)s->kernel * s->kernel * pitch,
    };
    if (is_pointwise(s)) {
        /* The channels are the innermost loop then. */
        taps.channels = 1;
        taps.columns = s->input_channels;
        taps.column_step = 1;
    }
    return taps;
}

/* Outputs among the first `count` of a row that lie before `distance` columns of the input. */
INLINE int outputs_before(int distance, int stride, int count)
{
    return distance <= 0 ? 0 : smaller(count, (distance + stride - 1) / stride);
}

/* What of a tile of `columns` outputs, which reads columns from `left` on, meets the input. */
INLINE void set_edges(
    struct taps *taps, const struct lane_correlation *s, int left, int columns, int is_row)
{
    taps->first_inside = -left;
    taps->end_inside = s->input_width - left;
    if (is_row) return;
    for (int kx = 0; kx < s->kernel; kx++) {
        const int first = outputs_before(-left - kx, s->stride, columns);
        const int end = outputs_before(s->input_width - left - kx, s->stride, columns);
        taps->meets[kx] = (1u << end) - (1u << first);
    }
}

/* A row of outputs, `vectors` registers of their channels from `channel` on; `input` is at the row
 * of the first taps. */
INLINE void correlate_row(
    struct taps *taps, const struct lane_correlation *s, int input_pitch, const float *input,
    const float *weights, const float *bias, float *output, ptrdiff_t channel, int vectors)
{
    const int is_row = has_row_tiles(s) && vectors <= ROW_VECTORS;
    picture_tile_function *const *const tiles = s->is_depthwise ? depthwise_tiles
        : is_row ? row_tiles[s->kernel / 2 - 1][vectors - 1] : any_tiles[vectors - 1];
    const int most =
        s->is_depthwise ? 7 : is_row ? ROW_COLUMNS(vectors) : ANY_SUMS / vectors;
    const int tile_count = (s->output_width + most - 1) / most;
    /* The first `wider` tiles have one output more. */
    const int least = s->output_width / tile_count;
    const int wider = s->output_width % tile_count;
    for (int x = 0, tile = 0; tile < tile_count; tile++) {
        const int columns = least + (tile < wider);
        const int left = x * s->stride - s->padding_left;
        const int at_edge =
            left < 0 || left + (columns - 1) * s->stride + s->kernel > s->input_width;
        if (at_edge) set_edges(taps, s, left, columns, is_row);
        tiles[columns - 1](
            taps, input + (ptrdiff_t)left * input_pitch + (s->is_depthwise ? channel : 0),
            weights + channel, bias + channel, output + x * taps->pitch + channel, at_edge);
        x += columns;
    }
}

static void picture_correlate(
    const struct lane_correlation *s, int input_pitch, const float *input, const float *weights,
    const float *bias, float *output)
{
    struct taps taps = taps_of(s, input_pitch);
    const int vector_count = (int)taps.pitch / CHANNELS;
    /* One output of a row, of which every column of the kernel meets the input. */
    const int is_unit = s->output_width == 1 && s->padding_left == 0 && !s->is_depthwise
        && s->kernel <= s->input_width;
    for (int y = 0; y < s->output_height; y++) {
        const int top = y * s->stride - s->padding_top;
        if (!is_pointwise(s)) {
            taps.first_row = first_tap(top);
            taps.end_row = end_tap(top, s->kernel, s->input_height);
        }
        const float *rows = input + top * taps.row_step;
        float *target = output + (ptrdiff_t)y * s->output_width * taps.pitch;
        if (is_unit) {
            unit(&taps, rows, weights, bias, target);
            continue;
        }
        for (int vector = 0; vector < vector_count;) {
            const int vectors = smaller(s->is_depthwise ? 1 : 2, vector_count - vector);
            correlate_row(
                &taps, s, input_pitch, rows, weights, bias, target, vector * CHANNELS, vectors);
            vector += vectors;
        }
    }
}

/* ---- pooling ---- */

INLINE channel_vec largest_of_channels(channel_vec a, channel_vec b)
{
    const channel_mask is_larger = b > a;
    return (channel_vec)((is_larger & (channel_mask)b) | (~is_larger & (channel_mask)a));
}

/* The statement for each window's register of channels; `window` is its first element. */
#define EACH_PICTURE_WINDOW(statement)                                                            \
    {                                                                                             \
        const int height = s->output_height, width = s->output_width;                             \
        const ptrdiff_t pitch = channel_pitch(s->channels);                                       \
        const ptrdiff_t row = s->input_width * pitch;                                             \
        const ptrdiff_t row_step = s->stride * row, step = s->stride * pitch;                     \
        for (int y = 0; y < height; y++)                                                          \
            for (int x = 0; x < width; x++)                                                       \
                for (ptrdiff_t channel = 0; channel < pitch; channel += CHANNELS) {               \
                    const float *window = input + y * row_step + x * step + channel;              \
                    statement                                                                     \
                    output += CHANNELS;                                                           \
                }                                                                                 \
    }

#define EACH_PICTURE_ELEMENT(statement)                                                           \
    for (int i = 0; i < rows; i++)                                                                \
        for (int j = 0; j < columns; j++) {                                                       \
            const channel_vec element = load_channels(window + i * row + j * pitch);              \
            statement                                                                             \
        }

static void picture_max_pool(const struct lane_pooling *s, const float *input, float *output)
{
    const int rows = s->rows, columns = s->columns;
    if (rows == 2 && columns == 2) {
        EACH_PICTURE_WINDOW({
            const channel_vec upper =
                largest_of_channels(load_channels(window), load_channels(window + pitch));
            const channel_vec left = largest_of_channels(upper, load_channels(window + row));
            store_channels(
                output, largest_of_channels(left, load_channels(window + row + pitch)));
        })
    } else {
        EACH_PICTURE_WINDOW({
            channel_vec value = load_channels(window);
            EACH_PICTURE_ELEMENT(value = largest_of_channels(value, element);)
            store_channels(output, value);
        })
    }
}

static void picture_average_pool(const struct lane_pooling *s, const float *input, float *output)
{
    const int rows = s->rows, columns = s->columns;
    const channel_vec share = broadcast_to_channels(1.0f / (float)(rows * columns));
    if (rows == 2 && columns == 2) {
        EACH_PICTURE_WINDOW({
            const channel_vec upper = load_channels(window) + load_channels(window + pitch);
            const channel_vec lower =
                load_channels(window + row) + load_channels(window + row + pitch);
            store_channels(output, (upper + lower) * share);
        })
    } else {
        EACH_PICTURE_WINDOW({
            channel_vec sum = {0};
            EACH_PICTURE_ELEMENT(sum += element;)
            store_channels(output, sum * share);
        })
    }
}

/* ---- pixels ---- */

static void picture_pixels(const uint8_t *pixels, int count, float *target)
{
    typedef uint8_t bytes __attribute__((vector_size(WIDTH)));
    int i = 0;
    for (; i + WIDTH <= count; i += WIDTH) {
        bytes values;
        memcpy(&values, pixels + i, sizeof values);
        const vec value = __builtin_convertvector(values, vec);
#ifdef HAS_FMA
        /* Of every byte the nearest float to the quotient, without a division. */
        const vec share = broadcast(1.0f / 255), quotient = value * share;
        store(target + i, fma(fma(-quotient, broadcast(255), value), share, quotient));
#else
        store(target + i, value / broadcast(255));
#endif
    }
    for (; i < count; i++) target[i] = (float)pixels[i] / 255;
}
