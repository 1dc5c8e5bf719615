// Keeps the pre-check for use without a network. Written into the site as /offline.js by write-offline-worker.ts.
declare const keptFiles: readonly string[];
declare const keptName: string;

interface Waiting {
  waitUntil(work: Promise<unknown>): void;
}
interface Fetching extends Event {
  readonly request: Request;
  respondWith(answer: Promise<Response>): void;
}
interface Scope {
  addEventListener(kind: 'install' | 'activate', listen: (event: Waiting) => void): void;
  addEventListener(kind: 'fetch', listen: (event: Fetching) => void): void;
  skipWaiting(): Promise<void>;
  readonly clients: { claim(): Promise<void> };
}

const scope = globalThis as unknown as Scope;
const prefix = 'nianbao-check-';

const keep = async (): Promise<void> => {
  const cache = await caches.open(keptName);
  // Past the browser's own cache: a page kept today must not be yesterday's.
  await cache.addAll(keptFiles.map((file) => new Request(file, { cache: 'reload' })));
  await scope.skipWaiting();
};

const forget = async (): Promise<void> => {
  const names = await caches.keys();
  await Promise.all(
    names.filter((name) => name.startsWith(prefix) && name !== keptName).map((name) => caches.delete(name)),
  );
  await scope.clients.claim();
};

const answer = async (request: Request): Promise<Response> => {
  const cache = await caches.open(keptName);
  // Files with a hash in their name never change; pages are asked for first.
  if (request.mode !== 'navigate') return (await cache.match(request)) ?? fetch(request);
  try {
    return await fetch(request);
  } catch (error) {
    const kept = await cache.match(request, { ignoreSearch: true });
    if (kept) return kept;
    throw error;
  }
};

scope.addEventListener('install', (event) => event.waitUntil(keep()));
scope.addEventListener('activate', (event) => event.waitUntil(forget()));
scope.addEventListener('fetch', (event) => {
  if (event.request.method === 'GET') event.respondWith(answer(event.request));
});
