/// The digit in MNIST's field.
extension PreparationSource {
  var scaling: String {
    """
    /* A length scaled as the longer side is to `side`, rounded, at least 1. */
    static int32_t \(p)_scaled(int32_t length, int32_t longer, int32_t side)
    {
        return \(p)_greatest(1, (2 * length * side + longer) / (2 * longer));
    }

    /* How long a part of a line overlaps one of the same line cut into others. */
    static int32_t \(p)_overlap(int32_t source, int32_t sources, int32_t target, int32_t targets)
    {
        return \(p)_least((source + 1) * targets, (target + 1) * sources)
            - \(p)_greatest(source * targets, target * sources);
    }

    /* The sum of the levels within a pixel of the digit scaled to `columns` by `rows`. */
    static int32_t \(p)_area(const uint8_t *levels, const \(p)_component *digit, int32_t x, int32_t columns, int32_t y, int32_t rows)
    {
        const int32_t width = (int32_t)digit->right - digit->left + 1;
        const int32_t height = (int32_t)digit->bottom - digit->top + 1;
        const int32_t last_row = ((y + 1) * height - 1) / rows;
        const int32_t last_column = ((x + 1) * width - 1) / columns;
        int32_t sum = 0;

        for (int32_t row = y * height / rows; row <= last_row; ++row) {
            const int32_t first = (digit->top + row) * \(width) + digit->left;
            const uint8_t *const line = &levels[first];
            int32_t line_sum = 0;

            for (int32_t column = x * width / columns; column <= last_column; ++column) {
                line_sum += (int32_t)line[column] * \(p)_overlap(column, width, x, columns);
            }
            sum += line_sum * \(p)_overlap(row, height, y, rows);
        }
        return sum;
    }

    /* A row of the digit scaled so that its longer side is `side`; each pixel is a mean. */
    static void \(p)_scale_row(const uint8_t *levels, const \(p)_component *digit, int32_t side, int32_t y, uint8_t *row)
    {
        const int32_t width = (int32_t)digit->right - digit->left + 1;
        const int32_t height = (int32_t)digit->bottom - digit->top + 1;
        const int32_t longer = \(p)_greatest(width, height);
        const int32_t columns = \(p)_scaled(width, longer, side);
        const int32_t rows = \(p)_scaled(height, longer, side);
        const int32_t area = width * height;

        for (int32_t x = 0; x < columns; ++x) {
            const int32_t sum = \(p)_area(levels, digit, x, columns, y, rows);

            row[x] = (uint8_t)((2 * sum + area) / (2 * area));
        }
    }
    """
  }

  var strokes: String {
    """
    static int32_t \(p)_is_ink(const uint8_t *row, int32_t columns, int32_t x)
    {
        return (x >= 0) && (x < columns) && (row[x] >= 128U);
    }

    /* By how many quarters of the network's pixels strokes are thickened on each side. */
    static int32_t \(p)_radius(const uint8_t *levels, const \(p)_component *digit, \(p)_field *field)
    {
        const int32_t longer = \(p)_longer_side(digit);
        const int32_t columns = \(p)_scaled((int32_t)digit->right - digit->left + 1, longer, 80);
        const int32_t rows = \(p)_scaled((int32_t)digit->bottom - digit->top + 1, longer, 80);
        int32_t area = 0;
        int32_t straight = 0;
        int32_t diagonal = 0;
        int32_t boundary;
        int32_t thickness;

        /* Rows are kept in two places in turn; the second is blank above the first row. */
        for (int32_t x = 0; x < 80; ++x) {
            field->rows[1][x] = 0;
            \(m)_NO_LIBRARY();
        }
        for (int32_t y = 0; y <= rows; ++y) {
            const uint8_t *const above = field->rows[(y + 1) % 2];
            uint8_t *const row = field->rows[y % 2];

            if (y < rows) {
                \(p)_scale_row(levels, digit, 80, y, row);
            } else {
                for (int32_t x = 0; x < 80; ++x) {
                    row[x] = 0;
                    \(m)_NO_LIBRARY();
                }
            }
            for (int32_t x = 0; x <= columns; ++x) {
                const int32_t here = \(p)_is_ink(row, columns, x);
                const int32_t left = \(p)_is_ink(row, columns, x - 1);
                const int32_t up = \(p)_is_ink(above, columns, x);
                const int32_t corner = \(p)_is_ink(above, columns, x - 1);

                area += here;
                straight += (here != left) ? 1 : 0;
                straight += (here != up) ? 1 : 0;
                diagonal += (here != corner) ? 1 : 0;
                diagonal += (left != up) ? 1 : 0;
            }
        }
        boundary = (10 * straight + 7 * diagonal) * 393 / 1000;
        thickness = 320 * area / \(p)_greatest(1, boundary);
        return (thickness >= 128) ? 0 : ((176 - thickness) / 32);
    }

    /* A pixel of the thickened digit: the strongest within the radius. */
    static int32_t \(p)_thick(const \(p)_field *field, int32_t columns, int32_t rows, int32_t radius, int32_t x, int32_t y)
    {
        int32_t strongest = 0;

        for (int32_t down = -radius; down <= radius; ++down) {
            const int32_t row = y - radius + down;

            for (int32_t right = -radius; right <= radius; ++right) {
                const int32_t column = x - radius + right;

                if ((row >= 0) && (row < rows) && (column >= 0) && (column < columns)
                    && ((down * down + right * right) <= (radius * radius + radius / 2))) {
                    strongest = \(p)_greatest(strongest, (int32_t)field->rows[row % 11][column]);
                }
            }
        }
        return strongest;
    }
    """
  }

  var layout: String {
    """
    /* Adds a pixel of the thickened digit to those of the network's that it overlaps. */
    static void \(p)_add_pixel(\(p)_field *field, int32_t level, int32_t x, int32_t columns, int32_t y, int32_t rows)
    {
        const int32_t width = \(p)_scaled(columns, 80, 20);
        const int32_t height = \(p)_scaled(rows, 80, 20);
        const int32_t last_row = ((y + 1) * height - 1) / rows;
        const int32_t last_column = ((x + 1) * width - 1) / columns;

        for (int32_t row = y * height / rows; row <= last_row; ++row) {
            const int32_t part = level * \(p)_overlap(y, rows, row, height);

            for (int32_t column = x * width / columns; column <= last_column; ++column) {
                field->sums[row * 20 + column] += part * \(p)_overlap(x, columns, column, width);
            }
        }
    }

    /* By how many pixels a digit is moved, so that its centre of mass comes to pixel 14. */
    static int32_t \(p)_shift(int32_t moment, int32_t mass, int32_t length)
    {
        const int32_t wanted = 14 - (2 * moment + mass) / (2 * \(p)_greatest(1, mass));

        return \(p)_least(\(p)_greatest(wanted, 0), 28 - length);
    }

    /* Makes the greatest sum full ink, and lays the digit into the network's pixels. */
    static void \(p)_place_digit(\(p)_field *field, int32_t width, int32_t height, uint8_t *pixels)
    {
        int32_t full = 1;
        int32_t mass = 0;
        int32_t right = 0;
        int32_t down = 0;
        int32_t left;
        int32_t top;

        for (int32_t i = 0; i < 400; ++i) {
            full = \(p)_greatest(full, field->sums[i]);
        }
        for (int32_t i = 0; i < 400; ++i) {
            const int32_t level = (510 * field->sums[i] + full) / (2 * full);

            field->sums[i] = level;
            mass += level;
            right += level * (i % 20);
            down += level * (i / 20);
        }
        left = \(p)_shift(right, mass, width);
        top = \(p)_shift(down, mass, height);
        for (int32_t i = 0; i < 784; ++i) {
            const int32_t x = i % 28 - left;
            const int32_t y = i / 28 - top;
            const int is_inside = (x >= 0) && (x < width) && (y >= 0) && (y < height);

            pixels[i] = (is_inside != 0) ? (uint8_t)field->sums[20 * y + x] : 0U;
        }
    }

    /* Scales the digit into 20x20 pixels of 28x28, with strokes that are not too thin. */
    static void \(p)_lay_out(const uint8_t *levels, const \(p)_component *digit, uint8_t *pixels, \(p)_field *field)
    {
        const int32_t longer = \(p)_longer_side(digit);
        const int32_t radius = \(p)_radius(levels, digit, field);
        const int32_t side = 80 - 2 * radius;
        const int32_t columns = \(p)_scaled((int32_t)digit->right - digit->left + 1, longer, side);
        const int32_t rows = \(p)_scaled((int32_t)digit->bottom - digit->top + 1, longer, side);
        const int32_t width = columns + 2 * radius;
        const int32_t height = rows + 2 * radius;

        for (int32_t i = 0; i < 400; ++i) {
            field->sums[i] = 0;
            \(m)_NO_LIBRARY();
        }
        for (int32_t y = 0; y < height; ++y) {
            if (y < rows) {
                \(p)_scale_row(levels, digit, side, y, field->rows[y % 11]);
            }
            for (int32_t x = 0; x < width; ++x) {
                const int32_t level = \(p)_thick(field, columns, rows, radius, x, y);

                \(p)_add_pixel(field, level, x, width, y, height);
            }
        }
        \(p)_place_digit(field, \(p)_scaled(width, 80, 20), \(p)_scaled(height, 80, 20), pixels);
    }
    """
  }

  /// Only a picture of 28x28 pixels can be laid out already.
  var laidOut: String {
    """
    /* Whether the centre of mass is in the middle of 28 pixels. */
    static int \(p)_is_middle(int32_t moment, int32_t mass)
    {
        const int32_t distance = moment - 14 * mass;
        const int32_t most = 55 * mass;

        return ((100 * distance) <= most) && ((-100 * distance) <= most);
    }

    /* Whether light ink on black is laid out already. The levels are inverted if `change` is 255. */
    static int \(p)_is_laid_out(const uint8_t *levels, uint8_t change, \(p)_box *box)
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
                left = \(p)_least(left, i % 28);
                right = \(p)_greatest(right, i % 28);
                top = \(p)_least(top, i / 28);
                bottom = \(p)_greatest(bottom, i / 28);
                mass += level;
                across += level * (i % 28);
                down += level * (i / 28);
            }
        }
        longer = \(p)_greatest(right - left, bottom - top) + 1;
        box->x = (int16_t)left;
        box->y = (int16_t)top;
        box->width = (int16_t)(right - left + 1);
        box->height = (int16_t)(bottom - top + 1);
        return (blank_count > 392) && (longer >= 19) && (longer <= 20)
            && (\(p)_is_middle(across, mass) != 0) && (\(p)_is_middle(down, mass) != 0);
    }

    /* Takes a picture that is laid out already as it is. */
    static int \(p)_is_taken(const uint8_t *levels, uint8_t *pixels, \(p)_box *box)
    {
        uint8_t change = 0;
        int is_taken = \(p)_is_laid_out(levels, change, box);

        if (is_taken == 0) {
            change = 255;
            is_taken = \(p)_is_laid_out(levels, change, box);
        }
        if (is_taken != 0) {
            for (int32_t i = 0; i < 784; ++i) {
                pixels[i] = (uint8_t)(levels[i] ^ change);
                \(m)_NO_LIBRARY();
            }
        }
        return is_taken;
    }
    """
  }
}
