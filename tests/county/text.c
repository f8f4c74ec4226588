/* The prose of the county's reports, all of it invented. */
#include "county.h"

#include <string.h>

#define COUNT(a) ((uint32_t)(sizeof(a) / sizeof *(a)))

/* {A} the agency, {B} what it calls itself, {Y} the year, {X} the next year, {D} a day, {n} {m} a
 * small and a larger number, and figures of the tables: {new} {in} {granted} {partial} {out}
 * {review}. */

static const char *const titles[] = {
    "{A}{Y}年政府信息公开工作年度报告",
    "{A}{Y}年度政府信息公开工作年度报告",
    "{Y}年{A}政府信息公开工作年度报告",
    "{A}政府信息公开工作年度报告（{Y}年度）",
};

static const char *const front[] = {
    "首页 > 政务公开 > 政府信息公开年报 > 正文",
    "发布日期：{X}-01-{D}    来源：{A}    字体：[大 中 小]",
    "索引号：YS{m}/{X}-00{n}    发文日期：{X}年1月{D}日",
};

static const char *const openings[] = {
    "{Y}年，{B}坚持以公开为常态、不公开为例外，围绕{n}项重点任务推进政府信息公开工作。",
    "{Y}年，{B}认真贯彻《中华人民共和国政府信息公开条例》，全年召开专题会议{n}次研究公开工作。",
    "{Y}年，{B}对照县年度政务公开工作要点的{n}项任务逐项落实，公开质量稳步提升。",
    "{Y}年，{B}以群众关切为导向，把{n}个领域的信息公开列入年度重点工作。",
};

static const char *const published[] = {
    "通过县政府门户网站公开信息{m}条，其中工作动态{n}条，政策文件及解读{n}件。",
    "全年主动公开政府信息{m}条，更新机构职能、领导分工等栏目{n}次。",
    "在门户网站、政务微信公众号分别发布信息{m}条和{n}条，阅读量{m}人次。",
    "及时公开财政预决算、招标投标、惠民补贴等信息{m}条，办理人大代表建议{n}件、政协提案{n}件。",
};

static const char *const managed[] = {
    "修订主动公开目录，新增{n}项，调整{n}项，清理过期信息{m}条。",
    "对{Y}年制发的文件逐件明确公开属性，全年审查拟公开信息{m}条，退回修改{n}条。",
    "建立信息发布台账{n}本，落实“先审查、后公开”，全年登记{m}条次。",
};

static const char *const platforms[] = {
    "优化网站栏目{n}个，修复错链{n}处，整合办事指南{n}项。",
    "在便民服务大厅设立公开查阅点{n}处，接待查阅群众{m}人次。",
    "政务新媒体账号开设专栏{n}个，推送信息{m}条，未出现失管失联。",
};

static const char *const supervised[] = {
    "{Y}年举办业务培训{n}期，参训{m}人次；开展自查{n}次，整改问题{n}个。",
    "明确分管领导和{n}名工作人员负责公开工作，年内参加县级培训{n}次。",
    "将公开工作纳入{Y}年度绩效考核，占{n}分，全年通报{n}次。",
};

static const char *const short_of[] = {
    ("{Y}年工作中存在的主要问题：一是部分栏目更新不够及时，{n}个栏目超过一个季度才更新一次；"
     "二是政策解读形式较为单一，图解和短视频仅{n}件。"),
    "从{Y}年情况看，依申请公开答复文书还不够规范，抽查{m}份中有{n}份格式不统一；基层站所人员流动较快，{n}名信息员为新任职。",
    "主要问题是主动公开的深度不够，{Y}年群众留言中有{n}条反映办事指南不够清楚。",
    "{Y}年{B}公开工作的不足在于：会议公开比例偏低，全年仅公开会议信息{n}次；公众参与渠道不多，意见征集{n}次收到反馈{n}条。",
};

static const char *const to_do[] = {
    "下一步，{B}将按季度检查栏目更新情况，{X}年计划培训{n}次，把图解、视频解读比例提高到{n}成以上。",
    "{X}年将统一答复文书样式，编印办理手册{m}册，对新任信息员集中培训{n}次。",
    "针对上述问题，{B}已整改{n}项，其余{n}项列入{X}年工作计划，逐月跟踪。",
    "改进情况：完善审核流程，办理时限由{n}个工作日压缩到{n}个工作日，{X}年继续推进。",
};

static const char *const others[] = {
    "{Y}年{B}未收取政府信息公开信息处理费。",
    "{Y}年度{B}没有其他需要报告的事项。",
    "{Y}年未向申请人收取任何费用，县对{B}的{n}项公开任务已全部完成。",
};

/* ---- filling in ---- */

struct prose {
    struct report *r;
    const struct assignment *a;
    struct rng g;
    int year; /* that the prose speaks of */
    char text[4096];
    size_t len;
};

static void put(struct prose *p, const char *s, size_t n)
{
    memcpy(p->text + p->len, s, n);
    p->len += n;
}

static void put_int(struct prose *p, int v)
{
    p->len += (size_t)snprintf(p->text + p->len, sizeof p->text - p->len, "%d", v);
}

/* What the text says came in; one body does not say what its table says. */
static int stated_requests(const struct prose *p)
{
    bool wrong = strcmp(p->a->body->stem, MISSTATED_STEM) == 0 && p->year == MISSTATED_YEAR;

    return county_figure(p->r, "new", "total") + (wrong ? 3 : 0);
}

static void put_field(struct prose *p, const char *name, size_t n)
{
    static const struct {
        const char *name, *row;
    } rows[] = {{"in", "carried_in"},
                {"granted", "granted"},
                {"partial", "partial"},
                {"out", "carried_out"},
                {"review", "review"}};
    char word[16] = "";

    memcpy(word, name, n < sizeof word ? n : 0);
    if (strcmp(word, "A") == 0)
        put(p, p->a->body->agency, strlen(p->a->body->agency));
    else if (strcmp(word, "B") == 0)
        put(p, p->a->body->short_name, strlen(p->a->body->short_name));
    else if (strcmp(word, "Y") == 0)
        put_int(p, p->year);
    else if (strcmp(word, "X") == 0)
        put_int(p, p->year + 1);
    else if (strcmp(word, "D") == 0)
        put_int(p, 11 + (int)rng_below(&p->g, 18));
    else if (strcmp(word, "n") == 0)
        put_int(p, 2 + (int)rng_below(&p->g, 8));
    else if (strcmp(word, "m") == 0)
        put_int(p, 21 + (int)rng_below(&p->g, 700));
    else if (strcmp(word, "new") == 0)
        put_int(p, stated_requests(p));
    for (size_t i = 0; i < COUNT(rows); i++)
        if (strcmp(word, rows[i].name) == 0)
            put_int(p, county_figure(p->r, rows[i].row, "total"));
}

static void fill(struct prose *p, const char *s)
{
    for (size_t n; n = strcspn(s, "{"), put(p, s, n), s[n] != '\0';) {
        size_t name = strcspn(s += n + 1, "}");
        put_field(p, s, name);
        s += name + 1;
    }
}

static void end_paragraph(struct prose *p)
{
    p->text[p->len] = '\0';
    p->len = 0;
    out_paragraph(p->r, p->text);
}

static void say(struct prose *p, const char *template)
{
    fill(p, template);
    end_paragraph(p);
}

/* The body's own choice of a list, another one each year. */
static const char *choose(struct prose *p, const char *const *list, uint32_t count)
{
    struct rng g;

    county_rng(&g, p->a->body, 0, 1);
    return list[(rng_below(&g, count) + (uint32_t)p->year) % count];
}

#define CHOOSE(p, list) choose(p, list, COUNT(list))

/* ---- parts ---- */

static void make_front(struct prose *p)
{
    uint32_t n = rng_below(&p->g, 3);

    p->r->sections[p->r->nsections++] =
        (struct section){.topic = "front", .heading = "", .line = 1};
    if (n > 0)
        say(p, front[0]);
    say(p, CHOOSE(p, titles));
    if (n > 1)
        say(p, choose(p, front + 1, COUNT(front) - 1));
    say(p, "本报告由{A}编制，所列数据的统计期限为{Y}年1月1日至{Y}年12月31日。");
}

static void make_overview(struct prose *p)
{
    out_heading(p->r, "overview", "一、总体情况");
    say(p, CHOOSE(p, openings));
    fill(p, "（一）主动公开情况。");
    say(p, CHOOSE(p, published));
    fill(p, "（二）依申请公开情况。");
    if (county_figure(p->r, "new", "total") + county_figure(p->r, "carried_in", "total") == 0)
        say(p, "{Y}年未收到政府信息公开申请。");
    else
        say(p,
            "{Y}年收到政府信息公开申请{new}件，上年结转{in}件；予以公开{granted}件，部分公开{partial}件，"
            "结转下年度继续办理{out}件。");
    fill(p, "（三）政府信息管理情况。");
    say(p, CHOOSE(p, managed));
    fill(p, "（四）平台建设情况。");
    say(p, CHOOSE(p, platforms));
    fill(p, "（五）监督保障情况。");
    say(p, CHOOSE(p, supervised));
}

static void make_tables(struct prose *p)
{
    static const char *const topics[] = {"proactive", "requests", "appeals"};
    static const char *const headings[] = {"二、主动公开政府信息情况",
                                           "三、收到和处理政府信息公开申请情况",
                                           "四、政府信息公开行政复议、行政诉讼情况"};

    for (int i = 0; i < 3; i++) {
        out_heading(p->r, topics[i], headings[i]);
        out_table(p->r, &p->r->tables[i]);
    }
    if (county_figure(p->r, "review", "total") > 0)
        say(p, "{Y}年因政府信息公开被申请行政复议{review}件，均依法答复。");
}

/* One body hands in what it wrote the year before, without a change. */
static void make_problems(struct prose *p)
{
    struct prose copied = *p;
    bool copies = strcmp(p->a->body->stem, COPIED_STEM) == 0;

    copied.year = copies ? FIRST_YEAR : p->year;
    county_rng(&copied.g, p->a->body, copied.year, 2);
    out_heading(p->r, "problems", "五、存在的主要问题及改进情况");
    say(&copied, CHOOSE(&copied, short_of));
    say(&copied, CHOOSE(&copied, to_do));
}

static void make_end(struct prose *p)
{
    out_heading(p->r, "other", "六、其他需要报告的事项");
    say(p, CHOOSE(p, others));
    say(p, "{A}");
    say(p, "{X}年1月{D}日");
}

void text_make(struct report *r)
{
    struct prose p = {.r = r, .a = (const struct assignment *)r->order};

    p.year = p.a->year;
    r->year = p.a->year;
    r->agency = p.a->body->agency;
    r->short_name = p.a->body->short_name;
    county_rng(&p.g, p.a->body, p.year, 1);
    make_front(&p);
    make_overview(&p);
    make_tables(&p);
    make_problems(&p);
    make_end(&p);
}
