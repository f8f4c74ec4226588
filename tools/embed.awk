# embed.awk - turns a data file into a C string.
#
#   awk -v name=cells -f embed.awk cells.tsv > data_cells.c
#
# One literal a line, so that the C file reads like the data.  ISO C promises
# only 4095 bytes a string; every compiler we build with takes more.

BEGIN {
    FS = "\t"
    print "#include \"data.h\""
    print "#pragma GCC diagnostic ignored \"-Woverlength-strings\""
    print "const char data_" name "[] ="
}

NR == 1 { fields = NF }

NF != fields || fields == 0 || /\r/ { # nobody who reads the string would tell
    printf "%s:%d: expected %d fields and no carriage return, found %d\n", FILENAME, FNR, fields, NF >"/dev/stderr"
    exit failed = 1
}

{
    gsub(/\\/, "&&") # two backslashes in a replacement are read differently by each awk
    gsub(/"/, "\\\"")
    gsub(/\?/, "\\?") # trigraphs
    gsub(/\t/, "\\t")
    print "    \"" $0 "\\n\""
}

END {
    if (failed)
        exit 1
    print "    \"\";"
    print "const size_t data_" name "_len = sizeof data_" name " - 1;"
}
