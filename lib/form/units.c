#include "form/units.h"

#include "base/buf.h"
#include "base/utf8.h"
#include "data.h"

/* One row of units.tsv: a unit is 10^power times the smallest one of its quantity. */
struct unit {
    struct str name, quantity;
    size_t power;
};

/* All units: made when first asked for, kept for good. */
static struct {
    struct unit *unit;
    size_t units, cap;
} table;

static void load_units(void)
{
    struct str rest = str_make(data_units, data_units_len);
    for (str_cut(&rest, '\n'); rest.n > 0; table.units++) {
        struct str line = str_cut(&rest, '\n');
        ARRAY_GROW(table.unit, table.units, table.cap);
        struct unit *unit = &table.unit[table.units];
        unit->name = str_cut(&line, '\t');
        unit->quantity = str_cut(&line, '\t');
        (void)str_size(str_cut(&line, '\t'), &unit->power);
    }
}

static const struct unit *all_units(size_t *n)
{
    if (table.units == 0)
        load_units();
    *n = table.units;
    return table.unit;
}

/* The unit of that name, NULL if units.tsv has none: then it counts something. */
static const struct unit *find_unit(struct str name)
{
    size_t n;
    const struct unit *unit = all_units(&n);
    for (size_t i = 0; i < n; i++)
        if (str_eq(unit[i].name, name))
            return &unit[i];
    return NULL;
}

static bool is_money(const struct unit *unit)
{
    return str_eq(unit->quantity, STR("money"));
}

bool unit_is_money(struct str name)
{
    const struct unit *unit = find_unit(name);
    return unit && is_money(unit);
}

bool unit_convert(struct str a, struct str b, int *power)
{
    *power = 0;
    if (a.n == 0 || b.n == 0 || (a.p == b.p && a.n == b.n) || str_eq(a, b))
        return true;
    const struct unit *x = find_unit(a), *y = find_unit(b);
    if (!x || !y || !str_eq(x->quantity, y->quantity))
        return !x && !y;
    *power = (int)x->power - (int)y->power;
    return true;
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

/* Whether words end with the start of a unit's name, set off. */
static bool ends_with_start(struct str words, struct str name)
{
    size_t used;
    for (size_t n = 0; n < name.n; n += used) {
        if (n > 0 && str_ends(words, str_make(name.p, n)) &&
            sets_off(str_make(words.p, words.n - n)))
            return true;
        (void)utf8_decode(name.p + n, name.n - n, &used);
    }
    return false;
}

struct str unit_started(struct str words)
{
    size_t n;
    const struct unit *unit = all_units(&n);
    words = str_trim_wide(words);
    for (size_t i = 0; i < n; i++)
        if (is_money(&unit[i]) && ends_with_start(words, unit[i].name))
            return unit[i].name;
    return STR("");
}

struct str unit_stated(struct str words)
{
    struct str stated = STR("");
    size_t n, last = 0;
    const struct unit *unit = all_units(&n);
    for (size_t i = 0; i < n; i++) {
        struct str name = unit[i].name;
        for (size_t at = 0; is_money(&unit[i]) && (at = str_find(words, name, at)) < words.n;
             at += name.n)
            if (at + name.n > last && sets_off(str_make(words.p, at))) {
                stated = name;
                last = at + name.n;
            }
    }
    return stated;
}
