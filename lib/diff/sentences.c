#include "diff/sentences.h"

#include <stdlib.h>

#include "base/buf.h"
#include "base/utf8.h"
#include "data.h"
#include "lex/fold.h"

static bool is_form_word(const struct form_words *w, const uint32_t *c, size_t n)
{
    if (n > w->longest)
        return false;
    for (size_t at = 0; at + n <= w->count; at++)
        if (w->c[at] == c[0] && memcmp(w->c + at, c, n * sizeof *c) == 0)
            return true;
    return false;
}

static void add_label(struct form_words *w, struct str label)
{
    if (w->cap - w->count <= label.n) {
        w->cap = 2 * (w->cap + label.n + 1);
        w->c = xrealloc(w->c, w->cap, sizeof *w->c);
    }
    uint32_t *c = w->c + w->count;
    size_t n = fold_str(label, c);
    if (n == 0 || is_form_word(w, c, n))
        return;
    c[n] = 0;
    w->count += n + 1;
    if (n > w->longest)
        w->longest = n;
}

const struct form_words *form_words_builtin(void)
{
    static struct form_words words;
    const struct codebook *book = codebook_builtin();
    struct str phrases = str_make(data_phrases, data_phrases_len);
    if (words.count > 0)
        return &words;
    for (size_t i = 0; i < book->cells; i++) {
        add_label(&words, book->cell[i].row_label);
        add_label(&words, book->cell[i].col_label);
    }
    str_cut(&phrases, '\n');
    while (phrases.n > 0)
        add_label(&words, str_cut(&phrases, '\n'));
    return &words;
}

void sentences_clear(struct sentences *s)
{
    s->chars = s->count = 0;
}

void sentences_free(struct sentences *s)
{
    free(s->c);
    free(s->sentence);
    *s = (struct sentences){0};
}

static bool ends_sentence(uint32_t c)
{
    return c == 0x3002 || c == 0xff01 || c == 0xff1f || c == 0xff1b || /* 。！？； */
           c == '!' || c == '?' || c == ';';
}

/* Ends the sentence that starts at *begun. */
static void end_sentence(struct sentences *s, uint32_t topic, size_t *begun)
{
    if (s->chars > *begun) {
        ARRAY_GROW(s->sentence, s->count, s->cap);
        s->sentence[s->count++] = (struct sentence){topic, *begun, s->chars - *begun, NULL};
    }
    *begun = s->chars;
}

/* Bytes of what divides the cells of a row at the start of s: a pipe, a tab, or two
 * blanks and more; 0 if it is nothing of the kind. */
static size_t divider(struct str s)
{
    static const struct str box = STR_INIT("│");
    size_t blanks = 0;
    while (blanks < s.n && s.p[blanks] == ' ')
        blanks++;
    if (blanks >= 2)
        return blanks;
    return s.n > 0 && (s.p[0] == '|' || s.p[0] == '\t') ? 1 : str_starts(s, box) ? box.n : 0;
}

/* Cuts what stands before the next divider off *rest. */
static struct str cut_piece(struct str *rest)
{
    struct str all = *rest;
    size_t at = 0, n = 0;
    while (at < all.n && (n = divider(str_from(all, at))) == 0)
        at++;
    *rest = str_from(all, at + n);
    return str_make(all.p, at);
}

/* Whether c, folded, is a figure, or of the form's words. */
static bool is_form(const struct form_words *words, const uint32_t *c, size_t n)
{
    size_t digits = 0;
    while (digits < n && c[digits] >= '0' && c[digits] <= '9')
        digits++;
    return digits == n || is_form_word(words, c, n);
}

/* Whether all that stands between the blanks of a piece is of the form; `scratch`
 * holds piece.n characters. */
static bool all_form(const struct form_words *words, struct str piece, uint32_t *scratch)
{
    size_t at = 0, n = 0, used;
    for (; at < piece.n; at += used) {
        uint32_t c = utf8_decode(piece.p + at, piece.n - at, &used);
        if (utf8_is_space(c)) {
            if (!is_form(words, scratch, n))
                return false;
            n = 0;
        } else if ((c = fold_char(c)) != 0) {
            scratch[n++] = c;
        }
    }
    return is_form(words, scratch, n);
}

static void add_piece(struct sentences *s, const struct form_words *words, uint32_t topic,
                      struct str piece, size_t *begun)
{
    size_t used;
    if (s->chars_cap - s->chars <= piece.n) {
        s->chars_cap = 2 * (s->chars_cap + piece.n + 1);
        s->c = xrealloc(s->c, s->chars_cap, sizeof *s->c);
    }
    if (all_form(words, piece, s->c + s->chars))
        return;
    for (size_t at = 0; at < piece.n; at += used) {
        uint32_t c = utf8_decode(piece.p + at, piece.n - at, &used), folded = fold_char(c);
        if (folded)
            s->c[s->chars++] = folded;
        else if (ends_sentence(c))
            end_sentence(s, topic, begun);
    }
}

void sentences_add(struct sentences *s, const struct form_words *words, uint32_t topic,
                   struct str text)
{
    size_t begun = s->chars;
    while (text.n > 0) {
        struct str line = str_cut(&text, '\n');
        while (line.n > 0)
            add_piece(s, words, topic, cut_piece(&line), &begun);
    }
    end_sentence(s, topic, &begun);
}

static int compare(const void *a, const void *b)
{
    const struct sentence *x = a, *y = b;
    if (x->topic != y->topic)
        return x->topic < y->topic ? -1 : 1;
    if (x->n != y->n)
        return x->n < y->n ? -1 : 1;
    return memcmp(x->c, y->c, x->n * sizeof *x->c);
}

void sentences_sort(struct sentences *s)
{
    for (size_t i = 0; i < s->count; i++)
        s->sentence[i].c = s->c + s->sentence[i].from;
    if (s->count > 0)
        qsort(s->sentence, s->count, sizeof *s->sentence, compare);
}

/* The first sentence on a topic. */
static size_t find_topic(const struct sentences *s, uint32_t topic)
{
    size_t from = 0, to = s->count;
    while (from < to) {
        size_t half = from + (to - from) / 2;
        if (s->sentence[half].topic < topic)
            from = half + 1;
        else
            to = half;
    }
    return from;
}

static bool on_topic(const struct sentences *s, size_t at, uint32_t topic)
{
    return at < s->count && s->sentence[at].topic == topic;
}

struct overlap sentences_overlap(const struct sentences *old, const struct sentences *new,
                                 uint32_t topic)
{
    struct overlap o = {0, 0, 0};
    size_t i = find_topic(old, topic), j = find_topic(new, topic);
    while (on_topic(old, i, topic) || on_topic(new, j, topic)) {
        int order = !on_topic(old, i, topic)   ? 1
                    : !on_topic(new, j, topic) ? -1
                                               : compare(&old->sentence[i], &new->sentence[j]);
        if (order == 0)
            o.common += new->sentence[j].n;
        if (order >= 0)
            o.new += new->sentence[j++].n;
        if (order <= 0)
            o.old += old->sentence[i++].n;
    }
    return o;
}
