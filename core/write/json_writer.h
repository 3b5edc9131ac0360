// SPDX-License-Identifier: GPL-3.0-or-later
// JSON written as it is walked, into one string. A tree of values (nlohmann) costs several allocations a value,
// and a comparison of 10,000 paragraphs has some 100,000 values.
#pragma once

#include <concepts>
#include <string>
#include <string_view>

namespace resolute {

/// Keys stand in the order in which they are written. UTF-8 passes through; bytes that are none become U+FFFD.
class JsonWriter
{
public:
    JsonWriter &beginObject() { return open('{'); }
    JsonWriter &endObject() { return close('}'); }
    JsonWriter &beginArray() { return open('['); }
    JsonWriter &endArray() { return close(']'); }
    JsonWriter &key(std::string_view name); ///< of letters, which need no escape

    JsonWriter &value(std::string_view text);
    JsonWriter &value(const char *text) { return value(std::string_view(text)); }
    JsonWriter &value(bool truth);
    JsonWriter &value(double number, int decimals); ///< rounded, without trailing zeros; the same on every machine
    JsonWriter &null();
    template <std::integral T> JsonWriter &value(T number) { return integer(static_cast<long long>(number)); }

    template <class T> JsonWriter &field(std::string_view name, const T &v) { return key(name).value(v); }
    /// null for an empty text: a fact that the document does not print.
    JsonWriter &fieldOrNull(std::string_view name, std::string_view text);

    /// The next value of an array starts a line, so that a person, grep and diff find their way.
    JsonWriter &line();

    /// What another writer has written outside of any brackets, as the next values of this one's array; the other is empty afterwards.
    JsonWriter &append(JsonWriter &&values);

    /// The text so far with a final newline; the writer is empty afterwards.
    [[nodiscard]] std::string take();
    void reserve(std::size_t bytes) { out_.reserve(bytes); }

private:
    JsonWriter &open(char bracket);
    JsonWriter &close(char bracket);
    JsonWriter &integer(long long number);
    void separate();

    std::string out_;
    bool first_ = true;
    bool line_ = false;
};

} // namespace resolute
