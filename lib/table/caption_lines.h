/* caption_lines.h - lines of a text that may be captions, as quickly as they can be told. */
#ifndef GIPR_TABLE_CAPTION_LINES_H
#define GIPR_TABLE_CAPTION_LINES_H

#include "align/align.h"
#include "report/compact.h"

enum { CAPTION_BYTES_MAX = 160 }; /* a longer line is a sentence */

/* Whether token i is the first one of its row. */
bool caption_starts_row(const struct lexed *lx, uint32_t i);

/* The compact form of the input line of token i, empty if it is too long for a caption.  It lives
 * in `to`, until that is used again. */
struct str caption_compact(struct compact *to, const struct lexed *lx, uint32_t i);

/* The number of a heading, 一、 to 十、, that text starts with; 0 if it starts with none. */
int caption_heading_number(struct str text);

/* Whether token i may start the line of an annex (附件), or end a title (报告): few do. */
bool caption_may_be_annex(const struct lexed *lx, uint32_t i);
bool caption_may_be_title(const struct token *t);

/* Whether a row starts within a label, or one starts in it. */
bool caption_is_label_row(const struct scanned *text, struct token_row row);

#endif
