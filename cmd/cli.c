#include "cli.h"

#include <assert.h>
#include <errno.h>
#include <fcntl.h>
#include <getopt.h>
#include <signal.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#ifndef GIPR_VERSION
#define GIPR_VERSION "unreleased"
#endif

static const struct cli *program;

/* What every command answers itself. */
enum own_option { OWN_HELP, OWN_VERSION, OWN_OPTIONS };
static const struct cli_option own[OWN_OPTIONS] = {
    [OWN_HELP] = {0, "help", CLI_FLAG, NULL, NULL, "print this and exit", "打印本说明后退出"},
    [OWN_VERSION] = {0, "version", CLI_FLAG, NULL, NULL, "print the version and exit",
                     "打印版本号后退出"},
};

/* What getopt_long() returns for a long option: one of these and its number in its table. */
enum { CODE_OPTION = 256, CODE_OWN = 1000, CODE_LIST = CODE_OWN + OWN_OPTIONS };

/* Whether messages to people are in Chinese: by the locale's name alone, since
 * many machines have no Chinese locale installed.  Data never depends on it. */
static bool speaks_chinese(void)
{
    static const char *const names[] = {"LC_ALL", "LC_MESSAGES", "LANG"};
    for (size_t i = 0; i < sizeof names / sizeof *names; i++) {
        const char *value = getenv(names[i]);
        if (value && *value)
            return strncmp(value, "zh", 2) == 0;
    }
    return false;
}

static void print_option(const struct cli_option *o, bool zh)
{
    char left[64];
    int n = o->letter ? snprintf(left, sizeof left, "-%c, ", o->letter)
                      : snprintf(left, sizeof left, "    ");
    snprintf(left + n, sizeof left - (size_t)n, "--%s%s%s", o->name, o->arg ? "=" : "",
             o->arg ? o->arg : "");
    printf("  %-28s %s\n", left, zh ? o->help_zh : o->help);
}

static void print_help(void)
{
    bool zh = speaks_chinese();
    printf(zh ? "用法：%s [选项]%s%s\n%s\n\n" : "usage: %s [option ...]%s%s\n%s\n\n",
           program->program, *program->operands ? " " : "", program->operands,
           zh ? program->purpose_zh : program->purpose);
    for (size_t i = 0; i < program->options; i++)
        print_option(&program->option[i], zh);
    for (size_t i = 0; i < OWN_OPTIONS; i++)
        print_option(&own[i], zh);
    printf(zh ? "\n详见 man %s 和 man gipr。\n" : "\nSee man %s and man gipr.\n", program->program);
}

/* As a line `letter TAB name TAB argument TAB help`, for the scripts that make completions and hold
 * the manual against the table. */
static void list_option(const struct cli_option *o)
{
    printf("%.1s\t%s\t%s\t%s\n", o->letter ? &o->letter : "", o->name, o->arg ? o->arg : "",
           o->help);
}

static void print_list(void)
{
    for (size_t i = 0; i < program->options; i++)
        list_option(&program->option[i]);
    for (size_t i = 0; i < OWN_OPTIONS; i++)
        list_option(&own[i]);
}

void cli_say(const struct err *e)
{
    fprintf(stderr, "%s: ", program->program);
    if (*e->name && e->line)
        fprintf(stderr, "%s:%zu: ", e->name, e->line);
    else if (*e->name)
        fprintf(stderr, "%s: ", e->name);
    fprintf(stderr, "%s\n", e->text);
}

int cli_complain(const struct err *e)
{
    cli_say(e);
    return 2;
}

static void sink_say(void *context, const struct err *e)
{
    (void)context;
    cli_say(e);
}

const struct err_sink cli_warnings = {sink_say, NULL};

void cli_usage(const char *format, ...)
{
    va_list args;
    fprintf(stderr, "%s: ", program->program);
    va_start(args, format);
    vfprintf(stderr, format, args);
    va_end(args);
    fprintf(stderr, "\n%s: try '%s --help'\n", program->program, program->program);
    exit(2);
}

static bool is_stdin(const char *file)
{
    return file && strcmp(file, "-") == 0;
}

void cli_check_stdin(char *const *operand, int n, const char *file, const char *other_file)
{
    int times = (n == 0) + is_stdin(file) + is_stdin(other_file);
    for (int i = 0; i < n; i++)
        times += is_stdin(operand[i]);
    if (times > 1)
        cli_usage("standard input can be read only once");
}

static size_t parse_size(const struct cli_option *o, const char *text)
{
    static const char units[] = "KMG";
    char *end;
    errno = 0;
    unsigned long long n = strtoull(text, &end, 10);
    unsigned shift = 0;
    const char *unit = *end ? strchr(units, *end) : NULL;
    if (unit) {
        shift = 10 * (unsigned)(unit - units + 1);
        end++;
    }
    char shown[ERR_QUOTE_MAX];
    if (!str_is_digit(text[0]) || *end || errno || n == 0 || n > (CLI_SIZE_MAX >> shift))
        cli_usage("--%s takes a number of bytes such as 4096 or 64M, at most 1G, not %s", o->name,
                  err_quote(shown, str_of(text)));
    return (size_t)n << shift;
}

static int parse_choice(const struct cli_option *o, const char *text)
{
    struct str rest = str_of(o->arg);
    char shown[ERR_QUOTE_MAX];
    for (int i = 0; rest.p; i++)
        if (str_eq(str_cut(&rest, '|'), str_of(text)))
            return i;
    cli_usage("--%s takes one of %s, not %s", o->name, o->arg, err_quote(shown, str_of(text)));
}

static void set_option(const struct cli_option *o, const char *text)
{
    switch (o->kind) {
    case CLI_FLAG:
        *(bool *)o->value = true;
        break;
    case CLI_STRING:
        *(const char **)o->value = text;
        break;
    case CLI_SIZE:
        *(size_t *)o->value = parse_size(o, text);
        break;
    case CLI_CHOICE:
        *(int *)o->value = parse_choice(o, text);
        break;
    }
}

/* getopt's own tables, made from ours. */
enum { OPTIONS_MAX = 32 }; /* of a command */
struct getopt_tables {
    struct option option[OPTIONS_MAX + OWN_OPTIONS + 2]; /* --list-options, and the end */
    char letters[2 * OPTIONS_MAX + 1];
};

static void fill_tables(struct getopt_tables *t)
{
    size_t at = 0, used = 0;
    assert(program->options <= OPTIONS_MAX);
    for (; at < program->options; at++) {
        const struct cli_option *o = &program->option[at];
        int arg = o->kind == CLI_FLAG ? no_argument : required_argument;
        t->option[at] = (struct option){o->name, arg, NULL, CODE_OPTION + (int)at};
        if (o->letter) {
            t->letters[used++] = o->letter;
            if (arg == required_argument)
                t->letters[used++] = ':';
        }
    }
    t->letters[used] = '\0';
    for (int i = 0; i < OWN_OPTIONS; i++)
        t->option[at++] = (struct option){own[i].name, no_argument, NULL, CODE_OWN + i};
    t->option[at++] = (struct option){"list-options", no_argument, NULL, CODE_LIST};
    t->option[at] = (struct option){0};
}

static const struct cli_option *find_option(int code)
{
    if (code >= CODE_OPTION)
        return &program->option[code - CODE_OPTION];
    for (size_t i = 0; i < program->options; i++)
        if (program->option[i].letter == code)
            return &program->option[i];
    return NULL;
}

/* Answers the option that every command has, and ends the program. */
static void answer(int code)
{
    if (code == CODE_OWN + OWN_HELP)
        print_help();
    else if (code == CODE_OWN + OWN_VERSION)
        printf("%s (gipr) %s\n", program->program, GIPR_VERSION);
    else
        print_list();
    if (fflush(stdout) == 0 && !ferror(stdout))
        exit(0);
    struct err e;
    err_set(&e, NULL, 0, "write error: %s", strerror(errno));
    exit(cli_complain(&e));
}

/* Takes the numbers of standard streams that are closed: a file that is opened must not be taken
 * for one.  They stay unusable: one reads where the other writes. */
static void keep_standard_streams(void)
{
    static const int mode[] = {O_WRONLY, O_RDONLY, O_RDONLY};
    for (int fd = STDIN_FILENO; fd <= STDERR_FILENO; fd++)
        if (fcntl(fd, F_GETFD) < 0 && open("/dev/null", mode[fd]) != fd)
            _exit(2);
}

/* Has each line of a message written as a whole: programs that run side by side share where
 * messages go. */
static void keep_messages_whole(void)
{
    static char line[ERR_NAME_MAX + ERR_TEXT_MAX + 128];
    setvbuf(stderr, line, _IOLBF, sizeof line);
}

int cli_parse(const struct cli *cli, int argc, char **argv)
{
    static char name[64]; /* argv[0] outlives us */
    struct getopt_tables tables;
    int code;

    program = cli;
    keep_standard_streams();
    keep_messages_whole();
    signal(SIGPIPE, SIG_DFL); /* a reader that goes away ends us quietly, whoever started us */
    snprintf(name, sizeof name, "%s", cli->program);
    argv[0] = name; /* getopt names its messages after it */
    fill_tables(&tables);
    while ((code = getopt_long(argc, argv, tables.letters, tables.option, NULL)) != -1) {
        if (code >= CODE_OWN)
            answer(code);
        const struct cli_option *o = code == '?' ? NULL : find_option(code);
        if (!o) {
            fprintf(stderr, "%s: try '%s --help'\n", cli->program, cli->program);
            exit(2);
        }
        set_option(o, optarg);
    }
    return optind;
}
