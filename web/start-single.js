// The start of the app in one file: the module and its parts are in it, packed.
const PARTS = {
@PARTS@
};

async function unpacked(text) {
  const packed = Uint8Array.from(atob(text), sign => sign.charCodeAt(0));
  const module = new Blob([packed]).stream().pipeThrough(new DecompressionStream('gzip'));
  return new Response(module, { headers: { 'Content-Type': 'application/wasm' } });
}

function part(name) {
  return unpacked(PARTS[name]);
}

@INIT@({ module_or_path: unpacked('@WASM@') }).catch(error => {
  document.getElementById('no-start')?.classList.remove('late');
  throw error;
});
