/* wrapping.h - what programs leave around the text of a cell.
 *
 *     **5**  __5__  `5`  "5"     Markdown, CSV
 *     \+5  \-5                   Markdown, where a sign at the start would make a list
 *     <p>5</p>  5<br/>  &nbsp;5  what is left of a page */
#ifndef GIPR_LEX_WRAPPING_H
#define GIPR_LEX_WRAPPING_H

#include "base/str.h"

/* The part of text (trimmed) that is in the wrapping, trimmed.  Where there is nothing but tags and
 * the like, they stay: who knows whether that is a blank cell, or stands between cells.  So do tags
 * that may change what the text in them means: <sup>, <del>. */
struct str wrapping_strip(struct str text);

/* The same without tags, inside or around, that part nothing, written to `to`, of `size` bytes;
 * text itself where there is no room, or nothing but such tags.
 *
 *     <span lang="EN-US">1</span>2    12, as a page shows it
 *     [1]{lang="EN-US"}2              12, the same in Pandoc's Markdown */
struct str wrapping_join(struct str text, char *to, size_t size);

#endif
