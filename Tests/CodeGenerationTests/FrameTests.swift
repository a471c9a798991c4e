import CodeGeneration
import FileAccess
import LeNetModel
import Subprocess
import TestSupport
import Testing

/// What debuggers are told of functions in assembly.
@Suite(.thorough) struct FrameTests {
  /// In the middle of a function its caller's stack is where the pushes left it, and the return address
  /// beside it.
  @Test(arguments: [
    ("arm-none-eabi-gcc -mcpu=cortex-m4 -mthumb", "arm-none-eabi-objdump", 2),
    (
      "arm-none-eabi-gcc -mcpu=cortex-m55 -mthumb -mfloat-abi=hard", "arm-none-eabi-objdump", 5
    ),
    ("arm-none-eabi-gcc -mcpu=cortex-m3 -mthumb", "arm-none-eabi-objdump", 2),
    ("arm-none-eabi-gcc -mcpu=cortex-m0 -mthumb", "arm-none-eabi-objdump", 3),
    ("riscv64-unknown-elf-gcc -march=rv32imc -mabi=ilp32", "riscv64-unknown-elf-objdump", 2),
  ])
  func callersAreFound(compiler: String, disassembler: String, functionCount: Int) async throws {
    var random = RandomModels(seed: 35)
    let network = try Network([
      .convolution(filters: 2, padding: 0), .activation(.relu), .pooling(.max),
      .dense(units: 10),
    ])
    let code = GeneratedCode(
      try random.quantizedModel(of: network, weightLimit: 30, zeroPoint: -128), digest: "")
    let folder = try TemporaryFolder()
    try writeFiles([
      (folder.path(of: code.headerName), Array(code.header.utf8)),
      (folder.path(of: code.sourceName), Array(code.source.utf8)),
    ])
    // Linked, so that addresses are those of functions.
    let script = """
      cd \(folder.path) && \(compiler) -std=c99 -O2 -gdwarf-4 -ffreestanding -nostdlib -Wl,-e,0 \
        -Wl,-Ttext=0x10000 random.c -lgcc -o program.elf && \
      \(disassembler) -d --no-show-raw-insn program.elf >code && \
      \(disassembler) --dwarf=frames-interp program.elf >frames
      """
    let result = try await run(
      .name("sh"), arguments: ["-c", script], output: .string(limit: 1 << 20),
      error: .combinedWithOutput)
    #expect(result.terminationStatus.isSuccess, "\(result.standardOutput)")
    let frames = try Self.frames(
      String(decoding: readFile(folder.path(of: "frames"), limit: 1 << 24), as: UTF8.self))
    let functions = Self.functions(
      String(decoding: try readFile(folder.path(of: "code"), limit: 1 << 24), as: UTF8.self),
      named: Set(code.source.matches(of: #/pushsection \.text\.(\w+),/#).map { String($0.1) }))
    #expect(functions.count == functionCount, "\(functions.map(\.name))")
    for function in functions {
      let frame = try #require(frames[function.address], "\(function.name)")
      #expect(frame.deepest == function.pushedByteCount, "\(function.name)")
      if function.keepsReturnAddress { #expect(frame.findsReturn, "\(function.name)") }
    }
  }

  private struct Function {
    let name: Substring
    let address: Int
    var pushedByteCount = 0
    var keepsReturnAddress = false
  }

  /// From a disassembly, in which every push stands once.
  private static func functions(_ code: String, named names: Set<String>) -> [Function] {
    var functions: [Function] = []
    var isInside = false
    for line in code.split(separator: "\n") {
      if let start = line.wholeMatch(of: #/([0-9a-f]+) <(\w+)>:/#) {
        isInside = names.contains(String(start.2))
        if isInside {
          functions.append(Function(name: start.2, address: Int(start.1, radix: 16) ?? -1))
        }
      }
      guard isInside else { continue }
      let last = functions.count - 1
      if let push = line.firstMatch(of: #/\t(v?push|stmdb)(?:\.w)?\t.*{(.*)}/#) {
        let registers = push.2.split(separator: ", ").reduce(0) { count, part in
          let ends = part.split(separator: "-").compactMap { Int($0.dropFirst()) }
          return count + (ends.count == 2 ? ends[1] - ends[0] + 1 : 1)
        }
        functions[last].pushedByteCount += registers * (push.1 == "vpush" ? 8 : 4)
        if push.2.hasSuffix("lr") { functions[last].keepsReturnAddress = true }
      } else if let space = line.firstMatch(of: #/\t(?:sub\tsp, #|addi?\tsp,sp,-)(\d+)/#) {
        functions[last].pushedByteCount += Int(space.1) ?? 0
      }
    }
    return functions
  }

  /// By the functions' addresses: how far above the stack pointer the caller's stack is at most, and whether
  /// the return address is on the stack then.
  private static func frames(_ text: String) -> [Int: (deepest: Int, findsReturn: Bool)] {
    var frames: [Int: (deepest: Int, findsReturn: Bool)] = [:]
    var address = -1
    for line in text.split(separator: "\n") {
      if let start = line.firstMatch(of: #/FDE .*pc=([0-9a-f]+)\.\./#) {
        address = Int(start.1, radix: 16) ?? -1
        frames[address] = (0, false)
      } else if line.contains(" CIE ") {
        address = -1
      } else if address >= 0,
        let row = line.wholeMatch(of: #/[0-9a-f]+ (?:r13|sp|r2)\+(\d+) +(.*)/#)
      {
        let depth = Int(row.1) ?? 0
        guard depth >= frames[address]?.deepest ?? 0 else { continue }
        frames[address] = (depth, row.2.split(separator: " ").contains("c-4"))
      }
    }
    return frames
  }
}
