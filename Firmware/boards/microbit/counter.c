/*
 * TIMER0 at 16 MHz, the processor's clock: the nRF51 has neither cycle counter nor system timer.
 */
#include "counter.h"
#include "core.h"
#include "nrf51.h"

void counter_prepare(void)
{
    REGISTER(TIMER_BIT_WIDTH) = 3; /* 32 bits */
    REGISTER(TIMER_PRESCALER) = 0;
    REGISTER(TIMER_TASK_START) = 1;
}

enum counter_kind counter_kind(void)
{
    return COUNTER_CYCLES;
}

void counter_start(void)
{
    REGISTER(TIMER_TASK_CLEAR) = 1;
}

uint32_t counter_elapsed(void)
{
    REGISTER(TIMER_TASK_CAPTURE) = 1;
    return REGISTER(TIMER_CAPTURED);
}
