#!/bin/sh
# county.sh - the data build of examples/county finds exactly the errors that its reports have,
# and reads a report again only when it has changed.
#
#   [BUILD=DIR] tests/prop/county.sh
set -u
cd "$(dirname "$0")/../.." || exit 2
. tests/common.sh
unset MAKEFLAGS MFLAGS MAKEOVERRIDES MAKELEVEL # of the make that runs the tests

# ---- the reports are those of the generator
"$build/tests/gipr-county" lib/forms/cells.tsv "$scratch/reports" || exit 2
diff -rq "$scratch/reports" examples/county/reports >"$scratch/found"
: >"$scratch/nothing"
same 'the reports are what gipr-county writes' "$scratch/nothing" "$scratch/found"

# ---- programs that say what they are asked to read
mkdir "$scratch/bin"
for command in gipr-text gipr-split gipr-tables gipr-sum gipr-check gipr-diff; do
    printf '#!/bin/sh\necho %s "$@" >>%s\nexec %s "$@"\n' \
        $command "$scratch/log" "$build/$command" >"$scratch/bin/$command"
    chmod +x "$scratch/bin/$command"
done
cp -R examples/county "$scratch/county"

data_build() { # builds, and leaves in $scratch/read what was read
    : >"$scratch/log"
    (cd "$scratch/county" && PATH=$scratch/bin:$PATH make -s >"$scratch/make" 2>&1) || {
        fail "make: exit $?"
        cat "$scratch/make"
    }
    grep -e '^gipr-text' -e '^gipr-split' -e '^gipr-tables' "$scratch/log" |
        sed 's,out/parts/,,' | sort >"$scratch/read"
}

data_build
same 'the build is silent' "$scratch/nothing" "$scratch/make"
out=$scratch/county/out

# ---- what is found
sed '/^#/d; /^$/d' tests/county/findings | sort >"$scratch/expected"
awk -F '\t' 'NR > 1 { sub(/^reports\//, "", $1); print $1, $5, $8, $9, $13 }' "$out/findings.tsv" |
    sort >"$scratch/found"
same 'the planted errors' "$scratch/expected" "$scratch/found"

echo '映山县柳林镇人民政府 problems 2020 2021 100' >"$scratch/expected"
awk -F '\t' 'NR > 1 { print $1, $2, $3, $4, $8 }' "$out/copied.tsv" >"$scratch/found"
same 'the copied section' "$scratch/expected" "$scratch/found"

cut -f 1,4,10 "$out/cells.tsv" | sed 1d | sort | uniq -c | awk '
    $3 == 2019 && $4 == "ok" && $1 == 198 { reports++; next }
    $3 == 2021 && $4 == "ok" && $1 == 200 { reports++; next }
    { print $1, $2, $4 }
    END { print reports }' | sort >"$scratch/found"
printf '%s\n' '1 reports/2021/zhuxi.txt blank' '199 reports/2021/zhuxi.txt ok' 41 |
    sort >"$scratch/expected"
same 'all cells but one are figures' "$scratch/expected" "$scratch/found"

# ---- sums, changes and the panel, each added up in another way
awk -F '\t' '
    NR > 1 && $8 != "" { sum[$2 " " $5 " " $6 " " $7 " " $9] += $8 }
    END { for (cell in sum) printf "%s %.10g\n", cell, sum[cell] }' "$out/cells.tsv" |
    sort >"$scratch/expected"
awk -F '\t' 'NR > 1 && $2 != "ratio" && $5 != "" { print $1, $2, $3, $4, $6, $5 }' \
    "$out/county.tsv" | sort >"$scratch/found"
same 'the sum of the county' "$scratch/expected" "$scratch/found"

"$build/gipr-sum" "$out/county.tsv" >"$scratch/expected"
"$build/gipr-sum" "$out/sums.tsv" >"$scratch/found"
same 'the groups add up to the county' "$scratch/expected" "$scratch/found"

echo '0 1' >"$scratch/expected"
# Other outcomes of the second form are compared as one, which no cell holds.
grep -v -e '	other	' "$out/changes.tsv" >"$scratch/changes"
awk -F '\t' '
    NR == FNR { if (FNR > 1) value[$3, $2, $5, $6, $7] = $8; next }
    FNR > 1 {
        changes++
        right += value[$1, $5, $2, $3, $4] "" == $7 && value[$1, $6, $2, $3, $4] "" == $8
    }
    END { print changes - right, (changes > 500) }' "$out/cells.tsv" "$scratch/changes" >"$scratch/found"
same 'changes hold the figures of both years' "$scratch/expected" "$scratch/found"

awk -F '\t' '
    NR == 1 { for (i = 5; i <= NF; i++) name[i] = $i; next }
    { for (i = 5; i <= NF; i++) if ($i != "") print $1, name[i], $i }' "$out/panel.tsv" |
    sort >"$scratch/found"
awk -F '\t' 'NR > 1 && $8 != "" { print $1, $5 "." $6 "." $7, $8 }' "$out/cells.tsv" |
    sort >"$scratch/expected"
same 'the panel holds the cells' "$scratch/expected" "$scratch/found"

# ---- only what has changed is read again
cp -R "$out" "$scratch/first"
data_build
same 'nothing is read twice' "$scratch/nothing" "$scratch/log"

touch "$scratch/county/reports/2021/ziran.txt"
data_build
printf '%s\n' 'gipr-split reports/2021/ziran.txt' 'gipr-tables 2021/ziran.txt.sections' \
    'gipr-tables --wide 2021/ziran.txt.sections' | sort >"$scratch/expected"
same 'a touched report is read again, and no other' "$scratch/expected" "$scratch/read"
diff -rq "$scratch/first" "$out" >"$scratch/found"
same 'a touched report changes nothing' "$scratch/nothing" "$scratch/found"

touch "$scratch/county/reports/2021/jiaoyu.html"
data_build
printf '%s\n' 'gipr-text reports/2021/jiaoyu.html' 'gipr-split 2021/jiaoyu.html.txt' \
    'gipr-tables 2021/jiaoyu.html.sections' 'gipr-tables --wide 2021/jiaoyu.html.sections' |
    sort >"$scratch/expected"
same 'a touched page is read again, and no other' "$scratch/expected" "$scratch/read"

rm "$scratch/county/reports/2020/dukou.txt"
data_build
same 'no report is read when one is gone' "$scratch/nothing" "$scratch/read"
awk -F '\t' '$1 != "reports/2020/dukou.txt"' "$scratch/first/findings.tsv" >"$scratch/expected"
same 'the findings of a report that is gone are gone' "$scratch/expected" "$out/findings.tsv"

finish
