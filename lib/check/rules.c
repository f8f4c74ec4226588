#include "check/rules.h"

#include <stdlib.h>

#include "base/buf.h"
#include "data.h"
#include "record/reader.h"

enum { NAME, FORMS, TABLE, AXIS, LEFT, OP, RIGHT, SEVERITY, MEANING, COLUMNS };

static const struct record_column columns[COLUMNS] = {
    {STR_INIT("rule"), true},  {STR_INIT("forms"), true},    {STR_INIT("table"), true},
    {STR_INIT("axis"), true},  {STR_INIT("left"), true},     {STR_INIT("op"), true},
    {STR_INIT("right"), true}, {STR_INIT("severity"), true}, {STR_INIT("meaning"), false},
};

/* Where the line that is being read stands. */
struct place {
    const char *name;
    size_t line;
};

int rule_forms_parse(uint32_t *forms, struct str text, const char *name, size_t line, struct err *e)
{
    const struct codebook *book = codebook_builtin();
    char shown[ERR_QUOTE_MAX];
    *forms = 0;
    while (text.p) {
        struct str one = str_trim(str_cut(&text, ','));
        const struct form *form = form_find(book, one);
        if (!form)
            return err_set(e, name, line, "unknown form: %s", err_quote(shown, one));
        *forms |= (uint32_t)1 << (form - book->form);
    }
    return 0;
}

static bool has_term(const struct rule *r, const struct term *t)
{
    const struct codebook *book = codebook_builtin();
    for (size_t f = 0; f < book->forms; f++)
        for (size_t i = 0; (r->forms >> f & 1) && i < book->form[f].cells; i++) {
            const struct form_cell *cell = &book->form[f].cell[i];
            if (str_eq(cell->table, r->table) &&
                formula_term_matches(t, rule_term_code(cell, r->axis)))
                return true;
        }
    return false;
}

static bool has_table(const struct form *form, struct str table)
{
    for (size_t i = 0; i < form->cells; i++)
        if (str_eq(form->cell[i].table, table))
            return true;
    return false;
}

int rule_codes_check(const struct rule *r, const struct formula *f, const char *name, size_t line,
                     struct err *e)
{
    const struct codebook *book = codebook_builtin();
    char shown[ERR_QUOTE_MAX];
    for (size_t i = 0; i < book->forms; i++)
        if ((r->forms >> i & 1) && !has_table(&book->form[i], r->table))
            return err_set(e, name, line, "form %.*s has no table %s", (int)book->form[i].name.n,
                           book->form[i].name.p, err_quote(shown, r->table));
    for (size_t i = 0; i < f->terms; i++)
        if (!has_term(r, &f->term[i]))
            return err_set(e, name, line, "these forms have no such %s: %s",
                           r->axis == AXIS_COL ? "row" : "column",
                           err_quote(shown, f->term[i].code));
    return 0;
}

/* The index of `word` in `words`, -1 with *e filled when it is none of them. */
static int choose(struct str word, const char *words, const struct place *at, struct err *e)
{
    struct str rest = str_of(words);
    char shown[ERR_QUOTE_MAX];
    for (int i = 0; rest.p; i++)
        if (str_eq(str_cut(&rest, ' '), word))
            return i;
    return err_set(e, at->name, at->line, "expected one of %s, found %s", words,
                   err_quote(shown, word));
}

static int check_name(struct str name, const struct place *at, struct err *e)
{
    char shown[ERR_QUOTE_MAX];
    if (name.n == 0)
        return err_set(e, at->name, at->line, "a rule needs a name");
    if (str_starts(name, STR("form.")) || str_starts(name, STR("text.")))
        return err_set(e, at->name, at->line, "names that begin with form. or text. are taken: %s",
                       err_quote(shown, name));
    return 0;
}

/* Tells in *own and *previous whether a formula has terms of the report itself,
 * and of the year before. */
static void see_years(const struct formula *f, bool *own, bool *previous)
{
    for (size_t i = 0; i < f->terms; i++)
        *(f->term[i].previous ? previous : own) = true;
}

static int fill_rule(struct rule *r, const struct str *field, const struct place *at, struct err *e)
{
    r->name = field[NAME];
    r->table = field[TABLE];
    r->meaning = field[MEANING];
    int axis = choose(field[AXIS], "col row", at, e);
    int op = choose(field[OP], "= <=", at, e);
    int severity = choose(field[SEVERITY], "error warning off", at, e);
    if (axis < 0 || op < 0 || severity < 0 || check_name(r->name, at, e) != 0 ||
        rule_forms_parse(&r->forms, field[FORMS], at->name, at->line, e) != 0 ||
        formula_parse(&r->left, field[LEFT], at->name, at->line, e) != 0 ||
        formula_parse(&r->right, field[RIGHT], at->name, at->line, e) != 0)
        return -1;
    r->axis = (enum rule_axis)axis;
    r->at_most = op == 1;
    r->severity = (enum severity)severity;
    if (rule_codes_check(r, &r->left, at->name, at->line, e) != 0 ||
        rule_codes_check(r, &r->right, at->name, at->line, e) != 0)
        return -1;
    bool own = false;
    see_years(&r->left, &own, &r->previous);
    see_years(&r->right, &own, &r->previous);
    return own ? 0 : err_set(e, at->name, at->line, "a rule needs a code without `previous`");
}

static void free_rule(struct rule *r)
{
    formula_free(&r->left);
    formula_free(&r->right);
    free(r->own);
}

static int check_once(const struct rules *set, struct str name, const struct place *at,
                      struct err *e)
{
    char shown[ERR_QUOTE_MAX];
    for (size_t i = 0; i < set->rules; i++)
        if (str_eq(set->rule[i].name, name))
            return err_set(e, at->name, at->line, "rule %s occurs twice", err_quote(shown, name));
    return 0;
}

/* Adds the rule of a line.  `own` is what its fields point into, which the rule takes over, in any
 * case, or NULL. */
static int add_rule(struct rules *set, const struct str *field, char *own, const struct place *at,
                    struct err *e)
{
    struct rule r = {.own = own};
    if (fill_rule(&r, field, at, e) != 0 || check_once(set, r.name, at, e) != 0)
        return free_rule(&r), -1;
    ARRAY_GROW(set->rule, set->rules, set->cap);
    set->rule[set->rules++] = r;
    return 0;
}

int rules_init(struct rules *set, struct err *e)
{
    struct str rest = str_make(data_rules, data_rules_len);
    struct place at = {"rules.tsv", 1};
    *set = (struct rules){0};
    str_cut(&rest, '\n'); /* the header; the columns are in the order of `columns` */
    while (rest.n > 0) {
        struct str line = str_cut(&rest, '\n'), field[COLUMNS];
        at.line++;
        for (int i = 0; i < COLUMNS; i++)
            field[i] = str_cut(&line, '\t');
        if (add_rule(set, field, NULL, &at, e) != 0)
            return rules_free(set), -1;
    }
    return 0;
}

void rules_free(struct rules *set)
{
    for (size_t i = 0; i < set->rules; i++)
        free_rule(&set->rule[i]);
    free(set->rule);
    *set = (struct rules){0};
}

/* Copies the fields of a record: field[] points into what is returned, the caller's to free. */
static char *copy_fields(const struct str *from, struct str *field)
{
    size_t n = 0, at = 0;
    for (int i = 0; i < COLUMNS; i++)
        n += from[i].n;
    char *own = xrealloc(NULL, n, 1);
    for (int i = 0; i < COLUMNS; i++) {
        field[i] = str_make(own + at, from[i].n);
        if (from[i].n > 0)
            memcpy(own + at, from[i].p, from[i].n);
        at += from[i].n;
    }
    return own;
}

int rules_read(struct rules *set, const char *path, int fd, struct err *e)
{
    struct record_reader_options options = {.from = RECORD_AUTO};
    struct record_reader in;
    int got;
    *set = (struct rules){0};
    record_reader_init(&in, &options, columns, COLUMNS);
    if (fd < 0)
        record_reader_add(&in, path);
    else
        record_reader_add_open(&in, path, fd, str_make(NULL, 0));
    while ((got = record_next(&in, e)) > 0) {
        struct str field[COLUMNS];
        struct place at = {in.file, in.line};
        char *own = copy_fields(in.field, field);
        got = add_rule(set, field, own, &at, e);
        if (got != 0)
            break;
    }
    if (got == 0 && !in.known) /* no check would fail, and nobody would know why */
        got = err_set(e, path, 0, "no rules: the file is empty");
    record_reader_free(&in);
    if (got != 0)
        rules_free(set);
    return got;
}
