/*
 * From reset to main on a Cortex-M4, and the end of a program that faults.
 */
#include "board.h"
#include "semihosting.h"

/* Addresses that link.ld defines. */
extern uint32_t link_data_load[], link_data_start[], link_data_end[];
extern uint32_t link_bss_start[], link_bss_end[], link_stack_top[];

/* What the processor pushes when it takes an exception. */
struct exception_frame {
    uint32_t r0, r1, r2, r3, r12, lr, pc, psr;
};

#define CONFIGURABLE_FAULT_STATUS (*(volatile const uint32_t *)0xE000ED28U)

void start(void);
void fault(void);
void report_fault(const struct exception_frame *frame);

void start(void)
{
    /* volatile keeps the compiler from making calls of memcpy and memset out of these loops. */
    const volatile uint32_t *source = link_data_load;

    for (volatile uint32_t *word = link_data_start; word < link_data_end; ++word) {
        *word = *source++;
    }
    for (volatile uint32_t *word = link_bss_start; word < link_bss_end; ++word) {
        *word = 0;
    }
    board_exit(main());
}

static void append_hexadecimal(char *end, uint32_t value)
{
    for (int i = 1; i <= 8; ++i) {
        end[-i] = "0123456789abcdef"[value & 15U];
        value >>= 4;
    }
}

__attribute__((used)) void report_fault(const struct exception_frame *frame)
{
    char text[] = "board: fault at 0x........, fault status 0x........\n";

    append_hexadecimal(text + sizeof "board: fault at 0x........" - 1, frame->pc);
    append_hexadecimal(text + sizeof text - 2, CONFIGURABLE_FAULT_STATUS);
    (void)semihosting_call(SEMIHOSTING_WRITE_TEXT, text);
    board_exit(1);
}

__attribute__((naked)) void fault(void)
{
    __asm__("mov r0, sp\n\tb report_fault");
}

/*
 * The processor reads the first stack pointer and the addresses of the exception handlers here.
 * No interrupt is ever enabled, so every exception is a fault.
 */
struct vectors {
    uint32_t *stack_top;
    void (*handlers[15])(void);
};

__attribute__((section(".vectors"), used)) static const struct vectors vectors = {
    link_stack_top,
    {start, fault, fault, fault, fault, fault, fault, fault, fault, fault, fault, fault, fault, fault, fault},
};
