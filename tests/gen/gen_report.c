/* One report from the order to its text, and the truth about it. */
#include "gen.h"

#include <stdlib.h>
#include <string.h>

void report_make(struct report *r, const struct order *order)
{
    r->order = order;
    r->used = r->len = r->start = 0;
    r->nsections = r->ntables = 0;
    r->line = r->page = 1;
    r->page_line = 0;
    rng_init(&r->rng, order->seed, order->index);
    if (order->has_site) {
        struct rng own = r->rng, habits;
        rng_init(&r->rng, order->seed ^ 0x517e, order->site);
        style_choose(r);
        habits = r->rng;
        r->rng = own;
        figures_make(r);
        own = r->rng;
        r->rng = habits;
        tables_make(r);
        r->rng = own;
    } else {
        style_choose(r);
        figures_make(r);
        tables_make(r);
    }
    out_begin(r);
    text_make(r);
    out_end(r);
}

void report_free(struct report *r)
{
    free(r->out);
}

const char *status_name(enum status s)
{
    static const char *const names[] = {"ok", "blank", "na", "ambiguous"};

    return names[s];
}

static void write_value(int64_t hundredths, FILE *f)
{
    int64_t v = hundredths < 0 ? -hundredths : hundredths;

    fprintf(f, "%s%lld", hundredths < 0 ? "-" : "", (long long)(v / 100));
    if (v % 100 > 0 && v % 10 == 0)
        fprintf(f, ".%lld", (long long)(v % 100 / 10));
    else if (v % 100 > 0)
        fprintf(f, ".%02lld", (long long)(v % 100));
}

void gold_write(const struct report *r, FILE *f, const char *lead)
{
    const struct form_def *form = r->order->form;

    for (int i = 0; i < form->count; i++) {
        const struct cell_def *d = &form->cells[i];
        const struct figure *x = &r->figures[i];
        fprintf(f, "%s%s\t%s\t%s\t", lead, d->table, d->row, d->col);
        if (x->known == STATUS_OK)
            write_value(x->hundredths, f);
        fprintf(f, "\t%s\t%s\n", x->unit, status_name(x->known));
    }
}
