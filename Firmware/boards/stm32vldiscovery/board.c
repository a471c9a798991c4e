/*
 * USART1 on PA9 (transmit) and PA10 (receive).
 */
#include "board.h"
#include "core.h"
#include "stm32_usart.h"

#define CLOCK_ENABLE 0x40021018U
#define CLOCK_ENABLE_GPIOA (1U << 2)
#define CLOCK_ENABLE_USART1 (1U << 14)

/* Four bits for each of the pins 8 to 15. */
#define GPIOA_CONFIGURATION 0x40010804U
#define PIN_9_ALTERNATE_OUTPUT (0xBU << 4)
#define PIN_10_INPUT (0x4U << 8)

void board_start(void)
{
    REGISTER(CLOCK_ENABLE) |= CLOCK_ENABLE_GPIOA | CLOCK_ENABLE_USART1;
    REGISTER(GPIOA_CONFIGURATION) =
        (REGISTER(GPIOA_CONFIGURATION) & ~0xFF0U) | PIN_9_ALTERNATE_OUTPUT | PIN_10_INPUT;
    usart_start();
}
