// SPDX-License-Identifier: GPL-3.0-or-later
// How an element looks, as far as it matters here: by its tag, its style attribute, and the simple rules of the page's
// own style sheets (".c1 { font-style: italic }", as Google Docs writes all of its formatting). Cascading stops there.
#pragma once

#include "core/read/html_tree.h"
#include "core/read/source.h"

#include <string>
#include <string_view>
#include <unordered_map>

namespace resolute {

/// What is inherited from element to element.
struct HtmlLook {
    Style style = Style::none;
    bool preformatted = false;
    bool hidden = false;
};

/// The rules of the <style> elements below a node, by selector: "p", ".name" or "p.name". Selectors that ask for more
/// than one element are passed over.
class HtmlSheet
{
public:
    void read(const GumboNode &root);
    /// The look inside an element whose parent's is `outer`.
    [[nodiscard]] HtmlLook inside(const GumboNode &element, HtmlLook outer) const;

private:
    void readRules(std::string_view css);
    std::unordered_map<std::string, std::string> rules_; ///< selector -> declarations
};

} // namespace resolute
