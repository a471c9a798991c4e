# AVR. The compiler brings the linker script; this one is too old for a call graph.
COMPILER_PREFIX := avr-
CLANG_TARGET := avr
COMPILER_PACKAGE := gcc-avr
CALL_GRAPH := -fstack-usage
CORE_LINK_FLAGS := -nostartfiles -Wl,--defsym=link_stack_limit=_end \
  -Wl,--defsym=__TEXT_REGION_LENGTH__=$(FLASH_BYTES) -Wl,--defsym=__DATA_REGION_LENGTH__=$(RAM_BYTES)

# simavr, behind a program of ours: QEMU 7.2 goes astray where an AVR skips a return.
EMULATOR_SOURCE := tools/simavr.c
EMULATE = $(BUILD)/emulator $(EMULATOR_FLAGS) $(SERIAL)
