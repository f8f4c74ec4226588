/* bench-measure: what a command costs.
 *
 *   bench-measure OUTPUT COMMAND
 *
 * Runs COMMAND by sh with standard output to OUTPUT and prints, as columns, the
 * seconds that passed, the seconds of processor time, the kilobytes that its largest
 * process took, and its exit code.  All processes that it starts and waits for count. */
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

static void child(const char *output, const char *command)
{
    int fd = open(output, O_WRONLY | O_CREAT | O_TRUNC, 0666);

    if (fd < 0 || dup2(fd, STDOUT_FILENO) < 0) {
        perror(output);
        _exit(126);
    }
    close(fd);
    execlp("sh", "sh", "-c", command, (char *)NULL);
    perror("sh");
    _exit(127);
}

static double seconds(struct timeval t)
{
    return (double)t.tv_sec + (double)t.tv_usec / 1e6;
}

int main(int argc, char **argv)
{
    struct timespec start, end;
    struct rusage used;
    int status;
    pid_t pid;

    if (argc != 3) {
        fputs("usage: bench-measure OUTPUT COMMAND\n", stderr);
        return 2;
    }
    clock_gettime(CLOCK_MONOTONIC, &start);
    pid = fork();
    if (pid == 0)
        child(argv[1], argv[2]);
    if (pid < 0 || waitpid(pid, &status, 0) < 0 || getrusage(RUSAGE_CHILDREN, &used) != 0) {
        perror("bench-measure");
        return 2;
    }
    clock_gettime(CLOCK_MONOTONIC, &end);
    printf("%.4f\t%.4f\t%ld\t%d\n",
           (double)(end.tv_sec - start.tv_sec) + (double)(end.tv_nsec - start.tv_nsec) / 1e9,
           seconds(used.ru_utime) + seconds(used.ru_stime), used.ru_maxrss,
           WIFEXITED(status) ? WEXITSTATUS(status) : 128 + WTERMSIG(status));
    return 0;
}
