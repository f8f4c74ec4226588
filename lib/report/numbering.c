#include "report/numbering.h"

#include "base/utf8.h"
#include "report/numeral.h"

enum { PAREN_ONE = 0x3220, CIRCLE_ONE = 0x2460 }; /* ㈠ ① */

/* Cuts `chars` off the front of *rest.  Whether they stood there. */
static bool cut(struct str *rest, struct str chars)
{
    if (!str_starts(*rest, chars))
        return false;
    *rest = str_from(*rest, chars.n);
    return true;
}

static bool cut_pause(struct str *rest)
{
    return cut(rest, STR("、")) || cut(rest, STR(".")) || cut(rest, STR(",")) ||
           cut(rest, STR(":")) || cut(rest, STR("。"));
}

/* The number in a character of a run that starts at `first`, as ㈠ and ① do. */
static int cut_enclosed(struct str *rest, uint32_t first)
{
    enum { ENCLOSED = 10 };
    size_t used = 0;
    uint32_t c = rest->n ? utf8_decode(rest->p, rest->n, &used) : 0;
    if (c < first || c >= first + ENCLOSED)
        return 0;
    *rest = str_from(*rest, used);
    return (int)(c - first) + 1;
}

static int cut_digits(struct str *rest)
{
    int value = 0;
    for (int i = 0; i < 2 && rest->n && rest->p[0] >= '0' && rest->p[0] <= '9'; i++) {
        value = value * 10 + (rest->p[0] - '0');
        *rest = str_from(*rest, 1);
    }
    return value;
}

/* Cuts a number between two marks: （一） */
static int cut_between(struct str *rest, struct str open, int (*number)(struct str *),
                       struct str close)
{
    struct str inside = *rest;
    int value = cut(&inside, open) ? number(&inside) : 0;
    if (value == 0 || !cut(&inside, close))
        return 0;
    *rest = inside;
    return value;
}

static int cut_paren(struct str *rest)
{
    int value = cut_between(rest, STR("("), numeral_cut, STR(")"));
    if (value == 0)
        value = cut_between(rest, STR("【"), numeral_cut, STR("】"));
    return value ? value : cut_enclosed(rest, PAREN_ONE);
}

static const struct str parts[] = {STR_INIT("部分"), STR_INIT("章"), STR_INIT("篇")};

enum { PARTS = sizeof parts / sizeof *parts };

bool numbering_may_name_part(uint32_t c)
{
    size_t used;
    for (size_t i = 0; i < PARTS; i++)
        if (utf8_decode(parts[i].p, parts[i].n, &used) == c)
            return true;
    return false;
}

static int cut_part(struct str *rest)
{
    struct str part = *rest;
    int value = cut(&part, STR("第")) ? numeral_cut(&part) : 0;
    if (part.n < rest->n && value == 0)
        value = cut_digits(&part);
    for (size_t i = 0; i < PARTS && value > 0; i++)
        if (cut(&part, parts[i])) {
            *rest = part;
            return value;
        }
    return 0;
}

/* A number in digits; words that stand right behind it leave it unmarked. */
static int cut_digit(struct str *rest, bool *marked)
{
    int value = cut_between(rest, STR("("), cut_digits, STR(")"));
    *marked = true;
    if (value || (value = cut_enclosed(rest, CIRCLE_ONE)) > 0)
        return value;
    struct str number = *rest;
    value = cut_digits(&number);
    *marked = cut_pause(&number) || cut(&number, STR(")"));
    if (value == 0 || !(*marked || (number.n && (number.p[0] & 0x80))))
        return 0;
    *rest = number;
    return value;
}

struct numbering numbering_read(struct str compact)
{
    struct numbering n = {HEADING_BARE, 0, true, compact};
    size_t used;
    bool han = compact.n && utf8_is_han(utf8_decode(compact.p, compact.n, &used));
    if (han && (n.value = numeral_cut(&n.rest)) > 0) {
        n.style = cut(&n.rest, STR(")")) ? HEADING_PAREN : HEADING_NUMERAL; /* of （一） a half */
        n.marked = cut_pause(&n.rest) || n.style == HEADING_PAREN;
    } else if (han && (n.value = cut_part(&n.rest)) > 0) {
        n.style = HEADING_PART;
    } else if (!han && (n.value = cut_paren(&n.rest)) > 0) {
        n.style = HEADING_PAREN;
    } else if (!han && (n.value = cut_digit(&n.rest, &n.marked)) > 0) {
        n.style = HEADING_DIGIT;
    } else {
        return (struct numbering){HEADING_BARE, 0, true, compact};
    }
    cut_pause(&n.rest);
    return n;
}
