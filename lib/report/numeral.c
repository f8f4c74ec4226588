#include "report/numeral.h"

#include "base/utf8.h"

/* The value of one character as a digit, -1 if it is none. */
static int digit_of(uint32_t c)
{
    if (c >= '0' && c <= '9')
        return (int)(c - '0');
    if (c >= 0xff10 && c <= 0xff19)
        return (int)(c - 0xff10);
    switch (c) {
    case 'O':
    case 0xff2f: /* Ｏ */
    case 0x25cb: /* ○ */
    case 0x3007: /* 〇 */
    case 0x96f6: /* 零 */
        return 0;
    case 0x4e00: /* 一 */
    case 0x58f9: /* 壹 */
        return 1;
    case 0x4e8c: /* 二 */
    case 0x8d30: /* 贰 */
        return 2;
    case 0x4e09: /* 三 */
    case 0x53c1: /* 叁 */
        return 3;
    case 0x56db: /* 四 */
    case 0x8086: /* 肆 */
        return 4;
    case 0x4e94: /* 五 */
    case 0x4f0d: /* 伍 */
        return 5;
    case 0x516d: /* 六 */
    case 0x9646: /* 陆 */
        return 6;
    case 0x4e03: /* 七 */
    case 0x67d2: /* 柒 */
        return 7;
    case 0x516b: /* 八 */
    case 0x634c: /* 捌 */
        return 8;
    case 0x4e5d: /* 九 */
    case 0x7396: /* 玖 */
        return 9;
    default:
        return -1;
    }
}

enum { TEN = 0x5341 }; /* 十 */

bool numeral_has(uint32_t c)
{
    return c == TEN || (c >= 0x4e00 && digit_of(c) > 0);
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
