/* missed.c - complete rows of cells that have a blank cell below a head, and a figure beside all
 * heads: it is that of a column which a body added, with a head or without.
 *
 *     统计指标                 | 上年数 | 单位 | 统计数
 *     （一）主动公开政府信息数 | 12     | 条   |         */
#include "place/cell_heads.h"
#include "place/cell_rows.h"
#include "place/checks.h"

/* Whether the labels of the table's lines may span cells, of which some rows may lack one. */
static bool labels_may_span(const struct placing *p)
{
    bool span = false;
    for (size_t i = 0; i < p->lines; i++)
        span |= placing_spanned(p, &p->line[i]) > 0;
    return span && !p->table->unit_column;
}

/* Whether a line is complete and has blank cells beside its figures. */
static bool has_blank(const struct placing *p, const struct placing_line *line)
{
    return line->full && line->values > line->figures &&
           placing_token(p, line->value[0])->style == LINE_CELLS;
}

/* Whether the row of cells of a line lacks the one of its unit. */
static bool lacks_unit(const struct placing *p, const struct placing_line *line)
{
    bool unit = !p->table->unit_column || line->unit_dash;
    for (uint32_t i = line->row.from; i < line->row.to; i++)
        unit |= placing_token(p, i)->kind == TOKEN_UNIT;
    return !unit;
}

void placing_check_missed(struct placing *p)
{
    size_t i = 0;
    while (i < p->lines && !has_blank(p, &p->line[i]))
        i++;
    if (i == p->lines || p->table->across || p->spread || labels_may_span(p))
        return;
    placing_find_rows(p);
    for (; i < p->lines; i++) {
        struct placing_line *line = &p->line[i];
        if (has_blank(p, line) && line->row.cells > 0 && !lacks_unit(p, line) &&
            heads_are_missed(p, line))
            placing_close(line);
    }
}
