/// Writes how constants are kept in flash and read from there.
///
/// On most processors that is for the linker alone. On AVR, a pointer reads RAM, into which constants
/// would be copied; there they lie in a section of the code, behind all else, so that what other parts
/// of a program read with 16-bit addresses keeps its place below 64 KiB, and are read with instructions
/// of their own, by addresses of 24 bits. Arrays have an even number of bytes, since code may follow that
/// demands no alignment.
struct FlashRenderer {
  /// AVR compilers take no larger object.
  static let maximumByteCount = 32_767

  /// Of the preprocessor. Clang's assembler for AVR does not know all that GCC's does.
  private static let needsInstructions =
    "defined(__GNUC__) && !defined(__clang__) && defined(__AVR_HAVE_LPMX__)"

  let prefix: String
  private var macros: String { prefix.uppercased() }

  func render(_ c: inout CWriter) {
    c.comment([
      "Constants are to stay in flash. AVR reads them there by addresses of their own; FLASH is where an",
      "array lies.",
    ])
    c.line("#if \(Self.needsInstructions)")
    c.line("#define \(macros)_FLASH(name) \\")
    c.line("    __attribute__((section(\".text.\" #name), aligned(2)))")
    c.line("#define \(macros)_FLASH_ADDRESS(name) \\")
    c.line("    (__extension__({ \\")
    c.line("        int32_t address_; \\")
    c.line("        __asm__(\"ldi %A0, lo8(%1)\\n\" \\")
    c.line("            \"ldi %B0, hi8(%1)\\n\" \\")
    c.line("            \"ldi %C0, hh8(%1)\\n\" \\")
    c.line("            \"ldi %D0, 0\\n\" : \"=d\"(address_) : \"i\"(name)); \\")
    c.line("        address_; \\")
    c.line("    }))")
    c.line("#elif defined(__GNUC__)")
    c.line("#define \(macros)_FLASH(name) __attribute__((aligned(4)))")
    c.line("#else")
    c.line("#define \(macros)_FLASH(name)")
    c.line("#endif")
    c.line()
  }

  /// What the portable C reads constants with.
  func renderReading(_ c: inout CWriter) {
    c.line("#if \(Self.needsInstructions)")
    c.line("typedef int32_t \(prefix)_weights;")
    c.line()
    c.line("static uint8_t \(prefix)_flash_byte(int32_t address)")
    c.block("{") { c in
      c.line("uint8_t byte;")
      c.line()
      c.line("__asm__(")
      c.line("#if defined(__AVR_HAVE_ELPMX__)")
      c.line("    \"in __tmp_reg__, 0x3b\\n\"")
      c.line("    \"out 0x3b, %C1\\n\"")
      c.line("    \"movw r30, %A1\\n\"")
      c.line("    \"elpm %0, Z\\n\"")
      c.line("    \"out 0x3b, __tmp_reg__\\n\"")
      c.line("#else")
      c.line("    \"movw r30, %A1\\n\"")
      c.line("    \"lpm %0, Z\\n\"")
      c.line("#endif")
      c.line("    : \"=r\"(byte) : \"r\"(address) : \"r30\", \"r31\");")
      c.line("return byte;")
    }
    c.line()
    c.comment(["An element of one byte or four; the first is the lowest."])
    c.line("static int32_t \(prefix)_flash_element(int32_t address, int byte_count)")
    c.block("{") { c in
      c.line("uint32_t bits = 0;")
      c.line()
      c.block("if (byte_count == 1) {") {
        $0.line("return (int8_t)\(prefix)_flash_byte(address);")
      }
      c.block("for (int i = byte_count - 1; i >= 0; --i) {") {
        $0.line("bits = (bits << 8) | \(prefix)_flash_byte(address + i);")
      }
      c.line("return (int32_t)bits;")
    }
    c.line()
    c.line("#define \(macros)_WEIGHTS(name) \(macros)_FLASH_ADDRESS(name)")
    c.line("#define \(macros)_WEIGHT(weights, index) \\")
    c.line("    ((int8_t)\(prefix)_flash_byte((weights) + (index)))")
    c.line("#define \(macros)_CONSTANT(name, index) \\")
    c.line("    \(prefix)_flash_element(\(macros)_FLASH_ADDRESS(name) \\")
    c.line(
      "        + (int32_t)(index) * (int32_t)sizeof((name)[0]), (int)sizeof((name)[0]))")
    c.line("#else")
    c.line("typedef const int8_t *\(prefix)_weights;")
    c.line()
    c.line("#define \(macros)_WEIGHTS(name) (name)")
    c.line("#define \(macros)_WEIGHT(weights, index) ((weights)[index])")
    c.line("#define \(macros)_CONSTANT(name, index) ((name)[index])")
    c.line("#endif")
  }
}
