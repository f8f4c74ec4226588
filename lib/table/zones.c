#include "table/zones.h"

#include "report/year.h"
#include "table/caption_lines.h"
#include "table/caption_names.h"
#include "table/caption_words.h"

/* Whether a row is words alone, and no label. */
static bool may_be_mark(const struct zones *z, struct token_row row)
{
    const struct token *t = &z->text->lx.token[row.from];
    return t->kind == TOKEN_TEXT && t->input.n <= CAPTION_BYTES_MAX &&
           !caption_is_label_row(z->text, row) && !lexed_has_figure(&z->text->lx, row.from, row.to);
}

/* Reads a row as a caption that is a year and what there is of it, or a body's name. */
static bool reads_as_name(const struct zones *z, uint32_t token, struct zone_mark *mark)
{
    size_t at = 0;
    struct str text = caption_compact(&z->c->line, &z->text->lx, token), year = z->c->year;
    mark->foreign = caption_names_other_year(text, year) || caption_names_past(text);
    mark->kind = MARK_YEAR;
    if (caption_is_name(text) && (mark->foreign || (year.n > 0 && year_next(text, &at) > 0)))
        return true;
    mark->kind = MARK_BODY;
    struct str name = caption_name_of_body(text);
    mark->foreign = caption_is_other_body(name, z->c->agency);
    return name.n > 0 && name.n <= CAPTION_NAME_BYTES_MAX && z->c->agency.n > 0 &&
           !caption_is_sentence(text);
}

/* Whether a part starts at a token: annexes and titles were found already. */
static bool starts_part(const struct captions *c, uint32_t token, struct zone_mark *mark)
{
    for (size_t i = 0; i < c->marks; i++)
        if (c->mark[i].token == token) {
            mark->kind = MARK_PART;
            mark->foreign = c->mark[i].foreign;
            return true;
        }
    return false;
}

/* Whether a mark ends the zone that another one started: what is of another year is so until the
 * report's is named; an annex may have years and bodies in it, and all may have headings, which
 * start anew. */
static bool ends_zone(const struct zone_mark *mark, const struct zone_mark *start)
{
    if (mark->kind == MARK_HEADING)
        return mark->number > start->number;
    return mark->kind == MARK_PART || mark->kind == start->kind;
}

/* Adds a mark behind the others, below `start`, the mark of the zone at hand, if there is one.
 * Returns that of the zone at hand from here on, NULL in the report. */
static const struct zone_mark *add_mark(struct zones *z, struct zone_mark mark,
                                        const struct zone_mark *start)
{
    bool inside = start && !ends_zone(&mark, start);
    if (inside && (!mark.foreign || start->kind == MARK_PART))
        mark.zone = start->zone;
    else
        mark.zone = mark.foreign ? ++z->zones : 0;
    z->mark[z->marks++] = mark;
    if (mark.zone == 0)
        return NULL;
    return inside && mark.zone == start->zone ? start : &z->mark[z->marks - 1];
}

/* Whether a row says of which year the table above it is. */
static bool tells_above(const struct zones *z, uint32_t token)
{
    struct str text = caption_compact(&z->c->line, &z->text->lx, token);
    return caption_has(CAPTION_ABOVE, text, CAPTION_ANYWHERE) && str_has(text, STR("年"));
}

bool zones_find(struct zones *z, struct captions *c, const struct scanned *text)
{
    const struct lexed *lx = &text->lx;
    const struct zone_mark *start = NULL;
    int number = 0;
    z->c = c;
    z->text = text;
    z->marks = z->zones = 0;
    captions_find(z->c, lx, (uint32_t)lx->tokens);
    for (uint32_t i = 0; i < lx->tokens;) {
        struct token_row row = token_row_of(lx, i);
        struct zone_mark mark = {.kind = MARK_HEADING, .token = i};
        i = row.to;
        if (!may_be_mark(z, row))
            continue;
        if (z->marks == ZONE_MARKS_MAX || tells_above(z, row.from))
            return false;
        int heading = caption_heading_number(lx->token[row.from].raw);
        mark.number = heading > 0 ? heading : number;
        if (!starts_part(z->c, row.from, &mark) && heading == 0 &&
            !reads_as_name(z, row.from, &mark))
            continue;
        start = add_mark(z, mark, start);
        number = heading > 0 && start == NULL ? heading : number;
    }
    return true;
}

uint32_t zones_at(const struct zones *z, uint32_t token)
{
    uint32_t i = z->marks;
    while (i > 0 && z->mark[i - 1].token > token)
        i--;
    return i > 0 ? z->mark[i - 1].zone : 0;
}
