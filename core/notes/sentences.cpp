// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/notes/sentences.h"

#include "core/notes/edits.h"

#include <algorithm>

namespace resolute {

namespace {

class Reader
{
public:
    Reader(std::string_view text, const PlaceReader &places) : in_(text), places_(places) {}

    std::optional<ReadSentence> read()
    {
        for (const auto form : {&Reader::newParagraph, &Reader::wordsAtPlace, &Reader::atEdge, &Reader::deletion, &Reader::replacement,
                 &Reader::shouldRead, &Reader::substitution, &Reader::loneInsertion, &Reader::move, &Reader::splitOrMerge, &Reader::renumber}) {
            in_.back(0);
            out_ = {};
            if ((this->*form)()) return std::move(out_);
        }
        return std::nullopt;
    }

private:
    bool take(std::string_view words) { return in_.take(words); }

    /// After PLACE, insert (a new …) reading: / Add after PLACE a new paragraph:
    bool newParagraph()
    {
        Instruction out;
        out.op = InstructionOp::insertParagraph;
        const bool verbFirst = insertVerb(in_);
        if (verbFirst && newOnes()) { // "Insert a new operative paragraph reading:", perhaps with its place behind
            const bool behind = take("after");
            if (behind || take("before")) {
                const auto place = places_.places(in_);
                if (!place) return false;
                out.anchor = place->back().id;
                out.before = !behind;
            }
            return finishNew(std::move(out));
        }
        out.before = !in_.take("after");
        if (out.before && !take("before")) return false;
        const auto place = places_.places(in_);
        if (!place) return false;
        out.anchor = out.before ? place->front().id : place->back().id;
        passPlaced();
        in_.skip(",");
        if (!verbFirst && !insertVerb(in_)) return false;
        if (!newOnes()) return false;
        return finishNew(std::move(out));
    }

    /// Behind an anchor: what earlier instructions put there comes before what this one puts there in any case.
    void passPlaced() { in_.takeAny({"and the paragraphs placed after it", "and the paragraph placed after it"}); }

    /// "a new operative paragraph", "two new preambular paragraphs", "the following operative paragraph".
    bool newOnes()
    {
        const std::size_t start = in_.at();
        kind_.reset();
        for (int n = 0; n < 6; ++n) {
            if (in_.takeAny({"preambular paragraphs", "preambular paragraph"})) kind_ = ParagraphKind::preambular;
            else if (in_.takeAny({"operative paragraphs", "operative paragraph"})) kind_ = ParagraphKind::operative;
            else if (in_.takeAny({"subparagraphs", "subparagraph", "sub-paragraphs", "sub-paragraph"})) kind_ = ParagraphKind::subparagraph;
            else if (in_.takeAny({"headings", "heading"})) kind_ = ParagraphKind::heading;
            else if (in_.takeAny({"sections", "section"})) kind_ = ParagraphKind::other;
            else if (!in_.takeAny({"paragraphs", "paragraph"})) {
                if (!in_.takeAny({"a", "an", "the", "new", "following", "additional", "further", "one", "two", "three", "four", "five", "six",
                        "seven", "eight", "nine", "ten"})
                    && !count())
                    break;
                continue;
            }
            return true;
        }
        in_.back(start);
        return false;
    }

    /// "12": more than ten are counted in digits.
    bool count()
    {
        const std::string word(in_.peekWord());
        return !word.empty() && word.size() <= 3 && word.find_first_not_of("0123456789") == std::string::npos && take(word);
    }

    bool finishNew(Instruction out)
    {
        in_.skip(",");
        in_.takeAny({"reading as follows", "reading", "to read as follows", "to read", "as follows"});
        in_.skip(":");
        if (!in_.atEnd()) return false;
        out_.takesText = true;
        out_.kind = kind_ ? *kind_ : places_.kindOf(out.anchor).value_or(ParagraphKind::operative);
        if (!kind_ && out_.kind == ParagraphKind::heading) out_.kind = ParagraphKind::operative; // a paragraph below it
        out_.instructions = {std::move(out)};
        return true;
    }

    /// In PLACE, EDIT and EDIT. In the title, EDIT.
    bool wordsAtPlace()
    {
        const bool at = take("in");
        if (!at) return false;
        const auto places = places_.places(in_);
        Parts parts;
        if (!places && !everyPart(parts)) return false;
        do {
            in_.skip(",;");
            take("and");
            auto one = readEdit(in_);
            if (one.empty()) return false;
            for (Instruction &i : one) {
                if (places) i.targets = *places;
                else i.everywhere = true;
                i.parts = parts;
                out_.instructions.push_back(std::move(i));
            }
        } while (!in_.atEnd());
        return true;
    }

    /// At the end of PLACE, insert “…”.
    bool atEdge()
    {
        const bool end = take("at the end of");
        if (!end && !take("at the beginning of")) return false;
        const auto places = places_.places(in_);
        in_.skip(",");
        if (!places || !insertVerb(in_)) return false;
        auto fresh = quoteIn(in_);
        if (!fresh || !in_.atEnd()) return false;
        Instruction out = editOf(InstructionOp::insertText, {}, std::move(*fresh));
        out.atEnd = end;
        out.targets = *places;
        out_.instructions = {std::move(out)};
        return true;
    }

    /// Delete PLACES. / Delete PLACE reading: / Delete “…” in PLACE. / Delete in PLACE the following words: “…”
    bool deletion()
    {
        if (!take("delete")) return false;
        const bool inside = take("in");
        if (const auto places = inside ? places_.places(in_) : places_.wholePlaces(in_)) {
            Instruction out;
            out.op = InstructionOp::deleteParagraph;
            out.targets = *places;
            if (inside) {
                auto old = quoteIn(in_);
                if (!old || !in_.atEnd()) return false;
                out = editOf(InstructionOp::deleteText, std::move(*old));
                out.targets = *places;
            } else if (take("and substitute therefor")) {
                passWords(in_);
                in_.skip(":");
                out.op = InstructionOp::replaceParagraph;
                takeText(out.targets.front().id);
            } else if (in_.takeAny({", reading", "reading"})) {
                in_.skip(":");
                out_.checksText = true;
            }
            out_.instructions = {std::move(out)};
            return in_.atEnd();
        }
        auto old = quoteIn(in_);
        if (!old) return false;
        return finishWords(editOf(InstructionOp::deleteText, std::move(*old)));
    }

    /// A change of words whose place stands behind it, or nowhere.
    bool finishWords(Instruction out)
    {
        if (take("throughout")) {
            in_.takeAny({"the text", "the draft resolution", "the resolution"});
            out.everywhere = true;
        } else if (take("in")) {
            if (const auto places = places_.places(in_)) {
                out.targets = *places;
                in_.take("so that the paragraph will read");
                out_.checksText = in_.rest().starts_with(':');
                in_.skip(":");
            } else if (!everyPart(out.parts)) return false;
            else out.everywhere = true;
        }
        out_.instructions = {std::move(out)};
        return in_.atEnd();
    }

    /// "the title, the preambular paragraphs and the operative paragraphs"
    bool everyPart(Parts &parts)
    {
        bool any = false, whole = false;
        for (bool more = true; more; any = any || more) {
            more = true;
            if (in_.take("the title")) parts.title = true;
            else if (in_.takeAny({"the preambular paragraphs", "all preambular paragraphs", "the preamble"})) parts.preamble = true;
            else if (in_.takeAny({"the operative paragraphs", "all operative paragraphs", "the operative part"})) parts.operative = true;
            else if (in_.takeAny({"all paragraphs", "the text", "the whole text"})) whole = true;
            else more = false;
            if (!more) break;
            in_.skip(",");
            take("and");
        }
        if (whole) parts = parts.title ? Parts{true, true, true} : Parts{}; // none named: all paragraphs
        return any;
    }

    void takeText(const std::string &like)
    {
        out_.takesText = true;
        out_.kind = places_.kindOf(like).value_or(ParagraphKind::operative);
    }

    /// Replace PLACES with the following text: / Replace “…” with “…” in PLACE. / Change PLACE to read:
    bool replacement()
    {
        if (!replaceVerb(in_)) return false;
        if (const auto places = places_.places(in_)) {
            in_.skip(",");
            if (!in_.takeAny({"with", "by", "to read", "as follows"})) return false;
            passWords(in_);
            in_.takeAny({"paragraphs", "paragraph", "text", "texts", "as follows"});
            in_.skip(":");
            Instruction out;
            out.op = InstructionOp::replaceParagraph;
            out.targets = *places;
            takeText(out.targets.front().id);
            out_.instructions = {std::move(out)};
            return in_.atEnd();
        }
        auto old = quoteIn(in_);
        if (!old || !in_.takeAny({"with", "by", "to"})) return false;
        auto fresh = quoteIn(in_);
        if (!fresh) return false;
        return finishWords(editOf(InstructionOp::replaceText, std::move(*old), std::move(*fresh)));
    }

    /// Paragraph 6 should read
    bool shouldRead()
    {
        const auto places = places_.places(in_);
        if (!places || !in_.takeAny({"should read", "shall read", "would read", "to read", "now reads"})) return false;
        in_.take("as follows");
        in_.skip(":");
        Instruction out;
        out.op = InstructionOp::replaceParagraph;
        out.targets = *places;
        takeText(out.targets.front().id);
        out_.instructions = {std::move(out)};
        return in_.atEnd();
    }

    /// Substitute the word “with” for “through” in paragraph 5 so that the paragraph will read:
    bool substitution()
    {
        if (!take("substitute")) return false;
        auto fresh = quoteIn(in_);
        if (!fresh || !take("for")) return false;
        auto old = quoteIn(in_);
        if (!old) return false;
        return finishWords(editOf(InstructionOp::replaceText, std::move(*old), std::move(*fresh)));
    }

    /// Insert the words “…” after the word “…” (in PLACE).
    bool loneInsertion()
    {
        if (!insertVerb(in_)) return false;
        auto fresh = quoteIn(in_);
        if (!fresh) return false;
        if (in_.take("at the end of")) {
            const auto places = places_.places(in_);
            if (!places || !in_.atEnd()) return false;
            Instruction out = editOf(InstructionOp::insertText, {}, std::move(*fresh));
            out.atEnd = true;
            out.targets = *places;
            out_.instructions = {std::move(out)};
            return true;
        }
        const bool after = take("after");
        if (!after && !take("before")) return false;
        auto anchor = quoteIn(in_);
        if (!anchor) return false;
        Instruction out = editOf(InstructionOp::insertText, std::move(*anchor), std::move(*fresh));
        out.before = !after;
        return finishWords(std::move(out));
    }

    bool move()
    {
        if (!take("move")) return false;
        const auto what = places_.wholePlaces(in_);
        if (!what) return false;
        Instruction out;
        out.op = InstructionOp::moveParagraph;
        out.targets = *what;
        if (!in_.takeAny({"to the beginning", "to the beginning of the text"})) {
            in_.skip(",");
            const bool follows = in_.takeAny({"so that it follows", "so that they follow", "to follow", "to after", "after"});
            out.before = !follows;
            if (!follows && !in_.takeAny({"so that it precedes", "so that they precede", "to precede", "to before", "before"})) return false;
            const auto where = places_.places(in_);
            if (!where) return false;
            out.anchor = out.before ? where->front().id : where->back().id;
            passPlaced();
        }
        out_.instructions = {std::move(out)};
        return in_.atEnd();
    }

    bool splitOrMerge()
    {
        const bool split = take("split");
        if (!split && !take("merge")) return false;
        const auto what = places_.places(in_);
        if (!what || !take("into")) return false;
        if (!newOnes()) return false;
        in_.take("reading");
        in_.skip(":");
        Instruction out;
        out.op = split ? InstructionOp::splitParagraph : InstructionOp::mergeParagraphs;
        out.targets = *what;
        takeText(out.targets.front().id);
        if (kind_) out_.kind = *kind_;
        out_.instructions = {std::move(out)};
        return in_.atEnd();
    }

    /// Renumber the remaining operative paragraphs accordingly. / Renumber operative paragraph 5 as 6.
    bool renumber()
    {
        if (!in_.takeAny({"renumber", "re-number"})) return false;
        Instruction out;
        out.op = InstructionOp::renumber;
        if (in_.rest().contains("accordingly")) {
            out_.instructions = {std::move(out)};
            return true;
        }
        do {
            in_.skip(",");
            take("and");
            const auto what = places_.places(in_);
            if (!what || what->size() != 1 || !take("as")) return false;
            Renumbering one{what->front().id, {}, {}, {}};
            in_.takeAny({"operative paragraph", "paragraph"});
            in_.skip("");
            if (in_.takeAny({"an unnumbered paragraph"})) {
            } else if (const auto end = in_.rest().find(')'); in_.rest().starts_with('(') && end != std::string_view::npos) {
                one.label = one.suffix = in_.rest().substr(0, end + 1);
                in_.advance(end + 1);
            } else {
                const auto stop = std::min({in_.rest().find(','), in_.rest().find(" and "), in_.rest().find('.')});
                one.number = in_.rest().substr(0, stop);
                in_.advance(one.number.size());
                if (one.number.empty()) return false;
            }
            out.numbers.push_back(std::move(one));
        } while (!in_.atEnd());
        out_.instructions = {std::move(out)};
        return true;
    }

    Sentence in_;
    const PlaceReader &places_;
    ReadSentence out_;
    std::optional<ParagraphKind> kind_;
};

} // namespace

std::optional<ReadSentence> readSentence(std::string_view sentence, const PlaceReader &places) { return Reader(sentence, places).read(); }

bool looksLikeInstruction(std::string_view sentence)
{
    Sentence in(sentence);
    const bool begins = in.takeAny({"in operative", "in the", "in paragraph", "after operative", "after the", "after paragraph", "before operative",
        "before the", "before paragraph", "delete", "replace", "insert", "add", "move", "split", "merge", "renumber", "substitute", "change",
        "at the end of", "at the beginning of"});
    return begins && (sentence.contains("paragraph") || sentence.contains("“"));
}

} // namespace resolute
