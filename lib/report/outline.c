#include "report/outline.h"

#include "report/contents.h"

/* Scores, and what a step from one number to another costs.  A restart must cost
 * more than a numbered list inside a section gains, and less than a whole second
 * report in the same text; where the form's headings start behind others, less than
 * a few of those gain. */
enum {
    SCORE_STATUTORY = 10,
    SCORE_STATUTORY_RUN_IN = 6,
    SCORE_TOPIC = 4,
    SCORE_PLAIN = 3,
    SCORE_TOPIC_RUN_IN = 2,
    SCORE_PLAIN_RUN_IN = 1,
    SCORE_DOUBTFUL = 2,
    COST_GAP = 1,
    COST_SAME_TOPIC = 2,
    COST_REPEATED = 2,
    COST_REPEATED_STATUTORY = 4,
    COST_REPEATED_OWN = 4,
    COST_RESTART = 40,
    COST_RESTART_STATUTORY = 15,
    NUMBER_MAX = 31,
};

static const size_t none = (size_t)-1;

static int score_of(const struct heading *h)
{
    bool own_words_count = h->style == HEADING_NUMERAL || h->style == HEADING_PART;
    if (h->rank)
        return h->whole ? SCORE_STATUTORY : SCORE_STATUTORY_RUN_IN;
    if (!own_words_count)
        return 0;
    if (h->doubtful)
        return SCORE_DOUBTFUL;
    if (h->whole)
        return h->topic.n ? SCORE_TOPIC : SCORE_PLAIN;
    return h->topic.n ? SCORE_TOPIC_RUN_IN : SCORE_PLAIN_RUN_IN;
}

/* A number in the report's own words before or behind a statutory heading that has it, too, is
 * likely to be a list's, or a piece of a table; that of two alike headings a slip. */
static int cost_of_step(const struct heading *from, int number, const struct heading *to)
{
    bool same_topic = to->rank && to->rank == from->rank;
    if (to->number == number + 1)
        return same_topic ? COST_SAME_TOPIC : 0;
    if (to->number > number)
        return COST_GAP;
    if (to->number == 1 && number > 1 && to->rank && to->whole && !from->rank)
        return COST_RESTART_STATUTORY;
    bool falls = to->rank && to->rank <= from->rank; /* one of them is a paragraph's */
    if (to->number < number || number == 1 || falls)
        return COST_RESTART;
    if (!to->rank == !from->rank)
        return COST_REPEATED;
    return to->rank ? COST_REPEATED_STATUTORY : COST_REPEATED_OWN;
}

/* The best sequences that end in one number: of those that score alike, which only
 * what follows can tell apart, the first and the last. */
struct ending {
    size_t first, last;
};

/* Lets h[i] follow the sequence that ends with h[before], if that is its best. */
static void follow(struct heading *h, size_t i, size_t before, int number, int score)
{
    int with = h[before].score + score - cost_of_step(&h[before], number, &h[i]);
    if (with > h[i].score) {
        h[i].score = with;
        h[i].before = before;
    }
}

static void keep_ending(struct ending *ending, const struct heading *h, size_t i)
{
    if (ending->first == none || h[i].score > h[ending->first].score)
        ending->first = ending->last = i;
    else if (h[i].score == h[ending->first].score)
        ending->last = i;
}

/* Finds the best sequence of one style: returns its last heading, which leads to
 * the others by `before`; `none` without any. */
static size_t best_sequence(struct heading *h, size_t n, enum heading_style style)
{
    struct ending ending[NUMBER_MAX + 1];
    size_t best = none;
    int most = 0; /* the highest number so far */
    ending[0] = (struct ending){none, none};
    for (size_t i = 0; i < n; i++) {
        int score = h[i].style != style || h[i].dropped ? 0 : score_of(&h[i]);
        int number = h[i].number < NUMBER_MAX ? h[i].number : NUMBER_MAX;
        if (score == 0)
            continue;
        h[i].score = score - (number > 1 ? COST_GAP : 0);
        h[i].before = none;
        for (int k = 1; k <= most; k++) {
            if (ending[k].first == none)
                continue;
            follow(h, i, ending[k].first, k, score);
            if (ending[k].last != ending[k].first)
                follow(h, i, ending[k].last, k, score);
        }
        while (most < number)
            ending[++most] = (struct ending){none, none};
        keep_ending(&ending[number], h, i);
        if (best == none || h[i].score > h[best].score)
            best = i;
    }
    return best;
}

static size_t length_of(const struct heading *h, size_t last)
{
    size_t length = 0;
    for (; last != none; last = h[last].before)
        length++;
    return length;
}

static size_t first_of(const struct heading *h, size_t last)
{
    while (h[last].before != none)
        last = h[last].before;
    return last;
}

static bool has_statutory(const struct heading *h, size_t last)
{
    while (last != none && h[last].rank == 0)
        last = h[last].before;
    return last != none;
}

/* Whether the sequence that ends with h[inner] seems to be one section's of that which ends with
 * h[outer]: （一） to （三） behind 一、 and 二、, or behind a statutory heading alone; or （一）
 * to （四） between 一、 and 二、.  One that is long is the report's even behind others in words
 * of their own, but not before them. */
static bool is_inside(const struct heading *h, size_t inner, size_t outer)
{
    enum { OUTER_MIN = 2, INNER_MAX = 3 };
    if (outer == none || first_of(h, outer) > first_of(h, inner))
        return false;
    bool several = length_of(h, outer) >= OUTER_MIN, sure = h[outer].rank || several;
    return h[first_of(h, inner)].number > 1 ||
           (sure && (length_of(h, inner) <= INNER_MAX || outer > inner)) ||
           (several && has_statutory(h, outer));
}

/* The last heading of the report's sequence. */
static size_t choose_sequence(struct heading *h, size_t n)
{
    static const enum heading_style styles[] = {HEADING_PAREN, HEADING_DIGIT, HEADING_BARE};
    size_t best = best_sequence(h, n, HEADING_PART);
    if (length_of(h, best) >= 2)
        return best;
    const size_t outer = best_sequence(h, n, HEADING_NUMERAL);
    best = outer;
    for (size_t s = 0; s < sizeof styles / sizeof *styles; s++) {
        size_t last = best_sequence(h, n, styles[s]);
        bool enough = last != none && length_of(h, last) >= 2 && !is_inside(h, last, outer);
        if (enough && (best == none || h[last].score > h[best].score))
            best = last;
    }
    return best;
}

/* The lowest number of each style among the lines of the section at hand that are no headings. */
struct listed {
    int lowest[HEADING_ANNEX + 1];
};

static void listed_start(struct listed *l)
{
    for (int style = 0; style <= HEADING_ANNEX; style++)
        l->lowest[style] = NUMBER_MAX;
}

static void listed_add(struct listed *l, const struct heading *h)
{
    if (h->number < l->lowest[h->style])
        l->lowest[h->style] = h->number;
}

/* Whether a number fits between those of the headings above and below. */
static bool fits_between(const struct heading *h, int number, const struct listed *listed)
{
    enum { LAST_MIN = 3 }; /* the number of one behind all that are numbered in the report's way */
    bool inner = h->style == HEADING_PAREN || h->style == HEADING_DIGIT;
    bool last = h->number_below == NUMBER_MAX;
    if (h->style == HEADING_NUMERAL)
        return h->number >= number && h->number <= h->number_below;
    if (h->style == HEADING_BARE)
        return number == 0 || h->number_below - number > 1;
    if (inner && listed->lowest[h->style] < h->number)
        return false; /* it is one of a list in the section above */
    if (h->style == HEADING_PAREN && last && (h->number < LAST_MIN || h->number != number + 1))
        return false; /* so it may be */
    return h->number > number && h->number < h->number_below;
}

/* Takes statutory headings in whose topic is missing in the chosen sequence and
 * belongs where they stand: between the topics above and below, and with a number
 * (or, without one, with a number missing there, or at either end). */
static void fill_gaps(struct heading *h, size_t n)
{
    int rank = NUMBER_MAX, number = NUMBER_MAX;
    struct listed listed;
    for (size_t i = n; i-- > 0;) {
        h[i].rank_below = rank;
        h[i].number_below = number;
        if (h[i].chosen) {
            rank = h[i].rank && h[i].rank < rank ? h[i].rank : rank;
            number = h[i].number;
        }
    }
    rank = number = 0;
    listed_start(&listed);
    for (size_t i = 0; i < n; i++) {
        bool missing = h[i].rank > rank && h[i].rank < h[i].rank_below;
        if (missing && h[i].whole && !h[i].dropped && fits_between(&h[i], number, &listed))
            h[i].chosen = true;
        if (h[i].chosen) {
            rank = h[i].rank > rank ? h[i].rank : rank;
            number = h[i].style == HEADING_BARE ? number : h[i].number;
            listed_start(&listed);
        } else {
            listed_add(&listed, &h[i]);
        }
    }
}

void outline_choose(struct heading *h, size_t n)
{
    contents_drop(h, n);
    annexed_drop(h, n);
    size_t last = choose_sequence(h, n);
    for (size_t i = last; i != none; i = h[i].before)
        h[i].chosen = true;
    if (last != none && (h[last].style == HEADING_NUMERAL || h[last].style == HEADING_BARE))
        fill_gaps(h, n);
    size_t end = n;
    while (end > 0 && !h[end - 1].chosen)
        end--;
    for (size_t i = end; i < n; i++)
        h[i].chosen = h[i].style == HEADING_ANNEX;
}
