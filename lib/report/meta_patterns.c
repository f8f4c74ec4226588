#include "report/meta_patterns.h"

#include "base/buf.h"
#include "data.h"

static const char *const kinds[META_PATTERNS] = {
    [META_PLAIN] = "plain",         [META_TITLE] = "title",
    [META_BEHIND] = "behind",       [META_YEARLINE] = "yearline",
    [META_BODY] = "body",           [META_FRAGMENT] = "fragment",
    [META_LATTER] = "latter",       [META_NOBODY] = "nobody",
    [META_SECOND] = "second",       [META_LINK] = "link",
    [META_WITHIN] = "within",       [META_HALVES] = "halves",
    [META_SITE] = "site",           [META_TWINS] = "twins",
    [META_DOMAIN] = "domain",       [META_GOVERNMENT] = "government",
    [META_PRESENTS] = "presents",   [META_CORE] = "core",
    [META_COMPILED] = "compiled",   [META_COMPILER] = "compiler",
    [META_COMPILING] = "compiling", [META_COMPILES] = "compiles",
    [META_FILLED] = "filled",       [META_QUOTED] = "quoted",
    [META_SOURCE] = "source",       [META_PERIOD] = "period",
    [META_MENTIONED] = "mentioned", [META_CAPTION] = "caption",
    [META_OPENING] = "opening",     [META_PUBLISHED] = "published",
    [META_DATE] = "date",           [META_SIGNED] = "signed",
    [META_FURNITURE] = "furniture", [META_TERM] = "term",
    [META_TOLD] = "told",           [META_DECEMBER] = "december",
    [META_HEAD] = "head",           [META_ANNOUNCES] = "announces",
};

/* A definition, (?<name>text), that patterns and the definitions below it may use. */
struct definition {
    struct str name;
    struct buf text; /* with those that it uses */
};

enum { DEFINITIONS_MAX = 24 };

struct definitions {
    struct definition of[DEFINITIONS_MAX];
    size_t n;
};

/* Appends `source`, each (?&name) in it replaced by the definition: a call of a group costs
 * the matcher more than all that most groups match. */
static void expand(struct buf *to, struct str source, const struct definitions *define)
{
    static const struct str call = STR_INIT("(?&");
    while (source.n) {
        size_t at = str_find(source, call, 0), i = 0;
        buf_put(to, source.p, at);
        source = str_from(source, at);
        struct str rest = str_from(source, call.n), name = str_cut(&rest, ')');
        while (i < define->n && !str_eq(define->of[i].name, name))
            i++;
        if (i < define->n) {
            buf_put_str(to, STR("(?:"));
            buf_put_str(to, buf_str(&define->of[i].text, 0));
            buf_put_str(to, STR(")"));
            source = rest;
        } else { /* the matcher will say that there is no such group */
            buf_put(to, source.p, source.n < call.n ? source.n : call.n);
            source = str_from(source, call.n);
        }
    }
}

/* Keeps one kind's pattern, which is compiled when it is needed. */
static int compile(struct pattern *pattern[], struct str kind, const struct definitions *define,
                   struct str source, struct err *e)
{
    size_t which = 0;
    while (which < META_PATTERNS && !str_eq(kind, str_of(kinds[which])))
        which++;
    if (which == META_PATTERNS)
        return err_set(e, "titles.tsv", 0, "unknown kind: %.*s", (int)kind.n, kind.p);
    struct buf all = {0};
    expand(&all, source, define);
    pattern[which] = pattern_new_late(buf_str(&all, 0));
    buf_free(&all);
    return 0;
}

/* Keeps a definition: (?<name>text) */
static int keep_definition(struct definitions *define, struct str text, struct err *e)
{
    struct str name = str_from(text, 3);
    if (define->n == DEFINITIONS_MAX)
        return err_set(e, "titles.tsv", 0, "more than %d definitions", DEFINITIONS_MAX);
    struct definition *d = &define->of[define->n];
    *d = (struct definition){.name = str_cut(&name, '>')};
    expand(&d->text, str_make(name.p, name.n ? name.n - 1 : 0), define);
    define->n++;
    return 0;
}

int meta_patterns_init(struct pattern *pattern[META_PATTERNS], struct err *e)
{
    struct str rest = str_make(data_titles, data_titles_len);
    struct definitions define = {.n = 0};
    int result = 0;
    memset(pattern, 0, META_PATTERNS * sizeof *pattern);
    str_cut(&rest, '\n');
    while (rest.n && result == 0) {
        struct str line = str_cut(&rest, '\n'), kind = str_cut(&line, '\t');
        result = str_eq(kind, STR("define")) ? keep_definition(&define, line, e)
                                             : compile(pattern, kind, &define, line, e);
    }
    for (size_t i = 0; i < define.n; i++)
        buf_free(&define.of[i].text);
    for (size_t i = 0; i < META_PATTERNS && result == 0; i++)
        if (!pattern[i])
            result = err_set(e, "titles.tsv", 0, "no pattern of kind %s", kinds[i]);
    return result;
}

void meta_patterns_free(struct pattern *pattern[META_PATTERNS])
{
    for (size_t i = 0; i < META_PATTERNS; i++)
        pattern_del(pattern[i]);
}
