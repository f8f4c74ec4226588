/* heading_inside.c - headings inside long lines, of text whose line ends were lost. */
#include "report/heading.h"
#include "report/line.h"

void heading_inside_start(struct heading_reader *r, struct str text, size_t at, size_t end)
{
    enum { INSIDE_BYTES = 1024 * 1024 }; /* of one line: many times a whole report */
    compact_make(&r->compact, str_make(text.p + at, end - at), INSIDE_BYTES);
    r->text = text;
    r->inside = 0;
}

/* Whether a heading can start at compact byte `at` of a line: behind a sentence, a
 * figure or white space, and not in an enumeration. */
static bool may_start(const struct compact *c, size_t at)
{
    struct str above = str_make(c->text, at);
    char last = at ? c->text[at - 1] : '.';
    if (strchr(":;,(", last) || str_ends(above, STR("、")))
        return false;
    return at == 0 || compact_gap_before(c, at) || str_ends(above, STR("。")) ||
           strchr("0123456789.)", last);
}

/* Whether an enumeration goes on at compact byte `at`. */
static bool enumerates(const struct compact *c, size_t at)
{
    struct str below = compact_from(c, at);
    return str_starts(below, STR(";")) || str_starts(below, STR(",")) ||
           str_starts(below, STR("、"));
}

bool heading_inside_next(struct heading_reader *r, struct heading *h)
{
    const struct compact *c = &r->compact;
    const struct topic_row *row;
    struct str found;
    while ((row = topics_heading_inside(&r->topics, compact_from(c, 0), r->inside, &found))) {
        size_t at = (size_t)(found.p - c->text), end = at + found.n;
        struct numbering number = numbering_read(found);
        size_t words = end - number.rest.n;
        size_t rest_end = c->n - words < LINE_BYTES ? c->n : words + LINE_BYTES;
        r->inside = end;
        if (!may_start(c, at) || enumerates(c, end) ||
            row_labels_read(&r->rows, compact_raw(c, words, rest_end)).answer == ROW_SURE)
            continue;
        struct str text = compact_raw(c, at, end);
        *h = (struct heading){.at = (size_t)(text.p - r->text.p),
                              .text = text,
                              .topic = row->topic,
                              .rank = row->rank,
                              .number = number.value,
                              .style = number.style};
        h->end = h->at + text.n;
        return true;
    }
    return false;
}
