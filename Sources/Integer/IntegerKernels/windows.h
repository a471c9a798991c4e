/* Windows of each channel by itself: the lanes are channels. */

/* Where a block of channels of an output lies in the input, and in the output. */
struct window_place {
    const element *input;
    element *output;
    int channel;
    int count;
};

/* Calls `BODY` for each output row and column and block of channels, with `place`. */
#define FOR_EACH_WINDOW(layer, raw_input, raw_output, BODY)                                       \
    for (int y = 0; y < layer->output_height; y++)                                                \
        for (int x = 0; x < layer->output_width; x++)                                             \
            for (int channel = 0; channel < layer->channels; channel += LANES) {                  \
                const struct window_place place = {                                               \
                    (const element *)raw_input                                                    \
                        + y * layer->stride * (ptrdiff_t)layer->input_pitch                       \
                        + x * layer->stride * (ptrdiff_t)layer->channels + channel,               \
                    (element *)raw_output + y * (ptrdiff_t)layer->output_pitch                    \
                        + x * (ptrdiff_t)layer->channels + channel,                               \
                    channel, smaller(LANES, layer->channels - channel)};                          \
                BODY(layer, &place);                                                              \
            }

/* A group's first element is the channel's, and its others are 0. */
INLINE void weighted_window(
    const struct integer_windows *layer, const struct window_place *place)
{
    const struct scaling scaling = channel_lanes(&layer->requantization, place->channel);
    const int32_t *weights = layer->weights + place->channel;
    vec sums = load(layer->requantization.bias + place->channel);
    for (int row = 0; row < layer->rows; row++) {
        const element *input = place->input + row * (ptrdiff_t)layer->input_pitch;
        for (int column = 0; column < layer->columns; column++) {
            sums = DOT(sums, load_elements(input), load(weights));
            input += layer->channels;
            weights += layer->tap_pitch;
        }
    }
    store_elements(
        place->output, after_table(&scaling, requantized(&scaling, sums)) & 255, place->count);
}

INLINE void largest_of_window(
    const struct integer_windows *layer, const struct window_place *place)
{
    vec largest = {0};
    for (int row = 0; row < layer->rows; row++) {
        const element *input = place->input + row * (ptrdiff_t)layer->input_pitch;
        for (int column = 0; column < layer->columns; column++) {
            largest = larger_lanes(largest, load_elements(input));
            input += layer->channels;
        }
    }
    const uint8_t *table = layer->requantization.table;
    store_elements(
        place->output, table ? LOOK_UP(largest, table) & 255 : largest, place->count);
}

static void weighted_windows(
    const struct integer_windows *layer, const void *raw_input, void *raw_output)
{
    FOR_EACH_WINDOW(layer, raw_input, raw_output, weighted_window)
}

static void largest_of_windows(
    const struct integer_windows *layer, const void *raw_input, void *raw_output)
{
    FOR_EACH_WINDOW(layer, raw_input, raw_output, largest_of_window)
}
