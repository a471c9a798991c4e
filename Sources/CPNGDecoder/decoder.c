#include "CPNGDecoder.h"

#include <png.h>
#include <stdio.h>
#include <string.h>

struct source {
    const uint8_t *rest;
    size_t byte_count;
    char *reason;
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

static void decode(
    png_structp png, png_infop info, uint32_t width, uint32_t height, uint8_t *rgba)
{
    int passes;

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
    passes = png_set_interlace_handling(png);
    png_read_update_info(png, info);
    if (png_get_rowbytes(png, info) != (size_t)width * 4) {
        png_error(png, "its rows are of another length than its pixels take");
    }
    for (int pass = 0; pass < passes; pass++) {
        for (uint32_t y = 0; y < height; y++) {
            png_read_row(png, rgba + (size_t)y * width * 4, NULL);
        }
    }
}

int decode_png(
    const uint8_t *file, size_t byte_count, uint32_t width, uint32_t height, uint8_t *rgba,
    char *reason)
{
    struct source source = {file, byte_count, reason};
    png_structp png = png_create_read_struct(PNG_LIBPNG_VER_STRING, &source, fail, ignore);
    png_infop info = png == NULL ? NULL : png_create_info_struct(png);

    if (info == NULL) {
        png_destroy_read_struct(&png, NULL, NULL);
        (void)snprintf(reason, PNG_REASON_CAPACITY, "libpng cannot start");
        return -1;
    }
    if (setjmp(png_jmpbuf(png)) != 0) {
        png_destroy_read_struct(&png, &info, NULL);
        return -1;
    }
    png_set_read_fn(png, &source, give_bytes);
    decode(png, info, width, height, rgba);
    png_destroy_read_struct(&png, &info, NULL);
    return 0;
}
