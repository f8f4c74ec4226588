#!/bin/sh
# streams.sh - a report's cells do not depend on the reports before it in the stream.
#
#   [BUILD=DIR] tests/prop/streams.sh
#
# Reports of a few publishers, each of whom lays them all out alike, are read in one stream, as
# plain text and as section records, and each by itself.  Prints what fails, and
# `N passed, N failed` at the end.
set -u
cd "$(dirname "$0")/../.." || exit 2
. tests/common.sh

# Cells, with the line of each counted from its report's mark on.
from_mark() { # MARKS
    awk -F '\t' -v OFS='\t' -v marks="$1" '
        BEGIN { while ((getline line < marks) > 0) { split(line, m, "\t"); mark[m[1]] = m[2] } }
        FNR == 1 { for (i = 1; i <= NF; i++) if ($i == "line") at = i }
        $at ~ /^[0-9]+$/ { $at -= mark[$1] }
        { print }'
}

alone() { # each report of the stream by itself, with one header
    first=1
    for report in "$scratch"/alone/*; do
        gipr-tables "$report" 2>/dev/null | sed "1{/^report	/!b
            $([ $first = 1 ] || echo d)
        }"
        first=0
    done
}

check() { # WHAT OPTION ...
    what=$1
    shift
    gipr-gen "$@" --sites 8 --count 40 --stream >"$scratch/stream"
    compare "$what"
}

# Each report and three more with other figures: what is blank in one is so in all.
check_copies() { # WHAT OPTION ...
    what=$1
    shift
    gipr-gen "$@" --count 30 --stream | awk -F '|' -v OFS='|' '
        function put(copy) {
            for (i = 0; i < lines; i++) {
                $0 = line[i]
                for (k = 1; k <= NF; k++)
                    if ($k ~ /^ *[0-9]+ *$/)
                        sub(/[0-9]+/, ($k * (copy + 1) + copy * i) % 9973, $k)
                print $0 (i == 0 ? "-" copy : "")
            }
        }
        function put_all() { for (copy = 0; copy < 4; copy++) put(copy); lines = 0 }
        { now = $0 }
        now ~ /\f@@ / && NR > 1 { put_all() }
        { line[lines++] = now }
        END { put_all() }' >"$scratch/stream"
    compare "$what"
}

# The cells of the stream against those of each report alone.
compare() { # WHAT
    rm -rf "$scratch/alone"
    mkdir "$scratch/alone"
    awk -v dir="$scratch/alone" '
        /\f@@ / { name = sprintf("%s/%05d", dir, ++n) }
        { print >name }' "$scratch/stream"
    awk '/\f@@ / { sub(/.*@@ /, ""); print $0 "\t" NR }' "$scratch/stream" >"$scratch/marks"
    awk '/\f@@ / { sub(/.*@@ /, ""); print $0 "\t" 1 }' "$scratch/stream" >"$scratch/ones"
    alone | from_mark "$scratch/ones" >"$scratch/expected"
    gipr-tables "$scratch/stream" 2>/dev/null | from_mark "$scratch/marks" >"$scratch/found"
    same "$1" "$scratch/expected" "$scratch/found"
    gipr-split "$scratch/stream" | gipr-tables 2>/dev/null |
        from_mark "$scratch/marks" >"$scratch/found"
    same "$1, in sections" "$scratch/expected" "$scratch/found"
}

seed=0
for damage in none light heavy; do
    for figures in distinct small; do
        for layout in any tab parablank; do
            seed=$((seed + 1))
            check "$layout, $damage damage, $figures figures" --seed $seed --layout $layout \
                --damage $damage --figures $figures
        done
    done
done

for layout in lineempty para parablank cellpipe; do
    for blanks in 400 1000; do
        seed=$((seed + 1))
        check_copies "$layout, $blanks blanks" --seed $seed --layout $layout --blanks $blanks
    done
done

finish
