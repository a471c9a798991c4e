/* For ptsname_r: several threads may open terminals at once, and ptsname has one buffer for all. */
#define _GNU_SOURCE

#include "CTerminal.h"

#include <errno.h>
#include <fcntl.h>
#include <stdlib.h>
#include <unistd.h>

int open_pseudo_terminal(char *path, size_t capacity)
{
    const int terminal = posix_openpt(O_RDWR | O_NOCTTY);

    if (terminal < 0) {
        return -1;
    }
    (void)fcntl(terminal, F_SETFD, FD_CLOEXEC);
    (void)fcntl(terminal, F_SETFL, O_NONBLOCK);
    if (grantpt(terminal) != 0 || unlockpt(terminal) != 0 || ptsname_r(terminal, path, capacity) != 0) {
        (void)close(terminal);
        errno = ENODEV;
        return -1;
    }
    return terminal;
}
