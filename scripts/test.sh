#!/usr/bin/env bash
# Runs kinds of tests, cheapest first as they are named, all of them even when
# one fails, and ends with what ran:
#
#   scripts/test.sh lint native wasm e2e
#
# The last line is the sum: "N passed, N failed".
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
# shellcheck source=scripts/env.sh
. scripts/env.sh

log=$(mktemp)
trap 'rm -f "$log"' EXIT
export CARGO_TERM_COLOR="${CARGO_TERM_COLOR:-auto}"

summary=()
total_passed=0
total_failed=0
total_skipped=0

# record NAME SECONDS PASSED FAILED SKIPPED
record() {
  summary+=("$(printf '%-34s %5d passed  %3d failed  %3d skipped  %4d s' "$1" "$3" "$4" "$5" "$2")")
  total_passed=$((total_passed + $3))
  total_failed=$((total_failed + $4))
  total_skipped=$((total_skipped + $5))
}

# check NAME COMMAND...: one yes or no.
check() {
  local name=$1 began=$SECONDS
  shift
  printf '\n== %s\n' "$name"
  if "$@"; then
    record "$name" $((SECONDS - began)) 1 0 0
  else
    record "$name" $((SECONDS - began)) 0 1 0
    return 1
  fi
}

# tests NAME COMMAND...: a test runner, whose own counts are added up.
tests() {
  local name=$1 began=$SECONDS status=0 passed failed skipped
  shift
  printf '\n== %s\n' "$name"
  "$@" 2>&1 | tee "$log" || status=$?
  read -r passed failed skipped < <(
    sed -n 's/^test result: .* \([0-9]*\) passed; \([0-9]*\) failed; \([0-9]*\) ignored.*/\1 \2 \3/p' "$log" \
      | awk '{ p += $1; f += $2; s += $3 } END { print p + 0, f + 0, s + 0 }'
  )
  # A run that broke off, or that ran nothing, has failed whatever it counted.
  if ((status != 0 && failed == 0)) || ((passed + failed == 0)); then failed=$((failed + 1)); fi
  record "$name" $((SECONDS - began)) "$passed" "$failed" "$skipped"
  ((failed == 0))
}

lint() {
  check "format" cargo fmt --all --check || true
  check "clippy" cargo clippy --quiet "${locked[@]}" --workspace --all-targets --all-features -- -D warnings || true
}

native() {
  tests "native tests" cargo test --no-fail-fast "${locked[@]}" || true
  # What the pages reckon before they draw; what they draw is for the browsers.
  tests "native tests of the pages" cargo test --no-fail-fast "${locked[@]}" --features app --lib -- ui:: browser:: || true
  tests "native tests of what finishes a build" cargo test --no-fail-fast "${locked[@]}" -p bow-out-pack || true
}

wasm() {
  CHROMEDRIVER="${CHROMEDRIVER:-$(command -v chromedriver)}" \
    tests "browser tests (headless Chromium)" for_wasm \
    cargo test "${locked[@]}" --target wasm32-unknown-unknown --features app --test browser || true
}

e2e() {
  if check "release build" run_trunk build --release; then
    check "size of the download" scripts/budget.sh || true
    tests "end-to-end tests (three browsers)" cargo test --no-fail-fast "${locked[@]}" -p bow-out-e2e || true
  else
    record "end-to-end tests (not run)" 0 0 1 0
  fi
}

for kind in "$@"; do
  case "$kind" in
    lint | native | wasm | e2e) "$kind" ;;
    *)
      echo "scripts/test.sh: there is no kind of test named $kind; there are lint, native, wasm and e2e." >&2
      exit 2
      ;;
  esac
done

printf '\n== what ran\n'
printf '%s\n' "${summary[@]}"
if ((total_skipped > 0)); then
  printf '%d passed, %d failed, %d skipped\n' "$total_passed" "$total_failed" "$total_skipped"
else
  printf '%d passed, %d failed\n' "$total_passed" "$total_failed"
fi
((total_failed == 0))
