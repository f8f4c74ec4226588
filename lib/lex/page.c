#include "lex/page.h"

#include <stdlib.h>

#include "base/buf.h"
#include "base/char_set.h"
#include "base/utf8.h"
#include "data.h"
#include "lex/line.h"

enum { SHAPE_MAX = 48 }; /* bytes of a line's shape */

/* What pages.tsv says of the lines that stand on every page. */
enum page_kind { PAGE_NUMBER, PAGE_SHARE, PAGE_WORDS, PAGE_TITLE, PAGE_ABOUT, PAGE_KINDS };

enum { TITLE_WORDS_MAX = 8 };

struct page_line {
    enum page_kind kind;
    struct str text;
};

/* What pages.tsv says: read at the first use, kept for good. */
static struct {
    struct page_line *line;
    size_t lines, cap;
    struct str end[TITLE_WORDS_MAX], about[TITLE_WORDS_MAX]; /* of titles */
    size_t ends, abouts;
    bool ends_title[256];   /* by byte: whether it is the last one of an end */
    struct char_set starts; /* characters that numbers and words start with, brackets aside */
} known;

static bool is_bracket(uint32_t c)
{
    return c == '(' || c == ')' || c == '[' || c == ']' || c == 0xff08 || c == 0xff09 ||
           c == 0x3010 || c == 0x3011;
}

static bool is_digit(uint32_t c)
{
    return (c >= '0' && c <= '9') || (c >= 0xff10 && c <= 0xff19);
}

static bool is_numeral(uint32_t c)
{
    switch (c) {
    case 0x4e00: /* 一 */
    case 0x4e8c:
    case 0x4e09:
    case 0x56db:
    case 0x4e94: /* 五 */
    case 0x516d:
    case 0x4e03:
    case 0x516b:
    case 0x4e5d:
    case 0x5341: /* 十 */
        return true;
    default:
        return false;
    }
}

static bool is_dash(uint32_t c)
{
    return c == '-' || (c >= 0x2010 && c <= 0x2015) || c == 0x2500 || c == 0xff0d;
}

static void add_start(uint32_t c)
{
    static const uint32_t dashes[] = {0x2010, 0x2011, 0x2012, 0x2013,
                                      0x2014, 0x2015, 0x2500, 0xff0d};
    char_set_add(&known.starts, c);
    if (c >= 'a' && c <= 'z')
        char_set_add(&known.starts, c - 'a' + 'A');
    for (size_t i = 0; c == '-' && i < sizeof dashes / sizeof *dashes; i++)
        char_set_add(&known.starts, dashes[i]);
    for (uint32_t digit = 0; c == '#' && digit < 10; digit++) {
        char_set_add(&known.starts, '0' + digit);
        char_set_add(&known.starts, 0xff10 + digit);
    }
    if (c == '~')
        char_set_add(&known.starts, 0xff5e);
}

static void load(void)
{
    static const char *const kinds[PAGE_KINDS] = {"number", "share", "words", "title", "about"};
    struct str rest = str_make(data_pages, data_pages_len);
    str_cut(&rest, '\n');
    while (rest.n) {
        struct str line = str_cut(&rest, '\n'), kind = str_cut(&line, '\t');
        struct page_line one = {PAGE_NUMBER, str_cut(&line, '\t')};
        while (one.kind < PAGE_ABOUT && !str_eq(kind, str_of(kinds[one.kind])))
            one.kind++;
        if (one.kind == PAGE_TITLE && known.ends < TITLE_WORDS_MAX) {
            known.end[known.ends++] = one.text;
            known.ends_title[(unsigned char)one.text.p[one.text.n - 1]] = true;
        }
        if (one.kind == PAGE_ABOUT && known.abouts < TITLE_WORDS_MAX)
            known.about[known.abouts++] = one.text;
        if (one.kind > PAGE_WORDS)
            continue;
        size_t used;
        add_start(utf8_decode(one.text.p, one.text.n, &used));
        ARRAY_GROW(known.line, known.lines, known.cap);
        known.line[known.lines++] = one;
    }
}

bool page_may_start(struct str line)
{
    size_t used, at = 0;
    if (known.lines == 0)
        load();
    uint32_t c = utf8_decode(line.p, line.n, &used);
    while (is_bracket(c) && (at += used) < line.n)
        c = utf8_decode(line.p + at, line.n - at, &used);
    return char_set_has(&known.starts, c);
}

/* What a character is in a line's shape: '#' for one of a number, '-' for any dash; 0 for none,
 * which blanks and brackets are. */
static uint32_t shape_char(uint32_t c)
{
    if (utf8_is_space(c) || is_bracket(c))
        return 0;
    if (is_digit(c) || is_numeral(c))
        return '#';
    if (is_dash(c))
        return '-';
    if (c >= 'A' && c <= 'Z')
        return c - 'A' + 'a';
    return c == 0xff0c || c == 0x3001 ? ',' : c == 0xff0f ? '/' : c == 0xff5e ? '~' : c;
}

/* The shape of a short line, with each number as one #; empty when it is too long. */
static struct str shape_of(struct str line, char shape[SHAPE_MAX])
{
    size_t n = 0, used;
    uint32_t last = 0;
    for (size_t at = 0; at < line.n; at += used) {
        uint32_t c = utf8_decode(line.p + at, line.n - at, &used), before = last;
        last = c = shape_char(c);
        if (c == 0 || (c == '#' && before == '#'))
            continue; /* 3 4 are two numbers */
        if (n + used > SHAPE_MAX)
            return STR("");
        if (c < 0x80)
            shape[n++] = (char)c;
        else
            for (size_t i = 0; i < used; i++)
                shape[n++] = line.p[at + i];
    }
    return str_make(shape, n);
}

/* Whether the first of two numbers is no more than the second, as a page of so many. */
static bool is_share(struct str line)
{
    unsigned long number[2] = {0, 0};
    int which = 0;
    for (size_t i = 0; i < line.n; i++) {
        which |= line.p[i] == '/';
        if (str_is_digit(line.p[i]))
            number[which] = number[which] * 10 + (unsigned long)(line.p[i] - '0');
    }
    return number[0] >= 1 && number[0] <= number[1];
}

bool page_is_number_slow(struct str line)
{
    char buffer[SHAPE_MAX];
    if (line.n == 0 || text_is_digits(line))
        return false;
    struct str shape = shape_of(line, buffer);
    for (size_t i = 0; shape.n > 0 && i < known.lines; i++)
        if (str_eq(known.line[i].text, shape))
            return known.line[i].kind != PAGE_SHARE || is_share(line);
    return false;
}

bool page_ends_title(struct str text)
{
    bool ends = false, names = false;
    if (known.lines == 0)
        load();
    if (text.n == 0 || !known.ends_title[(unsigned char)text.p[text.n - 1]])
        return false;
    for (size_t i = 0; i < known.ends && !ends; i++)
        ends = str_ends(text, known.end[i]);
    for (size_t i = 0; ends && i < known.abouts && !names; i++)
        names = str_has(text, known.about[i]);
    return names;
}

/* Whether a page can have the number n for what pages before it had, or at its foot or
 * head for its place in the text. */
static bool counts_pages(struct lexed *lx, uint32_t n)
{
    uint32_t page = lx->page ? lx->page : lx->pages.heads;
    bool counts = n == page || n == page + 1 ||
                  (lx->pages.number && n == lx->pages.number + (page - lx->pages.numbered));
    lx->pages.number = n;
    lx->pages.numbered = page;
    return counts;
}

/* The line before a page's end, or the first of a page, when it is one short
 * number alone, is the page's number and no figure. */
void page_drop_number(struct lexed *lx)
{
    if (lx->pages.lone == lx->tokens && lx->tokens) {
        struct str raw = lx->token[--lx->tokens].raw;
        uint32_t n = 0;
        for (size_t i = 0; i < raw.n && str_is_digit(raw.p[i]); i++)
            n = n * 10 + (uint32_t)(raw.p[i] - '0');
        if (!counts_pages(lx, n) && lx->tokens)
            lx->token[lx->tokens - 1].number_behind = true;
    }
    lx->pages.lone = 0;
}

/* Whether heads have numbers beside them, going by those before. */
static bool are_numbered(const struct page_numbers *n)
{
    enum { WITHOUT_MIN = 2 }; /* a cover has none */
    return n->without < WITHOUT_MIN || n->with >= n->without;
}

void page_start(struct lexed *lx, bool numbered)
{
    bool lone = !numbered && lx->pages.lone == lx->tokens && lx->tokens > 0;
    lx->pages.heads++;
    lx->pages.headed = !numbered;
    lx->pages.over.with += lone;
    lx->pages.over.without += !lone;
    lx->pages.under.without += numbered;
    if (lone && are_numbered(&lx->pages.over))
        page_drop_number(lx);
    lx->pages.lone = 0;
}

bool page_numbers_head(struct lexed *lx, bool lone)
{
    lx->pages.headed = false;
    lx->pages.under.with += lone;
    lx->pages.under.without += !lone;
    return lone && are_numbered(&lx->pages.under);
}

bool page_may_be_number(const struct lexed *lx, size_t before)
{
    if (lx->tokens != before + 1)
        return false;
    const struct token *t = &lx->token[before];
    return t->kind == TOKEN_FIGURE && t->style == LINE_WORDS && t->raw.n <= 4 && t->raw.p[0] != '0';
}
