#include "form/labels.h"

#include <stdlib.h>

#include "base/buf.h"
#include "data.h"
#include "lex/fold.h"

/* Characters of a token that may be a label (LABEL_BYTES_MAX): the longest label of the built-in
 * forms has 43.  All have some 2400 edges: FIRST_SLOTS has room for them. */
enum { LABEL_CHARS_MAX = 160, FIRST_SLOTS = 8192 };

/* The other spellings of labels that labels.tsv has: read once, for each label looks for its own.
 */
static struct {
    struct variant {
        struct str label, text;
    } * variant;
    size_t n, cap;
} variants;

static void load_variants(void)
{
    struct str rest = str_make(data_labels, data_labels_len);
    str_cut(&rest, '\n');
    while (rest.n) {
        struct str line = str_cut(&rest, '\n'), label = str_cut(&line, '\t');
        ARRAY_GROW(variants.variant, variants.n, variants.cap);
        variants.variant[variants.n++] = (struct variant){label, str_cut(&line, '\t')};
    }
}

static size_t edge_slot(const struct label_set *set, uint32_t node, uint32_t c)
{
    uint32_t h = (node * 0x9e3779b1u) ^ (c * 0x85ebca6bu);
    size_t slot = (h ^ h >> 15) & (set->edge_slots - 1);
    while (set->edge[slot].to && (set->edge[slot].node != node || set->edge[slot].c != c))
        slot = (slot + 1) & (set->edge_slots - 1);
    return slot;
}

uint32_t label_step(const struct label_set *set, uint32_t node, uint32_t c)
{
    uint32_t to = set->edge[edge_slot(set, node, c)].to;
    if (to || (c = simplified_of(set->simplified, c)) == 0)
        return to;
    return set->edge[edge_slot(set, node, c)].to;
}

static uint32_t add_node(struct label_set *set)
{
    if (set->nodes == set->nodes_cap) {
        set->nodes_cap = set->nodes_cap ? set->nodes_cap * 2 : 256;
        set->ends = xrealloc(set->ends, set->nodes_cap, sizeof *set->ends);
        set->goes_on = xrealloc(set->goes_on, set->nodes_cap, sizeof *set->goes_on);
    }
    set->ends[set->nodes] = NO_LABEL;
    set->goes_on[set->nodes] = false;
    return (uint32_t)set->nodes++;
}

static void grow_edges(struct label_set *set)
{
    struct label_edge *old = set->edge;
    size_t slots = set->edge_slots;
    if (slots && set->edges * 2 < slots)
        return;
    set->edge_slots = slots ? slots * 2 : FIRST_SLOTS;
    set->edge = xcalloc(set->edge_slots, sizeof *set->edge);
    for (size_t i = 0; i < slots; i++)
        if (old[i].to)
            set->edge[edge_slot(set, old[i].node, old[i].c)] = old[i];
    free(old);
}

static void enter(struct label_set *set, uint32_t id)
{
    struct label *label = &set->label[id];
    uint32_t node = LABEL_ROOT;
    if (label->length > 0)
        char_set_add(&set->starts, set->chars[label->text]);
    for (uint32_t i = 0; i < label->length; i++) {
        uint32_t c = set->chars[label->text + i];
        grow_edges(set);
        size_t slot = edge_slot(set, node, c);
        if (!set->edge[slot].to) {
            uint32_t to = add_node(set);
            set->edge[slot] = (struct label_edge){node, c, to};
            set->edges++;
            set->goes_on[node] = true;
        }
        node = set->edge[slot].to;
    }
    label->next = set->ends[node];
    set->ends[node] = id;
}

static bool known(const struct label_set *set, const struct label *like)
{
    for (size_t i = set->labels; i-- > 0;) {
        const struct label *l = &set->label[i];
        if (l->layout != like->layout || l->table != like->table)
            return false;
        if (l->kind == like->kind && l->first == like->first && l->last == like->last &&
            l->line == like->line && l->length == like->length &&
            memcmp(set->chars + l->text, set->chars + like->text,
                   like->length * sizeof *set->chars) == 0)
            return true;
    }
    return false;
}

static void add_spelling(struct label_set *set, struct str text, struct label label)
{
    uint32_t folded[3 * LABEL_CHARS_MAX];
    if (text.n == 0 || text.n > sizeof folded / sizeof *folded)
        return;
    label.length = (uint32_t)fold_str(text, folded);
    label.text = (uint32_t)set->char_count;
    for (uint32_t i = 0; i < label.length; i++) {
        ARRAY_GROW(set->chars, set->char_count, set->chars_cap);
        set->chars[set->char_count++] = folded[i];
    }
    if (known(set, &label) || set->labels == LABEL_SET_MAX)
        return;
    ARRAY_GROW(set->label, set->labels, set->labels_cap);
    set->label[set->labels] = label;
    enter(set, (uint32_t)set->labels++);
}

/* Adds a label and the other spellings that labels.tsv gives it. */
static void add_label(struct label_set *set, struct str text, struct label label)
{
    add_spelling(set, text, label);
    for (size_t i = 0; i < variants.n; i++)
        if (str_eq(variants.variant[i].label, text))
            add_spelling(set, variants.variant[i].text, label);
}

/* The groups in the line's path: each covers the lines that share the path up to it. */
static void add_groups(struct label_set *set, const struct form_table *table, uint32_t at,
                       struct label label)
{
    struct str path = table->line[at].path, rest = path;
    for (;;) {
        struct str part = str_cut(&rest, '/');
        if (!rest.p)
            return;
        struct str prefix = str_make(path.p, (size_t)(rest.p - path.p));
        if (at > 0 && str_starts(table->line[at - 1].path, prefix))
            continue;
        label.kind = LABEL_GROUP;
        label.first = label.last = at;
        while (label.last + 1 < table->lines &&
               str_starts(table->line[label.last + 1].path, prefix))
            label.last++;
        bool is_line = false; /* in the 2014 form a group is also a line of its own */
        for (size_t i = 0; i < table->lines && !is_line; i++)
            is_line = str_eq(str_make(path.p, (size_t)(rest.p - path.p) - 1), table->line[i].path);
        if (!is_line)
            add_label(set, part, label);
    }
}

/* Whether two lines have the same columns, so that one row of heads serves both. */
static bool same_heads(const struct form *form, const struct form_line *a,
                       const struct form_line *b)
{
    if (a->slots != b->slots)
        return false;
    for (size_t i = 0; i < a->slots; i++)
        if (!str_eq(form->cell[a->cell + i].col_label, form->cell[b->cell + i].col_label))
            return false;
    return true;
}

/* Whether the heads of two cells stand below the same one. */
static bool share_group(const struct form_cell *a, const struct form_cell *b)
{
    struct str last = str_last_part(a->col_label, '/');
    struct str group = str_make(a->col_label.p, a->col_label.n - last.n);
    return group.n > 0 && str_starts(b->col_label, group);
}

/* Whether a slot's head stands below one that spans several: not where a stroke is part of its
 * words (本年增/减). */
static bool is_inner(const struct form *form, const struct form_line *line, uint32_t slot)
{
    const struct form_cell *cell = &form->cell[line->cell + slot];
    return (slot > 0 && share_group(cell, cell - 1)) ||
           (slot + 1 < line->slots && share_group(cell, cell + 1));
}

/* The heads of one line's slots: the parts of each slot's column label (and, in a
 * table that is printed across, of its row label).  Lines below with the same
 * columns share them. */
static void add_heads(struct label_set *set, const struct form *form,
                      const struct form_table *table, struct label label)
{
    const struct form_line *line = &table->line[label.line];
    if (label.line > 0 && same_heads(form, line - 1, line))
        return;
    label.kind = LABEL_HEAD;
    for (uint32_t slot = 0; slot < line->slots; slot++) {
        const struct form_cell *cell = &form->cell[line->cell + slot];
        struct str column = cell->col_label, row = table->across ? cell->row_label : STR("");
        label.first = label.last = slot;
        label.leaf = true;
        label.inner = is_inner(form, line, slot);
        label.whole_path = memchr(column.p, '/', column.n) != NULL;
        add_label(set, column, label);
        label.whole_path = false;
        add_label(set, str_last_part(column, '/'), label);
        label.leaf = label.inner = false;
        while (memchr(column.p, '/', column.n))
            add_label(set, str_cut(&column, '/'), label);
        while (row.n)
            add_label(set, str_cut(&row, '/'), label);
    }
}

/* Adds the traditional characters with which labels start. */
static void add_traditional_starts(struct label_set *set)
{
    const struct simplified *s = set->simplified;
    for (size_t i = 0; i < s->count; i++)
        if (char_set_has(&set->starts, simplified_of(s, s->traditional[i])))
            char_set_add(&set->starts, s->traditional[i]);
}

/* Adds the labels of line i of a table: its own and those of its groups, and the heads of its
 * columns.  A table that is printed across has but these. */
static void add_line(struct label_set *set, const struct form_layout *layout, struct label label,
                     uint32_t i)
{
    const struct form_table *table = &layout->table[label.table];
    label.first = label.last = label.line = i;
    if (!table->across) {
        label.kind = LABEL_LINE;
        add_label(set, table->line[i].label, label);
        add_groups(set, table, i, label);
    }
    add_heads(set, layout->form, table, label);
}

const struct label_set *label_set_builtin(void)
{
    static struct label_set set;
    if (set.nodes)
        return &set;
    set.simplified = simplified_builtin();
    size_t count;
    const struct form_layout *layouts = form_layouts(&count);
    load_variants();
    grow_edges(&set);
    add_node(&set);
    for (uint32_t f = 0; f < count; f++)
        for (uint32_t t = 0; t < layouts[f].tables; t++)
            for (uint32_t i = 0; i < layouts[f].table[t].lines; i++)
                add_line(&set, &layouts[f], (struct label){.layout = f, .table = t}, i);
    add_traditional_starts(&set);
    return &set;
}

size_t label_distance(const uint32_t *a, size_t n, const uint32_t *b, size_t m)
{
    unsigned row[LABEL_CHARS_MAX + 1];
    if (n > LABEL_CHARS_MAX || m > LABEL_CHARS_MAX)
        return n > m ? n : m;
    for (size_t j = 0; j <= m; j++)
        row[j] = (unsigned)j;
    for (size_t i = 1; i <= n; i++) {
        unsigned diagonal = row[0];
        row[0] = (unsigned)i;
        for (size_t j = 1; j <= m; j++) {
            unsigned replace = diagonal + (a[i - 1] != b[j - 1]);
            unsigned other = (row[j] < row[j - 1] ? row[j] : row[j - 1]) + 1;
            diagonal = row[j];
            row[j] = replace < other ? replace : other;
        }
    }
    return row[m];
}

bool label_names_line(const struct label_set *set, uint32_t node)
{
    for (uint32_t id = set->ends[node]; id != NO_LABEL; id = set->label[id].next)
        if (set->label[id].kind == LABEL_LINE)
            return true;
    return false;
}

bool label_names_count(const struct label_set *set, uint32_t node)
{
    size_t count;
    const struct form_layout *layouts = form_layouts(&count);
    for (uint32_t id = set->ends[node]; id != NO_LABEL; id = set->label[id].next) {
        const struct label *l = &set->label[id];
        if (l->kind == LABEL_LINE && layouts[l->layout].table[l->table].unit_column)
            return true;
    }
    return false;
}
