// Keeps one build of the app in this browser, whole and unchanged, so that it starts without a network.
// The names below are filled in when the build is finished (scripts/finish.sh).
const BUILD = '@BUILD@';
const FILES = new Map([
@FILES@
]);

// Several copies of the app may live at one origin, each in its own folder; none touches another's.
const OURS = `bow-out ${registration.scope} `;
const CACHE = OURS + BUILD;

// All or nothing: a file that is missing, or is not the one of this build, leaves the version before in place.
async function fill() {
  const known = await caches.has(CACHE);
  try {
    const cache = await caches.open(CACHE);
    await Promise.all([...FILES].map(async ([file, integrity]) => {
      const answer = await fetch(file, { integrity, cache: 'no-cache' });
      if (!answer.ok) throw new Error(`${file}: ${answer.status}`);
      // A page must not be started from an answer that was redirected.
      await cache.put(file, answer.redirected ? new Response(answer.body, answer) : answer);
    }));
  } catch (error) {
    if (!known) await caches.delete(CACHE);
    throw error;
  }
}

async function tidy() {
  const old = (await caches.keys()).filter(name => name.startsWith(OURS) && name !== CACHE);
  await Promise.all(old.map(name => caches.delete(name)));
  await clients.claim();
}

addEventListener('install', event => event.waitUntil(fill()));
addEventListener('activate', event => event.waitUntil(tidy()));

// Only a person's own click sends this.
addEventListener('message', event => {
  if (event.data === 'take over') skipWaiting();
});

addEventListener('fetch', event => {
  const { method, url } = event.request;
  if (method !== 'GET' || !url.startsWith(registration.scope)) return;
  const path = url.slice(registration.scope.length).split(/[?#]/, 1)[0];
  const file = path === '' || path === 'index.html' ? './' : path;
  if (!FILES.has(file)) return;
  event.respondWith(
    caches.open(CACHE).then(cache => cache.match(file)).then(kept => kept ?? fetch(event.request)),
  );
});
