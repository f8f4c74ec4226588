#include "diff/codes.h"

#include <stdlib.h>

#include "base/buf.h"
#include "base/bytes.h"
#include "data.h"

enum { RANK_BITS = 21 };
static const uint64_t rank_mask = ((uint64_t)1 << RANK_BITS) - 1, rank_unknown = (uint64_t)1 << 63;

static uint64_t rank(const struct codes *c, struct str table, struct str row, struct str col)
{
    const struct order_list *l = c->order.list;
    uint64_t in_table = order_find(&l[ORDER_TABLE], table), in_row = order_find(&l[ORDER_ROW], row);
    return in_table << 2 * RANK_BITS | in_row << RANK_BITS | order_find(&l[ORDER_COL], col);
}

/* Cells mostly differ at the ends of their codes, so no more is hashed. */
static inline size_t hash_of(struct str code)
{
    enum { WORD = 8, END = 2 * WORD };
    uint64_t last, before;
    if (code.n < END)
        return (size_t)str_hash(code);
    memcpy(&last, code.p + code.n - WORD, WORD);
    memcpy(&before, code.p + code.n - END, WORD);
    uint64_t h = (last * 0x9e3779b97f4a7c15u ^ before) * 0xc2b2ae3d27d4eb4fu;
    return (size_t)(h >> 32);
}

static inline bool same_code(struct str a, struct str b)
{
    return a.n == b.n && bytes_same(a.p, b.p, a.n);
}

/* The slot that holds the cell, or the free one where it belongs; BYTES_STEP bytes behind the code
 * must be readable. */
static struct code_slot *find(const struct codes *c, struct str code)
{
    size_t at = hash_of(code) & (c->slots - 1);
    while (c->slot[at].code.p && !same_code(c->slot[at].code, code))
        at = (at + 1) & (c->slots - 1);
    return &c->slot[at];
}

static void rank_cells(struct codes *c, const struct codebook *book)
{
    c->slots = 64;
    while (c->slots < 2 * book->cells)
        c->slots *= 2;
    c->slot = xcalloc(c->slots, sizeof *c->slot);
    for (size_t i = 0; i < book->cells; i++) {
        const struct form_cell *cell = &book->cell[i];
        /* In the codebook's text the three stand together. */
        struct str code = str_make(cell->table.p, cell->table.n + cell->row.n + cell->col.n + 2);
        *find(c, code) = (struct code_slot){code, rank(c, cell->table, cell->row, cell->col), 0};
        c->longest = code.n > c->longest ? code.n : c->longest;
    }
}

/* Counts, for each slot, the cells of lower ranks. */
static void find_places(struct codes *c)
{
    struct code_slot **used = xrealloc(NULL, c->slots, sizeof *used);
    c->code = xrealloc(NULL, c->slots, sizeof *c->code);
    for (size_t i = 0; i < c->slots; i++)
        if (c->slot[i].code.p)
            used[c->places++] = &c->slot[i];
    for (size_t i = 0; i < c->places; i++) {
        uint32_t lower = 0;
        for (size_t k = 0; k < c->places; k++)
            lower += used[k]->rank < used[i]->rank;
        used[i]->place = lower;
        c->code[lower] = used[i]->code;
    }
    free(used);
}

/* How many rows of the codebook are parts of a join: codes stand row by row, each once, however
 * many forms have them. */
static size_t count_rows(const struct codes *c, const struct code_join *join)
{
    size_t rows = 0;
    struct str last = {NULL, 0};
    for (size_t i = 0; i < c->places; i++) {
        struct str code = c->code[i], table = str_cut(&code, '\t'), row = str_cut(&code, '\t');
        if (str_eq(table, join->table) && str_starts(row, join->parts) && !str_eq(row, last)) {
            last = row;
            rows++;
        }
    }
    return rows;
}

static void read_joins(struct codes *c)
{
    struct str text = str_make(data_joins, data_joins_len);
    str_cut(&text, '\n');
    while (text.n > 0) {
        struct str line = str_cut(&text, '\n');
        struct code_join join = {.table = str_cut(&line, '\t'), .whole = str_cut(&line, '\t')};
        join.parts = str_cut(&line, '\t');
        join.parts.n -= str_ends(join.parts, STR("*"));
        join.rows = count_rows(c, &join);
        ARRAY_GROW(c->join, c->joins, c->joins_cap);
        c->join[c->joins++] = join;
    }
}

void codes_init(struct codes *c)
{
    *c = (struct codes){0};
    order_init(&c->order, codebook_builtin());
    rank_cells(c, codebook_builtin());
    find_places(c);
    read_joins(c);
}

void codes_free(struct codes *c)
{
    order_free(&c->order);
    free(c->slot);
    free(c->code);
    free(c->join);
    *c = (struct codes){0};
}

/* Puts the codes of a key together in `to`, which has room for `most` bytes, unless they stand so
 * already.  Nothing if they are longer. */
static struct str join_key(const struct cell_key *k, char *to, size_t most)
{
    size_t n = k->table.n + k->row.n + k->col.n + 2;
    if (n > most)
        return str_make(NULL, 0);
    char *row = to + k->table.n + 1, *col = row + k->row.n + 1;
    if (k->row.p == k->table.p + (row - to) && k->col.p == k->row.p + (col - row) &&
        k->row.p[-1] == '\t' && k->col.p[-1] == '\t')
        return str_make(k->table.p, n);
    memcpy(to, k->table.p, k->table.n);
    row[-1] = '\t';
    memcpy(row, k->row.p, k->row.n);
    col[-1] = '\t';
    memcpy(col, k->col.p, k->col.n);
    return str_make(to, n);
}

void codes_rank(const struct codes *c, struct cell_key *key)
{
    enum { MOST = 256 };
    char text[MOST + BYTES_STEP];
    struct str code = join_key(key, text, c->longest < MOST ? c->longest : MOST);
    const struct code_slot *slot = code.p ? find(c, code) : NULL;
    bool known = slot && slot->code.p;
    key->rank = known ? slot->rank : rank_unknown | rank(c, key->table, key->row, key->col);
    key->place = known ? slot->place : CODES_NO_PLACE;
}

static int compare_code(uint64_t x, struct str a, uint64_t y, struct str b)
{
    x &= rank_mask;
    y &= rank_mask;
    return x != y ? (x < y ? -1 : 1) : str_cmp(a, b);
}

int codes_compare(const struct cell_key *a, const struct cell_key *b)
{
    uint64_t x = a->rank, y = b->rank;
    if (!((x | y) & rank_unknown))
        return (x > y) - (x < y);
    int order = compare_code(x >> 2 * RANK_BITS, a->table, y >> 2 * RANK_BITS, b->table);
    if (order == 0)
        order = compare_code(x >> RANK_BITS, a->row, y >> RANK_BITS, b->row);
    return order != 0 ? order : compare_code(x, a->col, y, b->col);
}
