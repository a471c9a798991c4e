/*
 * What a board offers the programs of this folder. Each folder under boards/ implements it.
 */
#ifndef BOARD_H
#define BOARD_H

#include <stdint.h>

/* Prepares the serial line. A program calls it once, before the functions below. */
void board_start(void);

/* Waits for the next byte from the serial line: 0...255, or -1 where the line has ended. */
int board_read_byte(void);

/* Sends bytes over the serial line; returns when the board no longer needs them. */
void board_write_bytes(const uint8_t *bytes, int count);

/*
 * Ends the program: 0 for success, anything else for failure. Ends the emulation where there is
 * one, otherwise stops the processor. The start-up code calls it with what main returned.
 */
void board_exit(int status) __attribute__((noreturn));

/* The program. Freestanding compilers want it declared. */
int main(void);

#endif
