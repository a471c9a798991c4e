# STM32VLDISCOVERY.
TITLE := STM32VLDISCOVERY (STM32F100)
PROCESSOR := Cortex-M3
CORE := cortex-m
CORE_SOURCES := startup.c counter_dwt.c
DRIVERS := stm32_usart.c
CPU_FLAGS := -mcpu=cortex-m3 -mthumb
FLASH_BYTES := 131072
RAM_BYTES := 8192
IMAGES := elf hex bin

EMULATOR := qemu-system-arm
EMULATOR_PACKAGE := qemu-system-arm
EMULATOR_FLAGS := -machine stm32vldiscovery

FLASH_IMAGE := bin
FLASH_TOOL := st-flash
FLASH_PACKAGE := stlink-tools
FLASH_ARGUMENTS := --reset write {image} 0x08000000
