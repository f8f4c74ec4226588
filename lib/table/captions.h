/* captions.h - tables that are another body's, or another year's.
 *
 *     附件：城关镇2023年政府信息公开申请情况表        in a report of 临江县
 *     2022年数据如下：                                in one of 2023
 *     红旗乡2023年政府信息公开工作年度报告            behind the report, and its headings again
 *
 * Whatever says so stands above the table; its words are data (lib/forms/captions.tsv).  Sentences
 * compare years all the time, and say nothing of a table. */
#ifndef GIPR_TABLE_CAPTIONS_H
#define GIPR_TABLE_CAPTIONS_H

#include "align/groups.h"
#include "report/compact.h"

/* From a token on, tables are another's, or the report's again. */
struct caption_mark {
    uint32_t token;
    bool foreign;
};

/* A zeroed struct is the start; year and agency are the caller's, empty where unknown. */
struct captions {
    struct str year, agency; /* of the report */
    struct caption_mark *mark;
    size_t marks, marks_cap;
    struct compact line, next;
};

void captions_free(struct captions *c);

/* Looks for annexes, and titles of further reports, before token `until` of a text. */
void captions_find(struct captions *c, const struct lexed *lx, uint32_t until);

/* Whether those found make what stands at a token another's. */
bool captions_cover(const struct captions *c, uint32_t token);

/* Whether lines shortly above token `first`, where a table starts, name another year. */
bool captions_above(struct captions *c, const struct scanned *text, uint32_t first);

/* Whether any line of tokens [from, to) may be a caption in a report of some year and body. */
bool captions_among(struct captions *c, const struct lexed *lx, uint32_t from, uint32_t to);

/* Makes the lines of a table unsure that are another's. */
void captions_doubt(struct captions *c, const struct scanned *text, struct table_match *m);

#endif
