#define _GNU_SOURCE /* F_SETPIPE_SZ */
#include "base/descriptor.h"

#include <errno.h>
#include <fcntl.h>
#include <poll.h>
#include <stdbool.h>
#include <string.h>
#include <unistd.h>

void descriptor_widen(int fd)
{
#ifdef F_SETPIPE_SZ
    enum { WIDE = 1024 * 1024 };
    int before = errno;
    if (fcntl(fd, F_GETPIPE_SZ) < WIDE)
        (void)fcntl(fd, F_SETPIPE_SZ, (int)WIDE);
    errno = before;
#else
    (void)fd;
#endif
}

/* Whether a call on fd that failed can be tried again: it was interrupted, or
 * the descriptor does not block and was waited for. */
static bool try_again(int fd, short events)
{
    if (errno == EAGAIN || errno == EWOULDBLOCK) {
        struct pollfd ready = {.fd = fd, .events = events};
        return poll(&ready, 1, -1) >= 0 || errno == EINTR;
    }
    return errno == EINTR;
}

int descriptor_open(const char *path)
{
    int fd = STDIN_FILENO;
    if (strcmp(path, "-") != 0)
        do
            fd = open(path, O_RDONLY | O_CLOEXEC);
        while (fd < 0 && errno == EINTR);
    return fd;
}

void descriptor_close(int fd)
{
    if (fd != STDIN_FILENO)
        close(fd);
}

ssize_t descriptor_read(int fd, void *p, size_t n)
{
    ssize_t got;
    do
        got = read(fd, p, n);
    while (got < 0 && try_again(fd, POLLIN));
    return got;
}

int descriptor_write(int fd, const void *p, size_t n)
{
    const char *at = p;
    while (n > 0) {
        ssize_t put = write(fd, at, n);
        if (put < 0 && !try_again(fd, POLLOUT))
            return errno;
        if (put > 0) {
            at += put;
            n -= (size_t)put;
        }
    }
    return 0;
}
