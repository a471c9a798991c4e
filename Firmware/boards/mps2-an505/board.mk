# Arm MPS2+, image AN505.
TITLE := Arm MPS2+, image AN505
PROCESSOR := Cortex-M33
CORE := cortex-m
CORE_SOURCES := startup.c counter_dwt.c
DRIVERS := cmsdk_uart.c
CPU_FLAGS := -mcpu=cortex-m33 -mthumb -mfloat-abi=hard
FLASH_BYTES := 4194304
RAM_BYTES := 4194304
IMAGES := elf hex bin

EMULATOR := qemu-system-arm
EMULATOR_PACKAGE := qemu-system-arm
EMULATOR_FLAGS := -machine mps2-an505 -nic user,restrict=on

FLASH_IMAGE := elf
FLASH_TOOL := cp
FLASH_PACKAGE := coreutils
FLASH_ARGUMENTS := {image} {drive}/SOFTWARE/lenet.axf
FLASH_DRIVE := V2M-MPS2
