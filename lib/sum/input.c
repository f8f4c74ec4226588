#include "sum/input.h"

#include <stdlib.h>

#include "sum/ratio.h"

/* The slot of a column that may be one of the keys already. */
static size_t want(struct sum_input *in, struct str name, bool required)
{
    for (size_t i = 0; i < in->columns; i++)
        if (str_eq(in->column[i].name, name))
            return i;
    in->column[in->columns] = (struct record_column){name, required};
    return in->columns++;
}

void sum_input_init(struct sum_input *in, const struct str *by, size_t n, struct agency_map *map,
                    bool strict_map)
{
    enum { OTHERS = 6 }; /* the columns besides by */
    *in = (struct sum_input){.keys = n + 1, .map = map, .strict_map = strict_map};
    in->column = xrealloc(NULL, n + OTHERS, sizeof *in->column);
    in->key = xrealloc(NULL, in->keys, sizeof *in->key);
    for (size_t i = 0; i < n; i++)
        want(in, by[i], true);
    want(in, STR("unit"), false);
    in->value = want(in, STR("value"), true);
    in->reports = want(in, STR("reports"), false);
    in->blank = want(in, STR("blank"), false);
    in->table = want(in, STR("table"), false);
    if (map)
        in->agency = want(in, STR("agency"), true);
}

void sum_input_free(struct sum_input *in)
{
    free(in->column);
    free(in->key);
    line_key_free(&in->line_key);
    *in = (struct sum_input){0};
}

static int bad_field(const struct record_reader *r, size_t slot, const char *what, struct err *e)
{
    char shown[ERR_QUOTE_MAX];
    return err_set(e, r->file, r->line, "%s: %s", what, err_quote(shown, r->field[slot]));
}

/* Puts the parent in the place of the agency.  Returns 1, or 0 when the record is
 * not to be added, or -1. */
static int map_agency(struct sum_input *in, const struct record_reader *r,
                      const struct err_sink *warnings, struct err *e)
{
    char shown[ERR_QUOTE_MAX];
    bool unknown, first_time;
    struct str parent = agency_map_parent(in->map, r->field[in->agency], &unknown, &first_time);
    if (unknown && first_time && in->strict_map)
        return bad_field(r, in->agency, "the map lacks the agency", e);
    if (unknown && first_time)
        err_warn(warnings, r->file, r->line, "the map lacks the agency: %s",
                 err_quote(shown, r->field[in->agency]));
    if (in->agency < in->keys)
        in->key[in->agency] = parent;
    return !unknown || !in->strict_map;
}

/* Whether the present input's records are sums. */
static bool has_sums(const struct sum_input *in, const struct record_reader *r)
{
    return r->present[in->reports] && r->present[in->blank];
}

/* How many reports the record stands for: one if it is a cell. */
static int read_counts(const struct sum_input *in, const struct record_reader *r, bool has_value,
                       size_t *reports, size_t *blank, struct err *e)
{
    *reports = has_value;
    *blank = !has_value;
    if (!has_sums(in, r))
        return 0;
    if (record_number(r, in->reports, reports, e) < 0 || record_number(r, in->blank, blank, e) < 0)
        return -1;
    if (has_value != (*reports > 0))
        return bad_field(r, in->reports,
                         has_value ? "a value, but no reports that gave one"
                                   : "no value, but reports that gave one",
                         e);
    return 0;
}

static int overflow(const struct sum_input *in, const struct record_reader *r,
                    const struct str *key, int code, struct err *e)
{
    struct buf name = {0};
    char shown[ERR_QUOTE_MAX], group[ERR_QUOTE_MAX];
    for (size_t k = 0; k < in->keys; k++) {
        if (k > 0)
            buf_put_char(&name, ' ');
        buf_put_str(&name, key[k]);
    }
    err_quote(group, buf_str(&name, 0));
    if (code == SUM_MANY)
        err_set(e, r->file, r->line, "too many reports to count, their group is left out: %s",
                group);
    else
        err_set(e, r->file, r->line,
                "the sum has too many digits, its group is left out: %s, adding %s", group,
                err_quote(shown, r->field[in->value]));
    buf_free(&name);
    return -1;
}

/* Whether records of the present input need nothing done but their value added: they are cells,
 * none of which is derived. */
static bool plain_cells(const struct sum_input *in, const struct record_reader *r)
{
    bool derived = r->present[in->table] && in->table >= in->keys;
    return !in->map && !has_sums(in, r) && !derived;
}

/* The group of a row, SUM_NONE if there is none yet. */
static inline int64_t find_row(struct line_key *k, const struct row *row, struct sum *s)
{
    const char *likely = sum_likely_line(s);
    if (likely && line_key_is(k, row, likely))
        return sum_take_likely(s);
    return sum_find_line(s, line_key_read(k, row));
}

/* Adds a plain row without taking it apart.  Returns false if it needs more care: it is
 * malformed, the first of its group or makes it overflow. */
static inline bool add_row(struct line_key *k, const struct row *row, struct sum *s)
{
    struct decimal value;
    struct str text = line_key_value(k, row);
    if (text.n > 0 && decimal_read(&value, text) != 0)
        return false;
    int64_t group = find_row(k, row, s);
    if (group == SUM_NONE)
        return false;
    struct sum_group *g = sum_group(s, (size_t)group);
    enum sum_state before = g->state;
    if (sum_add(g, text.n > 0 ? &value : NULL, text.n > 0, text.n == 0) == 0)
        return true;
    g->state = before;
    return false;
}

static int add_record(struct sum_input *in, const struct record_reader *r, struct sum *s,
                      const struct err_sink *warnings, struct err *e)
{
    struct decimal value;
    struct str text = r->field[in->value];
    size_t reports, blank;
    if (str_eq(r->field[in->table], RATIO_TABLE))
        return 0;
    int code = text.n ? decimal_read(&value, text) : 0;
    if (code != 0)
        return bad_field(
            r, in->value,
            code == DECIMAL_OVERFLOW ? "value has too many digits" : "value is no number", e);
    if (read_counts(in, r, text.n > 0, &reports, &blank, e) < 0)
        return -1;
    const struct str *key = r->field; /* the keys are the first columns */
    if (in->map) {
        memcpy(in->key, r->field, in->keys * sizeof *in->key);
        key = in->key;
        int mapped = map_agency(in, r, warnings, e);
        if (mapped <= 0)
            return mapped;
    }
    struct sum_group *g = sum_group(s, sum_find(s, key));
    code = sum_add(g, text.n ? &value : NULL, reports, blank);
    return code == 0 ? 0 : overflow(in, r, key, code, e);
}

/* Adds the present record and those behind it, as long as they are plain rows.  Returns whether
 * any was added. */
static bool add_rows(const struct sum_input *in, struct record_reader *r, struct line_key *k,
                     struct sum *s)
{
    struct row row = r->row;
    bool present = true, plain = row.plain;
    if (k->input != r->input)
        line_key_start(k, r, in->keys, in->value, plain_cells(in, r));
    while (k->usable && plain && add_row(k, &row, s)) {
        if (!present)
            record_pass(r, &row);
        present = false;
        plain = record_peek(r, &row);
    }
    return !present;
}

int sum_input_add(struct sum_input *in, struct record_reader *r, struct sum *s,
                  const struct err_sink *warnings, struct err *e)
{
    return add_rows(in, r, &in->line_key, s) ? 0 : add_record(in, r, s, warnings, e);
}
