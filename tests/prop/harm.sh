#!/bin/sh
# harm.sh - reports made to harm are read in time that grows with their length, not with its square.
#
#   [BUILD=DIR] tests/prop/harm.sh
#
# Each report holds something that a table has once or a few times, thousands of times; the limit is
# of processor time, and some twenty times what is needed.  Prints what fails, and
# `N passed, N failed` at the end.
set -u
cd "$(dirname "$0")/../.." || exit 2
. tests/common.sh

limit='ulimit -t 4'
if grep -q __asan_init "$build/gipr-tables"; then
    limit=:
fi

harm() { # WHAT COMMAND: reads $scratch/report
    if (eval "$limit" && exec "$2" "$scratch/report" >/dev/null 2>"$scratch/err"); then
        pass "$1"
    else
        fail "$1: $2"
    fi
}

many() { # N TEXT: the text N times, in which \n is a line end
    awk -v n="$1" -v text="$2" 'BEGIN { while (n-- > 0) printf "%s", text }'
}

start() { # TEXT: the report up to its table of requests, and the text
    many 1 "某局2022年政府信息公开工作年度报告\n三、收到和处理政府信息公开申请情况\n$1"
}

# The labels of the lines of one table, and those of the heads of its columns.
labels() { # FORM TABLE
    awk -F '\t' -v form="$1" -v table="$2" '$1 == form && $2 == table { sub(/.*\//, "", $6); print $6 }' \
        lib/forms/cells.tsv | uniq
}
labels 2021 requests >"$scratch/lines"
labels 2014 stats >"$scratch/counts"
heads='自然人\n商业企业\n科研机构\n社会公益组织\n法律服务机构\n其他\n总计\n'

rows() { # CELLS: a line of each label of the table, with these cells
    sed "s/\$/ $1/" "$scratch/lines"
}
all='| 1 | 2 | 3 | 4 | 5 | 6 | 7 |'
few='| 1 | 2 | 3 | 4 | 5 | 6 |'

{ start ""; many 40000 '总计 | 自然人 |\n'; rows "$all"; } >"$scratch/report"
harm 'heads in another order than the form' gipr-tables
{ start "${heads%总计*}"; rows "$all" | head -n 8; many 60000 '自然人 合计\n'
    rows "$all" | tail -n +9; } >"$scratch/report"
harm 'heads in other words than the form' gipr-tables
{ start "| "; many 100000 '总计 | '; echo; rows "$few"; } >"$scratch/report"
harm 'a row of heads without end' gipr-tables
{ start "$heads"; rows "$all"; many 60000 '（七）总计 | '; echo; } >"$scratch/report"
harm 'a row of labels without end' gipr-tables
{ start ""; rows "$all"; many 60000 '1.属于国家秘密 |\n1 |\n2 |\n3 |\n甲乙丙\n'; } >"$scratch/report"
harm 'blocks of a cell a line' gipr-tables
{ start "$heads"; many 5 '+---+---+\n'; many 100000 '| 1 | 2 | x\n'; } >"$scratch/report"
harm 'a drawn cell of many lines' gipr-tables
{ start "$heads"'│一、本年新收政府信息公开申请数量│'; many 200000 '1│'; echo
    sed '1d; s/.*/│&│1│2│3│4│5│6│7│/' "$scratch/lines"; } >"$scratch/report"
harm 'a drawn line of many cells' gipr-tables
{ start "$heads"; head -n 8 "$scratch/lines"
    awk 'BEGIN { for (i = 0; i < 60000; i++) printf "甲乙%d丙\n", i }'
    tail -n +9 "$scratch/lines"; } >"$scratch/report"
harm 'a table torn apart by words that all differ' gipr-tables
{ start ""; many 1000000 -; printf ' '; many 1000000 -; echo; many 4000 '甲\n'; } >"$scratch/report"
harm 'a rule of dashes without end' gipr-tables
{ many 1 '某局2022年政府信息公开工作年度报告\n二、主动公开政府信息情况\n行政许可 5\n\n'
    many 80000 ' 7'; many 1 '\n行政处罚 5\n'; } >"$scratch/report"
harm 'a row of figures without end' gipr-tables
{ printf '某局2016年政府信息公开工作年度报告\n统计指标 单位 统计数\n'
    awk '{ label[NR] = $0 } END { for (i = 0; i < 60000; i++) printf "%s%d\n", label[i % NR + 1], i }' \
        "$scratch/counts"; } >"$scratch/report"
harm 'figures glued to labels' gipr-tables

{ many 1 '某局2022年政府信息公开工作年度报告\n一、总体情况\n'
    many 40000 '附件1：报告表\n规章\n'; } >"$scratch/report"
harm 'annexes without end' gipr-tables

reports() { # TEXT: reports with the text below their title
    awk -v text="$1" 'BEGIN {
        for (i = 0; i < 40; i++)
            printf "\f@@ %d\n2022年政府信息公开工作年度报告\n%s\n一、总体情况\n略。\n", i, text
    }'
}

reports "$(many 150 "由甲乙丙$(many 14 '依据')形成。")" >"$scratch/report"
harm 'sentences that do not go on to say who compiled the report' gipr-split
reports "$(many 900 '由甲乙丙编制向社会公布')" >"$scratch/report"
harm 'a sentence of many names that are no bodies' gipr-split
awk -v sites="$(many 17 '网站-')" 'BEGIN {
    for (i = 0; i < 30000; i++)
        printf "%s%d网站%s乙2022年政府信息公开工作年度报告\n", i % 150 ? "" : "\f@@ r\n", i, sites
}' >"$scratch/report"
harm 'titles below the names of many sites' gipr-split

gipr-tables </dev/null | awk '{ printf "%s", $0; for (i = 0; i < 100000; i++) printf "\t%d", i; print "" }' \
    >"$scratch/report"
harm 'a header of many columns' gipr-check

finish
