/* A report's text into cells, and a cell's text into a figure.
 *
 * Whatever the bytes, the cells are those of the form, each fits its status, and
 * the text in two pieces, or read again with the memory of the time before, gives
 * the same.  No character is cut. */
#include <stdint.h>
#include <stdlib.h>

#include "base/buf.h"
#include "base/utf8.h"
#include "table/tables.h"

int LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t n);

static void require(bool holds)
{
    if (!holds)
        abort();
}

/* Whether a value is written -?[0-9]+(\.[0-9]+)?, without zeros in front. */
static bool is_plain(const char *value)
{
    const char *digits = value + (*value == '-');
    size_t whole = strspn(digits, "0123456789");
    const char *rest = digits + whole;
    if (whole == 0 || (whole > 1 && digits[0] == '0'))
        return false;
    if (*rest == '\0')
        return true;
    size_t fraction = strspn(rest + 1, "0123456789");
    return *rest == '.' && fraction > 0 && rest[1 + fraction] == '\0';
}

static void check_figure(struct str raw)
{
    struct figure f;
    figure_parse(raw, &f);
    require(f.kind == FIGURE_NUMBER ? is_plain(f.value) : !f.value[0] && f.unit.n == 0);
    require(strlen(f.value) <= FIGURE_DIGITS_MAX + 1);
}

static void check_cell(const struct table_cell *cell, size_t lines)
{
    require(cell->status == CELL_OK ? is_plain(cell->value) : !cell->value[0]);
    require((cell->status == CELL_ABSENT) == (cell->line == 0));
    require(cell->line <= lines);
    require(cell->status != CELL_ABSENT || cell->raw.n == 0);
    require((cell->status != CELL_OK && cell->status != CELL_NA) || cell->raw.n > 0);
}

static bool is_utf8(struct str text)
{
    return utf8_check(text.p, text.n) == text.n;
}

/* Reads the text in pieces [0, cut) and [cut, n), and writes down the cells. */
static struct buf read_text(struct tables *t, struct str text, size_t cut)
{
    struct buf seen = {0};
    size_t lines = 1, first = 1;
    bool whole = is_utf8(text);
    for (size_t i = 0; i < text.n; i++)
        lines += text.p[i] == '\n';
    for (size_t i = 0; i < cut; i++)
        first += text.p[i] == '\n';
    tables_start(t);
    tables_add(t, str_make(text.p, cut), 1);
    tables_add(t, str_from(text, cut), first);
    bool found = tables_read(t, STR(""), STR("2021"));
    require(t->form && t->cells == t->form->cells);
    for (size_t i = 0; i < t->cells; i++) {
        const struct table_cell *cell = &t->cell[i];
        check_cell(cell, lines);
        require(!whole || (is_utf8(cell->unit) && is_utf8(cell->raw)));
        buf_printf(&seen, "%d %s %zu ", (int)cell->status, cell->value, cell->line);
        buf_put_str(&seen, cell->unit);
        buf_put_str(&seen, cell->raw);
        buf_put_char(&seen, '\n');
        require(found || cell->status == CELL_ABSENT);
    }
    return seen;
}

int LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t n)
{
    static struct tables kept;
    struct tables once = {0};
    struct str text = str_make(n ? (const char *)bytes : "", n), rest = text;
    size_t cut = n / 2;
    while (cut < n && text.p[cut++] != '\n')
        continue;
    check_figure(text);
    while (rest.p)
        check_figure(str_cut(&rest, '\n'));
    struct buf whole = read_text(&once, text, n), pieces = read_text(&kept, text, cut);
    require(str_eq(buf_str(&whole, 0), buf_str(&pieces, 0)));
    buf_free(&whole);
    buf_free(&pieces);
    tables_free(&once);
    return 0;
}
