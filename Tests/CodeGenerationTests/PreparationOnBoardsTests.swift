import Bytes
import CodeGeneration
import FileAccess
import Subprocess
import TestSupport
import Testing

/// The generated preparation on emulated boards, against the host's, to the byte.
@Suite(.thorough, .ifStuck) struct PreparationOnBoardsTests {
  @Test(arguments: ["mps2-an386", "microbit", "hifive1"])
  func boardsPrepareAlike(board: String) async throws {
    var camera = CameraPictures(width: 96, height: 96, seed: 5)
    let pictures = camera.pictures(count: 1).enumerated().filter { $0.offset.isMultiple(of: 3) }
      .map(\.element)
    let code = GeneratedPreparation(model: "lenet5", camera: try CameraSize("96x96"))
    let folder = try TemporaryFolder()
    let levels = pictures.map { picture in "{ " + picture.map(String.init).joined(separator: ",") }
    try writeFiles([
      (folder.path(of: code.headerName), Array(code.header.utf8)),
      (folder.path(of: code.sourceName), Array(code.source.utf8)),
      (
        folder.path(of: "pictures.h"),
        Array(levels.joined(separator: " },\n").utf8) + Array(" }".utf8)
      ),
      (folder.path(of: "pictures.c"), Array(Self.program.utf8)),
      (folder.path(of: "pictures.mk"), Array(Self.rules.utf8)),
    ])
    let result = try await run(
      .name("make"),
      arguments: [
        "-s", "-C", ProjectFolder.path(of: "Firmware"), "-f", "Makefile",
        "-f", folder.path(of: "pictures.mk"), "BOARD=\(board)", "MODEL=\(code.prefix)",
        "MODEL_DIR=\(folder.path)", "BUILD=\(folder.path(of: "build"))", "pictures",
      ],
      output: .string(limit: 1 << 20), error: .combinedWithOutput)
    let lines = result.standardOutput.split(separator: "\n").map(String.init)
    #expect(lines.count == pictures.count + 1, "\(result.standardOutput)")
    for (picture, line) in zip(pictures, lines) {
      let expected = try PreparationOutcome(of: picture, width: 96)
      let numbers = [Int(expected.status)] + expected.box + expected.pixels.map(Int.init)
      #expect(line == hexadecimal(numbers.map(UInt8.init)))
    }
  }

  /// One line for each picture, then "end".
  private static let program = """
    #include "board.h"
    #include "lenet5_picture.h"

    static const uint8_t pictures[][LENET5_PICTURE_LEVEL_COUNT] = {
    #include "pictures.h"
    };
    static uint8_t levels[LENET5_PICTURE_LEVEL_COUNT];
    static uint8_t pixels[LENET5_PICTURE_PIXEL_COUNT];
    static lenet5_picture_box box;
    static lenet5_picture_memory memory;

    static void print_byte(int byte)
    {
        const char *const digits = "0123456789abcdef";

        board_write_byte((uint8_t)digits[(byte >> 4) & 15]);
        board_write_byte((uint8_t)digits[byte & 15]);
    }

    static void print(const char *text)
    {
        while (*text != '\\0') {
            board_write_byte((uint8_t)*text++);
        }
    }

    void report_fault(uint32_t address)
    {
        (void)address;
        print("fault\\nend\\n");
    }

    int main(void)
    {
        board_start();
        for (unsigned picture = 0; picture < sizeof pictures / sizeof pictures[0]; ++picture) {
            int status;

            for (int i = 0; i < LENET5_PICTURE_LEVEL_COUNT; ++i) {
                levels[i] = pictures[picture][i];
            }
            status = lenet5_picture_prepare(levels, pixels, &box, &memory);
            print_byte(status);
            print_byte(status == LENET5_PICTURE_FOUND ? box.x : 0);
            print_byte(status == LENET5_PICTURE_FOUND ? box.y : 0);
            print_byte(status == LENET5_PICTURE_FOUND ? box.width : 0);
            print_byte(status == LENET5_PICTURE_FOUND ? box.height : 0);
            for (int i = 0; i < LENET5_PICTURE_PIXEL_COUNT; ++i) {
                print_byte(status == LENET5_PICTURE_FOUND ? pixels[i] : 0);
            }
            print("\\n");
        }
        print("end\\n");
        for (;;) {
            (void)board_read_byte();
        }
    }

    """

  private static let rules = """
    OBJECTS_OF_PICTURES := $(BUILD)/pictures.o $(BUILD)/lenet5_picture.o

    $(OBJECTS_OF_PICTURES): $(BUILD)/%.o: $(MODEL_DIR)/%.c $(BUILD)/model.h | compiler
    \t$(CC) $(COMPILE_FLAGS) -c $< -o $@

    $(BUILD)/pictures.elf: $(OBJECTS_OF_PICTURES) $(BOARD_OBJECTS)
    \t$(CC) $(LINK_FLAGS) $(filter %.o,$^) -lgcc -o $@

    pictures: SERIAL := stdio
    pictures: $(BUILD)/pictures.elf | emulator
    \tcoproc board { exec $(EMULATE) $< </dev/null 2>/dev/null; }; \\
    \temulator=$$!; sed '/^end/q' <&$${board[0]}; kill $$emulator

    """
}
