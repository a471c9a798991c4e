/* libgd's functions under their own names: each looks its namesake up in the library and calls it. */
#include "CGD.h"

#include <dlfcn.h>
#include <pthread.h>
#include <stdio.h>
#include <stdlib.h>

#ifdef __APPLE__
static const char library_name[] = "libgd.3.dylib";
#else
static const char library_name[] = "libgd.so.3";
#endif

static pthread_once_t once = PTHREAD_ONCE_INIT;
static void *library;

static void load(void) { library = dlopen(library_name, RTLD_NOW | RTLD_LOCAL); }

/* As without this file: a program whose library is missing ends. */
static void *function(const char *name) {
    pthread_once(&once, load);
    void *found = library == NULL ? NULL : dlsym(library, name);
    if (found == NULL) {
        fprintf(stderr, "lenet: libgd cannot be loaded (%s); install the package libgd3\n", dlerror());
        exit(1);
    }
    return found;
}

#define FORWARD(result, name, parameters, arguments)                                               \
    result name parameters {                                                                       \
        static result(*_Atomic target) parameters;                                                 \
        if (target == NULL) target = (result(*) parameters)function(#name);                        \
        return target arguments;                                                                   \
    }

FORWARD(void, gdSetErrorMethod, (gdErrorMethod method), (method))
FORWARD(void, gdFree, (void *memory), (memory))
FORWARD(gdImagePtr, gdImageCreateTrueColor, (int width, int height), (width, height))
FORWARD(void, gdImageDestroy, (gdImagePtr image), (image))

FORWARD(gdImagePtr, gdImageCreateFromJpegPtrEx, (int size, void *data, int ignores_warnings),
        (size, data, ignores_warnings))
FORWARD(gdImagePtr, gdImageCreateFromGifPtr, (int size, void *data), (size, data))
FORWARD(gdImagePtr, gdImageCreateFromBmpPtr, (int size, void *data), (size, data))
FORWARD(gdImagePtr, gdImageCreateFromWebpPtr, (int size, void *data), (size, data))
FORWARD(void *, gdImagePngPtrEx, (gdImagePtr image, int *size, int level), (image, size, level))

FORWARD(int, gdImageGetTrueColorPixel, (gdImagePtr image, int x, int y), (image, x, y))
FORWARD(void, gdImageSetPixel, (gdImagePtr image, int x, int y, int color), (image, x, y, color))
FORWARD(int, gdImageColorAllocate, (gdImagePtr image, int red, int green, int blue),
        (image, red, green, blue))
FORWARD(void, gdImageFilledRectangle,
        (gdImagePtr image, int left, int top, int right, int bottom, int color),
        (image, left, top, right, bottom, color))
FORWARD(void, gdImageLine, (gdImagePtr image, int x, int y, int to_x, int to_y, int color),
        (image, x, y, to_x, to_y, color))
FORWARD(void, gdImageSetThickness, (gdImagePtr image, int pixels), (image, pixels))
FORWARD(void, gdImageFilledEllipse,
        (gdImagePtr image, int x, int y, int width, int height, int color),
        (image, x, y, width, height, color))
FORWARD(void, gdImageSetAntiAliased, (gdImagePtr image, int color), (image, color))
FORWARD(void, gdImageCopyResized,
        (gdImagePtr to, gdImagePtr from, int to_x, int to_y, int from_x, int from_y, int to_width,
         int to_height, int from_width, int from_height),
        (to, from, to_x, to_y, from_x, from_y, to_width, to_height, from_width, from_height))
FORWARD(void, gdImageCopyResampled,
        (gdImagePtr to, gdImagePtr from, int to_x, int to_y, int from_x, int from_y, int to_width,
         int to_height, int from_width, int from_height),
        (to, from, to_x, to_y, from_x, from_y, to_width, to_height, from_width, from_height))

FORWARD(int, gdFTUseFontConfig, (int flag), (flag))
FORWARD(gdFontPtr, gdFontGetSmall, (void), ())
FORWARD(void, gdImageString,
        (gdImagePtr image, gdFontPtr font, int x, int y, unsigned char *text, int color),
        (image, font, x, y, text, color))
FORWARD(char *, gdImageStringFT,
        (gdImagePtr image, int *corners, int color, const char *fonts, double size, double angle,
         int x, int y, const char *text),
        (image, corners, color, fonts, size, angle, x, y, text))
