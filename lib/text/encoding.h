/* encoding.h - text of any encoding into UTF-8, decided once a text.
 *
 * A byte-order mark decides; else the text is UTF-8 if all of it is well-formed,
 * or if it is plainly UTF-8 with some damaged bytes; else it is GB18030, which
 * covers what pages declare as gb2312 and gbk.  Bytes that fit nothing become
 * U+FFFD; a lone 0x80 in GB text is the euro sign of Windows code page 936. */
#ifndef GIPR_TEXT_ENCODING_H
#define GIPR_TEXT_ENCODING_H

#include "base/buf.h"
#include "base/err.h"

struct decoder {
    const char *forced; /* name of the encoding that all texts have, NULL: decide for each */
    const char *opened; /* name of the encoding that `converter` reads, NULL: none */
    void *converter;    /* iconv_t */
    size_t unit;        /* bytes of the smallest unit of `opened` */
};

struct decoded {
    struct str text;      /* UTF-8 without byte-order mark */
    const char *encoding; /* what it was read as; a static string, or the caller's name */
    size_t bad;           /* bytes that became U+FFFD */
    size_t newlines;      /* in the text */
    bool returns;         /* whether carriage returns may be in it; not: none is */
};

/* `encoding` (borrowed) is a name that iconv knows, or NULL: decide for each
 * text.  Returns 0, or -1 with *e filled if there is no such encoding. */
int decoder_init(struct decoder *d, const char *encoding, struct err *e);
void decoder_free(struct decoder *d);

enum { BYTE_ORDER_MARK_MAX = 4 };

/* The encoding that a byte-order mark of *n bytes at the start of `bytes` tells; NULL, with
 * *n 0, if there is no mark. */
const char *encoding_of_mark(struct str bytes, size_t *n);

/* Decodes a whole text.  `encoding` overrules everything; NULL: a byte-order
 * mark of UTF-16 or UTF-32, then what decoder_init() was told, then as described above.  A text
 * whose encoding iconv does not know is read as UTF-8.
 * The result points into `bytes` when nothing had to change, else into
 * `scratch`, whose contents are replaced. */
struct decoded decoder_decode(struct decoder *d, const char *encoding, struct str bytes,
                              struct buf *scratch);

/* Writes `ascii` as `encoding` writes it to out; returns the bytes written, 0 if
 * they do not fit into `cap` or the encoding is not known. */
size_t encoding_write(const char *encoding, struct str ascii, char *out, size_t cap);

#endif
