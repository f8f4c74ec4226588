#include "report/numeral.h"

#include "base/utf8.h"

enum { WAYS = 7 };

/* How digits are written beside the ASCII ones. */
static const uint16_t written[10][WAYS] = {
    {'O', 'o', 0xff2f, 0xff4f, 0x25cb, 0x3007, 0x96f6}, /* Ｏ ｏ ○ 〇 零 */
    {0x4e00, 0x58f9},                                   /* 一 壹 */
    {0x4e8c, 0x8d30},                                   /* 二 贰 */
    {0x4e09, 0x53c1},                                   /* 三 叁 */
    {0x56db, 0x8086},                                   /* 四 肆 */
    {0x4e94, 0x4f0d},                                   /* 五 伍 */
    {0x516d, 0x9646},                                   /* 六 陆 */
    {0x4e03, 0x67d2},                                   /* 七 柒 */
    {0x516b, 0x634c},                                   /* 八 捌 */
    {0x4e5d, 0x7396},                                   /* 九 玖 */
};

/* The value of one character as a digit, -1 if it is none. */
static int digit_of(uint32_t c)
{
    if (c >= '0' && c <= '9')
        return (int)(c - '0');
    if (c >= 0xff10 && c <= 0xff19)
        return (int)(c - 0xff10);
    for (int digit = 0; digit < 10; digit++)
        for (int i = 0; i < WAYS && written[digit][i]; i++)
            if (written[digit][i] == c)
                return digit;
    return -1;
}

enum { TEN = 0x5341 }; /* 十 */

void numeral_add_chars(struct char_set *set)
{
    char_set_add(set, TEN);
    for (int digit = 1; digit < 10; digit++)
        for (int i = 0; i < WAYS && written[digit][i]; i++)
            char_set_add(set, written[digit][i]);
}

int numeral_cut(struct str *rest)
{
    int tens = 0, ones = 0;
    bool digit = false, ten = false;
    size_t at = 0, used;
    for (; at < rest->n; at += used) {
        uint32_t c = utf8_decode(rest->p + at, rest->n - at, &used);
        int value = c >= 0x4e00 ? digit_of(c) : -1;
        if (c == TEN && !ten) {
            tens = digit ? ones : 1;
            ones = 0;
            ten = true;
            digit = false;
        } else if (value > 0 && !digit) {
            ones = value;
            digit = true;
        } else {
            break;
        }
    }
    *rest = str_from(*rest, at);
    return tens * 10 + ones;
}

/* What a digit before it counts: 10 for 十, 100 for 百, 1000 for 千; 0 for anything else. */
static int scale_of(uint32_t c)
{
    enum { HUNDRED = 0x767e, THOUSAND = 0x5343 };
    return c == TEN ? 10 : c == HUNDRED ? 100 : c == THOUSAND ? 1000 : 0;
}

int numeral_count(struct str text)
{
    enum { TWO = 0x4e24, SCALES_MAX = 4 }; /* 两 */
    int sum = 0, digit = 0, scales = 0;
    for (size_t at = 0, used; at < text.n; at += used) {
        uint32_t c = utf8_decode(text.p + at, text.n - at, &used);
        int scale = scale_of(c), value = c == TWO ? 2 : digit_of(c);
        if (scale == 0 && value < 0)
            return -1;
        if (scale > 0 && ++scales > SCALES_MAX)
            return -1;
        sum += scale * (digit ? digit : 1);
        digit = scale ? 0 : value;
    }
    return sum + digit;
}

int numeral_year(struct str text)
{
    int year = 0;
    size_t at = 0, used;
    for (int i = 0; i < 4; i++, at += used) {
        int value = at < text.n ? digit_of(utf8_decode(text.p + at, text.n - at, &used)) : -1;
        if (value < 0)
            return 0;
        year = year * 10 + value;
    }
    return year;
}
