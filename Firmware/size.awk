# Flash and RAM of a generated model. Reads the sections of its object (size -A), its call graph
# with stack usage (gcc -fcallgraph-info=su) and what its header says of the kernels;
# function_name is the entry point.

$1 ~ /^\.text/ { code += $2 }
$1 ~ /^\.rodata/ { constants += $2 }
$1 ~ /^\.(data|bss)/ { variables += $2 }

# What the header says of the kernels that are compiled, a word and a number.
previous == "scratch" { scratch = $1 }
previous == "assembly" { assembly = $1 }
{ previous = $1 }

# node: { title: "lenet5.c:conv1" label: "conv1\nlenet5.c:12:3\n40 bytes (static)" }
$1 == "node:" {
  split($0, quoted, "\"")
  if (match(quoted[4], /[0-9]+ bytes \([a-z,]+\)/)) {
    usage = substr(quoted[4], RSTART, RLENGTH)
    # Compilers see no stack in functions of assembly.
    frame[quoted[2]] = usage + 0 == 0 ? -1 : usage + 0
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

# The deepest stack from a function on: its own frame and that of its hungriest callee.
function depth(name, names, count, i, below, largest) {
  if (name in active) fail(name " calls itself; its stack has no bound")
  if (!(name in frame)) {
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
  return (frame[name] < 0 ? assembly : frame[name]) + largest
}

END {
  if (failed) exit 1
  if (!(function_name in frame)) fail("no stack usage of " function_name)
  if (scratch == "") fail("no scratch size in the header")
  stack = depth(function_name)
  if (failed) exit 1
  printf "flash  %6d  code\n", code
  printf "       %6d  constants\n", constants
  printf "       %6d  together\n", code + constants
  printf "RAM    %6d  scratch memory\n", scratch + variables
  printf "       %6d  stack of %s and all it calls\n", stack, function_name
  for (name in unknown) printf "       and the stack of %s, which is not in the generated code\n", name
}
