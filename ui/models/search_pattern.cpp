// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/search_pattern.h"

#include <QCoreApplication>

#include <algorithm>

namespace resolute::ui {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Search)
};

// What does not count is empty: combining marks, the Arabic stroke that stretches a word, soft hyphens.
QChar plain(QChar c, bool &counts)
{
    counts = true;
    if (c.unicode() < 0x80) return c.toCaseFolded();
    switch (c.unicode()) {
    case 0x00A0: // no-break space
    case 0x202F:
    case 0x2009: return u' ';
    case 0x2018:
    case 0x2019:
    case 0x02BC: return u'\'';
    case 0x201C:
    case 0x201D:
    case 0x00AB:
    case 0x00BB: return u'"';
    case 0x2010:
    case 0x2011:
    case 0x2013:
    case 0x2014: return u'-';
    case 0x00AD:
    case 0x0640: counts = false; return c;
    default: break;
    }
    if (c.category() == QChar::Mark_NonSpacing) {
        counts = false;
        return c;
    }
    if (c.decompositionTag() == QChar::Canonical) {
        const QString parts = c.decomposition();
        bool inner = true;
        if (!parts.isEmpty() && parts.front() != c && !parts.front().isSurrogate()) return plain(parts.front(), inner);
    }
    return c.toCaseFolded();
}

// Of an expression only diacritics and typography are folded: its letters may be commands.
QString plainExpression(const QString &words)
{
    QString out;
    for (const QChar c : words) {
        bool counts = true;
        const QChar p = c.unicode() < 0x80 ? c : plain(c, counts);
        if (counts) out += p;
    }
    return out;
}

} // namespace

FoldedText::FoldedText(const QString &text, const std::vector<TextRange> &leftOut)
{
    text_.reserve(text.size());
    bool moved = false;
    auto skip = leftOut.begin();
    for (qsizetype i = 0; i < text.size(); ++i) {
        while (skip != leftOut.end() && skip->end <= i) ++skip;
        bool counts = true;
        const QChar p = plain(text.at(i), counts);
        counts = counts && (skip == leftOut.end() || i < skip->begin);
        if (!counts && !moved) {
            moved = true;
            for (int k = 0; k < static_cast<int>(i); ++k) places_.push_back(k);
        }
        if (!counts) continue;
        text_ += p;
        if (moved) places_.push_back(static_cast<int>(i));
    }
    if (moved) places_.push_back(static_cast<int>(text.size()));
}

TextRange FoldedText::original(TextRange folded) const
{
    if (places_.empty()) return folded;
    return {places_[static_cast<std::size_t>(folded.begin)], places_[static_cast<std::size_t>(folded.end)]};
}

SearchPattern::SearchPattern(const QString &words, bool regular) : regular_(regular)
{
    if (!regular) {
        words_ = FoldedText(words).text();
        matcher_ = QStringMatcher(words_, Qt::CaseSensitive);
        return;
    }
    words_ = plainExpression(words);
    expression_ = QRegularExpression(words_, QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    if (!expression_.isValid()) error_ = Words::tr("character %1: %2").arg(expression_.patternErrorOffset() + 1).arg(expression_.errorString());
}

bool SearchPattern::contains(const FoldedText &text) const
{
    if (isEmpty()) return false;
    return regular_ ? !matches(text).empty() : matcher_.indexIn(text.text()) >= 0;
}

std::vector<TextRange> SearchPattern::matches(const FoldedText &text) const
{
    std::vector<TextRange> found;
    if (isEmpty()) return found;
    if (!regular_) {
        for (qsizetype i = matcher_.indexIn(text.text()); i >= 0; i = matcher_.indexIn(text.text(), i + words_.size()))
            found.push_back(text.original({static_cast<int>(i), static_cast<int>(i + words_.size())}));
        return found;
    }
    for (auto all = expression_.globalMatch(text.text()); all.hasNext();) {
        const QRegularExpressionMatch m = all.next();
        if (m.capturedLength() > 0) found.push_back(text.original({static_cast<int>(m.capturedStart()), static_cast<int>(m.capturedEnd())}));
    }
    return found;
}

} // namespace resolute::ui
