#include "lex/figure_words.h"

#include <stdint.h>
#include <stdlib.h>

#include "base/buf.h"
#include "base/char_set.h"
#include "base/utf8.h"
#include "data.h"

enum { BYTES = 256 };

/* Words in the order of one byte of theirs, their key. */
struct word_list {
    struct figure_word *word;
    size_t words, cap;
    size_t from[BYTES + 1]; /* words with key b: [from[b], from[b + 1]) */
};

struct text_list {
    struct str *text;
    size_t texts, cap;
};

struct vocabulary {
    struct word_list all;       /* by start_key(), tags aside */
    struct word_list behind;    /* those of figure_word_behind(), by end_key() */
    struct text_list tag, less; /* names of tags; words for a minus, signs aside */
    struct text_list inlined;   /* names of tags that part nothing */
    struct char_set starts;     /* characters that anything but text can start with */
};

/* The last byte of the first character of text, which is not empty: the first one is that of
 * thousands of Chinese characters. */
static unsigned char start_key(struct str text)
{
    unsigned char lead = (unsigned char)text.p[0];
    size_t length = lead < 0xc0 ? 1 : lead < 0xe0 ? 2 : lead < 0xf0 ? 3 : 4;
    return (unsigned char)text.p[(length < text.n ? length : text.n) - 1];
}

static unsigned char end_key(struct str text)
{
    return (unsigned char)text.p[text.n - 1];
}

static int by_start_key(const void *p, const void *q)
{
    const struct figure_word *a = p, *b = q;
    return start_key(a->text) - start_key(b->text);
}

static int by_end_key(const void *p, const void *q)
{
    const struct figure_word *a = p, *b = q;
    return end_key(a->text) - end_key(b->text);
}

static void keep_word(struct word_list *to, const struct figure_word *w)
{
    ARRAY_GROW(to->word, to->words, to->cap);
    to->word[to->words++] = *w;
}

static void keep_text(struct text_list *to, struct str text)
{
    ARRAY_GROW(to->text, to->texts, to->cap);
    to->text[to->texts++] = text;
}

static void sort_words(struct word_list *list, unsigned char (*key)(struct str),
                       int (*by_key)(const void *, const void *))
{
    qsort(list->word, list->words, sizeof *list->word, by_key);
    for (size_t b = 0, at = 0; b <= BYTES; b++) {
        while (at < list->words && key(list->word[at].text) < b)
            at++;
        list->from[b] = at;
    }
}

/* The first character of text, which is not empty. */
static uint32_t first_char(struct str text)
{
    size_t used;
    return utf8_decode(text.p, text.n, &used);
}

/* Whether a word says in words that the figure behind it is less than zero. */
static bool says_less(const struct figure_word *w)
{
    return w->kind == WORD_SIGN && str_eq(w->meaning, STR("-")) && utf8_leads_han(w->text.p[0]);
}

/* Whether a word may stand behind a figure, or in its place.  One like 件（次） is not looked for:
 * many texts that are no figures end with a bracket. */
static bool stands_behind(const struct figure_word *w)
{
    return (w->kind == WORD_ZERO || w->kind == WORD_NOTHING || w->kind == WORD_UNIT) &&
           !str_ends(w->text, STR(")")) && !str_ends(w->text, STR("）"));
}

static void add_word(struct vocabulary *v, const struct figure_word *w)
{
    if (w->kind == WORD_TAG) {
        keep_text(w->meaning.n > 0 ? &v->inlined : &v->tag, w->text);
        return;
    }
    keep_word(&v->all, w);
    if (stands_behind(w))
        keep_word(&v->behind, w);
    if (says_less(w))
        keep_text(&v->less, w->text);
    char_set_add(&v->starts, first_char(w->text));
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
    sort_words(&v->all, start_key, by_start_key);
    sort_words(&v->behind, end_key, by_end_key);
}

/* All words: made at the first call, kept for good. */
static const struct vocabulary *vocabulary(void)
{
    static struct vocabulary words;
    if (words.all.words == 0)
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
    const struct word_list *all = &vocabulary()->all;
    const struct figure_word *best = NULL;
    if (text.n == 0)
        return NULL;
    unsigned char key = start_key(text);
    for (size_t i = all->from[key]; i < all->from[key + 1]; i++) {
        const struct figure_word *w = &all->word[i];
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

static bool is_in(const struct text_list *list, struct str text)
{
    for (size_t i = 0; i < list->texts; i++)
        if (str_eq(text, list->text[i]))
            return true;
    return false;
}

bool figure_word_is_tag(struct str text)
{
    return is_in(&vocabulary()->tag, text) || figure_word_is_inline(text);
}

bool figure_word_is_inline(struct str text)
{
    return is_in(&vocabulary()->inlined, text);
}

size_t figure_word_behind(struct str text)
{
    const struct word_list *behind = &vocabulary()->behind;
    size_t most = 0;
    if (text.n == 0)
        return 0;
    unsigned char key = end_key(text);
    for (size_t i = behind->from[key]; i < behind->from[key + 1]; i++) {
        struct str word = behind->word[i].text;
        if (word.n > most && str_ends(text, word))
            most = word.n;
    }
    return most;
}

bool figure_may_be_less(struct str head)
{
    const struct text_list *less = &vocabulary()->less;
    for (size_t i = 0; i < less->texts; i++)
        if (str_has(head, less->text[i]))
            return true;
    return false;
}
