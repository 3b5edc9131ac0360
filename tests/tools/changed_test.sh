#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Which sources count as changed, in a small project of its own.
. "$(dirname "${BASH_SOURCE[0]}")/check.sh"
command -v git > /dev/null || { echo 'git is not here'; exit 4; }
# shellcheck source=../../tools/lib/changed.sh
. "$tools/lib/changed.sh"
unset GIT_DIR GIT_WORK_TREE GIT_INDEX_FILE
export GIT_CONFIG_GLOBAL=/dev/null GIT_CONFIG_SYSTEM=/dev/null
cd "$scratch" || exit
keep() { git add -A && git -c user.name=a -c user.email=a@example.org commit -qm "$1"; }
changed() { changed_sources "$1" | paste -sd' '; }

git init -q .
mkdir -p core/a app/cli ui
touch core/a/one.cpp core/a/one.h core/a/two.cpp core/a/shared.h app/cli/main.cpp ui/window.cpp core/a/gone.cpp
echo '#include "core/a/shared.h"' > core/a/two.cpp
keep first
same 'nothing changed' '' "$(changed HEAD)"
same 'a commit that is not there' 'no' "$(changed_sources HEAD~1 || echo no)"

echo 1 >> app/cli/main.cpp
echo 1 >> ui/window.cpp
rm core/a/gone.cpp
keep second
same 'since a commit: no window, nothing that is gone' app/cli/main.cpp "$(changed HEAD~1)"
echo '// 1' >> core/a/one.h
echo '// 1' >> core/a/shared.h
touch core/a/new.cpp
same 'headers by who reads them, and what is not committed yet' 'core/a/new.cpp core/a/one.cpp core/a/two.cpp' "$(changed HEAD)"
git branch -q side HEAD~1
git add -A
same 'since a branch: from where they parted' 'app/cli/main.cpp core/a/new.cpp core/a/one.cpp core/a/two.cpp' "$(changed side)"
