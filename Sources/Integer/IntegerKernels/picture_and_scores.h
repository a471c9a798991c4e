/* The first elements and the last. */

static void picture(
    const uint8_t *pixels, int channels, int height, int width, int output_pitch, void *raw_output)
{
    element *output = raw_output;
    const ptrdiff_t plane = (ptrdiff_t)height * width;
    for (int y = 0; y < height; y++) {
        element *target = output + y * (ptrdiff_t)output_pitch;
        const uint8_t *row = pixels + y * (ptrdiff_t)width;
        if (channels == 1) {
            for (int x = 0; x < width; x++) target[x] = row[x];
        } else {
            for (int x = 0; x < width; x++)
                for (int channel = 0; channel < channels; channel++)
                    *target++ = row[channel * plane + x];
        }
    }
}

static void scores(const void *raw_elements, int count, int8_t *scores)
{
    const element *elements = raw_elements;
    for (int i = 0; i < count; i++) scores[i] = (int8_t)(elements[i] - 128);
}
