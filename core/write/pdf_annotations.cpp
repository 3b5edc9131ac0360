// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/write/pdf_annotations.h"

#include "core/base/late.h"
#include "core/write/pdf_appearance.h"
#include "core/write/qpdf_writer.h"

#include <qpdf/Buffer.hh>
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFLogger.hh>
#include <qpdf/QPDFObjectHandle.hh>

#include <algorithm>
#include <charconv>
#include <map>
#include <memory>

namespace resolute {

namespace {

const Message notPdf{"pdf-unreadable", RESOLUTE_MESSAGE("message", "cannot be read as PDF: {1}")};
const Message encrypted{"pdf-encrypted",
    RESOLUTE_MESSAGE("message", "is encrypted, so nothing can be added to it; save it without protection first")};
const Message noPage{"pdf-no-page", RESOLUTE_MESSAGE("message", "has no page {1}")};

Error failure(const Message &message, const std::string &file, std::vector<std::string> arguments = {})
{
    return {ErrorKind::input, &message, std::move(arguments), file, {}};
}

std::string text(const std::string &utf8) { return QPDFObjectHandle::newUnicodeString(utf8).unparse(); }

// "2023-07-10T12:00:00Z" -> (D:20230710120000Z)
std::string pdfDate(const std::string &iso)
{
    std::string digits;
    for (const char c : iso)
        if (c >= '0' && c <= '9') digits += c;
    digits.resize(14, '0');
    return "(D:" + digits + "Z)";
}

/// What is appended: objects by number, and the cross-references that make readers find them.
class Update
{
public:
    explicit Update(int next) : next_(next) {}

    int reserve() { return next_++; }
    void put(int number, std::string body, int generation = 0) { objects_[number] = {std::move(body), generation}; }
    int add(std::string body)
    {
        const int number = reserve();
        put(number, std::move(body));
        return number;
    }
    [[nodiscard]] bool empty() const { return objects_.empty(); }

    [[nodiscard]] std::string append(std::string_view pdf, QPDF &source);

private:
    struct Object {
        std::string body;
        int generation = 0;
    };
    [[nodiscard]] std::string trailerKeys(QPDF &source, int size, std::size_t previous) const;

    std::map<int, Object> objects_;
    int next_;
};

std::string reference(int number) { return std::to_string(number) + " 0 R"; }

// The offset that the last "startxref" of the file names.
std::size_t lastCrossReferences(std::string_view pdf)
{
    auto at = pdf.rfind("startxref");
    if (at == std::string_view::npos) return 0;
    at = pdf.find_first_of("0123456789", at);
    std::size_t offset = 0;
    if (at != std::string_view::npos) std::from_chars(pdf.data() + at, pdf.data() + pdf.size(), offset);
    return offset;
}

bool isTable(std::string_view pdf, std::size_t offset)
{
    offset = pdf.find_first_not_of(" \t\r\n", offset);
    return offset != std::string_view::npos && pdf.substr(offset, 4) == "xref";
}

std::string Update::trailerKeys(QPDF &source, int size, std::size_t previous) const
{
    std::string out = "/Size " + std::to_string(size) + " /Prev " + std::to_string(previous);
    for (const char *key : {"/Root", "/Info", "/ID"})
        if (const auto value = source.getTrailer().getKey(key); !value.isNull()) out += ' ' + std::string(key) + ' ' + value.unparse();
    return out;
}

std::string digits(std::size_t value, std::size_t width)
{
    std::string out = std::to_string(value);
    return out.size() < width ? std::string(width - out.size(), '0') + out : out;
}

std::string Update::append(std::string_view pdf, QPDF &source)
{
    std::string out(pdf);
    if (out.back() != '\n') out += '\n';
    const std::size_t previous = lastCrossReferences(pdf);
    const bool table = isTable(pdf, previous);
    const int own = table ? 0 : reserve(); // a cross-reference stream is an object itself
    std::map<int, std::pair<std::size_t, int>> places;
    for (const auto &[number, object] : objects_) {
        places[number] = {out.size(), object.generation};
        out += std::to_string(number) + ' ' + std::to_string(object.generation) + " obj\n" + object.body + "\nendobj\n";
    }
    const std::size_t start = out.size();
    if (table) {
        out += "xref\n";
        for (auto it = places.begin(); it != places.end();) { // consecutive numbers share a section
            auto end = it;
            int count = 0;
            for (int want = it->first; end != places.end() && end->first == want; ++end, ++want) ++count;
            out += std::to_string(it->first) + ' ' + std::to_string(count) + '\n';
            for (; it != end; ++it) out += digits(it->second.first, 10) + ' ' + digits(static_cast<std::size_t>(it->second.second), 5) + " n \n";
        }
        out += "trailer\n<< " + trailerKeys(source, next_, previous) + " >>\n";
    } else {
        places[own] = {start, 0};
        std::string index, rows;
        for (const auto &[number, place] : places) {
            index += std::to_string(number) + " 1 ";
            rows += '\1';
            for (int shift = 40; shift >= 0; shift -= 8) rows += static_cast<char>(place.first >> shift & 0xff);
            for (int shift = 8; shift >= 0; shift -= 8) rows += static_cast<char>(place.second >> shift & 0xff);
        }
        out += std::to_string(own) + " 0 obj\n<< /Type /XRef /W [1 6 2] /Index [" + index + "] " + trailerKeys(source, next_, previous) + " /Length "
            + std::to_string(rows.size()) + " >>\nstream\n" + rows + "\nendstream\nendobj\n";
    }
    out += "startxref\n" + std::to_string(start) + "\n%%EOF\n";
    return out;
}

std::string rectangle(const PdfFrame &f, const PageBox &b)
{
    return '[' + pdfNumber(f.x(b.x0)) + ' ' + pdfNumber(f.y(b.y1)) + ' ' + pdfNumber(f.x(b.x1)) + ' ' + pdfNumber(f.y(b.y0)) + ']';
}

// Upper left, upper right, lower left, lower right: the order that readers expect, whatever the standard says.
std::string quadrilaterals(const PdfFrame &f, const std::vector<PageBox> &boxes)
{
    std::string out = "[";
    for (const PageBox &b : boxes) {
        for (const double y : {b.y0, b.y1})
            for (const double x : {b.x0, b.x1}) out += pdfNumber(f.x(x)) + ' ' + pdfNumber(f.y(y)) + ' ';
    }
    return out + ']';
}

const char *subtype(PdfMark mark)
{
    switch (mark) {
    case PdfMark::highlight: return "/Highlight";
    case PdfMark::underline: return "/Underline";
    case PdfMark::strikeOut: return "/StrikeOut";
    case PdfMark::caret: return "/Caret";
    case PdfMark::note: return "/Text";
    case PdfMark::link: return "/Link";
    }
    return "/Text";
}

struct Page {
    QPDFObjectHandle object;
    PdfFrame frame;
};

PdfFrame frameOf(const QPDFObjectHandle &page)
{
    for (QPDFObjectHandle node = page; node.isDictionary(); node = node.getKey("/Parent")) // boxes are inherited
        for (const char *key : {"/CropBox", "/MediaBox"})
            if (auto box = node.getKey(key); box.isRectangle()) {
                const auto r = box.getArrayAsRectangle();
                return {r.llx, r.lly, r.ury};
            }
    return {0, 0, 792}; // Letter, which ISO 32000 names as no default, but readers take
}

class Additions
{
public:
    Additions(QPDF &pdf, const std::string &file) : pdf_(pdf), file_(file), update_(size(pdf))
    {
        for (auto &page : pdf.getAllPages()) pages_.push_back({page, frameOf(page)});
    }

    Result<void> annotate(const std::vector<PdfAnnotation> &annotations);
    Result<void> bookmark(const std::vector<PdfBookmark> &bookmarks);
    void describe(const std::string &language, const std::string &title);
    [[nodiscard]] std::string finish(std::string_view bytes)
    {
        if (!catalogKeys_.empty()) putWith(pdf_.getRoot(), catalogKeys_);
        return update_.empty() ? std::string(bytes) : update_.append(bytes, pdf_);
    }

private:
    static int size(QPDF &pdf)
    {
        const auto declared = pdf.getTrailer().getKey("/Size");
        return std::max(declared.isInteger() ? declared.getIntValueAsInt() : 0, static_cast<int>(pdf.getObjectCount()) + 1);
    }
    [[nodiscard]] std::string destination(const PdfTarget &target) const
    {
        const Page &page = pages_[static_cast<std::size_t>(target.page - 1)];
        return '[' + page.object.unparse() + " /XYZ null " + pdfNumber(page.frame.y(target.top)) + " null]";
    }
    [[nodiscard]] bool exists(int page) const { return page >= 1 && page <= static_cast<int>(pages_.size()); }
    int write(const PdfAnnotation &a, const Page &page);
    /// The dictionary again, with some of its keys set to other values. Values are PDF text, since they may refer to
    /// objects that are only about to be added.
    void putWith(QPDFObjectHandle original, const std::map<std::string, std::string> &keys)
    {
        QPDFObjectHandle changed = original.shallowCopy();
        for (const auto &[key, value] : keys) changed.removeKey(key);
        std::string body = changed.unparseResolved(); // "<< ... >>"
        body.resize(body.rfind(">>"));
        for (const auto &[key, value] : keys) body += key + ' ' + value + ' ';
        update_.put(original.getObjectID(), body + ">>", original.getGeneration());
    }

    QPDF &pdf_;
    const std::string &file_;
    Update update_;
    std::vector<Page> pages_;
    std::map<std::string, std::string> catalogKeys_;
};

int Additions::write(const PdfAnnotation &a, const Page &page)
{
    const PdfFrame &f = page.frame;
    const std::string rect = rectangle(f, a.mark == PdfMark::link ? a.boxes.front() : outline(a));
    std::string body = "<< /Type /Annot /Subtype " + std::string(subtype(a.mark)) + " /Rect " + rect + " /P " + page.object.unparse();
    if (a.mark == PdfMark::link) {
        body += " /Border [0 0 0] /QuadPoints " + quadrilaterals(f, a.boxes);
        if (a.target) body += " /Dest " + destination(*a.target);
        return update_.add(body + " >>");
    }
    const std::string drawing = appearance(a, f);
    const std::string state = a.mark == PdfMark::highlight || a.ground ? "/ExtGState << /M << /Type /ExtGState /BM /Multiply >> >>" : "";
    const int form = update_.add("<< /Type /XObject /Subtype /Form /BBox " + rect + " /Resources << " + state + " >> /Length "
        + std::to_string(drawing.size()) + " >>\nstream\n" + drawing + "\nendstream");
    body += " /F 4 /C [" + pdfNumber(a.colour.r) + ' ' + pdfNumber(a.colour.g) + ' ' + pdfNumber(a.colour.b) + "] /AP << /N " + reference(form)
        + " >>";
    if (a.mark == PdfMark::highlight || a.mark == PdfMark::underline || a.mark == PdfMark::strikeOut)
        body += " /QuadPoints " + quadrilaterals(f, a.boxes);
    if (a.mark == PdfMark::note) body += " /Name /Comment";
    if (!a.author.empty()) body += " /T " + text(a.author);
    if (!a.subject.empty()) body += " /Subj " + text(a.subject);
    if (!a.contents.empty()) body += " /Contents " + text(a.contents);
    if (!a.name.empty()) body += " /NM " + text(a.name);
    if (!a.date.empty()) body += " /M " + pdfDate(a.date) + " /CreationDate " + pdfDate(a.date);
    return update_.add(body + " >>");
}

Result<void> Additions::annotate(const std::vector<PdfAnnotation> &annotations)
{
    std::map<int, std::vector<int>> byPage;
    for (const PdfAnnotation &a : annotations) {
        if (!exists(a.page)) return std::unexpected(failure(noPage, file_, {std::to_string(a.page)}));
        if (a.target && !exists(a.target->page)) return std::unexpected(failure(noPage, file_, {std::to_string(a.target->page)}));
        if (!a.boxes.empty()) byPage[a.page].push_back(write(a, pages_[static_cast<std::size_t>(a.page - 1)]));
    }
    for (const auto &[number, added] : byPage) {
        QPDFObjectHandle original = pages_[static_cast<std::size_t>(number - 1)].object;
        std::string list = "[ ";
        if (auto old = original.getKey("/Annots"); old.isArray())
            for (int i = 0; i < old.getArrayNItems(); ++i) list += old.getArrayItem(i).unparse() + ' ';
        for (const int a : added) list += reference(a) + ' ';
        putWith(original, {{"/Annots", list + ']'}});
    }
    return {};
}

Result<void> Additions::bookmark(const std::vector<PdfBookmark> &bookmarks)
{
    if (bookmarks.empty()) return {};
    struct Node {
        int number = 0;
        std::vector<std::size_t> children;
        std::size_t parent = 0;
    };
    std::vector<Node> nodes(1); // the root; nodes[i + 1] is bookmarks[i]
    nodes[0].number = update_.reserve();
    std::vector<std::size_t> path{0};
    for (const PdfBookmark &b : bookmarks) {
        if (!exists(b.target.page)) return std::unexpected(failure(noPage, file_, {std::to_string(b.target.page)}));
        path.resize(std::min<std::size_t>(static_cast<std::size_t>(std::max(b.level, 0)) + 1, path.size()));
        const std::size_t parent = path.back();
        nodes.push_back({update_.reserve(), {}, parent});
        nodes[parent].children.push_back(nodes.size() - 1);
        path.push_back(nodes.size() - 1);
    }
    for (std::size_t i = 0; i < nodes.size(); ++i) {
        const Node &node = nodes[i];
        std::string body = "<<";
        if (i == 0) body += " /Type /Outlines";
        else {
            const PdfBookmark &b = bookmarks[i - 1];
            const auto &siblings = nodes[node.parent].children;
            const auto at = std::ranges::find(siblings, i);
            body += " /Title " + text(b.title) + " /Dest " + destination(b.target) + " /Parent " + reference(nodes[node.parent].number);
            if (at != siblings.begin()) body += " /Prev " + reference(nodes[*(at - 1)].number);
            if (at + 1 != siblings.end()) body += " /Next " + reference(nodes[*(at + 1)].number);
        }
        if (!node.children.empty()) {
            // open on the first level only: a negative count keeps what is below it folded
            body += " /First " + reference(nodes[node.children.front()].number) + " /Last " + reference(nodes[node.children.back()].number)
                + " /Count " + std::to_string(static_cast<int>(node.children.size()) * (i == 0 ? 1 : -1));
        }
        update_.put(node.number, body + " >>");
    }
    catalogKeys_["/Outlines"] = reference(nodes[0].number);
    catalogKeys_["/PageMode"] = "/UseOutlines";
    return {};
}

void Additions::describe(const std::string &language, const std::string &title)
{
    if (!language.empty()) catalogKeys_["/Lang"] = text(language);
    if (title.empty()) return;
    auto preferences = pdf_.getRoot().getKey("/ViewerPreferences");
    preferences = preferences.isDictionary() ? preferences.shallowCopy() : QPDFObjectHandle::newDictionary();
    preferences.replaceKey("/DisplayDocTitle", QPDFObjectHandle::newBool(true));
    catalogKeys_["/ViewerPreferences"] = preferences.unparse();
    if (auto info = pdf_.getTrailer().getKey("/Info"); info.isIndirect() && info.isDictionary()) putWith(info, {{"/Title", text(title)}});
}

std::shared_ptr<QPDF> parse(const std::string &bytes, const std::string &file)
{
    auto pdf = QPDF::create();
    auto silent = QPDFLogger::create();
    silent->setInfo(silent->discard());
    silent->setWarn(silent->discard());
    silent->setError(silent->discard());
    pdf->setLogger(silent);
    pdf->setSuppressWarnings(true);
    pdf->processMemoryFile(file.c_str(), bytes.data(), bytes.size());
    return pdf;
}

std::string mended(QPDF &pdf)
{
    QPDFWriter writer(pdf);
    writer.setOutputMemory();
    writer.setStaticID(true); // same input, same bytes
    writer.setObjectStreamMode(qpdf_o_disable);
    writer.write();
    const auto buffer = writer.getBufferSharedPointer();
    return {reinterpret_cast<const char *>(buffer->getBuffer()), buffer->getSize()};
}

} // namespace

Result<std::string> addToPdf(std::string_view pdf, const std::string &file, const PdfAdditions &additions)
{
    try {
        std::string bytes(pdf);
        auto source = parse(bytes, file);
        if (source->isEncrypted()) return std::unexpected(failure(encrypted, file));
        source->getAllPages();
        if (source->anyWarnings()) { // cross-references were guessed: nothing can be appended to a guess
            bytes = mended(*source);
            source = parse(bytes, file);
        }
        Additions work(*source, file);
        if (auto done = work.annotate(additions.annotations); !done) return std::unexpected(done.error());
        if (auto done = work.bookmark(additions.bookmarks); !done) return std::unexpected(done.error());
        work.describe(additions.language, additions.title);
        return work.finish(bytes);
    } catch (const std::exception &error) {
        return std::unexpected(failure(notPdf, file, {error.what()}));
    }
}

} // namespace resolute

RESOLUTE_LATE(addToPdf, resolute::addToPdf);
