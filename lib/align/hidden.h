/* hidden.h - figures that are there, but not as figures.
 *
 * A line without figures is blank only if nothing that may be one stands behind its label:
 * (5), 5%, 共5件, 12；15；7 or 自然人：5 are words to the lexer. */
#ifndef GIPR_ALIGN_HIDDEN_H
#define GIPR_ALIGN_HIDDEN_H

#include "align/groups.h"

/* Whether text may say how many, other than the number in front of a label (3.重复申请). */
bool text_may_count(struct str text);

/* Whether text is Chinese words without a number: it ends where figures are looked for. */
bool text_tells_only(struct str text);

/* Whether words between the label of line i and what follows the line may say how many. */
bool line_hides_figures(const struct lexed *lx, const struct table_match *m, size_t i);

/* Whether the labels of a table's lines stand one after the other, none with a figure, and figures
 * below the last: they may be anybody's. */
bool table_lists_labels(const struct group_reader *r, const struct table_match *m);

/* Whether words among the tokens of a table have each of their characters twice: then figures may
 * have each of their digits twice. */
bool table_is_doubled(const struct group_reader *r, const struct table_match *m);

/* Whether words among the first cells of line i, as many as slots, may be no cell of its:
 * punctuation, which some programs set apart from the label that it is of (危及 三安全一稳定 | “ |
 * ” | 5), or any where all rows stand on one line, for what follows the table does, too. */
bool line_has_strange_words(const struct lexed *lx, const struct table_match *m, size_t i,
                            size_t slots);

/* Whether words that are none of the form's stand between the label of line i and its first figure:
 * those of a row that the form lacks, whose figure it is.
 *
 *     行政许可
 *     其中：变更许可
 *     18 */
bool line_has_strangers(const struct group_reader *r, const struct table_match *m, size_t i);

/* Whether the label of line i stands in a row of cells that are as blank as it has slots, or that
 * is closed behind it as others are behind their figures, and its first figure in a line of words
 * below: the next label's number, or a footer's. */
bool line_borrows_figures(const struct lexed *lx, const struct table_match *m, size_t i,
                          size_t slots);

/* Whether line i, the last of the table, has none, and as many figures as slots stand not far
 * behind it: words of a page's foot may part them from their label. */
bool line_is_cut_off(const struct group_reader *r, const struct table_match *m, size_t i);

/* Whether a row of as many figures as slots, and nobody's, stands between the figures of line i and
 * the next line that was found: either may be the line's, or that of a line whose label stands
 * above. */
bool line_has_row_to_spare(const struct lexed *lx, const struct table_match *m, size_t i,
                           size_t slots);

/* Whether line i of a table printed across may have the figures of another row than the first: that
 * of a year before another that stands there, too, or one below a row of blank cells. */
bool line_is_of_other_row(const struct group_reader *r, const struct table_match *m, size_t i);

/* Whether the figures of a table stand above their labels: a row of them above the first label,
 * and none behind the last. */
bool table_stands_above(const struct group_reader *r, const struct table_match *m);

/* Whether a figure of line i stands beside words in a line of text below or above its label, those
 * of labels aside: it counts what a sentence says (全年共收到申请 31 件), a page or a part. */
bool line_counts_in_words(const struct group_reader *r, const struct table_match *m, size_t i);

/* Whether the first figure of line i may be a number of its label's: the only one with a unit, or
 * what stands where the label goes on in the next line of text. */
bool line_has_note(const struct group_reader *r, const struct table_match *m, size_t i);

/* Whether a figure of line i goes on at the start of the next line of text, or may: it ends a row
 * of cells that is not closed, and figures start what is below, or it ends with a comma. */
bool line_is_torn(const struct lexed *lx, const struct table_match *m, size_t i);

/* Whether some line has its figures in cells of the row of its label. */
bool table_has_rows_of_cells(const struct lexed *lx, const struct table_match *m);

/* Whether the last figure of line i, which fills its slots, stands alone below its others, and
 * either no other row of the table was broken or this one need not have been: then it is a page's
 * number, or a piece of a group's label. */
bool line_ends_in_stray(const struct lexed *lx, const struct table_match *m, size_t i,
                        size_t slots);

/* Whether a value of line i is a character of a label that is written upright, one character in
 * each row: 无 is, where 法 stands alone behind it (无法提供). */
bool line_has_upright(const struct group_reader *r, const struct table_match *m, size_t i);

/* Whether the first figure of line i is the number of its label, or its last one, alone, that of
 * the next, as far as labels lack theirs: half of these have it there at least. */
bool line_has_number_behind(const struct group_reader *r, const struct table_match *m, size_t i);
bool line_has_number_of_next(const struct group_reader *r, const struct table_match *m, size_t i);

/* Whether no other line of the table has the label of `line`. */
bool table_has_once(const struct form_table *table, uint32_t line);

/* The figure right behind the label that ends at token `last`, units aside; lx->tokens if there is
 * none. */
uint32_t table_figure_behind(const struct lexed *lx, uint32_t last);

/* Whether the label of a line stands twice in its place, with figures behind both. */
bool table_repeats(const struct table_match *m, const struct group_reader *r);

/* Makes the lines unsure whose label stands twice in their place, with other figures behind
 * it: those of two years, say; or all, if the table stands twice. */
void table_doubt_repeated(struct table_match *m, const struct group_reader *r);

#endif
