/* How a report is written: its habits (style), and what extraction and typing do to its labels. */
#include "gen.h"

#include <string.h>

/* Characters that are misread for one another. */
static const char *const similar[][2] = {
    {"章", "范"}, {"件", "仵"}, {"申", "甲"}, {"请", "清"}, {"未", "末"}, {"人", "入"},
    {"处", "外"}, {"复", "夏"}, {"决", "诀"}, {"许", "诈"}, {"罚", "罸"}, {"强", "弳"},
    {"费", "贵"}, {"购", "沟"}, {"密", "蜜"}, {"危", "厄"}, {"益", "盆"}, {"息", "悬"},
    {"案", "索"}, {"询", "洵"}, {"机", "杌"}, {"明", "朋"}, {"确", "碓"}, {"举", "誉"},
    {"总", "忌"}, {"计", "汁"}, {"结", "洁"}, {"果", "杲"}, {"持", "特"}, {"纠", "纣"},
    {"其", "甚"}, {"他", "她"}, {"直", "真"}, {"起", "赵"}, {"数", "教"}, {"量", "星"},
    {"部", "郜"}, {"予", "子"}, {"法", "去"}, {"网", "冈"}, {"微", "徽"}, {"当", "尝"},
};

static const char *const half_forms[][2] = {
    {"（", "("}, {"）", ")"}, {"：", ":"}, {"，", ","}, {"；", ";"}, {"？", "?"},
};

static void style_light(struct report *r)
{
    static const char *const pads[] = {"", "", " ", "\u00a0", "\u3000"};
    static const char *const separators[] = {NULL, ",", "，"};
    struct style *s = &r->style;
    struct rng *g = &r->rng;

    s->quoting = (enum quoting)rng_below(g, 3);
    s->numbering = (enum numbering)rng_below(g, 4);
    if (s->numbering == NUMBER_BLANK && !(r->order->layout->flags & CELLS_DIVIDED))
        s->numbering = NUMBER_PAUSE;
    s->signs = (enum signs)rng_below(g, 3);
    s->thousands = separators[rng_below(g, 3)];
    s->wide_digits = rng_chance(g, 400) ? rng_below(g, 200) : 0;
    s->na = rng_chance(g, 500) ? rng_below(g, 60) : 0;
    s->units = rng_chance(g, 400) ? rng_below(g, 150) : 0;
    if (!(r->order->layout->flags & BY_POSITION))
        s->cell_pad = pads[rng_below(g, 5)];
    s->crlf = rng_chance(g, 200);
    s->trailing = rng_chance(g, 300) ? 150 : 0;
    s->bom = rng_chance(g, 150) && !r->order->in_stream;
    s->no_final_newline = rng_chance(g, 250) && !r->order->in_stream;
}

void style_choose(struct report *r)
{
    static const char *const blanks[] = {" ", "\u00a0", "  ", "\u3000"};
    struct style *s = &r->style;
    struct rng *g = &r->rng;
    bool heavy = r->order->damage == DAMAGE_HEAVY;

    *s = (struct style){.cell_pad = "", .blank = blanks[rng_below(g, 4)]};
    s->half_punct = rng_chance(g, 500);
    s->break_heads = rng_chance(g, 500);
    s->break_groups = rng_chance(g, 500);
    s->break_labels = rng_chance(g, 400) ? 300 : 0;
    s->break_as_paragraph = rng_chance(g, 500);
    s->unit_dash = rng_chance(g, 700);
    s->joined_rows = (int)rng_below(g, 3) * 500;
    s->heading_form = rng_chance(g, 700) ? 0 : (int)rng_below(g, 4);
    s->spaced_head = rng_chance(g, 300);
    s->appeals_split = rng_chance(g, 600);
    s->wide_proactive = 4 + (int)rng_below(g, 2);
    s->lines_a_page = 36 + (int)rng_below(g, 16);
    s->page_number = (int)rng_below(g, 4);
    s->breaks_table = rng_chance(g, heavy                                              ? 500
                                    : strcmp(r->order->layout->name, "parablank") == 0 ? 500
                                                                                       : 0);
    s->repeats_head = s->breaks_table && heavy && rng_chance(g, 500);
    if (r->order->damage != DAMAGE_NONE)
        style_light(r);
    if (r->order->has_site)
        s->groups = 1 + (int)rng_below(g, 3);
}

/* ---- spelling ---- */

/* Copy n bytes of s in the report's punctuation; p has room. */
static char *spell(const struct report *r, char *p, const char *s, size_t n)
{
    const char *end = s + n;

    while (s < end) {
        int size = utf8_size(s);
        const char *as = NULL;
        for (size_t i = 0; r->style.half_punct && i < sizeof half_forms / sizeof *half_forms; i++)
            if (strncmp(s, half_forms[i][0], 3) == 0)
                as = half_forms[i][1];
        if (r->style.quoting != QUOTES_CURLY &&
            (strncmp(s, "“", 3) == 0 || strncmp(s, "”", 3) == 0))
            as = r->style.quoting == QUOTES_NONE ? "" : "\"";
        if (as == NULL) {
            memcpy(p, s, (size_t)size);
            p += size;
        } else {
            memcpy(p, as, strlen(as));
            p += strlen(as);
        }
        s += size;
    }
    return p;
}

const char *prose_make(struct report *r, const char *s)
{
    size_t n = strlen(s);
    char *text = arena_take(r, n + 1);
    char *end = spell(r, text, s, n);

    *end = '\0';
    return text;
}

/* ---- labels ---- */

struct label {
    char text[512];
    size_t at[200]; /* where each character starts; at[count] = length */
    int count;
};

static void label_index(struct label *l, size_t len)
{
    l->count = 0;
    for (size_t i = 0; i < len; i += (size_t)utf8_size(l->text + i))
        l->at[l->count++] = i;
    l->at[l->count] = len;
    l->text[len] = '\0';
}

static bool is_ideograph(const struct label *l, int i)
{
    uint32_t c = i < 0 || i >= l->count ? 0 : utf8_code(l->text + l->at[i]);

    return c >= 0x4e00 && c < 0xa000;
}

static void label_replace(struct label *l, int i, int n, const char *by)
{
    size_t from = l->at[i], to = l->at[i + n], len = l->at[l->count], by_len = strlen(by);

    memmove(l->text + from + by_len, l->text + to, len - to);
    memcpy(l->text + from, by, by_len);
    label_index(l, len - (to - from) + by_len);
}

/* `1.` as the report writes it. */
static void label_number(const struct report *r, struct label *l)
{
    static const char *const marks[] = {".", "、", "．", " "};

    if (l->text[0] >= '1' && l->text[0] <= '9' && l->text[1] == '.')
        label_replace(l, 1, 1, marks[r->style.numbering]);
}

static void label_misread(struct report *r, struct label *l)
{
    int start = (int)rng_below(&r->rng, (uint32_t)l->count);

    for (int k = 0; k < l->count; k++) {
        int i = (start + k) % l->count;
        for (size_t j = 0; j < sizeof similar / sizeof *similar; j++) {
            if (strncmp(l->text + l->at[i], similar[j][0], 3) == 0) {
                label_replace(l, i, 1, similar[j][1]);
                return;
            }
        }
    }
}

/* Whether character i is the 万 of 万元: without it the label would say another unit. */
static bool scales_unit(const struct label *l, int i)
{
    return strncmp(l->text + l->at[i], "万元", strlen("万元")) == 0;
}

/* At most one damage a label. */
static void label_damage(struct report *r, struct label *l)
{
    int ideographs = 0, i;
    uint32_t dice = rng_below(&r->rng, 1000);

    for (i = 0; i < l->count; i++)
        ideographs += is_ideograph(l, i);
    if (dice < 300 && ideographs >= 4) {
        do
            i = (int)rng_below(&r->rng, (uint32_t)l->count);
        while (!is_ideograph(l, i) || scales_unit(l, i));
        label_replace(l, i, 1, "");
    } else if (dice < 400 && ideographs >= 3) {
        i = 1 + (int)rng_below(&r->rng, (uint32_t)l->count - 1);
        if (is_ideograph(l, i - 1) && is_ideograph(l, i))
            label_replace(l, i, 0, " ");
    } else if (dice >= 950) {
        label_misread(r, l);
    }
}

/* Break before character i, if it stands between two ideographs. */
static void break_before(struct label *l, int i)
{
    if (is_ideograph(l, i - 1) && is_ideograph(l, i))
        label_replace(l, i, 0, "\n");
}

static void label_break(struct report *r, enum kind kind, struct label *l)
{
    if (kind == KIND_HEAD && r->style.break_heads && l->count >= 4 && l->count <= 9)
        break_before(l, l->count / 2);
    if (kind == KIND_GROUP && r->style.break_groups && l->count >= 6)
        break_before(l, l->count - 2);
    if (kind == KIND_LABEL && l->count >= 10 && rng_chance(&r->rng, r->style.break_labels))
        break_before(l, l->count / 3 + (int)rng_below(&r->rng, (uint32_t)l->count / 2));
}

const char *label_make(struct report *r, enum kind kind, const char *s, size_t n)
{
    struct label l;

    if (n == 0)
        return "";
    label_index(&l, (size_t)(spell(r, l.text, s, n) - l.text));
    label_number(r, &l);
    if (r->order->damage == DAMAGE_HEAVY && kind != KIND_UNIT)
        label_damage(r, &l);
    label_break(r, kind, &l);
    return arena_copy(r, l.text, l.at[l.count]);
}
