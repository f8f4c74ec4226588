/* labels.h - every label of every form in one trie over folded characters.
 *
 * Following the trie costs one probe a character whatever the number of labels,
 * and a label that is broken over lines or cells is followed across tokens. */
#ifndef GIPR_FORM_LABELS_H
#define GIPR_FORM_LABELS_H

#include <stdint.h>

#include "base/char_set.h"
#include "base/utf8.h"
#include "form/layout.h"
#include "lex/simplified.h"

enum label_kind {
    LABEL_LINE,  /* names a printed line: index [first] of its table's lines */
    LABEL_GROUP, /* stands before lines [first, last] of its table */
    LABEL_HEAD,  /* heads a column, or a group of columns */
};

/* One label of one form's table; the same words occur once for each place. */
struct label {
    enum label_kind kind;
    bool leaf;              /* HEAD: heads one column, not a group of them */
    bool whole_path;        /* HEAD: the names of its groups stand before it */
    bool inner;             /* HEAD, leaf: stands below one that spans several columns */
    uint32_t layout, table; /* indices in form_layouts() and its table[] */
    uint32_t first, last;   /* lines, see above; HEAD: a slot of the line `line` */
    uint32_t line;          /* HEAD: the first of the lines whose slots it heads */
    uint32_t text, length;  /* its folded characters in label_set.chars */
    uint32_t next;          /* next label that ends at the same node, NO_LABEL at the end */
};

/* Whether a label is of a kind, and of table number `table` of form number `layout`. */
static inline bool label_is(const struct label *l, enum label_kind kind, uint32_t layout,
                            uint32_t table)
{
    return l->kind == kind && l->layout == layout && l->table == table;
}

#define NO_LABEL UINT32_MAX
enum { LABEL_SET_MAX = 4096 }; /* labels; further ones are left out */
enum { LABEL_ROOT = 0 };

struct label_set {
    struct label *label;
    size_t labels, labels_cap;
    uint32_t *chars;
    size_t char_count, chars_cap;
    /* The trie: edges in an open hash, node -> first label that ends there. */
    struct label_edge {
        uint32_t node, c, to;
    } * edge;
    size_t edges, edge_slots;
    uint32_t *ends;
    bool *goes_on;          /* node -> whether any edge leaves it */
    struct char_set starts; /* characters with which labels start */
    const struct simplified *simplified;
    size_t nodes, nodes_cap;
};

/* The labels of the built-in forms with their variants (lib/forms/labels.tsv):
 * made at the first call, kept for good. */
const struct label_set *label_set_builtin(void);

/* The node after `node` along folded character c, or, if that is traditional, along its simplified
 * form; 0 (the root) if there is none. */
uint32_t label_step(const struct label_set *set, uint32_t node, uint32_t c);

/* Whether a label may start as the text does, as most words do not: false if none does for sure. */
static inline bool label_may_start(const struct label_set *set, struct str text)
{
    if (text.n < 3 || !utf8_leads_han(text.p[0]))
        return true; /* it has to be folded */
    uint32_t c = utf8_of_three((const unsigned char *)text.p);
    return c < 0x4e00 || char_set_has(&set->starts, c); /* some below are left out */
}

/* Whether a label that ends at `node` is a line's; and whether it is of a table with units: then
 * it names what is counted, so that a figure right behind it is the line's. */
bool label_names_line(const struct label_set *set, uint32_t node);
bool label_names_count(const struct label_set *set, uint32_t node);

/* Edit distance (insert, delete, replace: 1 each; Levenshtein 1966) of two folded
 * texts, both of at most 160 characters; longer texts give the longer length. */
size_t label_distance(const uint32_t *a, size_t n, const uint32_t *b, size_t m);

#endif
