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

# The data sheet's table ends at 8 MHz; at 16 MHz the current is about twice that, the energy the same.
RUN_VOLTS := 5.0
RUN_MILLIAMPERES := 10
RUN_MEGAHERTZ := 8
RUN_SOURCE := ATmega640/1280/1281/2560/2561 data sheet 2549, DC characteristics, active supply current, typical

EMULATOR := simavr
EMULATOR_PACKAGE := libsimavr-dev
EMULATOR_FLAGS := atmega2560 16000000

FLASH_IMAGE := hex
FLASH_TOOL := avrdude
FLASH_PACKAGE := avrdude
FLASH_ARGUMENTS := -p m2560 -c wiring -P {port} -b 115200 -D -U flash:w:{image}:i
