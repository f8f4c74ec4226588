/* descriptor.h - reading and writing file descriptors in blocks. */
#ifndef GIPR_BASE_DESCRIPTOR_H
#define GIPR_BASE_DESCRIPTOR_H

#include <stddef.h>
#include <sys/types.h>

/* Bytes a block: large enough that system calls do not count, small enough to
 * stay in the processor's cache. */
enum { DESCRIPTOR_BLOCK = 256 * 1024 };

/* Widens the pipe behind fd to 1 MiB where the system allows it: the default of
 * 64 KiB makes two programs wait for each other.  Anything but a pipe, and a
 * refusal, are left as they are. */
void descriptor_widen(int fd);

/* Opens the file at `path` for reading, going on after interruptions; `-` is standard input, which
 * is open.  Returns the descriptor, or -1 with errno set. */
int descriptor_open(const char *path);

/* Closes fd unless it is standard input, which stays open. */
void descriptor_close(int fd);

/* Up to n bytes into p, going on after interruptions.  Returns the bytes read,
 * 0 at the end, -1 with errno set. */
ssize_t descriptor_read(int fd, void *p, size_t n);

/* All n bytes from p, going on after interruptions and short writes, and waiting
 * where the descriptor does not block.  Returns 0 or the errno of the failure. */
int descriptor_write(int fd, const void *p, size_t n);

#endif
