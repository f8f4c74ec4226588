#include "pattern/pattern.h"

#define PCRE2_CODE_UNIT_WIDTH 8
#include <pcre2.h>
#include <stdlib.h>

#include "base/buf.h"

/* Steps that one match may take.  Headings and titles need some hundreds; what
 * needs more than this is hostile. */
enum { MATCH_LIMIT = 200000 };

struct pattern {
    struct buf source; /* of one that is not compiled until it is needed */
    pcre2_code *code;
    pcre2_match_data *data;
    pcre2_match_context *context;
    PCRE2_SPTR names;           /* of groups: each is the group's number, two bytes, and a text */
    uint32_t named, name_bytes; /* how many they are, and bytes of one of them */
    const char *subject;        /* of the last match, NULL if it failed */
    uint32_t few;               /* matches that are to be interpreted */
    uint32_t machine;           /* for which ways to match machine code was asked for ... */
    uint32_t made;              /* ... and made */
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
    pcre2_pattern_info(p->code, PCRE2_INFO_NAMECOUNT, &p->named);
    pcre2_pattern_info(p->code, PCRE2_INFO_NAMEENTRYSIZE, &p->name_bytes);
    pcre2_pattern_info(p->code, PCRE2_INFO_NAMETABLE, &p->names);
    return 0;
}

struct pattern *pattern_new(struct str source, const char *name, struct err *e)
{
    struct pattern *p = xcalloc(1, sizeof *p);
    if (compile(p, source, name, e) == 0)
        return p;
    pattern_del(p);
    return NULL;
}

struct pattern *pattern_new_late(struct str source, uint32_t few)
{
    struct pattern *p = xcalloc(1, sizeof *p);
    p->few = few;
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
    struct pattern *p = xcalloc(1, sizeof *p);
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

/* Has machine code made for a way to match when it is first needed: that takes much longer
 * than one match.  A refusal means interpreting. */
static inline void need_machine(struct pattern *p, uint32_t way)
{
    if (p->machine & way)
        return;
    p->machine |= way;
    p->made |= pcre2_jit_compile(p->code, way) == 0 ? way : 0;
}

/* What the library tells of a match by machine code; that is asked, too, where interpreting has
 * been given up, so that the first matches tell the same as later ones. */
static inline int match(struct pattern *p, struct str subject, size_t from)
{
    PCRE2_SPTR text = (PCRE2_SPTR)subject.p;
    if (p->few > 0) {
        p->few--;
        int result = pcre2_match(p->code, text, subject.n, from, 0, p->data, p->context);
        if (result >= 0 || result == PCRE2_ERROR_NOMATCH)
            return result;
    }
    need_machine(p, PCRE2_JIT_COMPLETE);
    bool machine = p->made & PCRE2_JIT_COMPLETE; /* it needs none of pcre2_match()'s checks */
    return (machine ? pcre2_jit_match : pcre2_match)(p->code, text, subject.n, from, 0, p->data,
                                                     p->context);
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
    need_machine(p, PCRE2_JIT_PARTIAL_HARD);
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
