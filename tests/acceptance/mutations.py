#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Writes texts in the other ways in which converters write them, one way at a time, and scores how they are read.

  mutations.py TEXTS OUTDIR [--only NAME,…] [--score EVALUATE --resolute CMD]

TEXTS is a folder with *.txt in Markdown and gold/*.paragraphs.json, as wounds.py makes them. For each way OUTDIR/<way>/
holds the texts so written; their structure is the same. With --score the acceptance script is run over each."""
import argparse, glob, os, random, re, shlex, shutil, subprocess, sys

BODY_MARK = re.compile(r'^(?:<sup>(\d+)</sup>|([¹²³⁴-⁹⁰]+)) ')
SUPERS = str.maketrans('⁰¹²³⁴⁵⁶⁷⁸⁹', '0123456789')
MARK = re.compile(r'<sup>(\d+)</sup>|([¹²³⁴-⁹⁰]+)')
mark_of = lambda m: m[1] or m[2].translate(SUPERS)
blocks = lambda text: re.split(r'\n{2,}', text.strip('\n'))
join = lambda parts: '\n\n'.join(parts) + '\n'
is_prose = lambda b: not b.startswith('#') and b != '---' and len(b) > 60 and '\n' not in b


def notes_as(body, mark):
    """Every note's body and mark in another form."""
    def change(text, _):
        out = []
        for b in blocks(text):
            m = BODY_MARK.match(b)
            if m: out.append(body(mark_of(m), MARK.sub(lambda x: mark(mark_of(x)), b[m.end():])))
            else: out.append(MARK.sub(lambda x: mark(mark_of(x)), b))
        return join(out)
    return change


def prose(change):
    """Changes each block that is prose; `change` gets the block and the dice."""
    return lambda text, rng: join([change(b, rng) if is_prose(b) else b for b in blocks(text)])


def wrap(b, rng, width=88):
    lines, line = [], ''
    for word in b.split(' '):
        # A line must not begin as a list or a heading of Markdown does.
        if line and len(line) + len(word) >= width and not re.match(r'\d+[.)]$|[-+*#>]|\(\w+\)', word): lines.append(line); line = word
        else: line = f'{line} {word}' if line else word
    return '\n'.join(lines + [line])


def hyphenate(b, rng):
    words = b.split(' ')
    for i in range(4, len(words) - 2, 23):
        if re.fullmatch(r'[a-z]{9,}', words[i]): words[i] = words[i][:5] + '-\n' + words[i][5:]
    return ' '.join(words)


def furniture(text, rng):
    """Running heads, page and job numbers wherever a page ended; inside of paragraphs, too."""
    out, page = [], 2
    for b in blocks(text):
        if b == '---' and out and page < 40:
            out += [f'2{page % 10}-1{page:04}', f'{page}/17', '---', 'A/RES/99/321', 'An invented title of the running head'][:rng.choice([3, 4])] if page % 2 else [f'{page}/17', '---', 'A/RES/99/321']
            page += 1
        else: out.append(b)
    return join(out)


def page_comments(text, rng):
    n = [1]
    def numbered(_):
        n[0] += 1
        return f'<!-- page {n[0]} -->\n\n---\n\n![](page_{n[0]}.png)\n'
    return re.sub(r'^---$', numbered, text, flags=re.M)


def no_rules(text, rng): return join([b for b in blocks(text) if b != '---'])
def all_headings(level): return lambda text, rng: re.sub(r'^#+ ', '#' * level + ' ', text, flags=re.M)
def bold_headings(text, rng): return re.sub(r'^#+ (?:\*\*)?(.*?)(?:\*\*)?$', r'**\1**', text, flags=re.M)
def plain_headings(text, rng): return re.sub(r'^#+ (?:\*\*)?(.*?)(?:\*\*)?$', r'\1', text, flags=re.M)
def underscores(text, rng): return re.sub(r'(?<![*\\\w])(\**)\*(?![*\s])((?:[^*\\\n]|\\.)+?)(?<![*\s])\*(?!\*)', r'\1_\2_', text)
def enacting_heading(text, rng): return re.sub(r'(?m)^\*(The [A-Z][\w ]+,)\*$', r'## \1', text)
def number_items(text, rng): return re.sub(r'(?m)^(\d+)\. ', r'- \1. ', text)
def some_quoted(text, rng): return join(['> ' + b if is_prose(b) and rng.random() < .5 else b for b in blocks(text)])
def tight_bold(text, rng): return re.sub(r'(?m)^((?:\d+\. )?)\*(?!\*)([^*\n]{3,60})\*(?!\*)', r'\1<b><i>\2</i></b>', text)
def html_italics(text, rng): return re.sub(r'(?m)^((?:\d+\. )?)\*(?!\*)([^*\n]{3,60})\*(?!\*)', r'\1<em>\2</em>', text)
def bold_leads(text, rng): return re.sub(r'(?m)^((?:\d+\. )?)\*(?!\*)([^*\n]{3,60})\*(?!\*)', r'\1**\2**', text)
def bold_italic_leads(text, rng): return re.sub(r'(?m)^((?:\d+\. )?)\*(?!\*)([^*\n]{3,60})\*(?!\*)', r'\1***\2***', text)
def no_emphasis(text, rng): return re.sub(r'(?<![\\*])\*+(?![*])', '', text)
def escaped_numbers(text, rng): return re.sub(r'(?m)^(\d+)\. ', r'\1\\. ', text)
def bracket_numbers(text, rng): return re.sub(r'(?m)^(\d+)\. ', r'\1) ', text)
def escaped_brackets(text, rng): return text.replace('[Adopted', r'\[Adopted').replace(']\n', '\\]\n')
def bold_numbers(text, rng): return re.sub(r'(?m)^(\d+)\. ', r'**\1.** ', text)
def numbers_apart(text, rng): return re.sub(r'(?m)^(\d+)\. ', r'\1.\n\n', text)
def numbers_above(text, rng): return re.sub(r'(?m)^(\d+)\. ', r'\1.\n', text)
def points_apart(text, rng): return re.sub(r'(?m)^(\(\w+\)) ', r'\1\n\n', text)
def glued_numbers(text, rng): return re.sub(r'(?m)^(\d+)\. (?=\*)', r'\1.', text)
def wide_blanks(text, rng): return re.sub(r'(?m)^(\d+\.|\(\w+\)) ', '\\1\u2003', text)
def point_lists(text, rng): return re.sub(r'(?m)^(\(\w+\)) ', r'- \1 ', text)
def indented_points(text, rng): return re.sub(r'(?m)^(\(\w+\)) ', r'    \1 ', text)
def half_points(text, rng): return re.sub(r'(?m)^\((\w+)\) ', r'\1) ', text)
def italic_points(text, rng): return re.sub(r'(?m)^\((\w+)\) ', r'(*\1*) ', text)
def html_breaks(text, rng): return re.sub(r'  \n', '<br>\n', text)
def nbsp(text, rng): return re.sub(r'(?<=\d) (?=[A-Z][a-z]{2,8} \d{4})|(?<=^\d\.) ', '\u00a0', text, flags=re.M)
def single_breaks(text, rng):
    """Blank lines between paragraphs are lost: each paragraph is a line."""
    head, out = True, ''
    for b in blocks(text):
        apart = head or b.startswith('#') or b == '---' or (out and out.rstrip('\n').endswith('---'))
        out += ('\n\n' if apart else '\n') + b
        if re.match(r'\*?The .{3,60},\*?$', b): head = False
    return out.strip('\n') + '\n'
def crlf(text, rng): return text.replace('\n', '\r\n')
def ligatures(text, rng): return text.replace('ffi', 'ﬃ').replace('fi', 'ﬁ').replace('fl', 'ﬂ')
def links(text, rng): return re.sub(r'(?<![\[/\w])(A/(?:HRC/)?\d+/\d+)(?![\w/])', r'[\1](https://undocs.org/en/\1)', text)
def quoted(text, rng): return join(['> ' + b.replace('\n', '\n> ') for b in blocks(text)])
def front_matter(text, rng): return '---\ntitle: An invented title\npages: 4\n---\n\n' + text.lstrip('\n')
def fenced(text, rng): return '```markdown\n' + text.strip('\n') + '\n```\n'


def fenced_pages(text, rng): return '\n\n---\n\n'.join('```\n' + page.strip('\n') + '\n```' for page in re.split(r'(?m)^---$', text)) + '\n'


def masthead_table(text, rng):
    found = re.search(r'(?m)^# General Assembly\n\n(Distr\.: \w+)\s+\n(.+)\n\n(Original: \w+)\n\n---\n', text)
    if not found: return text
    table = f'| United Nations | A/99/L.321 |\n|---|---|\n| **General Assembly** | {found[1]}<br>{found[2]}<br>{found[3]} |\n'
    return text[:found.start()] + table + text[found.end():]


def end_notes(text, rng):
    """All notes at the end, as converters of whole documents put them."""
    body, notes = [], []
    for b in blocks(text): (notes if BODY_MARK.match(b) or b.startswith('\\*') else body).append(b)
    return join(body + (['---'] + notes if notes else []))


def all_of(*ways):
    def change(text, rng):
        for way in ways: text = WAYS[way](text, rng)
        return text
    return change


WAYS = {
    'same': lambda text, rng: text,
    'notes-brackets': notes_as(lambda m, t: f'[^{m}]: {t}', lambda m: f'[^{m}]'),
    'notes-latex': notes_as(lambda m, t: f'$^{{{m}}}$ {t}', lambda m: f'$^{{{m}}}$'),
    'notes-latex-bare': notes_as(lambda m, t: f'$^{m}$ {t}', lambda m: f'$^{m}$'),
    'notes-caret': notes_as(lambda m, t: f'^{m}^ {t}', lambda m: f'^{m}^'),
    'notes-square': notes_as(lambda m, t: f'[{m}] {t}', lambda m: f'[{m}]'),
    'notes-escaped-square': notes_as(lambda m, t: f'\\[{m}\\] {t}', lambda m: f'\\[{m}\\]'),
    'notes-sup-square': notes_as(lambda m, t: f'<sup>[{m}]</sup> {t}', lambda m: f'<sup>[{m}]</sup>'),
    'notes-sup-link': notes_as(lambda m, t: f'<sup>[{m}](#fn{m})</sup> {t}', lambda m: f'<sup>[{m}](#fn{m})</sup>'),
    'notes-sup-italic': notes_as(lambda m, t: f'*<sup>{m}</sup>* {t}', lambda m: f'*<sup>{m}</sup>*'),
    'notes-sup-glued': notes_as(lambda m, t: f'<sup>{m}</sup>{t}', lambda m: f'<sup>{m}</sup>'),
    'notes-body-plain': notes_as(lambda m, t: f'{m} {t}', lambda m: f'<sup>{m}</sup>'),
    'notes-body-point': notes_as(lambda m, t: f'{m}. {t}', lambda m: f'<sup>{m}</sup>'),
    'notes-body-list': notes_as(lambda m, t: f'- <sup>{m}</sup> {t}', lambda m: f'<sup>{m}</sup>'),
    'notes-plain': notes_as(lambda m, t: f'{m} {t}', lambda m: m), 'notes-plain-point': notes_as(lambda m, t: f'{m}. {t}', lambda m: m),
    'notes-plain-apart': notes_as(lambda m, t: f'{m} {t}', lambda m: f' {m}'),
    'notes-unicode': notes_as(lambda m, t: f"{m.translate(str.maketrans('0123456789', '⁰¹²³⁴⁵⁶⁷⁸⁹'))} {t}", lambda m: m.translate(str.maketrans('0123456789', '⁰¹²³⁴⁵⁶⁷⁸⁹'))),
    'end-notes': end_notes, 'wrapped': prose(wrap), 'hyphenated': prose(hyphenate), 'furniture': furniture, 'page-comments': page_comments, 'no-rules': no_rules,
    'heading-1': all_headings(1), 'heading-2': all_headings(2), 'heading-6': all_headings(6), 'bold-headings': bold_headings, 'plain-headings': plain_headings, 'underscores': underscores,
    'enacting-heading': enacting_heading, 'number-items': number_items, 'some-quoted': some_quoted, 'html-bold-italics': tight_bold, 'html-italics': html_italics,
    'bold-leads': bold_leads, 'bold-italic-leads': bold_italic_leads, 'no-emphasis': no_emphasis, 'escaped-numbers': escaped_numbers, 'bracket-numbers': bracket_numbers,
    'bold-numbers': bold_numbers, 'numbers-apart': numbers_apart, 'numbers-above': numbers_above, 'points-apart': points_apart, 'glued-numbers': glued_numbers, 'wide-blanks': wide_blanks, 'point-lists': point_lists,
    'indented-points': indented_points, 'half-points': half_points, 'italic-points': italic_points, 'html-breaks': html_breaks, 'nbsp': nbsp, 'single-breaks': single_breaks,
    'crlf': crlf, 'ligatures': ligatures, 'links': links, 'quoted': quoted, 'front-matter': front_matter, 'fenced': fenced, 'fenced-pages': fenced_pages, 'masthead-table': masthead_table,
    'escaped-brackets': escaped_brackets,
    # as some programs write a whole text
    'layout-model': all_of('no-emphasis', 'notes-plain-apart', 'heading-2', 'no-rules'), 'copied': all_of('no-emphasis', 'notes-plain-apart', 'plain-headings', 'no-rules'),
    'copied-wrapped': all_of('no-emphasis', 'notes-plain', 'plain-headings', 'no-rules', 'wrapped'), 'answer': all_of('notes-brackets', 'bold-italic-leads', 'fenced'),
    'word-to-markdown': all_of('notes-brackets', 'end-notes', 'no-rules', 'wrapped', 'some-quoted'), 'pages': all_of('notes-plain', 'furniture', 'no-emphasis'),
}


def main():
    ap = argparse.ArgumentParser()
    ap.add_argument('texts'); ap.add_argument('out'); ap.add_argument('--only'); ap.add_argument('--score'); ap.add_argument('--resolute', default='tools/resolute')
    ap.add_argument('--details', action='store_true', help='what the acceptance script says of each text')
    a = ap.parse_args()
    for name in a.only.split(',') if a.only else WAYS:
        folder = os.path.join(a.out, name)
        os.makedirs(folder, exist_ok=True)
        shutil.copytree(os.path.join(a.texts, 'gold'), os.path.join(folder, 'gold'), dirs_exist_ok=True)
        for path in sorted(glob.glob(os.path.join(a.texts, '*.txt'))):
            with open(path, encoding='utf-8') as f: text = f.read()
            with open(os.path.join(folder, os.path.basename(path)), 'w', encoding='utf-8', newline='') as f:
                f.write(WAYS[name](text, random.Random(f'{name} {os.path.basename(path)}')))
        if not a.score: continue
        done = subprocess.run([*shlex.split(a.score), '--resolute', a.resolute, '--gold', os.path.join(folder, 'gold'), '--corpus', folder, '--only', 'parse'], capture_output=True, text=True)
        found = dict(re.findall(r'^parse\.(\S+)\s+(\S+)', done.stdout, re.M))
        print(f'{name:22}', *(f'{k} {v}' for k, v in found.items()), flush=True)
        if a.details: print('\n'.join(line for line in done.stdout.splitlines() if not line.startswith('parse.')))
        if not found: sys.exit(done.stderr[-500:] or 'no figures')


if __name__ == '__main__': main()
