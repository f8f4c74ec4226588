#include "report/heading_words.h"

#include "report/compact.h"
#include "report/numbering.h"

enum {
    HAN_BYTES = HEADING_HAN_BYTES,
    WORD_BYTES = HEADING_WORD_BYTES,
    READ_BYTES = HEADING_READ_BYTES
};

/* The common Chinese character at p, which is its own compact form; 0 if it is none. */
static uint32_t han_at(const char *p)
{
    return utf8_leads_han(*p) ? utf8_of_three((const unsigned char *)p) : 0;
}

/* Asks the patterns whether a statutory heading or an annex starts with text, or can if it is not
 * all of the line. */
static bool ask(const struct topics *t, struct str text, bool all)
{
    struct pattern *const start[] = {t->heading.start, t->annex.start};
    for (size_t i = 0; i < sizeof start / sizeof *start; i++)
        if (all ? pattern_find(start[i], text, 0) > 0 : pattern_can_start(start[i], text))
            return true;
    return false;
}

/* Whether no statutory heading, and no annex, starts with the words at p, of which READ_BYTES may
 * be read.  `divided`: they may go on behind the end of the line, as those behind a number may. */
static bool excludes_words(struct heading_words *w, const struct heading_starts *s,
                           const struct topics *t, const char *p, bool divided)
{
    size_t n = heading_han_bytes(p);
    if (n == 0)
        return false;
    if (!heading_may_be_statutory(s, han_at(p)))
        return true;
    bool ends = !divided && n < WORD_BYTES && p[n] == '\n';
    struct heading_word word = heading_word_of(p, n + ends);
    struct heading_word *known = &w->word[heading_slot(word.first, word.others)];
    if (known->first != word.first || known->others != word.others) {
        word.may_start = ask(t, str_make(p, n), ends);
        *known = word;
    }
    return !known->may_start;
}

/* Bytes of what closes a number's parentheses at p, 0 if it does not stand there. */
static size_t close_bytes(const char *p)
{
    return *p == ')' ? 1 : memcmp(p, "）", HAN_BYTES) == 0 ? HAN_BYTES : 0;
}

/* Whether what stands at p, behind 第, numbers no part of a report: 第二十条 */
static bool excludes_part(const struct heading_starts *s, const char *p)
{
    enum { NUMERAL_CHARS = 3 };
    uint32_t c = han_at(p);
    for (int i = 0; i < NUMERAL_CHARS && char_set_has(&s->numeral, c); i++)
        c = han_at(p += HAN_BYTES);
    return c != 0 && !char_set_has(&s->numeral, c) && !numbering_may_name_part(c);
}

/* Whether no statutory heading goes on behind 年 with what stands at p: 2023年，我局认真 */
static bool excludes_behind_year(struct heading_words *w, const struct heading_starts *s,
                                 const struct topics *t, const char *p)
{
    size_t used;
    if (memcmp(p, "度", HAN_BYTES) == 0)
        p += HAN_BYTES;
    if (han_at(p))
        return excludes_words(w, s, t, p, false);
    uint32_t c = compact_char(utf8_decode(p, HAN_BYTES, &used));
    return c != 0 && !heading_may_be_statutory(s, c); /* 0: it is dropped */
}

bool heading_words_look(struct heading_words *w, const struct heading_starts *s,
                        const struct topics *t, struct str text)
{
    enum { LOOKED_AT = 3 * HAN_BYTES + READ_BYTES }; /* （ 一 ） and words */
    if (text.n < LOOKED_AT)
        return false;
    const char *p = text.p;
    bool opened = memcmp(p, "（", HAN_BYTES) == 0;
    p += opened ? HAN_BYTES : 0;
    uint32_t first = han_at(p);
    if (first == 0)
        return false;
    if (first == YEAR_MARK)
        return opened || excludes_behind_year(w, s, t, p + HAN_BYTES);
    if (first == ORDINAL_MARK)
        return opened || (!heading_may_be_statutory(s, first) && excludes_part(s, p + HAN_BYTES));
    if (!char_set_has(&s->numeral, first))
        return opened || excludes_words(w, s, t, p, false);
    const char *rest = p + HAN_BYTES;
    size_t closed = close_bytes(rest);
    if (closed > 0)
        return excludes_words(w, s, t, rest + closed, true);
    uint32_t second = han_at(rest);
    if (second == 0 || char_set_has(&s->numeral, second))
        return false;
    return opened || (excludes_words(w, s, t, p, false) && excludes_words(w, s, t, rest, true));
}
