// SPDX-License-Identifier: GPL-3.0-or-later
// The open workspace: the texts of a series in their order, which two are compared, and what the core made of them.
// Everything a person decides arrives here, through the undo stack where it can be undone, and leaves as a signal;
// models and views never tell each other. Thread: the GUI's.
#pragma once

#include "core/compare/comparison.h"
#include "core/compare/views.h"
#include "ui/bridge/engine.h"
#include "ui/bridge/jobs.h"
#include "ui/store/arrangement.h"
#include "ui/store/pins.h"
#include "ui/store/revised.h"

#include <QObject>
#include <QStringList>
#include <QUndoStack>

#include <optional>
#include <vector>

namespace resolute::ui {

enum class TextState { loading, ready, failed };

struct Text {
    TextId id{};
    QString path{}; ///< as the person gave it
    TextState state = TextState::loading;
    DocumentPtr document{};       ///< of a ready text
    std::optional<Error> error{}; ///< of a failed one; of a ready one, why it could not be read again
    FileReading reading = FileReading::plain;
    bool isReadingChosen = false; ///< by a person, so that nothing is to be offered
    FileReading readAs = FileReading::plain; ///< how the document was read, while `reading` may be what is wished

    [[nodiscard]] QString name() const; ///< short: symbol, number and year, or the file's name
};

/// A text as it is remembered from one time to the next.
struct TextFile {
    QString path{};
    FileReading reading = FileReading::plain;

    [[nodiscard]] QString key() const; ///< the path; of a reading that is not plain, it and the reading
    [[nodiscard]] static TextFile ofKey(const QString &key);
};

/// The two texts that are laid beside each other. Left is older by rights; a person may swap them.
struct TextPair {
    TextId left{}, right{};
    bool operator==(const TextPair &) const = default;
};

class Workspace : public QObject
{
    Q_OBJECT
public:
    explicit Workspace(Engine engine = coreEngine(), QObject *parent = nullptr);

    [[nodiscard]] const std::vector<Text> &texts() const { return texts_; } ///< order of the series
    [[nodiscard]] const Text *text(TextId id) const;
    [[nodiscard]] std::optional<std::size_t> place(TextId id) const; ///< 0-based place in the series
    [[nodiscard]] std::optional<TextPair> pair() const { return pair_; }
    /// The pair stands against the order of the series: left comes after right.
    [[nodiscard]] bool isReversed() const;
    [[nodiscard]] const ComparisonPtr &comparison() const { return comparison_.shown; } ///< of the pair; null while there is none
    [[nodiscard]] const ComparisonPtr &series() const { return series_.shown; }         ///< of all ready texts, two or more; else null
    /// What is on the screen: the pair, or the texts of the series as they are arranged; null while there is none.
    [[nodiscard]] const ComparisonPtr &shown() const { return shown_.shown; }
    [[nodiscard]] const CollationPtr &collation() const { return shown_.collation; } ///< the rows of shown(), made where it was compared
    [[nodiscard]] const std::vector<TextId> &shownTexts() const { return shownTexts_; } ///< the columns of shown()
    [[nodiscard]] const Arrangement &arrangement() const { return arrangement_; }
    [[nodiscard]] const std::vector<Pin> &pins() const { return pins_; } ///< links decided by hand, latest last
    [[nodiscard]] const std::optional<Error> &failure() const { return failure_; } ///< of the last comparison
    [[nodiscard]] bool isBusy() const { return jobs_.running() > 0; }
    [[nodiscard]] QUndoStack &undoStack() { return undo_; }
    [[nodiscard]] Jobs &jobs() { return jobs_; }

    /// Adds texts to the series and loads them; a file that is open already is loaded again instead, in all its readings.
    void open(const QStringList &paths);
    /// The same in readings that a person chose earlier.
    void openAs(const std::vector<TextFile> &files);
    /// How a text's file with tracked changes is read: as one text or as two. The choice can be undone; of two, the pair is
    /// shown that they make.
    [[nodiscard]] TrackedView trackedView(TextId id) const;
    void setTrackedView(TextId id, TrackedView view);
    void select(TextPair pair);
    void swapPair();
    void reload();
    void cancel();
    void remove(TextId id);                   ///< can be undone
    void move(TextId id, std::size_t place);  ///< can be undone
    void showSeries(bool series);             ///< all texts, or the pair
    void arrange(Arrangement arrangement, const QString &words); ///< can be undone; `words` name it
    void pin(std::vector<Pin> pins, const QString &words);       ///< all pins as they are to be; can be undone
    void restorePins(std::vector<Pin> pins);                     ///< of a workspace that is opened; nothing to undo
    void reviseWith(Revise revise) { revise_ = std::move(revise); } ///< what people decided about classes
    void revise();                            ///< they decided otherwise: all that is shown is revised anew
    void clear();                             ///< an empty workspace, and nothing to undo

signals:
    void textsChanged();                         ///< which there are, or their order
    void textChanged(resolute::ui::TextId id);   ///< state or document of one
    void readAgain(const std::vector<resolute::ui::TextId> &failed); ///< all that was asked for; those that could not be stay as they were
    void pairChanged();
    void comparisonChanged(); ///< comparison() or failure() is another
    void seriesChanged();
    void arrangementChanged();
    void shownChanged(); ///< shown() is another
    void pinsChanged();
    void busyChanged();
    void progressed(double share); ///< of the work that is running, 0 to 1

private:
    friend class OrderCommand;
    friend class ArrangeCommand;
    friend class PinCommand;
    void loadAll(const std::vector<TextId> &wanted);
    void setTexts(std::vector<Text> texts);
    void load(TextId id);
    void loaded(TextId id, Result<DocumentPtr> result);
    void choosePair();
    void setPair(std::optional<TextPair> pair);
    void comparePair();
    void compareSeries();
    [[nodiscard]] bool isPairAll() const; ///< the pair is the whole series, in its order: one comparison is both
    void setSeries(Revised series);
    [[nodiscard]] std::vector<const Text *> arranged() const; ///< the texts of the series that are shown, in order
    JobNumber startComparison(const std::vector<const Text *> &texts, bool based, std::function<void(Result<Revised>)> done);
    void setArrangement(Arrangement arrangement);
    void setPins(std::vector<Pin> pins);
    void compareShown();
    void setShown(Revised shown, std::vector<TextId> texts);
    [[nodiscard]] Revised revised(Revised comparison) const;

    Engine engine_;
    std::shared_ptr<ComparedPairs> known_; ///< so that an edit costs its own pairs and no others
    std::vector<Text> texts_;
    std::optional<TextPair> pair_;
    bool pairChosen_ = false; ///< by a person, so that texts that load later leave it alone
    bool ordered_ = false;    ///< by a person, so that texts that load later are not sorted in
    bool stale_ = false;      ///< of the texts that are being loaded, one that has arrived is another than before
    std::vector<TextId> kept_; ///< of the texts that are being loaded, those that cannot be read again
    std::optional<TextPair> wanted_; ///< to be shown when its texts have been read
    Revise revise_;
    Revised comparison_, series_, shown_;
    std::vector<TextId> shownTexts_;
    Arrangement arrangement_;
    std::vector<Pin> pins_;
    std::optional<Error> failure_;
    QUndoStack undo_;
    int lastId_ = 0;
    JobNumber pairJob_{}, seriesJob_{}, shownJob_{};
    std::vector<std::pair<TextId, JobNumber>> loads_;
    Jobs jobs_; ///< last, so that it ends first
};

} // namespace resolute::ui
