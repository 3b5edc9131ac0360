# SPDX-License-Identifier: GPL-3.0-or-later
# Where Resolute is built and run, and what is installed there. Sourced by the scripts in tools/.
#
# On Debian 13 or later, and on any system that has the same packages, that is the system itself.
# On an older Debian or Ubuntu it is a Debian 13 root folder in the user's cache directory, made with
# mmdebstrap from the host's own package mirror and entered with bubblewrap, or with chroot where that
# is refused and the user is root. No package host is named here: the mirror is the one that apt uses.
#
#   platform_ready          sets up what is missing; quick when nothing is
#   platform_run CMD...     runs a command there, in the present working directory
#   platform_folder DIR     makes a folder of the host visible to platform_run at its own path

set -u
project=$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd -P)
suite=trixie
cache=${XDG_CACHE_HOME:-${HOME:-/root}/.cache}/resolute
root=$cache/debian-13
folders=()

say() { printf '%s\n' "resolute: $*" >&2; }
fail() { say "$*"; exit 1; }

packages() { sed -e 's/#.*//' -e '/^[[:space:]]*$/d' "$project/tools/packages.txt"; }

# The root is shared by every checkout of this user; it has what the lists of all of them ask for.
root_has_packages() { [ -z "$(comm -23 <(packages | sort -u) <(sort -u "$cache/installed" 2>/dev/null))" ]; }
note_installed() { { cat "$cache/installed" 2>/dev/null; packages; } | sort -u > "$cache/installed.new" && mv "$cache/installed.new" "$cache/installed"; }

# True where the host's own packages are new enough: Debian 13, or whatever offers KSyntaxHighlighting 6.
host_is_native() {
    case ${RESOLUTE_PLATFORM:-} in native) return 0 ;; root) return 1 ;; esac
    command -v dpkg >/dev/null 2>&1 || return 0
    local id='' version=''
    id=$(. /etc/os-release && printf '%s' "${ID:-}")
    version=$(. /etc/os-release && printf '%s' "${VERSION_ID:-}")
    if [ "$id" = debian ]; then [ -z "$version" ] || [ "${version%%.*}" -ge 13 ]; return; fi
    [ -n "$(apt-cache search --names-only '^libkf6syntaxhighlighting-dev$' 2>/dev/null)" ]
}

as_root() {
    if [ "$(id -u)" = 0 ]; then "$@"
    elif command -v sudo >/dev/null 2>&1; then sudo "$@"
    else fail "'$*' needs root, and sudo is not here. Run this once as root, or install: $*"; fi
}

missing_on_host() { dpkg-query -W -f '${db:Status-Abbrev}${Package}\n' "$@" 2>/dev/null | sed -n 's/^ii *//p' | sort > "$scratch/have"; printf '%s\n' "$@" | sort | comm -23 - "$scratch/have"; }

install_on_host() {
    local missing
    scratch=$(mktemp -d); mapfile -t missing < <(missing_on_host "$@"); rm -rf "$scratch"
    [ ${#missing[@]} -gt 0 ] || return 0
    say "installing on this system: ${missing[*]}"
    as_root apt-get update -q >&2 || fail 'the package lists cannot be fetched: is there a network? Nothing was changed.'
    as_root env DEBIAN_FRONTEND=noninteractive apt-get install -y -q --no-install-recommends "${missing[@]}" >&2 \
        || fail 'the packages cannot be installed (see above). Run the same command again to go on from here.'
}

# The host's Debian mirror, read from its apt configuration; a mirror of Ubuntu usually carries Debian beside it.
mirror() {
    if [ -n "${RESOLUTE_MIRROR:-}" ]; then printf '%s\n' "$RESOLUTE_MIRROR"; return; fi
    apt-get indextargets --format '$(ORIGIN) $(REPO_URI) $(SUITE)' 'Created-By: Packages' 2>/dev/null | awk '
        $1 == "Debian" && $3 !~ /security|backports/ { print $2; found = 1; exit }
        $1 == "Ubuntu" && !u { u = $2; sub(/ubuntu\/?$/, "debian/", u) }
        END { if (!found && u) print u }'
}

# bubblewrap where the kernel lets us, else chroot for root.
entrance() {
    if [ -z "${entrance_kind:-}" ]; then
        if command -v bwrap >/dev/null 2>&1 && bwrap --bind / / --dev /dev --proc /proc true 2>/dev/null; then entrance_kind=bwrap
        elif [ "$(id -u)" = 0 ]; then entrance_kind=chroot
        else fail 'neither bubblewrap nor chroot can be used here: allow user namespaces, or run as root.'; fi
    fi
    printf '%s' "$entrance_kind"
}

# Made in a folder beside it and then renamed, so that an interrupted set-up is never taken for a whole one;
# the packages already fetched are kept and used again.
make_root() {
    local from part=$root.part debs=$cache/packages
    install_on_host mmdebstrap bubblewrap
    from=$(mirror)
    [ -n "$from" ] || fail 'no Debian mirror is known to apt on this system: name one with RESOLUTE_MIRROR=URL.'
    mkdir -p "$debs" || fail "the cache folder $cache cannot be written."
    if [ -e "$part" ]; then
        find "$part/var/cache/apt/archives" -name '*.deb' -exec cp -n {} "$debs" \; 2>/dev/null
        remove_root "$part"
    fi
    say "making a Debian 13 root in $root (about 2 minutes, 3 GB, once)"
    mmdebstrap --variant=apt --aptopt='Apt::Install-Recommends "false"' --skip=cleanup/apt/cache \
        --setup-hook="mkdir -p \"\$1/var/cache/apt/archives\"; find '$debs' -name '*.deb' -exec cp {} \"\$1/var/cache/apt/archives/\" ';'" \
        --include="$(packages | paste -sd, -)" --dpkgopt='path-exclude=/usr/share/doc/*' --dpkgopt='path-exclude=/usr/share/man/*' \
        "$suite" "$part" "deb $from $suite main" "deb $from $suite-updates main" >&2 \
        || fail 'the root cannot be made (see above): is there a network? Run the same command again to go on from here.'
    if [ "$(id -u)" = 0 ]; then rm -f "$part"/var/cache/apt/archives/*.deb; fi
    remove_root "$root"
    rm -f "$cache/installed"
    mv "$part" "$root" && note_installed && rm -rf "$debs"
}

remove_root() {
    [ -e "$1" ] || return 0
    if [ "$(id -u)" = 0 ]; then rm -rf --one-file-system "$1"; else unshare --map-auto --map-root-user rm -rf --one-file-system "$1"; fi
}

# A list of packages that grew needs only what is new.
grow_root() {
    [ "$(id -u)" = 0 ] || { make_root; return; }
    say 'adding the packages that are new to the Debian 13 root'
    enter_root_writable apt-get update -q >&2 \
        && enter_root_writable env DEBIAN_FRONTEND=noninteractive apt-get install -y -q --no-install-recommends $(packages) >&2 \
        && enter_root_writable apt-get clean && note_installed
}

enter_root_writable() {
    if [ "$(entrance)" = bwrap ]; then
        bwrap --bind "$root" / --dev /dev --proc /proc --ro-bind /etc/resolv.conf /etc/resolv.conf --perms 1777 --tmpfs /tmp --chdir / "$@"
    else
        cp -L /etc/resolv.conf "$root/etc/resolv.conf" 2>/dev/null; chroot "$root" "$@"
    fi
}

platform_ready() {
    if host_is_native; then
        if command -v dpkg >/dev/null 2>&1; then install_on_host $(packages); fi
        return
    fi
    if [ -x "$root/usr/bin/cmake" ] && root_has_packages; then return; fi
    mkdir -p "$cache"
    exec 9> "$cache/lock"
    flock -n 9 || { say 'another set-up is running; waiting for it'; flock 9; }
    if [ -x "$root/usr/bin/cmake" ]; then
        root_has_packages || grow_root || fail 'the new packages cannot be installed (see above): is there a network? Run the same command again to go on from here.'
    else make_root; fi
    exec 9>&-
}

platform_folder() {
    local dir
    dir=$(cd "$1" 2>/dev/null && pwd -P) || return 0
    folders+=("$dir")
}

platform_run() {
    if host_is_native; then "$@"; return; fi
    if [ "$(entrance)" = bwrap ]; then run_in_bwrap "$@"; else run_in_chroot "$@"; fi
}

# Folders of the host that the root's own would hide; the rest of the system stays the root's.
is_system_folder() { case $1 in /|/usr|/usr/*|/bin|/lib*|/sbin|/etc|/etc/*|/proc|/proc/*|/sys|/sys/*|/dev|/dev/*|/var|/var/lib/*|/boot*) return 0 ;; esac; return 1; }

bound_folders() {
    printf '%s\n' "${HOME:-/root}" "$project" "$(pwd -P)" /tmp /var/tmp "${TMPDIR:-/tmp}" "${XDG_RUNTIME_DIR:-/tmp}" "$cache" "$project/../shared" "${folders[@]}" \
        | while read -r d; do [ -d "$d" ] && d=$(cd "$d" && pwd -P) && ! is_system_folder "$d" && printf "%s\n" "$d"; done | sort -u \
        | awk '{ for (p in kept) if (index($0 "/", p "/") == 1) next; kept[$0] = 1; print }'
}

run_in_bwrap() {
    local args=(--bind "$root" / --dev-bind /dev /dev --proc /proc --ro-bind /sys /sys --die-with-parent) d
    while read -r d; do args+=(--bind "$d" "$d"); done < <(bound_folders)
    for d in /etc/resolv.conf /etc/hosts /etc/passwd /etc/group; do [ -e "$d" ] && [ -e "$root$d" ] && args+=(--ro-bind "$(readlink -f "$d")" "$d"); done
    [ -S /run/dbus/system_bus_socket ] && args+=(--ro-bind /run/dbus /run/dbus)
    if [ -n "${XAUTHORITY:-}" ] && [ -f "$XAUTHORITY" ]; then args+=(--ro-bind "$XAUTHORITY" "$XAUTHORITY"); fi
    bwrap "${args[@]}" --chdir "$(pwd -P)" env LC_ALL=C.UTF-8 PATH=/usr/lib/ccache:/usr/local/bin:/usr/bin:/bin:/usr/sbin:/sbin "$@"
}

run_in_chroot() {
    local d dirs
    mapfile -t dirs < <(printf '%s\n' /dev /proc /sys; bound_folders)
    ( unshare --mount --propagation private bash -c '
        root=$1 here=$2 count=$3; shift 3
        while [ "$count" -gt 0 ]; do mkdir -p "$root$1"; mount --rbind "$1" "$root$1" || exit 1; shift; count=$((count - 1)); done
        for f in /etc/resolv.conf /etc/hosts /etc/localtime; do [ -e "$f" ] && cp -L "$f" "$root$f" 2>/dev/null; done
        exec chroot "$root" /bin/sh -c '\''cd "$1" && shift && exec "$@"'\'' sh "$here" "$@"' \
        resolute "$root" "$(pwd -P)" "${#dirs[@]}" "${dirs[@]}" env LC_ALL=C.UTF-8 PATH=/usr/lib/ccache:/usr/local/bin:/usr/bin:/bin:/usr/sbin:/sbin "$@" )
}
