# BBC micro:bit, version 1.
TITLE := BBC micro:bit (nRF51822)
PROCESSOR := Cortex-M0
CORE := cortex-m
CORE_SOURCES := startup.c
DRIVERS :=
CPU_FLAGS := -mcpu=cortex-m0 -mthumb
# With -O3 the compiler keeps 600 bytes more on the stack.
OPTIMIZATION := -Os
FLASH_BYTES := 262144
RAM_BYTES := 16384
IMAGES := elf hex bin

# 275 uA/MHz at 16 MHz, 3 V, from flash.
RUN_VOLTS := 3.0
RUN_MILLIAMPERES := 4.4
RUN_MEGAHERTZ := 16
RUN_SOURCE := nRF51822 Product Specification v3.1, running from flash memory: 275 uA/MHz

EMULATOR := qemu-system-arm
EMULATOR_PACKAGE := qemu-system-arm
EMULATOR_FLAGS := -machine microbit

FLASH_IMAGE := hex
FLASH_TOOL := cp
FLASH_PACKAGE := coreutils
FLASH_ARGUMENTS := {image} {drive}
FLASH_DRIVE := MICROBIT
