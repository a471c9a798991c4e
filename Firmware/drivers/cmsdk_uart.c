#include "cmsdk_uart.h"
#include "board.h"

void board_start(void)
{
    REGISTER(UART_DIVIDER) = UART_CLOCK_HZ / 115200U;
    REGISTER(UART_CONTROL) =
        UART_CONTROL_TRANSMIT | UART_CONTROL_RECEIVE | UART_CONTROL_RECEIVE_INTERRUPT;
    core_enable_wake(UART_RECEIVE_INTERRUPT);
}

uint8_t board_read_byte(void)
{
    while ((REGISTER(UART_STATE) & UART_STATE_RECEIVE_FULL) == 0) {
        core_sleep(UART_RECEIVE_INTERRUPT);
    }
    REGISTER(UART_INTERRUPT_CLEAR) = UART_INTERRUPT_RECEIVE;
    return (uint8_t)REGISTER(UART_DATA);
}

void board_write_byte(uint8_t byte)
{
    while ((REGISTER(UART_STATE) & UART_STATE_TRANSMIT_FULL) != 0) {
    }
    REGISTER(UART_DATA) = byte;
}
