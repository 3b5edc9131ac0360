#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""From the start of a process to the first frame of its window and to the last, seen from outside, for windows of all makers.

  peers.py --workbench PROGRAM --bare PROGRAM OLD NEW [--runs 5]

Each round starts every program once in a display of its own (Xvfb) and looks at what it draws: first paint is when a window
first shows more than a few colours, settled when the last of the following frames was drawn before a second of quiet. Those
that are not installed are left out. DiffPDF is given the texts as PDF. Medians."""
import argparse
import os
import select
import shutil
import statistics
import subprocess
import sys
import tempfile
import time

from Xlib import X, display, error
from Xlib.ext import damage

QUIET = 1.0  # seconds
LONGEST = 60.0
SMALLEST = 200  # pixels on a side: what is smaller is no window of texts
COLOURS = 3  # a window that shows its ground alone has one or two


class Screen:
    """An X server of its own, as long as it is used."""

    def __enter__(self):
        read, write = os.pipe()
        self.server = subprocess.Popen(["Xvfb", "-displayfd", str(write), "-screen", "0", "1400x900x24", "-nolisten", "tcp"], pass_fds=[write],
                                       stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        os.close(write)
        with os.fdopen(read) as number:
            self.name = ":" + number.readline().strip()
        self.display = display.Display(self.name)
        self.display.query_extension("DAMAGE")
        self.display.damage_query_version()
        self.root = self.display.screen().root
        self.root.change_attributes(event_mask=X.SubstructureNotifyMask)
        self.display.sync()
        return self

    def __exit__(self, *_):
        self.display.close()
        self.server.terminate()
        self.server.wait()

    def is_drawn(self, window):
        """Whether more than the ground of a window is there: rows of pixels from top to bottom hold several colours."""
        shape = window.get_geometry()
        if shape.width < SMALLEST or shape.height < SMALLEST:
            return False
        seen = set()
        for y in range(8, shape.height, max(1, shape.height // 24)):
            row = window.get_image(0, y, shape.width, 1, X.ZPixmap, 0xFFFFFFFF).data
            seen.update(row[i:i + 4] for i in range(0, len(row), 4))
            if len(seen) > COLOURS:
                return True
        return False


def measured(command):
    """Milliseconds until the first frame and the last; None where there was none."""
    with Screen() as screen, tempfile.TemporaryDirectory() as home:
        environment = {**os.environ, "DISPLAY": screen.name, "QT_QPA_PLATFORM": "xcb", "GDK_BACKEND": "x11", "LC_ALL": "C.UTF-8", "HOME": home,
                       "XDG_CONFIG_HOME": home, "XDG_RUNTIME_DIR": home, "NO_AT_BRIDGE": "1"}
        environment.pop("WAYLAND_DISPLAY", None)
        begun = time.monotonic()
        program = subprocess.Popen(command, env=environment, stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        first = last = None
        try:
            while time.monotonic() - begun < LONGEST:
                if not screen.display.pending_events():
                    wait = QUIET if first else 0.5
                    if not select.select([screen.display.fileno()], [], [], wait)[0]:
                        if first or program.poll() is not None:
                            break
                        continue
                while screen.display.pending_events():
                    event = screen.display.next_event()
                    now = 1e3 * (time.monotonic() - begun)
                    if event.type == X.MapNotify and not event.override:
                        event.window.damage_create(damage.DamageReportRawRectangles)
                    elif event.type == screen.display.extension_event.DamageNotify and event.area.width * event.area.height > 64 * 64:
                        try:
                            if first is None and screen.is_drawn(event.drawable):
                                first = now
                        except error.XError:
                            continue  # it is gone already
                        last = now if first else None
        finally:
            program.terminate()
            try:
                program.wait(5)
            except subprocess.TimeoutExpired:
                program.kill()
                program.wait()
        return first, last


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--workbench", required=True)
    parser.add_argument("--bare", required=True)
    parser.add_argument("--runs", type=int, default=5)
    parser.add_argument("texts", nargs=2)
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        pdfs = []
        for name, text in zip(("old.pdf", "new.pdf"), options.texts):
            pdfs.append(os.path.join(folder, name))
            subprocess.run([options.workbench, "--write-pdf", pdfs[-1], "--content", "text", text], check=True, stderr=subprocess.DEVNULL,
                           env={**os.environ, "QT_QPA_PLATFORM": "offscreen"})
        settings = os.path.join(folder, "settings.ini")
        programs = {"empty QMainWindow": [options.bare, "--stay"], "Resolute": [options.workbench, "--settings", settings, *options.texts]}
        for name, command, files in (("DiffPDF", "diffpdf", pdfs), ("Kompare", "kompare", options.texts), ("KDiff3", "kdiff3", options.texts),
                                     ("Meld", "meld", options.texts)):
            if shutil.which(command):
                programs[name] = [command, *files]
        rounds = [{name: measured(command) for name, command in programs.items()} for _ in range(options.runs)]
    print("| window | first paint | to an empty one | settled |\n|---|---|---|---|")
    bare = None
    for name in programs:
        shown = [r[name] for r in rounds if r[name][0]]
        if not shown:
            print(f"| {name} | never shown | | |")
            continue
        first, settled = (statistics.median(times) for times in zip(*shown))
        bare = bare or first
        print(f"| {name} | {first:.0f} ms | {first / bare:.2f} x | {settled:.0f} ms |")
    return 0


if __name__ == "__main__":
    sys.exit(main())
