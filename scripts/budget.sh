#!/usr/bin/env bash
# What the app downloads: the size of every file of dist/, as it is and
# compressed, and whether it is within bounds. Two sums are kept:
#
#   a first visit   what arrives unasked: the page with its style, its script and its module,
#                   all of it before somebody can start; then icons and the worker. The step
#                   `a_first_visit_stays_within_its_budget` counts it on the wire.
#   the whole app   that, and the parts of all other pages (part-*.wasm). They follow once
#                   somebody moves, so that the next page is there before the tap and the
#                   app starts without a network from then on.
#
# The app in one file and the page for a wrong address stand apart: no visit to the app downloads them.
#
# GOAL is what the app owes people on slow phones, and no first visit may go beyond it.
# The limits keep what was won so far: lower them with every win. Whoever has to raise
# one for a new page says so, and by how much, in the same commit.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

readonly GOAL=$((250 * 1024))
readonly FIRST_LIMIT=$((204 * 1024))
readonly WHOLE_LIMIT=$((992 * 1024))

[[ -e dist/index.html ]] || {
  echo "scripts/budget.sh: there is no dist/ yet; run: make build" >&2
  exit 2
}

has_brotli=no
if command -v brotli >/dev/null; then has_brotli=yes; fi

raw_sum=0 gzip_sum=0 brotli_sum=0
raw_first=0 gzip_first=0 brotli_first=0
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
  if [[ $file != dist/part-* ]]; then
    raw_first=$((raw_first + raw)) gzip_first=$((gzip_first + gzip)) brotli_first=$((brotli_first + brotli))
  fi
  line "$raw" "$gzip" "$brotli" "${file#dist/}"
done < <(find dist -type f ! -name bow-out.html ! -name 404.html | LC_ALL=C sort)
line "$raw_first" "$gzip_first" "$brotli_first" "a first visit"
line "$raw_sum" "$gzip_sum" "$brotli_sum" "the whole app"

if [[ -e dist/bow-out.html ]]; then
  single_gzip=$(gzip -9 -n -c dist/bow-out.html | wc -c) single_brotli=0
  if [[ $has_brotli == yes ]]; then single_brotli=$(brotli -q 11 -c dist/bow-out.html | wc -c); fi
  echo
  line "$(wc -c <dist/bow-out.html)" "$single_gzip" "$single_brotli" "bow-out.html, the app in one file: not part of a visit"
fi

kib() { awk -v bytes="$1" 'BEGIN { printf "%.0f KiB", bytes / 1024 }'; }
echo
# within NAME SIZE LIMIT
within() {
  echo "$1: $(kib "$2") with gzip; the limit is $(kib "$3")."
  if (($2 > $3)); then
    echo "scripts/budget.sh: $1 is over its limit. Find what grew, and make it smaller; whoever has to raise the limit says so in the commit." >&2
    return 1
  fi
  if (($2 + 40 * 1024 < $3)); then echo "There is room to spare: lower the limit of $1 in scripts/budget.sh."; fi
}
status=0
within "a first visit" "$gzip_first" "$FIRST_LIMIT" || status=1
within "the whole app" "$gzip_sum" "$WHOLE_LIMIT" || status=1
if ((gzip_first > GOAL)); then
  echo "scripts/budget.sh: a first visit is over the goal of $(kib "$GOAL"), which no limit may pass." >&2
  status=1
fi
exit "$status"
