// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/print_dialog.h"

#include "ui/bridge/text.h"
#include "ui/print/printing.h"
#include "ui/theme/theme.h"
#include "ui/views/choice_box.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QListWidget>
#include <QPainter>
#include <QPrintDialog>
#include <QPrinter>
#include <QProgressBar>
#include <QPushButton>
#include <QScreen>
#include <QStyle>
#include <QVBoxLayout>

namespace resolute::ui {

namespace {

/// A page as a sheet: white paper on a white ground would have no end.
QPixmap withEdge(QPixmap page)
{
    QPainter painter(&page);
    painter.setPen(theme().line);
    painter.drawRect(QRectF(QPointF(0, 0), page.deviceIndependentSize()).adjusted(0.5, 0.5, -0.5, -0.5));
    return page;
}

QString textsWords(const Comparison &c)
{
    const auto count = static_cast<int>(c.documents.size());
    if (count > 2) return PrintDialog::tr("%n text(s) of the series", nullptr, count);
    return PrintDialog::tr("%1 → %2").arg(isolated(toQt(shortName(*c.documents.front()))), isolated(toQt(shortName(*c.documents.back()))));
}

} // namespace

PrintDialog::PrintDialog(Printable what, ComparisonPtr other, Jobs &jobs, QWidget *parent)
    : QDialog(parent), askForPrinter([](QWidget *w, QPrinter &printer) { return QPrintDialog(&printer, w).exec() == QDialog::Accepted; }),
      what_(std::move(what)), jobs_(jobs), comparisons_{what_.comparison, std::move(other)}
{
    setWindowTitle(tr("Print"));
    setWindowFlag(Qt::WindowMaximizeButtonHint);
    auto *all = new QHBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(0);
    pages_ = new QListWidget(this);
    pages_->setViewMode(QListView::IconMode);
    pages_->setMovement(QListView::Static);
    pages_->setResizeMode(QListView::Adjust);
    pages_->setSpacing(16);
    pages_->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    pages_->setAccessibleName(tr("Pages"));
    all->addWidget(pages_, 1);

    auto *side = new QVBoxLayout;
    side->setContentsMargins(20, 20, 20, 20);
    side->setSpacing(12);
    all->addLayout(side);
    auto *form = new QFormLayout;
    form->setVerticalSpacing(10);
    content_ = new ChoiceBox(this);
    for (const auto &[content, words] : {std::pair(PrintContent::comparison, tr("Comparison")), {PrintContent::notes, tr("List of revisions")},
             {PrintContent::concordance, tr("Concordance")}, {PrintContent::text, tr("The newer text alone")}})
        content_->addItem(words, static_cast<int>(content));
    content_->setCurrentIndex(content_->findData(static_cast<int>(what_.content)));
    form->addRow(tr("&What"), content_);
    if (comparisons_[1]) {
        texts_ = new ChoiceBox(this);
        for (const ComparisonPtr &c : comparisons_) texts_->addItem(textsWords(*c));
        form->addRow(tr("Te&xts"), texts_);
        connect(texts_, &QComboBox::currentIndexChanged, this, &PrintDialog::prepare);
    }
    layout_ = new ChoiceBox(this);
    layout_->addItems({tr("Side by side, landscape"), tr("One redline, portrait")});
    form->addRow(tr("&Layout"), layout_);
    paper_ = new ChoiceBox(this);
    paper_->addItems({tr("A4"), tr("Letter")});
    paper_->setCurrentIndex(QLocale().measurementSystem() == QLocale::ImperialUSSystem ? 1 : 0);
    form->addRow(tr("Pap&er"), paper_);
    changedOnly_ = new QCheckBox(tr("Changed paragraphs &only"), this);
    largePrint_ = new QCheckBox(tr("La&rge print, to read from"), this);
    form->addRow(changedOnly_);
    form->addRow(largePrint_);
    side->addLayout(form);
    side->addStretch();
    status_ = new QLabel(this);
    status_->setWordWrap(true);
    progress_ = new QProgressBar(this);
    progress_->setTextVisible(false);
    stop_ = new QPushButton(tr("Stop"), this);
    side->addWidget(status_);
    side->addWidget(progress_);
    side->addWidget(stop_);
    print_ = new QPushButton(tr("&Print …"), this);
    print_->setDefault(true);
    auto *close = new QPushButton(tr("Close"), this);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(close);
    buttons->addWidget(print_);
    side->addLayout(buttons);

    connect(print_, &QPushButton::clicked, this, &PrintDialog::print);
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    connect(stop_, &QPushButton::clicked, this, [this] {
        if (job_) jobs_.cancel(*std::exchange(job_, std::nullopt));
        setBusy(false, tr("Stopped."));
    });
    for (QComboBox *box : {content_, layout_, paper_}) connect(box, &QComboBox::currentIndexChanged, this, &PrintDialog::prepare);
    for (QCheckBox *box : {changedOnly_, largePrint_}) connect(box, &QCheckBox::toggled, this, &PrintDialog::prepare);
    connect(&jobs_, &Jobs::progressed, this, [this](JobNumber number, double share) {
        if (job_ == number) progress_->setRange(0, 100), progress_->setValue(static_cast<int>(share * 100));
    });
    const QSize room = screen()->availableSize();
    resize(QSize(1060, 720).boundedTo({room.width() - 40, room.height() - 60})); // a frame of the system's, too
    prepare();
}

PrintDialog::~PrintDialog()
{
    if (job_) jobs_.cancel(*job_);
}

PrintOptions PrintDialog::options() const
{
    PrintOptions o;
    o.layout = layout_->currentIndex() == 1 ? PrintLayout::redline : PrintLayout::sideBySide;
    o.paper = paper_->currentIndex() == 1 ? QPageSize::Letter : QPageSize::A4;
    o.changedOnly = changedOnly_->isChecked();
    o.largePrint = largePrint_->isChecked() && largePrint_->isEnabled();
    return o;
}

void PrintDialog::setLayout(PrintLayout layout) { layout_->setCurrentIndex(layout == PrintLayout::redline ? 1 : 0); }

void PrintDialog::prepare()
{
    what_.content = static_cast<PrintContent>(content_->currentData().toInt());
    what_.comparison = comparisons_[texts_ && texts_->currentIndex() == 1 ? 1 : 0];
    const bool comparison = what_.content == PrintContent::comparison;
    layout_->setEnabled(comparison);
    changedOnly_->setEnabled(comparison || what_.content == PrintContent::concordance);
    largePrint_->setEnabled(what_.content == PrintContent::notes || what_.content == PrintContent::text);
    if (job_) jobs_.cancel(*std::exchange(job_, std::nullopt));
    setBusy(true, tr("Setting the pages …"));
    static constexpr int most = 100; // pages to look at; all are printed
    const qreal scale = devicePixelRatioF();
    job_ = jobs_.start(
        [what = what_, options = options(), scale](const Progress &progress) {
            Preview preview;
            const auto pages = makePages(what, options, progress);
            if (!pages) return preview;
            preview.count = pages->count();
            for (int p = 0; p < std::min(most, preview.count) && !progress.stopped(); ++p) {
                preview.pages.push_back(pictureOf(*pages, p, 0.6, scale));
                progress.report(static_cast<double>(p) / preview.count);
            }
            return preview;
        },
        [this](Preview preview) {
            job_.reset();
            show(std::move(preview));
        });
}

void PrintDialog::show(Preview preview)
{
    pageCount_ = preview.count;
    pages_->clear();
    for (std::size_t p = 0; p < preview.pages.size(); ++p) {
        const QPixmap picture = withEdge(QPixmap::fromImage(preview.pages[p]));
        if (p == 0) sheet_ = picture.deviceIndependentSize().toSize();
        auto *item = new QListWidgetItem(QIcon(picture), tr("Page %1").arg(p + 1), pages_);
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable);
    }
    fitPages();
    const int hidden = preview.count - static_cast<int>(preview.pages.size());
    setBusy(false,
        hidden > 0 ? tr("%n page(s); the last ones are printed, but not shown.", nullptr, preview.count) : tr("%n page(s)", nullptr, preview.count));
    emit pagesReady(pageCount_);
}

// Whole pages, smaller where there is less room.
void PrintDialog::fitPages()
{
    if (sheet_.isEmpty()) return;
    constexpr int least = 120;
    const int bar = pages_->style()->pixelMetric(QStyle::PM_ScrollBarExtent, nullptr, pages_) + 2 * pages_->frameWidth();
    const int room = std::max(least, pages_->width() - bar - 2 * pages_->spacing() - 8);
    pages_->setIconSize(sheet_.width() <= room ? sheet_ : sheet_.scaled(room, sheet_.height(), Qt::KeepAspectRatio));
}

void PrintDialog::resizeEvent(QResizeEvent *event)
{
    QDialog::resizeEvent(event);
    layout()->activate();
    fitPages();
}

void PrintDialog::setBusy(bool busy, const QString &words)
{
    status_->setText(words);
    progress_->setRange(0, 0);
    progress_->setVisible(busy);
    stop_->setVisible(busy);
    print_->setEnabled(!busy && pageCount_ > 0);
}

void PrintDialog::print()
{
    auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
    const PrintOptions chosen = options();
    preparePrinter(*printer, what_, chosen);
    if (!askForPrinter(this, *printer)) return;
    setBusy(true, tr("Printing …"));
    job_ = jobs_.start([what = what_, chosen, printer](const Progress &progress) { return printPages(*printer, what, chosen, progress); },
        [this](bool done) {
            job_.reset();
            setBusy(false, done ? tr("Handed to the printer.") : tr("The printer did not take it."));
            emit printed(done);
            if (done) accept();
        });
}

} // namespace resolute::ui
