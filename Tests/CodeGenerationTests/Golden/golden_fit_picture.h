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
#ifndef GOLDEN_FIT_PICTURE_H
#define GOLDEN_FIT_PICTURE_H

#include <stdint.h>

#define GOLDEN_FIT_PICTURE_WIDTH 40
#define GOLDEN_FIT_PICTURE_HEIGHT 24
#define GOLDEN_FIT_PICTURE_PIXEL_COUNT 2340

#ifdef __cplusplus
extern "C" {
#endif

/*
 * Each of these scales a picture, given row after row from the top left.
 *
 * grey     a byte a pixel, 0 black to 255 white; red, green and blue are alike
 * rgb565   two bytes a pixel, the high one first, as cameras on an ESP32 give them: five bits of
 *          red, six of green, five of blue, made eight each by repeating the high ones
 * rgb888   three bytes a pixel: red, green, blue
 * pixels   receives the GOLDEN_FIT_PICTURE_PIXEL_COUNT bytes for the network
 *
 * Picture and pixels must not overlap. There is no failure and no state between calls. A linker
 * can drop those that are not called.
 */
void golden_fit_picture_from_grey(const uint8_t *grey,
    uint8_t pixels[GOLDEN_FIT_PICTURE_PIXEL_COUNT]);
void golden_fit_picture_from_rgb565(const uint8_t *rgb565,
    uint8_t pixels[GOLDEN_FIT_PICTURE_PIXEL_COUNT]);
void golden_fit_picture_from_rgb888(const uint8_t *rgb888,
    uint8_t pixels[GOLDEN_FIT_PICTURE_PIXEL_COUNT]);

#ifdef __cplusplus
}
#endif

#endif
