/*
 * The system timer, which counts 24 bits of cycles down: for Cortex-M0+, which has no cycle counter.
 */
#include "core.h"
#include "counter.h"

#define SYSTICK_CONTROL 0xE000E010U
#define SYSTICK_CONTROL_ENABLE (1U << 0)
#define SYSTICK_CONTROL_PROCESSOR_CLOCK (1U << 2)
/* Set once the timer has passed 0; reading clears it. */
#define SYSTICK_CONTROL_HAS_WRAPPED (1U << 16)
#define SYSTICK_RELOAD 0xE000E014U
#define SYSTICK_CURRENT 0xE000E018U
#define SYSTICK_PERIOD 0x1000000U

void counter_prepare(void)
{
    REGISTER(SYSTICK_RELOAD) = SYSTICK_PERIOD - 1U;
    REGISTER(SYSTICK_CONTROL) = SYSTICK_CONTROL_ENABLE | SYSTICK_CONTROL_PROCESSOR_CLOCK;
}

enum counter_kind counter_kind(void)
{
    return COUNTER_CYCLES;
}

void counter_start(void)
{
    /* Any write makes it 0, from where it continues at the top, and clears the flag. */
    REGISTER(SYSTICK_CURRENT) = 0;
}

uint32_t counter_elapsed(void)
{
    uint32_t current = REGISTER(SYSTICK_CURRENT);
    uint32_t elapsed = 0;

    if ((REGISTER(SYSTICK_CONTROL) & SYSTICK_CONTROL_HAS_WRAPPED) != 0) {
        elapsed = SYSTICK_PERIOD;
        current = REGISTER(SYSTICK_CURRENT);
    }
    return elapsed + (SYSTICK_PERIOD - current) % SYSTICK_PERIOD;
}
