#!/usr/bin/env bash
# What the modules of the last release build are made of: for the first screen
# and for each part, the crates and our own modules that weigh most, in bytes
# before wasm-opt and gzip. Data are the words, rules and tables.
#
#   scripts/contributors.sh [LINES]    so many of the largest for each module (12)
#   scripts/contributors.sh crates     what each crate brings to all modules together
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
# shellcheck source=scripts/env.sh
. scripts/env.sh

readonly MODULES=target/modules
[[ -d $MODULES ]] || {
  echo "scripts/contributors.sh: there is no release build yet; run: make build" >&2
  exit 2
}

# parts MODULE: what it is made of, as lines of bytes and names.
parts() {
  twiggy top -n 1000000 -f csv "$1" | awk -F, '
    NR == 1 || /function names|^custom section/ { next }
    {
      name = $0
      sub(/,[0-9]+,[0-9.e-]*,[^,]*,[^,]*$/, "", name)
      size = substr($0, length(name) + 2) + 0
      gsub(/"/, "", name)
      gsub(/\[[0-9a-f]+\]/, "", name)
      sub(/^[<&(]*(mut |dyn )*([A-Z][A-Za-z0-9]*|str|char|[iuf][0-9a-z]*|\[[^]]*\]|\(\))( as |>::)/, "", name)
      sub(/^[<&(]*(mut |dyn )*/, "", name)
      if (name ~ /^data segment/) group = "data"
      else if (name ~ /^__wasm_split/) group = "bow_out (the entrance of the part)"
      else if (match(name, /^bow_out::[a-z_]+(::[a-z_0-9]+)?(::[a-z_0-9]+)?/)) group = substr(name, 1, RLENGTH)
      else if (match(name, /^[a-z_0-9]+::/)) group = substr(name, 1, RLENGTH - 2)
      else group = "other"
      sum[group] += size
    }
    END { for (group in sum) printf "%9d  %s\n", sum[group], group }'
}

if [[ ${1:-} == crates ]]; then
  for module in "$MODULES"/*.wasm; do parts "$module"; done \
    | awk '{ sub(/ \(.*/, ""); sub(/::.*/, "", $2); sum[$2] += $1 } END { for (crate in sum) printf "%9d  %s\n", sum[crate], crate }' \
    | sort -rn | head -n 24
  exit
fi

for module in "$MODULES"/*.wasm; do
  printf '\n%s\n' "$(basename "$module" .wasm)"
  parts "$module" | sort -rn | head -n "${1:-12}"
done
