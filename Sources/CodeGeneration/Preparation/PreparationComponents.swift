/// Connected components in one pass over the picture, of which only the unfinished ones are in memory
/// (D. Bailey and C. Johnston, "Single Pass Connected Components Analysis", 2007).
extension PreparationSource {
  var components: String {
    """
    /* What a component is a part of. */
    static int16_t \(p)_whole(const \(p)_components *all, int16_t label)
    {
        int16_t whole = label;

        while (all->list[whole].link != whole) {
            whole = all->list[whole].link;
        }
        return whole;
    }

    static void \(p)_unite_boxes(\(p)_component *one, const \(p)_component *other)
    {
        one->left = (int16_t)\(p)_least(one->left, other->left);
        one->top = (int16_t)\(p)_least(one->top, other->top);
        one->right = (int16_t)\(p)_greatest(one->right, other->right);
        one->bottom = (int16_t)\(p)_greatest(one->bottom, other->bottom);
    }

    /* Makes one of two, either of which may be 0. */
    static int16_t \(p)_unite(\(p)_components *all, int16_t one, int16_t other)
    {
        \(p)_component *const whole = &all->list[one];
        \(p)_component *const part = &all->list[other];

        if (one == 0) {
            return other;
        }
        if ((other == 0) || (one == other)) {
            return one;
        }
        if (part->top < whole->top) {
            whole->first = part->first;
        } else if (part->top == whole->top) {
            whole->first = (int16_t)\(p)_least(whole->first, part->first);
        } else {
            /* The whole's is the first. */
        }
        \(p)_unite_boxes(whole, part);
        whole->mass += part->mass;
        whole->peak = (int16_t)\(p)_greatest(whole->peak, part->peak);
        for (int32_t i = 0; i < 4; ++i) {
            whole->edges[i] = (int16_t)(whole->edges[i] + part->edges[i]);
        }
        part->link = one;
        return one;
    }

    /* A component of nothing, at the start of a run. */
    static int16_t \(p)_begin(\(p)_components *all, int32_t x, int32_t y)
    {
        const int16_t label = all->list[0].link;
        \(p)_component *const begun = &all->list[label];

        all->list[0].link = begun->link;
        begun->left = (int16_t)x;
        begun->top = (int16_t)y;
        begun->right = (int16_t)x;
        begun->bottom = (int16_t)y;
        for (int32_t i = 0; i < 4; ++i) {
            begun->edges[i] = 0;
            \(m)_NO_LIBRARY();
        }
        begun->first = (int16_t)x;
        begun->link = label;
        begun->peak = 0;
        return label;
    }
    """
  }

  var rows: String {
    """
    /* Adds a run of ink in row `y`, from column `start` up to but not including `end`. */
    static void \(p)_add_run(\(p)_component *whole, const uint8_t *row, int32_t y, int32_t start, int32_t end)
    {
        const int32_t length = end - start;

        whole->left = (int16_t)\(p)_least(whole->left, start);
        whole->right = (int16_t)\(p)_greatest(whole->right, end - 1);
        whole->bottom = (int16_t)y;
        for (int32_t x = start; x < end; ++x) {
            whole->mass += (int32_t)row[x];
            whole->peak = (int16_t)\(p)_greatest(whole->peak, (int32_t)row[x]);
        }
        whole->edges[0] = (int16_t)(whole->edges[0] + ((start == 0) ? 1 : 0));
        whole->edges[1] = (int16_t)(whole->edges[1] + ((end == \(width)) ? 1 : 0));
        whole->edges[2] = (int16_t)(whole->edges[2] + ((y == 0) ? length : 0));
        whole->edges[3] = (int16_t)(whole->edges[3] + ((y == \(height - 1)) ? length : 0));
    }

    /* Takes a row's runs into the components of the row above, whose labels become this row's. */
    static void \(p)_add_row(\(p)_components *all, const uint8_t *row, int32_t y, int32_t threshold)
    {
        int16_t corner = 0;
        int32_t x = 0;

        while (x < \(width)) {
            if ((int32_t)row[x] < threshold) {
                corner = all->labels[x];
                all->labels[x] = 0;
                ++x;
            } else {
                const int32_t start = x;
                int16_t label = 0;

                if (corner != 0) {
                    label = \(p)_whole(all, corner);
                }
                while ((x < \(width)) && ((int32_t)row[x] >= threshold)) {
                    if (all->labels[x] != 0) {
                        label = \(p)_unite(all, label, \(p)_whole(all, all->labels[x]));
                    }
                    ++x;
                }
                if ((x < \(width)) && (all->labels[x] != 0)) {
                    label = \(p)_unite(all, label, \(p)_whole(all, all->labels[x]));
                }
                if (label == 0) {
                    label = \(p)_begin(all, start, y);
                }
                \(p)_add_run(&all->list[label], row, y, start, x);
                for (int32_t i = start; i < x; ++i) {
                    all->labels[i] = label;
                    \(m)_NO_LIBRARY();
                }
            }
        }
    }
    """
  }

  var mask: String {
    """
    static int \(p)_is_marked(const uint8_t *mask, int32_t pixel)
    {
        return (int)(((uint32_t)mask[pixel / 8] >> (pixel % 8)) & 1U);
    }

    static void \(p)_set_mark(uint8_t *mask, int32_t pixel)
    {
        mask[pixel / 8] = (uint8_t)((uint32_t)mask[pixel / 8] | ((uint32_t)1 << (pixel % 8)));
    }

    /* Marks a pixel of ink if one beside it is marked; says whether it did. */
    static int32_t \(p)_spread(const uint8_t *levels, int32_t threshold, int32_t x, int32_t y, uint8_t *mask)
    {
        const int32_t right = \(p)_least(\(width - 1), x + 1);
        const int32_t bottom = \(p)_least(\(height - 1), y + 1);
        int32_t is_new = 0;

        if (((int32_t)levels[y * \(width) + x] < threshold)
            || (\(p)_is_marked(mask, y * \(width) + x) != 0)) {
            return 0;
        }
        for (int32_t row = \(p)_greatest(0, y - 1); (row <= bottom) && (is_new == 0); ++row) {
            for (int32_t column = \(p)_greatest(0, x - 1); column <= right; ++column) {
                if (\(p)_is_marked(mask, row * \(width) + column) != 0) {
                    is_new = 1;
                }
            }
        }
        if (is_new != 0) {
            \(p)_set_mark(mask, y * \(width) + x);
        }
        return is_new;
    }

    static int32_t \(p)_spread_row(const uint8_t *levels, int32_t threshold, const \(p)_component *whole, int32_t y, uint8_t *mask)
    {
        int32_t count = 0;

        for (int32_t x = whole->left; x <= whole->right; ++x) {
            count += \(p)_spread(levels, threshold, x, y, mask);
        }
        for (int32_t x = whole->right; x >= whole->left; --x) {
            count += \(p)_spread(levels, threshold, x, y, mask);
        }
        return count;
    }

    /* Marks a component, from its first pixel on until there is no more of it. */
    static void \(p)_mark(const uint8_t *levels, int32_t threshold, const \(p)_component *whole, uint8_t *mask)
    {
        int32_t count;

        \(p)_set_mark(mask, (int32_t)whole->top * \(width) + whole->first);
        do {
            count = 0;
            for (int32_t y = whole->top; y <= whole->bottom; ++y) {
                count += \(p)_spread_row(levels, threshold, whole, y, mask);
            }
            for (int32_t y = whole->bottom; y >= whole->top; --y) {
                count += \(p)_spread_row(levels, threshold, whole, y, mask);
            }
        } while (count > 0);
    }
    """
  }
}
