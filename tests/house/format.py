# SPDX-License-Identifier: GPL-3.0-or-later
"""The C++ sources are formatted as .clang-format says; tools/format makes them so."""
import shutil
import subprocess
import sys

import tree


def main():
    clang_format = shutil.which("clang-format-19")
    if not clang_format:
        print("clang-format 19 is not here; versions differ in taste")
        return 4
    files = [path for path in tree.files(".", ".cpp", ".h") if path.startswith(("app/", "core/", "tests/", "ui/"))]
    done = subprocess.run([clang_format, "--dry-run", *files], capture_output=True, text=True, check=False)
    return tree.report([line for line in done.stderr.splitlines() if "warning:" in line or "error:" in line], "formatting; run tools/format")


if __name__ == "__main__":
    sys.exit(main())
