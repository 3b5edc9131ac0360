// SPDX-License-Identifier: GPL-3.0-or-later
// Akoma Ntoso as the United Nations publishes it (AKN4UN): every block says what it is, so roles are handed on. What is
// published is not always right (a paragraph without its number, a point outside its list), so whatever carries no
// sign of its own is left to core/structure like any other text.
#include "core/read/akn.h"

#include "core/read/akn_blocks.h"
#include "core/read/akn_nodes.h"
#include "core/read/xml.h"

#include <array>
#include <tuple>

namespace resolute {

using namespace akn;

namespace {

const Message noStatement{"akn-no-statement",
    RESOLUTE_MESSAGE("message", "this Akoma Ntoso file holds no statement (resolution, decision or draft)")};

constexpr std::array<std::pair<std::string_view, std::string_view>, 6> languages{
    {{"eng", "en"}, {"fra", "fr"}, {"spa", "es"}, {"rus", "ru"}, {"zho", "zh"}, {"ara", "ar"}}};

class AknReader
{
public:
    AknReader(std::string_view bytes, Source &source) : source_(source), blocks_(bytes, source) {}

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
            if (isElement(note, "note")) blocks_.footnote(note);
        blocks_.handOnNotes();
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

    void coverPage(const pugi::xml_node &page)
    {
        for (const pugi::xml_node &p : page.children()) {
            if (p.type() != pugi::node_element) continue;
            const std::string text = plainText(p);
            if (text.empty()) continue;
            const auto has = [&](std::string_view name) { return static_cast<bool>(below(p, name)); };
            if (has("docAuthority")) {
                const auto whose = attribute(below(p, "docAuthority"), "refersTo");
                blocks_.line(p, whose == "#publisher" ? BlockRole::furniture : whose == "#committee" ? BlockRole::committee : BlockRole::body, text);
            } else if (has("docNumber")) {
                source_.facts.symbol = text;
                blocks_.line(p, BlockRole::symbol, text);
            } else if (has("docStatus")) blocks_.line(p, BlockRole::distribution, text);
            else if (attribute(below(p, "docProponent"), "refersTo") == "#sponsor") sponsors(p);
            else if (has("docProponent")) blocks_.line(p, text.starts_with('[') ? BlockRole::furniture : BlockRole::sponsors, text);
            else if (has("docDate")) {
                source_.facts.date = attribute(below(p, "docDate"), "date");
                blocks_.line(p, BlockRole::date, text);
            } else if (has("session")) blocks_.line(p, BlockRole::session, text);
            else if (has("event")) sessionDates(p);
            else if (has("docTitle")) blocks_.line(p, BlockRole::adoptionHeading, text);
            else coverInline(p, text);
        }
    }

    /// Each sponsor in an element of its own, with its marks in superscript behind it.
    void sponsors(const pugi::xml_node &p)
    {
        std::string sponsor;
        const auto end = [&] {
            if (!sponsor.empty()) blocks_.line(p, BlockRole::sponsor, sponsor);
            sponsor.clear();
        };
        for (const pugi::xml_node &child : p.children()) {
            if (isElement(child, "docProponent")) {
                end();
                sponsor = plainText(child);
            } else if (isElement(child, "sup")) sponsor += ' ' + plainText(child);
            else if (isElement(child, "authorialNote")) {
                end();
                blocks_.footnote(child);
            }
        }
        end();
        blocks_.handOnNotes();
    }

    void coverInline(const pugi::xml_node &p, const std::string &text)
    {
        const auto name = attribute(below(p, "inline"), "name");
        const BlockRole role = name == "agenda item" ? BlockRole::agendaItem
            : name == "agenda item name"             ? BlockRole::agendaItemTitle
            : name == "originalLanguage"             ? BlockRole::originalLanguage
                                                     : BlockRole::furniture;
        blocks_.line(p, role, text);
    }

    /// The published files have lost the dash between the two dates.
    void sessionDates(const pugi::xml_node &p)
    {
        std::string dates;
        for (const pugi::xml_node &date : below(p, "event").children())
            if (isElement(date, "date")) dates += (dates.empty() ? "" : "–") + plainText(date);
        blocks_.line(p, BlockRole::sessionDates, dates.empty() ? plainText(p) : dates);
    }

    void preface(const pugi::xml_node &part)
    {
        if (const auto number = below(part, "docNumber")) blocks_.line(number, BlockRole::number, plainText(number));
        if (const auto title = below(part, "docTitle")) {
            source_.facts.title = plainText(title);
            blocks_.line(title, BlockRole::title, source_.facts.title);
        }
    }

    void preamble(const pugi::xml_node &part)
    {
        for (const pugi::xml_node &child : part.children()) {
            if (isElement(child, "formula")) blocks_.block(child, BlockKind::paragraph, BlockRole::enactingClause, {});
            else if (child.type() == pugi::node_element) container(child);
        }
    }

    /// A preambular paragraph; its points stand in a list of blocks or, in some published files, of paragraphs.
    void container(const pugi::xml_node &node)
    {
        const auto isList = [](const pugi::xml_node &n) { return isElement(n, "blockList") || isElement(n, "list"); };
        const auto first = node.find_child(isList);
        if (!first) {
            blocks_.block(node, BlockKind::paragraph, BlockRole::preambular, {});
            return;
        }
        bool begun = false;
        for (const pugi::xml_node &child : node.children()) {
            if (isList(child)) {
                if (const auto intro = introOf(child)) blocks_.block(intro, BlockKind::paragraph, BlockRole::preambular, {});
                points(child, 1);
            } else if (child.type() == pugi::node_element)
                blocks_.block(child, BlockKind::paragraph, begun ? BlockRole::following : BlockRole::preambular, {});
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
        blocks_.block(text ? text : node, kind,
            role == BlockRole::none && !number.empty() && kind != BlockKind::heading ? BlockRole::operative : role, number);
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
            blocks_.block(text ? text : point, BlockKind::paragraph, label.empty() ? BlockRole::none : BlockRole::subparagraph, label);
            if (inner) points(inner, level + 1);
        }
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
            if (place) blocks_.line(place, BlockRole::meeting, plainText(place));
            if (const auto date = below(p, "docDate")) blocks_.line(date, BlockRole::adoptionDate, std::string(attribute(date, "date")));
            if (!place && !below(p, "docDate")) blocks_.line(p, BlockRole::vote, plainText(p));
        }
    }

    /// An adoption whose markup says everything: every State of a vote in an element of its own. In the published files
    /// one element holds a list in words, which is read in the text's language.
    bool wholeAdoption(const pugi::xml_node &part)
    {
        const auto outcome = below(below(part, "vote"), "outcome");
        const auto how = attribute(outcome, "refersTo");
        Adoption a;
        if (how == "#adoptedRecordedVote") a.mode = AdoptionMode::recordedVote;
        if (how == "#adoptedWithoutVote") a.mode = AdoptionMode::withoutVote;
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
        blocks_.line(outcome, BlockRole::vote, sentence);
        for (const pugi::xml_node &side : sides) blocks_.line(side, BlockRole::vote, plainText(side));
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
    Blocks blocks_;
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
