/* lines.c - a cell a line: blanks survive as lines with nothing on them.
 *
 *   0    a line of white space is a blank cell, an empty line means nothing
 *   1+   (how - 1) lines divide two cells, each further one is a blank cell
 *   5+   (how - 4) lines divide two cells, blank ones too: with the one in between, so many more
 *        are a blank cell
 *   8    a tab between two empty lines divides two cells, and each two further lines are a blank
 *        cell, for neighbours share the empty line
 *
 * Some extractors show the cells which a group's label spans as blank cells before
 * the next line's label. */
#include "place/evidence.h"

enum {
    FITS_MIN = 2,          /* lines of a report that must speak for a variant ... */
    FITS_PERCENT_MIN = 80, /* ... and of those that could */
    TABS = 8,              /* the variant in which tabs part paragraphs */
    SPANS_NONE = -1,       /* distance_spans when no cells stand for what groups span */
};

/* By variants: the lines that divide two cells, and how many more stand for a blank cell. */
static const struct {
    int first, step;
} ways[LINES_VARIANTS] = {{0, 1}, {0, 1}, {1, 1}, {2, 1}, {3, 1}, {1, 2}, {2, 3}, {3, 4}, {3, 2}};

/* Lines, as many as a variant counts, of which divider() divide two cells and the others are
 * blank cells. */
static int count_lines(int lines, int how)
{
    int step = ways[how].step;
    return step == 1 ? lines : (lines + step - ways[how].first) / step;
}

static int divider(int how)
{
    return ways[how].step == 1 ? ways[how].first : 1;
}

/* Blank cells right before token i; -1 when fewer lines stand there than divide cells, or some of
 * them are those around a page's number. */
static int blanks_before(const struct lexed *lx, uint32_t i, int how, int divide)
{
    const struct token *t = &lx->token[i];
    int lines = (int)(t->gap_empty + t->gap_spaces);
    if (t->paged)
        return -1;
    if (how == TABS && !lx->shows.lone_tabs)
        return -1;
    if ((lines - ways[how].first) % ways[how].step != 0 && t->kind != TOKEN_TEXT)
        return -1;
    return how == 0 ? (int)t->gap_spaces : count_lines(lines, how) - divide;
}

/* Finds by which variants labels leave blank cells behind them: those that they span. */
static void find_pads(struct placing *p)
{
    p->padded = p->unpadded = 0;
    for (size_t i = 0; i < p->lines; i++) {
        const struct placing_line *line = &p->line[i];
        if (line->figures == 0 || line->slots == 1 || line->match->state != MATCH_LABEL ||
            !token_alone(&p->text->lx, line->value[0]))
            continue;
        bool spans = placing_spanned(p, line) > 0;
        for (int how = 0; how < LINES_VARIANTS; how++) {
            int blanks = blanks_before(&p->text->lx, line->value[0], how, divider(how));
            p->padded |= blanks > 0 && line->full ? 1u << how : 0;
            p->unpadded |= blanks == 0 && spans ? 1u << how : 0;
        }
    }
}

/* The least distance of a head or label and the words before it, all alone on their lines. */
static int distance_of_words(const struct placing *p)
{
    const struct lexed *lx = &p->text->lx;
    const struct label_hits *hits = &p->text->hits;
    int least = NO_DISTANCE;
    for (size_t k = 0; k < hits->hits; k++) {
        const struct label_hit *h = &hits->hit[k];
        const struct token *t = &lx->token[h->first];
        int d = (int)(t->gap_empty + t->gap_spaces);
        if (d < least && h->first > 0 && h->whole && !t->paged && t[-1].kind == TOKEN_TEXT &&
            hit_label(h)->table == p->number && token_alone(lx, h->first) &&
            token_alone(lx, h->first - 1))
            least = d;
    }
    return least;
}

void placing_find_distance(struct placing *p)
{
    const struct lexed *lx = &p->text->lx;
    size_t lines = p->lines;
    int alone = NO_DISTANCE; /* the least behind a line that shares no group with the next */
    int most = INT_MIN, most_spans = INT_MIN;
    while (lines > 0 && p->line[lines - 1].values == 0)
        lines--; /* what follows the last one is none of the table's */
    p->distance = p->distance_spans = NO_DISTANCE;
    find_pads(p);
    for (size_t i = 0; i + 1 < lines; i++) {
        const struct placing_line *line = &p->line[i];
        if (!line->full || line->values == 0)
            continue;
        const struct token *next = &lx->token[line->value[line->values - 1] + 1];
        if (next->paged)
            continue;
        int d = (int)(next->gap_empty + next->gap_spaces);
        int shared = p->table->line[line->line].shared, without = d - shared;
        p->distance = d < p->distance ? d : p->distance;
        p->distance_spans = without < p->distance_spans ? without : p->distance_spans;
        alone = shared == 0 && d < alone ? d : alone;
        most = d > most ? d : most;
        most_spans = without > most_spans ? without : most_spans;
    }
    p->uneven = p->distance < most && p->distance_spans < most_spans;
    if (p->distance_spans < alone && alone != NO_DISTANCE)
        p->distance_spans = SPANS_NONE; /* rows of one group stand no further apart */
    p->distance_words = distance_of_words(p);
}

/* Lines between rows, as many as divide two cells where the table shows none, or fewer: rows stand
 * no closer than cells, but a line between them may be lost. */
static int row_distance(int distance, int how)
{
    if (how == 0 || distance < 0)
        return how == 0 ? 0 : distance;
    int lines = distance == NO_DISTANCE ? 0 : count_lines(distance, how);
    return lines < divider(how) ? divider(how) : lines;
}

/* The distance of rows in a table printed across, which has but one: that of the other tables. */
static int distance_of(const struct placing *p)
{
    return p->table->across && p->evidence ? p->evidence->distance : p->distance;
}

/* How many of the blank cells before the first figure of a line are none, but what divides rows: in
 * a table printed across the heads stand in another row, otherwise the label in the same. */
static int blanks_of_row(const struct placing *p, int how)
{
    if (!p->table->across || how == 0)
        return 0;
    int distance = distance_of(p);
    return distance == NO_DISTANCE ? INT_MAX : row_distance(distance, how) - divider(how);
}

/* Whether a blank cell behind the label of a line may be the label's, and the last blank cell of
 * the line be taken for the distance of rows. */
static bool may_be_padded(const struct placing *p, const struct placing_line *line, int how)
{
    bool apart = row_distance(p->distance, how) > 0 || line->line + 1 == p->lines;
    return (p->padded >> how & 1) ||
           (apart && placing_spanned(p, line) > 0 && !(p->unpadded >> how & 1));
}

/* Whether `blanks` blank cells stand between token i - 1, the last of the line, and
 * what follows it, with or without those that groups span; behind a table's last line at
 * least as many. */
static bool blanks_follow(const struct placing *p, const struct placing_line *line, int how,
                          uint32_t i, int blanks)
{
    if (i >= p->text->lx.tokens)
        return blanks == 0;
    int found = blanks_before(&p->text->lx, i, how, 0);
    int apart = row_distance(distance_of(p), how), spans = row_distance(p->distance_spans, how);
    if (p->table->across || spans < divider(how)) /* rows stand no closer than cells */
        spans = SPANS_NONE;
    if (line->line + 1 == p->lines && blanks == 0)
        return found >= 0; /* what follows is no row, and as near as it likes */
    if (line->line + 1 == p->lines)
        return found - (spans >= 0 && spans < apart ? spans : apart) >= blanks;
    return found - apart == blanks ||
           (spans >= 0 && found - spans == blanks + p->table->line[line->line].shared);
}

/* Whether fewer lines are to divide cells than divide all words: then those that are more show no
 * blank cells, for blank cells are not among the heads. */
static bool divides_too_little(const struct placing *p, int how)
{
    if (how == 0 || p->distance_words == NO_DISTANCE)
        return false;
    return ways[how].first < p->distance_words;
}

/* Reads the line's figures and the blanks before them.  Returns how many slots are
 * filled, 0 if the line does not fit. */
static uint32_t read_figures(const struct placing *p, const struct placing_line *line, int how,
                             int32_t slot[SLOTS_MAX])
{
    const struct lexed *lx = &p->text->lx;
    uint32_t n = 0;
    if (divides_too_little(p, how))
        return 0;
    for (uint32_t i = 0; i < line->values; i++) {
        if (lx->token[line->value[i]].style != LINE_WORDS || !token_alone(lx, line->value[i]))
            return 0;
        int blanks = blanks_before(lx, line->value[i], how, divider(how));
        if (i == 0 && blanks > 0)
            blanks -= blanks_of_row(p, how);
        if (blanks < 0 || (uint32_t)blanks >= line->slots - n)
            return 0;
        while (blanks-- > 0)
            slot[n++] = SLOT_BLANK;
        slot[n++] = (int32_t)line->value[i];
    }
    return n;
}

/* Whether a line that has `filled` of its slots is explained to its end. */
static bool is_explained(const struct placing *p, const struct placing_line *line, int how,
                         uint32_t filled)
{
    uint32_t last = filled ? line->value[line->values - 1] : line->match->last;
    return blanks_follow(p, line, how, last + 1, (int)(line->slots - filled));
}

/* Whether a page ends amid a line, or right behind it: what it shows of blank cells is lost. */
static bool is_parted(const struct placing *p, const struct placing_line *line)
{
    const struct lexed *lx = &p->text->lx;
    uint32_t last = line->values ? line->value[line->values - 1] : line->match->last;
    for (uint32_t i = 0; i < line->values; i++)
        if (lx->token[line->value[i]].paged)
            return true;
    return last + 1 < lx->tokens && lx->token[last + 1].paged;
}

/* What a line says that a page parts: nothing of its blank cells, but that there are none if all
 * its figures are there. */
static enum reading read_parted(const struct placing *p, const struct placing_line *line, int how)
{
    for (uint32_t i = 0; line->full && i < line->values; i++)
        if (blanks_before(&p->text->lx, line->value[i], how, divider(how)) > 0)
            return READ_AGAINST;
    return READ_SILENT;
}

enum reading reading_lines(const struct placing *p, const struct placing_line *line, int how,
                           int32_t slot[SLOTS_MAX])
{
    if (is_parted(p, line))
        return read_parted(p, line, how);
    uint32_t n = read_figures(p, line, how, slot);
    if (n == 0 || (!line->full && slot[0] == SLOT_BLANK && may_be_padded(p, line, how)))
        return READ_AGAINST;
    if (!line->full && (!evidence_for_lines(p->evidence, how) || !is_explained(p, line, how, n)))
        return READ_AGAINST;
    while (n < line->slots)
        slot[n++] = SLOT_BLANK;
    return READ_FITS;
}

bool evidence_for_lines(const struct evidence *evidence, int how)
{
    if (evidence->uneven && evidence->amid[how] == 0)
        return false; /* blank cells at ends of rows may be lines between rows */
    return evidence->fits[how] >= FITS_MIN &&
           evidence->fits[how] * 100 >= evidence->lines * FITS_PERCENT_MIN;
}

/* Whether a blank slot stands between others. */
static bool is_blank_amid(const int32_t *slot, uint32_t slots)
{
    for (uint32_t i = 1; i < slots; i++)
        if (slot[i] == SLOT_BLANK && slot[i - 1] != SLOT_BLANK)
            return true;
    return false;
}

void evidence_add_lines(struct evidence *evidence, const struct placing *p)
{
    int32_t slot[SLOTS_MAX];
    if (p->distance < evidence->distance)
        evidence->distance = p->distance;
    evidence->uneven |= p->uneven;
    for (size_t i = 0; i + 1 < p->lines; i++) {
        const struct placing_line *line = &p->line[i];
        bool blank = line->match->state == MATCH_LABEL && line->figures == 0 && line->slots > 1 &&
                     p->text->lx.token[line->match->last].style == LINE_WORDS;
        if ((!blank && !placing_is_open(line)) || is_parted(p, line))
            continue;
        evidence->lines++;
        for (int how = 0; how < LINES_VARIANTS; how++) {
            uint32_t n = blank ? 0 : read_figures(p, line, how, slot);
            bool fits = (blank || n > 0) && is_explained(p, line, how, n);
            evidence->fits[how] += fits;
            evidence->amid[how] += fits && is_blank_amid(slot, n);
        }
    }
}
