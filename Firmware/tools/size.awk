# Flash and RAM of a generated model, in bytes. Reads the sections of the linked model (size -A), those of its
# object, its call graph with stack usage (gcc -fcallgraph-info=su; empty where the compiler has none, and then
# no stack is told), its disassembly and its header; function_name is the entry point.

FILENAME ~ /sections$/ && $1 ~ /^\.(text|rodata|data)/ { flash += $2 }
FILENAME ~ /sections$/ && $1 ~ /^\.(data|bss)/ { variables += $2 }

# AVR's constants are in sections of text.
FILENAME ~ /parts$/ && $1 ~ /^\.(rodata|progmem)|^\.text.*_(constants|weights|bias|multiplier|shift|tanh)(_[0-9]+)?$/ { constants += $2 }

# "scratch 932" and "kernels "dsp"", from the header.
$1 == "scratch" && NF == 2 { scratch = $2 }
$1 == "kernels" && NF == 2 { kernels = substr($2, 2, length($2) - 2) }

# 00000c40 <lenet5_infer>:
/^[0-9a-f]+ <.*>:$/ {
  function_of_code = substr($2, 2, length($2) - 3)
  is_code[function_of_code]
}

# What functions in assembly take, from their disassembly: each of these instructions stands there once.
/^ *[0-9a-f]+:\t(push|vpush|stmdb)/ {
  assembly[function_of_code] += ($2 == "vpush" ? 8 : 4) * register_count($0)
}
/^ *[0-9a-f]+:\tsub(\.w)?\tsp, / || /^ *[0-9a-f]+:\taddi?\tsp,sp,-/ {
  match($0, /[#-][0-9]+/)
  assembly[function_of_code] += substr($0, RSTART + 1, RLENGTH - 1)
}

# node: { title: "lenet5.c:conv1" label: "conv1\nlenet5.c:12:3\n40 bytes (static)" }
$1 == "node:" {
  split($0, quoted, "\"")
  if (match(quoted[4], /[0-9]+ bytes \([a-z,]+\)/)) {
    usage = substr(quoted[4], RSTART, RLENGTH)
    frame[quoted[2]] = usage + 0
    if (usage !~ /static/) fail(quoted[2] " uses a stack that varies: " usage)
  }
}

# edge: { sourcename: "infer" targetname: "lenet5.c:conv1" label: "lenet5.c:20:5" }
$1 == "edge:" {
  split($0, quoted, "\"")
  callees[quoted[2]] = callees[quoted[2]] "\"" quoted[4]
}

function fail(reason) {
  print "size: " reason > "/dev/stderr"
  failed = 1
  exit 1
}

# "lenet5.c:conv1" is conv1.
function symbol(name) {
  sub(/^.*:/, "", name)
  return name
}

# The deepest stack from a function on: its own frame and that of its hungriest callee.
function depth(name, names, count, i, below, largest) {
  if (name in active) fail(name " calls itself; its stack has no bound")
  if (!(name in frame)) {
    # The model's own functions in assembly are no function of C.
    if (symbol(name) in is_code && index(symbol(name), model_prefix) == 1) return assembly[symbol(name)] + 0
    unknown[name]
    return 0
  }
  active[name]
  count = split(substr(callees[name], 2), names, "\"")
  for (i = 1; i <= count; ++i) {
    below = depth(names[i])
    if (below > largest) largest = below
  }
  delete active[name]
  return frame[name] + largest
}

END {
  if (failed) exit 1
  model_prefix = substr(function_name, 1, length(function_name) - length("infer"))
  if (scratch == "") fail("no scratch size in the header")
  if (function_name in frame) {
    stack = depth(function_name)
    if (failed) exit 1
  }
  print "kernels", kernels
  print "code_bytes", flash - constants
  print "constant_bytes", constants + 0
  print "flash_bytes", flash
  print "static_ram_bytes", scratch + variables
  if (function_name in frame) print "stack_bytes", stack
  for (name in unknown) {
    printf "size: the stack of %s is not counted: it is not in the generated code\n", name > "/dev/stderr"
  }
}
