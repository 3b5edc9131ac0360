// SPDX-License-Identifier: GPL-3.0-or-later
// The end of an adopted text: "39th meeting", its date, and how it was adopted, with the lists of a recorded vote.
#include "core/structure/passes.h"

#include "core/document/states.h"
#include "core/structure/masthead_lines.h"
#include "core/text/utf8.h"

#include <algorithm>
#include <array>
#include <map>
#include <mutex>
#include <set>

namespace resolute {

namespace {

const Message tallyDiffers{"tally-differs", RESOLUTE_MESSAGE("message", "the text says that {1} voted “{2}”, its list has {3}")};
const Message stateTwice{"state-twice", RESOLUTE_MESSAGE("message", "{1} stands twice in the lists of the vote")};
const Message stateUnknown{"state-unknown", RESOLUTE_MESSAGE("message", "{1} in the lists of the vote is no State that is known here")};

struct Meeting {
    std::string name, date;
};

std::string_view withoutComma(std::string_view name)
{
    for (const std::string_view comma : {",", "،", "，"})
        if (name.ends_with(comma)) name.remove_suffix(comma.size());
    return trimmed(name);
}

/// "39th meeting", "39th meeting 7 July 2022" or a date alone.
std::optional<Meeting> meetingOf(const Lexicon &lexicon, std::string_view text)
{
    constexpr std::size_t longest = 120;
    if (trimmed(text).size() > longest && hasSingleBlanks(trimmed(text))) return std::nullopt; // before it is copied
    const std::string line = oneLine(text);
    if (line.size() > longest) return std::nullopt;
    if (auto date = lexicon.date(line)) return Meeting{{}, *date};
    if (lexicon.matches("meeting", line)) return Meeting{line, {}};
    for (auto at = line.find(' '); at != std::string::npos; at = line.find(' ', at + 1)) {
        const auto name = std::string_view(line).substr(0, at);
        auto rest = trimmed(std::string_view(line).substr(at));
        if (const auto date = lexicon.date(rest); date && (lexicon.matches("meeting", name) || lexicon.matches("meeting", withoutComma(name))))
            return Meeting{std::string(name.substr(0, name.find_last_not_of(',') + 1)), *date};
    }
    return std::nullopt;
}

/// The line behind the bracket that opens the note, which conversions lose.
std::string openedNote(std::string_view line)
{
    return line.starts_with('[') || line.starts_with("［") ? std::string(line) : '[' + std::string(line);
}

/// The note with its full stop and both of its brackets, whatever a conversion lost or reordered at its ends.
std::string wholeNote(std::string_view line, std::string_view stop)
{
    static constexpr std::array<std::string_view, 5> ends{"]", "］", ".", "。", " "};
    const auto cut = [&](std::string_view end) { return line.ends_with(end) && (line.remove_suffix(end.size()), true); };
    while (std::ranges::any_of(ends, cut)) {}
    return openedNote(line).append(stop).append("]");
}

/// A name that a line's end parted at a hyphen: "Guinea- Bissau", "Republic of Ko- rea".
std::string withoutLineEnd(std::string name)
{
    const auto at = name.find("- ");
    if (at == std::string::npos) return name;
    const std::string kept = name.substr(0, at + 1) + name.substr(at + 2), joined = name.substr(0, at) + name.substr(at + 2);
    return findState(kept) ? kept : findState(joined) ? joined : name;
}

/// What notes of adoption begin with in a language; letters folded, without the bracket that opens them.
struct NoteFronts {
    std::vector<std::string> recorded;   ///< of recorded votes, with the bracket
    std::vector<std::u32string> begins;  ///< a few letters of every kind: nearly all paragraphs begin otherwise
};

/// Made once for a language; from any thread.
const NoteFronts &frontsOf(const Lexicon &lexicon)
{
    static std::mutex one;
    static std::map<const Lexicon *, NoteFronts> all; // a map moves nothing
    const std::scoped_lock lock(one);
    const auto [at, isNew] = all.try_emplace(&lexicon);
    if (!isNew) return at->second;
    constexpr std::size_t few = 5;
    std::set<std::u32string> begins;
    for (const std::string_view section : {"recorded vote", "counted vote", "unanimous", "without a vote"})
        for (const std::string &words : lexicon.words(section)) {
            const std::string front = foldForLexicon(words.substr(0, words.find('{')));
            if (section == "recorded vote") at->second.recorded.push_back(front);
            std::u32string begin;
            for (const char32_t c : CodePoints(std::string_view(front).substr(front.starts_with('[') ? 1 : 0)))
                if (begin.size() < few) begin += c;
            if (!begin.empty()) begins.insert(begin);
        }
    at->second.begins.assign(begins.begin(), begins.end());
    return at->second;
}

/// Whether a text begins with these letters, or is all of it a beginning of them. Without a copy of the text.
bool begins(std::string_view text, const std::u32string &letters)
{
    std::size_t at = 0;
    for (const char32_t c : CodePoints(text)) {
        const char32_t folded = foldCodePoint(c);
        if (folded == 0) continue;
        if (at == letters.size()) return true;
        if (folded != letters[at++]) return false;
    }
    return true;
}

class AdoptionReader
{
public:
    explicit AdoptionReader(Work &work) : work_(work), lexicon_(work.lexicon), fronts_(frontsOf(work.lexicon))
    {
        if (work.document.adoption) adoption_ = *work.document.adoption; // what the masthead says of it
    }

    void read()
    {
        partNoteFromSentence();
        partGluedNote();
        joinCutVote();
        const auto begin = findBegin();
        if (!begin) return;
        std::size_t at = *begin;
        for (; at < work_.pieces.size(); ++at)
            if (!takePiece(work_.pieces[at])) break;
        finishList();
        work_.pieces.erase(work_.pieces.begin() + static_cast<std::ptrdiff_t>(*begin), work_.pieces.begin() + static_cast<std::ptrdiff_t>(at));
        compareLists();
        work_.document.adoption = std::move(adoption_);
    }

private:
    enum class Side { none, inFavour, against, abstaining };

    /// Quick to say no: whether a text begins with a bracket or with a letter that begins such a note.
    [[nodiscard]] bool mayBeginNote(std::string_view text) const
    {
        text = trimmed(text);
        if (text.starts_with('[') || text.starts_with("［")) return true;
        return !text.empty() && std::ranges::any_of(fronts_.begins, [&](const std::u32string &begin) { return begins(text, begin); });
    }

    /// Whether a text begins as the note of a recorded vote does.
    [[nodiscard]] bool beginsAsVote(std::string_view text) const
    {
        if (!mayBeginNote(text)) return false;
        constexpr std::size_t longest = 120;
        if (text.size() > longest) {
            std::size_t end = longest;
            while (isContinuation(text[end])) --end;
            text = text.substr(0, end);
        }
        const std::string folded = foldForLexicon(openedNote(text));
        constexpr std::size_t least = 8; // of a front that is itself cut
        const auto fits = [&](const std::string &front) {
            return folded.starts_with(front) || (folded.size() >= least && front.starts_with(folded));
        };
        return std::ranges::any_of(fronts_.recorded, fits);
    }

    /// A note that tells of a recorded vote in words that are in no pattern.
    [[nodiscard]] bool speaksOfRecordedVote(std::string_view line) const
    {
        constexpr std::size_t longest = 400;
        if (line.size() > longest || !beginsAsVote(line)) return false;
        const std::string folded = foldForLexicon(line);
        return std::ranges::any_of(lexicon_.words("recorded vote words"),
            [&](const std::string &words) { return folded.contains(foldForLexicon(words)); });
    }

    /// Where the note begins within a text, behind the end of a sentence: at the meeting and its date, or at the bracket of the vote.
    [[nodiscard]] std::optional<std::size_t> noteWithin(std::string_view text) const
    {
        constexpr std::size_t longest = 120; // of a meeting and its date
        std::size_t open = text.size();
        for (auto at = text.find('['); at != std::string_view::npos && open == text.size(); at = text.find('[', at + 1))
            if (isVote(text.substr(at))) open = at;
        const std::size_t first = open > longest ? open - longest : 1;
        for (std::size_t at = first; at < open; ++at)
            if (text[at - 1] == ' ' && isTerminated(text.substr(0, at)))
                if (const auto meeting = meetingOf(lexicon_, text.substr(at, open - at)); meeting && !meeting->name.empty() && !meeting->date.empty())
                    return at;
        return open < text.size() && open > 0 && isTerminated(text.substr(0, open)) ? std::optional(open) : std::nullopt;
    }

    /// "... remain seized of the matter. 55th meeting 2 April 2025": the note from the sentence before it.
    void partNoteFromSentence()
    {
        auto &pieces = work_.pieces;
        for (std::size_t i = 0; i < pieces.size(); ++i) {
            if (pieces[i].kind == BlockKind::tableRow || pieces[i].role != BlockRole::none) continue;
            const auto begin = noteWithin(pieces[i].text);
            if (!begin) continue;
            Piece note = splitAt(pieces[i], static_cast<std::uint32_t>(*begin));
            note.kind = BlockKind::paragraph;
            pieces.insert(pieces.begin() + static_cast<std::ptrdiff_t>(i) + 1, std::move(note));
            return;
        }
    }

    /// "[Adopted by a recorded vote of 31 to 14, with 2" and "abstentions.": a note that was cut in its first sentence.
    void joinCutVote()
    {
        constexpr std::size_t mostParts = 3;
        auto &pieces = work_.pieces;
        for (std::size_t i = 0; i + 1 < pieces.size(); ++i) {
            if (pieces[i].role != BlockRole::none || !beginsAsVote(pieces[i].text) || isVote(pieces[i].text, false)) continue;
            std::string line = oneLine(pieces[i].text);
            for (std::size_t last = i + 1; last < std::min(pieces.size(), i + 1 + mostParts); ++last) {
                line += ' ' + oneLine(pieces[last].text);
                if (!lexicon_.matches("recorded vote", openedNote(line)) && !isWithoutVote(line)) continue;
                for (std::size_t k = i + 1; k <= last; ++k) append(pieces[i], std::move(pieces[k]));
                pieces[i].kind = BlockKind::paragraph;
                pieces.erase(pieces.begin() + static_cast<std::ptrdiff_t>(i) + 1, pieces.begin() + static_cast<std::ptrdiff_t>(last) + 1);
                return;
            }
        }
    }

    /// "39th meeting 7 July 2022 [Adopted without a vote.]" in one piece: parted before the bracket.
    void partGluedNote()
    {
        auto &pieces = work_.pieces;
        for (std::size_t i = 0; i < pieces.size(); ++i) {
            constexpr std::size_t longest = 120; // of a meeting and its date
            const auto open = pieces[i].text.find('[');
            if (open == std::string::npos || open == 0 || open > longest) continue;
            if (!meetingOf(lexicon_, pieces[i].text.substr(0, open))) continue;
            Piece note = splitAt(pieces[i], static_cast<std::uint32_t>(open));
            pieces.insert(pieces.begin() + static_cast<std::ptrdiff_t>(i) + 1, std::move(note));
            return;
        }
    }

    /// `loose` also for what only speaks of a recorded vote.
    [[nodiscard]] bool isVote(std::string_view text, bool loose = true) const
    {
        if (!mayBeginNote(text)) return false;
        if (beginsAsVote(text)) {
            const std::string line = oneLine(text);
            if (lexicon_.matches("recorded vote", openedNote(line)) || (loose && speaksOfRecordedVote(line))) return true;
        }
        constexpr std::size_t longest = 2000; // the Security Council's, with the names in brackets
        if (trimmed(text).size() > longest) return false;
        const std::string line = oneLine(text);
        return isWithoutVote(line) || isUnanimous(line) || lexicon_.matches("counted vote", openedNote(line));
    }

    [[nodiscard]] bool isUnanimous(std::string_view line) const
    {
        constexpr std::size_t longest = 200;
        return line.size() < longest && (lexicon_.matches("unanimous", wholeNote(line, ".")) || lexicon_.matches("unanimous", wholeNote(line, "。")));
    }

    [[nodiscard]] bool isWithoutVote(std::string_view line) const
    {
        constexpr std::size_t longest = 120;
        return line.size() < longest
            && (lexicon_.matches("without a vote", wholeNote(line, ".")) || lexicon_.matches("without a vote", wholeNote(line, "。")));
    }

    /// The first piece of the note: a meeting line or the vote, with no numbered paragraph behind it but an annex's.
    [[nodiscard]] std::optional<std::size_t> findBegin() const
    {
        const auto &pieces = work_.pieces;
        for (std::size_t i = 0; i < pieces.size(); ++i) {
            if (pieces[i].role == BlockRole::meeting || pieces[i].role == BlockRole::adoptionDate || pieces[i].role == BlockRole::vote) return i;
            const auto meeting = meetingOf(lexicon_, pieces[i].text);
            const bool date = meeting && meeting->name.empty();
            if (!(meeting && !date) && !isVote(pieces[i].text)) continue;
            // The date may stand before the meeting.
            return i > 0 && meetingOf(lexicon_, pieces[i - 1].text) ? i - 1 : i;
        }
        return std::nullopt;
    }

    /// True if the piece belongs to the note.
    bool takePiece(const Piece &piece)
    {
        const std::string line = oneLine(piece.text);
        if (piece.role == BlockRole::meeting) {
            adoption_.meeting = line;
            return true;
        }
        if (piece.role == BlockRole::adoptionDate) {
            adoption_.date = line;
            return true;
        }
        if (takeMeeting(line)) return true;
        if (closed_) return false;
        if (!voteSeen_) return takeVote(line, piece);
        if (isSymbol(line)) return true; // the head of a page
        if (piece.kind == BlockKind::tableRow && takeRow(piece.text)) return true;
        const bool label = sideAtFront(line + ':').second == line.size() + 1; // "In favour" that lost its colon
        if (piece.kind == BlockKind::heading && !label && sideAtFront(line).first == Side::none) return false;
        takeLists(label ? line + ':' : line);
        return true;
    }

    /// The meeting and its date stand before the vote, or behind it where they did not.
    bool takeMeeting(const std::string &line)
    {
        const auto meeting = meetingOf(lexicon_, line);
        if (!meeting) return false;
        const bool behind = voteSeen_ || closed_;
        if (behind && ((!meeting->name.empty() && !adoption_.meeting.empty()) || (!meeting->date.empty() && !adoption_.date.empty()))) return false;
        if (!meeting->name.empty()) adoption_.meeting = meeting->name;
        if (!meeting->date.empty()) adoption_.date = meeting->date;
        return true;
    }

    bool takeVote(const std::string &line, const Piece &piece)
    {
        if (isWithoutVote(line)) {
            adoption_.mode = AdoptionMode::withoutVote;
            return closed_ = true;
        }
        const std::string opened = openedNote(line);
        if (const auto vote = lexicon_.match("recorded vote", opened)) {
            takeTally(*vote, piece);
            return true;
        }
        if (speaksOfRecordedVote(line)) {
            takeTally({}, piece);
            adoption_.abstaining.reset(); // not said, which is not none
            takeLists(line);
            return true;
        }
        const auto counted = lexicon_.match("counted vote", opened);
        if (!counted && !isUnanimous(line)) return false;
        namesAreSome_ = true;
        takeTally(counted ? *counted : Captures{}, piece);
        if (!counted) adoption_.against = adoption_.abstaining = 0;
        if (adoption_.meeting.empty()) adoption_.meeting = meetingIn(lexicon_, line);
        return closed_ = true;
    }

    /// "1 (China)" into the number and the names, which go to the list.
    std::string_view withoutNames(std::string_view words, Side side)
    {
        const auto open = words.find('(');
        const auto close = words.rfind(')');
        if (open == std::string_view::npos || close == std::string_view::npos || close < open) return words;
        listOf(side) = splitStates(words.substr(open + 1, close - open - 1), lexicon_.words("conjunctions"));
        return trimmed(words.substr(0, open));
    }

    void takeTally(const Captures &vote, const Piece &piece)
    {
        voteSeen_ = true;
        place_ = {.line = piece.line(), .page = piece.page(), .paragraph = {}};
        adoption_.mode = AdoptionMode::recordedVote;
        const auto number = [&](std::string_view name, Side side) {
            const auto found = vote.find(name);
            if (found == vote.end()) return std::optional<int>();
            std::string_view words = withoutNames(trimmed(found->second), side);
            for (const std::string_view comma : {",", "،", "，", "、"})
                if (words.ends_with(comma)) words.remove_suffix(comma.size());
            return lexicon_.number(words);
        };
        adoption_.inFavour = number("for", Side::inFavour);
        adoption_.against = number("against", Side::against);
        adoption_.abstaining = number("abstaining", Side::abstaining);
        if (!adoption_.abstaining && !vote.contains("abstaining")) adoption_.abstaining = 0;
        if (const auto date = vote.find("date"); date != vote.end())
            if (const auto iso = lexicon_.date(date->second)) adoption_.date = *iso;
        if (vote.contains("which") && adoption_.meeting.empty())
            adoption_.meeting = meetingIn(lexicon_, oneLine(std::string_view(piece.text).substr(0, piece.text.find(':'))));
        const auto rest = vote.find("any");
        if (rest == vote.end()) return;
        takeLists(rest->second);
        // "with 2 abstentions (China and Russian Federation)", and no label
        if (side_ == Side::none && rest->second.find('(') < longestCountedWord) withoutNames(rest->second, Side::abstaining);
    }

    /// The label at the front of a text and its size.
    [[nodiscard]] std::pair<Side, std::size_t> sideAtFront(std::string_view text) const
    {
        if (const auto n = lexicon_.matchFront("in favour", text)) return {Side::inFavour, *n};
        if (const auto n = lexicon_.matchFront("against", text)) return {Side::against, *n};
        if (const auto n = lexicon_.matchFront("abstaining", text)) return {Side::abstaining, *n};
        return {Side::none, 0};
    }

    /// A row of a table with a column a side: first the labels, then names. A column ends where its tally is reached, so cells
    /// that are empty, which rows do not have any more, are known from it.
    bool takeRow(std::string_view row)
    {
        std::vector<std::string_view> cells;
        while (!row.empty()) {
            const auto end = std::min(row.find('\n'), row.size());
            if (const auto cell = trimmed(row.substr(0, end)); !cell.empty()) cells.push_back(cell);
            row.remove_prefix(std::min(end + 1, row.size()));
        }
        if (columns_.empty()) {
            std::vector<Side> sides;
            for (const std::string_view cell : cells) {
                const std::string label = std::string(cell.substr(0, cell.find_first_of(":0123456789(")));
                const std::string whole = std::string(trimmed(label)) + ':';
                const auto [side, size] = sideAtFront(whole);
                if (side == Side::none || size != whole.size()) return false;
                sides.push_back(side);
            }
            if (sides.size() < 2) return false;
            columns_ = std::move(sides);
            return true;
        }
        if (!cells.empty() && cells.back().ends_with(']')) {
            closed_ = true;
            cells.back().remove_suffix(1);
        }
        const bool lists = cells.size() == columns_.size() && std::ranges::any_of(cells, [](std::string_view c) { return c.contains(", "); });
        std::size_t next = 0;
        for (const Side side : columns_) {
            auto &list = listOf(side);
            const auto most = side == Side::inFavour ? adoption_.inFavour : side == Side::against ? adoption_.against : adoption_.abstaining;
            if (lists) {
                for (const std::string &name : splitStates(cells[next++], lexicon_.words("conjunctions"))) list.push_back(withoutLineEnd(name));
                continue;
            }
            // One name a column, or, where a row has more, all of the first column, then all of the second.
            const std::size_t upTo = cells.size() > columns_.size() ? cells.size() : std::min(next + 1, cells.size());
            while (next < upTo && !(most && static_cast<int>(list.size()) >= *most))
                list.push_back(withoutLineEnd(std::string(trimmed(cells[next++]))));
        }
        return true;
    }

    [[nodiscard]] std::vector<std::string> &listOf(Side side)
    {
        return side == Side::inFavour ? adoption_.inFavourList : side == Side::against ? adoption_.againstList : adoption_.abstainingList;
    }

    /// Goes through a text of labels and names in any arrangement.
    void takeLists(std::string_view text)
    {
        std::size_t start = 0;
        for (std::size_t at = 0; at < text.size(); ++at) {
            if (at > 0 && text[at - 1] != ' ' && text[at - 1] != ']' && text[at - 1] != '.' && text[at - 1] != ',' && text[at - 1] != '\n') continue;
            const auto [side, size] = sideAtFront(text.substr(at));
            if (side == Side::none) continue;
            list_ += ' ';
            list_ += text.substr(start, at - start);
            finishList();
            side_ = side;
            at += size - 1;
            start = at + 1;
        }
        list_ += ' ';
        list_ += text.substr(start);
        const auto end = trimmed(text);
        if (side_ != Side::none && (end.ends_with(']') || end.ends_with("].") || end.ends_with("］"))) closed_ = true;
    }

    void finishList()
    {
        std::string_view names = trimmed(list_);
        while (!names.empty() && (names.back() == ']' || names.back() == '.' || names.back() == ' ' || names.back() == ',' || names.back() == ';'))
            names.remove_suffix(1);
        const std::string_view full = "。";
        if (names.ends_with(full)) names.remove_suffix(full.size());
        static const std::set<std::string_view> empties{"-", "–", "—"};
        if (side_ != Side::none && !empties.contains(names) && lexicon_.number(names) != 0) {
            auto states = splitStates(names, lexicon_.words("conjunctions"));
            std::ranges::transform(states, std::back_inserter(listOf(side_)), withoutLineEnd);
        }
        list_.clear();
    }

    void compareLists()
    {
        if (!voteSeen_) return;
        const auto compare = [&](std::optional<int> declared, const std::vector<std::string> &list, std::string_view section) {
            const bool anyList = !adoption_.inFavourList.empty() || !adoption_.againstList.empty() || !adoption_.abstainingList.empty();
            if (!declared || !anyList || (namesAreSome_ && list.empty()) || *declared == static_cast<int>(list.size())) return;
            std::string label = lexicon_.words(section).empty() ? std::string() : lexicon_.words(section).front();
            while (!label.empty() && (label.back() == ':' || label.back() == ' ')) label.pop_back();
            work_.report(Severity::warning, tallyDiffers, {std::to_string(*declared), label, std::to_string(list.size())}, place_);
        };
        compare(adoption_.inFavour, adoption_.inFavourList, "in favour");
        compare(adoption_.against, adoption_.againstList, "against");
        compare(adoption_.abstaining, adoption_.abstainingList, "abstaining");
        std::map<std::string, int> seen;
        for (const auto *list : {&adoption_.inFavourList, &adoption_.againstList, &adoption_.abstainingList}) {
            for (const std::string &name : *list) {
                const State *state = findState(name);
                if (!state) work_.report(Severity::warning, stateUnknown, {name}, place_);
                if (++seen[state ? std::string(state->iso3) : name] == 2) work_.report(Severity::warning, stateTwice, {name}, place_);
            }
        }
    }

    static constexpr std::size_t longestCountedWord = 40; ///< what is left of "abstentions" behind its number
    Work &work_;
    const Lexicon &lexicon_;
    const NoteFronts &fronts_;
    Adoption adoption_;
    Place place_;
    bool voteSeen_ = false, closed_ = false;
    bool namesAreSome_ = false; ///< a note that names those only who did not vote in favour
    Side side_ = Side::none;
    std::vector<Side> columns_; ///< of a table
    std::string list_;
};

} // namespace

void readAdoption(Work &work)
{
    Document &d = work.document;
    if (work.facts.adoption) d.adoption = work.facts.adoption;
    else if (work.hasEnactingClause) AdoptionReader(work).read();
    if (d.adoption && d.kind == DocumentKind::other) d.kind = DocumentKind::resolution;
    if (d.adoption && d.masthead.date.empty()) d.masthead.date = d.adoption->date;
}

} // namespace resolute
