#include "PNGWriter.h"

#include <png.h>
#include <string.h>

struct destination {
    uint8_t *file;
    size_t capacity;
    size_t byte_count;
};

static void fail(png_structp png, png_const_charp message)
{
    (void)message;
    png_longjmp(png, 1);
}

static void ignore(png_structp png, png_const_charp message)
{
    (void)png;
    (void)message;
}

static void take_bytes(png_structp png, png_bytep bytes, size_t byte_count)
{
    struct destination *const destination = png_get_io_ptr(png);

    if (byte_count > destination->capacity - destination->byte_count) {
        png_error(png, "no room");
    }
    memcpy(destination->file + destination->byte_count, bytes, byte_count);
    destination->byte_count += byte_count;
}

static void flush(png_structp png)
{
    (void)png;
}

static uint16_t sample(const uint8_t *bytes)
{
    return (uint16_t)(bytes[0] << 8 | bytes[1]);
}

static void set_transparency(png_structp png, png_infop info, const struct png_plan *plan)
{
    const uint8_t *const bytes = plan->transparency;
    png_color_16 colour;

    memset(&colour, 0, sizeof colour);
    if (plan->colour_type == PNG_COLOR_TYPE_GRAY) {
        colour.gray = sample(bytes);
    } else if (plan->colour_type == PNG_COLOR_TYPE_RGB) {
        colour.red = sample(bytes);
        colour.green = sample(bytes + 2);
        colour.blue = sample(bytes + 4);
    }
    png_set_tRNS(
        png, info, plan->colour_type == PNG_COLOR_TYPE_PALETTE ? bytes : NULL,
        plan->colour_type == PNG_COLOR_TYPE_PALETTE ? plan->transparency_byte_count : 1, &colour);
}

static void set_palette(png_structp png, png_infop info, const struct png_plan *plan)
{
    png_color colours[PNG_MAX_PALETTE_LENGTH];

    for (int index = 0; index < plan->colour_count; index++) {
        colours[index].red = plan->palette[3 * index];
        colours[index].green = plan->palette[3 * index + 1];
        colours[index].blue = plan->palette[3 * index + 2];
    }
    png_set_PLTE(png, info, colours, plan->colour_count);
}

static void encode(png_structp png, png_infop info, const struct png_plan *plan)
{
    int passes;
    size_t row_byte_count;

    png_set_IHDR(
        png, info, plan->width, plan->height, plan->bit_depth, plan->colour_type,
        plan->is_interlaced ? PNG_INTERLACE_ADAM7 : PNG_INTERLACE_NONE,
        PNG_COMPRESSION_TYPE_DEFAULT, PNG_FILTER_TYPE_DEFAULT);
    if (plan->colour_count > 0) {
        set_palette(png, info, plan);
    }
    if (plan->transparency_byte_count > 0) {
        set_transparency(png, info, plan);
    }
    if (plan->gamma != 0) {
        png_set_gAMA_fixed(png, info, plan->gamma);
    }
    if (plan->has_background) {
        /* Within the samples of every depth. */
        png_color_16 colour = {1, 1, 1, 1, 1};

        png_set_bKGD(png, info, &colour);
    }
    png_set_filter(png, PNG_FILTER_TYPE_BASE, plan->filters);
    png_set_compression_level(png, plan->compression_level);
    if (plan->idat_byte_count != 0) {
        png_set_compression_buffer_size(png, plan->idat_byte_count);
    }
    png_write_info(png, info);
    passes = png_set_interlace_handling(png);
    row_byte_count = png_get_rowbytes(png, info);
    for (int pass = 0; pass < passes; pass++) {
        for (uint32_t y = 0; y < plan->height; y++) {
            png_write_row(png, plan->rows + y * row_byte_count);
        }
    }
    png_write_end(png, info);
}

size_t write_png(const struct png_plan *plan, uint8_t *file, size_t capacity)
{
    struct destination destination = {file, capacity, 0};
    png_structp png = png_create_write_struct(PNG_LIBPNG_VER_STRING, NULL, fail, ignore);
    png_infop info = png == NULL ? NULL : png_create_info_struct(png);

    if (info == NULL || setjmp(png_jmpbuf(png)) != 0) {
        png_destroy_write_struct(&png, &info);
        return 0;
    }
    png_set_write_fn(png, &destination, take_bytes, flush);
    encode(png, info, plan);
    png_destroy_write_struct(&png, &info);
    return destination.byte_count;
}
