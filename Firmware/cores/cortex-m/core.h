/*
 * What all Cortex-M have. Interrupts stay masked: an enabled one that is pending only ends the
 * processor's sleep, so there are no handlers and nothing runs beside the program.
 */
#ifndef CORE_H
#define CORE_H

#include <stdint.h>

/* A 32-bit register. */
#define REGISTER(address) (*(volatile uint32_t *)(address))

#define CORE_INTERRUPT_ENABLE 0xE000E100U
#define CORE_INTERRUPT_CLEAR_PENDING 0xE000E280U

static inline __attribute__((always_inline)) uintptr_t core_stack_pointer(void)
{
    uintptr_t pointer;

    __asm__ volatile("mov %0, sp" : "=r"(pointer) : : "memory");
    return pointer;
}

/* Lets an interrupt, counted from 0, end the sleep. */
static inline void core_enable_wake(unsigned int interrupt)
{
    REGISTER(CORE_INTERRUPT_ENABLE + 4U * (interrupt / 32U)) = 1U << interrupt % 32U;
}

/* Sleeps until the interrupt is pending; returns at once if it is. May return early. */
static inline void core_sleep(unsigned int interrupt)
{
    __asm__ volatile("dsb\n\twfi" : : : "memory");
    REGISTER(CORE_INTERRUPT_CLEAR_PENDING + 4U * (interrupt / 32U)) = 1U << interrupt % 32U;
}

#endif
