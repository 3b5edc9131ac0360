# SPDX-License-Identifier: GPL-3.0-or-later
"""What the tests here share: the program, the shared folder, texts as pages of HTML that LibreOffice makes all else of."""
import html, json, os, subprocess, sys

RESOLUTE = os.environ.get('RESOLUTE', 'tools/resolute').split()
SHARED = os.environ.get('RESOLUTE_SHARED', '')
LANGUAGES = {'ar': 'ar-SA', 'en': 'en-GB', 'es': 'es-ES', 'fr': 'fr-FR', 'ru': 'ru-RU', 'zh': 'zh-CN'}


def shared(*parts):
    """A folder of the shared data; the test is skipped where it is absent."""
    path = os.path.join(SHARED, *parts)
    if not SHARED or not os.path.isdir(path):
        print('skipped: the corpus is not here')
        sys.exit(4)
    return path


def run(*words):
    done = subprocess.run(RESOLUTE + list(words), capture_output=True, text=True, timeout=600)
    if done.returncode not in (0, 1): raise RuntimeError(f"{' '.join(words[:2])}: exit {done.returncode}: {done.stderr.strip()[-300:]}")
    return done.stdout


def parsed(path, *options):
    return json.loads(run('parse', path, '--format', 'json', *options))


def paragraph(p, bold_leads, note_ids):
    """The paragraph's words as HTML: opening words set off, notes where LibreOffice makes footnotes of them."""
    text, cuts = p['text'], {}
    begin, end = p.get('leadSpan', [0, 0])
    for note in p['footnotes']:
        if note['mark'] in note_ids:
            n = note_ids[note['mark']]
            cuts.setdefault(note['at'], []).append(f'<a class="sdfootnoteanc" name="sdfootnote{n}anc" href="#sdfootnote{n}sym"><sup>{n}</sup></a>')
    out, tag = '', 'b' if bold_leads else 'i'
    for i in range(len(text) + 1):
        if i == end and end > begin: out += f'</{tag}>'
        out += ''.join(cuts.get(i, []))
        if i == begin and end > begin: out += f'<{tag}>'
        out += html.escape(text[i:i + 1])
    return out


def page(document):
    """A text as a page of HTML; `document` is what `parse --format json` says of it."""
    language = document['language']
    rtl = ' dir="rtl"' if language == 'ar' else ''
    anchored = {note['mark'] for p in document['paragraphs'] for note in p['footnotes']}
    notes = [f for f in document['footnotes'] if f['mark'] in anchored]
    ids = {f['mark']: i + 1 for i, f in enumerate(notes)}
    out = [f'<html lang="{LANGUAGES[language]}"{rtl}><head><meta charset="utf-8"><style>p {{ font-size: 10pt; margin: 0 0 6pt 0; text-align: justify }} '
           f'p.n {{ text-indent: 1cm }} p.s {{ margin-left: 1cm; text-indent: 1cm }} </style></head><body lang="{LANGUAGES[language]}"{rtl}>']
    add = lambda text, kind='': out.append(f'<p{kind}{rtl}>{text}</p>')
    for key in ('symbol', 'body', 'session'):
        if document.get(key): add(html.escape(document[key]))
    if document.get('title'):
        number = document.get('number')
        add(f"<b>{html.escape(number + '. ' if number else '')}{html.escape(document['title'])}</b>")
    if document.get('enactingClause'): add(f"<i>{html.escape(document['enactingClause'])}</i>", ' class="n"')
    for p in document['paragraphs']:
        words = paragraph(p, language == 'zh', ids)
        if p['kind'] == 'heading': add(f'<b>{words}</b>')
        elif p['label']: add(html.escape(p['label']) + ' ' + words, ' class="s"')
        elif p['number']: add(f"{p['number']}{'.' if language != 'ar' else '-'} {words}", ' class="n"')
        else: add(words, ' class="n"')
    for i, note in enumerate(notes):
        out.append(f'<div id="sdfootnote{i + 1}"><p class="sdfootnote"{rtl}><a class="sdfootnotesym" name="sdfootnote{i + 1}sym" href="#sdfootnote{i + 1}anc">{i + 1}</a> '
                   f"{html.escape(note['text'])}</p></div>")
    return '\n'.join(out) + '</body></html>\n'
