# RISC-V, machine mode.
COMPILER_PREFIX := riscv64-unknown-elf-
CLANG_TARGET := riscv32-unknown-elf
COMPILER_PACKAGE := gcc-riscv64-unknown-elf
include qemu/qemu.mk
