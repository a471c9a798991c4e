# Raspberry Pi Pico.
TITLE := Raspberry Pi Pico (RP2040)
PROCESSOR := Cortex-M0+
CORE := cortex-m
CORE_SOURCES := startup.c counter_systick.c
DRIVERS :=
CPU_FLAGS := -mcpu=cortex-m0plus -mthumb
# With -O3 the compiler keeps 600 bytes more on the stack.
OPTIMIZATION := -Os
FLASH_BYTES := 2097152
RAM_BYTES := 262144
IMAGES := elf bin uf2

FLASH_IMAGE := uf2
FLASH_TOOL := cp
FLASH_PACKAGE := coreutils
FLASH_ARGUMENTS := {image} {drive}
FLASH_DRIVE := RPI-RP2
