/* A file from its root to its last dataset. */
#ifndef CHDF5_WALKING_H
#define CHDF5_WALKING_H

#include "library.h"

#include <stdint.h>

/* Puts records of all that is in the file, and ends the process. */
_Noreturn void walk_file(
    const struct library *library, const uint8_t *file, size_t byte_count, size_t byte_limit);

#endif
