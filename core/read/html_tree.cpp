// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/read/html_tree.h"

#include <algorithm>
#include <array>
#include <csetjmp>
#include <cstdlib>
#include <vector>

namespace resolute {

namespace {

const Message tooDeep{"html-too-deep", RESOLUTE_MESSAGE("message", "is nested more than {1} elements deep: this is no text that a person wrote")};
const Message tooComplex{"html-too-complex",
    RESOLUTE_MESSAGE("message", "needs more than {1} MB to be taken apart: its formatting is wrongly nested thousands of times")};

bool isLetter(char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); }

/// Elements whose end tag may be left out or which have none; they do not make a page deeper without end.
bool endsItself(std::string_view tag)
{
    static constexpr std::array<std::string_view, 31> all{"area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "source",
        "track", "wbr", "param", "p", "li", "dt", "dd", "td", "th", "tr", "thead", "tbody", "tfoot", "option", "optgroup", "colgroup", "rt", "rp",
        "html", "body"};
    return std::ranges::find(all, tag) != all.end();
}

/// The depth to which start tags outnumber end tags, at most; counted before parsing, because the parser's own
/// work grows with the square of the depth. Tags are found as the standard's tokenizer starts them.
int deepest(std::string_view text)
{
    int depth = 0, most = 0;
    for (auto at = text.find('<'); at != std::string_view::npos && at + 1 < text.size(); at = text.find('<', at + 1)) {
        const bool end = text[at + 1] == '/';
        const auto from = at + (end ? 2 : 1);
        if (from >= text.size() || !isLetter(text[from])) continue;
        auto to = from;
        while (to < text.size() && text[to] != '>' && text[to] != '/' && text[to] != ' ' && text[to] != '\n' && text[to] != '\t' && text[to] != '\f'
            && to - from < 40)
            ++to;
        std::string tag(text.substr(from, to - from));
        std::ranges::transform(tag, tag.begin(), [](char c) { return isLetter(c) ? static_cast<char>(c | 0x20) : c; });
        if (endsItself(tag)) continue;
        const auto close = text.find('>', to);
        if (!end && close != std::string_view::npos && close > 0 && text[close - 1] == '/' && tag.contains(':')) continue; // Word's <o:p/>
        depth = std::max(0, depth + (end ? -1 : 1));
        most = std::max(most, depth);
    }
    return most;
}

} // namespace

/// Gumbo does not expect that memory is refused it: where the limit is reached, its calls are left by a jump (they hold no
/// C++ objects), and all of its memory is given back block by block. Destroying the tree is the same walk, without recursion.
struct HtmlTree::Memory {
    struct alignas(std::max_align_t) Header {
        Header *before, *after;
        std::size_t size;
    };
    Header first{&first, &first, 0};
    std::size_t used = 0, limit = 0;
    std::jmp_buf refused;
    const GumboOutput *output = nullptr;

    Memory() = default;
    Memory(const Memory &) = delete;
    Memory &operator=(const Memory &) = delete;
    ~Memory()
    {
        while (first.after != &first) release(first.after); // NOLINT(clang-analyzer-unix.Malloc): a block leaves the ring before it is freed
    }

    void release(Header *block)
    {
        block->before->after = block->after;
        block->after->before = block->before;
        used -= block->size;
        std::free(block);
    }
    static void *take(void *self, std::size_t size)
    {
        auto &memory = *static_cast<Memory *>(self);
        const std::size_t whole = size + sizeof(Header);
        auto *block = whole > size && memory.used + whole <= memory.limit ? static_cast<Header *>(std::malloc(whole)) : nullptr;
        if (block == nullptr) std::longjmp(memory.refused, 1);
        *block = {&memory.first, memory.first.after, whole};
        memory.first.after->before = block;
        memory.first.after = block;
        memory.used += whole;
        return block + 1;
    }
    static void give(void *self, void *bytes)
    {
        if (bytes != nullptr) static_cast<Memory *>(self)->release(static_cast<Header *>(bytes) - 1);
    }
    bool parse(const char *text, std::size_t size)
    {
        if (setjmp(refused) != 0) return false;
        GumboOptions options = kGumboDefaultOptions;
        options.allocator = take;
        options.deallocator = give;
        options.userdata = this;
        options.max_errors = 0;
        output = gumbo_parse_with_options(&options, text, size);
        return output != nullptr;
    }
};

HtmlTree::HtmlTree(std::unique_ptr<Memory> memory) : memory_(std::move(memory)) {}
HtmlTree::HtmlTree(HtmlTree &&) noexcept = default;
HtmlTree &HtmlTree::operator=(HtmlTree &&) noexcept = default;
HtmlTree::~HtmlTree() = default;

Result<HtmlTree> HtmlTree::parse(const std::string &text, const HtmlLimits &limits)
{
    if (deepest(text) > limits.depth) return std::unexpected(Error{ErrorKind::input, &tooDeep, {std::to_string(limits.depth)}, {}, {}});
    auto memory = std::make_unique<Memory>();
    memory->limit = limits.memory;
    if (!memory->parse(text.data(), text.size()) || memory->output->root == nullptr)
        return std::unexpected(Error{ErrorKind::input, &tooComplex, {std::to_string(limits.memory >> 20)}, {}, {}});
    return HtmlTree(std::move(memory));
}

const GumboNode &HtmlTree::root() const { return *memory_->output->root; }

bool isElement(const GumboNode &node) { return node.type == GUMBO_NODE_ELEMENT; }
bool isElement(const GumboNode &node, GumboTag tag) { return isElement(node) && node.v.element.tag == tag; }

const GumboVector &childrenOf(const GumboNode &node)
{
    if (node.type == GUMBO_NODE_DOCUMENT) return node.v.document.children;
    return isElement(node) ? node.v.element.children : kGumboEmptyVector;
}

const GumboNode &childAt(const GumboVector &children, unsigned int i) { return *static_cast<const GumboNode *>(children.data[i]); }

std::string_view attribute(const GumboNode &element, const char *name)
{
    if (!isElement(element)) return {};
    const GumboAttribute *found = gumbo_get_attribute(&element.v.element.attributes, name);
    return found == nullptr ? std::string_view() : std::string_view(found->value);
}

std::string textOf(const GumboNode &node)
{
    std::string out;
    std::vector<const GumboNode *> open{&node};
    while (!open.empty()) {
        const GumboNode &next = *open.back();
        open.pop_back();
        if (next.type == GUMBO_NODE_TEXT || next.type == GUMBO_NODE_WHITESPACE) out += next.v.text.text;
        const GumboVector &children = childrenOf(next);
        for (unsigned int i = children.length; i-- > 0;) open.push_back(&childAt(children, i));
    }
    return out;
}

} // namespace resolute
