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
#ifndef GOLDEN_RESIZE_PICTURE_H
#define GOLDEN_RESIZE_PICTURE_H

#include <stdint.h>

#define GOLDEN_RESIZE_PICTURE_WIDTH 25
#define GOLDEN_RESIZE_PICTURE_HEIGHT 31
#define GOLDEN_RESIZE_PICTURE_PIXEL_COUNT 192

#ifdef __cplusplus
extern "C" {
#endif

/*
 * Each of these scales a picture, given row after row from the top left.
 *
 * grey     a byte a pixel, 0 black to 255 white
 * rgb565   two bytes a pixel, the high one first, as cameras on an ESP32 give them: five bits of
 *          red, six of green, five of blue, made eight each by repeating the high ones
 * rgb888   three bytes a pixel: red, green, blue
 * pixels   receives the GOLDEN_RESIZE_PICTURE_PIXEL_COUNT bytes for the network
 *
 * A colour becomes its luma, (76 R + 150 G + 29 B + 127) / 255.
 *
 * Picture and pixels must not overlap. There is no failure and no state between calls. A linker
 * can drop those that are not called.
 */
void golden_resize_picture_from_grey(const uint8_t *grey,
    uint8_t pixels[GOLDEN_RESIZE_PICTURE_PIXEL_COUNT]);
void golden_resize_picture_from_rgb565(const uint8_t *rgb565,
    uint8_t pixels[GOLDEN_RESIZE_PICTURE_PIXEL_COUNT]);
void golden_resize_picture_from_rgb888(const uint8_t *rgb888,
    uint8_t pixels[GOLDEN_RESIZE_PICTURE_PIXEL_COUNT]);

#ifdef __cplusplus
}
#endif

#endif
