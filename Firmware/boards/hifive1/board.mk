# SiFive HiFive1.
TITLE := SiFive HiFive1 (FE310-G000)
PROCESSOR := RV32IMAC
CORE := riscv
CORE_SOURCES := startup.c counter_mcycle.c
DRIVERS :=
CPU_FLAGS := -march=rv32imac -misa-spec=2.2 -mabi=ilp32 -msmall-data-limit=0
FLASH_BYTES := 12582912
RAM_BYTES := 16384
IMAGES := elf hex bin

EMULATOR := qemu-system-riscv32
EMULATOR_PACKAGE := qemu-system-misc
EMULATOR_FLAGS := -machine sifive_e

FLASH_IMAGE := elf
FLASH_TOOL := openocd
FLASH_PACKAGE := openocd
FLASH_ARGUMENTS := -f board/sifive-hifive1.cfg -c "program {image} verify reset exit"
