# score.awk - holds cells against their gold, by damage and layout.
#
#   awk -f score.awk GOLD CELLS
#
# GOLD is gipr-gen --gold-stream, CELLS what gipr-tables made of the same reports,
# whose names are SET-NNNN-LAYOUT-FORM-DAMAGE.  A cell is right when value, unit
# and status are; a value that gold has not is false.  Prints, for each damage and
# layout,
#
#   damage layout reports cells right false
#
# and the first cells that are not right on standard error, at most `show` a line
# of that output.  Cells that gold has and CELLS has not, or has twice, are wrong;
# cells that only CELLS has are false.

BEGIN {
    FS = OFS = "\t"
    if (show == "")
        show = 3
}

# 397.50 and 397.5 are the same number.
function number(text) {
    if (text ~ /\./) {
        sub(/0+$/, "", text)
        sub(/\.$/, "", text)
    }
    return text
}

function group_of(report,    part, n) {
    n = split(report, part, "-")
    return part[n] OFS part[n - 2]
}

function say(group, report, cell, want, got) {
    if (shown[group]++ < show)
        printf "%s %s: want %s, got %s\n", report, cell, want, got | "cat >&2"
}

FNR == 1 {
    file++
    for (i = 1; i <= NF; i++)
        at[file, $i] = i
    next
}

{
    report = $at[file, "report"]
    cell = $at[file, "table"] "." $at[file, "row"] "." $at[file, "col"]
    value = number($at[file, "value"])
    all = value "/" $at[file, "unit"] "/" $at[file, "status"]
}

file == 1 {
    if (report != last) {
        group = group_of(report)
        reports[group]++
        last = report
    }
    gold[report, cell] = all
    cells[group]++
    next
}

{
    group = group_of(report)
    want = gold[report, cell]
    if (want == all)
        right[group]++
    else {
        if (value != "" && index(want, value "/") != 1)
            wrong[group]++
        say(group, report, cell, want == "" ? "nothing" : want, all)
    }
    gold[report, cell] = ""
}

END {
    for (group in cells)
        print group, reports[group], cells[group], right[group] + 0, wrong[group] + 0
}
