# SPDX-License-Identifier: GPL-3.0-or-later
"""What every source says and what none may: licences, things left open, hosts and paths of one machine, strings that
nobody could translate."""
import glob
import os
import re
import sys

import tree

CODE = (".cpp", ".h", ".py", ".sh", ".cmake", "CMakeLists.txt")
TEXT = CODE + (".md", ".txt", ".json", ".xml", ".in", ".desktop", ".yml", ".svg", ".qrc", ".ts", ".html")
OPEN_ENDS = re.compile(r"\b(TOD[O]|FIXM[E]|XX[X])\b|not implemente[d]")
THIS_MACHINE = re.compile(r"/(wor[k]|far[m])/|/home/[a-z]+/")
LONGEST = 600  # lines; twice the size at which a file is looked at for a second thing in it

CONTEXTS = {'"message"', '"export"'}  # what went wrong; the words of exports
MESSAGE = re.compile(r"RESOLUTE_MESSAGE\(\s*([^,]*),\s*(.)")
UNTRANSLATED = re.compile(
    r"\b(?:set(?:Text|ToolTip|WindowTitle|StatusTip|WhatsThis|AccessibleName|AccessibleDescription|PlaceholderText|Title|"
    r"LabelText|InformativeText)|addAction|addMenu|addTab|showMessage|addButton)\(\s*"
    r'(?:u"|u8"|QStringLiteral\("|QLatin1StringView\("|QLatin1String\("|QString::fromLatin1\("|")[^"]*[A-Za-z]{3}')


def package_hosts():
    """The hosts that apt fetches packages from on this system."""
    hosts = set()
    for name in glob.glob("/etc/apt/sources.list") + glob.glob("/etc/apt/sources.list.d/*"):
        with open(name, encoding="utf-8", errors="replace") as file:
            hosts |= set(re.findall(r"\b[a-z+]+://([^/\s\]]+)", file.read()))
    return sorted(hosts)


def own_header(path, text, exists):
    """A .cpp includes its own header first, by which that header is known to compile alone."""
    own = path[:-len(".cpp")] + ".h"
    if not path.startswith(("core/", "ui/", "app/")) or not path.endswith(".cpp") or not exists(own):
        return []
    first = re.search(r'^#include\s+[<"]([^>"]*)', text, re.M)
    return [] if first and first[1] == own else [f"{path}: does not include {own} first"]


def check(path, text, hosts=()):
    findings = []
    lines = text.splitlines()
    script = text.startswith("#!")
    if (path.endswith(CODE) or script) and not any("SPDX-License-Identifier:" in line for line in lines[:2 if script else 1]):
        findings.append(f"{path}:1: no SPDX line")
    if path.endswith((".cpp", ".h")) and len(lines) > LONGEST:
        findings.append(f"{path}: {len(lines)} lines; is there a second thing in it?")
    if path.endswith(".h") and "#pragma once" not in text:
        findings.append(f"{path}: no #pragma once")
    for number, line in enumerate(lines, 1):
        if OPEN_ENDS.search(line) and not path.endswith(".ts"):
            findings.append(f"{path}:{number}: something left open: {line.strip()}")
        if THIS_MACHINE.search(line):
            findings.append(f"{path}:{number}: a path of one machine: {line.strip()}")
        findings += [f"{path}:{number}: names the package host {host}" for host in hosts if host in line]
    if path.startswith(("core/", "app/")) and path.endswith((".cpp", ".h")):
        for match in MESSAGE.finditer(text):
            line = text[text.rfind("\n", 0, match.start()) + 1:match.start()]
            if "//" in line or "#define" in line:
                continue
            if match[1].strip() not in CONTEXTS or match[2] != '"':
                number = text.count("\n", 0, match.start()) + 1
                findings.append(f"{path}:{number}: RESOLUTE_MESSAGE takes a context and a sentence as literals, so that lupdate finds them")
    if path.startswith("ui/") and path.endswith((".cpp", ".h")):
        for match in UNTRANSLATED.finditer(text):
            number = text.count("\n", 0, match.start()) + 1
            findings.append(f"{path}:{number}: a string that people see, without tr(): {match[0]}")
    return findings


def main():
    findings, hosts = [], package_hosts()
    for path in tree.files("."):
        if path.startswith("LICENSES/"):
            continue
        with open(path, "rb") as file:
            raw = file.read()
        if path.endswith(TEXT) or raw.startswith(b"#!"):
            try:
                text = raw.decode("utf-8")
                findings += check(path, text, hosts) + own_header(path, text, os.path.exists)
            except UnicodeDecodeError as error:
                if not path.startswith(("tests/", "resources/")):
                    findings.append(f"{path}: not UTF-8: {error}")
    return tree.report(findings, "sources")


if __name__ == "__main__":
    sys.exit(main())
