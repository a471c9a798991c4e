/*
 * How deep the stack has grown, by painting the free part of it beforehand.
 */
#ifndef STACK_H
#define STACK_H

#include <stdint.h>

#include "core.h"

/* Addresses that the linker script defines: the stack grows from the second to the first. */
extern uint32_t link_stack_limit[], link_stack_top[];

#define STACK_PAINT 0x5AA55AA5U

/* The stack pointer where the stack was painted. */
static uintptr_t stack_painted_from;

/* Paints all that is free. Inlined, so that the caller's own calls start where it starts. */
static inline __attribute__((always_inline)) void stack_paint(void)
{
    stack_painted_from = core_stack_pointer();
    for (volatile uint32_t *word = link_stack_limit; (uintptr_t)(word + 1) <= stack_painted_from; ++word) {
        *word = STACK_PAINT;
    }
}

/* Bytes used since, below the painting function's own; a multiple of four. */
static inline unsigned int stack_used(void)
{
    const volatile uint32_t *word = link_stack_limit;

    while ((uintptr_t)(word + 1) <= stack_painted_from && *word == STACK_PAINT) {
        ++word;
    }
    return (unsigned int)(stack_painted_from - (uintptr_t)word);
}

#endif
