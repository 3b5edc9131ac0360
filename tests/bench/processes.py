#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Whole processes side by side: resolute compare and what else compares texts here (git word-diff, wdiff, wikidiff2).

  processes.py --resolute PROGRAM --texts BENCH-TEXTS --run BENCH-RUN [--sizes 100,1000,10000] [--mixes std,heavy,shuffle] [--runs 9]
               [--pair OLD NEW]... [--pdf FILE.pdf]... [--series FILE FILE...] [--picture FILE.svg]

Each round runs every program once, so that a slow moment of the machine falls on all of them. The table has medians: time,
processor time (all threads), most memory, and both times against git word-diff. wikidiff2 looks for moves whatever their
number; it is a library of PHP, whose own start is in the table for that; it runs once with some 10,000 paragraphs, for two
minutes at most, and not with more. PDFs are read beside pdftotext -bbox, and a series is written in every format that the program has. The picture
shows how time grows with the number of paragraphs. Only ratios of one run mean anything."""
import argparse
import functools
import math
import mmap
import os
import shutil
import statistics
import subprocess
import sys
import tempfile

sys.dont_write_bytecode = True
import growth  # pylint: disable=wrong-import-position

RESOLUTE, GIT, WDIFF, WIKIDIFF2 = "resolute compare", "git word-diff", "wdiff", "wikidiff2 with moves"
PATIENCE = 120  # seconds, for who may take very long


def take_memory(megabytes=700):
    """A guest's host may have taken back the memory that nobody used of late, and whoever needs it next waits for it."""
    with mmap.mmap(-1, megabytes << 20, flags=mmap.MAP_PRIVATE | mmap.MAP_ANONYMOUS) as memory:
        memory.madvise(mmap.MADV_HUGEPAGE)
        for page in range(0, megabytes << 20, mmap.PAGESIZE):
            memory[page] = 1


def run(runner, command):
    """(seconds, seconds of processors, megabytes at most) of one process."""
    take_memory()
    status, seconds, cpu, kilobytes = subprocess.run([runner] + command, capture_output=True, text=True, check=True).stdout.split()
    if status == "124":  # of timeout
        seconds = math.inf
    elif status not in ("0", "1"):
        sys.exit(f"{' '.join(command)} ended with {status}")
    return float(seconds), float(cpu), int(kilobytes) / 1024


@functools.cache
def has_wikidiff2():
    return shutil.which("php") and "wikidiff2" in subprocess.run(["php", "-m"], capture_output=True, text=True, check=False).stdout.split()


def programs(resolute, old, new):
    old, new = os.path.abspath(old), os.path.abspath(new)  # git runs elsewhere: a checkout it stands in would be read first
    found = {RESOLUTE: [resolute, "compare", old, new, "--format", "json"]}
    if shutil.which("git"):
        found[GIT] = ["git", "-C", "/", "diff", "--no-index", "--histogram", "--word-diff", old, new]
    if shutil.which("wdiff"):
        found[WDIFF] = ["wdiff", old, new]
    if os.path.getsize(old) < 6000000 and has_wikidiff2():
        script = os.path.join(os.path.dirname(os.path.abspath(__file__)), "wikidiff2.php")
        found[WIKIDIFF2] = ["timeout", str(PATIENCE), "php", "-d", "memory_limit=-1", "-d", "wikidiff2.moved_paragraph_detection_cutoff=1000000000", script, old, new]
    return found


def compare(arguments, name, old, new, rounds):
    """Medians by program, which are written, too. What takes a minute runs in the first round alone."""
    once = (WIKIDIFF2,) if os.path.getsize(old) > 1000000 else ()
    medians = measure(arguments.run, programs(arguments.resolute, old, new), rounds, once)
    write(name, medians, GIT)
    return medians


def measure(runner, commands, runs, once=()):
    """Medians by program: (seconds, seconds of processors, megabytes). Programs of `once` run in the first round alone."""
    taken = {program: [] for program in commands}
    for turn in range(runs):
        for program, command in commands.items():
            if turn == 0 or program not in once:
                taken[program].append(run(runner, command))
    return {program: tuple(statistics.median(column) for column in zip(*rows)) for program, rows in taken.items()}


def write(name, medians, peer):
    """Lines of the table, the first with the name of the task."""
    for program, (seconds, cpu, megabytes) in medians.items():
        if seconds == math.inf:
            print(f"| | {program} | over {PATIENCE} s | | {megabytes:.0f} MB | | |")
            continue
        ratio = "| | "
        if peer in medians and program != peer:
            ratio = f"| {seconds / medians[peer][0]:.2f} x | {cpu / medians[peer][1]:.2f} x "
        print(f"| {name} | {program} | {1000 * seconds:.1f} ms | {1000 * cpu:.1f} ms | {megabytes:.0f} MB {ratio}|")
        name = ""
    sys.stdout.flush()


def read_pdf(arguments, pdf):
    peer = "pdftotext -bbox"
    commands = {"resolute parse": [arguments.resolute, "parse", pdf, "--format", "json"]}
    if shutil.which("pdftotext"):
        commands[peer] = ["pdftotext", "-bbox", pdf, "/dev/null"]
    write(os.path.basename(pdf), measure(arguments.run, commands, arguments.runs), peer)


def write_series(arguments, texts):
    with tempfile.TemporaryDirectory() as folder:
        commands = {kind: [arguments.resolute, "compare", *texts, "--format", kind, "-o", os.path.join(folder, f"series.{kind}")]
                    for kind in ("text", "json", "html", "markdown", "csv", "docx", "pdf")}
        medians = measure(arguments.run, commands, 3)
    write(f"{len(texts)} texts written", medians, "")
    print(f"| | all formats | {1000 * sum(m[0] for m in medians.values()):.0f} ms | | | | |")


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--resolute", required=True)
    parser.add_argument("--texts", required=True)
    parser.add_argument("--run", required=True)
    parser.add_argument("--sizes", default="100,1000,10000")
    parser.add_argument("--mixes", default="std,heavy,shuffle")
    parser.add_argument("--runs", type=int, default=9)
    parser.add_argument("--pair", nargs=2, action="append", default=[])
    parser.add_argument("--pdf", action="append", default=[])
    parser.add_argument("--series", nargs="+", default=[])
    parser.add_argument("--picture")
    arguments = parser.parse_args()
    print("| task | program | time | processors | memory | time to git | processors to git |\n|---|---|---|---|---|---|---|")
    start = {"resolute --version": [arguments.resolute, "--version"]} | ({"git --version": ["git", "--version"]} if shutil.which("git") else {})
    if has_wikidiff2():
        start["php"] = ["php", "-r", ""]
    write("start", measure(arguments.run, start, 3 * arguments.runs), "git --version")
    for old, new in arguments.pair:
        compare(arguments, f"{os.path.basename(old)}, {os.path.basename(new)}", old, new, 3 * arguments.runs)
    for pdf in arguments.pdf:
        read_pdf(arguments, pdf)
    if arguments.series:
        write_series(arguments, arguments.series)
    curves = {}
    with tempfile.TemporaryDirectory() as folder:
        for mix in arguments.mixes.split(","):
            for size in (int(s) for s in arguments.sizes.split(",")):
                place = os.path.join(folder, f"{mix}-{size}")
                subprocess.run([arguments.texts, place, str(size), mix], check=True)
                old, new = (os.path.join(place, side) for side in ("old.md", "new.md"))
                medians = compare(arguments, f"{size} paragraphs, {mix}", old, new, arguments.runs if size <= 10000 else 3)
                for program, (seconds, _, _) in medians.items():
                    if seconds < math.inf:
                        curves.setdefault((mix, program), []).append((size, seconds))
    print("\n| texts | program | growth from size to size |\n|---|---|---|")
    for (mix, program), points in curves.items():
        exponents = (math.log(t / s) / math.log(n / m) for (m, s), (n, t) in zip(points, points[1:]))
        print(f"| {mix} | {program} | {', '.join(f'n^{e:.2f}' for e in exponents)} |")
    if arguments.picture:
        with open(arguments.picture, "w", encoding="utf-8") as file:
            file.write(growth.picture({f"{program}, {mix}": points for (mix, program), points in curves.items()}))
        print(f"\n{arguments.picture}")


if __name__ == "__main__":
    main()
