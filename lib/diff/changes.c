#include "diff/changes.h"

#include <stdlib.h>

#include "form/units.h"

enum { AT_CELL = 1, AT_YEARS = 4, AT_NUMBERS = 6, AT_KIND = 10, COLUMNS };

/* A pair as numbers. */
struct change {
    struct decimal number[CHANGE_NUMBERS];
    bool there[CHANGE_NUMBERS];
};

static bool is_zero(struct decimal d)
{
    return d.units == 0;
}

void changes_start(struct writer *out, int fd, const struct writer_options *options)
{
    static const struct str column[COLUMNS] = {
        STR_INIT("agency"),   STR_INIT("table"),    STR_INIT("row"),   STR_INIT("col"),
        STR_INIT("old_year"), STR_INIT("new_year"), STR_INIT("old"),   STR_INIT("new"),
        STR_INIT("delta"),    STR_INIT("percent"),  STR_INIT("change")};
    writer_init(out, fd, options, column, COLUMNS);
}

void changes_free(struct changes *c)
{
    buf_free(&c->names);
    buf_free(&c->bytes);
    free(c->cell);
    *c = (struct changes){.out = NULL};
}

/* All is written one behind the other, so that it is known where it stands when it is there. */
void changes_prepare(struct changes *c)
{
    static const struct str kind[CHANGE_KINDS] = {[CHANGE_CHANGED] = STR_INIT("changed"),
                                                  [CHANGE_SAME] = STR_INIT("same"),
                                                  [CHANGE_REMOVED] = STR_INIT("removed"),
                                                  [CHANGE_ADDED] = STR_INIT("added")};
    const struct codes *codes = c->codes;
    const struct changes_options *o = c->options;
    struct str field[AT_YEARS - AT_CELL];
    c->few = c->out->divider && is_zero(o->min_change) && is_zero(o->min_percent);
    c->cell = xrealloc(NULL, codes->places, sizeof *c->cell);
    for (size_t i = 0; i < codes->places; i++) {
        struct str rest = codes->code[i];
        for (size_t k = 0; k < AT_YEARS - AT_CELL; k++)
            field[k] = str_cut(&rest, '\t');
        c->cell[i] = writer_prepare(c->out, &c->bytes, AT_CELL, field, AT_YEARS - AT_CELL);
    }
    for (size_t k = 0; k < CHANGE_KINDS; k++)
        c->kind[k] = writer_prepare(c->out, &c->bytes, AT_KIND, &kind[k], 1);
    for (size_t k = 0; k < CHANGE_NUMBERS; k++)
        c->none[k] = writer_prepare(c->out, &c->bytes, AT_NUMBERS + k, &STR(""), 1);
    const char *p = c->bytes.p;
    for (size_t i = 0; i < codes->places; p += c->cell[i++].n)
        c->cell[i].p = p;
    for (size_t k = 0; k < CHANGE_KINDS; p += c->kind[k++].n)
        c->kind[k].p = p;
    for (size_t k = 0; k < CHANGE_NUMBERS; p += c->none[k++].n)
        c->none[k].p = p;
}

void changes_name(struct changes *c, struct str agency, struct str old_year, struct str new_year)
{
    const struct str year[] = {old_year, new_year};
    c->names.len = 0;
    c->agency = writer_prepare(c->out, &c->names, 0, &agency, 1);
    c->years = writer_prepare(c->out, &c->names, AT_YEARS, year, 2);
    c->agency.p = c->names.p;
}

/* Reports what is wrong with a figure. */
static void complain(struct runs *runs, const struct cell_figure *f, const char *what)
{
    struct err e;
    const char *file;
    size_t line;
    char shown[ERR_QUOTE_MAX];
    runs_place(runs, f->line, &file, &line);
    err_set(&e, file, line, "%s: %s", what, err_quote(shown, f->value));
    source_complain(runs->source, &e);
}

static bool read_figure(struct runs *runs, const struct cell_figure *f, struct decimal *number)
{
    int code = figure_number(f, number);
    if (code != 0)
        complain(runs, f,
                 code == DECIMAL_OVERFLOW ? "value has too many digits" : "value is no number");
    return code == 0;
}

static struct decimal size_of(struct decimal d)
{
    return (struct decimal){d.units < 0 ? -d.units : d.units, d.scale};
}

/* d becomes 10^power times d; nothing if power < 0.  Returns a code of decimal.h. */
static int shift(struct decimal *d, int power)
{
    const struct decimal one = {1, 0};
    return power > 0 ? decimal_divide(d, *d, one, (unsigned)power, d->scale) : 0;
}

/* What the two figures give; 10^power times the old one is in the new one's unit.
 * Returns a code of decimal.h. */
static int compute(struct change *c, int power)
{
    struct decimal *old = &c->number[CHANGE_OLD], *new = &c->number[CHANGE_NEW];
    struct decimal *delta = &c->number[CHANGE_DELTA];
    int code = shift(old, power);
    if (code == 0)
        code = shift(new, -power);
    *delta = *new;
    if (code == 0)
        code = decimal_subtract(delta, *old);
    c->there[CHANGE_DELTA] = code == 0;
    c->there[CHANGE_PERCENT] = code == 0 && !is_zero(*old);
    if (c->there[CHANGE_PERCENT])
        code = decimal_divide(&c->number[CHANGE_PERCENT], *delta, size_of(*old), 2, CHANGES_PLACES);
    return code;
}

/* Whether the options leave it out. */
static bool left_out(const struct changes_options *o, const struct change *c, bool same)
{
    bool small = false;
    if (same && (!o->all || !is_zero(o->min_percent)))
        return true;
    if (!is_zero(o->min_change)) {
        enum change_number what = c->there[CHANGE_DELTA] ? CHANGE_DELTA
                                  : c->there[CHANGE_OLD] ? CHANGE_OLD
                                                         : CHANGE_NEW;
        small = decimal_compare(size_of(c->number[what]), o->min_change) < 0;
    }
    if (!is_zero(o->min_percent) && c->there[CHANGE_PERCENT])
        small |= decimal_compare(size_of(c->number[CHANGE_PERCENT]), o->min_percent) < 0;
    return small;
}

static void write_change(struct changes *c, const struct cell_key *key, const struct change *x,
                         enum change_kind kind)
{
    struct writer *out = c->out;
    writer_put(out, c->agency);
    if (key->place != CODES_NO_PLACE) {
        writer_put(out, c->cell[key->place]);
    } else {
        writer_field(out, key->table);
        writer_field(out, key->row);
        writer_field(out, key->col);
    }
    writer_put(out, c->years);
    for (size_t k = 0; k < CHANGE_NUMBERS; k++)
        if (x->there[k])
            writer_decimal(out, x->number[k]);
        else
            writer_put(out, c->none[k]);
    writer_put(out, c->kind[kind]);
    writer_end_row(out);
}

/* Writes a divider and a number. */
static inline char *put_number(char *to, char divider, int64_t units, unsigned scale)
{
    *to = divider;
    return decimal_put_few(to + 1, units, scale);
}

/* Reads a figure of a few digits as decimal_put() writes them, so that they can be copied. */
static inline bool few_digits(struct str value, uint32_t *number)
{
    return value.n - 1 < DECIMAL_FEW && (value.n == 1 || *value.p != '0') &&
           bytes_number(value.p, value.n, number);
}

static inline char *put_digits(char *to, char divider, struct str digits)
{
    *to = divider;
    memcpy(to + 1, digits.p, DECIMAL_FEW);
    return to + 1 + digits.n;
}

/* Writes what has become of most figures: of both there are a few digits, in the same unit, and
 * nothing is left out that is not the same.  Returns false if this is not so. */
static bool put_few(struct changes *c, const struct cell_pair *pair)
{
    enum { PER_CENT = 100, ONE = 100 /* 10^CHANGES_PLACES */ };
    enum { NUMBERS = CHANGE_NUMBERS * (1 + DECIMAL_FEW_BYTES) };
    const struct str old_digits = pair->old.value, new_digits = pair->new.value;
    uint32_t old, new;
    if (!c->few || pair->key.place == CODES_NO_PLACE || pair->old.unit.p != pair->new.unit.p ||
        pair->old.sum || pair->new.sum || !few_digits(old_digits, &old) ||
        !few_digits(new_digits, &new) || old == new)
        return false;
    int64_t delta = new;
    delta -= old;
    int64_t percent = decimal_quotient(delta * PER_CENT * ONE, old + (old == 0)); /* or unused */
    if (!decimal_is_few(percent, CHANGES_PLACES))
        return false;
    const struct written *cell = &c->cell[pair->key.place], *kind = &c->kind[CHANGE_CHANGED];
    char divider = c->out->divider;
    char *to = writer_room(c->out, c->agency.n + cell->n + c->years.n + NUMBERS + kind->n + 1);
    to = written_put(to, c->agency);
    to = written_put(to, *cell);
    to = written_put(to, c->years);
    to = put_digits(to, divider, old_digits);
    to = put_digits(to, divider, new_digits);
    to = put_number(to, divider, delta, 0);
    char *behind = put_number(to, divider, percent, CHANGES_PLACES);
    to = old == 0 ? to + 1 : behind; /* of nothing there is no share */
    to = written_put(to, *kind);
    c->different = true;
    writer_row(c->out, to);
    return true;
}

void changes_pair(struct changes *c, const struct cell_pair *pair)
{
    if (put_few(c, pair))
        return;
    bool has_old = figure_given(&pair->old), has_new = figure_given(&pair->new);
    struct change x; /* its numbers are set when they are there */
    const bool there[CHANGE_NUMBERS] = {[CHANGE_OLD] = has_old, [CHANGE_NEW] = has_new};
    memcpy(x.there, there, sizeof x.there);
    int power = 0, code = 0;
    if ((!has_old && !has_new) ||
        (has_old && !read_figure(c->old_runs, &pair->old, &x.number[CHANGE_OLD])) ||
        (has_new && !read_figure(c->new_runs, &pair->new, &x.number[CHANGE_NEW])))
        return;
    if (has_old && has_new) {
        unit_convert(pair->old.unit, pair->new.unit, &power);
        code = compute(&x, power);
    }
    if (code != 0) {
        complain(c->new_runs, &pair->new, "the change has too many digits");
        return;
    }
    bool same = x.there[CHANGE_DELTA] && is_zero(x.number[CHANGE_DELTA]);
    if (left_out(c->options, &x, same))
        return;
    c->different |= !same;
    write_change(c, &pair->key, &x,
                 same                    ? CHANGE_SAME
                 : x.there[CHANGE_DELTA] ? CHANGE_CHANGED
                 : has_old               ? CHANGE_REMOVED
                                         : CHANGE_ADDED);
}
