// SPDX-License-Identifier: GPL-3.0-or-later
// Frames of the aligned view: first paint, turns of the wheel, jumps, letters of a filter and of a search. Texts are made
// up: paragraphs of 20 to 110 words, a fifth of them edited from text to text. Times are of whole frames: the event, the
// layout that it asks for, and painting, without the window system.
#include "core/compare/comparison.h"
#include "ui/bridge/languages.h"
#include "ui/models/collation_model.h"
#include "ui/models/fold_model.h"
#include "ui/shell/comparison_page.h"
#include "ui/theme/theme.h"
#include "ui/views/aligned_view.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QScrollBar>
#include <QStyleFactory>
#include <QWheelEvent>

#include <algorithm>
#include <array>
#include <cstdio>
#include <cstdlib>
#include <fstream>
#include <random>
#include <string>

using namespace resolute;
using namespace resolute::ui;

namespace {

constexpr std::array words{"measures", "harbours", "coastal", "communities", "to", "the", "of", "and", "in", "strengthen", "protection", "against",
    "floods", "States", "which", "their", "national", "programmes", "resolution", "cooperation", "report", "working", "group", "with", "a", "view",
    "further", "regional"};
constexpr std::array leads{"Recalls", "Urges", "Welcomes", "Requests", "Encourages", "Decides"};

DocumentPtr made(int paragraphs, int version)
{
    auto d = std::make_shared<Document>();
    d->file = "text " + std::to_string(version);
    d->language = "en";
    for (int i = 0; i < paragraphs; ++i) {
        std::mt19937 random(static_cast<unsigned>(i));
        Paragraph p;
        p.id = "O" + std::to_string(i + 1);
        p.kind = ParagraphKind::operative;
        p.number = std::to_string(i + 1);
        p.text = leads[static_cast<std::size_t>(i) % leads.size()];
        p.lead = {0, static_cast<std::uint32_t>(p.text.size())};
        const int count = 20 + static_cast<int>(random() % 90);
        for (int w = 0; w < count; ++w) {
            // Every fifth paragraph takes other words in each text, at places of its own.
            const bool other = (i + version) % 5 == 0 && w % 17 == 3 + version;
            const auto word = (random() + (other ? static_cast<unsigned>(version) : 0U)) % words.size();
            p.text += ' ';
            p.text += words[word];
            if (w % 23 == 7) p.text += " " + std::to_string(i);
        }
        p.text += ';';
        d->paragraphs.push_back(std::move(p));
    }
    return d;
}

ComparisonPtr series(int paragraphs, int texts)
{
    std::vector<DocumentPtr> documents;
    for (int v = 0; v < texts; ++v) documents.push_back(made(paragraphs, v));
    return *compare(std::move(documents));
}

struct Times {
    std::vector<double> all;
    [[nodiscard]] double at(double share)
    {
        std::ranges::sort(all);
        return all.empty() ? 0 : all[std::min(all.size() - 1, static_cast<std::size_t>(share * static_cast<double>(all.size())))];
    }
};

template <class Work> double milliseconds(Work work)
{
    QElapsedTimer clock;
    clock.start();
    work();
    return static_cast<double>(clock.nsecsElapsed()) / 1e6;
}

long residentMegabytes()
{
    std::ifstream status("/proc/self/statm");
    long all = 0, resident = 0;
    status >> all >> resident;
    return resident * 4 / 1024;
}

struct Shown {
    CollationModel model;
    FoldModel folds{model};
    AlignedView view;

    explicit Shown(CollationPtr c)
    {
        model.setCollation(std::move(c));
        view.setModel(&folds);
        view.resize(1600, 1000);
        view.show();
        view.grab();
        QApplication::processEvents();
    }
    void paint() { view.viewport()->repaint(); }
};

double firstPaint(const ComparisonPtr &c)
{
    const CollationPtr rows = std::make_shared<const Collation>(collate(c)); // as the window gets them from where texts are compared
    Times t;
    for (int i = 0; i < 7; ++i) t.all.push_back(milliseconds([&] { const Shown s(rows); }));
    return t.at(0.5);
}

void scroll(int rows, int texts)
{
    Shown s(std::make_shared<const Collation>(collate(series(rows, texts))));
    Times wheel, jump, filter;
    const QPointF at(400, 300);
    for (int i = 0; i < 600; ++i)
        wheel.all.push_back(milliseconds([&] {
            QWheelEvent event(at, at, {}, {0, i % 200 < 150 ? -120 : 120}, Qt::NoButton, Qt::NoModifier, Qt::NoScrollPhase, false);
            QApplication::sendEvent(s.view.viewport(), &event);
            QApplication::processEvents();
        }));
    std::mt19937 random(7);
    for (int i = 0; i < 200; ++i)
        jump.all.push_back(milliseconds([&] {
            s.view.scrollToRow(static_cast<int>(random() % static_cast<unsigned>(rows)));
            s.paint();
        }));
    for (int i = 0; i < 20; ++i)
        filter.all.push_back(milliseconds([&] {
            Categories visible = Categories::all();
            if (i % 2 == 0) visible.remove(Category::substantive);
            s.model.setVisible(visible);
            QApplication::processEvents();
        }));
    std::printf("%6d rows, %d texts   wheel %.2f ms, 99th %.2f   jump %.2f ms, 99th %.2f   filter %.2f ms   %ld MB\n", rows, texts, wheel.at(0.5),
        wheel.at(0.99), jump.at(0.5), jump.at(0.99), filter.at(0.95), residentMegabytes());
    std::fflush(stdout);
}

void search(int rows)
{
    CollationModel model;
    model.setComparison(series(rows, 2));
    TextSearch search(model);
    const double first = milliseconds([&] { search.search(SearchPattern(QStringLiteral("coastal comm"))); });
    Times later;
    for (const QString &word :
        {QStringLiteral("c"), QStringLiteral("co"), QStringLiteral("coa"), QStringLiteral("coastal"), QStringLiteral("floods")})
        later.all.push_back(milliseconds([&] { search.search(SearchPattern(word)); }));
    std::printf("%6d rows, search   first %.1f ms (with reading the texts), a letter %.1f ms, worst %.1f ms\n", rows, first, later.at(0.5),
        later.at(1));
}

} // namespace

int main(int argc, char **argv)
{
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM")) qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication app(argc, argv);
    QApplication::setStyle(QStyleFactory::create(QStringLiteral("Fusion")));
    useLanguage(QStringLiteral("en"));
    applyTheme(app, ThemeChoice::light);
    const int rows = argc > 1 ? std::atoi(argv[1]) : 10000;
    const double few = firstPaint(series(100, 2)), many = firstPaint(series(rows, 2)), eight = firstPaint(series(75, 8));
    std::printf("first paint   100 rows %.1f ms   %d rows %.1f ms (%.2f x)   75 rows of 8 texts %.1f ms\n", few, rows, many, many / few, eight);
    std::fflush(stdout);
    scroll(rows, 2);
    scroll(rows, 8);
    search(rows);
    return 0;
}
