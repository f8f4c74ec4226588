# medians.awk - rows of a table of results out of runs.
#
#   sort -t TAB -k 1,1n -k 4,4n runs | awk -v size=BYTES -f medians.awk
#
# Columns of a run: number of the contender, its name, cores, seconds, kilobytes.
# Rows come in the order of the numbers; number 1 is what the others are compared with.

BEGIN { FS = "\t" }

function row() {
    if (runs == 0)
        return
    median = runs % 2 ? second[(runs + 1) / 2] : (second[runs / 2] + second[runs / 2 + 1]) / 2
    if (median < 0.0001)
        median = 0.0001
    if (!ours)
        ours = median
    printf "| %s | %d | %.3f | %.0f | %s | %.1f |\n", name, cores, median, size / median / 1e6,
        shown++ ? sprintf("%.2f×", median / ours) : "", peak / 1024
}

$1 != number {
    row()
    number = $1
    name = $2
    cores = $3
    runs = peak = 0
}

{
    second[++runs] = $4
    if ($5 > peak)
        peak = $5
}

END { row() }
