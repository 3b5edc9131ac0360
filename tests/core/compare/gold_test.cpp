// SPDX-License-Identifier: GPL-3.0-or-later
// Links, relations, changes and classes against hand-made truth, counted as acceptance/evaluate counts them.
#include "core/compare/comparison.h"
#include "core/text/fold.h"
#include "core/text/tokens.h"
#include "tests/support/gold.h"

#include <catch2/catch_test_macros.hpp>
#include <nlohmann/json.hpp>

#include <algorithm>
#include <map>
#include <set>
#include <sstream>

using namespace resolute;
using namespace resolute::testing;
using nlohmann::json;

namespace {

using Ids = std::vector<std::string>;

struct Found {
    std::string relation;
    const Step *step = nullptr;
};

std::map<std::string, int> bag(std::string_view text)
{
    std::map<std::string, int> out;
    const std::string folded = foldTypography(text);
    for (const Token &t : tokenize(folded)) ++out[std::string(t.range.in(folded))];
    return out;
}

void add(std::map<std::string, int> &to, std::string_view text)
{
    for (const auto &[word, n] : bag(text)) to[word] += n;
}

int overlap(const std::map<std::string, int> &x, const std::map<std::string, int> &y)
{
    int n = 0;
    for (const auto &[word, count] : x)
        if (const auto it = y.find(word); it != y.end()) n += std::min(count, it->second);
    return n;
}

int total(const std::map<std::string, int> &x)
{
    int n = 0;
    for (const auto &[word, count] : x) n += count;
    return n;
}

class Score
{
public:
    Score(const json &truth, const Comparison &found) : truth_(truth), a_(*found.documents[0]), b_(*found.documents[1])
    {
        for (const Row &row : found.rows) {
            const Step &s = *row.steps[0];
            Ids a, b;
            for (const auto i : s.link.a) a.push_back(a_.paragraph(i).id);
            for (const auto j : s.link.b) b.push_back(b_.paragraph(j).id);
            for (const auto &x : a)
                for (const auto &y : b) links_.emplace(x, y);
            found_[{a, b}] = {std::string(name(s.link.relation)), &s};
        }
    }

    void links()
    {
        std::set<std::pair<std::string, std::string>> wanted, optional;
        for (const json &r : truth_) {
            bool open = r.contains("alternative");
            if (open)
                for (const json &x : r["alternative"]) open = open && (x["a"].empty() || x["b"].empty());
            for (const json &x : r["a"])
                for (const json &y : r["b"]) (open ? optional : wanted).emplace(x, y);
        }
        for (const auto &[x, y] : wanted)
            if (!links_.contains({x, y})) {
                UNSCOPED_INFO("missed " << x << "-" << y);
                ++wrong_;
            }
        for (const auto &[x, y] : links_)
            if (!wanted.contains({x, y}) && !optional.contains({x, y})) {
                UNSCOPED_INFO("wrong " << x << "-" << y);
                ++wrong_;
            }
        CHECK(wrong_ == 0);
    }

    void relations()
    {
        const auto plain = [](const std::string &r) { return r == "renumbered" ? std::string("same") : r; };
        std::map<std::string, int> moved;
        int wrong = 0;
        for (const json &r : truth_) {
            const auto it = found_.find({r["a"].get<Ids>(), r["b"].get<Ids>()});
            const std::string relation = it == found_.end() ? "none" : it->second.relation;
            if (r.contains("tie")) {
                moved[r["tie"]] += relation.contains("moved");
                continue;
            }
            if (it == found_.end() && r.contains("alternative")) continue;
            if (plain(relation) != plain(r["relation"])) {
                UNSCOPED_INFO(r["a"].dump() << r["b"].dump() << " is " << relation << ", truly " << r["relation"].dump());
                ++wrong;
            }
        }
        for (const auto &[tie, n] : moved)
            if (n != 1) {
                UNSCOPED_INFO("of " << tie << " exactly one moved");
                ++wrong;
            }
        CHECK(wrong == 0);
    }

    void changes()
    {
        int hit = 0, marked = 0, true_ = 0, classes = 0, classHits = 0;
        std::ostringstream log;
        for (const json &r : truth_) {
            const auto it = found_.find({r["a"].get<Ids>(), r["b"].get<Ids>()});
            if (it == found_.end() || !r.contains("changes") || r["changes"].empty()) continue;
            std::map<std::string, int> g[2], m[2];
            const auto &mine = it->second.step->changes;
            const auto textA = [&](const Change &c) { return c.a.in(a_.paragraph(c.aOf).text); };
            const auto textB = [&](const Change &c) { return c.b.in(b_.paragraph(c.bOf).text); };
            for (const Change &c : mine) {
                add(m[0], textA(c));
                add(m[1], textB(c));
                log << "  " << r["a"].dump() << r["b"].dump() << " [" << textA(c) << "] -> [" << textB(c) << "] " << name(c.changeClass) << " "
                    << c.why->code;
                for (const auto &arg : c.whyArguments) log << " <" << arg << ">";
                for (const auto tag : c.tags) log << " #" << name(tag);
                log << "\n";
            }
            for (const json &c : r["changes"]) {
                const std::string x = c["a"], y = c["b"];
                add(g[0], x);
                add(g[1], y);
                auto words = bag(x);
                add(words, y);
                const Change *best = nullptr;
                int most = 0;
                for (const Change &k : mine) {
                    auto w = bag(textA(k));
                    add(w, textB(k));
                    if (const int n = overlap(w, words); n > most) {
                        most = n;
                        best = &k;
                    }
                }
                if (!best) continue;
                ++classes;
                const std::string got(name(best->changeClass));
                bool ok = got == c["class"].get<std::string>();
                for (const json &alt : c.value("classAlt", json::array())) ok = ok || got == alt.get<std::string>();
                classHits += ok;
                if (!ok) log << "CLASS " << r["a"].dump() << " [" << x << "] -> [" << y << "] is " << got << ", truly " << c["class"] << "\n";
            }
            for (const int side : {0, 1}) {
                const int h = overlap(g[side], m[side]);
                hit += h;
                true_ += total(g[side]);
                marked += total(m[side]);
                if (h < total(g[side]) || h < total(m[side]))
                    log << "MARK " << r["a"].dump() << " side " << side << ": " << h << " of " << total(g[side]) << " true, " << total(m[side])
                        << " marked\n";
            }
        }
        INFO(log.str());
        INFO("precision " << double(hit) / marked << " recall " << double(hit) / true_ << " classes " << double(classHits) / classes);
        CHECK(double(hit) / marked >= 0.90);
        CHECK(double(hit) / true_ >= 0.85);
        CHECK(double(classHits) / classes >= 0.85);
        if (getenv("RESOLUTE_LOG"))
            WARN(
                log.str() << "precision " << double(hit) / marked << " recall " << double(hit) / true_ << " classes " << double(classHits) / classes);
    }

private:
    json truth_;
    const Document &a_, &b_;
    std::set<std::pair<std::string, std::string>> links_;
    std::map<std::pair<Ids, Ids>, Found> found_;
    int wrong_ = 0;
};

DocumentPtr byNumber(const std::string &number)
{
    for (const std::string &path : sharedFiles("gold", ".paragraphs.json"))
        if (path.substr(path.find_last_of('/') + 1).starts_with(number)) return goldDocument(path);
    return nullptr;
}

} // namespace

TEST_CASE("the truth's links, relations, changes and classes are found", "[gold]")
{
    const auto files = sharedFiles("gold", ".alignment.json");
    if (files.empty()) SKIP("the shared folder is absent");
    for (const std::string &path : files) {
        const std::string pair = path.substr(path.find_last_of('/') + 1);
        DYNAMIC_SECTION(pair)
        {
            const auto result = compare({byNumber(pair.substr(0, 3)), byNumber(pair.substr(5, 3))});
            REQUIRE(result);
            Score score(readJson(path), **result);
            score.links();
            score.relations();
            score.changes();
        }
    }
}

TEST_CASE("the changes of every pair of true texts replay", "[gold]")
{
    auto files = sharedFiles("gold", ".paragraphs.json");
    if (files.empty()) SKIP("the shared folder is absent");
    for (const std::string &file : sharedFiles("gold/akn", ".paragraphs.json")) files.push_back(file);
    std::vector<DocumentPtr> texts;
    for (const std::string &file : files) texts.push_back(goldDocument(file));
    int wrong = 0;
    for (const DocumentPtr &a : texts)
        for (const DocumentPtr &b : texts) {
            const auto result = compare({a, b});
            REQUIRE(result);
            for (const Row &row : (*result)->rows) {
                const Step &s = *row.steps[0];
                if (s.link.a.size() != 1 || s.link.b.size() != 1) continue;
                const std::string &t = a->paragraph(s.link.a[0]).text, &u = b->paragraph(s.link.b[0]).text;
                std::string made;
                std::uint32_t at = 0;
                for (const Change &c : s.changes) {
                    wrong += c.a.in(t) == c.b.in(u);
                    made += t.substr(at, c.a.begin - at) + std::string(c.b.in(u));
                    at = c.a.end;
                }
                made += t.substr(at);
                if (made != u) {
                    UNSCOPED_INFO(a->file << " " << b->file << " " << a->paragraph(s.link.a[0]).id << "\n" << t << "\n" << u << "\n" << made);
                    ++wrong;
                }
            }
            if (a == b) CHECK((*result)->statistics[0].count(Relation::same) == static_cast<int>(a->paragraphs.size()));
        }
    CHECK(wrong == 0);
}
