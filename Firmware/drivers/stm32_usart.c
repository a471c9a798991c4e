#include "stm32_usart.h"
#include "board.h"

void usart_start(void)
{
    REGISTER(USART_BAUD_RATE) = (UART_CLOCK_HZ + 115200U / 2U) / 115200U;
    REGISTER(USART_CONTROL) = USART_CONTROL_ENABLE | USART_CONTROL_TRANSMIT | USART_CONTROL_RECEIVE
        | USART_CONTROL_RECEIVE_INTERRUPT;
    core_enable_wake(UART_INTERRUPT);
}

uint8_t board_read_byte(void)
{
    while ((REGISTER(USART_STATUS) & USART_STATUS_RECEIVED) == 0) {
        core_sleep(UART_INTERRUPT);
    }
    return (uint8_t)REGISTER(USART_DATA);
}

void board_write_byte(uint8_t byte)
{
    while ((REGISTER(USART_STATUS) & USART_STATUS_TRANSMIT_EMPTY) == 0) {
    }
    REGISTER(USART_DATA) = byte;
}
