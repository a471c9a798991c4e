/*
 * Timer 1, which counts every 1024th cycle: 16 bits of it reach over 67 million cycles.
 */
#include "core.h"
#include "counter.h"

#define TIMER1_CONTROL 0x81U
#define TIMER1_CONTROL_DIVIDED_BY_1024 5U
#define TIMER1_COUNT 0x84U

static uint16_t start_count;

void counter_prepare(void)
{
    REGISTER(TIMER1_CONTROL) = TIMER1_CONTROL_DIVIDED_BY_1024;
}

enum counter_kind counter_kind(void)
{
    return COUNTER_CYCLES;
}

void counter_start(void)
{
    start_count = WIDE_REGISTER(TIMER1_COUNT);
}

uint32_t counter_elapsed(void)
{
    return 1024UL * (uint16_t)(WIDE_REGISTER(TIMER1_COUNT) - start_count);
}
