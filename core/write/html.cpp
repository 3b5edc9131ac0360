// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/write/html.h"

#include "core/document/names.h"
#include "core/write/html_parts.h"
#include "embedded/resolute-write.h"

#include <array>
#include <utility>

namespace resolute {

namespace html {

std::string escaped(std::string_view text)
{
    std::string out;
    out.reserve(text.size() + text.size() / 16);
    for (const char c : text) {
        switch (c) {
        case '&': out += "&amp;"; break;
        case '<': out += "&lt;"; break;
        case '>': out += "&gt;"; break;
        case '"': out += "&quot;"; break;
        default: out += c;
        }
    }
    return out;
}

std::string languageOf(const Document &document)
{
    if (document.language.empty()) return {};
    return " lang=\"" + escaped(document.language) + (document.language == "ar" ? "\" dir=\"rtl\"" : "\"");
}

std::string sign(Relation relation, const Words &words)
{
    // Drawn, as few fonts have them all and those that do disagree about their weight.
    static constexpr std::array<std::string_view, 10> paths{"M3 6h10M3 10h10",                    // same
        "M3 6h10M3 10h10",                    // renumbered
        "M3 6h10M3 10h10M5 13.5l6-11",        // edited
        "M8 1.5v13M5 4.5l3-3 3 3M5 11.5l3 3 3-3", // moved
        "M8 1.5v13M5 4.5l3-3 3 3M5 11.5l3 3 3-3", // moved and edited
        "M1.5 8H6l7-5M6 8l7 5",               // split
        "M14.5 8H10L3 3m7 5-7 5",             // merged
        "M2.5 3l11 10M2.5 13l11-10",          // regrouped
        "M8 3v10M3 8h10",                     // inserted
        "M4 4l8 8M12 4l-8 8"};                // deleted
    const std::string word = escaped(words.relation(relation));
    return "<span class=\"sign\" title=\"" + word + "\"><svg viewBox=\"0 0 16 16\" aria-hidden=\"true\"><path d=\""
        + std::string(paths[static_cast<std::size_t>(relation)]) + "\"/></svg><span class=\"hidden\">" + word + "</span></span>";
}

std::string rowId(std::size_t step, std::size_t row) { return "s" + std::to_string(step) + "r" + std::to_string(row); }

std::string textName(const Document &document, const Words &words)
{
    std::string out = escaped(nameBesideDate(document));
    if (!document.masthead.date.empty()) out += " <small>" + escaped(words.date(document.masthead.date)) + "</small>";
    return out;
}

std::string_view filterName(ChangeClass c)
{
    static constexpr std::array<std::string_view, 6> names{"editorial", "style", "reference", "date", "number", "substantive"};
    return names[static_cast<std::size_t>(c)];
}

} // namespace html

namespace {

using html::escaped;

class Page
{
public:
    Page(const Comparison &comparison, const HtmlOptions &options)
        : comparison_(comparison), words_(options.translate), language_(options.language), evidence_(options.evidence), remarks_(options.remarks)
    {}

    std::string write()
    {
        const std::string &last = comparison_.documents.back()->masthead.title;
        title_ = last.empty() ? words_(RESOLUTE_MESSAGE("export", "Comparison")) : last;
        out_ += "<!DOCTYPE html>\n<html lang=\"" + escaped(language_) + '"' + (language_ == "ar" ? " dir=\"rtl\"" : "")
            + ">\n<head>\n<meta charset=\"utf-8\">\n"
              "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n"
            + (evidence_.program.empty() ? std::string() : "<meta name=\"generator\" content=\"" + escaped(evidence_.program) + "\">\n") + "<title>"
            + escaped(title_) + "</title>\n<style>\n";
        out_ += embedded::export_comparison_css;
        out_ += "</style>\n</head>\n<body>\n";
        titleBlock();
        filters();
        const bool series = comparison_.documents.size() > 2;
        out_ += "<main>\n";
        if (series) html::appendOverview(out_, comparison_, words_);
        for (std::size_t k = 0; k + 1 < comparison_.documents.size(); ++k) {
            if (!isStep(comparison_, k)) continue;
            if (series) stepHeading(k);
            html::appendStep(out_, comparison_, k, remarks_, words_);
        }
        html::appendVotes(out_, comparison_.votes, words_);
        out_ += "</main>\n";
        html::appendEvidence(out_, evidence_, words_);
        out_ += "<script>\n";
        out_ += embedded::export_comparison_js;
        out_ += "</script>\n</body>\n</html>\n";
        return std::move(out_);
    }

private:
    void titleBlock()
    {
        out_ += "<header>\n<p class=\"eyebrow\">" + escaped(words_(RESOLUTE_MESSAGE("export", "Comparison of texts"))) + "</p>\n<h1"
            + html::languageOf(*comparison_.documents.back()) + '>' + escaped(title_) + "</h1>\n<ol class=\"texts\">\n";
        for (const DocumentPtr &document : comparison_.documents) text(*document);
        out_ += "</ol>\n";
        if (comparison_.documents.size() == 2 && !comparison_.statistics.empty()) figures(0);
        if (!comparison_.issues.empty()) {
            out_ += "<ul class=\"notes\">";
            for (const Issue &issue : comparison_.issues) out_ += "<li>" + escaped(inEnglish(issue)) + "</li>";
            out_ += "</ul>\n";
        }
        legend();
        out_ += "</header>\n";
        views();
    }

    void text(const Document &document)
    {
        const Masthead &m = document.masthead;
        out_ += "<li" + html::languageOf(document) + "><b>" + escaped(nameBesideDate(document)) + "</b>";
        std::string facts;
        for (const std::string &fact : {words_.date(m.date), m.body, m.session})
            if (!fact.empty()) (facts += facts.empty() ? "" : " · ") += "<bdi>" + escaped(fact) + "</bdi>"; // a day in English beside Arabic
        if (!facts.empty()) out_ += "<span>" + facts + "</span>";
        if (m.title != title_ && !m.title.empty()) out_ += "<span>" + escaped(m.title) + "</span>";
        out_ += "<span title=\"SHA-256 " + escaped(document.sha256) + "\">" + escaped(fileName(document)) + "</span></li>\n";
    }

    void figures(std::size_t k)
    {
        const Statistics &s = comparison_.statistics[k];
        const ChangeFigures changes = changeFigures(comparison_, k);
        out_ += "<p class=\"figures\">" + escaped(relationFigures(s, words_)) + "</p>\n";
        if (const auto classes = classFigures(changes, words_); !classes.empty())
            out_ += "<p class=\"figures\">" + escaped(words_(RESOLUTE_MESSAGE("export", "Changes: {1}"), {classes})) + "</p>\n";
        if (const auto rule = countingRule(changes, words_); !rule.empty() && !std::exchange(ruleTold_, true))
            out_ += "<p class=\"figures quiet\">" + escaped(rule) + "</p>\n";
        out_ += "<p class=\"figures quiet\">"
            + escaped(words_(RESOLUTE_MESSAGE("export", "Words inserted: {1} · words deleted: {2}"),
                {std::to_string(s.wordsInserted), std::to_string(s.wordsDeleted)}))
            + "</p>\n";
    }

    void legend()
    {
        out_ += "<ul class=\"legend\" aria-label=\"" + escaped(words_(RESOLUTE_MESSAGE("export", "Legend"))) + "\">";
        const auto item = [&](const std::string &form, const char *meaning) { out_ += "<li>" + form + ' ' + escaped(words_(meaning)) + "</li>"; };
        const std::string sample = escaped(words_(RESOLUTE_MESSAGE("export", "words")));
        item("<ins>" + sample + "</ins>", RESOLUTE_MESSAGE("export", "inserted"));
        item("<del>" + sample + "</del>", RESOLUTE_MESSAGE("export", "deleted"));
        item("<del class=\"routine\">" + sample + "</del> <ins class=\"routine\">" + sample + "</ins>",
            RESOLUTE_MESSAGE("export", "routine: reference, date, number, style"));
        item("<span class=\"moved-away\"><span>" + sample + "</span></span> <span class=\"moved-here\"><span>" + sample + "</span></span>",
            RESOLUTE_MESSAGE("export", "moved from, moved to"));
        out_ += "</ul>\n<ul class=\"legend\">";
        for (const Relation relation :
            {Relation::same, Relation::edited, Relation::moved, Relation::split, Relation::merged, Relation::inserted, Relation::deleted})
            out_ += "<li>" + html::sign(relation, words_) + " <span aria-hidden=\"true\">" + escaped(words_.relation(relation)) + "</span></li>";
        out_ += "</ul>\n";
    }

    /// The switch between both texts beside each other and one text; by style alone, so that it needs no script.
    void views()
    {
        const auto choice = [&](const char *id, const char *words, bool on) {
            out_ += "<label><input type=\"radio\" name=\"view\" id=\"" + std::string(id) + "\"" + (on ? " checked" : "") + "> "
                + escaped(words_(words)) + "</label>\n";
        };
        out_ += "<fieldset class=\"views\"><legend>" + escaped(words_(RESOLUTE_MESSAGE("export", "Layout"))) + "</legend>\n";
        choice("v-side", RESOLUTE_MESSAGE("export", "side by side"), true);
        choice("v-redline", RESOLUTE_MESSAGE("export", "one redline"), false);
        out_ += "<p class=\"keys\" hidden>"
            + escaped(words_(RESOLUTE_MESSAGE("export", "Keys: n next change, p the one before, r layout, f filters"))) + "</p></fieldset>\n";
    }

    void filters()
    {
        Statistics all;
        for (const Statistics &s : comparison_.statistics) {
            for (std::size_t i = 0; i < all.relations.size(); ++i) all.relations[i] += s.relations[i];
            for (std::size_t i = 0; i < all.classes.size(); ++i) all.classes[i] += s.classes[i];
        }
        for (const auto &steps : comparison_.footnotes) // they are filtered, too
            for (const FootnoteStep &step : steps) {
                ++all.relations[static_cast<std::size_t>(step.relation)];
                for (const Change &c : step.changes) ++all.classes[static_cast<std::size_t>(c.changeClass)];
            }
        out_ += "<fieldset class=\"filters\"><legend>" + escaped(words_(RESOLUTE_MESSAGE("export", "Show"))) + "</legend>\n";
        const auto box = [&](std::string_view id, const std::string &label, int count) {
            if (count == 0) { // kept for the rules that ask for it, out of sight
                out_ += "<input type=\"checkbox\" hidden checked id=\"f-" + std::string(id) + "\">";
                return;
            }
            out_ += "<label><input type=\"checkbox\" checked id=\"f-" + std::string(id) + "\"> " + escaped(label) + " <b>" + std::to_string(count)
                + "</b><span class=\"off\"> " + escaped(words_(RESOLUTE_MESSAGE("export", "hidden"))) + "</span></label>\n";
        };
        // What a box counts is what it hides: not what is counted above.
        const auto group = [&](const char *words) { out_ += "<span class=\"group\">" + escaped(words_(words)) + "</span>\n"; };
        group(RESOLUTE_MESSAGE("export", "changes of words:"));
        for (const ChangeClass c : classesByWeight) box(html::filterName(c), words_.changeClass(c), all.count(c));
        group(RESOLUTE_MESSAGE("export", "whole paragraphs and footnotes:"));
        box("inserted", words_.relation(Relation::inserted), all.count(Relation::inserted));
        box("deleted", words_.relation(Relation::deleted), all.count(Relation::deleted));
        box("moved", words_.relation(Relation::moved), all.count(Relation::moved) + all.count(Relation::movedEdited));
        box("regrouped", words_(RESOLUTE_MESSAGE("export", "split or merged")),
            all.count(Relation::split) + all.count(Relation::merged) + all.count(Relation::regrouped));
        box("same", words_(RESOLUTE_MESSAGE("export", "unchanged")), all.count(Relation::same) + all.count(Relation::renumbered));
        out_ += "</fieldset>\n";
    }

    void stepHeading(std::size_t k)
    {
        out_ += "<h2 id=\"s" + std::to_string(k) + "\">" + escaped(shortName(stepFrom(comparison_, k))) + " → "
            + escaped(shortName(stepTo(comparison_, k))) + "</h2>\n";
        if (k < comparison_.statistics.size()) figures(k);
    }

    const Comparison &comparison_;
    Words words_;
    std::string language_;
    const Evidence &evidence_;
    const review::Remarks &remarks_;
    std::string title_, out_;
    bool ruleTold_ = false; ///< what counts as one change
};

} // namespace

std::string toHtml(const Comparison &comparison, const HtmlOptions &options) { return Page(comparison, options).write(); }

} // namespace resolute
