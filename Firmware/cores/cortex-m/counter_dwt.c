/*
 * The cycle counter of the debug unit: Cortex-M3 and larger.
 */
#include "core.h"
#include "counter.h"

#define DEBUG_CONTROL 0xE000EDFCU
#define DEBUG_CONTROL_TRACE (1U << 24)
#define DWT_CONTROL 0xE0001000U
#define DWT_CONTROL_COUNT (1U << 0)
#define DWT_CYCLES 0xE0001004U
/* On Cortex-M7 the unit is locked until this value is written. */
#define DWT_LOCK_ACCESS 0xE0001FB0U
#define DWT_UNLOCK 0xC5ACCE55U

static uint32_t start_count;
static enum counter_kind kind;

void counter_prepare(void)
{
    REGISTER(DEBUG_CONTROL) |= DEBUG_CONTROL_TRACE;
    REGISTER(DWT_LOCK_ACCESS) = DWT_UNLOCK;
    REGISTER(DWT_CONTROL) |= DWT_CONTROL_COUNT;
    counter_start();
    kind = counter_elapsed() > 0 ? COUNTER_CYCLES : COUNTER_NONE;
}

enum counter_kind counter_kind(void)
{
    return kind;
}

void counter_start(void)
{
    start_count = REGISTER(DWT_CYCLES);
}

uint32_t counter_elapsed(void)
{
    return REGISTER(DWT_CYCLES) - start_count;
}
