# Arduino Mega 2560.
TITLE := Arduino Mega 2560 (ATmega2560)
PROCESSOR := AVR
CORE := avr
CORE_SOURCES := startup.S counter_timer1.c
DRIVERS :=
CPU_FLAGS := -mmcu=atmega2560
FLASH_BYTES := 262144
RAM_BYTES := 8192
IMAGES := elf hex

EMULATOR := simavr
EMULATOR_PACKAGE := libsimavr-dev
EMULATOR_FLAGS := atmega2560 16000000

FLASH_IMAGE := hex
FLASH_TOOL := avrdude
FLASH_PACKAGE := avrdude
FLASH_ARGUMENTS := -p m2560 -c wiring -P {port} -b 115200 -D -U flash:w:{image}:i
