/* caption_marks.c - annexes, and titles of further reports: from where on tables are another's. */
#include "base/buf.h"
#include "report/numeral.h"
#include "report/year.h"
#include "table/caption_lines.h"
#include "table/caption_names.h"
#include "table/caption_words.h"
#include "table/captions.h"

/* What follows the number and the marks behind 附件. */
static struct str skip_number(struct str text)
{
    while (text.n && (unsigned char)*text.p < 0x80 && !(str_starts(text, STR("20")) && text.n > 4))
        text = str_from(text, 1);
    struct str rest = text;
    if (numeral_cut(&rest) > 0 && rest.n && (unsigned char)*rest.p < 0x80)
        return skip_number(rest);
    return text;
}

/* Whether an annex's name says that it is another's. */
static bool is_foreign_annex(const struct captions *c, struct str name)
{
    size_t at = 0;
    if (caption_names_other_year(name, c->year) || caption_names_past(name) ||
        caption_has(CAPTION_OTHER, name, CAPTION_AT_START))
        return true;
    if (year_next(name, &at) > 0)
        name.n = at;
    name = caption_before(CAPTION_TOPIC, name);
    return caption_has(CAPTION_BODY, name, CAPTION_AT_END) &&
           caption_is_other_body(name, c->agency);
}

/* Whether the line of token i starts an annex, and of what name. */
static bool is_annex(struct captions *c, const struct lexed *lx, uint32_t i, struct str *name)
{
    struct str word;
    *name = caption_compact(&c->line, lx, i);
    if (!caption_has_word(CAPTION_ANNEX, *name, CAPTION_AT_START, &word))
        return false;
    *name = skip_number(str_from(*name, word.n));
    uint32_t next = token_row_of(lx, i).to;
    if (name->n == 0 && next < lx->tokens)
        *name = caption_compact(&c->next, lx, next);
    return true;
}

/* Whether the line of token i is the title of a report: whose and of which year. */
static bool is_title(struct captions *c, const struct lexed *lx, uint32_t i, struct str *name)
{
    *name = caption_compact(&c->line, lx, i);
    size_t at = 0;
    return str_ends(*name, STR("报告")) && str_has(*name, STR("公开")) && year_next(*name, &at) > 0;
}

enum { NUMBERS = 11 }; /* of headings, from 1 on */

/* Where headings of each number stand first and last. */
struct heading_places {
    bool known;
    uint32_t first[NUMBERS], last[NUMBERS];
};

static void find_headings(struct heading_places *h, const struct lexed *lx)
{
    h->known = true;
    for (int n = 0; n < NUMBERS; n++) {
        h->first[n] = UINT32_MAX;
        h->last[n] = 0;
    }
    for (uint32_t i = 0; i < lx->tokens; i++) {
        const struct token *t = &lx->token[i];
        int n =
            t->kind == TOKEN_TEXT && caption_starts_row(lx, i) ? caption_heading_number(t->raw) : 0;
        if (n == 0)
            continue;
        if (h->first[n] == UINT32_MAX)
            h->first[n] = i;
        h->last[n] = i;
    }
}

/* Whether a title is another body's, or of another year. */
static bool is_foreign_title(const struct captions *c, struct str title)
{
    size_t at = 0;
    if (caption_names_other_year(title, c->year))
        return true;
    year_next(title, &at);
    return at > 0 && caption_is_other_body(str_make(title.p, at), c->agency);
}

/* Notes that what follows a name is another's, or not.  Links to files are nothing's start. */
static void add_mark(struct captions *c, uint32_t token, struct str name, bool foreign)
{
    if ((c->marks == 0 && !foreign) || caption_has(CAPTION_FILE, name, CAPTION_ANYWHERE))
        return;
    ARRAY_GROW(c->mark, c->marks, c->marks_cap);
    c->mark[c->marks++] = (struct caption_mark){token, foreign};
}

/* Whether the report's headings stand before token i, and once more behind it: then a title there
 * is that of a second report.  They are looked for once. */
static bool parts_reports(struct heading_places *h, const struct lexed *lx, uint32_t i)
{
    if (!h->known)
        find_headings(h, lx);
    for (int n = 1; n < NUMBERS; n++)
        if (h->first[n] < i && h->last[n] > i)
            return true;
    return false;
}

void captions_find(struct captions *c, const struct lexed *lx, uint32_t until)
{
    struct str name;
    struct heading_places headings;
    headings.known = false;
    c->marks = 0;
    for (uint32_t i = 0; i < until; i++) {
        if (caption_may_be_title(&lx->token[i]) && parts_reports(&headings, lx, i) &&
            is_title(c, lx, i, &name))
            add_mark(c, i, name, is_foreign_title(c, name));
        else if (caption_may_be_annex(lx, i) && is_annex(c, lx, i, &name))
            add_mark(c, i, name, is_foreign_annex(c, name));
    }
}

bool captions_cover(const struct captions *c, uint32_t token)
{
    size_t i = c->marks;
    while (i > 0 && c->mark[i - 1].token > token)
        i--;
    return i > 0 && c->mark[i - 1].foreign;
}
