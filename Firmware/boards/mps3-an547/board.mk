# Arm MPS3, image AN547.
TITLE := Arm MPS3, image AN547
PROCESSOR := Cortex-M55
CORE := cortex-m
CORE_SOURCES := startup.c counter_dwt.c
DRIVERS := cmsdk_uart.c
CPU_FLAGS := -mcpu=cortex-m55 -mthumb -mfloat-abi=hard
FLASH_BYTES := 524288
RAM_BYTES := 524288
IMAGES := elf hex bin

EMULATOR := qemu-system-arm
EMULATOR_PACKAGE := qemu-system-arm
EMULATOR_FLAGS := -machine mps3-an547 -nic user,restrict=on

FLASH_IMAGE := elf
FLASH_TOOL := cp
FLASH_PACKAGE := coreutils
FLASH_ARGUMENTS := {image} {drive}/SOFTWARE/lenet.axf
FLASH_DRIVE := V2M-MPS3
