/* copied.c - tables on a full grid without bars, in which a spanned cell is repeated in all its
 * places, beside itself or with a cell a line:
 *
 *     信息内容
 *     采购项目数量
 *     采购总金额
 *     采购总金额
 *     政府集中采购
 *     952          the number, or twice the amount if blank cells are lost
 *     952
 *
 * See spread.c for the same between bars. */
#include "align/repeated.h"
#include "place/checks.h"
#include "place/columns.h"

/* What the questions of align/ about a table are asked of. */
static struct group_reader reader_of(const struct placing *p)
{
    return (struct group_reader){p->table, p->form, p->number, p->text};
}

/* The token behind the table's lines before line `first`. */
static uint32_t token_behind(const struct placing *p, uint32_t first)
{
    uint32_t behind = 0;
    for (uint32_t i = 0; i < first; i++) {
        const struct placing_line *line = &p->line[i];
        if (line->values > 0)
            behind = line->value[line->values - 1] + 1;
        else if (placing_is_labelled(line))
            behind = line->match->last + 1;
    }
    return behind;
}

/* Counts the copies of the heads over a line, by its slots.  Returns how many there are. */
static uint32_t count_copies(const struct placing *p, const struct placing_line *line,
                             uint32_t copies[SLOTS_MAX])
{
    const struct label_hits *hits = &p->text->hits;
    const struct group_reader r = reader_of(p);
    const struct form_line *printed = p->table->line;
    uint32_t first = heads_first_line(p, line->line), all = 0;
    memset(copies, 0, SLOTS_MAX * sizeof *copies);
    for (size_t i = label_hits_from(hits, token_behind(p, first));
         i < hits->hits && hits->hit[i].first < line->match->first; i++) {
        const struct label *l = hit_label(&hits->hit[i]);
        if (!head_is_copied(&r, &hits->hit[i]) || l->first >= line->slots ||
            printed[l->line].columns != printed[line->line].columns)
            continue;
        copies[l->first]++;
        all++;
    }
    return all;
}

/* Takes the copies out of the values of a line that has one wherever its heads do.  Whether it
 * does. */
static bool read_copies(const struct placing *p, struct placing_line *line,
                        const uint32_t copies[SLOTS_MAX])
{
    uint32_t at = 0;
    for (uint32_t k = 0; k < line->slots; k++, at++) {
        line->slot[k] = (int32_t)line->value[at];
        for (uint32_t n = copies[k]; n > 0; n--, at++)
            if (line->value[at + 1] != line->value[at] + 1 ||
                !token_is_copy(&p->text->lx, line->value[at + 1]))
                return false;
    }
    return true;
}

static void read_line(const struct placing *p, struct placing_line *line)
{
    uint32_t copies[SLOTS_MAX], all = count_copies(p, line, copies);
    if (all == 0)
        return;
    line->full = line->values == line->slots + all && line->figures == line->values &&
                 read_copies(p, line, copies);
    line->copied = line->full;
    if (!line->copied)
        placing_close(line);
}

/* Whether a line has fewer columns than the table, so that one may span others, or more figures
 * than columns, and they stand without bars. */
static bool may_be_copied(const struct placing *p, const struct placing_line *line)
{
    return (line->slots < p->table->slots_max || line->figures > line->slots) &&
           line->figures > 0 && placing_is_labelled(line) && !line->closed &&
           placing_token(p, line->value[0])->style == LINE_WORDS;
}

/* Whether some head of the table is copied, and some line may be. */
static bool is_copied(const struct placing *p)
{
    const struct group_reader r = reader_of(p);
    size_t i = 0;
    if (p->table->across)
        return false;
    while (i < p->lines && !may_be_copied(p, &p->line[i]))
        i++;
    return i < p->lines && table_copies_heads(&r, UINT32_MAX);
}

void placing_check_copied(struct placing *p)
{
    if (!is_copied(p))
        return;
    for (size_t i = 0; i < p->lines; i++)
        if (may_be_copied(p, &p->line[i]))
            read_line(p, &p->line[i]);
}
