#include "report/numbering.h"

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
    for (int i = 0; i < 2 && rest->n && rest->p[0] >= '0' && rest->p[0] <= '9'; i++) {
        value = value * 10 + (rest->p[0] - '0');
        *rest = str_from(*rest, 1);
    }
    return value;
}

struct numbering numbering_read(struct str compact)
{
    struct numbering n = {HEADING_NUMERAL, 0, false, compact};
    if ((n.value = numeral_cut(&n.rest)) > 0) {
        n.marked = cut_pause(&n.rest);
        return n;
    }
    n = (struct numbering){HEADING_PART, 0, true, compact};
    if (cut(&n.rest, STR("第")) &&
        ((n.value = numeral_cut(&n.rest)) > 0 || (n.value = cut_digits(&n.rest)) > 0) &&
        (cut(&n.rest, STR("部分")) || cut(&n.rest, STR("章")) || cut(&n.rest, STR("篇")))) {
        cut_pause(&n.rest);
        return n;
    }
    n = (struct numbering){HEADING_PAREN, 0, true, compact};
    if (cut(&n.rest, STR("(")) && (n.value = numeral_cut(&n.rest)) > 0 && cut(&n.rest, STR(")"))) {
        cut_pause(&n.rest);
        return n;
    }
    n = (struct numbering){HEADING_DIGIT, 0, true, compact};
    if ((n.value = cut_digits(&n.rest)) > 0 && (cut_pause(&n.rest) || cut(&n.rest, STR(")")))) {
        cut_pause(&n.rest);
        return n;
    }
    return (struct numbering){HEADING_BARE, 0, true, compact};
}
