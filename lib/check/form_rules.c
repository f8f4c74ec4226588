#include "check/form_rules.h"

#include <stdlib.h>

#include "data.h"

/* Whether the cell's row only heads the rows below it: it has no unit, and no
 * figure needs to stand there (2014: 一、主动公开情况). */
static bool is_heading(const struct form *form, size_t i)
{
    const struct form_cell *cell = &form->cell[i], *next = cell + 1;
    return cell->unit.n == 0 && i + 1 < form->cells && next->row.n > cell->row.n &&
           str_starts(next->row, cell->row) && next->row.p[cell->row.n] == '.';
}

/* The end of the run of cells from `from` that have the same table, and row if `row`. */
static size_t run_end(const struct form *form, size_t from, bool row)
{
    size_t end = from + 1;
    while (end < form->cells && str_eq(form->cell[end].table, form->cell[from].table) &&
           (!row || str_eq(form->cell[end].row, form->cell[from].row)))
        end++;
    return end;
}

static bool all_absent(const struct gather *g, size_t from, size_t end)
{
    for (size_t i = from; i < end; i++)
        if (!g->cell[i].given || g->cell[i].status != CELL_ABSENT)
            return false;
    return true;
}

/* Whether a table is missing: most of its cells are, and nothing stands in the others
 * (words of the text can look like the label of a row). */
static bool table_absent(const struct gather *g, size_t from, size_t end)
{
    size_t absent = 0;
    for (size_t i = from; i < end; i++) {
        if (!g->cell[i].given ||
            (g->cell[i].status != CELL_ABSENT && g->cell[i].status != CELL_BLANK))
            return false;
        absent += g->cell[i].status == CELL_ABSENT;
    }
    return 2 * absent > end - from;
}

static void put_blank(const struct gather *g, size_t i, bool one_column, struct message *m,
                      struct findings *out)
{
    const struct form_cell *cell = &g->report.form->cell[i];
    enum phrase phrase = one_column ? PHRASE_FORM_BLANK_ROW : PHRASE_FORM_BLANK;
    findings_put_cell(out,
                      (struct finding){.report = &g->report,
                                       .rule = STR("form.blank"),
                                       .severity = SEVERITY_WARNING,
                                       .line = g->cell[i].line,
                                       .message = message_cell(m, phrase, cell)},
                      cell);
}

static void check_rows(const struct gather *g, size_t from, size_t end, struct message *m,
                       struct findings *out)
{
    const struct form *form = g->report.form;
    bool one_column = run_end(form, from, true) == from + 1;
    for (size_t next; from < end; from = next) {
        next = run_end(form, from, true);
        if (is_heading(form, from))
            continue;
        if (all_absent(g, from, next)) {
            struct form_cell row = form->cell[from];
            row.col = STR("");
            findings_put_cell(out,
                              (struct finding){.report = &g->report,
                                               .rule = STR("form.row"),
                                               .severity = SEVERITY_WARNING,
                                               .message = message_cell(m, PHRASE_FORM_ROW, &row)},
                              &row);
            continue;
        }
        for (size_t i = from; i < next; i++)
            if (g->cell[i].status == CELL_BLANK)
                put_blank(g, i, one_column, m, out);
    }
}

void form_rules_cells(const struct gather *g, struct message *m, struct findings *out)
{
    const struct form *form = g->report.form;
    for (size_t from = 0, end; from < form->cells; from = end) {
        end = run_end(form, from, false);
        if (!table_absent(g, from, end)) {
            check_rows(g, from, end, m, out);
            continue;
        }
        struct form_cell table = {.table = form->cell[from].table};
        findings_put_cell(out,
                          (struct finding){.report = &g->report,
                                           .rule = STR("form.absent"),
                                           .severity = SEVERITY_ERROR,
                                           .message = message_cell(m, PHRASE_FORM_ABSENT, &table)},
                          &table);
    }
}

/* A section that the form asks for, and what a report has of it. */
struct wanted {
    struct str topic, heading;
    bool content;
    const struct narrative_section *found; /* the first of that topic, NULL: missing */
    size_t chain;                          /* sections in order up to here, this one included */
};

/* Takes a line of sections.tsv for each of its forms.  Returns 0, or -1 with *e filled. */
static int read_row(struct form_rules *rules, struct str line, size_t number, struct err *e)
{
    uint32_t forms;
    if (rule_forms_parse(&forms, str_cut(&line, '\t'), "sections.tsv", number, e) != 0)
        return -1;
    struct wanted wanted = {.topic = str_cut(&line, '\t'), .heading = str_cut(&line, '\t')};
    wanted.content = str_eq(line, STR("needed"));
    for (size_t f = 0; f < FORMS_MAX; f++) {
        struct wanted_list *list = &rules->of[f];
        if (!(forms >> f & 1))
            continue;
        ARRAY_GROW(list->section, list->sections, list->cap);
        list->section[list->sections++] = wanted;
    }
    return 0;
}

int form_rules_init(struct form_rules *rules, struct err *e)
{
    struct str rest = str_make(data_sections, data_sections_len);
    *rules = (struct form_rules){0};
    str_cut(&rest, '\n');
    for (size_t number = 2; rest.n > 0; number++)
        if (read_row(rules, str_cut(&rest, '\n'), number, e) != 0)
            return form_rules_free(rules), -1;
    return 0;
}

void form_rules_free(struct form_rules *rules)
{
    for (size_t f = 0; f < FORMS_MAX; f++)
        free(rules->of[f].section);
    *rules = (struct form_rules){0};
}

static void find_sections(struct wanted *w, size_t n, const struct narrative *said)
{
    for (size_t i = 0; i < n; i++) {
        w[i].found = NULL;
        for (size_t k = 0; k < said->sections && !w[i].found; k++)
            if (str_eq(str_of(said->section[k].topic), w[i].topic))
                w[i].found = &said->section[k];
    }
}

/* Leaves chain != 0 for the sections that are in order: the longest chain of them,
 * so that one section that was moved is one that is out of order. */
static void find_order(struct wanted *w, size_t n)
{
    size_t last = n, best = 0;
    for (size_t i = 0; i < n; i++) {
        w[i].chain = w[i].found != NULL;
        if (!w[i].found)
            continue;
        for (size_t k = 0; k < i; k++)
            if (w[k].found && w[k].found < w[i].found && w[k].chain >= w[i].chain)
                w[i].chain = w[k].chain + 1;
        if (w[i].chain > best) {
            best = w[i].chain;
            last = i;
        }
    }
    for (size_t i = n; i-- > 0;) {
        bool next = i == last || (w[i].found && last < n && i < last &&
                                  w[i].found < w[last].found && w[i].chain == w[last].chain - 1);
        if (next)
            last = i;
        else
            w[i].chain = 0;
    }
}

void form_rules_sections(struct form_rules *rules, const struct gathered_report *r,
                         const struct narrative *said, struct message *m, struct findings *out)
{
    struct wanted *w = rules->of[r->form_index].section;
    size_t n = rules->of[r->form_index].sections;
    find_sections(w, n, said);
    find_order(w, n);
    for (size_t i = 0; i < n; i++) {
        struct finding f = {.report = r, .line = w[i].found ? w[i].found->line : 0};
        if (w[i].chain == 0) {
            enum phrase phrase = w[i].found ? PHRASE_FORM_SECTIONS_ORDER : PHRASE_FORM_SECTIONS;
            f.rule = STR("form.sections");
            f.severity = SEVERITY_ERROR;
            f.message = message_section(m, phrase, w[i].heading);
            findings_put(out, &f);
        }
        if (w[i].found && w[i].content && w[i].found->nothing) {
            f.rule = STR("form.problems");
            f.severity = SEVERITY_WARNING;
            f.message = message_section(m, PHRASE_FORM_PROBLEMS, w[i].heading);
            findings_put(out, &f);
        }
    }
}
