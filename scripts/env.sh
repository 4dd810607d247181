# Sourced by the other scripts and by the Makefile: where the project's tools are.
# shellcheck shell=bash
#
# Tools that the machine does not have already are kept per user, outside the
# repository, so that a second clone finds them ready.

export BOW_OUT_TOOLS="${BOW_OUT_TOOLS:-${XDG_CACHE_HOME:-$HOME/.cache}/bow-out}"

for bow_out_folder in "$HOME/.cargo/bin" "$BOW_OUT_TOOLS/bin"; do
  case ":$PATH:" in
    *":$bow_out_folder:"*) ;;
    *) export PATH="$bow_out_folder:$PATH" ;;
  esac
done
unset bow_out_folder

export BOW_OUT_AXE="${BOW_OUT_AXE:-$BOW_OUT_TOOLS/npm/node_modules/axe-core/axe.min.js}"

# Runs a command that compiles to Wasm. Where `rustup target add` was not
# possible, set-up has linked a toolchain that can, under the name in this file;
# everything else keeps using the ordinary one.
for_wasm() {
  if [[ -s "$BOW_OUT_TOOLS/wasm-toolchain" ]]; then
    RUSTUP_TOOLCHAIN="$(<"$BOW_OUT_TOOLS/wasm-toolchain")" "$@"
  else
    "$@"
  fi
}

# Continuous integration builds exactly what Cargo.lock says; at a desk a new
# dependency may still change it.
# shellcheck disable=SC2034
if [[ -n ${CI:-} ]]; then locked=(--locked); else locked=(); fi

# Runs Trunk with the tools on the PATH instead of downloads of its own.
# Trunk stops at NO_COLOR=1, which other programs understand.
run_trunk() {
  for_wasm cargo fetch --quiet "${locked[@]}"
  for_wasm env -u NO_COLOR trunk "$@" --offline "${locked[@]}"
}
