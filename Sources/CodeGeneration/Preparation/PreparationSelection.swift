/// Which components are the digit.
extension PreparationSource {
  /// Of the left and right edge, then of the upper and lower one.
  private var edgeLength: String {
    width == height
      ? "const int32_t length = \(width);\n"
      : "int32_t length = \(width);\n\n        if (i < 2) {\n            length = \(height);\n        }"
  }

  var trust: String {
    """
    /* What is looked for in a pass over the components, and what was found. */
    typedef struct {
        /* 0 the main component, 1 the first piece of the digit, 2 what is beside it. */
        int32_t purpose;
        int32_t trust;
        /* Whether the paper is a sheet of which the picture shows a part. */
        int is_on_sheet;
        /* None if its mass is 0. */
        \(p)_component found;
        \(p)_component main;
        /* The main component and its pieces, by box and mass. */
        \(p)_component digit;
        int32_t rival_count;
        int32_t other_mass;
    } \(p)_search;

    static int \(p)_touches_edge(const \(p)_component *whole)
    {
        int32_t sum = 0;

        for (int32_t i = 0; i < 4; ++i) {
            sum += whole->edges[i];
        }
        return sum > 0;
    }

    /* How many edges it covers by more than half. */
    static int32_t \(p)_covered_edges(const \(p)_component *whole)
    {
        int32_t count = 0;

        for (int32_t i = 0; i < 4; ++i) {
            \(edgeLength)
            if ((2 * (int32_t)whole->edges[i]) > length) {
                ++count;
            }
        }
        return count;
    }

    /* How much ink speaks for a component's being the digit. */
    static int32_t \(p)_trust(const \(p)_component *whole, int is_on_sheet)
    {
        const int32_t covered = \(p)_covered_edges(whole);
        int32_t share = 1;

        if ((covered > 2) || ((is_on_sheet != 0) && (\(p)_touches_edge(whole) != 0))) {
            share = 65536;
        } else if (covered > 0) {
            share = 64;
        } else if (\(p)_touches_edge(whole) != 0) {
            share = 16;
        } else {
            /* All of it. */
        }
        return whole->mass / share;
    }

    /* By their first pixels. */
    static int \(p)_is_before(const \(p)_component *one, const \(p)_component *other)
    {
        int is_before = one->top < other->top;

        if (one->top == other->top) {
            is_before = one->first < other->first;
        }
        return is_before;
    }

    /* Pixels between both, along the axis where they are further apart; 0 or less if they overlap. */
    static int32_t \(p)_gap(const \(p)_component *one, const \(p)_component *other)
    {
        const int32_t across = \(p)_greatest(one->left, other->left)
            - \(p)_least(one->right, other->right) - 1;
        const int32_t down = \(p)_greatest(one->top, other->top)
            - \(p)_least(one->bottom, other->bottom) - 1;

        return \(p)_greatest(across, down);
    }

    static int32_t \(p)_longer_side(const \(p)_component *whole)
    {
        return \(p)_greatest((int32_t)whole->right - whole->left, (int32_t)whole->bottom - whole->top) + 1;
    }

    static int \(p)_is_piece(const \(p)_search *search, const \(p)_component *piece)
    {
        const int is_cut = (\(p)_touches_edge(&search->main) != 0)
            ? (\(p)_covered_edges(piece) != 0) : (\(p)_touches_edge(piece) != 0);

        return (is_cut == 0)
            && ((32 * piece->mass) >= search->digit.mass)
            && ((2 * (int32_t)piece->peak) >= search->main.peak)
            && (\(p)_gap(piece, &search->digit) <= (\(p)_longer_side(&search->digit) / 8));
    }
    """
  }

  var selection: String {
    """
    /* What is beside the digit: figures like it, or ink that is no speck. */
    static void \(p)_weigh(\(p)_search *search, const \(p)_component *other)
    {
        const \(p)_component *const digit = &search->digit;
        const int32_t height = (int32_t)digit->bottom - digit->top + 1;
        const int32_t other_width = (int32_t)other->right - other->left + 1;
        const int32_t other_height = (int32_t)other->bottom - other->top + 1;

        const int touches_edge = \(p)_touches_edge(other);
        const int is_table = (\(p)_covered_edges(other) > 0)
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
    static void \(p)_copy(\(p)_component *target, const \(p)_component *source)
    {
        target->mass = source->mass;
        target->left = source->left;
        target->top = source->top;
        target->right = source->right;
        target->bottom = source->bottom;
        for (int32_t i = 0; i < 4; ++i) {
            target->edges[i] = source->edges[i];
            \(m)_NO_LIBRARY();
        }
        target->first = source->first;
        target->link = source->link;
        target->peak = source->peak;
    }

    /* Takes note of a component that is not the digit's yet. */
    static void \(p)_consider(\(p)_search *search, const \(p)_component *whole)
    {
        const int is_before = (search->found.mass == 0)
            || (\(p)_is_before(whole, &search->found) != 0);

        if (search->purpose == 0) {
            const int32_t trust = \(p)_trust(whole, search->is_on_sheet);

            if ((search->found.mass == 0) || (trust > search->trust)
                || ((trust == search->trust) && (is_before != 0))) {
                \(p)_copy(&search->found, whole);
                search->trust = trust;
            }
        } else if (search->purpose == 1) {
            if ((is_before != 0) && (\(p)_is_piece(search, whole) != 0)) {
                \(p)_copy(&search->found, whole);
            }
        } else {
            \(p)_weigh(search, whole);
        }
    }

    /* Considers the components that end above row `y`, and forgets them and those that became parts. */
    static void \(p)_end_row(\(p)_components *all, \(p)_search *search, int32_t y)
    {
        for (int32_t x = 0; x < \(width); ++x) {
            if (all->labels[x] != 0) {
                all->labels[x] = \(p)_whole(all, all->labels[x]);
            }
        }
        for (int16_t label = 1; label <= \(plan.componentCount); ++label) {
            \(p)_component *const whole = &all->list[label];

            if ((whole->mass > 0) && ((whole->link != label) || (whole->bottom < y))) {
                const int32_t first = (int32_t)whole->top * \(width) + whole->first;

                if ((whole->link == label) && (\(p)_is_marked(all->mask, first) == 0)) {
                    \(p)_consider(search, whole);
                }
                whole->mass = 0;
                whole->link = all->list[0].link;
                all->list[0].link = label;
            }
        }
    }

    /* Goes through all components of what is at least as strong as a threshold. */
    static void \(p)_find(const uint8_t *levels, int32_t threshold, \(p)_search *search, \(p)_components *all)
    {
        search->found.mass = 0;
        for (int16_t label = 0; label < \(plan.componentCount); ++label) {
            all->list[label].mass = 0;
            all->list[label].link = (int16_t)(label + 1);
        }
        all->list[\(plan.componentCount)].mass = 0;
        all->list[\(plan.componentCount)].link = 0;
        for (int32_t x = 0; x < \(width); ++x) {
            all->labels[x] = 0;
            \(m)_NO_LIBRARY();
        }
        for (int32_t y = 0; y < \(height); ++y) {
            const int32_t first = y * \(width);

            \(p)_add_row(all, &levels[first], y, threshold);
            \(p)_end_row(all, search, y);
        }
        \(p)_end_row(all, search, \(height));
    }
    """
  }

  var digit: String {
    """
    /* From where on a pixel is ink, if the strongest ink is `strongest`. */
    static int32_t \(p)_threshold(int32_t strongest)
    {
        return \(p)_greatest(8, strongest / 4);
    }

    /* Finds and marks the component that is most likely the digit. */
    static void \(p)_find_main(const uint8_t *levels, int32_t threshold, \(p)_search *search, \(p)_components *all)
    {
        for (int32_t i = 0; i < \(plan.maskByteCount); ++i) {
            all->mask[i] = 0;
            \(m)_NO_LIBRARY();
        }
        search->purpose = 0;
        search->trust = 0;
        \(p)_find(levels, threshold, search, all);
        \(p)_copy(&search->main, &search->found);
        \(p)_copy(&search->digit, &search->found);
        \(p)_mark(levels, threshold, &search->found, all->mask);
    }

    /* Counts the levels of what is marked; returns how many. */
    static int32_t \(p)_count_marked(const uint8_t *levels, \(p)_memory *memory)
    {
        int32_t count = 0;

        \(p)_clear(memory->histogram);
        for (int32_t i = 0; i < \(plan.pixelCount); ++i) {
            if (\(p)_is_marked(memory->phase.components.mask, i) != 0) {
                ++memory->histogram[levels[i]];
                ++count;
            }
        }
        return count;
    }

    /* Marks the digit, or says why there is none. */
    static int \(p)_select(uint8_t *levels, int32_t least_contrast, \(p)_search *search, \(p)_memory *memory)
    {
        \(p)_components *const all = &memory->phase.components;
        int32_t strongest;
        int32_t threshold;
        int32_t count;
        int status = \(m)_FOUND;

        strongest = \(p)_contrast(levels, memory->histogram);
        \(p)_remove_lines(levels, \(p)_threshold(strongest));
        strongest = \(p)_contrast(levels, memory->histogram);
        if (strongest < least_contrast) {
            return \(m)_NO_CONTRAST;
        }
        \(p)_find_main(levels, \(p)_threshold(strongest), search, all);
        count = \(p)_count_marked(levels, memory);
        threshold = \(p)_threshold(\(p)_level(memory->histogram, 0, count * 3 / 4));
        \(p)_find_main(levels, threshold, search, all);
        search->purpose = 1;
        do {
            \(p)_find(levels, threshold, search, all);
            if (search->found.mass > 0) {
                \(p)_mark(levels, threshold, &search->found, all->mask);
                \(p)_unite_boxes(&search->digit, &search->found);
                search->digit.mass += search->found.mass;
            }
        } while (search->found.mass > 0);
        search->purpose = 2;
        search->rival_count = 0;
        search->other_mass = 0;
        \(p)_find(levels, threshold, search, all);
        if (search->rival_count > 0) {
            status = \(m)_SEVERAL_FIGURES;
        } else if ((5 * search->digit.mass) < (2 * (search->digit.mass + search->other_mass))) {
            /* Less than 40 hundredths. */
            status = \(m)_CLUTTER;
        } else {
            /* It is the digit. */
        }
        return status;
    }

    /* Clears all but the digit, and makes the median of its levels full ink. */
    static void \(p)_keep(uint8_t *levels, \(p)_memory *memory)
    {
        const int32_t count = \(p)_count_marked(levels, memory);
        const int32_t full = \(p)_level(memory->histogram, 0, (count - 1) / 2);

        for (int32_t i = 0; i < \(plan.pixelCount); ++i) {
            int32_t level = 0;

            if (\(p)_is_marked(memory->phase.components.mask, i) != 0) {
                level = \(p)_least(255, (int32_t)levels[i] * 255 / full);
            }
            levels[i] = (uint8_t)level;
        }
    }
    """
  }
}
