#include "report/split.h"

#include <stdlib.h>

#include "base/line_walk.h"
#include "base/utf8.h"
#include "report/heading_candidate.h"
#include "report/outline.h"

int splitter_init(struct splitter *s, struct err *e)
{
    *s = (struct splitter){.twin = false};
    if (heading_reader_init(&s->headings, e) == 0 && meta_reader_init(&s->meta, e) == 0) {
        heading_lines_init(&s->lines, &s->headings.starts);
        return 0;
    }
    splitter_free(s);
    return -1;
}

void splitter_free(struct splitter *s)
{
    heading_lines_free(&s->lines);
    heading_reader_free(&s->headings);
    meta_reader_free(&s->meta);
    form_finder_free(&s->form);
    script_free(&s->script);
    free(s->list.heading);
    *s = (struct splitter){.twin = false};
}

/* Looks for the lines of text that may start a heading, but for those that are `known`. */
static void look_at_lines(struct splitter *s, struct str text, const struct known_lines *known,
                          size_t n)
{
    size_t at = 0;
    s->lines.lines = s->lines.passed = 0;
    for (size_t i = 0; i < n; i++) {
        heading_lines_find(&s->lines, text, at, known[i].at);
        s->lines.passed += known[i].lines;
        at = known[i].end;
    }
    heading_lines_find(&s->lines, text, at, text.n);
}

/* Whether text is but short lines with numbers of lower rank, as those of a table of contents. */
static bool is_contents(struct heading_reader *r, struct str text)
{
    enum { ENTRY_BYTES_MAX = 90 }; /* 30 characters: a longer line says something */
    while (text.n > 0) {
        struct str line = str_trim_wide(str_cut(&text, '\n'));
        if (line.n == 0)
            continue;
        if (line.n > ENTRY_BYTES_MAX || str_has(line, STR("。")))
            return false;
        struct numbering number = heading_read_number(r, line, line.n);
        bool lower = number.style == HEADING_PAREN || number.style == HEADING_DIGIT;
        if (!lower || !number.marked || heading_has_cells(number.rest))
            return false;
    }
    return true;
}

/* Whether text that starts with this byte starts as that of a section for sure, not with white
 * space or a number of a table of contents. */
static inline bool starts_section(char byte)
{
    return utf8_leads_han(byte) || (byte > '9' && byte < 0x7f) || byte == '2';
}

/* Whether nothing stands between two headings but empty lines and what a table of contents has. */
static bool is_adjacent(struct heading_reader *r, struct str text, const struct heading *above,
                        const struct heading *h)
{
    /* Some ten or twenty entries: so many lines of lower rank below one heading, without any text,
     * are a section of its own.  It bounds the work between two headings, too. */
    enum { CONTENTS_BYTES_MAX = 600 };
    size_t at = above->end;
    if (!above->whole)
        return false;
    while (at < h->at && (text.p[at] == '\n' || text.p[at] == ' '))
        at++;
    struct str between = str_make(text.p + at, h->at - at);
    if (between.n == 0 || starts_section(*between.p))
        return between.n == 0;
    return str_trim_wide(between).n == 0 ||
           (between.n <= CONTENTS_BYTES_MAX && is_contents(r, between));
}

/* Gathers the lines of text that may be headings, but for those that are `known`. */
static void find_lines(struct splitter *s, struct str text, const struct known_lines *known,
                       size_t n)
{
    size_t end = 0; /* of the last heading: one may have two lines */
    s->list.count = 0;
    look_at_lines(s, text, known, n);
    for (size_t i = 0; i < s->lines.lines; i++) {
        struct heading *h = heading_list_new(&s->list);
        if (!heading_read(&s->headings, text, s->lines.line[i].at, h) || h->at < end)
            continue;
        h->line = s->lines.line[i].line;
        heading_take_number(&s->headings, text, h);
        end = h->end;
        h->adjacent = s->list.count > 0 && is_adjacent(&s->headings, text, h - 1, h);
        s->list.count++;
    }
}

/* Gathers headings inside long lines, for a report that has none at line starts. */
static void find_inside(struct splitter *s, struct str text)
{
    enum { LONG_LINE = 300 }; /* bytes: the longest heading (50 characters) and as much text */
    struct line_walk walk = line_walk_start(text);
    struct str raw;
    s->list.count = 0;
    for (size_t line = 0; line_walk_next(&walk, &raw); line++) {
        size_t at = (size_t)(raw.p - text.p);
        if (raw.n < LONG_LINE)
            continue;
        heading_inside_start(&s->headings, text, at, at + raw.n);
        while (heading_inside_next(&s->headings, heading_list_new(&s->list)))
            s->list.heading[s->list.count++].line = line;
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
    for (size_t i = 0; i < s->list.count; i++)
        if (s->list.heading[i].chosen)
            add_section(out, report, &s->list.heading[i]);
    return out->sections;
}

/* Finds the sections of a report's text. */
static void find_sections(struct splitter *s, const struct report *report,
                          const struct known_lines *known, size_t n, struct split *out)
{
    out->sections = 0;
    add_section(out, report, NULL);
    find_lines(s, report->text, known, n);
    outline_choose(s->list.heading, s->list.count);
    heading_gaps_fill(&s->headings, report->text, &s->list);
    s->inside = add_chosen(s, report, out) == 1;
    if (s->inside) {
        find_inside(s, report->text);
        outline_choose(s->list.heading, s->list.count);
        add_chosen(s, report, out);
    }
}

/* Whether a report is in traditional characters, going by its headings of unknown words. */
static bool has_traditional_lines(const struct splitter *s)
{
    for (size_t i = 0; i < s->list.count; i++) {
        const struct heading *h = &s->list.heading[i];
        if (h->chosen && h->rank == 0 && script_is_traditional(h->text))
            return true;
    }
    return false;
}

/* How a report starts: enough of it to know its script by. */
static struct str start_of(struct str text)
{
    enum { START_BYTES = 256 }; /* a title and the line below it */
    return str_make(text.p, text.n < START_BYTES ? text.n : START_BYTES);
}

/* The part of the report's text that stands where one of its twin does. */
static struct str part_of(struct str text, struct str twin, struct str part)
{
    return str_make(text.p + (part.p - twin.p), part.n);
}

/* Reads the sections and what they say of the report from its twin. */
static void read_twin(struct splitter *s, const struct report *report,
                      const struct known_lines *known, size_t n, struct split *out)
{
    struct report twin = *report;
    twin.text = script_twin(&s->script, report->text);
    find_sections(s, &twin, known, n, out);
    meta_read(&s->meta, out);
    for (size_t i = 0; i < out->sections; i++) {
        struct section *section = &out->section[i];
        if (section->heading.n > 0) /* the front has none */
            section->heading = part_of(report->text, twin.text, section->heading);
        section->text = part_of(report->text, twin.text, section->text);
    }
    out->agency = script_name(&s->script, report->text, out->agency);
}

void split_sections(struct splitter *s, const struct report *report,
                    const struct known_lines *known, size_t n, struct split *out)
{
    out->form = STR("");
    find_sections(s, report, known, n, out);
    s->twin = has_traditional_lines(s) || script_has_radicals(start_of(report->text));
    if (!s->twin) {
        meta_read(&s->meta, out);
        s->twin =
            (s->inside || out->agency.n == 0) && script_is_traditional(start_of(report->text));
    }
    if (s->twin)
        read_twin(s, report, known, n, out);
}

void split_report(struct splitter *s, const struct report *report, struct split *out)
{
    split_sections(s, report, NULL, 0, out);
    const struct form *form = report_form(&s->form, report->text, out);
    if (form)
        out->form = form->name;
}

const struct heading *splitter_lines(const struct splitter *s, size_t *n)
{
    static const struct heading none;
    bool own = !s->inside && !s->twin;
    *n = own ? s->list.count : 0;
    return !own ? NULL : *n ? s->list.heading : &none;
}

void split_free(struct split *split)
{
    free(split->section);
    *split = (struct split){.section = NULL};
}
