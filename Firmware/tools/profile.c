#include "profile.h"

#include <inttypes.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum { MAXIMUM_LAYERS = 256, NAME_SIZE = 64, SHARED = -1 };

struct profile_instruction {
    uint64_t address;
    int layer;
    struct {
        uint64_t executed;
        uint64_t left;
        uint64_t cycles;
    } counts[MAXIMUM_LAYERS];
};

static char names[MAXIMUM_LAYERS][NAME_SIZE];
static int layer_count;
static struct profile_instruction *instructions;
static size_t instruction_count;
static struct profile_instruction *previous;
static int running;

static int layer_named(const char *name)
{
    if (strcmp(name, "-") == 0) {
        return SHARED;
    }
    for (int i = 0; i < layer_count; ++i) {
        if (strcmp(names[i], name) == 0) {
            return i;
        }
    }
    if (layer_count == MAXIMUM_LAYERS) {
        fprintf(stderr, "profile: more than %d layers\n", MAXIMUM_LAYERS);
        exit(1);
    }
    (void)snprintf(names[layer_count], sizeof names[layer_count], "%s", name);
    return layer_count++;
}

int profile_open(const char *map_path)
{
    FILE *const map = fopen(map_path, "r");
    size_t capacity = 0;
    uint64_t address;
    char name[NAME_SIZE];

    if (map == NULL) {
        perror(map_path);
        return -1;
    }
    while (fscanf(map, "%" SCNx64 " %63s", &address, name) == 2) {
        if (instruction_count == capacity) {
            capacity = 2 * capacity + 1024;
            instructions = realloc(instructions, capacity * sizeof *instructions);
            if (instructions == NULL) {
                perror("profile");
                exit(1);
            }
        }
        memset(&instructions[instruction_count], 0, sizeof *instructions);
        instructions[instruction_count].address = address;
        instructions[instruction_count].layer = layer_named(name);
        ++instruction_count;
    }
    fclose(map);
    if (instruction_count == 0) {
        fprintf(stderr, "profile: %s: no instructions\n", map_path);
        return -1;
    }
    return 0;
}

static int compare(const void *key, const void *element)
{
    const uint64_t address = *(const uint64_t *)key;
    const struct profile_instruction *const instruction = element;

    return address < instruction->address ? -1 : address > instruction->address;
}

struct profile_instruction *profile_find(uint64_t address)
{
    return bsearch(&address, instructions, instruction_count, sizeof *instructions, compare);
}

void profile_execute(struct profile_instruction *instruction, uint64_t cycles)
{
    if (previous != NULL && instruction != previous + 1) {
        ++previous->counts[running].left;
    }
    if (instruction->layer != SHARED) {
        running = instruction->layer;
    }
    ++instruction->counts[running].executed;
    instruction->counts[running].cycles += cycles;
    previous = instruction;
}

void profile_print(void)
{
    for (size_t i = 0; i < instruction_count; ++i) {
        for (int layer = 0; layer < layer_count; ++layer) {
            if (instructions[i].counts[layer].executed != 0) {
                printf("%" PRIx64 " %s %" PRIu64 " %" PRIu64 " %" PRIu64 "\n", instructions[i].address,
                    names[layer], instructions[i].counts[layer].executed,
                    instructions[i].counts[layer].left, instructions[i].counts[layer].cycles);
            }
        }
    }
}
