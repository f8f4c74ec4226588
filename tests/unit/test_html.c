/* Text of pages: blocks and tables, what is left out, pages as they should not be. */
#include <check.h>
#include <stdlib.h>

#include "html/entity.h"
#include "html/page.h"
#include "html/title.h"

static struct page page;

static void teardown(void)
{
    page_free(&page);
    page = (struct page){.mixed = false};
}

static int read_page(struct str html, struct page_text *text, struct err *e)
{
    return page_read(&page, html, page_kind(html), text, e);
}

static void assert_page(const char *html, const char *expected)
{
    struct page_text text;
    struct err e;
    ck_assert_msg(read_page(str_of(html), &text, &e) == 0, "%s: %s", html, e.text);
    ck_assert_msg(str_eq(text.text, str_of(expected)), "%s\nexpected %s\nfound    %.*s", html,
                  expected, (int)text.text.n, text.text.p);
}

struct case_of_page {
    const char *html, *text;
};

static const struct case_of_page flows[] = {
    /* blocks are lines, inline elements join */
    {"<body>一<p>二</p>三<div>四<p>五</div>六", "一\n二\n三\n四\n五\n六\n"},
    {"<p>政府<span>信息</span><a href=x>公</a><b><i>开</b></i>", "政府信息公开\n"},
    {"<p>12<font color=red>3</font><o:p></o:p>4<x-y>5</x-y>", "12345\n"},
    {"<p><span class=c>1</span><span class=c><b>2</b></span><span class=c>3</span></p>", "1 2 3\n"},
    {"<p><span class=c>1</span><span>2</span><span class=d>3</span><b>4</b></p>", "1234\n"},
    {"<p>1<span style='display:inline-block'>2</span><i style='display:inline'>3</i></p>",
     "1 23\n"},
    {"<p>甲<del>乙</del><s>丙<b>丁</b></s>戊<strike>己</strike></p>", "甲戊\n"},
    {"<ul><li>甲<li>乙<ul><li>丙</ul></ul><h2>丁</h2>", "甲\n乙\n丙\n丁\n"},
    {"<P>甲<BR>乙<br/>丙</br>丁<hr>戊", "甲\n乙\n丙\n丁\n戊\n"},
    {"<p>甲</p>乙</p>丙", "甲\n乙\n丙\n"},
    /* white space */
    {"<p>  a \t b\r\n c  </p>", "a b c\n"},
    {"<p>本机关\n    收到，\n“三 需”\n1 件\nof</p>", "本机关收到，“三 需” 1 件 of\n"},
    {"<p>甲 \n </b>\n乙</p>", "甲乙\n"},
    {"<p>　　甲　乙　</p>&nbsp;&nbsp;丙&#160;<br>", "甲　乙\n丙\n"},
    {"<p>甲&nbsp;\n乙</p>", "甲 乙\n"},
    {"<p>1\xe2\x80\x8b"
     "2\xc2\xad"
     "3\xef\xbb\xbf"
     "4&zwj;5</p>",
     "12345\n"},
    {"<pre>\n 甲  1\n\n\t乙&nbsp;2  \n</pre>丙", " 甲  1\n\n\t乙 2\n丙\n"},
    {"<p>a\1b\x7f"
     "c\fd</p>",
     "a b c d\n"},
    /* empty blocks count where their kind holds text */
    {"<p>甲</p><p>&nbsp;</p><p>乙</p><form></form><div></div><p>丙</p>", "甲\n\n乙\n丙\n"},
    {"<div class=c>甲</div><div class=c></div><div class=clear></div><div class=c>乙</div>",
     "甲\n\n乙\n"},
    /* text that looks like markup, and markup that is none */
    {"<p>1 < 2 <3 &lt;b> &amp;lt; <", "1 < 2 <3 <b> &lt; <\n"},
    {"<p>甲<!-- <p>一 -->乙<!-->丙<!--->丁<!-- --!>戊<!x>己<?x?>庚</>辛</ p>",
     "甲乙丙丁戊己庚辛\n"},
    {"<p title='a>b' x=\"</p><p>\" y=<p>甲<p z = c>乙<p 'q' r=>丙", "甲\n乙\n丙\n"},
    {"<p>甲<p", "甲\n"},
    {"<p>甲<p a='乙", "甲\n"},
    {"<p>甲<!-- 乙", "甲\n"},
};

static const struct case_of_page tables[] = {
    {"<table><tr><td>a</td><td>b</td></tr><tr><td>c</td></tr></table>", "| a | b |\n| c |\n"},
    {"<table><tr><td colspan=2>a<td>b<tr><td rowspan=2>c<td>d<td><tr><td>e</table>",
     "| a |  | b |\n| c | d |  |\n|  | e |\n"},
    {"<table><tr><td>a<td>b<br>c<p>d</p><div>e</div></table>", "| a | b c d e |\n"},
    {"<table><tr><td> <p>&nbsp;</p><td>　<td><br><td>0</table>", "|  |  |  | 0 |\n"},
    {"<table><tr><td>a|b<td>|</table>", "| a｜b | ｜ |\n"},
    {"<table><tr><td>本机关\n收到<td>1 <b>2</b>\n3</table>", "| 本机关收到 | 1 2 3 |\n"},
    {"<TABLE><TR><TH>a<TH>b<TR><TD>1<TD>2</TABLE>", "| a | b |\n| 1 | 2 |\n"},
    /* spans end with their group of rows */
    {"<table><thead><tr><td rowspan=9>a<td>b</thead><tbody><tr><td>c<td>d</table>",
     "| a | b |\n| c | d |\n"},
    {"<table><tr><td rowspan=0>a<td>b<tr><td>c<tbody><tr><td>d<td>e</table>",
     "| a | b |\n|  | c |\n| d | e |\n"},
    /* rows without cells count for spans and are not shown */
    {"<table><tr><td rowspan=3>a<td>b<tr></tr><tr><td>c<tr><td>d<td>e</table>",
     "| a | b |\n|  | c |\n| d | e |\n"},
    /* spans that are none */
    {"<table><tr><td colspan=4294967298>a<td>b<tr><td colspan=-3>c<td colspan='2%'>d</table>",
     "| a | b |\n| c | d |  |\n"},
    {"<table><tr><td rowspan=99999999999999999999>a<td rowspan=x>b<tr><td colspan=+2>c</table>",
     "| a | b |\n|  | c |  |\n"},
    /* tags that are missing or in vain */
    {"<table><td>a<td>b</tr><td>c<td>d</tr></td></tr></table>", "| a | b |\n| c | d |\n"},
    {"<table><tr><td><div><b>a<td>b</div><td>c</table>d", "| a | b | c |\nd\n"},
    {"<table><form><tr><input value=9><td>a<td>b</form></table>", "| a | b |\n"},
    {"<tr><td>a</td><td>b</td></tr>", "a\nb\n"},
    {"<table><tr><td>a<td>b</body></html><tr><td>c<td>d</table><table><tr><td>e<td>f",
     "| a | b |\n| c | d |\n| e | f |\n"},
    /* what is outside of cells stands above */
    {"<table><caption>题</caption><tr>x<td>a<td>b</tr>y</table>", "题\nx\ny\n| a | b |\n"},
    /* Word: conditional sections, and a last row that only gives the columns' widths */
    {"<table><tr><td colspan=2>a<td>b<![if !supportMisalignedColumns]><tr height=0><td width=9><td>"
     "<td></tr><![endif]></table>",
     "| a |  | b |\n"},
    /* tables that only lay out */
    {"<table><tr><td>甲<tr><td>乙</table>", "甲\n乙\n"},
    {"<table><tr><td>a<td><table><tr><td>b<td>c<tr><td>d<td>e</table>f</table>",
     "a\n| b | c |\n| d | e |\nf\n"},
    {"<table><tr><td><table><tr><td><table><tr><td>a<td>b</table></table></table>", "| a | b |\n"},
    {"<table role=presentation><tr><td>a<td>b</table>", "a\nb\n"},
    {"<table><tr><td><img><td><tr><td><td>&nbsp;</table>a", "a\n"},
    /* a small one in a cell of a larger one is no reason */
    {"<table><tr><td><table><tr><td>x</table><td>b<tr><td>c<td>d</table>",
     "| x | b |\n| c | d |\n"},
};

static const struct case_of_page left_out[] = {
    {"<head><title>题</title><style>p{}</style><script>a<b</script></head>甲", "甲\n"},
    {"<script>'<p>一</p>'</SCRIPT >甲<style></style><noscript><p>二</noscript>乙", "甲乙\n"},
    {"<script>var a='</scripts>'; '<\\/script>';\n//<!--\n</script>甲", "甲\n"},
    {"甲<script>乙", "甲\n"},
    {"<nav><p>一</nav>甲<footer>二</footer><aside>三</aside><div role=navigation>四</div>乙",
     "甲\n乙\n"},
    {"<p>甲<select><option>一<option>二</select><button>三</button><textarea><p>四</textarea>乙",
     "甲\n乙\n"},
    {"<template><p>一</template><svg><title>二</title></svg><object><p>三</object>甲", "甲\n"},
    {"<p hidden>一</p>甲<span style='color:red;DISPLAY : none'>二<span>三</span></span>乙",
     "甲乙\n"},
    {"<div style=\"visibility:hidden\">一<table><tr><td>二<td>三</table></div>甲", "甲\n"},
    {"<table><tr><td>a<td style='display:none'>x<td>b<tr hidden><td>c<td>d</table>", "| a | b |\n"},
    {"<b style='display:none'>一</b>甲<b style='display:inline;x:none'>乙</b>", "甲乙\n"},
    {"<span hidden>一<p>二</p></span>甲<span>乙</span>", "甲乙\n"},
};

/* How text is shown: what is struck out or cannot be seen leaves its place, and raised digits
 * do not join a figure. */
static const struct case_of_page looks[] = {
    {"<p>甲<span style='text-decoration:line-through'>9</span>7", "甲7\n"},
    {"<p><span style='text-decoration: red  Line-Through'>9</span>7<b style="
     "'text-decoration-line:line-through!important'>8</b>",
     "7\n"},
    {"<p><s style='text-decoration:none'>9</s><i style='text-decoration:underline'>7</i>"
     "<i style='text-decoration:line-through;text-decoration:none'>5</i>",
     "975\n"},
    {"<p><s>1<b>2</b><s>3</s>4</s>5", "5\n"},
    /* fields of forms hold figures in tables, and elsewhere what is searched for */
    {"<input value=x><p>甲<textarea>y</textarea>乙</p><table><tr><td>规章<td><input value='&#51;' "
     "readonly/>件<td><textarea> 4 <b></textarea><td><input type=NUMBER value=5><input value=6>"
     "<td><input type=hidden value=7><input style='display:none' value=8><input type=radio "
     "value=9><td><input></table>",
     "甲乙\n| 规章 | 3 件 | 4 <b> | 5 6 |  |  |\n"},
    {"<table><tr><td>a<td style='text-decoration:line-through'>9<td style='visibility:hidden'>8"
     "<td>7<tr style='visibility:hidden'><td>b<td>1<td>2<td>3<tr><td>c<td>4<td>5<td>6</table>",
     "| a |  |  | 7 |\n|  |  |  |  |\n| c | 4 | 5 | 6 |\n"},
    {"<div class=c>1</div><div class=c style='visibility:hidden'>2</div><div class=c>3</div>",
     "1\n\n3\n"},
    {"<p><span style='mso-hide:all'>9</span><span style='font-size:0px'>8</span>"
     "<span style='opacity:0.0'>7</span>6<i style='font-size:0.5em;opacity:0.9'>5</i>",
     "65\n"},
    {"<div style='font-size:0;opacity:0'><span style='font-size:0'>9<b style='font-size:9pt'>8</b>"
     "9</span></div>",
     "8\n"},
    /* digits above or below the line */
    {"<p>7<sup>2</sup>件，8<SUB><a href='#f'>1</a></SUB>件", "7[2]件，8[1]件\n"},
    {"<p>7<sup>①</sup>m<sup>th</sup>8<sup>１</sup>9<sup>&#49;</sup>", "7①mth8[１]9[1]\n"},
    {"<p>7<sup>[2]</sup>8<sup>[<a>1</a>]</sup>9<sup>(注 1)</sup>", "7[2]8[1]9[(注 1)]\n"},
    {"<p>7<span style='vertical-align: super'><b>2</b></span><i style='vertical-align:sub'>3</i>4",
     "7[2][3]4\n"},
    {"<pre>7<sup>2</sup></pre>|1|<sup>2</sup>|", "7[2]\n|1|[2]|\n"},
    {"<table><tr><td>a<td style='vertical-align:super'>1<td><sup>2</sup></table>",
     "| a | 1 | [2] |\n"},
    /* a cell or the end of a block ends what was left open */
    {"<table><tr><td>a<td>7<sup>2<td>8<s>9<td>5<tr><td>b<td>1<td>2<td>3</table>",
     "| a | 7[2] | 8 | 5 |\n| b | 1 | 2 | 3 |\n"},
    {"<p>甲<sup>1<table><tr><td>1<td>2</table>", "甲[1]\n| 1 | 2 |\n"},
    {"<s><table><tr><td>1<td>2</table></s>甲", "甲\n"},
};

static const struct case_of_page mixed[] = {
    {"# 题\n\n甲  乙\n丙\n\n<table><tr><td>a\nb<td>c</table>\n\n丁&nbsp;戊\n",
     "# 题\n\n甲  乙\n丙\n\n| a b | c |\n\n丁 戊\n"},
    {"| a | b |\n|---|---|\n| c<br>d | <b>e</b> |\n", "| a | b |\n|---|---|\n| c d | e |\n"},
    {"甲<br>乙\n丙", "甲\n乙\n丙\n"},
    {"<table><tr><td>a<td>b</table>\n甲\n乙", "| a | b |\n甲\n乙\n"},
    {"HTTP/1.1 200 OK\n\n<html><body>甲\n乙", "HTTP/1.1 200 OK 甲乙\n"},
};

#define LOOP(name, cases)                                                                          \
    START_TEST(name)                                                                               \
    {                                                                                              \
        assert_page(cases[_i].html, cases[_i].text);                                               \
    }                                                                                              \
    END_TEST

LOOP(flow_of_text, flows)
LOOP(rows_of_tables, tables)
LOOP(parts_left_out, left_out)
LOOP(looks_of_text, looks)
LOOP(text_with_some_html, mixed)

START_TEST(references)
{
    static const struct {
        const char *text;
        size_t used;
        uint32_t character;
    } cases[] = {
        {"&nbsp;", 6, 0xa0},
        {"&nbsp", 5, 0xa0},
        {"&nbspx", 5, 0xa0},
        {"&notin;", 7, 0x2209},
        {"&notit;", 4, 0xac},
        {"&mdash;", 7, 0x2014},
        {"&mdash", 0, 0},
        {"&thetasym;", 10, 0x3d1},
        {"&nosuch;", 0, 0},
        {"&", 0, 0},
        {"&;", 0, 0},
        {"&#x3000;", 8, 0x3000},
        {"&#X4e00", 7, 0x4e00},
        {"&#19968;", 8, 0x4e00},
        {"&#150;", 6, 0x2013},
        {"&#0;", 4, 0xfffd},
        {"&#xD800;", 8, 0xfffd},
        {"&#99999999999999999999;", 23, 0xfffd},
        {"&#;", 0, 0},
        {"&#x;", 0, 0},
        {"&#xg", 0, 0},
    };
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        uint32_t character = 0;
        size_t used = entity_read(str_of(cases[i].text), &character);
        ck_assert_msg(used == cases[i].used && character == cases[i].character, "%s: %zu U+%X",
                      cases[i].text, used, (unsigned)character);
    }
}
END_TEST

START_TEST(elements_by_name)
{
    for (unsigned i = 1; i < ELEMENTS_MAX; i++)
        ck_assert_uint_eq(element_find(element_table[i].name), i);
    static const char *const others[] = {"span", "", "P", "o:p", "tdx", "t", "zz", "h7"};
    for (size_t i = 0; i < sizeof others / sizeof *others; i++)
        ck_assert_uint_eq(element_find(str_of(others[i])), HTML_OTHER);
}
END_TEST

START_TEST(kinds_of_text)
{
    static const struct {
        const char *text;
        enum page_kind kind;
    } cases[] = {
        {"", PAGE_TEXT},
        {"一、总体情况\n1 < 2 <略> a<b c</略>\n", PAGE_TEXT},
        {" \n<!DOCTYPE html>", PAGE_HTML},
        {"<p>甲", PAGE_HTML},
        {"甲<p>乙", PAGE_MIXED},
        {"甲</td >", PAGE_MIXED},
        {"甲<!-- -->", PAGE_MIXED},
        {"<table><tr>", PAGE_MIXED},
        {"<table></table><BODY>", PAGE_HTML},
        {"甲\n<html lang=zh>", PAGE_HTML},
    };
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++)
        ck_assert_msg(page_kind(str_of(cases[i].text)) == cases[i].kind, "%s", cases[i].text);
}
END_TEST

/* A page of `head`, n times `part`, and `tail`. */
static struct buf repeated(const char *head, const char *part, size_t n, const char *tail)
{
    struct buf b = {0};
    buf_put_str(&b, str_of(head));
    while (n-- > 0)
        buf_put_str(&b, str_of(part));
    buf_put_str(&b, str_of(tail));
    return b;
}

static void assert_ends(const char *head, const char *part, size_t n, const char *tail,
                        const char *end, size_t oversized)
{
    struct buf html = repeated(head, part, n, tail);
    struct page_text text;
    struct err e;
    ck_assert_msg(read_page(buf_str(&html, 0), &text, &e) == 0, "%s: %s", part, e.text);
    ck_assert_msg(str_ends(text.text, str_of(end)), "%zu times %s ends with %.*s", n, part,
                  text.text.n < 60 ? (int)text.text.n : 60,
                  text.text.n < 60 ? text.text.p : text.text.p + text.text.n - 60);
    ck_assert_uint_eq(text.oversized, oversized);
    buf_free(&html);
}

START_TEST(limits)
{
    assert_ends("<p>甲", "<div>", 100000, "<table><tr><td>a<td>b</table>", "| a | b |\n", 0);
    assert_ends("", "<div>", 1000, "甲</div>乙", "甲\n乙\n", 0);
    assert_ends("", "<table><tr><td>", 100000, "a</td><td>b", "a\nb\n", 0);
    assert_ends("", "<table><tr><td>", 31, "<table><tr><td>a<td>b", "| a | b |\n", 0);
    assert_ends("<table><tr>", "<td>1", 257, "</table>", "1\n1\n", 1);
    assert_ends("<table>", "<tr><td colspan=64>1<td>2<td>", 30000, "</table>甲", "1\n2\n\n甲\n", 1);
    assert_ends("<table>", "<tr><td>1<td>2", 140000, "</table>甲", "1\n2\n甲\n", 1);
    assert_ends("", "</p></div></td>", 50000, "甲", "甲\n", 0);
    assert_ends("<div><td>", "</div>", 50000, "甲", "甲\n", 0);
    assert_ends("<title>", "题", 100000, "</title>甲", "甲\n", 0);
}
END_TEST

START_TEST(prose_in_tables)
{
    /* paragraphs make a cell a page; a long note under many figures does not */
    assert_ends("<table><tr><td>a<td><p>", "政府信息公开", 80, "</p><p>乙</table>", "公开\n乙\n",
                0);
    assert_ends("<table><tr><td>a<td>b<tr><td>c<td>", "政府信息公开", 80, "</table>", "公开\n", 0);
    assert_ends("<table><tr><td>1<td>2<td>3<td>4<td>5<td>6<td>7<td>8<tr><td>1<td>2<td>3<td>4<td>5"
                "<td>6<td>7<td>8<tr><td colspan=8>",
                "政府信息公开", 80, "</table>", "公开 |  |  |  |  |  |  |  |\n", 0);
}
END_TEST

START_TEST(page_titles)
{
    static const char *const html[] = {"<title>\n甲 &gt; <b>乙\n</title><p>丙",
                                       "<p>丙<title>丁</title>", "<svg><title>x</title></svg>丙",
                                       "<title/>丙", "<title>戊</title><title>己</title>丙"};
    static const char *const titles[] = {"甲 > <b>乙", "丁", "", "", "戊"};
    for (size_t i = 0; i < sizeof html / sizeof *html; i++) {
        struct page_text text;
        struct err e;
        ck_assert_int_eq(read_page(str_of(html[i]), &text, &e), 0);
        ck_assert_msg(str_eq(text.title, str_of(titles[i])), "%s: %.*s", html[i], (int)text.title.n,
                      text.title.p);
        ck_assert(str_eq(text.text, str_of("丙\n")));
    }
}
END_TEST

START_TEST(titles_of_reports)
{
    struct meta_reader meta;
    struct err e;
    ck_assert_int_eq(meta_reader_init(&meta, &e), 0);
    ck_assert(title_is_missing(&meta, str_of("首页\n一、总体情况\n略\n")));
    ck_assert(title_is_missing(&meta, str_of("")));
    ck_assert(
        !title_is_missing(&meta, str_of("| 青石县水务局2021年政府信息公开工作年度报告 |  |\n")));
    ck_assert(
        !title_is_missing(&meta, str_of("首页\n青石县水务局2021年政府信息公开工作年度报告\n略\n")));
    meta_reader_free(&meta);
}
END_TEST

#define ADD_LOOP(tcase, name, cases)                                                               \
    tcase_add_loop_test(tcase, name, 0, (int)(sizeof cases / sizeof *cases))

Suite *html_suite(void);
Suite *html_suite(void)
{
    Suite *suite = suite_create("html");
    TCase *pages = tcase_create("pages");
    tcase_add_checked_fixture(pages, NULL, teardown);
    ADD_LOOP(pages, flow_of_text, flows);
    ADD_LOOP(pages, rows_of_tables, tables);
    ADD_LOOP(pages, parts_left_out, left_out);
    ADD_LOOP(pages, looks_of_text, looks);
    ADD_LOOP(pages, text_with_some_html, mixed);
    tcase_add_test(pages, limits);
    tcase_add_test(pages, prose_in_tables);
    tcase_add_test(pages, page_titles);
    suite_add_tcase(suite, pages);
    TCase *parts = tcase_create("parts");
    tcase_add_test(parts, references);
    tcase_add_test(parts, elements_by_name);
    tcase_add_test(parts, kinds_of_text);
    tcase_add_test(parts, titles_of_reports);
    suite_add_tcase(suite, parts);
    return suite;
}
