#include "report/form_finder.h"

#include <stdlib.h>

#include "base/buf.h"
#include "base/bytes_figures.h"
#include "form/recognise.h"

/* Bytes of a section's first lines that mostly show its form, and that do in any layout. */
enum { FIRST_BYTES = 384, FIRST_BYTES_MAX = 4 * FIRST_BYTES };

/* First lines that were met before: those of one publisher's tables are the same in report after
 * report, but for their figures. */
struct known_start {
    const struct form *form; /* of the report's year; NULL: the slot is free */
    bool leads;              /* whether the lines show that form */
    size_t n;
    char text[FIRST_BYTES];
};

enum { KNOWN_STARTS = 256 };

void form_finder_free(struct form_finder *f)
{
    lexed_free(&f->lexed);
    label_hits_free(&f->labels);
    free(f->start);
    *f = (struct form_finder){.start = NULL};
}

/* Finds the labels in a text. */
static const struct label_hits *find_labels(struct form_finder *f, struct str text)
{
    lexed_clear(&f->lexed);
    label_hits_clear(&f->labels);
    lex_text(&f->lexed, text, 1);
    lex_end(&f->lexed);
    label_scan(label_set_builtin(), &f->lexed, &f->labels);
    return &f->labels;
}

/* Whether a line is no table's for sure: it is empty, or a sentence of prose. */
static bool is_prose(struct str line)
{
    static const struct str stop = STR_INIT("。");
    line = str_trim_wide(line);
    return line.n == 0 || str_ends(line, stop) || str_has(line, stop);
}

/* What stands in a section below its heading, and below the prose that it mostly starts with. */
static struct str below_prose(struct str text)
{
    struct str rest = text;
    str_cut(&rest, '\n');
    for (struct str below = rest; below.n > 0 && is_prose(str_cut(&below, '\n'));)
        rest = below;
    return rest.p ? rest : str_from(text, text.n);
}

/* The first lines of the tables of a section that has some; empty for other sections. */
static struct str table_start(const struct section *section, size_t bytes)
{
    static const struct str topics[] = {STR_INIT("proactive"), STR_INIT("requests"),
                                        STR_INIT("annex")};
    bool tables = false;
    for (size_t i = 0; i < sizeof topics / sizeof *topics; i++)
        tables |= str_eq(section->topic, topics[i]);
    if (!tables)
        return str_make(section->text.p, 0);
    struct str text = below_prose(section->text);
    size_t n = text.n < bytes ? text.n : bytes, whole = n;
    while (whole > 0 && text.p[whole - 1] != '\n')
        whole--;
    return str_make(text.p, whole ? whole : n);
}

/* The first lines of the tables of a report: a few of each section, then more of them. */
struct starts {
    const struct split *split;
    size_t section, bytes; /* that are looked at */
    struct str text;
};

/* Moves on to the next ones, from zeroed section and bytes.  Whether there are any. */
static bool starts_next(struct starts *s)
{
    for (; s->section < s->split->sections; s->section++, s->bytes = 0) {
        s->bytes = s->bytes ? 4 * s->bytes : FIRST_BYTES;
        if (s->bytes > FIRST_BYTES_MAX)
            continue;
        s->text = table_start(&s->split->section[s->section], s->bytes);
        if (s->text.n > 0)
            return true;
    }
    return false;
}

/* The slot of first lines: those that are not alike mostly differ at their ends, too. */
static size_t slot_of(struct str text)
{
    enum { END = 96 }; /* bytes */
    return (str_hash(text.n > END ? str_from(text, text.n - END) : text) ^ text.n) % KNOWN_STARTS;
}

/* Whether the first lines of a table show the form, from memory if they were met before. */
static bool start_leads(struct form_finder *f, struct str start, const struct form *form)
{
    char copy[FIRST_BYTES + BYTES_BLOCK];
    if (start.n > FIRST_BYTES)
        return form_leads(find_labels(f, start), form);
    struct str text = str_make(copy, bytes_drop_figures(copy, start.p, start.n));
    if (!f->start)
        f->start = xcalloc(KNOWN_STARTS, sizeof *f->start);
    struct known_start *known = &f->start[slot_of(text)];
    if (known->form != form || known->n != text.n || memcmp(known->text, text.p, text.n) != 0) {
        known->form = form;
        known->leads = form_leads(find_labels(f, start), form);
        known->n = text.n;
        memcpy(known->text, text.p, text.n);
    }
    return known->leads;
}

const struct form *report_form(struct form_finder *f, struct str text, const struct split *split)
{
    const struct form *of_year = form_of_year(codebook_builtin(), split->year);
    for (struct starts s = {.split = split}; of_year && starts_next(&s);)
        if (start_leads(f, s.text, of_year))
            return of_year;
    return form_choose(find_labels(f, text), split->year);
}

/* The lines of text before a part of it that starts a line. */
static size_t lines_before(struct str text, struct str part)
{
    return str_lines(str_make(text.p, (size_t)(part.p - text.p)));
}

/* The number of the first hit that starts in line `line` or below it; `hits` if none does. */
static size_t hits_from_line(const struct label_hits *hits, const struct lexed *lx, size_t line)
{
    size_t low = 0, high = hits->hits;
    while (low < high) {
        size_t middle = low + (high - low) / 2;
        if (lx->token[hits->hit[middle].first].line < line)
            low = middle + 1;
        else
            high = middle;
    }
    return low;
}

/* The hits in lines [line, until). */
static struct label_hits hits_in(const struct label_hits *hits, const struct lexed *lx, size_t line,
                                 size_t until)
{
    size_t from = hits_from_line(hits, lx, line), to = from;
    while (to < hits->hits && lx->token[hits->hit[to].last].line < until)
        to++;
    return (struct label_hits){.hit = hits->hit + from, .hits = to - from};
}

const struct form *report_form_among(const struct split *split, const struct lexed *lx,
                                     const struct label_hits *hits)
{
    const struct form *of_year = form_of_year(codebook_builtin(), split->year);
    size_t above = split->section[0].line - 1; /* lines of the input, before the report */
    for (struct starts s = {.split = split}; of_year && starts_next(&s);) {
        const struct section *section = &split->section[s.section];
        size_t line = section->line - above + lines_before(section->text, s.text);
        struct label_hits those = hits_in(hits, lx, line, line + str_lines(s.text));
        if (form_leads(&those, of_year))
            return of_year;
    }
    return form_choose(hits, split->year);
}
