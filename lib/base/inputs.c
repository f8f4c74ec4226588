#include "base/inputs.h"

#include <errno.h>
#include <stdlib.h>

#include "base/buf.h"
#include "base/descriptor.h"

void inputs_free(struct inputs *in)
{
    for (size_t i = in->at; i < in->entries; i++)
        if (in->entry[i].fd >= 0)
            descriptor_close(in->entry[i].fd);
    free(in->entry);
    *in = (struct inputs){0};
}

void inputs_add_open(struct inputs *in, const char *name, int fd, struct str head)
{
    ARRAY_GROW(in->entry, in->entries, in->cap);
    in->entry[in->entries++] = (struct inputs_entry){name, fd, head};
}

void inputs_add(struct inputs *in, const char *path)
{
    inputs_add_open(in, path, -1, STR(""));
}

void inputs_add_operands(struct inputs *in, char *const *path, size_t n)
{
    for (size_t i = 0; i < n; i++)
        inputs_add(in, path[i]);
    if (n == 0)
        inputs_add(in, "-");
}

int inputs_next(struct inputs *in, struct inputs_entry *next, struct err *e)
{
    if (in->at == in->entries)
        return 0;
    *next = in->entry[in->at++];
    if (next->fd < 0)
        next->fd = descriptor_open(next->name);
    return next->fd >= 0 ? 1 : err_set(e, next->name, 0, "cannot open: %s", strerror(errno));
}
