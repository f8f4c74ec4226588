/* others.c - tables of others, left out where the report's own stand, too. */
#include "table/others.h"

#include "align/repeated.h"
#include "report/year.h"
#include "table/caption_lines.h"
#include "table/caption_names.h"
#include "table/caption_words.h"
#include "table/zones.h"

enum {
    LINES_MAX = 128, /* of a table that are looked at */
    TWICE_MIN = 3,   /* labels in two rows, where the table stands twice */
    HEADS_MAX = 20,  /* of a table printed across: more stand in two */
    ROWS_ABOVE = 6,  /* between a caption and its table */
};

struct others {
    const struct form_layout *layout;
    struct captions *c;
    struct scanned *text;
    struct zones zones;
};

/* ---- what of a table stands where */

/* How many lines of a table (heads of one printed across) have labels, how many have figures behind
 * them, and how many stand in a second row. */
struct shown {
    uint32_t labels, figures, again;
};

#define ANYWHERE UINT32_MAX

static struct shown table_shown(const struct others *o, uint32_t table, uint32_t zone)
{
    const struct form_table *form = &o->layout->table[table];
    uint32_t row_of[LINES_MAX] = {0}, last = 0;
    struct shown s = {0, 0, 0};
    for (size_t i = 0; i < o->text->hits.hits; i++) {
        const struct label_hit *h = &o->text->hits.hit[i];
        const struct label *l = hit_label(h);
        if (l->table != table || !h->whole ||
            (zone != ANYWHERE && zones_at(&o->zones, h->first) != zone))
            continue;
        if (form->across && l->kind == LABEL_HEAD) {
            s.labels += h->first + 1 != last; /* the same words head several columns */
            s.again = s.labels > HEADS_MAX ? s.labels - HEADS_MAX : 0;
            last = h->first + 1;
        } else if (l->kind == LABEL_LINE && l->first < LINES_MAX && form->line[l->first].once) {
            uint32_t row = o->text->lx.token[h->first].row + 1, *of = &row_of[l->first];
            s.labels += *of == 0;
            s.figures += table_figure_behind(&o->text->lx, h->last) < o->text->lx.tokens;
            s.again += *of > 0 && *of != row;
            *of = row;
        }
    }
    return s;
}

static bool stand_twice(const struct others *o)
{
    for (uint32_t i = 0; i < o->layout->tables; i++)
        if (table_shown(o, i, ANYWHERE).again >= TWICE_MIN)
            return true;
    return false;
}

/* ---- whether they leave no doubt */

static uint32_t mark_end(const struct others *o, uint32_t i)
{
    return i + 1 < o->zones.marks ? o->zones.mark[i + 1].token : (uint32_t)o->text->lx.tokens;
}

/* The first label at or behind a token and before another; `until` if there is none. */
static uint32_t first_label(const struct others *o, uint32_t from, uint32_t until)
{
    size_t i = label_hits_from(&o->text->hits, from);
    bool is = i < o->text->hits.hits && o->text->hits.hit[i].first < until;
    return is ? o->text->hits.hit[i].first : until;
}

/* Whether a date stands below a mark, as it does below the name that signs a report. */
static bool is_signature(const struct others *o, const struct zone_mark *mark)
{
    const struct lexed *lx = &o->text->lx;
    uint32_t next = token_row_of(lx, mark->token).to;
    size_t at = 0;
    return mark->kind == MARK_BODY && next < lx->tokens &&
           year_next(caption_compact(&o->c->line, lx, next), &at) > 0;
}

/* Whether a section ends with a caption, below a table: then each may stand below its own. */
static bool stand_below(const struct others *o)
{
    for (uint32_t i = 0; i < o->zones.marks; i++) {
        const struct zone_mark *mark = &o->zones.mark[i];
        if (mark->kind != MARK_YEAR && mark->kind != MARK_BODY)
            continue;
        uint32_t end = mark_end(o, i), before = i > 0 ? o->zones.mark[i - 1].token : 0;
        bool ends = i + 1 == o->zones.marks || mark[1].kind == MARK_HEADING;
        if (ends && first_label(o, mark->token, end) == end && !is_signature(o, mark) &&
            first_label(o, before, mark->token) < mark->token)
            return true;
    }
    return false;
}

/* Whether a zone has a table in it, and not two. */
static bool has_table(const struct others *o, uint32_t zone, uint32_t table)
{
    uint32_t least = o->layout->table[table].across ? HEADS_MAX / 2 : TWICE_MIN;
    return table_shown(o, table, zone).labels >= least;
}

/* Whether a table of a zone stands in the report, too, once in each.  A blank one is the report's
 * only where nothing else is. */
static bool is_own_too(const struct others *o, uint32_t zone, uint32_t table)
{
    enum { DAMAGED = 8 }; /* of so many labels one may be */
    struct shown there = table_shown(o, table, zone), own = table_shown(o, table, 0);
    uint32_t all =
        o->layout->table[table].across ? there.labels : table_shown(o, table, ANYWHERE).labels;
    return there.again < TWICE_MIN && own.labels + own.labels / DAMAGED >= all &&
           (own.figures > 0 || there.figures == 0);
}

/* Whether the captions above a zone stand right above its table. */
static bool is_near(const struct others *o, uint32_t zone)
{
    uint32_t i = 0;
    while (o->zones.mark[i].zone != zone)
        i++;
    uint32_t at = o->zones.mark[i].token, until = (uint32_t)o->text->lx.tokens, rows = 0;
    if (o->zones.mark[i].kind == MARK_PART)
        return true;
    for (until = first_label(o, at, until); at < until && rows <= ROWS_ABOVE; rows++)
        at = token_row_of(&o->text->lx, at).to;
    return rows <= ROWS_ABOVE;
}

/* The first label of a table that is in no zone; the number of tokens if all are. */
static uint32_t own_start(const struct others *o, uint32_t table)
{
    const struct label_hits *hits = &o->text->hits;
    for (size_t i = 0; i < hits->hits; i++)
        if (hit_label(&hits->hit[i])->table == table && hits->hit[i].whole &&
            zones_at(&o->zones, hits->hit[i].first) == 0)
            return hits->hit[i].first;
    return (uint32_t)o->text->lx.tokens;
}

/* Whether words are as those above a table of the report are: no name that nobody knows. */
static bool is_plain(struct str text)
{
    return text.n == 0 || text.n > CAPTION_NAME_BYTES_MAX || text.p[0] == '(' ||
           caption_is_sentence(text) || str_has(text, STR(":")) ||
           caption_has(CAPTION_TOPIC, text, CAPTION_ANYWHERE) ||
           caption_has(CAPTION_END, text, CAPTION_AT_END);
}

/* Whether a row starts with what heads the column of labels. */
static bool is_stub(const struct others *o, uint32_t token)
{
    struct str text = o->text->lx.token[token].raw;
    return text.n <= CAPTION_NAME_BYTES_MAX && caption_has(CAPTION_STUB, text, CAPTION_AT_END);
}

/* Whether the words right above the report's table are plain, or a mark. */
static bool is_plainly_own(const struct others *o, uint32_t table)
{
    const struct lexed *lx = &o->text->lx;
    uint32_t first = own_start(o, table);
    if (first == lx->tokens)
        return true;
    struct token_row row = token_row_of(lx, first);
    while (caption_is_label_row(o->text, row) || is_stub(o, row.from)) {
        if (row.from == 0)
            return true;
        row = token_row_of(lx, row.from - 1);
    }
    for (uint32_t k = 0; k < o->zones.marks; k++)
        if (o->zones.mark[k].token == row.from)
            return true;
    return lx->token[row.from].kind != TOKEN_TEXT ||
           is_plain(caption_compact(&o->c->line, lx, row.from));
}

/* Whether a zone can be left out: nothing is in it that the report has not. */
static bool is_spare(const struct others *o, uint32_t zone)
{
    for (uint32_t i = 0; i < o->layout->tables; i++)
        if (has_table(o, zone, i) && (!is_own_too(o, zone, i) || !is_plainly_own(o, i)))
            return false;
    return is_near(o, zone);
}

static bool has_tables(const struct others *o, uint32_t zone)
{
    uint32_t i = 0;
    while (i < o->layout->tables && !has_table(o, zone, i))
        i++;
    return i < o->layout->tables;
}

/* ---- leaving out */

static void take_out_tokens(struct lexed *lx, uint32_t from, uint32_t to)
{
    memmove(lx->token + from, lx->token + to, (lx->tokens - to) * sizeof *lx->token);
    lx->tokens -= to - from;
}

static void take_out(struct scanned *text, uint32_t from, uint32_t to)
{
    struct label_hits *hits = &text->hits;
    size_t n = 0, all = hits->hits + hits->others, own = hits->hits;
    take_out_tokens(&text->lx, from, to);
    for (size_t i = 0; i < all; i++) {
        struct label_hit h = hits->hit[i];
        if (h.last >= from && h.first < to) {
            hits->hits -= i < own;
            hits->others -= i >= own;
            continue;
        }
        if (h.first >= to) {
            h.first -= to - from;
            h.last -= to - from;
        }
        hits->hit[n++] = h;
    }
}

bool others_leave_out(struct captions *c, uint32_t form, struct scanned *text)
{
    size_t count;
    struct others o = {.layout = &form_layouts(&count)[form], .c = c, .text = text};
    bool out[ZONE_MARKS_MAX + 1] = {false}, any = false;
    if (!stand_twice(&o) || !zones_find(&o.zones, c, text) || stand_below(&o))
        return false;
    for (uint32_t zone = 1; zone <= o.zones.zones; zone++) {
        any |= out[zone] = has_tables(&o, zone);
        if (out[zone] && !is_spare(&o, zone))
            return false;
    }
    uint32_t end = (uint32_t)text->lx.tokens;
    for (uint32_t i = o.zones.marks; i-- > 0;) { /* from behind: what stands before stays there */
        const struct zone_mark *mark = &o.zones.mark[i];
        if (out[mark->zone])
            take_out(text, mark->token, end);
        end = mark->token;
    }
    return any;
}
