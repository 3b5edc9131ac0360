// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/read/docx.h"

#include "core/read/docx_body.h"
#include "core/read/docx_package.h"

#include <algorithm>
#include <iterator>
#include <set>

namespace resolute {

namespace {

using namespace docx;

const Message readAsProposed{"tracked-as-proposed",
    RESOLUTE_MESSAGE("message", "holds {1} tracked changes by {2}; read as proposed, with all of them accepted")};
const Message readAsBefore{"tracked-as-before",
    RESOLUTE_MESSAGE("message", "holds {1} tracked changes by {2}; read as before, with all of them rejected")};
const Message hasComments{"comments", RESOLUTE_MESSAGE("message", "holds {1} comments by {2}")};
const Message fieldUnclosed{"field-unclosed", RESOLUTE_MESSAGE("message", "a field begins and never ends: text after it may be missing")};
const Message docxEmpty{"docx-no-body", RESOLUTE_MESSAGE("message", "the file is damaged: it has no text body")};
const Message cancelled{"cancelled", RESOLUTE_MESSAGE("message", "cancelled")};

/// Format and first number of notes, from the settings.
void noteSettings(const pugi::xml_node &properties, NumberFormat &format, int &start)
{
    if (const auto node = localChild(properties, "numFmt")) format = numberFormat(val(node)).value_or(format);
    if (const auto node = localChild(properties, "numStart")) start = localAttribute(node, "val").as_int(1);
}

/// The header of a first page that differs from the others: the Assembly's documents have their masthead there.
std::vector<Block> firstHeader(const Package &package, const pugi::xml_node &body, Reading &reading)
{
    pugi::xml_node section;
    for (const auto &child : body.children()) {
        section = localName(child) == "sectPr" ? child : localChild(localChild(child, "pPr"), "sectPr");
        if (section) break;
    }
    if (!section || !isOn(localChild(section, "titlePg"))) return {};
    for (const auto &child : section.children()) {
        if (localName(child) != "headerReference" || localAttribute(child, "type").value() != std::string_view("first")) continue;
        const auto header = package.headers.find(localAttribute(child, "id").value());
        if (header == package.headers.end()) return {};
        Story story(reading, false);
        story.read(Package::root(header->second));
        return story.take();
    }
    return {};
}

/// A note's own mark at its beginning is no part of its text.
void dropMark(Block &block, const std::string &mark)
{
    if (mark.empty() || !block.text.starts_with(mark)) return;
    std::size_t cut = mark.size();
    cut = std::min(block.text.find_first_not_of(" \t", cut), block.text.size());
    block.text.erase(0, cut);
    const auto shift = [cut](std::uint32_t at) { return at > cut ? at - static_cast<std::uint32_t>(cut) : 0u; };
    for (StyledRange &s : block.styles) s.range = {shift(s.range.begin), shift(s.range.end)};
    std::erase_if(block.styles, [](const StyledRange &s) { return s.range.empty(); });
    for (FootnoteAnchor &a : block.anchors) a.at = shift(a.at);
}

/// The bodies of the notes whose marks were seen, footnotes before endnotes.
void readNotes(const Package &package, Reading &reading, std::vector<Block> &blocks)
{
    for (const bool endnotes : {false, true}) {
        std::map<std::string, pugi::xml_node> bodies;
        for (const auto &node : Package::root(endnotes ? package.endnotes : package.footnotes).children())
            bodies.emplace(localAttribute(node, "id").value(), node);
        for (std::size_t i = 0; i < reading.notes.size(); ++i) { // a note may have notes
            const NoteReference note = reading.notes[i];
            const auto body = bodies.find(note.id);
            if (note.endnote != endnotes || body == bodies.end()) continue;
            Story story(reading, false);
            story.read(body->second);
            Block out;
            bool first = true;
            for (const Block &block : story.take()) {
                if (!block.label.empty()) joinBlocks(out, {}, (first ? "" : "\n") + block.label + " ");
                joinBlocks(out, block, !block.label.empty() || first ? "" : "\n");
                first = false;
            }
            out.kind = BlockKind::footnote;
            out.label = note.mark;
            if (note.custom) dropMark(out, note.mark);
            blocks.push_back(std::move(out));
        }
    }
}

template <class T> std::string authors(const std::vector<T> &list)
{
    std::set<std::string> names;
    for (const T &one : list) names.insert(one.author);
    std::string out;
    for (const std::string &n : names) out += (out.empty() ? "" : ", ") + (n.empty() ? std::string("?") : n);
    return out;
}

void addIssues(Source &source, const ReadOptions &options, bool openField)
{
    const auto info = [&](const Message &message, std::vector<std::string> arguments, Severity severity = Severity::info) {
        source.issues.push_back({severity, &message, std::move(arguments), {}});
    };
    if (!source.tracked.empty())
        info(options.tracked == TrackedChanges::asProposed ? readAsProposed : readAsBefore,
            {std::to_string(source.tracked.size()), authors(source.tracked)});
    if (!source.comments.empty()) info(hasComments, {std::to_string(source.comments.size()), authors(source.comments)});
    if (openField) info(fieldUnclosed, {}, Severity::warning);
}

} // namespace

Result<Source> readDocx(std::string_view bytes, const std::string &file, const Progress &progress, const ReadOptions &options)
{
    const auto zip = Zip::open(bytes, file);
    if (!zip) return std::unexpected(zip.error());
    const auto package = openPackage(*zip, file);
    if (!package) return std::unexpected(package.error());
    progress.report(0.5);
    if (progress.stopped()) return std::unexpected(Error{ErrorKind::cancelled, &cancelled, {}, file, {}});
    const auto body = localChild(Package::root(package->document), "body");
    if (!body) return std::unexpected(Error{ErrorKind::input, &docxEmpty, {}, file, {}});

    const Styles styles(Package::root(package->styles));
    Numbering numbering(Package::root(package->numbering));
    Changes changes(options.tracked);
    Reading reading{.styles = styles, .numbering = numbering, .changes = changes};
    noteSettings(localChild(Package::root(package->settings), "footnotePr"), reading.footnoteFormat, reading.footnoteStart);
    noteSettings(localChild(Package::root(package->settings), "endnotePr"), reading.endnoteFormat, reading.endnoteStart);

    Source source;
    source.file = file;
    source.format = SourceFormat::docx;
    Story story(reading, true);
    story.read(body);
    source.blocks = story.take();
    const bool openField = !reading.fields.empty();
    reading.fields.clear();
    readNotes(*package, reading, source.blocks);
    changes.deliver(source, Package::root(package->comments));
    // After the places of changes and comments are settled, which count the body's blocks.
    std::vector<Block> header = firstHeader(*package, body, reading);
    for (TrackedChange &change : source.tracked) change.block += header.size();
    for (SourceComment &comment : source.comments) comment.block += header.size();
    source.blocks.insert(source.blocks.begin(), std::make_move_iterator(header.begin()), std::make_move_iterator(header.end()));
    static const std::set<std::string> six{"ar", "en", "es", "fr", "ru", "zh"};
    const std::string language = std::string(localChild(Package::root(package->core), "language").text().get()).substr(0, 2);
    if (six.contains(language)) source.facts.language = language;
    addIssues(source, options, openField);
    progress.report(1);
    return source;
}

} // namespace resolute
