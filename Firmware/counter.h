/*
 * What a core or board offers for timing: a counter that a program reads twice.
 */
#ifndef COUNTER_H
#define COUNTER_H

#include <stdint.h>

enum counter_kind { COUNTER_NONE = 0, COUNTER_CYCLES = 1, COUNTER_INSTRUCTIONS = 2 };

/* Lets the counter run; called once, after board_start. */
void counter_prepare(void);

/* What it counts: COUNTER_NONE where it stands still, as in emulators that have none. */
enum counter_kind counter_kind(void);

void counter_start(void);

/* Counted since counter_start. */
uint32_t counter_elapsed(void);

#endif
