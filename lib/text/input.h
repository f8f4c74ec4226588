/* input.h - a file or standard input as a window of bytes that slides forward.
 *
 *     bytes.p ──▶ ┌──────┬──────────────────┬───────────┐
 *                 │ gone │ at: the window   │ spare     │
 *                 └──────┴──────────────────┴───────────┘
 *                                           bytes.len
 *
 * input_more() reads a block behind the window; moving `at` forward gives bytes
 * up, and their room is used again.  Memory is the largest window that was
 * wanted, never the file. */
#ifndef GIPR_TEXT_INPUT_H
#define GIPR_TEXT_INPUT_H

#include "base/buf.h"
#include "base/err.h"

/* It is zeroed before its first start. */
struct input {
    struct buf bytes; /* the caller may change the bytes of the window in place */
    size_t at;        /* offset of the window in bytes; at <= bytes.len */
    const char *name; /* for messages: the path as given, `-` for standard input */
    int fd;
    bool open;
    bool at_end; /* the file has no more bytes than the window */
};

/* Empties the window and starts on the open descriptor `fd`, of which `head` has been
 * read already (copied).  The input closes fd unless it is standard input. */
void input_start(struct input *in, const char *name, int fd, struct str head);

/* Reads a further block behind the window.  The window may move in memory; its
 * bytes stay.  Returns 1, 0 at the end of the file, -1 with *e filled. */
int input_more(struct input *in, struct err *e);

/* The bytes of the window from `from` bytes behind its start on; valid until
 * input_more(). */
static inline struct str input_window(const struct input *in, size_t from)
{
    return buf_str(&in->bytes, in->at + from);
}

/* Closes the file; the buffer is kept for the next one. */
void input_close(struct input *in);

/* Closes the file, and frees the buffer. */
void input_free(struct input *in);

#endif
