/*
 * A plugin for QEMU 7.2 that counts the instructions of the first call of a function, with all
 * that it calls: from its first instruction up to the one that follows the call.
 *
 *     qemu-system-arm ... -plugin ./instruction_count.so,function=0x1234,map=program.map
 *
 * prints the profile (profile.h) on standard output when the call returns, and ends the emulation: the
 * programs here do not end.
 */
#include "profile.h"

#include <inttypes.h>
#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

/* The part of QEMU's plugin interface, version 1, that is used here; Debian ships no header. */
#define EXPORT __attribute__((visibility("default")))

typedef uint64_t qemu_plugin_id_t;
struct qemu_plugin_tb;
struct qemu_plugin_insn;

enum { QEMU_PLUGIN_CB_NO_REGS = 0 };

typedef void (*block_translated)(qemu_plugin_id_t id, struct qemu_plugin_tb *block);
typedef void (*instruction_executes)(unsigned int cpu, void *data);
typedef void (*emulation_ends)(qemu_plugin_id_t id, void *data);

void qemu_plugin_register_vcpu_tb_trans_cb(qemu_plugin_id_t id, block_translated callback);
void qemu_plugin_register_vcpu_insn_exec_cb(
    struct qemu_plugin_insn *instruction, instruction_executes callback, int flags, void *data);
void qemu_plugin_register_atexit_cb(qemu_plugin_id_t id, emulation_ends callback, void *data);
size_t qemu_plugin_tb_n_insns(const struct qemu_plugin_tb *block);
struct qemu_plugin_insn *qemu_plugin_tb_get_insn(const struct qemu_plugin_tb *block, size_t index);
uint64_t qemu_plugin_insn_vaddr(const struct qemu_plugin_insn *instruction);

EXPORT int qemu_plugin_version = 1;
EXPORT int qemu_plugin_install(qemu_plugin_id_t id, const void *information, int argc, char **argv);

/* A call instruction is at most this long on every processor of interest. */
enum { LONGEST_CALL = 4 };

static uint64_t function_address;
static uint64_t caller_address;
static enum { BEFORE, INSIDE, AFTER } phase = BEFORE;

/* Back in the caller means just behind the call: no other code lies so near to it. */
static bool is_behind_call(uint64_t address)
{
    return address > caller_address && address <= caller_address + LONGEST_CALL;
}

static void count(uint64_t address)
{
    struct profile_instruction *const instruction = profile_find(address);

    if (instruction == NULL) {
        fprintf(stderr, "instruction_count: 0x%" PRIx64 " is not in the map\n", address);
        _exit(1);
    }
    profile_execute(instruction, 0);
}

static void on_instruction(unsigned int cpu, void *data)
{
    const uint64_t address = (uintptr_t)data;

    (void)cpu;
    if (phase == BEFORE) {
        if (address != function_address) {
            caller_address = address;
            return;
        }
        phase = INSIDE;
    } else if (phase == INSIDE && is_behind_call(address)) {
        phase = AFTER;
        profile_print();
        fflush(stdout);
        _exit(0);
    }
    if (phase == INSIDE) {
        count(address);
    }
}

static void on_block(qemu_plugin_id_t id, struct qemu_plugin_tb *block)
{
    (void)id;
    for (size_t i = 0; i < qemu_plugin_tb_n_insns(block); ++i) {
        struct qemu_plugin_insn *instruction = qemu_plugin_tb_get_insn(block, i);
        const uintptr_t address = (uintptr_t)qemu_plugin_insn_vaddr(instruction);

        qemu_plugin_register_vcpu_insn_exec_cb(
            instruction, on_instruction, QEMU_PLUGIN_CB_NO_REGS, (void *)address);
    }
}

static void on_end(qemu_plugin_id_t id, void *data)
{
    (void)id;
    (void)data;
    if (phase != AFTER) {
        fprintf(stderr, "instruction_count: the function at 0x%" PRIx64 " was %s\n", function_address,
            phase == BEFORE ? "never called" : "never left");
    }
}

/* The value of an argument NAME=VALUE, or NULL if it is another. */
static const char *value(const char *argument, const char *name)
{
    const size_t length = strlen(name);

    return strncmp(argument, name, length) == 0 && argument[length] == '=' ? argument + length + 1 : NULL;
}

int qemu_plugin_install(qemu_plugin_id_t id, const void *information, int argc, char **argv)
{
    const char *function = NULL;
    const char *map = NULL;

    (void)information;
    for (int i = 0; i < argc; ++i) {
        function = value(argv[i], "function") != NULL ? value(argv[i], "function") : function;
        map = value(argv[i], "map") != NULL ? value(argv[i], "map") : map;
    }
    if (function == NULL || map == NULL) {
        fprintf(stderr, "instruction_count: needs function=ADDRESS and map=PATH\n");
        return 1;
    }
    function_address = strtoull(function, NULL, 0);
    if (profile_open(map) != 0) {
        return 1;
    }
    qemu_plugin_register_vcpu_tb_trans_cb(id, on_block);
    qemu_plugin_register_atexit_cb(id, on_end, NULL);
    return 0;
}
