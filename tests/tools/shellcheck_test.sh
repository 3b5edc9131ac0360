#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Every script of the project passes shellcheck.
command -v shellcheck > /dev/null || { echo 'shellcheck is not here'; exit 4; }
cd "$(dirname "${BASH_SOURCE[0]}")/../.." || exit
mapfile -t scripts < <(grep -rlE '^#!.*\b(ba)?sh\b|^# shellcheck shell=' .ci tools tests packaging docs 2> /dev/null | grep -v '\.py$')
[ ${#scripts[@]} -gt 5 ] || { echo 'the scripts were not found'; exit 1; }
exec shellcheck "${scripts[@]}"
