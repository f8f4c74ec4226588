#include "check/check.h"

int check_start(struct check *c, const struct check_options *options, const struct rules *rules,
                struct narratives *sections, const struct err_sink *warnings, struct err *e)
{
    *c = (struct check){
        .options = *options, .warnings = *warnings, .rules = rules, .sections = sections};
    if (text_rules_init(&c->text, e) != 0)
        return -1;
    if (form_rules_init(&c->form, e) != 0)
        return text_rules_free(&c->text), -1;
    if (options->years)
        years_init(&c->years, rules);
    c->gather.blank_is_zero = options->blank_is_zero;
    message_init(&c->message, options->english);
    findings_start(&c->findings, &c->writer, options->fd, &options->to, options->all);
    return 0;
}

void check_free(struct check *c)
{
    for (size_t f = 0; f < FORMS_MAX; f++)
        plan_free(&c->plan[f]);
    if (c->options.years)
        years_free(&c->years);
    text_rules_free(&c->text);
    form_rules_free(&c->form);
    gather_free(&c->gather);
    message_free(&c->message);
    findings_free(&c->findings);
    writer_free(&c->writer);
    *c = (struct check){.trouble = false};
}

/* The line of the shown cell, or of the first one of the identity that has a line. */
static size_t find_line(const struct plan *p, const struct plan_line *line,
                        const struct gathered_cell *cell)
{
    size_t at = cell[line->shown].line;
    for (uint32_t i = line->left; at == 0 && i < line->end; i++)
        at = p->term[i].previous ? 0 : cell[p->term[i].cell].line;
    return at;
}

static void check_identities(struct check *c, const struct gathered_report *r,
                             const struct planned *of)
{
    const struct plan *p = of->plan;
    for (size_t i = 0; i < p->lines; i++) {
        const struct plan_line *line = &p->line[i];
        const struct form_cell *shown = &p->form->cell[line->shown];
        struct verdict v;
        verdict_make(&v, of, line);
        if (!findings_wants(&c->findings, v.status))
            continue;
        findings_put_cell(&c->findings,
                          (struct finding){.report = r,
                                           .rule = line->rule->name,
                                           .severity = line->rule->severity,
                                           .verdict = &v,
                                           .line = find_line(p, line, of->cell),
                                           .message = message_identity(&c->message, of, line, &v)},
                          shown);
    }
}

/* The first claim of a rule, or the first that agrees with `value` if any does; the
 * text may speak of the whole and of a part.  NULL: none. */
static const struct narrative_claim *find_claim(const struct narrative *said, struct str rule,
                                                const struct decimal *value)
{
    const struct narrative_claim *first = NULL;
    for (size_t i = 0; i < said->claims; i++) {
        const struct narrative_claim *claim = &said->claim[i];
        if (!str_eq(claim->rule, rule))
            continue;
        if (value && decimal_compare(claim->value, *value) == 0)
            return claim;
        first = first ? first : claim;
    }
    return first;
}

static void check_text(struct check *c, const struct text_rule *rule, const struct narrative *said)
{
    const struct plan *p = &rule->plan;
    const struct planned of = {p, c->gather.cell, NULL};
    struct verdict v = {.left_known = true};
    v.right_known = verdict_sum(&v, &of, 0, (uint32_t)p->terms, &v.right);
    const struct narrative_claim *claim =
        find_claim(said, rule->name, v.right_known ? &v.right : NULL);
    if (!claim)
        return;
    v.left = claim->value;
    verdict_compare(&v, false, &p->term[0]);
    struct str quote = str_make(said->quotes.p + claim->quote, claim->quote_n);
    findings_put_cell(&c->findings,
                      (struct finding){.report = &c->gather.report,
                                       .rule = rule->name,
                                       .severity = SEVERITY_WARNING,
                                       .verdict = &v,
                                       .line = claim->line,
                                       .message = message_text(&c->message, &of, quote, &v)},
                      &p->form->cell[p->term[0].cell]);
}

static void check_sections(struct check *c)
{
    const struct gathered_report *r = &c->gather.report;
    struct narrative *said = narratives_find(c->sections, r->id);
    if (!said && c->sections->trouble)
        return; /* that was said */
    if (!said) {
        char shown[ERR_QUOTE_MAX];
        err_warn(&c->warnings, c->gather.file, c->gather.line, "report %s has no sections",
                 err_quote_name(shown, r->id));
        c->trouble = true;
        return;
    }
    if (said->torn) { /* what is missing in it may be there */
        narrative_del(said);
        return;
    }
    form_rules_sections(&c->form, r, said, &c->message, &c->findings);
    for (size_t i = 0; i < c->text.rules; i++)
        if (c->text.rule[i].form == r->form_index)
            check_text(c, &c->text.rule[i], said);
    narrative_del(said);
}

static void check_report(struct check *c)
{
    const struct gather *g = &c->gather;
    if (!g->started || !g->report.form)
        return;
    if (g->given < g->report.form->cells) {
        char shown[ERR_QUOTE_MAX];
        err_warn(&c->warnings, g->file, g->line,
                 "report %s: %zu of the %zu cells of form %.*s have no record; "
                 "the records of a report must come together",
                 err_quote_name(shown, g->report.id), g->report.form->cells - g->given,
                 g->report.form->cells, (int)g->report.form_name.n, g->report.form_name.p);
        c->trouble = true;
    }
    struct plan *plan = &c->plan[g->report.form_index];
    if (!plan->form)
        plan_make(plan, c->rules, g->report.form, NULL);
    check_identities(c, &g->report, &(struct planned){plan, g->cell, NULL});
    form_rules_cells(g, &c->message, &c->findings);
    if (c->sections)
        check_sections(c);
    if (c->options.years)
        years_keep(&c->years, g, &c->warnings);
}

int check_take(struct check *c, const struct record_reader *in)
{
    struct err e;
    int got = gather_take(&c->gather, in, &e);
    if (got == GATHER_NEXT) {
        check_report(c);
        gather_reset(&c->gather);
        got = gather_take(&c->gather, in, &e);
    }
    if (got == GATHER_ERROR) {
        err_pass(&c->warnings, &e);
        c->trouble = true;
    }
    return writer_failed(&c->writer) ? -1 : 0;
}

int check_finish(struct check *c, struct err *e)
{
    struct years_pair pair;
    if (writer_failed(&c->writer))
        return writer_finish(&c->writer, e); /* what was not read is not missing */
    check_report(c);
    while (c->options.years && !writer_failed(&c->writer) && years_next(&c->years, &pair) > 0)
        check_identities(c, &pair.report, &pair.planned);
    if (c->sections && !writer_failed(&c->writer)) {
        narratives_finish(c->sections);
        c->trouble |= c->sections->trouble;
    }
    return writer_finish(&c->writer, e);
}
