#include "report/meta_patterns.h"

#include "base/buf.h"
#include "data.h"

static const char *const kinds[META_PATTERNS] = {
    "title",  "behind", "yearline", "body",      "fragment", "nobody",  "compiled", "filled",
    "quoted", "source", "period",   "mentioned", "caption",  "opening", "date",     "signed"};

/* A definition, (?<name>...), that patterns and the definitions below it may use. */
struct definition {
    struct str name, text;
};

enum { DEFINITIONS_MAX = 16 };

/* Whether `text` uses a definition: (?&name) */
static bool uses(struct str text, struct str name)
{
    size_t at = 0;
    while ((at = str_find(text, name, at)) < text.n) {
        if (at >= 3 && memcmp(text.p + at - 3, "(?&", 3) == 0 &&
            str_starts(str_from(text, at + name.n), STR(")")))
            return true;
        at += name.n;
    }
    return false;
}

/* Compiles one kind's pattern behind the definitions that it needs. */
static int compile(struct pattern *pattern[], struct str kind, const struct definition *define,
                   size_t defines, struct str source, struct err *e)
{
    size_t which = 0;
    while (which < META_PATTERNS && !str_eq(kind, str_of(kinds[which])))
        which++;
    if (which == META_PATTERNS)
        return err_set(e, "titles.tsv", 0, "unknown kind: %.*s", (int)kind.n, kind.p);
    struct buf all = {0};
    buf_put_str(&all, STR("(?:"));
    buf_put_str(&all, source);
    buf_put_str(&all, STR(")"));
    for (size_t i = defines; i-- > 0;) /* each uses only those above it */
        if (uses(buf_str(&all, 0), define[i].name)) {
            buf_put_str(&all, STR("(?(DEFINE)"));
            buf_put_str(&all, define[i].text);
            buf_put_str(&all, STR(")"));
        }
    pattern[which] = pattern_new(buf_str(&all, 0), "titles.tsv", e);
    buf_free(&all);
    return pattern[which] ? 0 : -1;
}

/* Keeps a definition; its name stands behind (?< */
static int keep_definition(struct str text, struct definition *define, size_t *defines,
                           struct err *e)
{
    struct str name = str_from(text, 3);
    if (*defines == DEFINITIONS_MAX)
        return err_set(e, "titles.tsv", 0, "more than %d definitions", DEFINITIONS_MAX);
    define[(*defines)++] = (struct definition){str_cut(&name, '>'), text};
    return 0;
}

int meta_patterns_init(struct pattern *pattern[META_PATTERNS], struct err *e)
{
    struct str rest = str_make(data_titles, data_titles_len);
    struct definition define[DEFINITIONS_MAX];
    size_t defines = 0;
    int result = 0;
    memset(pattern, 0, META_PATTERNS * sizeof *pattern);
    str_cut(&rest, '\n');
    while (rest.n && result == 0) {
        struct str line = str_cut(&rest, '\n'), kind = str_cut(&line, '\t');
        result = str_eq(kind, STR("define")) ? keep_definition(line, define, &defines, e)
                                             : compile(pattern, kind, define, defines, line, e);
    }
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
