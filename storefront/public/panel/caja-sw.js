// Shows the till of a fair's table again when the page is reloaded without a line. It answers for that page and its
// files alone, always from the line first as far as the page goes, and takes no part in selling: sales wait in the page.
// What is kept is written by src/features/panel/till/keep-page.ts.
const CACHE = "tejido-caja"
const FILES = /^\/(_next\/static|media)\//
/** A line that is there but answers nothing. */
const PATIENCE_MS = 6000

self.addEventListener("install", () => self.skipWaiting())
self.addEventListener("activate", (event) => event.waitUntil(self.clients.claim()))
self.addEventListener("fetch", (event) => {
  const { request } = event
  const { origin, pathname } = new URL(request.url)
  if (request.method !== "GET" || origin !== self.location.origin) return
  if (request.mode === "navigate" && /\/caja\/?$/.test(pathname)) event.respondWith(page(request))
  else if (FILES.test(pathname)) event.respondWith(file(request))
})

async function page(request) {
  try {
    return await Promise.race([fetch(request), patience()])
  } catch (error) {
    const kept = await caches.match(new URL(request.url).pathname, { cacheName: CACHE, ignoreVary: true })
    if (kept) return kept
    throw error
  }
}

/** A navigation's request takes no signal. */
function patience() {
  return new Promise((_resolve, reject) => {
    setTimeout(() => reject(new Error("no answer")), PATIENCE_MS)
  })
}

async function file(request) {
  return (await caches.match(request, { cacheName: CACHE, ignoreVary: true })) ?? fetch(request)
}
