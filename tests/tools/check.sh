# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck shell=bash
# Sourced by the tests of scripts: an own folder `$scratch`, and `same WHAT EXPECTED FOUND`.
set -u
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd -P)
# shellcheck disable=SC2034 # for the tests
tools=$(cd "$here/../../tools" && pwd -P)
scratch=$(mktemp -d)
trap 'rm -rf "$scratch"; [ "$failures" = 0 ] || { echo "$failures failed"; exit 1; }' EXIT
failures=0

same() {
    if [ "$2" = "$3" ]; then echo "ok: $1"; else
        failures=$((failures + 1))
        printf 'FAILED: %s\n  expected: %s\n  found:    %s\n' "$1" "$2" "$3"
    fi
}
