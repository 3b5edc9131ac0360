// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/write/docx_xml.h"

#include "core/text/utf8.h"

#include <unicode/uchar.h>

#include <algorithm>

namespace resolute::word {

namespace {

std::string_view elementOf(State state)
{
    switch (state) {
    case State::inserted: return "w:ins";
    case State::deleted: return "w:del";
    case State::movedFrom: return "w:moveFrom";
    case State::movedTo: return "w:moveTo";
    case State::kept: break;
    }
    return {};
}

enum class Direction { neutral, leftToRight, rightToLeft };

Direction directionOf(char32_t c)
{
    switch (u_charDirection(static_cast<UChar32>(c))) {
    case U_LEFT_TO_RIGHT: return Direction::leftToRight;
    case U_RIGHT_TO_LEFT:
    case U_RIGHT_TO_LEFT_ARABIC: return Direction::rightToLeft;
    default: return Direction::neutral;
    }
}

/// Stretches of one direction. A left-to-right one goes from its first letter to the last letter or digit before the
/// next right-to-left one, so that "A/HRC/RES/50/4" stays together; everything else is the paragraph's.
struct Stretch {
    std::string_view text;
    bool rightToLeft;
};
std::vector<Stretch> stretches(std::string_view text)
{
    std::vector<Stretch> out;
    std::size_t begin = 0, end = 0; // of the left-to-right stretch being collected, empty if none is
    std::size_t done = 0;
    const auto close = [&] {
        if (end > begin) {
            if (begin > done) out.push_back({text.substr(done, begin - done), true});
            out.push_back({text.substr(begin, end - begin), false});
            done = end;
        }
        begin = end = 0;
    };
    for (std::size_t at = 0; at < text.size();) {
        const char32_t c = codePointAt(text, at);
        const std::size_t size = codePointSize(text[at]);
        const Direction direction = directionOf(c);
        if (direction == Direction::leftToRight) {
            if (end == begin) begin = at;
            end = at + size;
        } else if (direction == Direction::rightToLeft) close();
        else if (end > begin && u_isdigit(static_cast<UChar32>(c))) end = at + size;
        at += size;
    }
    close();
    if (done < text.size()) out.push_back({text.substr(done), true});
    return out;
}

} // namespace

std::string xml(std::string_view text)
{
    std::string out;
    out.reserve(text.size() + text.size() / 16);
    for (const char c : text) {
        switch (c) {
        case '&': out += "&amp;"; break;
        case '<': out += "&lt;"; break;
        case '>': out += "&gt;"; break;
        case '"': out += "&quot;"; break;
        default:
            if (static_cast<unsigned char>(c) >= 0x20 || c == '\t' || c == '\n') out += c;
        }
    }
    return out;
}

void XmlWriter::open(std::string_view element, bool empty)
{
    (((out_ += '<') += element) += " w:id=\"") += std::to_string(id_++);
    ((out_ += "\" w:author=\"") += xml(settings_.author)) += '"';
    if (!settings_.date.empty()) ((out_ += " w:date=\"") += settings_.date) += '"';
    out_ += empty ? "/>" : ">";
}

void XmlWriter::run(const Fragment &piece, std::string_view text, bool complex)
{
    out_ += "<w:r>";
    const auto look = [&](bool emphasis) {
        return form_.face + (!emphasis ? "" : settings_.boldLeads ? "<w:b/><w:bCs/>" : "<w:i/><w:iCs/>") + form_.size + (complex ? "<w:rtl/>" : "");
    };
    const bool changed = piece.state == State::kept && piece.emphasis != piece.emphasisBefore;
    if (const std::string now = look(piece.emphasis); changed || !now.empty()) {
        (out_ += "<w:rPr>") += now;
        if (changed) {
            open("w:rPrChange");
            ((out_ += "<w:rPr>") += look(piece.emphasisBefore)) += "</w:rPr></w:rPrChange>";
        }
        out_ += "</w:rPr>";
    }
    const std::string_view element = piece.state == State::deleted ? "w:delText" : "w:t";
    while (!text.empty()) {
        const auto cut = std::min(text.find_first_of("\t\n"), text.size());
        if (cut > 0) {
            ((out_ += '<') += element) += " xml:space=\"preserve\">";
            (((out_ += xml(text.substr(0, cut))) += "</") += element) += '>';
        }
        if (cut < text.size()) out_ += text[cut] == '\t' ? "<w:tab/>" : "<w:br/>";
        text.remove_prefix(std::min(cut + 1, text.size()));
    }
    out_ += "</w:r>";
}

void XmlWriter::note(const Fragment &piece, int id, const std::vector<NoteBody> &book)
{
    const std::string &mark = book[static_cast<std::size_t>(id - 1)].mark;
    out_ += "<w:r><w:rPr><w:rStyle w:val=\"" + (settings_.base ? settings_.base->id("FootnoteReference") : "FootnoteReference")
        + "\"/></w:rPr><w:footnoteReference ";
    if (!mark.empty()) out_ += "w:customMarkFollows=\"1\" ";
    ((out_ += "w:id=\"") += std::to_string(id)) += "\"/>";
    const bool deleted = piece.state == State::deleted;
    if (!mark.empty()) ((out_ += deleted ? "<w:delText>" : "<w:t>") += xml(mark)) += deleted ? "</w:delText>" : "</w:t>";
    out_ += "</w:r>";
}

void XmlWriter::comment(const CommentMark &mark)
{
    const std::string id = " w:id=\"" + std::to_string(mark.id) + "\"/>";
    if (!mark.end) out_ += "<w:commentRangeStart" + id;
    else out_ += "<w:commentRangeEnd" + id + "<w:r><w:commentReference" + id + "</w:r>";
}

void XmlWriter::pieces(const std::vector<Fragment> &pieces, const std::vector<int> &noteIds, const std::vector<NoteBody> *book)
{
    std::size_t nextNote = 0;
    for (std::size_t i = 0; i < pieces.size();) {
        if (pieces[i].comment) {
            comment(*pieces[i++].comment);
            continue;
        }
        const State state = pieces[i].state;
        const std::string_view element = elementOf(state);
        if (!element.empty()) open(element);
        for (; i < pieces.size() && pieces[i].state == state && !pieces[i].comment; ++i) {
            if (pieces[i].note) note(pieces[i], noteIds[nextNote++], *book);
            else if (!settings_.rightToLeft) run(pieces[i], pieces[i].text, false);
            else
                for (const Stretch &s : stretches(pieces[i].text)) run(pieces[i], s.text, s.rightToLeft);
        }
        if (!element.empty()) ((out_ += "</") += element) += '>';
    }
}

void XmlWriter::properties(const ParagraphLook &look)
{
    const Form form = settings_.base ? settings_.base->form(look.style) : Form{look.style, {}, {}, {}, {}, false};
    (((out_ += "<w:pStyle w:val=\"") += form.style) += "\"/>") += form.early;
    if (look.list == 0 && form.numbered) out_ += "<w:numPr><w:ilvl w:val=\"0\"/><w:numId w:val=\"0\"/></w:numPr>";
    if (look.list > 0)
        out_ += "<w:numPr><w:ilvl w:val=\"" + std::to_string(look.level) + "\"/><w:numId w:val=\"" + std::to_string(look.list) + "\"/></w:numPr>";
    out_ += form.late;
}

void XmlWriter::paragraph(const ParagraphLook &now, const ParagraphLook &before, State mark, const std::vector<Fragment> &content,
    const std::vector<int> &noteIds, const std::vector<NoteBody> *book, int move)
{
    // Both ends of a move carry the same name; Word knows a move by it.
    const std::string_view range = mark == State::movedFrom || mark == State::deleted ? "w:moveFromRange" : "w:moveToRange";
    const int rangeId = id_;
    const bool moved = move > 0;
    out_ += "<w:p><w:pPr>";
    if (moved) ++id_;
    properties(now);
    form_ = settings_.base ? settings_.base->form(now.style) : Form{};
    if (mark != State::kept) {
        out_ += "<w:rPr>";
        open(elementOf(mark), true);
        out_ += "</w:rPr>";
    }
    if (now.style != before.style || now.list != before.list || now.level != before.level) {
        open("w:pPrChange");
        out_ += "<w:pPr>";
        properties(before);
        out_ += "</w:pPr></w:pPrChange>";
    }
    out_ += "</w:pPr>";
    if (moved) {
        ((out_ += '<') += range) += "Start w:id=\"" + std::to_string(rangeId) + "\" w:author=\"" + xml(settings_.author) + '"';
        if (!settings_.date.empty()) out_ += " w:date=\"" + settings_.date + '"';
        out_ += " w:name=\"move" + std::to_string(move) + "\"/>";
    }
    pieces(content, noteIds, book);
    out_ += "</w:p>";
    if (moved) ((out_ += '<') += range) += "End w:id=\"" + std::to_string(rangeId) + "\"/>";
    out_ += '\n';
}

} // namespace resolute::word
