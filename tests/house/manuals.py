# SPDX-License-Identifier: GPL-3.0-or-later
"""The manual in other languages says what the English one says: the same headings, blocks, keys and links in the same places, names of
commands as the window has them, and no section older than the English one.

manuals.py               holds docs/manual.LANG.md to docs/manual.md and translations/resolute_LANG.ts
manuals.py --done LANG…  notes that these translations follow the English as it is now, once they do"""
import hashlib
import os
import re
import sys
import unicodedata
from collections import Counter

import translations
import tree

ENGLISH = "docs/manual.md"
LANGUAGES = ("ar", "es", "fr", "ru", "zh")
STATE = "translations/manual.tsv"  # of each section: the English that each translation was made from

CODE = re.compile(r"`[^`]*`")
NAME = re.compile(r"(?<!\*)\*([^*\s][^*]*)\*(?!\*)")
LINK = re.compile(r"\[[^\]]*\]\(([^)]+)\)")


class Block:
    """What stands between two blank lines, or a block of code."""
    def __init__(self, line, lines):
        self.line = line
        text = "\n".join(lines)
        self.kind = "code" if text.startswith("```") else "table" if text.startswith("|") else "text"
        self.source = text
        self.shape = [len(re.findall(r"(?<!\\)\|", row)) - 1 for row in lines] if self.kind == "table" else []
        self.code = [] if self.kind == "code" else CODE.findall(text)
        words = "" if self.kind == "code" else CODE.sub(lambda found: "`" * len(found[0]), text)
        self.names = [" ".join(name.split()) for name in NAME.findall(words)]
        self.links = LINK.findall(words)
        self.bare = "*" in NAME.sub("", words) or any(not shown(words, found) for found in NAME.finditer(words))


class Section:
    def __init__(self, line, level, heading):
        self.line, self.level, self.heading, self.blocks = line, level, heading, []

    def digest(self):
        text = " ".join(" ".join([self.heading] + [block.source for block in self.blocks]).split())
        return hashlib.sha256(text.encode()).hexdigest()[:8]


def shown(text, found):
    """Markdown takes these * for marks, as it does not everywhere beside punctuation."""
    mark = lambda each: unicodedata.category(each)[0] in "PS"
    before, after = text[found.start() - 1:found.start()] or " ", text[found.end():found.end() + 1] or " "
    first, last = found[1][0], found[1][-1]
    return not last.isspace() and (not mark(first) or before.isspace() or mark(before)) and (not mark(last) or after.isspace() or mark(after))


def sections(text):
    found, lines, fenced, began = [], [], False, 0

    def close():
        if lines and found:
            found[-1].blocks.append(Block(began, lines))
        lines.clear()

    for number, line in enumerate(text.splitlines(), 1):
        fence = line.startswith("```")
        if fenced:
            lines.append(line)
            fenced = not fence
            if fence:
                close()
        elif heading := re.match(r"(#+) (.*)", line):
            close()
            found.append(Section(number, len(heading[1]), heading[2]))
        elif not line.strip():
            close()
        else:
            if fence:
                close()
                fenced = True
            if not lines:
                began = number
            lines.append(line)
    close()
    return found


def anchor(heading):
    """As cmake/Pages.cmake and the window make it of the English heading."""
    return re.sub("[^A-Za-z0-9 ]", "", heading).lower().replace(" ", "-")


def plain(words):
    """A name as it is read: without access key, and without the dots that promise a question."""
    words = re.sub(r"\s*\(&.\)", "", words).replace("&", "")
    return " ".join(words.split()).rstrip("… ")


def names(language):
    """What the window has in English -> how it may be called in the language."""
    found = {}
    for entry in translations.read(f"translations/resolute_{language}.ts").values():
        found.setdefault(plain(entry.source), set()).update(plain(text) for text in entry.texts)
    return found


def differ(what, wanted, present):
    missing, surplus = Counter(wanted) - Counter(present), Counter(present) - Counter(wanted)
    return [f"{what} missing: {each}" for each in missing.elements()] + [f"{what} too many: {each}" for each in surplus.elements()]


def check_names(english, block, known):
    findings, left = [], [plain(name) for name in block.names]
    for name in english.names:
        allowed = known.get(plain(name))
        if allowed is None:
            continue  # said of the English page
        fits = next((each for each in left if each in allowed), None)
        if fits is None:
            findings.append(f"*{name}* is *{'* or *'.join(sorted(allowed))}* in the window, and is not named here")
        else:
            left.remove(fits)
    return findings + [f"*{name}* stands for nothing that is named in English" for name in left]


def check_block(english, block, known):
    if english.kind != block.kind:
        return [f"is {block.kind}, in English {english.kind}"]
    if english.kind == "code":
        return [] if english.source == block.source else ["this block of code is another than in English"]
    findings = []
    if english.shape != block.shape:
        findings.append(f"the table has rows of {block.shape} cells, in English {english.shape}")
    elif english.kind == "table":
        for row, (one, other) in enumerate(zip(english.source.split("\n"), block.source.split("\n")), 1):
            findings += [f"row {row}: {each}" for each in differ("`code`", CODE.findall(one), CODE.findall(other))]
    else:
        findings += differ("`code`", english.code, block.code)
    if english.links != block.links:
        findings.append(f"links lead to {block.links}, in English {english.links}")
    if block.bare:
        findings.append("an asterisk would be shown")
    return findings + check_names(english, block, known)


def check(page, english, translated, known):
    """english, translated: sections"""
    levels = lambda all_: [section.level for section in all_]
    if levels(english) != levels(translated):
        count = min(len(english), len(translated))
        at = next((i for i in range(count) if english[i].level != translated[i].level), count)
        name = lambda all_: f"{'#' * all_[at].level} {all_[at].heading}" if at < len(all_) else "nothing"
        return [f"{page}: {len(translated)} headings, in English {len(english)}; the first that differs: {name(translated)}, in English {name(english)}"]
    findings = []
    for one, other in zip(english, translated):
        where = f"{page}:{other.line}: {other.heading} ({one.heading})"
        if one.heading == other.heading and len(one.heading.split()) > 2:
            findings.append(f"{where}: the heading is English")
        if len(one.blocks) != len(other.blocks):
            kinds = lambda section: ", ".join(block.kind for block in section.blocks)
            findings.append(f"{where}: {len(other.blocks)} blocks ({kinds(other)}), in English {len(one.blocks)} ({kinds(one)})")
            continue
        for first, second in zip(one.blocks, other.blocks):
            findings += [f"{page}:{second.line}: {each}" for each in check_block(first, second, known)]
    return findings


def check_english(english, known):
    findings = []
    anchors = {anchor(section.heading) for section in english}
    for section in english:
        for block in section.blocks:
            findings += [f"{ENGLISH}:{block.line}: *{name}* is no name that the window has" for name in block.names if plain(name) not in known]
            findings += [f"{ENGLISH}:{block.line}: there is no heading {link}" for link in block.links if link[0] == "#" and link[1:] not in anchors]
    return findings


def read(name):
    with open(name, encoding="utf-8") as file:
        return file.read()


def read_state(text):
    """language -> English heading -> digest of its section"""
    rows = [line.split("\t") for line in text.splitlines()]
    return {language: {row[0]: row[column] for row in rows[1:]} for column, language in enumerate(rows[0]) if column} if rows else {}


def write_state(state, english):
    rows = [["section", *LANGUAGES]]
    rows += [[section.heading, *(state.get(language, {}).get(section.heading, "-") for language in LANGUAGES)] for section in english]
    return "".join("\t".join(row) + "\n" for row in rows)


def check_state(language, english, taken):
    """A section whose English is another now than the translation was made from."""
    return [f"{page_of(language)}: {section.heading!r} was changed in English; follow it, then: tests/house/manuals.py --done {language}"
            for section in english if taken.get(section.heading) != section.digest()]


def page_of(language):
    return ENGLISH.replace(".md", f".{language}.md")


def main():
    english = sections(read(ENGLISH))
    findings = check_english(english, names("fr"))
    state = read_state(read(STATE)) if os.path.exists(STATE) else {}
    done = sys.argv[2:] if sys.argv[1:2] == ["--done"] else []
    for language in LANGUAGES:
        page = page_of(language)
        if not os.path.exists(page):
            findings.append(f"{page} is missing")
            continue
        found = check(page, english, sections(read(page)), names(language))
        if language in done and not found:
            state[language] = {section.heading: section.digest() for section in english}
        findings += found + check_state(language, english, state.get(language, {}))
    if done:
        with open(STATE, "w", encoding="utf-8") as file:
            file.write(write_state(state, english))
    return tree.report(findings, "manuals")


if __name__ == "__main__":
    sys.exit(main())
