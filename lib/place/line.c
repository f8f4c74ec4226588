/* line.c - what all readings need of the lines that are placed. */
#include <stdlib.h>

#include "lex/fold.h"
#include "place/readings.h"

void placing_free(struct placing *p)
{
    free(p->line);
    free(p->head);
    free(p->columns);
    *p = (struct placing){0};
}

/* Whether words may be the label of a group of lines: they start as one, or less than half of
 * it differs. */
static bool is_like_group(const struct placing *p, struct str words)
{
    enum { BYTES_MAX = 160 };
    const struct label_set *set = label_set_builtin();
    uint32_t text[BYTES_MAX];
    size_t n = words.n > BYTES_MAX ? 0 : fold_str(words, text);
    for (size_t i = 0; n > 0 && i < set->labels; i++) {
        const struct label *l = &set->label[i];
        const uint32_t *group = set->chars + l->text;
        if (label_is(l, LABEL_GROUP, p->form, p->number) &&
            (text[0] == group[0] || label_distance(text, n, group, l->length) * 2 < l->length))
            return true;
    }
    return n == 0;
}

/* Whether words have a figure behind them, or a piece of one. */
static bool ends_with_digit(struct str words)
{
    return words.n && str_is_digit(words.p[words.n - 1]);
}

bool placing_opens_with_label(const struct placing *p, const struct placing_line *line)
{
    const struct token *t = placing_token(p, line->value[0]);
    return !p->table->across && line->value[0] > 0 && t[-1].row == t->row &&
           t[-1].kind == TOKEN_TEXT && !ends_with_digit(t[-1].raw) && !is_like_group(p, t[-1].raw);
}

void placing_set(struct placing_line *line, int32_t what)
{
    for (uint32_t i = 0; i < line->slots; i++)
        line->slot[i] = what;
}

void placing_close(struct placing_line *line)
{
    line->closed = true;
    line->full = false;
    placing_set(line, SLOT_UNKNOWN);
}
