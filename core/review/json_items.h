// SPDX-License-Identifier: GPL-3.0-or-later
// Items of a review as JSON and back: what the workspace file and the journal have in common. Included by their
// implementations only.
#pragma once

#include "core/review/review.h"
#include "core/review/workspace.h"

#include <nlohmann/json.hpp>

#include <stdexcept>
#include <string>
#include <type_traits>

namespace resolute::review {

using Json = nlohmann::ordered_json;

/// A field that cannot be read: where ("notes[3].target") and what is wrong with it. Never leaves core/review.
struct BadField : std::runtime_error {
    BadField(std::string field, const std::string &problem) : std::runtime_error(problem), where(std::move(field)) {}
    std::string where;
};

/// Reads the fields of one object; what nobody asked for is its Extra.
class Fields
{
public:
    /// `lenient`: names of a newer schema that are not known stand for the usual one instead of failing.
    Fields(const Json &object, std::string where, bool lenient);

    [[nodiscard]] std::string text(const char *name, bool required = false);
    [[nodiscard]] bool flag(const char *name);
    [[nodiscard]] int number(const char *name);
    [[nodiscard]] const Json *object(const char *name, bool required = false); ///< null if it is absent or null
    [[nodiscard]] const Json *array(const char *name);
    [[nodiscard]] const Json *find(const char *name);
    [[nodiscard]] Extra rest() const;
    [[nodiscard]] std::string at(const char *name) const { return where_.empty() ? name : where_ + '.' + name; }
    [[nodiscard]] bool lenient() const { return lenient_; }

    /// The value that has this name; the first one where the field is absent.
    template <class Enum> Enum named(const char *field, std::initializer_list<Enum> all)
    {
        const std::string word = text(field);
        if (word.empty()) return *all.begin();
        for (const Enum e : all)
            if (name(e) == word) return e;
        if (lenient_) return *all.begin();
        throw BadField(at(field), "“" + word + "” is not known");
    }

private:
    const Json &object_;
    std::string where_;
    bool lenient_;
    std::vector<std::string> known_;
};

[[nodiscard]] Json written(const Note &note);
[[nodiscard]] Json written(const Decision &decision);
[[nodiscard]] Json written(const Pin &pin);
[[nodiscard]] Json written(const TextEntry &text);
[[nodiscard]] Json written(const ViewState &view);
[[nodiscard]] Json written(const Stamp &stamp);
void addExtra(Json &object, const Extra &extra);

[[nodiscard]] Note readNote(const Json &in, const std::string &where, bool lenient);
[[nodiscard]] Decision readDecision(const Json &in, const std::string &where, bool lenient);
[[nodiscard]] Pin readPin(const Json &in, const std::string &where, bool lenient);
[[nodiscard]] TextEntry readText(const Json &in, const std::string &where, bool lenient);
[[nodiscard]] ViewState readView(const Json &in, const std::string &where, bool lenient);
[[nodiscard]] Stamp readStamp(const Json &in, const std::string &where, bool lenient);

/// Deepest nesting of arrays and objects; looks at brackets outside of strings only, so bytes need not be JSON.
[[nodiscard]] int depthOf(std::string_view bytes);
[[nodiscard]] std::string dumped(const Json &json, int indent = -1);

} // namespace resolute::review
