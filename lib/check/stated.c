#include "check/stated.h"

#include "base/utf8.h"
#include "report/numeral.h"

/* Bytes.  What the patterns `unless` and `body` look at fits into REACH, so that of what has been
 * searched for them only the end must be searched again. */
enum { QUOTE_MAX = 300, REACH = 256 };

static bool matches(struct pattern *p, struct str text)
{
    return p && pattern_find(p, text, 0) == 1;
}

/* Whether the sentence names a year that is not the report's. */
static bool names_other_year(struct stated *s, struct str sentence, struct str year)
{
    size_t from = 0;
    while (pattern_find(s->year, sentence, from) == 1) {
        struct str named = pattern_group(s->year, "year");
        if (!str_eq(named, year))
            return true;
        from = (size_t)(named.p + named.n - sentence.p);
    }
    return false;
}

/* What follows in `whole` where a name may be short for how it starts: its characters are there, in
 * this order.  县水务局 is short for 青石县水务局, 县政府办 is not.  NULL where it may not. */
static struct str behind_short(struct str name, struct str whole)
{
    for (size_t used; name.n > 0; name = str_from(name, used)) {
        (void)utf8_decode(name.p, name.n, &used);
        size_t at = str_find(whole, str_make(name.p, used), 0);
        if (at == whole.n)
            return str_make(NULL, 0);
        whole = str_from(whole, at + used);
    }
    return whole;
}

/* The start of the character that stands REACH bytes before the end. */
static size_t reach(struct str text)
{
    return text.n > REACH ? utf8_whole(text.p, text.n - REACH) : 0;
}

/* Whether p matches in a text that has grown since it was last asked, and was searched up to
 * *from then.  What takes too long to find out counts as a match. */
static bool matches_grown(struct pattern *p, struct str text, size_t *from)
{
    int got = p ? pattern_find(p, text, *from) : 0;
    size_t hit = got == 1 ? (size_t)(pattern_group(p, "").p - text.p) : text.n, end = reach(text);
    *from = hit < end ? hit : end;
    return got != 0;
}

/* Whether what stands before a claim names another body as the one that it tells of. */
static bool names_other_body(struct stated *s, struct str before)
{
    size_t from = reach(before);
    int body = pattern_find(s->body, before, from);
    if (body != 0)
        return body < 0 || !behind_short(pattern_group(s->body, "body"), s->agency).p;
    int area = pattern_find(s->area, before, from);
    if (area <= 0)
        return area < 0;
    struct str behind = behind_short(pattern_group(s->area, "area"), s->agency);
    return !behind.p || !matches(s->seat, behind);
}

/* The figure, in digits or in words; 0 when the pattern has none. */
static bool read_value(struct decimal *value, struct str n)
{
    char digits[64];
    size_t used = 0;
    *value = (struct decimal){0};
    if (n.n > 0 && !str_is_digit(n.p[0])) {
        value->units = numeral_count(n);
        return value->units >= 0;
    }
    for (size_t i = 0; i < n.n && used < sizeof digits; i++)
        if (n.p[i] != ',')
            digits[used++] = n.p[i];
    return n.n == 0 || decimal_parse(value, str_make(digits, used)) == 0;
}

static bool is_clause_end(char c)
{
    return c == ',' || c == ';' || c == ':';
}

/* Compact bytes [from, until). */
struct range {
    size_t from, until;
};

/* The clause around a claim in a sentence; of a long one what stands before the claim is left
 * out, and *cut. */
static struct range clause_around(const char *text, struct range sentence, struct range claim,
                                  bool *cut)
{
    struct range clause = claim;
    while (clause.from > sentence.from && claim.from - clause.from < QUOTE_MAX &&
           !is_clause_end(text[clause.from - 1]))
        clause.from--;
    *cut = claim.from - clause.from >= QUOTE_MAX;
    clause.from = *cut ? claim.from : clause.from;
    while (clause.until < sentence.until && clause.until - clause.from <= QUOTE_MAX &&
           !is_clause_end(text[clause.until]))
        clause.until++;
    return clause;
}

/* The clause around a claim as it stands in the text, but for white space. */
static struct str quote(struct stated *s, struct range sentence, struct range claim)
{
    bool cut;
    size_t used;
    struct range clause = clause_around(s->text.text, sentence, claim, &cut);
    struct str raw = compact_raw(&s->text, clause.from, clause.until);
    s->quote.len = 0;
    buf_put_str(&s->quote, cut ? STR("…") : STR(""));
    for (size_t at = 0; at < raw.n; at += used) {
        uint32_t c = utf8_decode(raw.p + at, raw.n - at, &used);
        if (utf8_is_space(c))
            continue;
        if (s->quote.len + used > QUOTE_MAX) {
            buf_put_str(&s->quote, STR("…"));
            break;
        }
        buf_put(&s->quote, raw.p + at, used);
    }
    return buf_str(&s->quote, 0);
}

/* A byte of the raw text, and the input line on which it stands. */
struct place {
    size_t at, line;
};

static void move_to(struct place *place, struct str raw, size_t at)
{
    for (; place->at < at; place->at++)
        place->line += raw.p[place->at] == '\n';
}

/* Who gets the figures. */
struct taker {
    void (*take)(void *context, const struct stated_figure *figure);
    void *context;
};

/* Hands on what a sentence states that is of one kind.  `place` is a place before it, and
 * becomes one in it. */
static void read_kind(struct stated *s, const struct stated_kind *kind, struct range range,
                      struct place *place, const struct taker *to)
{
    struct str sentence = str_make(s->text.text + range.from, range.until - range.from);
    size_t from = 0, all = 0, own = 0; /* how far claims and both `unless` have been searched */
    while (pattern_find(kind->claim, sentence, from) == 1) {
        struct str whole = pattern_group(kind->claim, "");
        struct str before = str_make(sentence.p, (size_t)(whole.p - sentence.p));
        struct stated_figure figure = {.rule = kind->rule};
        from = before.n + whole.n;
        if (matches_grown(s->unless, before, &all) || matches_grown(kind->unless, before, &own) ||
            names_other_body(s, before) ||
            !read_value(&figure.value, pattern_group(kind->claim, "n")))
            continue;
        size_t at = range.from + before.n;
        move_to(place, s->text.raw, compact_origin(&s->text, at));
        figure.line = place->line;
        figure.quote = quote(s, range, (struct range){at, at + whole.n});
        to->take(to->context, &figure);
    }
}

/* Hands on what one sentence states.  *place moves on, but not behind the sentence. */
static void read_sentence(struct stated *s, struct range sentence, struct place *place,
                          const struct taker *to)
{
    struct place last = *place;
    for (size_t i = 0; i < s->kinds; i++) {
        struct place here = *place;
        read_kind(s, &s->kind[i], sentence, &here, to);
        last = here.at > last.at ? here : last;
    }
    *place = last;
}

bool stated_find(struct stated *s, struct str text, size_t line, const struct stated_report *of,
                 void (*take)(void *context, const struct stated_figure *figure), void *context)
{
    const struct taker to = {take, context};
    struct place place = {0, line};
    s->agency = of->agency;
    compact_make(&s->text, text, STATED_TEXT_MAX);
    struct str all = compact_from(&s->text, 0);
    bool ends = pattern_find(s->until, all, 0) == 1;
    if (ends)
        all.n = (size_t)(pattern_group(s->until, "").p - all.p);
    for (size_t start = 0, end, next; start < all.n; start = next) {
        end = next = all.n;
        if (pattern_find(s->end, all, start) == 1) {
            struct str mark = pattern_group(s->end, "");
            end = (size_t)(mark.p - all.p);
            next = end + mark.n;
        }
        struct str sentence = str_make(all.p + start, end - start);
        if (matches(s->about, sentence) && !names_other_year(s, sentence, of->year))
            read_sentence(s, (struct range){start, end}, &place, &to);
    }
    return ends || !s->text.cut;
}

bool stated_nothing(struct stated *s, struct str text)
{
    compact_make(&s->text, text, STATED_TEXT_MAX);
    return !s->text.cut && matches(s->nothing, compact_from(&s->text, 0));
}
