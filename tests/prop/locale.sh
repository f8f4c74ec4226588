#!/bin/sh
# locale.sh - the locale decides the language of --help, and nothing else.
#
#   [BUILD=DIR] tests/prop/locale.sh
set -u
cd "$(dirname "$0")/../.." || exit 2
. tests/common.sh
unset LANG LC_ALL LC_MESSAGES LC_NUMERIC LANGUAGE

# ---- --help
: >"$scratch/nothing"
for program in "$build"/gipr-*; do
    [ -f "$program" ] || continue
    command=${program##*/}
    env LC_ALL=C "$command" --help >"$scratch/en"
    env LC_ALL=zh_CN.UTF-8 "$command" --help >"$scratch/zh"

    LC_ALL=C grep -n "$(printf '[\200-\377]')" "$scratch/en" >"$scratch/found"
    same "$command --help: English" "$scratch/nothing" "$scratch/found"
    # Every line but the blank ones says something in Chinese.
    LC_ALL=C grep -v -e "$(printf '[\344-\351]')" -e '^$' "$scratch/zh" >"$scratch/found"
    same "$command --help: Chinese" "$scratch/nothing" "$scratch/found"
    for language in en zh; do
        sed -n 's/^ *\(-., \)\{0,1\}\(--[^ ]*\) .*/\1\2/p' "$scratch/$language" >"$scratch/$language.options"
    done
    same "$command --help: the same options" "$scratch/en.options" "$scratch/zh.options"

    env LANG=zh_CN.UTF-8 "$command" --help >"$scratch/found"
    same "$command --help: LANG" "$scratch/zh" "$scratch/found"
    env LANG=zh_CN.UTF-8 LC_MESSAGES=en_US.UTF-8 "$command" --help >"$scratch/found"
    same "$command --help: LC_MESSAGES before LANG" "$scratch/en" "$scratch/found"
    env LANG=zh_CN.UTF-8 LC_ALL=C "$command" --help >"$scratch/found"
    same "$command --help: LC_ALL before all" "$scratch/en" "$scratch/found"
done

# ---- data: also in locales with other digits, signs and letters, where they can be made
if command -v localedef >/dev/null && [ -d /usr/share/i18n/locales ]; then
    LOCPATH=$scratch/locales
    export LOCPATH
    mkdir "$LOCPATH"
    for locale in de_DE tr_TR zh_CN fa_IR; do
        localedef -c -i $locale -f UTF-8 "$LOCPATH/$locale.UTF-8" >"$scratch/localedef" 2>&1
    done
fi

run_all() { # in this locale: every command, in every format
    cd examples/county || exit 2
    gipr-text reports/*/*.html >"$scratch/pages"
    gipr-split reports/*/*.txt "$scratch/pages" >"$scratch/sections"
    gipr-tables --labels "$scratch/sections" >"$scratch/cells"
    cat "$scratch/pages" "$scratch/sections" "$scratch/cells"
    gipr-tables --wide --to=csv --bom "$scratch/sections"
    gipr-sum --by=agency,year,table,row,col --ratio --to=jsonl "$scratch/cells"
    gipr-check --all --years --sections="$scratch/sections" "$scratch/cells"
    gipr-diff --all --years --min-percent=12.5 --to=csv "$scratch/cells"
    gipr-diff --years --text "$scratch/sections"
    gipr-sum nothing.tsv
    gipr-tables --to=xlsx
}

for locale in C C.UTF-8 de_DE.UTF-8 tr_TR.UTF-8 zh_CN.UTF-8 fa_IR.UTF-8 nowhere; do
    (
        LC_ALL=$locale
        export LC_ALL
        run_all
    ) >"$scratch/found" 2>&1
    [ -f "$scratch/expected" ] || cp "$scratch/found" "$scratch/expected"
    same "data in the locale $locale" "$scratch/expected" "$scratch/found"
done
[ "$(wc -l <"$scratch/expected")" -ge 20000 ] || fail 'data: too little to compare'

finish
