/*
 * UART0, which appears on the host as the second of two USB serial ports. The processor runs from
 * the 16 MHz crystal.
 */
#include "board.h"
#include "core.h"

#define CRYSTAL_CONFIGURATION 0x10008004U
#define CRYSTAL_ENABLE (1U << 30)
#define CRYSTAL_READY (1U << 31)
#define PLL_CONFIGURATION 0x10008008U
#define PLL_SELECT (1U << 16)
#define PLL_FROM_CRYSTAL (1U << 17)
#define PLL_BYPASS (1U << 18)

#define GPIO_FUNCTION_ENABLE 0x10012038U
#define GPIO_FUNCTION_SELECT 0x1001203CU
#define UART_PINS (3U << 16)

#define UART_TRANSMIT 0x10013000U
#define UART_TRANSMIT_FULL (1U << 31)
#define UART_RECEIVE 0x10013004U
#define UART_RECEIVE_EMPTY (1U << 31)
#define UART_TRANSMIT_CONTROL 0x10013008U
#define UART_RECEIVE_CONTROL 0x1001300CU
#define UART_CONTROL_ENABLE (1U << 0)
#define UART_INTERRUPT_ENABLE 0x10013010U
#define UART_INTERRUPT_RECEIVE (1U << 1)
#define UART_DIVIDER 0x10013018U

/* The platform's interrupt controller; the UART is its third source. */
enum { UART_SOURCE = 3 };
#define PLIC_PRIORITY (0x0C000000U + 4U * UART_SOURCE)
#define PLIC_ENABLE 0x0C002000U
#define PLIC_THRESHOLD 0x0C200000U
#define PLIC_CLAIM 0x0C200004U

void board_start(void)
{
    REGISTER(CRYSTAL_CONFIGURATION) = CRYSTAL_ENABLE;
    while ((REGISTER(CRYSTAL_CONFIGURATION) & CRYSTAL_READY) == 0) {
    }
    REGISTER(PLL_CONFIGURATION) = PLL_SELECT | PLL_FROM_CRYSTAL | PLL_BYPASS;

    REGISTER(GPIO_FUNCTION_SELECT) &= ~UART_PINS;
    REGISTER(GPIO_FUNCTION_ENABLE) |= UART_PINS;
    REGISTER(UART_DIVIDER) = 16000000U / 115200U - 1U;
    REGISTER(UART_TRANSMIT_CONTROL) = UART_CONTROL_ENABLE;
    REGISTER(UART_RECEIVE_CONTROL) = UART_CONTROL_ENABLE;
    REGISTER(UART_INTERRUPT_ENABLE) = UART_INTERRUPT_RECEIVE;

    REGISTER(PLIC_PRIORITY) = 1;
    REGISTER(PLIC_THRESHOLD) = 0;
    REGISTER(PLIC_ENABLE) = 1U << UART_SOURCE;
    core_enable_wake();
}

uint8_t board_read_byte(void)
{
    for (;;) {
        const uint32_t received = REGISTER(UART_RECEIVE);

        if ((received & UART_RECEIVE_EMPTY) == 0) {
            return (uint8_t)(received & 255U);
        }
        core_sleep();
        /* Claimed and completed unseen, before the look for a byte, so that none is slept over. */
        REGISTER(PLIC_CLAIM) = REGISTER(PLIC_CLAIM);
    }
}

void board_write_byte(uint8_t byte)
{
    while ((REGISTER(UART_TRANSMIT) & UART_TRANSMIT_FULL) != 0) {
    }
    REGISTER(UART_TRANSMIT) = byte;
}
