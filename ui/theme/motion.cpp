// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/motion.h"

namespace resolute::ui {

namespace {

bool reducedNow = false;

} // namespace

bool reducedMotion() { return reducedNow; }
void setReducedMotion(bool reduced) { reducedNow = reduced; }

} // namespace resolute::ui
