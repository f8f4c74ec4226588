# shellcheck shell=sh
# common.sh - what the test scripts share, which source it from the top of the project:
#
#   cd "$(dirname "$0")/../.." || exit 2
#   . tests/common.sh
#
# $build is where everything is built, its programs are in PATH; $scratch is an empty folder, gone
# at the end; bytes are bytes.  A script counts what it tests by pass, fail and same, says what is
# wrong at once, and ends with `finish`.
build=$(cd "${BUILD:-build}" && pwd) || exit 2
PATH=$build:$build/tests:$PATH
LC_ALL=C
export PATH LC_ALL

scratch=$(mktemp -d) || exit 2
trap 'rm -rf "$scratch"' EXIT
trap 'exit 2' HUP INT TERM
passed=0 failed=0 skipped=0

pass() { # WHAT
    passed=$((passed + 1))
    if [ "${verbose-}" ]; then echo "passed: $1"; fi
}

fail() { # WHAT
    failed=$((failed + 1))
    echo "FAIL $1"
}

skip() { # WHAT
    skipped=$((skipped + 1))
    echo "skipped: $1"
}

same() { # WHAT EXPECTED FOUND
    if cmp -s "$2" "$3"; then
        pass "$1"
    else
        fail "$1: expected (<), found (>)"
        diff "$2" "$3" 2>&1 | head -n 6 | cut -c 1-300
    fi
}

finish() { # a script's last command: whether something was tested and nothing failed
    if [ $skipped -gt 0 ]; then
        echo "$passed passed, $failed failed, $skipped skipped"
    else
        echo "$passed passed, $failed failed"
    fi
    [ $failed -eq 0 ] && [ $((passed + skipped)) -gt 0 ]
}
