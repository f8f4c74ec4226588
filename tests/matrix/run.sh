#!/bin/sh
# run.sh - the same cells whichever extractor made the text; see README.md.
#
#   [BUILD=DIR] tests/matrix/run.sh [NAME ...]
#
# Sends synthetic pages of each form, zeros shown as 0 and as blank, through the
# extractors of extractors.tsv (all, or those named) and holds the cells found in
# their text against the pages' own.  Prints a table, and `N passed, N failed,
# N skipped` at the end; an extractor that is not installed is skipped.
set -u
cd "$(dirname "$0")/../.." || exit 2
. tests/common.sh
LC_ALL=C.UTF-8 # some extractors take the width of text from it

matrix=tests/matrix
tab=$(printf '\t')

# ---- pages and their cells
gold_header() {
    printf 'report\ttable\trow\tcol\tvalue\tunit\tstatus\n'
}

make_pages() { # of each form and showing of zeros, a few; every second one centred
    mkdir "$scratch/html"
    gold_header >"$scratch/html.gold"
    seed=0
    for form in 2014 2019 2021; do
        for kind in zero-small-0 zero-consistent-0 blank-consistent-1000 blank-distinct-300 blank-small-500; do
            seed=$((seed + 1))
            figures=${kind#*-}
            rm -rf "$scratch/made"
            gipr-gen --seed $seed --form $form --layout html --figures "${figures%-*}" \
                --blanks "${kind##*-}" --count 2 --out "$scratch/made"
            for page in "$scratch"/made/*.txt; do
                number=${page##*/}
                name=$form-${kind%-*}-${number%%-*}
                case $number in
                *[13579]-*) sed 's/<td/& align="center"/g' "$page" >"$scratch/html/$name.html" ;;
                *) mv "$page" "$scratch/html/$name.html" ;;
                esac
                awk -v report="$name" 'NR > 1 { print report "\t" $0 }' \
                    "${page%.txt}.cells.tsv" >>"$scratch/html.gold"
            done
        done
    done
}

# ---- text of all pages as one stream of reports
extract() { # INPUT COMMAND
    case $1 in
    html) set -- "$scratch/html" "$2" ;;
    *) set -- "$matrix/recorded/$1" "$2" ;;
    esac
    for page in "$1"/*; do
        name=${page##*/}
        printf '\n\f@@ %s\n' "${name%.*}"
        sh -c "$2" extract "$page" 2>/dev/null
    done
}

layout() { # NAME: the generator's own text, and its cells
    gold_header >"$scratch/gold"
    : >"$scratch/text"
    for form in 2014 2019 2021; do
        for zeros in zero:0 blank:300; do
            set -- "$1" --seed 7 --form $form --layout "$1" --figures any \
                --blanks "${zeros#*:}" --count 4
            name=$1
            shift
            gipr-gen "$@" --stream | awk -v name="$form-${zeros%:*}-" '
                /\f@@ / { sub(/@@ /, "&" name) }
                { print }' >>"$scratch/text"
            gipr-gen "$@" --gold-stream | awk -v name="$form-${zeros%:*}-" '
                NR > 1 {
                    print name $1, $5, $6, $7, $8, $9, $10
                }' FS="$tab" OFS="$tab" >>"$scratch/gold"
            set -- "$name"
        done
    done
}

# ---- one extractor
try() { # NAME INPUT KEEPS LEAST TOOL RUN AFTER COMMAND
    case $6 in
    layout)
        layout "$1"
        ;;
    recorded)
        cp "$matrix/recorded/$1.txt" "$scratch/text"
        cp "$matrix/recorded/gold.tsv" "$scratch/gold"
        ;;
    live)
        command -v "$5" >/dev/null || {
            skip "$1: no $5"
            return
        }
        extract "$2" "$8" >"$scratch/text"
        case $2 in
        html) cp "$scratch/html.gold" "$scratch/gold" ;;
        *) cp "$matrix/recorded/gold.tsv" "$scratch/gold" ;;
        esac
        ;;
    esac
    if [ "$7" != - ]; then
        "$7" "$scratch/text" >"$scratch/after"
        mv "$scratch/after" "$scratch/text"
    fi
    gipr-tables "$scratch/text" >"$scratch/cells" 2>"$scratch/messages"
    awk -v name="$1" -v keeps="$3" -v least="$4" -f $matrix/score.awk \
        "$scratch/gold" "$scratch/cells" 2>"$scratch/wrong" | sort >"$scratch/score"
    awk -F "$tab" '{
        printf "%-18s %s %-5s %6d %6d %6d %6d %6d  %s\n", $1, $2, $3, $4, $5, $6, $7, $8, $9
    }' "$scratch/score"
    cat "$scratch/wrong"
    sed "s/^/$3$tab/" "$scratch/score" >>"$scratch/scores"
    failed=$((failed + $(grep -c FAIL "$scratch/score")))
    passed=$((passed + $(grep -c 'ok$' "$scratch/score")))
}

make_pages
printf '%-18s %s %-5s %6s %6s %6s %6s %6s\n' extractor form zeros cells right held wrong false
names=" $* "
while IFS=$tab read -r name input keeps least tool run after command; do
    case $names in
    '  ' | *" $name "*) ;;
    *) continue ;;
    esac
    [ "$name" = name ] || try "$name" "$input" "$keeps" "$least" "$tool" "$run" "$after" "$command" </dev/null
done <$matrix/extractors.tsv

# ---- few of the cells that can be read are withheld
if awk -F "$tab" '
    $1 == "all" || $1 == "place" || ($1 == "figures" && $4 == "zero") {
        cells += $5
        held += $7
    }
    END {
        printf "%d of %d cells that can be read are withheld\n", held, cells
        exit cells && held * 100 >= cells
    }' "$scratch/scores"; then
    pass 'few are withheld'
else
    fail 'too many are withheld'
fi

finish
