#include "show.h"

#include <check.h>
#include <stdlib.h>

#include "align/beside.h"

static char *finish(struct buf *out)
{
    buf_put_char(out, '\0');
    return out->p;
}

void assert_shows(char *found, const char *expected)
{
    ck_assert_str_eq(found, expected);
    free(found);
}

struct scanned show_scanned(const char *text)
{
    struct scanned s = {0};
    lex_text(&s.lx, str_of(text), 1);
    lex_end(&s.lx);
    lexed_join_units(&s.lx);
    beside_drop(&s.lx);
    label_scan(label_set_builtin(), &s.lx, &s.hits);
    return s;
}

void hide_scanned(struct scanned *s)
{
    lexed_free(&s->lx);
    label_hits_free(&s->hits);
}

const struct form_layout *show_layout(const char *form, uint32_t *number)
{
    size_t count;
    const struct form_layout *layouts = form_layouts(&count);
    for (*number = 0; *number < count; ++*number)
        if (str_eq(layouts[*number].form->name, str_of(form)))
            return &layouts[*number];
    ck_abort_msg("no form %s", form);
    return NULL;
}

uint32_t show_table(const struct form_layout *layout, const char *table)
{
    for (uint32_t i = 0; i < layout->tables; i++)
        if (str_eq(layout->table[i].code, str_of(table)))
            return i;
    ck_abort_msg("no table %s", table);
    return 0;
}

char *show_tokens(const char *text)
{
    static const char styles[] = {[LINE_WORDS] = 'W', [LINE_CELLS] = 'C', [LINE_BOX] = 'B'};
    static const char kinds[] = {[TOKEN_TEXT] = 't',
                                 [TOKEN_FIGURE] = 'f',
                                 [TOKEN_NOTHING] = 'n',
                                 [TOKEN_UNIT] = 'u',
                                 [TOKEN_BLANK] = 'b'};
    struct lexed lx = {0};
    struct buf out = {0};
    lex_text(&lx, str_of(text), 1);
    lex_end(&lx);
    lexed_join_units(&lx);
    for (size_t i = 0; i < lx.tokens; i++) {
        const struct token *t = &lx.token[i];
        if (i == 0 || t->row != lx.token[i - 1].row) {
            if (i > 0)
                buf_put_char(&out, '\n');
            buf_put_char(&out, styles[t->style]);
        }
        buf_printf(&out, " %c", kinds[t->kind]);
        buf_put_str(&out, t->raw);
    }
    lexed_free(&lx);
    return finish(&out);
}

static void show_label(struct buf *out, const struct form_layout *layout, const struct label *l)
{
    const struct form_table *table = &layout->table[l->table];
    struct str code = layout->form->cell[table->line[l->first].cell].row;
    if (l->kind == LABEL_LINE)
        buf_printf(out, "line %.*s.%.*s", (int)table->code.n, table->code.p, (int)code.n, code.p);
    else if (l->kind == LABEL_GROUP)
        buf_printf(out, "group %.*s %u-%u", (int)table->code.n, table->code.p, l->first, l->last);
    else
        buf_printf(out, "head %.*s %u%s", (int)table->code.n, table->code.p, l->first,
                   l->leaf ? "" : "+");
}

char *show_labels(const char *form, const char *text)
{
    uint32_t number;
    const struct form_layout *layout = show_layout(form, &number);
    struct scanned s = show_scanned(text);
    struct buf out = {0};
    for (size_t i = 0; i < s.hits.hits; i++) {
        const struct label_hit *h = &s.hits.hit[i];
        const struct label *l = hit_label(h);
        if (l->layout != number)
            continue;
        if (out.len > 0)
            buf_put_char(&out, '\n');
        show_label(&out, layout, l);
        buf_printf(&out, " %u-%u%s", h->first, h->last, h->whole ? "" : "~");
    }
    hide_scanned(&s);
    return finish(&out);
}

char *show_match(const char *form, const char *code, const char *text)
{
    static const char *const states[] = {
        [MATCH_LABEL] = "label", [MATCH_ORDER] = "order", [MATCH_UNSURE] = "unsure"};
    uint32_t number;
    const struct form_layout *layout = show_layout(form, &number);
    uint32_t table = show_table(layout, code);
    struct scanned s = show_scanned(text);
    struct table_match m = {0};
    struct buf out = {0};
    table_align(layout, number, table, &s, &m);
    for (size_t i = 0; i < m.lines; i++) {
        if (m.line[i].state == MATCH_ABSENT)
            continue;
        if (out.len > 0)
            buf_put_char(&out, '\n');
        struct str row = layout->form->cell[layout->table[table].line[i].cell].row;
        buf_printf(&out, "%.*s %s", (int)row.n, row.p, states[m.line[i].state]);
        for (uint32_t v = 0; v < m.line[i].values; v++) {
            struct str raw = s.lx.token[m.value[m.line[i].value + v]].raw;
            buf_put_char(&out, ' ');
            buf_put_str(&out, raw.n ? raw : STR("_"));
        }
    }
    table_match_free(&m);
    hide_scanned(&s);
    return finish(&out);
}

static void show_cell(struct buf *out, const struct table_cell *cell, const struct form_cell *form)
{
    static const char marks[] = {[CELL_BLANK] = '_',
                                 [CELL_NA] = '-',
                                 [CELL_TEXT] = '!',
                                 [CELL_ABSENT] = 'x',
                                 [CELL_AMBIGUOUS] = '?'};
    if (cell->status == CELL_OK)
        buf_put_str(out, str_of(cell->value));
    else
        buf_put_char(out, marks[cell->status]);
    if (!str_eq(cell->unit, form->unit))
        buf_put_str(out, cell->unit);
}

/* Whether cell i is the first of its row. */
static bool starts_row(const struct form *form, size_t i)
{
    return i == 0 || !str_eq(form->cell[i].row, form->cell[i - 1].row) ||
           !str_eq(form->cell[i].table, form->cell[i - 1].table);
}

char *show_cells(const char *form, const char *table, const char *text)
{
    struct tables t = {0};
    struct buf out = {0};
    tables_start(&t);
    tables_add(&t, str_of(text), 1);
    tables_read(&t, str_of(form), STR(""));
    ck_assert(t.form != NULL);
    for (size_t i = 0, end; i < t.cells; i = end) {
        bool absent = true;
        for (end = i; end == i || (end < t.cells && !starts_row(t.form, end)); end++)
            absent = absent && t.cell[end].status == CELL_ABSENT;
        if (absent || !str_eq(t.form->cell[i].table, str_of(table)))
            continue;
        if (out.len > 0)
            buf_put_char(&out, '\n');
        buf_put_str(&out, t.form->cell[i].row);
        for (; i < end; i++) {
            buf_put_char(&out, ' ');
            show_cell(&out, &t.cell[i], &t.form->cell[i]);
        }
    }
    tables_free(&t);
    return finish(&out);
}

const struct table_cell *report_cell(const struct tables *t, const char *table, const char *row,
                                     const char *col)
{
    size_t i = form_cell_find(t->form, str_of(table), str_of(row), str_of(col));
    ck_assert_uint_lt(i, t->cells);
    return &t->cell[i];
}
