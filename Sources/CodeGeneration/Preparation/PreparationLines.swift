/// How strong the ink is, and ruled lines.
extension PreparationSource {
  var contrast: String {
    """
    /* The strongest ink but for a thirty-second of a cell's pixels. */
    static int32_t \(p)_contrast(const uint8_t *levels, \(p)_count *histogram)
    {
        int32_t strongest = 0;

        \(p)_clear(histogram);
        for (int32_t cell = 0; cell < \(plan.cellCount); ++cell) {
            int32_t darkest = 255;
            const int32_t count = \(p)_count_cell(levels, cell, histogram, &darkest);
            const int32_t level = \(p)_level(histogram, darkest, count - 1 - count / 32);

            strongest = \(p)_greatest(strongest, level);
            \(p)_uncount_cell(levels, cell, histogram);
        }
        return strongest;
    }
    """
  }

  var lines: String {
    """
    /* Rows of a line in a column. */
    typedef struct {
        int32_t top;
        int32_t bottom;
    } \(p)_run;

    /* The first ink of column `x` that lies in or reaches into the rows of `run`, into `run`. */
    static int \(p)_find_run(const uint8_t *levels, int32_t x, int32_t threshold, \(p)_run *run)
    {
        int32_t top = run->top;
        int32_t bottom;

        while ((top <= run->bottom) && ((int32_t)levels[top * \(width) + x] < threshold)) {
            ++top;
        }
        if (top > run->bottom) {
            return 0;
        }
        bottom = top;
        while ((top > 0) && ((int32_t)levels[(top - 1) * \(width) + x] >= threshold)) {
            --top;
        }
        while ((bottom < \(height - 1)) && ((int32_t)levels[(bottom + 1) * \(width) + x] >= threshold)) {
            ++bottom;
        }
        run->top = top;
        run->bottom = bottom;
        return 1;
    }

    /* Follows a line from the first column to the last; says whether it is one, or removes it. */
    static int \(p)_follow_line(uint8_t *levels, const \(p)_run *first, int32_t threshold, int is_removed)
    {
        const int32_t thickness = first->bottom - first->top + 1;
        int32_t last_top = first->top;
        int32_t last_bottom = first->bottom;
        int32_t gap_count = 0;
        int32_t thin_count = 0;

        for (int32_t x = 0; x < \(width); ++x) {
            \(p)_run run;

            run.top = \(p)_greatest(0, last_top - 1);
            run.bottom = \(p)_least(\(height - 1), last_bottom + 1);
            if (\(p)_find_run(levels, x, threshold, &run) == 0) {
                ++gap_count;
            } else if ((run.bottom - run.top) <= (thickness + thickness / 2)) {
                ++thin_count;
                last_top = run.top;
                last_bottom = run.bottom;
                if (is_removed != 0) {
                    const int32_t bottom = \(p)_least(\(height - 1), run.bottom + 1);

                    for (int32_t y = \(p)_greatest(0, run.top - 1); y <= bottom; ++y) {
                        levels[y * \(width) + x] = 0;
                    }
                }
            } else {
                /* A stroke crosses it. */
            }
        }
        return ((16 * gap_count) <= \(width)) && ((2 * thin_count) >= \(width));
    }

    /* Takes away lines that are ruled from the left edge to the right one. */
    static void \(p)_remove_lines(uint8_t *levels, int32_t threshold)
    {
        int32_t y = 0;

        while (y < \(height)) {
            \(p)_run run;

            run.top = y;
            run.bottom = y;
            if (\(p)_find_run(levels, 0, threshold, &run) != 0) {
                if (((32 * (run.bottom - run.top + 1)) <= \(width))
                    && (\(p)_follow_line(levels, &run, threshold, 0) != 0)) {
                    (void)\(p)_follow_line(levels, &run, threshold, 1);
                }
            }
            y = run.bottom + 1;
        }
    }
    """
  }
}
