#include "lex/page.h"

#include "base/utf8.h"
#include "lex/line.h"

enum { SHAPE_MAX = 16 }; /* characters of a page number's shape */

/* The shape of a short line: N for a run of digits, D 第, P 页, G 共, otherwise the
 * character itself; empty when anything else stands there. */
static void shape_of(struct str line, char shape[SHAPE_MAX])
{
    size_t n = 0, used;
    bool digits = false;
    for (size_t at = 0; at < line.n; at += used) {
        uint32_t c = utf8_decode(line.p + at, line.n - at, &used);
        bool digit = c >= '0' && c <= '9';
        char class = digit                                      ? 'N'
                     : c == '-' || (c >= 0x2010 && c <= 0x2015) ? '-'
                     : c == 0x7b2c                              ? 'D'
                     : c == 0x9875                              ? 'P'
                     : c == 0x5171                              ? 'G'
                     : c == '/'                                 ? '/'
                                                                : '\0';
        bool more = digit && digits;
        digits = digit;
        if (utf8_is_space(c) || more)
            continue;
        if (class == '\0' || n == SHAPE_MAX - 1) {
            n = 0;
            break;
        }
        shape[n++] = class;
    }
    shape[n] = '\0';
}

/* Whether a line ends as page numbers do. */
static bool ends_as_number(struct str line)
{
    char c = line.p[line.n - 1];
    return c == '-' || (unsigned char)c >= 0x80 || (c >= '0' && c <= '9');
}

/* Whether the first of two numbers is no more than the second, as a page of so many. */
static bool is_share(struct str line)
{
    unsigned long number[2] = {0, 0};
    int which = 0;
    for (size_t i = 0; i < line.n; i++) {
        which |= line.p[i] == '/';
        if (line.p[i] >= '0' && line.p[i] <= '9')
            number[which] = number[which] * 10 + (unsigned long)(line.p[i] - '0');
    }
    return number[0] >= 1 && number[0] <= number[1];
}

bool page_is_number_slow(struct str line)
{
    static const char *const shapes[] = {"-N-", "DNP", "DNPGNP", "DNP/GNP", "N/N"};
    enum { BYTES_MAX = 40 };
    char shape[SHAPE_MAX];
    if (line.n == 0 || line.n > BYTES_MAX || text_is_digits(line) || !ends_as_number(line))
        return false;
    shape_of(line, shape);
    for (size_t i = 0; i < sizeof shapes / sizeof *shapes; i++)
        if (strcmp(shape, shapes[i]) == 0)
            return strcmp(shape, "N/N") != 0 || is_share(line);
    return false;
}

/* Whether a page can have the number n for what pages before it had, or at its foot or
 * head for its place in the text. */
static bool counts_pages(struct lexed *lx, uint32_t n)
{
    bool counts = n == lx->page || n == lx->page + 1 ||
                  (lx->page_number && n == lx->page_number + (lx->page - lx->page_numbered));
    lx->page_number = n;
    lx->page_numbered = lx->page;
    return counts;
}

/* The line before a form feed, or the first of a page, when it is one short
 * number alone, is the page's number and no figure. */
void page_drop_number(struct lexed *lx)
{
    if (lx->lone == lx->tokens && lx->tokens) {
        const struct str raw = lx->token[--lx->tokens].raw;
        uint32_t n = 0;
        for (size_t i = 0; i < raw.n && raw.p[i] >= '0' && raw.p[i] <= '9'; i++)
            n = n * 10 + (uint32_t)(raw.p[i] - '0');
        if (!counts_pages(lx, n) && lx->tokens)
            lx->token[lx->tokens - 1].number_behind = true;
    }
    lx->lone = 0;
}

bool page_may_be_number(const struct lexed *lx, size_t before)
{
    if (lx->tokens != before + 1)
        return false;
    const struct token *t = &lx->token[before];
    return t->kind == TOKEN_FIGURE && t->style == LINE_WORDS && t->raw.n <= 4 && t->raw.p[0] != '0';
}
