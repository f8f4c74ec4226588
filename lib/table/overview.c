#include "table/overview.h"

/* The code of a form's table that has this topic, empty if none has. */
static struct str table_code(struct str topic)
{
    size_t count;
    const struct form_layout *layouts = form_layouts(&count);
    for (size_t f = 0; f < count; f++)
        for (size_t i = 0; i < layouts[f].tables; i++)
            if (str_eq(layouts[f].table[i].code, topic))
                return layouts[f].table[i].code;
    return STR("");
}

static bool has_own(const struct overview *o, struct str code)
{
    size_t i = 0;
    while (i < o->owns && !str_eq(o->own[i], code))
        i++;
    return i < o->owns;
}

void overview_add(struct overview *o, struct str topic, size_t line)
{
    if (o->until == SIZE_MAX)
        o->until = line;
    if (o->until == 0 && str_eq(topic, STR("overview"))) {
        o->from = line;
        o->until = SIZE_MAX; /* to the next section */
    }
    struct str code = table_code(topic);
    if (code.n > 0 && o->owns < LAYOUT_TABLES_MAX && !has_own(o, code))
        o->own[o->owns++] = code;
}

/* Whether a token stands in the overview. */
static bool holds(const struct overview *o, size_t first, const struct token *t)
{
    size_t line = first + t->line - 1;
    return line >= o->from && line < o->until;
}

void overview_drop_labels(const struct overview *o, uint32_t form, size_t first,
                          struct scanned *text)
{
    struct label_hits *hits = &text->hits;
    size_t count, n = 0;
    const struct form_layout *layout = &form_layouts(&count)[form];
    if (o->until == 0 || o->owns == 0)
        return;
    for (size_t i = 0; i < hits->hits; i++) {
        struct label_hit hit = hits->hit[i];
        const struct label *l = hit_label(&hit);
        if (l->kind == LABEL_LINE && has_own(o, layout->table[l->table].code) &&
            holds(o, first, &text->lx.token[hit.first]))
            continue;
        hits->hit[i] = hits->hit[n];
        hits->hit[n++] = hit;
    }
    hits->others += hits->hits - n;
    hits->hits = n;
}

void overview_doubt(const struct overview *o, const struct form_table *table, size_t first,
                    const struct lexed *lx, struct table_match *m)
{
    if (o->until == 0 || !has_own(o, table->code))
        return;
    for (size_t i = 0; i < m->lines; i++) {
        struct line_match *line = &m->line[i];
        if (line->state != MATCH_ABSENT && holds(o, first, &lx->token[line->first]))
            line->state = MATCH_UNSURE;
    }
}
