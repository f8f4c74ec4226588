/* A page in the encoding that it is published in. */
#include "dress.h"

#include <iconv.h>
#include <stdio.h>
#include <stdlib.h>

int encode_page(const struct dress *d, struct text *bytes)
{
    static const char *const names[] = {"UTF-8", "UTF-8", "GB18030", "UTF-16LE", "UTF-16BE"};
    static const char *const marks[] = {"", "\xef\xbb\xbf", "", "\xff\xfe", "\xfe\xff"};
    iconv_t converter = iconv_open(names[d->encoding], "UTF-8");
    char *from = d->out.p, *room = NULL;
    size_t left = d->out.n, cap = 3 * d->out.n + 16, free_bytes = cap;

    bytes->n = 0;
    put(bytes, marks[d->encoding]);
    if (converter != (iconv_t)-1)
        room = malloc(cap);
    if (room == NULL)
        return -1;
    char *to = room;
    size_t result = iconv(converter, &from, &left, &to, &free_bytes);
    if (result == (size_t)-1)
        perror("gipr-dress: iconv");
    put_bytes(bytes, room, (size_t)(to - room));
    iconv_close(converter);
    free(room);
    return result == (size_t)-1 ? -1 : 0;
}
