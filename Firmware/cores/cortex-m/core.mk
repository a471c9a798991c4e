# Arm Cortex-M, thumb.
COMPILER_PREFIX := arm-none-eabi-
CLANG_TARGET := thumb-none-eabi
COMPILER_PACKAGE := gcc-arm-none-eabi
include qemu/qemu.mk
