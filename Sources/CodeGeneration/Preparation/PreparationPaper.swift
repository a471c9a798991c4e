/// What is wider than a stroke, and the ink above it.
extension PreparationSource {
  private var side: Int { plan.cellSide }
  private var columns: Int { plan.cellColumns }
  private var cellRows: Int { plan.cellRows }

  var opening: String {
    """
    static int32_t \(p)_choose(int32_t a, int32_t b, int wants_greatest)
    {
        return (wants_greatest != 0) ? \(p)_greatest(a, b) : \(p)_least(a, b);
    }

    /* Of `count` cells that are `step` apart, replaces each by the least or the greatest around it. */
    static void \(p)_extreme_in_line(uint8_t *cells, int32_t count, int32_t step, int32_t radius, int wants_greatest, uint8_t *line)
    {
        int32_t cell = 0;

        for (int32_t i = 0; i < count; ++i) {
            line[i] = cells[cell];
            cell += step;
        }
        cell = 0;
        for (int32_t i = 0; i < count; ++i) {
            const int32_t last = \(p)_least(count - 1, i + radius);
            int32_t level = (int32_t)line[i];

            for (int32_t j = \(p)_greatest(0, i - radius); j <= last; ++j) {
                level = \(p)_choose(level, (int32_t)line[j], wants_greatest);
            }
            cells[cell] = (uint8_t)level;
            cell += step;
        }
    }

    /* Replaces each cell by the least or the greatest in a square around it. */
    static void \(p)_extreme(uint8_t *cells, int32_t radius, int wants_greatest, uint8_t *line)
    {
        for (int32_t y = 0; y < \(cellRows); ++y) {
            const int32_t first = y * \(columns);

            \(p)_extreme_in_line(&cells[first], \(columns), 1, radius, wants_greatest, line);
        }
        for (int32_t x = 0; x < \(columns); ++x) {
            \(p)_extreme_in_line(&cells[x], \(cellRows), \(columns), radius, wants_greatest, line);
        }
    }

    /* The greatest of a cell and its neighbours, or the rounded mean of them. */
    static int32_t \(p)_around(const uint8_t *cells, int32_t cell, int wants_greatest)
    {
        const int32_t left = \(p)_greatest(0, cell % \(columns) - 1);
        const int32_t right = \(p)_least(\(columns - 1), cell % \(columns) + 1);
        const int32_t top = \(p)_greatest(0, cell / \(columns) - 1);
        const int32_t bottom = \(p)_least(\(cellRows - 1), cell / \(columns) + 1);
        const int32_t count = (right - left + 1) * (bottom - top + 1);
        int32_t greatest = 0;
        int32_t sum = 0;

        for (int32_t y = top; y <= bottom; ++y) {
            for (int32_t x = left; x <= right; ++x) {
                const int32_t level = (int32_t)cells[y * \(columns) + x];

                greatest = \(p)_greatest(greatest, level);
                sum += level;
            }
        }
        return (wants_greatest != 0) ? greatest : ((2 * sum + count) / (2 * count));
    }

    /* Raises a cell to its neighbours, as far as `under` is as high; says whether it was lower. */
    static int32_t \(p)_raise(uint8_t *cells, const uint8_t *under, int32_t cell)
    {
        const int32_t level = \(p)_least(\(p)_around(cells, cell, 1), (int32_t)under[cell]);
        const int32_t is_lower = (int32_t)cells[cell] < level;

        cells[cell] = (uint8_t)\(p)_greatest(level, (int32_t)cells[cell]);
        return is_lower;
    }

    /* Raises cells to their neighbours, as far as `under` is as high, until there is no change. */
    static void \(p)_reconstruct(uint8_t *cells, const uint8_t *under)
    {
        int32_t change_count;

        do {
            change_count = 0;
            for (int32_t cell = 0; cell < \(plan.cellCount); ++cell) {
                change_count += \(p)_raise(cells, under, cell);
            }
            for (int32_t cell = \(plan.cellCount - 1); cell >= 0; --cell) {
                change_count += \(p)_raise(cells, under, cell);
            }
        } while (change_count > 0);
    }
    """
  }

  var paper: String {
    """
    /* The level of the paper in every cell into `upper`, from the medians in `lower`. */
    static void \(p)_find_paper(\(p)_cells *cells)
    {
        uint8_t *const opened = cells->shared.sheet.opened;

        for (int32_t cell = 0; cell < \(plan.cellCount); ++cell) {
            opened[cell] = cells->lower[cell];
        }
        \(p)_extreme(opened, \(plan.strokeRadius), 0, cells->shared.sheet.line);
        \(p)_extreme(opened, \(plan.strokeRadius), 1, cells->shared.sheet.line);
        \(p)_reconstruct(opened, cells->lower);
        for (int32_t cell = 0; cell < \(plan.cellCount); ++cell) {
            cells->upper[cell] = (uint8_t)\(p)_around(opened, cell, 0);
        }
    }

    /* Twice the distance of a pixel from the middle of the first cell, within those of all cells. */
    static int32_t \(p)_place(int32_t pixel, int32_t cell_count)
    {
        return \(p)_least(\(p)_greatest(0, \(side == 1 ? "2 * pixel" : "2 * pixel - \(side - 1)")), (cell_count - 1) * \(2 * side));
    }

    /* The paper at a pixel, between the middles of the four cells around it. */
    static int32_t \(p)_paper(const uint8_t *cells, int32_t x, int32_t y)
    {
        const int32_t column_place = \(p)_place(x, \(columns));
        const int32_t row_place = \(p)_place(y, \(cellRows));
        const int32_t column = column_place / \(2 * side);
        const int32_t right = column_place % \(2 * side);
        const int32_t row = row_place / \(2 * side);
        const int32_t down = row_place % \(2 * side);
        const int32_t next = \(p)_least(\(columns - 1), column + 1);
        const int32_t first = row * \(columns);
        const int32_t second = \(p)_least(\(cellRows - 1), row + 1) * \(columns);
        const uint8_t *const upper = &cells[first];
        const uint8_t *const lower = &cells[second];
        const int32_t left = \(2 * side) - right;
        const int32_t above = (int32_t)upper[column] * left + (int32_t)upper[next] * right;
        const int32_t below = (int32_t)lower[column] * left + (int32_t)lower[next] * right;
        const int32_t sum = above * (\(2 * side) - down) + below * down;

        return (2 * sum + \(4 * side * side)) / \(8 * side * side);
    }

    /*
     * Replaces every level by how much it is lighter than the paper, or darker. `median` is twice that
     * of the picture. Returns the contrast that a digit needs.
     */
    static int32_t \(p)_find_ink(uint8_t *levels, int is_dark, int is_sheet, int32_t median, \(p)_cells *cells)
    {
        const int32_t even = ((is_dark != 0) ? (510 - median) : median) / 2;
        int32_t darkest = 255;
        int32_t brightest = 0;
        int is_even;

        if (is_sheet != 0) {
            \(p)_continue_sheet(cells);
        } else {
            for (int32_t cell = 0; cell < \(plan.cellCount); ++cell) {
                cells->lower[cell] = (uint8_t)\(p)_median(cells, cell, is_dark);
            }
            \(p)_find_paper(cells);
        }
        for (int32_t cell = 0; cell < \(plan.cellCount); ++cell) {
            darkest = \(p)_least(darkest, (int32_t)cells->upper[cell]);
            brightest = \(p)_greatest(brightest, (int32_t)cells->upper[cell]);
        }
        is_even = (is_sheet == 0) && ((brightest - darkest) < 16);
        darkest = 255;
        brightest = 0;
        for (int32_t i = 0; i < \(plan.pixelCount); ++i) {
            const int32_t level = (int32_t)levels[i];
            const int32_t light = (is_dark != 0) ? (255 - level) : level;
            int32_t ground = even;

            if (is_even == 0) {
                ground = \(p)_paper(cells->upper, i % \(width), i / \(width));
            }
            darkest = \(p)_least(darkest, ground);
            brightest = \(p)_greatest(brightest, ground);
            levels[i] = (uint8_t)\(p)_greatest(0, light - ground);
        }
        return \(p)_greatest(16, (brightest - darkest) / 4);
    }
    """
  }
}
