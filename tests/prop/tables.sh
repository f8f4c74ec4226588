#!/bin/sh
# tables.sh - the cells of synthetic reports are the generator's, and how the
# reports come in changes nothing.
#
#   [BUILD=DIR] tests/prop/tables.sh [LAYOUT ...]
#
# Demands without damage and under light damage every cell (value, unit and
# status), under heavy damage 999 in 1000, over all layouts, and never a figure that
# does not stand there.  Of layouts that show blanks by position alone it demands but
# 985 in 1000 where nothing or little is damaged: a break in lynx's heads, or a page of
# pdftotext's that has no heads and no complete line, leaves no columns to go by.
# Prints what fails, and `N passed, N failed` at the end.
set -u
cd "$(dirname "$0")/../.." || exit 2
. tests/common.sh

layouts=${*:-$(gipr-gen --layouts | grep -v '^html$')}
count=13 # reports of each layout, damage and share of blanks

# ---- reports and their gold, each set of them with a name of its own
generate() { # SET OPTION ...
    set_name=$1
    shift
    gipr-gen "$@" --stream | awk -v name="$set_name" '
        /\f@@ / { sub(/@@ /, "&" name "-") } # a page may end before it: \f\f@@
        { print }' >>"$scratch/reports"
    gipr-gen "$@" --gold-stream | awk -v name="$set_name" '
        NR > 1 { print name "-" $0 }
        NR == 1 && name == 1 { print }' >>"$scratch/gold"
}

seed=0
generate_all() { # LAYOUT ...
    for damage in none light heavy; do
        for blanks in 0 150; do
            for layout; do
                seed=$((seed + 1))
                generate $seed --seed $seed --layout "$layout" --damage $damage --blanks $blanks \
                    --figures any --count $count
            done
        done
    done
    for layout; do # an old form in a later year, a new one in an earlier
        for years in '2019 2022' '2021 2020'; do
            seed=$((seed + 1))
            generate $seed --seed $seed --layout "$layout" --damage light --form "${years% *}" \
                --year "${years#* }" --count 2
        done
    done
}

# Those that were added last stand behind the others, whose seeds stay as they were.
older='' latest='' newest=''
for layout in $layouts; do
    case $layout in
    bold | csv | semi | list) latest="$latest $layout" ;;
    rowfill | rowbreak) newest="$newest $layout" ;;
    *) older="$older $layout" ;;
    esac
done
# shellcheck disable=SC2086 # words, each a layout
generate_all $older
# shellcheck disable=SC2086
generate_all $latest
# shellcheck disable=SC2086
generate_all $newest

gipr-split "$scratch/reports" >"$scratch/sections" || fail "gipr-split: exit $?"
gipr-tables "$scratch/sections" >"$scratch/cells" || fail "gipr-tables: exit $?"

# ---- the cells are true
awk -f tests/prop/score.awk "$scratch/gold" "$scratch/cells" 2>"$scratch/wrong" |
    sort >"$scratch/score"

judge() { # prints a line for each demand that is not met, then their number
    awk '
        BEGIN { FS = "\t" }
        function fail(what) { print "FAIL " what; failed++ }
        function demand(what, cells, right, share) {
            demands++
            if (right * 1000 < cells * share)
                fail(what ": " cells - right " of " cells " cells are not right")
        }
        {
            demands++
            if ($6 > 0)
                fail($1 " " $2 ": " $6 " false figures")
            by_position = $2 ~ /^(layout|pdf|lynx|plain)$/
            group = $1 == "heavy" ? $1 : by_position ? "by position" : $1
            cells[group] += $4
            right[group] += $5
            if (group == "none" || group == "light")
                demand($1 " " $2, $4, $5, 1000)
        }
        END {
            demand("heavy", cells["heavy"], right["heavy"], 999)
            demand("by position", cells["by position"], right["by position"], 985)
            print demands - failed, failed + 0
        }' "$1"
}

judge "$scratch/score" >"$scratch/verdict"
if [ "$(wc -l <"$scratch/verdict")" -gt 1 ]; then
    sed '$d' "$scratch/verdict"
    cat "$scratch/wrong"
fi
read -r good bad <<END
$(tail -n 1 "$scratch/verdict")
END
passed=$((passed + good)) failed=$((failed + bad))

# ---- gipr-tables splits by itself as gipr-split does
gipr-tables "$scratch/reports" >"$scratch/found"
same 'gipr-tables REPORTS = gipr-split REPORTS | gipr-tables' "$scratch/cells" "$scratch/found"

for format in csv jsonl; do
    gipr-split --to=$format "$scratch/reports" | gipr-tables >"$scratch/found"
    same "gipr-split --to=$format | gipr-tables" "$scratch/cells" "$scratch/found"
done
gipr-split --to=csv --bom "$scratch/reports" | sed 's/$/\r/' | gipr-tables >"$scratch/found"
same 'sections as CSV with BOM and CRLF' "$scratch/cells" "$scratch/found"

# ---- nothing is dropped: the sections' texts give the reports back
awk '
    BEGIN { FS = "\t"; ORS = "" }
    NR == 1 { for (i = 1; i <= NF; i++) at[$i] = i; next }
    $at["section"] == 0 { print "\f@@ " $at["report"] "\n" }
    {
        n = split($at["text"], part, /\\\\/)
        for (i = 1; i <= n; i++) {
            gsub(/\\n/, "\n", part[i])
            gsub(/\\t/, "\t", part[i])
            gsub(/\\r/, "\r", part[i])
            print (i > 1 ? "\\" : "") part[i]
        }
    }' "$scratch/sections" >"$scratch/found"
sed 's/\r$//' "$scratch/reports" >"$scratch/expected"
same 'the texts of the sections are the reports' "$scratch/expected" "$scratch/found"

# ---- a stream of reports = the reports one by one, but for the lines' numbers
mkdir "$scratch/one"
gipr-gen --seed 1000 --damage any --blanks 100 --figures any --count 60 --stream >"$scratch/some"
awk -v dir="$scratch/one" '
    /\f@@ / {
        if (file) printf "%s", substr($0, 1, length($0) - length($2) - 4) > file
        close(file)
        file = dir "/" $2
        next
    }
    { print > file }' "$scratch/some"
(cd "$scratch/one" && gipr-tables ./*) >"$scratch/files"
awk '
    BEGIN { FS = OFS = "\t" }
    FILENAME ~ /some$/ { if (/\f@@ /) mark["./" substr($0, index($0, "@@ ") + 3)] = FNR; next }
    FNR > 1 { sub(/^\.\//, "", $1); if ($11 != "") $11 += mark["./" $1] }
    { print }' "$scratch/some" "$scratch/files" >"$scratch/expected"
gipr-tables "$scratch/some" >"$scratch/found"
same 'a stream of reports = the reports one by one' "$scratch/expected" "$scratch/found"

for file in "$scratch"/one/*; do gipr-tables --no-header "$file"; done >"$scratch/found"
(cd "$scratch/one" && gipr-tables --no-header "$scratch"/one/*) >"$scratch/expected"
same 'one run for each report' "$scratch/expected" "$scratch/found"

# ---- text gives what its sections give, also where headings stand amid lines
awk 'function flush() { if (line != "") print "| " line " |"; line = "" }
    /^\f@@ / { flush(); print; next }
    { gsub(/\|/, " "); line = line " " $0 }
    END { flush() }' "$scratch/some" >"$scratch/one-cell"
gipr-split "$scratch/one-cell" | gipr-tables >"$scratch/expected"
gipr-tables "$scratch/one-cell" >"$scratch/found"
same 'reports that are one cell each' "$scratch/expected" "$scratch/found"

# ---- nothing depends on how many bytes come at a time
gipr-tables <"$scratch/some" >"$scratch/expected"
gipr-split "$scratch/some" >"$scratch/some.sections"
gipr-split --to=jsonl "$scratch/some" >"$scratch/some.jsonl"
iconv -f UTF-8 -t UTF-16 "$scratch/some" >"$scratch/some.utf16"
iconv -f UTF-8 -t GB18030 "$scratch/some" >"$scratch/some.gb18030"
for size in 61 1021 65537; do
    for input in some some.sections some.jsonl some.utf16 some.gb18030; do
        dd if="$scratch/$input" bs=$size 2>"$scratch/dd" | gipr-tables >"$scratch/found"
        same "$input in blocks of $size bytes" "$scratch/expected" "$scratch/found"
    done
done
for input in some some.sections some.jsonl some.utf16 some.gb18030; do
    { head -c 1 "$scratch/$input"; sleep 0.1; tail -c +2 "$scratch/$input"; } |
        gipr-tables >"$scratch/found"
    same "$input, its first byte alone" "$scratch/expected" "$scratch/found"
done

# ---- input lines are numbered alike, whichever way a row is written
gipr-tables --no-header "$scratch/sections" | cut -f 11 >"$scratch/expected"
gipr-tables --to=jsonl "$scratch/sections" |
    sed 's/.*,"line"://; s/,"raw":.*//; s/null//' >"$scratch/found"
same 'the lines of gipr-tables --to=jsonl' "$scratch/expected" "$scratch/found"

# ---- the cells' own format is no matter to what reads them
gipr-sum "$scratch/cells" >"$scratch/expected"
for format in csv jsonl; do
    gipr-tables --to=$format "$scratch/sections" | gipr-sum >"$scratch/found"
    same "gipr-tables --to=$format | gipr-sum" "$scratch/expected" "$scratch/found"
done

finish
