#!/usr/bin/env bash
# What a first visit downloads: the size of every file of dist/, as it is and
# compressed, and whether the sum is within bounds. That is every file which the
# service worker keeps, and the worker itself. The app in one file stands apart:
# only who asks for it downloads it.
#
# GOAL is what the app owes people on slow phones. It is not there yet, and LIMIT
# keeps what was won so far: lower it with every win. Whoever has to raise it for
# a new page says so, and by how much, in the same commit.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

readonly GOAL=$((250 * 1024))
readonly LIMIT=$((768 * 1024))

[[ -e dist/index.html ]] || {
  echo "scripts/budget.sh: there is no dist/ yet; run: make build" >&2
  exit 2
}

has_brotli=no
if command -v brotli >/dev/null; then has_brotli=yes; fi

raw_sum=0 gzip_sum=0 brotli_sum=0
line() {
  if [[ $has_brotli == yes ]]; then printf '%9s %9s %9s  %s\n' "$@"; else printf '%9s %9s  %s\n' "$1" "$2" "$4"; fi
}
line raw gzip brotli file
while IFS= read -r file; do
  raw=$(wc -c <"$file")
  gzip=$(gzip -9 -n -c "$file" | wc -c)
  brotli=0
  if [[ $has_brotli == yes ]]; then brotli=$(brotli -q 11 -c "$file" | wc -c); fi
  raw_sum=$((raw_sum + raw)) gzip_sum=$((gzip_sum + gzip)) brotli_sum=$((brotli_sum + brotli))
  line "$raw" "$gzip" "$brotli" "${file#dist/}"
done < <(find dist -type f ! -name bow-out.html | LC_ALL=C sort)
line "$raw_sum" "$gzip_sum" "$brotli_sum" "in all"

if [[ -e dist/bow-out.html ]]; then
  single_gzip=$(gzip -9 -n -c dist/bow-out.html | wc -c) single_brotli=0
  if [[ $has_brotli == yes ]]; then single_brotli=$(brotli -q 11 -c dist/bow-out.html | wc -c); fi
  echo
  line "$(wc -c <dist/bow-out.html)" "$single_gzip" "$single_brotli" "bow-out.html, the app in one file: not part of a visit"
fi

kib() { awk -v bytes="$1" 'BEGIN { printf "%.0f KiB", bytes / 1024 }'; }
echo
if ((gzip_sum <= GOAL)); then
  echo "$(kib "$gzip_sum") with gzip: within the goal of $(kib "$GOAL")."
else
  echo "$(kib "$gzip_sum") with gzip: $(kib $((gzip_sum - GOAL))) over the goal of $(kib "$GOAL"). The limit for now is $(kib "$LIMIT")."
fi
if ((gzip_sum > LIMIT)); then
  echo "scripts/budget.sh: more than the limit. Find what grew; do not raise the limit." >&2
  exit 1
fi
if ((LIMIT > GOAL && gzip_sum + 40 * 1024 < LIMIT)); then
  echo "There is room to spare: lower LIMIT in scripts/budget.sh."
fi
