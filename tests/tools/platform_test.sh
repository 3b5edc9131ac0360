#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# What platform.sh and root.sh decide, with apt and its relatives replaced.
. "$(dirname "${BASH_SOURCE[0]}")/check.sh"
export HOME=$scratch/home XDG_CACHE_HOME=$scratch/cache
unset RESOLUTE_PLATFORM RESOLUTE_MIRROR XDG_RUNTIME_DIR XAUTHORITY TMPDIR
mkdir -p "$HOME"
# shellcheck source=../../tools/lib/platform.sh
. "$tools/lib/platform.sh"

# Which systems are used as they are.
on() { os_release=$scratch/os-release; printf '%s\n' "$@" > "$os_release"; if find_out_native; then echo native; else echo root; fi; }
apt-cache() { if [ "$1" = policy ]; then echo "  Candidate: $offered"; else [ "$kf6" = yes ]; fi; }
apt-get() { return 1; }
offered='' kf6=no
same 'Debian 13' native "$(on ID=debian VERSION_ID='"13"')"
same 'Debian 12' root "$(on ID=debian VERSION_ID='"12"')"
same 'Debian testing, without a number' native "$(on ID=debian)"
offered=6.4.2+dfsg-21; same 'Ubuntu with an older Qt' root "$(on ID=ubuntu VERSION_ID='"24.04"')"
offered=6.8.3+dfsg-0; same 'Ubuntu with Qt but without KF6' root "$(on ID=ubuntu VERSION_ID='"25.04"')"
kf6=yes; same 'Ubuntu with both' native "$(on ID=ubuntu VERSION_ID='"25.04"')"
same 'the choice can be overridden' root "$(RESOLUTE_PLATFORM=root on ID=debian VERSION_ID=13)"

# Installing says what, asks for what is missing only, and explains a failure.
as_root() { echo "root: $*"; [ "$network" = yes ]; }
dpkg-query() { printf 'ii here\nhi held\nrc gone\n'; }
network=yes
same 'packages that are missing' 'gone new' "$(missing_on_host new here gone held | paste -sd' ')"
same 'nothing to install, nothing said' '' "$(install_on_host here held 2>&1)"
same 'says what it installs' 'resolute: installing on this system: gone new' "$(install_on_host gone here new 2>&1 | head -n 1)"
same 'installs only that' 'root: env DEBIAN_FRONTEND=noninteractive apt-get install -y -q --no-install-recommends gone new' "$(install_on_host gone here new 2>&1 | tail -n 1)"
network=no
same 'without a network' 'resolute: the packages cannot be installed (see above): is there a network? Run the same command again to go on from here.' "$(install_on_host gone 2>&1 | tail -n 1)"

# The mirror is apt's own.
targets() { listed=("$@"); apt-get() { printf '%s\n' "${listed[@]}"; }; mirror; }
same 'the mirror of a Debian' http://one.example/debian/ "$(targets 'Other http://x.example/ stable' 'Debian http://s.example/debian-security/ oldstable-security' 'Debian http://one.example/debian/ oldstable')"
same 'the mirror beside an Ubuntu' http://two.example/debian/ "$(targets 'Ubuntu http://two.example/ubuntu/ noble' 'Ubuntu http://three.example/ubuntu/ noble-security')"
same 'no mirror' '' "$(targets 'Other http://x.example/ stable')"
same 'a mirror that is named' http://mine.example/debian "$(RESOLUTE_MIRROR=http://mine.example/debian mirror)"

# A script may ask for packages that building does not need.
same 'packages of a script' 'cmake zzz' "$(more_packages=(zzz); packages | grep -E '^(cmake|zzz)$' | paste -sd' ')"
same 'and without one' 'cmake' "$(packages | grep -E '^(cmake|zzz|)$' | paste -sd' ')"

# What the root lacks, and a whole root taken as it is.
packages() { printf 'a\nb\n'; }
same 'a root that is not there lacks everything' 'a b' "$(root_lacks | paste -sd' ')"
mkdir -p "$root/etc" "$root/srv" "$root/usr/local/src" "$root/var/lib" "$root/usr/bin" "$root/tmp" "$root/run"
ln -s usr/bin "$root/bin"
touch "$root/etc/hosts" "$root/var/lib/x" "$root/usr/bin/x"
printf 'a\nb\nc\n' > "$root/$record"
same 'a root with more than is asked for' '' "$(root_lacks)"
same 'is ready at once' '' "$(root_ready 2>&1)"

# The user's folders keep their paths.
view() { local args=(); view_of_root; printf '%s ' "${args[@]}"; }
has() { case $2 in *" $1 "*) echo yes ;; *) echo no ;; esac; }
cd "$scratch" || exit
mkdir -p "data/with blank" real
ln -s "$scratch/real" data/link
touch "data/with blank/a.md" real/b.md
found=$(view)
same 'the folder for what is temporary' yes "$(has '--bind /tmp /tmp' "$found")"
same 'the links of the root itself' yes "$(has '--symlink usr/bin /bin' "$found")"
same 'nothing is left writable above' yes "$(has '--remount-ro /' "$found")"
bound_to() { # bound_to PATH...: what bind_path makes of them, below the test's own folder /tmp or not
    local -A bound=()
    local path
    for path in "$@"; do bind_path "$path"; done
    for path in "${!bound[@]}"; do printf '%s=%s\n' "$path" "${bound[$path]}"; done | sort | sed "s#$scratch#S#g" | paste -sd' '
}
same 'the folder of a file, with a blank' 'S/data/with blank=S/data/with blank' "$(bound_to "$scratch/data/with blank/a.md")"
same 'the folder of a file to come' 'S/real=S/real' "$(bound_to "$scratch/real/new.html")"
same 'a link to a folder, under both names' 'S/data/link=S/real S/real=S/real' "$(bound_to "$scratch/data/link/b.md")"
ln -s "$scratch/real/b.md" data/c.md
same 'a link to a file, with what it leads to' 'S/data=S/data S/real=S/real' "$(bound_to "$scratch/data/c.md")"
same 'devices are there anyway' '' "$(bound_to /dev/stdin /proc/self/fd/0)"
same 'folders of the root are not hidden' '' "$(bound_to /etc/hosts /usr/bin/x)"
same 'a folder below another is shown by it' '/a /b/c /bb' "$(printf '/a\n/a/b\n/a/b/c\n/b/c\n/bb\n' | below_none_before | paste -sd' ')"

# Nearest ancestors are opened, each with what the root has in it.
args=(); open_folder /usr
same 'an opened folder keeps the entries of the root' "--tmpfs /usr/ --ro-bind $root/usr/bin /usr/bin --ro-bind $root/usr/local /usr/local" "${args[*]}"
