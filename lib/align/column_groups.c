#include "align/column_groups.h"

#include "lex/fold.h"
#include "lex/simplified.h"

enum { CELL_BYTES_MAX = 96 }; /* of a cell that may be a head */

/* Whether a hit is all that stands in its cell. */
static bool fills_cell(const struct lexed *lx, const struct label_hit *hit)
{
    struct str raw = lx->token[hit->first].raw;
    uint32_t chars[CELL_BYTES_MAX];
    return hit->last > hit->first ||
           (raw.n <= CELL_BYTES_MAX && fold_str(raw, chars) == hit->matched);
}

bool column_head(const struct group_reader *r, uint32_t i, uint32_t to, struct heads_of *named)
{
    const struct label_hits *hits = &r->text->hits;
    *named = (struct heads_of){.first = UINT32_MAX};
    for (size_t k = label_hits_from(hits, i); k < hits->hits && hits->hit[k].first == i; k++) {
        const struct label_hit *hit = &hits->hit[k];
        const struct label *l = hit_label(hit);
        if (!hit->whole || hit->last >= to || !label_is(l, LABEL_HEAD, r->form, r->number) ||
            !fills_cell(&r->text->lx, hit))
            continue;
        named->first = l->first < named->first ? l->first : named->first;
        named->last = l->first > named->last ? l->first : named->last;
        named->leaf = l->leaf;
    }
    return named->first != UINT32_MAX;
}

bool column_heads(const struct group_reader *r, uint32_t first, uint32_t to)
{
    const struct token *token = &r->text->lx.token[first];
    uint32_t columns = (uint32_t)r->table->line[0].group;
    struct heads_of head;
    if (to < first + columns || token->style != LINE_CELLS)
        return false;
    for (uint32_t k = 0; k < columns; k++)
        if (!column_head(r, first + k, to, &head) || !head.leaf || head.first != k ||
            token[k].cell != token->cell + k)
            return false;
    return true;
}

/* The number of the group whose own head starts at token i. */
static int group_of_head(const struct group_reader *r, uint32_t i, uint32_t to)
{
    uint32_t columns = (uint32_t)r->table->line[0].group;
    struct heads_of head;
    if (!column_head(r, i, to, &head) || head.leaf)
        return COLUMNS_OF_NONE;
    bool one = head.last - head.first + 1 == columns && head.first % columns == 0;
    return one ? (int)(head.first / columns) : COLUMNS_OF_GROUPS;
}

/* Folds a cell into `chars`, in the characters of the forms; returns how many they are, 0 if it is
 * no head. */
static size_t fold_cell(struct str words, uint32_t chars[CELL_BYTES_MAX])
{
    const struct simplified *s = simplified_builtin();
    size_t n = words.n <= CELL_BYTES_MAX ? fold_str(words, chars) : 0;
    for (size_t i = 0; i < n; i++) {
        uint32_t c = simplified_of(s, chars[i]);
        chars[i] = c ? c : chars[i];
    }
    return n;
}

/* The number of the group that words name with all the groups it is in. */
static int group_of_path(const struct group_reader *r, struct str words)
{
    const struct form_line *line = &r->table->line[0];
    uint32_t chars[CELL_BYTES_MAX], path[CELL_BYTES_MAX];
    size_t count, n = fold_cell(words, chars);
    const struct form_cell *cell = &form_layouts(&count)[r->form].form->cell[line->cell];
    for (size_t at = 0; n > 0 && at < line->slots; at += line->group)
        if (cell[at].row_label.n <= CELL_BYTES_MAX && fold_str(cell[at].row_label, path) == n &&
            memcmp(chars, path, n * sizeof *chars) == 0)
            return (int)(at / line->group);
    return COLUMNS_OF_NONE;
}

int column_group_at(const struct group_reader *r, uint32_t i, uint32_t to)
{
    int group = group_of_path(r, r->text->lx.token[i].raw);
    return group == COLUMNS_OF_NONE ? group_of_head(r, i, to) : group;
}

int column_group(const struct group_reader *r, uint32_t from, uint32_t to)
{
    int group = COLUMNS_OF_NONE;
    for (uint32_t i = from; i < to; i++) {
        int named = column_group_at(r, i, to);
        group = named == COLUMNS_OF_NONE ? group : named;
    }
    return group;
}
