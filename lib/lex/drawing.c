#include "lex/drawing.h"

#include <stdlib.h>

#include "base/buf.h"
#include "base/utf8.h"
#include "lex/box.h"
#include "lex/dashes.h"
#include "lex/line.h"

enum { LINES_MAX = 4000 }; /* a longer drawing is no statutory table */

void drawing_del(struct drawing *d)
{
    if (!d)
        return;
    grid_free(&d->grid);
    store_free(&d->store);
    free(d->line);
    free(d->bar);
    free(d);
}

static void keep(struct drawing *d, struct str line, size_t number)
{
    ARRAY_GROW(d->line, d->lines, d->lines_cap);
    d->line[d->lines++] = (struct drawn_line){line, (uint32_t)number};
}

/* Whether a line starts with a corner or a rule: those of boxes are E2 94 .. and E2 95 .. */
static bool starts_bars(struct str line)
{
    return str_starts(line, STR("+-")) || str_starts(line, STR("+=")) ||
           str_starts(line, STR("\xe2\x94")) || str_starts(line, STR("\xe2\x95"));
}

static bool starts_dashes(struct str line)
{
    return str_starts(line, STR("--")) || str_starts(line, STR("=="));
}

bool drawing_starts_in(struct str text)
{
    while (text.n) {
        struct str line = str_trim(str_cut(&text, '\n'));
        if (drawing_may_open(line) && (starts_bars(line) || starts_dashes(line)))
            return true;
    }
    return false;
}

static void open_as(struct lexed *lx, enum drawn kind)
{
    if (!lx->drawing) {
        lx->drawing = xrealloc(NULL, 1, sizeof *lx->drawing);
        *lx->drawing = (struct drawing){0};
    }
    lx->drawing->kind = kind;
}

bool drawing_open(struct lexed *lx, struct str line, size_t number)
{
    size_t at = 0;
    while (at < line.n && line.p[at] == ' ')
        at++;
    struct str shown = str_from(line, at);
    if (starts_bars(shown)) {
        open_as(lx, DRAWN_BARS);
    } else {
        struct dash_columns rule;
        if (!starts_dashes(shown) || !dashes_open(line, &rule))
            return false;
        open_as(lx, DRAWN_DASHES);
        lx->drawing->rule = rule;
    }
    keep(lx->drawing, line, number);
    return true;
}

static bool is_ascii_rule(struct str line)
{
    return str_starts(line, STR("+")) && box_is_rule(line);
}

/* Whether a line starts another table right below the one that waits: with an upper left
 * corner, or as the second of two rules. */
static bool starts_anew(const struct drawing *d, struct str line)
{
    size_t used;
    if (line.n == 0)
        return false;
    uint32_t c = utf8_decode(line.p, line.n, &used);
    if ((c >= 0x250c && c <= 0x250f) || (c >= 0x2552 && c <= 0x2554))
        return true;
    return is_ascii_rule(line) && is_ascii_rule(str_trim_wide(d->line[d->lines - 1].text));
}

static bool belongs(const struct drawing *d, struct str line, bool bars)
{
    if (d->lines == LINES_MAX)
        return false;
    if (d->kind == DRAWN_BARS)
        return (bars || is_ascii_rule(str_trim_wide(line))) && !starts_anew(d, str_trim_wide(line));
    return dashes_fit(&d->rule, line) && !dashes_close(d, line);
}

size_t drawing_read(struct drawing *d, struct lexed *lx)
{
    return d->kind == DRAWN_BARS ? drawing_read_bars(d, lx) : drawing_read_dashes(d, lx);
}

bool drawing_goes_on(struct drawing *d, struct str line, size_t number, bool bars)
{
    bool goes_on = belongs(d, line, bars);
    if (goes_on)
        keep(d, line, number);
    return goes_on;
}
