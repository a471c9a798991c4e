# How many registers a Thumb instruction names, for profile.awk and size.awk.

function register_number(name) {
  if (name == "pc") return 15
  if (name == "lr") return 14
  if (name == "sp") return 13
  if (name == "ip") return 12
  if (name == "fp") return 11
  if (name == "sl") return 10
  return substr(name, 2) + 0
}

# How many are in "{r0, r4-r7}" or "{d8-d15}".
function register_count(operands, list, count, i, ends, sum) {
  match(operands, /\{[^}]*\}/)
  count = split(substr(operands, RSTART + 1, RLENGTH - 2), list, /, */)
  for (i = 1; i <= count; ++i) {
    if (split(list[i], ends, "-") == 2) sum += register_number(ends[2]) - register_number(ends[1])
    sum += 1
  }
  return sum
}
