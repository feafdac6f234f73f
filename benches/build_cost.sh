#!/usr/bin/env bash
# What it costs to build a program with this crate, as ratios, all measured in one run. Prints tables in Markdown.
#
#   benches/build_cost.sh [debug] [size]     only the one or the other
#   ROUNDS=3 benches/build_cost.sh           median of so many clean debug builds of each program; default 1
#   BASE=<revision> benches/build_cost.sh    also compiles the crate as it was at that revision
#   CLIENT=<folder> benches/build_cost.sh    also builds the Rust client that openapi-generator has written there
#
# debug: CPU seconds (user and system, of everything that cargo starts) of a clean `cargo build`, as a program that
# depends on it from a registry does it: without incremental compilation, with debug information. Then the CPU seconds
# and the peak memory of the one rustc that compiles this crate. size: the stripped program of a release build.
# The programs are benches/build_cost/*.rs; all are built with the versions of this repository's Cargo.lock. Each round
# builds one after the other, so that they meet the same load. CPU seconds depend on it less than wall time, but they do:
# on a busy machine, the ratios of two runs differ by up to ten per cent. It needs GNU time, and some ten minutes on two cores.
set -euo pipefail
cd "$(dirname "$0")/.."
root=$PWD rounds=${ROUNDS:-1}
parts=${*:-debug size}
temp=$(mktemp -d)
trap 'rm -rf "$temp"' EXIT
/usr/bin/time --version >/dev/null 2>&1 || { echo 'GNU time is missing' >&2 && exit 1; }

# Nothing of the caller's profile or wrapper is measured.
for variable in $(compgen -e | grep -E '^(CARGO_PROFILE_|CARGO_BUILD_|RUSTC_W|RUSTFLAGS|CARGO_ENCODED_RUSTFLAGS)' || true); do
    unset "$variable"
done
export CARGO_INCREMENTAL=0 CARGO_TERM_COLOR=never CARGO_TARGET_DIR=$temp/target

# program NAME SOURCE DEPENDENCY...
program() {
    mkdir -p "$temp/$1/src"
    cp "benches/build_cost/$2.rs" "$temp/$1/src/main.rs"
    {
        printf '[package]\nname = "%s"\nedition = "2024"\n\n[workspace]\n\n[dependencies]\n' "$1"
        printf '%s\n' 'tokio = { version = "1", features = ["macros", "rt", "time"] }' "${@:3}"
    } >"$temp/$1/Cargo.toml"
    cp "${lock:-Cargo.lock}" "$temp/$1/Cargo.lock"
    local target
    target=$(rustc -vV | sed -n 's/^host: //p')
    cargo fetch --quiet --offline --target "$target" --manifest-path "$temp/$1/Cargo.toml" 2>/dev/null ||
        cargo fetch --quiet --target "$target" --manifest-path "$temp/$1/Cargo.toml"
}

products='"myreports", "maarch_courrier", "maarch_parapheur", "evolution_platform", "rustls"'
by_hand=('reqwest = { version = "0.13", default-features = false, features = ["json", "rustls-no-provider", "system-proxy"] }'
    'rustls = { version = "0.23", default-features = false, features = ["ring", "std", "tls12"] }'
    'serde = { version = "1", features = ["derive"] }')
program reqwest reqwest 'reqwest = "0.13"'
program by_hand by_hand "${by_hand[@]}"
program sdk sdk "user-provisioning = { path = '$root' }"
program sdk_checked_in sdk \
    "user-provisioning = { path = '$root', default-features = false, features = [$products] }"
programs=(reqwest by_hand sdk_checked_in sdk)
if [ -n "${BASE:-}" ]; then
    mkdir "$temp/base"
    git archive "$BASE" | tar -x -C "$temp/base"
    lock=$temp/base/Cargo.lock program sdk_base sdk "user-provisioning = { path = '$temp/base' }"
    programs+=(sdk_base)
fi
if [ -n "${CLIENT:-}" ]; then
    program openapi_generator reqwest 'reqwest = "0.13"' "openapi = { path = '$(realpath "$CLIENT")' }"
    programs+=(openapi_generator)
fi

# Notes what each rustc costs: user and system seconds, peak memory in KiB, package, crate.
cat >"$temp/rustc" <<'WRAPPER'
#!/usr/bin/env bash
crate=-
for argument; do
    [ "${previous:-}" != --crate-name ] || crate=$argument
    previous=$argument
done
exec /usr/bin/time --append --output "$RUSTC_COSTS" --format "%U %S %M ${CARGO_PKG_NAME:--} $crate" "$@"
WRAPPER
chmod +x "$temp/rustc"

# median FILE: of the numbers in its lines.
median() {
    sort -n "$1" | awk '{ line[NR] = $1 } END { print (line[int((NR + 1) / 2)] + line[int((NR + 2) / 2)]) / 2 }'
}

ratio() {
    awk "BEGIN { printf \"%.2f\", $1 / $2 }"
}

# build NAME: a clean debug build. Adds a line to NAME/total, NAME/own and NAME/memory.
build() {
    local TIMEFORMAT='%U %S' own='$4 == "user-provisioning" && $5 == "user_provisioning"'
    export RUSTC_COSTS=$temp/$1/rustcs
    rm -rf "$CARGO_TARGET_DIR" "$RUSTC_COSTS"
    { time RUSTC_WRAPPER=$temp/rustc cargo build --quiet --manifest-path "$temp/$1/Cargo.toml" 2>"$temp/log" ||
        { cat "$temp/log" >&2 && exit 1; }; } 2>"$temp/time"
    awk '{ print $1 + $2 }' "$temp/time" >>"$temp/$1/total"
    awk "$own { print \$1 + \$2 }" "$RUSTC_COSTS" >>"$temp/$1/own"
    awk "$own { print \$3 / 1024 }" "$RUSTC_COSTS" >>"$temp/$1/memory"
    rm -rf "$CARGO_TARGET_DIR"
}

debug() {
    local round name operations
    for ((round = 0; round < rounds; round++)); do
        for name in "${programs[@]}"; do build "$name"; done
    done
    printf '\n| clean debug build of | crates | CPU s | over reqwest |\n|---|---|---|---|\n'
    for name in "${programs[@]}"; do
        printf '| %s | %s | %.1f | %s |\n' "$name" \
            "$(awk '$4 != "-" { print $4 }' "$temp/$name/rustcs" | sort -u | wc -l)" "$(median "$temp/$name/total")" \
            "$(ratio "$(median "$temp/$name/total")" "$(median "$temp/reqwest/total")")"
    done
    printf '\n| this crate alone | operations | CPU s | an operation, ms | peak memory, MB | an operation, MB |\n'
    printf '|---|---|---|---|---|---|\n'
    for name in "${programs[@]}"; do
        [ -s "$temp/$name/own" ] || continue
        operations=$(grep -c '^ *operationId:' "$([ "$name" = sdk_base ] && echo "$temp/base" || echo "$root")/openapi.yaml")
        printf '| %s | %s | %.1f | %.0f | %.0f | %.2f |\n' "$name" "$operations" "$(median "$temp/$name/own")" \
            "$(ratio "$(median "$temp/$name/own") * 1000" "$operations")" "$(median "$temp/$name/memory")" \
            "$(ratio "$(median "$temp/$name/memory")" "$operations")"
    done
    printf '\nThe most expensive crates of `sdk`, CPU s:\n\n'
    sort -k4,4 -k5,5 "$temp/sdk/rustcs" | awk '{ print $1 + $2, $4, $5 }' | sort -rn | sed -n 's/^/    /; 1,15p'
}

size() {
    local name bytes by_hand
    printf '\n| release build, stripped | bytes | over by_hand |\n|---|---|---|\n'
    for name in by_hand sdk_checked_in; do
        CARGO_PROFILE_RELEASE_STRIP=true cargo build --quiet --release --manifest-path "$temp/$name/Cargo.toml"
        bytes=$(stat -c %s "$CARGO_TARGET_DIR/release/$name")
        [ "$name" != by_hand ] || by_hand=$bytes
        printf '| %s | %s | %s |\n' "$name" "$bytes" "$(ratio "$bytes" "$by_hand")"
    done
}

echo "$(date -I), $(rustc --version), rounds: $rounds, load: $(cut -d ' ' -f 1-3 /proc/loadavg)"
for part in $parts; do "$part"; done
