// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/amending.h"

#include "core/base/file.h"
#include "core/compare/amendments.h"
#include "core/read/read.h"
#include "core/write/document_text.h"
#include "core/write/docx.h"
#include "ui/bridge/text.h"
#include "ui/views/notice_bar.h"

#include <QDir>
#include <QFileDialog>
#include <QFileInfo>

#include <algorithm>
#include <array>

namespace resolute::ui {

namespace {

const Message ownText{"amend-own", RESOLUTE_MESSAGE("message", "is open here; choose another name, so that it stays as it is")};

bool isWord(const QString &path) { return path.endsWith(QStringLiteral(".docx"), Qt::CaseInsensitive); }

/// In the format that the name says.
Result<std::string> fileOf(const DocumentPtr &base, const DocumentPtr &changed, const QString &path, const DocxOptions &options)
{
    if (isWord(path)) return toTrackedWord(base, changed, options);
    return path.endsWith(QStringLiteral(".txt"), Qt::CaseInsensitive) ? toPlainText(*changed) : toMarkdown(*changed);
}

/// What was carried out, written to `to`.
Result<AmendedText> amended(const DocumentPtr &base, const std::string &notes, const QString &to, const std::string &author)
{
    const auto bytes = readBytes(notes);
    if (!bytes) return std::unexpected(bytes.error());
    auto text = amend(*bytes, notes, *base);
    if (!text) return text;
    const auto file = fileOf(base, text->document, to, {.author = author, .date = {}, .evidence = {}});
    if (!file) return std::unexpected(file.error());
    if (const auto saved = saveFile(toUtf8(to), *file); !saved) return std::unexpected(saved.error());
    return text;
}

} // namespace

Amending::Amending(Workspace &workspace, NoticeBar &notices, QObject *parent) : QObject(parent), workspace_(workspace), notices_(notices)
{
    connect(&workspace, &Workspace::textChanged, this, &Amending::show, Qt::QueuedConnection);
}

std::optional<TextId> Amending::base() const
{
    if (const auto pair = workspace_.pair()) return workspace_.isReversed() ? pair->right : pair->left;
    for (const Text &t : workspace_.texts())
        if (t.state == TextState::ready && textAmendedBy(*t.document).empty()) return t.id;
    return {};
}

QString Amending::proposal(TextId base) const
{
    const Text *text = workspace_.text(base);
    if (!text) return {};
    const QFileInfo file(text->path);
    const QDir folder = text->path.startsWith(u':') || !file.exists() ? QDir::home() : file.absoluteDir();
    const QString name = tr("%1 as amended", "name of a file without its ending").arg(file.completeBaseName());
    return folder.filePath(name + (isWord(text->path) ? QStringLiteral(".docx") : QStringLiteral(".md")));
}

QString Amending::askForName(QWidget *parent, const QString &proposal)
{
    const std::array kinds{std::pair{tr("Word with tracked changes (*.docx)"), QStringLiteral("docx")},
        std::pair{tr("Markdown (*.md)"), QStringLiteral("md")}, std::pair{tr("Plain text (*.txt)"), QStringLiteral("txt")}};
    QStringList filters;
    QString chosen;
    const QString first = QFileInfo(proposal).suffix();
    for (const auto &[words, ending] : kinds) {
        filters << words;
        if (ending == first) chosen = words;
    }
    const QString path = QFileDialog::getSaveFileName(parent, tr("Text as amended"), proposal, filters.join(QStringLiteral(";;")), &chosen);
    // An ending that was typed counts; one that was proposed follows the choice of the format.
    const QString ending = QFileInfo(path).suffix().toLower();
    const bool isTyped = ending != first && std::ranges::any_of(kinds, [&](const auto &k) { return ending == k.second; });
    const auto wanted = std::ranges::find(kinds, chosen, [](const auto &k) { return k.first; });
    if (path.isEmpty() || isTyped || wanted == kinds.end() || ending == wanted->second) return path;
    const QString named = (ending == first ? path.chopped(first.size() + 1) : path) + u'.' + wanted->second;
    return QFileInfo::exists(named) ? askForName(parent, named) : named; // nobody has agreed to writing over that one
}

void Amending::carryOut(TextId base, const QString &notes, const QString &path, const QString &author)
{
    const Text *text = workspace_.text(base);
    if (!text || !text->document) return;
    // What a person has is not written over: no text that is open, nor the amendments; only what was made so before.
    if (QFileInfo(path) == QFileInfo(notes) || (textOf(path) && !made_.contains(QFileInfo(path).absoluteFilePath())))
        return emit failed(path, Error{ErrorKind::output, &ownText, {}, {}, {}});
    workspace_.jobs().start([document = text->document, from = toUtf8(notes), path, author = toUtf8(author)](
                                const Progress &) { return amended(document, from, path, author); },
        [this, base, notes, path, name = text->name()](const Result<AmendedText> &made) {
            if (!made) return emit failed(made.error().kind == ErrorKind::output ? path : notes, made.error());
            const int all = made->all(), done = made->done();
            notices_.say(done == all
                    ? tr("%1 as amended: %n instruction(s) carried out.", "the name of a text", all).arg(name)
                    : tr("%1 as amended: %2 of %n instruction(s) carried out, the others below.", "the name of a text", all).arg(name).arg(done),
                done < all);
            made_.insert(QFileInfo(path).absoluteFilePath());
            waiting_ = {base, notes, path};
            if (const auto amendments = textOf(notes)) workspace_.remove(*amendments);
            // Its tracked changes lead from a text that is here already: nothing is to be offered.
            if (textOf(path)) workspace_.open({path});
            else workspace_.openAs({{path, FileReading::plain}});
        });
}

std::optional<TextId> Amending::textOf(const QString &path) const
{
    const auto found = std::ranges::find_if(workspace_.texts(), [&](const Text &t) { return QFileInfo(t.path) == QFileInfo(path); });
    if (found == workspace_.texts().end()) return {};
    return found->id;
}

void Amending::show()
{
    if (!waiting_) return;
    const auto made = textOf(waiting_->path);
    if (!made || workspace_.text(*made)->state != TextState::ready) return;
    const Waiting done = *std::exchange(waiting_, std::nullopt);
    workspace_.select({done.base, *made});
    emit carriedOut(done.notes);
}

} // namespace resolute::ui
