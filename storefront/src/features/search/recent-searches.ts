/** Where a browser keeps what was searched for on it. It never leaves the device. */
const KEY = "tejido_searches"
const MOST = 6
const LONGEST = 80

type Store = Pick<Storage, "getItem" | "setItem" | "removeItem">

/** What was searched for on this device, the latest first; empty where nothing is kept or may be. */
export function recentSearches(store: Store | undefined = deviceStore()): string[] {
  try {
    const kept: unknown = JSON.parse(store?.getItem(KEY) ?? "[]")
    return Array.isArray(kept) ? kept.filter((each) => typeof each === "string").slice(0, MOST) : []
  } catch {
    return []
  }
}

/** Keeps a search, before the others; the same words twice are kept once. */
export function rememberSearch(words: string, store: Store | undefined = deviceStore()): void {
  const search = words.replace(/\s+/g, " ").trim()
  if (search.length < 2 || search.length > LONGEST) return
  const same = (other: string) => other.localeCompare(search, "es", { sensitivity: "base" }) === 0
  const kept = [search, ...recentSearches(store).filter((other) => !same(other))].slice(0, MOST)
  try {
    store?.setItem(KEY, JSON.stringify(kept))
  } catch {
    // Full, or closed to us: then nothing is remembered.
  }
}

/** Forgets them all. */
export function forgetSearches(store: Store | undefined = deviceStore()): void {
  try {
    store?.removeItem(KEY)
  } catch {
    // Nothing could be kept there either.
  }
}

/** Reading `localStorage` itself throws where a visitor has forbidden it. */
function deviceStore(): Store | undefined {
  try {
    return window.localStorage
  } catch {
    return undefined
  }
}
