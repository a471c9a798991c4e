# Arm MPS2 with the AN386 image, a Cortex-M4, as QEMU emulates it.

COMPILER_PREFIX := arm-none-eabi-
COMPILER_PACKAGE := gcc-arm-none-eabi
CPU_FLAGS := -mcpu=cortex-m4 -mthumb

# The board has a network controller, and QEMU warns unless that is connected to something.
EMULATOR := qemu-system-arm
EMULATOR_PACKAGE := qemu-system-arm
EMULATOR_FLAGS := -machine mps2-an386 -nodefaults -nic user,restrict=on -display none -monitor none \
  -semihosting-config enable=on,target=native
