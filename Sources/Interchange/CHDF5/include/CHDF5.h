/*
 * HDF5 files by libhdf5, which is loaded when the first file is read and runs in a process of its own: on
 * damaged files it is known to crash, to hang and to take all memory, and here only that process does.
 *
 * It sends what it finds as records, numbers in this machine's byte order. A text is its length as uint32
 * and its bytes; paths begin without a slash, and the root's is empty.
 *
 *   'A' attribute   path, name, uint32 count, count texts; attributes that are not text are not sent
 *   'F' floats      path, uint8 bytes of one in the file (2 for float16 and bfloat16), uint8 rank, rank
 *                   times uint64, then as many float
 *   'O' other       path, and in words what stands there instead of floats
 *   'X' damage      path, and libhdf5's words; nothing follows
 *   'E' end
 */
#ifndef CHDF5_H
#define CHDF5_H

#include <stddef.h>
#include <stdint.h>

enum chdf5_end {
    /* All records are there, if the last one is 'X' or 'E'. */
    CHDF5_READ,
    CHDF5_NO_LIBRARY,
    /* `code` is errno's. */
    CHDF5_NO_PROCESS,
    /* `code` is the signal that ended the process. */
    CHDF5_SIGNAL,
    /* `code` is the exit status of the process. */
    CHDF5_EXIT,
    CHDF5_TIMEOUT,
    CHDF5_TOO_MANY_BYTES,
};

struct chdf5_result {
    enum chdf5_end end;
    int code;
    /* To be freed by the caller, whatever the end; NULL if there are none. */
    uint8_t *records;
    size_t byte_count;
};

/*
 * Reads a file that is in memory; an optimizer's state, which is most of a file, is left out.
 *
 * seconds: after which the process is ended.
 * byte_limit: of all records; nor are more bytes of memory taken than a few times as many.
 */
struct chdf5_result chdf5_read(const uint8_t *file, size_t byte_count, int seconds, size_t byte_limit);

#endif
