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
    bool zeros = bytes.n > 0 && memchr(bytes.p, 0, bytes.n);
    if (zeros && (is_utf16(bytes, 1) || is_utf16(bytes, 0)))
        return "this is UTF-16 without a byte-order mark; --encoding=UTF-16LE (or UTF-16BE) reads it";
    return NULL;
}
