# grid.awk - cells as a person compares them with a table: a row a line.
#
#   proactive rules @20: 3 _ 5     its line, and a value for each cell
#
# _ blank, - na, ! text, x absent, ? ambiguous; units other than 件 stand behind
# their values.  Rows of absent cells are left out.

BEGIN {
    FS = "\t"
    mark["blank"] = "_"
    mark["na"] = "-"
    mark["text"] = "!"
    mark["absent"] = "x"
    mark["ambiguous"] = "?"
}

function end_row() {
    if (line != "")
        print name " @" line ":" figures
    line = figures = ""
}

FNR == 1 {
    for (i = 1; i <= NF; i++)
        at[$i] = i
    next
}

$at["report"] != report {
    end_row()
    report = $at["report"]
    print report ": " $at["agency"] ", " $at["year"] ", form " $at["form"]
}

$at["table"] " " $at["row"] != name {
    end_row()
    name = $at["table"] " " $at["row"]
}

{
    if (line == "")
        line = $at["line"]
    unit = $at["unit"]
    status = $at["status"]
    figures = figures " " (status == "ok" ? $at["value"] : mark[status])
    if (status == "ok" && unit != "件" && unit != "")
        figures = figures unit
}

END { end_row() }
