// SPDX-License-Identifier: GPL-3.0-or-later
// What a person looks for: words, or a regular expression. Case, diacritics and the typography of quotes, dashes and
// blanks make no difference: "eleves" finds "élèves", "'" finds "’".
#pragma once

#include "ui/bridge/text.h"

#include <QRegularExpression>
#include <QString>
#include <QStringMatcher>

#include <vector>

namespace resolute::ui {

/// A text made ready for searching, with the way back to its own units.
class FoldedText
{
public:
    /// Ranges of `leftOut` (ordered, apart) are passed over: marks of footnotes inside a phrase.
    explicit FoldedText(const QString &text, const std::vector<TextRange> &leftOut = {});

    [[nodiscard]] const QString &text() const { return text_; }
    /// A range of the folded text in units of the original.
    [[nodiscard]] TextRange original(TextRange folded) const;

private:
    QString text_;
    std::vector<int> places_; ///< by folded unit, and one more for the end; empty where nothing changed its place
};

class SearchPattern
{
public:
    SearchPattern() = default;
    explicit SearchPattern(const QString &words, bool regular = false);

    /// Nothing is looked for, or the expression is wrong.
    [[nodiscard]] bool isEmpty() const { return words_.isEmpty() || !error_.isEmpty(); }
    [[nodiscard]] QString error() const { return error_; } ///< of the regular expression, with its place
    [[nodiscard]] bool contains(const FoldedText &text) const;
    /// All that fits, in order and apart; empty ones are left out.
    [[nodiscard]] std::vector<TextRange> matches(const FoldedText &text) const;
    bool operator==(const SearchPattern &o) const { return words_ == o.words_ && regular_ == o.regular_; }

private:
    QString words_, error_;
    bool regular_ = false;
    QStringMatcher matcher_;
    QRegularExpression expression_;
};

} // namespace resolute::ui
