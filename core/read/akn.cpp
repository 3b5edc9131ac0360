// SPDX-License-Identifier: GPL-3.0-or-later
// Akoma Ntoso as the United Nations publishes it (AKN4UN): every block says what it is, so roles are handed on. What is
// published is not always right (a paragraph without its number, a point outside its list), so whatever carries no
// sign of its own is left to core/structure like any other text.
#include "core/read/akn.h"

#include "core/read/block_builder.h"
#include "core/read/xml.h"

#include <algorithm>
#include <array>
#include <tuple>

namespace resolute {

namespace {

const Message noStatement{"akn-no-statement",
    RESOLUTE_MESSAGE("message", "this Akoma Ntoso file holds no statement (resolution, decision or draft)")};

constexpr std::array<std::pair<std::string_view, std::string_view>, 6> languages{
    {{"eng", "en"}, {"fra", "fr"}, {"spa", "es"}, {"rus", "ru"}, {"zho", "zh"}, {"ara", "ar"}}};

std::string_view attribute(const pugi::xml_node &node, const char *name) { return node.attribute(name).value(); }

/// The first element of that name below a node; XML's depth is bounded, so this is, too.
pugi::xml_node below(const pugi::xml_node &node, std::string_view name)
{
    return node.find_node([&](const pugi::xml_node &n) { return n.type() == pugi::node_element && localName(n) == name; });
}

bool isElement(const pugi::xml_node &node, std::string_view name) { return node.type() == pugi::node_element && localName(node) == name; }

/// All text below, blanks made one.
std::string plainText(const pugi::xml_node &node)
{
    std::string text;
    struct Walker : pugi::xml_tree_walker {
        std::string &out;
        explicit Walker(std::string &o) : out(o) {}
        bool for_each(pugi::xml_node &n) override
        {
            if (n.type() == pugi::node_pcdata || n.type() == pugi::node_cdata) out += n.value();
            if (isElement(n, "eol")) out += ' ';
            return true;
        }
    } walker(text);
    pugi::xml_node copy = node;
    copy.traverse(walker);
    std::string out;
    for (const char c : text) {
        const bool blank = c == ' ' || c == '\n' || c == '\t' || c == '\r';
        if (blank && (out.empty() || out.back() == ' ')) continue;
        out += blank ? ' ' : c;
    }
    while (out.ends_with(' ')) out.pop_back();
    return out;
}

class AknReader
{
public:
    AknReader(std::string_view bytes, Source &source) : source_(source)
    {
        lineStarts_.push_back(0);
        for (std::size_t i = 0; i < bytes.size(); ++i)
            if (bytes[i] == '\n') lineStarts_.push_back(i + 1);
    }

    void read(const pugi::xml_node &statement)
    {
        facts(statement);
        for (const pugi::xml_node &part : statement.children()) {
            const auto name = localName(part);
            if (name == "coverPage") coverPage(part);
            else if (name == "preface") preface(part);
            else if (name == "preamble") preamble(part);
            else if (name == "mainBody") body(part);
            else if (name == "conclusions") conclusions(part);
            else if (name == "attachments") attachments(part);
        }
        for (const pugi::xml_node &note : below(localChild(statement, "meta"), "notes").children())
            if (isElement(note, "note")) footnote(note);
        finish();
    }

private:
    void facts(const pugi::xml_node &statement)
    {
        const auto code = attribute(below(statement, "FRBRlanguage"), "language");
        for (const auto &[three, two] : languages)
            if (code == three) source_.facts.language = two;
        static constexpr std::array<std::pair<std::string_view, DocumentKind>, 3> kinds{
            {{"draftResolution", DocumentKind::draft}, {"decision", DocumentKind::decision}, {"document", DocumentKind::other}}};
        for (const auto &[name, kind] : kinds)
            if (attribute(statement, "name") == name) source_.facts.kind = kind;
    }

    void start(const pugi::xml_node &node, BlockKind kind, BlockRole role)
    {
        Block block;
        block.kind = kind;
        block.role = role;
        builder_.start(std::move(block));
        if (const auto offset = node.offset_debug(); offset >= 0) {
            const int line = static_cast<int>(std::ranges::upper_bound(lineStarts_, static_cast<std::size_t>(offset)) - lineStarts_.begin());
            builder_.cover(line, line);
        }
    }

    void finish()
    {
        Block block = builder_.take();
        if (!block.text.empty()) source_.blocks.push_back(std::move(block));
        for (Block &note : notes_) source_.blocks.push_back(std::move(note));
        notes_.clear();
    }

    void line(const pugi::xml_node &node, BlockRole role, const std::string &text)
    {
        start(node, BlockKind::paragraph, role);
        builder_.append(text);
        finish();
    }

    void coverPage(const pugi::xml_node &page)
    {
        for (const pugi::xml_node &p : page.children()) {
            if (p.type() != pugi::node_element) continue;
            const std::string text = plainText(p);
            if (text.empty()) continue;
            const auto has = [&](std::string_view name) { return static_cast<bool>(below(p, name)); };
            if (has("docAuthority")) {
                const auto whose = attribute(below(p, "docAuthority"), "refersTo");
                line(p, whose == "#publisher" ? BlockRole::furniture : whose == "#committee" ? BlockRole::committee : BlockRole::body, text);
            } else if (has("docNumber")) {
                source_.facts.symbol = text;
                line(p, BlockRole::symbol, text);
            } else if (has("docStatus")) line(p, BlockRole::distribution, text);
            else if (attribute(below(p, "docProponent"), "refersTo") == "#sponsor") sponsors(p);
            else if (has("docProponent")) line(p, text.starts_with('[') ? BlockRole::furniture : BlockRole::sponsors, text);
            else if (has("docDate")) {
                source_.facts.date = attribute(below(p, "docDate"), "date");
                line(p, BlockRole::date, text);
            } else if (has("session")) line(p, BlockRole::session, text);
            else if (has("event")) sessionDates(p);
            else if (has("docTitle")) line(p, BlockRole::adoptionHeading, text);
            else coverInline(p, text);
        }
    }

    /// Each sponsor in an element of its own, with its marks in superscript behind it.
    void sponsors(const pugi::xml_node &p)
    {
        std::string sponsor;
        const auto end = [&] {
            if (!sponsor.empty()) line(p, BlockRole::sponsor, sponsor);
            sponsor.clear();
        };
        for (const pugi::xml_node &child : p.children()) {
            if (isElement(child, "docProponent")) {
                end();
                sponsor = plainText(child);
            } else if (isElement(child, "sup")) sponsor += ' ' + plainText(child);
            else if (isElement(child, "authorialNote")) {
                end();
                footnote(child);
            }
        }
        end();
        for (Block &note : notes_) source_.blocks.push_back(std::move(note));
        notes_.clear();
    }

    void coverInline(const pugi::xml_node &p, const std::string &text)
    {
        const auto name = attribute(below(p, "inline"), "name");
        const BlockRole role = name == "agenda item" ? BlockRole::agendaItem
            : name == "agenda item name"             ? BlockRole::agendaItemTitle
            : name == "originalLanguage"             ? BlockRole::originalLanguage
                                                     : BlockRole::furniture;
        line(p, role, text);
    }

    /// The published files have lost the dash between the two dates.
    void sessionDates(const pugi::xml_node &p)
    {
        std::string dates;
        for (const pugi::xml_node &date : below(p, "event").children())
            if (isElement(date, "date")) dates += (dates.empty() ? "" : "–") + plainText(date);
        line(p, BlockRole::sessionDates, dates.empty() ? plainText(p) : dates);
    }

    void preface(const pugi::xml_node &part)
    {
        if (const auto number = below(part, "docNumber")) line(number, BlockRole::number, plainText(number));
        if (const auto title = below(part, "docTitle")) {
            source_.facts.title = plainText(title);
            line(title, BlockRole::title, source_.facts.title);
        }
    }

    void preamble(const pugi::xml_node &part)
    {
        for (const pugi::xml_node &child : part.children()) {
            if (isElement(child, "formula")) block(child, BlockKind::paragraph, BlockRole::enactingClause, {});
            else if (child.type() == pugi::node_element) container(child);
        }
    }

    /// A preambular paragraph; its points stand in a list of blocks or, in some published files, of paragraphs.
    void container(const pugi::xml_node &node)
    {
        const auto isList = [](const pugi::xml_node &n) { return isElement(n, "blockList") || isElement(n, "list"); };
        const auto first = node.find_child(isList);
        if (!first) {
            block(node, BlockKind::paragraph, BlockRole::preambular, {});
            return;
        }
        bool begun = false;
        for (const pugi::xml_node &child : node.children()) {
            if (isList(child)) {
                if (const auto intro = introOf(child)) block(intro, BlockKind::paragraph, BlockRole::preambular, {});
                points(child, 1);
            } else if (child.type() == pugi::node_element)
                block(child, BlockKind::paragraph, begun ? BlockRole::following : BlockRole::preambular, {});
            begun = true;
        }
    }

    static pugi::xml_node introOf(const pugi::xml_node &list)
    {
        const auto intro = localChild(list, "intro");
        return intro ? intro : localChild(list, "listIntroduction");
    }

    void body(const pugi::xml_node &part)
    {
        for (const pugi::xml_node &child : part.children())
            if (child.type() == pugi::node_element) paragraph(child);
    }

    void paragraph(const pugi::xml_node &node)
    {
        const std::string number = plainText(localChild(node, "num"));
        const auto list = localChild(node, "list");
        auto text = list ? introOf(list) : localChild(node, "content");
        if (!text) text = localChild(node, "intro");
        const BlockRole role = roleOf(node);
        const BlockKind kind = attribute(node, "class") == "heading" ? BlockKind::heading : BlockKind::paragraph;
        block(text ? text : node, kind, role == BlockRole::none && !number.empty() && kind != BlockKind::heading ? BlockRole::operative : role,
            number);
        for (const pugi::xml_node &child : node.children()) {
            if (isElement(child, "list")) points(child, 1);
            else if (isElement(child, "paragraph")) paragraph(child);
        }
    }

    /// Classes that this program writes; others are names of styles.
    static BlockRole roleOf(const pugi::xml_node &node)
    {
        static constexpr std::array<std::pair<std::string_view, BlockRole>, 5> classes{
            {{"operative", BlockRole::operative}, {"preambular", BlockRole::preambular}, {"subparagraph", BlockRole::subparagraph},
                {"following", BlockRole::following}, {"section", BlockRole::section}}};
        for (const auto &[name, role] : classes)
            if (attribute(node, "class") == name) return role;
        return BlockRole::none;
    }

    void points(const pugi::xml_node &list, int level)
    {
        for (const pugi::xml_node &point : list.children()) {
            if (isElement(point, "intro") || isElement(point, "listIntroduction") || point.type() != pugi::node_element) continue;
            const std::string label = plainText(localChild(point, "num"));
            auto inner = localChild(point, "list");
            if (!inner) inner = localChild(point, "blockList");
            const auto text = inner ? introOf(inner) : localChild(point, "content");
            block(text ? text : point, BlockKind::paragraph, label.empty() ? BlockRole::none : BlockRole::subparagraph, label);
            if (inner) points(inner, level + 1);
        }
    }

    /// One block from the paragraphs below a node, with its notes after it.
    void block(const pugi::xml_node &node, BlockKind kind, BlockRole role, const std::string &label)
    {
        start(node, kind, role);
        builder_.block().label = label;
        run(node, Style::none);
        Block &made = builder_.block();
        const bool lead = std::ranges::any_of(made.styles, [](const StyledRange &s) { return has(s.style, Style::italic); });
        const bool allBold = !lead && !made.styles.empty() && covers(made, Style::bold);
        if (allBold && role == BlockRole::none) made.kind = BlockKind::heading;
        finish();
    }

    static bool covers(const Block &made, Style style)
    {
        std::size_t at = 0;
        const auto blank = [&](std::size_t from, std::size_t to) { return made.text.find_first_not_of(" \t\r\n", from) >= to; };
        for (const StyledRange &s : made.styles) {
            if (!has(s.style, style) || !blank(at, s.range.begin)) return false;
            at = s.range.end;
        }
        return blank(at, made.text.size());
    }

    void run(const pugi::xml_node &node, Style style)
    {
        for (const pugi::xml_node &child : node.children()) {
            if (child.type() == pugi::node_pcdata || child.type() == pugi::node_cdata) {
                text(child.value(), style);
                continue;
            }
            if (child.type() != pugi::node_element) continue;
            const auto name = localName(child);
            if (name == "authorialNote" || name == "noteRef") {
                anchor(child);
                if (name == "authorialNote") footnote(child);
                continue;
            }
            if (name == "num") continue;
            if (name == "eol") {
                builder_.append(" ", style);
                continue;
            }
            if (name == "p" && builder_.hasText()) builder_.append(" ");
            run(child, style | styleOf(child, name));
        }
    }

    static Style styleOf(const pugi::xml_node &node, std::string_view name)
    {
        const auto classes = attribute(node, "class");
        Style style = Style::none;
        if (name == "i" || classes.find("italic") != std::string_view::npos) style = style | Style::italic;
        if (name == "b" || classes.find("bold") != std::string_view::npos) style = style | Style::bold;
        if (name == "sup") style = style | Style::superscript;
        if (name == "a" || name == "ref") style = style | Style::link;
        if (name == "inline" && attribute(node, "name") == "openingWords") style = style | Style::lead;
        return style;
    }

    /// Brackets in superscript are what is left of "(1)" around a note in Arabic.
    void text(std::string_view value, Style style)
    {
        const bool bracket = has(style, Style::superscript) && value.find_first_not_of("() \t\n") == std::string_view::npos;
        std::string soft(value); // line ends of XML are blanks
        std::ranges::replace_if(soft, [](char c) { return c == '\n' || c == '\t' || c == '\r'; }, ' ');
        if (!bracket) builder_.append(soft, style);
    }

    void anchor(const pugi::xml_node &node)
    {
        Block &made = builder_.block();
        made.anchors.push_back({std::string(attribute(node, "marker")), static_cast<std::uint32_t>(made.text.size())});
    }

    void footnote(const pugi::xml_node &node)
    {
        Block body;
        body.kind = BlockKind::footnote;
        body.label = attribute(node, "marker");
        body.text = plainText(node);
        for (const std::string_view empty : {"()", "( )"})
            if (body.text.starts_with(empty)) body.text.erase(0, body.text.find_first_not_of(' ', empty.size()));
        notes_.push_back(std::move(body));
    }

    void conclusions(const pugi::xml_node &part)
    {
        if (wholeAdoption(part)) return;
        for (const pugi::xml_node &p : part.children()) {
            if (p.type() != pugi::node_element) continue;
            if (const auto vote = below(p, "vote")) {
                votes(below(vote, "outcome"));
                continue;
            }
            const auto event = below(p, "event");
            const auto place = event ? below(event, "location") : below(p, "inline");
            if (place) line(place, BlockRole::meeting, plainText(place));
            if (const auto date = below(p, "docDate")) line(date, BlockRole::adoptionDate, std::string(attribute(date, "date")));
            if (!place && !below(p, "docDate")) line(p, BlockRole::vote, plainText(p));
        }
    }

    /// An adoption whose markup says everything: every State of a vote in an element of its own. In the published files
    /// one element holds a list in words, which is read in the text's language.
    bool wholeAdoption(const pugi::xml_node &part)
    {
        const auto outcome = below(below(part, "vote"), "outcome");
        const auto how = attribute(outcome, "refersTo");
        Adoption a;
        a.mode = how == "#adoptedRecordedVote" ? AdoptionMode::recordedVote : AdoptionMode::withoutVote;
        const std::array<std::tuple<std::string_view, std::optional<int> &, std::vector<std::string> &>, 3> sides{
            {{"#inFavour", a.inFavour, a.inFavourList}, {"#against", a.against, a.againstList}, {"#abstaining", a.abstaining, a.abstainingList}}};
        for (const pugi::xml_node &child : outcome.children())
            for (auto &[side, number, states] : sides) {
                if (attribute(child, "refersTo") != side) continue;
                if (isElement(child, "quantity")) number = child.attribute("normalized").as_int();
                if (!isElement(child, "outcome")) continue;
                for (const pugi::xml_node &state : child.children())
                    if (isElement(state, "organization")) states.push_back(plainText(state));
            }
        if (attribute(outcome, "class") != "complete") return false;
        a.meeting = plainText(below(part, "location"));
        a.date = attribute(below(part, "docDate"), "date");
        source_.facts.adoption = std::move(a);
        return true;
    }

    /// The sentence of the outcome, then each side with its list.
    void votes(const pugi::xml_node &outcome)
    {
        std::string sentence;
        std::vector<pugi::xml_node> sides;
        for (const pugi::xml_node &child : outcome.children()) {
            if (isElement(child, "outcome")) sides.push_back(child);
            else sentence += child.type() == pugi::node_element ? plainText(child) : std::string(child.value());
        }
        line(outcome, BlockRole::vote, sentence);
        for (const pugi::xml_node &side : sides) line(side, BlockRole::vote, plainText(side));
    }

    void attachments(const pugi::xml_node &part)
    {
        for (const pugi::xml_node &attachment : part.children()) {
            const auto text = below(attachment, "mainBody");
            if (!text) continue;
            const std::size_t first = source_.blocks.size();
            body(text);
            if (first < source_.blocks.size()) source_.blocks[first].startsAnnex = true;
        }
    }

    Source &source_;
    BlockBuilder builder_;
    std::vector<Block> notes_;
    std::vector<std::size_t> lineStarts_;
};

} // namespace

bool isAkn(std::string_view bytes)
{
    // The root stands after a declaration and comments at most.
    return bytes.substr(0, 4096).find("<akomaNtoso") != std::string_view::npos || bytes.substr(0, 4096).find(":akomaNtoso") != std::string_view::npos;
}

Result<Source> readAkn(std::string_view bytes, const std::string &file, const Progress &)
{
    const auto document = parseXml(bytes, file, "the file");
    if (!document) return std::unexpected(document.error());
    pugi::xml_node statement;
    for (const pugi::xml_node &child : (*document)->document_element().children())
        if (child.type() == pugi::node_element && localName(child) != "meta") {
            statement = child;
            break;
        }
    if (!statement || !below(statement, "mainBody")) return std::unexpected(Error{ErrorKind::input, &noStatement, {}, file, {}});
    Source source;
    AknReader(bytes, source).read(statement);
    return source;
}

} // namespace resolute
