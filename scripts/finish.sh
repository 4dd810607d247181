#!/usr/bin/env bash
# Makes a release build ready to be put anywhere. Trunk runs it at the end of a
# build (Trunk.toml). It needs the tools that scripts/setup.sh brings.
#
#   scripts/finish.sh              as Trunk's hook: finishes the build in its folder
#   scripts/finish.sh seal FOLDER  lists the files of a finished build anew, for its service worker
#
# The module is cut into what the first screen needs and the parts that follow:
# those of the plan and the letters come ahead, each other one when a page that
# needs it is opened (src/ui/parts.rs).
#
# A finished build has one script with the start of the app at its end, and a
# page that holds the style and names the script by hash under a closed policy;
# a service worker that keeps exactly this build; and bow-out.html, the app in
# one file.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

# What a first visit neither needs nor keeps: the worker itself, the app in one file, and the page for a wrong address.
readonly WORKER=service-worker.js
readonly SINGLE=bow-out.html
readonly MISSING=404.html

die() {
  echo "scripts/finish.sh: $*" >&2
  exit 1
}

# digest BITS <CONTENT: the hash in hexadecimal.
digest() {
  if command -v "sha${1}sum" >/dev/null; then "sha${1}sum"; else shasum -a "$1"; fi | cut -d ' ' -f 1
}

# integrity BITS <CONTENT: the hash as pages and policies write it.
integrity() {
  local hexadecimal
  hexadecimal=$(digest "$1")
  printf 'sha%s-' "$1"
  printf '%b' "$(sed 's/../\\x&/g' <<<"$hexadecimal")" | base64 | tr -d '\n'
}

# only ONE PATTERN: the one file of the build that has such a name.
only() {
  local -a found=()
  while IFS= read -r file; do found+=("$file"); done < <(find "$1" -maxdepth 1 -name "$2")
  ((${#found[@]} == 1)) || die "there are ${#found[@]} files named $2 in the build, and there should be one."
  printf '%s' "${found[0]##*/}"
}

# without TEXT PATTERN...: the text without the tags that match, as extended regular expressions.
without() {
  local text=$1 pattern
  shift
  for pattern in "$@"; do
    text=$(sed -E "s,<${pattern}[^>]*> *,,g" <<<"$text")
  done
  sed '/^ *$/d' <<<"$text"
}

# --- the worker ----------------------------------------------------------------

# Lists every file of the build with its hash. The build's own name is the hash of that list.
seal() {
  local build=$1 list name
  list=$(
    cd "$build"
    find . -type f ! -name "$WORKER" ! -name "$SINGLE" ! -name "$MISSING" | sed 's,^\./,,' | LC_ALL=C sort | while IFS= read -r file; do
      # The page is asked for by its folder, as a person asks for it.
      if [[ $file == index.html ]]; then printf "  ['./', "; else printf "  ['%s', " "$file"; fi
      printf "'%s'],\n" "$(integrity 256 <"$file")"
    done
  )
  name=$(cat web/service-worker.js - <<<"$list" | digest 256)
  while IFS= read -r line; do
    case "$line" in
      *@BUILD@*) printf '%s\n' "${line%%@BUILD@*}${name:0:16}${line#*@BUILD@}" ;;
      *@FILES@*) printf '%s\n' "$list" ;;
      *) printf '%s\n' "$line" ;;
    esac
  done <web/service-worker.js >"$build/$WORKER"
}

# --- the page ------------------------------------------------------------------

finish() {
  local build=$1 work page glue wasm init
  work=$(mktemp -d)
  # shellcheck disable=SC2064
  trap "rm -rf '$work'" EXIT
  page=$(<"$build/index.html")
  # A served build reloads itself with a script that no policy would let pass, so it stays open.
  if [[ $page == *__TRUNK_* ]]; then return; fi

  glue=$(only "$build" 'bow-out-*.js')
  wasm=$(only "$build" 'bow-out-*_bg.wasm')
  cut_apart
  init=$(sed -nE 's/.*[ ,{]([A-Za-z_$][A-Za-z0-9_$]*) as default.*/\1/p' "$work/glue.js" | tail -n 1)
  [[ -n $init ]] || die "$glue does not say what starts the app."

  # Styles, in the order of the page.
  local sheet
  grep -oE '<link rel="stylesheet"[^>]*>' <<<"$page" | sed -E 's,.*href="(\./)?([^"]*)".*,\2,' | while IFS= read -r sheet; do
    cat "$build/$sheet"
    rm "$build/$sheet"
  done | lean >"$work/style.css"
  [[ -s $work/style.css ]] || die "the page has no styles."

  # Trunk's own start of the app stands in the page, where a closed policy lets no script stand.
  local before=${page%%<script type=\"module\">*} after=${page#*<script type=\"module\">}
  [[ $before != "$page" && ${after%%</script>*} == *"$glue"* ]] || die "the page does not start $glue."
  page=$(without "$before${after#*</script>}" 'link rel="stylesheet"' 'link rel="modulepreload"' 'link rel="preload"')
  if [[ $page == *'<script'* || $page == *'<style'* || $page == *' style='* ]]; then
    die "the page has a script or a style of its own, which the policy forbids."
  fi
  local head='<meta charset="utf-8">'
  [[ $page == *"$head"* ]] || die "the page does not begin with $head."
  local top=${page%%"$head"*}$head rest=${page#*"$head"}
  rm "$build/$glue" "$build/$wasm"

  single_file
  page_by_hash
  wrong_address
  seal "$build"
}

# Trunk binds the module as a whole. What cargo built still has its symbols: it is cut, bound and made small here.
cut_apart() {
  local module target tool part
  for tool in wasm-split-cli wasm-bindgen wasm-opt; do
    command -v "$tool" >/dev/null || die "$tool is missing. \`make build\` brings it; without make, run scripts/setup.sh build and put ~/.cache/bow-out/bin on the PATH."
  done
  target=$(cargo metadata --no-deps --offline --format-version 1 | sed -E 's/.*"target_directory":"([^"]*)".*/\1/')
  module=$target/wasm32-unknown-unknown/release/bow-out.wasm
  [[ -s $module ]] || die "cargo left no module at $module."
  cp "$module" "$work/linked.wasm"
  pack lay "$work/linked.wasm"
  wasm-split-cli --target web --out-name bow-out "$work/linked.wasm" "$work/cut"
  wasm-bindgen --target web --no-typescript --split-linked-modules --keep-lld-exports --out-dir "$work/bound" --out-name bow-out "$work/cut/bow-out.wasm"
  # With their names, for who wants to know what they are made of (scripts/contributors.sh).
  rm -rf "$target/modules"
  mkdir "$work/parts" "$target/modules"
  cp "$work/bound/bow-out_bg.wasm" "$target/modules/first-screen.wasm"

  # One script: what wasm-bindgen wrote, and what loads the parts. Streams of the framework's servers, which there are none
  # of, come with classes.
  local loaders
  loaders=$(sed -nE 's/^export const (__wasm_split_load_[A-Za-z0-9_]*) .*/\1/p' "$work/cut/__wasm_split.js")
  [[ -n $loaders ]] || die "the module was not cut anywhere."
  {
    sed -E '/^export class /,/^if \(Symbol\.dispose\)/d; /^const [A-Za-z]+Finalization = /,/;$/d; /^import \* as import[0-9]+ from "\.\/__wasm_split\.js"/d; s/("\.\/__wasm_split\.js": )import[0-9]+/\1loaders/' "$work/bound/bow-out.js"
    sed -E '/^import /d; s/^export const /const /; s/fetch\(new URL\("\.\/([A-Za-z0-9_]+)\.wasm", import\.meta\.url\)\)/part("\1")/' "$work/cut/__wasm_split.js"
    printf 'const loaders = { %s };\n' "$(tr '\n' ',' <<<"$loaders")"
  } >"$work/glue.js"
  if grep -q 'import .* from\|fetch(new URL("./[a-z]*_\|^export class \|Finalization = ' "$work/glue.js"; then die "the scripts of the parts are not as they were expected."; fi

  pack trim "$work/glue.js" "$work/bound/bow-out_bg.wasm"
  smaller "$work/bound/bow-out_bg.wasm" "$work/main.wasm"
  for part in "$work"/cut/split_*.wasm "$work"/cut/chunk_*.wasm; do
    [[ -e $part ]] || continue
    cp "$part" "$target/modules/$(basename "$part")"
    smaller "$part" "$work/parts/$(basename "$part" .wasm)"
  done
}

# pack COMMAND...: see scripts/pack/src/main.rs.
pack() {
  cargo run --quiet --locked --release --package bow-out-pack -- "$@" || die "scripts/pack failed."
}

# smaller FROM TO: a module without its symbols, and as small as it gets on the wire. Functions that are alike pack better
# next to each other, and which are alike is seen when they are as small as they get; -Oz makes a smaller file that packs
# worse than that of -Os. The lowest addresses belong to the far end of the stack, so nothing is ever kept there.
smaller() {
  optimise "$1" "$2"
  pack order "$2"
  optimise "$2" "$2" --reorder-functions-by-name
}

optimise() {
  local from=$1 to=$2
  shift 2
  wasm-opt -Os "$@" --low-memory-unused --strip-debug --strip-producers --enable-bulk-memory --enable-nontrapping-float-to-int --enable-sign-ext \
    --enable-mutable-globals --enable-reference-types --enable-multivalue "$from" -o "$to" 2>"$work/wasm-opt.log" \
    || die "wasm-opt: $(cat "$work/wasm-opt.log")"
}

# packed FILE: as a text that a script can hold.
packed() { gzip -9 -n -c "$1" | base64 | tr -d '\n'; }

# start FILE NAME VALUE...: the script that starts the app, with what it needs to know in the place of its names. A long
# value comes last: looking through one for the next name takes bash minutes.
start() {
  local script=web/$1 line found=0
  shift
  local -a names=("$@")
  printf '\n'
  while IFS= read -r line; do
    for ((at = 0; at < ${#names[@]}; at += 2)); do
      [[ $line == *"${names[at]}"* ]] || continue
      line=${line%%"${names[at]}"*}${names[at + 1]}${line#*"${names[at]}"}
      found=$((found + 1))
    done
    printf '%s\n' "$line"
  done <"$script"
  ((found * 2 == ${#names[@]})) || die "$script has not one place for each of its names."
}

page_by_hash() {
  local wasm script ahead plan part file parts=
  wasm=bow-out-$(digest 256 <"$work/main.wasm" | cut -c 1-16).wasm
  cp "$work/main.wasm" "$build/$wasm"
  for part in "$work"/parts/*; do
    file=part-$(digest 256 <"$part" | cut -c 1-16).wasm
    cp "$part" "$build/$file"
    parts+="  ${part##*/}: ['$file', '$(integrity 384 <"$part")'],"$'\n'
  done
  # The entrance to the plan, and the parts that it shares with others.
  plan=$(sed -n '/^const __wasm_split_load_plan /,/^, \[/p' "$work/glue.js" | sed -nE "s/.*part\(\"(split_plan)\"\).*/'\1'/p; s/^, \[(.*)\]\)\);/, \1/p" | sed -E "s/__(chunk_[0-9]+)/'\1'/g" | tr -d '\n')
  [[ $plan == "'split_plan'"* ]] || die "the script does not say what the plan is made of."
  {
    cat "$work/glue.js"
    start start.js @INIT@ "$init" @SIZE@ "$(wc -c <"$work/main.wasm" | tr -d ' ')" @PLAN@ "$plan" @PARTS@ "$parts"
  } | lean_script >"$work/app.js"
  script=bow-out-$(digest 256 <"$work/app.js" | cut -c 1-16).js
  cp "$work/app.js" "$build/$script"
  ahead="$(start ahead.js @HASH@ "$(integrity 384 <"$work/main.wasm")" @WASM@ "./$wasm" | lean_script)"
  # The style stands in the page: asked for by itself, it would keep the first words waiting for a second round to the server.
  cat >"$build/index.html" <<PAGE
$top
    <meta http-equiv="Content-Security-Policy" content="$(policy "'self' '$(printf '%s' "$ahead" | integrity 256)'" "$(style_hash)") connect-src 'self'; manifest-src 'self'; worker-src 'self'; frame-src 'self'">
    <script>$ahead</script>
    <style>$(<"$work/style.css")</style>
    <script type="module" src="./$script" integrity="$(integrity 384 <"$work/app.js")"></script>
    <meta name="service-worker" content="$WORKER">
    <link rel="alternate" type="text/html" href="$SINGLE" title="Bow Out in one file">$rest
PAGE
}

# lean <STYLE: a style without its comments and the blanks that only people need. No text in our styles holds any of these signs.
lean() { tr '\n' ' ' | sed -E 's,/\*[^*]*\*+([^/*][^*]*\*+)*/,,g; s/ +/ /g; s/ ?([{};,]) ?/\1/g; s/: /:/g; s/;\}/}/g'; }

# lean_script <SCRIPT: without comments and the blanks at the beginning of lines. No text in our scripts goes over a line.
lean_script() { sed -E '/^ *\/\*.*\*\/ *$/d; /^ *\/\*\*/,/\*\//d; /^ *(\/\/.*)?$/d; s/^ +//'; }

# What a policy calls the style that stands in the page.
style_hash() {
  # It would end the style early.
  if grep -qi '</style' "$work/style.css"; then die "the styles cannot stand inside a page."; fi
  printf "'%s'" "$(integrity 256 <"$work/style.css")"
}

# policy SCRIPTS STYLES: what is needed, and nothing else.
policy() {
  printf "default-src 'none'; script-src %s 'wasm-unsafe-eval'; style-src %s; img-src 'self' data:; base-uri 'none'; form-action 'none';" "$@"
}

# The whole app in one file that works from a disk: no worker, no request at all.
single_file() {
  local icon part parts=
  for part in "$work"/parts/*; do
    parts+="  ${part##*/}: '$(packed "$part")',"$'\n'
  done
  { cat "$work/glue.js" && start start-single.js @INIT@ "$init" @WASM@ "$(packed "$work/main.wasm")" @PARTS@ "$parts"; } | lean_script >"$work/single.js"
  # Either would end the script early, or keep it from ending.
  if grep -qiE '</script|<!--' "$work/single.js"; then die "$glue cannot stand inside a page."; fi
  icon=$(base64 <"$build/mark.svg" | tr -d '\n')
  {
    printf '%s\n' "$top"
    printf '    <meta http-equiv="Content-Security-Policy" content="%s">\n' "$(policy "'$(integrity 256 <"$work/single.js")'" "$(style_hash)")"
    printf '    <link rel="icon" href="data:image/svg+xml;base64,%s">\n    <style>' "$icon"
    cat "$work/style.css"
    printf '</style>\n    <script type="module">'
    cat "$work/single.js"
    printf '</script>%s\n' "$(without "$rest" 'link rel="icon"' 'link rel="apple-touch-icon"' 'link rel="manifest"')"
  } >"$build/$SINGLE"
}

# The page for an address where nothing lies. It cannot know how deep that address is, so it holds all that it needs.
wrong_address() {
  local page script style
  page=$(<web/$MISSING)
  script=${page#*<script>} style=${page#*<style>}
  script=$(printf '%s' "${script%%</script>*}" | integrity 256)
  style=$(printf '%s' "${style%%</style>*}" | integrity 256)
  [[ $page == *@POLICY@* ]] || die "web/$MISSING has no place for its policy."
  printf '%s\n' "${page%%@POLICY@*}$(policy "'$script'" "'$style'") connect-src 'self'${page#*@POLICY@}" >"$build/$MISSING"
}

case "${1:-}" in
  seal) seal "${2:?which folder?}" ;;
  '')
    # While one edits, the page stays as Trunk wrote it.
    if [[ ${TRUNK_PROFILE:?this runs at the end of a build by Trunk} == release ]]; then finish "${TRUNK_STAGING_DIR:?}"; fi
    ;;
  *) die "there is only: scripts/finish.sh seal FOLDER" ;;
esac
