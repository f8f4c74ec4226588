#include "table/caption_names.h"

#include "base/utf8.h"
#include "report/year.h"
#include "table/caption_words.h"

bool caption_is_sentence(struct str text)
{
    return str_has(text, STR("。")) || str_has(text, STR(","));
}

bool caption_names_other_year(struct str text, struct str year)
{
    size_t own, at = 0;
    if (!str_year(year, &own))
        return false;
    int found = year_next(text, &at), first = found;
    while (found > 0 && (size_t)found != own) {
        at++; /* behind the first digit */
        found = year_next(text, &at);
    }
    return first > 0 && found == 0;
}

bool caption_names_past(struct str text)
{
    if (!str_has(text, STR("年"))) /* as most have none, and each of those words has */
        return false;
    return caption_has(CAPTION_PAST, text, CAPTION_ANYWHERE) &&
           !caption_has(CAPTION_COUNTS, text, CAPTION_ANYWHERE);
}

bool caption_is_name(struct str text)
{
    while (text.n && strchr(":)]", text.p[text.n - 1]))
        text.n--;
    return caption_has(CAPTION_END, text, CAPTION_AT_END) &&
           !caption_has(CAPTION_COUNTS, text, CAPTION_ANYWHERE);
}

struct str caption_name_of_body(struct str text)
{
    struct str word;
    size_t at = 0;
    if (caption_has_word(CAPTION_AMONG, text, CAPTION_AT_START, &word))
        text = str_from(text, word.n);
    while (text.n && (unsigned char)*text.p < 0x80) /* numbers and marks */
        text = str_from(text, 1);
    while (text.n && strchr(":)]", text.p[text.n - 1]))
        text.n--;
    if (year_next(text, &at) > 0)
        text.n = at;
    text = caption_before(CAPTION_TOPIC, text);
    return caption_has(CAPTION_BODY, text, CAPTION_AT_END) ? text : STR("");
}

static struct str without_tail(struct str name)
{
    struct str tail;
    while (caption_has_word(CAPTION_TAIL, name, CAPTION_AT_END, &tail) && tail.n < name.n)
        name.n -= tail.n;
    return name;
}

/* Whether the characters of `part` stand in `all`, in their order. */
static bool is_within(struct str part, struct str all)
{
    size_t at = 0, used;
    for (size_t i = 0; i < part.n; i += used) {
        utf8_decode(part.p + i, part.n - i, &used);
        at = str_find(all, str_make(part.p + i, used), at);
        if (at == all.n)
            return false;
        at += used;
    }
    return true;
}

bool caption_is_other_body(struct str name, struct str agency)
{
    enum { HAN = 3 };
    struct str area;
    agency = without_tail(agency);
    if (agency.n < HAN || caption_has(CAPTION_OWN, name, CAPTION_AT_START))
        return false;
    name = without_tail(name);
    while (caption_has_word(CAPTION_AREA, name, CAPTION_AT_START, &area))
        name = str_from(name, area.n);
    bool same_end =
        name.n >= HAN && memcmp(name.p + name.n - HAN, agency.p + agency.n - HAN, HAN) == 0;
    return !is_within(name, agency) && !(same_end && is_within(agency, name));
}
