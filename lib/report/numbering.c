#include "report/numbering.h"

#include "base/utf8.h"
#include "report/numeral.h"

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

static int cut_digits(struct str *rest)
{
    int value = 0;
    for (int i = 0; i < 2 && rest->n && str_is_digit(rest->p[0]); i++) {
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
    return value ? value : cut_between(rest, STR("【"), numeral_cut, STR("】"));
}

static const struct str parts[] = {STR_INIT("部分"), STR_INIT("章"), STR_INIT("篇"),
                                   STR_INIT("节")};

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
    if (value)
        return value;
    struct str number = *rest;
    value = cut_digits(&number);
    cut(&number, STR("\\")); /* of Markdown, where a point would make it a list */
    *marked = cut_pause(&number) || cut(&number, STR(")"));
    if (value == 0 || !(*marked || (number.n && (number.p[0] & 0x80))))
        return 0;
    *rest = number;
    return value;
}

/* Reads a Chinese numeral; its value is 0 if there is none. */
static struct numbering read_numeral(struct str compact)
{
    struct numbering n = {HEADING_NUMERAL, 0, true, compact};
    if ((n.value = numeral_cut(&n.rest)) == 0)
        return n;
    if (cut(&n.rest, STR(")"))) /* of （一） a half */
        n.style = HEADING_PAREN;
    n.marked = cut_pause(&n.rest) || n.style == HEADING_PAREN;
    cut_pause(&n.rest);
    return n;
}

/* Reads a number in digits, or the numeral behind it that counts. */
static struct numbering read_digit(struct str compact)
{
    struct numbering n = {HEADING_DIGIT, 0, true, compact};
    if ((n.value = cut_digit(&n.rest, &n.marked)) == 0 || !n.marked || n.rest.n == 0 ||
        !utf8_leads_han(*n.rest.p))
        return n;
    struct numbering inner = read_numeral(n.rest);
    return inner.value > 0 && inner.marked ? inner : n;
}

/* Reads a number that starts with a Chinese character. */
static struct numbering read_han(struct str compact)
{
    struct numbering n = read_numeral(compact);
    if (n.value == 0) {
        n = (struct numbering){HEADING_PART, 0, true, compact};
        n.value = cut_part(&n.rest);
        cut_pause(&n.rest);
    }
    return n;
}

/* Reads any other one. */
static struct numbering read_other(struct str compact)
{
    struct numbering n = {HEADING_PAREN, 0, true, compact};
    size_t used = 0;
    uint32_t c = compact.n ? utf8_decode(compact.p, compact.n, &used) : 0, run = numbering_run(c);
    if (run) {
        n.style = run == PAREN_ONE ? HEADING_PAREN : HEADING_DIGIT;
        n.value = (int)(c - run) + 1;
        n.rest = str_from(n.rest, used);
    } else if ((n.value = cut_paren(&n.rest)) == 0) {
        n = read_digit(compact);
    }
    cut_pause(&n.rest);
    return n;
}

struct numbering numbering_read(struct str compact)
{
    bool han = compact.n > 0 && utf8_leads_han(*compact.p); /* all that number are such */
    struct numbering n = han ? read_han(compact) : read_other(compact);
    return n.value > 0 ? n : (struct numbering){HEADING_BARE, 0, true, compact};
}
