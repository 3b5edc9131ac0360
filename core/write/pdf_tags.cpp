// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/write/pdf_tags.h"

#include <qpdf/Buffer.hh>
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFObjectHandle.hh>
#include <qpdf/QPDFPageObjectHelper.hh>

#include <charconv>
#include <memory>
#include <string_view>

namespace resolute {

namespace {

const char *nameOf(PdfRole role)
{
    switch (role) {
    case PdfRole::title: return "/H1";
    case PdfRole::heading: return "/H2";
    case PdfRole::paragraph: break;
    case PdfRole::artifact: return "/Artifact";
    }
    return "/P";
}

/// A square: its whole length in the contents, and its x.
struct Square {
    std::size_t begin = 0, end = 0;
    int x = 0;
};

/// The next "X -30000 1 1 re" with the "f" behind it, from a place on; none gives an empty one.
Square nextSquare(std::string_view contents, std::size_t from)
{
    static const std::string mark = ' ' + std::to_string(PdfTagSquare::y) + " 1 1 re";
    for (std::size_t at = contents.find(mark, from); at != std::string_view::npos; at = contents.find(mark, at + 1)) {
        std::size_t begin = at;
        while (begin > from && (contents[begin - 1] == '-' || (contents[begin - 1] >= '0' && contents[begin - 1] <= '9'))) --begin;
        Square s{begin, at + mark.size(), 0};
        if (std::from_chars(contents.data() + begin, contents.data() + at, s.x).ptr != contents.data() + at) continue;
        while (s.end < contents.size() && (contents[s.end] == '\n' || contents[s.end] == ' ')) ++s.end;
        if (s.end < contents.size() && contents[s.end] == 'f') ++s.end;
        return s;
    }
    return {};
}

class Tagger
{
public:
    Tagger(QPDF &pdf, const std::vector<PdfRole> &parts) : pdf_(pdf), parts_(parts), elements_(parts.size()) {}

    void run()
    {
        auto pages = pdf_.getAllPages();
        for (std::size_t i = 0; i < pages.size(); ++i) page(pages[i], static_cast<int>(i));
        if (tagged_) tree();
    }

private:
    void page(QPDFObjectHandle page, int number)
    {
        QPDFPageObjectHelper(page).coalesceContentStreams();
        auto stream = page.getKey("/Contents");
        if (!stream.isStream()) return;
        const auto data = stream.getStreamData();
        const std::string_view contents(reinterpret_cast<const char *>(data->getBuffer()), data->getSize());
        std::string out;
        std::vector<QPDFObjectHandle> owners; // by number of the mark
        std::size_t at = 0;
        bool open = false;
        for (Square s = nextSquare(contents, 0); s.end > 0; s = nextSquare(contents, at)) {
            out += contents.substr(at, s.begin - at);
            at = s.end;
            if (open) out += "EMC\n";
            open = s.x != PdfTagSquare::end;
            if (!open) continue;
            const int part = PdfTagSquare::first - s.x;
            if (s.x == PdfTagSquare::artifact || part < 0 || part >= static_cast<int>(parts_.size())
                || parts_[static_cast<std::size_t>(part)] == PdfRole::artifact) {
                out += "/Artifact BMC\n";
                continue;
            }
            const auto p = static_cast<std::size_t>(part);
            const int mark = static_cast<int>(owners.size());
            out += std::string(nameOf(parts_[p])) + " <</MCID " + std::to_string(mark) + ">> BDC\n";
            if (elements_[p].object.isNull()) elements_[p].object = pdf_.makeIndirectObject(QPDFObjectHandle::newDictionary());
            auto reference = QPDFObjectHandle::newDictionary();
            reference.replaceKey("/Type", QPDFObjectHandle::newName("/MCR"));
            reference.replaceKey("/Pg", page);
            reference.replaceKey("/MCID", QPDFObjectHandle::newInteger(mark));
            elements_[p].marks.push_back(reference);
            owners.push_back(elements_[p].object);
        }
        if (at == 0) return;
        out += contents.substr(at);
        if (open) out += "\nEMC";
        stream.replaceStreamData(out, QPDFObjectHandle::newNull(), QPDFObjectHandle::newNull());
        page.replaceKey("/StructParents", QPDFObjectHandle::newInteger(number));
        page.replaceKey("/Tabs", QPDFObjectHandle::newName("/S"));
        numbers_.push_back(QPDFObjectHandle::newInteger(number));
        numbers_.push_back(pdf_.makeIndirectObject(QPDFObjectHandle::newArray(owners)));
        next_ = number + 1;
        tagged_ = true;
    }

    void tree()
    {
        auto root = pdf_.makeIndirectObject(QPDFObjectHandle::newDictionary()), document = pdf_.makeIndirectObject(QPDFObjectHandle::newDictionary());
        auto parents = QPDFObjectHandle::newDictionary();
        parents.replaceKey("/Nums", QPDFObjectHandle::newArray(numbers_));
        root.replaceKey("/Type", QPDFObjectHandle::newName("/StructTreeRoot"));
        root.replaceKey("/K", document);
        root.replaceKey("/ParentTree", pdf_.makeIndirectObject(parents));
        root.replaceKey("/ParentTreeNextKey", QPDFObjectHandle::newInteger(next_));
        auto children = QPDFObjectHandle::newArray();
        for (std::size_t p = 0; p < parts_.size(); ++p) {
            if (elements_[p].marks.empty()) continue;
            auto &element = elements_[p].object;
            element.replaceKey("/Type", QPDFObjectHandle::newName("/StructElem"));
            element.replaceKey("/S", QPDFObjectHandle::newName(nameOf(parts_[p])));
            element.replaceKey("/P", document);
            element.replaceKey("/K", QPDFObjectHandle::newArray(elements_[p].marks));
            children.appendItem(element);
        }
        document.replaceKey("/Type", QPDFObjectHandle::newName("/StructElem"));
        document.replaceKey("/S", QPDFObjectHandle::newName("/Document"));
        document.replaceKey("/P", root);
        document.replaceKey("/K", children);
        auto marked = QPDFObjectHandle::newDictionary();
        marked.replaceKey("/Marked", QPDFObjectHandle::newBool(true));
        pdf_.getRoot().replaceKey("/MarkInfo", marked);
        pdf_.getRoot().replaceKey("/StructTreeRoot", root);
    }

    struct Element {
        QPDFObjectHandle object = QPDFObjectHandle::newNull();
        std::vector<QPDFObjectHandle> marks;
    };

    QPDF &pdf_;
    const std::vector<PdfRole> &parts_;
    std::vector<Element> elements_;
    std::vector<QPDFObjectHandle> numbers_;
    int next_ = 0;
    bool tagged_ = false;
};

} // namespace

void addTags(QPDF &pdf, const std::vector<PdfRole> &parts) { Tagger(pdf, parts).run(); }

} // namespace resolute
