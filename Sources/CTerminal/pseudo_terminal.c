#define _XOPEN_SOURCE 600

#include "CTerminal.h"

#include <errno.h>
#include <fcntl.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

int open_pseudo_terminal(char *path, size_t capacity)
{
    const int terminal = posix_openpt(O_RDWR | O_NOCTTY);
    const char *name = NULL;

    if (terminal < 0) {
        return -1;
    }
    (void)fcntl(terminal, F_SETFD, FD_CLOEXEC);
    (void)fcntl(terminal, F_SETFL, O_NONBLOCK);
    if (grantpt(terminal) == 0 && unlockpt(terminal) == 0) {
        name = ptsname(terminal);
    }
    if (name == NULL || strlen(name) >= capacity) {
        (void)close(terminal);
        errno = ENODEV;
        return -1;
    }
    strcpy(path, name);
    return terminal;
}
