/*
 * From reset to main on a RISC-V, and the end of a program that faults.
 */
#include "board.h"
#include "core.h"

/* Addresses that sections.ld defines. */
extern uint32_t link_data_load[], link_data_start[], link_data_end[];
extern uint32_t link_bss_start[], link_bss_end[];

void start(void);
void run(void);
void fault(void);
void stop(uint32_t address);

/* Neither stack nor global pointer are set when the processor starts. */
__attribute__((naked, section(".start"), used)) void start(void)
{
    __asm__(".option push\n\t.option norelax\n\t"
            "la gp, __global_pointer$\n\t"
            ".option pop\n\t"
            "la sp, link_stack_top\n\t"
            "la t0, fault\n\t"
            "csrw mtvec, t0\n\t"
            "csrw mie, zero\n\t"
            "j run");
}

__attribute__((used)) void run(void)
{
    /* volatile keeps the compiler from making calls of memcpy and memset out of these loops. */
    const volatile uint32_t *source = link_data_load;

    for (volatile uint32_t *word = link_data_start; word < link_data_end; ++word) {
        *word = *source++;
    }
    for (volatile uint32_t *word = link_bss_start; word < link_bss_end; ++word) {
        *word = 0;
    }
    (void)main();
}

__attribute__((used)) void stop(uint32_t address)
{
    report_fault(address);
    for (;;) {
        __asm__ volatile("wfi");
    }
}

/* Every trap is a fault, as interrupts are masked. */
__attribute__((naked, aligned(4))) void fault(void)
{
    __asm__("csrr a0, mepc\n\tj stop");
}
