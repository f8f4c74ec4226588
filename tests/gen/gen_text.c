/* The prose around the tables, all of it invented: titles, front matter, headings, sentences,
 * signatures. */
#include "gen.h"

#include <string.h>

#define COUNT(a) ((uint32_t)(sizeof(a) / sizeof *(a)))
#define PICK(r, a) ((a)[rng_below(&(r)->rng, COUNT(a))])

/* {A} the agency, {B} what it calls itself, {Y} the year, {X} the next year, {N} a number, {D} a
 * day */

static const char *const titles[] = {
    "{A}{Y}年政府信息公开工作年度报告",     "{A}{Y}年度政府信息公开工作年度报告",
    "{Y}年{A}政府信息公开工作年度报告",     "{Y}年度{A}政府信息公开年度报告",
    "《{A}{Y}年政府信息公开工作年度报告》", "{A}{Y}年政府信息公开年度报告",
    "{A} {Y}年政府信息公开工作年度报告",    "{A}政府信息公开工作年度报告（{Y}年）",
    "{A}{Y}年度政府信息公开工作报告",       "{A}关于{Y}年政府信息公开工作情况的报告",
};

static const char *const front[] = {
    "首页 > 政务公开 > 政府信息公开年报",
    "当前位置：首页 > 信息公开 > 政府信息公开工作年度报告 > 正文",
    "发布时间：{X}-01-{D} 10:24  来源：云岭市人民政府办公室  浏览次数：{N}",
    "发布日期：{X}年1月{D}日 字体：[大 中 小]",
    "索引号：QH0{N}/{X}-00{N}",
    "【字体：大 中 小】 打印 关闭",
};

static const char *const intros[] = {
    "根据《中华人民共和国政府信息公开条例》（以下简称《条例》）的规定，现公布{Y}年度政府信息公开工作年度报告。",
    "本年度报告由总体情况、主动公开政府信息情况、收到和处理政府信息公开申请情况、政府信息公开行政复议、行政诉讼情况、存在的主要问题及改进情况、其他需要报告的事项等六部分组成。",
    "本报告中所列数据的统计期限自{Y}年1月1日起至{Y}年12月31日止。如有疑问，请与{B}办公室联系（电话：0{N}-6{N}8{N}）。",
};

static const char *const subheads[] = {
    "（一）主动公开情况。", "（二）依申请公开情况。", "（三）政府信息管理情况。",
    "（四）平台建设情况。", "（五）监督保障情况。",
};

static const char *const sentences[] = {
    "{Y}年，{B}认真贯彻落实《条例》要求，围绕中心工作，持续推进政府信息公开。",
    "全年通过门户网站发布各类信息{N}条，其中政策解读{N}篇，图解{N}件。",
    "本年新收政府信息公开申请{N}件，上年结转{N}件，其中自然人{N}件、商业企业{N}件。",
    "对申请予以公开{N}件，部分公开{N}件，不予公开{N}件，结转下年度继续办理{N}件。",
    "全年办理行政许可{N}件，作出行政处罚决定{N}件，实施行政强制{N}次。",
    "制发规章0件、规范性文件{N}件，现行有效{N}件，废止{N}件。",
    "因政府信息公开被申请行政复议{N}件，结果维持{N}件，结果纠正{N}件，尚未审结{N}件。",
    "未发生因政府信息公开引起的行政诉讼案件。",
    "召开专题会议{N}次，举办培训班{N}期，培训人员{N}人次。",
    "一是健全机制，明确{N}名专职人员负责日常工作；二是规范流程，落实“先审查、后公开”。",
    "回应公众关注热点{N}次，办理群众留言{N}条，办结率100%。",
    "政府集中采购项目{N}个，采购总金额{N}万元，均已公开。",
    "行政事业性收费项目{N}项，全年未收取政府信息公开信息处理费。",
    "修订主动公开目录，新增第二十条第（五）项、第（六）项所列信息{N}条。",
    "属于国家秘密、商业秘密和个人隐私的信息，经审查{N}件，均未公开。",
};

static const char *const problems[] = {
    "一是公开的内容不够全面，部分信息更新不及时；二是专业人员不足。",
    "公开形式较为单一，解读材料仅{N}篇，群众参与度有待提高。",
    "下一步，{B}将加强学习培训，全年计划培训{N}次，不断提高公开质量。",
    "改进情况：完善审核制度，对{N}个栏目逐一自查整改。",
};

static const char *const others[] = {
    "无。",
    "{B}无其他需要报告的事项。",
    "本年度未收取信息处理费。",
    "办理人大代表建议{N}件、政协提案{N}件，均已公开。",
};

struct heading {
    const char *topic;
    const char *forms[4]; /* the first is the usual one */
};

static const struct heading six[] = {
    {"overview", {"总体情况", "总体情况", "概述", "政府信息公开工作总体情况"}},
    {"proactive",
     {"主动公开政府信息情况", "主动公开政府信息情况", "主动公开政府信息的情况",
      "主动公开政府信息情况"}},
    {"requests",
     {"收到和处理政府信息公开申请情况", "收到和处理政府信息公开申请情况",
      "收到和处理政府信息公开申请的情况", "依申请公开政府信息情况"}},
    {"appeals",
     {"政府信息公开行政复议、行政诉讼情况", "政府信息公开行政复议、行政诉讼情况",
      "政府信息公开行政复议和行政诉讼情况", "因政府信息公开工作被申请行政复议、提起行政诉讼情况"}},
    {"problems",
     {"存在的主要问题及改进情况", "存在的主要问题及改进情况",
      "政府信息公开工作存在的主要问题及改进情况", "存在的主要问题和改进措施"}},
    {"other",
     {"其他需要报告的事项", "其他需要报告的事项", "其他需要报告事项", "其他需要报告的事项"}},
};

static const struct heading old[] = {
    {"overview", {"概述", "总体情况", "政府信息公开工作总体情况", "概述"}},
    {"", {"加强领导，落实责任", "健全机制，规范程序", "强化组织保障", "加强领导，落实责任"}},
    {"proactive",
     {"主动公开政府信息情况", "主动公开政府信息的情况", "主动公开政府信息情况",
      "主动公开政府信息情况"}},
    {"requests",
     {"依申请公开政府信息情况", "依申请公开政府信息办理情况", "依申请公开政府信息情况",
      "依申请公开政府信息情况"}},
    {"fees",
     {"政府信息公开的收费及减免情况", "政府信息公开收费及减免情况",
      "依申请公开政府信息收费及减免情况", "政府信息公开的收费及减免情况"}},
    {"appeals",
     {"因政府信息公开申请行政复议、提起行政诉讼的情况", "政府信息公开行政复议、行政诉讼情况",
      "行政复议、行政诉讼情况", "政府信息公开行政复议、行政诉讼情况"}},
    {"problems",
     {"存在的主要问题及改进措施", "政府信息公开工作存在的主要问题及改进措施", "存在的主要问题",
      "存在的问题和不足"}},
    {"plans", {"下一步工作打算", "下一步工作计划", "下步工作打算", "下一步工作打算"}},
    {"other",
     {"其他需要报告的事项", "其他需要报告事项", "其他需要报告的事项", "其他需要报告的事项"}},
};

/* ---- filling in ---- */

static char *put(char *p, const char *s)
{
    size_t n = strlen(s);

    memcpy(p, s, n);
    return p + n;
}

static char *put_int(char *p, int v)
{
    char digits[12];
    int n = 0;

    do
        digits[n++] = (char)('0' + v % 10);
    while ((v /= 10) > 0);
    while (n > 0)
        *p++ = digits[--n];
    return p;
}

static char *put_field(struct report *r, char *p, char field)
{
    switch (field) {
    case 'A':
        return put(p, r->agency);
    case 'B':
        return put(p, r->short_name);
    case 'Y':
        return put_int(p, r->year);
    case 'X':
        return put_int(p, r->year + 1);
    case 'D':
        return put_int(p, 10 + (int)rng_below(&r->rng, 20));
    default:
        return put_int(p, (int)rng_below(&r->rng, rng_chance(&r->rng, 800) ? 100 : 900));
    }
}

/* Add a template to what stands at p. */
static char *fill(struct report *r, char *p, const char *s)
{
    while (*s != '\0') {
        size_t n = strcspn(s, "{");
        memcpy(p, s, n);
        p += n;
        s += n;
        if (*s == '{') {
            p = put_field(r, p, s[1]);
            s += 3;
        }
    }
    return p;
}

static void say(struct report *r, const char *template)
{
    char text[2048];

    *fill(r, text, template) = '\0';
    out_paragraph(r, text);
}

/* A paragraph of one to four sentences, behind an opening if there is one. */
static void talk(struct report *r, const char *opening, const char *const *list, uint32_t count)
{
    char text[4096], *p = fill(r, text, opening);

    for (int n = 1 + (int)rng_below(&r->rng, 4); n > 0; n--)
        p = fill(r, p, list[rng_below(&r->rng, count)]);
    *p = '\0';
    out_paragraph(r, text);
}

static void talk_maybe(struct report *r, uint32_t permille)
{
    if (rng_chance(&r->rng, permille))
        talk(r, "", sentences, COUNT(sentences));
}

/* ---- parts ---- */

static void make_names(struct report *r)
{
    static const char *const places[] = {"青禾县",       "白露市", "云栖岭县",    "石门坳区",
                                         "望溪市南塘区", "雁回县", "岭东省松照市"};
    static const char *const bodies[][2] = {
        {"白杨镇人民政府", "我镇"},
        {"河湾乡人民政府", "我乡"},
        {"东园街道办事处", "我街道"},
        {"财政局", "我局"},
        {"教育和体育局", "我局"},
        {"水务局", "我局"},
        {"人民政府", "本机关"},
        {"人力资源和社会保障局", "本局"},
        {"人民政府西桥街道办事处", "本街道"},
        {"农业农村局", "我局"},
        {"发展和改革委员会", "本单位"},
    };
    uint32_t body = rng_below(&r->rng, COUNT(bodies));
    char text[128], *p = text;

    if (body > 2 || rng_chance(&r->rng, 600))
        p = put(p, PICK(r, places));
    p = put(p, bodies[body][0]);
    r->agency = arena_copy(r, text, (size_t)(p - text));
    r->short_name = bodies[body][1];
}

static void make_front(struct report *r)
{
    bool titled = rng_chance(&r->rng, 900);

    r->sections[r->nsections++] = (struct section){.topic = "front", .heading = "", .line = 1};
    for (uint32_t n = rng_below(&r->rng, 3); titled && n > 0; n--)
        say(r, PICK(r, front));
    if (titled && rng_chance(&r->rng, 100)) {
        say(r, "{A}");
        say(r, "{Y}年政府信息公开工作年度报告");
    } else if (titled) {
        say(r, PICK(r, titles));
    } else {
        say(r,
            "本报告依据《中华人民共和国政府信息公开条例》由{A}编制，数据统计期限为{Y}年1月1日至{Y}年12月31日。");
    }
    if (titled && rng_chance(&r->rng, 400))
        say(r, PICK(r, front));
    for (uint32_t i = 0; i < COUNT(intros); i++)
        if (rng_chance(&r->rng, 500))
            say(r, intros[i]);
}

static void make_heading(struct report *r, const struct heading *h, int number)
{
    static const char *const numerals[] = {"一", "二", "三", "四", "五", "六", "七", "八", "九"};
    static const char *const before[] = {"", "", "", "第"}, *const behind[] = {"、", ".", "、 ",
                                                                               "部分 "};
    int form = r->style.heading_form;
    char text[256], *p = text;

    p = put(p, before[form]);
    p = put(p, numerals[number]);
    p = put(p, behind[form]);
    p = put(p, PICK(r, h->forms));
    *p = '\0';
    out_heading(r, h->topic, text);
}

static void make_overview(struct report *r)
{
    talk(r, "", sentences, COUNT(sentences));
    for (uint32_t i = 0; i < COUNT(subheads); i++) {
        if (rng_chance(&r->rng, 300)) {
            say(r, subheads[i]);
            talk(r, rng_chance(&r->rng, 300) ? "1." : "", sentences, COUNT(sentences));
        } else {
            talk(r, subheads[i], sentences, COUNT(sentences));
        }
    }
}

static void make_signature(struct report *r)
{
    say(r, "{A}");
    say(r, rng_chance(&r->rng, 700) ? "{X}年1月{D}日" : "{X}-01-{D}");
}

static void make_six(struct report *r)
{
    for (int i = 0; i < (int)COUNT(six); i++) {
        make_heading(r, &six[i], i);
        if (i == 0) {
            make_overview(r);
        } else if (i <= 3) {
            talk_maybe(r, 250);
            out_table(r, &r->tables[i - 1]);
            talk_maybe(r, 100);
        } else {
            talk(r, "", i == 4 ? problems : others, i == 4 ? COUNT(problems) : COUNT(others));
            if (i == 4)
                talk_maybe(r, 300);
        }
    }
}

static void make_old(struct report *r)
{
    static const char *const annexes[] = {"附件：", "附件", "附件1：", "附：",
                                          "附件：政府信息公开情况统计表"};
    int number = 0;

    for (uint32_t i = 0; i < COUNT(old); i++) {
        if (!rng_chance(&r->rng, i == 1 ? 200 : 800))
            continue;
        make_heading(r, &old[i], number++);
        if (i == 0)
            make_overview(r);
        else if (strcmp(old[i].topic, "problems") == 0 || strcmp(old[i].topic, "plans") == 0)
            talk(r, "", problems, COUNT(problems));
        else
            talk(r, "", sentences, COUNT(sentences));
    }
    make_signature(r);
    out_heading(r, "annex", PICK(r, annexes));
    say(r, "政府信息公开情况统计表");
    say(r, "（{Y}年度）");
    if (rng_chance(&r->rng, 700))
        say(r, "填报单位（盖章）：{A}");
    out_table(r, &r->tables[0]);
    if (rng_chance(&r->rng, 800)) {
        say(r, "单位负责人：陈平川 审核人：周小禾 填报人：林一帆");
        say(r, "联系电话：0{N}-8{N}6{N} 填报日期：{X}年1月{D}日");
    }
}

void text_make(struct report *r)
{
    static const int first[] = {2014, 2019, 2021}, years[] = {5, 2, 4};
    int i = r->order->form->year == 2014 ? 0 : r->order->form->year == 2019 ? 1 : 2;

    r->year = first[i] + (int)rng_below(&r->rng, (uint32_t)years[i]);
    if (r->order->year)
        r->year = r->order->year;
    make_names(r);
    make_front(r);
    if (i == 0) {
        make_old(r);
    } else {
        make_six(r);
        make_signature(r);
    }
}
