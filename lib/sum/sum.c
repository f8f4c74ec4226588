#include "sum/sum.h"

#include <stdlib.h>

void sum_init(struct sum *s, size_t keys)
{
    const size_t align = _Alignof(struct sum_group);
    size_t size = offsetof(struct sum_group, id) + keys * sizeof(uint32_t);
    *s = (struct sum){.keys = keys, .stride = (size + align - 1) / align * align};
    s->scratch = xrealloc(NULL, keys, sizeof *s->scratch);
    s->key = xrealloc(NULL, keys, sizeof *s->key);
}

void sum_free(struct sum *s)
{
    intern_free(&s->names);
    free(s->group);
    free(s->slot);
    free(s->scratch);
    free(s->key);
    *s = (struct sum){0};
}

static uint32_t hash_key(const struct sum *s, const struct str *key)
{
    uint64_t h = 0;
    for (size_t k = 0; k < s->keys; k++)
        h = (h ^ str_hash(key[k])) * 0x9e3779b97f4a7c15u;
    return (uint32_t)(h >> 32);
}

static bool same_key(const struct sum *s, const struct sum_group *g, const struct str *key)
{
    for (size_t k = s->keys; k-- > 0;) /* the last ones differ most */
        if (!str_eq(intern_str(&s->names, g->id[k]), key[k]))
            return false;
    return true;
}

static void grow_slots(struct sum *s)
{
    enum { START = 1024 };
    struct sum_slot *old = s->slot;
    size_t olds = s->slots;
    s->slots = olds ? olds * 2 : START;
    s->slot = xrealloc(NULL, s->slots, sizeof *s->slot);
    memset(s->slot, 0, s->slots * sizeof *s->slot);
    for (size_t i = 0; i < olds; i++) {
        size_t at = old[i].hash & (s->slots - 1);
        while (s->slot[at].used)
            at = (at + 1) & (s->slots - 1);
        if (old[i].used)
            s->slot[at] = old[i];
    }
    free(old);
}

static uint32_t add_group(struct sum *s, const struct str *key)
{
    if (s->groups == s->groups_cap) {
        s->groups_cap = s->groups_cap ? s->groups_cap * 2 : 256;
        s->group = xrealloc(s->group, s->groups_cap, s->stride);
    }
    struct sum_group *g = sum_group(s, s->groups);
    memset(g, 0, s->stride);
    for (size_t k = 0; k < s->keys; k++)
        g->id[k] = intern_put(&s->names, key[k]);
    return (uint32_t)s->groups++;
}

/* Looks a key up in the table. */
static uint32_t find_key(struct sum *s, const struct str *key)
{
    if (2 * (s->groups + 1) > s->slots)
        grow_slots(s);
    uint32_t hash = hash_key(s, key);
    size_t at = hash & (s->slots - 1);
    for (; s->slot[at].used; at = (at + 1) & (s->slots - 1))
        if (s->slot[at].hash == hash && same_key(s, sum_group(s, s->slot[at].group), key))
            return s->slot[at].group;
    s->slot[at] = (struct sum_slot){hash, add_group(s, key), true};
    return s->slot[at].group;
}

uint32_t sum_find_ids(struct sum *s, const uint32_t *id)
{
    for (size_t k = 0; k < s->keys; k++)
        s->key[k] = intern_str(&s->names, id[k]);
    return find_key(s, s->key);
}

uint32_t sum_find(struct sum *s, const struct str *key)
{
    uint32_t guess = s->groups ? sum_group(s, s->last)->next : 0;
    if (s->groups && same_key(s, sum_group(s, guess), key)) {
        s->last = guess;
        return guess;
    }
    uint32_t found = find_key(s, key);
    sum_group(s, s->last)->next = found;
    s->last = found;
    return found;
}

int sum_add(struct sum_group *g, const struct decimal *value, size_t reports, size_t blank)
{
    if (g->state == SUM_DROPPED)
        return 0;
    bool full = __builtin_add_overflow(g->reports, reports, &g->reports) ||
                __builtin_add_overflow(g->blank, blank, &g->blank);
    if (full || (value && decimal_add(&g->value, *value) != 0)) {
        g->state = SUM_DROPPED;
        return DECIMAL_OVERFLOW;
    }
    if (value)
        g->state = SUM_NUMBER;
    return 0;
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
        start[position[sum_group(s, i)->id[k]] + 1]++;
    for (size_t i = 0; i < s->names.count; i++)
        start[i + 1] += start[i];
    for (size_t i = 0; i < s->groups; i++)
        to[start[position[sum_group(s, from[i])->id[k]]]++] = from[i];
}

uint32_t *sum_sorted(const struct sum *s, const struct str *column, const struct order *order)
{
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
