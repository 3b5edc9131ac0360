# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck shell=bash
# What changed since a commit, for checks that take too long over everything.

# changed_sources REF: the sources of the core and the command line that were changed since REF, committed or not, one a
# line; for a header that of its name, else the first that includes it, for it is read there. Fails where REF is unknown.
changed_sources() {
    local base
    git rev-parse --verify --quiet "$1^{commit}" > /dev/null || return 1
    base=$(git merge-base "$1" HEAD) || return 1
    { git diff --name-only --diff-filter=d "$base" -- core app/cli; git ls-files --others --exclude-standard -- core app/cli; } | while IFS= read -r path; do
        case $path in
        *.cpp) printf '%s\n' "$path" ;;
        *.h)
            if [ -e "${path%.h}.cpp" ]; then printf '%s\n' "${path%.h}.cpp"
            else git grep -lF "#include \"$path\"" -- 'core/*.cpp' 'app/cli/*.cpp' | head -n 1; fi ;;
        esac
    done | sort -u
}
