/* Counts what a thread allocates, to test that hot loops allocate nothing. */
#ifndef ALLOCATION_COUNTER_H
#define ALLOCATION_COUNTER_H

/* Allocations of the calling thread so far, or -1 where they cannot be counted. */
long allocation_count(void);

#endif
