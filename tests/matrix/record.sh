#!/bin/sh
# record.sh - makes recorded/ anew: pages as .docx and .pdf, what the heavy
# extractors make of the pages, and their cells.
#
#   [BUILD=DIR] tests/matrix/record.sh
#
# Needs libreoffice, pandoc, qpdf and a Chinese font.  The pages are those of the
# generator without their prose, with tables as offices set them; the fonts are taken
# out of the PDFs, which then are a tenth of the size and give the same text.
set -eu
cd "$(dirname "$0")/../.."
build=$(cd "${BUILD:-build}" && pwd)
PATH=$build:$build/tests:$PATH
LC_ALL=C.UTF-8
export PATH LC_ALL

recorded=$PWD/tests/matrix/recorded
scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT
trap 'exit 2' HUP INT TERM
tab=$(printf '\t')

office() { # OPTION ...
    libreoffice "-env:UserInstallation=file://$scratch/office" --headless "$@" >/dev/null 2>&1
}

office_text() { # FILE: its text, on standard output
    mkdir -p "$scratch/text"
    office --convert-to txt:Text:UTF8 --outdir "$scratch/text" "$1"
    cat "$scratch/text"/*
    rm -r "$scratch/text"
}

# Tables in 9 points as wide as the page, every second page centred, its heads
# repeated on each sheet.
dress() { # CENTRED
    awk -v centred="$1" '
        /<head>/ {
            sub(/<head>/, "&<style>@page{size:21cm 29.7cm;margin:2cm} td,td p{font-size:9pt;margin:0}</style>")
        }
        /^<p>/ && length($0) > 90 { next }
        centred { gsub(/<td/, "<td align=\"center\""); sub(/<table /, "<table width=\"100%\" ") }
        centred && /<table/ { print; getline; head = /申请人情况/; if (head) print "<thead>" }
        head && /一、本年新收/ { print "</thead>"; head = 0 }
        { print }'
}

rm -rf "$recorded"
mkdir -p "$recorded/docx" "$recorded/pdf" "$scratch/html"
printf 'report\ttable\trow\tcol\tvalue\tunit\tstatus\n' >"$recorded/gold.tsv"
seed=100
for form in 2014 2019 2021; do
    for kind in zero-consistent-0 blank-consistent-1000 blank-distinct-300; do
        seed=$((seed + 1))
        name=$form-${kind%-*}
        figures=${kind#*-}
        rm -rf "$scratch/made"
        gipr-gen --seed $seed --form $form --layout html --figures "${figures%-*}" \
            --blanks "${kind##*-}" --count 1 --out "$scratch/made"
        dress $((seed % 2)) <"$(echo "$scratch"/made/*.txt)" >"$scratch/html/$name.html"
        awk -v report="$name" 'NR > 1 { print report "\t" $0 }' \
            "$scratch"/made/*.cells.tsv >>"$recorded/gold.tsv"
    done
done

office --infilter='HTML (StarWriter)' --convert-to odt --outdir "$scratch/odt" "$scratch"/html/*
office --convert-to 'docx:MS Word 2007 XML' --outdir "$recorded/docx" "$scratch"/odt/*
office --convert-to pdf --outdir "$scratch/pdf" "$scratch"/odt/*
for pdf in "$scratch"/pdf/*; do
    qpdf --qdf --object-streams=disable "$pdf" - |
        LC_ALL=C awk '{ gsub(/\/FontFile[23]? [0-9]+ 0 R/, ""); print }' |
        fix-qdf >"$scratch/small.pdf"
    qpdf --object-streams=generate --recompress-flate --compression-level=9 --deterministic-id \
        "$scratch/small.pdf" "$recorded/pdf/${pdf##*/}"
done

while IFS=$tab read -r name input _ _ _ run _ command; do
    [ "$run" = recorded ] || continue
    case $input in
    html) dir=$scratch/html ;;
    *) dir=$recorded/$input ;;
    esac
    for page in "$dir"/*; do
        base=${page##*/}
        printf '\n\f@@ %s\n' "${base%.*}"
        set -- "$page"
        eval "$command"
    done </dev/null >"$recorded/$name.txt"
done <tests/matrix/extractors.tsv
