/* extra_heads.h - heads of columns that the form does not have, or has once, beside those of the
 * form.
 *
 *     ... | 其他 | 小计 | 总计    a sum of columns, or another word (lib/forms/extras.tsv)
 *     行次 | 本年制发件数 | ...    the numbers or codes of rows, in the same list
 *     ... | 总计 | 网上申请       words that nobody knows, where the form's heads are all there
 *     自然人 | 自然人 | ...       a head once more: what stands below are copies */
#ifndef GIPR_PLACE_EXTRA_HEADS_H
#define GIPR_PLACE_EXTRA_HEADS_H

#include "form/extras.h"
#include "place/printed.h"

/* How many columns more stand behind the head that hit i is of (printed_head()), from token *from
 * on: right behind it, or, where others span rows of heads, behind blank cells. */
uint32_t extra_heads_behind(const struct placing *p, size_t i, const struct label *head,
                            uint32_t *from);

/* How many stand right before it. */
uint32_t extra_heads_before(const struct placing *p, size_t i, const struct label *head);

#endif
