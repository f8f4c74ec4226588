#!/bin/sh
# install.sh - installs the commands, their manuals and completions, or removes them.
#
#   install.sh install|uninstall PREFIX BUILD COMMAND ...
#
# One list of files serves both.  Shells look completions up by the command's
# name, so the one file that serves all is linked under each name.
set -eu

verb=$1
prefix=$2
build=$3
shift 3

file() { # MODE SOURCE TARGET
    if [ "$verb" = install ]; then
        mkdir -p "$prefix/${3%/*}"
        install -m "$1" "$2" "$prefix/$3"
    else
        rm -f "$prefix/$3"
    fi
}

link() { # NAME TARGET
    if [ "$verb" = install ]; then
        ln -sf "$1" "$prefix/$2"
    else
        rm -f "$prefix/$2"
    fi
}

bash=share/bash-completion/completions
fish=share/fish/vendor_completions.d

file 644 completions/gipr.bash $bash/gipr
file 644 completions/gipr.fish $fish/gipr.fish
file 644 completions/_gipr share/zsh/site-functions/_gipr
for command in "$@"; do
    file 755 "$build/$command" "bin/$command"
    link gipr "$bash/$command"
    link gipr.fish "$fish/$command.fish"
done
for page in man/*.[1-9]; do
    [ ! -f "$page" ] || file 644 "$page" "share/man/man${page##*.}/${page#man/}"
done
