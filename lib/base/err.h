/* err.h - one error shape.
 *
 * A library function that can fail takes a struct err, fills it and returns -1
 * (or whatever its header says).  Only programs print it, always as
 *
 *     gipr-sum: FILE:LINE: what is wrong: 'value'
 */
#ifndef GIPR_BASE_ERR_H
#define GIPR_BASE_ERR_H

#include "base/str.h"

enum { ERR_NAME_MAX = 4096, ERR_TEXT_MAX = 512 };

struct err {
    /* File as given, but for control bytes and the like (see err_quote()); `-` for standard
     * input, '' for a file that was named so; empty if there is none. */
    char name[ERR_NAME_MAX];
    size_t line;             /* 1-based input line; 0: the file as a whole */
    char text[ERR_TEXT_MAX]; /* one line, no final newline */
};

/* Fills *e (which may be NULL: then nothing happens) and returns -1, so that
 * `return err_set(...)` reads well.  name may be NULL; longer texts are cut. */
#if defined(__GNUC__)
__attribute__((format(printf, 4, 5)))
#endif
int err_set(struct err *e, const char *name, size_t line, const char *format, ...);

/* Bytes of a value that a message shows, and of the quote that shows them: each may take four, and
 * quotes, … and the NUL stand around them. */
enum { ERR_SHOWN_MAX = 40, ERR_QUOTE_MAX = 4 * ERR_SHOWN_MAX + 8 };

/* Writes `value` in single quotes for a message: control bytes and bytes that
 * are no UTF-8 as \xHH, cut with … after ERR_SHOWN_MAX bytes.  Returns out, which must
 * hold ERR_QUOTE_MAX bytes. */
const char *err_quote(char *out, struct str value);

/* The same for the name of a file or a report: of a long one the last ERR_SHOWN_MAX bytes are
 * shown, for names begin alike where they stand in one folder. */
const char *err_quote_name(char *out, struct str value);

/* Where warnings of the library go: things that do not stop the work but must
 * not pass in silence.  `warn` may be NULL (drop them); `context` is the
 * caller's.  The struct err is borrowed for the call. */
struct err_sink {
    void (*warn)(void *context, const struct err *e);
    void *context;
};

/* Hands an error to the sink as it is. */
void err_pass(const struct err_sink *sink, const struct err *e);

/* Formats a warning and hands it to the sink. */
#if defined(__GNUC__)
__attribute__((format(printf, 4, 5)))
#endif
void err_warn(const struct err_sink *sink, const char *name, size_t line, const char *format, ...);

#endif
