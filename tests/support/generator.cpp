// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/generator.h"

#include <algorithm>
#include <array>
#include <string_view>

namespace resolute::testing {

namespace {

/// splitmix64: standard distributions differ between libraries, this does not.
class Random
{
public:
    explicit Random(std::uint64_t seed) : state_(seed) {}
    std::uint64_t next()
    {
        std::uint64_t z = state_ += 0x9E3779B97F4A7C15u;
        z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9u;
        z = (z ^ (z >> 27)) * 0x94D049BB133111EBu;
        return z ^ (z >> 31);
    }
    int below(int n) { return static_cast<int>(next() % static_cast<std::uint64_t>(n)); }
    bool chance(int perCent) { return below(100) < perCent; }

private:
    std::uint64_t state_;
};

constexpr std::array<std::string_view, 8> preambular{"Recalling", "Recalling also", "Noting", "Welcoming", "Bearing in mind", "Recognizing",
    "Stressing", "Aware"};
constexpr std::array<std::string_view, 8> operative{"Requests", "Urges", "Invites", "Decides", "Calls upon", "Encourages", "Notes", "Takes note"};
constexpr std::array<std::string_view, 10> joints{"and", "of the", "in the", "for", "with the", "to the", "by", "on the", "as well as", "including"};

class Generator
{
public:
    Generator(std::uint64_t seed, const Mix &mix) : random_(seed), mix_(mix)
    {
        static constexpr std::array<std::string_view, 24> syllables{"ba", "ren", "tol", "mi", "kas", "du", "vor", "lin", "esh", "po", "gar", "nu",
            "tis", "om", "fel", "ra", "jun", "ek", "sol", "wi", "dra", "hem", "ul", "cy"};
        for (int k = 0; k < 900; ++k) {
            std::string w;
            for (int n = 2 + random_.below(3); n > 0; --n)
                w += syllables[static_cast<std::size_t>(random_.below(static_cast<int>(syllables.size())))];
            words_.push_back(w);
        }
        for (int k = 0; k < 40; ++k) clauses_.push_back(clause(8 + random_.below(10)));
    }

    Pair make(int paragraphs)
    {
        struct Item {
            Deed deed;
            std::vector<std::uint32_t> from;
            std::vector<std::string> texts;
            int words = 0;
            double place = 0;
        };
        auto a = std::make_shared<Document>(), b = std::make_shared<Document>();
        for (int k = 0; k < paragraphs; ++k) add(*a, paragraph());
        std::vector<Item> items;
        Pair out;
        for (std::uint32_t k = 0; k < a->paragraphs.size(); ++k) {
            const std::string &text = a->paragraphs[k].text;
            int dice = random_.below(1000);
            const auto takes = [&dice](int perCent) {
                dice -= 10 * perCent;
                return dice < 0;
            };
            Item item{Deed::kept, {k}, {text}, 0, static_cast<double>(k)};
            if (takes(mix_.edited)) {
                item.deed = Deed::edited;
                item.texts[0] = edit(text, item.words);
            } else if (takes(mix_.deleted)) {
                out.truth.push_back({Deed::deleted, {k}, {}, 0});
                continue;
            } else if (takes(mix_.moved)) {
                item.deed = random_.chance(30) ? Deed::movedEdited : Deed::moved;
                if (item.deed == Deed::movedEdited) item.texts[0] = edit(text, item.words);
                item.place = k + (random_.chance(50) ? 4.5 : -4.5);
            } else if (const auto cut = text.find(", ", text.size() / 3); takes(mix_.split) && cut < text.size() * 2 / 3) {
                item.deed = Deed::split;
                item.texts = {text.substr(0, cut + 1), text.substr(cut + 2)};
            } else if (takes(mix_.merged) && k + 1 < a->paragraphs.size()) {
                item.deed = Deed::merged;
                item.from.push_back(k + 1);
                item.texts[0] = text + ' ' + a->paragraphs[k + 1].text;
                ++k;
            }
            items.push_back(item);
            if (random_.chance(mix_.inserted)) items.push_back({Deed::inserted, {}, {paragraph()}, 0, k + 0.25});
        }
        std::ranges::stable_sort(items, {}, &Item::place);
        for (const Item &item : items) {
            Truth t{item.deed, item.from, {}, item.words};
            for (const std::string &text : item.texts) {
                t.b.push_back(static_cast<std::uint32_t>(b->paragraphs.size()));
                add(*b, text);
            }
            out.truth.push_back(std::move(t));
        }
        out.a = a;
        out.b = b;
        return out;
    }

private:
    template <class List> auto pick(const List &list) { return list[static_cast<std::size_t>(random_.below(static_cast<int>(list.size())))]; }

    std::string clause(int n)
    {
        std::string out;
        for (int k = 0; k < n; ++k) out += (out.empty() ? "" : " ") + (k % 3 == 2 ? std::string(pick(joints)) : pick(words_));
        return out;
    }

    std::string paragraph()
    {
        const bool pre = random_.chance(45);
        std::string out(pre ? pick(preambular) : pick(operative));
        const int clauses = 2 + random_.below(4);
        for (int k = 0; k < clauses; ++k) {
            out += k == 0 ? " " : ", ";
            if (random_.chance(25))
                out += "resolution " + std::to_string(40 + random_.below(40)) + "/" + std::to_string(1 + random_.below(300)) + " on ";
            out += random_.chance(mix_.boilerplate) ? pick(clauses_) : clause(7 + random_.below(9));
        }
        return out + (pre ? "," : ";");
    }

    static void add(Document &d, std::string text)
    {
        Paragraph p;
        const bool pre = text.ends_with(',');
        p.kind = pre ? ParagraphKind::preambular : ParagraphKind::operative;
        p.id = (pre ? "P" : "O") + std::to_string(d.paragraphs.size() + 1);
        if (!pre) p.number = std::to_string(d.paragraphs.size() + 1);
        p.lead = {0, static_cast<std::uint32_t>(text.find(' '))};
        p.text = std::move(text);
        d.paragraphs.push_back(std::move(p));
    }

    std::string edit(const std::string &text, int &count)
    {
        std::vector<std::string> words;
        for (std::size_t at = 0; at < text.size();) {
            const auto cut = std::min(text.find(' ', at), text.size());
            words.push_back(text.substr(at, cut - at));
            at = cut + 1;
        }
        for (int n = 1 + random_.below(4); n > 0; --n) {
            const auto at = static_cast<std::size_t>(2 + random_.below(static_cast<int>(words.size()) - 4));
            switch (random_.below(3)) {
            case 0:
                words[at] = pick(words_);
                count += 2;
                break;
            case 1:
                words.insert(words.begin() + static_cast<std::ptrdiff_t>(at), pick(words_));
                ++count;
                break;
            default: words.erase(words.begin() + static_cast<std::ptrdiff_t>(at)); ++count;
            }
        }
        std::string out;
        for (const std::string &w : words) out += (out.empty() ? "" : " ") + w;
        return out;
    }

    Random random_;
    Mix mix_;
    std::vector<std::string> words_, clauses_;
};

} // namespace

Pair generatePair(std::uint64_t seed, int paragraphs, const Mix &mix) { return Generator(seed, mix).make(paragraphs); }

} // namespace resolute::testing
