#define _GNU_SOURCE /* fileno */
#include "records.h"

#include <stdio.h>
#include <stdlib.h>
#include <unistd.h>

#include "base/buf.h"

int records_file(struct str bytes)
{
    FILE *file = tmpfile();
    if (!file || fwrite(bytes.p, 1, bytes.n, file) != bytes.n || fflush(file) != 0)
        abort();
    int fd = dup(fileno(file));
    fclose(file);
    if (fd < 0 || lseek(fd, 0, SEEK_SET) != 0)
        abort();
    return fd;
}

/* Writes down the fields of a record.  Returns 0, or -1 if the long text has a wrong escape. */
static int put_fields(struct buf *out, const struct record_reader *in, struct err *e)
{
    size_t start = out->len;
    for (size_t i = 0; i < in->fields; i++) {
        if (i > 0)
            buf_put_char(out, '|');
        if (i + 1 != in->options.long_text)
            buf_put_str(out, in->field[i]);
        else if (record_text(in, out, e) < 0)
            return out->len = start, -1;
    }
    return 0;
}

char *records_dump(const struct str *input, const char *wanted,
                   const struct record_reader_options *options)
{
    static const char *const names[] = {"one", "two", "three"};
    struct record_column column[8];
    struct record_reader in;
    struct buf out = {0};
    struct err e;
    size_t columns = 0;
    int got;
    for (struct str rest = str_of(wanted); rest.p && rest.n > 0; columns++) {
        struct str name = str_cut(&rest, ' ');
        bool required = str_ends(name, STR("!"));
        column[columns] = (struct record_column){str_make(name.p, name.n - required), required};
    }
    record_reader_init(&in, options, column, columns);
    for (size_t i = 0; input[i].p; i++)
        record_reader_add_open(&in, names[i], records_file(input[i]), str_make(NULL, 0));
    while ((got = record_next(&in, &e)) != 0) {
        if (got < 0 || put_fields(&out, &in, &e) < 0)
            buf_printf(&out, "!%s:%zu %s", e.name, e.line, e.text);
        buf_put_char(&out, '\n');
    }
    record_reader_free(&in);
    buf_put_char(&out, '\0');
    return out.p;
}

unsigned records_random(unsigned long long *seed, unsigned below)
{
    *seed = *seed * 6364136223846793005u + 1442695040888963407u; /* Knuth's MMIX generator */
    return (unsigned)(*seed >> 33) % below;
}
