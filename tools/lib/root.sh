# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck shell=bash disable=SC2016,SC2154 # single quotes on purpose; project and paths come from platform.sh
# The Debian 13 root folder: made with mmdebstrap from the host's own package mirror, entered with bubblewrap,
# or with chroot where that is refused and the user is root. Sourced by platform.sh.
#
#   root_ready         makes the root, or adds the packages that it lacks
#   root_run CMD...    runs a command in it; the user's folders and those of platform_path keep their paths
#
# No package host is named here: the mirror is the one that apt uses, or RESOLUTE_MIRROR.

suite=trixie
cache=${XDG_CACHE_HOME:-$HOME/.cache}/resolute
root=$cache/debian-13
record=.packages # in the root: the packages it was asked to have; there only when the root is whole

root_lacks() { comm -23 <(packages) <(sort "$root/$record" 2> /dev/null); }

root_ready() {
    [ -z "$(root_lacks)" ] && return
    mkdir -p "$cache" 2> /dev/null
    [ -w "$cache" ] || fail "the cache folder $cache cannot be written: set XDG_CACHE_HOME to one that can."
    exec 9> "$cache/lock"
    flock -n 9 || { say 'another set-up is running; waiting for it'; flock 9; }
    if [ ! -e "$root/$record" ]; then make_root
    elif [ -n "$(root_lacks)" ]; then grow_root; fi
    exec 9>&-
}

# The host's Debian mirror, read from its apt configuration; a mirror of Ubuntu usually carries Debian beside it.
mirror() {
    if [ -n "${RESOLUTE_MIRROR:-}" ]; then printf '%s\n' "$RESOLUTE_MIRROR"; return; fi
    apt-get indextargets --format '$(ORIGIN) $(REPO_URI) $(SUITE)' 'Created-By: Packages' 2> /dev/null | awk '
        $1 == "Debian" && $3 !~ /security|backports/ && !d { d = $2 }
        $1 == "Ubuntu" && !u { u = $2; sub(/ubuntu\/?$/, "debian/", u) }
        END { if (d) print d; else if (u) print u }'
}

# What making a root needs on the host, and from a user who is not root.
host_ready_for_root() {
    local user
    install_on_host mmdebstrap bubblewrap debian-archive-keyring
    [ "$(id -u)" != 0 ] || return 0
    install_on_host uidmap
    user=$(id -un)
    unshare --user true 2> /dev/null || fail 'this system does not let users make namespaces: let it (sysctl kernel.unprivileged_userns_clone=1, kernel.apparmor_restrict_unprivileged_userns=0, user.max_user_namespaces=10000), or run this as root.'
    grep -q "^$user:" /etc/subuid || fail "user $user has no subordinate ids. As root, run: usermod --add-subuids 100000-165535 --add-subgids 100000-165535 $user"
}

# Runs a command as root among mounts and processes of its own. Who is not root becomes root of a user namespace,
# in which the root's files are the user's own and all other ids are those of /etc/subuid: so the home needs no opening.
as_builder() {
    if [ "$(id -u)" = 0 ]; then
        if unshare --mount --pid --fork --mount-proc true 2> /dev/null; then unshare --mount --pid --fork --mount-proc "$@"; else "$@"; fi
        return
    fi
    local user child
    user=$(id -un)
    coproc { exec unshare --user sh -c 'echo; read -r _; exec "$@" < /dev/null >&2' sh unshare --mount --pid --fork --kill-child --mount-proc "$@"; }
    child=$COPROC_PID
    trap 'kill -KILL "$child"; exit 130' INT TERM # a job in the background does not hear Ctrl+C
    # shellcheck disable=SC2046 # two words each: the first id and how many
    if read -r _ <&"${COPROC[0]}" \
        && newuidmap "$child" 0 "$(id -u)" 1 1 $(awk -F: -v u="$user" '$1 == u { print $2, $3; exit }' /etc/subuid) \
        && newgidmap "$child" 0 "$(id -g)" 1 1 $(awk -F: -v u="$user" '$1 == u { print $2, $3; exit }' /etc/subgid); then
        echo >&"${COPROC[1]}"
    else
        kill -KILL "$child" 2> /dev/null
    fi
    wait "$child"
    set -- $?
    trap - INT TERM
    return "$1"
}

# Made in a folder beside it and then renamed, so that an interrupted set-up is never taken for a whole one. The
# packages already fetched are used again. If only the script was killed, mmdebstrap holds the lock and goes on:
# the next run waits for it and takes over what it made.
make_root() {
    local from part=$root.part debs=$cache/packages options=() line free
    host_ready_for_root
    from=$(mirror)
    [ -n "$from" ] || fail 'no Debian mirror is known to apt on this system: name one with RESOLUTE_MIRROR=URL.'
    if [ ! -e "$part/.whole" ]; then
        mkdir -p "$debs" || fail "the cache folder $cache cannot be written."
        if [ -e "$part" ]; then
            say 'an earlier set-up was interrupted; the packages it had fetched are used again'
            find "$part/var/cache/apt/archives" -maxdepth 1 -name '*.deb' -exec ln -f -t "$debs" {} + 2> /dev/null
            remove_root "$part"
        fi
        free=$(df --output=avail -k "$cache" | tail -n 1)
        [ "$free" -gt 5000000 ] || say "there is little room in $cache: $((free / 1000000)) GB; 5 GB are needed"
        say "making a Debian 13 root in $root (2 to 5 minutes, 3 GB, once)"
        [ "$(id -u)" = 0 ] || options+=(--aptopt='APT::Sandbox::User "root"') # apt's own user may not enter the home
        while read -r line; do options+=(--aptopt="$line"); done \
            < <(apt-config dump | grep -Ei '^Acquire::https?::.*(Proxy|Ca|Verify)')
        as_builder mmdebstrap --mode=root --variant=apt "${options[@]}" \
            --aptopt='Apt::Install-Recommends "false"' --aptopt='Acquire::Retries "3"' --aptopt='Acquire::http::Timeout "30"' \
            --dpkgopt='path-exclude=/usr/share/doc/*' --dpkgopt='path-exclude=/usr/share/man/*' \
            --include="$(packages | paste -sd,)" --skip=download/empty,cleanup/apt/cache \
            --setup-hook="mkdir -p \"\$1/var/cache/apt/archives\"; find '$debs' -name '*.deb' -exec cp {} \"\$1/var/cache/apt/archives/\" ';'" \
            --customize-hook="rm -f \"\$1\"/var/cache/apt/archives/*.deb; touch \"\$1/.whole\"" \
            "$suite" "$part" "deb $from $suite main" "deb $from $suite-updates main" >&2 \
            || fail 'the root cannot be made (see above): is there a network, and room on the disk? Run the same command again to go on from here.'
    fi
    remove_root "$root"
    mv "$part" "$root" || fail "the root cannot be put in its place, $root."
    packages > "$root/$record.new"
    mv "$root/$record.new" "$root/$record"
    rm -rf "$debs"
}

remove_root() { [ ! -e "$1" ] || as_builder rm -rf --one-file-system "$1" || fail "$1 cannot be removed."; }

# A list of packages that grew needs only what is new; where that fails the root is made again.
grow_root() {
    local wanted
    host_ready_for_root
    mapfile -t wanted < <(packages)
    say "adding to the Debian 13 root: $(root_lacks | paste -sd' ')"
    if as_builder sh -c '
        root=$1; shift
        mount --rbind /dev "$root/dev"; mount --rbind /proc "$root/proc"
        cp -L /etc/resolv.conf "$root/etc/resolv.conf"
        export DEBIAN_FRONTEND=noninteractive PATH=/usr/sbin:/usr/bin:/sbin:/bin
        chroot "$root" dpkg --configure -a && chroot "$root" apt-get -q update &&
            chroot "$root" apt-get install -f -y -q --no-install-recommends "$@" && chroot "$root" apt-get clean' \
        sh "$root" "${wanted[@]}" >&2; then
        sort -u "$root/$record" <(packages) > "$root/$record.new" && mv "$root/$record.new" "$root/$record"
    else
        say 'that failed (see above); making the root anew'
        make_root
    fi
}

root_run() {
    local args=() lang=${LC_ALL:-${LC_MESSAGES:-${LANG:-C}}}
    view_of_root
    case $lang in C | POSIX) lang=C ;; esac
    # The language stays the user's; the encoding is UTF-8, in a locale that the root has in any case.
    set -- env -u LC_ALL LANG="${lang%%.*}.UTF-8" LC_CTYPE=C.UTF-8 PATH=/usr/local/bin:/usr/bin:/bin:/usr/sbin:/sbin "$@"
    if bwrap --bind / / true 2> /dev/null; then bwrap --die-with-parent "${args[@]}" --chdir "$(pwd -P)" "$@"
    elif [ "$(id -u)" = 0 ] && unshare --mount true 2> /dev/null; then
        unshare --mount bash "$project/tools/lib/chroot-view.sh" "$root.view" "${args[@]}" --chdir "$(pwd -P)" "$@"
    else fail 'neither bubblewrap nor chroot can be used here: allow user namespaces, or run as root with the right to mount.'; fi
}

# Sets `args`, the view of the root in bubblewrap's words: the root's own folders read-only, those of the user in
# their places. A folder of the user that the root has no place for gets one by opening its nearest ancestor there:
# an empty folder with the root's entries bound into it, one by one.
view_of_root() {
    local -A bound=() opened=([/]=1)
    local path dest above names
    for path in "$HOME" "$project" "$(pwd -P)" /tmp "${TMPDIR:-/tmp}" "${XDG_RUNTIME_DIR:-/tmp}" "${XDG_CONFIG_HOME:-$HOME}" \
        "$cache" "$project/../shared" /run/dbus "${XAUTHORITY:-/tmp}" ${paths[@]+"${paths[@]}"}; do bind_path "$path"; done
    mapfile -t names < <(printf '%s\n' "${!bound[@]}" | sort | below_none_before)
    for dest in "${names[@]}"; do
        [ -e "$root$dest" ] && continue
        above=$(dirname "$dest")
        until [ -d "$root$above" ]; do above=$(dirname "$above"); done
        opened[$above]=1
    done
    while read -r path; do open_folder "${path%/}"; done < <(printf '%s\n' "${!opened[@]}" | sort)
    args+=(--dev-bind /dev /dev --bind /proc /proc --bind /sys /sys)
    for dest in "${names[@]}"; do args+=(--bind "${bound[$dest]}" "$dest"); done
    for path in /etc/resolv.conf /etc/hosts /etc/passwd /etc/group /etc/machine-id /usr/lib/locale; do
        if [ -e "$path" ] && [ -e "$root$path" ]; then args+=(--ro-bind "$(readlink -f "$path")" "$path"); fi
    done
    while read -r path; do args+=(--remount-ro "$path"); done < <(printf '%s\n' "${!opened[@]}" | sort -r)
}

open_folder() {
    local entry name
    args+=(--tmpfs "$1/")
    for entry in "$root$1"/* "$root$1"/.[!.]*; do
        name=$1/${entry##*/}
        case $name in /dev | /proc | /sys | /tmp) continue ;; esac
        if [ -L "$entry" ]; then args+=(--symlink "$(readlink "$entry")" "$name")
        elif [ -e "$entry" ]; then args+=(--ro-bind "$entry" "$name"); fi
    done
}

# The folder of a file, or a folder itself, under the name it was called by and under its real one; and the folder of
# what a link leads to. Where the root has files of its own in that folder (/etc), the file alone.
bind_path() {
    local path=$1 each dir name
    for each in "$(realpath -sm "$path")" "$(realpath -m "$path")"; do
        dir=$each
        [ -d "$each" ] || dir=$(dirname "$each")
        for name in "$dir" "$(realpath -m "$dir")"; do
            case $name in /dev | /dev/* | /proc | /proc/* | /sys | /sys/*) continue ;; esac
            if [ -d "$name" ] && { [ "$name" = /tmp ] || [ "$name" = "$HOME" ] || [ -z "$(ls -A "$root$name" 2> /dev/null)" ]; }; then
                bound[$name]=$(realpath "$name")
            elif [ -f "$each" ] && [ ! -e "$root$each" ]; then bound[$each]=$(realpath "$each"); fi
        done
    done
}

# Drops the names below another one, which shows them already.
below_none_before() {
    local name kept=//
    while read -r name; do case $name in "$kept"/*) ;; *) kept=$name; printf '%s\n' "$name" ;; esac; done
}
