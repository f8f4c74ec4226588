/* cli.h - what every gipr command shares: options, messages, the end.
 *
 * A command declares one table of options.  That table is its parser, its
 * --help, and the source of the manual's and the completions' check, so the
 * three cannot drift apart. */
#ifndef GIPR_CMD_CLI_H
#define GIPR_CMD_CLI_H

#include <stdbool.h>
#include <stddef.h>

#include "base/err.h"

enum cli_kind {
    CLI_FLAG,   /* value is a bool, set to true */
    CLI_STRING, /* value is a const char *, borrowed from argv */
    CLI_SIZE,   /* value is a size_t: a whole number with an optional K, M or G (powers of 1024), up
                   to CLI_SIZE_MAX */
    CLI_CHOICE, /* value is an int: the index in `arg`, words divided by | */
};

/* Places in a text are counted with 32 bits, and GB18030 and bad bytes become up to three times as
 * long in UTF-8. */
#define CLI_SIZE_MAX ((size_t)1 << 30)

struct cli_option {
    char letter;      /* 0: none */
    const char *name; /* long name without the dashes */
    enum cli_kind kind;
    const char *arg;     /* the argument as --help shows it; NULL for a flag */
    void *value;         /* what it sets, see enum cli_kind */
    const char *help;    /* one line */
    const char *help_zh; /* the same in Chinese */
};

struct cli {
    const char *program;    /* gipr-sum */
    const char *operands;   /* [FILE ...] */
    const char *purpose;    /* one line */
    const char *purpose_zh; /* the same in Chinese */
    const struct cli_option *option;
    size_t options;
};

/* Parses argv.  Sets what the options point to, answers --help, --version and
 * --list-options itself (and exits 0); a wrong option ends the program with a
 * message and code 2.  Returns the index of the first operand.  `cli` must live
 * until the program ends: messages are named after it, and so becomes argv[0]. */
int cli_parse(const struct cli *cli, int argc, char **argv);

/* Standard input can be read only once: it is a usage error if more than one of the n operands
 * (none: it is read) and of the files of options (NULL: not given) are `-`. */
void cli_check_stdin(char *const *operand, int n, const char *file, const char *other_file);

/* Prints `program: FILE:LINE: text` to standard error. */
void cli_say(const struct err *e);

/* The same; returns the exit code that follows from it, 2. */
int cli_complain(const struct err *e);

/* A sink that prints warnings like cli_say() does. */
extern const struct err_sink cli_warnings;

/* Prints a usage error that cli_parse() could not see, and exits 2. */
#if defined(__GNUC__)
__attribute__((noreturn, format(printf, 1, 2)))
#endif
void cli_usage(const char *format, ...);

#endif
