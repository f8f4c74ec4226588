#include "html/clean.h"

#include <stdlib.h>
#include <strings.h>

#include "base/utf8.h"
#include "html/entity.h"

enum { CLEAN_BLOCK = 16 * 1024, TITLE_BYTES = 1024 };

void cleaner_start(struct cleaner *c, struct str page, const struct open_elements *open)
{
    struct cleaner before = *c;
    *c = (struct cleaner){.rest = page,
                          .open = open,
                          .out = before.out,
                          .tag = before.tag,
                          .tags_cap = before.tags_cap,
                          .body_due = true};
}

const struct tag *cleaner_tag(const struct cleaner *c)
{
    return c->taken < c->tags ? &c->tag[c->taken] : NULL;
}

void cleaner_free(struct cleaner *c)
{
    buf_free(&c->out);
    free(c->tag);
}

/* ---- text */

/* Bytes of text at the start of s that stand for themselves. */
static size_t plain_bytes(struct str s)
{
    size_t n = 0;
    while (n < s.n) {
        unsigned char b = (unsigned char)s.p[n];
        if (b == '&' || b == '<' || (b < ' ' && b != '\n' && b != '\t'))
            break;
        n++;
    }
    return n;
}

static void put_character(struct buf *out, uint32_t c)
{
    char bytes[4];
    if (c == '<')
        buf_put_str(out, STR("&lt;"));
    else if (c == '&')
        buf_put_str(out, STR("&amp;"));
    else if (c < ' ' && c != '\n' && c != '\t')
        buf_put_char(out, ' ');
    else
        buf_put(out, bytes, utf8_encode(c, bytes));
}

/* The first bytes of s, no more than n, without cutting a character. */
static struct str head_of(struct str s, size_t n)
{
    if (s.n <= n)
        return s;
    while (n > 0 && ((unsigned char)s.p[n] & 0xc0) == 0x80)
        n--;
    return str_make(s.p, n);
}

/* Puts out what the first byte of s, one that plain_bytes() stops at, stands for.
 * Returns the bytes that were read. */
static size_t put_special(struct cleaner *c, struct str s)
{
    uint32_t character = (unsigned char)s.p[0];
    size_t used = character == '&' ? entity_read(s, &character) : 0;
    put_character(&c->out, character);
    return used ? used : 1;
}

/* Whether s starts with `<` and what can follow it in markup; else it is text. */
static bool is_markup(struct str s)
{
    if (s.n < 2 || s.p[0] != '<')
        return false;
    char c = s.p[1];
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '!' || c == '?' || c == '/';
}

/* Puts out the text at the start of *rest, as much as fits into a block.  It ends
 * before markup, if there can be any. */
static void put_text(struct cleaner *c, struct str *rest, bool markup)
{
    while (rest->n && c->out.len < CLEAN_BLOCK) {
        struct str part = head_of(*rest, CLEAN_BLOCK);
        size_t n = plain_bytes(part);
        buf_put(&c->out, part.p, n);
        *rest = str_from(*rest, n);
        if (n == part.n)
            continue;
        if (markup && is_markup(*rest))
            break;
        *rest = str_from(*rest, put_special(c, *rest));
    }
}

/* ---- tags */

/* Whether the parser, once it has read `out`, has this element open. */
static bool is_open(const struct cleaner *c, unsigned element)
{
    return (int)c->open->count[element] + c->staged[element] > 0;
}

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

static void put_start_tag(struct cleaner *c, const struct tag *t)
{
    ARRAY_GROW(c->tag, c->tags, c->tags_cap);
    c->tag[c->tags++] = *t;
    buf_put_str(&c->out, element_start_tag(t->element));
    if (element_kind(t->element) != ELEMENT_BREAK) { /* which the parser ends at once */
        c->staged[t->element]++;
        c->staged_depth++;
    }
}

static void put_end_tag(struct cleaner *c, unsigned element)
{
    buf_put_str(&c->out, element_end_tag(element));
    c->staged[element]--;
    c->staged_depth--;
}

/* The content of `element` up to its end tag, which is no markup; the rest of
 * the page starts behind it. */
static struct str cut_content(struct cleaner *c, unsigned element)
{
    size_t n = find_end_tag(c->rest, element);
    struct str content = str_make(c->rest.p, n);
    c->rest = str_from(c->rest, n);
    return content;
}

static void start_element(struct cleaner *c, const struct tag *t)
{
    enum element_kind kind = element_kind(t->element);
    if (kind == ELEMENT_TAG_ONLY)
        return;
    if (kind == ELEMENT_RAW) {
        cut_content(c, t->element);
        return;
    }
    if (kind == ELEMENT_INLINE && (t->empty || (!t->hidden && !is_open(c, t->element))))
        return;
    if ((int)c->open->depth + c->staged_depth >= CLEAN_DEPTH) {
        c->dropped[t->element] += !t->empty;
        return;
    }
    put_start_tag(c, t);
    if (kind == ELEMENT_TITLE) {
        struct str title = head_of(cut_content(c, t->element), TITLE_BYTES);
        put_text(c, &title, false);
    }
    if (t->empty && kind != ELEMENT_BREAK)
        put_end_tag(c, t->element);
}

static void end_element(struct cleaner *c, unsigned element)
{
    if (c->dropped[element])
        c->dropped[element]--;
    else if (is_open(c, element) && element_kind(element) != ELEMENT_TAG_ONLY)
        put_end_tag(c, element);
}

/* ---- the page */

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
static void take_markup(struct cleaner *c)
{
    struct tag t;
    struct str s = c->rest;
    char second = s.p[1], third = s.n > 2 ? s.p[2] : '\0';
    bool end = second == '/';
    if (str_starts(s, STR("<!--"))) {
        c->rest = str_from(s, comment_bytes(s));
    } else if (end ? third < 'A' : second < 'A') { /* <!...>, <?...>, </...> */
        c->rest = str_from(s, str_find(s, STR(">"), 1) + 1);
    } else {
        size_t n = tag_read(s, &t);
        c->rest = str_from(s, n ? n : s.n);
        if (n && end)
            end_element(c, t.element);
        else if (n)
            start_element(c, &t);
    }
}

bool cleaner_next(struct cleaner *c)
{
    if (c->taken == c->tags)
        c->taken = c->tags = 0;
    c->out.len = 0;
    memset(c->staged, 0, sizeof c->staged);
    c->staged_depth = 0;
    if (c->body_due)
        put_start_tag(c, &(struct tag){.element = element_find(STR("body"))});
    c->body_due = false;
    while (c->rest.n && c->out.len < CLEAN_BLOCK) {
        if (is_markup(c->rest))
            take_markup(c);
        else
            put_text(c, &c->rest, true);
    }
    if (c->out.len == 0)
        return false;
    buf_put_str(&c->out, STR("<!---->"));
    return true;
}
