/*
 * The kernels of one instruction set, included by a file for each after it has defined:
 *
 *   LANES         32-bit lanes of a register
 *   GROUP         elements of a group: 4 bytes, or 2 of 16 bits
 *   DOT           (sums, elements, weights): the sums plus the products of each lane's groups
 *   TILE_COLUMNS  columns of a convolution's tile at most: 4, 6 or 12
 *   DENSE_IMAGES  images of a dense layer's tile
 *   ELEMENT_OFFSET  optional: what DOT takes off an element
 *   MULTIPLY      (a, b), optional: the 64-bit products of the lower halves of the 64-bit lanes
 *   LOOK_UP       (bytes, table), optional: table[byte] for every byte
 *   TABLE         the name of the table to define
 *   TABLE_NAME    the instruction set, for people
 */
#include "lanes.h"

#ifndef ELEMENT_OFFSET
#define ELEMENT_OFFSET 0
#endif

#include "first_convolution.h"

#include "convolution.h"
#include "dense.h"
#include "windows.h"

#include "picture_and_scores.h"

static const struct integer_kernels TABLE = {
    .name = TABLE_NAME,
    .lanes = LANES,
    .group = GROUP,
    .element_offset = ELEMENT_OFFSET,
    .first_group_count = FIRST_GROUPS,
    .dense_images = DENSE_IMAGES,
    .first_convolution = first_convolution,
    .picture = picture,
    .convolution = convolution,
    .weighted_windows = weighted_windows,
    .largest_of_windows = largest_of_windows,
    .dense = dense,
    .scores = scores,
};
