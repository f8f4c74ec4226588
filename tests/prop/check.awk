# check.awk - identities checked the slow way, for check.sh to compare with.
#
#   awk -v years=1 -f check.awk rules.tsv cells.tsv
#
# Prints `report rule table row col left right status` for what fails or is not
# known, blanks as _.  Keeps all cells; figures must fit into a double.

BEGIN {
    FS = "\t"
    OFS = " "
}

FNR == 1 { next }

NR == FNR {
    rules++
    for (i = 1; i <= 7; i++)
        rule[rules, i] = $i
    next
}

{
    if (!($1 in form)) {
        name[++reports] = $1
        year[$1] = $2
        agency[$1] = $3
        form[$1] = $4
        id[$3, $2] = $1
    }
    if (!(($4, $5, $6, $7) in known)) {
        known[$4, $5, $6, $7]
        n = ++cells[$4]
        table[$4, n] = $5
        row[$4, n] = $6
        col[$4, n] = $7
    }
    value[$1, $5, $6, $7] = $8
    status[$1, $5, $6, $7] = $10
}

function has(list, word) {
    return index("," list ",", "," word ",") > 0
}

function named(code, term) {
    if (term ~ /\.\*$/)
        return index(code, substr(term, 1, length(term) - 1)) == 1
    return code == term
}

# The sum of a formula on one line (column or row `at`) of a report's table; found:
# how many cells it has, open: how many of them are not known.
function sum(report, formula, t, axis, at,    part, parts, k, i, sign, from, f, total, s) {
    parts = split(formula, part, " ")
    sign = 1
    from = report
    total = found = open = 0
    for (k = 1; k <= parts; k++) {
        if (part[k] == "previous") {
            from = before
            continue
        }
        if (part[k] == "+" || part[k] == "-") {
            sign = part[k] == "+" ? 1 : -1
            from = report
            continue
        }
        f = form[from]
        for (i = 1; i <= cells[f]; i++) {
            if (table[f, i] != t || (axis == "col" ? col[f, i] : row[f, i]) != at ||
                !named(axis == "col" ? row[f, i] : col[f, i], part[k]))
                continue
            found++
            if (from == report && !shown)
                shown = row[f, i] " " col[f, i]
            s = status[from, t, row[f, i], col[f, i]]
            if (s == "ok")
                total += sign * value[from, t, row[f, i], col[f, i]]
            else if (s != "na")
                open++
        }
    }
    return total
}

function check(report, r, at,    t, axis, left, right, no_left, no_right, open_left) {
    t = rule[r, 3]
    axis = rule[r, 4]
    shown = ""
    left = sum(report, rule[r, 5], t, axis, at)
    no_left = !found
    open_left = open
    right = sum(report, rule[r, 7], t, axis, at)
    no_right = !found
    if (no_left || no_right)
        return
    if (!open_left && !open && (rule[r, 6] == "=" ? left == right : left <= right))
        return
    print report, rule[r, 1], t, shown, open_left ? "_" : left, open ? "_" : right,
        open_left || open ? "unknown" : "fail"
}

function check_lines(report, r,    f, i, at, done) {
    f = form[report]
    split("", done)
    for (i = 1; i <= cells[f]; i++) {
        at = rule[r, 4] == "col" ? col[f, i] : row[f, i]
        if (table[f, i] != rule[r, 3] || at in done)
            continue
        done[at]
        check(report, r, at)
    }
}

END {
    for (n = 1; n <= reports; n++)
        for (r = 1; r <= rules; r++) {
            report = name[n]
            before = id[agency[report], year[report] - 1]
            previous = (rule[r, 5] " " rule[r, 7]) ~ /previous/
            if (!has(rule[r, 2], form[report]) || previous && !(years && before && has(rule[r, 2], form[before])))
                continue
            check_lines(report, r)
        }
}
