# How a board runs in QEMU. A multiplexed line has a buffer of 32 bytes, where QEMU would else hand the
# board every byte in a turn of its event loop; the escape character is one that is no byte.
EMULATE = $(EMULATOR) $(EMULATOR_FLAGS) -nodefaults -display none -monitor none \
  -chardev $(SERIAL),id=line,mux=on -serial chardev:line -echr 0x100 -kernel
