#include "lex/remark.h"

#include "lex/line.h"

static const struct str opening[] = {STR_INIT("（"), STR_INIT("(")};
static const struct str closing[] = {STR_INIT("）"), STR_INIT(")")};

/* Where the last of two parentheses ends in text, 0 if it has none. */
static size_t last_end(struct str text, const struct str parenthesis[2])
{
    size_t end = 0;
    for (int i = 0; i < 2; i++)
        for (size_t at = 0; (at = str_find(text, parenthesis[i], at)) < text.n;) {
            at += parenthesis[i].n;
            end = at > end ? at : end;
        }
    return end;
}

static bool is_open(struct str text)
{
    return last_end(text, opening) > last_end(text, closing);
}

static bool are_near(const struct token *a, const struct token *b)
{
    return lexed_are_near(a->raw.p + a->raw.n, b->raw.p);
}

/* The token behind the remark that is open at token i and goes on with the figure behind it: this
 * is all that stands there, or what follows is no other figure and closes the remark.  0 if it does
 * not go on: 不计其他情形 16 0 0 */
static size_t end_of_remark(const struct lexed *lx, size_t i)
{
    size_t end = i + 2;
    if (end == lx->tokens)
        return end;
    while (end < lx->tokens && are_near(&lx->token[end - 1], &lx->token[end]) &&
           lx->token[end].kind != TOKEN_FIGURE)
        if (last_end(lx->token[end++].raw, closing) > 0)
            return end;
    return 0;
}

void remark_join(struct lexed *lx, size_t before)
{
    for (size_t i = before; i + 1 < lx->tokens; i++) {
        struct token *t = &lx->token[i];
        if (t->kind != TOKEN_TEXT || t[1].kind != TOKEN_FIGURE || !are_near(t, &t[1]) ||
            !is_open(t->raw))
            continue;
        size_t end = end_of_remark(lx, i);
        if (end == 0)
            continue;
        const struct token *last = &lx->token[end - 1];
        t->raw.n = (size_t)(last->raw.p + last->raw.n - t->raw.p);
        t->word = 0;
        memmove(t + 1, last + 1, (lx->tokens - end) * sizeof *t);
        lx->tokens -= end - i - 1;
    }
}
