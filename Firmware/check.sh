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

# The model as it is, with its optional parts, and as portable C that is traced step by step. Processor,
# Debian package, compiler, its options.
check_model() {
  processor=$1
  package=$2
  shift 2
  find_compiler "$processor" "$1" "$package" || return
  outcome=0
  for defines in '' "-D${upper}_TRACE -D${upper}_STATIC_SCRATCH" "-D${upper}_TRACE -D${upper}_TRACE_STEPS"; do
    # CHECK_FLAGS and defines are lists of words.
    # shellcheck disable=SC2086
    "$@" $CHECK_FLAGS $defines -c "$folder/$model.c" -o /dev/null || outcome=1
  done
  report "$processor" $outcome
}

check_header() {
  find_compiler C++ g++ g++ || return
  g++ -x c++ -std=c++11 -Wall -Wextra -Wpedantic -Wconversion -Wshadow -Werror -fsyntax-only \
    "-D${upper}_TRACE" "-D${upper}_TRACE_STEPS" "-D${upper}_STATIC_SCRATCH" "$folder/$model.h"
  report "C++ header" $?
}

check_model "this machine, gcc" gcc gcc
check_model Cortex-M0 gcc-arm-none-eabi arm-none-eabi-gcc -mcpu=cortex-m0 -mthumb
check_model Cortex-M3 gcc-arm-none-eabi arm-none-eabi-gcc -mcpu=cortex-m3 -mthumb
check_model Cortex-M4 gcc-arm-none-eabi arm-none-eabi-gcc -mcpu=cortex-m4 -mthumb
check_model Cortex-M55 gcc-arm-none-eabi arm-none-eabi-gcc -mcpu=cortex-m55 -mthumb
check_model RV32IMC gcc-riscv64-unknown-elf riscv64-unknown-elf-gcc -march=rv32imc -mabi=ilp32
check_model ATmega2560 gcc-avr avr-gcc -mmcu=atmega2560
check_model "this machine, clang" clang clang
check_model "Cortex-M0, clang" clang clang --target=thumbv6m-none-eabi -mcpu=cortex-m0
check_model "Cortex-M3, clang" clang clang --target=thumbv7m-none-eabi -mcpu=cortex-m3
check_model "Cortex-M4, clang" clang clang --target=thumbv7em-none-eabi -mcpu=cortex-m4
check_model "Cortex-M55, clang" clang clang --target=thumbv8.1m.main-none-eabi -mcpu=cortex-m55
check_model "RV32IMC, clang" clang clang --target=riscv32-unknown-elf -march=rv32imc -mabi=ilp32
check_header
exit $status
