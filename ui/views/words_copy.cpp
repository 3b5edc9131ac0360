// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/words_copy.h"

#include "ui/bridge/words.h"
#include "ui/delegates/mark_style.h"
#include "ui/theme/theme.h"

#include <QStringList>

#include <algorithm>

namespace resolute::ui {

namespace {

const Paragraph &paragraphOf(const Collation &c, const SelectedWords &w) { return c.document(w.textOf).paragraph(w.paragraph); }

// What the page prints before the paragraph.
QString printedNumber(const Paragraph &p)
{
    if (!p.label.empty()) return toQt(p.label) + u' ';
    return p.number.empty() ? QString() : toQt(p.number) + QStringLiteral(". ");
}

bool begins(const SelectedWords &w) { return w.note < 0 && w.shown.begin == 0; }

QString styleOf(MarkForm form)
{
    const MarkColours &c = coloursOf(form, lightTheme()); // paper is white wherever it is pasted
    QString line;
    switch (form) {
    case MarkForm::inserted: line = QStringLiteral("underline"); break;
    case MarkForm::routineInserted: line = QStringLiteral("underline dotted"); break;
    case MarkForm::deleted:
    case MarkForm::routineDeleted: line = QStringLiteral("line-through"); break;
    case MarkForm::movedHere: line = QStringLiteral("underline double"); break;
    case MarkForm::movedAway: line = QStringLiteral("line-through double"); break;
    case MarkForm::absence:
    case MarkForm::aged:
    case MarkForm::interrupted: return {};
    }
    return QStringLiteral("text-decoration:%1;color:%2;background-color:%3").arg(line, c.text.name(), c.ground.name());
}

struct Looks {
    const Mark *mark = nullptr;
    bool italic = false, raised = false;
    bool operator==(const Looks &) const = default;
};

QString span(const QString &words, const Looks &looks)
{
    QString html = words.toHtmlEscaped();
    if (looks.raised) html = QStringLiteral("<sup>") + html + QStringLiteral("</sup>");
    if (looks.italic) html = QStringLiteral("<i>") + html + QStringLiteral("</i>");
    const QString style = looks.mark ? styleOf(looks.mark->form) : QString();
    if (style.isEmpty()) return html;
    const QLatin1StringView tag(isOlderForm(looks.mark->form) ? "del" : "ins");
    return QStringLiteral("<%1 style=\"%2\">%3</%1>").arg(tag, style, html);
}

QString htmlOf(const TextBlock &block, const ParagraphText &p, TextRange shown)
{
    const bool own = block.note < 0;
    std::vector<Mark> marks = own ? p.marks : p.notes[static_cast<std::size_t>(block.note)].marks;
    for (Mark &m : marks) m.range.begin += block.shift, m.range.end += block.shift;
    const auto holds = [](const std::vector<TextRange> &ranges, int i) {
        return std::ranges::any_of(ranges, [&](TextRange r) { return r.contains(i); });
    };
    const auto looksAt = [&](int i) {
        Looks l;
        for (const Mark &m : marks)
            if (m.range.contains(i) && !styleOf(m.form).isEmpty()) l.mark = &m;
        l.italic = own && (p.lead.contains(i) || holds(p.italics, i));
        l.raised = own ? holds(p.raised, i) : i < block.shift - 1;
        return l;
    };
    // Looks are others at a border only.
    std::vector<int> borders{shown.begin, shown.end};
    const auto part = [&](TextRange r) {
        for (const int border : {r.begin, r.end})
            if (border > shown.begin && border < shown.end) borders.push_back(border);
    };
    for (const Mark &m : marks) part(m.range);
    if (own) {
        part(p.lead);
        std::ranges::for_each(p.italics, part);
        std::ranges::for_each(p.raised, part);
    } else part({0, block.shift - 1});
    std::ranges::sort(borders);
    QString html;
    for (std::size_t i = 0, next = 1; next < borders.size(); i = next++) {
        const Looks looks = looksAt(borders[i]);
        while (next + 1 < borders.size() && (borders[next] == borders[i] || looksAt(borders[next]) == looks)) ++next;
        if (borders[next] > borders[i]) html += span(block.text.mid(borders[i], borders[next] - borders[i]), looks);
    }
    return html;
}

// "OP 12" and "OP 14" as "OP 12–14" if they are of one kind and follow each other.
QString runWords(const QString &first, const QString &last)
{
    const qsizetype blank = first.lastIndexOf(u' ');
    const bool alike = blank > 0 && last.startsWith(first.first(blank + 1));
    return first + QStringLiteral("–") + (alike ? last.sliced(blank + 1) : last);
}

} // namespace

QString plainWords(const Collation &collation, const std::vector<SelectedWords> &words)
{
    QStringList lines;
    for (const SelectedWords &w : words) {
        QString line = w.words;
        if (words.size() > 1 && begins(w)) line.prepend(printedNumber(paragraphOf(collation, w)));
        if (w.note >= 0 && w.shown.begin == 0) {
            const auto &all = collation.document(w.textOf).footnotes;
            int place = 0;
            for (const Footnote &f : all)
                if (f.anchor == paragraphOf(collation, w).id && place++ == w.note) line.prepend(toQt(f.mark) + u' ');
        }
        lines += line;
    }
    return lines.join(u'\n');
}

QString markedWords(const Collation &collation, const std::vector<SelectedWords> &words, const std::function<CellPtr(const SelectedWords &)> &cellOf)
{
    QString body;
    for (const SelectedWords &w : words) {
        const CellPtr cell = cellOf(w);
        if (!cell) continue;
        for (const TextBlock &block : textBlocks(*cell)) {
            const ParagraphText &p = cell->paragraphs[static_cast<std::size_t>(block.paragraph)];
            if (p.index != w.paragraph || p.textOf != w.textOf || block.note != w.note) continue;
            const QString number = words.size() > 1 && begins(w) ? printedNumber(paragraphOf(collation, w)).toHtmlEscaped() : QString();
            const bool arabic = collation.document(w.textOf).language == "ar";
            body += QStringLiteral("<p%1%2>%3%4</p>")
                        .arg(arabic ? QStringLiteral(" dir=\"rtl\"") : QString(),
                            w.note >= 0 ? QStringLiteral(" style=\"font-size:smaller\"") : QString(), number, htmlOf(block, p, w.shown));
        }
    }
    return QStringLiteral("<html><head><meta charset=\"utf-8\"></head><body>%1</body></html>").arg(body);
}

QString citation(const Collation &collation, const std::vector<SelectedWords> &words)
{
    QStringList texts;
    for (std::size_t i = 0; i < words.size();) {
        const std::size_t text = words[i].textOf;
        // Runs of paragraphs that follow each other in their text; a chapeau and its sub-paragraphs are one run too.
        QStringList runs;
        std::size_t first = i, last = i;
        const auto close = [&] {
            runs += first == last || words[first].name == words[last].name ? words[first].name : runWords(words[first].name, words[last].name);
        };
        for (++i; i < words.size() && words[i].textOf == text; ++i) {
            const bool next = at(words[i].paragraph) <= at(words[last].paragraph) + 1 && at(words[i].paragraph) >= at(words[last].paragraph);
            const bool sameKind = words[i].name.section(u' ', 0, 0) == words[first].name.section(u' ', 0, 0);
            if (!next || !sameKind) {
                close();
                first = i;
            }
            last = i;
        }
        close();
        runs.removeDuplicates();
        const Document &d = collation.document(text);
        texts += toQt(shortName(d)) + QStringLiteral(", ") + runs.join(QStringLiteral(", "));
    }
    return texts.join(QStringLiteral("; "));
}

} // namespace resolute::ui
