/* Sections of reports, in the ways in which headings are written. */
#include <check.h>
#include <stdio.h>
#include <stdlib.h>

#include "report/split.h"
#include "show.h"

static struct splitter splitter;
static struct split split;

static void setup(void)
{
    struct err e;
    ck_assert_msg(splitter_init(&splitter, &e) == 0, "%s", e.text);
}

static void teardown(void)
{
    split_free(&split);
    splitter_free(&splitter);
}

/* The sections behind the front, each `line topic heading;`. */
static struct buf outline(const char *text, size_t n, size_t line)
{
    struct buf out = {0};
    struct report report = {str_of("r"), "r", line, str_make(text, n)};
    split_report(&splitter, &report, &split);
    for (size_t i = 1; i < split.sections; i++) {
        const struct section *s = &split.section[i];
        buf_put_size(&out, s->line);
        buf_put_char(&out, ' ');
        buf_put_str(&out, s->topic.n ? s->topic : str_of("-"));
        buf_put_char(&out, ' ');
        buf_put_str(&out, s->heading);
        buf_put_char(&out, ';');
    }
    buf_put_char(&out, '\0');
    return out;
}

static void assert_outline(const char *text, const char *expected)
{
    struct buf out = outline(text, strlen(text), 1);
    ck_assert_msg(strcmp(out.p, expected) == 0, "%s\nexpected %s\nfound    %s", text, expected,
                  out.p);
    buf_free(&out);
}

static const struct {
    const char *text, *outline;
} cases[] = {
    /* the six headings, as they are */
    {"某某报告\n一、总体情况\n略\n二、主动公开政府信息情况\n略\n三、收到和处理政府信息公开申请情况\n略\n"
     "四、政府信息公开行政复议、行政诉讼情况\n略\n五、存在的主要问题及改进情况\n略\n六、其他需要报告的事项\n无\n",
     "2 overview 一、总体情况;4 proactive 二、主动公开政府信息情况;6 requests 三、收到和处理政府信息公开申请情况;"
     "8 appeals 四、政府信息公开行政复议、行政诉讼情况;10 problems 五、存在的主要问题及改进情况;"
     "12 other 六、其他需要报告的事项;"},
    /* a number on a line of its own, and brackets around a line */
    {"第一部分\n总体情况\n略\n第二部分\n\n主动公开政府信息情况\n略\n第三部分\n收到和处理政府信息公开申请情况\n略\n",
     "1 overview 总体情况;4 proactive 主动公开政府信息情况;8 requests 收到和处理政府信息公开申请情况;"},
    {"一、总体情况\n略\n二、\n主动公开政府信息情况\n略\n三、收到和处理政府信息公开申请情况\n略\n",
     "1 overview 一、总体情况;3 proactive 主动公开政府信息情况;6 requests 三、收到和处理政府信息公开申请情况;"},
    {"【一、总体情况】\n略\n  【二、主动公开政府信息情况】\n略\n【三、收到和处理政府信息公开申请情况】\n略\n",
     "1 overview 一、总体情况;3 proactive 二、主动公开政府信息情况;5 requests 三、收到和处理政府信息公开申请情况;"},
    {"??一、总体情况\n略\n[二、主动公开政府信息情况]\n略\n〖三、依申请公开情况〗\n略\n[四、存在的问题](#4)\n",
     "1 overview 一、总体情况;3 proactive 二、主动公开政府信息情况;5 requests 三、依申请公开情况;"},
    /* a line break in it: the line below is none of its own */
    {"一、总体\n情况\n略\n二、主动\n公开政府信息情况\n略\n六、其他\n需要报告的事项\n无\n",
     "1 overview 一、总体\n情况;4 proactive 二、主动\n公开政府信息情况;7 other 六、其他\n需要报告的事项;"},
    {"一、总体情况\n略\n四、政府信息公开行政复议、\n行政诉讼情况\n略\n五、存在的主要问题及\n改进情况\n略\n",
     "1 overview 一、总体情况;3 appeals 四、政府信息公开行政复议、\n行政诉讼情况;6 problems 五、存在的主要问题及\n改进情况;"},
    {"一、总体情况\n略\n二、主动公开\n全年公开信息9条。\n三、依申请公开\n情况\n略\n",
     "1 overview 一、总体情况;3 proactive 二、主动公开;5 requests 三、依申请公开\n情况;"},
    {"一、总\n体情况\n略\n四、政府信息公开行政\n复议、行政\n诉讼情况\n略\n五、存在的主要问题\n及改进情况\n略\n六、其\n他需要报告的事项\n无\n",
     "1 overview 一、总\n体情况;4 appeals 四、政府信息公开行政\n复议、行政\n诉讼情况;"
     "8 problems 五、存在的主要问题\n及改进情况;11 other 六、其\n他需要报告的事项;"},
    {"（一）总\n体情况\n略\n（二）主动公开政府信\n息情况\n略\n（三）依申请\n公开情况\n略\n",
     "1 overview （一）总\n体情况;4 proactive （二）主动公开政府信\n息情况;7 requests （三）依申请\n公开情况;"},
    {"1、总体\n情况\n略\n2、主动公开政府信\n息情况\n略\n",
     "1 overview 1、总体\n情况;4 proactive 2、主动公开政府信\n息情况;"},
    {"一、总体情况\n及时公开。\n二、主动公开\n政府信息情况\n略\n",
     "1 overview 一、总体情况;3 proactive 二、主动公开\n政府信息情况;"},
    /* ... unless it is a row of a table */
    {"一、概述\n略\n二、存在的问题\n略\n附件：\n统计数\n一、主动公开\n情况\n——\n（一）主动公开政府信息数\n条\n5\n"
     "三、依申请公开\n情况\n——\n（一）收到申请数\n件\n3\n",
     "1 overview 一、概述;3 problems 二、存在的问题;5 annex 附件：;"},
    /* numbers and marks around them */
    {"- 一、总体情况\n略\n• 二、主动公开政府信息情况\n略\n●三、依申请公开情况\n略\n",
     "1 overview 一、总体情况;3 proactive 二、主动公开政府信息情况;5 requests 三、依申请公开情况;"},
    {"➢ 一、总体情况\n略\n□二、主动公开政府信息情况\n略\n1. 三、依申请公开情况\n略\n2. 四、加强领导\n略\n",
     "1 overview 一、总体情况;3 proactive 二、主动公开政府信息情况;5 requests 1. 三、依申请公开情况;"
     "7 - 2. 四、加强领导;"},
    {"1\\. 总体情况\n略\n2\\. 主动公开政府信息情况\n略\n",
     "1 overview 1\\. 总体情况;3 proactive 2\\. 主动公开政府信息情况;"},
    {"五、 存 在 的 主 要 问 题\n略\n六 、 其 他 需 要 报 告 的 事 项\n无\n",
     "1 problems 五、 存 在 的 主 要 问 题;3 other 六 、 其 他 需 要 报 告 的 事 项;"},
    {"一. 总体情况\n二．主动公开政府信息情况\n",
     "1 overview 一. 总体情况;2 proactive 二．主动公开政府信息情况;"},
    {"一 、总 体 情 况\n二，主动公开情况\n",
     "1 overview 一 、总 体 情 况;2 proactive 二，主动公开情况;"},
    {"一　总体情况\n二　主动公开政府信息情况\n",
     "1 overview 一　总体情况;2 proactive 二　主动公开政府信息情况;"},
    {"　　一、总体情况　　\n　　二、主动公开政府信息情况\n",
     "1 overview 一、总体情况;2 proactive 二、主动公开政府信息情况;"},
    {"Ⅰ、总体情况\n略\nⅡ. 主动公开政府信息情况\n略\nⅢ 收到和处理政府信息公开申请情况\n略\n",
     "1 overview Ⅰ、总体情况;3 proactive Ⅱ. 主动公开政府信息情况;"
     "5 requests Ⅲ 收到和处理政府信息公开申请情况;"},
    {"壹、工作总述\n略\n贰、主动公开的政府信息情况\n略\n叁、工作设想\n略\n",
     "1 overview 壹、工作总述;3 proactive 贰、主动公开的政府信息情况;5 plans 叁、工作设想;"},
    {"总体情况\n略\n主动公开政府信息情况\n略\n主要问题及改进措施\n略\n",
     "1 overview 总体情况;3 proactive 主动公开政府信息情况;5 problems 主要问题及改进措施;"},
    {"第一部分 总体情况\n一、机制建设\n第二部分：主动公开政府信息情况\n一、规范公开\n",
     "1 overview 第一部分 总体情况;3 proactive 第二部分：主动公开政府信息情况;"},
    {"（一）总体情况\n1.机制\n（二）主动公开政府信息情况\n(三)依申请公开情况\n",
     "1 overview （一）总体情况;3 proactive （二）主动公开政府信息情况;4 requests (三)依申请公开情况;"},
    {"1.总体情况\n略\n2、主动公开政府信息情况\n略\n",
     "1 overview 1.总体情况;3 proactive 2、主动公开政府信息情况;"},
    {"总体情况\n略\n主动公开政府信息情况\n略\n其他需要报告的事项\n无\n",
     "1 overview 总体情况;3 proactive 主动公开政府信息情况;5 other 其他需要报告的事项;"},
    {"## 一、总体情况\n**二、主动公开政府信息情况**\n| 三、依申请公开政府信息情况 |\n",
     "1 overview 一、总体情况;2 proactive 二、主动公开政府信息情况;3 requests 三、依申请公开政府信息情况;"},
    {"\f一、总体情况\n- 1 -\n\f二、主动公开政府信息情况\n",
     "1 overview 一、总体情况;3 proactive 二、主动公开政府信息情况;"},
    /* topics of older reports, and none */
    {"一、概述\n二、政府信息主动公开情况\n三、政府信息依申请公开办理情况\n四、政府信息公开的收费及减免情况\n"
     "五、因政府信息公开申请行政复议、提起行政诉讼的情况\n六、政府信息公开工作存在的主要问题及改进措施\n"
     "七、下一步工作打算\n八、需要说明的事项与附表\n",
     "1 overview 一、概述;2 proactive 二、政府信息主动公开情况;3 requests 三、政府信息依申请公开办理情况;"
     "4 fees 四、政府信息公开的收费及减免情况;5 appeals 五、因政府信息公开申请行政复议、提起行政诉讼的情况;"
     "6 problems 六、政府信息公开工作存在的主要问题及改进措施;7 plans 七、下一步工作打算;"
     "8 other 八、需要说明的事项与附表;"},
    {"工作总体情况\n二、公开政府信息情况\n工作中存在的问题及下一步打算\n政府信息公开其他应报告的事项\n",
     "1 overview 工作总体情况;3 problems 工作中存在的问题及下一步打算;4 other 政府信息公开其他应报告的事项;"},
    {"一、加强领导，明确责任\n略。\n二、政务公开工作完成情况\n略。\n三、存在问题\n略。\n四、下步打算\n略。\n",
     "1 - 一、加强领导，明确责任;3 - 二、政务公开工作完成情况;5 problems 三、存在问题;7 plans 四、下步打算;"},
    /* the form's own, numbered anew behind others */
    {"一、总体情况\n略\n二、工作机制\n略\n三、主动公开工作\n略\n四、依申请公开工作\n略\n五、信息管理\n略\n"
     "一、主动公开政府信息情况\n略\n二、收到和处理政府信息公开申请情况\n略\n"
     "三、政府信息公开行政复议、行政诉讼情况\n略\n四、其他需要报告的事项\n无\n",
     "1 overview 一、总体情况;3 - 二、工作机制;5 proactive 三、主动公开工作;7 requests 四、依申请公开工作;"
     "9 - 五、信息管理;11 proactive 一、主动公开政府信息情况;13 requests 二、收到和处理政府信息公开申请情况;"
     "15 appeals 三、政府信息公开行政复议、行政诉讼情况;17 other 四、其他需要报告的事项;"},
    /* text on the heading's line */
    {"一、总体情况。2021年，本单位认真贯彻落实《条例》，公开信息12条。\n二、主动公开政府信息情况：详见下表。\n"
     "六、其他需要报告的事项 无\n",
     "1 overview 一、总体情况;2 proactive 二、主动公开政府信息情况;3 other 六、其他需要报告的事项;"},
    {"一、总体情况\n略\n二、主动公开政府信息情况\n略\n一、按照《条例》的要求，对全部信息进行清理，并在规定的时间以内向社会公开。\n",
     "1 overview 一、总体情况;3 proactive 二、主动公开政府信息情况;"},
    {"一、加强领导　我局成立了由主要负责同志任组长的领导小组，明确了各科室的职责分工，并将公开工作列入年度考核，定期进行通报\n"
     "二、完善制度。我局修订了公开指南。\n三、强化培训：全年举办培训班两期，邀请专家解读条例，参加培训的人员达到一百二十人次以上\n",
     "1 - 一、加强领导;2 - 二、完善制度;3 - 三、强化培训;"},
    /* ... without anything in between, if it starts as such text does */
    {"一、总体情况2021年，本单位公开信息12条。\n二、主动公开政府信息情况我局公开信息12条。\n三、依申请公开情况本年度无。\n"
     "六、其他需要报告的事项无。\n",
     "1 overview 一、总体情况;2 proactive 二、主动公开政府信息情况;3 requests 三、依申请公开情况;"
     "4 other 六、其他需要报告的事项;"},
    {"一、总体情况\n略\n二、主动公开政府信息情况统计表如下所示，由各科室按月汇总，经分管负责人审核以后报送办公室，并在网站发布。\n"
     "三、依申请公开情况\n略\n",
     "1 overview 一、总体情况;4 requests 三、依申请公开情况;"},
    /* numbers in other styles */
    {"①总体情况\n②主动公开政府信息情况\n",
     "1 overview ①总体情况;2 proactive ②主动公开政府信息情况;"},
    {"1 总体情况\n2 主动公开政府信息情况\n",
     "1 overview 1 总体情况;2 proactive 2 主动公开政府信息情况;"},
    {"（1）总体情况\n（2）主动公开政府信息情况\n",
     "1 overview （1）总体情况;2 proactive （2）主动公开政府信息情况;"},
    /* in digits and parentheses, too, a missing number is looked for in the report's own words */
    {"1、总体情况\n略\n2、政策解读情况\n略\n3、平台建设\n1.略\n2.略\n4、依申请公开情况\n略\n5、存在的问题\n略\n",
     "1 overview 1、总体情况;3 - 2、政策解读情况;5 - 3、平台建设;8 requests 4、依申请公开情况;"
     "10 problems 5、存在的问题;"},
    {"（一）组织领导\n略\n（二）主动公开情况\n略\n（三）回应关切\n略\n（四）依申请公开情况\n略\n（五）2016年工作计划\n略\n"
     "附件：略\n（六）计划说明\n",
     "1 - （一）组织领导;3 proactive （二）主动公开情况;5 - （三）回应关切;7 requests （四）依申请公开情况;"
     "9 plans （五）2016年工作计划;11 annex 附件：略;"},
    {"1.概述\n略\n2.主动公开情况。公开9条。\n3.回应解读。举行发布会。\n4.依申请公开情况。无。\n",
     "1 overview 1.概述;3 proactive 2.主动公开情况;4 - 3.回应解读;5 requests 4.依申请公开情况;"},
    {"（一）概述。略\n（二）回应解读。举行发布会，邀请有关媒体和市民代表参加，就群众关心的热点问题作出了详细说明。\n"
     "（三）依申请公开情况。无。\n",
     "1 overview （一）概述;2 - （二）回应解读;3 requests （三）依申请公开情况;"},
    {"㈠概述\n略\n㈡回应解读情况\n略\n㈢依申请公开情况\n略\n",
     "1 overview ㈠概述;3 - ㈡回应解读情况;5 requests ㈢依申请公开情况;"},
    {"⑴概述\n略\n①回应解读情况\n略\n⑶依申请公开情况\n略\n",
     "1 overview ⑴概述;5 requests ⑶依申请公开情况;"},
    /* ... and left out where it is not sure: a list has it, or more than one line */
    {"1.概述\n略\n2.回应解读\n略\n1.发布会\n4.依申请公开情况\n略\n",
     "1 overview 1.概述;6 requests 4.依申请公开情况;"},
    {"1.概述\n略\n2.回应解读\n略\n2.平台建设\n3.依申请公开情况\n略\n",
     "1 overview 1.概述;6 requests 3.依申请公开情况;"},
    {"1、概述\n略\n2.回应解读\n略\n3、依申请公开情况\n略\n4、其他\n略\n",
     "1 overview 1、概述;5 requests 3、依申请公开情况;"},
    {"1.概述\n略\n3.复议诉讼\n略\n4.平台建设\n略\n5.存在的问题\n略\n6.下一年展望\n略\n7.其他\n略\n",
     "1 overview 1.概述;3 appeals 3.复议诉讼;7 problems 5.存在的问题;9 plans 6.下一年展望;"},
    /* what comes below the headings does not count */
    {"一、总体情况\n（一）主动公开情况\n略\n（二）依申请公开情况\n略\n1.存在的问题\n略\n二、主动公开政府信息情况\n",
     "1 overview 一、总体情况;8 proactive 二、主动公开政府信息情况;"},
    {"一、总体情况\n一、完善机制\n略\n二、加强培训\n略\n三、狠抓落实\n二、主动公开政府信息情况\n"
     "三、收到和处理政府信息公开申请情况\n",
     "1 overview 一、总体情况;7 proactive 二、主动公开政府信息情况;8 requests 三、收到和处理政府信息公开申请情况;"},
    {"一、总体情况\n一、主动公开情况\n略\n二、依申请公开情况\n略\n三、政府信息管理情况\n略\n"
     "二、主动公开政府信息情况\n三、收到和处理政府信息公开申请情况\n四、复议和诉讼情况\n",
     "1 overview 一、总体情况;8 proactive 二、主动公开政府信息情况;9 requests 三、收到和处理政府信息公开申请情况;"
     "10 appeals 四、复议和诉讼情况;"},
    /* numbers that are missing, repeated or wrong */
    {"一、总体情况\n略\n主动公开政府信息情况\n略\n其他需要报告的事项\n无\n",
     "1 overview 一、总体情况;3 proactive 主动公开政府信息情况;5 other 其他需要报告的事项;"},
    {"一、总体情况\n二、主动公开政府信息情况\n四、存在的主要问题及改进情况\n",
     "1 overview 一、总体情况;2 proactive 二、主动公开政府信息情况;3 problems 四、存在的主要问题及改进情况;"},
    {"一、总体情况\n二、主动公开政府信息情况\n二、收到和处理政府信息公开申请情况\n四、复议和诉讼情况\n",
     "1 overview 一、总体情况;2 proactive 二、主动公开政府信息情况;3 requests 二、收到和处理政府信息公开申请情况;"
     "4 appeals 四、复议和诉讼情况;"},
    {"一、总体情况\n略\n主动公开政府信息情况\n略\n三、收到和处理政府信息公开申请情况\n",
     "1 overview 一、总体情况;3 proactive 主动公开政府信息情况;5 requests 三、收到和处理政府信息公开申请情况;"},
    /* what has the number of a statutory heading above in other words is a list's, or a table's */
    {"一、总体情况\n略\n二、主动公开政府信息情况\n一、公开内容\n略\n二、公开形式\n略\n三、依申请公开情况\n"
     "三、年度办\n理结果\n略\n四、存在的问题\n略\n",
     "1 overview 一、总体情况;3 proactive 二、主动公开政府信息情况;8 requests 三、依申请公开情况;12 problems 四、存在的问题;"},
    /* a list in the last section takes no place of the headings above it, nor does one of its items
     */
    {"一、总体情况\n略\n二、工作开展情况\n1.主动公开情况\n略\n2.依申请公开情况\n略\n3.收费及减免情况\n略\n4.复议、诉讼情况\n略\n",
     "1 overview 一、总体情况;3 - 二、工作开展情况;"},
    {"一、总体情况\n略\n二、工作开展情况\n（一）主动公开情况。略\n（二）依申请公开情况。略\n（三）收费及减免情况。略\n"
     "（四）复议、诉讼情况。略\n",
     "1 overview 一、总体情况;3 - 二、工作开展情况;"},
    {"一、提高认识\n略\n二、加强领导\n略\n（一）总体情况\n略\n（二）主动公开情况\n略\n（三）依申请公开情况\n略\n（四）存在的问题\n略\n",
     "5 overview （一）总体情况;7 proactive （二）主动公开情况;9 requests （三）依申请公开情况;11 problems （四）存在的问题;"},
    /* one section's, wherever the text ends */
    {"一、概述\n略\n二、政府信息公开情况\n（一）主动公开情况\n略\n"
     "（二）政府信息公开行政复议、行政诉讼情况\n略\n三、存在的问题\n",
     "1 overview 一、概述;3 - 二、政府信息公开情况;8 problems 三、存在的问题;"},
    {"一、总体情况\n（一）主动公开情况\n略\n（二）依申请公开情况\n略\n（三）政府信息管理情况\n",
     "1 overview 一、总体情况;"},
    {"一、政务公开情况\n（一）主动公开政府信息情况。略\n（二）依申请公开政府信息情况。略\n"
     "（三）收费及减免情况。略\n（四）行政复议、行政诉讼情况。略\n二、工作措施\n略\n",
     "1 - 一、政务公开情况;6 - 二、工作措施;"},
    {"一、基本概况\n（一）制度建设情况\n略\n（二）主动公开政府信息情况\n略\n"
     "（三）依申请公开政府信息情况\n略\n",
     "1 overview 一、基本概况;"},
    {"一、总体情况\n略\n（二）主动公开政府信息情况\n略\n三、收到和处理政府信息公开申请情况\n",
     "1 overview 一、总体情况;3 proactive （二）主动公开政府信息情况;5 requests 三、收到和处理政府信息公开申请情况;"},
    /* bold marks in the midst of the words do not divide columns */
    {"**一、总体情况**\n略\n**二、政策** **解读**\n略\n**三、依申请公开情况**\n略\n",
     "1 overview 一、总体情况;3 - 二、政策** **解读;5 requests 三、依申请公开情况;"},
    /* a table of contents */
    {"目录\n一、总体情况\n二、主动公开政府信息情况\n三、存在的主要问题\n\n一、总体情况\n略\n"
     "二、主动公开政府信息情况\n略\n三、存在的主要问题\n略\n",
     "6 overview 一、总体情况;8 proactive 二、主动公开政府信息情况;10 problems 三、存在的主要问题;"},
    {"目录\n一、总体情况……………1\n二、主动公开政府信息情况……………2\n一、总体情况\n略\n二、主动公开政府信息情况\n略\n",
     "4 overview 一、总体情况;6 proactive 二、主动公开政府信息情况;"},
    {"目录\n一、总体情况\n（一）主动公开情况\n（二）平台建设\n\n二、主动公开政府信息情况\n三、存在的主要问题\n1. 问题\n"
     "一、总体情况\n（一）主动公开情况\n略\n（二）平台建设\n略\n二、主动公开政府信息情况\n略\n三、存在的主要问题\n略\n",
     "9 overview 一、总体情况;14 proactive 二、主动公开政府信息情况;16 problems 三、存在的主要问题;"},
    {"目录\n一、总体情况......1\n二、主动公开政府信息情况-----2\n三、存在的主要问题———3\n"
     "一、总体情况。略\n二、主动公开政府信息情况。略\n三、存在的主要问题。略\n",
     "5 overview 一、总体情况;6 proactive 二、主动公开政府信息情况;7 problems 三、存在的主要问题;"},
    /* annexes */
    {"附件：统计表.xls\n一、加强领导\n略\n二、存在问题\n略\n附件1\n政府信息公开情况统计表\n附件2：说明\n一、填报说明\n",
     "2 - 一、加强领导;4 problems 二、存在问题;6 annex 附件1;8 annex 附件2：说明;"},
    {"一、总体情况\n略\n附：政府信息公开情况统计表\n",
     "1 overview 一、总体情况;3 annex 附：政府信息公开情况统计表;"},
    {"一、总体情况\n略\n附件：政府信息公开情况统计表（2017年度）\n略\n",
     "1 overview 一、总体情况;3 annex 附件：政府信息公开情况统计表（2017年度）;"},
    /* rows of tables */
    {"三、收到和处理政府信息公开申请情况\n一、本年新收政府信息公开申请数量\n0\n二、上年结转政府信息公开申请数量\n0\n"
     "三、本年度办理结果\n（一）予以公开\n0\n四、结转下年度继续办理\n0\n四、政府信息公开行政复议、行政诉讼情况\n",
     "1 requests 三、收到和处理政府信息公开申请情况;11 appeals 四、政府信息公开行政复议、行政诉讼情况;"},
    {"三、收到和处理政府信息公开申请情况\n一、本年新收政府信息\n公开申请数量\n5\n四、结转下年\n度继续办理\n"
     "四、政府信息公开行政复议、行政诉讼情况\n",
     "1 requests 三、收到和处理政府信息公开申请情况;7 appeals 四、政府信息公开行政复议、行政诉讼情况;"},
    {"三、收到和处理政府信息公开申请情况\n一、本年新收政府信息公开申请数 3 0 0 0 0 0 3\n三、本年度办理结果\t(一)予以公开\t1\n"
     "三、          2.重复申请      0    0\n四、结转下年度继续办理 | 0 | 0 |\n四、政府信息公开行政复议、行政诉讼情况\n",
     "1 requests 三、收到和处理政府信息公开申请情况;6 appeals 四、政府信息公开行政复议、行政诉讼情况;"},
    {"一、概述\n略\n附件：\n指标名称\n一、主动公开情况\n——\n5\n（一）主动公开政府信息数\n条\n5\n二、回应解读情况\n"
     "（一）回应公众关注热点或重大舆情数\n次\n0\n三、依申请公开情况\n（一）收到申请数\n件\n0\n四、行政复议数量\n件\n0\n"
     "五、行政诉讼数量\n件\n0\n六、举报投诉数量\n件\n七、依申请公开信息收取的费用\n万元\n",
     "1 overview 一、概述;3 annex 附件：;"},
    {"一、概述\n略\n二、主动公开情况\n全年公开信息5条。\n三、依申请公开情况\n（一）收到申请情况\n未收到申请。\n"
     "统计指标 单位 统计数\n一、主动公开情况 —— 5\n三、依申请公开情况 | —— | |\n",
     "1 overview 一、概述;3 proactive 二、主动公开情况;5 requests 三、依申请公开情况;"},
    /* what only starts as a row does, and has a word of its own at its end */
    {"一、概述\n略\n二、政府信息公开情况\n公开9条。\n三、依申请公开情况\n略\n",
     "1 overview 一、概述;3 - 二、政府信息公开情况;5 requests 三、依申请公开情况;"},
    {"一、概述\n略\n附录一 主要术语\n略\n附录二 名词解释\n略\n附录一所列术语见下文\n",
     "1 overview 一、概述;3 annex 附录一 主要术语;5 annex 附录二 名词解释;"},
    /* line ends that were lost */
    {"青石县水务局2021年政府信息公开工作年度报告 本报告包括：一、总体情况；二、主动公开政府信息情况；三、其他需要报告的事项。 "
     "一、总体情况 2021年，我局公开信息12条。二、主动公开政府信息情况 规章 0 0 0 三、收到和处理政府信息公开申请情况 "
     "一、本年新收政府信息公开申请数量 0 0 四、结转下年度继续办理 0 0 四、政府信息公开行政复议、行政诉讼情况 0 0 0"
     "五、存在的主要问题及改进情况 略 六、其他需要报告的事项 无",
     "1 overview 一、总体情况;1 proactive 二、主动公开政府信息情况;1 requests 三、收到和处理政府信息公开申请情况;"
     "1 appeals 四、政府信息公开行政复议、行政诉讼情况;1 problems 五、存在的主要问题及改进情况;"
     "1 other 六、其他需要报告的事项;"},
    /* nothing, or nearly so */
    {"", ""},
    {"\n", ""},
    {"没有标题的文字\n一\n二\n", ""},
    {"一、\n二、\n（一）\n1.\n附件下载\n", ""},
};

START_TEST(headings_make_sections)
{
    assert_outline(cases[_i].text, cases[_i].outline);
}
END_TEST

START_TEST(lines_count_from_the_report_s_start)
{
    static const char text[] = "前言\n\n一、总体情况\n";
    struct buf out = outline(text, sizeof text - 1, 40);
    ck_assert_str_eq(out.p, "42 overview 一、总体情况;");
    ck_assert_uint_eq(split.section[0].line, 40);
    buf_free(&out);
}
END_TEST

START_TEST(the_front_is_always_there)
{
    struct buf out = outline("一、总体情况\n", strlen("一、总体情况\n"), 1);
    ck_assert_uint_eq(split.sections, 2);
    ck_assert(str_eq(split.section[0].topic, STR("front")));
    ck_assert_uint_eq(split.section[0].text.n, 0);
    buf_free(&out);
}
END_TEST

/* ---- traditional characters */

static const struct {
    const char *text, *year, *agency, *outline;
} traditional[] = {
    {"青石縣水務局2021年政府信息公開工作年度報告\n一、總體情況\n略\n二、主動公開政府信息情況\n略\n"
     "三、收到和處理政府信息公開申請情況\n一、本年新收政府信息公開申請數量\n0\n二、上年結轉政府信息公開申請數量\n0\n"
     "三、本年度辦理結果\n四、政府信息公開行政複議、行政訴訟情況\n0\n五、存在的主要問題及改進情況\n略\n",
     "2021", "青石縣水務局",
     "2 overview 一、總體情況;4 proactive 二、主動公開政府信息情況;6 requests 三、收到和處理政府信息公開申請情況;"
     "12 appeals 四、政府信息公開行政複議、行政訴訟情況;14 problems 五、存在的主要問題及改進情況;"},
    /* what both scripts write alike is no proof of the one */
    /* radicals of a PDF's font: names are written in characters, headings stay as they are */
    {"⻘⽯县⽔务局2021年政府信息公开⼯作年度报告\n⼀、总体情况\n略\n⼆、主动公开政府信息情况\n略\n",
     "2021", "青石县水务局", "2 overview ⼀、总体情况;4 proactive ⼆、主动公开政府信息情况;"},
    {"青石縣水務局\n2013年政府信息公開工作年度報告\n一、概述\n略\n二、主動(dòng)公開政府信息情況\n略\n",
     "2013", "青石縣水務局", "3 overview 一、概述;5 proactive 二、主動(dòng)公開政府信息情況;"},
    {"青石縣水務局2013年政府信息公開工作年度報告\n一、概述\n略\n", "2013", "青石縣水務局",
     "2 overview 一、概述;"},
    {"青石縣水務局2013年政府信息公開工作年度報告\n總體情況\n略\n存在的問題\n略\n", "2013",
     "青石縣水務局", "2 overview 總體情況;4 problems 存在的問題;"},
    {"由青石縣水務局編制2016年度報告。\n", "2016", "青石縣水務局", ""},
    /* some stray ones change nothing */
    {"青石县水务局2021年政府信息公开工作年度报告\n一、总体情况\n略\n二、開展政策解读\n略\n", "2021",
     "青石县水务局", "2 overview 一、总体情况;4 - 二、開展政策解读;"},
};

START_TEST(traditional_characters_are_read)
{
    const char *text = traditional[_i].text;
    struct buf found = outline(text, strlen(text), 1);
    size_t n = 1, at = 0;
    ck_assert_str_eq(found.p, traditional[_i].outline);
    ck_assert_msg(str_eq(split.year, str_of(traditional[_i].year)), "%.*s", (int)split.year.n,
                  split.year.p);
    ck_assert_msg(str_eq(split.agency, str_of(traditional[_i].agency)), "%.*s", (int)split.agency.n,
                  split.agency.p);
    for (size_t i = 0; i < split.sections; i++) { /* of the report itself, not of its twin */
        ck_assert_ptr_eq(split.section[i].text.p, text + at);
        at += split.section[i].text.n;
    }
    ck_assert_uint_eq(at, strlen(text));
    ck_assert_ptr_null(splitter_lines(&splitter, &n));
    ck_assert_uint_eq(n, 0);
    buf_free(&found);
}
END_TEST

/* ---- nothing is dropped: random lines, among them headings, rows and garbage */

static const char *const pieces[] = {
    "一、总体情况",
    "二、主动公开政府信息情况",
    "（三）依申请公开情况",
    "四、结转下年度继续办理",
    "一、主动公开情况",
    "附件：",
    "第一部分 概述",
    "五、",
    "0",
    "| 0 | 条 |",
    "2021年，我局公开信息",
    "青石县水务局2021年政府信息公开年报",
    "由青石县水务局编制",
    "2022年1月3日",
    "——",
    "条",
    "\xff\xfe\x80",
    "\xe4\xb8",
    "。",
    "…",
    "其他需要报告的事项：",
    "\t",
    "  ",
    "　",
    "**",
    "统计表（2017年度）",
    "1.存在的主要问题",
    "十",
    "三、依申請公開情況",
    "主動(dòng)公開",
};

static size_t random_text(char *out, size_t room, unsigned *seed)
{
    size_t n = 0;
    for (int i = rand_r(seed) % 40; i > 0; i--) {
        const char *piece = pieces[(size_t)rand_r(seed) % (sizeof pieces / sizeof *pieces)];
        size_t length = strlen(piece);
        if (n + length + 2 > room)
            break;
        memcpy(out + n, piece, length);
        n += length;
        if (rand_r(seed) % 3 > 0)
            out[n++] = rand_r(seed) % 50 ? '\n' : '\0';
    }
    return n;
}

START_TEST(the_sections_joined_are_the_report)
{
    static char text[8192];
    unsigned seed = 1;
    for (int round = 0; round < 3000; round++) {
        size_t n = random_text(text, sizeof text, &seed), at = 0, line = 1;
        struct buf out = outline(text, n, 1);
        for (size_t i = 0; i < split.sections; i++) {
            const struct section *s = &split.section[i];
            ck_assert_int_eq(s->number, (int)i);
            ck_assert_ptr_eq(s->text.p, text + at);
            ck_assert_uint_eq(s->line, line);
            for (size_t k = 0; k < s->text.n; k++)
                line += s->text.p[k] == '\n';
            at += s->text.n;
        }
        ck_assert_uint_eq(at, n);
        buf_free(&out);
    }
}
END_TEST

/* Many went on with the form of the years before: a section whose labels both forms have says
 * nothing against those that only one has. */
static const struct {
    const char *text, *form;
} forms[] = {
    {"2022年政府信息公开工作年度报告\n二、主动公开政府信息情况\n信息内容 | 本年新制作数量 | 本年新公开数量 | "
     "对外公开总数量\n规章 | 1 | 2 | 3 |\n三、收到和处理政府信息公开申请情况\n"
     "一、本年新收政府信息公开申请数量 | 1 |\n（一）予以公开 | 1 |\n1.属于国家秘密 | 1 |\n",
     "2019"},
    {"2022年政府信息公开工作年度报告\n二、主动公开政府信息情况\n信息内容 | 本年制发件数 | 本年废止件数 | "
     "现行有效件数\n规章 | 1 | 2 | 3 |\n三、收到和处理政府信息公开申请情况\n"
     "一、本年新收政府信息公开申请数量 | 1 |\n（一）予以公开 | 1 |\n1.属于国家秘密 | 1 |\n",
     "2021"},
    {"2022年政府信息公开工作年度报告\n三、收到和处理政府信息公开申请情况\n"
     "一、本年新收政府信息公开申请数量 | 1 |\n（一）予以公开 | 1 |\n1.属于国家秘密 | 1 |\n",
     "2021"},
    {"2022年政府信息公开工作年度报告\n二、主动公开政府信息情况\n\n全年公开规章、行政许可等信息。\n"
     "本年制发件数、本年废止件数和现行有效件数见下表。\n信息内容 | 本年新制作数量 | 本年新公开数量 | "
     "对外公开总数量\n规章 | 1 | 2 | 3 |\n",
     "2019"},
    {"2022年政府信息公开工作年度报告\n二、主动公开政府信息情况\n本年无。\n", ""},
};

START_TEST(an_old_form_is_told_by_its_labels)
{
    struct report report = {str_of("r"), "r", 1, str_of(forms[_i].text)};
    split_report(&splitter, &report, &split);
    ck_assert(str_eq(split.year, STR("2022")));
    ck_assert(str_eq(split.form, str_of(forms[_i].form)));
    struct scanned s = show_scanned(forms[_i].text);
    split_sections(&splitter, &report, NULL, 0, &split);
    const struct form *form = report_form_among(&split, &s.lx, &s.hits);
    ck_assert(str_eq(form ? form->name : STR(""), str_of(forms[_i].form)));
    hide_scanned(&s);
}
END_TEST

/* Lines that are known to be no headings are not looked at; what stands around them is. */
START_TEST(known_lines_are_passed_over)
{
    static const char text[] =
        "报告\n一、总体情况\n略\n表\n二、甲 | 3 |\n表尾\n二、主动公开政府信息情况\n略\n";
    struct report report = {str_of("r"), "r", 5, STR(text)};
    const char *from = strstr(text, "表\n"), *until = strstr(text, "二、主动");
    struct known_lines known = {(size_t)(from - text), (size_t)(until - text), 3};
    size_t n;
    split_sections(&splitter, &report, &known, 1, &split);
    ck_assert_uint_eq(split.sections, 3);
    ck_assert_uint_eq(split.section[1].line, 6);
    ck_assert_uint_eq(split.section[2].line, 11);
    ck_assert(str_eq(split.section[2].heading, STR("二、主动公开政府信息情况")));
    ck_assert_uint_eq(split.form.n, 0);
    const struct heading *lines = splitter_lines(&splitter, &n);
    ck_assert_uint_eq(n, 2);
    ck_assert_uint_eq(lines[1].at, known.end);
    /* long lines are looked into: then nothing is known of the others */
    struct buf one = {0};
    buf_put_str(&one, STR("某某报告。一、总体情况。略。"));
    while (one.len < 300)
        buf_put_str(&one, STR("工作平稳。"));
    buf_put_str(&one,
                STR("二、主动公开政府信息情况。略。三、收到和处理政府信息公开申请情况。略。"));
    report.text = buf_str(&one, 0);
    split_sections(&splitter, &report, NULL, 0, &split);
    ck_assert_uint_gt(split.sections, 1);
    ck_assert_ptr_null(splitter_lines(&splitter, &n));
    buf_free(&one);
}
END_TEST

Suite *split_suite(void)
{
    Suite *suite = suite_create("split");
    TCase *tests = tcase_create("split");
    tcase_add_unchecked_fixture(tests, setup, teardown);
    tcase_add_loop_test(tests, headings_make_sections, 0, sizeof cases / sizeof *cases);
    tcase_add_loop_test(tests, traditional_characters_are_read, 0,
                        sizeof traditional / sizeof *traditional);
    tcase_add_test(tests, lines_count_from_the_report_s_start);
    tcase_add_test(tests, the_front_is_always_there);
    tcase_add_loop_test(tests, an_old_form_is_told_by_its_labels, 0, sizeof forms / sizeof *forms);
    tcase_add_test(tests, known_lines_are_passed_over);
    tcase_add_test(tests, the_sections_joined_are_the_report);
    suite_add_tcase(suite, tests);
    return suite;
}
