/* stencil.c - tables that fit a stencil. */
#include "table/stencil.h"

#include <stdlib.h>

#include "align/groups.h"
#include "align/may_count.h"
#include "base/utf8.h"
#include "lex/drawing.h"
#include "lex/look.h"
#include "lex/page.h"
#include "table/stencil_figure.h"

void stencil_free(struct stencil *s)
{
    buf_free(&s->text);
    free(s->hole);
    free(s->fixed);
    free(s->mark);
    *s = (struct stencil){0};
}

bool stencil_sets_apart(char c)
{
    return c == '\n' || c == '|' || c == '\t';
}

bool stencil_is_figure(struct str text, bool decreases)
{
    struct figure figure;
    char digits[FIGURE_VALUE_MAX];
    size_t used;
    if (figure_plain(text, digits))
        return true;
    if (text.n > 1 && text.p[0] == '0' && str_is_digit(text.p[1]))
        return false; /* two may be glued together */
    for (size_t at = 0; at < text.n; at += used)
        if (utf8_is_space(utf8_decode(text.p + at, text.n - at, &used)))
            return false;
    figure_parse(text, &figure);
    return figure.kind == FIGURE_NUMBER && (decreases || figure.value[0] != '-');
}

/* The bytes of the figure that starts `text` and ends before the next bar, tab or line end, blanks
 * aside; 0 if no figure does. */
static size_t written_figure(struct str text, bool decreases)
{
    size_t n = 0;
    while (n < text.n && !stencil_sets_apart(text.p[n]))
        n++;
    struct str figure = str_trim_wide(str_make(text.p, n));
    return figure.n > 0 && figure.p == text.p && stencil_is_figure(figure, decreases) ? figure.n
                                                                                      : 0;
}

/* The bytes of a few digits that start `text`, before a blank, bar, tab or line end; 0 if it starts
 * with anything else.  There must be enough behind them. */
static inline size_t plain_figure(struct str text)
{
    size_t n = text.n < BYTES_STEP ? 0 : bytes_count_digits(text.p);
    if (n == 0 || n == BYTES_STEP || (n > 1 && text.p[0] == '0'))
        return 0;
    unsigned char next = (unsigned char)text.p[n];
    return next <= ' ' || next == '|' ? n : 0;
}

/* Finds the figure that starts `text`; whether one does. */
static inline bool find_figure(struct str text, struct stencil_figure *figure, bool decreases)
{
    size_t n = plain_figure(text);
    figure->plain = n > 0;
    figure->text = str_make(text.p, n > 0 ? n : written_figure(text, decreases));
    return figure->text.n > 0;
}

/* Whether text starts with the n bytes at p, a part of a stencil's text. */
static inline bool starts_same(struct str text, const char *p, size_t n)
{
    bool room = text.n >= n + BYTES_STEP; /* for the quick way: mostly they are a few */
    return room ? bytes_same(text.p, p, n) : text.n >= n && memcmp(text.p, p, n) == 0;
}

/* Whether a table ends where `rest` follows it: behind it stands nothing, or a line of words that
 * goes on none of its labels. */
static bool ends_before(const struct stencil *s, struct str rest)
{
    struct str line = {NULL, 0};
    struct figure figure;
    while (rest.n && line.n == 0)
        line = str_trim_wide(str_cut(&rest, '\n'));
    if (line.n == 0)
        return true;
    if (drawing_starts_in(line) || page_is_number(line) ||
        (look_at(line) & (LOOK_PIPE | LOOK_TAB | LOOK_BOX)))
        return false;
    size_t n = 0, used;
    while (n < line.n && !utf8_is_space(utf8_decode(line.p + n, line.n - n, &used)))
        n += used;
    struct str word = str_make(line.p, n);
    figure_parse(word, &figure);
    const struct form_table *table = &s->layout->table[s->table];
    struct group_reader reader = {table, s->form, s->table, NULL};
    for (size_t i = 0; i < s->opens; i++)
        if (label_goes_on(label_set_builtin(), s->open[i], word))
            return false;
    if (s->open_end && (n < line.n || !text_tells_only(line)))
        return false;
    return figure.kind == FIGURE_TEXT &&
           !groups_may_go_on(&reader, (uint32_t)table->lines - 1, word, !s->open_end);
}

size_t stencil_fit(const struct stencil *s, struct str text, struct stencil_figure *figure)
{
    struct str rest = text;
    size_t at = 0;
    for (size_t i = 0; i < s->holes; i++) {
        const struct stencil_hole *hole = &s->hole[i];
        size_t same = hole->at - at;
        if (!starts_same(rest, s->text.p + at, same) ||
            !find_figure(str_from(rest, same), &figure[i], hole->decreases))
            return 0;
        rest = str_from(rest, same + figure[i].text.n);
        at = hole->at;
    }
    size_t same = s->text.len - at;
    if (!starts_same(rest, s->text.p + at, same) || !ends_before(s, str_from(rest, same)))
        return 0;
    return text.n - rest.n + same;
}

bool stencil_goes_on(struct stencil *s, uint32_t node)
{
    for (size_t i = 0; i < s->aparts && i < STENCIL_APART_MAX; i++)
        if (s->apart[i] == node)
            return false;
    for (size_t i = 0; i < s->words; i++)
        if (label_goes_on(label_set_builtin(), node,
                          str_make(s->text.p + s->word[i].at, s->word[i].n)))
            return true;
    s->apart[s->aparts++ % STENCIL_APART_MAX] = node;
    return false;
}

/* Where byte `at` of the stencil's text, with so many holes before it, stands in a text that
 * fits. */
static const char *place_of(const struct stencil *s, uint32_t at, uint32_t holes, struct str text,
                            const struct stencil_figure *figure)
{
    if (holes == 0)
        return text.p + at;
    const struct str *last = &figure[holes - 1].text;
    return last->p + last->n + (at - s->hole[holes - 1].at);
}

const char *stencil_line_at(const struct stencil *s, const struct stencil_part *mark,
                            struct str text, const struct stencil_figure *figure)
{
    return place_of(s, mark->at, mark->holes, text, figure);
}

void stencil_fill(const struct stencil *s, struct str text, size_t line,
                  const struct stencil_figure *figure, struct tables *t)
{
    for (size_t i = 0; i < s->holes; i++) {
        const struct stencil_hole *hole = &s->hole[i];
        struct table_cell *cell = &t->cell[hole->cell];
        cell->unit = t->form->cell[hole->cell].unit;
        cell->line = line + hole->line;
        if (figure[i].plain)
            table_cell_take(cell, figure[i].text);
        else
            table_cell_read(cell, figure[i].text, hole->bounded);
    }
    for (size_t i = 0; i < s->fixes; i++) {
        const struct stencil_cell *fixed = &s->fixed[i];
        struct table_cell *cell = &t->cell[fixed->number];
        *cell = fixed->cell;
        cell->line = cell->line ? line + cell->line - 1 : 0;
        cell->raw = cell->raw.n
                        ? str_make(place_of(s, fixed->at, fixed->holes, text, figure), cell->raw.n)
                        : STR("");
    }
}
