/* signature.h - what files start with that are no plain text: byte-order marks, and the
 * signatures of other formats, with what helps. */
#ifndef GIPR_TEXT_SIGNATURE_H
#define GIPR_TEXT_SIGNATURE_H

#include "base/str.h"

struct signature {
    struct str start;
    const char *encoding;   /* of text behind such a byte-order mark; NULL: it is none */
    const char *no_report;  /* what to tell who takes it for a report; NULL: it may be one */
    const char *no_records; /* the same of records */
};

/* The signature that bytes start with, NULL if there is none. */
const struct signature *signature_find(struct str bytes);

#endif
