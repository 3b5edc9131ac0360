// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/notes/edits.h"

namespace resolute {

void passWords(Sentence &in)
{
    in.takeAny({"the following phrases", "the following phrase", "the following words", "the following word", "the following text", "the following",
        "the words", "the word", "the phrase", "a new phrase", "words"});
}

std::optional<std::string> quoteIn(Sentence &in)
{
    const std::size_t start = in.at();
    in.skip(",");
    passWords(in);
    if (auto quote = in.quote()) return quote;
    in.back(start);
    return std::nullopt;
}

Instruction editOf(InstructionOp op, std::string quote, std::string text)
{
    Instruction out;
    out.op = op;
    out.quote = std::move(quote);
    out.text = std::move(text);
    return out;
}

bool insertVerb(Sentence &in) { return in.takeAny({"insert", "add"}); }
bool replaceVerb(Sentence &in) { return in.takeAny({"replace", "change"}); }

namespace {

/// after “…” insert / delete / replace the existing text by “…”, and delete the end of the paragraph
std::vector<Instruction> nextTo(Sentence &in, bool behind)
{
    auto anchor = quoteIn(in);
    if (!anchor) return {};
    in.skip(",");
    if (insertVerb(in)) {
        auto fresh = quoteIn(in);
        if (!fresh) return {};
        Instruction out = editOf(InstructionOp::insertText, std::move(*anchor), std::move(*fresh));
        out.before = !behind;
        const std::size_t end = in.at();
        in.skip(",");
        if (behind
            && in.takeAny(
                {"and delete the end of the paragraph", "and delete the rest of the paragraph", "and delete the remainder of the paragraph"})) {
            out.op = InstructionOp::replaceText;
            out.toEnd = true;
        } else in.back(end);
        return {std::move(out)};
    }
    if (behind
        && in.takeAny({"replace the existing text by", "replace the existing text with", "replace the rest of the paragraph with",
            "replace the rest of the paragraph by", "replace the remainder of the paragraph with", "replace the remainder of the paragraph by"})) {
        auto fresh = quoteIn(in);
        if (!fresh) return {};
        Instruction out = editOf(InstructionOp::replaceText, std::move(*anchor), std::move(*fresh));
        out.toEnd = true;
        return {std::move(out)};
    }
    if (in.take("delete")) {
        auto old = quoteIn(in);
        if (!old) return {};
        // Both quotes are one run of words: the anchor stays, the other goes.
        const std::string &stays = *anchor;
        return {editOf(InstructionOp::replaceText, behind ? stays + ' ' + *old : *old + ' ' + stays, stays)};
    }
    return {};
}

} // namespace

std::vector<Instruction> readEdit(Sentence &in)
{
    in.skip(",");
    const bool behind = in.take("after");
    if (behind || in.take("before")) return nextTo(in, behind);
    const bool atEnd = in.takeAny({"at the end of the paragraph", "at the end"});
    if (atEnd || in.takeAny({"at the beginning of the paragraph", "at the beginning"})) {
        in.skip(",");
        if (!insertVerb(in)) return {};
        auto fresh = quoteIn(in);
        if (!fresh) return {};
        Instruction out = editOf(InstructionOp::insertText, {}, std::move(*fresh));
        out.atEnd = atEnd;
        return {std::move(out)};
    }
    if (replaceVerb(in)) {
        auto old = quoteIn(in);
        if (!old) return {};
        if (!in.takeAny({"with", "by", "to"})) return {};
        auto fresh = quoteIn(in);
        if (!fresh) return {};
        return {editOf(InstructionOp::replaceText, std::move(*old), std::move(*fresh))};
    }
    if (in.take("substitute")) {
        auto fresh = quoteIn(in);
        if (!fresh || !in.take("for")) return {};
        auto old = quoteIn(in);
        if (!old) return {};
        return {editOf(InstructionOp::replaceText, std::move(*old), std::move(*fresh))};
    }
    if (in.take("delete")) {
        auto old = quoteIn(in);
        if (!old) return {};
        return {editOf(InstructionOp::deleteText, std::move(*old))};
    }
    if (insertVerb(in)) {
        auto fresh = quoteIn(in);
        if (!fresh) return {};
        const bool after = in.take("after");
        if (!after && !in.take("before")) {
            if (!in.takeAny({"at the end of the paragraph", "at the end"})) return {};
            Instruction out = editOf(InstructionOp::insertText, {}, std::move(*fresh));
            out.atEnd = true;
            return {std::move(out)};
        }
        auto anchor = quoteIn(in);
        if (!anchor) return {};
        Instruction out = editOf(InstructionOp::insertText, std::move(*anchor), std::move(*fresh));
        out.before = !after;
        return {std::move(out)};
    }
    return {};
}

} // namespace resolute
