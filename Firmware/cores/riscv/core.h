/*
 * What all RISC-V processors have. Interrupts stay masked: an enabled one that is pending only ends
 * the processor's sleep, so there are no handlers and nothing runs beside the program.
 */
#ifndef CORE_H
#define CORE_H

#include <stdint.h>

/* A 32-bit register. */
#define REGISTER(address) (*(volatile uint32_t *)(address))

static inline __attribute__((always_inline)) uintptr_t core_stack_pointer(void)
{
    uintptr_t pointer;

    __asm__ volatile("mv %0, sp" : "=r"(pointer) : : "memory");
    return pointer;
}

/* Lets external interrupts end the sleep. */
static inline void core_enable_wake(void)
{
    __asm__ volatile("csrs mie, %0" : : "r"(1U << 11));
}

/* Sleeps until an external interrupt is pending; returns at once if one is. May return early. */
static inline void core_sleep(void)
{
    __asm__ volatile("wfi" : : : "memory");
}

#endif
