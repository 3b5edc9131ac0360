# SPDX-License-Identifier: GPL-3.0-or-later
"""What is installed is what a desktop expects: desktop entry, metainfo, MIME type, icons, manual pages. Installs into a
folder of its own and looks there; the desktop's own checkers are asked where they are."""
import os
import re
import shutil
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as ET

import tree

WINDOW = ("applications/resolute-workbench.desktop", "metainfo/org.resolute.Workbench.metainfo.xml", "mime/packages/resolute.xml",
          "icons/hicolor/scalable/apps/resolute-workbench.svg", "icons/hicolor/scalable/mimetypes/application-x-resolute.svg",
          "man/man1/resolute-workbench.1.gz")


def run(findings, *command):
    """Runs a checker if it is there."""
    if shutil.which(command[0]):
        done = subprocess.run(command, capture_output=True, text=True, check=False)
        if done.returncode:
            findings.append(f"{' '.join(command[:2])}: {(done.stdout + done.stderr).strip()}")


def desktop_entry(name):
    entry = {}
    with open(name, encoding="utf-8") as file:
        for line in file:
            key, equals, value = line.rstrip("\n").partition("=")
            if equals:
                entry[key] = value
    return entry


def pages(findings, folder):
    """The manual in a browser: every heading is there, and whatever a page points at was installed with it."""
    for name in ("manual", "tutorial"):
        with open(os.path.join("docs", name + ".md"), encoding="utf-8") as file:
            headings = len(re.findall("^##+ ", file.read(), re.M))
        with open(os.path.join(folder, name + ".html"), encoding="utf-8") as file:
            if (made := len(re.findall('<h[23] id="[^"]+"', file.read()))) != headings:
                findings.append(f"{name}.html has {made} headings, {name}.md {headings}")
    manuals = {language: f"manual{'' if language == 'en' else '.' + language}.html" for language in ("en", "ar", "es", "fr", "ru", "zh")}
    anchors = {}
    for language, name in manuals.items():
        if not os.path.exists(os.path.join(folder, name)):
            findings.append(f"{name} is not installed")
            continue
        with open(os.path.join(folder, name), encoding="utf-8") as file:
            text = file.read()
        direction = ' dir="rtl"' if language == "ar" else ""
        if f'<html lang="{language}"{direction}>' not in text:
            findings.append(f"{name} does not say its language and direction")
        findings += [f"{name} does not lead to {other}" for other in manuals.values() if other != name and f'href="{other}"' not in text]
        anchors[language] = re.findall('<h[23] id="([^"]+)"', text)
        if anchors[language] != anchors.get("en", anchors[language]):
            findings.append(f"{name} has other anchors than manual.html")
    for place, _, files in os.walk(folder):
        for name in files:
            if not name.endswith(".html"):
                continue
            with open(os.path.join(place, name), encoding="utf-8") as file:
                text = file.read()
            for target in re.findall('(?:href|src)="([^"]*)"', text):
                path, _, anchor = target.partition("#")
                if ":" in path:
                    continue
                if path and not os.path.exists(os.path.join(place, path)):
                    findings.append(f"{name} points at {path}, which is not installed")
                if not path and f'id="{anchor}"' not in text:
                    findings.append(f"{name} points at #{anchor}, which is not there")


def main():
    build, window = sys.argv[1], sys.argv[2] == "window"
    findings = []
    with tempfile.TemporaryDirectory() as root:
        subprocess.run(["cmake", "--install", build, "--prefix", root], check=True, stdout=subprocess.DEVNULL)
        share = os.path.join(root, "share")
        for name in ("man/man1/resolute.1.gz", "doc/resolute/copyright", "doc/resolute/changelog.gz",
                     "bash-completion/completions/resolute", "zsh/site-functions/_resolute", "fish/vendor_completions.d/resolute.fish") + (WINDOW if window else ()):
            if not os.path.exists(os.path.join(share, name)):
                findings.append(f"share/{name} is not installed")
        for name in ("resolute",) + (("resolute-workbench",) if window else ()):
            if not os.access(os.path.join(root, "bin", name), os.X_OK):
                findings.append(f"bin/{name} is not installed")
        html = os.path.join(share, "doc/resolute/html")
        if os.path.exists(html):
            pages(findings, html)
        elif shutil.which("md2html"):
            findings.append("the manual's pages are not installed")
        # What is loaded late is found from where it was installed.
        read = subprocess.run([os.path.join(root, "bin", "resolute"), "parse", "tests/fuzz/seeds/read/draft.pdf"], capture_output=True, text=True, check=False)
        if read.returncode:
            findings.append(f"the installed program does not read a PDF: {read.stderr.strip()}")
        if window and not findings:
            entry = desktop_entry(os.path.join(share, WINDOW[0]))
            if not os.access(os.path.join(root, "bin", entry["Exec"].split()[0]), os.X_OK):
                findings.append(f"the desktop entry runs {entry['Exec']}, which is not installed")
            if not os.path.exists(os.path.join(share, f"icons/hicolor/scalable/apps/{entry['Icon']}.svg")):
                findings.append(f"the desktop entry's icon {entry['Icon']} is not installed")
            info = ET.parse(os.path.join(share, WINDOW[1])).getroot()
            if info.findtext("launchable") != os.path.basename(WINDOW[0]):
                findings.append("the metainfo starts another desktop entry")
            mime = ET.parse(os.path.join(share, WINDOW[2])).getroot()[0].get("type")
            if mime not in entry["MimeType"].split(";"):
                findings.append(f"the desktop entry does not open {mime}")
            run(findings, "desktop-file-validate", os.path.join(share, WINDOW[0]))
            # There is no home page to name yet; all else counts.
            run(findings, "appstreamcli", "validate", "--no-net", "--override=url-homepage-missing=info", os.path.join(share, WINDOW[1]))
        for name in ("resolute.1", "resolute-workbench.1"):
            run(findings, "man", "--warnings", "-E", "UTF-8", "-l", "-Tutf8", "-Z", os.path.join("docs/man", name))
    return tree.report(findings, "packaging")


if __name__ == "__main__":
    sys.exit(main())
