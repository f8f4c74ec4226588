#include "sum/sum.h"

#include <stdlib.h>

#include "record/tsv.h"

void sum_init(struct sum *s, size_t keys)
{
    *s = (struct sum){.keys = keys};
    s->scratch = xrealloc(NULL, keys, sizeof *s->scratch);
    s->key = xrealloc(NULL, keys, sizeof *s->key);
}

void sum_free(struct sum *s)
{
    buf_free(&s->text);
    buf_free(&s->line);
    intern_free(&s->names);
    free(s->group);
    free(s->slot);
    free(s->id);
    free(s->scratch);
    free(s->key);
    *s = (struct sum){0};
}

/* Whether `line` is also at `text`.  The newline at the end, which a line has nowhere else, makes
 * lengths agree.  Most keys fit into a block: one comparison, whatever their length. */
static inline bool same_line(const char *text, struct str line)
{
    if (line.n <= BYTES_BLOCK)
        return (bytes_other(text, line.p) & bytes_inside(line.n)) == 0;
    return bytes_same(text, line.p, line.n);
}

/* 16 bytes a step, the last of which reach back if need be. */
static inline uint32_t hash_line(struct str line)
{
    enum { STEP = 16 };
    const uint64_t odd = 0x9e3779b97f4a7c15u, other = 0xd6e8feb86659fd93u;
    uint64_t h = line.n, word[2];
    if (line.n < STEP)
        return (uint32_t)(str_hash(line) >> 32);
    for (size_t at = 0; at < line.n; at += STEP) {
        memcpy(word, line.p + (at + STEP <= line.n ? at : line.n - STEP), STEP);
        h = (h ^ word[0]) * odd + word[1] * other;
        h ^= h >> 29;
    }
    h *= odd;
    return (uint32_t)(h >> 32);
}

static void grow_slots(struct sum *s)
{
    enum { START = 1024 };
    struct sum_slot *old = s->slot;
    size_t olds = s->slots;
    s->slots = olds ? olds * 2 : START;
    s->slot = xcalloc(s->slots, sizeof *s->slot);
    for (size_t i = 0; i < olds; i++) {
        size_t at = old[i].hash & (s->slots - 1);
        while (s->slot[at].group)
            at = (at + 1) & (s->slots - 1);
        if (old[i].group)
            s->slot[at] = old[i];
    }
    free(old);
}

static uint32_t add_group(struct sum *s, struct str line)
{
    ARRAY_GROW(s->group, s->groups, s->groups_cap);
    s->group[s->groups] = (struct sum_group){.text = s->text.len};
    buf_put_str(&s->text, line);
    buf_reserve(&s->text, BYTES_BLOCK);
    return (uint32_t)s->groups++;
}

/* The slot where the line is, or where it belongs. */
static size_t find_slot(const struct sum *s, uint32_t hash, struct str line)
{
    size_t at = hash & (s->slots - 1);
    for (; s->slot[at].group; at = (at + 1) & (s->slots - 1))
        if (s->slot[at].hash == hash && same_line(s->text.p + s->slot[at].text, line))
            break;
    return at;
}

static uint32_t follow(struct sum *s, uint32_t group)
{
    s->misses++;
    s->group[s->last].next = group;
    return s->last = group;
}

int64_t sum_find_line(struct sum *s, struct str line)
{
    if (s->groups == 0)
        return SUM_NONE;
    size_t at = find_slot(s, hash_line(line), line);
    return s->slot[at].group ? (int64_t)follow(s, s->slot[at].group - 1) : SUM_NONE;
}

uint32_t sum_find(struct sum *s, const struct str *key)
{
    struct buf *b = &s->line;
    b->len = 0;
    for (size_t k = 0; k < s->keys; k++) {
        tsv_put(b, key[k]);
        buf_put_char(b, k + 1 < s->keys ? '\t' : '\n');
    }
    buf_reserve(b, BYTES_BLOCK);
    struct str line = buf_str(b, 0);
    const char *likely = sum_likely_line(s);
    if (likely && same_line(likely, line))
        return sum_take_likely(s);
    int64_t known = sum_find_line(s, line);
    if (known != SUM_NONE)
        return (uint32_t)known;
    if (2 * (s->groups + 1) > s->slots)
        grow_slots(s);
    uint32_t hash = hash_line(line), group = add_group(s, line);
    s->slot[find_slot(s, hash, line)] = (struct sum_slot){hash, group + 1, s->group[group].text};
    return follow(s, group);
}

uint32_t sum_find_ids(struct sum *s, const uint32_t *id)
{
    for (size_t k = 0; k < s->keys; k++)
        s->key[k] = intern_str(&s->names, id[k]);
    return sum_find(s, s->key);
}

void sum_name(struct sum *s)
{
    struct buf *b = &s->line;
    s->id = xrealloc(s->id, s->groups * s->keys, sizeof *s->id);
    for (; s->named < s->groups; s->named++) {
        struct str rest = str_from(buf_str(&s->text, 0), s->group[s->named].text);
        struct str line = str_cut(&rest, '\n');
        buf_reserve(b, line.n);
        for (size_t k = 0; k < s->keys; k++) {
            struct str key = str_cut(&line, '\t');
            (void)tsv_unescape(b->p, &key); /* was written by tsv_put() */
            s->id[s->named * s->keys + k] = intern_put(&s->names, key);
        }
    }
}

/* A string of the keys with what decides its place among them. */
struct place {
    uint32_t rank, id;
    struct str text;
};

static int compare_places(const void *a, const void *b)
{
    const struct place *x = a, *y = b;
    if (x->rank != y->rank)
        return x->rank < y->rank ? -1 : 1;
    return str_cmp(x->text, y->text);
}

/* Fills position[id] with the place of every string in the order of `column`. */
static void find_positions(const struct sum *s, struct str column, const struct order *order,
                           struct place *place, uint32_t *position)
{
    size_t n = s->names.count;
    for (uint32_t id = 0; id < n; id++)
        place[id] = (struct place){UINT32_MAX, id, intern_str(&s->names, id)};
    enum order_kind kind = order_kind_of(column);
    for (uint32_t i = 0; kind != ORDER_KINDS && i < order->list[kind].codes; i++) {
        int64_t id = intern_find(&s->names, order->list[kind].code[i]);
        if (id != INTERN_NONE)
            place[id].rank = i;
    }
    qsort(place, n, sizeof *place, compare_places);
    for (uint32_t i = 0; i < n; i++)
        position[place[i].id] = i;
}

/* Sorts the groups of `from` into `to` by key k, keeping the order of equal ones. */
static void sort_by(const struct sum *s, size_t k, const uint32_t *position, size_t *start,
                    const uint32_t *from, uint32_t *to)
{
    memset(start, 0, (s->names.count + 1) * sizeof *start);
    for (size_t i = 0; i < s->groups; i++)
        start[position[sum_ids(s, i)[k]] + 1]++;
    for (size_t i = 0; i < s->names.count; i++)
        start[i + 1] += start[i];
    for (size_t i = 0; i < s->groups; i++)
        to[start[position[sum_ids(s, from[i])[k]]]++] = from[i];
}

uint32_t *sum_sorted(struct sum *s, const struct str *column, const struct order *order)
{
    sum_name(s);
    uint32_t *number = xrealloc(NULL, s->groups, sizeof *number);
    uint32_t *other = xrealloc(NULL, s->groups, sizeof *other);
    uint32_t *position = xrealloc(NULL, s->names.count, sizeof *position);
    struct place *place = xrealloc(NULL, s->names.count, sizeof *place);
    size_t *start = xrealloc(NULL, s->names.count + 1, sizeof *start);
    for (uint32_t i = 0; i < s->groups; i++)
        number[i] = i;
    for (size_t k = s->keys; k-- > 0;) { /* a radix sort: the last key first */
        find_positions(s, column[k], order, place, position);
        sort_by(s, k, position, start, number, other);
        uint32_t *sorted = other;
        other = number;
        number = sorted;
    }
    free(other);
    free(position);
    free(place);
    free(start);
    return number;
}
