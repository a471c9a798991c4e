/*
 * Pooling and its gradients, included by template.h.
 */

INLINE vec largest(vec a, vec b) { return choose(b > a, b, a); }

INLINE int has_touching_pairs(const struct lane_pooling *s)
{
    return s->rows == 2 && s->columns == 2 && s->stride == 2;
}

/* Whether every element is in one window. */
INLINE int is_tiling(const struct lane_pooling *s)
{
    return s->rows == s->stride && s->columns == s->stride
        && s->output_height * s->stride == s->input_height
        && s->output_width * s->stride == s->input_width;
}

INLINE void clear_input_delta(const struct lane_pooling *s, float *input_delta)
{
    memset(
        input_delta, 0,
        sizeof(float) * LANE_COUNT * (size_t)s->channels * (size_t)s->input_height
            * (size_t)s->input_width);
}

/* The statement for each window's register: `window` is the first element's position in the input,
 * `result` the output's. */
#define EACH_WINDOW(statement)                                                                    \
    {                                                                                             \
        ptrdiff_t result = 0;                                                                     \
        for (int channel = 0; channel < s->channels; channel++)                                   \
            for (int y = 0; y < s->output_height; y++)                                            \
                for (int x = 0; x < s->output_width; x++)                                         \
                    for (int part = 0; part < PARTS; part++) {                                    \
                        const ptrdiff_t window =                                                  \
                            (((ptrdiff_t)channel * s->input_height + y * s->stride)               \
                                 * s->input_width                                                 \
                             + x * s->stride)                                                     \
                                * LANE_COUNT                                                      \
                            + part * WIDTH;                                                       \
                        statement                                                                 \
                        result += WIDTH;                                                          \
                    }                                                                             \
    }

/* The statement for each element of a window, row by row: `element` is its position. */
#define EACH_ELEMENT(statement)                                                                   \
    for (int i = 0; i < s->rows; i++)                                                             \
        for (int j = 0; j < s->columns; j++) {                                                    \
            const ptrdiff_t element =                                                             \
                window + ((ptrdiff_t)i * s->input_width + j) * LANE_COUNT;                        \
            statement                                                                             \
        }

static void max_pool(const struct lane_pooling *s, const float *input, float *output)
{
    const ptrdiff_t row = (ptrdiff_t)s->input_width * LANE_COUNT;
    if (has_touching_pairs(s)) {
        EACH_WINDOW({
            const float *a = input + window;
            const vec upper = largest(load(a), load(a + LANE_COUNT));
            const vec left = largest(upper, load(a + row));
            store(output + result, largest(left, load(a + row + LANE_COUNT)));
        })
    } else {
        EACH_WINDOW({
            vec value = load(input + window);
            EACH_ELEMENT(value = largest(value, load(input + element));)
            store(output + result, value);
        })
    }
}

static void max_pool_gradient(
    const struct lane_pooling *s, const float *input, const float *output,
    const float *output_delta, float *input_delta)
{
    const ptrdiff_t row = (ptrdiff_t)s->input_width * LANE_COUNT;
    if (!has_touching_pairs(s) || !is_tiling(s)) clear_input_delta(s, input_delta);
    if (has_touching_pairs(s)) {
#define TAKE(position)                                                                            \
    {                                                                                             \
        const mask chosen = load(input + (position)) == value;                                    \
        store(input_delta + (position), choose(chosen, left, (vec){0}));                          \
        left = choose(chosen, (vec){0}, left);                                                    \
    }
        EACH_WINDOW({
            const vec value = load(output + result);
            vec left = load(output_delta + result);
            TAKE(window)
            TAKE(window + LANE_COUNT)
            TAKE(window + row)
            store(input_delta + window + row + LANE_COUNT, left);
        })
    } else {
        const ptrdiff_t last = (s->rows - 1) * row + (ptrdiff_t)(s->columns - 1) * LANE_COUNT;
        EACH_WINDOW({
            const vec value = load(output + result);
            vec left = load(output_delta + result);
            EACH_ELEMENT({
                /* The last one takes what is left, even where no element equals NaN. */
                const mask chosen = element == window + last
                    ? (mask)((vec){0} == (vec){0}) : load(input + element) == value;
                float *target = input_delta + element;
                store(target, load(target) + choose(chosen, left, (vec){0}));
                left = choose(chosen, (vec){0}, left);
            })
        })
    }
}

static void average_pool(const struct lane_pooling *s, const float *input, float *output)
{
    const ptrdiff_t row = (ptrdiff_t)s->input_width * LANE_COUNT;
    const vec share = broadcast(1.0f / (float)(s->rows * s->columns));
    if (s->rows == 2 && s->columns == 2) {
        EACH_WINDOW({
            const float *a = input + window;
            const vec upper = load(a) + load(a + LANE_COUNT);
            store(output + result, (upper + (load(a + row) + load(a + row + LANE_COUNT))) * share);
        })
    } else {
        EACH_WINDOW({
            vec sum = {0};
            EACH_ELEMENT(sum += load(input + element);)
            store(output + result, sum * share);
        })
    }
}

static void average_pool_gradient(
    const struct lane_pooling *s, const float *output_delta, float *input_delta)
{
    const vec share = broadcast(1.0f / (float)(s->rows * s->columns));
    if (is_tiling(s)) {
        EACH_WINDOW({
            const vec slope = load(output_delta + result) * share;
            EACH_ELEMENT(store(input_delta + element, slope);)
        })
        return;
    }
    clear_input_delta(s, input_delta);
    EACH_WINDOW({
        const vec slope = load(output_delta + result) * share;
        EACH_ELEMENT(store(input_delta + element, load(input_delta + element) + slope);)
    })
}
