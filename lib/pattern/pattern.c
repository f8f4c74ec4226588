#include "pattern/pattern.h"

#define PCRE2_CODE_UNIT_WIDTH 8
#include <pcre2.h>
#include <stdlib.h>

#include "base/buf.h"

/* Steps that one match may take.  Headings and titles need some hundreds; what
 * needs more than this is hostile. */
enum { MATCH_LIMIT = 200000 };

/* A way to match.  It is interpreted at first, for machine code takes as long as some hundred
 * matches of a few characters, or some dozen of lines, and one report asks most patterns less.  It
 * takes the longer, the longer the pattern is, and lines take hardly more. */
enum { FEW_LINES = 16, FEW_PREFIXES = 256, BYTES_A_LINE = 64 };
struct way {
    uint32_t option; /* of PCRE2 */
    unsigned few;    /* matches that are left to be interpreted */
    bool machine;    /* machine code was made then */
};

struct pattern {
    struct buf source; /* of one that is not compiled until it is needed */
    pcre2_code *code;
    pcre2_match_data *data;
    pcre2_match_context *context;
    PCRE2_SPTR names;           /* of groups: each is the group's number, two bytes, and a text */
    uint32_t named, name_bytes; /* how many they are, and bytes of one of them */
    const char *subject;        /* of the last match, NULL if it failed */
    struct way whole, partial;
};

/* Compiles the source.  Returns 0, or -1 with *e filled. */
static int compile(struct pattern *p, struct str source, const char *name, struct err *e)
{
    int code;
    PCRE2_SIZE at;
    PCRE2_UCHAR why[128];
    uint32_t options = PCRE2_UTF | PCRE2_MATCH_INVALID_UTF | PCRE2_DUPNAMES;
    p->code = pcre2_compile((PCRE2_SPTR)source.p, source.n, options, &code, &at, NULL);
    if (!p->code) {
        pcre2_get_error_message(code, why, sizeof why);
        return err_set(e, name, 0, "pattern: %s at byte %zu", (const char *)why, (size_t)at);
    }
    p->data = pcre2_match_data_create_from_pattern(p->code, NULL);
    p->context = pcre2_match_context_create(NULL);
    if (!p->data || !p->context)
        return err_set(e, name, 0, "pattern: out of memory");
    pcre2_set_match_limit(p->context, MATCH_LIMIT);
    if (source.n > FEW_LINES * BYTES_A_LINE)
        p->whole.few = (unsigned)(source.n / BYTES_A_LINE);
    pcre2_pattern_info(p->code, PCRE2_INFO_NAMECOUNT, &p->named);
    pcre2_pattern_info(p->code, PCRE2_INFO_NAMEENTRYSIZE, &p->name_bytes);
    pcre2_pattern_info(p->code, PCRE2_INFO_NAMETABLE, &p->names);
    return 0;
}

static struct pattern *empty_pattern(void)
{
    struct pattern *p = xcalloc(1, sizeof *p);
    p->whole = (struct way){PCRE2_JIT_COMPLETE, FEW_LINES, false};
    p->partial = (struct way){PCRE2_JIT_PARTIAL_HARD, FEW_PREFIXES, false};
    return p;
}

struct pattern *pattern_new(struct str source, const char *name, struct err *e)
{
    struct pattern *p = empty_pattern();
    if (compile(p, source, name, e) == 0)
        return p;
    pattern_del(p);
    return NULL;
}

struct pattern *pattern_new_late(struct str source)
{
    struct pattern *p = empty_pattern();
    buf_put_str(&p->source, source);
    return p;
}

/* Whether the pattern is compiled, now at the latest. */
static inline bool need_code(struct pattern *p)
{
    struct err e;
    return p->context || (!p->code && compile(p, buf_str(&p->source, 0), "", &e) == 0);
}

static struct buf join(const struct str *sources, size_t n, const char *before, const char *after)
{
    struct buf all = {0};
    for (size_t i = 0; i < n; i++) {
        buf_put_str(&all, str_of(i ? "|" : ""));
        buf_put_str(&all, str_of(before));
        buf_put_str(&all, sources[i]);
        buf_put_str(&all, str_of(after));
        buf_printf(&all, "(*MARK:%zu)", i);
    }
    return all;
}

struct pattern *pattern_new_set(const struct str *sources, size_t n, const char *before,
                                const char *after, const char *name, struct err *e)
{
    struct buf all = join(sources, n, before, after);
    struct pattern *p = pattern_new(buf_str(&all, 0), name, e);
    buf_free(&all);
    return p;
}

struct pattern *pattern_new_late_set(const struct str *sources, size_t n, const char *before,
                                     const char *after)
{
    struct pattern *p = empty_pattern();
    p->source = join(sources, n, before, after);
    return p;
}

void pattern_del(struct pattern *p)
{
    if (!p)
        return;
    buf_free(&p->source);
    pcre2_match_context_free(p->context);
    pcre2_match_data_free(p->data);
    pcre2_code_free(p->code);
    free(p);
}

/* Makes machine code for a way, unless that has been tried.  A refusal means interpreting. */
static void make_machine(struct pattern *p, struct way *way)
{
    if (way->few > 0)
        way->machine = pcre2_jit_compile(p->code, way->option) == 0;
    way->few = 0;
}

/* Counts a match.  Whether there is machine code for it. */
static inline bool has_machine(struct pattern *p, struct way *way)
{
    if (way->few == 1)
        make_machine(p, way);
    way->few -= way->few > 0;
    return way->machine;
}

/* Matches in one of the two ways; by machine code without the checks of pcre2_match(). */
static inline int match_by(const struct pattern *p, bool machine, struct str subject, size_t from)
{
    PCRE2_SPTR text = (PCRE2_SPTR)subject.p;
    if (machine)
        return pcre2_jit_match(p->code, text, subject.n, from, 0, p->data, p->context);
    return pcre2_match(p->code, text, subject.n, from, PCRE2_NO_JIT, p->data, p->context);
}

/* What the library tells of a match.  Machine code counts fewer steps than interpreting does, and
 * may lack stack where that has memory: then the other way is asked, too, so that the first matches
 * tell the same as later ones. */
static inline int match(struct pattern *p, struct str subject, size_t from)
{
    bool machine = has_machine(p, &p->whole);
    int result = match_by(p, machine, subject, from);
    if (result >= 0 || result == PCRE2_ERROR_NOMATCH ||
        (machine && result != PCRE2_ERROR_JIT_STACKLIMIT))
        return result;
    make_machine(p, &p->whole);
    return p->whole.machine ? match_by(p, !machine, subject, from) : result;
}

int pattern_find(struct pattern *p, struct str text, size_t from)
{
    const char *subject = text.p ? text.p : "";
    if (!need_code(p))
        return -1;
    int result = match(p, str_make(subject, text.n), from);
    p->subject = result >= 0 ? subject : NULL;
    if (result >= 0)
        return 1;
    return result == PCRE2_ERROR_NOMATCH ? 0 : -1;
}

bool pattern_can_start(struct pattern *p, struct str prefix)
{
    p->subject = NULL;
    if (!need_code(p))
        return false;
    has_machine(p, &p->partial);
    int result = pcre2_match(p->code, (PCRE2_SPTR)prefix.p, prefix.n, 0, PCRE2_PARTIAL_HARD,
                             p->data, p->context);
    bool found = result >= 0 || result == PCRE2_ERROR_PARTIAL;
    return found && pcre2_get_ovector_pointer(p->data)[0] == 0;
}

size_t pattern_which(const struct pattern *p)
{
    PCRE2_SPTR mark = p->subject ? pcre2_get_mark(p->data) : NULL;
    return mark ? strtoul((const char *)mark, NULL, 10) : 0;
}

static struct str group_at(const struct pattern *p, size_t number)
{
    const PCRE2_SIZE *at = pcre2_get_ovector_pointer(p->data) + 2 * number;
    if (!p->subject || number >= pcre2_get_ovector_count(p->data) || at[0] == PCRE2_UNSET)
        return str_make(NULL, 0);
    return str_make(p->subject + at[0], at[1] - at[0]);
}

struct str pattern_group(const struct pattern *p, const char *name)
{
    struct str group = {NULL, 0};
    if (!p->subject)
        return group;
    if (*name == '\0')
        return group_at(p, 0);
    PCRE2_SPTR entry = p->names; /* there are few: a search costs more than going through them */
    for (uint32_t i = 0; i < p->named && !group.p; i++, entry += p->name_bytes)
        if (entry[2] == (PCRE2_UCHAR)*name && strcmp((const char *)entry + 2, name) == 0)
            group = group_at(p, (size_t)entry[0] << 8 | entry[1]);
    return group;
}
