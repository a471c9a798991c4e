/* What a process that reads files by libhdf5 may not do. */
#ifndef CHDF5_CONFINEMENT_H
#define CHDF5_CONFINEMENT_H

#include <stddef.h>

/*
 * Leaves this process, which was just forked, the one descriptor `kept`, and takes from it signal handlers,
 * core dumps, files, more than so many seconds of the processor, and more than so many bytes of memory than
 * it has.
 */
void confine(int kept, int seconds, size_t byte_limit);

#endif
