# SPDX-License-Identifier: GPL-3.0-or-later
"""Who may include whom. The table is what the CMakeLists.txt of core and ui say (resolute_room, resolute_arrows):
lines "ROOM: ROOM ROOM ...". A room may include itself and the rooms of its line, nothing else of the project."""
import re
import sys

import tree

INCLUDE = re.compile(r'^\s*#\s*include\s*([<"])([^>"]+)[>"]', re.M)
QT = re.compile(r"^(Qt?[A-Z]\w*|Qt\w+/.*|KSyntaxHighlighting/.*|q[a-z]+\.h)$")


def read_table(text):
    table = {}
    for line in text.splitlines():
        if line.strip():
            room, _, uses = line.partition(":")
            table[room.strip()] = set(uses.split())
    return table


def room_of(path, table):
    """The room with the longest name that holds the file."""
    rooms = [room for room in table if path.startswith(room + "/")]
    return max(rooms, key=len, default=None)


def cycles(table):
    """Rooms that reach themselves."""
    def reached(room, seen):
        for used in table.get(room, ()):
            if used not in seen:
                seen.add(used)
                reached(used, seen)
        return seen
    return sorted(room for room in table if room in reached(room, set()))


def check(path, text, table):
    room = room_of(path, table)
    if room is None:
        return [f"{path}: stands in no room of the table"]
    findings = []
    for match in INCLUDE.finditer(text):
        quote, name = match.groups()
        line = text.count("\n", 0, match.start()) + 1
        if room.startswith(("core/", "app/cli")) and QT.match(name):
            findings.append(f"{path}:{line}: {room} includes Qt ({name})")
        if quote == '"' and not name.startswith("embedded/"):
            other = room_of(name, table)
            if other is None:
                findings.append(f'{path}:{line}: "{name}" is not named from the project\'s root')
            elif other != room and other not in table[room]:
                findings.append(f"{path}:{line}: {room} may not include {other} ({name})")
    return findings


def main():
    with open(sys.argv[1], encoding="utf-8") as file:
        table = read_table(file.read())
    findings = [f"{room}: the arrows lead back to it" for room in cycles(table)]
    # A build without the window has no rooms for it: those are checked by one that has.
    window = ("ui/", "app/workbench/")
    places = ("core/", "app/cli/") if not any(room.startswith(window) for room in table) else ("core/", "app/", "ui/")
    for path in tree.files(".", ".h", ".cpp"):
        if path.startswith(places):
            with open(path, encoding="utf-8") as file:
                findings += check(path, file.read(), table)
    return tree.report(findings, "include arrows")


if __name__ == "__main__":
    sys.exit(main())
