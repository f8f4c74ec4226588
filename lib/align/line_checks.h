/* line_checks.h - what shows that the figures of a line may not be all its own, or its own may be
 * elsewhere.  Included by checks.h, which declares each check, and by doubt.c, which asks them all.
 */
#ifndef LINE_CHECK
#define LINE_CHECK(name) /* nobody asks */
#endif

/* ---- its own figures may be there and not read as such */

/* hidden.c: it has less figures than slots, and words between its label and what follows it may
 * say how many (cells show their own words); or its figures stand below, and its label does. */
LINE_CHECK(line_hides_figures)

/* merged.c: a cell of its row holds several figures, or that of its label ends with one, and a
 * blank one stands beside it, whose figure may be among them. */
LINE_CHECK(line_merges_cells)

/* grid_rows.c: a row of cells without words stands below its figures, with blank ones in it and
 * figures that are no line's: rest of its own, or parts of them. */
LINE_CHECK(line_goes_on_below)

/* grid_rows.c: its label stands in one cell with that of the line before or behind it, and
 * only one of them has figures: they may be the other's. */
LINE_CHECK(line_shares_label)

/* parted.c: it has none behind its label, and figures alone stand before that in its row. */
LINE_CHECK(line_follows_figures)

/* parted.c: it has no cell behind its label, and the row of cells below starts with figures: they
 * may be its own, parted from it by the end of a line. */
LINE_CHECK(line_stands_before_figures)

/* parted.c: it has none, and the head of one column stands right behind its label: each cell may
 * have a row of its own, with the label or below it.
 *
 *     四、结转下年度继续办理 | 自然人 | 3 |
 *     四、结转下年度继续办理 | 总计   |   | */
LINE_CHECK(line_stands_before_head)

/* page_number.c: what was taken for the number of a page can be a figure of it. */
LINE_CHECK(line_may_lack_number)

/* strayed.c: it is the last of the table and has none, and as many figures as slots stand not far
 * behind it: words of a page's foot may part them from their label. */
LINE_CHECK(line_is_cut_off)

/* ---- its figures may be of something else */

/* strayed.c: words that are none of the form's stand between its label and its first figure: those
 * of a row that the form lacks, whose figure it is.
 *
 *     行政许可
 *     其中：变更许可
 *     18
 *
 * or before the figure alone, in a row of their own above its label. */
LINE_CHECK(line_has_strangers)

/* among_words.c: words among its first cells, as many as slots, may be no cell of its: punctuation,
 * which some programs set apart from the label that it is of (危及 三安全一稳定 | “ | ” | 5), or
 * any where all rows stand on one line, for what follows the table does, too; or one before as many
 * figures as slots (属于三类内 | 部 | 事务信息 | 1 | ...), in a table with a column more. */
LINE_CHECK(line_has_strange_words)

/* parted.c: figures that stand behind the label alone, on other lines, have the unit of another
 * line. */
LINE_CHECK(line_has_other_unit)

/* strayed.c: its label stands in a row of cells that are as blank as it has slots, or that is
 * closed behind it as others are behind their figures, and its first figure in a line of words
 * below: the next label's number, or a footer's. */
LINE_CHECK(line_borrows_figures)

/* strayed.c: a row of as many figures as slots, and nobody's, stands between its figures and the
 * next line that was found: either may be the line's, or that of a line whose label stands above.
 */
LINE_CHECK(line_has_row_to_spare)

/* spare.c: its only figure stands alone amid its label, and another one follows the rest of that:
 * one of them is a page's number.
 *
 *     （二）设置
 *     3
 *     政府信息公开查阅点数
 *     个
 *     12 */
LINE_CHECK(line_has_figure_to_spare)

/* spare.c: its label goes on with the next one, which was not found elsewhere: it has no figure,
 * and what follows is the next one's.
 *
 *     2.传真申请数件3.网络申请数件 12 */
LINE_CHECK(line_names_next)

/* spare.c: the cell of its label has that of the line before, too, which was not found elsewhere:
 * its figures may be that line's. */
LINE_CHECK(line_names_last)

/* among_words.c: a figure of it stands beside words in a line of text below or above its label,
 * those of labels aside: it counts what a sentence says (全年共收到申请 31 件), a page or a part.
 */
LINE_CHECK(line_counts_in_words)

/* named_again.c: its label starts words that go on, between its figures and the next line: those
 * are its row, and the figures may be of a text before the table. */
LINE_CHECK(line_is_named_again)

/* several.c: in a table printed across, its figures may be of another row than the first: that of a
 * year before another that stands there, too, or one below a row of blank cells. */
LINE_CHECK(line_is_of_other_row)

/* lone.c: its last figure, which fills its slots, stands alone below its others, and either no
 * other row of the table was broken or this one need not have been: then it is a page's number, or
 * a piece of a group's label. */
LINE_CHECK(line_ends_in_stray)

/* ---- a figure may be a piece of a label */

/* noted.c: its first figure is the only one with a unit, or stands where its label goes on in the
 * next line of text. */
LINE_CHECK(line_has_note)

/* lone.c: a value of it is a character of a label that is written upright, one character in each
 * row: 无 is, where 法 stands alone behind it (无法提供). */
LINE_CHECK(line_has_upright)

/* numbered.c: its first figure is the number of its label, or its last one, alone, that of the
 * next, as far as labels lack theirs: half of these have it there at least; or that of the next
 * row, where a number stands before each. */
LINE_CHECK(line_has_number_behind)
LINE_CHECK(line_has_number_of_next)

/* ---- figures may be torn or put together */

/* glued.c: some were glued together: 00, 0120. */
LINE_CHECK(line_is_glued)

/* glued.c: its figure is glued to its label, and in several lines such a figure starts with zero:
 * those are the figures of a year and of another, and this one may be two, too.
 *
 *     1.当面申请数039
 *     2.传真申请数673219 */
LINE_CHECK(line_glues_columns)

/* torn.c: one goes on at the start of the next line of text, or may: it ends a row of cells that is
 * not closed, and figures start what is below, or it ends with a comma; or the line ends at what
 * says how many cells the next one spans. */
LINE_CHECK(line_is_torn)

#undef LINE_CHECK
