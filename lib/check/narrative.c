#include "check/narrative.h"

#include <errno.h>
#include <stdint.h>
#include <stdlib.h>

#include "base/descriptor.h"

enum { REPORT, SECTION, TOPIC, HEADING, LINE, TEXT, YEAR, AGENCY, COLUMNS };

static const struct record_column columns[COLUMNS] = {
    {STR_INIT("report"), true},  {STR_INIT("section"), true}, {STR_INIT("topic"), true},
    {STR_INIT("heading"), true}, {STR_INIT("line"), true},    {STR_INIT("text"), true},
    {STR_INIT("year"), false},   {STR_INIT("agency"), false},
};

int narratives_open(struct narratives *n, const char *path, int fd,
                    const struct record_reader_options *options, const struct err_sink *warnings,
                    struct err *e)
{
    *n = (struct narratives){.warnings = *warnings};
    if (stated_init(&n->stated, e) != 0)
        return -1;
    if (fd < 0) /* now: a wrong name must not be found out report by report */
        fd = descriptor_open(path);
    if (fd < 0) {
        err_set(e, path, 0, "cannot open: %s", strerror(errno));
        return stated_free(&n->stated), -1;
    }
    record_reader_init(&n->in, options, columns, COLUMNS);
    record_reader_add_open(&n->in, path, fd, str_make(NULL, 0));
    return 0;
}

void narratives_close(struct narratives *n)
{
    for (size_t i = 0; i < n->id.count; i++)
        for (struct narrative *one = n->kept[i].first, *next; one; one = next) {
            next = one->next;
            narrative_del(one);
        }
    free(n->kept);
    intern_free(&n->id);
    buf_free(&n->name);
    stated_free(&n->stated);
    record_reader_free(&n->in);
    *n = (struct narratives){.pending = false};
}

void narrative_del(struct narrative *n)
{
    if (!n)
        return;
    free(n->section);
    free(n->claim);
    buf_free(&n->quotes);
    free(n);
}

static void take_figure(void *context, const struct stated_figure *figure)
{
    struct narrative *n = context;
    ARRAY_GROW(n->claim, n->claims, n->claims_cap);
    n->claim[n->claims++] = (struct narrative_claim){figure->rule, figure->value, figure->line,
                                                     n->quotes.len, figure->quote.n};
    buf_put_str(&n->quotes, figure->quote);
}

/* What follows the heading: all of the text where the heading is not found. */
static struct str behind_heading(struct str text, struct str heading)
{
    size_t at = str_find(text, heading, 0);
    return at < text.n ? str_from(text, at + heading.n) : text;
}

static void read_section(struct narratives *all, struct narrative *n)
{
    const struct str *field = all->in.field;
    struct str text = behind_heading(field[TEXT], field[HEADING]);
    size_t line = all->line;
    for (const char *p = field[TEXT].p; p < text.p; p++)
        line += *p == '\n';
    ARRAY_GROW(n->section, n->sections, n->sections_cap);
    struct narrative_section *s = &n->section[n->sections++];
    *s = (struct narrative_section){.line = all->line};
    if (field[TOPIC].n < sizeof s->topic)
        memcpy(s->topic, field[TOPIC].p, field[TOPIC].n);
    s->nothing = stated_nothing(&all->stated, text);
    const struct stated_report of = {field[AGENCY], field[YEAR]};
    if (!stated_find(&all->stated, text, line, &of, take_figure, n))
        err_warn(&all->warnings, all->in.file, all->in.line,
                 "section %zu is long: what it states behind %d bytes is not checked", all->section,
                 STATED_TEXT_MAX);
}

/* Reads a record.  Returns 1, 0 at the end, or -1 with *e filled. */
static int read_record(struct narratives *all, struct err *e)
{
    const struct record_reader *in = &all->in;
    int got = record_next(&all->in, e);
    if (got > 0 && (record_number(in, SECTION, &all->section, e) != 0 ||
                    record_number(in, LINE, &all->line, e) != 0))
        return -1;
    return got;
}

/* The next record that can be read.  Returns false at the end. */
static bool next_record(struct narratives *all)
{
    struct err e;
    int got;
    while ((got = read_record(all, &e)) < 0) {
        all->gap = all->trouble = true;
        err_pass(&all->warnings, &e);
    }
    return got > 0;
}

/* Reads the next report's sections; its identifier is in all->name.  NULL at the
 * end.  Sections count up; where they start again, another report starts. */
static struct narrative *read_report(struct narratives *all)
{
    if (!all->pending && !next_record(all))
        return NULL;
    struct narrative *n = xrealloc(NULL, 1, sizeof *n);
    *n = (struct narrative){.torn = all->gap};
    all->gap = false;
    all->name.len = 0;
    buf_put_str(&all->name, all->in.field[REPORT]);
    size_t last = 0;
    do {
        all->pending = n->sections > 0 && (!str_eq(all->in.field[REPORT], buf_str(&all->name, 0)) ||
                                           all->section <= last);
        if (all->pending)
            break;
        last = all->section;
        read_section(all, n);
    } while (next_record(all));
    n->torn |= all->gap;
    return n;
}

/* Keeps a report's sections behind those of the same identifier. */
static void keep(struct narratives *all, struct narrative *n)
{
    size_t known = all->id.count;
    uint32_t id = intern_put(&all->id, buf_str(&all->name, 0));
    if (id == known) {
        ARRAY_GROW(all->kept, id, all->kept_cap);
        all->kept[id] = (struct narrative_queue){NULL, NULL};
    }
    struct narrative_queue *q = &all->kept[id];
    *(q->first ? &q->last->next : &q->first) = n;
    q->last = n;
}

struct narrative *narratives_find(struct narratives *all, struct str id)
{
    int64_t at = intern_find(&all->id, id);
    struct narrative *n = at == INTERN_NONE ? NULL : all->kept[at].first;
    if (n) {
        all->kept[at].first = n->next;
        return n;
    }
    while ((n = read_report(all)) != NULL) {
        if (str_eq(buf_str(&all->name, 0), id))
            return n;
        keep(all, n);
    }
    return NULL;
}

void narratives_finish(struct narratives *all)
{
    struct narrative *n;
    size_t reports = 0;
    char shown[ERR_QUOTE_MAX];
    while ((n = read_report(all)) != NULL)
        keep(all, n);
    for (size_t i = 0; i < all->id.count; i++)
        for (n = all->kept[i].first; n; n = n->next)
            if (reports++ == 0)
                err_quote(shown, intern_str(&all->id, (uint32_t)i));
    if (reports > 0)
        err_warn(&all->warnings, all->in.file, 0,
                 "%zu report%s sections but no cells, the first is %s", reports,
                 reports == 1 ? " has" : "s have", shown);
}
