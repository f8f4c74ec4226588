/* others.h - tables of another year, or another body, that stand in a report besides its own.
 *
 *     三、收到和处理政府信息公开申请情况
 *     一、本年新收 | 3 | 0 | ...             the report's
 *     附：2022年收到和处理申请情况            a caption of another year
 *     一、本年新收 | 5 | 1 | ...             left out, and nothing else
 *     四、行政复议、行政诉讼情况
 *
 * The report's is the first, or the one that a caption of its own year or body names.  Where the
 * captions leave any doubt nothing is left out, and the tables stand twice (align/repeated.h). */
#ifndef GIPR_TABLE_OTHERS_H
#define GIPR_TABLE_OTHERS_H

#include "table/captions.h"

/* Takes such tables out of the text, from their captions to where their sections end: its tokens,
 * and their hits.  Number `form` of form_layouts() is the report's form, whose hits alone are kept
 * (label_hits_keep()); `c` says whose report it is.  Returns whether any was. */
bool others_leave_out(struct captions *c, uint32_t form, struct scanned *text);

#endif
