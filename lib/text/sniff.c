#include "text/sniff.h"

#include <ctype.h>

#include "base/utf8.h"
#include "text/encoding.h"

/* Sources: the formats' own specifications (PDF 32000-1, PKWARE APPNOTE,
 * [MS-CFB], RTF 1.9, RFC 1952, bzip2, xz, RFC 8878, PNG, JFIF). */
static const struct signature {
    struct str start;
    const char *message;
} signatures[] = {
    {{"%PDF-", 5}, "this is PDF; 'pdftotext -layout' turns it into report text"},
    {{"PK\3\4", 4},
     "this is a ZIP archive or a .docx document; docx2txt turns a document into text"},
    {{"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", 8},
     "this is an old office document (.doc); 'libreoffice --convert-to txt' turns it into text"},
    {{"{\\rtf", 5}, "this is RTF; 'libreoffice --convert-to txt' turns it into text"},
    {{"\x1f\x8b", 2}, "this is compressed; zcat turns it into what it holds"},
    {{"BZh", 3}, "this is compressed; bzcat turns it into what it holds"},
    {{"\xfd"
      "7zXZ",
      5},
     "this is compressed; xzcat turns it into what it holds"},
    {{"\x28\xb5\x2f\xfd", 4}, "this is compressed; 'zstd -dc' turns it into what it holds"},
    {{"\x89PNG", 4}, "this is an image; only character recognition makes text of it"},
    {{"\xff\xd8\xff", 3}, "this is an image; only character recognition makes text of it"},
    {{"MIME-Version:", 13}, "this is a web archive (.mht); a browser saves the page in it as HTML"},
    {{"From: <Saved by ", 16},
     "this is a web archive (.mht); a browser saves the page in it as HTML"},
    {{"report\tyear\tagency\t", 19}, "these are records of gipr already, no report text"},
};

bool sniff_is_html(struct str text)
{
    text = str_trim_wide(text);
    return text.n > 1 && text.p[0] == '<' &&
           (memchr("!?/", text.p[1], 3) || isalpha((unsigned char)text.p[1]));
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
    struct str text = str_starts(bytes, STR("\xef\xbb\xbf")) ? str_from(bytes, 3) : bytes;
    for (size_t i = 0; i < sizeof signatures / sizeof *signatures; i++)
        if (str_starts(text, signatures[i].start))
            return signatures[i].message;
    size_t mark;
    if (encoding_of_mark(bytes, &mark) && text.p == bytes.p)
        return NULL; /* it is UTF-16 or UTF-32: look at it when it is decoded */
    if (sniff_is_html(text))
        return "this is HTML; gipr-text turns it into report text";
    bool zeros = bytes.n > 0 && memchr(bytes.p, 0, bytes.n);
    if (zeros && (is_utf16(bytes, 1) || is_utf16(bytes, 0)))
        return "this is UTF-16 without a byte-order mark; --encoding=UTF-16LE (or UTF-16BE) reads it";
    return NULL;
}
