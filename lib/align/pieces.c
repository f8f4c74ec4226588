/* pieces.c - words that may be a piece of a label that wraps. */
#include "align/groups.h"
#include "base/utf8.h"
#include "lex/fold.h"

enum {
    PIECE_CHARS_MAX = 12, /* a longer text after a label is no piece of it */
    PIECE_BYTES_MAX = 4 * PIECE_CHARS_MAX,
    PIECE_SHARED_MIN = 80, /* percent of its characters that the label has, too */
};

/* How many of the n characters occur in the label. */
static uint32_t shared_characters(const struct label *l, const uint32_t *text, size_t n)
{
    const uint32_t *label = label_set_builtin()->chars + l->text;
    uint32_t shared = 0;
    for (size_t i = 0; i < n; i++)
        for (uint32_t k = 0; k < l->length; k++)
            if (label[k] == text[i]) {
                shared++;
                break;
            }
    return shared;
}

/* Folds a short text; 0 characters for one that is too long to be a piece of a label. */
static size_t fold_piece(struct str piece, uint32_t text[PIECE_BYTES_MAX])
{
    size_t n = piece.n > PIECE_BYTES_MAX ? 0 : fold_str(piece, text);
    return n > PIECE_CHARS_MAX ? 0 : n;
}

bool groups_is_piece(const struct group_reader *r, uint32_t line, struct str piece)
{
    const struct label_set *set = label_set_builtin();
    uint32_t text[PIECE_BYTES_MAX];
    size_t n = fold_piece(piece, text);
    for (size_t i = 0; n > 0 && i < set->labels; i++) {
        const struct label *l = &set->label[i];
        bool wanted =
            r->table->across ? l->kind == LABEL_HEAD : l->kind == LABEL_LINE && l->first == line;
        if (wanted && l->layout == r->form && l->table == r->number &&
            shared_characters(l, text, n) * 100 >= n * PIECE_SHARED_MIN)
            return true;
    }
    return false;
}

bool groups_may_go_on(const struct group_reader *r, uint32_t line, struct str words, bool values)
{
    uint32_t text[PIECE_BYTES_MAX];
    return groups_is_piece(r, line, words) ||
           (r->table->across && !values && fold_piece(words, text) > 0);
}

bool piece_may_be_of_line(const struct form_table *table, size_t line, struct str text,
                          size_t misread)
{
    enum { HAN_MIN = 2, STRANGE_PERCENT = 34 };
    struct str path = table->line[line].path;
    size_t all = 0, strange = 0;
    for (size_t at = 0, used; at < text.n; at += used) {
        if (!utf8_is_han(utf8_decode(text.p + at, text.n - at, &used)))
            continue;
        all++;
        strange += str_find(path, str_make(text.p + at, used), 0) == path.n;
    }
    return all < HAN_MIN || strange <= misread || strange * 100 <= all * STRANGE_PERCENT;
}
