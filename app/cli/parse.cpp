// SPDX-License-Identifier: GPL-3.0-or-later
// resolute parse FILE: the structure of one text, as JSON or as an outline that a person can check at a glance.
#include "app/cli/command.h"
#include "app/cli/heap.h"
#include "app/cli/inputs.h"

#include "core/read/read.h"
#include "core/structure/structure.h"
#include "core/write/akn.h"
#include "core/write/document_json.h"

#include <memory>

namespace resolute::cli {

namespace {

struct ParseOptions {
    std::string file, format = "text", tracked = "proposed";
    Output output;
};

void field(std::string &out, std::string_view name, const std::string &value)
{
    if (value.empty()) return;
    out.append(name).append(std::string(name.size() < 16 ? 16 - name.size() : 1, ' ')).append(value).append("\n");
}

void masthead(std::string &out, const Document &d)
{
    const Masthead &m = d.masthead;
    field(out, "Symbol", m.symbol);
    field(out, "Kind", std::string(name(d.kind)));
    field(out, "Body", m.body);
    field(out, "Committee", m.committee);
    field(out, "Session", m.session + (m.sessionDates.empty() ? "" : ", " + m.sessionDates));
    field(out, "Agenda item", m.agendaItem + (m.agendaItemTitle.empty() ? "" : ": " + m.agendaItemTitle));
    field(out, "Distribution", m.distribution);
    field(out, "Date", m.date);
    field(out, "Original", m.originalLanguage);
    field(out, "Number", m.number);
    field(out, "Title", m.title);
    std::string sponsors;
    for (const Sponsor &s : m.sponsors) {
        sponsors += (sponsors.empty() ? "" : ", ") + s.name;
        for (const std::string &mark : s.marks) sponsors += ' ' + mark;
    }
    field(out, "Sponsors", sponsors);
    for (const SponsorNote &n : m.sponsorNotes) field(out, "", n.mark + ' ' + n.text);
    field(out, "Enacting clause", m.enactingClause);
}

/// The text with its opening words set off, and its footnote marks in square brackets.
std::string shown(const Paragraph &p, bool colours)
{
    std::string out;
    std::uint32_t done = 0;
    const auto upTo = [&](std::uint32_t at) {
        out += p.text.substr(done, at - done);
        done = at;
    };
    if (!p.lead.empty() && colours) {
        out += "\033[1m";
        upTo(p.lead.end);
        out += "\033[0m";
    }
    for (const FootnoteAnchor &anchor : p.footnotes) {
        if (anchor.at > done) upTo(anchor.at);
        out += '[' + anchor.mark + ']';
    }
    upTo(static_cast<std::uint32_t>(p.text.size()));
    return out;
}

void votes(std::string &out, const Adoption &a)
{
    const auto count = [](std::optional<int> n) { return n ? std::to_string(*n) : std::string("?"); };
    out += "\nAdopted";
    if (!a.meeting.empty()) out += ", " + a.meeting;
    if (!a.date.empty()) out += ", " + a.date;
    if (a.mode != AdoptionMode::recordedVote) {
        out += a.mode == AdoptionMode::withoutVote ? ", without a vote\n" : "\n";
        return;
    }
    out += ", recorded vote " + count(a.inFavour) + " to " + count(a.against) + ", abstaining " + count(a.abstaining) + '\n';
    const auto list = [&](std::string_view label, const std::vector<std::string> &names) {
        std::string joined;
        for (const std::string &n : names) joined += (joined.empty() ? "" : ", ") + n;
        field(out, label, joined);
    };
    list("In favour", a.inFavourList);
    list("Against", a.againstList);
    list("Abstaining", a.abstainingList);
}

/// "Coverage        99.8 % of 23412 letters and digits: paragraphs 21000, …".
void coverage(std::string &out, const Coverage &c)
{
    const std::size_t permille = c.total == 0 ? 1000 : (c.total - c.unaccounted) * 1000 / c.total; // never rounded up to all
    std::string text = std::to_string(permille / 10) + '.' + std::to_string(permille % 10) + " % of " + std::to_string(c.total)
        + " letters and digits: ";
    text += "paragraphs " + std::to_string(c.paragraphs) + ", footnotes " + std::to_string(c.footnotes) + ", masthead " + std::to_string(c.masthead);
    text += ", adoption " + std::to_string(c.adoption);
    if (c.unaccounted > 0) text += ", in none of these " + std::to_string(c.unaccounted);
    out += '\n';
    field(out, "Coverage", text);
}

std::string outline(const Document &d, bool colours)
{
    std::string out;
    masthead(out, d);
    out += '\n';
    for (const Paragraph &p : d.paragraphs) {
        std::string id = displayName(p.id);
        id.resize(std::max<std::size_t>(id.size() + 1, 12), ' ');
        out += id + shown(p, colours) + '\n';
    }
    if (!d.footnotes.empty()) out += '\n';
    for (const Footnote &f : d.footnotes) out += '[' + f.mark + "] " + (f.anchor.empty() ? "" : displayName(f.anchor) + ": ") + f.text + '\n';
    if (d.adoption) votes(out, *d.adoption);
    return out;
}

int run(const ParseOptions &options)
{
    const auto bytes = readBytes(options.file);
    if (!bytes) return report(bytes.error());
    expectInputs(bytes->size());
    auto source = read(*bytes, options.file, {}, readOptions(options.tracked));
    if (!source) return report(source.error());
    const auto [d, covered] = structureMeasured(std::move(*source));
    if (options.format == "json") return options.output.write(toJson(d, covered));
    if (options.format == "akn") return options.output.write(toAkn(d));
    std::string text = outline(d, options.output.path.empty() && coloured());
    coverage(text, covered);
    const int status = options.output.write(text);
    static constexpr std::string_view severities[]{"note", "warning", "error"};
    for (const Issue &issue : d.issues) {
        std::string where = d.file;
        if (issue.place.line > 0) where += ':' + std::to_string(issue.place.line);
        else if (issue.place.page > 0) where += ": page " + std::to_string(issue.place.page);
        where += ": ";
        where += severities[static_cast<std::size_t>(issue.severity)];
        if (!issue.place.paragraph.empty()) where += ", " + displayName(issue.place.paragraph);
        warn(where + ": " + inEnglish(issue));
    }
    return status;
}

} // namespace

void addParse(CLI::App &app, int &status)
{
    auto options = std::make_shared<ParseOptions>();
    CLI::App *command = app.add_subcommand("parse", "Show the structure of a text: masthead, paragraphs, footnotes, adoption");
    command->add_option("FILE", options->file, "The text; - is standard input")->required();
    command->add_option("--format", options->format, "text, json or akn (Akoma Ntoso)")
        ->check(CLI::IsMember({"text", "json", "akn"}))
        ->capture_default_str();
    command->add_option("-o", options->output.path, "Write to this file instead of standard output");
    addTracked(*command, options->tracked, false);
    command->callback([options, &status] { status = run(*options); });
}

} // namespace resolute::cli
