// What a worker brings is there at once. It may be another version's, and then it lets this one's through from the network.
globalThis.kept = false;
try {
  globalThis.kept = !!navigator.serviceWorker?.controller;
} catch {
  // A frame in a sandbox may not even ask whether there is a worker.
}

// A first visit is sent what it asks for. What people go on to, and what the worker keeps, follow once somebody moves: who only
// looks has downloaded the first screen and no more. Who comes back is known to use the app.
globalThis.moved = kept ? Promise.resolve() : new Promise(resolve => {
  for (const name of ['pointermove', 'touchstart', 'wheel', 'keydown', 'click']) {
    addEventListener(name, resolve, { once: true, passive: true, capture: true });
  }
});

// A first visitor finds the choices before the app is here, and may tap one: the app takes it up when it starts. Who comes
// back may have cases that stand above them, and where nothing is kept a notice does; nothing is to move under a finger.
try {
  const known = Object.keys(localStorage).some(key => key.startsWith('bow-out/'));
  if (/^(#\/?)?$/.test(location.hash) && !known && !kept) document.documentElement.classList.add('starts');
} catch {
  // The browser forbids storage.
}
addEventListener('click', event => {
  const tapped = event.target.closest?.('#first-paint button');
  if (!tapped) return;
  document.querySelector('#first-paint [aria-busy]')?.removeAttribute('aria-busy');
  tapped.setAttribute('aria-busy', 'true');
});

// The app does not take the place of what is being pressed (`mount` in src/ui/mod.rs).
addEventListener('pointerdown', () => { globalThis.pressed = true; });
for (const name of ['pointerup', 'pointercancel']) addEventListener(name, () => setTimeout(() => { globalThis.pressed = false; }));

// The hash of the module. The browser checks what a worker brings or lets through. It hands over what it checks when all of it
// is here, so where no worker rules, the start of the app checks for itself, and compiles meanwhile (web/start.js).
globalThis.integrity = '@HASH@';

// The first words come first: a slow line is asked for the module as soon as they stand on the screen. A page that is
// not seen has none to wait for, and one that a worker brings waits for no line.
globalThis.arriving = new Promise(resolve => {
  if (document.hidden || kept || !PerformanceObserver.supportedEntryTypes.includes('paint')) return resolve();
  new PerformanceObserver((seen, observer) => {
    if (!seen.getEntriesByName('first-contentful-paint').length) return;
    observer.disconnect();
    resolve();
  }).observe({ type: 'paint', buffered: true });
  // A frame far down a page is never drawn.
  setTimeout(resolve, 700);
}).then(() => fetch('@WASM@', kept ? { integrity } : {}));
// Who waits for it says so (web/start.js).
arriving.catch(() => {});
