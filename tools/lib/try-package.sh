# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck shell=bash
# Run by tools/package inside a bare root in which the package was just installed: the command line and the window work
# there on the texts in /trial, and nothing that builds was brought along.
set -eu
cd /trial
export HOME=/trial LC_ALL=C.UTF-8
expect() { printf '  %s\n' "$1"; }
! command -v c++ > /dev/null && ! command -v cmake > /dev/null
expect 'no compiler here'
resolute --version
shopt -s nullglob
texts=(*.md *.pdf *.docx)
for text in "${texts[@]}"; do resolute parse "$text" --format json | grep -q '"schema": *"resolute/document/1"'; done
expect "resolute parse, ${#texts[@]} texts"
for format in text json html markdown csv docx pdf; do
    QT_QPA_PLATFORM=offscreen resolute compare "${texts[@]:0:2}" --format "$format" -o "out.$format"
    [ -s "out.$format" ]
done
expect 'resolute compare, seven formats'
resolute compare "${texts[@]}" -o series.html
expect 'resolute compare of the series'
QT_QPA_PLATFORM=offscreen resolute-workbench --screenshot window.png "${texts[@]}"
[ -s window.png ]
expect 'resolute-workbench'
