#include "check/finding.h"

void findings_start(struct findings *f, struct writer *w, int fd,
                    const struct writer_options *options, bool all)
{
    static const struct str column[] = {
        STR_INIT("report"), STR_INIT("year"),     STR_INIT("agency"),  STR_INIT("form"),
        STR_INIT("rule"),   STR_INIT("severity"), STR_INIT("table"),   STR_INIT("row"),
        STR_INIT("col"),    STR_INIT("left"),     STR_INIT("right"),   STR_INIT("delta"),
        STR_INIT("status"), STR_INIT("line"),     STR_INIT("message"),
    };
    *f = (struct findings){.writer = w, .all = all};
    writer_init(w, fd, options, column, sizeof column / sizeof *column);
}

void findings_free(struct findings *f)
{
    buf_free(&f->number);
    *f = (struct findings){.writer = NULL};
}

static void put_number(struct findings *f, bool known, struct decimal value)
{
    f->number.len = 0;
    if (known)
        decimal_put(&f->number, value);
    writer_field(f->writer, buf_str(&f->number, 0));
}

void findings_put(struct findings *f, const struct finding *finding)
{
    static const char *const status_name[] = {"pass", "fail", "unknown"};
    static const struct verdict fails = {.status = VERDICT_FAIL};
    const struct verdict *v = finding->verdict ? finding->verdict : &fails;
    const struct gathered_report *r = finding->report;
    struct writer *w = f->writer;
    f->failed |= v->status == VERDICT_FAIL;
    if (!findings_wants(f, v->status))
        return;
    writer_field(w, r->id);
    writer_field(w, r->year);
    writer_field(w, r->agency);
    writer_field(w, r->form_name);
    writer_field(w, finding->rule);
    writer_field(w, finding->severity == SEVERITY_ERROR ? STR("error") : STR("warning"));
    writer_field(w, finding->table);
    writer_field(w, finding->row);
    writer_field(w, finding->col);
    put_number(f, v->left_known, v->left);
    put_number(f, v->right_known, v->right);
    put_number(f, v->left_known && v->right_known && v->unknowns == 0, v->delta);
    writer_field(w, str_of(status_name[v->status]));
    writer_line(w, finding->line);
    writer_field(w, finding->message);
    writer_end_row(w);
}

void findings_put_cell(struct findings *f, struct finding finding, const struct form_cell *cell)
{
    finding.table = cell->table;
    finding.row = cell->row;
    finding.col = cell->col;
    findings_put(f, &finding);
}
