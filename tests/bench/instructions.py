#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Counts what the program does, by valgrind's callgrind: instructions, which do not depend on who else uses the machine.

  instructions.py --resolute PROGRAM --texts BENCH-TEXTS --specimen FOLDER --known FILE [--write]

FILE holds the counts that are known, a name and millions in each line. A count that is more than 5 in 100 above is a
regression; one that is as much below is news, and --write takes it over. Threads are kept to one: waiting counts too."""
import argparse
import os
import re
import subprocess
import sys
import tempfile

TOLERANCE = 0.05


def count(command):
    environment = {"LC_ALL": "C.UTF-8", "PATH": os.environ["PATH"], "HOME": "/nonexistent"}
    told = subprocess.run(["taskset", "-c", "0", "valgrind", "--tool=callgrind", "--callgrind-out-file=/dev/null", *command], env=environment,
                          stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, text=True, check=True)
    return int(re.search(r"Collected : (\d+)", told.stderr)[1]) / 1e6


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    for name in ("resolute", "texts", "specimen", "known"):
        parser.add_argument("--" + name, required=True)
    parser.add_argument("--write", action="store_true")
    options = parser.parse_args()
    with open(options.known, encoding="utf-8") as file:
        lines = [line.split() for line in file if line.strip() and not line.startswith("#")]
    known = {" ".join(line[:-1]): float(line[-1]) for line in lines}
    with tempfile.TemporaryDirectory() as folder:
        subprocess.run([options.texts, folder, "1000", "std"], check=True)
        specimen = sorted(os.path.join(options.specimen, name) for name in os.listdir(options.specimen) if name.startswith("0"))
        pairs = {"start": ["--version"], "two drafts": ["compare", *specimen[1:3], "--format", "json"],
                 "series of four": ["compare", *specimen, "--format", "html"],
                 "1000 paragraphs": ["compare", f"{folder}/old.md", f"{folder}/new.md", "--format", "json"]}
        found = {name: count([options.resolute, *arguments]) for name, arguments in pairs.items()}
    worse = False
    for name, millions in found.items():
        ratio = millions / known[name] if name in known else None
        verdict = "not known yet" if ratio is None else "WORSE" if ratio > 1 + TOLERANCE else "better" if ratio < 1 - TOLERANCE else "as known"
        print(f"{name:16} {millions:9.1f} million {'' if ratio is None else f'{ratio:6.3f} x '}  {verdict}")
        worse = worse or verdict == "WORSE"
    if options.write:
        with open(options.known, "w", encoding="utf-8") as file:
            file.write("# Millions of instructions, by tools/check instructions; release build, one processor.\n")
            file.writelines(f"{name} {millions:.2f}\n" for name, millions in found.items())
        return 0
    return 1 if worse else 0


if __name__ == "__main__":
    sys.exit(main())
