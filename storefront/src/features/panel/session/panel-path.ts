/** The header by which the proxy tells a page its own address; never taken from outside. */
export const PATH_HEADER = "x-panel-path"

// Only for taking addresses apart: nothing is ever asked of it.
const ORIGIN = "https://panel.invalid"

/**
 * An address inside the panel as it may be followed after signing in, or null for anything else: another site
 * (`//elsewhere`, `/\elsewhere`), another part of the shop, a path that climbs out (`/panel/../..`).
 */
export function panelPath(given: string | string[] | null | undefined): string | null {
  if (typeof given !== "string" || given.length > 2_000 || !given.startsWith("/panel")) return null
  let url: URL
  try {
    url = new URL(given, ORIGIN)
  } catch {
    return null
  }
  const inside = url.pathname === "/panel" || url.pathname.startsWith("/panel/")
  return url.origin === ORIGIN && inside ? url.pathname + url.search : null
}

/** `path` with parameters added to its query: `withQuery("/panel/ingresar", { next })`. Null ones are left out. */
export function withQuery(path: string, query: Record<string, string | null | undefined>): string {
  const url = new URL(path, ORIGIN)
  for (const [name, value] of Object.entries(query)) {
    if (value !== null && value !== undefined) url.searchParams.set(name, value)
  }
  return url.pathname + url.search
}
