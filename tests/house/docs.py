# SPDX-License-Identifier: GPL-3.0-or-later
"""What the documentation says can be done, can be done: the commands of README.md, the manual and the tutorial run, its links
lead somewhere, and every option it names is one that the program knows.

A block ```console holds commands after "$ ", run one after the other by bash in a copy of the project's folders that they
name; other lines are what they print (… stands for anything, and a block without such lines may print what it likes). tools/resolute is replaced by the program
that was built, for setting up is not tried here. Blocks ```sh are not run."""
import os
import re
import shutil
import subprocess
import sys
import tempfile

import tree

PAGES = ("README.md", "docs/manual.md", "docs/tutorial.md")
BLOCK = re.compile(r"^```console\n(.*?)^```", re.M | re.S)
LINK = re.compile(r"\]\((?!https?:|#|mailto:)([^)#\s]+)")


def steps(block):
    """(command, expected lines) of a block."""
    found = []
    for line in block.splitlines():
        if line.startswith("$ "):
            found.append((line[2:], []))
        elif found:
            found[-1][1].append(line)
    return found


def matches(expected, printed):
    """Lines as expected; a line of … stands for any number of lines, … in a line for anything."""
    pattern = "".join(r"(?:.*\n)*" if line.strip() == "…" else ".*".join(map(re.escape, line.rstrip().split("…"))) + r"\s*\n" for line in expected)
    return re.fullmatch(pattern, printed if printed.endswith("\n") else printed + "\n") is not None


def run_page(page, text, resolute):
    findings = []
    with tempfile.TemporaryDirectory() as folder:
        shutil.copytree("resources/specimen", os.path.join(folder, "resources/specimen"))
        os.makedirs(os.path.join(folder, "tools"))
        os.symlink(resolute, os.path.join(folder, "tools/resolute"))
        environment = dict(os.environ, PATH=os.path.dirname(resolute) + os.pathsep + os.environ["PATH"], NO_COLOR="1", LC_ALL="C.UTF-8")
        for block in BLOCK.findall(text):
            for command, expected in steps(block):
                done = subprocess.run(["bash", "-c", command], cwd=folder, env=environment, capture_output=True, text=True, check=False, stdin=subprocess.DEVNULL)
                said = re.search(r"; echo \$\?$", command)
                if done.returncode and not said:
                    findings.append(f"{page}: {command}\n  ended with {done.returncode}: {done.stderr.strip()}")
                elif expected and not matches(expected, done.stdout):
                    findings.append(f"{page}: {command}\n  printed:\n{done.stdout}")
    return findings


def main():
    resolute = os.path.abspath(sys.argv[1])
    findings = []
    for page in PAGES:
        with open(page, encoding="utf-8") as file:
            text = file.read()
        if not BLOCK.search(text):
            findings.append(f"{page}: no block of commands")
        findings += run_page(page, text, resolute)
    for page in tree.files(".", ".md"):
        with open(page, encoding="utf-8") as file:
            for target in LINK.findall(file.read()):
                if not os.path.exists(os.path.join(os.path.dirname(page), target)):
                    findings.append(f"{page}: there is no {target}")
    return tree.report(findings, "documentation")


if __name__ == "__main__":
    sys.exit(main())
