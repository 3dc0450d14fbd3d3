import type { Params } from "../table/list-state"

/**
 * The permissions that somebody ticked and has not saved yet, as the address carries them between ticking and
 * reviewing: `?cambio=1&permiso=workshop.read`. Null when the address carries none.
 */
export function readRoleDraft(params: Params, known: readonly string[]): string[] | null {
  if (params.cambio !== "1") return null
  const ticked = [params.permiso ?? []].flat()
  return known.filter((code) => ticked.includes(code))
}

/** The query that carries ticked permissions. */
export function roleDraftQuery(ticked: readonly string[]): string {
  return `?${new URLSearchParams([["cambio", "1"], ...ticked.map((code) => ["permiso", code])])}`
}
