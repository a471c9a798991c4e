/*
 * libgd, loaded when the first of its functions is called and not when the program starts: it brings
 * some seventy libraries along, whose loading takes longer than reading a digit.
 *
 * The functions that forwarding.c has are those that this package calls.
 */
#ifndef CGD_H
#define CGD_H

#include <gd.h>
#include <gdfonts.h>

#endif
