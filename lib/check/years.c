#include "check/years.h"

#include <stdlib.h>

#include "record/two_reports.h"

/* A report that was kept: `text` holds its id, its agency and its cells one after
 * the other.  A cell is its status as a letter and, for a number, the number, the
 * unit's id and the line: `A12 3 45`. */
struct kept_report {
    size_t at;                  /* offset in years.text */
    uint32_t id, agency, cells; /* bytes of each */
    char year[4];
    uint8_t form;
    bool replaced; /* a later report of the same agency and year has come */
};

static void mark_needed(struct years *y, const struct plan *p, size_t form, size_t previous)
{
    for (size_t i = 0; i < p->terms; i++)
        y->needed[p->term[i].previous ? previous : form][p->term[i].cell] = true;
}

void years_init(struct years *y, const struct rules *rules)
{
    const struct codebook *book = codebook_builtin();
    size_t most = 0;
    *y = (struct years){0};
    for (size_t f = 0; f < book->forms; f++) {
        size_t cells = book->form[f].cells;
        most = cells > most ? cells : most;
        y->needed[f] = xcalloc(cells, sizeof(bool));
    }
    for (size_t f = 0; f < book->forms; f++)
        for (size_t p = 0; p < book->forms; p++) {
            plan_make(&y->plan[f][p], rules, &book->form[f], &book->form[p]);
            mark_needed(y, &y->plan[f][p], f, p);
        }
    y->cell = xrealloc(NULL, most, sizeof *y->cell);
    y->previous = xrealloc(NULL, most, sizeof *y->previous);
}

void years_free(struct years *y)
{
    for (size_t f = 0; f < FORMS_MAX; f++) {
        free(y->needed[f]);
        for (size_t p = 0; p < FORMS_MAX; p++)
            plan_free(&y->plan[f][p]);
    }
    intern_free(&y->key);
    buf_free(&y->text);
    free(y->latest);
    free(y->report);
    free(y->cell);
    free(y->previous);
    *y = (struct years){0};
}

static void pack_cells(struct years *y, const struct gather *g)
{
    for (size_t i = 0; i < g->report.form->cells; i++) {
        const struct gathered_cell *c = &g->cell[i];
        if (!y->needed[g->report.form_index][i])
            continue;
        buf_put_char(&y->text, (char)((c->given ? 'A' : 'a') + (int)c->status));
        if (c->status == CELL_OK) {
            decimal_put(&y->text, c->value);
            buf_put_char(&y->text, ' ');
            buf_put_size(&y->text, c->unit);
        }
        buf_put_char(&y->text, ' ');
        buf_put_size(&y->text, c->line);
        buf_put_char(&y->text, '\n');
    }
}

/* What buf_put_size() has written. */
static size_t read_size(struct str text)
{
    size_t n;
    str_size(text, &n);
    return n;
}

static void unpack_cells(const struct years *y, const struct kept_report *r,
                         struct gathered_cell *cell)
{
    const struct form *form = &codebook_builtin()->form[r->form];
    struct str rest = str_make(y->text.p + r->at + r->id + r->agency, r->cells);
    for (size_t i = 0; i < form->cells; i++) {
        if (!y->needed[r->form][i])
            continue;
        struct str packed = str_cut(&rest, '\n'), word = str_cut(&packed, ' ');
        struct gathered_cell c = {.given = *word.p < 'a'};
        c.status = (enum cell_status)(*word.p - (c.given ? 'A' : 'a'));
        if (c.status == CELL_OK) {
            decimal_parse(&c.value, str_from(word, 1)); /* was written by decimal_put() */
            c.unit = (uint32_t)read_size(str_cut(&packed, ' '));
        }
        c.line = read_size(packed);
        cell[i] = c;
    }
}

/* Agency and year as one string, at the end of y->text, which is not kept. */
static struct str make_key(struct years *y, struct str agency, size_t year)
{
    size_t from = y->text.len;
    buf_reserve(&y->text, agency.n + 8);
    buf_put_str(&y->text, agency);
    buf_put_char(&y->text, '\t');
    buf_put_size(&y->text, year);
    struct str key = buf_str(&y->text, from);
    y->text.len = from;
    return key;
}

static struct str kept_id(const struct years *y, const struct kept_report *r)
{
    return str_make(y->text.p + r->at, r->id);
}

static void replace(struct years *y, struct kept_report *old, const struct gather *g,
                    const struct err_sink *warnings)
{
    const struct gathered_report *later = &g->report;
    old->replaced = true;
    two_reports_warn(warnings, g->file, g->line,
                     &(struct two_reports){kept_id(y, old), later->id, later->agency, later->year});
}

void years_keep(struct years *y, const struct gather *g, const struct err_sink *warnings)
{
    const struct gathered_report *r = &g->report;
    size_t year;
    if (!str_year(r->year, &year) || r->agency.n == 0)
        return;
    size_t known = y->key.count;
    uint32_t key = intern_put(&y->key, make_key(y, r->agency, year));
    if (key < known)
        replace(y, &y->report[y->latest[key]], g, warnings);
    else
        ARRAY_GROW(y->latest, key, y->keys_cap);
    ARRAY_GROW(y->report, y->reports, y->reports_cap);
    y->latest[key] = y->reports;
    struct kept_report *kept = &y->report[y->reports++];
    *kept = (struct kept_report){.at = y->text.len,
                                 .id = (uint32_t)r->id.n,
                                 .agency = (uint32_t)r->agency.n,
                                 .form = (uint8_t)r->form_index};
    memcpy(kept->year, r->year.p, sizeof kept->year);
    buf_put_str(&y->text, r->id);
    buf_put_str(&y->text, r->agency);
    size_t from = y->text.len;
    pack_cells(y, g);
    kept->cells = (uint32_t)(y->text.len - from);
}

/* The report of the year before, NULL if there is none. */
static const struct kept_report *find_previous(struct years *y, const struct kept_report *r)
{
    buf_reserve(&y->text, r->agency + 8); /* so that the agency does not move */
    struct str agency = str_make(y->text.p + r->at + r->id, r->agency);
    size_t year = read_size(str_make(r->year, sizeof r->year));
    int64_t key = intern_find(&y->key, make_key(y, agency, year - 1));
    return key == INTERN_NONE ? NULL : &y->report[y->latest[key]];
}

int years_next(struct years *y, struct years_pair *pair)
{
    const struct codebook *book = codebook_builtin();
    while (y->at < y->reports) {
        const struct kept_report *r = &y->report[y->at++];
        const struct kept_report *before = r->replaced ? NULL : find_previous(y, r);
        if (!before || y->plan[r->form][before->form].lines == 0)
            continue;
        unpack_cells(y, r, y->cell);
        unpack_cells(y, before, y->previous);
        const struct form *form = &book->form[r->form];
        *pair = (struct years_pair){
            .report = {.id = kept_id(y, r),
                       .year = str_make(r->year, sizeof r->year),
                       .agency = str_make(y->text.p + r->at + r->id, r->agency),
                       .form_name = form->name,
                       .form = form,
                       .form_index = r->form},
            .planned = {&y->plan[r->form][before->form], y->cell, y->previous},
        };
        return 1;
    }
    return 0;
}
