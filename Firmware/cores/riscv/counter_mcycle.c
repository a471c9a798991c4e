/*
 * The processor's own cycle counter, its low half.
 */
#include "counter.h"

static uint32_t start_count;

static uint32_t cycles(void)
{
    uint32_t count;

    __asm__ volatile("csrr %0, mcycle" : "=r"(count));
    return count;
}

void counter_prepare(void)
{
}

enum counter_kind counter_kind(void)
{
    return COUNTER_CYCLES;
}

void counter_start(void)
{
    start_count = cycles();
}

uint32_t counter_elapsed(void)
{
    return cycles() - start_count;
}
