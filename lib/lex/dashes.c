/* dashes.c - tables whose columns are ruled above and below, as pandoc writes them. */
#include "lex/dashes.h"
#include "base/buf.h"
#include "base/utf8.h"
#include "lex/drawing.h"
#include "lex/line.h"

enum { RUN_MIN = 2, LONG_RUN_MIN = 3 }; /* dashes of a column; of one column at least */

static bool is_blank_line(struct str line)
{
    return str_trim_wide(line).n == 0;
}

/* The runs of dashes that a line is made of; 0 if it is made of anything else. */
static uint32_t read_runs(struct str line, struct dash_columns *t)
{
    char dash = '\0';
    bool is_long = false;
    t->columns = 0;
    for (size_t i = 0; i < line.n;) {
        size_t from = i;
        if (line.p[i] == ' ') {
            i++;
            continue;
        }
        if ((line.p[i] != '-' && line.p[i] != '=') || (dash && line.p[i] != dash) ||
            t->columns == GRID_COLUMNS_MAX)
            return 0;
        dash = line.p[i];
        while (i < line.n && line.p[i] == dash)
            i++;
        if (i - from < RUN_MIN)
            return 0;
        is_long |= i - from >= LONG_RUN_MIN;
        t->from[t->columns] = (uint32_t)from;
        t->until[t->columns++] = (uint32_t)i;
    }
    return is_long ? t->columns : 0;
}

bool dashes_open(struct str line, struct dash_columns *rule)
{
    return read_runs(line, rule) >= 2;
}

/* Whether a line is a rule of the same columns as that of the table, or one over all. */
static bool is_rule_of(struct str line, const struct dash_columns *t)
{
    struct dash_columns other;
    uint32_t runs = read_runs(line, &other);
    if (runs == 1)
        return other.until[0] >= t->until[t->columns - 1];
    return runs == t->columns && memcmp(other.from, t->from, runs * sizeof *t->from) == 0;
}

/* The bytes of a line that stand in each column, by one measure, in piece[].  Returns
 * false when something stands between columns. */
static bool cut(struct str line, const struct dash_columns *t, enum measure by, struct str *piece)
{
    uint32_t at = 0, k = 0;
    size_t used, from = 0, p = 0;
    for (; p < line.n; p += used) {
        uint32_t c = utf8_decode(line.p + p, line.n - p, &used), width = columns_of(c, by);
        if (k < t->columns && at >= t->from[k]) {
            if (k > 0)
                piece[k - 1] = str_make(line.p + from, p - from);
            from = p;
            k++;
        }
        bool last = k == t->columns; /* the text of the last column may be longer than its rule */
        if (!utf8_is_space(c) && (k == 0 || (!last && at + width > t->until[k - 1])))
            return false;
        at += width;
    }
    if (k > 0)
        piece[k - 1] = str_make(line.p + from, p - from);
    for (; k < t->columns; k++)
        piece[k] = str_make(line.p + line.n, 0);
    return true;
}

bool dashes_fit(const struct dash_columns *rule, struct str line)
{
    struct str piece[GRID_COLUMNS_MAX];
    return is_blank_line(line) || is_rule_of(line, rule) || cut(line, rule, BY_WIDTH, piece) ||
           cut(line, rule, BY_CHARACTER, piece);
}

bool dashes_close(const struct drawing *d, struct str next)
{
    return d->lines > 2 && is_blank_line(next) && is_rule_of(d->line[d->lines - 1].text, &d->rule);
}

/* Reads lines [1, end) by one measure: rows end at rules, and at empty lines or, where
 * there are none between rows, everywhere. */
static bool fill_grid(struct drawing *d, size_t end, bool airy, enum measure by)
{
    const struct dash_columns *t = &d->rule;
    struct str piece[GRID_COLUMNS_MAX];
    uint32_t row = 0, cell[GRID_COLUMNS_MAX];
    bool new_row = true;
    grid_start(&d->grid, t->columns, false);
    for (uint32_t k = 0; k < t->columns; k++)
        d->grid.place[k] = t->from[k];
    d->grid.place[t->columns] = t->until[t->columns - 1];
    for (size_t i = 1; i < end; i++) {
        struct drawn_line line = d->line[i];
        if (is_blank_line(line.text) || is_rule_of(line.text, t)) {
            new_row = true;
            continue;
        }
        if (!cut(line.text, t, by, piece))
            return false;
        for (uint32_t k = 0; k < t->columns; k++) {
            if (new_row)
                cell[k] = grid_add_cell(&d->grid, row, k);
            grid_add_piece(&d->grid, cell[k],
                           (struct grid_piece){.text = str_trim_wide(piece[k]),
                                               .input = line.text,
                                               .line = line.number});
        }
        row++;
        new_row = !airy;
    }
    return d->grid.cells > 0;
}

size_t drawing_read_dashes(struct drawing *d, struct lexed *lx)
{
    size_t end = d->lines, blank = d->lines;
    while (end > 1 && !is_rule_of(d->line[end - 1].text, &d->rule))
        end--;
    for (size_t i = d->lines; i-- > 1;)
        if (is_blank_line(d->line[i].text))
            blank = i;
    if (end == 1)
        end = blank; /* it has no rule below: then it has no empty lines either */
    for (int m = 0; m < MEASURES; m++)
        if (fill_grid(d, end, blank < end, (enum measure)m))
            return grid_emit(&d->grid, &d->store, lx) ? end : 0;
    return 0;
}
