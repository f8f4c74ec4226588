#include "report/script.h"

#include "base/utf8.h"
#include "lex/sound.h"
#include "lex/wording.h"
#include "report/compact.h"

enum { HAN_BYTES = 3, RADICALS_LEAD = 0xe2 }; /* the first byte of a radical */

static bool leads_radical(char byte)
{
    return (unsigned char)byte == RADICALS_LEAD;
}

void script_free(struct script *s)
{
    buf_free(&s->twin);
    buf_free(&s->name);
    *s = (struct script){.twin = {0}};
}

/* What stands in the twin for the character at p, of which n bytes may be read; 0 if that stands
 * for itself. */
static uint32_t simplified_at(const struct simplified *s, const char *p, size_t n)
{
    if (n < HAN_BYTES || !(utf8_leads_han(*p) || leads_radical(*p)))
        return 0;
    return simplified_of(s, utf8_of_three((const unsigned char *)p));
}

bool script_is_traditional(struct str text)
{
    const struct simplified *s = simplified_builtin();
    for (size_t at = 0; at < text.n; at += utf8_leads_han(text.p[at]) ? HAN_BYTES : 1)
        if (simplified_at(s, text.p + at, text.n - at))
            return true;
    return false;
}

bool script_has_radicals(struct str text)
{
    const struct simplified *s = simplified_builtin();
    for (size_t at = 0; at < text.n; at++) {
        const char *hit = memchr(text.p + at, RADICALS_LEAD, text.n - at);
        if (!hit)
            return false;
        at = (size_t)(hit - text.p);
        if (simplified_at(s, hit, text.n - at))
            return true;
    }
    return false;
}

/* Puts the words of the forms where a converter has changed these, too. */
static void put_words_back(char *p, size_t n)
{
    size_t words;
    const struct wording *word = wordings_builtin(&words);
    struct str text = str_make(p, n);
    for (size_t i = 0; i < words; i++) {
        struct str from = word[i].converted, to = word[i].word;
        for (size_t at = 0; (at = str_find(text, from, at)) < n; at += from.n)
            memcpy(p + at, to.p, to.n);
    }
}

void script_simplify(struct buf *out, struct str text)
{
    const struct simplified *simplified = simplified_builtin();
    size_t start = out->len;
    if (text.n == 0)
        return;
    buf_put_str(out, text);
    char *p = out->p + start;
    for (size_t at = 0; at < text.n; at++) {
        uint32_t c = simplified_at(simplified, text.p + at, text.n - at);
        if (c)
            utf8_encode(c, p + at);
    }
    put_words_back(p, text.n);
}

struct str script_twin(struct script *s, struct str text)
{
    s->twin.len = 0;
    script_simplify(&s->twin, text);
    for (size_t at = 0; at < text.n; at++)
        memset(s->twin.p + at, '*', sound_bytes(text, at));
    return buf_str(&s->twin, 0);
}

/* Puts what stands in `text` for a name that its twin has at byte `at` into s->name.  Whether the
 * twin has it there; a pause in the name may be a line break. */
static bool take_name(struct script *s, struct str text, size_t at, struct str name)
{
    static const struct str pause = STR_INIT("、");
    struct str twin = buf_str(&s->twin, 0);
    size_t used, wanted = 0;
    s->name.len = 0;
    while (wanted < name.n && at < twin.n) {
        uint32_t c = utf8_decode(twin.p + at, twin.n - at, &used);
        if (str_starts(str_from(name, wanted), str_make(twin.p + at, used))) {
            bool radical = leads_radical(text.p[at]) && utf8_leads_han(twin.p[at]);
            buf_put(&s->name, (radical ? twin.p : text.p) + at, used);
            wanted += used;
        } else if (compact_char(c) != 0) {
            return false;
        } else if (str_starts(str_from(name, wanted), pause)) {
            buf_put_str(&s->name, pause);
            wanted += pause.n;
        }
        at += used;
    }
    return wanted == name.n;
}

struct str script_name(struct script *s, struct str text, struct str name)
{
    struct str twin = buf_str(&s->twin, 0);
    size_t used;
    if (name.n == 0)
        return name;
    utf8_decode(name.p, name.n, &used);
    struct str first = str_make(name.p, used);
    for (size_t at = 0; (at = str_find(twin, first, at)) < twin.n; at++)
        if (take_name(s, text, at, name))
            return buf_str(&s->name, 0);
    return str_make(name.p, 0);
}
