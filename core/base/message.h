// SPDX-License-Identifier: GPL-3.0-or-later
// What the core has to tell a person, as a code with arguments. The English sentence beside the code is the
// source text that the command line prints and the window translates (lupdate reads RESOLUTE_MESSAGE as
// QT_TRANSLATE_NOOP, context "message"); the core itself never composes sentences.
#pragma once

#include <span>
#include <string>
#include <string_view>
#include <vector>

// Marks a sentence for translation; {1}, {2}, ... stand for the arguments.
#define RESOLUTE_MESSAGE(context, english) english

namespace resolute {

/// One kind of message. Objects are constants with static storage, one beside the code that reports them,
/// and are compared by address. The code is public interface (JSON), lower case with hyphens.
struct Message {
    std::string_view code;
    const char *english;
};

/// The sentence with its arguments put in, in English. Arguments that are missing stand as empty text.
[[nodiscard]] std::string fill(std::string_view sentence, std::span<const std::string> arguments);

} // namespace resolute
