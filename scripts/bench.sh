#!/usr/bin/env bash
# Makes what the benchmarks measure, and runs them:
#
#   scripts/bench.sh             everything, and writes docs/performance.md
#   scripts/bench.sh PART...     some of it, and writes nothing: native, browser, peers, lighthouse
#
# The release build in dist/ is made first (`make bench` does). What Node is needed for is left out where there is none.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
# shellcheck source=scripts/env.sh
. scripts/env.sh

readonly HELLO=target/bench/hello

# The framework’s hello-world: the same compiler, the same profile, the same tools after it but scripts/pack.
hello() {
  local target
  target=$(cargo metadata --no-deps --offline --format-version 1 | sed -E 's/.*"target_directory":"([^"]*)".*/\1/')
  for_wasm cargo build --quiet --release "${locked[@]}" --target wasm32-unknown-unknown -p bow-out-hello
  rm -rf "$HELLO"
  # Its features are those that scripts/finish.sh names.
  wasm-bindgen --target web --no-typescript --out-dir "$HELLO" --out-name hello "$target/wasm32-unknown-unknown/release/bow-out-hello.wasm"
  wasm-opt -Os --low-memory-unused --reorder-functions-by-name --strip-debug --strip-producers --enable-bulk-memory --enable-nontrapping-float-to-int --enable-sign-ext \
    --enable-mutable-globals --enable-reference-types --enable-multivalue "$HELLO/hello_bg.wasm" -o "$HELLO/hello_bg.wasm"
  cp benches/hello/index.html "$HELLO/"
  printf "import init from './hello.js';\ninit({ module_or_path: fetch(new URL('hello_bg.wasm', import.meta.url)) });\n" >"$HELLO/start.js"
}

# The packages of benches/peers, at the versions in its lockfile. They are kept with the tools, outside the repository.
peers() {
  local folder="$BOW_OUT_TOOLS/peers"
  if ! command -v node >/dev/null || ! command -v npm >/dev/null; then
    echo "bench: there is no Node here, so the peers (json-rules-engine, write-good, retext) and Lighthouse are left out." >&2
    return
  fi
  mkdir -p "$folder"
  cp benches/peers/*.mjs "$folder/"
  if ! cmp -s benches/peers/package-lock.json "$folder/package-lock.json" || [[ ! -d $folder/node_modules ]]; then
    cp benches/peers/package*.json "$folder/"
    echo "bench: installing the peers, once (kept in $folder)" >&2
    npm ci --prefix "$folder" --silent --no-audit --no-fund </dev/null >&2 || {
      rm -f "$folder/package-lock.json"
      echo "bench: the peers could not be installed, so they and Lighthouse are left out." >&2
      return
    }
  fi
  export BOW_OUT_PEERS=$folder
}

peers
[[ $# -gt 0 && " $* " != *" browser "* ]] || hello
exec cargo run --quiet "${locked[@]}" -p bow-out-e2e --bin bench -- "$@"
