// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/align_by_hand.h"

#include "ui/bridge/listed.h"
#include "ui/bridge/text.h"
#include "ui/bridge/words.h"
#include "ui/models/roles.h"
#include "ui/models/shared_words.h"
#include "ui/shell/comparison_page.h"
#include "ui/views/aligned_view.h"

#include <QLocale>

#include <algorithm>

namespace resolute::ui {

namespace {

constexpr std::size_t everyParagraph = 400; // of a longer text only those around are compared
constexpr std::size_t around = 150;
constexpr qsizetype shownWords = 90;

bool holds(const std::vector<ParagraphIndex> &of, ParagraphIndex p) { return std::ranges::find(of, p) != of.end(); }

std::vector<ParagraphIndex> with(std::vector<ParagraphIndex> some, ParagraphIndex p)
{
    if (!holds(some, p)) some.push_back(p);
    std::ranges::sort(some);
    return some;
}

} // namespace

AlignByHand::AlignByHand(Workspace &workspace, ComparisonPage &page)
    : QObject(&page), workspace_(workspace), page_(page), panel_(new AlignPanel(&page))
{
    connect(&page.view(), &AlignedView::pairRequested, this,
        [this](const QModelIndex &from, int fromParagraph, const QModelIndex &to, int toParagraph, bool join) {
            const CellPtr a = from.data(CellRole).value<CellPtr>(), b = to.data(CellRole).value<CellPtr>();
            if (!a || !b) return;
            const ParagraphText &p = a->paragraphs[static_cast<std::size_t>(fromParagraph)],
                                &q = b->paragraphs[static_cast<std::size_t>(toParagraph)];
            pair(p.textOf, p.index, q.textOf, q.index, join);
        });
    connect(panel_, &AlignPanel::pairRequested, this, [this](int p) {
        if (question_) pair(question_->text(), question_->paragraph, question_->other(), static_cast<ParagraphIndex>(p), false);
    });
    connect(panel_, &AlignPanel::joinRequested, this, [this](int p) {
        if (question_) pair(question_->other(), static_cast<ParagraphIndex>(p), question_->text(), question_->paragraph, true);
    });
    connect(panel_, &AlignPanel::separateRequested, this, [this] {
        if (question_) separate(question_->text(), question_->paragraph);
    });
    connect(panel_, &AlignPanel::releaseRequested, this, [this] {
        if (question_) release(question_->text(), question_->paragraph);
    });
    connect(panel_, &AlignPanel::forgetRequested, this, [this](int decision) {
        std::vector<Pin> pins = workspace_.pins();
        pins.erase(pins.begin() + decision);
        workspace_.pin(std::move(pins), tr("Forget an alignment"));
    });
    connect(panel_, &AlignPanel::closed, this, [this] {
        question_.reset();
        page_.view().setFocus();
    });
    connect(&workspace, &Workspace::pinsChanged, this, &AlignByHand::listDecisions);
    connect(&workspace, &Workspace::shownChanged, this, [this] {
        if (panel_->isVisible()) panel_->close(); // it spoke of texts that are no longer there
    });
}

const Collation &AlignByHand::collation() const { return page_.collation().collation(); }

QString AlignByHand::name(std::size_t text, ParagraphIndex paragraph) const { return paragraphName(collation().document(text).paragraph(paragraph)); }

std::optional<AlignByHand::Sides> AlignByHand::sidesOf(std::size_t x, std::size_t y) const
{
    const Collation &c = collation();
    for (std::size_t step = 0; step + 1 < c.columns(); ++step) {
        const std::size_t older = c.comparison->base.value_or(step), newer = step + 1;
        if ((x == older && y == newer) || (x == newer && y == older)) return Sides{step, older, newer};
    }
    return {};
}

const Correspondence *AlignByHand::linkOf(const Sides &sides, bool older, ParagraphIndex paragraph) const
{
    for (const Row &row : collation().comparison->rows)
        if (const auto &step = row.steps[sides.step]; step && holds(older ? step->link.a : step->link.b, paragraph)) return &step->link;
    return nullptr;
}

void AlignByHand::start()
{
    if (panel_->isVisible()) return panel_->close();
    const Collation &c = collation();
    const int row = page_.cursor().row();
    if (!c.comparison || row < 0) {
        emit page_.notice(tr("Choose a paragraph first"));
        return;
    }
    const DisplayRow &display = c.rows[static_cast<std::size_t>(row)];
    // The current text's paragraph; where it has none, the nearest text's.
    auto text = static_cast<std::size_t>(std::max(0, page_.currentText()));
    for (std::size_t tried = 0; c.cell(display, text).empty() && tried < c.columns(); ++tried) text = (text + c.columns() - 1) % c.columns();
    if (c.cell(display, text).empty()) return;
    // Its counterpart is looked for in the text it is marked against; of the first text, in the next.
    const auto sides = text == 0 || text == c.comparison->base ? sidesOf(text, text + 1 < c.columns() ? text + 1 : text - 1)
                                                               : sidesOf(c.comparison->base.value_or(text - 1), text);
    if (!sides) return;
    question_ = Question{*sides, sides->older == text, c.cell(display, text).front()};
    page_.setRedline(false); // both have to be seen
    listDecisions();
    panel_->open(tr("Align %1 of %2 with a paragraph of %3")
                     .arg(name(text, question_->paragraph), isolated(toQt(shortName(c.document(text)))),
                         isolated(toQt(shortName(c.document(question_->other()))))),
        counterparts(*question_));
}

std::vector<Counterpart> AlignByHand::counterparts(const Question &q) const
{
    const Collation &c = collation();
    const Document &document = c.document(q.other());
    const Correspondence *link = linkOf(q.sides, q.isOlder, q.paragraph);
    const std::vector<ParagraphIndex> none, &present = !link ? none : q.isOlder ? link->b : link->a;
    const std::size_t count = document.paragraphs.size();
    const std::size_t middle = present.empty() ? count * at(q.paragraph) / std::max<std::size_t>(1, c.document(q.text()).paragraphs.size())
                                               : at(present.front());
    std::vector<std::pair<double, Counterpart>> found;
    for (std::size_t p = 0; p < count; ++p) {
        if (count > everyParagraph && (p + around < middle || p > middle + around)) continue;
        const auto index = static_cast<ParagraphIndex>(p);
        const SharedWords s = sharedWords(c.document(q.text()), std::vector{q.paragraph}, document, std::vector{index}, nullptr, 0);
        const double share = s.older + s.newer == 0 ? 0 : 2.0 * s.shared / (s.older + s.newer);
        const Paragraph &paragraph = document.paragraph(index);
        QString words = toQt(paragraph.text);
        if (words.size() > shownWords)
            words = words.first(words.lastIndexOf(u' ', shownWords) > 0 ? words.lastIndexOf(u' ', shownWords) : shownWords) + QStringLiteral(" …");
        const QString remark = holds(present, index) ? tr("aligned now")
                                                     : tr("%1 % of the words").arg(QLocale().toString(static_cast<int>(share * 100 + 0.5)));
        found.push_back({share, {static_cast<int>(p), paragraphName(paragraph), words, remark}});
    }
    std::ranges::stable_sort(found, std::greater<>{}, &std::pair<double, Counterpart>::first);
    std::vector<Counterpart> out;
    for (auto &[share, counterpart] : found) out.push_back(std::move(counterpart));
    return out;
}

Pin AlignByHand::pinOf(const Sides &sides, const std::vector<ParagraphIndex> &a, const std::vector<ParagraphIndex> &b) const
{
    const auto &texts = workspace_.shownTexts();
    Pin pin{.older = texts[sides.older], .newer = texts[sides.newer], .a = {}, .b = {}};
    for (const ParagraphIndex p : a) pin.a.push_back(pinned(collation().document(sides.older), p));
    for (const ParagraphIndex p : b) pin.b.push_back(pinned(collation().document(sides.newer), p));
    return pin;
}

void AlignByHand::decide(std::vector<Pin> pins, const QString &words, std::size_t text, ParagraphIndex paragraph)
{
    std::vector<Pin> all = workspace_.pins();
    for (Pin &pin : pins) all = withPin(std::move(all), std::move(pin));
    // The paragraph in question is still in sight when the texts have been compared anew.
    const QString id = toQt(collation().document(text).paragraph(paragraph).id);
    connect(
        &workspace_, &Workspace::shownChanged, &page_, [this, id, text] { page_.showParagraph(id, static_cast<int>(text)); },
        Qt::SingleShotConnection);
    panel_->close();
    workspace_.pin(std::move(all), words);
}

bool AlignByHand::pair(std::size_t fromText, ParagraphIndex from, std::size_t toText, ParagraphIndex to, bool join)
{
    const auto sides = sidesOf(fromText, toText);
    if (!sides) {
        emit page_.notice(tr("These two texts are not compared with each other"));
        return false;
    }
    const bool forwards = fromText == sides->older;
    std::vector<ParagraphIndex> a{forwards ? from : to}, b{forwards ? to : from};
    if (join)
        if (const Correspondence *link = linkOf(*sides, !forwards, to)) {
            a = forwards ? with(link->a, from) : link->a;
            b = forwards ? link->b : with(link->b, from);
        }
    const QString words = join ? tr("Add %1 to %2") : tr("Align %1 with %2");
    decide({pinOf(*sides, a, b)}, words.arg(name(fromText, from), name(toText, to)), fromText, from);
    return true;
}

void AlignByHand::separate(std::size_t text, ParagraphIndex paragraph)
{
    if (!question_) return;
    const Sides sides = question_->sides;
    const bool older = text == sides.older;
    const Correspondence *link = linkOf(sides, older, paragraph);
    if (!link) return;
    std::vector<Pin> pins{older ? pinOf(sides, {paragraph}, {}) : pinOf(sides, {}, {paragraph})};
    std::vector<ParagraphIndex> mine = older ? link->a : link->b;
    const std::vector<ParagraphIndex> &theirs = older ? link->b : link->a;
    std::erase(mine, paragraph);
    if (!mine.empty() && !theirs.empty()) pins.push_back(older ? pinOf(sides, mine, theirs) : pinOf(sides, theirs, mine));
    else
        for (const ParagraphIndex p : theirs) pins.push_back(older ? pinOf(sides, {}, {p}) : pinOf(sides, {p}, {}));
    decide(std::move(pins), tr("No counterpart for %1").arg(name(text, paragraph)), text, paragraph);
}

void AlignByHand::release(std::size_t text, ParagraphIndex paragraph)
{
    if (!question_) return;
    const Sides sides = question_->sides;
    const Pin like = text == sides.older ? pinOf(sides, {paragraph}, {}) : pinOf(sides, {}, {paragraph});
    std::vector<Pin> pins = withoutPins(workspace_.pins(), like);
    if (pins == workspace_.pins()) {
        emit page_.notice(tr("Nothing was decided about this paragraph"));
        return;
    }
    const QString words = tr("Let the program align %1").arg(name(text, paragraph));
    const QString id = toQt(collation().document(text).paragraph(paragraph).id);
    connect(
        &workspace_, &Workspace::shownChanged, &page_, [this, id, text] { page_.showParagraph(id, static_cast<int>(text)); },
        Qt::SingleShotConnection);
    panel_->close();
    workspace_.pin(std::move(pins), words);
}

void AlignByHand::listDecisions()
{
    QStringList lines;
    for (const Pin &pin : workspace_.pins()) {
        const auto names = [](const std::vector<PinnedParagraph> &paragraphs) {
            QStringList out;
            for (const PinnedParagraph &p : paragraphs) out += toQt(displayName(p.id));
            return listed(out);
        };
        const Text *older = workspace_.text(pin.older), *newer = workspace_.text(pin.newer);
        const QString olderName = older ? older->name() : tr("a text that was removed"),
                      newerName = newer ? newer->name() : tr("a text that was removed");
        QString line = pin.a.empty() ? tr("%1 of %2: new").arg(names(pin.b), newerName)
            : pin.b.empty()          ? tr("%1 of %2: no counterpart").arg(names(pin.a), olderName)
                                     : tr("%1 with %2").arg(names(pin.a), names(pin.b));
        lines += line;
    }
    panel_->setDecisions(lines);
}

} // namespace resolute::ui
