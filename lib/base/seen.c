#include "base/seen.h"

#include <stdlib.h>

#include "base/buf.h"

void seen_free(struct seen *s)
{
    free(s->slot);
    free(s->tag);
    *s = (struct seen){0};
}

static uint64_t word_at(const char *p)
{
    uint64_t word;
    memcpy(&word, p, sizeof word);
    return word;
}

/* The first of the two slots that a text may have, the other one is slot ^ 1, and its tag. */
struct place {
    size_t slot;
    uint32_t tag; /* not 0 */
};

/* Its length and three stretches of it tell, at less cost than str_hash(), which goes over all of
 * it: what they leave out rarely is all that tells two texts apart, and then these drive each other
 * out. */
static struct place place_of(struct str text)
{
    enum { STRETCH = 8, SHIFT = 48 };
    uint64_t h;
    if (text.n < STRETCH) {
        h = str_hash(text);
    } else {
        h = word_at(text.p) * 0x9e3779b97f4a7c15u;
        h ^= word_at(text.p + (text.n - STRETCH) / 2) * 0xc2b2ae3d27d4eb4fu;
        h ^= word_at(text.p + text.n - STRETCH) * 0x165667b19e3779f9u;
    }
    h = (h ^ h >> 29 ^ text.n) * 0x9e3779b97f4a7c15u;
    return (struct place){(size_t)(h >> SHIFT) % SEEN_SLOTS, (uint32_t)h | 1};
}

static bool is_kept(const struct seen_text *t, struct str text)
{
    return t->n == text.n && memcmp(t->text, text.p, text.n) == 0;
}

static struct seen_text *find(const struct seen *s, struct str text, struct place at)
{
    for (size_t i = 0; i < 2; i++, at.slot ^= 1)
        if (s->tag[at.slot] == at.tag && is_kept(&s->slot[at.slot], text))
            return &s->slot[at.slot];
    return NULL;
}

struct seen_text *seen_find(const struct seen *s, struct str text)
{
    if (text.n == 0 || text.n > SEEN_BYTES_MAX || !s->slot)
        return NULL;
    return find(s, text, place_of(text));
}

/* The slot that a new text takes, of the two that it may: one whose text was met again stays
 * once. */
static size_t give_up(struct seen *s, size_t slot)
{
    struct seen_text *t = &s->slot[slot], *other = &s->slot[slot ^ 1];
    bool spare = t->n > 0 && (other->n == 0 || (t->again && !other->again));
    t->again = other->again = false;
    return slot ^ spare;
}

struct seen_text *seen_enter(struct seen *s, struct str text)
{
    if (text.n == 0 || text.n > SEEN_BYTES_MAX)
        return NULL;
    if (!s->slot) {
        s->slot = xcalloc(SEEN_SLOTS, sizeof *s->slot);
        s->tag = xcalloc(SEEN_SLOTS, sizeof *s->tag);
    }
    struct place at = place_of(text);
    struct seen_text *t = find(s, text, at);
    if (t) {
        t->again = true;
        return t;
    }
    size_t slot = give_up(s, at.slot);
    s->tag[slot] = at.tag;
    t = &s->slot[slot];
    t->number = ++s->kept * SEEN_SLOTS + slot;
    t->what = SEEN_NEVER;
    t->n = (unsigned char)text.n;
    memcpy(t->text, text.p, text.n);
    return t;
}
