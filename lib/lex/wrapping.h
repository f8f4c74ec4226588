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

#endif
