// SPDX-License-Identifier: GPL-3.0-or-later
// The words of an export. The source language is English; the window hands in its translator.
#pragma once

#include "core/align/alignment.h"
#include "core/base/message.h"
#include "core/compare/comparison.h"
#include "core/diff/change.h"
#include "core/write/steps.h"

#include <functional>
#include <initializer_list>
#include <string>
#include <vector>

namespace resolute {

/// Finds the words for a sentence marked RESOLUTE_MESSAGE("export", …) or ("message", …); empty: English.
using Translate = std::function<std::string(const char *english)>;

class Words
{
public:
    explicit Words(Translate translate = {}) : translate_(std::move(translate)) {}

    [[nodiscard]] std::string operator()(const char *english, std::initializer_list<std::string> arguments = {}) const;
    [[nodiscard]] std::string operator()(const char *english, const std::vector<std::string> &arguments) const;
    [[nodiscard]] std::string relation(Relation relation) const;  ///< "moved and edited"
    [[nodiscard]] std::string changeClass(ChangeClass c) const;   ///< "reference"
    [[nodiscard]] std::string tag(ChangeTag tag) const; ///< "qualifier removed"
    [[nodiscard]] std::string position(Position position) const;  ///< "in favour"
    [[nodiscard]] std::string date(const std::string &iso) const; ///< "7 July 2022"; as it is, if it is no ISO 8601 day
    [[nodiscard]] std::string why(const Change &change) const;

private:
    Translate translate_;
};

/// The order in which classes are shown everywhere: what weighs most first.
inline constexpr ChangeClass classesByWeight[]{ChangeClass::substantive, ChangeClass::referenceUpdate, ChangeClass::dateUpdate,
    ChangeClass::numberUpdate, ChangeClass::style, ChangeClass::editorial};

/// "Paragraphs: 52 same · 11 edited · 3 inserted" and "10 substantive · 2 reference · 1 moved"; kinds that do not occur are left out.
[[nodiscard]] std::string relationFigures(const Statistics &statistics, const Words &words);
[[nodiscard]] std::string classFigures(const ChangeFigures &figures, const Words &words);
/// Says what counts as one change; empty where there is nothing but words.
[[nodiscard]] std::string countingRule(const ChangeFigures &figures, const Words &words);

} // namespace resolute
