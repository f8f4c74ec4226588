#include "html/skeleton.h"

#include <stdlib.h>
#include <strings.h>

enum { SKELETON_BLOCK = 16 * 1024 };

void skeleton_start(struct skeleton *s, struct str page, struct nesting *nesting)
{
    struct skeleton before = *s;
    *s = (struct skeleton){.rest = page,
                           .nesting = nesting,
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
    *s = (struct skeleton){.tags = 0};
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

/* Blanks next to a tag of a table mean nothing. */
static void put_text(struct skeleton *s, struct str text)
{
    if (text.n == 0 || (s->by_table_tag && str_trim(text).n == 0))
        return;
    ARRAY_GROW(s->text, s->texts, s->texts_cap);
    s->text[s->texts++] = text;
    buf_put_char(&s->out, 'x');
    s->by_table_tag = s->apart = false;
}

static bool is_of_table(enum element_kind kind)
{
    return kind == ELEMENT_TABLE || kind == ELEMENT_ROWS || kind == ELEMENT_ROW ||
           kind == ELEMENT_CELL;
}

static void put_start_tag(struct skeleton *s, const struct tag *t)
{
    ARRAY_GROW(s->tag, s->tags, s->tags_cap);
    s->tag[s->tags++] = *t;
    buf_put_str(&s->out, element_table[t->element].start_tag);
    s->by_table_tag = is_of_table(element_kind(t->element));
    s->apart = false;
}

static void put_end_tag(struct skeleton *s, unsigned element)
{
    buf_put_str(&s->out, element_table[element].end_tag);
    s->by_table_tag = is_of_table(element_kind(element));
    s->apart = false;
}

/* A break, or a tag that stands for the end of a row. */
static void put_break(struct skeleton *s, bool ends_row)
{
    struct tag t = {.element = HTML_br, .ends_row = ends_row};
    nesting_start(s->nesting, t.element);
    put_start_tag(s, &t);
}

/* A tag that is too deep still divides lines. */
static void put_flat(struct skeleton *s, unsigned element)
{
    if (element_kind(element) != ELEMENT_INLINE && !s->apart)
        put_break(s, false);
    s->apart = true;
}

/* ---- tags */

/* Where the end tag of `element` starts, s.n if there is none. */
static size_t find_end_tag(struct str s, unsigned element)
{
    struct str name = element_table[element].name;
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

/* Inline elements may be cells of a table that is drawn with styles: a blank
 * stands before one that is a box, or that looks like the one right before it. */
static void divide_inline(struct skeleton *s, const struct tag *t)
{
    bool follows = s->rest.p == s->inline_end;
    if (t->boxed || (follows && t->kind && t->kind == s->inline_kind))
        put_text(s, STR(" "));
    if (follows || t->kind)
        s->inline_kind = t->kind;
}

/* Whether a tag changes how text is shown. */
static bool changes_look(const struct tag *t)
{
    return t->hidden || (t->look & ~(unsigned)LOOK_SIZED) != 0;
}

/* Returns false if the parser must be asked first what is open. */
static bool start_element(struct skeleton *s, const struct tag *t)
{
    enum element_kind kind = element_kind(t->element);
    if (kind == ELEMENT_INLINE)
        divide_inline(s, t);
    if (kind == ELEMENT_INLINE &&
        (t->empty || (!changes_look(t) && !nesting_has(s->nesting, t->element))))
        return true;
    enum nesting_advice advice = nesting_start(s->nesting, t->element);
    if (advice == NESTING_PASS)
        put_start_tag(s, t);
    else if (advice == NESTING_FLATTEN)
        put_flat(s, t->element);
    if (advice != NESTING_ASK && t->empty && kind != ELEMENT_BREAK &&
        nesting_end(s->nesting, t->element) == NESTING_PASS)
        put_end_tag(s, t->element);
    return advice != NESTING_ASK;
}

/* The same.  An end tag of nothing can still mean something: </tr> ends a row whose
 * start tag is missing, </p> and </br> are breaks (HTML Living Standard, 13.2.6.4.7). */
static bool end_element(struct skeleton *s, unsigned element)
{
    enum nesting_advice advice = nesting_end(s->nesting, element);
    bool row = element_kind(element) == ELEMENT_ROW;
    if (advice == NESTING_PASS)
        put_end_tag(s, element);
    else if (advice == NESTING_FLATTEN)
        put_flat(s, element);
    else if (advice == NESTING_NOTHING && (row || element == HTML_p || element == HTML_br))
        put_break(s, row);
    return advice != NESTING_ASK;
}

/* ---- the page */

/* Whether s starts with `<` and what can follow it in markup; else it is text. */
static bool is_markup(struct str s)
{
    if (s.n < 2 || s.p[0] != '<')
        return false;
    char c = s.p[1];
    return str_is_letter(c) || c == '!' || c == '?' || c == '/';
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

/* What a field holds is shown where tables are printed as forms; around tables, fields are for
 * searching. */
static void take_field(struct skeleton *s, const struct tag *t)
{
    bool in_cell = nesting_has(s->nesting, HTML_td) || nesting_has(s->nesting, HTML_th);
    struct str value = t->element == HTML_textarea ? cut_content(s, t->element) : t->value;
    if (!in_cell || t->hidden)
        return;
    put_text(s, STR(" ")); /* what stands next to it is another figure */
    put_text(s, value);
    put_text(s, STR(" "));
}

/* Takes the tag t, n bytes at the start of the rest, unless the parser must be
 * asked first what is open. */
static void take_tag(struct skeleton *s, const struct tag *t, size_t n)
{
    enum element_kind kind = element_kind(t->element);
    bool passed = kind != ELEMENT_TAG_ONLY && kind != ELEMENT_RAW && kind != ELEMENT_FIELD;
    if (passed && !(t->end ? end_element(s, t->element) : start_element(s, t))) {
        s->ask = true;
        return;
    }
    s->rest = str_from(s->rest, n);
    if (kind == ELEMENT_INLINE && t->end)
        s->inline_end = s->rest.p;
    if (kind == ELEMENT_FIELD && !t->end)
        take_field(s, t);
    if (t->end || t->empty)
        return;
    if (kind == ELEMENT_RAW)
        cut_content(s, t->element);
    if (kind == ELEMENT_TITLE)
        put_text(s, cut_content(s, t->element));
}

/* Takes the markup at the start of the rest. */
static void take_markup(struct skeleton *s)
{
    struct tag t;
    struct str rest = s->rest;
    bool letter =
        str_is_letter(rest.p[1]) || (rest.p[1] == '/' && rest.n > 2 && str_is_letter(rest.p[2]));
    size_t n = letter ? tag_read(rest, &t) : 0;
    if (n)
        take_tag(s, &t, n);
    else if (letter)
        s->rest.n = 0; /* a tag that does not end */
    else if (str_starts(rest, STR("<!--")))
        s->rest = str_from(rest, comment_bytes(rest));
    else
        s->rest = str_from(rest, str_find(rest, STR(">"), 1) + 1); /* <!...>, <?...>, </...> */
}

bool skeleton_next(struct skeleton *s)
{
    if (skeleton_is_done(s))
        s->tags = s->tags_taken = s->texts = s->texts_taken = 0;
    s->out.len = 0;
    s->ask = false;
    nesting_told(s->nesting);
    if (!s->begun && nesting_start(s->nesting, HTML_body) == NESTING_PASS)
        put_start_tag(s, &(struct tag){.element = HTML_body});
    s->begun = true;
    while (s->rest.n && s->out.len < SKELETON_BLOCK && !s->ask) {
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
