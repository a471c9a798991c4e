/*
 * golden_picture: finds the digit in a grey picture and makes of it the 28x28 pixels that the
 * network reads, in integers, with the same result as 'lenet infer' to the byte.
 *
 * Made by  lenet 0.1.0; C99, needs only <stdint.h>; no heap, no floating point
 * Input    784 bytes, 28 rows of 28 grey levels, dark on light or light on dark
 * Output   784 bytes, 28 rows of 28 pixels, 0 background, 255 ink
 * Memory   3680 bytes, besides input and output
 * Stack    no arrays, no recursion
 *
 * These two files belong to whoever generated them; the generator claims no rights in them and
 * puts no licence on them.
 */
#ifndef GOLDEN_PICTURE_H
#define GOLDEN_PICTURE_H

#include <stdint.h>

#define GOLDEN_PICTURE_WIDTH 28
#define GOLDEN_PICTURE_HEIGHT 28
#define GOLDEN_PICTURE_LEVEL_COUNT 784
#define GOLDEN_PICTURE_PIXEL_COUNT 784
#define GOLDEN_PICTURE_MEMORY_BYTE_COUNT 3680

/* What comes of a picture. */
#define GOLDEN_PICTURE_FOUND 0
/* Ink and paper differ too little: a blank page. */
#define GOLDEN_PICTURE_NO_CONTRAST 1
/* There are others of about the same size beside the main figure. */
#define GOLDEN_PICTURE_SEVERAL_FIGURES 2
/* The main figure has too little of the ink: a page of writing, or something else. */
#define GOLDEN_PICTURE_CLUTTER 3

#ifdef __cplusplus
extern "C" {
#endif

/* Where a digit is, in pixels from the upper left corner. */
typedef struct {
    int16_t x;
    int16_t y;
    int16_t width;
    int16_t height;
} golden_picture_box;

/* A number of pixels. */
typedef uint16_t golden_picture_count;

/* Counts of twice the medians in a window of cells, one by one and by sixteens. */
typedef struct {
    int16_t fine[512];
    int16_t coarse[32];
    int16_t total;
} golden_picture_window;

/* What is wider than a stroke in each cell, and which cells are a table's, not a sheet's. */
typedef struct {
    uint8_t opened[784];
    uint8_t table[784];
    /* A row or a column of cells. */
    uint8_t line[32];
} golden_picture_sheet;

/* Squares of 1 by 1 pixels, 28 rows of 28. */
typedef struct {
    /* The two middle levels of each; later its median, and the paper's level. */
    uint8_t lower[784];
    uint8_t upper[784];
    union {
        golden_picture_window window;
        golden_picture_sheet sheet;
    } shared;
} golden_picture_cells;

/* Pixels of ink that hang together. */
typedef struct {
    /* The sum of their levels; 0 where this is none. */
    int32_t mass;
    int16_t left;
    int16_t top;
    int16_t right;
    int16_t bottom;
    /* Pixels at the left, right, upper and lower edge of the picture. */
    int16_t edges[4];
    /* The column of the first pixel, in the top row. */
    int16_t first;
    /* What it became a part of, itself if it is whole; of none, the next that is free. */
    int16_t link;
    int16_t peak;
} golden_picture_component;

typedef struct {
    /* 0 is none, and links the first that is free. */
    golden_picture_component list[15];
    /* The component of each pixel of a row. */
    int16_t labels[28];
    /* A bit for each pixel: whether it is the digit's. */
    uint8_t mask[98];
} golden_picture_components;

/* The digit scaled. */
typedef struct {
    int32_t sums[400];
    /* Of the last 11 rows, each where its number modulo 11 says. */
    uint8_t rows[11][80];
} golden_picture_field;

/* The memory that a preparation works in, besides levels, pixels and stack. */
typedef struct {
    golden_picture_count histogram[256];
    union {
        golden_picture_cells cells;
        golden_picture_components components;
        golden_picture_field field;
    } phase;
} golden_picture_memory;

/*
 * Prepares the digit in a picture.
 *
 * levels   the camera's picture, row after row from the top left; overwritten
 * pixels   receives the 784 pixels for the network, if there is a digit
 * box      receives where it is, if there is one; else it has no meaning
 * memory   any content; overwritten. Two calls at a time need two of them.
 *
 * Returns GOLDEN_PICTURE_FOUND, or why there is no digit. The four must not overlap. There is no
 * state between calls.
 */
int golden_picture_prepare(uint8_t levels[GOLDEN_PICTURE_LEVEL_COUNT],
    uint8_t pixels[GOLDEN_PICTURE_PIXEL_COUNT], golden_picture_box *box,
    golden_picture_memory *memory);

#ifdef __cplusplus
}
#endif

#endif
