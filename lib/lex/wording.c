#include "lex/wording.h"

#include "base/buf.h"
#include "data.h"

static struct {
    struct wording *wording;
    size_t n, cap;
} known;

static void load(void)
{
    struct str rest = str_make(data_words, data_words_len);
    str_cut(&rest, '\n');
    while (rest.n) {
        struct str line = str_cut(&rest, '\n'), converted = str_cut(&line, '\t');
        ARRAY_GROW(known.wording, known.n, known.cap);
        known.wording[known.n++] = (struct wording){converted, str_cut(&line, '\t')};
    }
}

const struct wording *wordings_builtin(size_t *n)
{
    if (known.n == 0)
        load();
    *n = known.n;
    return known.wording;
}
