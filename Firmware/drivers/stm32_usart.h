/*
 * USART1 of the STM32F1 and F4. Each board's folder has a uart.h with UART_BASE, UART_CLOCK_HZ and
 * UART_INTERRUPT, and connects its pins.
 */
#ifndef STM32_USART_H
#define STM32_USART_H

#include "core.h"
#include "uart.h"

#define USART_STATUS (UART_BASE + 0x00U)
#define USART_STATUS_RECEIVED (1U << 5)
#define USART_STATUS_TRANSMIT_EMPTY (1U << 7)
#define USART_DATA (UART_BASE + 0x04U)
#define USART_BAUD_RATE (UART_BASE + 0x08U)
#define USART_CONTROL (UART_BASE + 0x0CU)
#define USART_CONTROL_RECEIVE (1U << 2)
#define USART_CONTROL_TRANSMIT (1U << 3)
#define USART_CONTROL_RECEIVE_INTERRUPT (1U << 5)
#define USART_CONTROL_ENABLE (1U << 13)

/* To be called once clock and pins are there. */
void usart_start(void);

#endif
