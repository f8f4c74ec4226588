/* A report's text, and the same with other figures, one after the other.
 *
 * Whatever the bytes, the cells of both are those that each has by itself. */
#include <stdint.h>
#include <stdlib.h>

#include "table/stencils.h"

int LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t n);

/* The text with figures changed here and there: digits, of some also how many there are. */
static struct buf change(struct str text)
{
    struct buf to = {0};
    uint32_t dice = 12345;
    for (size_t i = 0; i < text.n; i++) {
        dice = dice * 1103515245 + 12345;
        char c = text.p[i];
        bool digit = c >= '0' && c <= '9';
        if (digit && (dice >> 16) % 2)
            c = (char)('0' + (dice >> 20) % 10);
        buf_put_char(&to, c);
        if (digit && (dice >> 24) % 16 == 0)
            buf_put_char(&to, '7');
    }
    return to;
}

static void compare(const struct tables *found, struct str text, const struct form *form)
{
    struct tables t = {0};
    tables_start(&t);
    tables_add(&t, text, 1);
    tables_read(&t, form->name, STR("2021"));
    if (t.cells != found->cells || t.form != found->form)
        abort();
    for (size_t i = 0; i < t.cells; i++) {
        const struct table_cell *a = &t.cell[i], *b = &found->cell[i];
        if (a->status != b->status || strcmp(a->value, b->value) != 0 ||
            !str_eq(a->unit, b->unit) || !str_eq(a->raw, b->raw) || a->line != b->line)
            abort();
    }
    tables_free(&t);
}

int LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t n)
{
    struct stencils st = {.reports = 0};
    struct tables t = {0};
    const struct form *form = form_find(codebook_builtin(), STR("2021"));
    struct buf text[2] = {{0}};
    buf_put(&text[0], bytes, n);
    text[1] = change(buf_str(&text[0], 0));
    for (int i = 0; i < 4; i++) {
        struct str report = buf_str(&text[i % 2], 0);
        tables_start(&t);
        tables_add(&t, report, 1);
        stencils_find(&st, &t, false);
        stencils_read(&st, &t, form);
        tables_read(&t, form->name, STR("2021"));
        compare(&t, report, form);
        stencils_learn(&st, &t, NULL);
    }
    buf_free(&text[0]);
    buf_free(&text[1]);
    stencils_free(&st);
    tables_free(&t);
    return 0;
}
