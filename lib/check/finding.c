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
    for (int i = 0; i < 3; i++)
        buf_free(&f->number[i]);
}

static void put_number(struct findings *f, int which, bool known, struct decimal value)
{
    struct buf *text = &f->number[which];
    text->len = 0;
    if (known)
        decimal_put(text, value);
    writer_field(f->writer, buf_str(text, 0));
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
    put_number(f, 0, v->left_known, v->left);
    put_number(f, 1, v->right_known, v->right);
    put_number(f, 2, v->left_known && v->right_known && v->unknowns == 0, v->delta);
    writer_field(w, str_of(status_name[v->status]));
    if (finding->line)
        writer_size(w, finding->line);
    else
        writer_field(w, STR(""));
    writer_field(w, finding->message);
    if (writer_end_row(w) != 0)
        f->gone = true;
}
