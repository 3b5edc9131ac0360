// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/notes/parse.h"

#include "core/notes/numbering.h"
#include "core/notes/sentences.h"
#include "core/notes/wording.h"

#include <algorithm>
#include <cctype>
#include <cstdlib>

namespace resolute {

const Message instructionNotUnderstood{"announced-not-understood", RESOLUTE_MESSAGE("message", "the instruction is not understood")};

namespace {

bool digit(char c) { return c >= '0' && c <= '9'; }

/// Bytes of an item number in front: "12. ", "3) ", "(b) "; 0 if there is none.
std::size_t itemNumber(std::string_view text)
{
    std::size_t at = 0;
    const bool bracket = text.starts_with('(');
    if (bracket) ++at;
    const std::size_t begin = at;
    while (at < text.size() && digit(text[at])) ++at;
    if (at == begin && bracket)
        while (at < text.size() && at - begin < 4 && std::islower(static_cast<unsigned char>(text[at])) != 0) ++at;
    if (at == begin || at - begin > 4 || at >= text.size()) return 0;
    if (bracket ? text[at] != ')' : text[at] != '.' && text[at] != ')') return 0;
    ++at;
    const std::size_t blanks = text.find_first_not_of(' ', at);
    return blanks == at || blanks == std::string_view::npos ? 0 : blanks;
}

/// "(a)" and the like in front of a new sub-paragraph.
std::string_view labelOf(std::string_view text)
{
    if (!text.starts_with('(')) return {};
    const std::size_t end = text.find(')');
    constexpr std::size_t longest = 9; // bytes: "(xviii)", or four Arabic letters
    if (end == std::string_view::npos || end < 2 || end > longest || !text.substr(end + 1).starts_with(' ')) return {};
    for (const char c : text.substr(1, end - 1))
        if (std::isalnum(static_cast<unsigned char>(c)) == 0 && (static_cast<unsigned char>(c) & 0x80) == 0) return {};
    return text.substr(0, end + 1);
}

/// "7 bis" of "7 bis. Urges" in front of a new paragraph; "7" too where it cannot be the number of an item.
std::string_view insertedNumber(std::string_view text, bool inside)
{
    const std::size_t stop = text.find(". ");
    if (stop > 16 || !digit(text.front())) return {}; // none, or too far away
    const auto number = text.substr(0, stop);
    const auto end = number.find_first_not_of("0123456789");
    if (end == std::string_view::npos) return inside ? number : std::string_view();
    return number[end] == ' ' && number.find_first_not_of("abcdeiqrstux ", end) == std::string_view::npos ? number : std::string_view();
}

/// "(ii)", and "(i)", which is rarely the ninth letter.
bool roman(std::string_view label) { return label.find_first_not_of("(ivx).") == std::string_view::npos; }

class BlockReader
{
public:
    explicit BlockReader(const Document &base) : base_(base), places_(base) {}

    std::vector<ReadInstruction> read(std::span<const NotesBlock> blocks)
    {
        for (const NotesBlock &block : blocks) add(block);
        if (std::ranges::none_of(out_, [](const ReadInstruction &r) { return r.instruction.op == InstructionOp::renumber; }))
            renumberingIsUnderstood();
        return std::move(out_);
    }

private:
    void add(const NotesBlock &block)
    {
        std::string_view text = block.text;
        if (text.contains(typographyHeading)) {
            open_ = beside_ = false;
            typographic_ = true;
            return;
        }
        if (const auto begin = text.find_first_not_of("# "); text.substr(std::min(begin, text.size())).starts_with(besidesHeading)
            && text.size() <= std::min(begin, text.size()) + besidesHeading.size() + 1) { // perhaps with a full stop
            open_ = false;
            beside_ = true;
        }
        if (beside_) return;
        const std::size_t number = itemNumber(text);
        // What stands indented below "reading:" is new text, whatever it begins with.
        const bool inside = open_ && block.indent >= startIndent_ + 4;
        if (!inside) {
            for (const std::string_view sentence : {text, text.substr(number)}) {
                if (auto read = readSentence(sentence, places_)) return start(std::move(*read), sentence, block.indent);
                if (number == 0) break;
            }
            const auto sentence = text.substr(number);
            if (looksLikeInstruction(sentence) && (!open_ || sentence.contains("paragraph"))) {
                open_ = false;
                ReadInstruction unread;
                unread.instruction.words = sentence;
                unread.understood = false;
                out_.push_back(std::move(unread));
                return;
            }
        }
        if (open_) newText(block, inside);
    }

    void start(ReadSentence read, std::string_view sentence, int indent)
    {
        startIndent_ = indent;
        for (Instruction &i : read.instructions) {
            i.words = sentence;
            i.typographic = typographic_;
            out_.push_back({std::move(i), true});
        }
        open_ = read.takesText || read.checksText;
        checking_ = read.checksText;
        kind_ = read.kind;
    }

    void newText(const NotesBlock &block, bool inside)
    {
        Instruction &in = out_.back().instruction;
        std::string_view text = block.text;
        if (checking_) { // the paragraph as it stands: how it begins tells that the right one is meant
            if (in.op == InstructionOp::deleteParagraph && in.targets.size() == 1)
                in.targets.front().opening = text.substr(0, std::min(text.size(), text.find(' ', 60)));
            open_ = false;
            return;
        }
        DraftParagraph draft;
        draft.kind = kind_;
        const std::string model = in.targets.empty() ? in.anchor : in.targets.front().id;
        if (const auto index = base_.find(model)) {
            const DraftParagraph like = draftOf(base_, *index);
            draft.part = like.part;
            if (like.kind == kind_ && kind_ != ParagraphKind::operative && kind_ != ParagraphKind::preambular) draft.depth = like.depth;
            if (in.op == InstructionOp::replaceParagraph && in.paragraphs.empty()) {
                draft.number = like.number;
                draft.label = like.label;
                draft.suffix = like.suffix;
                draft.depth = like.depth;
            }
        }
        if (const auto label = labelOf(text); !label.empty()) {
            draft.kind = ParagraphKind::subparagraph;
            draft.number.clear();
            draft.label = draft.suffix = label;
            draft.depth = depthOf(label, block.indent, in);
            text.remove_prefix(text.find_first_not_of(' ', label.size()));
        } else if (const auto number = insertedNumber(text, inside); !number.empty()) {
            draft.number = number;
            text.remove_prefix(number.size() + 2);
        }
        if (draft.kind == ParagraphKind::heading && text.starts_with("Annex")) { // what comes to stand at the same place is in it
            annexAt_ = model;
            annex_ = "A" + std::to_string(1 + (draft.part.empty() ? 0 : std::atoi(draft.part.c_str() + 1)));
        }
        if (!annex_.empty() && annexAt_ == model && in.op == InstructionOp::insertParagraph) draft.part = annex_;
        draft.text = text;
        draft.lead = {0, leadOf(text)};
        in.paragraphs.push_back(std::move(draft));
    }

    /// The longest of the base text's own opening words that the new text begins with.
    [[nodiscard]] std::uint32_t leadOf(std::string_view text) const
    {
        std::size_t longest = 0;
        for (const Paragraph &p : base_.paragraphs) {
            const std::string_view lead = p.leadText();
            if (lead.size() > longest && text.starts_with(lead) && (text.size() == lead.size() || text[lead.size()] == ' ')) longest = lead.size();
        }
        return static_cast<std::uint32_t>(longest);
    }

    /// By indentation where there is some; the first by the list that its label goes with: the innermost one around the
    /// paragraph beside which it comes that counts in the same signs.
    int depthOf(std::string_view label, int indent, const Instruction &in) const
    {
        if (!in.paragraphs.empty()) {
            const DraftParagraph &last = in.paragraphs.back();
            if (indent >= startIndent_ + 4) return std::max(1, in.paragraphs.front().depth + (indent - startIndent_) / 4 - 1);
            if (last.depth == 0) return 1;
            return label == "(i)" && last.label != "(h)" ? last.depth + 1 : last.depth;
        }
        auto at = base_.find(in.targets.empty() ? in.anchor : in.targets.front().id);
        if (!at) return 1;
        const int deepest = draftOf(base_, *at).depth;
        int depth = deepest;
        for (; at && depth > 0; at = base_.paragraph(*at).parent, --depth)
            if (roman(base_.paragraph(*at).label) == roman(label)) return depth;
        return deepest > 0 && label == "(i)" ? deepest + 1 : 1;
    }

    void renumberingIsUnderstood()
    {
        const bool moves = std::ranges::any_of(out_,
            [](const ReadInstruction &r) { return r.understood && r.instruction.op >= InstructionOp::insertParagraph; });
        if (!moves || !numbersFollow(base_)) return;
        ReadInstruction renumber;
        renumber.instruction.op = InstructionOp::renumber;
        out_.push_back(std::move(renumber));
    }

    const Document &base_;
    PlaceReader places_;
    std::vector<ReadInstruction> out_;
    bool open_ = false, checking_ = false;
    bool typographic_ = false; ///< behind the heading of those
    bool beside_ = false;      ///< the same: what changes outside of the paragraphs
    int startIndent_ = 0;
    std::string annex_, annexAt_; ///< an annex that was begun, and the paragraph beside which it stands
    ParagraphKind kind_ = ParagraphKind::operative;
};

} // namespace

std::vector<ReadInstruction> parseInstructions(std::span<const NotesBlock> blocks, const Document &base) { return BlockReader(base).read(blocks); }

std::vector<NotesBlock> notesBlocks(std::string_view text)
{
    std::vector<NotesBlock> out;
    bool open = false;
    while (!text.empty()) {
        const std::size_t end = std::min(text.find('\n'), text.size());
        std::string_view line = text.substr(0, end);
        text.remove_prefix(std::min(end + 1, text.size()));
        while (!line.empty() && (line.back() == ' ' || line.back() == '\r' || line.back() == '\t')) line.remove_suffix(1);
        const std::size_t indent = std::min(line.find_first_not_of(" \t"), line.size());
        line.remove_prefix(indent);
        if (line.empty()) {
            open = false;
            continue;
        }
        if (open) (out.back().text += ' ') += line;
        else out.push_back({std::string(line), static_cast<int>(indent)});
        open = true;
    }
    return out;
}

} // namespace resolute
