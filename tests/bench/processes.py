#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Whole processes side by side: resolute compare and what else compares texts here (git word-diff, wdiff).

  processes.py --resolute PROGRAM --texts BENCH-TEXTS [--sizes 1000,10000] [--runs 9] [--pair OLD NEW]

Each round runs every program once, so that a slow moment of the machine falls on all of them; medians are printed, with the
ratio to git word-diff and the growth from size to size. Only ratios of one run mean anything."""
import argparse
import math
import os
import shutil
import statistics
import subprocess
import sys
import tempfile
import time


def run(command):
    """(seconds, megabytes at most) of one process."""
    begin = time.perf_counter()
    process = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    _, status, usage = os.wait4(process.pid, 0)
    seconds = time.perf_counter() - begin
    process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode not in (0, 1):
        sys.exit(f"{' '.join(command)} ended with {process.returncode}")
    return seconds, usage.ru_maxrss / 1024


def programs(resolute, old, new):
    found = {"resolute compare": [resolute, "compare", old, new, "--format", "json"]}
    if shutil.which("git"):
        found["git word-diff"] = ["git", "diff", "--no-index", "--histogram", "--word-diff", old, new]
    if shutil.which("wdiff"):
        found["wdiff"] = ["wdiff", old, new]
    return found


def table(name, commands, runs):
    """Prints a table; returns the median seconds by program."""
    times, memory = {p: [] for p in commands}, dict.fromkeys(commands, 0)
    for _ in range(runs):
        for program, command in commands.items():
            seconds, megabytes = run(command)
            times[program].append(seconds)
            memory[program] = max(memory[program], megabytes)
    medians = {p: statistics.median(t) for p, t in times.items()}
    print(f"\n{name}")
    peer = medians.get("git word-diff")
    for program, seconds in medians.items():
        ratio = f"{seconds / peer:6.2f} x git" if peer else ""
        print(f"  {program:20} {1000 * seconds:9.1f} ms {memory[program]:7.0f} MB {ratio}")
    return medians


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--resolute", required=True)
    parser.add_argument("--texts", required=True)
    parser.add_argument("--sizes", default="100,1000,10000")
    parser.add_argument("--runs", type=int, default=9)
    parser.add_argument("--pair", nargs=2, action="append", default=[])
    arguments = parser.parse_args()
    table("start", {"resolute --version": [arguments.resolute, "--version"]} | ({"git --version": ["git", "--version"]} if shutil.which("git") else {}), 2 * arguments.runs)
    for old, new in arguments.pair:
        table(f"{os.path.basename(old)}, {os.path.basename(new)}", programs(arguments.resolute, old, new), 2 * arguments.runs)
    with tempfile.TemporaryDirectory() as folder:
        for mix in ("std", "heavy", "shuffle"):
            before = None
            for size in (int(s) for s in arguments.sizes.split(",")):
                place = os.path.join(folder, f"{mix}-{size}")
                subprocess.run([arguments.texts, place, str(size), mix], check=True)
                commands = programs(arguments.resolute, os.path.join(place, "old.md"), os.path.join(place, "new.md"))
                medians = table(f"{size} paragraphs, {mix}", commands, arguments.runs if size <= 10000 else 3)
                if before:
                    growth = {p: math.log(s / before[1][p]) / math.log(size / before[0]) for p, s in medians.items()}
                    print(f"  growth from {before[0]}: " + ", ".join(f"{p} n^{e:.2f}" for p, e in growth.items()))
                before = size, medians


if __name__ == "__main__":
    main()
