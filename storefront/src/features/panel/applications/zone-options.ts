import type { Zone } from "../fairs/fair"

/**
 * The zones that a workshop can ask for: of craft lines those that hold its own. Regions are left to the API, which
 * knows where the workshop is. The one that was chosen stays, whatever became of it.
 */
export function zonesFor(
  zones: readonly Zone[],
  workshop: { craft_line: string },
  chosen: string | null
): Zone[] {
  return zones.filter(
    ({ id, kind, holds }) =>
      id === chosen || kind !== "craft_line" || holds.length === 0 || holds.includes(workshop.craft_line)
  )
}
