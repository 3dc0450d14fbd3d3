/** Where the till's page and its files are kept on the device; `public/panel/caja-sw.js` reads it. */
const CACHE = "tejido-caja"

/**
 * Keeps this page and what it needs on the device, so that a reload without a line shows it. Browsers without service
 * workers go without.
 */
export async function keepPage(path: string): Promise<void> {
  if (!("serviceWorker" in navigator) || !("caches" in window)) return
  await navigator.serviceWorker.register("/panel/caja-sw.js", { scope: path })
  const cache = await caches.open(CACHE)
  const files = performance
    .getEntriesByType("resource")
    .map(({ name }) => new URL(name))
    .filter(
      ({ origin, pathname }) => origin === location.origin && /^\/(_next\/static|media)\//.test(pathname)
    )
    .map(({ pathname, search }) => pathname + search)
  const fresh = await fetch(path, { redirect: "manual" })
  if (!fresh.ok) return
  await cache.put(path, fresh)
  const kept = new Set((await cache.keys()).map(({ url }) => new URL(url).pathname + new URL(url).search))
  const wanted = [...new Set(files)].filter((file) => !kept.has(file))
  await Promise.allSettled(wanted.map((file) => cache.add(file)))
  // Files of an older version of the page.
  const old = [...kept].filter((file) => file.startsWith("/_next/") && !files.includes(file))
  await Promise.all(old.map((file) => cache.delete(file)))
}
