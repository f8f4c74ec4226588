#!/bin/sh
# check_reports.sh - what gipr-check finds in real reports, see tests/seeds/README.md.
#
#   [BUILD=DIR] [GIPR_REPORTS=DIR] [GIPR_RANDOM_REPORTS=DIR] tests/prop/check_reports.sh
#
# Without these folders there is nothing to do.
set -u
cd "$(dirname "$0")/../.." || exit 2
PATH=$(cd "${BUILD:-build}" && pwd):$PATH
LC_ALL=C
export PATH LC_ALL

scratch=$(mktemp -d) || exit 2
trap 'rm -rf "$scratch"' EXIT
trap 'exit 2' HUP INT TERM
failures=0 compared=0

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

for expected in tests/seeds/*.findings; do
    name=${expected##*/}
    report=${GIPR_REPORTS-}/${name%.findings}.txt
    if [ -z "${GIPR_REPORTS-}" ] || [ ! -f "$report" ]; then
        continue
    fi
    compared=$((compared + 1))
    expand "$expected" >"$scratch/expected"
    find_all --lang=en "$report" | awk -F '\t' 'NR > 1 {
        for (i = 7; i <= 9; i++)
            if ($i == "")
                $i = "-"
        print $5, $7, $8, $9, $13
    }' | sort >"$scratch/found"
    diff "$scratch/expected" "$scratch/found" >"$scratch/difference" || {
        echo "FAIL $report: expected (<), found (>)"
        head -n 20 "$scratch/difference"
        failures=$((failures + 1))
    }
done

awk -F '\t' '$6 == "=" { print $1 }' lib/forms/rules.tsv >"$scratch/identities"
for report in "${GIPR_RANDOM_REPORTS:-/nonexistent}"/*.txt; do
    [ -f "$report" ] || continue
    compared=$((compared + 1))
    find_all --all "$report" | awk -F '\t' '
        NR == FNR { identity[$1]; next }
        ($5 in identity) { checked++ }
        ($5 in identity) && $13 == "pass" { print $5, $7, $8, $9; passed++ }
        END { if (!checked) print "nothing was checked"; exit passed || !checked }
    ' "$scratch/identities" - >"$scratch/passed" || {
        echo "FAIL $report: identities hold among random figures"
        cat "$scratch/passed"
        failures=$((failures + 1))
    }
done

if [ $compared -gt 0 ]; then echo "$compared reports compared"; else echo 'skipped: no GIPR_REPORTS'; fi
[ $failures -eq 0 ]
