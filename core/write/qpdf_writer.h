// SPDX-License-Identifier: GPL-3.0-or-later
// qpdf's writer, also for clang. Its header has a default argument that is a unique pointer to a type which it only declares;
// in C++23, where destructors of such pointers are constexpr, clang looks into it (fuzzers and clang-tidy use clang).
// Nothing is ever made of the type given here.
#pragma once

#ifdef __clang__
namespace qpdf::pl {
struct Link {};
} // namespace qpdf::pl
#endif

#include <qpdf/QPDFWriter.hh>
