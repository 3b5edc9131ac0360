// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/source_view.h"

#include "ui/bridge/jobs.h"
#include "ui/bridge/pdf_process.h"
#include "ui/bridge/text.h"
#include "ui/views/source_pages.h"
#include "ui/views/source_text.h"

#include <QFile>
#include <QLabel>
#include <QStackedLayout>
#include <QStringDecoder>

namespace resolute::ui {

namespace {

// A text of this size has some 60,000 lines; more is no resolution, and QPlainTextEdit would take seconds over it.
constexpr qint64 longest = 8 << 20;

struct Loaded {
    QString text;
    QString why; ///< empty: it is there
};

Loaded load(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) return {{}, file.errorString()};
    if (file.size() > longest) return {{}, SourceView::tr("it is too long to be shown")};
    const QByteArray bytes = file.readAll();
    if (file.error() != QFileDevice::NoError) return {{}, file.errorString()};
    QStringDecoder decoder(QStringConverter::encodingForData(bytes).value_or(QStringConverter::Utf8));
    return {decoder.decode(bytes), {}};
}

bool hasLines(SourceFormat format)
{
    switch (format) {
    case SourceFormat::markdown:
    case SourceFormat::text:
    case SourceFormat::html:
    case SourceFormat::akn: return true;
    case SourceFormat::docx:
    case SourceFormat::odt:
    case SourceFormat::pdf: break;
    }
    return false;
}

} // namespace

SourceView::SourceView(QWidget *parent)
    : QWidget(parent), jobs_(new Jobs(this)), stack_(new QStackedLayout(this)), text_(new SourceText), pages_(new SourcePages(&pageOfPdf)),
      message_(new QLabel)
{
    message_->setAlignment(Qt::AlignCenter);
    message_->setWordWrap(true);
    message_->setMargin(16);
    message_->setTextFormat(Qt::PlainText);
    message_->setForegroundRole(QPalette::PlaceholderText);
    stack_->addWidget(text_);
    stack_->addWidget(pages_);
    stack_->addWidget(message_);
    say(tr("The source of the paragraph you read stands here."));
}

SourceView::~SourceView() = default;

void SourceView::setDocument(DocumentPtr document)
{
    if (document == document_) return;
    document_ = std::move(document);
    wanted_.reset();
    jobs_->cancelAll();
    if (!document_) {
        say(tr("The source of the paragraph you read stands here."));
    } else if (document_->format == SourceFormat::pdf && document_->file != "-") {
        pages_->setDocument(document_);
        stack_->setCurrentWidget(pages_);
        emit settled();
    } else if (!hasLines(document_->format)) {
        say(tr("%1 has pages, and no lines that could be shown here.").arg(toQt(document_->file)));
    } else if (document_->file == "-") {
        say(tr("This text was read from standard input, and is kept nowhere."));
    } else {
        const QString path = toQt(document_->file);
        jobs_->start([path](const Progress &) { return load(path); },
            [this, path](const Loaded &loaded) {
                if (!loaded.why.isEmpty()) return say(tr("%1 cannot be shown: %2").arg(path, loaded.why));
                text_->setSource(loaded.text, document_);
                stack_->setCurrentWidget(text_);
                if (wanted_) text_->outline(*wanted_);
                emit settled();
            });
    }
}

void SourceView::showParagraph(ParagraphIndex paragraph)
{
    wanted_ = paragraph;
    if (stack_->currentWidget() == pages_) return pages_->outline(paragraph);
    if (message().isEmpty() && jobs_->running() == 0) text_->outline(paragraph);
}

QString SourceView::message() const { return stack_->currentWidget() == message_ ? message_->text() : QString(); }

void SourceView::say(const QString &words)
{
    message_->setText(words);
    stack_->setCurrentWidget(message_);
    emit settled();
}

} // namespace resolute::ui
