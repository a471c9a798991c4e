/*
 * golden_picture: finds the digit in a grey picture and makes of it the 28x28 pixels that the
 * network reads, in integers, with the same result as 'lenet infer' to the byte.
 *
 * Made by  lenet 0.1.0; C99, needs only <stdint.h>; no heap, no floating point
 * Input    784 bytes, 28 rows of 28 grey levels, dark on light or light on dark
 * Output   784 bytes, 28 rows of 28 pixels, 0 background, 255 ink
 * Memory   3680 bytes, besides input and output
 * Stack    no arrays, no recursion
 *
 * These two files belong to whoever generated them; the generator claims no rights in them and
 * puts no licence on them.
 */
#include "golden_picture.h"

typedef char golden_picture_requires_memory[
    (sizeof(golden_picture_memory) <= GOLDEN_PICTURE_MEMORY_BYTE_COUNT) ? 1 : -1];

/* In loops that fill or copy memory, which compilers would make calls of memset and memmove. */
#if defined(__GNUC__)
#define GOLDEN_PICTURE_NO_LIBRARY() __asm__ volatile("" ::: "memory")
#else
#define GOLDEN_PICTURE_NO_LIBRARY() ((void)0)
#endif

static int32_t golden_picture_least(int32_t a, int32_t b)
{
    return (a < b) ? a : b;
}

static int32_t golden_picture_greatest(int32_t a, int32_t b)
{
    return (a > b) ? a : b;
}

static void golden_picture_clear(golden_picture_count histogram[256])
{
    for (int32_t level = 0; level < 256; ++level) {
        histogram[level] = 0;
        GOLDEN_PICTURE_NO_LIBRARY();
    }
}

/* The level at a rank of all that were counted, from the darkest; none is below `darkest`. */
static int32_t golden_picture_level(const golden_picture_count histogram[256], int32_t darkest,
    int32_t rank)
{
    int32_t level = darkest;
    int32_t below = (int32_t)histogram[level];

    while ((below <= rank) && (level < 255)) {
        ++level;
        below += (int32_t)histogram[level];
    }
    return level;
}

static void golden_picture_count_all(const uint8_t *levels, golden_picture_count histogram[256])
{
    golden_picture_clear(histogram);
    for (int32_t i = 0; i < 784; ++i) {
        ++histogram[levels[i]];
    }
}

/* Takes the levels of a cell into the histogram; returns how many, and the darkest of them. */
static int32_t golden_picture_count_cell(const uint8_t *levels, int32_t cell,
    golden_picture_count *histogram, int32_t *darkest)
{
    const int32_t left = (cell % 28);
    const int32_t top = (cell / 28);
    const int32_t right = golden_picture_least(left + 1, 28);
    const int32_t bottom = golden_picture_least(top + 1, 28);

    *darkest = 255;
    for (int32_t y = top; y < bottom; ++y) {
        for (int32_t x = left; x < right; ++x) {
            const uint8_t level = levels[y * 28 + x];

            *darkest = golden_picture_least(*darkest, (int32_t)level);
            ++histogram[level];
        }
    }
    return (right - left) * (bottom - top);
}

static void golden_picture_uncount_cell(const uint8_t *levels, int32_t cell,
    golden_picture_count *histogram)
{
    const int32_t left = (cell % 28);
    const int32_t top = (cell / 28);
    const int32_t right = golden_picture_least(left + 1, 28);
    const int32_t bottom = golden_picture_least(top + 1, 28);

    for (int32_t y = top; y < bottom; ++y) {
        for (int32_t x = left; x < right; ++x) {
            histogram[levels[y * 28 + x]] = 0;
        }
    }
}

/* The two middle levels of every cell; the histogram is left empty. */
static void golden_picture_find_cell(const uint8_t *levels, int32_t cell,
    golden_picture_memory *memory)
{
    int32_t darkest;
    const int32_t count = golden_picture_count_cell(levels, cell, memory->histogram, &darkest);
    const int32_t lower = golden_picture_level(memory->histogram, darkest, (count - 1) / 2);
    const int32_t upper = golden_picture_level(memory->histogram, darkest, count / 2);

    memory->phase.cells.lower[cell] = (uint8_t)lower;
    memory->phase.cells.upper[cell] = (uint8_t)upper;
    golden_picture_uncount_cell(levels, cell, memory->histogram);
}

static void golden_picture_find_cells(const uint8_t *levels, golden_picture_memory *memory)
{
    golden_picture_clear(memory->histogram);
    for (int32_t cell = 0; cell < 784; ++cell) {
        golden_picture_find_cell(levels, cell, memory);
    }
}

static int32_t golden_picture_twice_median(const golden_picture_cells *cells, int32_t cell)
{
    return (int32_t)cells->lower[cell] + (int32_t)cells->upper[cell];
}

/* Takes a column of cells into the window, or out of it. */
static void golden_picture_count_column(golden_picture_cells *cells, int32_t x, int32_t y,
    int16_t change)
{
    const int32_t top = golden_picture_greatest(0, y - 7);
    const int32_t bottom = golden_picture_least(27, y + 7);
    golden_picture_window *const window = &cells->shared.window;

    if ((x >= 0) && (x < 28)) {
        for (int32_t row = top; row <= bottom; ++row) {
            const int32_t level = golden_picture_twice_median(cells, row * 28 + x);

            window->fine[level] = (int16_t)(window->fine[level] + change);
            window->coarse[level / 16] = (int16_t)(window->coarse[level / 16] + change);
            window->total = (int16_t)(window->total + change);
        }
    }
}

static int32_t golden_picture_window_level(const golden_picture_window *window, int32_t rank)
{
    int32_t level = 0;
    int32_t below = 0;

    while ((below + window->coarse[level / 16]) <= rank) {
        below += window->coarse[level / 16];
        level += 16;
    }
    while ((below + window->fine[level]) <= rank) {
        below += window->fine[level];
        ++level;
    }
    return level;
}

/*
 * Four times the median around a cell. For all cells in their order: a step to the right changes
 * two columns of the window.
 */
static int32_t golden_picture_light(golden_picture_cells *cells, int32_t x, int32_t y)
{
    golden_picture_window *const window = &cells->shared.window;

    if (x == 0) {
        for (int32_t level = 0; level < 512; ++level) {
            window->fine[level] = 0;
            window->coarse[level / 16] = 0;
            GOLDEN_PICTURE_NO_LIBRARY();
        }
        window->total = 0;
        for (int32_t column = 0; column < 7; ++column) {
            golden_picture_count_column(cells, column, y, 1);
        }
    }
    golden_picture_count_column(cells, x + 7, y, 1);
    golden_picture_count_column(cells, x - 8, y, -1);
    return golden_picture_window_level(window, (window->total - 1) / 2)
        + golden_picture_window_level(window, window->total / 2);
}

/* The sum of the cubed differences of a cell's levels from the paper's, given four times. */
static int64_t golden_picture_cubes(const uint8_t *levels, int32_t column, int32_t row,
    int32_t paper)
{
    const int32_t right = golden_picture_least((column + 1), 28);
    const int32_t bottom = golden_picture_least((row + 1), 28);
    int64_t sum = 0;

    for (int32_t y = row; y < bottom; ++y) {
        for (int32_t x = column; x < right; ++x) {
            const int32_t level = (int32_t)levels[y * 28 + x];
            const int32_t difference = (4 * level - paper) / 4;
            const int32_t cube = difference * difference * difference;

            sum += cube;
        }
    }
    return sum;
}

/* Whether the ink is darker than the paper. `even` is four times the median of the picture. */
static int golden_picture_is_dark(const uint8_t *levels, int32_t even, golden_picture_cells *cells)
{
    int32_t darkest = 1020;
    int32_t brightest = 0;
    int64_t sum = 0;

    for (int32_t y = 0; y < 28; ++y) {
        for (int32_t x = 0; x < 28; ++x) {
            const int32_t light = golden_picture_light(cells, x, y);

            darkest = golden_picture_least(darkest, light);
            brightest = golden_picture_greatest(brightest, light);
        }
    }
    for (int32_t y = 0; y < 28; ++y) {
        for (int32_t x = 0; x < 28; ++x) {
            int32_t paper = even;

            if ((brightest - darkest) >= 64) {
                paper = golden_picture_light(cells, x, y);
            }
            sum += golden_picture_cubes(levels, x, y, paper);
        }
    }
    return sum <= 0;
}

static int32_t golden_picture_choose(int32_t a, int32_t b, int wants_greatest)
{
    return (wants_greatest != 0) ? golden_picture_greatest(a, b) : golden_picture_least(a, b);
}

/* Of `count` cells that are `step` apart, replaces each by the least or the greatest around it. */
static void golden_picture_extreme_in_line(uint8_t *cells, int32_t count, int32_t step,
    int32_t radius, int wants_greatest, uint8_t *line)
{
    int32_t cell = 0;

    for (int32_t i = 0; i < count; ++i) {
        line[i] = cells[cell];
        cell += step;
    }
    cell = 0;
    for (int32_t i = 0; i < count; ++i) {
        const int32_t last = golden_picture_least(count - 1, i + radius);
        int32_t level = (int32_t)line[i];

        for (int32_t j = golden_picture_greatest(0, i - radius); j <= last; ++j) {
            level = golden_picture_choose(level, (int32_t)line[j], wants_greatest);
        }
        cells[cell] = (uint8_t)level;
        cell += step;
    }
}

/* Replaces each cell by the least or the greatest in a square around it. */
static void golden_picture_extreme(uint8_t *cells, int32_t radius, int wants_greatest,
    uint8_t *line)
{
    for (int32_t y = 0; y < 28; ++y) {
        const int32_t first = y * 28;

        golden_picture_extreme_in_line(&cells[first], 28, 1, radius, wants_greatest, line);
    }
    for (int32_t x = 0; x < 28; ++x) {
        golden_picture_extreme_in_line(&cells[x], 28, 28, radius, wants_greatest, line);
    }
}

/* The greatest of a cell and its neighbours, or the rounded mean of them. */
static int32_t golden_picture_around(const uint8_t *cells, int32_t cell, int wants_greatest)
{
    const int32_t left = golden_picture_greatest(0, cell % 28 - 1);
    const int32_t right = golden_picture_least(27, cell % 28 + 1);
    const int32_t top = golden_picture_greatest(0, cell / 28 - 1);
    const int32_t bottom = golden_picture_least(27, cell / 28 + 1);
    const int32_t count = (right - left + 1) * (bottom - top + 1);
    int32_t greatest = 0;
    int32_t sum = 0;

    for (int32_t y = top; y <= bottom; ++y) {
        for (int32_t x = left; x <= right; ++x) {
            const int32_t level = (int32_t)cells[y * 28 + x];

            greatest = golden_picture_greatest(greatest, level);
            sum += level;
        }
    }
    return (wants_greatest != 0) ? greatest : ((2 * sum + count) / (2 * count));
}

/* Raises a cell to its neighbours, as far as `under` is as high; says whether it was lower. */
static int32_t golden_picture_raise(uint8_t *cells, const uint8_t *under, int32_t cell)
{
    const int32_t level = golden_picture_least(golden_picture_around(cells, cell, 1),
        (int32_t)under[cell]);
    const int32_t is_lower = (int32_t)cells[cell] < level;

    cells[cell] = (uint8_t)golden_picture_greatest(level, (int32_t)cells[cell]);
    return is_lower;
}

/* Raises cells to their neighbours, as far as `under` is as high, until there is no change. */
static void golden_picture_reconstruct(uint8_t *cells, const uint8_t *under)
{
    int32_t change_count;

    do {
        change_count = 0;
        for (int32_t cell = 0; cell < 784; ++cell) {
            change_count += golden_picture_raise(cells, under, cell);
        }
        for (int32_t cell = 783; cell >= 0; --cell) {
            change_count += golden_picture_raise(cells, under, cell);
        }
    } while (change_count > 0);
}

static int32_t golden_picture_median(const golden_picture_cells *cells, int32_t cell, int is_dark)
{
    const int32_t twice = golden_picture_twice_median(cells, cell);

    return ((is_dark != 0) ? (510 - twice) : twice) / 2;
}

/* How many cells are not 0. */
static int32_t golden_picture_count_cells(const uint8_t *cells)
{
    int32_t count = 0;

    for (int32_t cell = 0; cell < 784; ++cell) {
        count += ((int32_t)cells[cell] != 0) ? 1 : 0;
    }
    return count;
}

/* Makes 255 of a 1 beside a 255; says whether it did. */
static int32_t golden_picture_reach(uint8_t *cells, int32_t cell)
{
    const int is_reached = ((int32_t)cells[cell] == 1) && (golden_picture_around(cells, cell, 1)
        == 255);

    if (is_reached != 0) {
        cells[cell] = 255U;
    }
    return is_reached;
}

/* Makes 255 of every 1 to which a path of them leads from a 255. */
static void golden_picture_flood(uint8_t *cells)
{
    int32_t change_count;

    do {
        change_count = 0;
        for (int32_t cell = 0; cell < 784; ++cell) {
            change_count += golden_picture_reach(cells, cell);
        }
        for (int32_t cell = 783; cell >= 0; --cell) {
            change_count += golden_picture_reach(cells, cell);
        }
    } while (change_count > 0);
}

/* The difference of the greatest and the least median of a cell and its neighbours. */
static int32_t golden_picture_range_around(const golden_picture_cells *cells, int32_t cell,
    int is_dark)
{
    const int32_t right = golden_picture_least(27, cell % 28 + 1);
    const int32_t bottom = golden_picture_least(27, cell / 28 + 1);
    int32_t darkest = 255;
    int32_t brightest = 0;

    for (int32_t y = golden_picture_greatest(0, cell / 28 - 1); y <= bottom; ++y) {
        for (int32_t x = golden_picture_greatest(0, cell % 28 - 1); x <= right; ++x) {
            const int32_t median = golden_picture_median(cells, y * 28 + x, is_dark);

            darkest = golden_picture_least(darkest, median);
            brightest = golden_picture_greatest(brightest, median);
        }
    }
    return brightest - darkest;
}

/*
 * Divides the cells into those of a table, 255, and those of a sheet, 0, at which no path leads in
 * from the picture's edge. `wide` receives how many cells of the sheet are wider than a stroke.
 */
static void golden_picture_find_table(golden_picture_cells *cells, int32_t middle, int32_t *wide)
{
    const uint8_t *const opened = cells->shared.sheet.opened;
    uint8_t *const table = cells->shared.sheet.table;

    for (int32_t cell = 0; cell < 784; ++cell) {
        table[cell] = ((2 * (int32_t)opened[cell]) < middle) ? 1U : 0U;
    }
    golden_picture_extreme(table, 4, 0, cells->shared.sheet.line);
    golden_picture_extreme(table, 4, 1, cells->shared.sheet.line);
    *wide = golden_picture_count_cells(table);
    for (int32_t cell = 0; cell < 784; ++cell) {
        if ((int32_t)table[cell] != 0) {
            table[cell] = 255U;
        } else if ((2 * (int32_t)opened[cell]) < middle) {
            table[cell] = 1U;
        } else {
            /* Beside the sheet. */
        }
    }
    golden_picture_flood(table);
    for (int32_t cell = 0; cell < 784; ++cell) {
        const int32_t x = cell % 28;
        const int32_t y = cell / 28;
        const int is_at_edge = (x == 0) || (y == 0) || (x == 27) || (y == 27);

        if ((int32_t)table[cell] == 255) {
            table[cell] = 0U;
        } else {
            table[cell] = (is_at_edge != 0) ? 255U : 1U;
        }
    }
    golden_picture_flood(table);
    for (int32_t cell = 0; cell < 784; ++cell) {
        if ((int32_t)table[cell] == 1) {
            table[cell] = 0U;
        }
    }
}

/* Whether the medians differ by half of `step` at three quarters of the sheet's border. */
static int golden_picture_ends_sharply(golden_picture_cells *cells, int32_t step, int is_dark)
{
    const uint8_t *const table = cells->shared.sheet.table;
    int32_t sharp_count = 0;
    int32_t count = 0;

    for (int32_t cell = 0; cell < 784; ++cell) {
        if (((int32_t)table[cell] == 0) && (golden_picture_around(table, cell, 1) != 0)) {
            ++count;
            if ((2 * golden_picture_range_around(cells, cell, is_dark)) >= step) {
                ++sharp_count;
            }
        }
    }
    return (4 * sharp_count) >= (3 * count);
}

/* Pixels that stand out from a cell's paper by `step`; raises `strongest` to them. */
static int32_t golden_picture_ink_in(const uint8_t *levels, int32_t cell, int32_t paper,
    int is_dark, int32_t step, int32_t *strongest)
{
    const int32_t left = (cell % 28);
    const int32_t top = (cell / 28);
    const int32_t right = golden_picture_least(left + 1, 28);
    const int32_t bottom = golden_picture_least(top + 1, 28);
    int32_t count = 0;

    for (int32_t y = top; y < bottom; ++y) {
        for (int32_t x = left; x < right; ++x) {
            const int32_t level = (int32_t)levels[y * 28 + x];
            const int32_t light = (is_dark != 0) ? (255 - level) : level;

            if ((light - paper) >= step) {
                *strongest = golden_picture_greatest(*strongest, light);
                ++count;
            }
        }
    }
    return count;
}

/* Pixels of ink on the sheet; 0 if the table has as much, or if it is a thick digit with a hole. */
static int32_t golden_picture_ink_on_sheet(const uint8_t *levels, int is_dark, int32_t low,
    int32_t high, const golden_picture_cells *cells)
{
    const uint8_t *const table = cells->shared.sheet.table;
    const int32_t step = golden_picture_greatest(24, (high - low) / 4);
    int32_t on_sheet = 0;
    int32_t on_table = 0;
    int32_t strongest = 0;
    int32_t ignored = 0;

    for (int32_t cell = 0; cell < 784; ++cell) {
        const int32_t paper = (int32_t)cells->shared.sheet.opened[cell];

        if (golden_picture_around(table, cell, 1) == 0) {
            on_sheet += golden_picture_ink_in(levels, cell, paper, is_dark, step, &strongest);
        } else if (golden_picture_around(table, cell, 0) == 255) {
            on_table += golden_picture_ink_in(levels, cell, paper, is_dark, step, &ignored);
        } else {
            /* At the border. */
        }
    }
    if ((on_sheet <= 8) || (on_sheet < (4 * on_table))
        || (((6 * (784 - golden_picture_count_cells(table))) < 784)
            && ((8 * (strongest - high)) < (high - low)))) {
        on_sheet = 0;
    }
    return on_sheet;
}

/* Finds a sheet on a table and returns the pixels of ink on it; 0 if there is none. */
static int32_t golden_picture_find_sheet(const uint8_t *levels, int is_dark,
    golden_picture_memory *memory)
{
    golden_picture_cells *const cells = &memory->phase.cells;
    uint8_t *const opened = cells->shared.sheet.opened;
    int32_t low;
    int32_t high;
    int32_t wide;
    int32_t on_sheet = 0;

    for (int32_t cell = 0; cell < 784; ++cell) {
        opened[cell] = (uint8_t)golden_picture_median(cells, cell, is_dark);
    }
    golden_picture_extreme(opened, 1, 0, cells->shared.sheet.line);
    golden_picture_extreme(opened, 1, 1, cells->shared.sheet.line);
    golden_picture_clear(memory->histogram);
    for (int32_t cell = 0; cell < 784; ++cell) {
        ++memory->histogram[opened[cell]];
    }
    low = golden_picture_level(memory->histogram, 0, 32);
    high = golden_picture_level(memory->histogram, 0, 751);
    if ((high - low) >= 32) {
        golden_picture_find_table(cells, low + high, &wide);
        const int32_t sheet_count = 784 - golden_picture_count_cells(cells->shared.sheet.table);

        if (((24 * golden_picture_least(sheet_count, 784 - sheet_count)) >= 784)
            && ((4 * wide) >= (3 * sheet_count))
            && (golden_picture_ends_sharply(cells, high - low, is_dark) != 0)) {
            on_sheet = golden_picture_ink_on_sheet(levels, is_dark, low, high, cells);
        }
    }
    return on_sheet;
}

/* The first cell of a row that no table is beside; -1 if there is none. */
static int32_t golden_picture_first_on_sheet(const uint8_t *table, int32_t y)
{
    int32_t first = -1;

    for (int32_t x = 0; (x < 28) && (first < 0); ++x) {
        if (golden_picture_around(table, y * 28 + x, 1) == 0) {
            first = y * 28 + x;
        }
    }
    return first;
}

/* The sheet's paper in every cell into `upper`, continued beyond the sheet; `lower` is lost. */
static void golden_picture_continue_sheet(golden_picture_cells *cells)
{
    const uint8_t *const table = cells->shared.sheet.table;
    const uint8_t *const opened = cells->shared.sheet.opened;
    uint8_t *const continued = cells->lower;
    int32_t last = 0;

    while (golden_picture_first_on_sheet(table, last) < 0) {
        ++last;
    }
    for (int32_t y = 0; y < 28; ++y) {
        int32_t level;

        if (golden_picture_first_on_sheet(table, y) >= 0) {
            last = y;
        }
        level = (int32_t)opened[golden_picture_first_on_sheet(table, last)];
        for (int32_t x = 0; x < 28; ++x) {
            const int32_t cell = last * 28 + x;

            if (golden_picture_around(table, cell, 1) == 0) {
                level = (int32_t)opened[cell];
            }
            continued[y * 28 + x] = (uint8_t)level;
        }
    }
    for (int32_t cell = 0; cell < 784; ++cell) {
        cells->upper[cell] = (uint8_t)golden_picture_around(continued, cell, 0);
    }
}

/* The level of the paper in every cell into `upper`, from the medians in `lower`. */
static void golden_picture_find_paper(golden_picture_cells *cells)
{
    uint8_t *const opened = cells->shared.sheet.opened;

    for (int32_t cell = 0; cell < 784; ++cell) {
        opened[cell] = cells->lower[cell];
    }
    golden_picture_extreme(opened, 4, 0, cells->shared.sheet.line);
    golden_picture_extreme(opened, 4, 1, cells->shared.sheet.line);
    golden_picture_reconstruct(opened, cells->lower);
    for (int32_t cell = 0; cell < 784; ++cell) {
        cells->upper[cell] = (uint8_t)golden_picture_around(opened, cell, 0);
    }
}

/* Twice the distance of a pixel from the middle of the first cell, within those of all cells. */
static int32_t golden_picture_place(int32_t pixel, int32_t cell_count)
{
    return golden_picture_least(golden_picture_greatest(0, 2 * pixel), (cell_count - 1) * 2);
}

/* The paper at a pixel, between the middles of the four cells around it. */
static int32_t golden_picture_paper(const uint8_t *cells, int32_t x, int32_t y)
{
    const int32_t column_place = golden_picture_place(x, 28);
    const int32_t row_place = golden_picture_place(y, 28);
    const int32_t column = column_place / 2;
    const int32_t right = column_place % 2;
    const int32_t row = row_place / 2;
    const int32_t down = row_place % 2;
    const int32_t next = golden_picture_least(27, column + 1);
    const int32_t first = row * 28;
    const int32_t second = golden_picture_least(27, row + 1) * 28;
    const uint8_t *const upper = &cells[first];
    const uint8_t *const lower = &cells[second];
    const int32_t left = 2 - right;
    const int32_t above = (int32_t)upper[column] * left + (int32_t)upper[next] * right;
    const int32_t below = (int32_t)lower[column] * left + (int32_t)lower[next] * right;
    const int32_t sum = above * (2 - down) + below * down;

    return (2 * sum + 4) / 8;
}

/*
 * Replaces every level by how much it is lighter than the paper, or darker. `median` is twice that
 * of the picture. Returns the contrast that a digit needs.
 */
static int32_t golden_picture_find_ink(uint8_t *levels, int is_dark, int is_sheet, int32_t median,
    golden_picture_cells *cells)
{
    const int32_t even = ((is_dark != 0) ? (510 - median) : median) / 2;
    int32_t darkest = 255;
    int32_t brightest = 0;
    int is_even;

    if (is_sheet != 0) {
        golden_picture_continue_sheet(cells);
    } else {
        for (int32_t cell = 0; cell < 784; ++cell) {
            cells->lower[cell] = (uint8_t)golden_picture_median(cells, cell, is_dark);
        }
        golden_picture_find_paper(cells);
    }
    for (int32_t cell = 0; cell < 784; ++cell) {
        darkest = golden_picture_least(darkest, (int32_t)cells->upper[cell]);
        brightest = golden_picture_greatest(brightest, (int32_t)cells->upper[cell]);
    }
    is_even = (is_sheet == 0) && ((brightest - darkest) < 16);
    darkest = 255;
    brightest = 0;
    for (int32_t i = 0; i < 784; ++i) {
        const int32_t level = (int32_t)levels[i];
        const int32_t light = (is_dark != 0) ? (255 - level) : level;
        int32_t ground = even;

        if (is_even == 0) {
            ground = golden_picture_paper(cells->upper, i % 28, i / 28);
        }
        darkest = golden_picture_least(darkest, ground);
        brightest = golden_picture_greatest(brightest, ground);
        levels[i] = (uint8_t)golden_picture_greatest(0, light - ground);
    }
    return golden_picture_greatest(16, (brightest - darkest) / 4);
}

/* What a component is a part of. */
static int16_t golden_picture_whole(const golden_picture_components *all, int16_t label)
{
    int16_t whole = label;

    while (all->list[whole].link != whole) {
        whole = all->list[whole].link;
    }
    return whole;
}

static void golden_picture_unite_boxes(golden_picture_component *one,
    const golden_picture_component *other)
{
    one->left = (int16_t)golden_picture_least(one->left, other->left);
    one->top = (int16_t)golden_picture_least(one->top, other->top);
    one->right = (int16_t)golden_picture_greatest(one->right, other->right);
    one->bottom = (int16_t)golden_picture_greatest(one->bottom, other->bottom);
}

/* Makes one of two, either of which may be 0. */
static int16_t golden_picture_unite(golden_picture_components *all, int16_t one, int16_t other)
{
    golden_picture_component *const whole = &all->list[one];
    golden_picture_component *const part = &all->list[other];

    if (one == 0) {
        return other;
    }
    if ((other == 0) || (one == other)) {
        return one;
    }
    if (part->top < whole->top) {
        whole->first = part->first;
    } else if (part->top == whole->top) {
        whole->first = (int16_t)golden_picture_least(whole->first, part->first);
    } else {
        /* The whole's is the first. */
    }
    golden_picture_unite_boxes(whole, part);
    whole->mass += part->mass;
    whole->peak = (int16_t)golden_picture_greatest(whole->peak, part->peak);
    for (int32_t i = 0; i < 4; ++i) {
        whole->edges[i] = (int16_t)(whole->edges[i] + part->edges[i]);
    }
    part->link = one;
    return one;
}

/* A component of nothing, at the start of a run. */
static int16_t golden_picture_begin(golden_picture_components *all, int32_t x, int32_t y)
{
    const int16_t label = all->list[0].link;
    golden_picture_component *const begun = &all->list[label];

    all->list[0].link = begun->link;
    begun->left = (int16_t)x;
    begun->top = (int16_t)y;
    begun->right = (int16_t)x;
    begun->bottom = (int16_t)y;
    for (int32_t i = 0; i < 4; ++i) {
        begun->edges[i] = 0;
        GOLDEN_PICTURE_NO_LIBRARY();
    }
    begun->first = (int16_t)x;
    begun->link = label;
    begun->peak = 0;
    return label;
}

/* Adds a run of ink in row `y`, from column `start` up to but not including `end`. */
static void golden_picture_add_run(golden_picture_component *whole, const uint8_t *row, int32_t y,
    int32_t start, int32_t end)
{
    const int32_t length = end - start;

    whole->left = (int16_t)golden_picture_least(whole->left, start);
    whole->right = (int16_t)golden_picture_greatest(whole->right, end - 1);
    whole->bottom = (int16_t)y;
    for (int32_t x = start; x < end; ++x) {
        whole->mass += (int32_t)row[x];
        whole->peak = (int16_t)golden_picture_greatest(whole->peak, (int32_t)row[x]);
    }
    whole->edges[0] = (int16_t)(whole->edges[0] + ((start == 0) ? 1 : 0));
    whole->edges[1] = (int16_t)(whole->edges[1] + ((end == 28) ? 1 : 0));
    whole->edges[2] = (int16_t)(whole->edges[2] + ((y == 0) ? length : 0));
    whole->edges[3] = (int16_t)(whole->edges[3] + ((y == 27) ? length : 0));
}

/* Takes a row's runs into the components of the row above, whose labels become this row's. */
static void golden_picture_add_row(golden_picture_components *all, const uint8_t *row, int32_t y,
    int32_t threshold)
{
    int16_t corner = 0;
    int32_t x = 0;

    while (x < 28) {
        if ((int32_t)row[x] < threshold) {
            corner = all->labels[x];
            all->labels[x] = 0;
            ++x;
        } else {
            const int32_t start = x;
            int16_t label = 0;

            if (corner != 0) {
                label = golden_picture_whole(all, corner);
            }
            while ((x < 28) && ((int32_t)row[x] >= threshold)) {
                if (all->labels[x] != 0) {
                    label = golden_picture_unite(all, label, golden_picture_whole(all,
                        all->labels[x]));
                }
                ++x;
            }
            if ((x < 28) && (all->labels[x] != 0)) {
                label = golden_picture_unite(all, label, golden_picture_whole(all, all->labels[x]));
            }
            if (label == 0) {
                label = golden_picture_begin(all, start, y);
            }
            golden_picture_add_run(&all->list[label], row, y, start, x);
            for (int32_t i = start; i < x; ++i) {
                all->labels[i] = label;
                GOLDEN_PICTURE_NO_LIBRARY();
            }
        }
    }
}

static int golden_picture_is_marked(const uint8_t *mask, int32_t pixel)
{
    return (int)(((uint32_t)mask[pixel / 8] >> (pixel % 8)) & 1U);
}

static void golden_picture_set_mark(uint8_t *mask, int32_t pixel)
{
    mask[pixel / 8] = (uint8_t)((uint32_t)mask[pixel / 8] | ((uint32_t)1 << (pixel % 8)));
}

/* Marks a pixel of ink if one beside it is marked; says whether it did. */
static int32_t golden_picture_spread(const uint8_t *levels, int32_t threshold, int32_t x, int32_t y,
    uint8_t *mask)
{
    const int32_t right = golden_picture_least(27, x + 1);
    const int32_t bottom = golden_picture_least(27, y + 1);
    int32_t is_new = 0;

    if (((int32_t)levels[y * 28 + x] < threshold)
        || (golden_picture_is_marked(mask, y * 28 + x) != 0)) {
        return 0;
    }
    for (int32_t row = golden_picture_greatest(0, y - 1); (row <= bottom) && (is_new == 0); ++row) {
        for (int32_t column = golden_picture_greatest(0, x - 1); column <= right; ++column) {
            if (golden_picture_is_marked(mask, row * 28 + column) != 0) {
                is_new = 1;
            }
        }
    }
    if (is_new != 0) {
        golden_picture_set_mark(mask, y * 28 + x);
    }
    return is_new;
}

static int32_t golden_picture_spread_row(const uint8_t *levels, int32_t threshold,
    const golden_picture_component *whole, int32_t y, uint8_t *mask)
{
    int32_t count = 0;

    for (int32_t x = whole->left; x <= whole->right; ++x) {
        count += golden_picture_spread(levels, threshold, x, y, mask);
    }
    for (int32_t x = whole->right; x >= whole->left; --x) {
        count += golden_picture_spread(levels, threshold, x, y, mask);
    }
    return count;
}

/* Marks a component, from its first pixel on until there is no more of it. */
static void golden_picture_mark(const uint8_t *levels, int32_t threshold,
    const golden_picture_component *whole, uint8_t *mask)
{
    int32_t count;

    golden_picture_set_mark(mask, (int32_t)whole->top * 28 + whole->first);
    do {
        count = 0;
        for (int32_t y = whole->top; y <= whole->bottom; ++y) {
            count += golden_picture_spread_row(levels, threshold, whole, y, mask);
        }
        for (int32_t y = whole->bottom; y >= whole->top; --y) {
            count += golden_picture_spread_row(levels, threshold, whole, y, mask);
        }
    } while (count > 0);
}

/* What is looked for in a pass over the components, and what was found. */
typedef struct {
    /* 0 the main component, 1 the first piece of the digit, 2 what is beside it. */
    int32_t purpose;
    int32_t trust;
    /* Whether the paper is a sheet of which the picture shows a part. */
    int is_on_sheet;
    /* None if its mass is 0. */
    golden_picture_component found;
    golden_picture_component main;
    /* The main component and its pieces, by box and mass. */
    golden_picture_component digit;
    int32_t rival_count;
    int32_t other_mass;
} golden_picture_search;

static int golden_picture_touches_edge(const golden_picture_component *whole)
{
    int32_t sum = 0;

    for (int32_t i = 0; i < 4; ++i) {
        sum += whole->edges[i];
    }
    return sum > 0;
}

/* How many edges it covers by more than half. */
static int32_t golden_picture_covered_edges(const golden_picture_component *whole)
{
    int32_t count = 0;

    for (int32_t i = 0; i < 4; ++i) {
        const int32_t length = 28;

        if ((2 * (int32_t)whole->edges[i]) > length) {
            ++count;
        }
    }
    return count;
}

/* How much ink speaks for a component's being the digit. */
static int32_t golden_picture_trust(const golden_picture_component *whole, int is_on_sheet)
{
    const int32_t covered = golden_picture_covered_edges(whole);
    int32_t share = 1;

    if ((covered > 2) || ((is_on_sheet != 0) && (golden_picture_touches_edge(whole) != 0))) {
        share = 65536;
    } else if (covered > 0) {
        share = 64;
    } else if (golden_picture_touches_edge(whole) != 0) {
        share = 16;
    } else {
        /* All of it. */
    }
    return whole->mass / share;
}

/* By their first pixels. */
static int golden_picture_is_before(const golden_picture_component *one,
    const golden_picture_component *other)
{
    int is_before = one->top < other->top;

    if (one->top == other->top) {
        is_before = one->first < other->first;
    }
    return is_before;
}

/* Pixels between both, along the axis where they are further apart; 0 or less if they overlap. */
static int32_t golden_picture_gap(const golden_picture_component *one,
    const golden_picture_component *other)
{
    const int32_t across = golden_picture_greatest(one->left, other->left)
        - golden_picture_least(one->right, other->right) - 1;
    const int32_t down = golden_picture_greatest(one->top, other->top)
        - golden_picture_least(one->bottom, other->bottom) - 1;

    return golden_picture_greatest(across, down);
}

static int32_t golden_picture_longer_side(const golden_picture_component *whole)
{
    return golden_picture_greatest((int32_t)whole->right - whole->left, (int32_t)whole->bottom
        - whole->top) + 1;
}

static int golden_picture_is_piece(const golden_picture_search *search,
    const golden_picture_component *piece)
{
    const int is_cut = (golden_picture_touches_edge(&search->main) != 0)
        ? (golden_picture_covered_edges(piece) != 0) : (golden_picture_touches_edge(piece) != 0);

    return (is_cut == 0)
        && ((32 * piece->mass) >= search->digit.mass)
        && ((2 * (int32_t)piece->peak) >= search->main.peak)
        && (golden_picture_gap(piece, &search->digit) <= (golden_picture_longer_side(&search->digit)
            / 8));
}

/* What is beside the digit: figures like it, or ink that is no speck. */
static void golden_picture_weigh(golden_picture_search *search,
    const golden_picture_component *other)
{
    const golden_picture_component *const digit = &search->digit;
    const int32_t height = (int32_t)digit->bottom - digit->top + 1;
    const int32_t other_width = (int32_t)other->right - other->left + 1;
    const int32_t other_height = (int32_t)other->bottom - other->top + 1;

    const int touches_edge = golden_picture_touches_edge(other);
    const int is_table = (golden_picture_covered_edges(other) > 0)
        || ((search->is_on_sheet != 0) && (touches_edge != 0));

    if ((is_table == 0) && ((2 * (int32_t)other->peak) >= search->main.peak)
        && ((3 * other->mass) >= digit->mass) && ((3 * other_height) >= (2 * height))
        && ((touches_edge == 0) || ((other_height <= (2 * height))
            && ((3 * other->mass) <= ((int32_t)other->peak * other_width * other_height))))) {
        ++search->rival_count;
    }
    if ((touches_edge == 0) && ((32 * other->mass) >= digit->mass)) {
        search->other_mass += other->mass;
    }
}

/* An assignment, member by member: of a whole structure, compilers make a call of memcpy. */
static void golden_picture_copy(golden_picture_component *target,
    const golden_picture_component *source)
{
    target->mass = source->mass;
    target->left = source->left;
    target->top = source->top;
    target->right = source->right;
    target->bottom = source->bottom;
    for (int32_t i = 0; i < 4; ++i) {
        target->edges[i] = source->edges[i];
        GOLDEN_PICTURE_NO_LIBRARY();
    }
    target->first = source->first;
    target->link = source->link;
    target->peak = source->peak;
}

/* Takes note of a component that is not the digit's yet. */
static void golden_picture_consider(golden_picture_search *search,
    const golden_picture_component *whole)
{
    const int is_before = (search->found.mass == 0)
        || (golden_picture_is_before(whole, &search->found) != 0);

    if (search->purpose == 0) {
        const int32_t trust = golden_picture_trust(whole, search->is_on_sheet);

        if ((search->found.mass == 0) || (trust > search->trust)
            || ((trust == search->trust) && (is_before != 0))) {
            golden_picture_copy(&search->found, whole);
            search->trust = trust;
        }
    } else if (search->purpose == 1) {
        if ((is_before != 0) && (golden_picture_is_piece(search, whole) != 0)) {
            golden_picture_copy(&search->found, whole);
        }
    } else {
        golden_picture_weigh(search, whole);
    }
}

/* Considers the components that end above row `y`, and forgets them and those that became parts. */
static void golden_picture_end_row(golden_picture_components *all, golden_picture_search *search,
    int32_t y)
{
    for (int32_t x = 0; x < 28; ++x) {
        if (all->labels[x] != 0) {
            all->labels[x] = golden_picture_whole(all, all->labels[x]);
        }
    }
    for (int16_t label = 1; label <= 14; ++label) {
        golden_picture_component *const whole = &all->list[label];

        if ((whole->mass > 0) && ((whole->link != label) || (whole->bottom < y))) {
            const int32_t first = (int32_t)whole->top * 28 + whole->first;

            if ((whole->link == label) && (golden_picture_is_marked(all->mask, first) == 0)) {
                golden_picture_consider(search, whole);
            }
            whole->mass = 0;
            whole->link = all->list[0].link;
            all->list[0].link = label;
        }
    }
}

/* Goes through all components of what is at least as strong as a threshold. */
static void golden_picture_find(const uint8_t *levels, int32_t threshold,
    golden_picture_search *search, golden_picture_components *all)
{
    search->found.mass = 0;
    for (int16_t label = 0; label < 14; ++label) {
        all->list[label].mass = 0;
        all->list[label].link = (int16_t)(label + 1);
    }
    all->list[14].mass = 0;
    all->list[14].link = 0;
    for (int32_t x = 0; x < 28; ++x) {
        all->labels[x] = 0;
        GOLDEN_PICTURE_NO_LIBRARY();
    }
    for (int32_t y = 0; y < 28; ++y) {
        const int32_t first = y * 28;

        golden_picture_add_row(all, &levels[first], y, threshold);
        golden_picture_end_row(all, search, y);
    }
    golden_picture_end_row(all, search, 28);
}

/* The strongest ink but for a thirty-second of a cell's pixels. */
static int32_t golden_picture_contrast(const uint8_t *levels, golden_picture_count *histogram)
{
    int32_t strongest = 0;

    golden_picture_clear(histogram);
    for (int32_t cell = 0; cell < 784; ++cell) {
        int32_t darkest = 255;
        const int32_t count = golden_picture_count_cell(levels, cell, histogram, &darkest);
        const int32_t level = golden_picture_level(histogram, darkest, count - 1 - count / 32);

        strongest = golden_picture_greatest(strongest, level);
        golden_picture_uncount_cell(levels, cell, histogram);
    }
    return strongest;
}

/* Rows of a line in a column. */
typedef struct {
    int32_t top;
    int32_t bottom;
} golden_picture_run;

/* The first ink of column `x` that lies in or reaches into the rows of `run`, into `run`. */
static int golden_picture_find_run(const uint8_t *levels, int32_t x, int32_t threshold,
    golden_picture_run *run)
{
    int32_t top = run->top;
    int32_t bottom;

    while ((top <= run->bottom) && ((int32_t)levels[top * 28 + x] < threshold)) {
        ++top;
    }
    if (top > run->bottom) {
        return 0;
    }
    bottom = top;
    while ((top > 0) && ((int32_t)levels[(top - 1) * 28 + x] >= threshold)) {
        --top;
    }
    while ((bottom < 27) && ((int32_t)levels[(bottom + 1) * 28 + x] >= threshold)) {
        ++bottom;
    }
    run->top = top;
    run->bottom = bottom;
    return 1;
}

/* Follows a line from the first column to the last; says whether it is one, or removes it. */
static int golden_picture_follow_line(uint8_t *levels, const golden_picture_run *first,
    int32_t threshold, int is_removed)
{
    const int32_t thickness = first->bottom - first->top + 1;
    int32_t last_top = first->top;
    int32_t last_bottom = first->bottom;
    int32_t gap_count = 0;
    int32_t thin_count = 0;

    for (int32_t x = 0; x < 28; ++x) {
        golden_picture_run run;

        run.top = golden_picture_greatest(0, last_top - 1);
        run.bottom = golden_picture_least(27, last_bottom + 1);
        if (golden_picture_find_run(levels, x, threshold, &run) == 0) {
            ++gap_count;
        } else if ((run.bottom - run.top) <= (thickness + thickness / 2)) {
            ++thin_count;
            last_top = run.top;
            last_bottom = run.bottom;
            if (is_removed != 0) {
                const int32_t bottom = golden_picture_least(27, run.bottom + 1);

                for (int32_t y = golden_picture_greatest(0, run.top - 1); y <= bottom; ++y) {
                    levels[y * 28 + x] = 0;
                }
            }
        } else {
            /* A stroke crosses it. */
        }
    }
    return ((16 * gap_count) <= 28) && ((2 * thin_count) >= 28);
}

/* Takes away lines that are ruled from the left edge to the right one. */
static void golden_picture_remove_lines(uint8_t *levels, int32_t threshold)
{
    int32_t y = 0;

    while (y < 28) {
        golden_picture_run run;

        run.top = y;
        run.bottom = y;
        if (golden_picture_find_run(levels, 0, threshold, &run) != 0) {
            if (((32 * (run.bottom - run.top + 1)) <= 28)
                && (golden_picture_follow_line(levels, &run, threshold, 0) != 0)) {
                (void)golden_picture_follow_line(levels, &run, threshold, 1);
            }
        }
        y = run.bottom + 1;
    }
}

/* From where on a pixel is ink, if the strongest ink is `strongest`. */
static int32_t golden_picture_threshold(int32_t strongest)
{
    return golden_picture_greatest(8, strongest / 4);
}

/* Finds and marks the component that is most likely the digit. */
static void golden_picture_find_main(const uint8_t *levels, int32_t threshold,
    golden_picture_search *search, golden_picture_components *all)
{
    for (int32_t i = 0; i < 98; ++i) {
        all->mask[i] = 0;
        GOLDEN_PICTURE_NO_LIBRARY();
    }
    search->purpose = 0;
    search->trust = 0;
    golden_picture_find(levels, threshold, search, all);
    golden_picture_copy(&search->main, &search->found);
    golden_picture_copy(&search->digit, &search->found);
    golden_picture_mark(levels, threshold, &search->found, all->mask);
}

/* Counts the levels of what is marked; returns how many. */
static int32_t golden_picture_count_marked(const uint8_t *levels, golden_picture_memory *memory)
{
    int32_t count = 0;

    golden_picture_clear(memory->histogram);
    for (int32_t i = 0; i < 784; ++i) {
        if (golden_picture_is_marked(memory->phase.components.mask, i) != 0) {
            ++memory->histogram[levels[i]];
            ++count;
        }
    }
    return count;
}

/* Marks the digit, or says why there is none. */
static int golden_picture_select(uint8_t *levels, int32_t least_contrast,
    golden_picture_search *search, golden_picture_memory *memory)
{
    golden_picture_components *const all = &memory->phase.components;
    int32_t strongest;
    int32_t threshold;
    int32_t count;
    int status = GOLDEN_PICTURE_FOUND;

    strongest = golden_picture_contrast(levels, memory->histogram);
    golden_picture_remove_lines(levels, golden_picture_threshold(strongest));
    strongest = golden_picture_contrast(levels, memory->histogram);
    if (strongest < least_contrast) {
        return GOLDEN_PICTURE_NO_CONTRAST;
    }
    golden_picture_find_main(levels, golden_picture_threshold(strongest), search, all);
    count = golden_picture_count_marked(levels, memory);
    threshold = golden_picture_threshold(golden_picture_level(memory->histogram, 0, count * 3 / 4));
    golden_picture_find_main(levels, threshold, search, all);
    search->purpose = 1;
    do {
        golden_picture_find(levels, threshold, search, all);
        if (search->found.mass > 0) {
            golden_picture_mark(levels, threshold, &search->found, all->mask);
            golden_picture_unite_boxes(&search->digit, &search->found);
            search->digit.mass += search->found.mass;
        }
    } while (search->found.mass > 0);
    search->purpose = 2;
    search->rival_count = 0;
    search->other_mass = 0;
    golden_picture_find(levels, threshold, search, all);
    if (search->rival_count > 0) {
        status = GOLDEN_PICTURE_SEVERAL_FIGURES;
    } else if ((5 * search->digit.mass) < (2 * (search->digit.mass + search->other_mass))) {
        /* Less than 40 hundredths. */
        status = GOLDEN_PICTURE_CLUTTER;
    } else {
        /* It is the digit. */
    }
    return status;
}

/* Clears all but the digit, and makes the median of its levels full ink. */
static void golden_picture_keep(uint8_t *levels, golden_picture_memory *memory)
{
    const int32_t count = golden_picture_count_marked(levels, memory);
    const int32_t full = golden_picture_level(memory->histogram, 0, (count - 1) / 2);

    for (int32_t i = 0; i < 784; ++i) {
        int32_t level = 0;

        if (golden_picture_is_marked(memory->phase.components.mask, i) != 0) {
            level = golden_picture_least(255, (int32_t)levels[i] * 255 / full);
        }
        levels[i] = (uint8_t)level;
    }
}

/* A length scaled as the longer side is to `side`, rounded, at least 1. */
static int32_t golden_picture_scaled(int32_t length, int32_t longer, int32_t side)
{
    return golden_picture_greatest(1, (2 * length * side + longer) / (2 * longer));
}

/* How long a part of a line overlaps one of the same line cut into others. */
static int32_t golden_picture_overlap(int32_t source, int32_t sources, int32_t target,
    int32_t targets)
{
    return golden_picture_least((source + 1) * targets, (target + 1) * sources)
        - golden_picture_greatest(source * targets, target * sources);
}

/* The sum of the levels within a pixel of the digit scaled to `columns` by `rows`. */
static int32_t golden_picture_area(const uint8_t *levels, const golden_picture_component *digit,
    int32_t x, int32_t columns, int32_t y, int32_t rows)
{
    const int32_t width = (int32_t)digit->right - digit->left + 1;
    const int32_t height = (int32_t)digit->bottom - digit->top + 1;
    const int32_t last_row = ((y + 1) * height - 1) / rows;
    const int32_t last_column = ((x + 1) * width - 1) / columns;
    int32_t sum = 0;

    for (int32_t row = y * height / rows; row <= last_row; ++row) {
        const int32_t first = (digit->top + row) * 28 + digit->left;
        const uint8_t *const line = &levels[first];
        int32_t line_sum = 0;

        for (int32_t column = x * width / columns; column <= last_column; ++column) {
            line_sum += (int32_t)line[column] * golden_picture_overlap(column, width, x, columns);
        }
        sum += line_sum * golden_picture_overlap(row, height, y, rows);
    }
    return sum;
}

/* A row of the digit scaled so that its longer side is `side`; each pixel is a mean. */
static void golden_picture_scale_row(const uint8_t *levels, const golden_picture_component *digit,
    int32_t side, int32_t y, uint8_t *row)
{
    const int32_t width = (int32_t)digit->right - digit->left + 1;
    const int32_t height = (int32_t)digit->bottom - digit->top + 1;
    const int32_t longer = golden_picture_greatest(width, height);
    const int32_t columns = golden_picture_scaled(width, longer, side);
    const int32_t rows = golden_picture_scaled(height, longer, side);
    const int32_t area = width * height;

    for (int32_t x = 0; x < columns; ++x) {
        const int32_t sum = golden_picture_area(levels, digit, x, columns, y, rows);

        row[x] = (uint8_t)((2 * sum + area) / (2 * area));
    }
}

static int32_t golden_picture_is_ink(const uint8_t *row, int32_t columns, int32_t x)
{
    return (x >= 0) && (x < columns) && (row[x] >= 128U);
}

/* By how many quarters of the network's pixels strokes are thickened on each side. */
static int32_t golden_picture_radius(const uint8_t *levels, const golden_picture_component *digit,
    golden_picture_field *field)
{
    const int32_t longer = golden_picture_longer_side(digit);
    const int32_t columns = golden_picture_scaled((int32_t)digit->right - digit->left + 1, longer,
        80);
    const int32_t rows = golden_picture_scaled((int32_t)digit->bottom - digit->top + 1, longer, 80);
    int32_t area = 0;
    int32_t straight = 0;
    int32_t diagonal = 0;
    int32_t boundary;
    int32_t thickness;

    /* Rows are kept in two places in turn; the second is blank above the first row. */
    for (int32_t x = 0; x < 80; ++x) {
        field->rows[1][x] = 0;
        GOLDEN_PICTURE_NO_LIBRARY();
    }
    for (int32_t y = 0; y <= rows; ++y) {
        const uint8_t *const above = field->rows[(y + 1) % 2];
        uint8_t *const row = field->rows[y % 2];

        if (y < rows) {
            golden_picture_scale_row(levels, digit, 80, y, row);
        } else {
            for (int32_t x = 0; x < 80; ++x) {
                row[x] = 0;
                GOLDEN_PICTURE_NO_LIBRARY();
            }
        }
        for (int32_t x = 0; x <= columns; ++x) {
            const int32_t here = golden_picture_is_ink(row, columns, x);
            const int32_t left = golden_picture_is_ink(row, columns, x - 1);
            const int32_t up = golden_picture_is_ink(above, columns, x);
            const int32_t corner = golden_picture_is_ink(above, columns, x - 1);

            area += here;
            straight += (here != left) ? 1 : 0;
            straight += (here != up) ? 1 : 0;
            diagonal += (here != corner) ? 1 : 0;
            diagonal += (left != up) ? 1 : 0;
        }
    }
    boundary = (10 * straight + 7 * diagonal) * 393 / 1000;
    thickness = 320 * area / golden_picture_greatest(1, boundary);
    return (thickness >= 128) ? 0 : ((176 - thickness) / 32);
}

/* A pixel of the thickened digit: the strongest within the radius. */
static int32_t golden_picture_thick(const golden_picture_field *field, int32_t columns,
    int32_t rows, int32_t radius, int32_t x, int32_t y)
{
    int32_t strongest = 0;

    for (int32_t down = -radius; down <= radius; ++down) {
        const int32_t row = y - radius + down;

        for (int32_t right = -radius; right <= radius; ++right) {
            const int32_t column = x - radius + right;

            if ((row >= 0) && (row < rows) && (column >= 0) && (column < columns)
                && ((down * down + right * right) <= (radius * radius + radius / 2))) {
                strongest = golden_picture_greatest(strongest,
                    (int32_t)field->rows[row % 11][column]);
            }
        }
    }
    return strongest;
}

/* Adds a pixel of the thickened digit to those of the network's that it overlaps. */
static void golden_picture_add_pixel(golden_picture_field *field, int32_t level, int32_t x,
    int32_t columns, int32_t y, int32_t rows)
{
    const int32_t width = golden_picture_scaled(columns, 80, 20);
    const int32_t height = golden_picture_scaled(rows, 80, 20);
    const int32_t last_row = ((y + 1) * height - 1) / rows;
    const int32_t last_column = ((x + 1) * width - 1) / columns;

    for (int32_t row = y * height / rows; row <= last_row; ++row) {
        const int32_t part = level * golden_picture_overlap(y, rows, row, height);

        for (int32_t column = x * width / columns; column <= last_column; ++column) {
            field->sums[row * 20 + column] += part * golden_picture_overlap(x, columns, column,
                width);
        }
    }
}

/* By how many pixels a digit is moved, so that its centre of mass comes to pixel 14. */
static int32_t golden_picture_shift(int32_t moment, int32_t mass, int32_t length)
{
    const int32_t wanted = 14 - (2 * moment + mass) / (2 * golden_picture_greatest(1, mass));

    return golden_picture_least(golden_picture_greatest(wanted, 0), 28 - length);
}

/* Makes the greatest sum full ink, and lays the digit into the network's pixels. */
static void golden_picture_place_digit(golden_picture_field *field, int32_t width, int32_t height,
    uint8_t *pixels)
{
    int32_t full = 1;
    int32_t mass = 0;
    int32_t right = 0;
    int32_t down = 0;
    int32_t left;
    int32_t top;

    for (int32_t i = 0; i < 400; ++i) {
        full = golden_picture_greatest(full, field->sums[i]);
    }
    for (int32_t i = 0; i < 400; ++i) {
        const int32_t level = (510 * field->sums[i] + full) / (2 * full);

        field->sums[i] = level;
        mass += level;
        right += level * (i % 20);
        down += level * (i / 20);
    }
    left = golden_picture_shift(right, mass, width);
    top = golden_picture_shift(down, mass, height);
    for (int32_t i = 0; i < 784; ++i) {
        const int32_t x = i % 28 - left;
        const int32_t y = i / 28 - top;
        const int is_inside = (x >= 0) && (x < width) && (y >= 0) && (y < height);

        pixels[i] = (is_inside != 0) ? (uint8_t)field->sums[20 * y + x] : 0U;
    }
}

/* Scales the digit into 20x20 pixels of 28x28, with strokes that are not too thin. */
static void golden_picture_lay_out(const uint8_t *levels, const golden_picture_component *digit,
    uint8_t *pixels, golden_picture_field *field)
{
    const int32_t longer = golden_picture_longer_side(digit);
    const int32_t radius = golden_picture_radius(levels, digit, field);
    const int32_t side = 80 - 2 * radius;
    const int32_t columns = golden_picture_scaled((int32_t)digit->right - digit->left + 1, longer,
        side);
    const int32_t rows = golden_picture_scaled((int32_t)digit->bottom - digit->top + 1, longer,
        side);
    const int32_t width = columns + 2 * radius;
    const int32_t height = rows + 2 * radius;

    for (int32_t i = 0; i < 400; ++i) {
        field->sums[i] = 0;
        GOLDEN_PICTURE_NO_LIBRARY();
    }
    for (int32_t y = 0; y < height; ++y) {
        if (y < rows) {
            golden_picture_scale_row(levels, digit, side, y, field->rows[y % 11]);
        }
        for (int32_t x = 0; x < width; ++x) {
            const int32_t level = golden_picture_thick(field, columns, rows, radius, x, y);

            golden_picture_add_pixel(field, level, x, width, y, height);
        }
    }
    golden_picture_place_digit(field, golden_picture_scaled(width, 80, 20),
        golden_picture_scaled(height, 80, 20), pixels);
}

/* Whether the centre of mass is in the middle of 28 pixels. */
static int golden_picture_is_middle(int32_t moment, int32_t mass)
{
    const int32_t distance = moment - 14 * mass;
    const int32_t most = 55 * mass;

    return ((100 * distance) <= most) && ((-100 * distance) <= most);
}

/* Whether light ink on black is laid out already. The levels are inverted if `change` is 255. */
static int golden_picture_is_laid_out(const uint8_t *levels, uint8_t change,
    golden_picture_box *box)
{
    int32_t blank_count = 0;
    int32_t left = 28;
    int32_t right = -1;
    int32_t top = 28;
    int32_t bottom = -1;
    int32_t mass = 0;
    int32_t across = 0;
    int32_t down = 0;
    int32_t longer;

    for (int32_t i = 0; i < 784; ++i) {
        const int32_t level = (int32_t)(uint8_t)(levels[i] ^ change);

        if (level == 0) {
            ++blank_count;
        } else {
            left = golden_picture_least(left, i % 28);
            right = golden_picture_greatest(right, i % 28);
            top = golden_picture_least(top, i / 28);
            bottom = golden_picture_greatest(bottom, i / 28);
            mass += level;
            across += level * (i % 28);
            down += level * (i / 28);
        }
    }
    longer = golden_picture_greatest(right - left, bottom - top) + 1;
    box->x = (int16_t)left;
    box->y = (int16_t)top;
    box->width = (int16_t)(right - left + 1);
    box->height = (int16_t)(bottom - top + 1);
    return (blank_count > 392) && (longer >= 19) && (longer <= 20)
        && (golden_picture_is_middle(across, mass) != 0) && (golden_picture_is_middle(down,
            mass) != 0);
}

/* Takes a picture that is laid out already as it is. */
static int golden_picture_is_taken(const uint8_t *levels, uint8_t *pixels, golden_picture_box *box)
{
    uint8_t change = 0;
    int is_taken = golden_picture_is_laid_out(levels, change, box);

    if (is_taken == 0) {
        change = 255;
        is_taken = golden_picture_is_laid_out(levels, change, box);
    }
    if (is_taken != 0) {
        for (int32_t i = 0; i < 784; ++i) {
            pixels[i] = (uint8_t)(levels[i] ^ change);
            GOLDEN_PICTURE_NO_LIBRARY();
        }
    }
    return is_taken;
}

int golden_picture_prepare(uint8_t levels[GOLDEN_PICTURE_LEVEL_COUNT],
    uint8_t pixels[GOLDEN_PICTURE_PIXEL_COUNT], golden_picture_box *box,
    golden_picture_memory *memory)
{
    golden_picture_search search;
    int32_t median;
    int32_t least_contrast;
    int32_t light_on_sheet;
    int32_t dark_on_sheet;
    int is_dark;
    int status;

    if (golden_picture_is_taken(levels, pixels, box) != 0) {
        return GOLDEN_PICTURE_FOUND;
    }
    golden_picture_count_all(levels, memory->histogram);
    median = golden_picture_level(memory->histogram, 0, 391)
        + golden_picture_level(memory->histogram, 0, 392);
    golden_picture_find_cells(levels, memory);
    light_on_sheet = golden_picture_find_sheet(levels, 0, memory);
    dark_on_sheet = golden_picture_find_sheet(levels, 1, memory);
    search.is_on_sheet = (light_on_sheet > 0) || (dark_on_sheet > 0);
    if (search.is_on_sheet == 0) {
        is_dark = golden_picture_is_dark(levels, 2 * median, &memory->phase.cells);
    } else if (dark_on_sheet >= light_on_sheet) {
        is_dark = 1;
    } else {
        is_dark = 0;
        (void)golden_picture_find_sheet(levels, is_dark, memory);
    }
    least_contrast = golden_picture_find_ink(levels, is_dark, search.is_on_sheet, median,
        &memory->phase.cells);
    status = golden_picture_select(levels, least_contrast, &search, memory);
    if (status == GOLDEN_PICTURE_FOUND) {
        golden_picture_keep(levels, memory);
        golden_picture_lay_out(levels, &search.digit, pixels, &memory->phase.field);
        box->x = search.digit.left;
        box->y = search.digit.top;
        box->width = (int16_t)(search.digit.right - search.digit.left + 1);
        box->height = (int16_t)(search.digit.bottom - search.digit.top + 1);
    }
    return status;
}
