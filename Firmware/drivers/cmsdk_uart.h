/*
 * The UART of Arm's Cortex-M System Design Kit, on the FPGA boards. Each board's folder has a uart.h
 * with UART_BASE, UART_CLOCK_HZ and UART_RECEIVE_INTERRUPT.
 */
#ifndef CMSDK_UART_H
#define CMSDK_UART_H

#include "core.h"
#include "uart.h"

#define UART_DATA (UART_BASE + 0x00U)
#define UART_STATE (UART_BASE + 0x04U)
#define UART_STATE_TRANSMIT_FULL (1U << 0)
#define UART_STATE_RECEIVE_FULL (1U << 1)
#define UART_CONTROL (UART_BASE + 0x08U)
#define UART_CONTROL_TRANSMIT (1U << 0)
#define UART_CONTROL_RECEIVE (1U << 1)
#define UART_CONTROL_RECEIVE_INTERRUPT (1U << 3)
#define UART_INTERRUPT_CLEAR (UART_BASE + 0x0CU)
#define UART_INTERRUPT_RECEIVE (1U << 1)
#define UART_DIVIDER (UART_BASE + 0x10U)

#endif
