// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/amending.h"

#include "core/base/file.h"
#include "core/compare/amendments.h"
#include "core/read/read.h"
#include "core/write/document_text.h"
#include "ui/bridge/text.h"
#include "ui/views/notice_bar.h"

#include <QDir>
#include <QFileInfo>

#include <algorithm>

namespace resolute::ui {

namespace {

const Message ownText{"amend-own", RESOLUTE_MESSAGE("message", "is open here; choose another name, so that it stays as it is")};

/// What was carried out, written to `to`.
Result<AmendedText> amended(const DocumentPtr &base, const std::string &notes, const std::string &to)
{
    const auto bytes = readBytes(notes);
    if (!bytes) return std::unexpected(bytes.error());
    auto text = amend(*bytes, notes, *base);
    if (!text) return text;
    if (const auto saved = saveFile(to, toMarkdown(*text->document)); !saved) return std::unexpected(saved.error());
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
    return folder.filePath(tr("%1 as amended.md", "name of a file").arg(file.completeBaseName()));
}

void Amending::carryOut(TextId base, const QString &notes, const QString &path)
{
    const Text *text = workspace_.text(base);
    if (!text || !text->document) return;
    // What a person has is not written over: no text that is open, nor the amendments; only what was made so before.
    const QFileInfo to(path);
    const bool isOpen = std::ranges::any_of(workspace_.texts(), [&](const Text &t) { return QFileInfo(t.path) == to; });
    if (to == QFileInfo(notes) || (isOpen && !made_.contains(to.absoluteFilePath())))
        return emit failed(path, Error{ErrorKind::output, &ownText, {}, {}, {}});
    workspace_.jobs().start(
        [document = text->document, from = toUtf8(notes), file = toUtf8(path)](const Progress &) { return amended(document, from, file); },
        [this, base, notes, path, name = text->name()](const Result<AmendedText> &made) {
            if (!made) return emit failed(made.error().kind == ErrorKind::output ? path : notes, made.error());
            notices_.say(made->done == made->all
                    ? tr("%1 as amended: %n instruction(s) carried out.", "the name of a text", made->all).arg(name)
                    : tr("%1 as amended: %2 of %n instruction(s) carried out, the others below.", "the name of a text", made->all)
                          .arg(name)
                          .arg(made->done),
                made->done < made->all);
            made_.insert(QFileInfo(path).absoluteFilePath());
            waiting_ = {base, notes, path};
            workspace_.open({path});
        });
}

void Amending::show()
{
    if (!waiting_) return;
    const auto made = std::ranges::find_if(workspace_.texts(),
        [&](const Text &t) { return t.state == TextState::ready && QFileInfo(t.path) == QFileInfo(waiting_->path); });
    if (made == workspace_.texts().end()) return;
    const Waiting done = *std::exchange(waiting_, std::nullopt);
    workspace_.select({done.base, made->id});
    emit carriedOut(done.notes);
}

} // namespace resolute::ui
