#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Makes Markdown with the wounds of a PDF conversion out of official XML, and the truth beside it.

  wounds.py OUTDIR [--akn FOLDER] [--seed N] [--texts N]

For every English resolution in FOLDER (Akoma Ntoso), OUTDIR/<nnn>_<name>.txt is the text as a converter would have
left it: paragraphs cut by page ends, footnote bodies in between, headings at the wrong level or glued together, three
ways to write a footnote mark, italics lost or too long. OUTDIR/gold/<nnn>_<name>.paragraphs.json is its structure, in
the form of the hand-made truth, so that the acceptance script scores it:

  evaluate --gold OUTDIR/gold --corpus OUTDIR --only parse

The wounds are those that the catalogue of real conversions lists; which text gets which is drawn with the seed."""
import argparse, glob, json, os, random, re, xml.etree.ElementTree as ET

NS = '{http://docs.oasis-open.org/legaldocml/ns/akn/3.0}'
SUPERS = str.maketrans('0123456789', '⁰¹²³⁴⁵⁶⁷⁸⁹')
squeeze = lambda s: re.sub(r'[ \t\n\r\u2002\u2003]+', ' ', s).strip()


class Unusable(Exception):
    pass


def runs(element):
    """The text of an element as pieces: ('t', text, italic) and ('n', mark, note text)."""
    out = []

    def walk(e, italic):
        tag = e.tag.replace(NS, '')
        if tag == 'authorialNote':
            out.append(('n', e.get('marker'), squeeze(''.join(e.itertext()))))
            return
        if tag == 'eol':
            out.append(('t', ' ', italic))
        here = italic or (tag == 'span' and 'italic' in (e.get('class') or '')) or tag == 'i'
        if e.text: out.append(('t', e.text, here))
        for c in e:
            walk(c, here)
            if c.tail: out.append(('t', c.tail, here))
    for p in element if isinstance(element, list) else [element]: walk(p, False)
    return out


def paragraph(element):
    """Plain text, its emphasised ranges and its notes [(mark, offset, text)]."""
    text, italics, notes = '', [], []
    for kind, a, b in runs(element):
        if kind == 'n': notes.append((a, len(text.rstrip() if text.endswith(' ') else text), b)); continue
        a = re.sub(r'[ \t\n\r\u2002\u2003]+', ' ', a)
        if text.endswith(' ') or not text: a = a.lstrip(' ')
        if not a: continue
        if b and a.strip(): italics.append((len(text), len(text) + len(a.rstrip())))
        text += a
    text = text.rstrip()
    merged = []
    for s, e in italics:
        while s < e and text[s:s + 1] == ' ': s += 1
        if merged and text[merged[-1][1]:s].strip() == '': merged[-1] = (merged[-1][0], e)
        elif s < e: merged.append((s, e))
    return text, merged, [(m, min(at, len(text)), t) for m, at, t in notes]


def document(path):
    root = ET.parse(path).getroot()
    find = lambda p: root.find('.//' + '/'.join(NS + x for x in p.split('/')))
    text_of = lambda e: squeeze(''.join(e.itertext())) if e is not None else ''
    d = {'paragraphs': [], 'notes': []}
    preamble, body = find('preamble'), find('mainBody')
    if preamble is None or body is None or find('attachments') is not None: raise Unusable('an annex, or no preamble')
    d['enacting'] = text_of(find('formula'))
    d['title'] = text_of(root.find(f'.//{NS}preface//{NS}docTitle')); d['number'] = text_of(root.find(f'.//{NS}preface//{NS}docNumber')).rstrip('.')
    cover = find('coverPage')
    d['body'] = d['enacting'].removeprefix('The ').rstrip(',')
    d['session'] = text_of(cover.find(f'.//{NS}session'))
    inline = {i.get('name'): text_of(i) for i in cover.iter(NS + 'inline')}
    d['agenda'], d['agenda_title'] = inline.get('agenda item', ''), inline.get('agenda item name', '')
    d['distribution'] = text_of(cover.find(f'.//{NS}docStatus')); d['issued'] = text_of(cover.find(f'.//{NS}docDate'))
    d['issued_iso'] = (cover.find(f'.//{NS}docDate').attrib if cover.find(f'.//{NS}docDate') is not None else {}).get('date', '')
    p = 0
    for c in preamble.findall(NS + 'container'):
        ps = c.findall(NS + 'p')
        if not ps or c.find(f'.//{NS}list') is not None: raise Unusable('a list in the preamble')
        p += 1
        d['paragraphs'].append(('preambular', f'P{p}', None, '', paragraph(ps)))
    o = 0
    for c in body:
        if c.tag != NS + 'paragraph': raise Unusable('sections')
        num = text_of(c.find(NS + 'num')).rstrip('.'); o += 1
        lists = c.findall(NS + 'list')
        content = c.find(NS + 'content')
        if content is not None and content.find(f'.//{NS}list') is None and not lists:
            d['paragraphs'].append(('operative', f'O{o}', num, '', paragraph(content.findall(NS + 'p')))); continue
        if len(lists) != 1 or lists[0].find(f'.//{NS}list/{NS}point/{NS}list') is not None: raise Unusable('deep lists')
        l = lists[0]
        d['paragraphs'].append(('operative', f'O{o}', num, '', paragraph(l.find(NS + 'intro').findall(NS + 'p'))))
        for point in l.findall(NS + 'point'):
            if point.find(NS + 'content') is None: raise Unusable('deep lists')
            label = text_of(point.find(NS + 'num'))
            d['paragraphs'].append(('subparagraph', f'O{o}{label}', None, label, paragraph(point.find(NS + 'content').findall(NS + 'p'))))
    if not d['paragraphs'] or not o: raise Unusable('no paragraphs')
    operative = [x for x in d['paragraphs'] if x[0] == 'operative']
    if len(operative) > 1 and [int(x[2]) if x[2].isdigit() else 0 for x in operative] != list(range(1, len(operative) + 1)): raise Unusable('broken numbering')
    for x in d['paragraphs']:
        if not x[4][0] or len(x[4][0]) < 12: raise Unusable('an empty paragraph')
        if x[0] != 'subparagraph' and (not x[4][1] or x[4][1][0][0] != 0): raise Unusable('a lead that is not marked')
    con = find('conclusions')
    d['adoption'] = None
    if con is not None:
        meeting = text_of(con.find(f'.//{NS}location')); day = con.find(f'.//{NS}docDate')
        vote = con.find(f'.//{NS}outcome')
        d['adoption'] = {'meeting': meeting, 'day': text_of(day), 'date': day.get('date') if day is not None else None, 'vote': squeeze(''.join(vote.itertext())) if vote is not None else ''}
        for side in ('inFavour', 'against', 'abstaining'): d['adoption'][side] = None
        if vote is not None and vote.get('refersTo') == '#adoptedRecordedVote':
            q = {x.get('refersTo').lstrip('#'): int(x.get('normalized')) for x in vote.findall(f'./{NS}quantity')}
            for inner in vote.findall(f'./{NS}outcome'):
                side = inner.get('refersTo').lstrip('#'); names = text_of(inner.find(NS + 'organization')).rstrip(']')
                names = re.sub(r'^[:\s]+', '', names)
                d['adoption'][side] = q.get(side); d['adoption'][side + 'Names'] = names
            if any(d['adoption'][s] is None for s in ('inFavour', 'against', 'abstaining')): raise Unusable('an odd vote')
    return d


def lead(x):
    text, italics, _ = x[4]
    return text[italics[0][0]:italics[0][1]].rstrip(' ,') if x[0] in ('preambular', 'operative') else None


class Writer:
    def __init__(self, d, rng):
        self.d, self.rng, self.out, self.pending, self.used = d, rng, [], [], 0
        self.superscripts = rng.random() < .3
        self.preamble = rng.choice(['lead', 'lead', 'lead', 'none', 'all'])
        self.page = rng.randint(2600, 3800)
        self.escape = lambda s: re.sub(r'([*_])', r'\\\1', s)

    def mark(self, m):
        if not m.isdigit(): return '\\*' * len(m)
        return m.translate(SUPERS) if self.superscripts else f'<sup>{m}</sup>'

    def markdown(self, x, span=None):
        """The paragraph with its italics and marks, from code point span[0] to span[1]."""
        text, italics, notes = x[4]
        s, e = span or (0, len(text))
        kind = x[0]
        if kind == 'preambular' and self.preamble == 'none': italics = italics[1:]
        if kind == 'preambular' and self.preamble == 'all': italics = [(0, len(text))]
        ends, starts, at = {}, {}, {}
        for a, b in italics:
            a, b = max(a, s), min(b, e)
            while a < b and text[b - 1] == ' ': b -= 1
            if a < b: starts[a] = True; ends[b] = True
        for m, o, _ in notes:
            if s < o <= e: at.setdefault(o, []).append(m)
        out = ''
        for i in range(s, e + 1):
            inside = kind == 'preambular' and self.preamble == 'all'
            marks = ''.join(self.mark(m) for m in at.get(i, []))
            if inside: out += marks
            if i in ends: out += '*'
            if not inside: out += marks
            if i in starts and i < e: out += '*'
            if i < e: out += self.escape(text[i])
        return out.strip()

    def block(self, s): self.out += [s, '']

    def notes(self):
        for m, t in self.pending: self.block(f'{self.mark(m)} {self.escape(t)}')
        self.pending = []

    def page_end(self):
        kind = self.rng.choice(['rule', 'rule', 'bare'] if self.pending else ['rule', 'blank', 'blank'])
        if kind == 'rule': self.block('---')
        self.notes()
        if kind != 'bare': self.out += [''] * self.rng.choice([0, 1, 2])
        self.used = 0

    def write(self, x):
        text, _, notes = x[4]
        prefix = f'{x[2]}. ' if x[2] else f'{x[3]} ' if x[3] else ''
        pos = 0
        room = self.page - self.used
        if len(text) > 160 and 60 < room < len(text) - 60:
            cut = text.rfind(' ', 0, room)
            if cut > 40 and len(text) - cut > 40 and not any(abs(o - cut) < 3 for _, o, _ in notes):
                self.block(prefix + self.markdown(x, (0, cut)))
                self.pending += [(m, t) for m, o, t in notes if o <= cut]
                self.page_end()
                pos, prefix = cut + 1, ''
        elif room <= 60: self.page_end()
        self.block(prefix + self.markdown(x, (pos, len(text))))
        self.pending += [(m, t) for m, o, t in notes if o > pos]
        self.used += len(text) - pos

    def masthead(self, draft):
        d, style = self.d, self.rng.choice(['headings', 'headings', 'plain', 'glued'])
        hrc = 'Human Rights' in d['body']
        number = re.sub(r'/.*', '/...', d['number']) if draft and hrc else None if draft else d['number']
        title = f"{number}. {d['title']}" if number and not draft else f"{number} {d['title']}" if number else d['title']
        adopted = f"Resolution adopted by the {d['body']} on {d['adoption']['day']}" if not draft else ''
        head = lambda level, s: '#' * level + ' ' + s
        bold = self.rng.random() < .4
        b = (lambda s: f'**{s}**') if bold else (lambda s: s)
        self.out += [''] * 4
        if style == 'glued':
            self.block('---')
            self.block(f"**{d['body']}****{d['session']}**" if hrc else f"**{d['session']}**")
            if d['agenda']: self.block(d['agenda'])
            glue = [x for x in (d['agenda_title'], f'{self.sponsors}: draft resolution' if draft else adopted, title) if x]
            self.block('**' + '****'.join(glue) + f"***{d['enacting']}*")
        elif style == 'plain':
            for line in ['General Assembly', f"Distr.: {'Limited' if draft else 'General'}\n{d['issued']}", 'Original: English', d['body'] if hrc else None,
                         d['session'], d['agenda'], d['agenda_title'], f'{self.sponsors}: draft resolution' if draft else adopted, title, d['enacting']]:
                if line: self.block(line)
        else:
            self.block(head(1, 'General Assembly')); self.block(f"Distr.: {'Limited' if draft else 'General'}  \n{d['issued']}"); self.block('Original: English'); self.block('---')
            if hrc: self.block(head(2, d['body']))
            self.block(head(3 if hrc else 2, d['session']))
            if d['agenda']: self.block(d['agenda'])
            if d['agenda_title']: self.block(head(3, b(d['agenda_title'])))
            self.block(head(4, b(f'{self.sponsors}: draft resolution' if draft else adopted))); self.block(head(4, b(title))); self.block(f"*{d['enacting']}*")
        self.gold = {'body': d['body'], 'session': d['session'], 'agendaItem': re.sub(r'^Agenda items? ', '', d['agenda']) or None, 'title': d['title'], 'number': number,
                     'kind': 'draft' if draft else 'resolution', 'enactingClause': d['enacting'],
                     'distribution': None if style == 'glued' else 'Limited' if draft else 'General',
                     'date': d['issued_iso'] if style != 'glued' else None if draft else d['adoption']['date']}
        if style == 'glued' and not draft: self.gold['dateBasis'] = 'adoption'
        if not self.gold['agendaItem']: self.gold['agendaItem'] = None

    def all(self):
        d, rng = self.d, self.rng
        draft = rng.random() < .4
        names = rng.sample(['Azerbaijan', 'Bosnia and Herzegovina', 'Chile', 'Denmark', 'Iran (Islamic Republic of)', 'Kenya', 'Lao People’s Democratic Republic',
                            'Trinidad and Tobago', 'United Kingdom of Great Britain and Northern Ireland', 'Viet Nam', 'Zambia'], rng.randint(1, 5))
        marks = [rng.choice([[], [], ['*']]) for _ in names]
        shown = [n + ''.join('\\*' for _ in m) for n, m in zip(names, marks)]
        self.sponsors = (', '.join(shown[:-1]) + ' and ' if len(shown) > 1 else '') + shown[-1]
        if not draft and (not d['adoption'] or not d['adoption']['meeting'] or not d['adoption']['day']): raise Unusable('no adoption')
        self.masthead(draft)
        if draft and any(marks): self.pending.append(('*', f"State not a member of the {d['body']}."))
        for x in d['paragraphs']: self.write(x)
        if self.pending: self.page_end()
        adoption = None
        if not draft:
            a = d['adoption']
            self.block(f"*{a['meeting']}*" if rng.random() < .5 else a['meeting']); self.block(f"*{a['day']}*" if rng.random() < .5 else a['day'])
            adoption = {'meeting': a['meeting'], 'date': a['date'], 'inFavour': a['inFavour'], 'against': a['against'], 'abstaining': a['abstaining'],
                        'inFavourList': [], 'againstList': [], 'abstainingList': []}
            if a['inFavour'] is not None:
                self.block(f"[Adopted by a recorded vote of {a['inFavour']} to {a['against']}, with {a['abstaining']} abstention{'s' if a['abstaining'] != 1 else ''}. The voting was as follows:")
                italic = rng.random() < .5
                for side, label in (('inFavour', 'In favour:'), ('against', 'Against:'), ('abstaining', 'Abstaining:')):
                    names_text = a[side + 'Names']
                    self.block(f'*{label}*' if italic else label)
                    if names_text: self.block(names_text + (']' if side == 'abstaining' else ''))
                    adoption[side + 'List'] = split_names(names_text)
                if not a['abstainingNames']: self.block(']')
            elif a['vote']: self.block(a['vote'])
        gold = dict(self.gold, sponsors=[{'name': n, 'marks': m} for n, m in zip(names, marks)] if draft else [], adoption=adoption)
        gold['paragraphs'] = [{'id': x[1], 'kind': x[0], 'number': int(x[2]) if x[2] else None, 'label': x[3] or None, 'lead': lead(x), 'text': x[4][0]} for x in d['paragraphs']]
        gold['footnotes'] = [{'mark': m, 'anchor': x[1], 'text': t} for x in d['paragraphs'] for m, _, t in x[4][2]]
        return '\n'.join(self.out) + '\n', gold


def split_names(text):
    whole = ['Bosnia and Herzegovina', 'Antigua and Barbuda', 'Saint Kitts and Nevis', 'Saint Vincent and the Grenadines', 'Sao Tome and Principe', 'Trinidad and Tobago',
             'United Kingdom of Great Britain and Northern Ireland']
    for i, w in enumerate(whole): text = text.replace(w, f'\x00{i}\x01')
    parts = [p.strip() for p in re.split(r',\s*|\s+and\s+', text) if p.strip()]
    return [re.sub('\x00(\\d+)\x01', lambda m: whole[int(m[1])], p) for p in parts]


def main():
    ap = argparse.ArgumentParser()
    ap.add_argument('out'); ap.add_argument('--akn', default=os.path.join(os.path.dirname(__file__), '..', '..', '..', 'shared', 'corpus', 'akn'))
    ap.add_argument('--seed', type=int, default=1); ap.add_argument('--texts', type=int, default=999)
    a = ap.parse_args()
    os.makedirs(os.path.join(a.out, 'gold'), exist_ok=True)
    n = 0
    for path in sorted(glob.glob(os.path.join(a.akn, '*', 'en', '*.xml'))):
        if n >= a.texts: break
        name = re.sub(r'\W+', '_', os.path.basename(path)[:-4])
        try:
            text, gold = Writer(document(path), random.Random(f'{a.seed} {name}')).all()
        except Unusable as e:
            print(f'{name}: left out ({e})'); continue
        stem = f'{n:03}_{name}'; n += 1
        gold['file'] = stem + '.txt'
        with open(os.path.join(a.out, gold['file']), 'w', encoding='utf-8') as f: f.write(text)
        with open(os.path.join(a.out, 'gold', stem + '.paragraphs.json'), 'w', encoding='utf-8') as f: json.dump(gold, f, ensure_ascii=False, indent=1)
    print(f'{n} texts')


if __name__ == '__main__': main()
