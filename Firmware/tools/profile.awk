# Instructions and cycles, whole and per layer, from the disassembly of a program (objdump -d
# --no-show-raw-insn) and the profile of a run (profile.h). processor is the board's PROCESSOR.
#
# The cycles of an AVR are simavr's. Those of Cortex-M0, M0+, M3 and M4 are estimated: what the
# instructions take by the tables of Arm DDI 0432C, 0484C, 0337I and 0439D, one by one, from a memory without
# wait states; a multiplication of the M0 takes one cycle, a branch taken refills two stages of the
# pipeline, and where a table gives a range it is its middle, rounded down. A load of M3 and M4 takes one cycle
# directly behind a load or store, else two. Cortex-M55, M7 and the FE310 overlap instructions in ways
# that no such table tells: no estimate.

function is_single(operation) {
  return operation ~ /^(ldr|str)(b|h|sb|sh)?$/
}

# Cycles of an instruction that does not branch away.
function cost(operation, operands, before) {
  if (operation ~ /^(push|pop|ldm|stm)/) {
    return 1 + register_count(operands)
  }
  if (operation ~ /^(ldrd|strd)$/) return 3
  if (is_single(operation)) {
    if (is_small) return 2
    return operation ~ /^str/ || is_single(before) ? 1 : 2
  }
  if (operation ~ /^it/) return is_small ? 1 : 0
  if (operation ~ /^[us]div$/) return 7
  if (processor == "Cortex-M3") {
    if (operation ~ /^(mla|mls)$/) return 2
    if (operation ~ /^[us]mull$/) return 4
    if (operation ~ /^[us]mlal$/) return 5
  }
  return 1
}

# What it takes more to go on elsewhere.
function refill(operation) {
  if (processor == "Cortex-M0") return operation == "bl" || operation ~ /^pop/ ? 3 : 2
  if (processor == "Cortex-M0+") return operation ~ /^(bl|pop)/ ? 2 : 1
  return 2
}

BEGIN {
  is_small = processor ~ /^Cortex-M0/
  is_estimated = is_small || processor ~ /^Cortex-M(3|4|4F)$/
  is_counted = processor == "AVR"
}

/^ *[0-9a-f]+:\t/ {
  address = $1
  sub(":", "", address)
  operation[address] = $2
  sub(/\.[nw]$/, "", operation[address])
  if (is_estimated) costs[address] = cost(operation[address], $0, before)
  before = operation[address]
  next
}

# address, layer, executed, left, cycles
NF == 5 && $1 in operation {
  instructions[$2] += $3
  total += $3
  spent = is_estimated ? $3 * costs[$1] + $4 * refill(operation[$1]) : $5
  cycles[$2] += spent
  all_cycles += spent
}

END {
  stage_count = split(stages, stage_names, " ")
  if (total == 0) {
    print "profile: nothing was counted" > "/dev/stderr"
    exit 1
  }
  print_count("instructions", total, instructions)
  if (is_counted) print_count("cycles", all_cycles, cycles)
  if (is_estimated) print_count("estimated_cycles", all_cycles, cycles)
}

function print_count(name, whole, parts, i) {
  printf "%s %d\n", name, whole
  # In the order of execution; what is no layer's comes last.
  for (i = 1; i <= stage_count; ++i) printf "%s.%s %d\n", name, stage_names[i], parts[stage_names[i]]
  printf "%s.rest %d\n", name, parts["rest"]
}
