# show.awk - what one wants to know of the county first.
#
#   LC_ALL=C awk -f show.awk county.tsv sums.tsv findings.tsv copied.tsv changes.tsv

BEGIN {
    FS = "\t"
    want("requests/new/total", "requests received")
    want("requests/carried_out/total", "carried over to the next year")
    want("ratio/granted_share/requests", "% granted in whole or in part, of those answered")
    want("ratio/denied_share/requests", "% denied")
    want("ratio/unable_share/requests", "% that could not be met")
    want("appeals/review/total", "administrative reviews")
    want("ratio/corrected_share/appeals", "% of reviews and suits that ended in a correction")
}

function want(cell, label) {
    wanted[++wants] = cell
    label_of[cell] = label
}

# Columns are found by name, as everywhere.
FNR == 1 {
    file++
    delete at
    for (i = 1; i <= NF; i++)
        at[$i] = i
    next
}

file <= 2 { cell = $at["table"] "/" $at["row"] "/" $at["col"] }

file == 1 && (cell in label_of) {
    year = $at["year"]
    if (!(year in reports))
        years[++year_count] = year
    if ($at["reports"] > reports[year])
        reports[year] = $at["reports"]
    figure[cell, year] = $at["value"]
}

file == 2 && cell == "requests/new/total" {
    if (!($at["agency"] in group_seen))
        groups[++group_count] = $at["agency"]
    group_seen[$at["agency"]]
    figure[$at["agency"], $at["year"]] = $at["value"]
}

file == 3 {
    where = $at["agency"] ", " $at["year"] " (" $at["report"]
    where = where ($at["line"] ? ", line " $at["line"] ")" : ")")
    finding[++findings] = where "\n    " $at["rule"] ": " $at["message"]
}

file == 4 {
    copied[++copies] = $at["agency"] ", " $at["new_year"] ", " $at["topic"] ": " \
        $at["containment"] "% is what the report of " $at["old_year"] " says"
}

file == 5 && $at["table"] "/" $at["row"] "/" $at["col"] == "requests/new/total" {
    moved[++moves] = $at["agency"] "  " $at["old"] " -> " $at["new"]
    by[moves] = $at["delta"]
}

function print_figures(key, label,    i) {
    for (i = 1; i <= year_count; i++)
        printf "  %8s", figure[key, years[i]]
    print "  " label
}

function size(n) { return n < 0 ? -n : n }

END {
    for (i = 1; i <= year_count; i++)
        printf "  %8s", years[i]
    print "  The county's reports"
    for (i = 1; i <= year_count; i++)
        printf "  %8s", reports[years[i]]
    print "  reports with figures"
    for (i = 1; i <= wants; i++)
        print_figures(wanted[i], label_of[wanted[i]])
    for (i = 1; i <= group_count; i++)
        print_figures(groups[i], "requests received: " groups[i])

    print "\nWhere requests changed most"
    for (n = 1; n <= 3 && n <= moves; n++) {
        most = 0
        for (i = 1; i <= moves; i++)
            if (size(by[i]) > size(by[most]))
                most = i
        if (!most)
            break
        printf "  %+8d  %s\n", by[most], moved[most]
        by[most] = 0
    }

    print "\nFindings to send back: " findings + 0
    for (i = 1; i <= findings; i++)
        print "  " finding[i]

    print "\nSections copied from the year before: " copies + 0
    for (i = 1; i <= copies; i++)
        print "  " copied[i]
}
