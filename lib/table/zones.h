/* zones.h - which parts of a text stand below captions of others than the report's year and body.
 *
 *     三、收到和处理政府信息公开申请情况     zone 0: the report
 *     附：2022年收到和处理申请情况           zone 1
 *     四、行政复议、行政诉讼情况             zone 0 */
#ifndef GIPR_TABLE_ZONES_H
#define GIPR_TABLE_ZONES_H

#include "table/captions.h"

enum { ZONE_MARKS_MAX = 64 };

/* A row that says whose the tables below are: a heading says that they are the report's.  A part is
 * an annex or another report. */
struct zone_mark {
    enum mark_kind { MARK_HEADING, MARK_PART, MARK_YEAR, MARK_BODY } kind;
    bool foreign;
    uint32_t token, zone;
    int number; /* of the last heading, up to here */
};

/* Zones are numbered from 1: each is what stands below a foreign caption; 0 is the report. */
struct zones {
    struct zone_mark mark[ZONE_MARKS_MAX]; /* in the order of the text */
    uint32_t marks, zones;
    /* The caller's, while marks are found: */
    struct captions *c;
    const struct scanned *text;
};

/* Finds the marks of a text; `c` says whose report it is.  Returns false if they are too many, or
 * if some tell of what is above them. */
bool zones_find(struct zones *z, struct captions *c, const struct scanned *text);

/* The zone of a token. */
uint32_t zones_at(const struct zones *z, uint32_t token);

#endif
