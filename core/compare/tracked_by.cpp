// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/compare/tracked_by.h"

#include "core/compare/series.h"
#include "core/diff/script.h"
#include "core/document/file_remarks.h"
#include "core/text/tokens.h"
#include "core/text/wordtable.h"

#include <algorithm>
#include <utility>

namespace resolute {

namespace {

/// Words of one side, one after the other, and whose each is: a change of the comparison, or one of the file.
struct Words {
    std::vector<diffing::Unit> units;
    std::vector<std::size_t> owners;

    void add(std::string_view text, std::size_t owner, WordTable &table)
    {
        for (const Token &token : tokenize(text)) {
            if (token.kind == TokenKind::punctuation) continue;
            units.push_back({table.intern(token.range.in(text)), diffing::Carries::content});
            owners.push_back(owner);
        }
    }
};

bool isOneFile(const Document &a, const Document &b)
{
    const auto isReading = [](const Document &d) { return d.remarks && !d.remarks->reading.empty(); };
    return isReading(a) && isReading(b) && a.sha256 == b.sha256 && a.file == b.file;
}

/// Counts for each change how many of its words stand in which of the file's changes.
using Shares = std::vector<std::vector<std::pair<TrackedBy, int>>>;

void match(const Words &found, const Words &tracked, const std::vector<FileChange> &changes, Shares &shares)
{
    const auto give = [&](std::uint32_t a, std::uint32_t b) {
        const FileChange &change = changes[tracked.owners[b]];
        const TrackedBy by{change.author, change.date.substr(0, std::string_view("2031-05-06").size())};
        auto &list = shares[found.owners[a]];
        const auto known = std::ranges::find(list, by, &std::pair<TrackedBy, int>::first);
        if (known == list.end()) list.emplace_back(by, 1);
        else ++known->second;
    };
    std::uint32_t a = 0, b = 0;
    const auto same = [&](std::uint32_t end) {
        for (; a < end; ++a, ++b) give(a, b);
    };
    for (const diffing::Hunk &hunk : diffing::editScript(found.units, tracked.units)) {
        same(hunk.a);
        a = hunk.aEnd, b = hunk.bEnd;
    }
    same(static_cast<std::uint32_t>(found.units.size()));
}

class StepMatcher
{
public:
    StepMatcher(const Comparison &c, std::size_t step) : c_(c), from_(stepOf(c, step).first), to_(step + 1) {}

    [[nodiscard]] bool applies() const { return isOneFile(*c_.documents[from_], *c_.documents[to_]); }

    void add(const ReviewedChange &change, std::size_t place)
    {
        const Document &a = *c_.documents[from_], &b = *c_.documents[to_];
        if (change.part == review::ChangePart::words) {
            deleted_.add(change.change->a.in(a.paragraph(change.change->aOf).text), place, table_);
            inserted_.add(change.change->b.in(b.paragraph(change.change->bOf).text), place, table_);
        } else if (change.part == review::ChangePart::deleted || change.part == review::ChangePart::inserted) {
            const bool isNew = change.part == review::ChangePart::inserted;
            const Row &row = c_.rows[change.row];
            for (const ParagraphIndex p : row.cells[isNew ? to_ : from_])
                (isNew ? inserted_ : deleted_).add((isNew ? b : a).paragraph(p).text, place, table_);
        }
    }

    void match(Shares &shares)
    {
        const auto &changes = c_.documents[to_]->remarks->changes;
        Words gone, come;
        for (std::size_t i = 0; i < changes.size(); ++i) {
            const FileChangeKind kind = changes[i].kind;
            if (kind == FileChangeKind::deleted || kind == FileChangeKind::movedFrom) gone.add(changes[i].text, i, table_);
            else if (kind != FileChangeKind::other) come.add(changes[i].text, i, table_);
        }
        resolute::match(deleted_, gone, changes, shares);
        resolute::match(inserted_, come, changes, shares);
    }

private:
    const Comparison &c_;
    std::size_t from_, to_;
    WordTable table_;
    Words deleted_, inserted_;
};

} // namespace

std::vector<std::vector<TrackedBy>> trackedBy(const Comparison &comparison, std::span<const ReviewedChange> changes)
{
    Shares shares(changes.size());
    for (std::size_t step = 0; step + 1 < comparison.documents.size(); ++step) {
        StepMatcher matcher(comparison, step);
        if (!matcher.applies()) continue;
        for (std::size_t i = 0; i < changes.size(); ++i)
            if (changes[i].step == step) matcher.add(changes[i], i);
        matcher.match(shares);
    }
    std::vector<std::vector<TrackedBy>> out(changes.size());
    for (std::size_t i = 0; i < shares.size(); ++i) {
        std::ranges::stable_sort(shares[i], std::greater{}, &std::pair<TrackedBy, int>::second);
        for (auto &[by, words] : shares[i]) out[i].push_back(std::move(by));
    }
    return out;
}

} // namespace resolute
