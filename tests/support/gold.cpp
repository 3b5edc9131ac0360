// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/gold.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <map>

namespace resolute::testing {

namespace {

std::string text(const nlohmann::json &object, const char *key)
{
    const auto it = object.find(key);
    if (it == object.end() || it->is_null()) return {};
    return it->is_string() ? it->get<std::string>() : it->dump();
}

ParagraphKind kindOf(const std::string &word)
{
    for (const ParagraphKind k : {ParagraphKind::preambular, ParagraphKind::operative, ParagraphKind::subparagraph, ParagraphKind::heading})
        if (name(k) == word) return k;
    return ParagraphKind::other;
}

} // namespace

std::vector<std::string> sharedFiles(const std::string &folder, const std::string &ending)
{
    std::vector<std::string> out;
    std::error_code error;
    for (const auto &entry : std::filesystem::directory_iterator(std::filesystem::path(RESOLUTE_SHARED) / folder, error))
        if (entry.path().filename().string().ends_with(ending)) out.push_back(entry.path().string());
    std::ranges::sort(out);
    return out;
}

nlohmann::json readJson(const std::string &path)
{
    std::ifstream in(path);
    return nlohmann::json::parse(in);
}

DocumentPtr goldDocument(const std::string &path)
{
    const nlohmann::json json = readJson(path);
    auto d = std::make_shared<Document>();
    d->file = text(json, "file");
    d->language = "en";
    d->masthead.body = text(json, "body");
    d->masthead.date = text(json, "date");
    d->masthead.title = text(json, "title");
    d->masthead.symbol = text(json, "symbol");
    d->masthead.number = text(json, "number");
    if (json.contains("sessionNumber") && json["sessionNumber"].is_number()) d->masthead.sessionNumber = json["sessionNumber"].get<int>();
    std::map<std::string, std::uint32_t> places;
    for (const auto &p : json.at("paragraphs")) {
        Paragraph q;
        q.id = text(p, "id");
        q.kind = kindOf(text(p, "kind"));
        q.number = text(p, "number");
        q.label = text(p, "label");
        q.text = text(p, "text");
        const std::string lead = text(p, "lead");
        if (q.text.starts_with(lead)) q.lead = {0, static_cast<std::uint32_t>(lead.size())};
        if (const auto it = places.find(text(p, "parent")); it != places.end()) q.parent = ParagraphIndex(it->second);
        places[q.id] = static_cast<std::uint32_t>(d->paragraphs.size());
        d->paragraphs.push_back(std::move(q));
    }
    for (const auto &f : json.value("footnotes", nlohmann::json::array())) {
        Footnote note;
        note.mark = text(f, "mark");
        note.anchor = text(f, "anchor");
        note.text = text(f, "text");
        d->footnotes.push_back(std::move(note));
    }
    return d;
}

} // namespace resolute::testing
