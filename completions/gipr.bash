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
    gipr-check--blank | gipr-check-b)
        choices='unknown zero' ;;
    gipr-check--lang)
        choices='zh en' ;;
    gipr-check--from | gipr-check--to | gipr-diff--from | gipr-diff--to | gipr-split--to | gipr-sum--from | gipr-sum--to | gipr-tables--from | gipr-tables--to)
        choices='tsv csv jsonl' ;;
    esac
    if [[ $choices ]]; then
        mapfile -t COMPREPLY < <(compgen -W "$choices" -- "$current")
        return
    fi
    [[ $current == -* ]] || return
    case ${1##*/} in
    gipr-check)
        options='--all --years --blank= --rules= --sections= --lang= --from= --max-record= --to= --bom --no-header --help --version' ;;
    gipr-diff)
        options='--years --text --all --min-change= --min-percent= --hash --from= --max-record= --to= --bom --no-header --help --version' ;;
    gipr-split)
        options='--encoding= --max-report= --to= --bom --no-header --help --version' ;;
    gipr-sum)
        options='--by= --map= --strict-map --ratio --from= --max-record= --to= --bom --no-header --help --version' ;;
    gipr-tables)
        options='--labels --wide --encoding= --max-report= --from= --max-record= --to= --bom --no-header --help --version' ;;
    gipr-text)
        options='--marks --encoding= --max-report= --help --version' ;;
    esac
    mapfile -t COMPREPLY < <(compgen -W "$options" -- "$current")
    [[ ${COMPREPLY[0]-} == *= ]] && compopt -o nospace
}

complete -o default -F _gipr gipr-check gipr-diff gipr-split gipr-sum gipr-tables gipr-text
