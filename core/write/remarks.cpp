// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/write/remarks.h"

#include "core/write/review_report.h"
#include "core/write/steps.h"

#include <algorithm>

namespace resolute {

namespace {

std::size_t placeOf(const Comparison &comparison, const Document &document)
{
    return static_cast<std::size_t>(
        std::ranges::find(comparison.documents, &document, [](const DocumentPtr &d) { return d.get(); }) - comparison.documents.begin());
}

std::string statusLine(const review::Remark &remark, const Words &words)
{
    if (!remark.status) return {};
    const std::string status = inWords(*remark.status, words);
    return remark.assignee.empty() ? words(RESOLUTE_MESSAGE("export", "Status: {1}"), {status})
                                   : words(RESOLUTE_MESSAGE("export", "Status: {1}, assigned to {2}"), {status, remark.assignee});
}

} // namespace

std::string toTheSecond(const std::string &time) { return time.size() > 20 && time[19] == '.' ? time.substr(0, 19) + 'Z' : time; }

std::vector<Said> said(const review::Remark &remark, const Words &words)
{
    std::vector<Said> out{{remark.author, toTheSecond(remark.time), remark.words}};
    if (const std::string line = statusLine(remark, words); !line.empty()) out[0].text += (out[0].text.empty() ? "" : "\n") + line;
    for (const review::Reply &reply : remark.replies) out.push_back({reply.author, toTheSecond(reply.time), reply.text});
    return out;
}

std::string by(const Said &one, const Words &words)
{
    const std::string day = one.time.empty() ? std::string() : words.date(one.time.substr(0, 10));
    return one.author + (one.author.empty() || day.empty() ? "" : ", ") + day;
}

std::string saidInOne(const review::Remark &remark, const Words &words)
{
    std::string out;
    for (const Said &one : said(remark, words)) {
        if (!out.empty()) out += "\n\n" + by(one, words) + ":\n";
        out += one.text;
    }
    return out;
}

std::vector<const review::Remark *> remarksOn(const review::Remarks &remarks, const Comparison &comparison, std::size_t k, bool older)
{
    std::vector<const review::Remark *> out;
    if (!isStep(comparison, k)) return out;
    const std::size_t text = placeOf(comparison, older ? stepFrom(comparison, k) : stepTo(comparison, k));
    if (older)
        for (std::size_t other = 0; other + 1 < comparison.documents.size(); ++other) {
            if (!isStep(comparison, other)) continue;
            const bool leads = placeOf(comparison, stepTo(comparison, other)) == text;
            const bool begins = other < k && placeOf(comparison, stepFrom(comparison, other)) == text;
            if (leads || begins) return out;
        }
    for (const review::Remark &remark : remarks)
        if (remark.text == text) out.push_back(&remark);
    return out;
}

StepRemarks::StepRemarks(const review::Remarks &remarks, const Comparison &comparison, std::size_t k)
    : a_(stepFrom(comparison, k)), b_(stepTo(comparison, k)), older_(remarksOn(remarks, comparison, k, true)),
      newer_(remarksOn(remarks, comparison, k, false))
{}

std::vector<StepRemarks::Placed> StepRemarks::on(const Correspondence &link) const
{
    std::vector<Placed> out;
    const auto add = [&](const std::vector<const review::Remark *> &remarks, const Document &document, const std::vector<ParagraphIndex> &which) {
        for (const review::Remark *remark : remarks)
            if (std::ranges::contains(which, remark->paragraph))
                out.push_back({remark, remark->wholeParagraph ? std::string_view() : remark->range.in(document.paragraph(remark->paragraph).text)});
    };
    add(older_, a_, link.a);
    add(newer_, b_, link.b);
    return out;
}

} // namespace resolute
