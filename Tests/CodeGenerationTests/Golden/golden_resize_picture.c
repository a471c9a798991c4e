/*
 * golden_resize_picture: scales a camera's picture to what the network reads,
 * in integers, with the same result as 'lenet infer' to the byte.
 *
 * Made by  lenet 0.1.0; C99, needs only <stdint.h>; no heap, no floating point
 * Input    31 rows of 25 pixels:
 *          grey (775 bytes), RGB565 (1550 bytes), RGB888 (2325 bytes)
 * Output   192 bytes, 12 rows of 16 grey pixels, 0 black, 255 white
 * Scaling  the mean of areas, to 12 rows of 16 pixels
 * Memory   none besides input, which is not changed, and output
 * Work     1680 reads of a pixel, of which there are 775
 * Stack    no arrays, no recursion
 *
 * These two files belong to whoever generated them; the generator claims no rights in them and
 * puts no licence on them.
 */
#include "golden_resize_picture.h"

/* Of the scaled picture. */
#define GOLDEN_RESIZE_PICTURE_COLUMNS 16
#define GOLDEN_RESIZE_PICTURE_ROWS 12

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
} golden_resize_picture_area;

static int32_t golden_resize_picture_least(int32_t a, int32_t b)
{
    return (a < b) ? a : b;
}

static void golden_resize_picture_find_area(int32_t x, int32_t y, golden_resize_picture_area *area)
{
    const int32_t left = x * GOLDEN_RESIZE_PICTURE_WIDTH;
    const int32_t top = y * GOLDEN_RESIZE_PICTURE_HEIGHT;

    area->row = top / GOLDEN_RESIZE_PICTURE_ROWS;
    area->column = left / GOLDEN_RESIZE_PICTURE_COLUMNS;
    area->height = golden_resize_picture_least(GOLDEN_RESIZE_PICTURE_ROWS
        - top % GOLDEN_RESIZE_PICTURE_ROWS, GOLDEN_RESIZE_PICTURE_HEIGHT);
    area->width = golden_resize_picture_least(GOLDEN_RESIZE_PICTURE_COLUMNS
        - left % GOLDEN_RESIZE_PICTURE_COLUMNS, GOLDEN_RESIZE_PICTURE_WIDTH);
}

/* Of a pixel, or sums over an area. */
typedef struct {
    int32_t red;
    int32_t green;
    int32_t blue;
} golden_resize_picture_colour;

/* A weighted sum over 255: the sum is at most 65152, for which this is exact and below 2^31. */
static int32_t golden_resize_picture_luma(const golden_resize_picture_colour *colour)
{
    return (76 * colour->red + 150 * colour->green + 29 * colour->blue + 127) * 32897 / 8388608;
}

/*
 * The mean of an area of WIDTH by HEIGHT, rounded. The sum is at most 255 times the area, and the
 * area at most 2^18: what is divided is at most 511 * 2^18, which is below 2^31.
 */
static uint8_t golden_resize_picture_mean(int32_t sum)
{
    return (uint8_t)((2 * sum + 775) / 1550);
}

/* Each pixel counts by how much of its height and width is covered. */
static int32_t golden_resize_picture_sum_grey(const uint8_t *grey,
    const golden_resize_picture_area *area)
{
    int32_t row = area->row;
    int32_t height = area->height;
    int32_t height_left = GOLDEN_RESIZE_PICTURE_HEIGHT;
    int32_t sum = 0;

    while (height_left > 0) {
        int32_t place = row * GOLDEN_RESIZE_PICTURE_WIDTH + area->column;
        int32_t width = area->width;
        int32_t width_left = GOLDEN_RESIZE_PICTURE_WIDTH;

        while (width_left > 0) {
            sum += height * width * (int32_t)grey[place];
            ++place;
            width_left -= width;
            width = golden_resize_picture_least(GOLDEN_RESIZE_PICTURE_COLUMNS, width_left);
        }
        ++row;
        height_left -= height;
        height = golden_resize_picture_least(GOLDEN_RESIZE_PICTURE_ROWS, height_left);
    }
    return sum;
}

void golden_resize_picture_from_grey(const uint8_t *grey,
    uint8_t pixels[GOLDEN_RESIZE_PICTURE_PIXEL_COUNT])
{
    for (int32_t y = 0; y < GOLDEN_RESIZE_PICTURE_ROWS; ++y) {
        for (int32_t x = 0; x < GOLDEN_RESIZE_PICTURE_COLUMNS; ++x) {
            const int32_t place = 16 * y + x;
            golden_resize_picture_area area;

            golden_resize_picture_find_area(x, y, &area);
            pixels[place] = golden_resize_picture_mean(golden_resize_picture_sum_grey(grey, &area));
        }
    }
}

static void golden_resize_picture_read_rgb565(const uint8_t *pixel,
    golden_resize_picture_colour *colour)
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
static int32_t golden_resize_picture_sum_rgb565(const uint8_t *rgb565,
    const golden_resize_picture_area *area)
{
    int32_t row = area->row;
    int32_t height = area->height;
    int32_t height_left = GOLDEN_RESIZE_PICTURE_HEIGHT;
    int32_t sum = 0;

    while (height_left > 0) {
        int32_t place = 2 * (row * GOLDEN_RESIZE_PICTURE_WIDTH + area->column);
        int32_t width = area->width;
        int32_t width_left = GOLDEN_RESIZE_PICTURE_WIDTH;

        while (width_left > 0) {
            golden_resize_picture_colour colour;

            golden_resize_picture_read_rgb565(&rgb565[place], &colour);
            sum += height * width * golden_resize_picture_luma(&colour);
            place += 2;
            width_left -= width;
            width = golden_resize_picture_least(GOLDEN_RESIZE_PICTURE_COLUMNS, width_left);
        }
        ++row;
        height_left -= height;
        height = golden_resize_picture_least(GOLDEN_RESIZE_PICTURE_ROWS, height_left);
    }
    return sum;
}

void golden_resize_picture_from_rgb565(const uint8_t *rgb565,
    uint8_t pixels[GOLDEN_RESIZE_PICTURE_PIXEL_COUNT])
{
    for (int32_t y = 0; y < GOLDEN_RESIZE_PICTURE_ROWS; ++y) {
        for (int32_t x = 0; x < GOLDEN_RESIZE_PICTURE_COLUMNS; ++x) {
            const int32_t place = 16 * y + x;
            golden_resize_picture_area area;

            golden_resize_picture_find_area(x, y, &area);
            pixels[place] = golden_resize_picture_mean(golden_resize_picture_sum_rgb565(rgb565,
                &area));
        }
    }
}

static void golden_resize_picture_read_rgb888(const uint8_t *pixel,
    golden_resize_picture_colour *colour)
{
    colour->red = (int32_t)pixel[0];
    colour->green = (int32_t)pixel[1];
    colour->blue = (int32_t)pixel[2];
}

/* Each pixel counts by how much of its height and width is covered. */
static int32_t golden_resize_picture_sum_rgb888(const uint8_t *rgb888,
    const golden_resize_picture_area *area)
{
    int32_t row = area->row;
    int32_t height = area->height;
    int32_t height_left = GOLDEN_RESIZE_PICTURE_HEIGHT;
    int32_t sum = 0;

    while (height_left > 0) {
        int32_t place = 3 * (row * GOLDEN_RESIZE_PICTURE_WIDTH + area->column);
        int32_t width = area->width;
        int32_t width_left = GOLDEN_RESIZE_PICTURE_WIDTH;

        while (width_left > 0) {
            golden_resize_picture_colour colour;

            golden_resize_picture_read_rgb888(&rgb888[place], &colour);
            sum += height * width * golden_resize_picture_luma(&colour);
            place += 3;
            width_left -= width;
            width = golden_resize_picture_least(GOLDEN_RESIZE_PICTURE_COLUMNS, width_left);
        }
        ++row;
        height_left -= height;
        height = golden_resize_picture_least(GOLDEN_RESIZE_PICTURE_ROWS, height_left);
    }
    return sum;
}

void golden_resize_picture_from_rgb888(const uint8_t *rgb888,
    uint8_t pixels[GOLDEN_RESIZE_PICTURE_PIXEL_COUNT])
{
    for (int32_t y = 0; y < GOLDEN_RESIZE_PICTURE_ROWS; ++y) {
        for (int32_t x = 0; x < GOLDEN_RESIZE_PICTURE_COLUMNS; ++x) {
            const int32_t place = 16 * y + x;
            golden_resize_picture_area area;

            golden_resize_picture_find_area(x, y, &area);
            pixels[place] = golden_resize_picture_mean(golden_resize_picture_sum_rgb888(rgb888,
                &area));
        }
    }
}
