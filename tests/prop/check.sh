#!/bin/sh
# check.sh - what gipr-check finds in synthetic cells is what a slow check finds, and
# nothing where all identities hold.
#
#   [BUILD=DIR] tests/prop/check.sh
set -u
cd "$(dirname "$0")/../.." || exit 2
. tests/common.sh

generate() { # SEED OPTION ...: cells, of each agency and year only the first report
    seed=$1
    shift
    gipr-gen --seed "$seed" --damage none "$@" --gold-stream | awk -F '\t' -v seed="$seed" '
        NR == 1 { print; next }
        !(($3, $2) in first) { first[$3, $2] = $1 }
        first[$3, $2] == $1 { print seed "-" $0 }'
}

found() { # CELLS OPTION ...: findings of identities as check.awk writes them
    cells=$1
    shift
    gipr-check "$@" "$cells" | awk -F '\t' '
        NR > 1 && $5 !~ /^form\./ {
            print $1, $5, $7, $8, $9, $10 == "" ? "_" : $10, $11 == "" ? "_" : $11, $13
        }' | sort
}

expected() { # CELLS [OPTION ...]
    awk "$@" -f tests/prop/check.awk lib/forms/rules.tsv "$scratch/cells" | sort
}

# ---- the slow check finds the same in figures of all kinds
n=0
for figures in distinct small consistent; do
    for blanks in 0 20 300; do
        n=$((n + 1))
        generate $n --figures $figures --blanks $blanks --count 15 >"$scratch/cells"
        expected >"$scratch/expected"
        found "$scratch/cells" >"$scratch/found"
        same "$figures figures, $blanks blanks" "$scratch/expected" "$scratch/found"
    done
done

# ---- years, in any order of the reports
generate 50 --figures small --form 2021 --count 70 >"$scratch/cells"
generate 51 --figures small --form 2019 --count 70 | awk -F '\t' '
    NR == FNR { known[$3, $2]; next }
    FNR > 1 && !(($3, $2) in known)' "$scratch/cells" - >"$scratch/more"
cat "$scratch/more" >>"$scratch/cells"
expected -v years=1 >"$scratch/expected"
found "$scratch/cells" --years >"$scratch/found"
same 'years' "$scratch/expected" "$scratch/found"
grep -q ' years\.' "$scratch/found" || fail 'years: none compared'

# ---- nothing is wrong where all identities hold, and one figure breaks just its own
: >"$scratch/nothing"
generate 60 --figures consistent --count 120 >"$scratch/cells"
found "$scratch/cells" | grep -v ' unknown$' >"$scratch/found"
same 'consistent figures' "$scratch/nothing" "$scratch/found"
generate 61 --figures consistent --blanks 200 --count 120 >"$scratch/cells"
found "$scratch/cells" --blank=zero | grep -v ' unknown$' >"$scratch/found"
same 'consistent figures, blanks for zeros' "$scratch/nothing" "$scratch/found"

generate 62 --figures consistent --count 120 | awk -F '\t' -v OFS='\t' '
    BEGIN { srand(62) }
    $1 != report { report = $1; left = 1 + int(rand() * 60) }
    $10 == "ok" && NR > 1 && --left == 0 { $8 += 1 }
    { print }' >"$scratch/cells"
expected >"$scratch/expected"
found "$scratch/cells" >"$scratch/found"
same 'one figure changed in each report' "$scratch/expected" "$scratch/found"
[ "$(wc -l <"$scratch/found")" -gt 50 ] || fail 'planted errors: too few'

# ---- how the cells come in changes nothing
gipr-check --all "$scratch/cells" >"$scratch/expected"
awk -F '\t' 'BEGIN { srand(1) } NR == 1 { print "0\t0\t0\t" $0; next }
    $1 != report { report = $1; reports++ }
    { printf "1\t%d\t%.9f\t%s\n", reports, rand(), $0 }' "$scratch/cells" |
    sort -t "$(printf '\t')" -k 1,1n -k 2,2n -k 3,3n | cut -f 4- >"$scratch/shuffled"
gipr-check --all "$scratch/shuffled" >"$scratch/found"
same 'cells shuffled within each report' "$scratch/expected" "$scratch/found"
dd if="$scratch/cells" bs=4099 2>"$scratch/dd" | gipr-check --all >"$scratch/found"
same 'cells in blocks of 4099 bytes' "$scratch/expected" "$scratch/found"
sed 's/$/\r/' "$scratch/cells" | gipr-check --all >"$scratch/found"
same 'CRLF' "$scratch/expected" "$scratch/found"

finish
