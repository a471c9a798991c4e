/*
 * PNG files to 8-bit RGBA through libpng's full interface, which reports errors by jumps that Swift's
 * frames must not see. The simplified interface, which does not jump, gives wrong pixels for interlaced
 * files of 16 bits in the versions with the correction of CVE-2025-65018.
 */
#ifndef CPNGDECODER_H
#define CPNGDECODER_H

#include <stddef.h>
#include <stdint.h>

enum { PNG_REASON_CAPACITY = 128 };

/* A row of pixels, four bytes each: red, green, blue, alpha. */
typedef void (*row_taker)(void *context, const uint8_t *rgba);

/*
 * Calls `take` for each of `height` rows of `width` pixels, from the top: red, green and blue in sRGB by
 * the file's gamma, not multiplied by alpha, and alpha. What the file does not say is taken for sRGB and
 * opaque. Holds one row in memory, or the whole picture if it is interlaced.
 *
 * Returns 0, or -1 with one line in `reason`; some rows may have been given by then.
 */
int decode_png(
    const uint8_t *file, size_t byte_count, uint32_t width, uint32_t height, row_taker take,
    void *context, char *reason);

#endif
