/*
 * The serial line of the micro:bit's interface chip: it appears on the host as a USB serial port.
 */
#include "board.h"
#include "core.h"
#include "nrf51.h"

enum { PIN_TRANSMIT = 24, PIN_RECEIVE = 25 };

void board_start(void)
{
    /* The baud rate wants the crystal. */
    REGISTER(CLOCK_TASK_START_CRYSTAL) = 1;
    while (REGISTER(CLOCK_EVENT_CRYSTAL_STARTED) == 0) {
    }
    REGISTER(GPIO_OUTPUT_SET) = 1U << PIN_TRANSMIT;
    REGISTER(GPIO_DIRECTION_SET) = 1U << PIN_TRANSMIT;
    REGISTER(UART_PIN_TRANSMIT) = PIN_TRANSMIT;
    REGISTER(UART_PIN_RECEIVE) = PIN_RECEIVE;
    REGISTER(UART_BAUD_RATE) = 0x01D7E000U; /* 115200 */
    REGISTER(UART_ENABLE) = 4;
    REGISTER(UART_INTERRUPT_SET) = UART_INTERRUPT_RECEIVED;
    core_enable_wake(UART_INTERRUPT);
    REGISTER(UART_TASK_START_RECEIVE) = 1;
    REGISTER(UART_TASK_START_TRANSMIT) = 1;
}

uint8_t board_read_byte(void)
{
    while (REGISTER(UART_EVENT_RECEIVED) == 0) {
        core_sleep(UART_INTERRUPT);
    }
    REGISTER(UART_EVENT_RECEIVED) = 0;
    return (uint8_t)REGISTER(UART_RECEIVED);
}

void board_write_byte(uint8_t byte)
{
    REGISTER(UART_EVENT_TRANSMITTED) = 0;
    REGISTER(UART_TRANSMITTED) = byte;
    while (REGISTER(UART_EVENT_TRANSMITTED) == 0) {
    }
}
