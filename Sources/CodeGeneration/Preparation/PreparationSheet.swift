/// A sheet of paper on a table.
extension PreparationSource {
  private var side: Int { plan.cellSide }
  private var columns: Int { plan.cellColumns }
  private var cellRows: Int { plan.cellRows }
  private var cellCount: Int { plan.cellCount }

  var sheet: String {
    """
    static int32_t \(p)_median(const \(p)_cells *cells, int32_t cell, int is_dark)
    {
        const int32_t twice = \(p)_twice_median(cells, cell);

        return ((is_dark != 0) ? (510 - twice) : twice) / 2;
    }

    /* How many cells are not 0. */
    static int32_t \(p)_count_cells(const uint8_t *cells)
    {
        int32_t count = 0;

        for (int32_t cell = 0; cell < \(cellCount); ++cell) {
            count += ((int32_t)cells[cell] != 0) ? 1 : 0;
        }
        return count;
    }

    /* Makes 255 of a 1 beside a 255; says whether it did. */
    static int32_t \(p)_reach(uint8_t *cells, int32_t cell)
    {
        const int is_reached = ((int32_t)cells[cell] == 1) && (\(p)_around(cells, cell, 1) == 255);

        if (is_reached != 0) {
            cells[cell] = 255U;
        }
        return is_reached;
    }

    /* Makes 255 of every 1 to which a path of them leads from a 255. */
    static void \(p)_flood(uint8_t *cells)
    {
        int32_t change_count;

        do {
            change_count = 0;
            for (int32_t cell = 0; cell < \(cellCount); ++cell) {
                change_count += \(p)_reach(cells, cell);
            }
            for (int32_t cell = \(cellCount - 1); cell >= 0; --cell) {
                change_count += \(p)_reach(cells, cell);
            }
        } while (change_count > 0);
    }

    /* The difference of the greatest and the least median of a cell and its neighbours. */
    static int32_t \(p)_range_around(const \(p)_cells *cells, int32_t cell, int is_dark)
    {
        const int32_t right = \(p)_least(\(columns - 1), cell % \(columns) + 1);
        const int32_t bottom = \(p)_least(\(cellRows - 1), cell / \(columns) + 1);
        int32_t darkest = 255;
        int32_t brightest = 0;

        for (int32_t y = \(p)_greatest(0, cell / \(columns) - 1); y <= bottom; ++y) {
            for (int32_t x = \(p)_greatest(0, cell % \(columns) - 1); x <= right; ++x) {
                const int32_t median = \(p)_median(cells, y * \(columns) + x, is_dark);

                darkest = \(p)_least(darkest, median);
                brightest = \(p)_greatest(brightest, median);
            }
        }
        return brightest - darkest;
    }

    /*
     * Divides the cells into those of a table, 255, and those of a sheet, 0, at which no path leads in
     * from the picture's edge. `wide` receives how many cells of the sheet are wider than a stroke.
     */
    static void \(p)_find_table(\(p)_cells *cells, int32_t middle, int32_t *wide)
    {
        const uint8_t *const opened = cells->shared.sheet.opened;
        uint8_t *const table = cells->shared.sheet.table;

        for (int32_t cell = 0; cell < \(cellCount); ++cell) {
            table[cell] = ((2 * (int32_t)opened[cell]) < middle) ? 1U : 0U;
        }
        \(p)_extreme(table, \(plan.strokeRadius), 0, cells->shared.sheet.line);
        \(p)_extreme(table, \(plan.strokeRadius), 1, cells->shared.sheet.line);
        *wide = \(p)_count_cells(table);
        for (int32_t cell = 0; cell < \(cellCount); ++cell) {
            if ((int32_t)table[cell] != 0) {
                table[cell] = 255U;
            } else if ((2 * (int32_t)opened[cell]) < middle) {
                table[cell] = 1U;
            } else {
                /* Beside the sheet. */
            }
        }
        \(p)_flood(table);
        for (int32_t cell = 0; cell < \(cellCount); ++cell) {
            const int32_t x = cell % \(columns);
            const int32_t y = cell / \(columns);
            const int is_at_edge = (x == 0) || (y == 0) || (x == \(columns - 1)) || (y == \(cellRows - 1));

            if ((int32_t)table[cell] == 255) {
                table[cell] = 0U;
            } else {
                table[cell] = (is_at_edge != 0) ? 255U : 1U;
            }
        }
        \(p)_flood(table);
        for (int32_t cell = 0; cell < \(cellCount); ++cell) {
            if ((int32_t)table[cell] == 1) {
                table[cell] = 0U;
            }
        }
    }

    /* Whether the medians differ by half of `step` at three quarters of the sheet's border. */
    static int \(p)_ends_sharply(\(p)_cells *cells, int32_t step, int is_dark)
    {
        const uint8_t *const table = cells->shared.sheet.table;
        int32_t sharp_count = 0;
        int32_t count = 0;

        for (int32_t cell = 0; cell < \(cellCount); ++cell) {
            if (((int32_t)table[cell] == 0) && (\(p)_around(table, cell, 1) != 0)) {
                ++count;
                if ((2 * \(p)_range_around(cells, cell, is_dark)) >= step) {
                    ++sharp_count;
                }
            }
        }
        return (4 * sharp_count) >= (3 * count);
    }
    """
  }

  var ink: String {
    """
    /* Pixels that stand out from a cell's paper by `step`; raises `strongest` to them. */
    static int32_t \(p)_ink_in(const uint8_t *levels, int32_t cell, int32_t paper, int is_dark, int32_t step, int32_t *strongest)
    {
        const int32_t left = \(pixels("(cell % \(columns))"));
        const int32_t top = \(pixels("(cell / \(columns))"));
        const int32_t right = \(p)_least(left + \(side), \(width));
        const int32_t bottom = \(p)_least(top + \(side), \(height));
        int32_t count = 0;

        for (int32_t y = top; y < bottom; ++y) {
            for (int32_t x = left; x < right; ++x) {
                const int32_t level = (int32_t)levels[y * \(width) + x];
                const int32_t light = (is_dark != 0) ? (255 - level) : level;

                if ((light - paper) >= step) {
                    *strongest = \(p)_greatest(*strongest, light);
                    ++count;
                }
            }
        }
        return count;
    }

    /* Pixels of ink on the sheet; 0 if the table has as much, or if it is a thick digit with a hole. */
    static int32_t \(p)_ink_on_sheet(const uint8_t *levels, int is_dark, int32_t low, int32_t high, const \(p)_cells *cells)
    {
        const uint8_t *const table = cells->shared.sheet.table;
        const int32_t step = \(p)_greatest(24, (high - low) / 4);
        int32_t on_sheet = 0;
        int32_t on_table = 0;
        int32_t strongest = 0;
        int32_t ignored = 0;

        for (int32_t cell = 0; cell < \(cellCount); ++cell) {
            const int32_t paper = (int32_t)cells->shared.sheet.opened[cell];

            if (\(p)_around(table, cell, 1) == 0) {
                on_sheet += \(p)_ink_in(levels, cell, paper, is_dark, step, &strongest);
            } else if (\(p)_around(table, cell, 0) == 255) {
                on_table += \(p)_ink_in(levels, cell, paper, is_dark, step, &ignored);
            } else {
                /* At the border. */
            }
        }
        if ((on_sheet <= 8) || (on_sheet < (4 * on_table))
            || (((6 * (\(cellCount) - \(p)_count_cells(table))) < \(cellCount))
                && ((8 * (strongest - high)) < (high - low)))) {
            on_sheet = 0;
        }
        return on_sheet;
    }

    /* Finds a sheet on a table and returns the pixels of ink on it; 0 if there is none. */
    static int32_t \(p)_find_sheet(const uint8_t *levels, int is_dark, \(p)_memory *memory)
    {
        \(p)_cells *const cells = &memory->phase.cells;
        uint8_t *const opened = cells->shared.sheet.opened;
        int32_t low;
        int32_t high;
        int32_t wide;
        int32_t on_sheet = 0;

        for (int32_t cell = 0; cell < \(cellCount); ++cell) {
            opened[cell] = (uint8_t)\(p)_median(cells, cell, is_dark);
        }
        \(p)_extreme(opened, 1, 0, cells->shared.sheet.line);
        \(p)_extreme(opened, 1, 1, cells->shared.sheet.line);
        \(p)_clear(memory->histogram);
        for (int32_t cell = 0; cell < \(cellCount); ++cell) {
            ++memory->histogram[opened[cell]];
        }
        low = \(p)_level(memory->histogram, 0, \(cellCount / 24));
        high = \(p)_level(memory->histogram, 0, \(cellCount - 1 - cellCount / 24));
        if ((high - low) >= 32) {
            \(p)_find_table(cells, low + high, &wide);
            const int32_t sheet_count = \(cellCount) - \(p)_count_cells(cells->shared.sheet.table);

            if (((24 * \(p)_least(sheet_count, \(cellCount) - sheet_count)) >= \(cellCount))
                && ((4 * wide) >= (3 * sheet_count))
                && (\(p)_ends_sharply(cells, high - low, is_dark) != 0)) {
                on_sheet = \(p)_ink_on_sheet(levels, is_dark, low, high, cells);
            }
        }
        return on_sheet;
    }
    """
  }

  var continuation: String {
    """
    /* The first cell of a row that no table is beside; -1 if there is none. */
    static int32_t \(p)_first_on_sheet(const uint8_t *table, int32_t y)
    {
        int32_t first = -1;

        for (int32_t x = 0; (x < \(columns)) && (first < 0); ++x) {
            if (\(p)_around(table, y * \(columns) + x, 1) == 0) {
                first = y * \(columns) + x;
            }
        }
        return first;
    }

    /* The sheet's paper in every cell into `upper`, continued beyond the sheet; `lower` is lost. */
    static void \(p)_continue_sheet(\(p)_cells *cells)
    {
        const uint8_t *const table = cells->shared.sheet.table;
        const uint8_t *const opened = cells->shared.sheet.opened;
        uint8_t *const continued = cells->lower;
        int32_t last = 0;

        while (\(p)_first_on_sheet(table, last) < 0) {
            ++last;
        }
        for (int32_t y = 0; y < \(cellRows); ++y) {
            int32_t level;

            if (\(p)_first_on_sheet(table, y) >= 0) {
                last = y;
            }
            level = (int32_t)opened[\(p)_first_on_sheet(table, last)];
            for (int32_t x = 0; x < \(columns); ++x) {
                const int32_t cell = last * \(columns) + x;

                if (\(p)_around(table, cell, 1) == 0) {
                    level = (int32_t)opened[cell];
                }
                continued[y * \(columns) + x] = (uint8_t)level;
            }
        }
        for (int32_t cell = 0; cell < \(cellCount); ++cell) {
            cells->upper[cell] = (uint8_t)\(p)_around(continued, cell, 0);
        }
    }
    """
  }
}
