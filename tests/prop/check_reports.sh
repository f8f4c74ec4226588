#!/bin/sh
# check_reports.sh - what gipr-check finds in real reports, see tests/seeds/README.md.
#
#   [BUILD=DIR] [GIPR_REPORTS=DIR] [GIPR_RANDOM_REPORTS=DIR] tests/prop/check_reports.sh
#
# A folder that is not named is skipped.
set -u
cd "$(dirname "$0")/../.." || exit 2
. tests/common.sh

expand() { # FILE: one finding a line
    awk '
        /^#/ || NF == 0 { next }
        {
            rows = split($3, row, ",")
            cols = split($4, col, ",")
            for (r = 1; r <= rows; r++)
                for (c = 1; c <= cols; c++)
                    print $1, $2, row[r], col[c], $5
        }' "$1" | sort
}

find_all() { # OPTION ... REPORT: the findings of a report as TSV
    for report; do :; done
    gipr-split "$report" >"$scratch/sections" && gipr-tables "$scratch/sections" >"$scratch/cells"
    gipr-check --sections="$scratch/sections" "$1" "$scratch/cells"
}

[ "${GIPR_REPORTS-}" ] || skip 'no GIPR_REPORTS'
for expected in tests/seeds/*.findings; do
    name=${expected##*/}
    report=${GIPR_REPORTS:-/nonexistent}/${name%.findings}.txt
    [ -f "$report" ] || continue
    expand "$expected" >"$scratch/expected"
    find_all --lang=en "$report" | awk -F '\t' 'NR > 1 {
        for (i = 7; i <= 9; i++)
            if ($i == "")
                $i = "-"
        print $5, $7, $8, $9, $13
    }' | sort >"$scratch/found"
    same "$report" "$scratch/expected" "$scratch/found"
done

awk -F '\t' '$6 == "=" { print $1 }' lib/forms/rules.tsv >"$scratch/identities"
[ "${GIPR_RANDOM_REPORTS-}" ] || skip 'no GIPR_RANDOM_REPORTS'
for report in "${GIPR_RANDOM_REPORTS:-/nonexistent}"/*.txt; do
    [ -f "$report" ] || continue
    find_all --all "$report" | awk -F '\t' '
        NR == FNR { identity[$1]; next }
        ($5 in identity) { checked++ }
        ($5 in identity) && $13 == "pass" { print $5, $7, $8, $9; passed++ }
        END { if (!checked) print "nothing was checked"; exit passed || !checked }
    ' "$scratch/identities" - >"$scratch/passed" || {
        fail "$report: identities hold among random figures"
        cat "$scratch/passed"
        continue
    }
    pass "$report"
done

finish
