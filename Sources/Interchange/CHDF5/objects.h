/* Records of datasets and attributes. */
#ifndef CHDF5_OBJECTS_H
#define CHDF5_OBJECTS_H

#include "library.h"

#include <stddef.h>

struct reading {
    const struct library *library;
    /* Of the file. */
    size_t byte_count;
    /* Of what is read at once. */
    size_t byte_limit;
};

void put_attributes(const struct reading *reading, hid_t object, const char *path);
void put_dataset(const struct reading *reading, hid_t group, const char *name, const char *path);
void put_other(const char *path, const char *what);

/* Puts what is wrong, and ends the process. */
_Noreturn void fail(const char *path, const char *what);
_Noreturn void fail_as_library_says(const struct reading *reading, const char *path);

#endif
