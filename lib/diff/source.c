#include "diff/source.h"

#include <errno.h>
#include <stdint.h>
#include <stdlib.h>
#include <unistd.h>

#include "base/bytes.h"
#include "base/descriptor.h"
#include "record/tsv.h"

/* Columns behind the wanted ones in lines that are rewritten. */
enum { PLACE_LINE, PLACE_FILE, PLACES };

void source_complain(struct source *s, const struct err *e)
{
    s->failed = true;
    err_pass(s->errors, e);
}

/* How many leading columns it takes to have all slots below `slots` that there are. */
static size_t leading(const struct source *s, size_t slots)
{
    size_t lead = 0;
    for (size_t k = 0; k < s->columns; k++)
        if (s->slot[k] < slots)
            lead = k + 1;
    return lead;
}

static void take_raw(struct source *s)
{
    const struct record_reader *r = &s->reader;
    s->raw = true;
    s->fd = record_take(&s->reader, &s->bytes, &s->at);
    s->file = r->file;
    s->first_line = r->line + 1;
    s->columns = r->columns;
    s->slot = xrealloc(NULL, s->columns, sizeof *s->slot);
    for (size_t k = 0; k < s->columns; k++)
        s->slot[k] = r->slot[k] < s->wanted ? r->slot[k] : s->wanted + PLACES;
}

static void take_records(struct source *s)
{
    s->columns = s->wanted + PLACES;
    s->slot = xrealloc(NULL, s->columns, sizeof *s->slot);
    for (size_t k = 0; k < s->columns; k++)
        s->slot[k] = k;
}

void source_init(struct source *s, char *const *path, size_t n, const struct source_options *o)
{
    struct record_reader_options from = *o->from;
    struct err e;
    from.warnings = o->errors;
    *s = (struct source){.errors = o->errors, .wanted = o->columns, .fd = STDIN_FILENO};
    s->field = xrealloc(NULL, s->wanted + PLACES + 1, sizeof *s->field);
    for (size_t i = 0; i <= s->wanted + PLACES; i++)
        s->field[i] = STR("");
    record_reader_init(&s->reader, &from, o->wanted, o->columns);
    s->max_record = s->reader.options.max_record;
    record_reader_add_operands(&s->reader, path, n);
    int got = n == 1 ? record_open(&s->reader, &e) : 1;
    s->ended = got <= 0;
    s->broken = got < 0;
    if (got < 0)
        source_complain(s, &e);
    else if (n == 1 && got > 0 && s->reader.format == RECORD_TSV)
        take_raw(s);
    else
        take_records(s);
    s->lead = leading(s, SOURCE_OWN);
    s->last = leading(s, s->wanted);
    for (size_t k = 0; k < s->lead; k++)
        s->mixed |= s->slot[k] >= SOURCE_OWN && s->slot[k] < s->wanted;
    buf_reserve(&s->bytes, LINES_PADDING);
}

void source_free(struct source *s)
{
    descriptor_close(s->fd);
    record_reader_free(&s->reader);
    buf_free(&s->bytes);
    buf_free(&s->place);
    free(s->slot);
    free(s->field);
    *s = (struct source){.fd = STDIN_FILENO};
}

/* Adds a record as a line. */
static void rewrite(struct source *s)
{
    const struct record_reader *r = &s->reader;
    for (size_t i = 0; i < s->wanted; i++) {
        tsv_put(&s->bytes, r->field[i]);
        buf_put_char(&s->bytes, '\t');
    }
    buf_put_size(&s->bytes, r->line);
    buf_put_char(&s->bytes, '\t');
    tsv_put(&s->bytes, str_of(r->file));
    buf_put_char(&s->bytes, '\n');
}

static bool more_records(struct source *s)
{
    size_t before = s->bytes.len;
    struct err e;
    int got = 1;
    while (got != 0 && s->bytes.len - before < DESCRIPTOR_BLOCK) {
        got = record_next(&s->reader, &e);
        if (got > 0)
            rewrite(s);
        else if (got < 0)
            source_complain(s, &e);
    }
    s->ended = got == 0;
    return s->bytes.len > before;
}

static bool more_bytes(struct source *s)
{
    struct err e;
    buf_reserve(&s->bytes, DESCRIPTOR_BLOCK);
    char *end = s->bytes.p + s->bytes.len;
    ssize_t got = descriptor_read(s->fd, end, DESCRIPTOR_BLOCK);
    if (got > 0) {
        s->bytes.len += (size_t)got;
        return true;
    }
    s->ended = true;
    if (got < 0) {
        err_set(&e, s->file, 0, "cannot read: %s", strerror(errno));
        source_complain(s, &e);
        s->broken = true;
        return false;
    }
    if (s->bytes.len == s->at || end[-1] == '\n')
        return false;
    buf_put_char(&s->bytes, '\n');
    return true;
}

bool source_more(struct source *s)
{
    struct buf *b = &s->bytes;
    if (s->ended)
        return false;
    if (s->at > 0) {
        memmove(b->p, b->p + s->at, b->len - s->at);
        b->len -= s->at;
        s->at = 0;
    }
    bool got = s->raw ? more_bytes(s) : more_records(s);
    buf_reserve(b, LINES_PADDING);
    return got;
}

static struct str cut_line(struct str *lines)
{
    struct str line = str_cut(lines, '\n');
    line.n -= str_ends(line, STR("\r"));
    return line;
}

bool source_split(struct source *s, struct str *lines)
{
    bool escaped;
    struct str line = cut_line(lines);
    return tsv_split(line, s->field, s->slot, s->columns, &escaped) == s->columns;
}

bool source_bad_escape(struct str line, struct str *rest)
{
    if (line.n == 0 || !memchr(line.p, '\\', line.n))
        return false;
    while (line.p) {
        *rest = str_cut(&line, '\t');
        if (tsv_has_bad_escape(rest))
            return true;
    }
    return false;
}

bool source_read(struct source *s, struct str *lines, struct buf *text)
{
    struct str line = cut_line(lines), bad;
    bool escaped;
    if (tsv_split(line, s->field, s->slot, s->columns, &escaped) != s->columns ||
        (escaped && source_bad_escape(line, &bad)))
        return false;
    for (size_t i = SOURCE_OWN; escaped && i < s->wanted; i++) {
        (void)tsv_unescape(text->p + text->len, &s->field[i]);
        text->len += s->field[i].n;
    }
    return true;
}

bool source_is_header(const struct source *s, struct str line)
{
    return s->raw && record_is_header(&s->reader, cut_line(&line));
}

void source_split_lead(struct source *s, struct str lines)
{
    struct str line = s->lead == s->columns ? cut_line(&lines) : lines;
    for (size_t k = 0; k < s->lead; k++)
        s->field[s->slot[k]] = str_cut(&line, '\t');
}

/* Where the line of that length ends for its fields. */
static size_t without_return(const char *line, size_t n)
{
    return n - (n > 0 && line[n - 1] == '\r');
}

void source_split_rest(struct source *s, const char *line, size_t column, size_t from)
{
    const size_t *slot = s->slot;
    struct str *field = s->field;
    size_t k = column, last = s->last;
    bool to_end = last == s->columns; /* the last field that is wanted has no tab behind it */
    if (last <= k)
        return;
    last -= to_end;
    for (size_t base = from; k < last; base += BYTES_BLOCK)
        for (uint64_t tabs = bytes_equal(line + base, '\t'); tabs && k < last; tabs &= tabs - 1) {
            size_t at = base + bytes_first(tabs);
            field[slot[k++]] = str_make(line + from, at - from);
            from = at + 1;
        }
    if (!to_end)
        return;
    size_t n = from;
    while (line[n] != '\n')
        n++;
    field[slot[k]] = str_make(line + from, without_return(line + from, n - from));
}

size_t source_column(const struct source *s, size_t i)
{
    size_t k = 0;
    while (k < s->columns && s->slot[k] != i)
        k++;
    return k < s->columns ? k : SIZE_MAX;
}

size_t source_lead(const struct source *s, struct str line)
{
    size_t all = line.n;
    for (size_t k = 0; k < s->lead; k++)
        str_cut(&line, '\t');
    return all - line.n;
}

bool source_alike(const struct source *a, const struct source *b)
{
    return a->columns == b->columns && memcmp(a->slot, b->slot, a->columns * sizeof *a->slot) == 0;
}

void source_origin(struct source *s, const char *p, const char **file, size_t *line)
{
    struct str lines = str_make(p, (size_t)(s->bytes.p + s->bytes.len - p));
    source_split(s, &lines);
    struct str number = s->field[s->wanted + PLACE_LINE], path = s->field[s->wanted + PLACE_FILE];
    str_size(number, line); /* is one of ours */
    s->place.len = 0;
    buf_reserve(&s->place, path.n + 1);
    (void)tsv_unescape(s->place.p, &path);
    s->place.len = path.n;
    buf_put_char(&s->place, '\0');
    *file = s->place.p;
}
