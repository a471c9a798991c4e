/*
 * What a board offers the programs of this folder, and what it asks of them. Each folder under
 * boards/ implements it, with the help of the start-up code in cores/.
 */
#ifndef BOARD_H
#define BOARD_H

#include <stdint.h>

/* Prepares clocks, pins and the serial line: 115200 baud, 8 data bits, no parity. Called once. */
void board_start(void);

/* Waits for the next byte from the serial line, the processor asleep where it can. */
uint8_t board_read_byte(void);

/* Sends a byte over the serial line; returns when the line takes it. */
void board_write_byte(uint8_t byte);

/*
 * The program: it never returns. A freestanding compiler wants main declared.
 */
int main(void);

/*
 * The program's last words after a fault of the processor: the start-up code calls it with the
 * address of the instruction at fault and then stops.
 */
void report_fault(uint32_t address);

#endif
