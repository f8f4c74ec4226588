/* token.c - tokens of a text, and what they look like. */
#include "base/buf.h"
#include "lex/line.h"

/* Whether half a character stands behind digits, or behind what parts them from their unit: some
 * extractors cut characters, and digits with them. */
static bool is_cut(struct str text)
{
    size_t digits = 0;
    while (digits < text.n && str_is_digit(text.p[digits]))
        digits++;
    size_t at = digits;
    while (at < text.n && (text.p[at] == ' ' || text.p[at] == '_'))
        at++;
    return digits > 0 && str_starts(str_from(text, at), STR("\xef\xbf\xbd"));
}

/* What is kept of a word: its kind, whether it is cut, whether a line that is this word and
 * nothing else is read as such (lexed_note_line()), and whether it is less than zero. */
enum { WORD_KIND = 15, WORD_CUT = 16, WORD_LINE = 32, WORD_BELOW = 64 };

static int what_is(struct str raw)
{
    static const enum token_kind kinds[] = {
        [FIGURE_BLANK] = TOKEN_BLANK,     [FIGURE_NUMBER] = TOKEN_FIGURE,
        [FIGURE_NOTHING] = TOKEN_NOTHING, [FIGURE_UNIT] = TOKEN_UNIT,
        [FIGURE_TEXT] = TOKEN_TEXT,
    };
    struct figure f = {.kind = FIGURE_TEXT};
    if (raw.n <= FIGURE_BYTES_MAX)
        figure_parse(raw, &f);
    if (f.kind == FIGURE_NUMBER)
        return TOKEN_FIGURE | (f.value[0] == '-' ? WORD_BELOW : 0);
    return (int)kinds[f.kind] | (is_cut(raw) ? WORD_CUT : 0);
}

/* What a token's text is; *number is that of the text. */
static int look_up(struct lexed *lx, struct str raw, uint64_t *number)
{
    *number = 0;
    if (raw.n == 0)
        return TOKEN_BLANK;
    if (text_is_digits(raw))
        return TOKEN_FIGURE;
    struct seen_text *word = seen_enter(&lx->words, raw);
    if (!word)
        return TOKEN_TEXT;
    if (word->what == SEEN_NEVER)
        word->what = what_is(raw);
    *number = word->number;
    return word->what;
}

enum token_kind lexed_kind(struct lexed *lx, struct str raw)
{
    uint64_t word;
    return (enum token_kind)(look_up(lx, raw, &word) & WORD_KIND);
}

/* Appends a token of which `what` and `word` are known. */
static inline struct token *append(struct lexed *lx, struct str raw, size_t line,
                                   enum line_style style, uint32_t cell, int what, uint64_t word)
{
    lx->shows.below += (what & WORD_BELOW) != 0;
    ARRAY_GROW(lx->token, lx->tokens, lx->tokens_cap);
    struct token *t = &lx->token[lx->tokens++];
    /* One by one: at[] is not read before it is set. */
    t->raw = raw;
    t->input = lx->input;
    t->word = word;
    t->line = (uint32_t)line;
    t->row = lx->row;
    t->cell = cell;
    t->cells = t->rules = 0;
    t->page = lx->page + lx->pages.edges;
    t->gap_empty = lx->gap_empty;
    t->gap_spaces = lx->gap_spaces;
    t->kind = (enum token_kind)(what & WORD_KIND);
    t->style = style;
    t->paged = lx->paged;
    t->torn = t->number_behind = t->in_label = t->placed = false;
    t->follows = lx->tokens > 1 && t[-1].input.p == t->input.p;
    return t;
}

struct token *lexed_add(struct lexed *lx, struct str raw, size_t line, enum line_style style,
                        uint32_t cell)
{
    uint64_t word;
    int what = look_up(lx, raw, &word);
    lx->shows.damaged |= (what & WORD_CUT) && style == LINE_CELLS;
    return append(lx, raw, line, style, cell, what, word);
}

bool lexed_add_known(struct lexed *lx, struct str line, size_t number)
{
    if (text_is_digits(line)) {
        lx->input = line;
        append(lx, line, number, LINE_WORDS, 0, TOKEN_FIGURE, 0);
        return true;
    }
    char last = line.n ? line.p[line.n - 1] : ' ';
    if (last == '|' || last == ' ' || (last >= '0' && last <= '9'))
        return false; /* mostly a row of figures */
    const struct seen_text *word = seen_find(&lx->words, line);
    if (!word || word->what < 0 || !(word->what & WORD_LINE))
        return false;
    lx->input = line;
    lx->shows.units |=
        append(lx, line, number, LINE_WORDS, 0, word->what, word->number)->kind == TOKEN_UNIT;
    return true;
}

void lexed_note_line(struct lexed *lx)
{
    const struct token *t = &lx->token[lx->tokens - 1];
    struct seen_text *word = t->word ? seen_find(&lx->words, t->raw) : NULL;
    if (word)
        word->what |= WORD_LINE;
}

/* Bytes of what leads from a label to its figure: a colon, or a row of points. */
static size_t leader_at(struct str s)
{
    static const struct str points[] = {STR_INIT("."), STR_INIT("…"), STR_INIT("·"), STR_INIT("_")};
    if (str_starts(s, STR(":")) || str_starts(s, STR("：")))
        return s.p[0] == ':' ? 1 : 3;
    for (size_t k = 0; k < sizeof points / sizeof *points; k++) {
        size_t n = 0;
        while (str_starts(str_from(s, n), points[k]))
            n += points[k].n;
        if (n > points[k].n)
            return n;
    }
    return 0;
}

bool lexed_may_cut(const struct lexed *lx, uint32_t i, size_t end, bool marked,
                   struct token_cut *cut)
{
    struct str rest = str_from(lx->token[i].raw, end);
    size_t leader = leader_at(rest);
    *cut = (struct token_cut){i, end, end + leader};
    return (leader > 0 || !marked) && (what_is(str_from(rest, leader)) & WORD_KIND) == TOKEN_FIGURE;
}

/* Makes two tokens of the one at `from`, at `to` and behind it, which may be the same place. */
static void cut_token(const struct token *from, const struct token_cut *cut, struct token *to)
{
    struct token whole = *from;
    whole.placed = false;
    whole.word = 0; /* it was the whole text's */
    to[0] = to[1] = whole;
    to[0].raw.n = cut->end;
    to[1].raw = str_from(whole.raw, cut->from);
    to[1].kind = TOKEN_FIGURE;
    to[1].cell++;
    to[1].follows = true;
}

void lexed_cut(struct lexed *lx, const struct token_cut *cut, size_t cuts)
{
    size_t n = lx->tokens, until = n;
    if (lx->tokens_cap < n + cuts) {
        lx->tokens_cap = 2 * (n + cuts);
        lx->token = xrealloc(lx->token, lx->tokens_cap, sizeof *lx->token);
    }
    lx->tokens = n + cuts;
    for (size_t k = cuts; k-- > 0; until = cut[k].token) { /* from the back, each token once */
        struct token *behind = lx->token + cut[k].token + 1;
        memmove(behind + k + 1, behind, (until - cut[k].token - 1) * sizeof *behind);
        cut_token(behind - 1, &cut[k], behind - 1 + k);
    }
}

struct token_row token_row_of(const struct lexed *lx, uint32_t i)
{
    struct token_row row = {i, i + 1};
    while (row.from > 0 && lx->token[row.from - 1].row == lx->token[i].row)
        row.from--;
    while (row.to < lx->tokens && lx->token[row.to].row == lx->token[i].row)
        row.to++;
    return row;
}

bool token_row_goes_on(const struct lexed *lx, struct token_row row)
{
    if (row.to == lx->tokens || lx->token[row.to].style != LINE_CELLS)
        return false;
    struct token_row below = token_row_of(lx, row.to);
    return below.to - below.from == row.to - row.from && lexed_has_figure(lx, below.from, below.to);
}

bool token_is_copy(const struct lexed *lx, uint32_t i)
{
    const struct token *t = &lx->token[i];
    return i > 0 && t->style == LINE_WORDS && t[-1].style == LINE_WORDS && t->raw.n > 0 &&
           str_eq(t->raw, t[-1].raw) &&
           (t->row == t[-1].row || (token_alone(lx, i) && token_alone(lx, i - 1)));
}

bool lexed_has_figure(const struct lexed *lx, uint32_t from, uint32_t to)
{
    while (from < to && lx->token[from].kind != TOKEN_FIGURE)
        from++;
    return from < to;
}

bool token_text_between(const struct token *a, const struct token *b, struct str *between)
{
    uintptr_t line = (uintptr_t)a->input.p, end = line + a->input.n;
    uintptr_t from = (uintptr_t)a->raw.p + a->raw.n, to = (uintptr_t)b->raw.p;
    if (a->input.p != b->input.p || from < line || to < from || to > end)
        return false;
    *between = str_make(a->input.p + (from - line), to - from);
    return true;
}
