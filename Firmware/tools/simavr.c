/*
 * Runs an AVR program with simavr, its first serial line on a pseudo-terminal or on standard input and
 * output:
 *
 *     simavr MCU CLOCK_HZ pty|stdio|serial,path=TERMINAL PROGRAM.elf [FUNCTION_ADDRESS MAP]
 *
 * The words for the line are QEMU's. With "pty" the terminal's path is printed as QEMU prints it. With the address of a
 * function and a map (profile.h), the profile of its first call is printed, and "stack_bytes 85", what the call took of the
 * stack with its return address; then the emulation ends.
 */
#define _XOPEN_SOURCE 600

#include "profile.h"

#include <fcntl.h>
#include <poll.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <termios.h>
#include <unistd.h>

#include <simavr/avr_uart.h>
#include <simavr/sim_avr.h>
#include <simavr/sim_elf.h>

/* How many instructions pass between two looks at the line. */
enum { LINE_PERIOD = 256 };

static int line_input;
static int line_output;
static avr_irq_t *uart_input;
static int may_send;

static void on_output(struct avr_irq_t *irq, uint32_t value, void *parameter)
{
    const uint8_t byte = (uint8_t)value;

    (void)irq;
    (void)parameter;
    /* What nobody reads is lost, as on any serial line. */
    if (write(line_output, &byte, 1) < 0) {
        return;
    }
}

static void on_ready(struct avr_irq_t *irq, uint32_t value, void *parameter)
{
    (void)irq;
    (void)parameter;
    if (value != 0) {
        may_send = 1;
    }
}

static void on_full(struct avr_irq_t *irq, uint32_t value, void *parameter)
{
    (void)irq;
    (void)parameter;
    if (value != 0) {
        may_send = 0;
    }
}

/* The processor's sleep takes no time here: the line is waited for instead. */
static void on_sleep(avr_t *avr, avr_cycle_count_t cycle_count)
{
    (void)avr;
    (void)cycle_count;
}

/* Passes on what came, waiting for it at most so long. */
static void feed(int wait_milliseconds)
{
    struct pollfd line = {line_input, POLLIN, 0};

    while (may_send && poll(&line, 1, wait_milliseconds) > 0) {
        uint8_t byte;
        const ssize_t count = read(line_input, &byte, 1);

        if (count == 1) {
            avr_raise_irq(uart_input, byte);
        } else {
            /* Nobody has the terminal open, or standard input has ended. */
            (void)poll(NULL, 0, wait_milliseconds);
            return;
        }
        wait_milliseconds = 0;
    }
}

static void open_terminal(void)
{
    const int terminal = posix_openpt(O_RDWR | O_NOCTTY);
    struct termios settings;
    int other_end;

    if (terminal < 0 || grantpt(terminal) != 0 || unlockpt(terminal) != 0) {
        perror("simavr: no pseudo-terminal");
        exit(1);
    }
    /* Raw, and the other end kept open, so that the line neither echoes nor hangs up. */
    other_end = open(ptsname(terminal), O_RDWR | O_NOCTTY);
    if (other_end < 0 || tcgetattr(other_end, &settings) != 0) {
        perror("simavr: no pseudo-terminal");
        exit(1);
    }
    settings.c_iflag = 0;
    settings.c_oflag = 0;
    settings.c_lflag = 0;
    (void)tcsetattr(other_end, TCSANOW, &settings);
    line_input = terminal;
    line_output = terminal;
    printf("char device redirected to %s (label line)\n", ptsname(terminal));
    fflush(stdout);
}

/* The end of a terminal that another program has prepared. */
static void join_terminal(const char *path)
{
    line_input = open(path, O_RDWR | O_NOCTTY);
    line_output = line_input;
    if (line_input < 0) {
        perror(path);
        exit(1);
    }
}

static void connect_uart(avr_t *avr)
{
    uint32_t flags = 0;

    avr_ioctl(avr, AVR_IOCTL_UART_GET_FLAGS('0'), &flags);
    flags &= ~(uint32_t)(AVR_UART_FLAG_STDIO | AVR_UART_FLAG_POOL_SLEEP);
    avr_ioctl(avr, AVR_IOCTL_UART_SET_FLAGS('0'), &flags);
    uart_input = avr_io_getirq(avr, AVR_IOCTL_UART_GETIRQ('0'), UART_IRQ_INPUT);
    avr_irq_register_notify(
        avr_io_getirq(avr, AVR_IOCTL_UART_GETIRQ('0'), UART_IRQ_OUTPUT), on_output, NULL);
    avr_irq_register_notify(
        avr_io_getirq(avr, AVR_IOCTL_UART_GETIRQ('0'), UART_IRQ_OUT_XON), on_ready, NULL);
    avr_irq_register_notify(
        avr_io_getirq(avr, AVR_IOCTL_UART_GETIRQ('0'), UART_IRQ_OUT_XOFF), on_full, NULL);
}

static uint16_t stack_pointer(const avr_t *avr)
{
    return (uint16_t)(avr->data[R_SPL] | avr->data[R_SPH] << 8);
}

/* Runs an instruction; that of the function's first call is part of the profile. */
static int profile_step(avr_t *avr, avr_flashaddr_t function)
{
    static enum { BEFORE, INSIDE } phase = BEFORE;
    static avr_flashaddr_t caller;
    static uint16_t stack_before;
    static uint16_t stack_lowest;
    const avr_flashaddr_t address = avr->pc;
    const avr_cycle_count_t start = avr->cycle;
    int state;

    if (phase == BEFORE && address == function) {
        phase = INSIDE;
    } else if (phase == BEFORE) {
        caller = address;
        stack_before = stack_pointer(avr);
        stack_lowest = stack_before;
    } else if (address > caller && address <= caller + 4) {
        profile_print();
        printf("stack_bytes %d\n", stack_before - stack_lowest);
        exit(0);
    }
    state = avr_run(avr);
    if (phase == INSIDE) {
        struct profile_instruction *const instruction = profile_find(address);

        if (instruction == NULL) {
            fprintf(stderr, "simavr: 0x%lx is not in the map\n", (unsigned long)address);
            exit(1);
        }
        profile_execute(instruction, avr->cycle - start);
        if (stack_pointer(avr) < stack_lowest) {
            stack_lowest = stack_pointer(avr);
        }
    }
    return state;
}

int main(int count, char **arguments)
{
    elf_firmware_t firmware;
    avr_flashaddr_t function;
    const pid_t parent = getppid();
    avr_t *avr;
    int state = cpu_Running;

    if (count != 5 && count != 7) {
        fprintf(stderr, "simavr: expected MCU CLOCK_HZ LINE PROGRAM.elf [FUNCTION_ADDRESS MAP]\n");
        return 64;
    }
    memset(&firmware, 0, sizeof firmware);
    if (elf_read_firmware(arguments[4], &firmware) != 0) {
        fprintf(stderr, "simavr: %s: cannot be read\n", arguments[4]);
        return 1;
    }
    avr = avr_make_mcu_by_name(arguments[1]);
    if (avr == NULL) {
        fprintf(stderr, "simavr: %s: unknown processor\n", arguments[1]);
        return 1;
    }
    avr_init(avr);
    avr_load_firmware(avr, &firmware);
    avr->frequency = (uint32_t)strtoul(arguments[2], NULL, 10);
    avr->sleep = on_sleep;
    avr->log = LOG_ERROR;
    connect_uart(avr);
    line_output = STDOUT_FILENO;
    if (strcmp(arguments[3], "pty") == 0) {
        open_terminal();
    } else if (strncmp(arguments[3], "serial,path=", 12) == 0) {
        join_terminal(arguments[3] + 12);
    }
    function = count == 7 ? (avr_flashaddr_t)strtoul(arguments[5], NULL, 16) : 0;
    if (function != 0 && profile_open(arguments[6]) != 0) {
        return 1;
    }

    while (state != cpu_Done && state != cpu_Crashed) {
        for (int i = 0; i < LINE_PERIOD && state != cpu_Done && state != cpu_Crashed; ++i) {
            state = function != 0 ? profile_step(avr, function) : avr_run(avr);
        }
        if (state == cpu_Sleeping && getppid() != parent) {
            /* Who asked for the emulation is gone. (Not a signal at the parent's death: that comes
               with the end of the thread that started this program.) */
            return 0;
        }
        feed(state == cpu_Sleeping ? 10 : 0);
    }
    fprintf(stderr, "simavr: the processor %s\n", state == cpu_Done ? "stopped" : "crashed");
    return 1;
}
