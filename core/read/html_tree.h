// SPDX-License-Identifier: GPL-3.0-or-later
// A page as a tree of elements, made by Gumbo within limits of depth and memory.
#pragma once

#include "core/base/result.h"
#include "core/read/html.h"

#include <gumbo.h>

#include <memory>
#include <string>
#include <string_view>

namespace resolute {

/// The tree of one page; its strings point into the text, which must outlive it.
class HtmlTree
{
public:
    /// `text` is UTF-8. Errors (input): too deep, too complex.
    [[nodiscard]] static Result<HtmlTree> parse(const std::string &text, const HtmlLimits &limits);
    HtmlTree(HtmlTree &&) noexcept;
    HtmlTree &operator=(HtmlTree &&) noexcept;
    ~HtmlTree();

    [[nodiscard]] const GumboNode &root() const;

private:
    struct Memory;
    explicit HtmlTree(std::unique_ptr<Memory> memory);
    std::unique_ptr<Memory> memory_;
};

[[nodiscard]] bool isElement(const GumboNode &node);
[[nodiscard]] bool isElement(const GumboNode &node, GumboTag tag);
/// Children of an element or document; none for anything else.
[[nodiscard]] const GumboVector &childrenOf(const GumboNode &node);
[[nodiscard]] const GumboNode &childAt(const GumboVector &children, unsigned int i);
/// Empty where the element has no such attribute.
[[nodiscard]] std::string_view attribute(const GumboNode &element, const char *name);

/// All text below a node, as it stands.
[[nodiscard]] std::string textOf(const GumboNode &node);

} // namespace resolute
