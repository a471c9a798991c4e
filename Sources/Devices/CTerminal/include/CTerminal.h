/*
 * Pseudo-terminals, which Swift's view of the C library leaves away.
 */
#ifndef CTERMINAL_H
#define CTERMINAL_H

#include <stddef.h>

/*
 * Opens a new pseudo-terminal and puts the path of its other end into `path`. Returns our end, or -1
 * with errno.
 */
int open_pseudo_terminal(char *path, size_t capacity);

#endif
