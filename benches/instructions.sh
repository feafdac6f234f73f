#!/usr/bin/env bash
# Counts the instructions of a call with this crate and of the same call written with reqwest, and prints their
# ratio. Fails if a ratio is more than 3 % above that of benches/instructions.txt; UPDATE=1 writes that file.
#
# The server is a process of its own, which is not counted. What setting up costs is subtracted: a program with
# many calls is compared with one with few.
set -euo pipefail
cd "$(dirname "$0")/.."
export CARGO_PROFILE_BENCH_DEBUG=${CARGO_PROFILE_BENCH_DEBUG:-0}
few=100 many=600 allowed=1.03 expected=benches/instructions.txt
command -v valgrind >/dev/null || { echo 'valgrind is missing' >&2 && exit 1; }
program=$(cargo bench --quiet --bench instructions --no-run --message-format json |
    sed -n 's/.*"name":"instructions".*"executable":"\([^"]*\)".*/\1/p')
temp=$(mktemp -d)
"$program" serve >"$temp/url" &
server=$!
trap 'kill $server; rm -rf "$temp"' EXIT
until [ -s "$temp/url" ]; do sleep 0.1; done
url=$(<"$temp/url")

# counted CALL CALLS: the instructions of a program that makes so many calls.
counted() {
    valgrind --tool=callgrind --callgrind-out-file="$temp/callgrind" "$program" "$1" "$url" "$2" 2>"$temp/log" ||
        { cat "$temp/log" >&2 && exit 1; }
    sed -n 's/.*Collected : *//p' "$temp/log"
}

# each CALL: the instructions of one call.
each() {
    local first second
    first=$(counted "$1" $few)
    second=$(counted "$1" $many)
    echo $(((second - first) / (many - few)))
}

failed=
for method in get post; do
    sdk=$(each "sdk-$method")
    hand=$(each "hand-$method")
    ratio=$(awk "BEGIN { printf \"%.3f\", $sdk / $hand }")
    echo "$method: $sdk instructions, by hand $hand, ratio $ratio"
    printf '%s %s\n' "$method" "$ratio" >>"$temp/ratios"
    [ "${UPDATE:-}" != 1 ] || continue
    known=$(sed -n "s/^$method //p" $expected)
    awk "BEGIN { exit !($ratio <= $known * $allowed) }" || {
        echo "$method: the ratio was $known" >&2
        failed=yes
    }
done
[ "${UPDATE:-}" != 1 ] || cp "$temp/ratios" $expected
[ -z "$failed" ]
