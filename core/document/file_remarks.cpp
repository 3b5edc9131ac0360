// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/document/file_remarks.h"

#include <algorithm>

namespace resolute {

std::vector<FileAuthor> FileRemarks::authors() const
{
    std::vector<FileAuthor> out;
    for (const FileChange &change : changes) {
        auto found = std::ranges::find(out, change.author, &FileAuthor::name);
        if (found == out.end()) found = out.insert(out.end(), FileAuthor{.name = change.author});
        ++found->changes;
        const std::string day = change.date.substr(0, std::string_view("2031-05-06").size());
        if (day.empty()) continue;
        if (found->first.empty() || day < found->first) found->first = day;
        found->last = std::max(found->last, day);
    }
    std::ranges::stable_sort(out, std::greater{}, &FileAuthor::changes);
    return out;
}

bool hasTrackedChanges(const Document &document) { return document.remarks && !document.remarks->changes.empty(); }

std::string readingSuffix(const Document &document)
{
    return document.remarks && !document.remarks->reading.empty() ? " (" + document.remarks->reading + ")" : std::string();
}

DocumentPtr namedReading(const DocumentPtr &document, std::string_view reading)
{
    auto remarks = document->remarks ? std::make_shared<FileRemarks>(*document->remarks) : std::make_shared<FileRemarks>();
    remarks->reading = reading;
    auto copy = std::make_shared<Document>(*document);
    copy->remarks = std::move(remarks);
    return copy;
}

} // namespace resolute
