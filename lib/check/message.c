#include "check/message.h"

/* Sums of more terms than this show only those that are not 0, and none at all
 * when there are still more of them. */
enum { TERMS_ALL = 4, TERMS_MAX = 8 };

#define SLOTS(slots) (slots), sizeof(slots) / sizeof *(slots)

void message_init(struct message *m, bool english)
{
    *m = (struct message){0};
    phrases_init(&m->phrases, english);
}

void message_free(struct message *m)
{
    struct buf *all[] = {&m->text,  &m->at,    &m->left,  &m->right,
                         &m->delta, &m->label, &m->terms, &m->number};
    for (size_t i = 0; i < sizeof all / sizeof *all; i++)
        buf_free(all[i]);
    *m = (struct message){.text = {0}};
}

/* A label with the group right above it: with all groups it can fill a line, and
 * without any some labels stand twice in a table. */
static struct str with_group(struct str label)
{
    size_t last = label.n - str_last_part(label, '/').n;
    if (last == 0)
        return label;
    return str_from(label, last - 1 - str_last_part(str_make(label.p, last - 1), '/').n);
}

static struct str row_name(const struct message *m, const struct form_cell *cell)
{
    return m->phrases.english ? cell->row : with_group(cell->row_label);
}

static struct str col_name(const struct message *m, const struct form_cell *cell)
{
    return m->phrases.english ? cell->col : cell->col_label;
}

static const struct form_cell *term_cell(const struct plan *p, const struct plan_term *t)
{
    return &(t->previous ? p->previous : p->form)->cell[t->cell];
}

/* A term as it is called among the others: without its groups. */
static struct str term_name(const struct message *m, const struct plan *p,
                            const struct plan_term *t, enum rule_axis axis)
{
    const struct form_cell *cell = term_cell(p, t);
    return str_last_part(axis == AXIS_COL ? row_name(m, cell) : col_name(m, cell), '/');
}

/* A number as digits, until the next one. */
static struct str digits_of(struct message *m, struct decimal value)
{
    m->number.len = 0;
    decimal_put(&m->number, value);
    return buf_str(&m->number, 0);
}

/* `“合计”5`, in m->terms. */
static void put_term(struct message *m, const struct plan *p, const struct plan_term *t,
                     enum rule_axis axis, struct decimal value)
{
    const struct phrase_slot slot[] = {{"label", term_name(m, p, t, axis)},
                                       {"value", digits_of(m, value)}};
    phrases_put(&m->phrases, t->previous ? PHRASE_TERM_PREVIOUS : PHRASE_TERM, SLOTS(slot),
                &m->terms);
}

/* Terms [from, until), and what they make. */
struct side {
    uint32_t from, until;
    enum rule_axis axis;
    struct decimal sum;
};

/* One side: `“甲”1加“乙”2等于3`. */
static void put_side(struct message *m, const struct planned *of, struct side side, struct buf *out)
{
    uint32_t terms = side.until - side.from;
    size_t shown = 0;
    out->len = 0;
    m->terms.len = 0;
    for (uint32_t i = side.from; i < side.until; i++) {
        const struct plan_term *t = &of->plan->term[i];
        struct decimal value = (t->previous ? of->previous : of->cell)[t->cell].value;
        if (terms > TERMS_ALL && value.units == 0)
            continue;
        if (shown++ > 0 || t->minus)
            phrases_put(&m->phrases, t->minus ? PHRASE_MINUS : PHRASE_PLUS, NULL, 0, &m->terms);
        put_term(m, of->plan, t, side.axis, value);
    }
    const struct phrase_slot slot[] = {{"terms", buf_str(&m->terms, 0)},
                                       {"value", digits_of(m, side.sum)}};
    if (terms == 1)
        buf_put_str(out, buf_str(&m->terms, 0));
    else
        phrases_put(&m->phrases, shown == 0 || shown > TERMS_MAX ? PHRASE_SUM_ONLY : PHRASE_SUM,
                    SLOTS(slot), out);
}

/* The column or row in which all of an identity stands, in m->at. */
static void put_at(struct message *m, const struct form_cell *cell, enum rule_axis axis, bool only)
{
    bool column = axis == AXIS_COL;
    const struct phrase_slot slot[] = {{"line", column ? col_name(m, cell) : row_name(m, cell)}};
    m->at.len = 0;
    if (!only)
        phrases_put(&m->phrases, column ? PHRASE_AT_COL : PHRASE_AT_ROW, SLOTS(slot), &m->at);
}

static bool has_one_column(const struct form *form, const struct form_cell *cell)
{
    for (size_t i = 0; i < form->cells; i++)
        if (str_eq(form->cell[i].table, cell->table) && !str_eq(form->cell[i].col, cell->col))
            return false;
    return true;
}

static enum phrase why_phrase(int why)
{
    static const enum phrase phrase[WHYS] = {
        [CELL_BLANK] = PHRASE_WHY_BLANK,        [CELL_TEXT] = PHRASE_WHY_TEXT,
        [CELL_ABSENT] = PHRASE_WHY_ABSENT,      [CELL_AMBIGUOUS] = PHRASE_WHY_AMBIGUOUS,
        [WHY_NO_RECORD] = PHRASE_WHY_NO_RECORD, [WHY_UNITS] = PHRASE_WHY_UNITS,
        [WHY_DIGITS] = PHRASE_WHY_DIGITS,
    };
    return phrase[why];
}

/* The cell that prevents a check, in m->label. */
static void put_label(struct message *m, const struct plan *p, const struct verdict *v,
                      enum rule_axis axis)
{
    const struct phrase_slot slot[] = {{"label", term_name(m, p, v->unknown, axis)}};
    m->label.len = 0;
    phrases_put(&m->phrases, v->unknown->previous ? PHRASE_NAME_PREVIOUS : PHRASE_NAME, SLOTS(slot),
                &m->label);
}

/* The difference of the sides, or how many more cells prevent the check, in m->delta. */
static void put_delta(struct message *m, const struct verdict *v)
{
    m->delta.len = 0;
    if (v->status != VERDICT_UNKNOWN)
        decimal_put(&m->delta, v->delta);
    else
        buf_put_size(&m->delta, v->unknowns - 1);
}

struct str message_identity(struct message *m, const struct planned *of,
                            const struct plan_line *line, const struct verdict *v)
{
    const struct rule *rule = line->rule;
    const struct plan *p = of->plan;
    bool unknown = v->status == VERDICT_UNKNOWN;
    put_at(m, &p->form->cell[line->shown], rule->axis, line->only);
    put_delta(m, v);
    if (unknown) {
        put_label(m, p, v, rule->axis);
    } else {
        put_side(m, of, (struct side){line->left, line->right, rule->axis, v->left}, &m->left);
        put_side(m, of, (struct side){line->right, line->end, rule->axis, v->right}, &m->right);
    }
    const struct phrase_slot slot[] = {
        {"table", phrases_table(&m->phrases, rule->table)},
        {"at", buf_str(&m->at, 0)},
        {"meaning", rule->meaning.n ? rule->meaning : rule->name},
        {unknown ? "more" : "delta", buf_str(&m->delta, 0)},
        {unknown ? "label" : "left", buf_str(unknown ? &m->label : &m->left, 0)},
        {unknown ? "why" : "right",
         unknown ? m->phrases.text[why_phrase(v->why)] : buf_str(&m->right, 0)},
    };
    m->text.len = 0;
    phrases_put(&m->phrases,
                unknown                     ? v->unknowns > 1 ? PHRASE_UNKNOWN_MANY : PHRASE_UNKNOWN
                : v->status == VERDICT_PASS ? PHRASE_PASS
                : rule->at_most             ? PHRASE_FAIL_BOUND
                                            : PHRASE_FAIL,
                SLOTS(slot), &m->text);
    return buf_str(&m->text, 0);
}

struct str message_text(struct message *m, const struct planned *of, struct str quote,
                        const struct verdict *v)
{
    const struct plan *p = of->plan;
    const struct form_cell *shown = &p->form->cell[p->term[0].cell];
    bool unknown = v->status == VERDICT_UNKNOWN;
    put_at(m, shown, AXIS_COL, has_one_column(p->form, shown));
    put_delta(m, v);
    if (unknown)
        put_label(m, p, v, AXIS_COL);
    else
        put_side(m, of, (struct side){0, (uint32_t)p->terms, AXIS_COL, v->right}, &m->right);
    m->left.len = 0;
    decimal_put(&m->left, v->left);
    const struct phrase_slot slot[] = {
        {"table", phrases_table(&m->phrases, shown->table)},
        {"at", buf_str(&m->at, 0)},
        {"quote", quote},
        {"left", buf_str(&m->left, 0)},
        {"delta", buf_str(&m->delta, 0)},
        {unknown ? "label" : "right", buf_str(unknown ? &m->label : &m->right, 0)},
        {"why", unknown ? m->phrases.text[why_phrase(v->why)] : STR("")},
    };
    m->text.len = 0;
    phrases_put(&m->phrases,
                unknown                     ? PHRASE_TEXT_UNKNOWN
                : v->status == VERDICT_PASS ? PHRASE_TEXT_PASS
                                            : PHRASE_TEXT_FAIL,
                SLOTS(slot), &m->text);
    return buf_str(&m->text, 0);
}

struct str message_cell(struct message *m, enum phrase which, const struct form_cell *cell)
{
    const struct phrase_slot slot[] = {{"table", phrases_table(&m->phrases, cell->table)},
                                       {"row", row_name(m, cell)},
                                       {"col", col_name(m, cell)}};
    m->text.len = 0;
    phrases_put(&m->phrases, which, SLOTS(slot), &m->text);
    return buf_str(&m->text, 0);
}

struct str message_section(struct message *m, enum phrase which, struct str heading)
{
    const struct phrase_slot slot[] = {{"heading", heading}};
    m->text.len = 0;
    phrases_put(&m->phrases, which, SLOTS(slot), &m->text);
    return buf_str(&m->text, 0);
}
