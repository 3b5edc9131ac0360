# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck shell=bash disable=SC2154 # project comes from platform.sh
# Builds a preset where platform.sh says. Progress is one line on a terminal and a line a step elsewhere; nothing is
# said where nothing was to do.

# build PRESET [TARGET...]: configures where needed and builds; other builds of the same preset are waited for.
build() {
    local preset=$1 dir=$project/build/$1
    shift
    mkdir -p "$project/build" 2> /dev/null
    [ -w "$project/build" ] || fail "$project/build cannot be written: Resolute is built there."
    (
        flock -n 9 || { say "another build of $preset is running; waiting for it"; flock 9; }
        cd "$project" || exit 1
        if [ ! -f "$dir/build.ninja" ]; then
            say "configuring ($preset)"
            platform_run cmake --preset "$preset" > "$dir.log" 2>&1 < /dev/null || { cat "$dir.log" >&2; fail "configuring $preset failed (see above)"; }
        fi
        # 9 is closed for the tools: a compiler cache that stays running would keep the lock.
        platform_run env CLICOLOR_FORCE="$([ -t 2 ] && echo 1)" ninja -C "$dir" "$@" 2>&1 < /dev/null 9>&- | show_progress
        [ "${PIPESTATUS[0]}" = 0 ] || fail "building $preset failed (see above)"
    ) 9> "$dir.lock" || exit
}

# Ninja's lines without the empty ones of a build that had nothing to do; on a terminal each step replaces the last.
show_progress() {
    local line steps=0
    while IFS= read -r line; do
        case $line in
        'ninja: '* | *'Re-checking globbed directories'*) [[ $line != *error* ]] || printf '%s\n' "$line" ;;
        \[*\]*)
            if [ -t 2 ]; then printf '\r\033[K%.*s' "$((${COLUMNS:-80} - 1))" "$line"; else printf '%s\n' "$line"; fi
            steps=1 ;;
        *) [ -t 2 ] && [ "$steps" = 1 ] && printf '\n'; steps=0; printf '%s\n' "$line" ;;
        esac
    done >&2
    if [ -t 2 ] && [ "$steps" = 1 ]; then printf '\r\033[K' >&2; fi
}
