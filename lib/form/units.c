#include "form/units.h"

#include "data.h"

static const struct str money = STR_INIT("money");

/* The next unit of money of the table of units, of which *rest is left; empty at its end. */
static struct str next_money(struct str *rest)
{
    while (rest->n > 0) {
        struct str line = str_cut(rest, '\n'), unit = str_cut(&line, '\t');
        if (str_eq(str_cut(&line, '\t'), money))
            return unit;
    }
    return STR("");
}

static struct str all_units(void)
{
    struct str all = str_make(data_units, data_units_len);
    str_cut(&all, '\n'); /* its heads */
    return all;
}

bool unit_is_money(struct str unit)
{
    struct str rest = all_units(), known;
    while ((known = next_money(&rest)).n > 0)
        if (str_eq(known, unit))
            return true;
    return false;
}

bool unit_is_start(struct str words)
{
    struct str rest = all_units(), known;
    while (words.n > 0 && (known = next_money(&rest)).n > 0)
        if (words.n < known.n && str_starts(known, words))
            return true;
    return false;
}

/* Whether what stands before a unit sets it off from other words: 单位：元, （元）. */
static bool sets_off(struct str before)
{
    static const struct str marks[] = {STR_INIT("（"), STR_INIT("("),     STR_INIT("："),
                                       STR_INIT(":"),  STR_INIT("单位"),  STR_INIT("["),
                                       STR_INIT("【"), STR_INIT("人民币")};
    before = str_trim_wide(before);
    for (size_t i = 0; i < sizeof marks / sizeof *marks; i++)
        if (str_ends(before, marks[i]))
            return true;
    return before.n == 0;
}

struct str unit_stated(struct str words)
{
    struct str rest = all_units(), known, stated = STR("");
    size_t last = 0;
    while ((known = next_money(&rest)).n > 0)
        for (size_t at = 0; (at = str_find(words, known, at)) < words.n; at += known.n)
            if (at + known.n > last && sets_off(str_make(words.p, at))) {
                stated = known;
                last = at + known.n;
            }
    return stated;
}
