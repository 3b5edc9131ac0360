# SPDX-License-Identifier: GPL-3.0-or-later
"""The project's own files, for the checks of the house."""
import os
import subprocess

SKIPPED = {".git", "build", "__pycache__", ".cache"}


def at_top(root):
    """The files beside the folders that are the project's: what people write there with the program is theirs. Without git, None."""
    listed = subprocess.run(["git", "-C", root, "ls-files", "-z", "--", ":(glob)*"], capture_output=True, text=True, check=False)
    return set(listed.stdout.split("\0")) if listed.returncode == 0 and listed.stdout else None


def files(root, *endings):
    """Paths relative to root, sorted; all files if no ending is given."""
    found = []
    ours = at_top(root)
    for folder, folders, names in os.walk(root):
        folders[:] = sorted(f for f in folders if f not in SKIPPED)
        if folder == root and ours is not None:
            names = [name for name in names if name in ours]
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
