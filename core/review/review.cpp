// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/review/review.h"

namespace resolute::review {

namespace {

template <class T> std::vector<const T *> live(const std::vector<T> &all)
{
    std::vector<const T *> out;
    for (const T &one : all)
        if (!one.removed) out.push_back(&one);
    return out;
}

} // namespace

std::string_view name(Status status)
{
    switch (status) {
    case Status::toDo: break;
    case Status::agreed: return "agreed";
    case Status::notAgreed: return "not-agreed";
    case Status::toRevise: return "to-revise";
    case Status::noted: return "noted";
    }
    return "to-do";
}

std::string_view name(TargetKind kind)
{
    switch (kind) {
    case TargetKind::paragraph: break;
    case TargetKind::words: return "words";
    case TargetKind::change: return "change";
    }
    return "paragraph";
}

std::string_view name(ChangePart part)
{
    switch (part) {
    case ChangePart::words: break;
    case ChangePart::inserted: return "inserted";
    case ChangePart::deleted: return "deleted";
    case ChangePart::moved: return "moved";
    case ChangePart::regrouped: return "regrouped";
    case ChangePart::footnote: return "footnote";
    }
    return "words";
}

std::vector<const Note *> liveNotes(const Review &review) { return live(review.notes); }
std::vector<const Decision *> liveDecisions(const Review &review) { return live(review.decisions); }

} // namespace resolute::review
