// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/hand_made.h"

#include <catch2/catch_test_macros.hpp>

namespace resolute::test {

namespace {

const Message handMade{"hand-made", RESOLUTE_MESSAGE("message", "made by hand: {1}")};

std::vector<ParagraphIndex> indices(const Document &document, const std::vector<std::string_view> &ids)
{
    std::vector<ParagraphIndex> out;
    for (const std::string_view id : ids) {
        const auto index = document.find(id);
        REQUIRE(index);
        out.push_back(*index);
    }
    return out;
}

ByteRange find(std::string_view text, std::string_view words, std::string_view after)
{
    const auto at = words.empty() ? text.find(after) + after.size() : text.find(words);
    REQUIRE(at != std::string_view::npos);
    const auto begin = static_cast<std::uint32_t>(at);
    return {begin, begin + static_cast<std::uint32_t>(words.size())};
}

} // namespace

std::shared_ptr<Document> document(std::string file, const std::vector<std::string_view> &paragraphs)
{
    auto out = std::make_shared<Document>();
    out->file = std::move(file);
    out->sha256 = std::string(64, '0');
    out->language = "en";
    for (const std::string_view line : paragraphs) {
        Paragraph p;
        p.id = line.substr(0, line.find(' '));
        p.text = line.substr(p.id.size() + 1);
        p.kind = p.id.front() == 'P' ? ParagraphKind::preambular : p.id.front() == 'O' ? ParagraphKind::operative : ParagraphKind::heading;
        if (p.kind == ParagraphKind::operative) p.number = p.id.substr(1);
        p.lead = {0, static_cast<std::uint32_t>(std::min(p.text.find(' '), p.text.size()))};
        out->paragraphs.push_back(std::move(p));
    }
    return out;
}

Pair::Pair(std::shared_ptr<Document> a, std::shared_ptr<Document> b) : a_(std::move(a)), b_(std::move(b)) {}

Pair &Pair::row(const std::vector<std::string_view> &a, const std::vector<std::string_view> &b, Relation relation)
{
    Step step;
    step.link.a = indices(*a_, a);
    step.link.b = indices(*b_, b);
    step.link.relation = relation;
    step.link.similarity = relation == Relation::same ? 1 : a.empty() || b.empty() ? 0 : 0.75;
    rows_.push_back({{step.link.a, step.link.b}, {step}});
    return *this;
}

Pair &Pair::change(std::string_view from, std::string_view to, ChangeClass changeClass, std::string_view after)
{
    Step &step = *rows_.back().steps.front();
    Change c;
    c.op = from.empty() ? ChangeOp::insert : to.empty() ? ChangeOp::remove : ChangeOp::replace;
    c.aOf = step.link.a.front();
    c.bOf = step.link.b.front();
    c.a = find(a_->paragraph(c.aOf).text, from, after);
    c.b = find(b_->paragraph(c.bOf).text, to, after);
    c.changeClass = changeClass;
    c.why = &handMade;
    c.whyArguments = {std::string(to.empty() ? from : to)};
    step.changes.push_back(std::move(c));
    return *this;
}

Comparison Pair::comparison() const
{
    Comparison out;
    out.documents = {a_, b_};
    out.rows = rows_;
    Statistics s;
    for (const Row &row : rows_) {
        ++s.relations[static_cast<std::size_t>(row.steps.front()->link.relation)];
        for (const Change &c : row.steps.front()->changes) ++s.classes[static_cast<std::size_t>(c.changeClass)];
    }
    out.statistics = {s};
    out.footnotes = {{}};
    return out;
}

} // namespace resolute::test
