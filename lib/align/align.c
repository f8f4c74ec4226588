#include "align/align.h"

#include <stdlib.h>

#include "align/anchors.h"
#include "align/checks.h"
#include "align/deal.h"
#include "base/buf.h"

void table_match_free(struct table_match *m)
{
    free(m->line);
    free(m->value);
    *m = (struct table_match){0};
}

struct table_extent table_extent(const struct table_match *m)
{
    struct table_extent all = {UINT32_MAX, 0, 0};
    for (size_t i = 0; i < m->lines; i++) {
        const struct line_match *line = &m->line[i];
        if (line->state != MATCH_LABEL)
            continue;
        all.first = line->first < all.first ? line->first : all.first;
        all.last = line->last > all.last ? line->last : all.last;
        all.end = line->end > all.end ? line->end : all.end;
    }
    return all;
}

bool table_has_bare_line(const struct table_match *m)
{
    size_t i = 0;
    while (i < m->lines && !line_match_is_bare(&m->line[i]))
        i++;
    return i < m->lines;
}

bool table_has_label_at(const struct table_match *m, uint32_t token)
{
    for (size_t i = 0; i < m->lines; i++)
        if (m->line[i].state == MATCH_LABEL && m->line[i].first <= token &&
            token <= m->line[i].last)
            return true;
    return false;
}

bool table_has_value_at(const struct table_match *m, size_t line, uint32_t token)
{
    for (size_t i = line; i < m->lines; i++)
        if (m->line[i].values > 0 && line_last_value(m, &m->line[i]) >= token)
            return line_value(m, &m->line[i], 0) <= token;
    return false;
}

static void start_lines(struct table_match *m, size_t lines)
{
    m->lines = m->values = m->labels = 0;
    m->disorder = m->strays = m->down = false;
    for (size_t i = 0; i < lines; i++) {
        ARRAY_GROW(m->line, m->lines, m->lines_cap);
        m->line[m->lines++] = (struct line_match){.state = MATCH_ABSENT};
    }
}

void table_align(const struct form_layout *layout, uint32_t form, uint32_t table,
                 const struct scanned *text, struct table_match *m)
{
    const struct form_table *printed = &layout->table[table];
    const struct group_reader r = {.table = printed, .form = form, .number = table, .text = text};
    struct anchors a = {0};
    start_lines(m, printed->lines);
    if (printed->across) {
        m->whole = m->bounded = true; /* its heads are never looked for by likeness */
        if (!deal_down(&r, m) && !deal_parts(&r, m) && !deal_blocks(&r, m))
            deal_across(&r, m);
    } else {
        anchors_find(&r, m, &a);
        m->labels = a.anchors;
        deal_figures(&r, &a, m);
    }
    table_doubt_lines(m, &r);
    table_find_moved(&r, m);
    free(a.anchor);
}
