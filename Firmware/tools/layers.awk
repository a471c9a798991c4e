# The map that profile.h describes, from the disassembly of a program (objdump -d) and what
# addr2line -afi says of every instruction in it; model is the prefix of the model's names, stages are those of
# its header, parted by spaces.
#
# addr2line gives a line with the address, then pairs of lines, a function and its place in the source: the
# function whose code it is, then those into which that was inlined. The innermost that has a stage's
# name decides; functions in assembly only the symbols know. What is the model's own and no layer's is "rest".

BEGIN { stage_count = split(stages, stage_names, " ") }

# The longest stage's whose name, or whose name and an underscore, the function's begins with; compilers
# call a copy of a function that they make for some arguments function.constprop.0.
function layer_in(name,  i, found) {
  sub(/[.].*/, "", name)
  name = name "_"
  found = ""
  for (i = 1; i <= stage_count; ++i) {
    if (length(stage_names[i]) > length(found) && index(name, model "_" stage_names[i] "_") == 1) {
      found = stage_names[i]
    }
  }
  return found
}

function finish() {
  if (address == "") return
  if (layer == "" && is_model) layer = "rest"
  print address, layer == "" ? "-" : layer
}

# 00000c40 <lenet5_infer>:
/^[0-9a-f]+ <.*>:$/ {
  symbol = substr($2, 2, length($2) - 3)
  next
}

/^ *[0-9a-f]+:\t/ {
  sub(":", "", $1)
  symbols[$1] = symbol
  next
}

/^0x/ {
  finish()
  address = substr($1, 3)
  sub(/^0+/, "", address)
  if (address == "") address = "0"
  layer = layer_in(symbols[address])
  is_model = symbols[address] == model "_infer"
  is_function = 1
  next
}

NF == 1 && address != "" {
  if (is_function && layer == "") layer = layer_in($1)
  is_function = !is_function
}
END { finish() }
