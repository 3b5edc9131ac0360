// SPDX-License-Identifier: GPL-3.0-or-later
// Finding words and paragraphs, and copying them.
#include "ui/bridge/text.h"
#include "ui/bridge/words.h"
#include "ui/models/roles.h"
#include "ui/shell/comparison_page.h"
#include "ui/shell/view_actions.h"
#include "ui/theme/icons.h"
#include "ui/views/aligned_view.h"
#include "ui/views/quick_bar.h"
#include "ui/views/words_copy.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QCursor>
#include <QLineEdit>
#include <QLocale>
#include <QMenu>
#include <QMimeData>

#include <algorithm>

namespace resolute::ui {

void ComparisonPage::connectSearch()
{
    regular_ = new QAction(icon(QStringLiteral("regex")), tr("Regular e&xpression"), this);
    regular_->setCheckable(true);
    connect(regular_, &QAction::triggered, this, [this] { // from the menu, too, where there may be no field yet
        if (quick_->isVisible() && quick_->purpose() == QuickBar::Purpose::find) searchEdited(quick_->words());
        else find();
    });
    connect(quick_, &QuickBar::edited, this, &ComparisonPage::searchEdited);
    connect(quick_, &QuickBar::confirmed, this, &ComparisonPage::searchStep);
    connect(quick_, &QuickBar::closed, this, [this] {
        view_->setSearch({});
        search_.clear();
        view_->setFocus();
    });
}

void ComparisonPage::find()
{
    search_.prepare();
    hitRow_ = -1;
    if (!quick_->field()->actions().contains(regular_)) quick_->field()->addAction(regular_, QLineEdit::TrailingPosition);
    quick_->open(QuickBar::Purpose::find);
}

void ComparisonPage::goTo()
{
    quick_->field()->removeAction(regular_);
    goFrom_ = cursor_.row();
    quick_->open(QuickBar::Purpose::goTo);
}

bool ComparisonPage::showParagraph(const QString &words, int column)
{
    const Collation &c = collation_.collation();
    // "OP 12 (b)", "op12(b)", "O12(b)" and "12(b)" all mean the same.
    const auto plain = [](const QString &text) {
        QString out;
        for (const QChar ch : text.toLower())
            if (ch.isLetterOrNumber() || ch == u'+') out += ch;
        return out;
    };
    const QString wanted = plain(words);
    if (wanted.isEmpty()) return false;
    for (int side = static_cast<int>(c.columns()) - 1; side >= 0; --side) {
        if (column >= 0 && side != column) continue;
        const Document &d = c.document(static_cast<std::size_t>(side));
        for (std::size_t p = 0; p < d.paragraphs.size(); ++p) {
            const QString id = plain(toQt(d.paragraphs[p].id)), name = plain(paragraphName(d.paragraphs[p]));
            if (wanted != id && wanted != name && !(wanted.front().isDigit() && QStringLiteral("o") + wanted == id)) continue;
            showRow(c.rowOf[static_cast<std::size_t>(side)][p], column);
            return true;
        }
    }
    return false;
}

void ComparisonPage::searchEdited(const QString &words)
{
    if (quick_->purpose() == QuickBar::Purpose::goTo) {
        const bool found = words.isEmpty() || showParagraph(words);
        if (!found) showRow(goFrom_); // "OP 99" does not end at OP 9
        return quick_->setAnswer(found ? QString() : tr("no such paragraph"), !found);
    }
    const SearchPattern pattern(words, regular_->isChecked());
    view_->setSearch(pattern);
    if (cursor_.row() != hitRow_) searchFrom_ = std::max(cursor_.row(), 0);
    search_.search(pattern, searchFrom_);
    if (!pattern.error().isEmpty()) return quick_->setAnswer(pattern.error(), true);
    if (words.isEmpty()) return quick_->setAnswer({}, false);
    if (const auto first = search_.from(searchFrom_)) showHit(*first);
    else quick_->setAnswer(tr("not found"), true);
}

void ComparisonPage::searchStep(bool backwards)
{
    if (quick_->purpose() == QuickBar::Purpose::goTo) {
        if (showParagraph(quick_->words())) quick_->close();
        return;
    }
    const std::size_t count = search_.hits().size();
    if (count == 0) return;
    // Whoever went elsewhere meanwhile goes on from there.
    if (search_.hits()[std::min(hit_, count - 1)].row != cursor_.row()) {
        const std::size_t from = *search_.from(cursor_.row() + (backwards ? 0 : 1));
        showHit(backwards ? (from + count - 1) % count : from);
    } else {
        showHit((hit_ + (backwards ? count - 1 : 1)) % count);
    }
    searchFrom_ = hitRow_; // this hit was asked for
}

void ComparisonPage::showHit(std::size_t number)
{
    hit_ = number;
    const TextSearch::Hit hit = search_.hits()[number];
    const QModelIndex index = folds_.index(folds_.reveal(hit.row), hit.column);
    setCurrent(index);
    hitRow_ = cursor_.row();
    view_->showWords(index, hit.block, hit.words);
    const QLocale locale;
    QString all = locale.toString(static_cast<qulonglong>(search_.hits().size()));
    if (search_.isMore()) all += u'+';
    quick_->setAnswer(tr("%1 of %2 in %n paragraph(s)", nullptr, search_.paragraphs()).arg(locale.toString(static_cast<qulonglong>(number + 1)), all),
        false);
}

void ComparisonPage::selectColumn() { view_->selectColumn(std::max(0, view_->currentIndex().column())); }

std::vector<SelectedWords> ComparisonPage::wordsToCopy() const
{
    if (view_->hasSelectedWords()) return view_->selectedWords();
    std::vector<SelectedWords> words;
    const QModelIndex current = view_->currentIndex();
    const CellPtr cell = current.isValid() ? current.data(CellRole).value<CellPtr>() : nullptr;
    if (!cell) return words;
    for (const TextBlock &block : textBlocks(*cell)) {
        if (block.note >= 0) continue;
        words.push_back(selectedIn(*cell, block, {0, static_cast<int>(block.text.size())}));
        words.back().row = current.row();
        words.back().column = current.column();
    }
    return words;
}

void ComparisonPage::copy(CopyForm form)
{
    const std::vector<SelectedWords> words = wordsToCopy();
    if (words.empty()) return emit notice(tr("Nothing is selected"));
    const Collation &c = collation_.collation();
    auto *mime = new QMimeData;
    mime->setText(form == CopyForm::citation ? citation(c, words) : plainWords(c, words));
    if (form == CopyForm::marked)
        mime->setHtml(
            markedWords(c, words, [this](const SelectedWords &w) { return folds_.index(w.row, w.column).data(CellRole).value<CellPtr>(); }));
    QGuiApplication::clipboard()->setMimeData(mime);
    emit notice(form == CopyForm::citation ? tr("Copied: %1").arg(citation(c, words))
                                           : tr("Copied %n paragraph(s)", nullptr, static_cast<int>(words.size())));
}

void ComparisonPage::textMenu(const QPoint &at)
{
    // With the mouse it is about what is under it; by its key about where a person is.
    const QPoint pointer = view_->viewport()->mapFromGlobal(QCursor::pos());
    const QModelIndex under = view_->indexAt(at);
    if ((pointer - at).manhattanLength() <= QApplication::startDragDistance() && under.isValid() && view_->selectedWords().empty()) setCurrent(under);
    QMenu menu(this);
    actions_->fillTextMenu(menu);
    emit textMenuShown(menu);
    menu.exec(view_->viewport()->mapToGlobal(at));
}

} // namespace resolute::ui
