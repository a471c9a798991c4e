/*
 * What all AVR have. The addresses are those of data memory.
 */
#ifndef CORE_H
#define CORE_H

#include <stdint.h>

/* A register of 8 or 16 bits. */
#define REGISTER(address) (*(volatile uint8_t *)(address))
#define WIDE_REGISTER(address) (*(volatile uint16_t *)(address))

#define CORE_SLEEP_CONTROL 0x53U
#define CORE_SLEEP_CONTROL_ENABLE (1U << 0)
#define CORE_STACK_POINTER 0x5DU

static inline __attribute__((always_inline)) uintptr_t core_stack_pointer(void)
{
    return WIDE_REGISTER(CORE_STACK_POINTER);
}

/* Sleeps until an interrupt has been handled. None is taken between the first two instructions. */
static inline void core_sleep(void)
{
    __asm__ volatile("sei\n\tsleep\n\tcli" : : : "memory");
}

#endif
