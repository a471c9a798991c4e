/*
 * Semihosting: services that a debugger or emulator renders to a program on Arm cores.
 * Arm, "Semihosting for AArch32 and AArch64", 2.0.
 */
#ifndef SEMIHOSTING_H
#define SEMIHOSTING_H

#include <stdint.h>

enum semihosting_operation {
    SEMIHOSTING_OPEN = 0x01,
    SEMIHOSTING_WRITE_TEXT = 0x04,
    SEMIHOSTING_WRITE = 0x05,
    SEMIHOSTING_READ = 0x06,
    SEMIHOSTING_EXIT_EXTENDED = 0x20
};

/* Asks for a service; its parameters and its result are the operation's. */
int32_t semihosting_call(enum semihosting_operation operation, const void *parameters);

#endif
