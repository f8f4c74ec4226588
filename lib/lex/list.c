#include "lex/list.h"

#include "base/store.h"
#include "lex/line.h"
#include "lex/notes.h"

enum { DEPTH_MAX = 8, SURROGATE_FIRST = 0xd800, SURROGATE_LAST = 0xdfff };

/* A line that is read from its start on. */
struct list {
    struct str rest;
    int depth;                 /* lists that are open, ... */
    char closed_by[DEPTH_MAX]; /* ... and what ends each */
};

/* What stands next in a list. */
enum part { PART_OPEN, PART_CLOSE, PART_COMMA, PART_STRING, PART_WORD, PART_NONE };

/* Cuts a string in quotes off; *cell is what they hold.  Whether it ends. */
static bool cut_string(struct str *rest, struct str *cell)
{
    char quote = rest->p[0];
    size_t end = 1;
    while (end < rest->n && rest->p[end] != quote)
        end += rest->p[end] == '\\' ? 2 : 1;
    if (end >= rest->n)
        return false;
    *cell = str_make(rest->p + 1, end - 1);
    *rest = str_from(*rest, end + 1);
    return true;
}

/* Goes into a list, or out of one.  Whether the mark may stand there. */
static bool pass_mark(struct list *l, char mark)
{
    if (mark == ']' || mark == ')')
        return l->depth > 0 && l->closed_by[--l->depth] == mark;
    if (l->depth == DEPTH_MAX)
        return false;
    l->closed_by[l->depth++] = mark == '[' ? ']' : ')';
    return true;
}

/* Whether a byte belongs to a number or a name. */
static bool is_of_word(char c)
{
    return str_is_letter(c) || str_is_digit(c) || c == '.' || c == '-';
}

/* Cuts the next part off; *cell is that of a string or a word. */
static enum part next_part(struct list *l, struct str *cell)
{
    l->rest = str_trim(l->rest);
    char c = l->rest.n > 0 ? l->rest.p[0] : '\0';
    if (c == '"' || c == '\'')
        return cut_string(&l->rest, cell) ? PART_STRING : PART_NONE;
    if (c != '\0' && strchr("[(,)]", c)) {
        l->rest = str_from(l->rest, 1);
        if (c == ',')
            return PART_COMMA;
        return !pass_mark(l, c) ? PART_NONE : c == '[' || c == '(' ? PART_OPEN : PART_CLOSE;
    }
    size_t n = 0;
    while (n < l->rest.n && is_of_word(l->rest.p[n]))
        n++;
    *cell = str_make(l->rest.p, n);
    l->rest = str_from(l->rest, n);
    return n > 0 ? PART_WORD : PART_NONE;
}

/* Whether a line is a list as a whole, with strings in it or as many numbers as a row may have, and
 * commas between its parts: [3] and (1, 2) are notes. */
static bool is_list(struct str line)
{
    enum { WORDS_MIN = 3 };
    struct list l = {.rest = line};
    struct str cell;
    size_t words = 0;
    bool strings = false, expected = true; /* a part that is no comma */
    do {
        enum part part = next_part(&l, &cell);
        if (part == PART_NONE)
            return false;
        if (part == PART_COMMA ? expected : part != PART_CLOSE && !expected)
            return false;
        expected = part == PART_OPEN || part == PART_COMMA;
        strings |= part == PART_STRING;
        words += part == PART_WORD;
    } while (l.depth > 0);
    return (strings || words >= WORDS_MIN) && (l.rest.n == 0 || str_eq(l.rest, STR(",")));
}

/* Writes the character of the escape that s starts with; returns its bytes, and sets *used to those
 * of the escape.  White space is a blank; what is no escape stays. */
static size_t put_escape(struct str s, char *to, size_t *used)
{
    char c = s.n > 1 ? s.p[1] : '\\';
    size_t digits = c == 'x' ? 2 : c == 'u' ? 4 : 0;
    int32_t code = digits > 0 ? str_hex(str_from(s, 2), digits) : -1;
    *used = s.n > 1 ? 2 : 1;
    if (code > ' ' && (code < SURROGATE_FIRST || code > SURROGATE_LAST)) {
        *used += digits;
        return utf8_encode((uint32_t)code, to);
    }
    to[0] = c == 'n' || c == 't' || c == 'r' ? ' ' : c;
    return 1;
}

/* A cell without its escapes, none of which is shorter than what it stands for.  The two of a
 * character beyond the basic plane, which no label has, only lose their backslashes. */
static struct str unescape(struct lexed *lx, struct str cell)
{
    if (cell.n == 0 || !memchr(cell.p, '\\', cell.n))
        return str_trim_wide(cell);
    char *to = store_take(&lx->joined, cell.n), *p = to;
    while (cell.n > 0) {
        size_t used = 1;
        if (cell.p[0] == '\\')
            p += put_escape(cell, p, &used);
        else
            *p++ = cell.p[0];
        cell = str_from(cell, used);
    }
    return str_trim_wide(str_make(to, (size_t)(p - to)));
}

bool list_read_slow(struct lexed *lx, struct str line, size_t number)
{
    if (!is_list(line))
        return false;
    struct list l = {.rest = line};
    struct str text;
    uint32_t cell = 0;
    bool ended = false; /* a row before */
    do {
        enum part part = next_part(&l, &text);
        if (part == PART_STRING || part == PART_WORD) {
            lx->row += cell == 0 && ended;
            lexed_add(lx, unescape(lx, text), number, LINE_CELLS, cell++);
        } else if (part == PART_CLOSE) {
            ended |= cell > 0;
            if (cell > 0)
                notes_look(lx);
            cell = 0;
        }
    } while (l.depth > 0);
    return true;
}
