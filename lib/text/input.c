#include "text/input.h"

#include <errno.h>

#include "base/descriptor.h"

void input_start(struct input *in, const char *name, int fd, struct str head)
{
    in->at = in->bytes.len = 0;
    in->name = name;
    in->fd = fd;
    in->open = true;
    in->at_end = false;
    buf_put_str(&in->bytes, head);
    descriptor_widen(fd);
}

/* Makes room for a block behind the window: by moving the window to the front
 * when most of the buffer is gone, else by growing. */
static void make_room(struct input *in)
{
    struct buf *b = &in->bytes;
    size_t used = b->len - in->at;
    if (b->cap - b->len < DESCRIPTOR_BLOCK && in->at > 0 && used <= in->at) {
        memcpy(b->p, b->p + in->at, used);
        b->len = used;
        in->at = 0;
    }
    buf_reserve(b, DESCRIPTOR_BLOCK);
}

int input_more(struct input *in, struct err *e)
{
    if (in->at_end)
        return 0;
    make_room(in);
    ssize_t got = descriptor_read(in->fd, in->bytes.p + in->bytes.len, DESCRIPTOR_BLOCK);
    if (got < 0)
        return err_set(e, in->name, 0, "cannot read: %s", strerror(errno));
    in->bytes.len += (size_t)got;
    in->at_end = got == 0;
    return got > 0;
}

void input_close(struct input *in)
{
    if (in->open)
        descriptor_close(in->fd);
    in->open = false;
}

void input_free(struct input *in)
{
    input_close(in);
    buf_free(&in->bytes);
    *in = (struct input){0};
}
