/*
 * libzip, loaded when it is asked for and not when the program starts: most commands unpack nothing.
 *
 * The functions that forwarding.c has are those that this package calls.
 */
#ifndef CZIP_H
#define CZIP_H

#include <stdbool.h>
#include <zip.h>

/* Whether the library is there with all of its functions; none may be called before this said so. */
bool czip_load(void);

#endif
