/* gipr-county: writes the reports of the made-up county in examples/county.
 *
 *     gipr-county CODEBOOK DIR      DIR/YEAR/STEM.txt (or .html), 42 files
 *
 * The reports are kept in the repository; a test holds them against what this writes.  What is
 * wrong in them stands here and nowhere else. */
#include "county.h"

#include <errno.h>
#include <iconv.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>

#define COUNT(a) (sizeof(a) / sizeof *(a))
#define IN "映山县"

static const struct body bodies[] = {
    {"zhengfuban", IN "人民政府办公室", "本机关", false, 30, {"rowpipe", "rowpipe"}, NULL},
    {"fagai", IN "发展和改革局", "我局", false, 9, {"tab", "md"}, NULL},
    {"jiaoyu", IN "教育和体育局", "我局", false, 14, {"rowpipe", "html"}, NULL},
    {"gongan", IN "公安局", "我局", false, 36, {"layout", "layout"}, NULL},
    {"minzheng", IN "民政局", "我局", false, 8, {"tab", "tab"}, NULL},
    {"caizheng", IN "财政局", "我局", false, 7, {"box", "rowpipe"}, NULL},
    {"renshe", IN "人力资源和社会保障局", "我局", false, 16, {"cellpipe", "cellpipe"}, NULL},
    {"ziran", IN "自然资源局", "我局", false, 60, {"rowpipe", "layout"}, NULL},
    {"zhujian", IN "住房和城乡建设局", "我局", false, 48, {"html", "html"}, NULL},
    {"jiaotong", IN "交通运输局", "我局", false, 6, {"line", "line"}, NULL},
    {"shuili", IN "水利局", "我局", false, 4, {"para", "rowpipe"}, NULL},
    {"nongye", IN "农业农村局", "我局", false, 12, {"line", "tab"}, "GB18030"},
    {"weijian", IN "卫生健康局", "我局", false, 10, {"lynx", "lynx"}, NULL},
    {"shichang", IN "市场监督管理局", "我局", false, 26, {"md", "box"}, NULL},
    {"dongcheng", IN "东城街道办事处", "我街道", true, 13, {"para", "para"}, NULL},
    {"bailu", IN "白鹭镇人民政府", "我镇", true, 6, {"tab", "line"}, NULL},
    {"liulin", IN "柳林镇人民政府", "我镇", true, 5, {"rowpipe", "para"}, NULL},
    {"shiqiao", IN "石桥镇人民政府", "我镇", true, 4, {"cellpipe", "rowpipe"}, NULL},
    {"dukou", IN "渡口镇人民政府", "我镇", true, 7, {"line", "cellpipe"}, "GB18030"},
    {"yunling", IN "云岭乡人民政府", "我乡", true, 2, {"oneline", "oneline"}, NULL},
    {"zhuxi", IN "竹溪乡人民政府", "我乡", true, 3, {"para", "rowpipe"}, NULL},
};

/* Each is found by the rules named behind it, and by no other. */
const struct plant county_plants[] = {
    /* requests.balance in the column, requests.applicants in the row */
    {"dukou", 2020, "new", "total", 1, false},
    /* requests.outcomes in the column, requests.applicants in the row */
    {"ziran", 2021, "granted", "person", 9, false},
    /* appeals.total */
    {"gongan", 2021, "review", "total", 1, false},
    /* years.carried in both columns; all else balances */
    {"jiaoyu", 2021, "carried_in", "person", 2, false},
    {"jiaoyu", 2021, "carried_in", "total", 2, false},
    {"jiaoyu", 2021, "new", "person", -2, false},
    {"jiaoyu", 2021, "new", "total", -2, false},
    /* form.blank, and appeals.total cannot be checked */
    {"zhuxi", 2021, "suit_direct", "other", 0, true},
};
const size_t county_plants_count = COUNT(county_plants);

static int fail(const char *what)
{
    fprintf(stderr, "gipr-county: %s: %s\n", what, strerror(errno));
    return -1;
}

/* Writes n bytes of UTF-8 in the encoding. */
static int write_text(const char *path, char *text, size_t n, const char *encoding)
{
    size_t room = 2 * n;
    char *coded = NULL, *end = NULL;
    FILE *f = fopen(path, "wb");
    int bad = f == NULL;

    if (!bad && encoding != NULL) {
        iconv_t to = iconv_open(encoding, "UTF-8");
        coded = end = malloc(room);
        bad = coded == NULL || to == (iconv_t)-1 || iconv(to, &text, &n, &end, &room) == (size_t)-1;
        if (to != (iconv_t)-1)
            iconv_close(to);
        text = coded;
        n = (size_t)(end - coded);
    }
    bad = bad || fwrite(text, 1, n, f) != n;
    if (f != NULL && fclose(f) != 0)
        bad = 1;
    free(coded);
    return bad ? fail(path) : 0;
}

static int write_report(struct report *r, const struct codebook *book, const struct body *body,
                        int i, const char *dir)
{
    static const int forms[YEARS] = {2019, 2021};
    struct assignment a = {.body = body, .year = FIRST_YEAR + i};
    char path[512];

    a.order = (struct order){.form = codebook_form(book, forms[i]),
                             .layout = layout_find(body->layout[i]),
                             .damage = DAMAGE_NONE};
    a.previous = i > 0 ? codebook_form(book, forms[i - 1]) : NULL;
    for (const char *p = body->stem; *p != '\0'; p++)
        a.order.seed = 31 * a.order.seed + (unsigned char)*p;
    a.order.index = (uint64_t)a.year;
    report_make(r, &a.order);
    snprintf(path, sizeof path, "%s/%d", dir, a.year);
    mkdir(path, 0777);
    snprintf(path, sizeof path, "%s/%d/%s.%s", dir, a.year, body->stem,
             a.order.layout->flags & MARKUP ? "html" : "txt");
    return write_text(path, r->out, r->len, i == 0 ? body->encoding : NULL);
}

int main(int argc, char **argv)
{
    struct codebook book;
    struct report *r;
    int bad = 0;

    if (argc != 3) {
        fputs("usage: gipr-county CODEBOOK DIR\n", stderr);
        return 2;
    }
    if (codebook_load(&book, argv[1]) < 0)
        return 2;
    mkdir(argv[2], 0777);
    r = calloc(1, sizeof *r);
    bad = r == NULL;
    for (size_t b = 0; b < COUNT(bodies); b++)
        for (int i = 0; i < YEARS && !bad; i++)
            bad = write_report(r, &book, &bodies[b], i, argv[2]) < 0;
    if (r != NULL)
        report_free(r);
    free(r);
    codebook_free(&book);
    return bad ? 2 : 0;
}
