#include "confinement.h"

#include <fcntl.h>
#include <signal.h>
#include <stdlib.h>
#include <string.h>
#include <sys/resource.h>
#include <unistd.h>
#ifdef __linux__
#include <sys/prctl.h>
#endif

static rlim_t least(rlim_t a, rlim_t b) { return a == RLIM_INFINITY || (b != RLIM_INFINITY && b < a) ? b : a; }

/* `warned`, before `value` is reached: from where on there is a signal of its own. */
static void limit_after(int resource, rlim_t warned, rlim_t value) {
    struct rlimit now;
    if (getrlimit(resource, &now) != 0) return;
    const struct rlimit wanted = {least(warned, now.rlim_max), least(value, now.rlim_max)};
    (void)setrlimit(resource, &wanted);
}

static void limit(int resource, rlim_t value) { limit_after(resource, value, value); }

/* Bytes of address space that the process has; 0 where that cannot be told. */
static size_t mapped_byte_count(void) {
    char text[32] = {0};
    const int file = open("/proc/self/statm", O_RDONLY);
    if (file < 0) return 0;
    const ssize_t count = read(file, text, sizeof text - 1);
    (void)close(file);
    return count > 0 ? (size_t)strtoull(text, NULL, 10) * (size_t)sysconf(_SC_PAGESIZE) : 0;
}

/* Handlers are the program's: one that prints where it crashed, or tells a thread that is not here. */
static void forget_signal_handlers(void) {
    for (int number = 1; number < NSIG; number++) {
        struct sigaction action;
        if (sigaction(number, NULL, &action) == 0 && action.sa_handler != SIG_DFL) {
            (void)signal(number, SIG_DFL);
        }
    }
    sigset_t none;
    (void)sigemptyset(&none);
    (void)sigprocmask(SIG_SETMASK, &none, NULL);
}

/* Pipes of the program whose other ends wait for them to be closed; and glibc's words about a damaged heap
 * are not for its user. */
static void keep_only(int kept) {
    const int nothing = open("/dev/null", O_RDWR);
    for (int i = 0; i < 3 && nothing >= 0; i++) {
        if (i != kept) (void)dup2(nothing, i);
    }
    const long most = sysconf(_SC_OPEN_MAX);
    for (int i = 3; i < (most < 4096 ? (int)most : 4096); i++) {
        if (i != kept) (void)close(i);
    }
}

void confine(int kept, int seconds, size_t byte_limit) {
    forget_signal_handlers();
    keep_only(kept);
    const size_t mapped = mapped_byte_count();
    if (mapped > 0) limit(RLIMIT_AS, (rlim_t)mapped + byte_limit);
    limit_after(RLIMIT_CPU, (rlim_t)seconds, (rlim_t)seconds + 1);
    limit(RLIMIT_CORE, 0);
    limit(RLIMIT_FSIZE, 0);
    /* None can be opened from here on: neither files that a file names nor plugins. */
    limit(RLIMIT_NOFILE, 0);
#ifdef __linux__
    /* Its end is the program's end, and a core dump that a program takes knows no limit. */
    (void)prctl(PR_SET_PDEATHSIG, SIGKILL);
    (void)prctl(PR_SET_DUMPABLE, 0);
#endif
}
