#include "lex/words.h"

#include "base/utf8.h"
#include "lex/drawing.h"
#include "lex/item.h"
#include "lex/line.h"
#include "lex/look.h"
#include "lex/page.h"
#include "lex/remark.h"
#include "lex/running.h"

/* Bytes of the white space character at p, 0 if it is none. */
static inline size_t space_at(const char *p, const char *end)
{
    return utf8_space_at(p, (size_t)(end - p));
}

/* Whether at most two blanks stand between two words of a line. */
static bool is_near(const char *end, const char *next)
{
    for (int blanks = 0; end < next; blanks++) {
        if (blanks == 2)
            return false;
        end += space_at(end, next);
    }
    return true;
}

/* A short number that opens a line of words is their number, not a figure:
 * `3 危及三安全一稳定`.  Figures never stand before a label. */
static bool is_their_number(struct lexed *lx, uint32_t cell, struct str word)
{
    if (cell != 1)
        return false;
    const struct token *t = &lx->token[lx->tokens - 1];
    return t->kind == TOKEN_FIGURE && t->raw.n <= 2 && is_near(t->raw.p + t->raw.n, word.p) &&
           lexed_kind(lx, word) == TOKEN_TEXT;
}

/* The same where a blank parts words that begin like one for nothing: `2 没有 现成信息`. */
static bool is_their_start(struct lexed *lx, uint32_t cell, struct str word)
{
    if (cell != 2)
        return false;
    const struct token *t = &lx->token[lx->tokens - 2];
    return t->kind == TOKEN_FIGURE && t->raw.n <= 2 && t[1].kind == TOKEN_NOTHING &&
           (unsigned char)t[1].raw.p[0] >= 0x80 && is_near(t->raw.p + t->raw.n, t[1].raw.p) &&
           t[1].raw.p + t[1].raw.n + 1 == word.p && lexed_kind(lx, word) == TOKEN_TEXT;
}

/* A dash may be written as two, so that the two of `——` become `--  --`. */
static bool is_their_dash(const struct lexed *lx, uint32_t cell, struct str word)
{
    if (cell == 0 || !str_eq(word, STR("--")))
        return false;
    const struct token *t = &lx->token[lx->tokens - 1];
    return str_eq(t->raw, STR("--")) && is_near(t->raw.p + t->raw.n, word.p);
}

/* The sign of a figure, in words, may be parted from it by a blank: 减 15 */
static inline bool is_their_sign(struct lexed *lx, uint32_t cell, struct str word)
{
    if (cell == 0)
        return false;
    const struct token *t = &lx->token[lx->tokens - 1];
    return t->kind == TOKEN_TEXT && lexed_are_near(t->raw.p + t->raw.n, word.p) &&
           figure_is_sign(t->raw) && lexed_kind(lx, word) == TOKEN_FIGURE;
}

static inline void lex_word(struct lexed *lx, struct str word, size_t number, uint32_t cell)
{
    lx->shows.units |= lexed_add(lx, word, number, LINE_WORDS, cell)->kind == TOKEN_UNIT;
}

/* One word after the other. */
static void lex_words(struct lexed *lx, struct str line, size_t number)
{
    const char *p = line.p, *end = line.p + line.n;
    uint32_t cell = 0;
    while (p < end) {
        size_t space = *p == ' ' ? 1 : space_at(p, end);
        if (space) {
            p += space;
            continue;
        }
        const char *from = p;
        p += utf8_word(p, (size_t)(end - p));
        struct str word = str_make(from, (size_t)(p - from));
        if (is_their_number(lx, cell, word) || is_their_dash(lx, cell, word) ||
            is_their_sign(lx, cell, word)) {
            from = lx->token[--lx->tokens].raw.p;
            cell--;
        } else if (is_their_start(lx, cell, word)) {
            lx->tokens -= 2;
            from = lx->token[lx->tokens].raw.p;
            cell = 0;
        }
        lex_word(lx, str_make(from, (size_t)(p - from)), number, cell++);
    }
}

/* The words of a line (trimmed) that may be an item of a list; none when nothing is left to
 * be read of it. */
static struct str words_of_item(struct lexed *lx, struct str line, size_t number)
{
    struct str rest;
    if (item_read(lx, line, &rest)) {
        lexed_add(lx, line, number, LINE_WORDS, 0)->kind = TOKEN_TEXT;
        return str_make(line.p, 0);
    }
    lx->gap_empty += rest.n == 0; /* a cell, and blank */
    return rest;
}

/* Makes one of a figure and its unit that end a line: 5 件.  Not where other figures have theirs
 * before it (3 件 5 件): all are read alike.  The line's tokens stand behind the first `before`. */
static inline void join_unit(struct lexed *lx, size_t before)
{
    if (lx->tokens < before + 2)
        return;
    struct token *t = &lx->token[lx->tokens - 2];
    if (t[0].kind != TOKEN_FIGURE || t[1].kind != TOKEN_UNIT ||
        !is_near(t[0].raw.p + t[0].raw.n, t[1].raw.p) ||
        (lx->tokens > before + 2 && t[-1].kind == TOKEN_UNIT))
        return;
    t->raw.n = (size_t)(t[1].raw.p + t[1].raw.n - t->raw.p);
    t->word = 0;
    lx->tokens--;
}

void words_read(struct lexed *lx, struct str line, struct str trimmed, size_t number, unsigned look)
{
    size_t before = lx->tokens;
    bool item = item_may_start(trimmed) || lx->item;
    if (item)
        lex_words(lx, words_of_item(lx, trimmed, number), number);
    else if (look & LOOK_WORD)
        lex_word(lx, trimmed, number, 0);
    else
        lex_words(lx, line, number);
    remark_join(lx, before);
    join_unit(lx, before);
    bool whole = lx->tokens == before + 1 && lx->token[before].raw.n == line.n && !item;
    bool plain = !(look & ~(unsigned)(LOOK_TEXT | LOOK_MAYBE | LOOK_WORD));
    if (whole && plain && !drawing_may_open(line) &&
        !(running_may_be_title(line) && page_ends_title(line)))
        lexed_note_line(lx);
}
