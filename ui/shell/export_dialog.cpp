// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/export_dialog.h"

#include "ui/bridge/text.h"
#include "ui/views/choice_box.h"

#include <QButtonGroup>
#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QFileDialog>
#include <QFormLayout>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QSettings>
#include <QVBoxLayout>

namespace resolute::ui {

namespace {

QLabel *heading(const QString &words, QWidget *parent)
{
    auto *label = new QLabel(words, parent);
    QFont font = label->font();
    font.setWeight(QFont::DemiBold);
    label->setFont(font);
    return label;
}

QLabel *quiet(const QString &words, QWidget *parent)
{
    auto *label = new QLabel(words, parent);
    label->setWordWrap(true);
    label->setIndent(22);
    QPalette palette = label->palette();
    palette.setColor(QPalette::WindowText, palette.color(QPalette::PlaceholderText));
    label->setPalette(palette);
    return label;
}

// The parts of a file's name, each in its own direction: of a name in two scripts, too, figures and ending stay what they are.
QString quotedFile(const QString &name)
{
    if (QGuiApplication::layoutDirection() != Qt::RightToLeft) return isolated(name);
    QStringList parts = name.split(u' ');
    for (QString &part : parts) part = isolated(part);
    return parts.join(u' ');
}

} // namespace

ExportDialog::ExportDialog(ComparisonPtr pair, ComparisonPtr series, bool hasRemarks, QWidget *parent)
    : QDialog(parent), pair_(std::move(pair)), series_(std::move(series)), content_(new QButtonGroup(this)), hasRemarks_(hasRemarks)
{
    setWindowTitle(tr("Export"));
    if (series_ && series_->documents.size() < 3) series_.reset();
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(24, 20, 24, 20);
    all->setSpacing(16);
    auto *columns = new QHBoxLayout;
    columns->setSpacing(32);
    all->addLayout(columns);
    auto *left = new QVBoxLayout;
    left->setObjectName(QStringLiteral("left"));
    columns->addLayout(left, 5);
    form_ = new QFormLayout;
    form_->setHorizontalSpacing(16);
    form_->setVerticalSpacing(10);
    form_->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    columns->addLayout(form_, 6);

    left->setSpacing(2);
    left->addWidget(heading(tr("What"), this));
    left->addSpacing(6);
    for (const auto &[content, words, detail] : {std::tuple(PrintContent::comparison, tr("&Comparison"), tr("The texts with every change marked")),
             {PrintContent::notes, tr("List of &revisions"), tr("Each change in the words in which a meeting reads it out")},
             {PrintContent::concordance, tr("Co&ncordance"),
                 tr("Where each paragraph stood, what was done to it, and room for source, approach and rationale")},
             {PrintContent::text, tr("The newer &text alone"), tr("As it reads, mended and numbered")}}) {
        auto *button = new QRadioButton(words, this);
        button->setAccessibleDescription(detail);
        content_->addButton(button, static_cast<int>(content));
        left->addWidget(button);
        left->addWidget(quiet(detail, this));
        left->addSpacing(8);
    }
    left->addStretch();
    content_->button(0)->setChecked(true);
    makeChoices();
    makeOptions();

    name_ = new QLabel(this);
    name_->setTextInteractionFlags(Qt::TextSelectableByMouse);
    name_->setAccessibleName(tr("Name of the file"));
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    auto *go = buttons->addButton(tr("&Export …"), QDialogButtonBox::AcceptRole);
    go->setDefault(true);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *foot = new QHBoxLayout;
    foot->addWidget(name_, 1);
    foot->addWidget(buttons);
    all->addLayout(foot);

    connect(content_, &QButtonGroup::idToggled, this, [this](int, bool on) {
        if (on) adapt();
    });
    connect(format_, &QComboBox::currentIndexChanged, this, [this](int index) {
        if (index >= 0) adapt();
    });
    connect(texts_, &QComboBox::currentIndexChanged, this, &ExportDialog::adapt);
    for (QAbstractButton *button : {static_cast<QAbstractButton *>(redline_), static_cast<QAbstractButton *>(largePrint_)})
        connect(button, &QAbstractButton::toggled, this, &ExportDialog::adapt);
    resize(720, sizeHint().height());
    adapt();
}

/// Lines that break take their height from the width; a dialog asks for that only when it is told.
void ExportDialog::makeRoom()
{
    const int needed = layout()->hasHeightForWidth() ? layout()->totalHeightForWidth(width()) : sizeHint().height();
    setMinimumHeight(needed);
    if (height() < needed) resize(width(), needed);
}

void ExportDialog::resizeEvent(QResizeEvent *event)
{
    QDialog::resizeEvent(event);
    if (event->size().width() != event->oldSize().width()) makeRoom();
}

void ExportDialog::makeChoices()
{
    texts_ = new ChoiceBox(this);
    const auto named = [](const Comparison &c) {
        return tr("%1 → %2").arg(isolated(toQt(shortName(*c.documents.front()))), isolated(toQt(shortName(*c.documents.back()))));
    };
    texts_->addItem(tr("The two shown: %1").arg(named(*pair_)));
    if (series_) texts_->addItem(tr("The whole series, %n texts", nullptr, static_cast<int>(series_->documents.size())));
    texts_->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    texts_->setEnabled(series_ != nullptr);
    form_->addRow(tr("Te&xts"), texts_);
    format_ = new ChoiceBox(this);
    form_->addRow(tr("&Format"), format_);
}

void ExportDialog::makeOptions()
{
    sideBySide_ = new QRadioButton(tr("&Side by side, landscape"), this);
    redline_ = new QRadioButton(tr("One re&dline, portrait"), this);
    sideBySide_->setChecked(true);
    layoutRow_ = new QWidget(this);
    auto *layouts = new QVBoxLayout(layoutRow_);
    layouts->setContentsMargins({});
    layouts->setSpacing(4);
    layouts->addWidget(sideBySide_);
    layouts->addWidget(redline_);
    form_->addRow(tr("Layout"), layoutRow_);
    paper_ = new ChoiceBox(this);
    paper_->addItems({tr("A4"), tr("Letter")});
    form_->addRow(tr("&Paper"), paper_);
    author_ = new QLineEdit(QStringLiteral("Resolute"), this);
    form_->addRow(tr("&Author of the marks"), author_);
    base_ = new QLineEdit(this);
    base_->setPlaceholderText(tr("its own"));
    base_->setClearButtonEnabled(true);
    baseRow_ = new QWidget(this);
    auto *bases = new QHBoxLayout(baseRow_);
    bases->setContentsMargins({});
    bases->addWidget(base_, 1);
    auto *browse = new QPushButton(tr("Choose …"), this);
    browse->setAccessibleName(tr("Choose the Word file whose styles are used"));
    connect(browse, &QPushButton::clicked, this, &ExportDialog::chooseBase);
    bases->addWidget(browse);
    form_->addRow(tr("Styles of"), baseRow_);
    changedOnly_ = new QCheckBox(tr("Changed paragraphs &only"), this);
    form_->addRow(QString(), changedOnly_);
    remarks_ = new QCheckBox(tr("With notes and stat&uses"), this);
    remarks_->setChecked(true);
    form_->addRow(QString(), remarks_);
    largePrint_ = new QCheckBox(tr("&Large print, to read from"), this);
    form_->addRow(QString(), largePrint_);
    evidence_ = new QCheckBox(tr("Say &how it was made"), this);
    evidence_->setToolTip(tr("Hashes of the texts, version and settings stand at the end. They are in the properties of the file in any case."));
    form_->addRow(QString(), evidence_);
}

ExportOrder ExportDialog::order() const
{
    ExportOrder order;
    order.content = static_cast<PrintContent>(content_->checkedId());
    order.format = static_cast<ExportFormat>(format_->currentData().toInt());
    order.series = series_ && texts_->currentIndex() == 1;
    order.remarks = remarks_->isChecked() && form_->isRowVisible(remarks_);
    order.look.layout = redline_->isChecked() ? PrintLayout::redline : PrintLayout::sideBySide;
    order.look.paper = paper_->currentIndex() == 1 ? QPageSize::Letter : QPageSize::A4;
    order.look.changedOnly = changedOnly_->isChecked() && form_->isRowVisible(changedOnly_);
    order.look.largePrint = largePrint_->isChecked() && form_->isRowVisible(largePrint_);
    order.look.evidence = evidence_->isChecked() && form_->isRowVisible(evidence_);
    order.look.author = author_->text();
    order.base = form_->isRowVisible(baseRow_) ? base_->text() : QString();
    return order;
}

void ExportDialog::setOrder(const ExportOrder &order)
{
    content_->button(static_cast<int>(order.content))->setChecked(true);
    texts_->setCurrentIndex(order.series && series_ ? 1 : 0);
    adapt();
    format_->setCurrentIndex(std::max(0, format_->findData(static_cast<int>(order.format))));
    (order.look.layout == PrintLayout::redline ? redline_ : sideBySide_)->setChecked(true);
    paper_->setCurrentIndex(order.look.paper == QPageSize::Letter ? 1 : 0);
    changedOnly_->setChecked(order.look.changedOnly);
    remarks_->setChecked(order.remarks || !hasRemarks_);
    largePrint_->setChecked(order.look.largePrint);
    evidence_->setChecked(order.look.evidence);
    author_->setText(order.look.author);
    base_->setText(order.base);
    adapt();
}

void ExportDialog::adapt()
{
    const auto content = static_cast<PrintContent>(content_->checkedId());
    const auto &formats = formatsOf(content);
    const auto known = [&](int i) { return static_cast<ExportFormat>(format_->itemData(i).toInt()); };
    bool same = format_->count() == static_cast<int>(formats.size());
    for (int i = 0; same && i < format_->count(); ++i) same = known(i) == formats[static_cast<std::size_t>(i)];
    if (!same) {
        const QVariant before = format_->currentData();
        const QSignalBlocker quietly(format_);
        format_->clear();
        for (const ExportFormat f : formats)
            format_->addItem(f == ExportFormat::word && content == PrintContent::comparison ? tr("Word, with tracked changes (.docx)")
                                                                                            : formatWord(f),
                static_cast<int>(f));
        format_->setCurrentIndex(std::max(0, before.isValid() ? format_->findData(before) : 0));
    }
    const auto format = static_cast<ExportFormat>(format_->currentData().toInt());
    const bool comparison = content == PrintContent::comparison, pdf = format == ExportFormat::pdf, word = format == ExportFormat::word;
    const bool report = !comparison && (pdf || word || format == ExportFormat::html);
    const bool bare = format == ExportFormat::json || format == ExportFormat::text || format == ExportFormat::markdown;
    form_->setRowVisible(texts_, content != PrintContent::text && content != PrintContent::notes);
    form_->setRowVisible(layoutRow_, comparison && pdf);
    form_->setRowVisible(paper_, pdf || report);
    form_->setRowVisible(author_, pdf || word);
    form_->setRowVisible(baseRow_, comparison && word);
    form_->setRowVisible(changedOnly_, (comparison && pdf) || content == PrintContent::concordance);
    form_->setRowVisible(remarks_, hasRemarks_ && takesRemarks(content, format));
    form_->setRowVisible(largePrint_, report && content != PrintContent::concordance);
    form_->setRowVisible(evidence_, !(bare && (content == PrintContent::notes || content == PrintContent::text)) && !(comparison && word));
    name_->setText(quotedFile(fileName()));
    name_->setToolTip(name_->text());
    makeRoom();
}

QString ExportDialog::fileName() const { return proposedName(order(), *comparison()); }

void ExportDialog::chooseBase()
{
    const QString path = QFileDialog::getOpenFileName(this, tr("Word file whose styles are used"), base_->text(), tr("Word (*.docx *.dotx)"));
    if (!path.isEmpty()) base_->setText(path);
}

void ExportDialog::recall(const QSettings &settings)
{
    ExportOrder order;
    const auto number = [&](const char *key) { return settings.value(QStringLiteral("export-") + QString::fromLatin1(key)).toInt(); };
    order.content = static_cast<PrintContent>(std::clamp(number("content"), 0, 3));
    order.format = static_cast<ExportFormat>(std::clamp(number("format"), 0, 6));
    order.look.layout = number("layout") == 1 ? PrintLayout::redline : PrintLayout::sideBySide;
    const bool known = settings.contains(QStringLiteral("export-paper"));
    order.look.paper = (known ? number("paper") == 1 : QLocale().measurementSystem() == QLocale::ImperialUSSystem) ? QPageSize::Letter
                                                                                                                   : QPageSize::A4;
    order.look.evidence = number("evidence") == 1;
    order.look.author = settings.value(QStringLiteral("export-author"), order.look.author).toString();
    setOrder(order);
}

void ExportDialog::remember(QSettings &settings) const
{
    const ExportOrder order = this->order();
    const auto keep = [&](const char *key, const QVariant &value) { settings.setValue(QStringLiteral("export-") + QString::fromLatin1(key), value); };
    keep("content", static_cast<int>(order.content));
    keep("format", static_cast<int>(order.format));
    keep("layout", order.look.layout == PrintLayout::redline ? 1 : 0);
    keep("paper", order.look.paper == QPageSize::Letter ? 1 : 0);
    keep("evidence", order.look.evidence ? 1 : 0);
    keep("author", order.look.author);
}

} // namespace resolute::ui
