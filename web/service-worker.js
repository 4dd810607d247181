// Keeps one build of the app in this browser, whole and unchanged, so that it starts without a network.
// The names below are filled in when the build is finished (scripts/finish.sh).
const BUILD = '@BUILD@';
const FILES = new Map([
@FILES@
]);

// Several copies of the app may live at one origin, each in its own folder; none touches another's.
const OURS = `bow-out ${registration.scope} `;
const CACHE = OURS + BUILD;

const all = [...FILES.keys()];

// What this browser has fetched already is not sent again, if it is what the list says.
async function ask(file) {
  const integrity = FILES.get(file);
  const answer = await fetch(file, { integrity, cache: 'force-cache' }).catch(() => fetch(file, { integrity, cache: 'no-cache' }));
  if (!answer.ok) throw new Error(`${file}: ${answer.status}`);
  // A page must not be started from an answer that was redirected.
  return answer.redirected ? new Response(answer.body, answer) : answer;
}

async function keep(files) {
  const cache = await caches.open(CACHE);
  await Promise.all(files.map(async file => await cache.match(file) ?? cache.put(file, await ask(file))));
  return cache;
}

// Stands beside the files of a version that is here as a whole. Neither to ask for it nor to put it there makes a cache anew
// that the next version has taken away.
const WHOLE = 'whole';
const isWhole = async name => !!await caches.match(WHOLE, { cacheName: name });
const mark = cache => cache.put(WHOLE, new Response());

const others = async () => (await caches.keys()).filter(name => name.startsWith(OURS) && name !== CACHE);

// A first visit keeps the first screen, most of which it has just downloaded; the parts follow when the page asks for them
// (`keep all`). Where a version is here as a whole, the next one is kept whole beside it, or not at all, and waits to be asked
// for. It may have become whole while this one was on its way.
async function install() {
  const isKnown = await caches.has(CACHE);
  try {
    await keep(all.filter(file => !file.startsWith('part-')));
    const isUsed = (await Promise.all((await others()).map(isWhole))).includes(true);
    await (isUsed ? keep(all).then(mark) : skipWaiting());
  } catch (error) {
    if (!isKnown) await caches.delete(CACHE);
    throw error;
  }
}

async function tidy() {
  await Promise.all((await others()).map(name => caches.delete(name)));
  await clients.claim();
}

// A cache that the browser cannot read is like an empty one: the network may be there.
async function answer(file, request) {
  const cache = await caches.open(CACHE).catch(() => {});
  const isPage = request.mode === 'navigate';
  const kept = await cache?.match(file).catch(() => {});
  // By now the server may have another version: a page of which half is here only stands in for a network that is gone.
  if (kept && isPage && !await isWhole(CACHE).catch(() => false)) return fetch(request).catch(() => kept);
  if (kept) return kept;
  const answer = await fetch(isPage ? request : new Request(request, { integrity: FILES.get(file) }));
  // What the page has asked for need not be asked for again.
  if (answer.ok && !isPage) cache?.put(file, answer.clone()).catch(() => {});
  return answer;
}

// Half of a version is completed as long as it is the last one, once for all pages that ask.
let completing;
const keepAll = () => completing ??= complete().finally(() => { completing = undefined; });
async function complete() {
  if (await isWhole(CACHE)) return true;
  await registration.update();
  const isLast = () => !registration.installing && !registration.waiting;
  if (!isLast()) return false;
  const cache = await keep(all);
  // The next one may have come meanwhile. It takes over from half of this one, and waits only until this here is done.
  if (!isLast()) return false;
  await mark(cache);
  return true;
}

addEventListener('install', event => event.waitUntil(install()));
addEventListener('activate', event => event.waitUntil(tidy()));

addEventListener('message', event => {
  // Only a person's own click sends this.
  if (event.data === 'take over') skipWaiting();
  // What does not arrive is asked for at the next visit. What is kept need not be what the page that asks is made of.
  if (event.data === 'keep all') {
    event.waitUntil(keepAll().then(isKept => isKept && event.source.postMessage(all), () => {}));
  }
});

addEventListener('fetch', event => {
  const { method, url } = event.request;
  if (method !== 'GET' || !url.startsWith(registration.scope)) return;
  const path = url.slice(registration.scope.length).split(/[?#]/, 1)[0];
  const file = path === '' || path === 'index.html' ? './' : path;
  if (FILES.has(file)) event.respondWith(answer(file, event.request));
});
