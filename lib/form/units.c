#include "form/units.h"

#include "data.h"

enum { UNITS_MAX = 16 };

/* The units of money: few, and asked for by every cell. */
static const struct str *money_units(size_t *n)
{
    static struct str unit[UNITS_MAX];
    static size_t units;
    static bool known;
    struct str rest = str_make(data_units, known ? 0 : data_units_len);
    for (known = true; rest.n > 0 && units < UNITS_MAX;) {
        struct str line = str_cut(&rest, '\n');
        unit[units] = str_cut(&line, '\t');
        units += str_eq(str_cut(&line, '\t'), STR("money")); /* of the heads' line nothing is */
    }
    *n = units;
    return unit;
}

bool unit_is_money(struct str unit)
{
    size_t n, i = 0;
    const struct str *known = money_units(&n);
    while (i < n && !str_eq(known[i], unit))
        i++;
    return i < n;
}

bool unit_is_start(struct str words)
{
    size_t n, i = 0;
    const struct str *known = money_units(&n);
    while (i < n && !(words.n > 0 && words.n < known[i].n && str_starts(known[i], words)))
        i++;
    return i < n;
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
    struct str stated = STR("");
    size_t n, last = 0;
    const struct str *known = money_units(&n);
    for (size_t i = 0; i < n; i++)
        for (size_t at = 0; (at = str_find(words, known[i], at)) < words.n; at += known[i].n)
            if (at + known[i].n > last && sets_off(str_make(words.p, at))) {
                stated = known[i];
                last = at + known[i].n;
            }
    return stated;
}
