/*
 * USART0, which appears on the host as a USB serial port.
 */
#include "board.h"
#include "core.h"

#define USART_STATUS 0xC0U
#define USART_STATUS_DOUBLE_SPEED (1U << 1)
#define USART_STATUS_TRANSMIT_EMPTY (1U << 5)
#define USART_STATUS_RECEIVED (1U << 7)
#define USART_CONTROL 0xC1U
#define USART_CONTROL_TRANSMIT (1U << 3)
#define USART_CONTROL_RECEIVE (1U << 4)
#define USART_CONTROL_RECEIVE_INTERRUPT (1U << 7)
#define USART_BAUD_RATE 0xC4U
#define USART_DATA 0xC6U

enum { CLOCK_HZ_PER_BAUD = 16000000L / 115200L };

void __vector_25(void) __attribute__((signal, used));

/* A byte has come, and has ended the sleep: it keeps asking until it is read. */
void __vector_25(void)
{
    REGISTER(USART_CONTROL) = USART_CONTROL_TRANSMIT | USART_CONTROL_RECEIVE;
}

void board_start(void)
{
    WIDE_REGISTER(USART_BAUD_RATE) = (CLOCK_HZ_PER_BAUD + 4) / 8 - 1;
    REGISTER(USART_STATUS) = USART_STATUS_DOUBLE_SPEED;
    REGISTER(USART_CONTROL) = USART_CONTROL_TRANSMIT | USART_CONTROL_RECEIVE;
    REGISTER(CORE_SLEEP_CONTROL) = CORE_SLEEP_CONTROL_ENABLE;
}

uint8_t board_read_byte(void)
{
    while ((REGISTER(USART_STATUS) & USART_STATUS_RECEIVED) == 0) {
        REGISTER(USART_CONTROL) =
            USART_CONTROL_TRANSMIT | USART_CONTROL_RECEIVE | USART_CONTROL_RECEIVE_INTERRUPT;
        core_sleep();
    }
    return REGISTER(USART_DATA);
}

void board_write_byte(uint8_t byte)
{
    while ((REGISTER(USART_STATUS) & USART_STATUS_TRANSMIT_EMPTY) == 0) {
    }
    REGISTER(USART_DATA) = byte;
}
