#!/bin/sh
# completions.sh - writes the shells' completions from the commands' option tables.
#
#   completions.sh BUILD DIR
#
# Every command answers --list-options with lines `letter TAB name TAB argument
# TAB help`.  Arguments with | are choices, those that say FILE are file names.
set -eu

build=$1
dir=$2
commands=$(cd "$build" && for c in gipr-*; do [ ! -f "$c" ] || echo "$c"; done)

options() { # all tables as one: command letter name argument help
    for command in $commands; do
        "$build/$command" --list-options | sed "s/^/$command	/"
    done
}

write_bash() {
    cat <<'END'
# Bash completion for the gipr commands.  Written by make completions.

_gipr()
{
    local current=${COMP_WORDS[COMP_CWORD]} option=${COMP_WORDS[COMP_CWORD - 1]} options= choices=
    # --to=csv comes as three words.
    if [[ $current == = ]]; then
        current=
    elif [[ $option == = ]]; then
        option=${COMP_WORDS[COMP_CWORD - 2]}
    fi
    case ${1##*/}$option in
END
    options | awk -F '\t' '
        $4 ~ /\|/ {
            pattern = $1 "--" $3 ($2 ? " | " $1 "-" $2 : "")
            gsub(/\|/, " ", $4)
            list[$4] = list[$4] (list[$4] ? " | " : "") pattern
            if (!($4 in seen)) { seen[$4]; order[++n] = $4 }
        }
        END {
            for (i = 1; i <= n; i++)
                printf "    %s)\n        choices=%c%s%c ;;\n", list[order[i]], 39, order[i], 39
        }'
    cat <<'END'
    esac
    if [[ $choices ]]; then
        mapfile -t COMPREPLY < <(compgen -W "$choices" -- "$current")
        return
    fi
    [[ $current == -* ]] || return
    case ${1##*/} in
END
    options | awk -F '\t' '
        function flush() { if (command) printf "    %s)\n        options=%c%s%c ;;\n", command, 39, list, 39 }
        $1 != command { flush(); command = $1; list = "" }
        { list = list (list ? " " : "") "--" $3 ($4 ? "=" : "") }
        END { flush() }'
    cat <<'END'
    esac
    mapfile -t COMPREPLY < <(compgen -W "$options" -- "$current")
    [[ ${COMPREPLY[0]-} == *= ]] && compopt -o nospace
}

END
    # shellcheck disable=SC2086  # one word a command
    echo complete -o default -F _gipr $commands
}

write_zsh() {
    # shellcheck disable=SC2086
    echo '#compdef' $commands
    cat <<'END'
# Zsh completion for the gipr commands.  Written by make completions.

case $service in
END
    options | awk -F '\t' '
        function quoted(s) { gsub(/\047/, "\047\\\047\047", s); return s }
        function flush() { if (command) printf " \\\n        \047*:file:_files\047\n    ;;\n" }
        $1 != command { flush(); command = $1; printf "%s)\n    _arguments -s -S", $1 }
        {
            help = $5
            gsub(/[\[\]:]/, "\\\\&", help)
            action = ""
            if ($4 ~ /\|/) { choices = $4; gsub(/\|/, " ", choices); action = ":" $3 ":(" choices ")" }
            else if ($4 ~ /FILE/) action = ":" $4 ":_files"
            else if ($4) action = ":" $4 ": "
            spec = quoted("[" help "]" action)
            equals = $4 ? "=" : ""
            if ($2)
                printf " \\\n        \047(-%s --%s)\047{-%s%s,--%s%s}\047%s\047", \
                    $2, $3, $2, $4 ? "+" : "", $3, equals, spec
            else
                printf " \\\n        \047--%s%s%s\047", $3, equals, spec
        }
        END { flush() }'
    echo 'esac'
}

write_fish() {
    echo '# Fish completion for the gipr commands.  Written by make completions.'
    options | awk -F '\t' '
        function quoted(s) { gsub(/[\\\047]/, "\\\\&", s); return "\047" s "\047" }
        {
            printf "complete -c %s%s -l %s", $1, $2 ? " -s " $2 : "", $3
            if ($4 ~ /\|/) { gsub(/\|/, " ", $4); printf " -x -a %s", quoted($4) }
            else if ($4 ~ /FILE/) printf " -r -F"
            else if ($4) printf " -x"
            printf " -d %s\n", quoted($5)
        }'
}

mkdir -p "$dir"
write_bash >"$dir/gipr.bash"
write_zsh >"$dir/_gipr"
write_fish >"$dir/gipr.fish"
