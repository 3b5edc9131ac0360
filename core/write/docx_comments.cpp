// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/write/docx_comments.h"

#include "core/write/docx_parts.h"
#include "core/write/docx_xml.h"

#include <algorithm>
#include <map>
#include <tuple>

namespace resolute::word {

namespace {

/// A comment begins or ends at an offset of its paragraph.
struct Event {
    std::uint32_t at = 0;
    int order = 0; ///< at the same place: what ends first, then what begins, then what ends without having words
    CommentMark mark;
};

/// Walks through the paragraphs of one side as they come in what was woven, and puts the marks in.
class Walk
{
public:
    Walk(const Document &document, const Numbers &numbers, bool older, std::map<std::size_t, std::vector<Event>> events)
        : document_(document), numbers_(numbers), older_(older), events_(std::move(events))
    {
        begin();
    }

    void through(Woven &woven)
    {
        std::vector<Fragment> out;
        for (Fragment &piece : woven.pieces) {
            if (piece.note || piece.comment || !stands(piece.state)) out.push_back(std::move(piece));
            else text(std::move(piece), out);
        }
        if (stands(woven.mark)) {
            marks(out, UINT32_MAX);
            ++paragraph_;
            begin();
        }
        woven.pieces = std::move(out);
    }

private:
    [[nodiscard]] bool stands(State state) const
    {
        return state == State::kept
            || (older_ ? state == State::deleted || state == State::movedFrom : state == State::inserted || state == State::movedTo);
    }

    void begin()
    {
        typed_ = paragraph_ < document_.paragraphs.size() ? numbers_.of(ParagraphIndex(paragraph_)).typed.size() : 0;
        at_ = 0;
        next_ = 0;
    }

    void marks(std::vector<Fragment> &out, std::uint32_t until)
    {
        const auto here = events_.find(paragraph_);
        if (here == events_.end()) return;
        for (; next_ < here->second.size() && here->second[next_].at <= until; ++next_) {
            Fragment mark;
            mark.comment = here->second[next_].mark;
            out.push_back(std::move(mark));
        }
    }

    void text(Fragment piece, std::vector<Fragment> &out)
    {
        const auto cut = [&](std::size_t size) {
            Fragment front = piece;
            front.text.resize(size);
            piece.text.erase(0, size);
            out.push_back(std::move(front));
        };
        if (const std::size_t number = std::min(typed_, piece.text.size()); number > 0) { // no part of the paragraph's text
            typed_ -= number;
            if (number < piece.text.size()) cut(number);
            else return out.push_back(std::move(piece));
        }
        while (true) {
            marks(out, at_);
            const auto here = events_.find(paragraph_);
            const std::size_t ahead = here != events_.end() && next_ < here->second.size() ? here->second[next_].at - at_ : SIZE_MAX;
            if (ahead >= piece.text.size()) break;
            at_ += static_cast<std::uint32_t>(ahead);
            cut(ahead);
        }
        at_ += static_cast<std::uint32_t>(piece.text.size());
        out.push_back(std::move(piece));
    }

    const Document &document_;
    const Numbers &numbers_;
    bool older_;
    std::map<std::size_t, std::vector<Event>> events_; ///< by paragraph, in order
    std::size_t paragraph_ = 0, next_ = 0, typed_ = 0;
    std::uint32_t at_ = 0; ///< reached in the paragraph's text
};

std::string initials(const std::string &author)
{
    std::string out;
    bool first = true;
    for (std::size_t i = 0; i < author.size();) {
        std::size_t end = i + 1;
        while (end < author.size() && (static_cast<unsigned char>(author[end]) & 0xC0) == 0x80) ++end;
        if (author[i] == ' ') first = true;
        else if (std::exchange(first, false)) out += author.substr(i, end - i);
        i = end;
    }
    return out;
}

} // namespace

void Comments::place(std::vector<Woven> &woven, const Document &document, const Numbers &numbers, bool older,
    const std::vector<const review::Remark *> &remarks, const Words &words)
{
    if (remarks.empty()) return;
    std::map<std::size_t, std::vector<Event>> events;
    for (const review::Remark *remark : remarks) {
        const auto size = static_cast<std::uint32_t>(document.paragraph(remark->paragraph).text.size());
        const ByteRange range = remark->wholeParagraph ? ByteRange{0, size}
                                                       : ByteRange{std::min(remark->range.begin, size), std::min(remark->range.end, size)};
        for (Said &one : said(*remark, words)) { // answers are comments on the same words: every reader shows them below each other
            const int id = static_cast<int>(comments_.size());
            auto &here = events[at(remark->paragraph)];
            here.push_back({range.begin, 1, {id, false}});
            here.push_back({range.end, range.empty() ? 2 : 0, {id, true}});
            comments_.push_back(std::move(one));
        }
    }
    for (auto &[paragraph, here] : events) std::ranges::stable_sort(here, {}, [](const Event &e) { return std::tuple(e.at, e.order); });
    Walk walk(document, numbers, older, std::move(events));
    for (Woven &each : woven) walk.through(each);
}

std::string Comments::part() const
{
    std::string out = declaration + "<w:comments" + nameSpaces + ">\n";
    for (std::size_t id = 0; id < comments_.size(); ++id) {
        const Said &one = comments_[id];
        out += "<w:comment w:id=\"" + std::to_string(id) + "\" w:author=\"" + xml(one.author) + "\" w:initials=\"" + xml(initials(one.author)) + '"';
        if (const std::string time = timeOf(one.time); !time.empty()) out += " w:date=\"" + time + '"';
        out += '>';
        for (std::string_view rest = one.text;;) {
            const auto end = std::min(rest.find('\n'), rest.size());
            out += "<w:p><w:r><w:t xml:space=\"preserve\">" + xml(rest.substr(0, end)) + "</w:t></w:r></w:p>";
            if (end == rest.size()) break;
            rest.remove_prefix(end + 1);
        }
        out += "</w:comment>\n";
    }
    return out + "</w:comments>\n";
}

} // namespace resolute::word
