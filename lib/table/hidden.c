#include "table/hidden.h"

#include "base/utf8.h"

enum {
    AHEAD_MAX = 24,    /* tokens that are looked at behind a label */
    CELL_MAX = 60,     /* bytes; a longer text, if not beside the label, is a sentence */
    LETTERS_MAX = 6,   /* a longer Latin word is no misread number */
    NUMERALS_MAX = 18, /* bytes of a number in Chinese numerals */
};

static bool is_digit(uint32_t c)
{
    return (c >= '0' && c <= '9') || (c >= 0xff10 && c <= 0xff19) || (c >= 0x2460 && c <= 0x2473);
}

/* What stands between the number of a label and its words. */
static bool is_mark(uint32_t c)
{
    return c == '.' || c == ')' || c == ',' || c == 0x3001 || c == 0xff0e || c == 0xff09 ||
           c == 0xff0c || c == ' ' || c == '\\' || c == 0x3000;
}

static bool is_bracket(uint32_t c)
{
    return c == '(' || c == 0xff08;
}

/* The byte behind the number in front of a label, 0 if there is none: `3.`, `（3）`. */
static size_t label_number(struct str text)
{
    size_t at = 0, used;
    bool digits = false;
    while (at < text.n) {
        uint32_t c = utf8_decode(text.p + at, text.n - at, &used);
        if (utf8_is_han(c))
            return digits ? at : 0;
        if (digits ? !is_digit(c) && !is_mark(c) : !is_digit(c) && !is_bracket(c))
            return 0;
        digits |= is_digit(c);
        at += used;
    }
    return 0;
}

/* Whether text is Chinese numerals and nothing else: 十二, 一百零五, 二〇. */
static bool is_numeral(struct str text)
{
    static const char numerals[] = "〇零一二三四五六七八九十百千万两廿";
    if (text.n < 6 || text.n > NUMERALS_MAX || text.n % 3) /* one alone is a label's number */
        return false;
    for (size_t at = 0; at < text.n; at += 3)
        if (str_find(STR(numerals), str_make(text.p + at, 3), 0) == sizeof numerals - 1)
            return false;
    return true;
}

/* Whether text is a few Latin letters, as a misread number is: O, l, I. */
static bool is_letters(struct str text)
{
    for (size_t i = 0; i < text.n; i++)
        if (!((text.p[i] | 32) >= 'a' && (text.p[i] | 32) <= 'z'))
            return false;
    return text.n > 0 && text.n <= LETTERS_MAX;
}

bool text_may_count(struct str text)
{
    size_t used;
    for (size_t at = label_number(text); at < text.n; at += used)
        if (is_digit(utf8_decode(text.p + at, text.n - at, &used)))
            return true;
    return is_numeral(text) || is_letters(text);
}

/* The token behind the last one that can hold figures of line i. */
static uint32_t line_end(const struct lexed *lx, const struct table_match *m, size_t i)
{
    uint32_t end = m->line[i].last + 1, to = end + AHEAD_MAX;
    to = to < lx->tokens ? to : (uint32_t)lx->tokens;
    for (size_t k = i + 1; k < m->lines; k++)
        if (m->line[k].state == MATCH_LABEL)
            return m->line[k].first < to ? m->line[k].first : to;
    while (end < to && (lx->token[end].kind != TOKEN_TEXT ||
                        (lx->token[end].raw.n <= CELL_MAX && text_may_count(lx->token[end].raw))))
        end++;
    return end;
}

bool line_hides_figures(const struct lexed *lx, const struct table_match *m, size_t i)
{
    uint32_t end = line_end(lx, m, i);
    for (uint32_t k = m->line[i].first; k < end; k++) {
        const struct token *t = &lx->token[k];
        bool beside = t->row == lx->token[m->line[i].last].row;
        if (t->kind == TOKEN_TEXT && (beside || t->raw.n <= CELL_MAX) && text_may_count(t->raw))
            return true;
    }
    return false;
}
