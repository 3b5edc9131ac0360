// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/review/workspace.h"

#include "core/review/json_items.h"

#include <algorithm>
#include <charconv>
#include <filesystem>
#include <unordered_set>

namespace resolute::review {

namespace {

const Message noJson{"workspace-no-json", RESOLUTE_MESSAGE("message", "this workspace is damaged: {1}")};
const Message otherSchema{"workspace-other-schema",
    RESOLUTE_MESSAGE("message", "this is no workspace that can be read here: schema is “{1}”, not resolute/workspace/{2}")};
const Message badField{"workspace-bad-field", RESOLUTE_MESSAGE("message", "this workspace is damaged: {1} cannot be read: {2}")};
const Message tooLarge{"workspace-too-large", RESOLUTE_MESSAGE("message", "this workspace is larger than the {1} MB that can be read")};
const Message tooDeep{"workspace-too-deep", RESOLUTE_MESSAGE("message", "this workspace is damaged: it is nested deeper than {1}")};
const Message tooMany{"workspace-too-many", RESOLUTE_MESSAGE("message", "this workspace holds more than the {1} items that can be read")};

constexpr std::string_view schema = "resolute/workspace/";
constexpr int newestSchema = 1;

/// Lists are counted before they are read.
class Counter
{
public:
    explicit Counter(std::size_t limit) : left_(limit), limit_(limit) {}
    void count(const Json *list, const char *inner = nullptr)
    {
        if (!list) return;
        take(list->size());
        if (!inner) return;
        for (const Json &one : *list)
            if (const auto found = one.is_object() ? one.find(inner) : one.end(); one.is_object() && found != one.end()) take(found->size());
    }
    [[nodiscard]] bool exceeded() const { return exceeded_; }
    [[nodiscard]] std::size_t limit() const { return limit_; }

private:
    void take(std::size_t n)
    {
        if (n > left_) exceeded_ = true;
        left_ -= std::min(n, left_);
    }
    std::size_t left_, limit_;
    bool exceeded_ = false;
};

template <class Read> void readList(const Json *list, const char *name, bool lenient, Read read)
{
    for (std::size_t i = 0; list && i < list->size(); ++i) read((*list)[i], std::string(name) + '[' + std::to_string(i) + ']', lenient);
}

void requireUnique(const std::vector<TextEntry> &texts)
{
    std::unordered_set<std::string_view> keys;
    for (std::size_t i = 0; i < texts.size(); ++i)
        if (texts[i].key.empty() || !keys.insert(texts[i].key).second)
            throw BadField("texts[" + std::to_string(i) + "].key", "it is empty or there twice");
}

template <class T> void requireUnique(const std::vector<T> &items, const char *name)
{
    std::unordered_set<std::string_view> ids;
    for (std::size_t i = 0; i < items.size(); ++i)
        if (!ids.insert(items[i].id).second) throw BadField(std::string(name) + '[' + std::to_string(i) + "].id", "it is there twice");
}

int schemaOf(const std::string &word)
{
    int number = 0;
    if (!word.starts_with(schema)) return 0;
    const char *begin = word.data() + schema.size(), *end = word.data() + word.size();
    const auto [stop, code] = std::from_chars(begin, end, number);
    return code == std::errc{} && stop == end ? number : 0;
}

Workspace read(const Json &json, int number)
{
    const bool lenient = number > newestSchema;
    Fields f(json, {}, lenient);
    Workspace out;
    static_cast<void>(f.text("schema"));
    out.schema = number;
    out.revision = f.number("revision");
    if (const Json *saved = f.object("saved")) out.saved = readStamp(*saved, "saved", lenient);
    out.ordered = f.flag("ordered");
    readList(f.array("texts"), "texts", lenient, [&](auto &&...a) { out.texts.push_back(readText(a...)); });
    if (const Json *view = f.object("view")) out.view = readView(*view, "view", lenient);
    readList(f.array("notes"), "notes", lenient, [&](auto &&...a) { out.review.notes.push_back(readNote(a...)); });
    readList(f.array("decisions"), "decisions", lenient, [&](auto &&...a) { out.review.decisions.push_back(readDecision(a...)); });
    readList(f.array("links"), "links", lenient, [&](auto &&...a) { out.review.pins.push_back(readPin(a...)); });
    requireUnique(out.texts);
    requireUnique(out.review.notes, "notes");
    requireUnique(out.review.decisions, "decisions");
    requireUnique(out.review.pins, "links");
    out.extra = f.rest();
    return out;
}

std::filesystem::path toPath(const std::string &utf8) { return {reinterpret_cast<const char8_t *>(utf8.c_str())}; }

std::string toUtf8(const std::filesystem::path &path)
{
    const std::u8string text = path.generic_u8string();
    return {reinterpret_cast<const char *>(text.data()), text.size()};
}

} // namespace

bool Workspace::isReadOnly() const { return schema > newestSchema; }

const TextEntry *Workspace::text(std::string_view key) const
{
    const auto found = std::ranges::find(texts, key, &TextEntry::key);
    return found == texts.end() ? nullptr : &*found;
}

bool looksLikeWorkspace(std::string_view bytes)
{
    constexpr std::size_t far = 400; // "schema" is the first field of what this program writes
    const std::string_view head = bytes.substr(0, far);
    const auto first = head.find_first_not_of(" \t\r\n");
    return first != std::string_view::npos && head[first] == '{' && head.find("\"resolute/workspace/") != std::string_view::npos;
}

Result<Workspace> parseWorkspace(std::string_view bytes, const std::string &file, const WorkspaceLimits &limits)
{
    const auto fail = [&](const Message &message, std::vector<std::string> arguments) {
        return std::unexpected(Error{ErrorKind::input, &message, std::move(arguments), file, {}});
    };
    if (bytes.size() > limits.bytes) return fail(tooLarge, {std::to_string(limits.bytes >> 20)});
    if (depthOf(bytes) > limits.depth) return fail(tooDeep, {std::to_string(limits.depth)});
    try {
        const Json json = Json::parse(bytes);
        const auto word = json.is_object() ? json.find("schema") : json.end();
        const bool named = json.is_object() && word != json.end() && word->is_string();
        const int number = named ? schemaOf(word->get<std::string>()) : 0;
        if (number < 1) return fail(otherSchema, {named ? word->get<std::string>() : std::string(), std::to_string(newestSchema)});
        Counter counter(limits.items);
        for (const auto &[list, inner] :
            {std::pair("texts", "stamps"), {"notes", "answers"}, {"notes", "stamps"}, {"decisions", "stamps"}, {"links", "stamps"}})
            if (const auto found = json.find(list); found != json.end() && found->is_array()) counter.count(&*found, inner);
        if (counter.exceeded()) return fail(tooMany, {std::to_string(counter.limit())});
        return read(json, number);
    } catch (const BadField &bad) {
        return fail(badField, {bad.where, bad.what()});
    } catch (const Json::exception &error) {
        std::string what = error.what();
        if (const auto end = what.find("] "); end != std::string::npos) what.erase(0, end + 2); // the library's own number of the error
        return fail(noJson, {what});
    }
}

std::string toBytes(const Workspace &w)
{
    Json out{{"schema", std::string(schema) + std::to_string(w.schema)}, {"revision", w.revision}};
    if (w.saved) out["saved"] = written(*w.saved);
    if (w.ordered) out["ordered"] = true;
    out["texts"] = Json::array();
    for (const TextEntry &t : w.texts) out["texts"].push_back(written(t));
    out["view"] = written(w.view);
    out["notes"] = Json::array();
    for (const Note &n : w.review.notes) out["notes"].push_back(written(n));
    out["decisions"] = Json::array();
    for (const Decision &d : w.review.decisions) out["decisions"].push_back(written(d));
    out["links"] = Json::array();
    for (const Pin &p : w.review.pins) out["links"].push_back(written(p));
    addExtra(out, w.extra);
    return dumped(out, 1) + '\n';
}

std::string relativePath(const std::string &path, const std::string &folder)
{
    if (path.starts_with(":/")) return path;
    std::error_code ec;
    const auto absolute = std::filesystem::absolute(toPath(path), ec).lexically_normal();
    const auto relative = absolute.lexically_relative(toPath(folder).lexically_normal());
    return toUtf8(relative.empty() ? absolute : relative);
}

std::string resolvedPath(const std::string &path, const std::string &folder)
{
    if (path.starts_with(":/")) return path;
    return toUtf8((toPath(folder) / toPath(path)).lexically_normal());
}

} // namespace resolute::review
