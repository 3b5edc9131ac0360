# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck shell=bash
# Where Resolute is built and run, and what is installed there. Sourced by the scripts in tools/.
#
# On Debian 13 or later, and on any system that has the same packages, that is the system itself.
# On an older Debian or Ubuntu it is a Debian 13 root folder in the user's cache directory (tools/lib/root.sh).
#
#   platform_ready          sets up what is missing; quick when nothing is
#   platform_path PATH...   makes files and folders of the host visible to platform_run at their own paths
#   platform_run CMD...     runs a command there, in the present working directory
#
# RESOLUTE_PLATFORM=native or root overrides the choice.
set -u
project=$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd -P)
paths=()
os_release=/etc/os-release

say() { printf 'resolute: %s\n' "$*" >&2; }
fail() { say "$*"; exit 1; }

# A missing or unwritable home would stop compilers' caches and settings alike.
home_folder() {
    [ -d "${HOME:-}" ] && [ -w "$HOME" ] && return
    HOME=$(getent passwd "$(id -u)" | cut -d: -f6)
    if [ ! -d "$HOME" ] || [ ! -w "$HOME" ]; then
        HOME=/var/tmp/resolute-$(id -u)
        (umask 077 && mkdir -p "$HOME")
        [ -O "$HOME" ] || fail "there is no home directory, and $HOME belongs to somebody else: set HOME."
        say "there is no home directory; using $HOME"
    fi
    export HOME
}
home_folder

. "$project/tools/lib/root.sh"

# What is installed: tools/packages.txt, and what a script like tools/office adds as `more_packages`.
# shellcheck disable=SC2154 # more_packages is theirs
packages() {
    { sed -e 's/[[:space:]]*#.*//' -e '/^[[:space:]]*$/d' "$project/tools/packages.txt"; printf '%s\n' ${more_packages[@]+"${more_packages[@]}"}; } | sed '/^$/d' | sort
}

# True where the host's own packages are new enough: Debian 13, or whatever offers Qt 6.8 and KSyntaxHighlighting 6.
host_is_native() {
    [ -n "${native:-}" ] || { if find_out_native; then native=yes; else native=no; fi; }
    [ "$native" = yes ]
}

find_out_native() {
    case ${RESOLUTE_PLATFORM:-} in native) return 0 ;; root) return 1 ;; esac
    command -v apt-get > /dev/null || return 0
    local id='' version='' qt
    id=$(sed -n 's/^ID=//p' "$os_release" 2> /dev/null | tr -d \")
    version=$(sed -n 's/^VERSION_ID=//p' "$os_release" 2> /dev/null | tr -d \")
    if [ "$id" = debian ]; then
        [ -z "$version" ] || [ "${version%%.*}" -ge 13 ]
    else
        qt=$(apt-cache policy qt6-base-dev 2> /dev/null | awk '$1 == "Candidate:" { print $2 }')
        dpkg --compare-versions "${qt:-0}" ge 6.8 && apt-cache show libkf6syntaxhighlighting-dev > /dev/null 2>&1
    fi
}

as_root() {
    if [ "$(id -u)" = 0 ]; then "$@"
    elif command -v sudo > /dev/null; then sudo "$@"
    else fail "root is needed, and sudo is not here. As root, run: $*"; fi
}

# The packages among those named that this system lacks.
missing_on_host() {
    comm -23 <(printf '%s\n' "$@" | sort -u) \
        <(dpkg-query -W -f '${db:Status-Abbrev}${Package}\n' "$@" 2> /dev/null | sed -n 's/^.i *//p' | sort -u)
}

install_on_host() {
    [ $# -gt 0 ] || return 0
    local missing
    mapfile -t missing < <(missing_on_host "$@")
    [ ${#missing[@]} -gt 0 ] || return 0
    say "installing on this system: ${missing[*]}"
    # A source that cannot be fetched is no reason to stop: what is needed may come from the others.
    as_root apt-get -q update >&2 || say 'some package lists could not be fetched; going on with those that are here'
    as_root env DEBIAN_FRONTEND=noninteractive apt-get install -y -q --no-install-recommends "${missing[@]}" >&2 \
        || fail 'the packages cannot be installed (see above): is there a network? Run the same command again to go on from here.'
}

platform_ready() {
    if ! host_is_native; then
        root_ready
    elif command -v apt-get > /dev/null; then
        local wanted
        mapfile -t wanted < <(packages)
        install_on_host "${wanted[@]}"
    elif ! command -v cmake > /dev/null; then
        fail 'this system has no apt: install by its own means what tools/packages.txt lists.'
    fi
}

platform_path() {
    local path
    for path in "$@"; do
        case $path in /*) ;; *) path=$PWD/$path ;; esac
        paths+=("$path")
    done
}

platform_run() { if host_is_native; then "$@"; else root_run "$@"; fi; }
