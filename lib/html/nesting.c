#include "html/nesting.h"

enum { ASKS_MAX = 10000 }; /* a page that wants more is none: then it is guessed */

void nesting_clear(struct nesting *n)
{
    *n = (struct nesting){.depth = 0};
}

void nesting_told(struct nesting *n)
{
    if (!n->gathered)
        return;
    memset(n->started, 0, sizeof n->started);
    memset(n->ended, 0, sizeof n->ended);
    n->deeper = 0;
    n->gathered = false;
}

bool nesting_push(struct nesting *n, unsigned element)
{
    if (n->depth > NESTING_DEPTH)
        return false;
    n->element[n->depth++] = (unsigned char)element;
    n->count[element]++;
    return true;
}

unsigned nesting_pop(struct nesting *n)
{
    unsigned element = n->element[--n->depth];
    n->count[element]--;
    return element;
}

bool nesting_has(const struct nesting *n, unsigned element)
{
    return n->count[element] + n->started[element] > n->ended[element];
}

/* An end tag ends what it finds open below it, but for what outranks it. */
static int rank(unsigned element)
{
    switch (element_kind(element)) {
    case ELEMENT_TABLE:
        return 4;
    case ELEMENT_ROWS:
        return 3;
    case ELEMENT_ROW:
        return 2;
    case ELEMENT_CELL:
        return 1;
    default:
        return 0;
    }
}

/* Whether an end tag finds its element, if no tags are gathered. */
static bool finds(const struct nesting *n, unsigned element)
{
    if (n->count[element] == 0)
        return false;
    for (unsigned i = n->depth; i > 0; i--) {
        if (n->element[i - 1] == element)
            return true;
        if (rank(n->element[i - 1]) > rank(element))
            return false;
    }
    return false;
}

/* Whether it is certain what an end tag finds, although tags are gathered. */
static bool is_certain(const struct nesting *n, unsigned element)
{
    if (element == HTML_p) /* this and rows mostly end without a tag */
        return n->last == element;
    if (element_kind(element) == ELEMENT_ROW)
        return n->in_row;
    return nesting_has(n, element) || n->count[element] + n->started[element] == 0;
}

/* Notes that a tag goes to the parser. */
static void gather(struct nesting *n, unsigned element, bool end)
{
    enum element_kind kind = element_kind(element);
    if (kind != ELEMENT_BREAK) { /* which the parser ends at once */
        ++*(end ? &n->ended[element] : &n->started[element]);
        n->deeper += end ? -1 : 1;
        n->last = end ? (unsigned)HTML_OTHER : element;
    }
    if (kind == ELEMENT_ROW)
        n->in_row = !end;
    if (kind == ELEMENT_TABLE || kind == ELEMENT_ROWS)
        n->in_row = false;
    n->gathered = true;
    n->missing = HTML_OTHER;
}

enum nesting_advice nesting_start(struct nesting *n, unsigned element)
{
    int most = rank(element) ? NESTING_DEPTH : NESTING_BLOCKS;
    bool fits = element_kind(element) == ELEMENT_BREAK; /* which has no depth */
    if (!fits && (int)n->depth + n->deeper >= most) {
        if (n->gathered)
            return NESTING_ASK;
        n->too_deep[element]++;
        return NESTING_FLATTEN;
    }
    gather(n, element, false);
    return NESTING_PASS;
}

enum nesting_advice nesting_end(struct nesting *n, unsigned element)
{
    if (n->too_deep[element]) {
        n->too_deep[element]--;
        return NESTING_FLATTEN;
    }
    if (n->missing && n->missing == element)
        return NESTING_NOTHING;
    if (n->gathered && n->asks < ASKS_MAX && !is_certain(n, element)) {
        n->asks++;
        return NESTING_ASK;
    }
    if (n->gathered ? nesting_has(n, element) : finds(n, element)) {
        gather(n, element, true);
        return NESTING_PASS;
    }
    n->missing = element;
    return NESTING_NOTHING;
}
