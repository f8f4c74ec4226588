#!/bin/sh
# diff.sh - gipr-diff against what must hold for any input, and against a join in awk.
#
#   [BUILD=DIR] tests/prop/diff.sh
set -u
cd "$(dirname "$0")/../.." || exit 2
. tests/common.sh
tab=$(printf '\t')

changes() { # OUTPUT EXPECTED-CODE ARGUMENTS...: messages are kept in OUTPUT.err
    output=$1 expected=$2
    shift 2
    gipr-diff "$@" >"$output" 2>"$output.err"
    code=$?
    [ $code -eq "$expected" ] || fail "gipr-diff $*: exit $code: $(head -n 1 "$output.err")"
}

# Cells of one report an agency and year, sorted by agency.
cells() { # SEED FORM
    gipr-gen --gold-stream --seed "$1" --form "$2" --count 120 --damage any | awk -F '\t' '
        NR == 1 { print; next }
        { key = $3 FS $2 }
        !(key in report) { report[key] = $1 }
        report[key] == $1' >"$scratch/generated"
    head -n 1 "$scratch/generated"
    tail -n +2 "$scratch/generated" | sort -s -t "$tab" -k 3,3
}

shuffled() { # SEED FILE
    head -n 1 "$2"
    tail -n +2 "$2" | awk -v seed="$1" 'BEGIN { srand(seed) } { print rand() "\t" $0 }' | sort -n | cut -f 2-
}

# Changes some of the figures, blanks some, and leaves some rows away.
altered() { # SEED FILE
    awk -F '\t' -v OFS='\t' -v seed="$1" '
        BEGIN { srand(seed) }
        NR == 1 { print; next }
        { chance = rand() }
        chance < 0.01 { next }
        chance < 0.03 { $8 = ""; $10 = "blank" }
        chance < 0.06 { $8 = int(1000 * rand()) / 4; $10 = "ok" }
        { print }' "$2"
}

# The reports of one year an agency, for the reference.
one_year() { # FILE
    awk -F '\t' 'NR == 1 || !($3 in year) { if (NR > 1) year[$3] = $2 } NR == 1 || year[$3] == $2' "$1"
}

# agency table row col old new delta change, of two files of one year an agency, by
# a join in awk; parts of `other` are summed where the other side has the whole, and money
# is compared in the new unit, where both sides say theirs.
joined() { # OLD NEW
    awk -F '\t' -v OFS='\t' -v OFMT=%.12g -v CONVFMT=%.12g '
        FNR == 1 { file++; next }
        {
            key = $3 OFS $5 OFS $6 OFS $7
            keys[key]
            value[file, key] = $8
            if ($9 == "元" || $9 == "万元") money[file, key]
            if ($9 == "万元") tens_of_thousands[file, key]
            whole = $3 OFS $5 OFS "other" OFS $7
            if ($5 == "requests" && $6 == "other") has[file, key]
            if ($5 == "requests" && $6 ~ /^other[.]/) {
                part[file, whole] = part[file, whole] OFS key
                if ($8 == "") unknown[file, whole]
                sum[file, whole] += $8
            }
        }
        END {
            for (f = 1; f <= 2; f++)
                for (fw in part) {
                    split(fw, at, SUBSEP)
                    w = at[2]
                    if (at[1] != f || (f, w) in has || !((3 - f, w) in has) || (3 - f, w) in part) continue
                    n = split(part[f, w], parts, OFS)
                    for (i = 2; i + 3 <= n; i += 4)
                        delete keys[parts[i] OFS parts[i + 1] OFS parts[i + 2] OFS parts[i + 3]]
                    value[f, w] = (f, w) in unknown ? "" : sum[f, w]
                }
            for (key in keys) {
                old = value[1, key]; new = value[2, key]
                if (old == "" && new == "") continue
                if (old != "" && new != "" && (1, key) in money && (2, key) in money) {
                    if ((1, key) in tens_of_thousands) old *= 10000
                    if ((2, key) in tens_of_thousands) old /= 10000
                }
                change = old == "" ? "added" : new == "" ? "removed" : old + 0 == new + 0 ? "same" : "changed"
                print key, old, new, old == "" || new == "" ? "" : new - old, change
            }
        }' "$1" "$2" | sort
}

in_short() { # CHANGES: the columns of joined
    tail -n +2 "$1" | cut -f 1-4,7-9,11 | sort
}

mirrored() { # CHANGES: what the other direction must give, without percentages
    awk -F '\t' -v OFS='\t' '
        NR > 1 {
            $9 = $9 == "" || $9 == 0 ? $9 : $9 ~ /^-/ ? substr($9, 2) : "-" $9
            change = $11 == "added" ? "removed" : $11 == "removed" ? "added" : $11
            print $1, $2, $3, $4, $6, $5, $8, $7, $9, change
        }' "$1"
}

without_percent() { # CHANGES
    tail -n +2 "$1" | cut -f 1-9,11
}

cd "$scratch" || exit 2
here=$OLDPWD
generate() { (cd "$here" && cells "$@"); }

for seed in 1 2 3; do
    generate $seed any >a
    altered $seed a >b
    generate $((seed + 10)) any >c

    changes x 0 a a
    [ "$(wc -l <x)" -eq 1 ] || fail "seed $seed: a file differs from itself"
    changes x 0 --hash a a
    [ "$(wc -l <x)" -eq 1 ] || fail "seed $seed: a file, held, differs from itself"

    for other in b c; do
        changes ab 1 a $other
        changes ba 1 $other a
        mirrored ab >expected
        without_percent ba >found
        same "seed $seed: $other to a mirrors a to $other" expected found

        changes x 1 --hash a $other
        same "seed $seed: a and $other, held" ab x
        shuffled $seed a >as
        shuffled $((seed + 1)) $other >os
        changes x 1 as os
        same "seed $seed: a and $other, shuffled" ab x
        changes x 1 a os
        same "seed $seed: a, and $other shuffled" ab x
        tr '\t' , <a >a.csv
        changes x 1 a.csv - <$other
        same "seed $seed: a as CSV" ab x
    done

    one_year a >a1
    one_year c >c1
    changes x 1 --all a1 c1
    joined a1 c1 >expected
    in_short x >found
    same "seed $seed: a join in awk" expected found

    changes years 1 --years a
    shuffled $seed a >as
    changes x 1 --years as
    same "seed $seed: years, shuffled" years x
    awk -F '\t' 'NR == 1 || $2 % 2' a >odd
    awk -F '\t' 'NR == 1 || !($2 % 2)' a >even
    changes x 1 --years odd even
    same "seed $seed: years in two files" years x
done

# Texts: what is carried over is the same in both directions, whatever the order.
mirrored_text() { # SHARES: what the other direction must give, without what it is a share of
    tail -n +2 "$1" | awk -F '\t' -v OFS='\t' '{
        change = $10 == "added" ? "removed" : $10 == "removed" ? "added" : $10
        print $1, $2, $4, $3, $6, $5, $7, $9, change
    }' | sort
}

sections() { # SEED
    (cd "$here" && gipr-gen --stream --seed "$1" --count 60) | gipr-split
}

sections 1 >s 2>split.err
sections 2 >t 2>split.err
changes x 0 --text s s
tail -n +2 x | awk -F '\t' '$10 != "same" || $5 != $6 || $5 != $7 { exit 1 }' ||
    fail "a text differs from itself"
changes st 1 --text s t
changes ts 1 --text t s
mirrored_text st >expected
tail -n +2 ts | cut -f 1-7,9,10 | sort >found
same "texts: s to t mirrors t to s" expected found
changes x 1 --text --hash s t
same "texts, held" st x

finish
