/*
 * PNG files of every kind that libpng's full interface writes, for tests of what reads them.
 */
#ifndef PNGWRITER_H
#define PNGWRITER_H

#include <stddef.h>
#include <stdint.h>

struct png_plan {
    uint32_t width;
    uint32_t height;
    int bit_depth;
    int colour_type;
    int is_interlaced;
    /* PNG_FILTER_NONE and so on, or several of them, among which libpng chooses for each row. */
    int filters;
    int compression_level;
    /* Times 100,000; 0 for no gAMA chunk. */
    int32_t gamma;
    int has_background;
    /* 3 bytes a colour. */
    const uint8_t *palette;
    int colour_count;
    /* The content of the tRNS chunk. */
    const uint8_t *transparency;
    int transparency_byte_count;
    /* Most bytes of an IDAT chunk, at least 6; 0 for libpng's own choice. */
    size_t idat_byte_count;
    /* Packed as in the file, without filter bytes. */
    const uint8_t *rows;
};

/* Returns how many bytes of `file` were written; 0 where libpng refuses or there is no room. */
size_t write_png(const struct png_plan *plan, uint8_t *file, size_t capacity);

#endif
