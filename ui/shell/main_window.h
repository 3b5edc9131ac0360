// SPDX-License-Identifier: GPL-3.0-or-later
// The window: tool bar with the timeline, the comparison or the start page in the middle, panels around it, the
// status line. It wires models, views and the workspace to each other, and decides nothing about texts.
#pragma once

#include "ui/print/export_order.h"
#include "ui/shell/actions.h"
#include "ui/shell/preferences.h"
#include "ui/store/workspace.h"
#include "ui/theme/theme.h"

#include <QMainWindow>
#include <QPointer>

#include <functional>

class QDockWidget;
class QLabel;
class QListView;
class QMenu;
class QProgressBar;
class QSettings;
class QStackedWidget;
class QToolButton;
class QTreeView;

namespace resolute::ui {

class Amending;
class AnnouncedPanel;
class ChangeList;
class CommandPalette;
class ComparisonPage;
class DetailsPanel;
class ElidedLabel;
class FileWatch;
class HelpWindow;
class NoticeBar;
class OutlineModel;
class PanelFolding;
class ReviewDesk;
class SeriesRibbon;
class SourceView;
class StartPage;
class TextsModel;
class Timeline;
class TrackedChoice;
class VotePanel;

class MainWindow : public QMainWindow
{
    Q_OBJECT
public:
    /// Both must outlive the window. What it remembers goes to `settings`.
    MainWindow(Workspace &workspace, QSettings &settings, QWidget *parent = nullptr);
    ~MainWindow() override;

    [[nodiscard]] ComparisonPage &page() const { return *page_; }
    [[nodiscard]] StartPage &startPage() const { return *start_; }
    [[nodiscard]] Timeline &timeline() const { return *timeline_; }
    [[nodiscard]] DetailsPanel &details() const { return *details_; }
    [[nodiscard]] QTreeView &outline() const { return *outline_; }
    // Made when they are first asked for or shown, as everything that starts hidden.
    [[nodiscard]] VotePanel &votes();
    [[nodiscard]] SeriesRibbon &series();
    [[nodiscard]] ChangeList &changeList();
    [[nodiscard]] AnnouncedPanel &announced();
    [[nodiscard]] NoticeBar &notices() const { return *notices_; }
    [[nodiscard]] FileWatch &fileWatch() const { return *watch_; }
    [[nodiscard]] Actions &actionList() const { return *actions_; }
    [[nodiscard]] QListView &textsList() const { return *textsList_; }
    [[nodiscard]] QDockWidget *panel(
        const QString &name) const; ///< "outline", "details", "texts", "votes", "source", "series", "changes", "notes", "announced"
    [[nodiscard]] QString statusWords() const;

    void openSpecimen();
    /// Opens what was open when the window was last closed, and goes to where it was; nothing if a person does not want it.
    void restoreSession();
    void remember(); ///< layout, session: for the next time
    /// Takes them over, remembers them, and asks to be made anew where that is needed.
    void setPreferences(const Preferences &preferences);
    void openPalette();
    void openSettings();
    void openKeys();
    void openHelp();
    void openAbout();
    /// Only the texts, larger, over the whole screen; Escape leaves.
    void setPresenting(bool on);
    [[nodiscard]] bool isPresenting() const { return presenting_.has_value(); }
    void openFiles(const QStringList &paths) { openPaths(paths, false); } ///< texts, or one workspace
    [[nodiscard]] ReviewDesk &desk() const { return *desk_; }
    /// Compares two texts of the series, by their places in it, and goes to a paragraph on one side (0 left, 1 right).
    void showChangeBetween(int from, int to, int side, const QString &paragraph);
    /// Replaced by tests: asks for files; empty if the person thought better of it.
    std::function<QStringList(QWidget *)> askForFiles;
    /// Replaced by tests: asks for a file of announced revisions.
    std::function<QString(QWidget *)> askForNotes;
    /// Replaced by tests: asks where to save, given a proposal; empty if the person thought better of it.
    std::function<QString(QWidget *, const QString &proposal)> askForSaveName, askForAmendedName;
    /// Asks what to hand on and how; with `fixed` the comparison as a PDF of this layout is proposed.
    void openExport(PrintLayout layout, bool fixed);
    /// Writes off the GUI thread, and says so in the status line.
    void exportTo(const ExportOrder &order, const ComparisonPtr &comparison, const review::Remarks &remarks, const QString &path);
    void openPrint();
    /// Asks for revisions that were announced, and lists what became of them in the pair of texts.
    void openAnnounced(QString notes = {});
    /// Asks for amendments and for the name of another file, in which they are carried out on a text: on `base`, else on the
    /// earlier one of the pair.
    void carryOutAmendments(QString notes = {}, std::optional<TextId> base = {});
    /// Lays the differences on the later text's own pages, in another file.
    void annotateOwnPdf();

signals:
    void exported(const QString &path, bool done); ///< after any export
    void painted(); ///< once, after the first frame
    void renewRequested(); ///< language or type is another: everything has to be made anew (Desk)

protected:
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void closeEvent(QCloseEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dragLeaveEvent(QDragLeaveEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    // The menus, in main_window_menus.cpp; each group of actions may be made in a file of its own and is called from there.
    void makeMenus();
    void makeFileMenu();
    void makeEditMenu();
    void makeViewMenu();
    void makeGoMenu();
    void makeReviewMenu();
    void makeDesk();
    QDockWidget *makeNotesPanel();
    QDockWidget *makeAnnouncedPanel();
    void makeAmending();
    AnnouncedPanel *makeAnnounced();
    void checkAgainst(const QString &notes); ///< a file; empty: nothing is checked
    void makeToolsMenu();
    void makeHelpMenu();
    void makeExportActions();
    /// An action of the one list (ui/shell/actions.h); `name` is for good. A null menu leaves it to keys, palette and tool bar.
    QAction *addAction(QMenu *menu, const char *name, const QString &words, const QList<QKeySequence> &keys, std::function<void()> run);
    void setMenuBarShown(bool shown);
    void makeToolBar();
    void makePanels();
    void tameTabs(); ///< the keyboard stops at tabs of panels only where there are some
    void giveRoom(QDockWidget &dock); ///< half of the window, or as much as leaves the texts enough
    void makeStatusLine();
    void fitToolBar();
    void fitStatusLine();
    void followExport();
    void told(const QString &path, const Result<void> &written);
    QDockWidget *addPanel(const QString &name, const QString &title, QWidget *widget, Qt::DockWidgetArea area, const QKeySequence &key);
    /// A panel whose content is made when it is first shown.
    QDockWidget *addLatePanel(const QString &name, const QString &title, Qt::DockWidgetArea area, const QKeySequence &key,
        std::function<QWidget *()> make);
    SourceView *makeSource();
    VotePanel *makeVotes();
    SeriesRibbon *makeSeries();
    ChangeList *makeChangeList();
    void makeNotices(); ///< the middle of the window, with the line for notices above it
    void makeRecentMenu();
    void connectWorkspace();
    void connectPanels();
    void open(bool inPlace);
    void openPaths(const QStringList &paths, bool inPlace);
    void rememberRecent(const QStringList &paths);
    void rememberSet(); ///< the texts that are open, among the recent ones
    void chooseTheme(ThemeChoice choice);
    void showMiddle();
    void showStatus();
    void follow(); ///< panels show where the cursor is
    void followSource();
    void followSeries();
    [[nodiscard]] static bool isInFront(const QWidget &body); ///< of a panel that others stand behind
    void watchFiles();
    void stepPane(bool backwards);
    void showTextMenu(int row, const QPoint &at); ///< of a text of the series; `at` of the screen
    void recall();
    void rememberSession();
    [[nodiscard]] QStringList sessionPlace() const;
    void restoreArrangement();
    [[nodiscard]] QList<QStringList> recent() const;

    const bool fromRight_ = isRightToLeft(); ///< for its lifetime: another language has another window
    Workspace &workspace_;
    QSettings &settings_;
    TextsModel *texts_;
    ComparisonPage *page_;
    StartPage *start_;
    QStackedWidget *middle_;
    OutlineModel *outlineModel_;
    Timeline *timeline_ = nullptr;
    QTreeView *outline_ = nullptr;
    QListView *textsList_ = nullptr;
    DetailsPanel *details_ = nullptr;
    VotePanel *votes_ = nullptr;
    SourceView *source_ = nullptr;
    SeriesRibbon *series_ = nullptr;
    ChangeList *changeList_ = nullptr;
    AnnouncedPanel *announced_ = nullptr;
    QString announcedNotes_; ///< the file whose revisions are checked
    JobNumber announcedJob_{};
    Amending *amending_ = nullptr;
    NoticeBar *notices_ = nullptr;
    FileWatch *watch_ = nullptr;
    TrackedChoice *tracked_ = nullptr;
    QPointer<CommandPalette> palette_;
    QPointer<HelpWindow> help_;
    PanelFolding *folding_ = nullptr;
    Actions *actions_;
    QMenu *fileMenu_ = nullptr, *editMenu_ = nullptr, *viewMenu_ = nullptr, *goMenu_ = nullptr, *reviewMenu_ = nullptr, *toolsMenu_ = nullptr,
          *helpMenu_ = nullptr;
    QMenu *allMenus_ = nullptr; ///< of the tool bar's button, where the menu bar is hidden
    QMenu *panelsMenu_ = nullptr;
    ReviewDesk *desk_ = nullptr;
    QLabel *position_ = nullptr;
    ElidedLabel *status_ = nullptr;
    QProgressBar *progress_ = nullptr;
    QList<QToolButton *> panelButtons_{};
    QToolButton *panelsButton_ = nullptr; ///< instead of them in a narrow window
    QToolButton *cancel_ = nullptr;
    QAction *more_ = nullptr, *addOnBar_ = nullptr, *swapOnBar_ = nullptr; ///< the tool bar's buttons
    QAction *actOpen_ = nullptr, *actAdd_ = nullptr, *actSwap_ = nullptr, *actPrevious_ = nullptr, *actNext_ = nullptr, *actFind_ = nullptr,
            *actGoTo_ = nullptr, *actTheme_ = nullptr;
    QAction *actExport_ = nullptr, *actRedline_ = nullptr, *actPrint_ = nullptr, *actAnnotate_ = nullptr;
    /// What there was before presenting, to come back to.
    struct Before {
        Qt::WindowStates state;
        qreal zoom;
        QByteArray layout;
        bool menuBar;
    };
    std::optional<Before> presenting_;
    bool hasPainted_ = false;
};

} // namespace resolute::ui
