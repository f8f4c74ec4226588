/* show.h - what the stages of reading tables make of a text, as text, for tests.
 *
 * All strings that come back are the caller's to free. */
#ifndef GIPR_TESTS_UNIT_SHOW_H
#define GIPR_TESTS_UNIT_SHOW_H

#include "table/tables.h"

/* A row of tokens a line: its style (W words, C cells, B box), then each token as
 * t (text), f (figure), n (nothing), u (unit) or b (blank), with its text behind.
 *
 *     C t规章 f3 b f0 */
char *show_tokens(const char *text);

/* The labels of the form that a text shows, one a line: what the label names and
 * the first and last token, ~ for a label that breaks off.
 *
 *     line requests.new 4-4
 *     group requests 2-10 5-5         lines 2 to 10 of the table
 *     head proactive 0 1-1            slot 0, + behind it if it heads several */
char *show_labels(const char *form, const char *text);

/* What belongs to each line of a form's table that is not absent: its code, label,
 * order or unsure, and the texts of its figures (_ for a blank).
 *
 *     new label 3 _ 4 */
char *show_match(const char *form, const char *table, const char *text);

/* The cells of a form's table, a row a line: its code and its values, with their
 * unit where it is not the form's; _ blank, - na, ! text, x absent, ? ambiguous.
 * Rows of nothing but absent cells are left out.
 *
 *     new 3 _ - x 4 5 7 */
char *show_cells(const char *form, const char *table, const char *text);

/* A cell of a report that was read; fails the test unless its form has one. */
const struct table_cell *report_cell(const struct tables *t, const char *table, const char *row,
                                     const char *col);

/* Lexes and scans a text for labels; free with hide_scanned(). */
struct scanned show_scanned(const char *text);
void hide_scanned(struct scanned *s);

/* The number of a form in form_layouts(), and of a table in it. */
const struct form_layout *show_layout(const char *form, uint32_t *number);
uint32_t show_table(const struct form_layout *layout, const char *table);

/* Fails the test unless `found`, which is freed, is `expected`. */
void assert_shows(char *found, const char *expected);

#endif
