// The start of the app; the names are filled in when the build is finished (scripts/finish.sh).
const SIZE = @SIZE@;
const PLAN = [@PLAN@];
const PARTS = {
@PARTS@
};

// What a page needs and the first screen does not.
const asked = new Map();
function ask(name, priority) {
  const [file, integrity] = PARTS[name];
  return fetch(new URL(file, import.meta.url), { integrity, priority });
}
function part(name) {
  const answer = asked.get(name) ?? ask(name);
  // What did not arrive is asked for anew.
  asked.delete(name);
  return answer;
}

// From the start page people go on to the plan. Who has moved is sent its parts while the last of the module is on its way, so
// that the line has something to carry while the app starts. The rest is up to the app (src/ui/parts.rs).
let isUsed = false;
moved.then(() => { isUsed = true; });
function follower() {
  const [page] = performance.getEntriesByType('navigation');
  const latency = page ? page.responseStart - page.requestStart : 0;
  const began = performance.now();
  return seen => {
    const left = SIZE - seen;
    // The first of it comes faster than the line is.
    if (!isUsed || asked.size || seen < left || left * (performance.now() - began) > latency * seen) return;
    for (const name of PLAN) {
      asked.set(name, ask(name, 'low'));
      asked.get(name).catch(() => {});
    }
  };
}

// The module is compiled while it arrives, whatever its server calls it, and checked when it is there, unless the browser has
// done that (web/ahead.js).
async function arrived() {
  const response = await arriving;
  if (!response.ok) throw new Error(`${response.status} ${response.url}`);
  if (kept && response.headers.get('Content-Type')?.startsWith('application/wasm')) return WebAssembly.compileStreaming(response);
  const follow = document.documentElement.classList.contains('starts') ? follower() : () => {};
  const bytes = new Uint8Array(SIZE);
  let seen = 0;
  const reading = new TransformStream({
    transform(piece, on) {
      on.enqueue(piece);
      bytes.set(piece, seen);
      seen += piece.length;
      follow(seen);
    },
  });
  const headers = { 'Content-Type': 'application/wasm' };
  const compiled = await WebAssembly.compileStreaming(new Response(response.body.pipeThrough(reading), { headers }));
  // An address without TLS has no such means.
  const digest = await crypto.subtle?.digest('SHA-384', bytes);
  if (digest && `sha384-${btoa(String.fromCharCode(...new Uint8Array(digest)))}` !== integrity) throw new Error(`${response.url} is not of this build`);
  return compiled;
}

arrived().then(compiled => @INIT@({ module_or_path: compiled })).catch(error => {
  document.getElementById('no-start')?.classList.remove('late');
  throw error;
});
