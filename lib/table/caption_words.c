#include "table/caption_words.h"

#include "data.h"

/* The rows of a list: a stretch of captions.tsv.  Found once, and kept for good. */
static struct str rows_of(enum caption_list list)
{
    static const char *const names[CAPTION_LISTS] = {
        [CAPTION_ANNEX] = "annex", [CAPTION_PAST] = "past",     [CAPTION_OTHER] = "other",
        [CAPTION_OWN] = "own",     [CAPTION_COUNTS] = "counts", [CAPTION_END] = "end",
        [CAPTION_TOPIC] = "topic", [CAPTION_BODY] = "body",     [CAPTION_TAIL] = "tail",
        [CAPTION_AREA] = "area",   [CAPTION_AMONG] = "among",   [CAPTION_ABOVE] = "above",
        [CAPTION_STUB] = "stub",   [CAPTION_FILE] = "file"};
    static struct str rows[CAPTION_LISTS];
    if (rows[list].n > 0)
        return rows[list];
    struct str rest = str_make(data_captions, data_captions_len);
    while (rest.n) {
        struct str from = rest, line = str_cut(&rest, '\n');
        if (!str_eq(str_cut(&line, '\t'), str_of(names[list])))
            continue;
        if (rows[list].n == 0)
            rows[list].p = from.p;
        rows[list].n = (size_t)(line.p + line.n + 1 - rows[list].p);
    }
    return rows[list];
}

bool caption_has_word(enum caption_list list, struct str text, enum caption_place place,
                      struct str *found)
{
    struct str rest = rows_of(list);
    while (rest.n) {
        struct str word = str_cut(&rest, '\n');
        str_cut(&word, '\t');
        size_t at = text.n;
        if (place == CAPTION_ANYWHERE)
            at = str_find(text, word, 0);
        else if (place == CAPTION_AT_START ? str_starts(text, word) : str_ends(text, word))
            at = place == CAPTION_AT_START ? 0 : text.n - word.n;
        if (at < text.n)
            return *found = str_make(text.p + at, word.n), true;
    }
    return false;
}

bool caption_has(enum caption_list list, struct str text, enum caption_place place)
{
    struct str found;
    return caption_has_word(list, text, place, &found);
}

struct str caption_before(enum caption_list list, struct str text)
{
    struct str found;
    while (caption_has_word(list, text, CAPTION_ANYWHERE, &found))
        text.n = (size_t)(found.p - text.p);
    return text;
}
