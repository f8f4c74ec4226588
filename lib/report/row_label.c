#include "report/row_label.h"

#include <stdlib.h>

#include "base/buf.h"
#include "base/utf8.h"
#include "form/labels.h"
#include "form/layout.h"
#include "lex/figure.h"
#include "lex/fold.h"
#include "report/numeral.h"

/* Folds the first characters of text that fit. */
static size_t fold_start(struct str text, uint32_t out[ROW_LABEL_CHARS])
{
    size_t n = 0, used;
    for (size_t at = 0; at < text.n && n < ROW_LABEL_CHARS; at += used) {
        uint32_t c = fold_char(utf8_decode(text.p + at, text.n - at, &used));
        if (c)
            out[n++] = c;
    }
    return n;
}

static bool known(const struct row_labels *r, const struct row_label *like)
{
    for (size_t i = 0; i < r->labels; i++) {
        const struct row_label *l = &r->label[i];
        if (l->n == like->n && l->numbered == like->numbered && l->unit == like->unit &&
            memcmp(l->chars, like->chars, l->n * sizeof *l->chars) == 0)
            return true;
    }
    return false;
}

static void add_label(struct row_labels *r, struct str text, bool unit)
{
    struct row_label label = {.unit = unit};
    struct str rest = text;
    label.numbered = numeral_cut(&rest) > 0 && str_starts(rest, STR("、"));
    if (!label.numbered && !unit)
        return;
    label.n = fold_start(label.numbered ? rest : text, label.chars);
    if (known(r, &label))
        return;
    ARRAY_GROW(r->label, r->labels, r->cap);
    r->label[r->labels++] = label;
}

void row_labels_init(struct row_labels *r)
{
    size_t count;
    const struct form_layout *layouts = form_layouts(&count);
    *r = (struct row_labels){0};
    for (size_t f = 0; f < count; f++)
        for (size_t t = 0; t < layouts[f].tables; t++) {
            const struct form_table *table = &layouts[f].table[t];
            for (size_t i = 0; i < table->lines; i++)
                for (struct str path = table->line[i].path; path.p;)
                    add_label(r, str_cut(&path, '/'), table->unit_column);
        }
}

void row_labels_free(struct row_labels *r)
{
    free(r->label);
    *r = (struct row_labels){0};
}

/* Misspelt characters that are forgiven in a label of n. */
static size_t forgiven(size_t n)
{
    return n >= 8 ? 2 : n >= 3;
}

/* Whether `text` is the start of `label`, or the other way round. */
static bool starts_alike(const uint32_t *text, size_t n, const struct row_label *label)
{
    size_t least = SIZE_MAX;
    for (int more = -1; more <= 1; more++) { /* a character dropped or added shifts the end */
        size_t m = label->n, length = n;
        if (n < m)
            m = n + (size_t)more < label->n ? n + (size_t)more : label->n;
        else
            length = m + (size_t)more < n ? m + (size_t)more : n;
        size_t d = label_distance(text, length, label->chars, m);
        least = d < least ? d : least;
    }
    return least <= forgiven(n < label->n ? n : label->n);
}

const struct row_label *row_labels_numbered(const struct row_labels *r, struct str text,
                                            bool *whole)
{
    uint32_t folded[ROW_LABEL_CHARS];
    size_t n = fold_start(text, folded);
    for (size_t i = 0; n > 0 && i < r->labels; i++)
        if (r->label[i].numbered && starts_alike(folded, n, &r->label[i])) {
            *whole = n + 1 >= r->label[i].n;
            return &r->label[i];
        }
    return NULL;
}

bool row_value(struct str token)
{
    struct figure figure;
    size_t used;
    token = str_trim_wide(token);
    if (token.n == 0)
        return false;
    figure_parse(token, &figure);
    if (figure.kind == FIGURE_NOTHING)
        return !utf8_is_han(utf8_decode(token.p, token.n, &used));
    return figure.kind == FIGURE_NUMBER || figure.kind == FIGURE_UNIT;
}

bool row_labels_follow(const struct row_labels *r, struct str text, bool numbered)
{
    uint32_t folded[ROW_LABEL_CHARS];
    size_t values;
    text = row_without_values(text, &values);
    if (text.n == 0)
        return values > 0;
    struct str rest = text;
    bool has_number = numeral_cut(&rest) > 0 && str_starts(rest, STR("、"));
    if (has_number && !numbered)
        return false;
    size_t n = fold_start(has_number ? rest : text, folded);
    for (size_t i = 0; i < r->labels; i++) {
        const struct row_label *l = &r->label[i];
        bool near = n <= l->n + 1 && l->n <= n + 1;
        if (l->unit && near && label_distance(folded, n, l->chars, l->n) <= (l->n >= 4))
            return true;
    }
    return false;
}

static bool is_divider(uint32_t c)
{
    return utf8_is_space(c) || c == '|' || c == 0x2502; /* │ */
}

/* Offset of the last character of text, which is not empty. */
static size_t last_char(struct str text)
{
    size_t at = text.n - 1;
    while (at > 0 && text.n - at < 4 && ((unsigned char)text.p[at] & 0xc0) == 0x80)
        at--;
    return at;
}

/* Offset up to which text is left when the characters at its end that are (or
 * are not) dividers go. */
static size_t end_without(struct str text, bool dividers)
{
    while (text.n > 0) {
        size_t used, at = last_char(text);
        if (is_divider(utf8_decode(text.p + at, text.n - at, &used)) != dividers)
            break;
        text.n = at;
    }
    return text.n;
}

struct str row_without_values(struct str text, size_t *count)
{
    for (*count = 0;; ++*count) {
        text.n = end_without(text, true);
        size_t start = end_without(text, false);
        if (!row_value(str_from(text, start)))
            return text;
        text.n = start;
    }
}
