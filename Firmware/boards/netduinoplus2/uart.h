/* USART1, at the 16 MHz of the internal oscillator that the processor starts with. */
#ifndef UART_H
#define UART_H

#define UART_BASE 0x40011000U
#define UART_CLOCK_HZ 16000000U
#define UART_INTERRUPT 37U

#endif
