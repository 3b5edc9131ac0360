// SPDX-License-Identifier: GPL-3.0-or-later
// bench-run PROGRAM [ARG...]: runs it without output and prints "STATUS SECONDS PROCESSOR-SECONDS KILOBYTES". A program of
// its own because the kernel counts the memory of whoever starts a process as that process's; a script's is more than git's.
#include <chrono>
#include <cstdio>
#include <spawn.h>
#include <sys/resource.h>
#include <sys/wait.h>

#include <fcntl.h>
#include <unistd.h>

int main(int argc, char **argv)
{
    if (argc < 2) return 2;
    posix_spawn_file_actions_t files;
    posix_spawn_file_actions_init(&files);
    posix_spawn_file_actions_addopen(&files, STDOUT_FILENO, "/dev/null", O_WRONLY, 0);
    posix_spawn_file_actions_addopen(&files, STDERR_FILENO, "/dev/null", O_WRONLY, 0);
    const auto begin = std::chrono::steady_clock::now();
    pid_t child = 0;
    if (posix_spawnp(&child, argv[1], &files, nullptr, argv + 1, environ) != 0) return 2;
    int status = 0;
    rusage usage{};
    if (wait4(child, &status, 0, &usage) != child) return 2;
    const std::chrono::duration<double> seconds = std::chrono::steady_clock::now() - begin;
    const auto of = [](const timeval &t) { return static_cast<double>(t.tv_sec) + 1e-6 * static_cast<double>(t.tv_usec); };
    std::printf("%d %.6f %.6f %ld\n", WIFEXITED(status) ? WEXITSTATUS(status) : 128, seconds.count(), of(usage.ru_utime) + of(usage.ru_stime),
        usage.ru_maxrss);
    return 0;
}
