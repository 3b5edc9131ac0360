#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Does with mount and chroot what bubblewrap does with the same words; run by root.sh, as root, among mounts of its
# own: chroot-view.sh VIEW [--tmpfs DIR | --[dev-|ro-]bind SOURCE DEST | --symlink TARGET NAME | --remount-ro DIR]... --chdir DIR CMD...
set -eu
view=$1; shift
mkdir -p "$view"
while :; do
    case $1 in
    --tmpfs) mkdir -p "$view$2"; mount -t tmpfs -o mode=755 tmpfs "$view$2"; shift 2 ;;
    --bind | --dev-bind | --ro-bind)
        if [ -d "$2" ]; then mkdir -p "$view$3"; else mkdir -p "$view$(dirname "$3")"; [ -e "$view$3" ] || : > "$view$3"; fi
        mount --rbind "$2" "$view$3"
        [ "$1" != --ro-bind ] || mount -o remount,bind,ro "$view$3"
        shift 3 ;;
    --symlink) ln -s "$2" "$view$3"; shift 3 ;;
    --remount-ro) mount -o remount,bind,ro "$view$2"; shift 2 ;;
    --chdir) here=$2; shift 2; break ;;
    *) echo "chroot-view.sh: unknown word $1" >&2; exit 1 ;;
    esac
done
# shellcheck disable=SC2016 # the inner shell reads them
exec chroot "$view" /bin/sh -c 'cd "$0" && exec "$@"' "$here" "$@"
