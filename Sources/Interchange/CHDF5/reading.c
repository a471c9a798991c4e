#include "CHDF5.h"

#include "confinement.h"
#include "library.h"
#include "walking.h"
#include "records.h"

#include <errno.h>
#include <fcntl.h>
#include <poll.h>
#include <signal.h>
#include <stdbool.h>
#include <stdlib.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

static int64_t milliseconds(void) {
    struct timespec now;
    (void)clock_gettime(CLOCK_MONOTONIC, &now);
    return (int64_t)now.tv_sec * 1000 + now.tv_nsec / 1000000;
}

/* Room for one more byte at least; false if there is none. */
static bool grow(struct chdf5_result *result, size_t *capacity, size_t byte_limit) {
    if (result->byte_count < *capacity) return true;
    size_t wanted = *capacity == 0 ? 1 << 16 : *capacity * 2;
    if (wanted > byte_limit) wanted = byte_limit;
    if (wanted <= *capacity) {
        result->end = CHDF5_TOO_MANY_BYTES;
        return false;
    }
    uint8_t *larger = realloc(result->records, wanted);
    if (larger == NULL) {
        result->end = CHDF5_NO_PROCESS;
        result->code = ENOMEM;
        return false;
    }
    result->records = larger;
    *capacity = wanted;
    return true;
}

/* All that comes before the other end is closed; sets `end` if it is not to go on. */
static void receive(struct chdf5_result *result, int descriptor, int64_t deadline, size_t byte_limit) {
    size_t capacity = 0;
    while (grow(result, &capacity, byte_limit)) {
        const int64_t left = deadline - milliseconds();
        struct pollfd waiting = {descriptor, POLLIN, 0};
        const int ready = left <= 0 ? 0 : poll(&waiting, 1, (int)left);
        if (ready < 0 && errno == EINTR) continue;
        if (ready == 0) result->end = CHDF5_TIMEOUT;
        if (ready <= 0) return;
        const ssize_t count =
            read(descriptor, result->records + result->byte_count, capacity - result->byte_count);
        if (count < 0 && errno == EINTR) continue;
        if (count <= 0) return;
        result->byte_count += (size_t)count;
    }
}

/* How the process ended, which is ended if it has not by itself when time is up. */
static void await(struct chdf5_result *result, pid_t process, int64_t deadline) {
    int status = 0;
    pid_t ended = 0;
    if (result->end != CHDF5_READ) (void)kill(process, SIGKILL);
    while ((ended = waitpid(process, &status, WNOHANG)) == 0 || (ended < 0 && errno == EINTR)) {
        if (milliseconds() > deadline && result->end == CHDF5_READ) {
            result->end = CHDF5_TIMEOUT;
            (void)kill(process, SIGKILL);
        }
        const struct timespec moment = {0, 200000};
        (void)nanosleep(&moment, NULL);
    }
    /* Where the program ignores its children's ends, the last record tells. */
    if (ended < 0 || result->end != CHDF5_READ) return;
    if (WIFSIGNALED(status)) {
        result->code = WTERMSIG(status);
        result->end = result->code == SIGXCPU ? CHDF5_TIMEOUT : CHDF5_SIGNAL;
    } else if (WEXITSTATUS(status) != 0) {
        result->code = WEXITSTATUS(status);
        result->end = CHDF5_EXIT;
    }
}

struct chdf5_result chdf5_read(const uint8_t *file, size_t byte_count, int seconds, size_t byte_limit) {
    struct chdf5_result result = {CHDF5_READ, 0, NULL, 0};
    /* Here, as another thread may hold the loader's lock when the process is made; initialized is it there
       only, as nothing of it is to stay here. */
    const struct library *library = load_library();
    if (library == NULL) {
        result.end = CHDF5_NO_LIBRARY;
        return result;
    }
    int ends[2];
    if (pipe(ends) != 0) {
        result.end = CHDF5_NO_PROCESS;
        result.code = errno;
        return result;
    }
    (void)fcntl(ends[0], F_SETFD, FD_CLOEXEC);
    (void)fcntl(ends[1], F_SETFD, FD_CLOEXEC);

    /* No handler of the program's runs in the process, not even at its very beginning. */
    sigset_t all, before;
    (void)sigfillset(&all);
    (void)pthread_sigmask(SIG_SETMASK, &all, &before);
    const pid_t process = fork();
    if (process == 0) {
        confine(ends[1], seconds, 4 * byte_count + 2 * byte_limit);
        open_records(ends[1]);
        walk_file(library, file, byte_count, byte_limit);
    }
    const int error = errno;
    (void)pthread_sigmask(SIG_SETMASK, &before, NULL);
    (void)close(ends[1]);
    if (process < 0) {
        result.end = CHDF5_NO_PROCESS;
        result.code = error;
    } else {
        const int64_t deadline = milliseconds() + (int64_t)seconds * 1000;
        receive(&result, ends[0], deadline, byte_limit);
        await(&result, process, deadline);
    }
    (void)close(ends[0]);
    return result;
}
