#!/bin/sh
# Static analysis with clang-tidy, cppcheck and its addon for MISRA C:2012; keeps nothing. What the addon
# finds must be among the deviations that MISRA.md lists, whatever else is found is an error.
#
#     ./lint.sh model MODEL_DIR MODEL KERNELS      a generated model, as one kind of processor compiles it
#     ./lint.sh firmware NAME "FLAGS" SOURCE...    sources for a board; FLAGS are clang's
#     ./lint.sh tools NAME "FLAGS" SOURCE...       programs of the machine that builds, which MISRA does not concern
set -u

work=$(mktemp -d) || exit 1
trap 'rm -rf "$work"' EXIT

for tool in clang-tidy cppcheck; do
  command -v "$tool" >/dev/null && continue
  echo "lint: $tool not found: install it with 'apt-get install $tool'" >&2
  exit 1
done

# Says what was found, each finding on a line, and ends.
fail() {
  echo "$name: $1:" >&2
  cut -c1-200 | head -n 40 >&2
  exit 1
}

# The rules of a table in MISRA.md. Its heading.
deviations() {
  awk -v heading="## $1" '/^## / { inside = $0 == heading } inside && /^\| [0-9]/ { print $2 }' MISRA.md
}

# Clang's flags and the sources.
run_clang_tidy() {
  flags=$1
  shift
  # The flags are a list of words.
  # shellcheck disable=SC2086
  if ! clang-tidy --config-file=.clang-tidy --quiet --warnings-as-errors='*' "$@" -- -std=c99 $flags >"$work/output" 2>&1; then
    grep -E '(warning|error): ' "$work/output" >"$work/findings"
    fail "clang-tidy finds" <"$work/findings"
  fi
}

# The table of MISRA.md or "none", then cppcheck's arguments. Linker scripts define the addresses that start-up
# code compares; of structures and unions, hardware reads members and others are there for their alignment.
run_cppcheck() {
  table=$1
  shift
  addon=--addon=misra
  test "$table" != none || addon=
  # shellcheck disable=SC2086
  cppcheck --quiet --std=c99 --enable=warning,style,performance,portability --inconclusive $addon \
    --cppcheck-build-dir="$work" --suppress=comparePointers:cores/* --suppress=unusedStructMember \
    --template='{file}:{line}: {id}: {message}' "$@" 2>&1 | sed "s|$work/||" >"$work/findings"
  if grep -v ': misra-c2012-' "$work/findings" >"$work/errors"; then
    fail "cppcheck finds" <"$work/errors"
  fi
  sed -n 's/.*: misra-c2012-\([0-9.]*\): .*/\1/p' "$work/findings" | sort -V | uniq -c >"$work/rules"
  test "$table" = none || deviations "$table" >"$work/allowed"
  while read -r _ rule; do
    grep -qx "$rule" "$work/allowed" || grep ": misra-c2012-$rule: " "$work/findings"
  done <"$work/rules" >"$work/errors"
  test ! -s "$work/errors" || fail "violations of MISRA C:2012 that MISRA.md does not list" <"$work/errors"
  if [ "$table" = none ]; then
    echo "$name: nothing found"
  else
    echo "$name: nothing found but deviations from MISRA C:2012," \
      "$(awk '{ printf "%s%s (%d)", separator, $2, $1; separator = ", " }' "$work/rules")"
  fi
}

# What cppcheck and clang are to take the processor for.
lint_model() {
  folder=$1
  model=$2
  upper=$(echo "$model" | tr a-z A-Z)
  name="$model, $3"
  arm="-D__thumb__=1 -D__ARM_ARCH_PROFILE=77"
  case $3 in
    mve)
      macros="$arm -D__thumb2__=1 -D__ARM_FEATURE_MVE=1 -D__ARM_FEATURE_DSP=1"
      flags="--target=thumbv8.1m.main-none-eabi -mcpu=cortex-m55"
      ;;
    dsp)
      macros="$arm -D__thumb2__=1 -D__ARM_FEATURE_DSP=1"
      flags="--target=thumbv7em-none-eabi -mcpu=cortex-m4"
      ;;
    packed-thumb2)
      macros="$arm -D__thumb2__=1"
      flags="--target=thumbv7m-none-eabi -mcpu=cortex-m3"
      ;;
    packed-thumb)
      macros=$arm
      flags="--target=thumbv6m-none-eabi -mcpu=cortex-m0"
      ;;
    packed-riscv)
      macros="-D__riscv=1 -D__riscv_mul=1 -D__riscv_xlen=32"
      flags="--target=riscv32-unknown-elf -march=rv32imc"
      ;;
    avr)
      macros="-D__AVR__=1 -D__AVR_HAVE_MUL__=1 -D__AVR_HAVE_ELPMX__=1 -D__AVR_HAVE_LPMX__=1"
      # Clang's assembler does not take these kernels, but clang-tidy assembles nothing.
      flags="--target=avr -mmcu=atmega2560 -U__clang__ $macros"
      ;;
    portable)
      macros="-D${upper}_PORTABLE"
      flags=$macros
      ;;
  esac
  options="-D${upper}_TRACE -D${upper}_STATIC_SCRATCH"
  test "$3" != portable || options="$options -D${upper}_TRACE_STEPS"
  run_clang_tidy "$flags -ffreestanding $options" "$folder/$model.c"
  # The numbers in arrays take cppcheck minutes and tell it nothing.
  cp "$folder/$model.h" "$work"
  awk '
    skipping { skipping = $0 != "};"; print ""; next }
    /^static const .*= \{$/ && !/struct/ { skipping = sub(/\{$/, "{ 0 };") }
    { print }
  ' "$folder/$model.c" >"$work/$model.c"
  # shellcheck disable=SC2086
  run_cppcheck "Generated C" -D__GNUC__=12 $macros $options "$work/$model.c"
}

kind=$1
shift
if [ "$kind" = model ]; then
  lint_model "$@"
  exit
fi
name=$1
flags=$2
shift 2
run_clang_tidy "$flags" "$@"
defines=$(echo "$flags" | sed 's/-iquote */-I/g' | tr ' ' '\n' | grep '^-[ID]')
if [ "$kind" = tools ]; then
  # shellcheck disable=SC2086
  run_cppcheck none $defines "$@"
else
  # shellcheck disable=SC2086
  run_cppcheck Firmware -D__GNUC__=12 $defines "$@"
fi
