import type { ArtisanOption } from "../../picking/workshop-artisans"

/**
 * The artisans whose codes somebody wrote, with commas or blanks between; `unknown` is the first code that is nobody's
 * here.
 */
export function readCodes(
  typed: string,
  artisans: readonly ArtisanOption[]
): { ids: string[] } | { unknown: string } {
  const codes = typed
    .normalize("NFKC")
    .toUpperCase()
    .split(/[\s,;]+/)
    .filter(Boolean)
  const ids = new Set<string>()
  for (const code of codes) {
    const found = artisans.find((artisan) => artisan.code.toUpperCase() === code)
    if (!found) return { unknown: code.slice(0, 30) }
    ids.add(found.id)
  }
  return { ids: [...ids] }
}
