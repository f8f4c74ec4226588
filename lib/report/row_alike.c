#include "report/row_alike.h"

#include "base/utf8.h"
#include "form/labels.h"
#include "lex/fold.h"

void row_start_fold(struct row_start *start, struct str text, size_t most)
{
    size_t n = 0, used;
    start->set[0] = 0;
    for (size_t at = 0; at < text.n && n < most; at += used) {
        uint32_t c = utf8_decode(text.p + at, text.n - at, &used);
        if (c < 0x4e00 || c > 0x9fff) /* most Chinese characters stand for themselves */
            c = fold_char(c);
        if (!c)
            continue;
        start->set[n + 1] = start->set[n] | (uint64_t)1 << (c * 0x9e3779b1u >> 26);
        start->chars[n++] = c;
    }
    start->n = n;
}

/* Misspelt characters that are forgiven in a label of n. */
static size_t forgiven(size_t n)
{
    return n >= 8 ? 2 : n >= 3;
}

/* Whether more than `most` characters of one set are not in the other: then no
 * text with the first is the start of one with the other and as many misspelt. */
static bool differs(uint64_t set, uint64_t other, size_t most)
{
    uint64_t missing = set & ~other;
    while (most-- > 0)
        missing &= missing - 1; /* one bit less */
    return missing;
}

bool row_is_alike(const struct row_start *text, const struct row_label *label)
{
    enum { LONG = 4 }; /* one character of such a label may be misspelt */
    size_t n = text->n, m = label->n;
    if (n > m + 1 || m > n + 1 || differs(text->set[n], label->set, 1))
        return false;
    return (n == m && memcmp(text->chars, label->chars, n * sizeof *text->chars) == 0) ||
           label_distance(text->chars, n, label->chars, m) <= (m >= LONG);
}

/* Whether a text that is shorter than `label` has its last word: then it is none that a line break
 * has cut. */
static bool ends_alike(const struct row_start *text, const struct row_label *label)
{
    enum { WORD = 2 };
    size_t n = text->n;
    return n > WORD && n + 1 < label->n &&
           memcmp(text->chars + n - WORD, label->chars + label->n - WORD,
                  WORD * sizeof *text->chars) == 0;
}

/* Whether a text and a label have too many characters that the other has not for one to be the
 * start of the other with `most` misspelt. */
static bool starts_differ(const struct row_start *text, const struct row_label *label, size_t most)
{
    size_t n = text->n, m = label->n;
    if (n < m)
        return differs(text->set[n], label->set, most);
    return differs(label->set, text->set[n > m ? m + 1 : m], most) ||
           (m > 0 && differs(text->set[m - 1], label->set, most));
}

bool row_starts_alike(const struct row_start *text, const struct row_label *label)
{
    size_t n = text->n, m = label->n, common = n < m ? n : m, most = forgiven(common);
    if (memcmp(text->chars, label->chars, common * sizeof *text->chars) == 0)
        return true;
    if (ends_alike(text, label) || starts_differ(text, label, most))
        return false;
    for (int more = -1; more <= 1; more++) { /* a character dropped or added shifts the end */
        size_t end = common + (size_t)more;  /* of the longer one's start */
        size_t of_text = n < m || end > n ? n : end, of_label = n < m && end < m ? end : m;
        if (label_distance(text->chars, of_text, label->chars, of_label) <= most)
            return true;
    }
    return false;
}

/* Whether the first n characters of a text and the first m of a label are alike. */
static bool are_alike(const struct row_start *text, size_t n, const struct row_label *label,
                      size_t m, size_t most)
{
    return n <= text->n && m <= label->n && label_distance(text->chars, n, label->chars, m) <= most;
}

bool row_may_become_alike(const struct row_start *text, const struct row_label *label)
{
    enum { FORGIVEN_MAX = 2 };
    size_t least = text->n < label->n ? text->n : label->n;
    if (least <= FORGIVEN_MAX)
        return true;
    if (differs(text->set[least - FORGIVEN_MAX], label->set, FORGIVEN_MAX))
        return false;
    for (size_t end = least - FORGIVEN_MAX; end <= least + FORGIVEN_MAX; end++)
        if (are_alike(text, least, label, end, FORGIVEN_MAX) ||
            are_alike(text, end, label, least, FORGIVEN_MAX))
            return true;
    return false;
}
