# Netduino Plus 2.
TITLE := Netduino Plus 2 (STM32F405)
PROCESSOR := Cortex-M4F
CORE := cortex-m
CORE_SOURCES := startup.c counter_dwt.c
DRIVERS := stm32_usart.c
CPU_FLAGS := -mcpu=cortex-m4 -mthumb
FLASH_BYTES := 1048576
RAM_BYTES := 131072
IMAGES := elf hex bin

EMULATOR := qemu-system-arm
EMULATOR_PACKAGE := qemu-system-arm
EMULATOR_FLAGS := -machine netduinoplus2

FLASH_IMAGE := elf
FLASH_TOOL := openocd
FLASH_PACKAGE := openocd
FLASH_ARGUMENTS := -f interface/stlink.cfg -f target/stm32f4x.cfg -c "program {image} verify reset exit"
