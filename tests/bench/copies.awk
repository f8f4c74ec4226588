# copies.awk - reports over and over, each with other figures: about `bytes` bytes of them.
#
#     awk -v bytes=N -f copies.awk FILE ...
#
# In lines of figures, numbers of two digits and more become others of as many.

FNR == 1 { files++ }
{ line[files, FNR] = $0; lines[files] = FNR; figures[files, FNR] = $0 ~ /^[-0-9 \t|.]*[0-9][0-9][-0-9 \t|.]*$/ }

function other(text,    made, digits) {
    made = ""
    while (match(text, /[0-9][0-9]+/)) {
        digits = RLENGTH > 8 ? 8 : RLENGTH
        made = made substr(text, 1, RSTART - 1) int((1 + 9 * rand()) * 10 ^ (digits - 1))
        text = substr(text, RSTART + RLENGTH)
    }
    return made text
}

END {
    srand(1)
    for (copy = size = 0; files > 0 && size < bytes; copy++) {
        file = copy % files + 1
        print "\f@@ " file "-" copy
        for (i = 1; i <= lines[file]; i++) {
            text = figures[file, i] ? other(line[file, i]) : line[file, i]
            print text
            size += length(text) + 1
        }
    }
}
