#!/bin/sh
# Compiles a generated model for several processors with the flags in CHECK_FLAGS, keeping nothing.
#
#     CHECK_FLAGS='-Wall ...' ./check.sh MODEL_DIR MODEL
set -u

folder=$1
model=$2
upper=$(echo "$model" | tr a-z A-Z)
status=0

# Whether the compiler is there. Processor, compiler, Debian package.
find_compiler() {
  command -v "$2" >/dev/null && return
  echo "$1: $2 not found: install it with 'apt-get install $3'" >&2
  status=1
  return 1
}

# Processor, then the outcome of compiling for it.
report() {
  if [ "$2" -eq 0 ]; then
    echo "$1: no warnings"
  else
    echo "$1: does not compile without warnings" >&2
    status=1
  fi
}

# The model as it is, then with all its optional parts. Processor, Debian package, compiler, its options.
check_model() {
  processor=$1
  package=$2
  shift 2
  find_compiler "$processor" "$1" "$package" || return
  # CHECK_FLAGS is a list of words.
  # shellcheck disable=SC2086
  "$@" $CHECK_FLAGS -c "$folder/$model.c" -o /dev/null &&
    "$@" $CHECK_FLAGS "-D${upper}_TRACE" "-D${upper}_TRACE_STEPS" "-D${upper}_STATIC_SCRATCH" -c "$folder/$model.c" -o /dev/null
  report "$processor" $?
}

check_header() {
  find_compiler C++ g++ g++ || return
  g++ -x c++ -std=c++11 -Wall -Wextra -Wpedantic -Wconversion -Wshadow -Werror -fsyntax-only \
    "-D${upper}_TRACE" "-D${upper}_TRACE_STEPS" "-D${upper}_STATIC_SCRATCH" "$folder/$model.h"
  report "C++ header" $?
}

check_model Cortex-M4 gcc-arm-none-eabi arm-none-eabi-gcc -mcpu=cortex-m4 -mthumb
check_model Cortex-M0 gcc-arm-none-eabi arm-none-eabi-gcc -mcpu=cortex-m0 -mthumb
check_model RV32IMC gcc-riscv64-unknown-elf riscv64-unknown-elf-gcc -march=rv32imc -mabi=ilp32
check_model ATmega2560 gcc-avr avr-gcc -mmcu=atmega2560
check_header
exit $status
