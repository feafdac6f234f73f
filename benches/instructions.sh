#!/usr/bin/env bash
# Counts what a call costs with this crate and what the same call costs written with reqwest, and prints their
# ratio: instructions and allocations of a GET and of a POST, instructions and memory of a list of 100,000 users.
# And what adding the last 1,000 of 10,000 users to a sandbox costs, compared with the first 1,000.
# Fails if a ratio is more than 3 % above that of benches/instructions.txt; UPDATE=1 writes that file.
#
# The servers are processes of their own, which are not counted. What setting up costs is subtracted: a program
# with many calls is compared with one with few.
set -euo pipefail
cd "$(dirname "$0")/.."
export CARGO_PROFILE_BENCH_DEBUG=${CARGO_PROFILE_BENCH_DEBUG:-0}
allowed=1.03 expected=benches/instructions.txt
command -v valgrind >/dev/null || { echo 'valgrind is missing' >&2 && exit 1; }
program=$(cargo bench --quiet --bench instructions --no-run --message-format json |
    sed -n 's/.*"name":"instructions".*"executable":"\([^"]*\)".*/\1/p')
temp=$(mktemp -d)
servers=()
trap 'kill "${servers[@]}"; rm -rf "$temp"' EXIT

# serve COMMAND: starts a server; its address is in $temp/COMMAND.
serve() {
    "$program" "$1" >"$temp/$1" &
    servers+=($!)
    until [ -s "$temp/$1" ]; do sleep 0.1; done
}

# Each figure of a program: FIGURE CALL SERVER CALLS.

# Callgrind replaces the file that it writes: as root, also a device.
instructions() { under 'Collected :' callgrind --callgrind-out-file="$temp/callgrind" -- "$@"; }
allocations() { under 'total heap usage:' memcheck --leak-check=no --undef-value-errors=no -- "$@"; }
memory() { "$program" "$1" "$(<"$temp/$2")" "$3"; }

# under WORDS TOOL OPTION... -- CALL SERVER CALLS: the number that Valgrind's tool prints after these words.
under() {
    local words=$1 options=(--tool="$2")
    shift 2
    while [ "$1" != -- ]; do options+=("$1") && shift; done
    valgrind "${options[@]}" "$program" "$2" "$(<"$temp/$3")" "$4" 2>"$temp/log" >/dev/null ||
        { cat "$temp/log" >&2 && exit 1; }
    sed -n "s/.*$words *\([0-9,]*\).*/\1/p" "$temp/log" | tr -d ,
}

# each FIGURE CALL SERVER FEW MANY: what one call costs.
each() {
    local first second
    first=$("$1" "$2" "$3" "$4")
    second=$("$1" "$2" "$3" "$5")
    echo $(((second - first) / ($5 - $4)))
}

# compare NAME FIGURE COST OTHER: prints the ratio, and compares it with the one that is known.
failed=
compare() {
    local ratio known
    ratio=$(awk "BEGIN { printf \"%.3f\", $3 / $4 }")
    echo "$1: $3 $2 against $4, ratio $ratio"
    printf '%s %s %s\n' "$1" "$2" "$ratio" >>"$temp/ratios"
    [ "${UPDATE:-}" != 1 ] || return 0
    known=$(sed -n "s/^$1 $2 //p" $expected)
    awk "BEGIN { exit !($ratio <= ${known:-0} * $allowed) }" || {
        echo "$1: the ratio of $2 was ${known:-unknown}" >&2
        failed=yes
    }
}

# measure NAME CALL SERVER FEW MANY FIGURE...
measure() {
    local figure
    for figure in "${@:6}"; do
        compare "$1" "$figure" "$(each "$figure" "sdk-$2" "${@:3:3}")" "$(each "$figure" "hand-$2" "${@:3:3}")"
    done
}

serve serve
measure get get serve 100 600 instructions allocations
measure post post serve 100 600 instructions allocations
serve serve-list
measure list get serve-list 0 1 instructions memory
echo - >"$temp/none"
for product in maarch_courrier maarch_parapheur myreports evolution_platform; do
    seeding() { each instructions "seed-$product" none "$@"; }
    compare "seeding-$product" instructions "$(seeding 9000 10000)" "$(seeding 0 1000)"
done
[ "${UPDATE:-}" != 1 ] || cp "$temp/ratios" $expected
[ -z "$failed" ]
