# SPDX-License-Identifier: GPL-3.0-or-later
"""The project's own files, for the checks of the house."""
import os

SKIPPED = {".git", "build", "__pycache__", ".cache"}


def files(root, *endings):
    """Paths relative to root, sorted; all files if no ending is given."""
    found = []
    for folder, folders, names in os.walk(root):
        folders[:] = sorted(f for f in folders if f not in SKIPPED)
        for name in names:
            if not endings or name.endswith(endings):
                found.append(os.path.relpath(os.path.join(folder, name), root))
    return sorted(found)


def report(findings, what):
    """Prints the findings and returns the exit status."""
    for finding in findings:
        print(finding)
    print(f"{len(findings)} findings: {what}")
    return 1 if findings else 0
