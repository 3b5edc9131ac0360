// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/read/odt.h"

#include "core/read/odt_body.h"
#include "core/read/xml.h"

#include <algorithm>
#include <set>

namespace resolute {

namespace {

const Message odtNoText{"odt-no-body", RESOLUTE_MESSAGE("message", "the file is damaged: it has no text body")};
const Message odtLocked{"odt-locked",
    RESOLUTE_MESSAGE("message", "is locked with a password: open it in a word processor and save a copy without one")};
const Message odtEmpty{"odt-empty", RESOLUTE_MESSAGE("message", "has no text")};
const Message odtProposed{"odt-as-proposed",
    RESOLUTE_MESSAGE("message", "holds {1} tracked changes by {2}; read as proposed, with all of them accepted")};
const Message odtBefore{"odt-as-before", RESOLUTE_MESSAGE("message", "holds {1} tracked changes by {2}; read as before, with all of them rejected")};
const Message odtComments{"odt-comments", RESOLUTE_MESSAGE("message", "holds {1} comments by {2}")};
const Message odtCancelled{"cancelled", RESOLUTE_MESSAGE("message", "cancelled")};

template <class T> std::string authors(const std::vector<T> &list)
{
    std::set<std::string> names;
    for (const T &one : list)
        if (!one.author.empty()) names.insert(one.author);
    std::string out;
    for (const std::string &name : names) out += (out.empty() ? "" : ", ") + name;
    return out.empty() ? "?" : out;
}

void addIssues(Source &source, const ReadOptions &options)
{
    if (!source.tracked.empty())
        source.issues.push_back({Severity::info, options.tracked == TrackedChanges::asBefore ? &odtBefore : &odtProposed,
            {std::to_string(source.tracked.size()), authors(source.tracked)}, {}});
    if (!source.comments.empty())
        source.issues.push_back({Severity::info, &odtComments, {std::to_string(source.comments.size()), authors(source.comments)}, {}});
}

} // namespace

bool isOdt(const Zip &zip)
{
    if (!zip.contains("content.xml") || !zip.contains("mimetype")) return false;
    const auto type = zip.entry("mimetype");
    return type && (type->starts_with("application/vnd.oasis.opendocument.text") || type->starts_with("application/vnd.sun.xml.writer"));
}

Result<Source> readOdt(std::string_view bytes, const std::string &file, const Progress &progress, const ReadOptions &options)
{
    const auto failed = [&](const Message &message) { return std::unexpected(Error{ErrorKind::input, &message, {}, file, {}}); };
    const auto zip = Zip::open(bytes, file);
    if (!zip) return std::unexpected(zip.error());
    if (const auto manifest = zip->entry("META-INF/manifest.xml"); manifest && manifest->contains("encryption-data")) return failed(odtLocked);
    odt::Styles styles;
    if (const auto part = zip->contains("styles.xml") ? zip->entry("styles.xml") : std::string()) {
        if (!part->empty())
            if (const auto xml = parseXml(*part, file, "styles.xml")) styles.read((*xml)->document_element());
    }
    const auto content = zip->entry("content.xml");
    if (!content) return std::unexpected(content.error());
    const auto xml = parseXml(*content, file, "content.xml");
    if (!xml) return std::unexpected(xml.error());
    progress.report(0.5);
    if (progress.stopped()) return std::unexpected(Error{ErrorKind::cancelled, &odtCancelled, {}, file, {}});
    const auto root = (*xml)->document_element();
    styles.read(root);
    const auto text = localChild(localChild(root, "body"), "text");
    if (!text) return failed(odtNoText);
    Source source;
    source.file = file;
    source.format = SourceFormat::odt;
    odt::Body(styles, options.tracked, source).read(text);
    if (source.blocks.empty()) return failed(odtEmpty);
    addIssues(source, options);
    progress.report(1);
    return source;
}

} // namespace resolute
