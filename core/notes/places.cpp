// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/notes/places.h"

#include "core/notes/ordinals.h"

#include <algorithm>
#include <array>
#include <cctype>

namespace resolute {

namespace {

bool isWord(char c) { return std::isalnum(static_cast<unsigned char>(c)) != 0 || (static_cast<unsigned char>(c) & 0x80) != 0; }
char lower(char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c; }

/// "12", "12 bis".
std::string number(Sentence &in)
{
    in.skip("");
    const std::size_t start = in.at();
    std::string out;
    for (const char c : in.rest().substr(0, 4)) {
        if (c < '0' || c > '9') break;
        out += c;
    }
    if (out.empty() || out.size() > 3) return {};
    in.advance(out.size());
    if (!in.rest().empty() && isWord(in.rest().front())) {
        in.back(start);
        return {};
    }
    for (const std::string_view more : {"bis", "ter", "quater", "quinquies", "sexies", "alt"})
        if (in.take(more)) (out += ' ') += more;
    return out;
}

/// " (a) (ii)", "(c)": the names of sub-paragraphs, as they stand in ids.
std::string labels(Sentence &in)
{
    std::string out;
    for (;;) {
        const std::size_t start = in.at();
        in.skip("");
        const std::string_view rest = in.rest();
        const std::size_t end = rest.find(')');
        constexpr std::size_t longest = 9; // bytes: "(xviii)", or four Arabic letters
        const bool one = rest.starts_with('(') && end != std::string_view::npos && end > 1 && end <= longest
            && std::ranges::all_of(rest.substr(1, end - 1), isWord);
        if (!one) {
            in.back(start);
            return out;
        }
        out += rest.substr(0, end + 1);
        in.advance(end + 1);
    }
}

bool another(Sentence &in)
{
    in.skip("");
    if (in.take(", and")) return true;
    if (in.rest().starts_with(",")) {
        in.advance(1);
        return true;
    }
    return in.take("and");
}

} // namespace

bool Sentence::sees(std::string_view words) const
{
    Sentence copy = *this;
    return copy.take(words);
}

bool Sentence::take(std::string_view words)
{
    std::size_t at = at_;
    while (at < text_.size() && text_[at] == ' ') ++at;
    if (text_.size() - at < words.size()) return false;
    for (std::size_t i = 0; i < words.size(); ++i)
        if (lower(text_[at + i]) != lower(words[i])) return false;
    at += words.size();
    if (at < text_.size() && isWord(words.back()) && isWord(text_[at]) && !text_.substr(at).starts_with("“") && !text_.substr(at).starts_with("”"))
        return false;
    at_ = at;
    return true;
}

bool Sentence::takeAny(std::initializer_list<std::string_view> choices)
{
    for (const std::string_view choice : choices)
        if (take(choice)) return true;
    return false;
}

std::optional<std::string> Sentence::quote()
{
    const std::size_t start = at_;
    skip(",:");
    static constexpr std::array<std::pair<std::string_view, std::string_view>, 2> marks{{{"“", "”"}, {"\"", "\""}}};
    for (const auto &[open, close] : marks) {
        if (!rest().starts_with(open)) continue;
        int depth = 1;
        for (std::size_t i = open.size(); i < rest().size(); ++i) {
            const std::string_view here = rest().substr(i);
            if (here.starts_with(close) && --depth == 0) {
                std::string out(rest().substr(open.size(), i - open.size()));
                advance(i + close.size());
                return out;
            }
            if (open != close && here.starts_with(open)) ++depth;
        }
    }
    at_ = start;
    return std::nullopt;
}

std::string_view Sentence::peekWord() const
{
    std::size_t begin = at_;
    while (begin < text_.size() && text_[begin] == ' ') ++begin;
    std::size_t end = begin;
    while (end < text_.size() && (isWord(text_[end]) || text_[end] == '-')) ++end;
    return text_.substr(begin, end - begin);
}

void Sentence::skip(std::string_view marks)
{
    while (at_ < text_.size() && (text_[at_] == ' ' || marks.contains(text_[at_]))) ++at_;
}

bool Sentence::atEnd() const { return text_.find_first_not_of(" .;,", at_) == std::string_view::npos; }

PlaceReader::PlaceReader(const Document &base) : base_(base), annexes_(base)
{
    for (std::size_t i = 0; i < base.paragraphs.size(); ++i) {
        const Paragraph &p = base.paragraphs[i];
        if (p.kind == ParagraphKind::operative && !p.number.empty())
            numbers_.emplace(std::pair{draftOf(base, ParagraphIndex(static_cast<std::uint32_t>(i))).part, p.number}, p.id);
    }
}

std::optional<ParagraphKind> PlaceReader::kindOf(const std::string &id) const
{
    const auto index = base_.find(id);
    return index ? std::optional(base_.paragraph(*index).kind) : std::nullopt;
}

std::string PlaceReader::byOrder(std::string_view part, ParagraphKind kind, int order) const
{
    static constexpr std::array<char, 5> letters{'P', 'O', 'S', 'H', 'S'};
    return (part.empty() ? std::string() : std::string(part) + '.') + letters[static_cast<std::size_t>(kind)] + std::to_string(order);
}

std::string PlaceReader::byNumber(std::string_view part, const std::string &number) const
{
    const auto it = numbers_.find({std::string(part), number});
    return it != numbers_.end() ? it->second : (part.empty() ? std::string() : std::string(part) + '.') + 'O' + number;
}

/// " of annex 1", " of annex II", " of the annex": the part's prefix in names.
std::string PlaceReader::annex(Sentence &in) const
{
    if (in.take("of the annex")) return "A1";
    const std::size_t start = in.at();
    if (!in.take("of annex")) return {};
    for (const auto &[part, name] : annexes_.names())
        if (name.starts_with("annex ") && in.take(std::string_view(name).substr(6))) return part;
    const std::string n = number(in);
    if (n.empty()) in.back(start);
    return n.empty() ? std::string() : "A" + n;
}

/// " of article 5 of the annex", " under “Terms” of annex II": behind `before`, the part of an annex that is meant.
const AnnexSection *PlaceReader::section(Sentence &in, std::string_view before) const
{
    const std::size_t start = in.at();
    const auto isIn = [&](const AnnexSection &s, bool named) {
        if (named && annex(in) == s.part && annexes_.sectionOf(s.paragraphs.empty() ? std::string() : s.paragraphs.front()) == &s) return true;
        in.back(start);
        return false;
    };
    for (const AnnexSection &s : annexes_.sections())
        if (s.counted && isIn(s, (before.empty() || in.take(before)) && in.take(s.name))) return &s;
    if (const auto quote = in.take("under") ? in.quote() : std::nullopt) {
        const std::size_t behind = in.at();
        for (const AnnexSection &s : annexes_.sections()) {
            in.back(behind);
            if (isIn(s, !s.counted && s.name == *quote)) return &s;
        }
    }
    in.back(start);
    return nullptr;
}

/// "article 2 of the annex": its one paragraph.
bool PlaceReader::article(Sentence &in, std::vector<Target> &out) const
{
    const std::size_t start = in.at();
    const AnnexSection *s = section(in, {});
    if (s && s->counted && s->paragraphs.size() == 1) {
        out.push_back({s->paragraphs.front(), {}});
        return true;
    }
    in.back(start);
    return false;
}

bool PlaceReader::ordinals(Sentence &in, std::vector<Target> &out) const
{
    const std::size_t start = in.at();
    std::vector<int> found;
    bool range = false; // up to the ordinal that comes next
    std::size_t beforeRange = start;
    do {
        in.take("the");
        std::optional<int> ordinal;
        const std::size_t word = in.at();
        // "one hundred and second", "thirty first": the longest run of words that is an ordinal
        std::size_t best = word;
        Sentence probe = in;
        std::string run;
        for (int n = 0; n < 5; ++n) {
            const std::string next(probe.peekWord());
            if (next.empty() || !probe.take(next)) break;
            (run += run.empty() ? "" : " ") += next;
            if (const auto value = readOrdinal(run)) {
                ordinal = value;
                best = probe.at();
            }
        }
        if (!ordinal) {
            in.back(range ? beforeRange : word);
            break;
        }
        in.back(best);
        constexpr int longest = 100;
        for (int n = range ? found.back() + 1 : *ordinal; n < *ordinal && static_cast<int>(found.size()) < longest; ++n) found.push_back(n);
        found.push_back(*ordinal);
        beforeRange = in.at();
        range = in.takeAny({"to", "–", "-"});
    } while (range || another(in));
    std::optional<ParagraphKind> kind;
    if (!found.empty()) {
        if (in.takeAny({"preambular paragraphs", "preambular paragraph", "paragraphs of the preamble", "paragraph of the preamble"}))
            kind = ParagraphKind::preambular;
        else if (in.takeAny({"operative paragraphs", "operative paragraph"})) kind = ParagraphKind::operative;
        else if (in.takeAny({"headings", "heading"})) kind = ParagraphKind::heading;
        else if (in.takeAny({"sections", "section"})) kind = ParagraphKind::other;
        else if (in.take("text following the subparagraphs of")) {
            std::vector<Target> parent;
            if (onePlace(in, parent) && parent.size() == 1) {
                out.push_back({parent.front().id + '+' + std::to_string(found.front()), {}});
                return true;
            }
        } else if (in.takeAny({"paragraphs", "paragraph"})) kind = ParagraphKind::preambular; // an ordinal alone is how unnumbered ones are called
    }
    if (!kind) {
        in.back(start);
        return false;
    }
    if (const AnnexSection *within = section(in, "of")) {
        for (const int n : found)
            if (n >= 1 && n <= static_cast<int>(within->paragraphs.size())) out.push_back({within->paragraphs[static_cast<std::size_t>(n - 1)], {}});
        return !out.empty();
    }
    const std::string part = annex(in);
    for (const int n : found) out.push_back({byOrder(part, *kind, n), {}});
    return true;
}

bool PlaceReader::numbers(Sentence &in, std::vector<Target> &out) const
{
    const std::size_t start = in.at();
    in.take("the");
    if (!in.takeAny({"operative paragraphs", "operative paragraph", "paragraphs", "paragraph"})) {
        in.back(start);
        return false;
    }
    std::vector<std::pair<std::string, std::string>> found; // number, labels
    for (std::size_t end = in.at();;) {
        const std::string n = number(in);
        if (n.empty()) {
            in.back(end);
            break;
        }
        found.emplace_back(n, labels(in));
        end = in.at();
        if (in.takeAny({"to", "–", "-"})) {
            const std::string last = number(in);
            const int from = std::atoi(n.c_str()), to = std::atoi(last.c_str());
            if (last.empty()) {
                in.back(end);
                break;
            }
            for (int i = from + 1; i <= to && i - from < 100; ++i) found.emplace_back(std::to_string(i), std::string());
            end = in.at();
        }
        if (!another(in)) {
            in.back(end);
            break;
        }
    }
    if (found.empty()) {
        in.back(start);
        return false;
    }
    const AnnexSection *const within = section(in, "of");
    const std::string part = within ? within->part : annex(in);
    for (const auto &[n, label] : found) {
        const auto there = within ? within->numbers.find(n) : decltype(within->numbers.end())();
        out.push_back({(within && there != within->numbers.end() ? there->second : byNumber(part, n)) + label, {}});
    }
    return true;
}

bool PlaceReader::subparagraph(Sentence &in, std::vector<Target> &out) const
{
    const std::size_t start = in.at();
    if (!in.takeAny({"subparagraph", "sub-paragraph"})) return false;
    const std::string label = labels(in);
    std::vector<Target> parent;
    if (!label.empty() && in.take("of") && onePlace(in, parent) && parent.size() == 1) {
        out.push_back({parent.front().id + label, {}});
        return true;
    }
    in.back(start);
    return false;
}

bool PlaceReader::onePlace(Sentence &in, std::vector<Target> &out) const
{
    return subparagraph(in, out) || numbers(in, out) || ordinals(in, out) || article(in, out);
}

/// Behind each from `begin` on, in the order of the text; what is named already stays where it is.
void PlaceReader::addSubparagraphs(std::vector<Target> &out, std::size_t begin) const
{
    const auto isUnder = [&](const Paragraph &p, ParagraphIndex whole) {
        for (auto up = p.parent; up; up = base_.paragraph(*up).parent)
            if (*up == whole) return true;
        return false;
    };
    for (std::size_t k = begin; k < out.size(); ++k) {
        const auto whole = base_.find(out[k].id);
        if (!whole) continue;
        std::size_t to = k + 1;
        for (std::size_t p = at(*whole) + 1; p < base_.paragraphs.size() && isUnder(base_.paragraphs[p], *whole); ++p)
            if (!std::ranges::contains(out, base_.paragraphs[p].id, &Target::id))
                out.insert(out.begin() + static_cast<std::ptrdiff_t>(to++), {base_.paragraphs[p].id, {}});
        k = to - 1;
    }
}

std::optional<std::vector<Target>> PlaceReader::places(Sentence &in, bool whole) const
{
    std::vector<Target> out;
    const auto place = [&] {
        const std::size_t start = in.at(), begin = out.size();
        const bool chapeau = in.takeAny({"the chapeau of", "the chapeau to"});
        if (!onePlace(in, out)) {
            in.back(start);
            return false;
        }
        if (whole && !chapeau) addSubparagraphs(out, begin);
        return true;
    };
    if (!place()) return std::nullopt;
    for (std::size_t end = in.at(); another(in); end = in.at()) {
        if (place()) continue;
        in.back(end);
        break;
    }
    return out;
}

} // namespace resolute
