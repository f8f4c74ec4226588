/* stated_patterns.c - narrative.tsv as patterns: those of one kind and rule are one. */
#include "base/buf.h"
#include "check/stated.h"
#include "data.h"

/* Walks over narrative.tsv: the next row of that kind and rule (empty: any). */
static bool next_row(struct str *rest, struct str kind, struct str rule, struct str row[3])
{
    while (rest->n > 0) {
        struct str line = str_cut(rest, '\n');
        row[0] = str_cut(&line, '\t');
        row[1] = str_cut(&line, '\t');
        row[2] = line;
        if (str_eq(row[0], kind) && (rule.n == 0 || str_eq(row[1], rule)))
            return true;
    }
    return false;
}

static struct str all_rows(void)
{
    return str_make(data_narrative, data_narrative_len);
}

/* All patterns of one kind and rule as one, with the parts that they call.  A kind
 * without patterns is NULL. */
static int compile(struct pattern **p, const char *kind, struct str rule, struct err *e)
{
    struct str rest = all_rows(), row[3];
    struct buf source = {0};
    bool some = false;
    buf_put_str(&source, STR("(?(DEFINE)"));
    while (next_row(&rest, STR("define"), STR(""), row))
        buf_printf(&source, "(?<%.*s>%.*s)", (int)row[1].n, row[1].p, (int)row[2].n, row[2].p);
    buf_put_str(&source, STR(")(?:"));
    for (rest = all_rows(); next_row(&rest, str_of(kind), rule, row); some = true) {
        buf_put_str(&source, some ? STR("|") : STR(""));
        buf_put_str(&source, row[2]);
    }
    buf_put_str(&source, STR(")"));
    *p = some ? pattern_new(buf_str(&source, 0), "narrative.tsv", e) : NULL;
    buf_free(&source);
    return some && !*p ? -1 : 0;
}

static struct stated_kind *find_kind(struct stated *s, struct str rule)
{
    for (size_t i = 0; i < s->kinds; i++)
        if (str_eq(s->kind[i].rule, rule))
            return &s->kind[i];
    return NULL;
}

int stated_init(struct stated *s, struct err *e)
{
    struct str rest = all_rows(), row[3];
    const struct {
        struct pattern **pattern;
        const char *kind;
    } common[] = {{&s->end, "end"},   {&s->until, "until"},     {&s->about, "about"},
                  {&s->year, "year"}, {&s->nothing, "nothing"}, {&s->unless, "unless"},
                  {&s->body, "body"}, {&s->area, "area"},       {&s->seat, "seat"}};
    *s = (struct stated){0};
    for (size_t i = 0; i < sizeof common / sizeof *common; i++)
        if (compile(common[i].pattern, common[i].kind, STR("*"), e) != 0)
            return stated_free(s), -1;
    while (next_row(&rest, STR("claim"), STR(""), row)) {
        if (find_kind(s, row[1]))
            continue;
        if (s->kinds == STATED_KINDS_MAX) {
            err_set(e, "narrative.tsv", 0, "claims for more than %d rules", STATED_KINDS_MAX);
            return stated_free(s), -1;
        }
        struct stated_kind *kind = &s->kind[s->kinds++];
        kind->rule = row[1];
        if (compile(&kind->claim, "claim", row[1], e) != 0 ||
            compile(&kind->unless, "unless", row[1], e) != 0)
            return stated_free(s), -1;
    }
    return 0;
}

void stated_free(struct stated *s)
{
    struct pattern *all[] = {s->end,    s->until, s->about, s->year, s->nothing,
                             s->unless, s->body,  s->area,  s->seat};
    for (size_t i = 0; i < sizeof all / sizeof *all; i++)
        pattern_del(all[i]);
    for (size_t i = 0; i < s->kinds; i++) {
        pattern_del(s->kind[i].claim);
        pattern_del(s->kind[i].unless);
    }
    compact_free(&s->text);
    buf_free(&s->quote);
    *s = (struct stated){0};
}
