// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/resolution_highlighter.h"

#include "ui/theme/syntax.h"
#include "ui/theme/theme.h"

#include <QCache>

namespace resolute::ui {

namespace {

using TokenRanges = std::vector<TokenRange>;

// Some ten texts of a hundred paragraphs, and what is on the screen of a longer one.
constexpr int kept = 2000;

bool atHand = false;

QColor between(const QColor &a, const QColor &b, qreal share)
{
    return QColor::fromRgbF(float(a.redF() + (b.redF() - a.redF()) * share), float(a.greenF() + (b.greenF() - a.greenF()) * share),
        float(a.blueF() + (b.blueF() - a.blueF()) * share));
}

QTextCharFormat formatOf(Token token, const Theme &theme)
{
    QTextCharFormat format;
    switch (token) {
    case Token::lead: break; // the document knows its leads, and sets no other words in italics
    case Token::symbol:
    case Token::date:
    case Token::session:
    case Token::crossReference: format.setForeground(between(theme.text, theme.accent, 0.6)); break;
    case Token::placeholder:
        format.setFontWeight(QFont::DemiBold);
        format.setForeground(theme.text);
        break;
    case Token::bracket:
        format.setFontWeight(QFont::DemiBold);
        format.setForeground(theme.accent);
        break;
    case Token::number:
    case Token::footnoteMark:
    case Token::attribution:
    case Token::position: format.setForeground(theme.quiet); break;
    case Token::quotedTitle: break;
    }
    return format;
}

} // namespace

const std::vector<TokenRange> &tokens(const QString &paragraph)
{
    static QCache<QString, TokenRanges> cache(kept);
    if (const TokenRanges *known = cache.object(paragraph)) return *known;
    atHand = true;
    auto *found = syntax() ? new TokenRanges(syntax()->tokens(paragraph)) : new TokenRanges;
    cache.insert(paragraph, found);
    return *found;
}

bool tokensAreAtHand() { return atHand; }

std::vector<QTextLayout::FormatRange> highlight(const QString &paragraph)
{
    std::vector<QTextLayout::FormatRange> formats;
    for (const TokenRange &range : tokens(paragraph)) {
        const QTextCharFormat format = formatOf(range.token, theme());
        if (!format.isEmpty()) formats.push_back({range.begin, range.end - range.begin, format});
    }
    return formats;
}

QString name(Token token)
{
    for (const auto &[each, name] : tokenNames)
        if (each == token) return QString::fromUtf16(name);
    return {};
}

} // namespace resolute::ui
