#include "lex/figure_words.h"

#include <stdint.h>
#include <stdlib.h>

#include "base/buf.h"
#include "base/char_set.h"
#include "base/utf8.h"
#include "data.h"

enum { FIRST_BYTES = 256 };

struct vocabulary {
    struct figure_word *word; /* in the order of their first bytes */
    size_t words, cap;
    struct str *tag; /* names of tags, apart: words are looked through more often */
    size_t tags, tags_cap;
    size_t first[FIRST_BYTES + 1]; /* words that start with byte b: [first[b], first[b + 1]) */
    struct char_set starts;        /* characters that anything but text can start with */
    struct char_set ends;          /* characters that words behind or for a figure end with */
};

static int by_first_byte(const void *p, const void *q)
{
    const struct figure_word *a = p, *b = q;
    return (unsigned char)a->text.p[0] - (unsigned char)b->text.p[0];
}

/* The first character of text, and the last one; it is not empty. */
static uint32_t first_char(struct str text)
{
    size_t used;
    return utf8_decode(text.p, text.n, &used);
}

static uint32_t last_char(struct str text)
{
    return first_char(str_from(text, utf8_last(text.p, text.n)));
}

/* Whether a word may stand behind a figure, or in its place. */
static bool stands_behind(const struct figure_word *w)
{
    return w->kind == WORD_ZERO || w->kind == WORD_NOTHING || w->kind == WORD_UNIT;
}

/* Whether text ends as many do that are no figures: words like 件（次） are not looked for there.
 */
static bool ends_with_bracket(struct str text)
{
    return str_ends(text, STR(")")) || str_ends(text, STR("）"));
}

static void add_word(struct vocabulary *v, const struct figure_word *w)
{
    if (w->kind == WORD_TAG) {
        ARRAY_GROW(v->tag, v->tags, v->tags_cap);
        v->tag[v->tags++] = w->text;
        return;
    }
    ARRAY_GROW(v->word, v->words, v->cap);
    v->word[v->words++] = *w;
    char_set_add(&v->starts, first_char(w->text));
    if (stands_behind(w) && !ends_with_bracket(w->text))
        char_set_add(&v->ends, last_char(w->text));
}

static void load(struct vocabulary *v)
{
    static const char *const kinds[] = {"sign", "zero", "nothing", "unit", "blank", "tag"};
    struct str rest = str_make(data_figures, data_figures_len);
    str_cut(&rest, '\n'); /* the header */
    while (rest.n) {
        struct str line = str_cut(&rest, '\n'), kind = str_cut(&line, '\t');
        struct figure_word w = {.kind = WORD_SIGN};
        while (w.kind < WORD_TAG && !str_eq(kind, str_of(kinds[w.kind])))
            w.kind++;
        w.text = str_cut(&line, '\t');
        w.meaning = str_cut(&line, '\t');
        add_word(v, &w);
    }
    /* Figures themselves, and dashes, which are no words. */
    for (struct str c = STR("０１２３４５６７８９－−‐‑‒–—―─━"); c.n; c = str_from(c, 3))
        char_set_add(&v->starts, first_char(c));
    qsort(v->word, v->words, sizeof *v->word, by_first_byte);
    for (size_t b = 0, at = 0; b <= FIRST_BYTES; b++) {
        while (at < v->words && (unsigned char)v->word[at].text.p[0] < b)
            at++;
        v->first[b] = at;
    }
}

static const struct vocabulary *vocabulary(void)
{
    static struct vocabulary words;
    if (words.words == 0)
        load(&words);
    return &words;
}

bool figure_may_start(struct str text)
{
    uint32_t c = first_char(text);
    return c < 0x80 || c >= CHAR_SET_CHARS || char_set_has(&vocabulary()->starts, c) ||
           utf8_is_space(c);
}

const struct figure_word *figure_word_at(struct str text, enum word_kind kind)
{
    const struct vocabulary *v = vocabulary();
    const struct figure_word *best = NULL;
    if (text.n == 0)
        return NULL;
    unsigned char byte = (unsigned char)text.p[0];
    for (size_t i = v->first[byte]; i < v->first[byte + 1]; i++) {
        const struct figure_word *w = &v->word[i];
        if (w->kind == kind && str_starts(text, w->text) && (!best || w->text.n > best->text.n))
            best = w;
    }
    return best;
}

bool figure_word_is(struct str text, enum word_kind kind)
{
    const struct figure_word *w = figure_word_at(text, kind);
    return w && w->text.n == text.n;
}

bool figure_word_is_tag(struct str text)
{
    const struct vocabulary *v = vocabulary();
    for (size_t i = 0; i < v->tags; i++)
        if (str_eq(text, v->tag[i]))
            return true;
    return false;
}

size_t figure_word_behind(struct str text)
{
    const struct vocabulary *v = vocabulary();
    size_t most = 0;
    if (text.n == 0 || !char_set_has(&v->ends, last_char(text)))
        return 0;
    for (size_t i = 0; i < v->words; i++) {
        const struct figure_word *w = &v->word[i];
        if (stands_behind(w) && w->text.n > most && str_ends(text, w->text))
            most = w->text.n;
    }
    return most;
}

bool figure_may_be_less(struct str head)
{
    const struct vocabulary *v = vocabulary();
    for (size_t i = 0; i < v->words; i++) {
        const struct figure_word *w = &v->word[i];
        if (w->kind == WORD_SIGN && str_eq(w->meaning, STR("-")) && utf8_leads_han(w->text.p[0]) &&
            str_find(head, w->text, 0) < head.n)
            return true;
    }
    return false;
}
