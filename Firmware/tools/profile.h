/*
 * Which instructions of a program an emulator executes, and for which layer of the model.
 *
 * A map, written by layers.awk, has a line for every instruction of the program in the order of their
 * addresses: the address and the layer that the instruction belongs to, or "-" if several layers call
 * it. What is shared is charged to the layer that ran before it.
 */
#ifndef PROFILE_H
#define PROFILE_H

#include <stdint.h>

struct profile_instruction;

/* Returns 0, or -1 having said why not. */
int profile_open(const char *map_path);

/* Returns NULL where the map has no instruction. */
struct profile_instruction *profile_find(uint64_t address);

void profile_execute(struct profile_instruction *instruction, uint64_t cycles);

/*
 * Prints a line for every instruction and layer: address, layer, how often the instruction was executed, how
 * often another than the one behind it followed, and its cycles.
 */
void profile_print(void);

#endif
