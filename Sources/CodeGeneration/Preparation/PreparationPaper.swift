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

    /* The least or the greatest in a square around each cell; `rows` receives that of its row. */
    static void \(p)_extreme(const uint8_t *source, uint8_t *rows, uint8_t *target, int wants_greatest)
    {
        for (int32_t cell = 0; cell < \(plan.cellCount); ++cell) {
            const int32_t x = cell % \(columns);
            const int32_t first = \(p)_greatest(0, x - \(plan.strokeRadius)) - x;
            const int32_t last = \(p)_least(\(columns - 1), x + \(plan.strokeRadius)) - x;
            int32_t level = (int32_t)source[cell];

            for (int32_t i = first; i <= last; ++i) {
                level = \(p)_choose(level, (int32_t)source[cell + i], wants_greatest);
            }
            rows[cell] = (uint8_t)level;
        }
        for (int32_t cell = 0; cell < \(plan.cellCount); ++cell) {
            const int32_t y = cell / \(columns);
            const int32_t first = \(p)_greatest(0, y - \(plan.strokeRadius)) - y;
            const int32_t last = \(p)_least(\(cellRows - 1), y + \(plan.strokeRadius)) - y;
            int32_t level = (int32_t)rows[cell];

            for (int32_t i = first; i <= last; ++i) {
                level = \(p)_choose(level, (int32_t)rows[cell + i * \(columns)], wants_greatest);
            }
            target[cell] = (uint8_t)level;
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

    /* The level of the paper in every cell into `upper`, from the medians in `lower`. */
    static void \(p)_find_paper(\(p)_cells *cells)
    {
        uint8_t *const opened = cells->shared.opened;
        int32_t change_count;

        \(p)_extreme(cells->lower, cells->upper, opened, 0);
        \(p)_extreme(opened, cells->upper, opened, 1);
        do {
            change_count = 0;
            for (int32_t cell = 0; cell < \(plan.cellCount); ++cell) {
                change_count += \(p)_raise(opened, cells->lower, cell);
            }
            for (int32_t cell = \(plan.cellCount - 1); cell >= 0; --cell) {
                change_count += \(p)_raise(opened, cells->lower, cell);
            }
        } while (change_count > 0);
        for (int32_t cell = 0; cell < \(plan.cellCount); ++cell) {
            cells->upper[cell] = (uint8_t)\(p)_around(opened, cell, 0);
        }
    }
    """
  }

  var paper: String {
    """
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
    static int32_t \(p)_find_ink(uint8_t *levels, int is_dark, int32_t median, \(p)_cells *cells)
    {
        const int32_t even = ((is_dark != 0) ? (510 - median) : median) / 2;
        int32_t darkest = 255;
        int32_t brightest = 0;
        int is_even;

        for (int32_t cell = 0; cell < \(plan.cellCount); ++cell) {
            const int32_t twice = \(p)_twice_median(cells, cell);

            cells->lower[cell] = (uint8_t)(((is_dark != 0) ? (510 - twice) : twice) / 2);
        }
        \(p)_find_paper(cells);
        for (int32_t cell = 0; cell < \(plan.cellCount); ++cell) {
            darkest = \(p)_least(darkest, (int32_t)cells->upper[cell]);
            brightest = \(p)_greatest(brightest, (int32_t)cells->upper[cell]);
        }
        is_even = (brightest - darkest) < 16;
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
