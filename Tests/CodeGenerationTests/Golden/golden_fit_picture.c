/*
 * golden_fit_picture: scales a camera's picture to what the network reads,
 * in integers, with the same result as 'lenet infer' to the byte.
 *
 * Made by  lenet 0.1.0; C99, needs only <stdint.h>; no heap, no floating point
 * Input    24 rows of 40 pixels:
 *          grey (960 bytes), RGB565 (1920 bytes), RGB888 (2880 bytes)
 * Output   2340 bytes, [channel][row][column]: red, green, blue of 30 rows of 26 pixels
 * Scaling  the mean of areas, to 16 rows of 26 pixels from row 7 on;
 *          above and below it its edges are repeated
 * Memory   none besides input, which is not changed, and output
 * Work     2048 reads of a pixel, of which there are 960
 * Stack    no arrays, no recursion
 *
 * These two files belong to whoever generated them; the generator claims no rights in them and
 * puts no licence on them.
 */
#include "golden_fit_picture.h"

/* In loops that fill or copy memory, which compilers would make calls of memset and memmove. */
#if defined(__GNUC__)
#define GOLDEN_FIT_PICTURE_NO_LIBRARY() __asm__ volatile("" ::: "memory")
#else
#define GOLDEN_FIT_PICTURE_NO_LIBRARY() ((void)0)
#endif

/* Of the scaled picture. */
#define GOLDEN_FIT_PICTURE_COLUMNS 26
#define GOLDEN_FIT_PICTURE_ROWS 16

/*
 * What a pixel of the scaled picture covers of the camera's. So that all lengths are integers, a
 * camera's pixel is COLUMNS wide and ROWS high here, and a scaled one WIDTH wide and HEIGHT high.
 */
typedef struct {
    /* The first row and column of which it covers something. */
    int32_t row;
    int32_t column;
    /* How much of that row's height and of that column's width. */
    int32_t height;
    int32_t width;
} golden_fit_picture_area;

static int32_t golden_fit_picture_least(int32_t a, int32_t b)
{
    return (a < b) ? a : b;
}

static void golden_fit_picture_find_area(int32_t x, int32_t y, golden_fit_picture_area *area)
{
    const int32_t left = x * GOLDEN_FIT_PICTURE_WIDTH;
    const int32_t top = y * GOLDEN_FIT_PICTURE_HEIGHT;

    area->row = top / GOLDEN_FIT_PICTURE_ROWS;
    area->column = left / GOLDEN_FIT_PICTURE_COLUMNS;
    area->height = golden_fit_picture_least(GOLDEN_FIT_PICTURE_ROWS - top % GOLDEN_FIT_PICTURE_ROWS,
        GOLDEN_FIT_PICTURE_HEIGHT);
    area->width = golden_fit_picture_least(GOLDEN_FIT_PICTURE_COLUMNS
        - left % GOLDEN_FIT_PICTURE_COLUMNS, GOLDEN_FIT_PICTURE_WIDTH);
}

/* Of a pixel, or sums over an area. */
typedef struct {
    int32_t red;
    int32_t green;
    int32_t blue;
} golden_fit_picture_colour;

/* Counts a pixel `weight` times. */
static void golden_fit_picture_add(const golden_fit_picture_colour *colour, int32_t weight,
    golden_fit_picture_colour *sum)
{
    sum->red += weight * colour->red;
    sum->green += weight * colour->green;
    sum->blue += weight * colour->blue;
}

/*
 * The mean of an area of WIDTH by HEIGHT, rounded. The sum is at most 255 times the area, and the
 * area at most 2^18: what is divided is at most 511 * 2^18, which is below 2^31.
 */
static uint8_t golden_fit_picture_mean(int32_t sum)
{
    return (uint8_t)((2 * sum + 960) / 1920);
}

static void golden_fit_picture_store(uint8_t *pixels, int32_t place, uint8_t red, uint8_t green,
    uint8_t blue)
{
    pixels[place] = red;
    pixels[780 + place] = green;
    pixels[1560 + place] = blue;
}

/* The nearest of `count` places from `first` on. */
static int32_t golden_fit_picture_nearest(int32_t place, int32_t first, int32_t count)
{
    return (place < first) ? first : golden_fit_picture_least(place, first + count - 1);
}

/* Gives each pixel of a channel the nearest one of the scaled picture, whose own stay. */
static void golden_fit_picture_repeat_edges(uint8_t *channel)
{
    for (int32_t y = 0; y < 30; ++y) {
        const int32_t row = golden_fit_picture_nearest(y, 7, GOLDEN_FIT_PICTURE_ROWS);

        for (int32_t x = 0; x < 26; ++x) {
            const int32_t column = golden_fit_picture_nearest(x, 0, GOLDEN_FIT_PICTURE_COLUMNS);

            channel[26 * y + x] = channel[26 * row + column];
            GOLDEN_FIT_PICTURE_NO_LIBRARY();
        }
    }
}

/* Each pixel counts by how much of its height and width is covered. */
static int32_t golden_fit_picture_sum_grey(const uint8_t *grey, const golden_fit_picture_area *area)
{
    int32_t row = area->row;
    int32_t height = area->height;
    int32_t height_left = GOLDEN_FIT_PICTURE_HEIGHT;
    int32_t sum = 0;

    while (height_left > 0) {
        int32_t place = row * GOLDEN_FIT_PICTURE_WIDTH + area->column;
        int32_t width = area->width;
        int32_t width_left = GOLDEN_FIT_PICTURE_WIDTH;

        while (width_left > 0) {
            sum += height * width * (int32_t)grey[place];
            ++place;
            width_left -= width;
            width = golden_fit_picture_least(GOLDEN_FIT_PICTURE_COLUMNS, width_left);
        }
        ++row;
        height_left -= height;
        height = golden_fit_picture_least(GOLDEN_FIT_PICTURE_ROWS, height_left);
    }
    return sum;
}

void golden_fit_picture_from_grey(const uint8_t *grey,
    uint8_t pixels[GOLDEN_FIT_PICTURE_PIXEL_COUNT])
{
    for (int32_t y = 0; y < GOLDEN_FIT_PICTURE_ROWS; ++y) {
        for (int32_t x = 0; x < GOLDEN_FIT_PICTURE_COLUMNS; ++x) {
            const int32_t place = 26 * (y + 7) + x;
            golden_fit_picture_area area;
            uint8_t level;

            golden_fit_picture_find_area(x, y, &area);
            level = golden_fit_picture_mean(golden_fit_picture_sum_grey(grey, &area));
            golden_fit_picture_store(pixels, place, level, level, level);
        }
    }
    golden_fit_picture_repeat_edges(pixels);
    golden_fit_picture_repeat_edges(&pixels[780]);
    golden_fit_picture_repeat_edges(&pixels[1560]);
}

static void golden_fit_picture_read_rgb565(const uint8_t *pixel, golden_fit_picture_colour *colour)
{
    const int32_t bits = 256 * (int32_t)pixel[0] + (int32_t)pixel[1];
    const int32_t red = bits / 2048;
    const int32_t green = bits / 32 % 64;
    const int32_t blue = bits % 32;

    colour->red = 8 * red + red / 4;
    colour->green = 4 * green + green / 16;
    colour->blue = 8 * blue + blue / 4;
}

/* Each pixel counts by how much of its height and width is covered. */
static void golden_fit_picture_sum_rgb565(const uint8_t *rgb565,
    const golden_fit_picture_area *area, golden_fit_picture_colour *sum)
{
    int32_t row = area->row;
    int32_t height = area->height;
    int32_t height_left = GOLDEN_FIT_PICTURE_HEIGHT;

    sum->red = 0;
    sum->green = 0;
    sum->blue = 0;
    while (height_left > 0) {
        int32_t place = 2 * (row * GOLDEN_FIT_PICTURE_WIDTH + area->column);
        int32_t width = area->width;
        int32_t width_left = GOLDEN_FIT_PICTURE_WIDTH;

        while (width_left > 0) {
            golden_fit_picture_colour colour;

            golden_fit_picture_read_rgb565(&rgb565[place], &colour);
            golden_fit_picture_add(&colour, height * width, sum);
            place += 2;
            width_left -= width;
            width = golden_fit_picture_least(GOLDEN_FIT_PICTURE_COLUMNS, width_left);
        }
        ++row;
        height_left -= height;
        height = golden_fit_picture_least(GOLDEN_FIT_PICTURE_ROWS, height_left);
    }
}

void golden_fit_picture_from_rgb565(const uint8_t *rgb565,
    uint8_t pixels[GOLDEN_FIT_PICTURE_PIXEL_COUNT])
{
    for (int32_t y = 0; y < GOLDEN_FIT_PICTURE_ROWS; ++y) {
        for (int32_t x = 0; x < GOLDEN_FIT_PICTURE_COLUMNS; ++x) {
            const int32_t place = 26 * (y + 7) + x;
            golden_fit_picture_area area;
            golden_fit_picture_colour sum;

            golden_fit_picture_find_area(x, y, &area);
            golden_fit_picture_sum_rgb565(rgb565, &area, &sum);
            golden_fit_picture_store(pixels, place, golden_fit_picture_mean(sum.red),
                golden_fit_picture_mean(sum.green), golden_fit_picture_mean(sum.blue));
        }
    }
    golden_fit_picture_repeat_edges(pixels);
    golden_fit_picture_repeat_edges(&pixels[780]);
    golden_fit_picture_repeat_edges(&pixels[1560]);
}

static void golden_fit_picture_read_rgb888(const uint8_t *pixel, golden_fit_picture_colour *colour)
{
    colour->red = (int32_t)pixel[0];
    colour->green = (int32_t)pixel[1];
    colour->blue = (int32_t)pixel[2];
}

/* Each pixel counts by how much of its height and width is covered. */
static void golden_fit_picture_sum_rgb888(const uint8_t *rgb888,
    const golden_fit_picture_area *area, golden_fit_picture_colour *sum)
{
    int32_t row = area->row;
    int32_t height = area->height;
    int32_t height_left = GOLDEN_FIT_PICTURE_HEIGHT;

    sum->red = 0;
    sum->green = 0;
    sum->blue = 0;
    while (height_left > 0) {
        int32_t place = 3 * (row * GOLDEN_FIT_PICTURE_WIDTH + area->column);
        int32_t width = area->width;
        int32_t width_left = GOLDEN_FIT_PICTURE_WIDTH;

        while (width_left > 0) {
            golden_fit_picture_colour colour;

            golden_fit_picture_read_rgb888(&rgb888[place], &colour);
            golden_fit_picture_add(&colour, height * width, sum);
            place += 3;
            width_left -= width;
            width = golden_fit_picture_least(GOLDEN_FIT_PICTURE_COLUMNS, width_left);
        }
        ++row;
        height_left -= height;
        height = golden_fit_picture_least(GOLDEN_FIT_PICTURE_ROWS, height_left);
    }
}

void golden_fit_picture_from_rgb888(const uint8_t *rgb888,
    uint8_t pixels[GOLDEN_FIT_PICTURE_PIXEL_COUNT])
{
    for (int32_t y = 0; y < GOLDEN_FIT_PICTURE_ROWS; ++y) {
        for (int32_t x = 0; x < GOLDEN_FIT_PICTURE_COLUMNS; ++x) {
            const int32_t place = 26 * (y + 7) + x;
            golden_fit_picture_area area;
            golden_fit_picture_colour sum;

            golden_fit_picture_find_area(x, y, &area);
            golden_fit_picture_sum_rgb888(rgb888, &area, &sum);
            golden_fit_picture_store(pixels, place, golden_fit_picture_mean(sum.red),
                golden_fit_picture_mean(sum.green), golden_fit_picture_mean(sum.blue));
        }
    }
    golden_fit_picture_repeat_edges(pixels);
    golden_fit_picture_repeat_edges(&pixels[780]);
    golden_fit_picture_repeat_edges(&pixels[1560]);
}
