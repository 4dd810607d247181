// The start of the app; the names are filled in when the build is finished (scripts/finish.sh).
const PARTS = {
@PARTS@
};

// What a page needs and the first screen does not.
function part(name) {
  const [file, integrity] = PARTS[name];
  return fetch(new URL(file, import.meta.url), { integrity });
}

await firstWords;

// The module is compiled while it arrives; a server that calls it something else has it compiled when it is there. The
// page has asked for it already, with its hash: naming the hash here again would make Firefox fetch it twice.
async function module() {
  const arriving = await fetch(new URL('@WASM@', import.meta.url));
  if (!arriving.headers.get('Content-Type')?.startsWith('application/wasm')) return arriving;
  const compiled = await WebAssembly.compileStreaming(arriving);
  // A tap that waits goes before the start of the app, and one that has begun comes to its end, if it has any.
  const pause = time => new Promise(resolve => setTimeout(resolve, time));
  await pause();
  for (let turn = 0; globalThis.pressed && turn < 50; turn += 1) await pause(20);
  return compiled;
}

module().then(compiled => @INIT@({ module_or_path: compiled })).catch(error => {
  document.getElementById('no-start')?.classList.remove('late');
  throw error;
});
