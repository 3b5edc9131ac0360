// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/notes/wording.h"

#include "core/notes/ordinals.h"

#include <algorithm>
#include <set>

namespace resolute {

namespace {

/// "a", "a and b", "a, b and c".
std::string listed(const std::vector<std::string> &items)
{
    std::string out;
    for (std::size_t i = 0; i < items.size(); ++i) out += (i == 0 ? "" : i + 1 == items.size() ? " and " : ", ") + items[i];
    return out;
}

/// What is cited one after the other; `order` says which follow each other in the text, 0 that it is cited alone.
struct Cited {
    std::string words;
    int order = 0, number = 0;
};

/// "5, 7 to 9 and 12": three and more that follow each other are a range.
std::string ranged(const std::vector<Cited> &items)
{
    std::vector<std::string> out;
    for (std::size_t i = 0; i < items.size();) {
        std::size_t end = i + 1;
        while (end < items.size() && items[i].order > 0 && items[end].order == items[end - 1].order + 1
            && items[end].number == items[end - 1].number + 1)
            ++end;
        if (end - i >= 3) {
            out.push_back(items[i].words + " to " + items[end - 1].words);
            i = end;
        } else out.push_back(items[i++].words);
    }
    return listed(out);
}

std::string quoted(std::string_view text) { return "“" + std::string(text) + "”"; }

/// "(a)" for "(a)", "a)" and "a.": how a label is written inside of a name.
std::string bracketed(const std::string &suffix) { return suffix.starts_with('(') ? " " + suffix : suffix; }

std::string noun(ParagraphKind kind, bool several)
{
    std::string out;
    switch (kind) {
    case ParagraphKind::preambular: out = "preambular paragraph"; break;
    case ParagraphKind::operative: out = "operative paragraph"; break;
    case ParagraphKind::subparagraph: out = "subparagraph"; break;
    case ParagraphKind::heading: out = "heading"; break;
    case ParagraphKind::other: out = "section"; break;
    }
    return several ? out + 's' : out;
}

/// What is counted is what stands highest; its sub-paragraphs come with it.
std::pair<ParagraphKind, int> counted(const std::vector<DraftParagraph> &paragraphs)
{
    int depth = paragraphs.front().depth;
    for (const DraftParagraph &p : paragraphs) depth = std::min(depth, p.depth);
    return {paragraphs.front().kind, static_cast<int>(std::ranges::count(paragraphs, depth, &DraftParagraph::depth))};
}

/// `beside`: what kind they come beside. An annex has no operative paragraphs.
std::string newParagraphs(const std::vector<DraftParagraph> &paragraphs, std::optional<ParagraphKind> beside)
{
    const auto [kind, count] = counted(paragraphs);
    const bool plain = kind == ParagraphKind::operative && !paragraphs.front().part.empty()
        && (beside == ParagraphKind::operative || beside == ParagraphKind::heading);
    const bool several = count != 1;
    const std::string what = plain ? std::string(several ? "paragraphs" : "paragraph") : noun(kind, several);
    return (several ? numberInWords(count) + " new " : std::string("a new ")) + what + " reading:";
}

bool plainNumber(const std::string &number) { return number.find_first_not_of("0123456789") == std::string::npos; }

std::string block(const std::vector<DraftParagraph> &paragraphs, bool numbered)
{
    std::string out;
    int base = paragraphs.empty() ? 0 : paragraphs.front().depth;
    for (const DraftParagraph &p : paragraphs) base = std::min(base, p.depth);
    for (const DraftParagraph &p : paragraphs) {
        out += "\n\n" + std::string(4 + 4 * static_cast<std::size_t>(p.depth - base), ' ');
        if (!p.label.empty()) out += p.label + ' ';
        else if (!plainNumber(p.number) || (numbered && !p.number.empty())) out += p.number + ". ";
        out += p.text;
    }
    return out;
}

std::string startingUpper(std::string text)
{
    if (!text.empty() && text.front() >= 'a' && text.front() <= 'z') text.front() = static_cast<char>(text.front() - 32);
    return text;
}

std::string renumbering(const Instruction &in, const Namer &namer)
{
    if (in.numbers.empty()) return "Renumber the remaining operative paragraphs accordingly.";
    std::vector<std::string> items;
    for (const Renumbering &r : in.numbers) {
        const std::string now = r.suffix.empty() ? (r.number.empty() ? "an unnumbered paragraph" : r.number) : r.label;
        items.push_back(namer.name(r.id) + " as " + now);
    }
    return "Renumber " + listed(items) + ".";
}

} // namespace

Namer::Namer(const Document &document) : annexes_(document)
{
    std::map<std::pair<std::string, ParagraphKind>, int> orders;
    for (std::size_t i = 0; i < document.paragraphs.size(); ++i) {
        const DraftParagraph draft = draftOf(document, ParagraphIndex(static_cast<std::uint32_t>(i)));
        const Paragraph &p = document.paragraphs[i];
        Known known{draft.kind, draft.part, draft.number, draft.label, draft.suffix, p.parent ? document.paragraph(*p.parent).id : std::string(),
            p.id, 0, i};
        if (draft.depth == 0) known.order = ++orders[{draft.part, draft.kind}];
        if (draft.kind == ParagraphKind::operative) ++numbers_[{draft.part, draft.number}];
        known_.emplace(p.id, std::move(known));
    }
}

const Namer::Known *Namer::find(const std::string &id) const
{
    const auto it = known_.find(id);
    return it == known_.end() ? nullptr : &it->second;
}

bool Namer::numbered(const Known &known) const
{
    return known.kind == ParagraphKind::operative && !known.number.empty() && numbers_.at({known.part, known.number}) == 1;
}

std::string Namer::ofAnnex(const Known &known) const
{
    return known.part.empty() ? std::string() : " of " + std::string(annexes_.nameOf(known.part));
}

/// The numbers of an annex may begin anew in each of its articles, or below each heading.
std::optional<Namer::Numbered> Namer::byNumber(const Known &known) const
{
    std::string labels;
    const Known *root = &known;
    for (; root && root->suffix.starts_with('('); root = find(root->parent)) labels = ' ' + root->suffix + labels;
    if (!root || root->kind != ParagraphKind::operative || root->number.empty()) return std::nullopt;
    const AnnexSection *section = annexes_.sectionOf(root->id);
    const bool inSection = section && section->numbers.contains(root->number);
    if (inSection && section->counted) return Numbered{root->number + labels, " of " + section->name + ofAnnex(*root), root};
    if (numbered(*root)) return Numbered{root->number + labels, ofAnnex(*root), root};
    if (!inSection) return std::nullopt;
    return Numbered{root->number + labels, " under " + quoted(section->name) + ofAnnex(*root), root};
}

/// "article 2 of the annex" where that is one paragraph, else "the second paragraph of article 2 of the annex".
std::string Namer::inArticle(const std::string &id, const Known &known) const
{
    const AnnexSection *section = known.suffix.empty() && known.kind == ParagraphKind::other ? annexes_.sectionOf(id) : nullptr;
    if (!section || !section->counted) return {};
    const auto place = std::ranges::find(section->paragraphs, id) - section->paragraphs.begin();
    const std::string which = section->paragraphs.size() == 1 ? std::string()
                                                              : "the " + ordinalInWords(static_cast<int>(place) + 1) + " paragraph of ";
    return which + section->name + ofAnnex(known);
}

std::optional<ParagraphKind> Namer::kindOf(const std::string &id) const
{
    const Known *known = find(id);
    return known ? std::optional(known->kind) : std::nullopt;
}

std::string Namer::number(const std::string &id) const
{
    const Known *known = find(id);
    if (!known) return displayName(id);
    if (known->suffix.empty()) return known->number;
    return number(known->parent) + bracketed(known->suffix);
}

std::string Namer::name(const std::string &id) const
{
    const Known *known = find(id);
    if (!known) return displayName(id);
    if (const auto cited = byNumber(*known)) return (known->part.empty() ? "operative paragraph " : "paragraph ") + cited->number + cited->where;
    if (const std::string article = inArticle(id, *known); !article.empty()) return article;
    if (known->suffix.empty()) return "the " + ordinalInWords(known->order) + ' ' + noun(known->kind, false) + ofAnnex(*known);
    if (known->suffix.starts_with('+'))
        return "the " + ordinalInWords(std::max(1, std::atoi(known->suffix.c_str() + 1))) + " text following the subparagraphs of "
            + name(known->parent);
    std::string labels = known->suffix, rootId = known->parent;
    for (const Known *k = find(rootId); k && k->suffix.starts_with('('); k = find(rootId)) {
        labels = k->suffix + ' ' + labels;
        rootId = k->parent;
    }
    return "subparagraph " + labels + " of " + name(rootId);
}

std::string Namer::names(const std::vector<Target> &targets) const { return names(targets, {}); }

std::string Namer::wholeNames(const std::vector<Target> &targets) const
{
    std::set<std::string, std::less<>> named, chapeaux; // of the targets; of all, those that something stays under
    std::size_t last = 0;
    for (const Target &t : targets) {
        const Known *known = find(t.id);
        if (!known || (!named.empty() && known->at < last)) return names(targets); // not as the text has them
        last = known->at;
        named.insert(t.id);
    }
    const auto eachAbove = [&](const Known &known, auto use) {
        for (const Known *k = &known; k && !k->parent.empty(); k = find(k->parent)) use(k->parent);
    };
    for (const auto &[id, known] : known_)
        if (!named.contains(id)) eachAbove(known, [&](const std::string &up) { chapeaux.insert(up); });
    std::vector<Target> out;
    std::vector<std::string> alone;
    for (const Target &t : targets) {
        bool comes = false; // with one that goes as a whole
        eachAbove(*find(t.id), [&](const std::string &up) { comes |= named.contains(up) && !chapeaux.contains(up); });
        if (comes) continue;
        out.push_back(t);
        if (chapeaux.contains(t.id)) alone.push_back(t.id);
    }
    return names(out, alone);
}

std::string Namer::names(const std::vector<Target> &targets, const std::vector<std::string> &chapeaux) const
{
    std::vector<Cited> ordinals;
    std::vector<std::pair<std::string, std::vector<Cited>>> numbers; // by where: of the text itself, of an annex
    std::vector<std::string> others;
    for (const Target &t : targets) {
        const Known *known = find(t.id);
        const auto cited = known ? byNumber(*known) : std::nullopt;
        if (std::ranges::contains(chapeaux, t.id)) others.push_back("the chapeau of " + name(t.id));
        else if (known && known->part.empty() && known->kind == ParagraphKind::preambular && known->suffix.empty())
            ordinals.push_back({ordinalInWords(known->order), known->order, known->order});
        else if (cited) {
            auto group = std::ranges::find(numbers, cited->where, &decltype(numbers)::value_type::first);
            if (group == numbers.end()) group = numbers.insert(group, {cited->where, {}});
            const bool whole = known == cited->root && plainNumber(known->number);
            group->second.push_back({cited->number, whole ? known->order : 0, whole ? std::atoi(known->number.c_str()) : 0});
        } else others.push_back(name(t.id));
    }
    std::vector<std::string> out;
    if (!ordinals.empty()) out.push_back("the " + ranged(ordinals) + (ordinals.size() > 1 ? " preambular paragraphs" : " preambular paragraph"));
    for (const auto &[where, cited] : numbers)
        out.push_back((where.empty() ? "operative paragraph" : "paragraph") + std::string(cited.size() > 1 ? "s " : " ") + ranged(cited) + where);
    out.insert(out.end(), others.begin(), others.end());
    return listed(out);
}

std::string inWords(const Instruction &in, const Namer &namer, bool numbered, int behind)
{
    const bool whole = in.op == InstructionOp::deleteParagraph || in.op == InstructionOp::moveParagraph;
    const std::string where = in.targets.empty() ? std::string() : whole ? namer.wholeNames(in.targets) : namer.names(in.targets);
    const std::string_view placed = behind == 0 ? "" : behind == 1 ? " and the paragraph placed after it" : " and the paragraphs placed after it";
    const bool several = in.targets.size() > 1;
    switch (in.op) {
    case InstructionOp::replaceText: return "In " + where + ", replace " + quoted(in.quote) + " with " + quoted(in.text) + ".";
    case InstructionOp::deleteText: return "In " + where + ", delete " + quoted(in.quote) + ".";
    case InstructionOp::insertText:
        if (in.quote.empty()) return (in.atEnd ? "At the end of " : "At the beginning of ") + where + ", insert " + quoted(in.text) + ".";
        return "In " + where + (in.before ? ", before " : ", after ") + quoted(in.quote) + ", insert " + quoted(in.text) + ".";
    case InstructionOp::insertParagraph: {
        const std::string what = "insert " + newParagraphs(in.paragraphs, namer.kindOf(in.anchor)) + block(in.paragraphs, numbered);
        if (in.anchor.empty()) return startingUpper(what);
        return (in.before ? "Before " : "After ") + namer.name(in.anchor) + std::string(placed) + ", " + what;
    }
    case InstructionOp::deleteParagraph: return "Delete " + where + ".";
    case InstructionOp::replaceParagraph:
        return "Replace " + where + (in.paragraphs.size() > 1 ? " with the following paragraphs:" : " with the following text:")
            + block(in.paragraphs, numbered);
    case InstructionOp::moveParagraph: {
        if (in.anchor.empty()) return "Move " + where + " to the beginning.";
        const std::string verb = in.before ? (several ? "they precede " : "it precedes ") : (several ? "they follow " : "it follows ");
        return "Move " + where + " so that " + verb + namer.name(in.anchor) + std::string(placed) + ".";
    }
    case InstructionOp::splitParagraph:
        return "Split " + where + " into " + numberInWords(static_cast<int>(in.paragraphs.size()))
            + " paragraphs reading:" + block(in.paragraphs, numbered);
    case InstructionOp::mergeParagraphs: {
        const bool named = !in.paragraphs.empty() && namer.kindOf(in.targets.front().id) != in.paragraphs.front().kind;
        return "Merge " + where + " into one " + (named ? noun(in.paragraphs.front().kind, false) : "paragraph")
            + " reading:" + block(in.paragraphs, numbered);
    }
    case InstructionOp::renumber: return renumbering(in, namer);
    }
    return {};
}

bool typographyBegins(const Notes &notes, std::size_t index)
{
    return notes.instructions[index].typographic && (index == 0 || !notes.instructions[index - 1].typographic);
}

std::size_t besidesAt(const Notes &notes)
{
    return static_cast<std::size_t>(std::ranges::find_if(notes.instructions, &Instruction::typographic) - notes.instructions.begin());
}

std::string besideLabel(std::size_t index)
{
    constexpr std::size_t letters = 26;
    return '(' + std::string(index / letters + 1, static_cast<char>('a' + index % letters)) + ')';
}

std::string toText(const Notes &notes)
{
    std::string out = "Amendments to " + called(notes.from) + " that lead to " + called(notes.to) + '\n';
    if (!notes.to.title.empty()) out += notes.to.title + '\n';
    if (notes.instructions.empty()) out += "\nThe paragraphs of the two texts are the same.\n";
    for (std::size_t i = 0; i <= notes.instructions.size(); ++i) {
        if (i == besidesAt(notes) && !notes.besides.empty()) {
            out.append("\n").append(besidesHeading).append("\n");
            for (std::size_t k = 0; k < notes.besides.size(); ++k) out += '\n' + besideLabel(k) + ' ' + notes.besides[k].words + '\n';
        }
        if (i == notes.instructions.size()) break;
        if (typographyBegins(notes, i)) out.append("\n").append(typographyHeading).append("\n");
        out += '\n' + std::to_string(i + 1) + ". " + notes.instructions[i].words + '\n';
    }
    return out;
}

std::string toMarkdown(const Notes &notes)
{
    const auto escaped = [](std::string_view text) {
        std::string out;
        for (const char c : text) {
            if (std::string_view("\\`*_[]<>#").contains(c)) out += '\\';
            out += c;
        }
        return out;
    };
    std::string out = "# Amendments to " + escaped(called(notes.from)) + " that lead to " + escaped(called(notes.to)) + "\n\n";
    if (!notes.to.title.empty()) out += escaped(notes.to.title) + "\n\n";
    if (notes.instructions.empty()) out += "The paragraphs of the two texts are the same.\n\n";
    for (std::size_t i = 0; i <= notes.instructions.size(); ++i) {
        if (i == besidesAt(notes) && !notes.besides.empty()) {
            out.append("## ").append(besidesHeading).append("\n\n");
            for (std::size_t k = 0; k < notes.besides.size(); ++k) out += besideLabel(k) + ' ' + escaped(notes.besides[k].words) + "\n\n";
        }
        if (i == notes.instructions.size()) break;
        const std::string_view words = notes.instructions[i].words;
        if (typographyBegins(notes, i)) out.append("## ").append(typographyHeading).append("\n\n");
        out += std::to_string(i + 1) + ". ";
        for (std::size_t begin = 0; begin < words.size();) { // new paragraphs become quotations inside of the item
            const std::size_t end = std::min(words.find("\n\n", begin), words.size());
            const std::string_view line = words.substr(begin, end - begin);
            if (begin > 0) out += "\n\n    > ";
            out += escaped(begin > 0 ? line.substr(std::min(line.find_first_not_of(' '), line.size())) : line);
            begin = end + 2;
        }
        out += "\n\n";
    }
    out.pop_back();
    return out;
}

} // namespace resolute
