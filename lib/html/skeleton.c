#include "html/skeleton.h"

#include <stdlib.h>
#include <strings.h>

enum { SKELETON_BLOCK = 16 * 1024 };

void skeleton_start(struct skeleton *s, struct str page, const struct open_elements *open)
{
    struct skeleton before = *s;
    *s = (struct skeleton){.rest = page,
                           .open = open,
                           .out = before.out,
                           .tag = before.tag,
                           .tags_cap = before.tags_cap,
                           .text = before.text,
                           .texts_cap = before.texts_cap};
}

void skeleton_free(struct skeleton *s)
{
    buf_free(&s->out);
    free(s->tag);
    free(s->text);
}

const struct tag *skeleton_tag(const struct skeleton *s)
{
    return s->tags_taken < s->tags ? &s->tag[s->tags_taken] : NULL;
}

struct str skeleton_take_text(struct skeleton *s)
{
    return s->texts_taken < s->texts ? s->text[s->texts_taken++] : str_make(NULL, 0);
}

bool skeleton_is_done(const struct skeleton *s)
{
    return s->tags_taken == s->tags && s->texts_taken == s->texts;
}

/* ---- pieces of the skeleton */

static void put_text(struct skeleton *s, struct str text)
{
    if (text.n == 0)
        return;
    ARRAY_GROW(s->text, s->texts, s->texts_cap);
    s->text[s->texts++] = text;
    buf_put_char(&s->out, 'x');
}

static void put_start_tag(struct skeleton *s, const struct tag *t)
{
    ARRAY_GROW(s->tag, s->tags, s->tags_cap);
    s->tag[s->tags++] = *t;
    buf_put_str(&s->out, element_start_tag(t->element));
    if (element_kind(t->element) != ELEMENT_BREAK) { /* which the parser ends at once */
        s->staged[t->element]++;
        s->staged_depth++;
    }
}

static void put_end_tag(struct skeleton *s, unsigned element)
{
    buf_put_str(&s->out, element_end_tag(element));
    s->staged[element]--;
    s->staged_depth--;
}

/* Whether the parser, once it has read `out`, has this element open. */
static bool is_open(const struct skeleton *s, unsigned element)
{
    return (int)s->open->count[element] + s->staged[element] > 0;
}

/* ---- tags */

/* Where the end tag of `element` starts, s.n if there is none. */
static size_t find_end_tag(struct str s, unsigned element)
{
    struct str name = element_name(element);
    for (size_t at = 0; (at = str_find(s, STR("</"), at)) < s.n; at++) {
        struct str rest = str_from(s, at + 2);
        if (rest.n > name.n && strncasecmp(rest.p, name.p, name.n) == 0 &&
            strchr("\t\n\f\r />", rest.p[name.n]))
            return at;
    }
    return s.n;
}

/* The content of `element` up to its end tag, which is no markup; the rest of
 * the page starts behind it. */
static struct str cut_content(struct skeleton *s, unsigned element)
{
    size_t n = find_end_tag(s->rest, element);
    struct str content = str_make(s->rest.p, n);
    s->rest = str_from(s->rest, n);
    return content;
}

static void start_element(struct skeleton *s, const struct tag *t)
{
    enum element_kind kind = element_kind(t->element);
    if (kind == ELEMENT_TAG_ONLY)
        return;
    if (kind == ELEMENT_RAW) {
        cut_content(s, t->element);
        return;
    }
    if (kind == ELEMENT_INLINE && (t->empty || (!t->hidden && !is_open(s, t->element))))
        return;
    if ((int)s->open->depth + s->staged_depth >= SKELETON_DEPTH) {
        s->dropped[t->element] += !t->empty;
        return;
    }
    put_start_tag(s, t);
    if (kind == ELEMENT_TITLE)
        put_text(s, cut_content(s, t->element));
    if (t->empty && kind != ELEMENT_BREAK)
        put_end_tag(s, t->element);
}

static void end_element(struct skeleton *s, unsigned element)
{
    if (s->dropped[element])
        s->dropped[element]--;
    else if (is_open(s, element) && element_kind(element) != ELEMENT_TAG_ONLY)
        put_end_tag(s, element);
}

/* ---- the page */

static bool is_letter(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

/* Whether s starts with `<` and what can follow it in markup; else it is text. */
static bool is_markup(struct str s)
{
    if (s.n < 2 || s.p[0] != '<')
        return false;
    char c = s.p[1];
    return is_letter(c) || c == '!' || c == '?' || c == '/';
}

/* Bytes of text at the start of s. */
static size_t text_bytes(struct str s)
{
    size_t n = 0;
    while ((n = str_find(s, STR("<"), n)) < s.n && !is_markup(str_from(s, n)))
        n++;
    return n;
}

/* Bytes of the comment that s starts with; all of s if it does not end. */
static size_t comment_bytes(struct str s)
{
    size_t end = str_find(s, STR("-->"), 2); /* <!--> is one, too */
    size_t other = str_find(str_make(s.p, end), STR("--!>"), 4);
    if (other < end)
        return other + 4;
    return end < s.n ? end + 3 : s.n;
}

/* Takes the markup at the start of the rest. */
static void take_markup(struct skeleton *s)
{
    struct tag t;
    struct str rest = s->rest;
    bool end = rest.p[1] == '/';
    size_t n;
    if (str_starts(rest, STR("<!--"))) {
        n = comment_bytes(rest);
    } else if (!is_letter(rest.p[1]) && !(end && rest.n > 2 && is_letter(rest.p[2]))) {
        n = str_find(rest, STR(">"), 1) + 1; /* <!...>, <?...>, </...> */
    } else if ((n = tag_read(rest, &t)) != 0) {
        s->rest = str_from(rest, n);
        if (end)
            end_element(s, t.element);
        else
            start_element(s, &t);
        return;
    }
    s->rest = str_from(rest, n ? n : rest.n);
}

bool skeleton_next(struct skeleton *s)
{
    if (skeleton_is_done(s))
        s->tags = s->tags_taken = s->texts = s->texts_taken = 0;
    s->out.len = 0;
    memset(s->staged, 0, sizeof s->staged);
    s->staged_depth = 0;
    if (!s->started)
        put_start_tag(s, &(struct tag){.element = element_find(STR("body"))});
    s->started = true;
    while (s->rest.n && s->out.len < SKELETON_BLOCK) {
        if (is_markup(s->rest)) {
            take_markup(s);
        } else {
            size_t n = text_bytes(s->rest);
            put_text(s, str_make(s->rest.p, n));
            s->rest = str_from(s->rest, n);
        }
    }
    if (s->out.len == 0)
        return false;
    buf_put_str(&s->out, STR("<!---->"));
    return true;
}
