#include "CPNGDecoder.h"

#include <png.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

struct source {
    const uint8_t *rest;
    size_t byte_count;
    char *reason;
    size_t row_size;
    /* Freed after a jump, too. */
    uint8_t *rows;
};

static void fail(png_structp png, png_const_charp message)
{
    const struct source *const source = png_get_error_ptr(png);

    (void)snprintf(source->reason, PNG_REASON_CAPACITY, "%s", message);
    png_longjmp(png, 1);
}

/* What libpng warns of changes no pixel: odd chunks that it leaves away. */
static void ignore(png_structp png, png_const_charp message)
{
    (void)png;
    (void)message;
}

static void give_bytes(png_structp png, png_bytep bytes, size_t byte_count)
{
    struct source *const source = png_get_io_ptr(png);

    if (byte_count > source->byte_count) {
        png_error(png, "ends within a chunk");
    }
    memcpy(bytes, source->rest, byte_count);
    source->rest += byte_count;
    source->byte_count -= byte_count;
}

/* Of the chunks that a file may do without, only those are read that change pixels. */
static void leave_chunks_away(png_structp png)
{
    static const png_byte read[] = "tRNS\0gAMA\0sRGB\0iCCP";

    png_set_keep_unknown_chunks(png, PNG_HANDLE_CHUNK_NEVER, NULL, -1);
    png_set_keep_unknown_chunks(png, PNG_HANDLE_CHUNK_AS_DEFAULT, read, sizeof read / 5);
}

/* Every pass but the last of an interlaced picture leaves gaps, so that no row is whole before. */
static void give_rows(
    png_structp png, uint32_t height, int pass_count, row_taker take, void *context)
{
    struct source *const source = png_get_io_ptr(png);
    const size_t row_size = source->row_size;

    source->rows = calloc(pass_count > 1 ? height : 1, row_size);
    if (source->rows == NULL) {
        png_error(png, "there is no memory for its pixels");
    }
    for (int pass = 1; pass < pass_count; pass++) {
        for (uint32_t y = 0; y < height; y++) {
            png_read_row(png, source->rows + y * row_size, NULL);
        }
    }
    for (uint32_t y = 0; y < height; y++) {
        uint8_t *const row = source->rows + (pass_count > 1 ? y * row_size : 0);

        png_read_row(png, row, NULL);
        take(context, row);
    }
}

/* Returns in how many passes the rows come. */
static int start(png_structp png, png_infop info, uint32_t width, uint32_t height)
{
    int pass_count;

    leave_chunks_away(png);
    png_read_info(png, info);
    if (png_get_image_width(png, info) != width || png_get_image_height(png, info) != height) {
        png_error(png, "the pixels are not of the size that the header claims");
    }
    png_set_alpha_mode_fixed(png, PNG_ALPHA_PNG, PNG_DEFAULT_sRGB);
    png_set_expand(png);
    png_set_scale_16(png);
    png_set_gray_to_rgb(png);
    png_set_add_alpha(png, 255, PNG_FILLER_AFTER);
    pass_count = png_set_interlace_handling(png);
    png_read_update_info(png, info);
    if (png_get_rowbytes(png, info) != (size_t)width * 4) {
        png_error(png, "its rows are of another length than its pixels take");
    }
    return pass_count;
}

/* Apart from decode_png, whose own variables a jump would leave in doubt. */
static int decode(
    png_structp png, png_infop info, uint32_t width, uint32_t height, row_taker take, void *context)
{
    if (setjmp(png_jmpbuf(png)) != 0) {
        return -1;
    }
    give_rows(png, height, start(png, info, width, height), take, context);
    return 0;
}

int decode_png(
    const uint8_t *file, size_t byte_count, uint32_t width, uint32_t height, row_taker take,
    void *context, char *reason)
{
    struct source source = {file, byte_count, reason, (size_t)width * 4, NULL};
    png_structp png = png_create_read_struct(PNG_LIBPNG_VER_STRING, &source, fail, ignore);
    png_infop info = png == NULL ? NULL : png_create_info_struct(png);
    int status = -1;

    if (info == NULL) {
        (void)snprintf(reason, PNG_REASON_CAPACITY, "libpng cannot start");
    } else {
        png_set_read_fn(png, &source, give_bytes);
        status = decode(png, info, width, height, take, context);
    }
    png_destroy_read_struct(&png, &info, NULL);
    free(source.rows);
    return status;
}
