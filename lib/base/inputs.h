/* inputs.h - the inputs of a run, one after the other: paths, standard input, and
 * descriptors of which somebody has read the first bytes. */
#ifndef GIPR_BASE_INPUTS_H
#define GIPR_BASE_INPUTS_H

#include "base/err.h"
#include "base/str.h"

struct inputs_entry {
    const char *name; /* for messages: the path as given, `-` for standard input */
    int fd;           /* -1: to be opened by its name */
    struct str head;  /* what was read of it already */
};

/* A zeroed one has none; all members are its own. */
struct inputs {
    struct inputs_entry *entry;
    size_t entries, cap;
    size_t at; /* the next one */
};

/* Closes those that were not reached. */
void inputs_free(struct inputs *in);

/* Adds a path (borrowed as the name), `-` for standard input. */
void inputs_add(struct inputs *in, const char *path);

/* Adds the operands of a command: each path, or standard input if there is none. */
void inputs_add_operands(struct inputs *in, char *const *path, size_t n);

/* Adds an open descriptor, of which `head` (borrowed until it is reached) has been read. */
void inputs_add_open(struct inputs *in, const char *name, int fd, struct str head);

/* Opens the next one: 1, with *next for the caller to read and to descriptor_close(); 0 when there
 * is none left; -1 with *e filled when it cannot be opened, and next->name set. */
int inputs_next(struct inputs *in, struct inputs_entry *next, struct err *e);

#endif
