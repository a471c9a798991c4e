/*
 * Distortion of one image, included by template.h.
 *
 * No fused multiply-adds here: products and sums are rounded one by one, so the bits are those of
 * the formulas as written, and processors without the instruction are fast too.
 */

enum {
    SIDE = LANE_IMAGE_SIDE,
    /* Rows of an image with a border of one zero pixel, which interpolation reads. */
    PITCH = LANE_FIELD_PITCH,
    PLANE = (SIDE + 2) * PITCH,
    FIELD = LANE_MOST_CONTROLS * PITCH
};

typedef int32_t indices __attribute__((vector_size(4 * WIDTH)));
typedef uint8_t bytes __attribute__((vector_size(WIDTH), aligned(1), may_alias));

/* From one register's worth of a row's columns to the next; the last overlaps the one before. */
INLINE int next_column(int x)
{
    return x + WIDTH < SIDE ? smaller(x + WIDTH, SIDE - WIDTH) : SIDE;
}

INLINE vec load_row(const float *address) { return *(const row_vec *)address; }
INLINE void store_row(float *address, vec value) { *(row_vec *)address = value; }
INLINE vec larger_of(vec a, vec b) { return choose(a > b, a, b); }
INLINE vec magnitude(vec a) { return larger_of(a, -a); }

#ifndef GATHER
/* base[index], lane by lane. */
INLINE vec gather(const float *base, indices index)
{
    vec values;
    UNROLL for (int lane = 0; lane < WIDTH; lane++) values[lane] = base[index[lane]];
    return values;
}
#define GATHER gather
#endif

/* pixels / 255, inside the border. */
INLINE void load_ink(const uint8_t *pixels, float *ink)
{
    for (int y = 0; y < SIDE; y++)
        for (int x = 0; x < SIDE; x = next_column(x))
            store_row(
                ink + (y + 1) * PITCH + x + 1,
                __builtin_convertvector(*(const bytes *)(pixels + y * SIDE + x), vec)
                    / broadcast(255));
}

#define HALF_ROOT 0.70710678f

INLINE void thicken(const float *ink, float amount, float *result)
{
    for (int y = 1; y <= SIDE; y++)
        for (int x = 0; x < SIDE; x = next_column(x)) {
            const float *here = ink + y * PITCH + x + 1;
            const vec centre = load_row(here);
            const vec beside = larger_of(load_row(here - 1), load_row(here + 1));
            const vec above = larger_of(load_row(here - PITCH), load_row(here + PITCH));
            const vec falling =
                larger_of(load_row(here - PITCH - 1), load_row(here + PITCH + 1));
            const vec rising =
                larger_of(load_row(here - PITCH + 1), load_row(here + PITCH - 1));
            const vec straight = larger_of(beside, above) - centre;
            const vec diagonal = (larger_of(falling, rising) - centre) * broadcast(HALF_ROOT);
            const vec rise = larger_of(larger_of(straight, diagonal), (vec){0});
            store_row(result + y * PITCH + x + 1, centre + rise * broadcast(amount));
        }
}

INLINE void thin(const float *ink, float amount, float *result)
{
    for (int y = 1; y <= SIDE; y++)
        for (int x = 0; x < SIDE; x = next_column(x)) {
            const float *here = ink + y * PITCH + x + 1;
            const vec beside = magnitude(load_row(here - 1) - load_row(here + 1));
            const vec above = magnitude(load_row(here - PITCH) - load_row(here + PITCH));
            const vec falling =
                magnitude(load_row(here - PITCH - 1) - load_row(here + PITCH + 1));
            const vec rising =
                magnitude(load_row(here - PITCH + 1) - load_row(here + PITCH - 1));
            const vec slope =
                larger_of(
                    larger_of(beside, above), larger_of(falling, rising) * broadcast(HALF_ROOT))
                * broadcast(0.5f);
            store_row(
                result + y * PITCH + x + 1,
                larger_of(load_row(here) - slope * broadcast(amount), (vec){0}));
        }
}

/* [control row][column] from the control points: the sum over control columns, in their order. */
INLINE void expand_columns(const struct lane_field *field, const float *points, float *result)
{
    for (int row = 0; row < field->count; row++)
        for (int x = 0; x < PITCH; x += WIDTH) {
            vec sum = {0};
            for (int control = 0; control < field->count; control++)
                sum += load_row(field->weights + control * PITCH + x)
                    * broadcast(points[row * LANE_MOST_CONTROLS + control]);
            store_row(result + row * PITCH + x, sum);
        }
}

/* The sum over the control rows that reach row y, in their order. */
INLINE vec displacement(const struct lane_field *field, const float *expanded, int y, int x)
{
    vec sum = {0};
    const int first = field->first[y];
    for (int row = first; row < first + LANE_SPLINE_TAPS; row++)
        sum += load_row(expanded + row * PITCH + x) * broadcast(field->weights[row * PITCH + y]);
    return sum;
}

/* Of the bordered picture at (x, y), counted from the border's corner; zero outside. */
INLINE vec interpolate(const float *ink, vec x, vec y)
{
    const vec zero = {0};
    const vec end = broadcast(SIDE + 1);
    const mask inside = (x >= zero) & (x < end) & (y >= zero) & (y < end);
    x = choose(inside, x, zero);
    y = choose(inside, y, zero);
    /* Rounding down is truncation for whatever is inside. */
    const indices left = __builtin_convertvector(x, indices);
    const indices top = __builtin_convertvector(y, indices);
    const vec fx = x - __builtin_convertvector(left, vec);
    const vec fy = y - __builtin_convertvector(top, vec);
    const indices corner = top * PITCH + left;
    const vec a = GATHER(ink, corner);
    const vec b = GATHER(ink + 1, corner);
    const vec c = GATHER(ink + PITCH, corner);
    const vec d = GATHER(ink + PITCH + 1, corner);
    const vec upper = a + (b - a) * fx;
    const vec lower = c + (d - c) * fx;
    return choose(inside, upper + (lower - upper) * fy, zero);
}

static void distort(
    const struct lane_distortion *how, const uint8_t *pixels, float *memory, float *target)
{
    float *const ink = memory;
    float *const moved = ink + PLANE;
    float *const columns = moved + PLANE;
    float *const rows = columns + FIELD;
    const struct lane_field *const field = how->field;
    load_ink(pixels, ink);
    if (how->outline > 0) thicken(ink, how->outline, moved);
    if (how->outline < 0) thin(ink, -how->outline, moved);
    const float *const source = how->outline == 0 ? ink : moved;
    if (field) {
        expand_columns(field, how->column_points, columns);
        expand_columns(field, how->row_points, rows);
    }
    const float centre = (SIDE - 1) / 2.0f;
    vec iota;
    UNROLL for (int lane = 0; lane < WIDTH; lane++) iota[lane] = (float)lane;
    for (int y = 0; y < SIDE; y++) {
        const vec v = broadcast((float)y - centre);
        for (int x = 0; x < SIDE; x = next_column(x)) {
            const vec u = iota + broadcast((float)x - centre);
            vec column = broadcast(how->xx) * u + broadcast(how->xy) * v
                + broadcast(how->dx + centre);
            vec row = broadcast(how->yx) * u + broadcast(how->yy) * v
                + broadcast(how->dy + centre);
            if (field) {
                column += displacement(field, columns, y, x);
                row += displacement(field, rows, y, x);
            }
            const vec one = broadcast(1);
            store_row(target + y * SIDE + x, interpolate(source, column + one, row + one));
        }
    }
}
