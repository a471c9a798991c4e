/*
 * USART1 on PA9 (transmit) and PA10 (receive).
 */
#include "board.h"
#include "core.h"
#include "stm32_usart.h"

#define CLOCK_ENABLE_AHB1 0x40023830U
#define CLOCK_ENABLE_AHB1_GPIOA (1U << 0)
#define CLOCK_ENABLE_APB2 0x40023844U
#define CLOCK_ENABLE_APB2_USART1 (1U << 4)

/* Two bits for each pin: 2 is an alternate function. */
#define GPIOA_MODE 0x40020000U
#define PINS_9_AND_10_MODE (0xFU << 18)
#define PINS_9_AND_10_ALTERNATE (0xAU << 18)
/* Four bits for each of the pins 8 to 15: 7 is USART1. */
#define GPIOA_FUNCTION 0x40020024U
#define PINS_9_AND_10_FUNCTION (0xFFU << 4)
#define PINS_9_AND_10_USART1 (0x77U << 4)

void board_start(void)
{
    REGISTER(CLOCK_ENABLE_AHB1) |= CLOCK_ENABLE_AHB1_GPIOA;
    REGISTER(CLOCK_ENABLE_APB2) |= CLOCK_ENABLE_APB2_USART1;
    REGISTER(GPIOA_FUNCTION) = (REGISTER(GPIOA_FUNCTION) & ~PINS_9_AND_10_FUNCTION) | PINS_9_AND_10_USART1;
    REGISTER(GPIOA_MODE) = (REGISTER(GPIOA_MODE) & ~PINS_9_AND_10_MODE) | PINS_9_AND_10_ALTERNATE;
    usart_start();
}
