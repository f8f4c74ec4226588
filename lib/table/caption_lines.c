#include "table/caption_lines.h"

bool caption_starts_row(const struct lexed *lx, uint32_t i)
{
    return i == 0 || lx->token[i - 1].row != lx->token[i].row;
}

struct str caption_compact(struct compact *to, const struct lexed *lx, uint32_t i)
{
    struct str line = lx->token[i].input;
    if (line.n > CAPTION_BYTES_MAX)
        return STR("");
    compact_make(to, line, CAPTION_BYTES_MAX);
    return compact_from(to, 0);
}

int caption_heading_number(struct str text)
{
    static const char numerals[] = "一二三四五六七八九十";
    enum { NUMERAL = 3 }; /* bytes */
    if (text.n <= NUMERAL || !str_starts(str_from(text, NUMERAL), STR("、")))
        return 0;
    for (size_t i = 0; i + 1 < sizeof numerals; i += NUMERAL) /* cheaper than numeral_cut() */
        if (memcmp(numerals + i, text.p, NUMERAL) == 0)
            return (int)(i / NUMERAL) + 1;
    return 0;
}

bool caption_may_be_annex(const struct lexed *lx, uint32_t i)
{
    const struct token *t = &lx->token[i];
    return t->kind == TOKEN_TEXT && str_starts(t->raw, STR("附")) && caption_starts_row(lx, i);
}

bool caption_may_be_title(const struct token *t)
{
    const struct str end = STR("报告");
    return t->kind == TOKEN_TEXT && t->raw.n > end.n &&
           t->raw.p[t->raw.n - 1] == end.p[end.n - 1] && str_ends(t->raw, end);
}

bool caption_is_label_row(const struct scanned *text, struct token_row row)
{
    size_t h = label_hits_from(&text->hits, row.from);
    return text->lx.token[row.from].in_label ||
           (h < text->hits.hits && text->hits.hit[h].first < row.to);
}
