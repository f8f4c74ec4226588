#include "lex/notes.h"

#include "base/utf8.h"
#include "data.h"
#include "lex/fold.h"

enum { HEADS_MAX = 8, HEAD_BYTES_MIN = 6, HEAD_BYTES_MAX = 16 };

/* The heads of notes.tsv, folded: read at the first use, kept for good. */
static struct {
    uint32_t head[HEADS_MAX][HEAD_BYTES_MAX];
    size_t length[HEADS_MAX], heads;
} known;

static void load(void)
{
    struct str rest = str_make(data_notes, data_notes_len);
    for (str_cut(&rest, '\n'); rest.n && known.heads < HEADS_MAX; known.heads++) {
        struct str line = str_cut(&rest, '\n'), head = str_cut(&line, '\t');
        known.length[known.heads] =
            head.n <= HEAD_BYTES_MAX ? fold_str(head, known.head[known.heads]) : 0;
    }
}

/* Whether words are the head of a column of notes. */
static bool is_head(struct str words)
{
    uint32_t text[HEAD_BYTES_MAX];
    if (words.n < HEAD_BYTES_MIN || words.n > HEAD_BYTES_MAX)
        return false;
    if (known.heads == 0)
        load();
    size_t n = fold_str(words, text);
    for (size_t i = 0; i < known.heads; i++)
        if (known.length[i] == n && memcmp(text, known.head[i], n * sizeof *text) == 0)
            return true;
    return false;
}

void notes_look(struct lexed *lx)
{
    const struct token *last = &lx->token[lx->tokens - 1];
    lx->shows.notes |= last->kind == TOKEN_TEXT && last->cell > 0 && is_head(last->raw);
}

/* Whether a cell may be one of notes: words, not marks or figures alone. */
static bool may_be_note(const struct token *t)
{
    if (t->kind == TOKEN_TEXT)
        return utf8_first_han(t->raw) < t->raw.n;
    return t->kind == TOKEN_BLANK || t->kind == TOKEN_NOTHING;
}

/* Whether a row of figures ends in a blank note behind another blank cell: it may be one that lost
 * a cell before its figures, which stand one column off then, and was filled up at its end. */
static bool may_be_filled_up(const struct lexed *lx, struct token_row row)
{
    const struct token *last = &lx->token[row.to - 1];
    return row.to - row.from > 1 && last->kind == TOKEN_BLANK && last[-1].kind == TOKEN_BLANK &&
           lexed_has_figure(lx, row.from, row.to);
}

/* The rows of cells below a head of notes, up to where the table ends or the next such head stands.
 * Returns the token behind them; *clear becomes whether each row of figures has as many cells as
 * the head's, the last one blank or with words, and none may have been filled up. */
static uint32_t rows_below(const struct lexed *lx, uint32_t head, bool *clear)
{
    uint32_t at = head + 1;
    *clear = true;
    while (at < lx->tokens && lx->token[at].style == LINE_CELLS) {
        struct token_row row = token_row_of(lx, at);
        const struct token *last = &lx->token[row.to - 1];
        if (last->cell == lx->token[head].cell) {
            if (last->kind == TOKEN_TEXT && is_head(last->raw))
                return at;
            *clear &= may_be_note(last) && !may_be_filled_up(lx, row);
        } else if (lexed_has_figure(lx, row.from, row.to)) {
            *clear = false;
        }
        at = row.to;
    }
    return at;
}

static void drop(struct lexed *lx, uint32_t head, uint32_t end)
{
    uint32_t cell = lx->token[head].cell;
    for (uint32_t i = head; i < end; i++)
        if (lx->token[i].cell == cell &&
            (i + 1 == lx->tokens || lx->token[i + 1].row != lx->token[i].row))
            lx->token[i].kind = TOKEN_DROPPED;
    lx->shows.dropped = true;
}

void notes_drop(struct lexed *lx)
{
    for (uint32_t i = 1; i < lx->tokens; i++) {
        const struct token *t = &lx->token[i];
        bool ends_row = i + 1 == lx->tokens || t[1].row != t->row;
        bool clear;
        if (!ends_row || t->style != LINE_CELLS || t->kind != TOKEN_TEXT || t->cell == 0 ||
            !is_head(t->raw))
            continue;
        uint32_t end = rows_below(lx, i, &clear);
        if (clear)
            drop(lx, i, end);
    }
}
