/*
 * From reset to main on a Cortex-M, and the end of a program that faults.
 */
#include "board.h"
#include "core.h"

/* Addresses that sections.ld defines. */
extern uint32_t link_data_load[], link_data_start[], link_data_end[];
extern uint32_t link_bss_start[], link_bss_end[], link_stack_top[];

/* What the processor pushes when it takes an exception. */
struct exception_frame {
    uint32_t r0, r1, r2, r3, r12, lr, pc, psr;
};

#define COPROCESSOR_ACCESS 0xE000ED88U

void start(void);
void fault(void);
void stop(const struct exception_frame *frame);

void start(void)
{
    /* volatile keeps the compiler from making calls of memcpy and memset out of these loops. */
    const volatile uint32_t *source = link_data_load;

    __asm__ volatile("cpsid i" : : : "memory");
#if defined(__ARM_FEATURE_MVE) || defined(__ARM_FP)
    /* Vector and floating-point instructions fault before this. */
    REGISTER(COPROCESSOR_ACCESS) |= 0xFU << 20;
    __asm__ volatile("dsb\n\tisb" : : : "memory");
#endif
    for (volatile uint32_t *word = link_data_start; word < link_data_end; ++word) {
        *word = *source++;
    }
    for (volatile uint32_t *word = link_bss_start; word < link_bss_end; ++word) {
        *word = 0;
    }
    (void)main();
}

__attribute__((used)) void stop(const struct exception_frame *frame)
{
    report_fault(frame->pc);
    for (;;) {
        __asm__ volatile("wfi");
    }
}

__attribute__((naked)) void fault(void)
{
    __asm__("mov r0, sp\n\tldr r1, =stop\n\tbx r1");
}

/*
 * The processor reads the first stack pointer and the addresses of the exception handlers here.
 * Every exception is a fault, as interrupts are masked.
 */
struct vectors {
    uint32_t *stack_top;
    void (*handlers[15])(void);
};

__attribute__((section(".vectors"), used)) static const struct vectors vectors = {
    link_stack_top,
    {start, fault, fault, fault, fault, fault, fault, fault, fault, fault, fault, fault, fault, fault, fault},
};
