# SPDX-License-Identifier: GPL-3.0-or-later
# Builds a preset where platform.sh says, with its output shown only where it takes long or fails.

# build PRESET: configures where needed and builds; quiet when nothing is to do.
build() {
    local preset=$1 log=$project/build/$1.log
    mkdir -p "$project/build"
    if [ ! -f "$project/build/$preset/build.ninja" ]; then
        say "configuring ($preset)"
        (cd "$project" && platform_run cmake --preset "$preset") > "$log" 2>&1 || { cat "$log" >&2; fail "configuring $preset failed (see above)"; }
    fi
    if [ -t 2 ] || [ -n "${CI:-}" ] || [ ! -e "$project/build/$preset/.built" ]; then
        (cd "$project" && platform_run cmake --build --preset "$preset") >&2 || fail "building $preset failed (see above)"
    else
        (cd "$project" && platform_run cmake --build --preset "$preset") > "$log" 2>&1 || { cat "$log" >&2; fail "building $preset failed (see above)"; }
    fi
    touch "$project/build/$preset/.built"
}
