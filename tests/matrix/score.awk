# score.awk - holds the cells of one extractor's text against the page's.
#
#   awk -v name=NAME -v keeps=KEEPS -v least=PERCENT -f score.awk GOLD CELLS
#
# GOLD and CELLS have the columns report table row col value unit status (and others);
# a report is named FORM-ZEROS-anything, ZEROS being `zero` or `blank`: how the page
# shows zeros.  A cell is
#
#   right     value, unit and status are the page's
#   withheld  no value, and a status that owns up to it: ambiguous, absent
#   wrong     says that there is nothing, or no number, where the page has another
#             thing; or has another unit
#   false     a value that the page does not have there
#
# Prints a line for each form and showing of zeros:
#
#   NAME FORM ZEROS cells right withheld wrong false VERDICT
#
# and on standard error the first cells that break the demands.  KEEPS is what is
# left of a table in the text, and with it what is demanded:
#
#   all      every cell; all must be right
#   figures  every figure, no blanks: the rows without blanks, and those with nothing
#            else, must be right, and nothing wrong or false
#   place    as figures, blanks by their place in the line: so PERCENT of the cells
#            must be right as well
#   drawn    tables that are there: a table is all right or all absent
#   nothing  nothing may be false

BEGIN {
    FS = OFS = "\t"
}

# 397.50 and 397.5 are the same number.
function number(text) {
    if (text ~ /\./) {
        sub(/0+$/, "", text)
        sub(/\.$/, "", text)
    }
    return text
}

# The line of the printed form that a cell stands on.
function line_of(report, table, row) {
    return report SUBSEP (table == "appeals" ? table : table SUBSEP row)
}

function complain(cell, got) {
    if (shown[group]++ < 3)
        printf "  %s: want %s, got %s\n", cell, gold[cell], got | "cat >&2"
    broken[group]++
}

FNR == 1 {
    file++
    for (i = 1; i <= NF; i++)
        at[file, $i] = i
    next
}

{
    report = $at[file, "report"]
    table = $at[file, "table"]
    cell = report " " table "." $at[file, "row"] "." $at[file, "col"]
    value = number($at[file, "value"])
    status = $at[file, "status"]
    all = value "/" $at[file, "unit"] "/" status
    line = line_of(report, table, $at[file, "row"])
    split(report, part, "-")
    group = part[1] OFS part[2]
}

file == 1 {
    gold[cell] = all
    cells[group]++
    if (status == "blank")
        blanks[line]++
    else
        filled[line]++
    # Lost blanks make the whole line doubtful; gold may say so itself.
    if (status == "ambiguous")
        blanks[line] = filled[line] = 1
    next
}

!(cell in gold) || (cell in seen) {
    complain(cell, all " (no such cell, or twice)")
    next
}

{
    seen[cell] = 1
    truth = gold[cell]
    certain = !(blanks[line] && filled[line])
    gone = keeps == "drawn" && status == "absent"
    if (gone)
        absent[report, table]++
    else if (keeps == "drawn")
        drawn[report, table]++

    if (truth == all) {
        right[group]++
        next
    }
    if (value != "" && index(truth, value "/") != 1) {
        wrongly[group]++
        complain(cell, all)
        next
    }
    if (status == "ambiguous" || status == "absent") {
        withheld[group]++
        if (gone || keeps == "nothing" || (!certain && (keeps == "figures" || keeps == "place")))
            next
    } else {
        wrong[group]++
        if (keeps == "nothing")
            next
    }
    complain(cell, all)
}

END {
    for (cell in gold)
        if (!(cell in seen) && keeps != "nothing") { # there, a report may show no table at all
            split(cell, part, /[- ]/)
            group = part[1] OFS part[2]
            complain(cell, "nothing")
        }
    for (key in absent)
        if (key in drawn) {
            split(key, part, "-")
            group = part[1] OFS part[2]
            broken[group]++
            sub(SUBSEP, " ", key)
            printf "  %s: partly absent\n", key | "cat >&2"
        }
    for (group in cells) {
        if (keeps == "place" && right[group] * 100 < cells[group] * least) {
            broken[group]++
            printf "  %s: less than %d%% right\n", group, least | "cat >&2"
        }
        print name, group, cells[group], right[group] + 0, withheld[group] + 0, \
            wrong[group] + 0, wrongly[group] + 0, broken[group] ? "FAIL" : "ok"
    }
}
