// The start of the app in one file: the module is part of it, packed.
const packed = Uint8Array.from(atob('@WASM@'), sign => sign.charCodeAt(0));
const unpacked = new Blob([packed]).stream().pipeThrough(new DecompressionStream('gzip'));
@INIT@({
  module_or_path: new Response(unpacked, { headers: { 'Content-Type': 'application/wasm' } }),
}).catch(error => {
  document.getElementById('no-start')?.classList.remove('late');
  throw error;
});
