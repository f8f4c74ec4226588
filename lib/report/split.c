#include "report/split.h"

#include <stdlib.h>

#include "base/line_walk.h"
#include "form/recognise.h"
#include "report/outline.h"

int splitter_init(struct splitter *s, struct err *e)
{
    *s = (struct splitter){.heading = NULL};
    if (heading_reader_init(&s->headings, e) == 0 && meta_reader_init(&s->meta, e) == 0)
        return 0;
    splitter_free(s);
    return -1;
}

void splitter_free(struct splitter *s)
{
    heading_reader_free(&s->headings);
    meta_reader_free(&s->meta);
    lexed_free(&s->lexed);
    label_hits_free(&s->labels);
    free(s->heading);
    *s = (struct splitter){.heading = NULL};
}

static struct heading *new_candidate(struct splitter *s)
{
    ARRAY_GROW(s->heading, s->count, s->cap);
    return &s->heading[s->count];
}

/* Gathers the lines of text that may be headings, but for those that are `known`. */
static void find_lines(struct splitter *s, struct str text, const struct known_lines *known,
                       size_t n)
{
    struct line_walk walk = line_walk_start(text);
    struct str raw;
    bool adjacent = false; /* only empty lines since the last candidate */
    s->count = 0;
    for (size_t line = 0; line_walk_next(&walk, &raw); line++) {
        size_t at = (size_t)(raw.p - text.p);
        struct heading *h = NULL;
        if (n && at >= known->at) {
            line += known->lines - 1;
            line_walk_jump(&walk, known->end);
            adjacent = false;
            known++, n--;
            continue;
        }
        if (raw.n == 0)
            continue;
        if (heading_possible(&s->headings, raw) &&
            heading_read(&s->headings, text, at, at + raw.n, h = new_candidate(s))) {
            h->line = line;
            h->adjacent = adjacent;
            s->count++;
            adjacent = h->whole;
        } else if (adjacent) {
            adjacent = str_trim_wide(raw).n == 0;
        }
    }
}

/* Gathers headings inside long lines, for a report that has none at line starts. */
static void find_inside(struct splitter *s, struct str text)
{
    enum { LONG_LINE = 300 }; /* bytes; a heading and some text */
    struct line_walk walk = line_walk_start(text);
    struct str raw;
    s->count = 0;
    for (size_t line = 0; line_walk_next(&walk, &raw); line++) {
        size_t at = (size_t)(raw.p - text.p);
        if (raw.n < LONG_LINE)
            continue;
        heading_inside_start(&s->headings, text, at, at + raw.n);
        while (heading_inside_next(&s->headings, new_candidate(s)))
            s->heading[s->count++].line = line;
    }
}

static void add_section(struct split *out, const struct report *report, const struct heading *h)
{
    ARRAY_GROW(out->section, out->sections, out->sections_cap);
    struct section *section = &out->section[out->sections];
    *section = (struct section){.number = (int)out->sections,
                                .topic = h ? h->topic : STR("front"),
                                .heading = h ? h->text : STR(""),
                                .line = report->line + (h ? h->line : 0),
                                .text = str_from(report->text, h ? h->at : 0)};
    if (out->sections++ > 0)
        section[-1].text.n = h->at - (size_t)(section[-1].text.p - report->text.p);
}

/* Adds the chosen candidates; returns how many sections there are now. */
static size_t add_chosen(struct splitter *s, const struct report *report, struct split *out)
{
    outline_choose(s->heading, s->count);
    for (size_t i = 0; i < s->count; i++)
        if (s->heading[i].chosen)
            add_section(out, report, &s->heading[i]);
    return out->sections;
}

/* Finds the labels in a text. */
static const struct label_hits *find_labels(struct splitter *s, struct str text)
{
    lexed_clear(&s->lexed);
    label_hits_clear(&s->labels);
    lex_text(&s->lexed, text, 1);
    lex_end(&s->lexed);
    label_scan(label_set_builtin(), &s->lexed, &s->labels);
    return &s->labels;
}

/* Bytes of a section's first lines that mostly show its form, and that do in any layout. */
enum { FIRST_BYTES = 384, FIRST_BYTES_MAX = 4 * FIRST_BYTES };

/* The first lines of a section that has tables; empty for other sections. */
static struct str table_start(const struct section *section, size_t bytes)
{
    static const struct str topics[] = {STR_INIT("proactive"), STR_INIT("requests"),
                                        STR_INIT("annex")};
    bool tables = false;
    for (size_t i = 0; i < sizeof topics / sizeof *topics; i++)
        tables |= str_eq(section->topic, topics[i]);
    size_t n = section->text.n < bytes ? section->text.n : bytes, whole = n;
    while (whole > 0 && section->text.p[whole - 1] != '\n')
        whole--;
    return str_make(section->text.p, !tables ? 0 : whole ? whole : n);
}

/* The form whose labels the report shows.  The first lines of a table settle it if they have
 * labels that only the year's form has; else the whole text is looked at. */
static const struct form *find_form(struct splitter *s, struct str text, const struct split *split)
{
    const struct form *of_year = form_of_year(codebook_builtin(), split->year);
    for (size_t i = 0; of_year && i < split->sections; i++)
        for (size_t bytes = FIRST_BYTES; bytes <= FIRST_BYTES_MAX; bytes *= 4) {
            struct str start = table_start(&split->section[i], bytes);
            if (start.n && form_leads(find_labels(s, start), of_year))
                return of_year;
        }
    return form_choose(find_labels(s, text), split->year);
}

/* The hits in lines [line, until). */
static struct label_hits hits_in(const struct label_hits *hits, const struct lexed *lx, size_t line,
                                 size_t until)
{
    size_t from = 0, to;
    while (from < hits->hits && lx->token[hits->hit[from].first].line < line)
        from++;
    for (to = from; to < hits->hits && lx->token[hits->hit[to].last].line < until;)
        to++;
    return (struct label_hits){.hit = hits->hit + from, .hits = to - from};
}

const struct form *split_form(const struct split *split, const struct lexed *lx,
                              const struct label_hits *hits)
{
    const struct form *of_year = form_of_year(codebook_builtin(), split->year);
    for (size_t i = 0; of_year && i < split->sections; i++)
        for (size_t bytes = FIRST_BYTES; bytes <= FIRST_BYTES_MAX; bytes *= 4) {
            const struct section *section = &split->section[i];
            struct str start = table_start(section, bytes);
            struct label_hits those =
                hits_in(hits, lx, section->line, section->line + str_lines(start));
            if (start.n && form_leads(&those, of_year))
                return of_year;
        }
    return form_choose(hits, split->year);
}

void split_sections(struct splitter *s, const struct report *report,
                    const struct known_lines *known, size_t n, struct split *out)
{
    out->sections = 0;
    out->form = STR("");
    add_section(out, report, NULL);
    find_lines(s, report->text, known, n);
    s->inside = add_chosen(s, report, out) == 1;
    if (s->inside) {
        find_inside(s, report->text);
        add_chosen(s, report, out);
    }
    meta_read(&s->meta, out);
}

void split_report(struct splitter *s, const struct report *report, struct split *out)
{
    split_sections(s, report, NULL, 0, out);
    const struct form *form = find_form(s, report->text, out);
    if (form)
        out->form = form->name;
}

const struct heading *splitter_lines(const struct splitter *s, size_t *n)
{
    static const struct heading none;
    *n = s->inside ? 0 : s->count;
    return s->inside ? NULL : *n ? s->heading : &none;
}

void split_free(struct split *split)
{
    free(split->section);
    *split = (struct split){.section = NULL};
}
