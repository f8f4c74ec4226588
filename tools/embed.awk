# embed.awk - turns a data file into a C string.
#
#   awk -v name=cells -f embed.awk cells.tsv > data_cells.c
#
# One literal a line, so that the C file reads like the data.  ISO C promises
# only 4095 bytes a string; every compiler we build with takes more.

BEGIN {
    print "#include \"data.h\""
    print "#pragma GCC diagnostic ignored \"-Woverlength-strings\""
    print "const char data_" name "[] ="
}

{
    gsub(/\\/, "&&") # two backslashes in a replacement are read differently by each awk
    gsub(/"/, "\\\"")
    gsub(/\?/, "\\?") # trigraphs
    gsub(/\t/, "\\t")
    gsub(/\r/, "\\r")
    print "    \"" $0 "\\n\""
}

END {
    print "    \"\";"
    print "const size_t data_" name "_len = sizeof data_" name " - 1;"
}
