/// Polarity and the paper's level: what the picture looks like without its strokes.
extension PreparationSource {
  private var side: Int { plan.cellSide }
  private var columns: Int { plan.cellColumns }
  private var cellRows: Int { plan.cellRows }

  /// That many cells in pixels.
  func pixels(_ cells: String) -> String { side == 1 ? cells : "\(cells) * \(side)" }

  var cells: String {
    """
    /* Takes the levels of a cell into the histogram; returns how many, and the darkest of them. */
    static int32_t \(p)_count_cell(const uint8_t *levels, int32_t cell, \(p)_count *histogram, int32_t *darkest)
    {
        const int32_t left = \(pixels("(cell % \(columns))"));
        const int32_t top = \(pixels("(cell / \(columns))"));
        const int32_t right = \(p)_least(left + \(side), \(width));
        const int32_t bottom = \(p)_least(top + \(side), \(height));

        *darkest = 255;
        for (int32_t y = top; y < bottom; ++y) {
            for (int32_t x = left; x < right; ++x) {
                const uint8_t level = levels[y * \(width) + x];

                *darkest = \(p)_least(*darkest, (int32_t)level);
                ++histogram[level];
            }
        }
        return (right - left) * (bottom - top);
    }

    static void \(p)_uncount_cell(const uint8_t *levels, int32_t cell, \(p)_count *histogram)
    {
        const int32_t left = \(pixels("(cell % \(columns))"));
        const int32_t top = \(pixels("(cell / \(columns))"));
        const int32_t right = \(p)_least(left + \(side), \(width));
        const int32_t bottom = \(p)_least(top + \(side), \(height));

        for (int32_t y = top; y < bottom; ++y) {
            for (int32_t x = left; x < right; ++x) {
                histogram[levels[y * \(width) + x]] = 0;
            }
        }
    }

    /* The two middle levels of every cell; the histogram is left empty. */
    static void \(p)_find_cell(const uint8_t *levels, int32_t cell, \(p)_memory *memory)
    {
        int32_t darkest;
        const int32_t count = \(p)_count_cell(levels, cell, memory->histogram, &darkest);
        const int32_t lower = \(p)_level(memory->histogram, darkest, (count - 1) / 2);
        const int32_t upper = \(p)_level(memory->histogram, darkest, count / 2);

        memory->phase.cells.lower[cell] = (uint8_t)lower;
        memory->phase.cells.upper[cell] = (uint8_t)upper;
        \(p)_uncount_cell(levels, cell, memory->histogram);
    }

    static void \(p)_find_cells(const uint8_t *levels, \(p)_memory *memory)
    {
        \(p)_clear(memory->histogram);
        for (int32_t cell = 0; cell < \(plan.cellCount); ++cell) {
            \(p)_find_cell(levels, cell, memory);
        }
    }

    static int32_t \(p)_twice_median(const \(p)_cells *cells, int32_t cell)
    {
        return (int32_t)cells->lower[cell] + (int32_t)cells->upper[cell];
    }
    """
  }

  var window: String {
    """
    /* Takes a column of cells into the window, or out of it. */
    static void \(p)_count_column(\(p)_cells *cells, int32_t x, int32_t y, int16_t change)
    {
        const int32_t top = \(p)_greatest(0, y - \(plan.windowRadius));
        const int32_t bottom = \(p)_least(\(cellRows - 1), y + \(plan.windowRadius));
        \(p)_window *const window = &cells->shared.window;

        if ((x >= 0) && (x < \(columns))) {
            for (int32_t row = top; row <= bottom; ++row) {
                const int32_t level = \(p)_twice_median(cells, row * \(columns) + x);

                window->fine[level] = (int16_t)(window->fine[level] + change);
                window->coarse[level / 16] = (int16_t)(window->coarse[level / 16] + change);
                window->total = (int16_t)(window->total + change);
            }
        }
    }

    static int32_t \(p)_window_level(const \(p)_window *window, int32_t rank)
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
    static int32_t \(p)_light(\(p)_cells *cells, int32_t x, int32_t y)
    {
        \(p)_window *const window = &cells->shared.window;

        if (x == 0) {
            for (int32_t level = 0; level < 512; ++level) {
                window->fine[level] = 0;
                window->coarse[level / 16] = 0;
                \(m)_NO_LIBRARY();
            }
            window->total = 0;
            for (int32_t column = 0; column < \(plan.windowRadius); ++column) {
                \(p)_count_column(cells, column, y, 1);
            }
        }
        \(p)_count_column(cells, x + \(plan.windowRadius), y, 1);
        \(p)_count_column(cells, x - \(plan.windowRadius + 1), y, -1);
        return \(p)_window_level(window, (window->total - 1) / 2)
            + \(p)_window_level(window, window->total / 2);
    }
    """
  }

  var polarity: String {
    """
    /* The sum of the cubed differences of a cell's levels from the paper's, given four times. */
    static int64_t \(p)_cubes(const uint8_t *levels, int32_t column, int32_t row, int32_t paper)
    {
        const int32_t right = \(p)_least(\(pixels("(column + 1)")), \(width));
        const int32_t bottom = \(p)_least(\(pixels("(row + 1)")), \(height));
        int64_t sum = 0;

        for (int32_t y = \(pixels("row")); y < bottom; ++y) {
            for (int32_t x = \(pixels("column")); x < right; ++x) {
                const int32_t level = (int32_t)levels[y * \(width) + x];
                const int32_t difference = (4 * level - paper) / 4;
                const int32_t cube = difference * difference * difference;

                sum += cube;
            }
        }
        return sum;
    }

    /* Whether the ink is darker than the paper. `even` is four times the median of the picture. */
    static int \(p)_is_dark(const uint8_t *levels, int32_t even, \(p)_cells *cells)
    {
        int32_t darkest = 1020;
        int32_t brightest = 0;
        int64_t sum = 0;

        for (int32_t y = 0; y < \(cellRows); ++y) {
            for (int32_t x = 0; x < \(columns); ++x) {
                const int32_t light = \(p)_light(cells, x, y);

                darkest = \(p)_least(darkest, light);
                brightest = \(p)_greatest(brightest, light);
            }
        }
        for (int32_t y = 0; y < \(cellRows); ++y) {
            for (int32_t x = 0; x < \(columns); ++x) {
                int32_t paper = even;

                if ((brightest - darkest) >= 64) {
                    paper = \(p)_light(cells, x, y);
                }
                sum += \(p)_cubes(levels, x, y, paper);
            }
        }
        return sum <= 0;
    }
    """
  }
}
