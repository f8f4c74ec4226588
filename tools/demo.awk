# demo.awk - prints the cells of gipr-tables --labels as tables for people.
#
#   gipr-tables --labels REPORT ... | LC_ALL=C awk -f demo.awk
#
# Figures stand to the left and labels to the right, so that only column heads
# need to be measured: a Chinese character is three bytes and two columns wide.
# Rows that share their columns are held back until they can be printed together.

BEGIN {
    FS = "\t"
    sign["blank"] = "."
    sign["na"] = "-"
    sign["absent"] = "x"
    sign["ambiguous"] = "?"
    sign["text"] = "!"
}

function width(s,    rest, characters) {
    gsub(/[\200-\277]/, "", s)
    characters = length(s)
    return characters + gsub(/[\340-\364]/, "", s)
}

function right(s, columns) {
    return sprintf("%*s", columns - width(s) + length(s), s)
}

function last_part(path) {
    sub(/.*\//, "", path)
    return path
}

# The row's label: what it shares with the row above is not said again.
function print_row(figures, path,    n, i, part, prefix) {
    n = split(path, part, "/")
    prefix = ""
    for (i = 1; i < n; i++) {
        prefix = prefix part[i] "/"
        if (index(above "/", prefix) != 1)
            printf "%*s  %*s%s\n", width(figures), "", 2 * (i - 1), "", part[i]
    }
    printf "%s  %*s%s\n", figures, 2 * (n - 1), "", part[n]
    above = path
}

function print_block(    r, c, head, line) {
    for (c = 1; c <= columns && columns > 1; c++)
        head = head "  " right(title[c], wide[c])
    if (columns > 1)
        print head
    for (r = 1; r <= rows; r++) {
        line = ""
        for (c = 1; c <= columns; c++)
            line = line "  " right(cell[r, c], wide[c])
        print_row(line, label[r])
    }
    if (rows)
        print ""
    rows = columns = 0
    heads = above = ""
}

# Ends the row that was being read; rows with other columns start a new block.
function end_row(    c) {
    if (!count)
        return
    if (count == 1) { # no heads, but a unit, which differs from row to row
        row_heads = "one"
        row_cell[1] = row_cell[1] " " row_unit substr("    ", 1 + width(row_unit))
    }
    if (row_heads != heads)
        print_block()
    heads = row_heads
    columns = count
    label[++rows] = row_label
    for (c = 1; c <= count; c++) {
        if (rows == 1) {
            title[c] = row_title[c]
            wide[c] = count > 1 ? width(title[c]) : 14
        }
        cell[rows, c] = row_cell[c]
        if (width(row_cell[c]) > wide[c])
            wide[c] = width(row_cell[c])
    }
    count = 0
    row_heads = ""
}

FNR == 1 {
    for (i = 1; i <= NF; i++)
        at[$i] = i
    next
}

$at["report"] != report {
    end_row()
    print_block()
    report = $at["report"]
    printf "==> %s: %s, %s, form %s <==\n\n", report, $at["agency"], $at["year"], $at["form"]
}

$at["table"] != table || $at["row"] != row {
    end_row()
    if ($at["table"] != table)
        print_block()
    table = $at["table"]
    row = $at["row"]
    row_label = $at["row_label"]
    row_unit = $at["unit"]
}

{
    status = $at["status"]
    seen[status]++
    value = status == "ok" ? $at["value"] : sign[status]
    row_cell[++count] = value
    row_title[count] = last_part($at["col_label"])
    row_heads = row_heads "\t" $at["col_label"]
}

END {
    end_row()
    print_block()
    for (status in sign)
        if (seen[status])
            printf "%s %s: %d cells\n", sign[status], status, seen[status]
    printf "%d figures read\n", seen["ok"]
}
