# cells.sh - made-up cells for the cases: . "$GIPR_TOP/tests/cli/gipr-check/cells.sh"
#
#   cells REPORT YEAR AGENCY FORM [table.row.col=VALUE ...]
#
# prints the cells of one report without a header line, all 0 but for those named;
# VALUE is a number or a status.  Cell number i stands on line 100 + i.

header() {
    printf 'report\tyear\tagency\tform\ttable\trow\tcol\tvalue\tunit\tstatus\tline\traw\n'
}

cells() {
    report=$1 year=$2 agency=$3 form=$4
    shift 4
    awk -v report="$report" -v year="$year" -v agency="$agency" -v form="$form" '
        BEGIN {
            FS = OFS = "\t"
            for (i = 2; i < ARGC; i++) {
                at = index(ARGV[i], "=")
                said[substr(ARGV[i], 1, at - 1)] = substr(ARGV[i], at + 1)
                ARGV[i] = ""
            }
        }
        $1 == form {
            name = $2 "." $3 "." $4
            raw = name in said ? said[name] : "0"
            number = raw ~ /^-?[0-9]/
            print report, year, agency, form, $2, $3, $4, number ? raw : "", $5,
                number ? "ok" : raw, 100 + n++, number ? raw : ""
        }' "$GIPR_TOP/lib/forms/cells.tsv" "$@"
}
