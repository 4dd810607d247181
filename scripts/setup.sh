#!/usr/bin/env bash
# Installs what is missing, and only that.
#
#   scripts/setup.sh build   what building and serving the app needs
#   scripts/setup.sh test    that, and the browsers and their drivers
#   scripts/setup.sh size    what tells the weight of a module
#
# The ordinary road is tried first (rustup, cargo, apt, npm). What cannot come
# from there says which step failed, what was tried and what to try.
# BOW_OUT_WASM_FALLBACK=1 takes the second road to the Wasm target at once.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
# shellcheck source=scripts/env.sh
. scripts/env.sh

readonly TRUNK_VERSION=0.21.14
readonly WASM_SPLIT_VERSION=0.2.4
readonly GECKODRIVER_VERSION=0.37.0
readonly BINARYEN_VERSION=132.0.0
readonly AXE_VERSION=4.14.1
readonly TWIGGY_VERSION=0.8.0
readonly WASM_TOOLCHAIN=bow-out-wasm
readonly TARGET=wasm32-unknown-unknown

say() { printf 'set-up: %s\n' "$*" >&2; }
die() {
  say "$*"
  exit 1
}
has() { command -v "$1" >/dev/null 2>&1; }

# --- packages of the system -------------------------------------------------

apt_is_fresh=no

# apt STEP PACKAGE...: installs packages of the distribution, or says what to do.
apt() {
  local step=$1
  shift
  has apt-get || die "$step is missing and this system has no apt-get. Install the equivalent of: $*, then run this again."
  local -a root=()
  if [[ $(id -u) != 0 ]]; then
    has sudo || die "$step is missing, and installing it needs root or sudo. Ask an administrator to run: apt-get install $*"
    root=(sudo)
  fi
  say "installing $step ($*)"
  local log="$BOW_OUT_TOOLS/apt.log"
  if [[ $apt_is_fresh == no ]]; then
    "${root[@]}" apt-get update -qq </dev/null >"$log" 2>&1 || say "apt-get update failed; trying with the lists that are there."
    apt_is_fresh=yes
  fi
  "${root[@]}" env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends \
    -o DPkg::Lock::Timeout=300 "$@" </dev/null >"$log" 2>&1 || {
    tail -n 15 "$log" >&2
    die "$step could not be installed: apt-get install $* failed. Check the network and the package sources, then run this again."
  }
}

# --- Rust --------------------------------------------------------------------

need_rust() {
  has cargo || die "Rust is missing. Install the stable toolchain from https://rustup.rs, then run this again."
  has cc || apt "a C compiler, which cargo links with" gcc libc6-dev
}

# A target is there when its core library is, whoever put it there.
has_wasm_target() {
  local sysroot
  sysroot=$("$@" rustc --print sysroot 2>/dev/null) || return 1
  compgen -G "$sysroot/lib/rustlib/$TARGET/lib/libcore-*.rlib" >/dev/null
}

need_wasm_target() {
  local linked="$BOW_OUT_TOOLS/wasm-toolchain"
  if [[ -z ${BOW_OUT_WASM_FALLBACK:-} ]]; then
    if has_wasm_target env; then
      rm -f "$linked"
      return
    fi
    # The second road was taken before.
    if [[ -s $linked ]] && fallback_is_current; then
      return
    fi
    if has rustup; then
      say "adding the $TARGET target with rustup"
      if timeout 600 rustup target add "$TARGET" </dev/null >&2 && has_wasm_target env; then
        rm -f "$linked"
        return
      fi
      say "rustup target add $TARGET failed; trying the compiler for browsers that Debian packages instead."
    fi
  elif [[ -s $linked ]] && fallback_is_current; then
    return
  fi
  wasm_target_from_debian
}

fallback_is_current() {
  local stamp=/usr/lib/rustlib/$TARGET/bow-out
  [[ -x /usr/bin/rustc && -s $stamp && "$(/usr/bin/rustc --version)" == "$(<"$stamp")" ]] && has_wasm_target env RUSTUP_TOOLCHAIN="$WASM_TOOLCHAIN"
}

# Debian carries a current compiler for building browsers, with its source but
# without this target's library. That is built once, and put beside the compiler.
wasm_target_from_debian() {
  local step="the $TARGET target"
  has rustup || die "$step is missing. Tried: the compiler on the PATH, which has no library for it. Install Rust from https://rustup.rs, then run this again."
  apt "Debian's compiler for browsers" rustc-web cargo-web rust-web-src libstd-rust-web-dev
  local llvm lld
  llvm=$(/usr/bin/rustc -vV | sed -n 's/^LLVM version: \([0-9]*\).*/\1/p')
  lld=$(command -v "lld-$llvm") || {
    apt "the linker that belongs to it" "lld-$llvm"
    lld=$(command -v "lld-$llvm") || die "$step needs lld-$llvm, which its package did not bring."
  }
  mkdir -p "$BOW_OUT_TOOLS/bin"
  ln -sf "$lld" "$BOW_OUT_TOOLS/bin/rust-lld"

  local work
  work=$(mktemp -d)
  # shellcheck disable=SC2064
  trap "rm -rf '$work'" EXIT
  mkdir -p "$work/empty/src"
  printf '[package]\nname = "empty"\nversion = "0.0.0"\nedition = "2021"\n[workspace]\n' >"$work/empty/Cargo.toml"
  printf '#![no_std]\n' >"$work/empty/src/lib.rs"
  say "building the standard library for $TARGET, once (about a minute)"
  # Bitcode is what link-time optimisation of the release build reads.
  (
    cd "$work/empty"
    unset RUSTUP_TOOLCHAIN CARGO_BUILD_TARGET
    PATH="/usr/bin:$PATH" RUSTC=/usr/bin/rustc RUSTC_BOOTSTRAP=1 RUSTFLAGS='-C embed-bitcode=yes' CARGO_TARGET_DIR="$work/target" \
      /usr/bin/cargo build --quiet --release --target "$TARGET" -Zbuild-std=std,panic_abort,proc_macro,test >&2
  ) || die "$step could not be built. Tried: rustup target add, then building it from Debian's rust-web-src. Try rustup again with a network that reaches its server."

  local library=/usr/lib/rustlib/$TARGET
  local -a root=()
  if [[ $(id -u) != 0 ]]; then root=(sudo); fi
  find "$work/target/$TARGET/release/deps" -name 'libempty-*' -delete
  "${root[@]}" rm -rf "$library"
  "${root[@]}" mkdir -p "$library/lib"
  "${root[@]}" cp "$work/target/$TARGET/release/deps/"*.rlib "$library/lib/"
  /usr/bin/rustc --version | "${root[@]}" tee "$library/bow-out" >/dev/null
  rm -rf "$work"
  trap - EXIT

  rustup toolchain link "$WASM_TOOLCHAIN" /usr >&2
  has_wasm_target env RUSTUP_TOOLCHAIN="$WASM_TOOLCHAIN" || die "$step was built, but the toolchain $WASM_TOOLCHAIN does not see it. Try: rustup toolchain link $WASM_TOOLCHAIN /usr"
  printf '%s\n' "$WASM_TOOLCHAIN" >"$BOW_OUT_TOOLS/wasm-toolchain"
}

# cargo_tool CRATE VERSION OPTION...: compiles a tool once. It is compiled to be ready
# soon, not to be fast: here compiling is what takes the time.
cargo_tool() {
  local crate=$1 version=$2
  shift 2
  say "compiling $crate $version, once (some minutes; kept in $BOW_OUT_TOOLS)"
  CARGO_PROFILE_RELEASE_OPT_LEVEL=1 CARGO_PROFILE_RELEASE_LTO=off CARGO_PROFILE_RELEASE_CODEGEN_UNITS=16 \
    CARGO_PROFILE_RELEASE_DEBUG=0 CARGO_PROFILE_RELEASE_STRIP=symbols CARGO_TARGET_DIR="$BOW_OUT_TOOLS/build" \
    cargo install --quiet --locked --force --root "$BOW_OUT_TOOLS" --version "=$version" "$@" "$crate" </dev/null >&2 \
    || die "$crate $version could not be compiled. Tried: cargo install --locked $crate --version $version. Check the messages above and the network, or install it yourself and put it on the PATH."
}

need_trunk() {
  [[ $(trunk --version 2>/dev/null) == "trunk 0.21."* ]] || cargo_tool trunk "$TRUNK_VERSION"
}

# The tool and the library must be the same version, so the library's is read.
need_wasm_bindgen() {
  local version
  version=$(sed -n '/^name = "wasm-bindgen"$/{n;s/^version = "\(.*\)"$/\1/p}' Cargo.lock 2>/dev/null) || true
  [[ -n $version ]] || version=$(sed -n 's/^wasm-bindgen = .*"=\([0-9.]*\)".*/\1/p' Cargo.toml)
  [[ -n $version ]] || die "wasm-bindgen's version was not found in Cargo.lock or Cargo.toml."
  if [[ $(wasm-bindgen --version 2>/dev/null) != "wasm-bindgen $version" ]] || ! has wasm-bindgen-test-runner; then
    cargo_tool wasm-bindgen-cli "$version"
  fi
}

# Cuts a finished module into parts. It does not say its version, so what cargo noted is read.
need_wasm_split() {
  grep -qs "^\"wasm_split_cli_support $WASM_SPLIT_VERSION " "$BOW_OUT_TOOLS/.crates.toml" && has wasm-split-cli && return
  cargo_tool wasm_split_cli_support "$WASM_SPLIT_VERSION" --features build-binary
}

# Tells what a module is made of.
need_twiggy() {
  [[ $(twiggy --version 2>/dev/null) == "twiggy-opt $TWIGGY_VERSION" ]] || cargo_tool twiggy "$TWIGGY_VERSION"
}

# --- Node packages -----------------------------------------------------------

# npm_package NAME VERSION
npm_package() {
  local name=$1 version=$2 folder="$BOW_OUT_TOOLS/npm"
  grep -qs "\"version\": *\"$version\"" "$folder/node_modules/$name/package.json" && return
  has node || apt "Node" nodejs
  has npm || apt "npm" npm
  say "installing $name $version"
  mkdir -p "$folder"
  npm install --prefix "$folder" --silent --no-audit --no-fund --save-exact "$name@$version" </dev/null >&2 \
    || die "$name $version could not be installed. Tried: npm install $name@$version. Check the network, or set npm's registry to one you can reach."
}

# Any wasm-opt from 116 on reads what the compiler writes.
need_wasm_opt() {
  local link="$BOW_OUT_TOOLS/bin/wasm-opt" found
  if [[ ! -e $link ]] && has wasm-opt; then
    found=$(wasm-opt --version | sed -n 's/^wasm-opt version \([0-9]*\).*/\1/p')
    if ((${found:-0} >= 116)); then return; fi
  fi
  npm_package binaryen "$BINARYEN_VERSION"
  has node || apt "Node" nodejs
  if [[ ! -e $link ]]; then
    mkdir -p "$BOW_OUT_TOOLS/bin"
    ln -sf "$BOW_OUT_TOOLS/npm/node_modules/.bin/wasm-opt" "$link"
    "$link" --version >&2 || die "wasm-opt from binaryen $BINARYEN_VERSION does not run on $(node --version). Try a newer Node, or put a wasm-opt from version 116 on into the PATH."
  fi
}

# --- browsers ----------------------------------------------------------------

need_browsers() {
  local -a missing=()
  has chromium || has google-chrome || has chromium-browser || missing+=(chromium)
  has chromedriver || missing+=(chromium-driver)
  has firefox-esr || has firefox || missing+=(firefox-esr)
  has WebKitWebDriver || missing+=(webkit2gtk-driver)
  has Xvfb || missing+=(xvfb)
  [[ -d /usr/share/fonts/truetype ]] || missing+=(fonts-dejavu-core)
  ((${#missing[@]} == 0)) || apt "the browsers that the tests drive" "${missing[@]}"
  has geckodriver || cargo_tool geckodriver "$GECKODRIVER_VERSION"
  npm_package axe-core "$AXE_VERSION"
}

need_lints() {
  local sysroot tool
  sysroot=$(rustc --print sysroot)
  for tool in clippy rustfmt; do
    [[ -x $sysroot/bin/cargo-$tool || -x $sysroot/bin/$tool ]] || rustup component add "$tool" </dev/null >&2 \
      || die "$tool is missing. Tried: rustup component add $tool."
  done
}

need_to_build() {
  need_rust
  need_wasm_target
  need_wasm_bindgen
  need_wasm_split
  need_wasm_opt
  need_trunk
}

mkdir -p "$BOW_OUT_TOOLS"
# Two set-ups at once would trip over each other.
exec 9>"$BOW_OUT_TOOLS/lock"
if has flock; then flock 9; fi

case "${1:-}" in
  build) need_to_build ;;
  test)
    need_to_build
    need_lints
    need_browsers
    ;;
  size) need_twiggy ;;
  *) die "say what to prepare: scripts/setup.sh build, test or size" ;;
esac
rm -rf "$BOW_OUT_TOOLS/build"
