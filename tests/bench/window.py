#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""From the start of the process to the first painted frame, and to the texts compared and painted, beside an empty QMainWindow.

  window.py --workbench PROGRAM --bare PROGRAM --specimen FOLDER [--runs 9]

Each round runs every program once; medians. The window system is that of QT_QPA_PLATFORM, offscreen unless it is set."""
import argparse
import os
import re
import statistics
import subprocess
import sys
import time


def measured(command):
    environment = {"QT_QPA_PLATFORM": "offscreen", **os.environ, "LC_ALL": "C.UTF-8"}
    begun = time.monotonic()
    times = {}
    with subprocess.Popen(command, env=environment, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True) as program:
        for line in program.stdout:
            if match := re.match(r"first paint|settled", line):
                times[match[0]] = 1e3 * (time.monotonic() - begun)
    return times


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    for name in ("workbench", "bare", "specimen"):
        parser.add_argument("--" + name, required=True)
    parser.add_argument("--runs", type=int, default=9)
    options = parser.parse_args()
    texts = sorted(os.path.join(options.specimen, name) for name in os.listdir(options.specimen) if name.startswith("0"))
    window = [options.workbench, "--measure"]
    programs = {"empty QMainWindow": [options.bare], "Resolute without texts": window, "Resolute, two texts": [*window, *texts[1:3]],
                "Resolute, a series of four": [*window, *texts]}
    rounds = [{name: measured(command) for name, command in programs.items()} for _ in range(options.runs)]
    bare = statistics.median(r["empty QMainWindow"]["first paint"] for r in rounds)
    print("| window | first paint | to an empty one | settled |\n|---|---|---|---|")
    for name in programs:
        first = statistics.median(r[name]["first paint"] for r in rounds)
        settled = [r[name]["settled"] for r in rounds if "settled" in r[name]]
        print(f"| {name} | {first:.0f} ms | {first / bare:.2f} x | {f'{statistics.median(settled):.0f} ms' if settled else ''} |")
    return 0


if __name__ == "__main__":
    sys.exit(main())
