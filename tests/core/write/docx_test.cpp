// SPDX-License-Identifier: GPL-3.0-or-later
// A comparison written as a Word file is read back twice: with its changes accepted it must be the newer text, with
// its changes rejected the older one.
#include "core/compare/comparison.h"
#include "core/read/docx.h"
#include "core/read/zip.h"
#include "core/structure/structure.h"
#include "core/write/docx.h"

#include <catch2/catch_test_macros.hpp>

#include <algorithm>
#include <filesystem>

using namespace resolute;

namespace {

/// Everything of a document that a Word file must keep, as lines for comparing.
std::vector<std::string> facts(const Document &d)
{
    const Masthead &m = d.masthead;
    std::vector<std::string> out{"symbol " + m.symbol, "body " + m.body, "committee " + m.committee, "session " + m.session,
        "dates " + m.sessionDates, "item " + m.agendaItem + " " + m.agendaItemTitle, "distribution " + m.distribution, "date " + m.date,
        "original " + m.originalLanguage, "number " + m.number, "title " + m.title, "clause " + m.enactingClause};
    for (const Sponsor &s : m.sponsors) {
        out.push_back("sponsor " + s.name);
        for (const std::string &mark : s.marks) out.back() += ' ' + mark;
    }
    std::vector<std::string> notes; // in Word they stand in the order of their marks
    for (const SponsorNote &n : m.sponsorNotes) notes.push_back("sponsors' note " + n.mark + ' ' + n.text);
    std::ranges::sort(notes);
    out.insert(out.end(), notes.begin(), notes.end());
    for (const Paragraph &p : d.paragraphs) {
        std::string line = p.id + " " + std::string(name(p.kind)) + " " + p.number + p.label + " <" + std::string(p.leadText()) + "> " + p.text;
        for (const FootnoteAnchor &a : p.footnotes) line += " [" + a.mark + " at " + std::to_string(a.at) + "]";
        out.push_back(std::move(line));
    }
    for (const Footnote &f : d.footnotes) out.push_back("note " + f.mark + " at " + f.anchor + ": " + f.text);
    if (const auto &a = d.adoption) {
        out.push_back("adopted " + a->meeting + " " + a->date + (a->mode == AdoptionMode::recordedVote ? " vote " : " "));
        for (const auto *count : {&a->inFavour, &a->against, &a->abstaining}) out.back() += *count ? std::to_string(**count) + " " : "- ";
        for (const auto *list : {&a->inFavourList, &a->againstList, &a->abstainingList}) {
            out.emplace_back("list");
            for (const std::string &state : *list) out.back() += "; " + state;
        }
    }
    return out;
}

Document readBack(const std::string &bytes, TrackedChanges view)
{
    auto source = readDocx(bytes, "out.docx", {}, {.tracked = view});
    REQUIRE(source);
    return structure(std::move(*source));
}

/// The first line that differs, for a message that a person can read.
void checkSame(const Document &got, const Document &want, const char *what)
{
    const auto x = facts(got), y = facts(want);
    if (x == y) return;
    const auto [i, j] = std::ranges::mismatch(x, y);
    FAIL_CHECK(what << ":\n  got  " << (i == x.end() ? "nothing" : *i) << "\n  want " << (j == y.end() ? "nothing" : *j));
}

/// Checks one pair both ways and returns the file's own record of its tracked changes.
Source checkPair(const DocumentPtr &a, const DocumentPtr &b)
{
    CAPTURE(a->file, b->file);
    const auto comparison = compare({a, b});
    REQUIRE(comparison);
    const std::string bytes = toDocx(**comparison);
    CHECK(bytes == toDocx(**comparison));
    checkSame(readBack(bytes, TrackedChanges::asProposed), *b, "accepted");
    checkSame(readBack(bytes, TrackedChanges::asBefore), *a, "rejected");
    return readDocx(bytes, "out.docx").value();
}

std::vector<DocumentPtr> loadAll(const std::filesystem::path &folder, const std::string &extension)
{
    std::vector<std::filesystem::path> paths;
    if (std::filesystem::is_directory(folder))
        for (const auto &entry : std::filesystem::directory_iterator(folder))
            if (entry.path().extension() == extension && entry.path().filename() != "README.md") paths.push_back(entry.path());
    std::ranges::sort(paths);
    std::vector<DocumentPtr> out;
    for (const auto &path : paths) {
        auto document = load(path.string());
        REQUIRE(document);
        out.push_back(std::move(*document));
    }
    return out;
}

void checkAllPairs(const std::vector<DocumentPtr> &documents)
{
    for (const DocumentPtr &a : documents)
        for (const DocumentPtr &b : documents) checkPair(a, b);
}

DocumentPtr fromMarkdown(const std::string &text, const std::string &file) { return loadBytes(text, file).value(); }

/// A short resolution of these numbered paragraphs.
DocumentPtr resolution(const std::vector<std::string> &operative, const std::string &title = "Benches")
{
    std::string text = "# General Assembly\n\n## " + title + "\n\n*The General Assembly,*\n\n*Recalling* its resolution 88/903 of 4 April 2035,\n\n";
    for (std::size_t i = 0; i < operative.size(); ++i)
        text += std::to_string(i + 1) + ". " + operative[i] + (i + 1 == operative.size() ? "." : ";") + "\n\n";
    return fromMarkdown(text, title + ".md");
}

/// The tracked words of one kind, in order.
std::vector<std::string> words(const Source &source, TrackedKind kind)
{
    std::vector<std::string> out;
    for (const TrackedChange &c : source.tracked)
        if (c.kind == kind) out.push_back(c.text);
    return out;
}

const std::string bench = "*Decides* to place a bench within a short walk of every home, in accordance with its programme of work";
const std::string tree = "*Requests* the Secretary-General to submit a report on the care of street trees at its ninety-fourth session";
const std::string fountain = "*Encourages* local authorities to keep drinking fountains in good repair by day and by night";
const std::string lamp = "*Invites* the World Guild of Carpenters to train young carpenters in the mending of lamps";
using Lines = std::vector<std::string>;

} // namespace

TEST_CASE("the specimen series survives Word, every ordered pair", "[write][docx]")
{
    const auto documents = loadAll(std::filesystem::path(RESOLUTE_SOURCE_DIR) / "resources" / "specimen", ".md");
    REQUIRE(documents.size() == 4);
    checkAllPairs(documents);
}

TEST_CASE("the five texts survive Word, every ordered pair", "[write][docx][corpus]")
{
    const auto documents = loadAll(std::filesystem::path(RESOLUTE_SHARED) / "corpus" / "seeds", ".txt");
    if (documents.empty()) SKIP("no corpus");
    checkAllPairs(documents);
}

TEST_CASE("a series of the Assembly survives Word in six languages", "[write][docx][corpus]")
{
    const auto folder = std::filesystem::path(RESOLUTE_SHARED) / "corpus" / "akn" / "ga";
    if (!std::filesystem::is_directory(folder)) SKIP("no corpus");
    for (const std::string language : {"ar", "en", "es", "fr", "ru", "zh"}) {
        std::vector<DocumentPtr> series;
        for (const DocumentPtr &d : loadAll(folder / language, ".xml"))
            for (const char *number : {"75_180", "76_159", "78_199"})
                if (std::filesystem::path(d->file).filename().string().contains(number)) series.push_back(d);
        checkAllPairs(series);
    }
}

TEST_CASE("texts that are the same have no marks", "[write][docx]")
{
    const auto a = resolution({bench, tree});
    CHECK(checkPair(a, a).tracked.empty());
}

TEST_CASE("only the words that changed are marked", "[write][docx]")
{
    const Source s = checkPair(resolution({bench, tree}),
        resolution({bench, "*Requests* the Secretary-General to submit a report on the care of park trees at its ninety-fourth session"}));
    CHECK(words(s, TrackedKind::deletion) == Lines{"street"});
    CHECK(words(s, TrackedKind::insertion) == Lines{"park"});
    CHECK(words(s, TrackedKind::paragraphMark).empty());
}

TEST_CASE("a new paragraph is inserted and the numbers follow by themselves", "[write][docx]")
{
    const Source s = checkPair(resolution({bench, tree}), resolution({bench, fountain, tree}));
    CHECK(words(s, TrackedKind::insertion).size() == 1);
    CHECK(words(s, TrackedKind::deletion).empty());
    CHECK(words(s, TrackedKind::formatting).empty());
}

TEST_CASE("a split and a merge mark the paragraph's end and nothing of its words", "[write][docx]")
{
    const std::string first = "*Reaffirms* that everyone may rest in public places without having to buy anything",
                      second = "and that benches are kept free of snow through the whole of winter";
    const auto one = resolution({bench, first + ", " + second, tree}), two = resolution({bench, first + ",", second, tree});
    const auto comparison = compare({one, two});
    REQUIRE(comparison);
    const bool split = std::ranges::any_of((*comparison)->rows,
        [](const Row &r) { return r.steps[0] && r.steps[0]->link.relation == Relation::split; });
    const Source there = checkPair(one, two), back = checkPair(two, one);
    if (split) {
        CHECK(there.tracked.size() <= 4);
        for (const std::string &text : words(there, TrackedKind::deletion)) CHECK(text.size() <= 3);
        CHECK(words(there, TrackedKind::paragraphMark).size() == 1);
        CHECK(words(back, TrackedKind::paragraphMark).size() == 1);
    }
}

TEST_CASE("a moved paragraph is Word's own move, at both ends", "[write][docx]")
{
    const Source s = checkPair(resolution({bench, tree, fountain, lamp}), resolution({tree, fountain, lamp, bench}));
    CHECK(words(s, TrackedKind::moveFrom).size() >= 1);
    CHECK(words(s, TrackedKind::moveFrom).size() == words(s, TrackedKind::moveTo).size());
}

TEST_CASE("author and date are as asked", "[write][docx]")
{
    const auto comparison = compare({resolution({bench}), resolution({tree})});
    REQUIRE(comparison);
    const auto s = readDocx(toDocx(**comparison, {.author = "Rufus & Sons", .date = "2036-05-04", .step = {}}), "f");
    REQUIRE((s && !s->tracked.empty()));
    for (const TrackedChange &c : s->tracked) CHECK((c.author == "Rufus & Sons" && c.date == "2036-05-04T00:00:00Z"));
}

TEST_CASE("lines are filled in the way of their script", "[write][docx]")
{
    for (const auto &[language, filled] : {std::pair{"en", "both"}, {"ar", "lowKashida"}, {"zh", "both"}}) {
        auto a = std::make_shared<Document>();
        a->language = language;
        Paragraph &paragraph = a->paragraphs.emplace_back();
        paragraph.id = "O1";
        paragraph.kind = ParagraphKind::operative;
        paragraph.text = "1";
        const auto c = compare({a, a});
        REQUIRE(c);
        const std::string bytes = toDocx(**c);
        const auto styles = Zip::open(bytes, "out.docx")->entry("word/styles.xml");
        REQUIRE(styles);
        INFO(language);
        CHECK(styles->contains(std::string("<w:jc w:val=\"") + filled + "\"/>"));
    }
}

TEST_CASE("a footnote that goes or comes is struck or inserted with its mark", "[write][docx]")
{
    const auto text = [](const std::string &paragraph, const std::string &notes) {
        return fromMarkdown("# Lamps\n\nThe General Assembly,\n\n*Recalling* its lamps,\n\n1. " + paragraph + "\n\n" + notes, "lamps.md");
    };
    const DocumentPtr with = text("*Notes* the report<sup>1</sup> on wells of the coast.", "<sup>1</sup> Held by the keeper.\n\n"),
                      without = text("*Notes* the report on wells of the coast.", "");
    const auto footnotes = [](const DocumentPtr &x, const DocumentPtr &y) {
        checkPair(x, y);
        return std::string(Zip::open(toDocx(*compare({x, y}).value()), "out.docx")->entry("word/footnotes.xml").value());
    };
    const std::string gone = footnotes(with, without), fresh = footnotes(without, with);
    CHECK(gone.contains("<w:delText xml:space=\"preserve\">Held by the keeper.</w:delText>"));
    CHECK(fresh.find("<w:ins ") < fresh.find("Held by the keeper."));
    CHECK_FALSE(footnotes(with, with).contains("<w:ins "));
}

TEST_CASE("the running head has the number of the older text struck and that of the newer inserted", "[write][docx]")
{
    auto a = std::make_shared<Document>(*resolution({bench})), b = std::make_shared<Document>(*resolution({tree}));
    a->masthead.symbol = "A/91/L.7";
    b->masthead.symbol = "A/RES/91/8";
    const auto head = [](const DocumentPtr &x, const DocumentPtr &y) {
        const std::string bytes = toDocx(*compare({x, y}).value());
        return std::string(Zip::open(bytes, "out.docx")->entry("word/header.xml").value());
    };
    const std::string both = head(a, b), one = head(a, a);
    CHECK(both.contains("<w:delText xml:space=\"preserve\">A/91/L.7 </w:delText>"));
    CHECK(both.find("<w:ins ") < both.find("A/RES/91/8"));
    CHECK(both.find("</w:del>") < both.find("A/RES/91/8"));
    CHECK(one.contains(">A/91/L.7<"));
    CHECK_FALSE(one.contains("<w:del"));
}
