#!/bin/sh
# sum_shards.sh - sums of sums: cells in any order, cut into any shards, summed in
# any tree and any format give the bytes of one pass.
#
#   [BUILD=DIR] tests/prop/sum_shards.sh
set -u
cd "$(dirname "$0")/../.." || exit 2
. tests/common.sh

cells() { # SEED: random cells, the header first
    awk -v seed="$1" 'BEGIN {
        srand(seed)
        OFS = "\t"
        split("新收,县\\t丙|石桥镇|柳林镇|\"渡口\"乡", agency, "|")
        split("requests:new:person requests:total:total requests:granted:total requests:partial:total " \
              "appeals:review:total stats:review:value stats:capacity.budget:value other:x:y", cell, " ")
        split("件 元 万元", unit, " ")
        print "unit", "value", "year", "agency", "table", "row", "col"
        for (n = 300 + int(rand() * 300); n > 0; n--) {
            split(cell[1 + int(rand() * 8)], part, ":")
            value = int(rand() * 1e6) - 3e5
            if (rand() < .3) value = value "." int(rand() * 1e4)
            if (rand() < .1) value = ""
            print unit[1 + int(rand() * rand() * 3)], value, 2018 + int(rand() * 5),
                agency[1 + int(rand() * 4)], part[1], part[2], part[3]
        }
    }'
}

shards() { # SEED COUNT: deals the cells on standard input out to shard.0, shard.1, ...
    awk -v seed="$1" -v count="$2" -v dir="$scratch" '
        BEGIN { srand(seed + 1000) }
        NR == 1 { for (i = 0; i < count; i++) print > (dir "/shard." i); next }
        { print > (dir "/shard." int(rand() * count)) }'
}

sums() { # FORMAT FILE ...: in the tree, with the options of this round
    format=$1
    shift
    # shellcheck disable=SC2086
    gipr-sum $options --to="$format" "$@"
}

merge_all() { # SEED: sums the shards pair by pair until one is left
    set -- "$1" "$scratch"/shard.*
    formats='tsv csv jsonl'
    turn=$1
    shift
    while [ $# -gt 1 ]; do
        turn=$((turn + 1))
        format=$(echo "$formats" | cut -d' ' -f$((turn % 3 + 1)))
        sums "$format" "$1" "$2" >"$scratch/merged.$turn"
        rm "$1" "$2"
        first=$scratch/merged.$turn
        shift 2
        if [ $((turn % 2)) -eq 0 ]; then set -- "$first" "$@"; else set -- "$@" "$first"; fi
    done
    sums tsv "$1" >"$scratch/found"
    rm "$1"
}

for seed in 1 2 3 4 5 6 7 8 9 10 11 12; do
    case $((seed % 3)) in
    0) options='--by=year,table,row,col' ;;
    1) options='--by=agency,year,table,row,col --ratio' ;;
    2) options='--by=col,agency' ;;
    esac
    cells $seed >"$scratch/cells"
    sums tsv "$scratch/cells" >"$scratch/expected"
    shards $seed $((2 + seed)) <"$scratch/cells"
    merge_all $seed
    same "seed $seed: $options" "$scratch/expected" "$scratch/found"
done

finish
