# SPDX-License-Identifier: GPL-3.0-or-later
"""The translations are whole: every sentence of the sources in every language, with its places and plural forms.

translations.py FILE.ts...              says what is missing or wrong in the files themselves
translations.py --lupdate LUPDATE FILE.ts...  also compares them with the sources in the present folder"""
import os
import re
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as ET

import tree

FORMS = {"ar": 6, "en": 2, "es": 2, "fr": 2, "ru": 3, "zh": 1}  # as Qt counts them
ACCESS_KEY = re.compile(r"&\w")
PLACES = re.compile(r"%L?\d|\{\d\}")


class Entry:
    def __init__(self, message):
        self.source = message.findtext("source") or ""
        self.numerus = message.get("numerus") == "yes"
        translation = message.find("translation")
        self.unfinished = translation is None or translation.get("type") == "unfinished"
        forms = [] if translation is None else translation.findall("numerusform")
        self.texts = [form.text or "" for form in forms] if self.numerus else [(translation.text if translation is not None else "") or ""]


def read(name):
    """(context, source, comment) -> Entry"""
    entries = {}
    for context in ET.parse(name).getroot().iter("context"):
        for message in context.iter("message"):
            entry = Entry(message)
            entries[context.findtext("name"), entry.source, message.findtext("comment")] = entry
    return entries


def language_of(name):
    return os.path.basename(name).removesuffix(".ts").rpartition("_")[2]


def check(language, entries):
    findings = []
    for (context, source, _), entry in entries.items():
        where = f"{language}: {context}: {source!r}"
        if entry.unfinished or not all(entry.texts):
            findings.append(f"{where}: not translated")
            continue
        if entry.numerus and len(entry.texts) != FORMS[language]:
            findings.append(f"{where}: {len(entry.texts)} plural forms, {FORMS[language]} are needed")
        for text in entry.texts:
            if sorted(PLACES.findall(text)) != sorted(PLACES.findall(source)):
                findings.append(f"{where}: the places %1 or {{1}} differ: {text!r}")
            if ACCESS_KEY.search(source) and not ACCESS_KEY.search(text):
                findings.append(f"{where}: the access key & is gone: {text!r}")
    return findings


def compare(language, entries, sources):
    wanted = {key for key, entry in sources.items() if language != "en" or entry.numerus}
    return [f"{language}: {key[0]}: {key[1]!r}: not in the file; run tools/translations" for key in sorted(wanted - set(entries), key=str)] + \
           [f"{language}: {key[0]}: {key[1]!r}: no longer in the sources; run tools/translations" for key in sorted(set(entries) - wanted, key=str)]


def update(lupdate, name, language):
    """Runs lupdate on the sources in the present folder."""
    subprocess.run([lupdate, "-silent", "-no-obsolete", "-locations", "none", "-extensions", "cpp,h", "-I", ".",
                    "-tr-function-alias", "QT_TRANSLATE_NOOP+=RESOLUTE_MESSAGE", "-source-language", "en", "-target-language", language,
                    *(["-pluralonly"] if language == "en" else []), "core", "ui", "app", "-ts", name], check=True)


def extract(lupdate):
    with tempfile.TemporaryDirectory() as folder:
        name = os.path.join(folder, "sources.ts")
        update(lupdate, name, "fr")
        return read(name)


def main():
    names, sources = sys.argv[1:], None
    if names[:1] == ["--lupdate"]:
        sources = extract(names[1])
        names = names[2:]
    findings = [] if names else ["there are no translations"]
    for name in names:
        entries = read(name)
        findings += check(language_of(name), entries)
        if sources is not None:
            findings += compare(language_of(name), entries, sources)
    return tree.report(findings, "translations")


if __name__ == "__main__":
    sys.exit(main())
