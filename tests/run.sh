#!/usr/bin/env bash
# All tests of moveto: the program's own, then those on the site that it builds. The only entry; .ci/run calls it too.
#
#   bash tests/run.sh
#
# Needs Debian and the Rust toolchain. Installs what else it lacks (as root or with sudo). Ends at the first failure; a
# part that can't be run is a failure.
set -euo pipefail
exec < /dev/null
cd "$(dirname "${BASH_SOURCE[0]}")/.."
export PATH="$PATH:${HOME:-/root}/.cargo/bin:/usr/sbin:/sbin" LC_ALL=C.UTF-8

# The day for which the demonstration is built: needs and events come and go with the calendar.
today=2026-11-22

say() { printf '\n=== %s\n' "$*"; }

fail() {
    printf '\ntests/run.sh: %s\n' "$*" >&2
    exit 1
}

as_root() {
    set -- env DEBIAN_FRONTEND=noninteractive "$@"
    if [ "$(id -u)" = 0 ]; then
        "$@"
    elif command -v sudo > /dev/null; then
        sudo --non-interactive "$@"
    else
        fail "must be root, or have sudo, to run: $*"
    fi
}

node_is_new_enough() {
    command -v node > /dev/null && node -e '
        const [major, minor] = process.versions.node.split(".").map(Number);
        process.exit(major > 18 || (major === 18 && minor >= 19) ? 0 : 1);'
}

# Prints the Debian packages that are missing, one a line.
missing_packages() {
    command -v cc > /dev/null || printf '%s\n' build-essential
    node_is_new_enough || printf '%s\n' nodejs
    command -v npm > /dev/null || printf '%s\n' npm
    command -v java > /dev/null || printf '%s\n' default-jre-headless
    command -v nginx > /dev/null || printf '%s\n' nginx-light
    command -v exiftool > /dev/null || printf '%s\n' libimage-exiftool-perl
    command -v rsvg-convert > /dev/null || printf '%s\n' librsvg2-bin
    command -v unzip > /dev/null || printf '%s\n' unzip
    command -v 7zz > /dev/null || command -v 7z > /dev/null || printf '%s\n' 7zip
    command -v git > /dev/null || printf '%s\n' git
    command -v curl > /dev/null || printf '%s\n' curl
    command -v script > /dev/null || printf '%s\n' bsdutils
    command -v unshare > /dev/null || printf '%s\n' util-linux
    command -v python3 > /dev/null || printf '%s\n' python3
    command -v pdftoppm > /dev/null || printf '%s\n' poppler-utils
    [ -n "${CHROMIUM:-}" ] || command -v chromium > /dev/null || printf '%s\n' chromium
}

# Some packages of Node.js contain npm. Where Node.js itself is missing, that is known only once it is there.
install_packages() {
    local missing
    missing=$(missing_packages)
    [ -n "$missing" ] || return 0
    as_root apt-get update
    if grep -qx nodejs <<< "$missing"; then
        as_root apt-get install -y --no-install-recommends nodejs
        missing=$(missing_packages)
    fi
    # shellcheck disable=SC2086 # one word a package
    [ -z "$missing" ] || as_root apt-get install -y --no-install-recommends $missing
    missing=$(missing_packages)
    [ -z "$missing" ] || fail "still missing: ${missing//$'\n'/ }"
}

# Installs the packages of tests/browser once, and again when the lock changes.
install_node_modules() {
    local stamp=tests/browser/node_modules/.installed-lock
    if ! cmp -s tests/browser/package-lock.json "$stamp"; then
        npm ci --prefix tests/browser
        cp tests/browser/package-lock.json "$stamp"
    fi
}

say "what the tests need"
command -v cargo > /dev/null || fail "cargo is missing; install the Rust toolchain of rust-version in Cargo.toml or newer"
install_packages
install_node_modules
export CHROMIUM="${CHROMIUM:-$(command -v chromium)}"
printf '%s\n' "$(cargo --version)" "node $(node --version)" "$("$CHROMIUM" --version 2> /dev/null)" "$(nginx -v 2>&1)" \
    "$(java -version 2>&1 | head -n 1)" "exiftool $(exiftool -ver)"

say "cargo fmt"
cargo fmt --all --check

say "cargo clippy"
cargo clippy --release --workspace --all-targets -- -D warnings

say "cargo doc"
RUSTDOCFLAGS=-Dwarnings cargo doc --workspace --no-deps --release

# Builds the site in eight languages as well, into target/tongues, for tests/browser/11-cldr.test.mjs.
say "cargo test"
cargo test --release

say "the demonstration, built and verified"
cargo run --release -- build --today "$today"
cargo run --release -- verify --today "$today"

say "the same below another address"
export MOVETO_BELOW="$PWD/target/below"
cargo run --release -- build --today "$today" --output "$MOVETO_BELOW" --base-url https://moveto.example/a/b/

say "tests on the built site"
node --test tests/browser/*.test.mjs

say "all passed"
