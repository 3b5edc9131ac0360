#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# tools/resolute in a copy of the project whose programs only say how they were called.
. "$(dirname "${BASH_SOURCE[0]}")/check.sh"
command -v ninja > /dev/null || exit 4
project=$scratch/the\ project
mkdir -p "$project/build/release/app/cli" "$project/build/release/app/workbench" "$scratch/texts"
cp -r "$tools" "$project"
: > "$project/tools/packages.txt"
printf 'build resolute: phony\nbuild all: phony\n' > "$project/build/release/build.ninja"
cat > "$project/build/release/app/cli/resolute" <<'END'
#!/usr/bin/env bash
printf '<%s>' "$@"
while [ $# -gt 1 ]; do [ "$1" != -o ] || printf '<meta name="generator" content="Resolute 1">\n' > "$2"; shift; done
echo; cat; exit "${STATUS:-0}"
END
sed 's/^printf/printf window; printf/' "$project/build/release/app/cli/resolute" > "$project/build/release/app/workbench/resolute-workbench"
chmod +x "$project"/build/release/app/*/*
export RESOLUTE_PLATFORM=native HOME=$scratch
unset DISPLAY WAYLAND_DISPLAY
run() { "$project/tools/resolute" "$@" 2>&1 < /dev/null; }
cd "$scratch/texts" || exit
touch a.md 'b c.md'

same 'a command gets its arguments as they are' '<compare><a.md><b c.md><--format><json>' "$(run compare a.md 'b c.md' --format json)"
same 'a PDF needs the desktop program too' 'resolute: building release failed (see above)' "$(run compare a.md --format pdf | tail -n 1)"
same 'standard input reaches it' '<parse><-> hello' "$(echo hello | "$project/tools/resolute" parse - 2>&1 | paste -sd' ')"
STATUS=3 run compare a.md b.md > /dev/null
same 'its exit status is handed on' 3 $?
same 'with a display the window opens' 'window<a.md>' "$(DISPLAY=:99 run a.md)"
same 'open is the window too' 'window<a.md>' "$(WAYLAND_DISPLAY=wayland-0 run open a.md)"
same 'without a display it says so' 'resolute: there is no display here, so the comparison is written to a file:' "$(run a.md 'b c.md' | head -n 1)"
same 'and prints where the page is' "$scratch/texts/comparison.html" "$(run a.md 'b c.md' | tail -n 1)"
same 'and takes its own page again' 'a.md b c.md comparison.html' "$(printf '%s\n' * | paste -sd' ')"
echo mine > comparison.html
same 'but not a page of somebody else' "$scratch/texts/comparison-2.html" "$(run a.md 'b c.md' | tail -n 1)"
same 'which stays as it was' mine "$(cat comparison.html)"
STATUS=3 run a.md b.md > /dev/null
same 'a failed comparison is a failure' 3 $?
same 'one text alone cannot be compared' 'resolute: there is no display here. Name two or more files to have their comparison written as HTML.' "$(run a.md)"
printf 'rule no\n  command = echo wrong; false\nbuild resolute: no\n' > "$project/build/release/build.ninja"
same 'a failed build says so' 'resolute: building release failed (see above)' "$(run parse a.md | tail -n 1)"
run parse a.md > /dev/null
same 'and fails' 1 $?
