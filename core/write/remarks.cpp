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

std::string saidInOne(const review::Remark &remark, const Words &words)
{
    std::string out;
    for (const Said &one : said(remark, words)) {
        if (!out.empty()) out += "\n\n" + one.author + (one.time.empty() ? "" : ", " + words.date(one.time.substr(0, 10))) + ":\n";
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

} // namespace resolute
