#include "record/writer.h"

#include <stdint.h>
#include <stdlib.h>
#include <unistd.h>

#include "base/descriptor.h"
#include "base/utf8.h"
#include "record/csv.h"
#include "record/json.h"
#include "record/tsv.h"

/* Keys are kept in one buffer, as they are written: in JSON lines with quotes,
 * colon and what stands before them. */
static void keep_keys(struct writer *w, const struct str *columns, size_t n)
{
    size_t *from = xrealloc(NULL, n, sizeof *from);
    for (size_t i = 0; i < n; i++) {
        from[i] = w->keys.len;
        if (w->to == RECORD_JSONL) {
            buf_put_char(&w->keys, i == 0 ? '{' : ',');
            json_put_string(&w->keys, columns[i]);
            buf_put_char(&w->keys, ':');
        } else {
            buf_put_str(&w->keys, columns[i]);
        }
    }
    struct str keys = buf_str(&w->keys, 0);
    for (size_t i = 0; i < n; i++) {
        size_t end = i + 1 < n ? from[i + 1] : keys.n;
        w->column[i].key = str_make(keys.p + from[i], end - from[i]);
        w->column[i].number = record_column_is_number(columns[i]);
    }
    free(from);
}

/* Puts U+FFFD in the place of the bytes from `good` on that are no UTF-8. */
static void mend(struct writer *w, size_t good)
{
    struct buf mended = {0};
    w->bad += utf8_repair(buf_str(&w->out, 0), good, &mended);
    buf_free(&w->out);
    w->out = mended;
}

/* Writes what has gathered.  Returns 0, or -1 when output has failed. */
static int flush(struct writer *w)
{
    size_t good = w->known ? w->out.len : utf8_check(w->out.p, w->out.len);
    if (good < w->out.len)
        mend(w, good);
    if (!w->failure)
        w->failure = descriptor_write(w->fd, w->out.p, w->out.len);
    w->out.len = 0;
    return w->failure ? -1 : 0;
}

static void write_header(struct writer *w, const struct writer_options *options)
{
    if (w->to == RECORD_JSONL)
        return;
    if (options->bom)
        buf_put_str(&w->out, STR(UTF8_MARK));
    if (!options->no_header) {
        for (size_t i = 0; i < w->columns; i++)
            writer_field(w, w->column[i].key);
        writer_end_row(w);
    }
    flush(w);
}

void writer_init(struct writer *w, int fd, const struct writer_options *options,
                 const struct str *columns, size_t n)
{
    *w = (struct writer){.fd = fd, .to = options->to, .columns = n};
    w->divider = w->to == RECORD_CSV ? ',' : w->to == RECORD_JSONL ? 0 : '\t';
    w->block = options->block ? options->block : DESCRIPTOR_BLOCK;
    if (isatty(fd))
        w->block = 1; /* every row fills a block: someone is looking on */
    descriptor_widen(fd);
    w->column = xrealloc(NULL, n, sizeof *w->column);
    keep_keys(w, columns, n);
    write_header(w, options);
}

void writer_free(struct writer *w)
{
    buf_free(&w->out);
    buf_free(&w->keys);
    buf_free(&w->number);
    free(w->column);
    *w = (struct writer){.fd = -1};
}

void writer_field(struct writer *w, struct str value)
{
    const struct writer_column *column = &w->column[w->at];
    switch (w->to) {
    case RECORD_CSV:
        if (w->at > 0)
            buf_put_char(&w->out, ',');
        csv_put(&w->out, value, w->columns == 1);
        break;
    case RECORD_JSONL:
        buf_put_str(&w->out, column->key);
        if (column->number)
            json_put_number(&w->out, value);
        else
            json_put_string(&w->out, value);
        break;
    default:
        if (w->at > 0)
            buf_put_char(&w->out, '\t');
        tsv_put(&w->out, value);
    }
    w->at++;
}

struct written writer_prepare(struct writer *w, struct buf *to, size_t at, const struct str *value,
                              size_t fields)
{
    struct buf out = w->out;
    size_t before = w->at, from = to->len;
    w->out = *to;
    w->at = at;
    for (size_t i = 0; i < fields; i++)
        writer_field(w, value[i]);
    buf_reserve(&w->out, WRITTEN_PADDING);
    *to = w->out;
    w->out = out;
    w->at = before;
    return (struct written){to->p + from, to->len - from, fields};
}

/* Copies 1 to 8 bytes without a loop: two stretches that may overlap. */
static inline void copy_few(char *to, const char *from, size_t n)
{
    if (n >= 4) {
        uint32_t first, last;
        memcpy(&first, from, 4);
        memcpy(&last, from + n - 4, 4);
        memcpy(to, &first, 4);
        memcpy(to + n - 4, &last, 4);
        return;
    }
    char first = from[0], middle = from[n / 2], last = from[n - 1];
    to[0] = first;
    to[n / 2] = middle;
    to[n - 1] = last;
}

void writer_plain(struct writer *w, struct str value)
{
    if (w->to == RECORD_JSONL || value.n == 0) {
        writer_field(w, value);
        return;
    }
    buf_reserve(&w->out, value.n + 1);
    char *to = w->out.p + w->out.len;
    size_t divider = w->at > 0;
    *to = w->divider;
    if (value.n <= 8)
        copy_few(to + divider, value.p, value.n);
    else
        memcpy(to + divider, value.p, value.n);
    w->out.len += divider + value.n;
    w->at++;
}

void writer_decimal_any(struct writer *w, struct decimal value)
{
    if (!w->divider) {
        w->number.len = 0;
        decimal_put(&w->number, value);
        writer_field(w, buf_str(&w->number, 0));
        return;
    }
    buf_put_char(&w->out, w->divider);
    decimal_put(&w->out, value);
    w->at++;
}

void writer_size(struct writer *w, size_t value)
{
    char digits[SIZE_DIGITS];
    if (value > 9) {
        writer_plain(w, str_make(digits, (size_t)(size_put(digits, value) - digits)));
        return;
    }
    digits[0] = (char)('0' + value); /* as numbers of sections are */
    writer_plain(w, str_make(digits, 1));
}

void writer_line(struct writer *w, size_t line)
{
    if (line > 0)
        writer_size(w, line);
    else
        writer_field(w, STR(""));
}

int writer_rows(struct writer *w, const char *end)
{
    w->out.len = (size_t)(end - w->out.p);
    w->at = 0;
    return w->out.len >= w->block ? flush(w) : writer_failed(w) ? -1 : 0;
}

int writer_row(struct writer *w, char *end)
{
    *end = '\n';
    return writer_rows(w, end + 1);
}

int writer_end_row(struct writer *w)
{
    if (w->to == RECORD_JSONL)
        buf_put_char(&w->out, '}');
    return writer_row(w, writer_room(w, 1));
}

int writer_finish(struct writer *w, struct err *e)
{
    if (flush(w) != 0)
        return err_set(e, NULL, 0, "write error: %s", strerror(w->failure));
    if (w->bad)
        return err_set(e, NULL, 0, "%zu bytes of the output were no UTF-8 and became U+FFFD",
                       w->bad);
    return 0;
}
