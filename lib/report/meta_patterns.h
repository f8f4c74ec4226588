/* meta_patterns.h - the patterns of titles, signatures and years.
 *
 * They are data (lib/forms/titles.tsv), a kind and a pattern a line, for compact
 * text (see compact.h), behind the definitions that they use: (?&name).  A title's name
 * of a body may end at any character, so that a look ahead at what can follow, (?=[...]),
 * spares the matcher trying all of it there. */
#ifndef GIPR_REPORT_META_PATTERNS_H
#define GIPR_REPORT_META_PATTERNS_H

#include "pattern/pattern.h"

enum meta_pattern {
    META_PLAIN,      /* the report's name as most have it: META_TITLE finds the same, and slower,
                      * and META_LINK nothing */
    META_TITLE,      /* the report's name, with the body before or behind the year */
    META_HEAD,       /* a title, and the words with which a text behind it starts */
    META_BEHIND,     /* the report's name, and the body behind it */
    META_YEARLINE,   /* a line that is a year */
    META_BODY,       /* a line that is the name of a body */
    META_FRAGMENT,   /* the end of a body's name that was broken over two lines */
    META_LATTER,     /* the end of one that may be whole, too: no place is in it */
    META_NOBODY,     /* what looks like a body's name and is none */
    META_SECOND,     /* what may be the end of one for its form */
    META_GOVERNMENT, /* a name that is a place's or its government's */
    META_WITHIN,     /* such a thing, and the body's name within it */
    META_HALVES, /* a line, `|` and a name that may be no whole one: it begins on that line, or so
                  * it may seem */
    META_ANNOUNCES, /* the last character of a line behind which another name is to follow */
    META_SITE,      /* a line that is a site's, and no part of a name */
    META_TWINS,     /* two names likewise, of offices that may have one report */
    META_DOMAIN, /* words behind the year that are no part of the body's name: 教育信息公开 */
    META_CORE,   /* a body's name without what it may go without */
    META_COMPILED,  /* 由…编制, within a sentence */
    META_COMPILER,  /* …编制本报告, likewise; slow to find */
    META_COMPILING, /* a word that both have */
    META_COMPILES,  /* what the second ends with, from that word on */
    META_FILLED,    /* 填报单位：… */
    META_QUOTED,    /* the report's name in a sentence */
    META_PRESENTS,  /* the same as a report says it of itself: 现公布… */
    META_SOURCE,    /* 发布机构：… */
    META_PERIOD,    /* 自2023年1月1日起至2023年12月31日 */
    META_DECEMBER,  /* how a period ends */
    META_MENTIONED, /* the report's name and year in a sentence */
    META_TOLD,      /* a body's own year: 我局2017年共受理 */
    META_CAPTION,   /* 统计表（2018年度） */
    META_OPENING,   /* a paragraph that starts with 2023年 */
    META_PUBLISHED, /* 发布时间：2022-01-20 */
    META_DATE,      /* any day, but that of a visit and those of a period */
    META_SIGNED,    /* a line that is a day, or a body and a day */
    META_LINK,      /* what stands before a link to another report: 上一篇 */
    META_FURNITURE, /* a line of the page: 友情链接, 扫一扫 */
    META_TERM,      /* a school's year, which no calendar year is: 2016-2017学年 */
    META_PATTERNS
};

/* What is looked for before a pattern is tried, which takes longer: a text without any of these
 * words does not match. */
enum meta_words {
    META_TITLE_WORDS,   /* META_TITLE */
    META_END_WORDS,     /* likewise: the title's last word has one of these characters, even if it
                         * is broken over two lines */
    META_FILLED_WORDS,  /* META_FILLED */
    META_CAPTION_WORDS, /* META_CAPTION */
    META_WORDS
};

enum { META_WORDS_MAX = 4 };

struct meta_word_list {
    struct str word[META_WORDS_MAX];
    size_t words;
};

/* Where the first word of the list that is in text stands first; text.n if none is. */
size_t meta_words_find(const struct meta_word_list *list, struct str text);

/* Whether a word of the list is in text. */
static inline bool meta_words_are_in(const struct meta_word_list *list, struct str text)
{
    return meta_words_find(list, text) < text.n;
}

/* Makes all patterns, which are compiled when they are needed, and lists of words.  Returns 0, or
 * -1 with *e filled if the built-in data lacks one or has another. */
int meta_patterns_init(struct pattern *pattern[META_PATTERNS],
                       struct meta_word_list words[META_WORDS], struct err *e);
void meta_patterns_free(struct pattern *pattern[META_PATTERNS]);

#endif
