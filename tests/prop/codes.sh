#!/bin/sh
# codes.sh - the manuals list every code of the codebook, with its label.
set -u
cd "$(dirname "$0")/../.." || exit 2
code=0
for page in man/gipr.7 man/zh_CN/man7/gipr.7; do
    awk -v page=$page '
        function fail(what) { print "FAIL " page ": " what; failed = 1 }
        NR == FNR {
            line = $0
            gsub(/  +/, " ", line)
            lines[line] = 1
            for (i = 1; i <= NF; i++)
                words[$i] = 1
            all = all "\n" $0
            next
        }
        FNR > 1 {
            split($0, field, "\t")
            parts = split(field[6], part, "/")
            row = field[3] " " part[parts]
            parts = split(field[7], part, "/")
            if (!((".Ss " field[2]) in lines))
                fail("no section " field[2])
            if (!(row in lines))
                fail("no line: " row)
            if (!(field[4] in words))
                fail("no column " field[4])
            sub(/（.*/, "", part[parts])
            if (!index(all, part[parts]))
                fail("no label " part[parts])
        }
        END { exit failed }' $page lib/forms/cells.tsv | sort -u | grep . && code=1
done
exit $code
