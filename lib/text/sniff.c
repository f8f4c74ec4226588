#include "text/sniff.h"

#include "base/utf8.h"
#include "text/signature.h"

bool sniff_is_html(struct str text)
{
    text = str_trim_wide(text);
    return text.n > 1 && text.p[0] == '<' &&
           (memchr("!?/", text.p[1], 3) || str_is_letter(text.p[1]));
}

/* Whether a two-byte unit is something that Chinese text is made of. */
static bool is_text_unit(unsigned c)
{
    return c == '\t' || c == '\n' || c == '\r' || (c >= 0x20 && c < 0x7f) ||
           (c >= 0x2010 && c <= 0x2040) || (c >= 0x3000 && c < 0x3030) ||
           (c >= 0x4e00 && c <= 0x9fff) || (c >= 0xff00 && c <= 0xffef);
}

/* UTF-16 without a byte-order mark: read so, nearly everything is Chinese text;
 * line ends and digits have a zero byte, always on the same side; and it makes
 * no sense as UTF-8, unless it is all ASCII, where half of the bytes are zero. */
static bool is_utf16(struct str bytes, size_t high)
{
    size_t units = bytes.n / 2, zeros = 0, text = 0;
    const unsigned char *p = (const unsigned char *)bytes.p;
    for (size_t i = 0; i < units; i++) {
        unsigned hi = p[2 * i + high], lo = p[2 * i + !high];
        zeros += hi == 0;
        text += is_text_unit(hi << 8 | lo);
    }
    if (zeros == 0 || text < units - units / 16)
        return false;
    enum { CUT_MAX = 3 }; /* bytes of a character that the end of the sample cuts */
    return zeros > units / 2 || utf8_check(bytes.p, bytes.n) + CUT_MAX < bytes.n;
}

/* Whether a field names a column of sections, cells, sums, findings or changes. */
static bool is_column(struct str field)
{
    static const struct str names[] = {
        STR_INIT("report"), STR_INIT("year"), STR_INIT("agency"),  STR_INIT("form"),
        STR_INIT("table"),  STR_INIT("row"),  STR_INIT("col"),     STR_INIT("topic"),
        STR_INIT("status"), STR_INIT("unit"), STR_INIT("reports"), STR_INIT("old_year"),
    };
    for (size_t i = 0; i < sizeof names / sizeof *names; i++)
        if (str_eq(field, names[i]))
            return true;
    return false;
}

/* Whether a text starts with the header line of records, or with one of them in JSON: in whatever
 * order the columns are, several are named. */
static bool is_records(struct str text)
{
    static const char dividers[] = {'\t', ',', '"', '{', ':', '\r'};
    enum { ENOUGH = 3 };
    size_t named = 0, from = 0;
    text = str_trim(text);
    struct str line = str_cut(&text, '\n');
    if (line.n == 0 || !(str_is_letter(line.p[0]) || line.p[0] == '"' || line.p[0] == '{'))
        return false;
    for (size_t at = 0; at <= line.n && named < ENOUGH; at++) {
        if (at < line.n && !memchr(dividers, line.p[at], sizeof dividers))
            continue;
        named += is_column(str_make(line.p + from, at - from));
        from = at + 1;
    }
    return named == ENOUGH;
}

/* Whether low control bytes are far more than those that stray into a text.  BEL and FS to US
 * divide cells in the text of some word processors, and tab to carriage return are white space. */
static bool is_binary(struct str bytes)
{
    enum { STRAY = 8, SHARE = 32 };
    size_t controls = 0;
    for (size_t i = 0; i < bytes.n; i++) {
        unsigned char c = (unsigned char)bytes.p[i];
        controls += c < '\a' || (c > '\r' && c < 0x1b);
    }
    return controls > STRAY && controls > bytes.n / SHARE;
}

const char *sniff_refuse(struct str bytes)
{
    if (bytes.n > SNIFF_BYTES)
        bytes.n = SNIFF_BYTES;
    struct str text = utf8_without_mark(bytes);
    const struct signature *found = signature_find(text);
    if (found && found->no_report)
        return found->no_report;
    if (found && found->encoding && text.p == bytes.p)
        return NULL; /* it is UTF-16 or UTF-32: look at it when it is decoded */
    if (sniff_is_html(text))
        return "this is HTML; gipr-text turns it into report text";
    if (is_records(text))
        return "these are records of gipr already, no report text";
    if (bytes.n == 0 || !memchr(bytes.p, 0, bytes.n)) /* as every binary file has */
        return NULL;
    if (is_utf16(bytes, 1) || is_utf16(bytes, 0))
        return "this is UTF-16 without a byte-order mark; --encoding=UTF-16LE (or UTF-16BE) reads it";
    return is_binary(bytes) ? "this is a binary file, no text" : NULL;
}
