#include "text/encoding.h"

#include <errno.h>
#include <iconv.h>
#include <strings.h>

#include "base/utf8.h"
#include "text/signature.h"

static const char utf8[] = "UTF-8";
static const char gb18030[] = "GB18030";

/* Names whose usual meaning is not what iconv makes of them: GB2312 and GBK stop
 * at characters that pages under these names hold; UTF-16 without a byte-order
 * mark is little-endian in practice, whatever the machine. */
static const char *usual_meaning(const char *name)
{
    static const char *const names[][2] = {
        {"utf8", utf8},        {"utf-8", utf8},       {"gb2312", gb18030},
        {"gbk", gb18030},      {"cp936", gb18030},    {"utf-16", "UTF-16LE"},
        {"utf16", "UTF-16LE"}, {"ucs-2", "UTF-16LE"}, {"utf-32", "UTF-32LE"},
        {"gb18030", gb18030},
    };
    for (size_t i = 0; i < sizeof names / sizeof *names; i++)
        if (strcasecmp(name, names[i][0]) == 0)
            return names[i][1];
    return name;
}

/* Opens the converter from `encoding` unless it is open.  Whether there is one. */
static bool decoder_open(struct decoder *d, const char *encoding)
{
    if (d->opened && strcmp(d->opened, encoding) == 0)
        return true;
    if (d->opened)
        iconv_close((iconv_t)d->converter);
    d->opened = NULL;
    iconv_t converter = iconv_open(utf8, encoding);
    if (converter == (iconv_t)-1)
        return false;
    char unit[8];
    d->unit = encoding_write(encoding, STR("\n"), unit, sizeof unit);
    d->unit += d->unit == 0;
    d->converter = (void *)converter;
    d->opened = encoding;
    return true;
}

int decoder_init(struct decoder *d, const char *encoding, struct err *e)
{
    char quoted[ERR_QUOTE_MAX];
    *d = (struct decoder){.forced = encoding ? usual_meaning(encoding) : NULL};
    if (!encoding || (*encoding != '\0' && decoder_open(d, d->forced)))
        return 0;
    decoder_free(d);
    return err_set(e, NULL, 0, "unknown encoding: %s", err_quote(quoted, str_of(encoding)));
}

void decoder_free(struct decoder *d)
{
    if (d->opened)
        iconv_close((iconv_t)d->converter);
    *d = (struct decoder){0};
}

const char *encoding_of_mark(struct str bytes, size_t *n)
{
    const struct signature *found = signature_find(bytes);
    bool mark = found && found->encoding;
    *n = mark ? found->start.n : 0;
    return mark ? found->encoding : NULL;
}

/* Whether bytes that are not all well-formed are UTF-8 all the same: in text of another encoding,
 * well-formed sequences of three bytes are rare accidents.  Reports in GB18030 have one for some
 * forty bytes that fit nothing (examples/ has none with more than one for 38); UTF-8 in which every
 * twentieth character is damaged has nineteen for the two or three bytes that are left of it. */
static bool is_damaged_utf8(struct str bytes)
{
    enum { GOOD_FOR_ONE_BAD = 4 }; /* between the two: 1 in 40, and 19 to 3 */
    size_t good = 0, bad = 0;
    for (size_t at = 0; at < bytes.n;) {
        size_t used = utf8_valid_at(bytes.p + at, bytes.n - at);
        good += used >= 3;
        bad += used == 0;
        at += used ? used : 1;
    }
    return good >= bad * GOOD_FOR_ONE_BAD;
}

/* Appends the last character where the converter waits for one that may join it. */
static void put_held_back(struct decoder *d, struct buf *out)
{
    enum { HELD_MAX = 16 }; /* bytes: a letter and the marks above it */
    buf_reserve(out, HELD_MAX);
    char *to = out->p + out->len;
    size_t room = out->cap - out->len;
    iconv((iconv_t)d->converter, NULL, NULL, &to, &room);
    out->len = (size_t)(to - out->p);
}

static size_t convert(struct decoder *d, struct str bytes, struct buf *out)
{
    size_t bad = 0;
    char *from = (char *)bytes.p; /* iconv() declares it so and does not write */
    size_t left = bytes.n;
    iconv((iconv_t)d->converter, NULL, NULL, NULL, NULL);
    while (left > 0) {
        buf_reserve(out, left + left / 2 + 8); /* two bytes of GB18030 mostly become three */
        char *to = out->p + out->len;
        size_t room = out->cap - out->len;
        size_t result = iconv((iconv_t)d->converter, &from, &left, &to, &room);
        out->len = (size_t)(to - out->p);
        if (result != (size_t)-1 || errno == E2BIG)
            continue;
        bool euro = d->opened == gb18030 && (unsigned char)*from == 0x80;
        size_t skip = d->unit < left ? d->unit : left;
        buf_put_str(out, euro ? STR("€") : STR(UTF8_REPLACEMENT));
        bad += euro ? 0 : skip;
        from += skip;
        left -= skip;
    }
    put_held_back(d, out);
    return bad;
}

static bool is_utf8(const char *encoding)
{
    return strcmp(encoding, utf8) == 0;
}

/* The encoding of a text that is not known to be anything else than UTF-8, of
 * which `good` bytes are well-formed. */
static const char *decide(const struct decoder *d, struct str bytes, size_t good)
{
    if (d->forced || good == bytes.n || str_starts(bytes, STR(UTF8_MARK)) || is_damaged_utf8(bytes))
        return utf8;
    return gb18030;
}

struct decoded decoder_decode(struct decoder *d, const char *encoding, struct str bytes,
                              struct buf *scratch)
{
    struct decoded result = {.text = bytes};
    struct bytes_text all = {.good = 0};
    size_t mark;
    if (!encoding)
        encoding = encoding_of_mark(bytes, &mark);
    if (!encoding || is_utf8(encoding))
        encoding = d->forced ? d->forced : utf8;
    bool known = !is_utf8(encoding) && decoder_open(d, encoding);
    if (!known) {
        all = utf8_survey(bytes.p, bytes.n);
        encoding = is_utf8(encoding) ? decide(d, bytes, all.good) : utf8;
        known = !is_utf8(encoding) && decoder_open(d, encoding);
    }
    scratch->len = 0;
    if (known)
        result.bad = convert(d, bytes, scratch);
    else if (all.good < bytes.n)
        result.bad = utf8_repair(bytes, all.good, scratch);
    if (known || all.good < bytes.n) {
        result.text = buf_str(scratch, 0);
        all = utf8_survey(result.text.p, result.text.n);
    }
    result.newlines = all.newlines;
    result.returns = all.returns;
    result.text = utf8_without_mark(result.text);
    result.encoding = known ? encoding : utf8;
    return result;
}

size_t encoding_write(const char *encoding, struct str ascii, char *out, size_t cap)
{
    iconv_t converter = iconv_open(encoding, utf8);
    if (converter == (iconv_t)-1)
        return 0;
    char *from = (char *)ascii.p, *to = out;
    size_t left = ascii.n, room = cap;
    size_t result = iconv(converter, &from, &left, &to, &room);
    iconv_close(converter);
    return result == (size_t)-1 ? 0 : cap - room;
}
