/* What stands around a report: heads, scripts, navigation, hidden parts.  All of
 * its figures are wrong, and none of it may reach the text of the report, but
 * for the lines that say so. */
#include "dress.h"

#include <ctype.h>
#include <string.h>

void put_tag(struct dress *d, const char *tag)
{
    for (; *tag; tag++) {
        char c = d->upper ? (char)toupper((unsigned char)*tag) : *tag;
        put_bytes(&d->out, &c, 1);
    }
}

static void put_line(struct dress *d, const char *s)
{
    put(&d->out, s);
    if (!d->minified)
        put(&d->out, d->newline);
}

static void put_head(struct dress *d)
{
    static const char *const charsets[] = {"utf-8", "gb2312", "GBK"};

    put_line(d, "<!DOCTYPE html PUBLIC \"-//W3C//DTD XHTML 1.0 Transitional//EN\" \"\">");
    put_line(d, "<html xmlns=\"http://www.w3.org/1999/xhtml\"><head>");
    put(&d->out, "<meta http-equiv=\"Content-Type\" content=\"text/html; charset=");
    put(&d->out, charsets[rng_below(&d->rng, 3)]); /* often not the page's encoding */
    put_line(d, "\"/>");
    put_line(d, "<title>云上门户网站 &gt; 栏目</title>");
    put_line(d, "<link rel=\"stylesheet\" href=\"a.css\"><base href=\"/\">");
    put_line(d, "<style>td:before{content:\"<td>999\"} /* </td> */</style>");
    put_line(
        d,
        "<script>var a = '<table><tr><td>一、总体情况</td></tr></table>'; if (1 < 2 && 3 > 2) {}");
    put_line(d, "document.write(\"<\\/td><td>99</td>\"); //--></script></head>");
    put_line(d, "<body onload='x(\"<td>\")'>");
}

static const char *const hidden[] = {
    "<!-- <table><tr><td>一、本年新收政府信息公开申请数量</td><td>9</td></tr></table> -->",
    "<!--[if gte mso 9]><xml><w:View>Normal</w:View></xml><![endif]-->",
    "<![if !supportLists]><![endif]>",
    "<div style=\"color:red; DISPLAY : None\"><table><tr><td>规章</td><td>9</td><td>9</td></tr></table></div>",
    "<p hidden>行政许可 999</p>",
    "<span style='visibility:hidden'>999</span>",
    "<template><table><tr><td>规范性文件</td><td>99</td></tr></table></template>",
    "<noscript><p>请启用脚本 <table><tr><td>9</table></noscript>",
    "<script type=\"text/html\"><tr><td>9</td></tr></script>",
    "<select><option>2019年</option><option selected>2020年</option></select>",
    "<button type=button>打印 9</button><textarea><td>9</textarea><input type=text value=9>",
    "<svg width=9><title>9</title><text>9</text></svg>",
    "<iframe src=\"a.html\"><p>9</p></iframe>",
    "<div style=\"clear:both\"></div>",
    "<img src=\"a.png\" alt=\"9\"><map name=m><area href=b></map>",
    "<object data=a.swf><param name=b value=9><embed src=a.swf><p>99</p></object>",
};

void chrome_between(struct dress *d)
{
    if (d->chrome && rng_chance(&d->rng, 150))
        put_line(d, hidden[rng_below(&d->rng, sizeof hidden / sizeof *hidden)]);
}

void chrome_begin(struct dress *d)
{
    if (d->frame == FRAME_MARKDOWN)
        return;
    put_head(d);
    if (d->chrome) {
        put_line(d, "<nav><ul><li><a href=a>首页<li><a href=b>一、总体情况</ul></nav>");
        put_line(d, "<div role=\"navigation\"><a href=c>2018年政府信息公开年度报告</a></div>");
        put_line(d, "<aside><h3>相关</h3><table><tr><td>9<td>9</table></aside>");
        put_line(d, "<form action=s><label></label><input type=text value=\"请输入\"></form>");
    }
    if (d->frame == FRAME_DIVS)
        put_line(d, "<div class=\"w1200\"><div class='content' id=zoom><article>");
    if (d->frame == FRAME_TABLES) {
        put_line(
            d, "<table width=1000 align=center><tr><td colspan=2><img src=logo.gif></td></tr><tr>");
        put_line(
            d,
            "<td width=200><table><tr><td>政务公开</td></tr><tr><td>机构概况</td></tr></table></td>");
        put_line(d, "<td><table border=0 cellpadding=0><tr><td>");
    }
}

void chrome_end(struct dress *d)
{
    if (d->frame == FRAME_MARKDOWN)
        return;
    if (d->frame == FRAME_DIVS)
        put_line(d, "</article></div></div>");
    if (d->frame == FRAME_TABLES)
        put_line(d, "</td></tr></table></td></tr></table>");
    if (d->chrome)
        put_line(d, "<footer><p>版权所有 999</p></footer><div style=display:none>访问量 99</div>");
    if (rng_chance(&d->rng, 700))
        put_line(d, "</body></html>");
}
